"""What falls by itself: who was chosen for a high value before has a lower one after, whatever was done."""

from __future__ import annotations

import math
from dataclasses import dataclass

from metrics.change.means import estimate
from metrics.change.sums import Estimate, Sums, expect_rows, normal_p, spread
from metrics.crossfit import Z95


@dataclass(frozen=True)
class Regression:
    """A fall between before and after of rows that were chosen by their value before."""

    seen: float
    expected: float  # of the fall, by itself
    beyond: Estimate  # seen less expected; its range takes account of how well the correlation is known

    @property
    def share(self) -> float:
        """Of the fall, what was to be expected: 0 to 1; NaN where nothing fell."""
        return min(max(self.expected / self.seen, 0.0), 1.0) if self.seen else math.nan


def correlation(rows: Sums) -> Estimate:
    """Of the values before (``x``) and after (``y``) of rows that nobody chose or treated, with Fisher's range.

    Raises
    ------
    ValueError
        When there are fewer than four rows, or either value never varies.

    Notes
    -----
    Fisher (1921), Metron 1: artanh r is nearly normal with variance 1 / (n - 3).
    """
    expect_rows(4, rows=rows)
    before, after = spread(rows.n, rows.x, rows.x, rows.xx), rows.variance
    if not before * after > 0:
        raise ValueError(
            "The values before or after are all equal; wanted some that vary, to tell how they go together."
        )
    r = min(max(spread(rows.n, rows.x, rows.y, rows.xy) / math.sqrt(before * after), -1.0), 1.0)
    error = 1 / math.sqrt(rows.n - 3)
    middle = math.atanh(min(max(r, -1 + 1e-12), 1 - 1e-12))
    low, high = math.tanh(middle - Z95 * error), math.tanh(middle + Z95 * error)
    return Estimate(r, low, high, (1 - r * r) * error, normal_p(middle / error))


def slope(rows: Sums) -> Estimate:
    """How much the value after (``y``) goes up with one more before (``x``), of rows that nobody treated.

    Raises
    ------
    ValueError
        When there are fewer than four rows, or the values before never vary.

    Notes
    -----
    Least squares. Unlike `correlation` it stays the same where those who are left are the ones who were not chosen: taking rows away by
    their value before makes the spread of both smaller, and the correlation with it, but not the slope. In a population that
    stays as it is both are one.
    """
    expect_rows(4, rows=rows)
    before = spread(rows.n, rows.x, rows.x, rows.xx)
    if not before > 0:
        raise ValueError(
            "The values before are all equal; wanted some that vary, to tell how they go with those after."
        )
    found = spread(rows.n, rows.x, rows.y, rows.xy) / before
    left = max(rows.variance - found**2 * before, 0.0) * (rows.n - 1) / (rows.n - 2)
    return estimate(found, math.sqrt(left / (before * (rows.n - 1))), rows.n - 2)


def regression(chosen: Sums, everybody: Sums, correlation: Estimate) -> Regression:
    """How much of a fall was to be expected of those chosen.

    Parameters
    ----------
    chosen
        Rows that were chosen: ``x`` before, ``y`` after.
    everybody
        All rows they were chosen from: ``x`` before.
    correlation
        Of before and after without treatment, as `correlation` gives it of others, or `slope` of those who were not chosen; an assumption
        with its range will do.

    Raises
    ------
    ValueError
        When fewer than two rows were chosen.

    Notes
    -----
    Barnett, van der Pols and Dobson (2005), International Journal of Epidemiology 34: after = mean + ρ (before - mean), in a population
    that stays as it is. Those chosen for a low value rise by the same law, and their fall is below zero.
    """
    expect_rows(2, chosen=chosen)
    before, mean, rho = chosen.x / chosen.n, everybody.x / everybody.n, correlation.value
    seen, expected = before - chosen.mean, (1 - rho) * (before - mean)
    # Beyond is the mean of ρ x - y, but for what is the same in every row.
    squares = (
        rho**2 * spread(chosen.n, chosen.x, chosen.x, chosen.xx)
        - 2 * rho * spread(chosen.n, chosen.x, chosen.y, chosen.xy)
        + chosen.variance
    )
    error = math.hypot(math.sqrt(max(squares, 0.0) / chosen.n), (before - mean) * correlation.error)
    return Regression(seen, expected, estimate(seen - expected, error, chosen.n - 1))


def beyond_threshold(mean: float, deviation: float, threshold: float, correlation: float, above: bool = True) -> float:
    """The fall by itself of all rows whose value before was above a threshold (or the rise of those below), of a normal law.

    Raises
    ------
    ValueError
        When the values have no spread.

    Notes
    -----
    Barnett et al. (2005), equation 1: (1 - ρ) σ C(z) with C(z) = φ(z) / Φ(-z) and z the distance of the threshold in σ.
    """
    if not deviation > 0:
        raise ValueError(f"The values before have a standard deviation of {deviation:g}; wanted one above zero.")
    z = (threshold - mean) / deviation * (1 if above else -1)
    tail = math.erfc(z / math.sqrt(2)) / 2
    # So far out that no share is left, the mean of those beyond is the threshold itself.
    ratio = math.exp(-z * z / 2) / math.sqrt(2 * math.pi) / tail if tail > 0 else z
    return (1 - correlation) * deviation * ratio
