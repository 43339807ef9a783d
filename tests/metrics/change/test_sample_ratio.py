"""Rows of the arms against the plan."""

from __future__ import annotations

import pytest

from metrics.change.sample_ratio import check


def test_the_mobile_game_is_warned_of():
    found = check([44_700, 45_489])

    assert found.p == pytest.approx(0.0086, abs=5e-5)
    assert found.verdict == "warn"
    assert found.shares == (0.5, 0.5)


def test_the_emails_were_dealt_as_planned():
    found = check([21_307, 21_306, 21_387])

    assert found.p == pytest.approx(0.90, abs=0.005)
    assert found.verdict == "fine"


def test_what_is_far_off_blocks():
    assert check([450, 550]).p == pytest.approx(0.00157, abs=1e-5)
    assert check([445, 555]).verdict == "block"


def test_a_plan_is_shares_up_to_a_factor():
    assert check([100, 900], [0.1, 0.9]).p == pytest.approx(1)
    assert check([100, 900], [1, 9]).p == 1
    assert check([100, 900]).verdict == "block"


def test_a_plan_that_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="1 shares for 1 arms"):
        check([10])
    with pytest.raises(ValueError, match="3 shares for 2 arms"):
        check([10, 20], [1, 1, 1])
    with pytest.raises(ValueError, match="the share 0; wanted shares above 0"):
        check([10, 20], [0, 1])
    with pytest.raises(ValueError, match="0, 0 rows; wanted at least one"):
        check([0, 0])
