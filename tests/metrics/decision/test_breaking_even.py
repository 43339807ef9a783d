"""Where acting just pays, by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from data.ledgers.ledger import FIRSTS
from metrics.decision.breaking_even import amount_that_pays, rate_that_pays
from tests.metrics.decision.test_uncertainty import case
from tests.metrics.rows import cells


def sums(rows: float, events: float) -> np.ndarray:
    return np.array([{"n": rows, "p": events}.get(name, 0.0) for name in FIRSTS])


def test_the_share_of_events_that_pays_is_that_of_the_precision():
    # A hit brings 100 and a false alarm costs 25: 25 of 125.
    assert rate_that_pays(cells(100, -25), sums(10, 4)) == pytest.approx(0.2)
    # With 50 paid once for ten rows, 5 more a row: 30 of 125.
    assert rate_that_pays(cells(100, -25), sums(10, 4), once=50) == pytest.approx(0.24)


def test_where_no_share_of_events_decides_there_is_none():
    assert math.isnan(rate_that_pays(cells(100, 10), sums(10, 4)))  # false alarms bring something too
    assert math.isnan(rate_that_pays(cells(100, -25), sums(10, 10)))  # what another row costs is not to be seen
    assert math.isnan(rate_that_pays(cells(-100, 25), sums(10, 4)))


def test_acceptance_that_pays_covers_the_calls():
    # Of 100 called 40 are about to leave, each worth 300; calls at 20: acceptance of 2000 / 12,000.
    *_, gain = case()
    features = np.append(sums(100, 40), 1.0)

    found = amount_that_pays(gain, features, "accept_rate")

    assert found == pytest.approx(1 / 6)
    assert gain.theta(gain.moved("accept_rate", np.array([found])))[0] @ features == pytest.approx(0)


def test_one_event_or_one_other_is_enough_to_tell():
    assert rate_that_pays(cells(100, -25), sums(10, 1)) == pytest.approx(0.2)
    assert rate_that_pays(cells(100, -25), sums(10, 9)) == pytest.approx(0.2)
    assert math.isnan(rate_that_pays(cells(100, -25), sums(10, 0)))


def test_where_nothing_is_lost_or_nothing_is_won_no_share_is_the_one():
    assert math.isnan(rate_that_pays(cells(100, 0), sums(10, 4)))
    assert math.isnan(rate_that_pays(cells(0, -25), sums(10, 4)))
    # However little money it is about.
    assert rate_that_pays(cells(0.1, -0.025), sums(10, 4)) == pytest.approx(0.2)
