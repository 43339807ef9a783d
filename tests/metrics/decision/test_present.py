"""A present rule that a column tells is compared row by row, whatever the score."""

from __future__ import annotations

import numpy as np
import pytest

from data.ledgers.ledger import build_ledger
from metrics.baseline import PresentRule, baselines
from metrics.crossfit import cross_fit
from metrics.decision.present import fixed_over_flagged, flagged, gain_over_flagged, products_apart
from metrics.profit import profit_curve
from tests.metrics.rows import cells, customers, frame_of

PAYOFF = cells(10, -4)


def test_the_present_rule_is_summed_over_those_it_contacts():
    frame = frame_of([0.9, 0.8, 0.2, 0.1], [1, 0, 1, 0], present=[0, 1, 1, 0])
    found = flagged(build_ledger(frame, ["present"], bins=1), PAYOFF)

    assert (found.contacted, found.events, found.profit, found.spend, found.known) == (2, 1, 6, 8, 4)


def test_a_rule_that_contacts_nobody_earns_nothing():
    found = flagged(build_ledger(frame_of([0.9, 0.8], [1, 0], present=[0, 0]), ["present"]), PAYOFF)

    assert (found.contacted, found.profit) == (0, 0)


def test_rows_that_do_not_say_are_not_counted_as_known():
    found = flagged(build_ledger(frame_of([0.9, 0.8], [1, 0], present=[1, np.nan]), ["present"]), PAYOFF)

    assert (found.contacted, found.known) == (1, 1)


def test_other_labels_are_refused():
    with pytest.raises(ValueError, match="wanted 1 where"):
        flagged(build_ledger(frame_of([0.9, 0.8], [1, 0], present=[1, 2]), ["present"]), PAYOFF)


def test_a_column_that_is_a_threshold_gives_the_gain_over_that_threshold():
    frame = customers(600, 1, useful=True).round({"score": 2})
    ledger = build_ledger(frame.assign(present=(frame["score"] >= 0.5).astype(int)), ["fold", "present"])
    base = baselines(profit_curve(ledger, PAYOFF), PresentRule(threshold=0.5))["present"]

    found, wanted = gain_over_flagged(ledger, PAYOFF), cross_fit(ledger, PAYOFF, base)

    assert found.gain == pytest.approx(wanted.gain)
    assert found.error == pytest.approx(wanted.error)
    assert found.features == pytest.approx(wanted.features)


def test_a_rule_by_lot_is_beaten_and_a_copy_of_the_model_is_not():
    frame = customers(1500, 2, useful=True)
    lot = build_ledger(frame.assign(present=np.random.default_rng(0).integers(0, 2, 1500)), ["fold", "present"])
    nobody = build_ledger(frame.assign(present=0), ["fold", "present"])

    assert gain_over_flagged(lot, PAYOFF).is_clear
    assert gain_over_flagged(nobody, PAYOFF).gain == pytest.approx(
        cross_fit(nobody, PAYOFF, baselines(profit_curve(nobody, PAYOFF))["nobody"]).gain
    )


def test_a_limit_holds_out_of_fold():
    frame = customers(800, 3, useful=True).assign(present=0)

    assert gain_over_flagged(build_ledger(frame, ["fold", "present"]), PAYOFF, limit=0.1).share == pytest.approx(
        0.1, abs=0.02
    )


def test_only_rows_treated_differently_count_in_the_range():
    # The threshold contacts the first two, the rule the second and third: they differ in the first and the third.
    frame = frame_of([0.9, 0.8, 0.2, 0.1], [1, 0, 1, 0], present=[0, 1, 1, 0])
    ledger = build_ledger(frame, ["present"])
    apart = products_apart(ledger, 2)

    assert apart[3, 3] == 2  # rows
    assert apart[1, 1] == 2  # events among them
    assert PAYOFF.profit @ apart @ PAYOFF.profit == 10**2 + 10**2


def test_a_threshold_by_hand_is_compared_with_the_column_row_by_row():
    frame = frame_of([0.9, 0.8, 0.2, 0.1], [1, 0, 0, 0], present=[0, 1, 1, 0])
    ledger = build_ledger(frame, ["present"])
    found = fixed_over_flagged(ledger, PAYOFF, 1, flagged(ledger, PAYOFF))

    # 10 for the event against -4 - 4: a gain of 18, from differences of 10, 4, 4 and 0.
    assert (found.profit, found.gain, found.share, found.repeats) == (10, 18, 0.25, 0)
    assert found.error == pytest.approx(np.sqrt(100 + 16 + 16 - 18**2 / 4))


def test_a_rule_that_contacts_all_is_everybody():
    ledger = build_ledger(customers(600, 1, useful=True).assign(present=1), ["fold", "present"])
    everybody = baselines(profit_curve(ledger, PAYOFF))["everybody"]

    found, wanted = gain_over_flagged(ledger, PAYOFF), cross_fit(ledger, PAYOFF, everybody)

    assert (found.gain, found.error) == pytest.approx((wanted.gain, wanted.error))
