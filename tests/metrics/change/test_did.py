"""Before and after with a control: by hand, by least squares, by clusters."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from metrics.change.did import clustered, difference, groups, pre_trend
from metrics.change.sums import Sums
from tests.metrics.change.rows import sums

FOUR = ([1.0, 2, 3], [4.0, 6, 8, 6], [1.0, 1, 2, 2], [2.0, 3, 1])


def rows(count: int, seed: int, clusters: int = 30) -> pd.DataFrame:
    draw = np.random.default_rng(seed)
    frame = pd.DataFrame({"cluster": draw.integers(0, clusters, count), "after": draw.random(count) < 0.4})
    frame["treated"] = frame["cluster"] < clusters // 3
    level = draw.normal(0, 1, clusters)[frame["cluster"]]
    frame["y"] = level + 0.5 * frame["after"] * frame["treated"] + draw.normal(0, 1 + frame["treated"], count)
    frame["side"] = np.where(frame["treated"], "one", "other")
    frame["phase"] = np.where(frame["after"], "after", "before")
    return frame


def cells(frame: pd.DataFrame, *keys: str) -> pd.DataFrame:
    return frame.assign(n=1, yy=frame["y"] ** 2).groupby(list(keys), as_index=False)[["n", "y", "yy"]].sum()


def fitted(frame: pd.DataFrame, **how):
    from statsmodels.regression.linear_model import OLS

    treated, after = frame["treated"].astype(float), frame["after"].astype(float)
    return OLS(frame["y"].to_numpy(), np.column_stack([np.ones(len(frame)), treated, after, treated * after])).fit(
        **how
    )


def test_the_rise_of_one_side_less_that_of_the_other():
    found = difference(*map(sums, FOUR))

    # 2 to 6 against 1.5 to 2; squares within 2 + 8 + 1 + 2 on ten degrees of freedom.
    assert found.classical.value == found.robust.value == 3.5
    assert found.classical.error == pytest.approx(np.sqrt(1.3 * (1 / 3 + 1 / 4 + 1 / 4 + 1 / 3)))
    assert found.robust.error == pytest.approx(np.sqrt(14 / 10 * (2 / 9 + 8 / 16 + 1 / 16 + 2 / 9)))


def test_errors_are_those_of_least_squares():
    frame = rows(500, 1)
    found = difference(*groups(cells(frame, "side", "phase")))

    for one, wanted in ((found.classical, fitted(frame)), (found.robust, fitted(frame, cov_type="HC1", use_t=True))):
        assert (one.value, one.error, one.p) == pytest.approx((wanted.params[3], wanted.bse[3], wanted.pvalues[3]))
        assert (one.low, one.high) == pytest.approx(tuple(wanted.conf_int()[3]))


def test_swapped_sides_change_the_sign_and_a_common_change_nothing():
    one, after, other, later = map(sums, FOUR)
    found = difference(one, after, other, later).robust
    swapped = -difference(other, later, one, after).robust
    moved = difference(one, sums(np.add(FOUR[1], 7)), other, sums(np.add(FOUR[3], 7))).robust

    assert (swapped.low, swapped.high) == pytest.approx((found.low, found.high))
    assert (moved.low, moved.high) == pytest.approx((found.low, found.high))


def test_a_group_without_rows_is_named():
    with pytest.raises(ValueError, match="The arm 'other after' has 0 rows; wanted at least 1"):
        difference(*map(sums, FOUR[:3]), Sums(0, 0, 0))
    with pytest.raises(ValueError, match="The four groups have 4 rows together; wanted at least five"):
        difference(*[sums([1])] * 4)


def periods(gaps: list[float], n: int = 1000) -> pd.DataFrame:
    """Rates of both sides, that of the control 0.3 in every period."""
    table = [
        (side, place, n, n * (0.3 + gap * (side == "one")))
        for place, gap in enumerate(gaps)
        for side in ("one", "other")
    ]
    return pd.DataFrame(table, columns=["side", "place", "n", "y"]).assign(yy=lambda of: of["y"])


def test_sides_that_move_alike_are_parallel():
    found = pre_trend(periods([0.05, 0.06, 0.05, 0.06]))

    assert found.parallel
    assert found.frame["gap"].tolist() == pytest.approx([0.05, 0.06, 0.05, 0.06])
    assert (found.frame["low"] < found.frame["gap"]).all()


def test_a_growing_gap_is_a_trend_before():
    found = pre_trend(periods([0.00, 0.03, 0.06, 0.09]))

    assert found.slope.value == pytest.approx(0.03, rel=0.05)
    assert found.slope.clear
    assert not found.parallel


def test_a_gap_that_jumps_and_comes_back_is_no_trend_and_not_parallel():
    found = pre_trend(periods([0.0, 0.1, 0.1, 0.0]))

    assert not found.slope.clear
    assert found.p < 0.001
    assert not found.parallel


def test_one_period_before_shows_no_trend():
    with pytest.raises(ValueError, match="There are 1 periods before with rows on both sides; wanted at least two"):
        pre_trend(periods([0.1]))


def test_the_error_between_clusters_is_that_of_least_squares():
    frame = rows(600, 2)
    found = clustered(cells(frame, "side", "phase", "cluster"))
    wanted = fitted(frame, cov_type="cluster", cov_kwds={"groups": frame["cluster"].to_numpy()}, use_t=True)

    assert (found.change.value, found.change.error) == pytest.approx((wanted.params[3], wanted.bse[3]))
    assert found.change.p == pytest.approx(wanted.pvalues[3])
    assert (found.one, found.other, found.few) == (10, 20, True)


def test_many_clusters_are_not_few_and_one_is_refused():
    assert not clustered(cells(rows(2000, 3, clusters=60), "side", "phase", "cluster")).few
    with pytest.raises(ValueError, match="The side 'one' has 1 clusters; wanted at least two"):
        clustered(cells(rows(200, 3, clusters=5), "side", "phase", "cluster"))


def test_the_range_of_a_gap_counts_one_event_and_one_other_more_on_either_side():
    # 0 and 3 of 8 in the first period: as 1 and 4 of 10, so that a side without events is not sure.
    cells = pd.DataFrame(
        [("one", 0, 8, 0), ("other", 0, 8, 3), ("one", 1, 8, 3), ("other", 1, 8, 3)],
        columns=["side", "place", "n", "y"],
    )
    first = pre_trend(cells.assign(yy=cells["y"])).frame.iloc[0]

    assert first["gap"] == -0.375
    assert first["high"] - first["gap"] == pytest.approx(1.959964 * np.sqrt((0.1 * 0.9 + 0.4 * 0.6) / 8))
    assert first["gap"] - first["low"] == pytest.approx(first["high"] - first["gap"])


def test_four_rows_of_four_clusters_have_a_difference_and_no_error():
    table = [
        ("one", "before", "a", 1, 2),
        ("one", "after", "b", 1, 9),
        ("other", "before", "c", 1, 3),
        ("other", "after", "d", 1, 5),
    ]
    found = clustered(pd.DataFrame(table, columns=["side", "phase", "cluster", "n", "y"])).change

    assert found.value == (9 - 2) - (5 - 3)
    assert np.isnan([found.error, found.low, found.high, found.p]).all()
    assert not found.clear


def test_a_phase_without_rows_has_sums_of_zero_and_is_refused():
    before = pd.DataFrame(
        [("one", "before", 3, 2, 2), ("other", "before", 4, 1, 1)], columns=["side", "phase", "n", "y", "yy"]
    )

    assert groups(before) == [Sums(3, 2, 2), Sums(0, 0, 0), Sums(4, 1, 1), Sums(0, 0, 0)]
    with pytest.raises(ValueError, match="The arm 'one after' has 0 rows"):
        difference(*groups(before))
