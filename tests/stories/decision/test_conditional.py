"""Titles of a draft: no amount of money without the condition that the amounts are examples."""

from dataclasses import replace

import pytest

from metrics.assumption import Assumption
from metrics.payoff import Campaign, CreditDecline, OutcomeCells
from stories.decision.conditional import with_examples, words_in
from stories.decision.saying import say_of
from stories.decision.settings import settled
from stories.decision.study import study
from stories.facts import PLACE
from stories.kinds import credit_default, profit_curve
from stories.story import tell
from tests.stories import rivals
from tests.stories.studies import BASE, SUBJECT, ledgers

CELLS = OutcomeCells(Assumption("hit", "price", 50, 100, 150), Assumption("false_alarm", "price", -40, -20, -10))
IN_GERMAN = {"language": "de", "locale": "de_DE"}
DRAFTS = {
    "retention": settled(BASE, assumptions=Campaign.from_value_column()),
    "retention in German": settled(replace(BASE, **IN_GERMAN), assumptions=Campaign.from_value_column()),
    "once for all, no matter how often": settled(BASE, assumptions=Campaign(), repeat="every month"),
    "credit": settled(replace(BASE, kind="credit_default", names=credit_default.NAMES), assumptions=CreditDecline()),
    "any trade": settled(replace(BASE, kind="profit_curve", names=profit_curve.NAMES), assumptions=CELLS),
    "any trade in German": settled(
        replace(BASE, kind="profit_curve", names=profit_curve.NAMES, **IN_GERMAN), assumptions=CELLS
    ),
}


def is_conditional(title):
    """Are they told as examples: from the first word on, or from where an amount of money begins?"""
    told = title.rpartition("; ")[2]
    return any(_begins(each[:1].upper() + each[1:]) for each in (title, told))


def _begins(title):
    return title.startswith(("With example amounts, ", "Example amounts: ", "Example: ", "Mit Beispiel", "Beispiel: "))


@pytest.mark.parametrize("case", DRAFTS)
def test_every_title_of_a_draft_that_tells_money_says_that_it_is_conditional(case):
    figures = study(ledgers(), DRAFTS[case], SUBJECT)
    story, deck = tell(figures)

    of_money = [
        str(slide.title)
        for draft, slide in zip(story.drafts, deck.slides, strict=True)
        if any(story.facts[name].unit == "money" for name in PLACE.findall(draft.title))
    ]

    assert figures.unconfirmed
    assert len(of_money) >= 3
    for title in of_money:
        assert is_conditional(title), title
        assert title.lower().count("xample") + title.count("eispiel") == 1, title
        assert len(title.split(" ")) <= 16, title


def test_what_the_file_itself_says_stands_before_the_condition():
    _, deck = tell(study(ledgers(), DRAFTS["retention"], SUBJECT))
    title = next(str(slide.title) for slide in deck.slides if slide.id == "at_risk")

    assert title.startswith("Of 100 customers, 32 left; with example amounts, all who left")


def test_of_two_models_the_later_titles_are_conditional_too():
    _, _, deck = rivals.told("cells")

    titles = {slide.id: str(slide.title) for slide in deck.slides}

    assert titles["money"].startswith("With example amounts, changing to")
    assert titles["answer"].count("xample") == 1


def test_an_amount_that_somebody_confirmed_needs_no_condition():
    _, deck = tell(study(ledgers(), BASE, SUBJECT))

    assert not any(is_conditional(str(slide.title)) for slide in deck.slides)


def test_a_title_with_a_price_alone_is_its_own_condition():
    _, deck = tell(study(ledgers(), DRAFTS["retention"], SUBJECT))

    assert str(deck.slides[0].title).startswith("This choice pays while")
    assert not is_conditional(str(deck.slides[0].title))


@pytest.mark.parametrize(
    ("words", "start"),
    [
        (13, "With example amounts, it"),
        (14, "Example amounts: it"),
        (15, "Example: it"),
        (16, "With example amounts, it"),
    ],
)
def test_the_condition_takes_the_room_there_is_and_the_last_clause_gives_way(words, start):
    say = say_of(study(ledgers(), DRAFTS["retention"], SUBJECT))
    title = "It" + " is" * (words - 4) + "; so be it"

    found = with_examples(title, say)

    assert found.startswith(start)
    assert words_in(found, say) <= 16
    assert found.endswith("; so be it") == (words < 16)


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_was_counted_is_not_told_as_an_example(language):
    project = replace(DRAFTS["retention"], language=language)
    _, deck = tell(study(ledgers(), project, SUBJECT))

    title = str(next(slide for slide in deck.slides if slide.id == "at_risk").title)
    counted, worth = title.split("; ")
    assert "xample" not in counted
    assert "eispiel" not in counted
    assert worth.startswith(("with example amounts, ", "example: ", "mit Beispielbeträgen", "Beispiel: "))
