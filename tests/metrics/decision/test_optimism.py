"""In a world whose truth is known, our ranges keep their promise. A fuller run is a function call away."""

from __future__ import annotations

import numpy as np
import pytest

from metrics.decision.optimism import World, promise
from metrics.profit import profit_curve
from tests.metrics.rows import ledger_of

GOOD, USELESS = World(73, -27), World(73, -27, useful=False)


def test_the_truth_of_a_world_is_that_of_a_very_large_file():
    for world in (GOOD, USELESS):
        frame = world.draw(400_000, 0)
        money = np.where(frame["outcome"] == 1, 73, -27)
        for threshold in (0.0, 0.3, 0.7):
            drawn = money[frame["score"] >= threshold].sum() / len(frame)
            assert drawn == pytest.approx(world.truth(np.array([threshold]))[0], abs=0.25)


def test_contacting_from_the_break_even_risk_on_is_best():
    assert GOOD.best == pytest.approx(GOOD.truth(np.array([0.27]))[0], rel=1e-4)
    assert USELESS.best == pytest.approx(73 / 3.7 - 27 * 2.7 / 3.7, abs=1e-9)


def test_files_are_the_same_every_time():
    assert promise(GOOD, 100, files=3) == promise(GOOD, 100, files=3)


@pytest.mark.prove
@pytest.mark.parametrize("world", [GOOD, USELESS], ids=["good", "useless"])
def test_ours_is_nearer_to_the_truth_than_what_others_print(world):
    found = promise(world, 200, files=60, bins=512)

    assert found.apparent > found.truth + 3 * found.error
    assert abs(found.ours - found.truth) < found.apparent - found.truth
    # With 60 files a coverage of 95 % is found between 88 and 100 %.
    assert found.band >= 0.88
    assert found.interval >= 0.88
    assert found.overclaimed <= 0.07


def test_in_a_world_without_ranking_nothing_is_truly_gained_over_everybody():
    # Everybody brings 100 / 3.7 - 10 * 2.7 / 3.7 a row; a threshold can only leave some of it behind.
    everybody = 100 / 3.7 - 10 * 2.7 / 3.7
    found = promise(World(100, -10, useful=False), 100, files=3)

    assert -0.1 * everybody < found.true_gain <= 0
    assert found.true_gain == pytest.approx(found.truth - everybody)


def test_acting_brings_the_same_for_all_events_and_costs_the_same_whatever_amounts_a_file_has():
    curve = profit_curve(ledger_of([0.9, 0.8], [1, 0], value=[5.0, 7.0], cost=[2.0, 3.0]), World(100, -20).payoff)

    assert curve.profit.tolist() == [0, 100, 80]
    assert curve.spend.tolist() == [0, 20, 40]
