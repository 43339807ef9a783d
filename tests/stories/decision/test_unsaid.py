"""What nobody said: a result worth nothing for want of anybody who said what makes a draft, and is named as such."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from metrics.assumption import Assumption
from metrics.payoff import OutcomeCells
from stories.decision.amounts.cells import nothing
from stories.decision.deciding import deciding
from stories.decision.saying import say_of
from stories.decision.settings import Settings, settled
from stories.decision.slides.appendix import assumptions, names_from_data
from stories.decision.study import study
from stories.story import tell
from tests.stories.studies import BASE, FINANCE, NEUTRAL, SUBJECT, ledgers

CELLS = ("hit", "false_alarm", "miss", "rightly_left")


def cells(**given):
    amounts = {name: Assumption(name, "price", each, each, each, FINANCE) for name, each in given.items()}
    return OutcomeCells(**{name: amounts.get(name, nothing(name)) for name in CELLS})


@pytest.mark.parametrize(
    ("given", "open_still"),
    [
        ({"miss": -60}, ("false_alarm",)),
        (
            {"miss": -60, "rightly_left": 0},
            ("false_alarm",),
        ),  # nothing is what a needless action costs, unless somebody says so
        ({"miss": -60, "rightly_left": 12}, ()),
        ({"miss": -60, "false_alarm": 0}, ()),
        ({"hit": 60, "false_alarm": -20}, ()),
        ({"false_alarm": -20}, ("hit",)),
        ({}, ("hit", "false_alarm")),
    ],
)
def test_a_result_that_is_worth_nothing_because_nobody_said_what_is_unconfirmed(given, open_still):
    assert Settings(assumptions=cells(**given)).unconfirmed == open_still


@pytest.mark.parametrize(("language", "said"), [("en", "Nobody said"), ("de", "Von niemandem genannt")])
def test_such_a_deck_is_a_draft_that_asks_for_the_amount(language, said):
    project = settled(replace(NEUTRAL, language=language), assumptions=cells(miss=-60))
    figures = study(ledgers(), project, SUBJECT)
    _, deck = tell(figures)
    slides = {slide.id: slide for slide in deck.slides}

    assert figures.unconfirmed == ("false_alarm",)
    assert list(slides["ask"].exhibit.frame.index[:1]) == ["false_alarm_likely"]
    assert said.lower() in slides["ask"].exhibit.frame["detail"].iloc[0].lower()
    assert [said in text for text in slides["assumptions"].exhibit.frame.iloc[:, 3]][:4] == [True, True, False, True]
    assert "false_alarm" in deciding(figures)


def test_a_range_is_told_only_of_what_has_one():
    exactly = Assumption("months", "months", 12, 12, 12, FINANCE)
    form = BASE.settings["decision"].assumptions.with_("months", exactly)
    _, deck = tell(study(ledgers(), settled(BASE, assumptions=form), SUBJECT))

    labels = list(next(slide for slide in deck.slides if slide.id == "depends").exhibit.frame["label"])
    assert "How long a kept customer stays: 12\xa0months" in labels


def test_amounts_in_a_currency_that_nobody_confirmed_are_not_told_as_settled():
    _, deck = tell(study(ledgers(), replace(BASE, currency_is_said=False), SUBJECT))
    _, said = tell(study(ledgers(), BASE, SUBJECT))

    title, other = (
        str(next(slide for slide in each.slides if slide.id == "assumptions").title) for each in (deck, said)
    )
    assert title == "Every amount has a source; which currency it is in nobody has confirmed"
    assert other == "Every assumption has a source, and a range unless it was given exactly"


@pytest.mark.parametrize(("language", "said"), [("en", "compare the two models"), ("de", "beide Modelle vergleichen")])
def test_another_score_of_the_file_is_named_where_it_is_not_counted(language, said):
    figures = study(ledgers(), replace(BASE, language=language), SUBJECT)
    held = replace(figures.ledgers, dataset=SimpleNamespace(roles={"score": "churn_score", "challenger": "score_2024"}))
    with_two = replace(figures, ledgers=held)
    say = say_of(figures)

    alone, beside = (assumptions(each, say).exhibit.frame for each in (figures, with_two))

    (row,) = (list(row) for row in beside.to_numpy() if "score_2024" in row)
    assert said in row[3]
    assert len(beside) == len(alone) + 1
    assert "score_2024" in names_from_data(with_two, say)
