"""A series with a date: level, slope, the earlier line drawn on, earlier dates, seasons."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest

from metrics.change.series import CAREFUL, segmented


def series(seen, start: int, n=1000) -> pd.DataFrame:
    seen = np.asarray(seen, dtype=float)
    return pd.DataFrame({"place": np.arange(len(seen)) - start, "n": n, "y": seen * n})


def noisy(before: int, after: int, level: float = 0.0, seed: int = 1, spread: float = 0.01) -> pd.DataFrame:
    place = np.arange(-before, after)
    draw = np.random.default_rng(seed)
    return series(0.3 + 0.002 * place + level * (place >= 0) + draw.normal(0, spread, len(place)), before)


def test_a_fall_of_the_level_and_a_bend_are_found_beyond_the_trend():
    # Before 0.30, 0.31 … to 0.37; then 0.33, 0.32, 0.31 where 0.38, 0.39, 0.40 were expected.
    found = segmented(series([*np.arange(0.30, 0.375, 0.01), 0.33, 0.32, 0.31], 8), is_rate=True)

    assert found.level.value == pytest.approx(-0.05)
    assert found.slope.value == pytest.approx(-0.02)
    assert found.average.value == pytest.approx((-0.05 - 0.07 - 0.09) / 3)
    assert found.frame["expected"].tolist() == pytest.approx(list(np.arange(0.30, 0.405, 0.01)))
    assert found.frame["fitted"].tolist() == pytest.approx(found.frame["seen"].tolist())


def test_figures_are_those_of_weighted_least_squares_and_no_error_is_below_newey_and_west():
    from statsmodels.regression.linear_model import WLS

    frame = noisy(24, 12).assign(n=lambda of: 500 + 50 * (of.index % 7))
    place, later = frame["place"], (frame["place"] >= 0).astype(float)
    design = np.column_stack([np.ones(36), place, later, later * place])
    model = WLS(frame["y"] / frame["n"], design, weights=frame["n"])
    plain, robust = model.fit(), model.fit(cov_type="HAC", cov_kwds={"maxlags": 3, "use_correction": True})
    found = segmented(frame, is_rate=False)

    for one, at in ((found.level, 2), (found.slope, 3)):
        assert one.value == pytest.approx(plain.params.iloc[at])
        assert one.error >= max(plain.bse.iloc[at], robust.bse.iloc[at]) * (1 - 1e-9)


def test_a_clear_fall_is_clear_and_none_is_not():
    assert segmented(noisy(24, 12, level=-0.08), is_rate=True).level.clear
    assert not segmented(noisy(24, 12), is_rate=True).level.clear


def test_errors_that_go_together_make_the_range_wider():
    draw = np.random.default_rng(5)
    own = draw.normal(0, 0.01, 40)
    together = own.copy()
    for at in range(1, 40):
        together[at] += 0.7 * together[at - 1]
    together *= own.std() / together.std()
    widths = [found.high - found.low for found in (segmented(series(0.3 + e, 25), True).level for e in (own, together))]

    assert widths[1] > 1.3 * widths[0]


def test_errors_that_go_together_have_the_correlation_that_leaves_what_was_seen():
    frame = noisy(14, 6, seed=9).assign(n=lambda of: np.where(of.index % 2, 500, 2000))
    frame["y"] = frame["n"] * (0.3 + 0.01 * np.sin(frame["place"] / 2))  # slow waves: neighbours are alike
    place, later = frame["place"].to_numpy(), (frame["place"] >= 0).to_numpy() * 1.0
    root = np.sqrt(frame["n"].to_numpy() / frame["n"].mean())
    design = root[:, None] * np.column_stack([np.ones(20), place, later, later * place])
    seen = root * (frame["y"] / frame["n"]).to_numpy()
    inverse = np.linalg.inv(design.T @ design)
    off = np.eye(20) - design @ inverse @ design.T
    left = off @ seen
    square = (left**2).sum()
    wanted = (left[1:] * left[:-1]).sum() / square + CAREFUL / np.sqrt(20)
    laws = [rho ** np.abs(np.subtract.outer(place, place)) for rho in np.linspace(0, 0.98, 50)]
    spreads = [off @ law @ off for law in laws]
    distance = [abs(np.diag(own, 1).sum() / np.trace(own) - wanted) for own in spreads]
    at = int(np.argmin(distance))
    covariance = square / np.trace(spreads[at]) * inverse @ design.T @ laws[at] @ design @ inverse

    assert segmented(frame, False).level.error == pytest.approx(np.sqrt(covariance[2, 2]))


def test_the_date_may_stand_at_any_place_and_rows_in_any_order():
    frame = noisy(12, 6)
    found = segmented(frame, True)
    moved = segmented(frame.assign(place=frame["place"] + 100).sample(frac=1, random_state=1), True, start=100)

    assert (moved.level.low, moved.level.high) == pytest.approx((found.level.low, found.level.high))
    assert moved.frame["place"].tolist() == (found.frame["place"] + 100).tolist()
    for name in ("fitted", "expected", "low", "high"):
        assert moved.frame[name].tolist() == pytest.approx(found.frame[name].tolist())


def test_adding_a_constant_or_a_trend_changes_neither_level_nor_slope():
    frame = noisy(12, 6)
    found = segmented(frame, False)
    tilted = segmented(frame.assign(y=frame["y"] + frame["n"] * (5 + 0.1 * frame["place"])), False)

    assert (tilted.level.value, tilted.slope.value) == pytest.approx((found.level.value, found.slope.value))
    assert tilted.level.error == pytest.approx(found.level.error)


def test_the_band_widens_past_the_date_and_keeps_to_rates():
    found = segmented(
        series([0.08, 0.07, 0.065, 0.05, 0.035, 0.03, 0.02, 0.005, 0.02, 0.02, 0.02], 8), is_rate=True
    ).frame
    width = (segmented(noisy(12, 6), False).frame.eval("high - low")).to_numpy()

    assert found[["expected", "low", "high"]].to_numpy().min() == 0
    assert segmented(series(np.linspace(0.9, 0.999, 12), 8), is_rate=True).frame["high"].max() <= 1
    rising = segmented(series([*np.linspace(0.9, 0.99, 8), 0.99, 0.99, 0.99], 8), is_rate=True).frame
    assert rising["expected"].max() == rising["high"].max() == 1
    assert width[-1] > width[12] > width[6]


def test_seven_periods_before_are_refused():
    with pytest.raises(ValueError, match="The series has 7 periods before; wanted at least 8"):
        segmented(noisy(7, 5), True)
    with pytest.raises(ValueError, match="The series has 1 periods from the date on; wanted at least 2"):
        segmented(noisy(9, 1), True)


def test_a_period_without_rows_does_not_count():
    frame = noisy(8, 5)
    frame.loc[2, ["n", "y"]] = 0

    with pytest.raises(ValueError, match="7 periods before"):
        segmented(frame, True)


def test_earlier_dates_with_as_large_a_change_are_counted():
    assert segmented(noisy(30, 10, level=-0.08), True).placebo == 0
    # A jump ten periods before the date, and none at it.
    jumped = noisy(30, 10, spread=1e-4).assign(y=lambda of: of["y"] + 100 * (of["place"] >= -10))
    assert segmented(jumped, True).placebo > 0
    assert math.isnan(segmented(noisy(9, 5), True).placebo)


def test_a_season_is_seen_or_cannot_be():
    months = np.arange(-36, 6)
    wave = 0.02 * np.sin(2 * np.pi * months / 12)
    noise = np.random.default_rng(3).normal(0, 0.005, 42)

    assert segmented(series(0.3 + wave + noise, 36), True, cycle=12).seasonal == "seen"
    assert segmented(series(0.3 + wave + noise, 36), True).seasonal == "seen"
    assert segmented(series(0.3 + noise, 36), True, cycle=12).seasonal == ""
    assert segmented(noisy(23, 6), True, cycle=12).seasonal == "short"
    assert segmented(noisy(24, 6), True, cycle=12).seasonal != "short"


def test_a_series_without_any_scatter_has_the_error_of_its_rows_all_the_same():
    # Eight months of 1,000 rows each at 10 %, three at 7 %: as straight as no drawing of rows is.
    frame = pd.DataFrame({"place": range(-8, 3), "n": 1000, "y": [100] * 8 + [70] * 3})
    level = segmented(frame, is_rate=True).level
    # Each line has its value at the date from its own months: 1/8 + 4.5²/42 before, and 1/3 + 1/2 from the date on.
    before, after = 1 / 8 + 4.5**2 / 42, 1 / 3 + 1 / 2
    error = np.sqrt(before * 101 / 1002 * 901 / 1002 / 1000 + after * 71 / 1002 * 931 / 1002 / 1000)

    assert level.value == pytest.approx(-0.03)
    assert level.error == pytest.approx(error)
    squares = frame.assign(yy=frame["y"])  # of rows that are 0 or 1, told as a measure
    assert segmented(squares, is_rate=False).level.error == pytest.approx(error, rel=0.01)
    assert segmented(frame, is_rate=False).level.error < 1e-9  # nobody knows how its rows scatter


def test_periods_with_gaps_in_which_nothing_can_come_again_are_too_short_for_a_season():
    frame = noisy(24, 6)

    assert segmented(frame[frame["place"] % 2 == 0], True, cycle=12).seasonal == "short"
