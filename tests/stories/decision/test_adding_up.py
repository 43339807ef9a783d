import itertools
import re
from dataclasses import replace

import pytest

from stories.decision.amounts.adding_up import lines, sentence
from stories.decision.saying import say_of
from stories.decision.settings import settings_of, settled
from stories.decision.slides.appendix import assumptions
from stories.decision.slides.front import where
from stories.decision.study import study
from stories.facts import PLACE
from tests.stories.decision.test_slides import CASES, told
from tests.stories.studies import BASE, SUBJECT, ledgers


def number(text, say):
    """A printed amount as a number, in the signs of its locale."""
    scale = next((10.0**power for word, power in (("k", 3), ("Tsd", 3), ("M", 6)) if word in text), 1.0)
    decimal = say.facts.words.fmt(0, "count").decimal
    digits = "".join(sign for sign in text if sign.isdigit() or sign == decimal)
    return (-1 if "\u2212" in text else 1) * scale * float(digits.replace(decimal, ".").strip("."))


@pytest.mark.parametrize("case", CASES)
def test_the_lines_of_a_sum_add_up_as_printed(case):
    figured = told(case)[0]
    say = say_of(figured)
    so_far = 0.0
    for line in lines(figured, say):
        amount = number(say.facts[line.fact].text, say)
        if line.sign == "=":
            assert so_far == pytest.approx(amount, abs=0.5), line
        else:
            so_far += amount if line.sign == "+" else -amount


def test_the_sum_begins_with_what_comes_in_and_ends_with_the_gain():
    figured = told("flat value")[0]
    say = say_of(figured)

    assert [(line.sign, line.fact) for line in lines(figured, say)] == [
        ("+", "sum_gross"),
        ("-", "sum_spend"),
        ("=", "sum_picked"),
        ("-", "hindsight"),
        ("=", "sum_profit"),
        ("-", "sum_base"),
        ("=", "sum_gain"),
    ]
    assert "138 about to leave × 30% × $400" in say.facts.text(sentence(figured, say))
    assert say.facts["sum_gross"].value == pytest.approx(138 * 0.3 * 400)


def test_cells_are_summed_by_what_then_happened():
    figured = told("outcome cells")[0]
    say = say_of(figured)
    sums = {name: say.facts[name].value for name in ("sum_event", "sum_other", "apparent_profit")}

    assert sums["sum_event"] + sums["sum_other"] == pytest.approx(sums["apparent_profit"])
    assert sums["sum_other"] < 0


def test_where_nobody_is_acted_on_there_is_no_sum():
    figured = told("nobody")[0]
    say = say_of(figured)

    assert lines(figured, say) == ()
    assert sentence(figured, say) == ""


def step(fact, say):
    """What one step of a printed amount's last digit is worth."""
    text, decimal = fact.text, say.facts.words.fmt(0, "count").decimal
    scale = next((10.0**power for word, power in (("k", 3), ("Tsd", 3), ("M", 6)) if word in text), 1.0)
    after = re.search(rf"{re.escape(decimal)}(\d+)", text) if scale > 1 else None
    return scale * 10.0 ** -(len(after[1]) if after else 0)


def figures(draft, facts):
    """The facts that a slide prints anywhere, in its notes too."""
    aside = draft.aside
    texts = [
        draft.title,
        draft.notes,
        *([aside.figure, aside.sentence, *(row[1] for row in aside.rows)] if aside else []),
    ]
    names = {name for text in texts for name in PLACE.findall(text)}
    if draft.exhibit.kind in ("kpi", "bridge"):
        cells = {str(cell).lstrip("+") for cell in draft.exhibit.frame.to_numpy().ravel()}
        names |= {name for name, fact in facts.items() if fact.unit == "money" and fact.text in cells}
    return [facts[name] for name in sorted(names) if name in facts and facts[name].unit in ("money", "count")]


@pytest.mark.parametrize("case", CASES)
def test_what_can_be_subtracted_on_a_slide_comes_out_as_printed(case):
    figured, story, _ = told(case)
    say = say_of(figured)
    for draft in story.drafts:
        found = {fact.text: fact for fact in figures(draft, story.facts)}.values()
        for whole, part, rest in itertools.permutations(found, 3):
            if whole.unit == part.unit == rest.unit and abs(whole.value - part.value - rest.value) < 1e-6 * abs(
                whole.value
            ):
                printed = [number(each.text, say) for each in (whole, part, rest)]
                shown = (draft.id, whole.text, part.text, rest.text)
                steps = {step(each, say) for each in (whole, part, rest)}
                # Told in different figures they agree to the digits that each of them shows.
                off = 1e-6 * abs(printed[0]) if len(steps) == 1 else 1.5 * max(steps)
                assert printed[0] - printed[1] == pytest.approx(printed[2], abs=off), shown


def test_amounts_of_a_quarter_are_divided_by_its_months_once():
    form = replace(settings_of(BASE).assumptions, value_months=3.0)
    figures = study(ledgers(), settled(BASE, assumptions=form), SUBJECT)
    say = say_of(figures)
    told = say.facts.text(sentence(figures, say))
    amounts = {name: say.facts[name].value for name in ("sum_gross", "sum_values", "apparent_profit", "spend")}

    assert "× 30% × 60% × 12\u00a0months / 3\u00a0months" in told
    assert amounts["sum_gross"] == pytest.approx(0.3 * 0.6 * 12 / 3 * amounts["sum_values"])
    assert amounts["sum_gross"] == pytest.approx(amounts["apparent_profit"] + amounts["spend"])
    assert sentence(figures, say) == sentence(figures, say)


@pytest.mark.parametrize("case", CASES)
def test_what_hindsight_adds_is_right_to_a_tenth_of_itself(case):
    figured = told(case)[0]
    say = say_of(figured)
    if lines(figured, say) and abs(hindsight := figured.decision.profit - figured.fit.profit) >= 10:
        assert number(say.facts["hindsight"].text, say) == pytest.approx(hindsight, rel=0.1)


@pytest.mark.parametrize("case", CASES)
def test_the_lines_of_a_sum_are_the_figures_of_the_story_in_no_fewer_digits(case):
    figured = told(case)[0]
    say = say_of(figured)
    if lines(figured, say):
        for name, told_as in (("sum_gain", "gain"), ("sum_profit", "profit"), ("sum_picked", "apparent_profit")):
            off = 1.5 * max(step(say.facts[told_as], say), say.facts.words.quantum)
            assert number(say.facts[name].text, say) == pytest.approx(say.facts[told_as].value, abs=off)


def test_what_the_calls_cost_is_the_sum_of_what_stands_beside_the_curve():
    # 35 for each offer taken, by all who would have stayed as well: the two lines beside the curve make the amount of the first slide.
    campaign = settings_of(BASE).assumptions
    for name, each in (("contact_cost", 5.0), ("incentive_cost", 35.0)):
        campaign = campaign.with_(name, replace(campaign.items[name], low=each, likely=each, high=each))
    figured = study(ledgers(), settled(BASE, assumptions=campaign), SUBJECT)
    say = say_of(figured)
    facts = {name: fact.value for name, fact in say.facts.items()}

    assert facts["offers_taken"] == facts["contacted"] - facts["contacted_leavers"] + facts["kept"]
    assert facts["spend"] == pytest.approx(5 * facts["contacted"] + 35 * facts["offers_taken"])
    assert ("Take the offer ($35)", "{offers_taken}") in where(figured, say).aside.rows
    assert "offers taken included" in say("spend-label")
    assert "all take it" in [row[1] for row in assumptions(figured, say).exhibit.frame.itertuples(index=False)]


def test_without_an_offer_that_costs_nothing_is_said_of_who_takes_it():
    campaign = settings_of(BASE).assumptions
    free = replace(campaign.incentive_cost, low=0, likely=0, high=0)
    figured = study(ledgers(), settled(BASE, assumptions=campaign.with_("incentive_cost", free)), SUBJECT)
    say = say_of(figured)

    assert "offers_taken" not in say.facts
    assert "offers" not in say("spend-label")
    assert "all take it" not in [row[1] for row in assumptions(figured, say).exhibit.frame.itertuples(index=False)]
