"""What is written of a change is no stronger than its design, its range and its checks allow."""

from __future__ import annotations

import pytest

from stories.claims import objections
from tests.stories.change.files import LOT, arms, ids, series, title, told, written

FALL = {"offer": (50_000, 4_000), "control": (50_000, 5_000)}


def test_a_clear_fall_between_arms_drawn_by_lot_is_called_a_reduction_with_its_range(tmp_path):
    _, deck = told(arms(tmp_path, FALL), tmp_path)

    assert title(deck, "answer") == "“offer” reduced churn from 10.0% to 8.0% (1.6 to 2.4 points)"
    assert title(deck, "ask").startswith("Approve “offer” for all")


def test_the_same_fall_of_few_is_refused_as_a_claim(tmp_path):
    study, deck = told(arms(tmp_path, {"offer": (500, 40), "control": (500, 50)}), tmp_path)

    assert study.effect.p == pytest.approx(0.27, abs=0.01)
    assert title(deck, "answer") == "No clear effect of “offer” on churn: between −5.6 and 1.6 points"
    assert "each group wants about 3,200 customers" in title(deck, "ask")


def test_arms_that_nobody_says_were_drawn_by_lot_are_only_compared(tmp_path):
    _, deck = told(arms(tmp_path, FALL), tmp_path, answers={})

    assert (
        title(deck, "answer") == "With “offer”, churn was 2.0 points lower than with “control”; the groups may differ"
    )


def test_groups_far_from_their_plan_block_every_sentence_about_an_effect(tmp_path):
    _, deck = told(arms(tmp_path, {"offer": (10_500, 840), "control": (9_500, 950)}), tmp_path)

    assert title(deck, "answer").startswith("The groups are not of the planned sizes")
    assert "kept" not in ids(deck)
    assert "money" not in ids(deck)


def test_a_plan_that_was_not_alike_is_held_against_what_was_said(tmp_path):
    path = arms(tmp_path, {"control": (1_000, 100), "offer": (9_000, 630)})

    assert told(path, tmp_path)[0].split is None  # nobody said how large they were meant to be
    assert told(path, tmp_path, settings={"planned": "10/90"})[0].split.verdict == "fine"
    assert told(path, tmp_path, settings={"planned": "20/80"})[0].split.verdict == "block"


def test_looking_more_than_once_widens_the_range(tmp_path):
    path = arms(tmp_path, {"offer": (5_000, 440), "control": (5_000, 500)})
    once, often = (told(path, tmp_path, answers={**LOT, "door:looks": looks})[0] for looks in ("once", "often"))

    assert once.effect.clear
    assert not often.effect.clear


def test_two_points_in_time_are_told_without_any_cause(tmp_path):
    rows = [
        (place, "before" if place < 6_000 else "after", int(place % 6_000 < (600 if place < 6_000 else 480)))
        for place in range(12_000)
    ]
    study, deck = told(written(tmp_path, ("customer_id", "period", "churned"), rows), tmp_path, answers={})

    assert study.design.kind == "points"
    assert title(deck, "answer") == "Churn was 10.0% before and 8.0% after; why is not known"
    assert [each for slide in deck.slides for each in objections(str(slide.title), support="points")] == []


def test_those_chosen_at_their_worst_are_said_to_mend_by_themselves(tmp_path):
    rows = [
        (place, "before" if place < 6_000 else "after", int(place % 6_000 < (600 if place < 6_000 else 480)))
        for place in range(12_000)
    ]
    path = written(tmp_path, ("customer_id", "period", "churned"), rows)
    _, deck = told(path, tmp_path, answers={"door:chosen": "worst"})

    assert title(deck, "answer").endswith("those chosen at their worst mend by themselves")


def test_where_nothing_varies_no_test_can_be_planned_and_it_is_said(tmp_path):
    path = arms(tmp_path, {"offer": (300, 0), "control": (300, 0)})

    assert title(told(path, tmp_path, kind="next_test")[1], "answer").startswith(
        "No test can be planned from this file"
    )


def test_another_interval_can_be_asked_for(tmp_path):
    path = arms(tmp_path, {"offer": (500, 40), "control": (500, 50)})
    usual, asked = (told(path, tmp_path, settings={"interval": each})[0] for each in ("newcombe", "miettinen-nurminen"))

    assert asked.effect.value == usual.effect.value
    assert (asked.effect.low, asked.effect.high) != (usual.effect.low, usual.effect.high)


def test_a_series_is_held_against_its_own_trend(tmp_path):
    falling = [100 - place % 2 for place in range(14)] + [80 - place % 2 for place in range(10)]
    study, deck = told(series(tmp_path, falling), tmp_path, answers={"door:go_live": "2025-03-01"})

    assert study.design.kind == "series"
    assert study.design.step == "month"
    assert title(deck, "answer").startswith(
        "From the change on churn stood 2.0 points below the earlier trend (0.4 to 3.5 points)"
    )


def test_a_step_that_does_not_last_is_told_as_no_more_than_a_step(tmp_path):
    fading = [100] * 12 + [70, 80, 90, 100, 110, 120, 125, 130]
    _, deck = told(series(tmp_path, fading), tmp_path, answers={"door:go_live": "2025-01-01"})

    assert title(deck, "answer").startswith("Churn stepped down 2.8 points at the change; on average since, nothing is")
    assert "the time since does not bear it out" in title(deck, "time")


def test_a_slow_fall_without_a_step_is_told_by_its_average(tmp_path):
    slow = [100 + place % 2 for place in range(24)] + [100 - 3 * place for place in range(12)]
    study, deck = told(series(tmp_path, slow), tmp_path, answers={"door:go_live": "2026-01-01"})

    assert study.verdict == "unclear"
    assert "no step in churn at the change; on average since, 1.7 points below" in title(deck, "answer").lower()


def test_rows_of_which_several_are_of_one_customer_are_counted_as_rows(tmp_path):
    rows = [
        (f"C{place // 4}", "treatment" if place // 4 % 2 else "control", 10 + (7 * place) % 13) for place in range(800)
    ]
    study, deck = told(written(tmp_path, ("customer_id", "group", "order_value"), rows), tmp_path)

    assert study.opened.clusters.ids == 200
    assert title(deck, "design").startswith("400 rows with “treatment” and 400 with “control”")
    checks = next(slide.exhibit.frame for slide in deck.slides if slide.id == "checks")
    assert checks.iloc[3].tolist() == [
        "Several rows of one customer",
        "200 customers have 800 rows; the range allows for rows of one going together",
    ]


@pytest.mark.parametrize(("column", "noun"), [("churned", "churn"), ("complaint", "the “complaint” rate")])
def test_only_customers_who_leave_are_called_churn(tmp_path, column, noun):
    rows = [(place, "treatment" if place % 2 else "control", int(place % 5 == 0)) for place in range(400)]
    _, deck = told(written(tmp_path, ("customer_id", "group", column), rows), tmp_path)

    assert f" on {noun}: between" in title(deck, "answer")


def test_a_series_too_short_for_a_trend_is_two_points(tmp_path):
    answers = {"door:go_live": "2024-08-01"}
    study, deck = told(series(tmp_path, [100] * 7 + [80] * 5), tmp_path, answers=answers, settings={"value": "300"})

    assert study.design.kind == "points"
    checks = dict(next(slide.exhibit.frame for slide in deck.slides if slide.id == "checks").to_numpy())
    assert checks["Trend before"].startswith(
        "Not told: that wants 8 days, weeks or months before the change and 3 after"
    )
    assert checks["Amounts that were given"].startswith("Not used: money is told where groups are compared")


def test_a_mix_that_turns_the_sign_is_told_in_the_first_title(tmp_path):
    sizes = {
        ("easy", "control"): (2_000, 200),
        ("hard", "control"): (500, 200),
        ("easy", "offer"): (500, 25),
        ("hard", "offer"): (2_000, 600),
    }
    rows = [
        (f"{kind}-{arm}-{place}", arm, kind, int(place < churned))
        for (kind, arm), (size, churned) in sizes.items()
        for place in range(size)
    ]
    path = written(tmp_path, ("customer_id", "group", "segment", "churned"), rows)
    study, deck = told(path, tmp_path, answers={"door:arms": "otherwise"})

    # Plain: 25 % against 16 %; within the easy 5 % against 10 %, within the hard 30 % against 40 %.
    assert study.flips
    assert title(deck, "answer") == "With “offer”, churn was 9.0 points higher, but 7.5 points lower at one mix"
    assert "money" not in ids(deck)


def test_a_difference_beside_a_control_says_both_that_and_from_what(tmp_path):
    cells = {("before", "north"): 100, ("after", "north"): 60, ("before", "control"): 100, ("after", "control"): 100}
    rows = [
        (f"{phase}-{arm}-{place}", phase, arm, int(place < churned))
        for (phase, arm), churned in cells.items()
        for place in range(1_000)
    ]
    study, deck = told(written(tmp_path, ("customer_id", "period", "group", "churned"), rows), tmp_path, answers={})

    assert study.effect.value == pytest.approx(-0.04)
    assert title(deck, "answer") == "Churn fell 4.0 points more than with “control” (0.5 to 7.5)"


@pytest.mark.parametrize("support", ["compared", "controlled", "trend", "points", "unclear", "blocked"])
def test_no_design_but_a_clear_test_by_lot_may_say_reduced(support):
    assert objections("The offers reduced churn by a fifth (12% to 24%)", support=support)
    assert not objections("The offers reduced churn by a fifth (12% to 24%)", support="randomised")


def test_money_is_told_only_by_what_somebody_gave(tmp_path):
    path = arms(tmp_path, FALL)
    _, bare = told(path, tmp_path)
    _, priced = told(path, tmp_path, settings={"value": "200", "cost": "1", "a_year": "100000"})

    assert "money" not in ids(bare)
    assert title(bare, "kept").startswith("1,000 of the 50,000 customers reached")
    # 2 points of 50,000 at 200 each are 200,000, less 50,000 of cost; twice as many in a year.
    assert title(priced, "money").startswith("What was measured is worth $150k among those reached")
    assert title(priced, "year").startswith("For 100,000 customers a year it is worth $300k")


def test_what_costs_more_than_it_brings_is_not_approved(tmp_path):
    _, deck = told(arms(tmp_path, FALL), tmp_path, settings={"value": "200", "cost": "9"})

    assert title(deck, "ask").startswith("Stop “offer” (date open), or make it cheaper")


def test_the_best_of_several_arms_is_clear_only_after_allowing_for_how_many_there_are(tmp_path):
    # A against the control: 100 and 140 of 1,000, p 0.006; B and C do nothing. Alone it is clear, and of three as well.
    counts = {"control": (1_000, 140), "A": (1_000, 110), "B": (1_000, 140), "C": (1_000, 141)}
    alone, _ = told(arms(tmp_path, {arm: counts[arm] for arm in ("control", "A")}), tmp_path)
    several, deck = told(arms(tmp_path, counts), tmp_path)

    assert 0.05 / 3 < alone.effect.p < 0.05
    assert alone.verdict == "better"
    assert several.verdict == "unclear"
    assert title(deck, "answer").startswith("No clear effect of “A”, best of several, on churn")


def test_an_arm_of_a_few_rows_is_not_what_the_story_is_of(tmp_path):
    counts = {"control": (1_000, 140), "offer": (1_000, 90), "pilot": (3, 0)}

    assert told(arms(tmp_path, counts), tmp_path)[0].lead.one == "offer"


def test_arms_that_no_lot_makes_up_as_they_are_are_not_called_randomised(tmp_path):
    sizes = {("easy", "control"): 800, ("hard", "control"): 200, ("easy", "offer"): 200, ("hard", "offer"): 800}
    rows = [
        (f"{kind}-{arm}-{place}", arm, kind, int(place % 10 < (1 if kind == "easy" else 4)))
        for (kind, arm), size in sizes.items()
        for place in range(size)
    ]
    study, deck = told(written(tmp_path, ("customer_id", "group", "segment", "churned"), rows), tmp_path)

    assert study.design.grade == "compared"
    assert "points higher" in title(deck, "answer")


def test_labels_that_differ_in_case_alone_are_one_arm(tmp_path):
    rows = [
        (place, ("Control", "control", "Offer", "OFFER", "Offer")[place % 5], int(place % 7 == 0))
        for place in range(700)
    ]
    study, _ = told(written(tmp_path, ("customer_id", "group", "churned"), rows), tmp_path)

    assert [each.one for each in study.outcome.contrasts] == ["Offer"]
    assert study.rows.n == 700


def test_a_difference_is_printed_as_it_is_and_not_as_that_of_rounded_rates(tmp_path):
    # 5 of 18 against 8 of 18 customers: 27.8 % and 44.4 %, 16.7 points apart, which 28 % and 44 % would not say.
    study, deck = told(arms(tmp_path, {"offer": (18, 5), "control": (18, 8)}), tmp_path)
    facts = deck.facts

    assert study.lead.change.value == pytest.approx(-1 / 6)
    assert (facts["one_level"].text, facts["other_level"].text, facts["effect"].text) == ("27.8%", "44.4%", "−16.7")
