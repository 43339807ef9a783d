"""The story of two models says what their figures allow, and of one model that there is nothing to compare."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
import pytest

from metrics.assumption import Assumption
from metrics.payoff import Campaign
from stories.binding import loose_numbers
from stories.claims import objections
from stories.comparison.model_words import called
from stories.decision.settings import settled
from stories.deck import BEATS
from stories.say import words_only
from stories.story import tell
from tests.stories.decision.test_slides import JARGON, MONEY
from tests.stories.rivals import CASES, NAMES, customers, rivals, studied, told
from tests.stories.studies import BASE, FINANCE, by_value, texts

FLAT = settled(BASE, assumptions=Campaign())


def slide(case: str, id: str):
    return next((one for one in told(case)[2].slides if one.id == id), None)


@pytest.mark.every(12)
@pytest.mark.parametrize("case", CASES)
def test_the_figures_lead_to_the_verdict(case):
    assert told(case)[0].found.verdict == CASES[case][-1]


@pytest.mark.parametrize(
    ("case", "said"),
    [
        ("neither", "With example amounts, neither model pays: no call would have brought what it costs"),
        ("neither, by limits", "As the limits are set, nobody is called by either model"),
    ],
)
def test_two_models_that_both_act_on_nobody_are_told_without_amounts_of_nothing(case, said):
    deck = told(case)[2]

    assert str(deck.slides[0].title) == said
    front = [text for one in deck.slides if one.beat != "appendix" for _, text in texts(one)]
    assert [text for text in front if re.search(r"\$0 more|\$0 (and|to) \$0", text)] == []
    assert all(one.aside is None for one in deck.slides if one.id == "curves")


@pytest.mark.every(6)
@pytest.mark.parametrize("case", CASES)
def test_every_number_of_every_text_is_a_fact(case):
    _, story, deck = told(case)

    assert [
        (one.id, where, text)
        for one in deck.slides
        for where, text in texts(one)
        if loose_numbers(text, story.facts, story.names)
    ] == []


@pytest.mark.every(2)
@pytest.mark.parametrize("case", CASES)
def test_titles_are_short_unique_and_filled(case):
    titles = [str(one.title) for one in told(case)[2].slides]

    assert [title for title in titles if len(title.split(" ")) > 16] == []
    assert len(set(titles)) == len(titles)
    assert [title for title in titles if re.search(r"[{}]|\s$|\.$|\bnan\b|None", title)] == []


@pytest.mark.parametrize("case", CASES)
def test_words_have_the_length_that_people_can_take_and_keep_no_brace(case):
    for one in told(case)[2].slides:
        assert 40 <= len(one.exhibit.alt) <= 300, (one.id, one.exhibit.alt)
        assert 30 <= len(one.notes.split()) <= 150, (one.id, one.notes)
        assert [text for _, text in texts(one) if re.search(r"[{}]|\bnan\b", text)] == [], one.id


@pytest.mark.parametrize("case", CASES)
def test_the_beats_come_in_order_and_the_front_part_is_short(case):
    slides = told(case)[2].slides
    beats = [BEATS.index(one.beat) for one in slides]

    assert beats == sorted(beats)
    assert sum(one.beat != "appendix" for one in slides) <= 8
    assert len({one.id for one in slides}) == len(slides)


@pytest.mark.parametrize("case", CASES)
def test_no_sentence_claims_a_measured_effect_or_speaks_jargon_up_front(case):
    for one in told(case)[2].slides:
        for where, text in texts(one):
            if where not in ("column Assumption", f"column {text}"):  # labels that every kind of story shares
                assert objections(text) == [], (one.id, where, text)
            if one.beat != "appendix":
                assert not JARGON.search(text), (one.id, where, text)


@pytest.mark.every(4)
@pytest.mark.parametrize("case", CASES)
def test_money_in_a_title_is_what_would_have_been(case):
    for one in told(case)[2].slides:
        title = str(one.title)
        if MONEY.search(title) and "no clear" not in title:
            assert "would have" in title, title


def test_the_difference_is_that_of_the_two_profits_and_stands_in_the_title():
    figures, story, _ = told("second")
    found = figures.found

    assert found.fair.gain == pytest.approx(found.fair.second - found.fair.first)
    assert story.facts["ahead"].text in str(slide("second", "money").title)
    assert slide("second", "money").exhibit.frame["value"].iloc[[0, -1]].tolist() == [found.fair.gain, found.seen.gain]


@pytest.mark.parametrize("case", ["second", "first", "unclear", "credit"])
def test_the_range_in_front_is_that_of_data_and_amounts_and_the_narrow_one_is_named_for_what_it_is(case):
    figures, story, _ = told(case)
    found, facts = figures.found, story.facts
    frame = slide(case, "money").exhibit.frame.set_index("label")

    both, exactly = frame.loc["Data and assumptions together"], frame.loc["Data alone, if the amounts are exactly so"]

    assert (both["low"], both["high"]) == pytest.approx(found.whole)
    assert (facts["change_low"].value, facts["change_high"].value) == pytest.approx(found.whole)
    assert (exactly["low"], exactly["high"]) == pytest.approx(found.fair.interval)
    assert both["high"] - both["low"] > exactly["high"] - exactly["low"]
    assert figures.claims[0].low == facts["change_low"].value


@pytest.mark.parametrize("case", ["second", "first", "unclear", "credit", "cells"])
def test_who_subtracts_the_profits_on_a_page_finds_the_difference_beside_them(case):
    _, story, _ = told(case)
    first, second, change = (story.facts[name].text for name in ("first_profit", "second_profit", "change"))
    rows = dict(slide(case, "curves").aside.rows)

    assert number(second) - number(first) == pytest.approx(number(change))
    assert (rows["Best with “current”"], rows["Best with “challenger”"]) == (first, second)
    shown = " ".join(text for _, text in texts(slide(case, "curves")))
    assert story.facts["seen_second"].text == second or story.facts["seen_second"].text not in shown


@pytest.mark.parametrize("case", ["second", "first", "unclear", "credit", "cells"])
def test_the_ends_of_a_range_are_right_to_their_last_printed_digit(case):
    _, story, _ = told(case)
    for name in ("change_low", "change_high", "ahead_low", "ahead_high", "exactly_low", "exactly_high", "seen_gain"):
        fact = story.facts[name]
        if (found := number(fact.text)) != 0:
            scale = 1_000 if "k" in fact.text else 1
            digits = re.search(r"\.(\d+)", fact.text)
            assert abs(found - fact.value) <= 0.501 * scale * 10 ** -(len(digits[1]) if digits else 0), (name, fact)


def test_what_each_assumption_makes_of_the_difference_is_told_as_finely_as_the_difference():
    facts = told("first")[1].facts
    ends = {
        facts[f"change_at_{name}_{end}"].text for name in ("contact_cost", "accept_rate") for end in ("low", "high")
    }

    assert facts["change"].text.endswith("4.1k")
    assert len(ends) > 1
    assert all("." in text for text in ends)


def test_where_the_amounts_decide_they_are_to_be_settled_and_no_longer_test_is_asked_for():
    unsure = by_value().with_("contact_cost", Assumption("contact_cost", "price", 2, 30, 300, FINANCE))
    frame = customers(blur=(1.3, 0.6))
    figures = studied(frame, settled(BASE, assumptions=unsure), rivals(frame))
    _, deck = tell(figures)
    ask = next(one for one in deck.slides if one.id == "ask")

    assert (figures.found.verdict, figures.found.doubt) == ("unclear", "amounts")
    assert str(ask.title).startswith("Keep “current” for now; settle the cost of a call ")
    assert "longer" not in " ".join(text for _, text in texts(ask)).replace("no longer", "")


def test_a_draft_of_two_models_asks_for_its_amounts_and_shows_no_sum():
    _figures, story, _ = told("cells")
    frame = slide("cells", "ask").exhibit.frame

    # What weighs most comes first: 20 of a false alarm over so many rows, against 40 of a hit.
    assert list(frame.index[:-1]) == ["false_alarm_likely", "hit_likely"]
    assert story.facts["ahead"].text not in " ".join(frame.to_numpy().ravel())


def test_a_change_that_is_approved_says_when_it_is_measured():
    frame = slide("second", "ask").exhibit.frame

    assert frame["detail"].iloc[-1].endswith("measured once these are scored, a list a year")


def number(text):
    """An amount of money as it is printed."""
    scale = {"k": 1e3, "M": 1e6}.get(text[-1], 1)
    return float(re.sub(r"[^\d.−]", "", text).replace("−", "-")) * scale


def test_a_model_that_is_worse_is_not_asked_for():
    assert str(slide("first", "ask").title).startswith("Keep “current”")
    assert "would have cost" in str(slide("first", "money").title)
    assert str(slide("second", "ask").title).startswith("Approve the change to “challenger”")


def test_an_unclear_difference_asks_for_a_longer_test_or_for_other_reasons():
    title = str(slide("unclear", "ask").title)

    assert "test “challenger” longer" in title or "other reasons than money" in title
    assert "no clear difference" in str(slide("unclear", "answer").title)


def test_two_models_that_choose_alike_have_no_page_about_their_difference():
    assert [slide("alike", id) for id in ("money", "differing", "segments")] == [None, None, None]
    assert "neither is worth more" in str(slide("alike", "answer").title)


def test_customers_without_a_second_score_are_left_out_and_counted():
    figures, story, _ = told("left out")
    found = figures.found

    assert dict(found.left_out) == {"no score of the second model": 40, "no outcome": 20}
    assert found.rows == 840
    assert story.facts["beside"].text == "60"
    assert ["Left out: not scored by “challenger”", "40 rows"] in slide(
        "left out", "method"
    ).exhibit.frame.to_numpy().tolist()


def test_segments_of_the_story_add_up_to_the_whole():
    found = told("second")[0].found

    assert found.segments["gain"].sum() == pytest.approx(found.seen.gain)
    assert found.segments["rows"].sum() == found.rows


def test_both_models_keep_to_the_same_limit():
    found = told("capacity")[0].found

    assert max(found.contacted) <= 90 + 1e-9


def test_a_true_rate_that_is_given_weighs_both_models_alike():
    found = told("true rate")[0].found

    assert found.events / found.rows == pytest.approx(0.1, abs=0.001)
    assert found.ranking == told("second")[0].found.ranking


def test_it_is_said_when_an_earlier_version_would_have_brought_more():
    assert str(slide("versions", "versions").title).startswith("Going back to “v2” would have brought")
    assert (
        str(slide("versions, stay", "versions").title)
        == "Every other version would have brought clearly less than “v10”"
    )
    assert slide("second", "versions") is None


def test_figures_that_can_be_checked_by_hand():
    # Ten leavers and ten stayers; the first model finds five leavers and five stayers first, the second all leavers.
    first = np.array([0.9] * 5 + [0.1] * 5 + [0.9] * 5 + [0.1] * 5)
    frame = pd.DataFrame({"s0": first, "outcome": [1] * 10 + [0] * 10, "fold": np.arange(20)})
    frame["s1"] = frame["outcome"] * 0.8 + 0.1
    campaign = Campaign()  # a leaver contacted brings 0.3 * 200 - 40 = 20, a stayer contacted costs 40

    found = studied(frame, settled(BASE, assumptions=campaign), rivals(frame)).found

    assert (found.seen.first, found.seen.second, found.contacted) == (0, pytest.approx(200), (0, 10))
    assert found.changes["rows"].to_dict() == {"both": 0, "only first": 0, "only second": 10, "neither": 10}
    assert (found.accuracy.first, found.accuracy.second) == (0.5, 1.0)
    assert found.ranking.second == 1.0


def test_the_crossing_is_told_between_two_clear_stretches():
    # Of 4,000 customers 1,200 leave. The first model knows 400 of them for sure and nothing of the others; the second knows
    # a little of everybody.
    draw = np.random.default_rng(2)
    outcome = np.repeat([1, 0], [1200, 2800])
    first = np.where(np.arange(4000) < 400, 0.9 + 0.1 * draw.random(4000), 0.8 * draw.random(4000))
    second = np.clip(0.35 + 0.2 * outcome + 0.15 * draw.normal(size=4000), 0, 1)
    frame = pd.DataFrame({"s0": first, "s1": second, "outcome": outcome, "fold": np.arange(4000) % 20})
    figures = studied(frame, FLAT, rivals(frame))

    ((share, ahead),) = figures.found.turns
    titles = [str(one.title) for one in tell(figures)[1].slides]

    assert ahead == "second"
    assert 0.1 < share < 0.4
    assert (
        f"Above {round(100 * share)}% of customers called “challenger” would have brought more, below it “current”"
        in titles
    )


def test_accuracy_and_money_may_disagree_and_then_it_is_said():
    for case in CASES:
        found, page = told(case)[0].found, slide(case, "analyst")
        if "disagree" in str(page.title):
            assert found.accuracy.gain * found.fair.gain < 0


def test_one_model_is_told_in_one_clear_sentence():
    _, deck = tell(studied(customers(), FLAT, None))

    assert str(deck.slides[0].title) == "This file holds one model only, so there is nothing to compare"
    assert deck.slides[1].beat == "ask"


def test_two_models_without_a_customer_in_common_are_told_so():
    frame = customers().assign(s1=np.nan)

    _, deck = tell(studied(frame, FLAT, rivals(frame)))

    assert "scored no customer in common" in str(deck.slides[0].title)


@pytest.mark.every(8)
@pytest.mark.parametrize("count", [1, 2, 12, 60])
@pytest.mark.parametrize("outcome", [None, 0, 1])
def test_the_smallest_files_are_told_without_an_error(count, outcome):
    frame = customers().head(count)
    frame = frame if outcome is None else frame.assign(outcome=outcome)

    story, deck = tell(studied(frame, FLAT, rivals(frame)))

    for one in deck.slides:
        assert len(str(one.title).split(" ")) <= 16
        for where, text in texts(one):
            assert not loose_numbers(text, story.facts, story.names), (one.id, where, text)
            assert "nan" not in text.lower().split(), (one.id, where, text)


def test_models_are_called_by_what_tells_them_apart():
    say = words_only(BASE)

    assert called("score_challenger", say) == "“challenger”"
    assert called("pd_gbm", say) == "“gbm”"
    assert called("score", say) == "“score”"
    assert called("score_1", say) == "“score 1”"
    assert called("score_new", say, ("score_new", "prob_new")) == "“score_new”"
    assert called("{gain}", say) == "“(gain)”"


def test_other_two_of_several_models_can_be_asked_for():
    frame = customers()
    figures = studied(frame, FLAT, rivals(frame, NAMES))

    found = figures.compared("score_current", "score_third")

    assert (found.first, found.second) == ("score_current", "score_third")
    assert found.fair.gain != figures.found.fair.gain
