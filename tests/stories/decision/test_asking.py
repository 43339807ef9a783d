"""What is asked for can be carried out: a rule, the next list, its control group and its price, or a test of a stated size."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

from metrics.assumption import Assumption
from metrics.decision.holding_back import least_contacted, least_held_back, least_watched
from metrics.decision.uncertainty import whole_range
from metrics.payoff import Campaign, CreditDecline
from stories.binding import loose_numbers
from stories.claims import objections
from stories.decision.asking.asked import trial_of
from stories.decision.asking.control_group import Held, Watch, hold_back
from stories.decision.asking.net import _without
from stories.decision.condition import breaking
from stories.decision.saying import say_of
from stories.decision.settings import settings_of, settled
from stories.decision.study import open_ledgers, study
from stories.kinds import credit_default
from stories.setting import SettingError
from stories.settings import apply
from stories.story import tell
from tests.stories.decision.test_adding_up import number
from tests.stories.studies import (
    BASE,
    CASES,
    FINANCE,
    NEUTRAL,
    SUBJECT,
    TARGETING,
    by_value,
    customers,
    ledgers,
    texts,
    told,
    told_offer,
)

CREDIT = settled(
    replace(BASE, kind="credit_default", names=credit_default.NAMES),
    assumptions=CreditDecline(
        Assumption("loss_given_default", "share", 0.55, 0.6, 0.65, FINANCE),
        Assumption("return_rate", "share", 0.11, 0.12, 0.13, FINANCE),
        Assumption("exposure", "price", 900, 1000, 1100, FINANCE),
    ),
)


# Calling is in doubt, for the amounts and by chance, and taken so often that a test costs less than hangs on it.
DOUBTED = settled(BASE, assumptions=by_value(contact_cost=41), repeat="every month")


def asked(found):
    figures, story, deck = found
    return figures, story.facts, next(slide for slide in deck.slides if slide.id == "ask")


def of(project, frame=None, **more):
    sums = ledgers(**more) if frame is None else open_ledgers(lambda: frame, True)
    figures = study(sums, project, SUBJECT)
    return asked((figures, *tell(figures)))


def backwards():
    return customers().assign(score=lambda rows: 1 - rows["score"])


def test_the_ask_names_the_rule_and_counts_are_of_the_next_list():
    _, facts, ask = asked(told("model"))

    assert str(ask.title) == "Approve calling the riskiest 51% of customers, with control group and stop rule"
    assert "with a score of 0.2848 or more" in ask.exhibit.frame.loc["next_called", "detail"]
    assert "if the next list is as long as this file: 600" in ask.exhibit.frame.loc["next_called", "label"]
    assert facts["next_chosen"].value - facts["next_held_back"].value == facts["next_called"].value
    cost = facts["spend"].value / facts["contacted"].value
    assert facts["next_spend"].value == pytest.approx(cost * facts["next_called"].value)
    assert facts["next_spend_low"].value < facts["next_spend"].value < facts["next_spend_high"].value
    detail = ask.exhibit.frame.loc["next_spend", "detail"]
    assert all(facts[name].text in detail for name in ("next_net", "next_net_low", "next_net_high", "gain"))


@pytest.mark.parametrize("project", [BASE, CREDIT, NEUTRAL, TARGETING], ids=lambda project: project.kind)
def test_every_kind_ends_in_what_how_many_with_which_range_until_when_and_by_whom(project):
    figures, facts, ask = of(project)
    frame = ask.exhibit.frame
    said = " ".join(frame.to_numpy().ravel())

    assert figures.project.kind == project.kind
    assert re.match(
        rf"Approve {project.names.contacting} the (riskiest|top) {facts['contacted_share'].text} of ", str(ask.title)
    )
    assert str(ask.title).endswith("with control group and stop rule")
    assert frame.index[0] == "next_called"
    assert all(
        facts[name].text in said for name in ("next_held_back", "next_net", "next_net_low", "next_net_high", "gain")
    )
    assert "or stop" in said
    assert frame["label"][frame["figure"] == "December 13"].item() == "decision wanted, in 2026"
    decided = frame["detail"][frame["figure"] == "December 13"].item()
    assert decided.startswith("from the board; measured after ")
    assert decided.endswith(", one a year")


def test_a_longer_list_has_as_many_more_of_everything():
    _, whole, _ = asked(told("model"))
    _, facts, ask = of(settled(BASE, next_list=9000.0))

    assert "on the next list of 9,000" in ask.exhibit.frame.loc["next_called", "label"]
    for name, of_file in (("next_gain", "gain"), ("next_gain_low", "all_low"), ("next_gain_high", "all_high")):
        assert facts[name].value == pytest.approx(15 * whole[of_file].value)
    assert facts["next_chosen"].value == 15 * whole["contacted"].value
    # A list that long shows the stop rule by itself.
    assert "held_lists" in whole
    assert "held_lists" not in facts


def test_a_fixed_cost_is_paid_once_however_long_the_list_is():
    fixed = Assumption("fixed_cost", "price", 400, 500, 600, FINANCE)
    project = settled(CASES["flat value"][0], fixed_cost=fixed)
    figures, facts, _ = of(settled(project, next_list=1200.0), segments=False)
    _, _, short = of(settled(project, next_list=60.0), segments=False)

    assert figures.baseline.name == "nobody"
    assert facts["next_gain"].value == pytest.approx(2 * (figures.fit.gain + 500) - 500)
    assert str(short.title) == "Do not start with 60 customers: so short a list may not cover the fixed cost"


def test_a_limit_chooses_as_many_of_any_list():
    _, facts, ask = of(settled(BASE, capacity=60, next_list=9000.0))

    assert facts["next_list"].value == 600
    assert "riskiest of each list" in str(ask.title)


def test_a_stop_rule_that_nobody_could_see_is_no_promise():
    _, facts, ask = of(settled(BASE, next_list=20.0))

    assert "never_lists" in facts
    assert "held_back" not in facts
    assert str(ask.title).endswith("with a control group")
    assert "stop" not in " ".join(ask.exhibit.frame.to_numpy().ravel())
    assert "too small a change to be seen within 12 such lists" in ask.notes


def test_the_length_of_a_list_is_set_as_text():
    assert settings_of(apply(BASE, "next_list", "9000")).next_list == 9000
    assert settings_of(apply(apply(BASE, "next_list", "9000"), "next_list", "")).next_list is None
    with pytest.raises(SettingError, match="next_list was '0'; wanted at least 1"):
        apply(BASE, "next_list", "0")


def test_as_many_are_held_back_as_the_stop_rule_takes_over_as_many_lists_as_that_takes():
    least = least_held_back(2640, 0.57, 0.07)

    assert hold_back(Watch(0.57, 0.07), 2640) == Held(least, least, 1)
    assert hold_back(Watch(0.57, 0.3), 2640).rows == 264  # one in ten is more than that takes
    few = hold_back(Watch(0.5, 0.09), 304)
    assert few.lists > 1
    assert few.rows * few.lists >= least_held_back(few.lists * 304, 0.5, 0.09)
    assert few.rows <= 304 / 4
    assert hold_back(Watch(0.5, 0.01), 100) == Held(10, lists=0)
    assert hold_back(Watch(0.5, limit=0.4), 2000) == Held(int(least_watched(0.5, 0.4)), int(least_watched(0.5, 0.4)))
    assert hold_back(None, 250) == Held(25)


def test_declined_accounts_are_watched_by_accepting_some():
    figures, facts, ask = of(CREDIT)
    # Declining pays where the loss of 0.6 outweighs the return of 0.12: from 12 in 72 on.
    assert facts["stop_rate"].value == pytest.approx(100 * 0.12 / 0.72)
    assert figures.verdict == "model"
    assert "accepted all the same" in ask.exhibit.frame.loc["next_called", "detail"]
    assert "of those accepted all the same, or stop" in " ".join(ask.exhibit.frame["label"])
    assert facts["all_low"].text in " ".join(ask.exhibit.frame["detail"])


def test_where_the_gain_is_not_clear_a_test_of_a_stated_size_and_cost_is_asked_for():
    figures, facts, ask = asked(told_offer("unclear"))
    test = trial_of(figures)
    rate = figures.decision.events / figures.decision.contacted
    worth = figures.decision.profit + figures.decision.spend
    rise = figures.decision.spend / worth * rate

    assert test.change == pytest.approx(rise)
    assert test.rows == 2 * -(-least_contacted(1 - rate + rise, rise) // 2)
    assert facts["test_spend"].value == pytest.approx(
        facts["test_arm"].value * figures.decision.spend / figures.decision.contacted
    )
    assert str(ask.title).startswith(f"Approve a test on {test.rows} customers for {facts['test_spend'].text}, half")
    assert "possible" in ask.exhibit.frame["detail"].iloc[2]


def test_a_test_that_one_list_is_too_short_for_says_how_many_it_takes():
    _, facts, ask = of(settled(DOUBTED, next_list=100.0), useful=False)

    assert facts["test_lists"].value == np.ceil(facts["test_rows"].value / 100)
    assert f"over {facts['test_lists'].text} lists" in str(ask.title)


def test_limits_hold_for_a_test_as_well():
    free, bound = (
        trial_of(study(ledgers(False), settled(DOUBTED, budget=budget), SUBJECT)) for budget in (None, 14_000.0)
    )

    assert (free.among, free.lists) == ("all", 2)  # 722 of lists of 600
    assert bound.lists >= np.ceil(bound.spend / 14_000)


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_first_page_names_the_test_that_the_last_one_asks_for(language):
    _, facts, _ = asked(found := _told(replace(DOUBTED, language=language), useful=False))

    detail = found[2].slides[0].exhibit.frame.loc["spend", "detail"]
    assert facts["test_spend"].text in detail
    assert "no money" not in detail
    assert "kein Geld" not in detail


def test_no_test_is_asked_for_whose_effect_is_beyond_what_is_plausible():
    dear = settings_of(DOUBTED).assumptions.with_(
        "contact_cost", Assumption("contact_cost", "price", 44, 46, 48, FINANCE)
    )
    dear = dear.with_("accept_rate", Assumption("accept_rate", "share", 0.2, 0.2, 0.2, FINANCE))
    figures = study(ledgers(False), settled(DOUBTED, assumptions=dear, threshold=0.0), SUBJECT)
    assert trial_of(figures) is None


def test_no_test_is_asked_for_that_costs_more_than_hangs_on_it():
    figures, _, deck = _told(settled(DOUBTED, repeat="once"), useful=False)
    ask = next(slide for slide in deck.slides if slide.id == "ask")

    assert figures.verdict == "unclear"
    assert trial_of(figures) is None
    assert str(ask.title).startswith("No campaign by this model")
    assert "No test is asked for" in ask.notes


@pytest.mark.parametrize("language", ["en", "de"])
def test_where_acting_on_all_surely_pays_that_is_asked_for_and_no_test_against_nobody(language):
    project = settled(replace(BASE, language=language), assumptions=by_value(contact_cost=10))
    figures, facts, ask = of(project, useful=False)
    _, _, deck = _told(project, useful=False)

    assert (figures.verdict, figures.baseline.name) == ("unclear", "everybody")
    assert facts["of_all_low"].value > 0
    assert facts["everybody_profit"].text in list(ask.exhibit.frame["figure"])
    assert "test_rows" not in facts
    if language == "en":
        assert str(ask.title) == "Approve calling everybody: choosing by the model adds nothing clear"
        assert deck.slides[0].exhibit.frame.loc["spend", "detail"].startswith("calling everybody is asked for instead")


def _told(project, useful=True):
    figures = study(ledgers(useful), project, SUBJECT)
    return figures, *tell(figures)


def test_the_first_title_and_its_figure_speak_of_the_same_decision_without_a_model():
    form = by_value(contact_cost=10).with_("contact_cost", Assumption("contact_cost", "price", 1, 10, 90, FINANCE))
    figures = study(ledgers(False), settled(BASE, assumptions=form), SUBJECT)
    answer = tell(figures)[1].slides[0]

    assert (figures.verdict, figures.doubt, figures.baseline.name) == ("unclear", "data", "everybody")
    assert str(answer.title).endswith("no clear gain over calling everybody")
    assert "more than calling everybody" in answer.exhibit.frame["label"].iloc[0]


def test_a_model_that_ranks_backwards_is_the_cause_on_the_first_page_and_in_the_ask():
    project = settled(BASE, assumptions=CASES["outcome cells"][0].settings["decision"].assumptions)
    for case in (project, CASES["nobody"][0]):
        figures = study(open_ledgers(backwards, True), case, SUBJECT)
        _, deck = tell(figures)
        assert figures.ranks_backwards
        assert str(deck.slides[0].title).startswith("The model ranks worse than chance")
    assert str(next(slide for slide in deck.slides if slide.id == "ask").title) == (
        "Do not use this model: it ranks worse than chance; find out why by December 13"
    )


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("case", ["credit", "backwards", "longer", "several lists", "all"])
def test_every_ask_is_short_honest_and_made_of_facts(case, language):
    project, frame, useful = {
        "credit": (CREDIT, None, True),
        "backwards": (CASES["nobody"][0], backwards(), True),
        "longer": (settled(BASE, next_list=9000.0), None, True),
        "several lists": (settled(DOUBTED, next_list=100.0), None, False),
        "all": (settled(BASE, assumptions=by_value(contact_cost=10)), None, False),
    }[case]
    if language == "de":
        project = replace(project, language="de", locale="de_DE", currency="EUR")
    sums = ledgers(useful) if frame is None else open_ledgers(lambda: frame, True)
    story, deck = tell(study(sums, project, SUBJECT))

    for slide in (deck.slides[0], next(each for each in deck.slides if each.id == "ask")):
        assert len(str(slide.title).split(" ")) <= (24 if language == "de" else 16)
        assert 30 <= len(slide.notes.split()) <= 150
        for where, text in texts(slide):
            assert not loose_numbers(text, story.facts, story.names), (where, text)
            assert objections(text, language) == [], (where, text)


def test_everybody_is_approved_only_where_the_whole_range_of_that_pays():
    sure, facts, _ = asked(told("everybody"))
    form = sure.settings.assumptions
    doubted = replace(form, false_alarm=Assumption("false_alarm", "price", -200, 5, 20, FINANCE))
    figures, _, ask = of(settled(BASE, assumptions=doubted))

    assert sure.recommendation.advice == "act"
    assert facts["next_gain_low"].value > 0
    assert (figures.verdict, figures.recommendation.advice) == ("everybody", "test first")
    assert str(ask.title) == "Settle the cost of needless calls by December 13, before a full campaign is decided on"


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_draft_asks_for_its_amounts_and_shows_no_sum(language):
    project = settled(replace(BASE, language=language), assumptions=Campaign.from_value_column())
    figures, facts, ask = of(project)

    frame = ask.exhibit.frame

    first = breaking(figures.dependences)[0].entry.name
    assert frame.index[0] == f"{first}_likely"
    assert len(frame) == 4
    assert all(name.removesuffix("_likely") in figures.unconfirmed for name in frame.index[:3])
    assert not any(facts[name].unit == "money" for name in frame.index if name in facts)
    shown = " ".join(frame.to_numpy().ravel())
    assert facts["spend"].text not in shown
    assert facts["all_high"].text not in shown
    assert facts[f"{first}_from"].text in frame["detail"].iloc[0]


def test_a_draft_for_nobody_asks_for_its_amounts_too():
    figures, _, ask = asked(told("draft for nobody"))

    names = [name.removesuffix("_likely") for name in ask.exhibit.frame.index[:-1]]
    assert names
    assert set(names) <= set(figures.unconfirmed)


@pytest.mark.parametrize(
    ("repeat", "wanted"),
    [
        ("once", "measured once the outcome of this list is known"),
        ("every month", ", one a month"),
        ("every quarter", ", one a quarter"),
    ],
)
def test_what_is_approved_has_a_day_or_a_time_when_it_is_measured_or_is_marked_open(repeat, wanted):
    _, _, ask = of(settled(BASE, repeat=repeat))

    assert str(ask.title).startswith("Approve")
    details = ask.exhibit.frame["detail"]
    assert wanted in details[details.str.startswith("from ")].item()


def test_where_nothing_is_approved_nothing_is_to_be_measured():
    _, _, ask = of(settled(BASE, assumptions=by_value(contact_cost=1000)))

    assert not ask.exhibit.frame["detail"].str.contains("measured").any()


@pytest.mark.parametrize("case", ["model", "everybody", "flat value"])
def test_what_the_ask_could_bring_is_less_what_those_held_back_would_have_brought_as_printed(case):
    figures, facts, ask = asked(told(case))
    full = "next_gain" if "next_gain" in facts else "gain"
    say = say_of(figures)

    assert facts["next_net"].value == pytest.approx(facts[full].value - facts["next_forgone"].value)
    printed = [number(facts[name].text, say) for name in (full, "next_forgone", "next_net")]
    assert printed[0] - printed[1] == pytest.approx(printed[2], abs=0.5)
    assert facts["next_net_low"].value < facts["next_net"].value < facts["next_net_high"].value
    said = " ".join([*ask.exhibit.frame["figure"], *ask.exhibit.frame["detail"]])
    assert facts["next_net"].text in said
    assert f"with nobody held back, {facts[full].text}" in said


def test_of_those_held_back_at_nobodys_cost_the_range_is_the_whole_one():
    figures = told("model")[0]

    assert whole_range(_without(figures.gain, 0.0)) == pytest.approx(figures.whole)


def test_with_all_held_back_nothing_is_gained_over_nobody():
    figures = told("flat value")[0]

    assert figures.baseline.name == "nobody"
    assert _without(figures.gain, 1.0).gains(figures.gain.likely[None])[0] == pytest.approx(0.0)


def test_where_nothing_is_spent_the_first_slide_says_what_is_asked_for_all_the_same():
    _, deck = tell(study(ledgers(), CREDIT, SUBJECT))
    first, notes = deck.slides[0].exhibit.frame, deck.slides[1].notes

    assert len(first) == 4
    assert first["label"].iloc[-1] == "decision wanted, in 2026"
    assert "asked for" in first["detail"].iloc[-1]
    assert "The amount counts" not in notes  # there is none on the slide
    assert "without the event" not in deck.slides[0].notes
