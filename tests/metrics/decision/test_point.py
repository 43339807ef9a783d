"""One more point by every definition, against counting it out."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.decision import point
from metrics.profit import profit_curve
from metrics.resample import Situation, situation
from tests.metrics.rows import cells, ledger_of
from tests.peers import roc_auc_score

# 100 events and 300 others; 60 hits bring 100 each, 40 false alarms lose 10 each.
HERE = Situation(100.0, 300.0, 60.0, 40.0, 10_000.0, -3_000.0, 6_000.0, -400.0, 0.8)


def test_accuracy_by_hand():
    # Four of 400 decisions: 40 misses at 100 and 40 false alarms at 10 make 55 each.
    assert point.accuracy_up(HERE) == pytest.approx(4 * 55)
    assert point.accuracy_down(HERE) == pytest.approx(-4 * (60 * 100 + 260 * 10) / 320)
    assert point.accuracy_up_bounds(HERE) == pytest.approx((40, 400))
    assert point.accuracy_down_bounds(HERE) == pytest.approx((-400, -40))


def test_where_one_kind_of_mistake_runs_out_the_other_makes_up_the_point():
    # With 0.12 of 400 there are 48 to turn, but only 40 misses.
    assert point.accuracy_up_bounds(HERE, 0.12) == pytest.approx((40 * 10 + 8 * 100, 40 * 100 + 8 * 10))


def test_recall_and_precision_by_hand():
    assert point.recall_up(HERE) == pytest.approx(100)
    assert point.recall_down(HERE) == pytest.approx(-100)
    # 60 of 61 % are 98.36 contacted, 60 of 59 % are 101.69: false alarms at 10 each.
    assert point.precision_up(HERE) == pytest.approx(10 * (100 - 60 / 0.61))
    assert point.precision_down(HERE) == pytest.approx(-10 * (60 / 0.59 - 100))


def test_a_point_that_does_not_exist_is_no_number():
    perfect = Situation(100.0, 300.0, 100.0, 0.0, 10_000.0, -3_000.0, 10_000.0, 0.0, 1.0)

    for worth in (point.accuracy_up, point.recall_up, point.precision_up):
        assert math.isnan(worth(perfect))
    assert math.isnan(point.auc_step(perfect, 0.01))
    assert math.isnan(point.foresight_share(1.0))
    assert math.isnan(point.chance_share(0.505))
    assert math.isnan(point.accuracy_up_bounds(perfect)[0])
    assert math.isnan(point.precision_down(Situation(100.0, 0.0, 50.0, 0.0, 1.0, 0.0, 1.0, 0.0, 0.5)))


def test_a_better_model_is_worth_what_a_worse_one_costs_seen_from_there():
    up = point.auc_step(HERE, 0.01)
    from_above = Situation(*(0.81 if name == "auc" else getattr(HERE, name) for name in HERE.__dataclass_fields__))

    assert up > 0
    assert point.auc_step(from_above, -0.01) == pytest.approx(-up)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 1)), min_size=4, max_size=40), st.data())
def test_turning_mistakes_blindly_is_knowing_the_truth_of_some_rows(rows, data):
    # The mix of mistakes at a threshold and a blend with the truth are one thing where the threshold stays.
    score, outcome = zip(*rows, strict=True)
    curve = profit_curve(ledger_of(score, outcome), cells(110, -40))
    here = situation(curve, data.draw(st.integers(0, len(curve.profit) - 1)))
    wrong = (here.misses + here.false_alarms) / curve.rows
    if wrong < 0.01:
        return

    known = 0.01 / wrong

    assert point.accuracy_up(here) == pytest.approx(known * (here.event_profit - here.profit), abs=1e-9)


def test_the_shares_of_known_and_blind_rows_move_the_ranking_by_a_point():
    draw = np.random.default_rng(3)
    outcome = (draw.random(6000) < 0.3).astype(int)
    score = draw.standard_normal(6000) + outcome
    before = roc_auc_score(outcome, score)
    known, blind = float(point.foresight_share(before)), float(point.chance_share(before))
    after = []
    for _ in range(40):
        seen, lost = draw.random(6000) < known, draw.random(6000) < blind
        foresight = np.where(seen, np.where(outcome == 1, 99.0, -99.0), score)
        chance = np.where(lost, draw.permutation(score), score)
        after.append((roc_auc_score(outcome, foresight), roc_auc_score(outcome, chance)))

    assert np.mean(after, axis=0) == pytest.approx([before + 0.01, before - 0.01], abs=6e-4)


def test_a_point_that_takes_every_row_there_is_still_exists():
    # 80 of 400 decisions are wrong and 320 right; 40 of 100 events are missed and 60 hit.
    assert point.accuracy_up(HERE, 0.2) == pytest.approx(40 * 100 + 40 * 10)
    assert point.accuracy_up_bounds(HERE, 0.2) == pytest.approx((4400, 4400))
    assert point.accuracy_down(HERE, 0.8) == pytest.approx(-60 * 100 - 260 * 10)
    assert point.accuracy_down_bounds(HERE, 0.8) == pytest.approx((-8600, -8600))
    assert point.recall_up(HERE, 0.4) == pytest.approx(40 * 100)
    assert point.recall_down(HERE, 0.6) == pytest.approx(-60 * 100)
    assert point.precision_up(HERE, 0.4) == pytest.approx(40 * 10)
    # 50 hits of 200 contacted are 25 %: all of the 100 others that were left, at 10 each.
    half = Situation(100.0, 150.0, 50.0, 50.0, 10_000.0, -1_500.0, 5_000.0, -500.0, 0.75)
    assert point.precision_down(half, 0.25) == pytest.approx(-100 * 10)


def test_a_ranking_may_rise_to_perfection_and_fall_to_chance_and_no_further():
    at = Situation(100.0, 300.0, 60.0, 40.0, 10_000.0, -3_000.0, 6_000.0, -400.0, 0.75)

    # Everybody brings 7,000, which is what chance does; perfection brings all of 10,000.
    assert point.auc_step(at, 0.25) + -point.auc_step(at, -0.25) == pytest.approx(10_000 - 7_000)
    assert (point.foresight_share(0.75, 0.25), point.chance_share(0.75, 0.25)) == (1, 1)
    chance = Situation(*(0.5 if name == "auc" else getattr(HERE, name) for name in HERE.__dataclass_fields__))
    assert point.auc_step(chance, 0.5) == pytest.approx(10_000 - 7_000)
    assert math.isnan(point.auc_step(chance, -0.01))
    with np.errstate(all="raise"):
        assert math.isnan(point.foresight_share(0.995))
        assert math.isnan(point.chance_share(0.505))


def test_a_precision_beyond_one_does_not_exist():
    assert math.isnan(point.precision_up(HERE, 0.41))
    assert math.isnan(point.precision_down(HERE, 0.6))
