"""Before and after without a control: what changed at a date beyond the earlier trend, and what earlier dates would have shown."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
import pandas as pd

from metrics.change.means import critical, estimate
from metrics.change.sums import Estimate
from metrics.crossfit import Z95

LEAST_BEFORE, LEAST_AFTER = 8, 2
CYCLES = (7, 12)  # days of a week and months of a year, looked for where no cycle is given
CAREFUL = 0.75  # standard errors that a correlation is taken for higher than it was seen: too low a one claims too much
CORRELATIONS = np.linspace(0.0, 0.98, 50)


@dataclass(frozen=True, eq=False)
class Trend:
    """A straight line before a date and another from then on.

    ``frame`` has a row a period: ``place``, ``n``, ``seen``, ``fitted``, ``expected`` (the earlier line, drawn on past the date) and
    its 95 % band ``low`` to ``high``.
    """

    frame: pd.DataFrame
    level: Estimate  # change at the date
    slope: Estimate  # change of the slope, a period
    average: Estimate  # seen less expected over the rows from the date on
    placebo: float  # share of earlier dates whose change of level is as large; NaN where there is none to try
    seasonal: Literal[
        "", "short", "seen"
    ]  # "short": too few full cycles before to tell; "seen": what recurs shows in the rest


def segmented(frame: pd.DataFrame, is_rate: bool, start: float = 0, cycle: int | None = None) -> Trend:
    """Fit a series of rates or means with a change of level and of slope at a date.

    Parameters
    ----------
    frame
        A row a period of equal length: ``place`` (rising by one), ``n`` rows, ``y`` their sum, and ``yy`` that of their squares where it
        is known. Periods without rows are left out.
    is_rate
        Of a measure of 0 and 1, whose expected line keeps to these bounds.
    start
        The place of the first period with the change.
    cycle
        Periods of a season, such as 12 of months; where none is given, weeks of days and years of months are looked for.

    Raises
    ------
    ValueError
        When there are fewer than eight periods before or two from the date on.

    Notes
    -----
    Wagner et al. (2002), Journal of Clinical Pharmacy and Therapeutics 27; Bernal, Cummins and Gasparrini (2017), International
    Journal of Epidemiology 46(1). Least squares weighted by rows. An error is the largest of four: the classical one; that of
    Newey and West (1987), which on its own holds the truth in four of five ranges only where there are twenty periods; that of
    neighbours that go together (first-order autocorrelation), with the correlation that would leave as much in the residuals as
    was seen, and three quarters of a standard error more; and that of rows drawn by themselves, below which no series can lie,
    however straight it looks. Student's t with four degrees of freedom spent.
    """
    frame = frame[frame["n"] > 0].sort_values("place", ignore_index=True)
    place = frame["place"].to_numpy(dtype=float)
    before, after = int((place < start).sum()), int((place >= start).sum())
    for count, least, where in ((before, LEAST_BEFORE, "before"), (after, LEAST_AFTER, "from the date on")):
        if count < least:
            raise ValueError(
                f"The series has {count} periods {where}; wanted at least {least} to tell a change from a trend."
            )
    rows = frame["n"].to_numpy(dtype=float)
    seen = frame["y"].to_numpy(dtype=float) / rows
    fit = _fit(tuple(place), start, seen, rows, _sampling(frame, is_rate))
    later = place >= start
    away = rows[later] @ (place[later] - start) / rows[later].sum()
    lines = np.column_stack([np.ones(len(place)), place - start, np.zeros((len(place), 2))])
    expected = lines @ fit.values
    reach = critical(fit.free) * np.array([fit.error(line) for line in lines])
    bounds = (0.0, 1.0) if is_rate else (-math.inf, math.inf)
    told = pd.DataFrame({"place": frame["place"], "n": rows, "seen": seen, "fitted": fit.fitted, "expected": expected})
    told["low"], told["high"] = expected - reach, expected + reach
    told[["expected", "low", "high"]] = told[["expected", "low", "high"]].clip(*bounds)
    contrasts = ([0, 0, 1, 0], [0, 0, 0, 1], [0, 0, 1, away])
    figures = [fit.estimate(np.array(contrast, dtype=float)) for contrast in contrasts]
    return Trend(
        told,
        *figures,
        placebo=_placebo(place[~later], seen[~later], rows[~later], abs(figures[0].value)),
        seasonal=_seasonal(place[~later], seen[~later], rows[~later], cycle),
    )


@dataclass(frozen=True, eq=False)
class _Fit:
    values: np.ndarray  # level and slope before, and their changes
    fitted: np.ndarray
    covariances: Sequence[np.ndarray]
    free: float

    def error(self, contrast: np.ndarray) -> float:
        return math.sqrt(max(0.0, *(float(contrast @ own @ contrast) for own in self.covariances)))

    def estimate(self, contrast: np.ndarray) -> Estimate:
        return estimate(float(contrast @ self.values), self.error(contrast), self.free)


def _sampling(frame: pd.DataFrame, is_rate: bool) -> np.ndarray:
    """The variance of each period's mean by its own rows: of a rate with one more of each, of a mean 0 where no squares are known."""
    n, y = frame["n"].to_numpy(dtype=float), frame["y"].to_numpy(dtype=float)
    if is_rate:
        rate = (y + 1) / (n + 2)
        return rate * (1 - rate) / n
    if "yy" not in frame:
        return np.zeros(len(frame))
    return np.maximum(frame["yy"].to_numpy(dtype=float) - y**2 / n, 0.0) / (n * np.maximum(n - 1, 1.0))


def _fit(place: tuple[float, ...], start: float, seen: np.ndarray, rows: np.ndarray, sampling: np.ndarray) -> _Fit:
    from statsmodels.regression.linear_model import WLS  # two seconds, for those who ask
    from statsmodels.stats.sandwich_covariance import cov_hac

    design = _design(np.array(place), start)
    weights = rows / rows.mean()
    plain = WLS(seen, design, weights=weights).fit()
    lags = math.floor(4 * (len(place) / 100) ** (2 / 9))
    robust = cov_hac(plain, nlags=lags, use_correction=True)
    together = _going_together(place, start, tuple(weights), plain.wresid)
    bread = plain.normalized_cov_params @ (design * weights[:, None]).T
    return _Fit(
        plain.params,
        plain.fittedvalues,
        (plain.cov_params(), robust, together, (bread * sampling) @ bread.T),
        len(place) - design.shape[1],
    )


def _design(place: np.ndarray, start: float) -> np.ndarray:
    later = (place >= start).astype(float)
    return np.column_stack([np.ones(len(place)), place - start, later, later * (place - start)])


def _going_together(place: tuple[float, ...], start: float, weights: tuple[float, ...], left: np.ndarray) -> np.ndarray:
    """Covariance of the coefficients were neighbours' errors as correlated as the residuals say.

    Residuals of a fitted line are less correlated than the errors, most of all in short series (Andrews 1993, Econometrica 61, on
    unbiased first-order autoregression): the correlation is looked up by what it leaves on average.
    """
    square = float(left @ left)
    if square <= 0:
        return np.zeros((4, 4))
    remaining, scales, covariances, neighbours = _by_correlation(place, start, weights)
    found = float(left @ neighbours @ left) / square + CAREFUL / math.sqrt(len(left))
    nearest = int(np.argmin(np.abs(remaining - found)))
    return square / scales[nearest] * covariances[nearest]


@lru_cache(maxsize=32)
def _by_correlation(
    place: tuple[float, ...], start: float, weights: tuple[float, ...]
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """For each correlation: what of it is left in residuals, the sum of their squares, and the covariance, both in units of the variance."""
    design = _design(np.array(place), start) * np.sqrt(weights)[:, None]
    bread = np.linalg.inv(design.T @ design) @ design.T
    residuals = np.eye(len(place)) - design @ bread
    apart = np.abs(np.subtract.outer(place, place))
    neighbours = (apart == 1) / 2
    laws = [correlation**apart for correlation in CORRELATIONS]
    kept = [residuals @ law @ residuals for law in laws]
    scales = np.array([np.trace(own) for own in kept])
    remaining = np.array([np.trace(own @ neighbours) for own in kept]) / scales
    return remaining, scales, np.array([bread @ law @ bread.T for law in laws]), neighbours


def _placebo(place: np.ndarray, seen: np.ndarray, rows: np.ndarray, level: float) -> float:
    """Of the dates before, with as much before them as is asked of the true one, those whose change of level is as large."""
    dates = place[LEAST_BEFORE : len(place) - LEAST_AFTER]
    root = np.sqrt(rows)
    changes = [np.linalg.lstsq(_design(place, date) * root[:, None], seen * root)[0][2] for date in dates]
    return float((np.abs(changes) >= level).mean()) if len(dates) else math.nan


def _seasonal(place: np.ndarray, seen: np.ndarray, rows: np.ndarray, cycle: int | None) -> Literal["", "short", "seen"]:
    """Whether the periods before, less their line, go together with those one cycle earlier."""
    if cycle is not None and place[-1] - place[0] + 1 < 2 * cycle:
        return "short"
    line = np.column_stack([np.ones(len(place)), place])
    root = np.sqrt(rows)
    left = seen - line @ np.linalg.lstsq(line * root[:, None], seen * root)[0]
    square = float(left @ left)
    for lag in (cycle,) if cycle else CYCLES:
        pairs = np.subtract.outer(place, place) == lag
        if cycle is not None and pairs.sum() < lag:
            return "short"
        if square > 0 and pairs.sum() >= lag and float(left @ pairs @ left) / square > Z95 / math.sqrt(len(place)):
            return "seen"
    return ""
