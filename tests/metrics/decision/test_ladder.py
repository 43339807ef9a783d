"""The ladder of one more point, from a file to money with ranges."""

from __future__ import annotations

import numpy as np
import pytest

from data.ledgers.ledger import build_ledger
from metrics.baseline import PresentRule, baselines, best_baseline
from metrics.crossfit import cross_fit
from metrics.decision.ladder import Definition, break_even_precision, ladder, minimum_model
from metrics.decision.point import chance_share, foresight_share
from metrics.limit import decide
from metrics.payoff import column_payoff
from metrics.profit import profit_curve
from metrics.ranking import auc
from tests.metrics.rows import cells, customers, frame_of, ledger_of
from tests.peers import roc_auc_score

FAIR = cells(73, -27)


def climb(frame, payoff=FAIR, capacity=None):
    ledger = build_ledger(frame, ["fold"], bins=512)
    curve = profit_curve(ledger, payoff)
    decision = decide(curve, capacity)
    limit = 1.0 if capacity is None else capacity / curve.rows
    fit = cross_fit(ledger, payoff, best_baseline(baselines(curve)), limit)
    return curve, fit, ladder(curve, decision, fit)


def test_every_measure_stands_on_it_once_by_each_definition():
    _, _, found = climb(customers(2000, 1, useful=True))

    assert [(rung.metric, rung.definition.value) for rung in found.rungs] == [
        ("accuracy", "mix"),
        ("recall", "same_alarms"),
        ("precision", "same_hits"),
        ("auc", "binormal"),
        ("auc", "blend"),
        ("calibration", "recalibrated"),
    ]
    assert found.rung("auc", Definition.BLEND).up.worth > 0
    assert found.rung("auc", Definition.MIX) is None


def test_a_point_more_brings_and_a_point_less_costs_each_within_its_range():
    _, _, found = climb(customers(3000, 2, useful=True))

    for rung in found.rungs[:-1]:
        assert rung.down.worth < 0 < rung.up.worth, rung
        for step in (rung.up, rung.down):
            assert step.low <= step.worth <= step.high
            assert step.high - step.low < abs(step.worth)
    accuracy = found.rungs[0]
    assert accuracy.up.least <= accuracy.up.worth <= accuracy.up.most
    assert accuracy.down.least <= accuracy.down.worth <= accuracy.down.most


def test_the_binormal_point_is_what_a_model_really_one_point_better_brings():
    # Two models of the family, one point apart, on the same hundred thousand customers.
    draw = np.random.default_rng(5)
    outcome = (np.arange(100_000) % 3 == 0).astype(int)
    noise, fold = draw.standard_normal(100_000), draw.integers(0, 20, 100_000)
    curve, _, found = climb(frame_of(noise + 1.2 * outcome, outcome, fold=fold))
    better = frame_of(noise + 1.2414 * outcome, outcome, fold=fold)  # AUC 0.8099 against 0.8019
    apart = roc_auc_score(outcome, better["score"]) - auc(curve.ledger)
    best = profit_curve(build_ledger(better, bins=512), FAIR)

    gain = best.profit[best.best] - curve.profit[curve.best]

    assert found.family.gap < 0.01
    assert found.rung("auc", Definition.BINORMAL).up.worth * apart / 0.01 == pytest.approx(gain, rel=0.1)


@pytest.mark.parametrize("capacity", [None, pytest.param(300, marks=pytest.mark.prove)])
def test_the_blend_is_what_blended_scores_bring_on_other_rows(capacity):
    frame, draw = customers(3000, 6, useful=True), np.random.default_rng(0)
    curve, fit, found = climb(frame, capacity=capacity)
    rung, limit = found.rung("auc", Definition.BLEND), 1.0 if capacity is None else capacity / 3000
    known, blind = float(foresight_share(auc(curve.ledger))), float(chance_share(auc(curve.ledger)))
    truth, nobody = np.where(frame["outcome"] == 1, 1.0, 0.0), baselines(curve)["nobody"]
    ups, downs = [], []
    for _ in range(20):
        seen, lost = draw.random(3000) < known, draw.random(3000) < blind
        for share, to, worth in ((seen, truth, ups), (lost, draw.permutation(frame["score"]), downs)):
            blended = frame.assign(score=np.where(share, to, frame["score"]))
            worth.append(cross_fit(build_ledger(blended, ["fold"], bins=512), FAIR, nobody, limit).profit - fit.profit)

    for step, worth in ((rung.up, ups), (rung.down, downs)):
        assert np.mean(worth) == pytest.approx(step.worth, abs=4 * np.std(worth) / np.sqrt(20) + 0.05 * abs(step.worth))


def test_a_limit_holds_for_the_better_model_too():
    frame = customers(2000, 8, useful=True)

    free, bound = (climb(frame, capacity=capacity)[2].rung("auc", Definition.BINORMAL) for capacity in (None, 100))

    assert 0 < bound.up.worth < free.up.worth


def test_money_by_row_is_summed_and_calibration_is_left_to_equal_money():
    draw = np.random.default_rng(9)
    frame = customers(1500, 9, useful=True)
    frame = frame.assign(value=draw.gamma(2, 50, 1500), cost=20.0)
    curve, _, found = climb(frame, column_payoff())
    missed = frame[(frame["outcome"] == 1) & (frame["score"] < curve.ledger.threshold(curve.best))]

    assert found.rung("recall", Definition.SAME_ALARMS).up.worth == pytest.approx(
        0.01 * frame["outcome"].sum() * (missed["value"] - 20).mean()
    )
    assert found.theory is None
    assert {rung.metric for rung in found.rungs} == {"accuracy", "recall", "precision", "auc"}


def test_the_same_file_gives_the_same_ladder_in_any_order():
    frame = customers(500, 10, useful=True)
    first, again, shuffled = (climb(own)[2].rungs for own in (frame, frame, frame.sample(frac=1, random_state=0)))

    assert first == again
    for one, other in zip(first, shuffled, strict=True):
        assert one.up.worth == pytest.approx(other.up.worth)
        assert one.down.low == pytest.approx(other.down.low)


def test_a_useless_score_has_no_family_and_no_auc_rung():
    _, _, found = climb(frame_of([0.5] * 40, [1, 0, 0, 0] * 10, fold=np.arange(40) % 20))

    assert found.family is None
    assert "auc" not in {rung.metric for rung in found.rungs}


def test_the_break_even_precision_by_hand():
    # One in four real pays 73 against three times 27 lost: at 27 % it is even.
    curve = profit_curve(ledger_of(), FAIR)

    assert break_even_precision(curve, 4) == pytest.approx(0.27)
    assert break_even_precision(curve, 0) is None
    assert break_even_precision(profit_curve(ledger_of(), cells(10, 1)), 4) is None


def test_the_least_model_beats_the_present_rule_and_has_a_range():
    curve = profit_curve(build_ledger(customers(4000, 11, useful=True)), FAIR)
    present = baselines(curve, PresentRule(share=0.1))["present"]

    found, alone = minimum_model(curve, present), minimum_model(curve, baselines(curve)["nobody"])

    assert 0.5 < found.low < found.auc < found.high < auc(curve.ledger)
    assert alone.auc == 0.5
    assert minimum_model(curve, present, margin=1e9).auc is None
    assert minimum_model(curve, present, margin=0.05 * present.profit).auc > found.auc


def test_where_no_score_lies_within_a_point_of_the_threshold_it_is_certain_that_nothing_is_lost():
    # It pays from 0.27 on, and scores are 0.9 or 0.1: from 0.26 or 0.28 on the same are contacted.
    _, _, found = climb(frame_of([0.9, 0.1] * 40, [1, 0] * 40, fold=np.arange(80) % 20))

    lost = found.rung("calibration", Definition.RECALIBRATED).down
    assert (lost.low, lost.worth, lost.high) == (0, 0, 0)


def test_where_a_false_alarm_or_a_hit_is_for_nothing_no_precision_breaks_even():
    assert break_even_precision(profit_curve(ledger_of(), cells(10, 0)), 4) is None
    assert break_even_precision(profit_curve(ledger_of(), cells(0, -10)), 4) is None
    # One hit at 0.3 and one false alarm at 0.1, less than one unit of money each.
    assert break_even_precision(profit_curve(ledger_of(), cells(0.3, -0.1)), 2) == pytest.approx(0.25)


def test_a_score_that_is_one_point_off_loses_money_with_the_error_of_the_rows_between():
    # It pays from 0.27 on. At 0.265 stand an event and two others, at 0.275 an event and another; far above eight, far below two.
    score = [0.9] * 8 + [0.275] * 2 + [0.265] * 3 + [0.1] * 2
    outcome = [1] * 8 + [1, 0] + [1, 0, 0] + [0] * 2
    _, _, found = climb(frame_of(score, outcome, fold=np.arange(15) % 20))

    # From 0.26 on one more event at 73 and two others at -27: 19 more. From 0.28 on 73 - 27 = 46 are lost.
    lost = found.rung("calibration", Definition.RECALIBRATED).down
    half = 1.959964 * np.sqrt(73**2 + 27**2 - 46**2 / 15)
    assert (lost.low, lost.worth, lost.high) == pytest.approx((-46 - half, -46, -46 + half))


@pytest.mark.filterwarnings("error")
def test_who_contacts_events_alone_or_others_alone_has_no_precision_to_break_even_at():
    curve = profit_curve(ledger_of([0.9, 0.8, 0.1], [1, 1, 0]), FAIR)
    missed = profit_curve(ledger_of([0.9, 0.1], [0, 1]), FAIR)

    assert break_even_precision(curve, 2) is None
    assert break_even_precision(missed, 1) is None
    assert break_even_precision(curve, 3) == pytest.approx(0.27)


def test_a_point_at_a_limit_inside_a_tie_is_that_of_the_part_of_it_that_is_contacted():
    # Ten events at the top, then twenty of thirty in a tie that all pay; there is room for ten and half of the tie.
    score, outcome = [0.9] * 10 + [0.5] * 30 + [0.1] * 60, [1] * 30 + [0] * 70
    _, _, found = climb(frame_of(score, outcome, fold=[place % 20 for place in range(100)]), capacity=25)

    # Of 25 contacted 20 are real, 0.80; at 0.81 the same 20 take 24.7 contacts, and each alarm less saves 27.
    assert found.rung("precision", Definition.SAME_HITS).up.worth == pytest.approx(27 * (25 - 20 / 0.81))


@pytest.mark.parametrize(("score", "has"), [(1.5, False), (-0.1, False), (1.0, True), (0.0, True)])
def test_a_score_beyond_zero_or_one_is_no_probability_and_has_no_point_of_calibration(score, has):
    frame = customers(400, 1, useful=True)
    frame.loc[0, "score"] = score
    _, _, found = climb(frame)

    assert ("calibration" in [rung.metric for rung in found.rungs]) == has
