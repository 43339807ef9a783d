"""Ranges that hold however often one looks and whenever one stops: for tests whose result was seen before they ended."""

from __future__ import annotations

import math

from metrics.change.fieller import relative_change
from metrics.change.sums import Estimate, Sums, expect_rows

ALPHA = 0.05


def means(one: Sums, other: Sums, planned: float) -> Estimate:
    """Mean of one arm less that of the other, the control, with a range that holds at all looks together.

    Parameters
    ----------
    one, other
        Sums at the present look.
    planned
        Rows of both arms at the planned end, at which the range is about as narrow as it can be.

    Raises
    ------
    ValueError
        When an arm has fewer than two rows, or no rows are planned.

    Notes
    -----
    Asymptotic confidence sequence, Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas (2024), Annals of Statistics 52(6), theorem 2.2 (in
    print since 2021 as arXiv 2103.06476), with ρ by their equation for the narrowest range at ``planned``. ``p`` is the level
    at which the range reaches 0, and always valid as well.
    """
    expect_rows(2, one=one, other=other)
    return _estimate(one.mean - other.mean, one.variance / one.n + other.variance / other.n, one.n + other.n, planned)


def rates(one: Sums, other: Sums, planned: float) -> Estimate:
    """As `means` for a measure of 0 and 1.

    Notes
    -----
    In the variance each arm counts one event and one row without more than it has (Agresti and Caffo 2000, American
    Statistician 54, 280-288): at early looks without any event there would be no range at all.
    """
    expect_rows(1, one=one, other=other)
    variance = _rate_variance(one) + _rate_variance(other)
    return _estimate(one.mean - other.mean, variance, one.n + other.n, planned)


def relative_means(one: Sums, other: Sums, planned: float) -> Estimate | None:
    """The difference of `means` as a share of the control's mean, under the same verdict; None where that has no bound."""
    expect_rows(2, one=one, other=other)
    variances = one.variance / one.n, other.variance / other.n
    return _relative(one, other, variances, means(one, other, planned), planned)


def relative_rates(one: Sums, other: Sums, planned: float) -> Estimate | None:
    """The difference of `rates` as a share of the control's rate, under the same verdict; None where that has no bound."""
    variances = _rate_variance(one), _rate_variance(other)
    return _relative(one, other, variances, rates(one, other, planned), planned)


def critical(rows: float, planned: float, alpha: float = ALPHA) -> float:
    """How many standard errors the range reaches to either side after so many rows; about three at the planned end.

    Raises
    ------
    ValueError
        When no rows are planned.
    """
    grown = _grown(rows, planned, alpha)
    return math.sqrt(2 * (1 + 1 / grown) * math.log(math.sqrt(grown + 1) / alpha))


def _grown(rows: float, planned: float, alpha: float = ALPHA) -> float:
    """Rows times ρ², where ρ² = (-2 ln α + ln(1 - 2 ln α)) / planned."""
    if not planned > 0:
        raise ValueError(f"The test is planned for {planned:g} rows; wanted more than zero.")
    return rows / planned * (-2 * math.log(alpha) + math.log(1 - 2 * math.log(alpha)))


def _estimate(value: float, variance: float, rows: float, planned: float) -> Estimate:
    if not variance > 0:
        return Estimate(value, value, value, 0.0, 1.0 if value == 0 else 0.0)
    error, grown = math.sqrt(variance), _grown(rows, planned)
    reach = critical(rows, planned) * error
    # The level at which the range reaches 0, with the ρ of 5 %.
    p = math.sqrt(grown + 1) * math.exp(-(value**2) / variance * grown / (2 * (grown + 1)))
    return Estimate(value, value - reach, value + reach, error, min(p, 1.0))


def _rate_variance(arm: Sums) -> float:
    rate = (arm.y + 1) / (arm.n + 2)
    return rate * (1 - rate) / arm.n


def _relative(
    one: Sums, other: Sums, variances: tuple[float, float], absolute: Estimate, planned: float
) -> Estimate | None:
    found = relative_change(one.mean, other.mean, *variances, 0.0, critical(one.n + other.n, planned))
    return None if found is None else Estimate(*found, p=absolute.p)
