"""Ranges for results that were looked at on the way."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings

from metrics.change import means, proportions
from metrics.change.sequential import PLANNED, critical, difference, relative
from metrics.change.sums import Sums
from tests.metrics.change.rows import amounts, rates, sums

arm = Sums.of_events


def test_the_range_by_hand():
    # n ρ² at the planned end: -2 ln 0.05 + ln(1 - 2 ln 0.05) = 5.9915 + 1.9447 = 7.9362.
    grown = 7.9362
    wanted = math.sqrt(2 * (grown + 1) / grown * math.log(math.sqrt(grown + 1) / 0.05))

    assert critical(1000, 1000) == pytest.approx(wanted, rel=1e-4)
    assert wanted == pytest.approx(3.035, abs=1e-3)


def test_the_range_is_narrowest_near_the_planned_end():
    width = {planned: critical(1000, planned) for planned in (100, 500, 1000, 2000, 10_000)}

    assert min(width, key=width.get) == 1000


def test_looking_costs_width_and_changes_no_figure():
    one, other = arm(1000, 150), arm(1000, 100)
    found, once = difference(one, other, 2000), proportions.difference(one, other)

    assert found.value == once.value
    assert found.low < once.low
    assert found.high > once.high
    assert found.p > once.p


def test_rates_and_amounts_are_nearly_one_on_many_rows():
    # Cents are no rate; the same differences in euros are.
    cents = difference(Sums(100_000, 1_500_000, 150_000_000), Sums(100_000, 1_400_000, 140_000_000))

    assert cents.low / 100 == pytest.approx(difference(arm(100_000, 15_000), arm(100_000, 14_000)).low, rel=1e-2)


def test_without_a_plan_the_range_is_hardly_wider():
    for times in (1, 10, 100):
        assert critical(times * PLANNED, PLANNED) < (1.0, 1.1, 1.25)[(1, 10, 100).index(times)] * 3.04


def test_a_first_look_without_events_has_a_range():
    found = difference(arm(20, 0), arm(20, 0), 2000)

    assert found.low < -0.1
    assert found.high > 0.1
    assert found.p == 1


@settings(deadline=None)
@given(rates(), rates())
def test_rates_have_one_verdict(one, other):
    found, share = difference(one, other, 400), relative(one, other, 400)

    assert found.clear == (found.p < 0.05)
    if share is not None:
        assert share.clear == found.clear


@settings(deadline=None)
@given(amounts(), amounts())
def test_means_have_one_verdict_and_a_wider_range_than_once(one, other):
    one, other = sums(one), sums(other)
    found, share = difference(one, other, 40), relative(one, other, 40)

    assert found.clear == (found.p < 0.05)
    assert found.value == means.difference(one, other).value
    if share is not None:
        assert share.clear == found.clear


def test_a_test_without_a_plan_is_refused():
    with pytest.raises(ValueError, match="planned for 0 rows; wanted more than zero"):
        difference(arm(20, 1), arm(20, 2), 0)
