"""Blends of scores with chance keep what must be kept."""

from __future__ import annotations

import numpy as np
import pytest

from data.ledgers.ledger import build_ledger
from metrics.baseline import Baseline
from metrics.crossfit import fixed_fit
from metrics.decision.blend import blinded, with_chance, with_truth
from metrics.decision.point import chance_share, foresight_share
from metrics.profit import profit_curve
from metrics.ranking import auc
from metrics.resample import situation, situations
from tests.metrics.rows import cells, customers


def test_a_chance_blend_keeps_every_fold_and_moves_the_ranking_as_said():
    ledger = build_ledger(customers(2000, 7, useful=True), ["fold"], bins=256)

    found = blinded(ledger, 0.2)

    assert auc(found) == pytest.approx(0.8 * auc(ledger) + 0.1, abs=1e-9)
    for name in ("n", "p"):
        assert found.cells.groupby("fold")[name].sum().to_numpy() == pytest.approx(
            ledger.cells.groupby("fold")[name].sum().to_numpy()
        )
        assert found.running("n") == pytest.approx(ledger.running("n"))


def test_without_keys_too():
    ledger = build_ledger(customers(300, 1, useful=True), bins=32)

    assert auc(blinded(ledger, 1.0)) == pytest.approx(0.5)
    assert blinded(ledger, 0.0).running("p") == pytest.approx(ledger.running("p"))


def test_known_events_take_the_places_of_others_where_places_are_few():
    curve = profit_curve(build_ledger(customers(2000, 7, useful=True)), cells(100, -10))
    edge = int(np.searchsorted(curve.contacted, 400))
    limit = curve.share[edge]
    fit, here = fixed_fit(curve, edge, Baseline("nobody", 0.0, 0.0)), situation(curve, edge)

    worth, _ = with_truth(curve, fit, here, situations(curve, edge), 0.01, limit)

    known = foresight_share(here.auc, 0.01)
    # The events known go first; what places are left goes to the highest scores among the rows of which nothing is known.
    left = (curve.contacted[edge] - known * here.events) / (1 - known) / curve.rows
    assert fit.profit + worth == pytest.approx(known * 100 * here.events + (1 - known) * curve.at_share(left))
    assert 0 < worth < known * 100 * here.events


@pytest.mark.parametrize("event_pays", [True, False])
def test_without_a_limit_the_truth_of_some_rows_is_worth_their_part_of_the_way_to_perfection(event_pays):
    payoff = cells(100, -10) if event_pays else cells(-10, 100)
    curve = profit_curve(build_ledger(customers(2000, 7, useful=True)), payoff)
    fit, here = fixed_fit(curve, curve.best, Baseline("nobody", 0.0, 0.0)), situation(curve, curve.best)

    worth, drawn = with_truth(curve, fit, here, situations(curve, curve.best), 0.01, 1.0)

    known = foresight_share(here.auc, 0.01)
    # A perfect model contacts those alone who bring 100 each.
    assert worth == pytest.approx(known * (100 * (here.events if event_pays else here.others) - fit.profit))
    assert drawn.mean() == pytest.approx(worth)


def test_where_the_known_events_fill_all_places_each_of_them_brings_what_an_event_does():
    curve = profit_curve(build_ledger(customers(2000, 7, useful=True)), cells(100, -10))
    fit, here = fixed_fit(curve, 2, Baseline("nobody", 0.0, 0.0)), situation(curve, 2)

    worth, _ = with_truth(curve, fit, here, situations(curve, 2), 0.01, limit=2 / 2000)

    assert foresight_share(here.auc, 0.01) * here.events > 2
    assert fit.profit + worth == pytest.approx(2 * 100)


def test_the_spread_of_a_blend_is_that_of_its_part_of_the_way_in_every_draw():
    curve = profit_curve(build_ledger(customers(2000, 7, useful=True), ["fold"]), cells(100, -10))
    fit, here = fixed_fit(curve, 800, Baseline("nobody", 0.0, 0.0)), situation(curve, 800)
    files = situations(curve, 800)

    better, up = with_truth(curve, fit, here, files, 0.01, 1.0)
    worse, down = with_chance(curve, fit, here, files, 0.01, 1.0)

    # The truth leads to all events and nobody else; chance to as many contacts among everybody.
    gained = foresight_share(files.auc, 0.01) * (100 * files.events - files.profit)
    acted = (files.hits + files.false_alarms) / (files.events + files.others)
    lost = chance_share(files.auc, 0.01) * (acted * (100 * files.events - 10 * files.others) - files.profit)
    assert up - better == pytest.approx(gained - gained.mean())
    assert down - worse == pytest.approx(lost - lost.mean())
