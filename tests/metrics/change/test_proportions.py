"""Two rates: published ranges, rates at the edge, and one verdict for difference, ratio and test."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.change.proportions import difference, pooled_p, ratio, reduction
from metrics.change.sums import Sums
from tests.metrics.change.rows import rates, sums

METHODS = st.sampled_from(["newcombe", "miettinen-nurminen"])
arm = Sums.of_events


def ends(found):
    return [round(found.low, 4), round(found.high, 4)]


def test_newcombe_has_the_published_ranges():
    # Newcombe (1998), table II, method 10.
    assert ends(difference(arm(70, 56), arm(80, 48))) == [0.0524, 0.3339]
    assert ends(difference(arm(10, 9), arm(10, 3))) == [0.1705, 0.8090]
    assert ends(difference(arm(10, 10), arm(10, 0))) == [0.6075, 1]


def test_miettinen_and_nurminen_have_the_published_ranges():
    # The same table, method 5.
    assert ends(difference(arm(70, 56), arm(80, 48), "miettinen-nurminen")) == [0.0528, 0.3382]
    assert ends(difference(arm(10, 9), arm(10, 3), "miettinen-nurminen")) == [0.1700, 0.8406]
    # All against none: (1 - d) / (1 + d) = z² / 19, for the likeliest rates under d are (1 ± d) / 2.
    allowed = 1.959963984540054**2 / 19
    assert difference(arm(10, 10), arm(10, 0), "miettinen-nurminen").low == pytest.approx((1 - allowed) / (1 + allowed))


def test_koopman_is_the_score_range_of_statsmodels():
    from statsmodels.stats.proportion import confint_proportions_2indep

    for one, other in [((500, 50), (500, 40)), ((50_000, 3), (50_000, 9)), ((70, 56), (80, 48))]:
        wanted = confint_proportions_2indep(*one[::-1], *other[::-1], method="score", compare="ratio", correction=False)
        found = ratio(arm(*one), arm(*other))
        assert (found.low, found.high) == pytest.approx(wanted, rel=1e-5)


def test_the_test_is_that_of_pooled_rates():
    from statsmodels.stats.proportion import test_proportions_2indep

    wanted = test_proportions_2indep(56, 70, 48, 80, method="score", compare="diff", correction=False).pvalue
    assert pooled_p(arm(70, 56), arm(80, 48)) == pytest.approx(wanted, abs=1e-6)
    assert difference(arm(70, 56), arm(80, 48)).p == pytest.approx(wanted, abs=1e-3)


def test_a_fall_from_ten_to_eight_per_cent_is_clear_among_many_only():
    few, many = (difference(arm(n, 0.08 * n), arm(n, 0.10 * n)) for n in (500, 50_000))

    assert few.value == many.value == pytest.approx(-0.02)
    assert few.p == pytest.approx(0.27, abs=0.005)
    assert not few.clear
    assert many.clear


@pytest.mark.parametrize("method", ["newcombe", "miettinen-nurminen"])
@pytest.mark.parametrize(
    ("one", "other"),
    [((1, 0), (1, 0)), ((1, 1), (1, 0)), ((1, 1), (1, 1)), ((9, 0), (1, 1)), ((9, 9), (7, 7)), ((9, 0), (7, 0))],
)
def test_rates_at_the_edge_have_a_range(method, one, other):
    found = difference(arm(*one), arm(*other), method)

    assert -1 <= found.low <= found.value <= found.high <= 1
    assert found.high - found.low > 0.1


def test_no_event_in_either_arm_is_no_difference():
    found = difference(arm(20, 0), arm(20, 0))

    assert (found.value, found.p, found.clear) == (0, 1, False)
    assert found.low == pytest.approx(-found.high)


def test_a_ratio_to_nothing_has_no_bound():
    assert ratio(arm(20, 3), arm(20, 0)) is None
    assert reduction(arm(20, 3), arm(20, 0)) is None


def test_no_event_left_is_a_reduction_by_all():
    found = reduction(arm(500, 0), arm(500, 20))

    assert found.value == found.high == 1
    assert 0.7 < found.low < 1


def test_a_reduction_is_what_the_ratio_lacks_to_one():
    of, found = ratio(arm(1000, 80), arm(1000, 100)), reduction(arm(1000, 80), arm(1000, 100))

    assert found.value == pytest.approx(0.2)
    assert (found.low, found.high) == (1 - of.high, 1 - of.low)


@settings(deadline=None)
@given(rates(), rates(), METHODS)
def test_range_ratio_and_test_have_one_verdict(one, other, method):
    found, of = difference(one, other, method), ratio(one, other, method)

    if abs(found.p - 0.05) > 1e-9:
        assert found.clear == (found.p < 0.05)
    if of is not None:
        assert of.p == found.p
        assert (not of.low <= 1 <= of.high) == found.clear


@settings(deadline=None)
@given(rates(), rates(), METHODS)
def test_swapped_arms_change_the_sign(one, other, method):
    found, swapped = difference(one, other, method), -difference(other, one, method)

    assert (found.value, found.low, found.high, found.p) == pytest.approx(
        (swapped.value, swapped.low, swapped.high, swapped.p), abs=1e-6
    )


@settings(deadline=None)
@given(rates(), rates(), METHODS)
def test_counting_what_did_not_happen_changes_the_sign(one, other, method):
    turned = -difference(arm(one.n, one.n - one.y), arm(other.n, other.n - other.y), method)
    found = difference(one, other, method)

    assert (found.low, found.high) == pytest.approx((turned.low, turned.high), abs=1e-6)


@settings(deadline=None)
@given(rates(), rates())
def test_a_swapped_ratio_is_turned_over(one, other):
    of, turned = ratio(one, other), ratio(other, one)

    if of and turned:
        assert (of.low, of.high) == pytest.approx((1 / turned.high, 1 / turned.low), rel=1e-6)


@settings(deadline=None)
@given(rates(), rates())
def test_a_miettinen_nurminen_end_is_what_its_test_just_allows(one, other):
    from metrics.change.proportions import _difference_z

    found = difference(one, other, "miettinen-nurminen")

    for end, sign in ((found.low, 1), (found.high, -1)):
        if abs(end) < 1 - 1e-6 and end:
            assert sign * _difference_z(one, other, end) == pytest.approx(1.959963984540054, rel=1e-5)


def test_ten_million_rows_have_a_range():
    found = difference(arm(10_000_000, 40_000), arm(10_000_000, 50_000))

    assert found.p < 1e-200
    assert math.isclose(found.high - found.low, 2 * 1.96 * found.error, rel_tol=1e-3)


def test_what_is_no_rate_is_refused():
    with pytest.raises(ValueError, match="The arm 'one' has 0 rows; wanted at least 1"):
        difference(arm(0, 0), arm(3, 1))
    with pytest.raises(
        ValueError, match="The arm 'other' has the sum 3 and the sum of squares 5 .* wanted a measure of 0 and 1"
    ):
        difference(arm(3, 1), sums([1, 2]))


@pytest.mark.parametrize("rows", [1, 3, 1000])
def test_where_all_are_events_against_none_the_range_ends_at_a_difference_of_all(rows):
    every, none = Sums.of_events(rows, rows), Sums.of_events(rows, 0)

    assert difference(every, none, "miettinen-nurminen").high == 1
    assert difference(none, every, "miettinen-nurminen").low == -1
