"""Draws of a file spread as resampled rows do."""

from __future__ import annotations

import numpy as np
import pytest

from data.ledgers.ledger import build_ledger
from metrics.payoff import Payoff, column_payoff
from metrics.profit import profit_curve
from metrics.resample import situation, situations
from tests.metrics.rows import cells, customers, frame_of, ledger_of
from tests.peers import roc_auc_score

FIELDS = (
    "events",
    "others",
    "hits",
    "false_alarms",
    "event_profit",
    "other_profit",
    "hit_profit",
    "alarm_profit",
    "auc",
)


def test_the_decision_by_hand():
    curve = profit_curve(ledger_of([0.9, 0.8, 0.7, 0.6], [1, 0, 1, 0]), cells(100, -40))

    found = situation(curve, 2)

    assert (found.hits, found.misses, found.false_alarms, found.rightly_left) == (1, 1, 1, 1)
    assert (found.hit_profit, found.miss_profit, found.alarm_profit, found.left_profit) == (100, 100, -40, -40)
    assert (found.profit, found.perfect_profit, found.auc) == (60, 200, 0.75)


def test_draws_spread_like_resampled_rows():
    draw = np.random.default_rng(1)
    frame = customers(900, 1, useful=True)
    frame = frame.assign(value=draw.gamma(2, 50, 900), cost=5.0)
    curve = profit_curve(build_ledger(frame), Payoff(0.5 * np.eye(5)[0], np.eye(5)[4]))
    place = curve.best
    threshold = curve.ledger.threshold(place)
    again = []
    for _ in range(250):
        rows = frame.iloc[draw.integers(0, 900, 900)]
        y, acted, each = rows["outcome"] == 1, rows["score"] >= threshold, 0.5 * rows["value"] * rows["outcome"] - 5
        sums = [
            part.sum() for part in (y, ~y, y & acted, ~y & acted, each[y], each[~y], each[y & acted], each[~y & acted])
        ]
        again.append([*sums, roc_auc_score(rows["outcome"], rows["score"])])

    found, here = situations(curve, place), situation(curve, place)

    for name, resampled in zip(FIELDS, np.array(again).T, strict=True):
        drawn = getattr(found, name)
        assert drawn.std() == pytest.approx(resampled.std(), rel=0.18), name
        assert drawn.mean() == pytest.approx(getattr(here, name), abs=0.2 * resampled.std()), name


def test_every_draw_has_as_many_rows_as_the_file():
    found = situations(profit_curve(build_ledger(customers(300, 2, useful=True)), cells(73, -27)), 40)

    assert found.events + found.others == pytest.approx(np.full(len(found.events), 300))
    assert found.hits + found.misses == pytest.approx(found.events)


def test_a_place_inside_a_tie_acts_on_a_part_of_it():
    curve = profit_curve(ledger_of([0.5] * 8, [1, 0] * 4), cells(100, -40))

    assert situation(curve, 0.25).hits == 1
    assert situations(curve, 0.25).hits == pytest.approx(situations(curve, 1).hits / 4)


@pytest.mark.parametrize("count", [1, 2, 5])
def test_the_smallest_files_draw_without_error(count):
    frame = frame_of(
        np.linspace(0, 1, count), [1, 0] * (count // 2) + [1] * (count % 2), value=[1.0] * count, cost=[1.0] * count
    )
    found = situations(profit_curve(build_ledger(frame), column_payoff()), 1)

    assert np.isfinite(found.profit).any()


def test_flat_amounts_follow_their_counts_in_every_draw():
    drawn = situations(profit_curve(build_ledger(customers(600, 1, useful=True)), cells(73, -27)), 200)

    assert drawn.hit_profit == pytest.approx(73 * drawn.hits, rel=1e-12)
    assert drawn.other_profit == pytest.approx(-27 * drawn.others, rel=1e-12)
