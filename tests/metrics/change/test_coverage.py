"""How often ranges hold in files whose truth is known, and how often something is claimed where there is nothing."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import binom

from metrics.change import power, proportions
from metrics.change.sums import Sums
from metrics.segment import wilson
from tests.metrics.change.coverage import CASES, FILES, line, shares

HOLDS, CLAIMS = 0.94, 0.05
AWAY = 3.2  # errors of a share of files: of all cases together, one in twenty would be so far off by chance


@pytest.mark.prove
@pytest.mark.parametrize("name", CASES)
def test_ranges_hold_and_nothing_is_claimed_where_there_is_nothing(name):
    found = shares(name)
    low, high = wilson((found["share"] * FILES).to_numpy(), np.full(len(found), FILES), AWAY)
    print(line(name, found))

    assert high[:2].min() >= HOLDS
    assert low[2] <= CLAIMS


@pytest.mark.prove
def test_looking_ten_times_without_care_claims_far_too_often():
    found = shares("ten looks without care")
    print(line("ten looks without care", found))

    assert found["share"]["false"] > 0.15


@pytest.mark.prove
@pytest.mark.parametrize("method", ["newcombe", "miettinen-nurminen"])
@pytest.mark.parametrize(
    ("one", "other", "rate", "change"),
    [(100, 900, 0.1, 0.08), (200, 200, 0.1, -0.05), (40, 40, 0.3, 0.25), (300, 300, 0.02, 0.03), (30, 300, 0.5, 0.2)],
)
def test_rates_hold_and_claim_rightly_over_all_files_there_are(one, other, rate, change, method):
    """No draws: every pair of counts, by its chance."""
    held, claimed = [], []
    for moved in (change, 0.0):
        chances = binom.pmf(np.arange(one + 1), one, rate + moved), binom.pmf(np.arange(other + 1), other, rate)
        held.append(0.0)
        for first, second in np.argwhere(np.outer(*chances) > 1e-8):
            found = proportions.difference(Sums.of_events(one, first), Sums.of_events(other, second), method)
            chance = chances[0][first] * chances[1][second]
            held[-1] += chance * (found.low <= moved <= found.high)
            claimed.append(0.0 if moved else chance * found.clear)
    print(f"{method}, {one} against {other}: held {held[0]:.4f}, none {held[1]:.4f}, false {sum(claimed):.4f}")

    assert min(held) >= HOLDS
    assert sum(claimed) <= 0.0525  # counts come in steps, and the share of those beyond them is not even


@pytest.mark.prove
def test_a_test_of_the_planned_rows_sees_its_effect_four_times_in_five():
    draw = np.random.default_rng(20261204)
    n = round(power.rows_for_rates(0.10, -0.02) / 2)
    seen = [
        proportions.difference(Sums.of_events(n, y), Sums.of_events(n, z)).clear
        for y, z in zip(draw.binomial(n, 0.08, FILES), draw.binomial(n, 0.10, FILES), strict=True)
    ]

    assert np.mean(seen) == pytest.approx(0.8, abs=0.03)
