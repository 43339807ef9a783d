"""Ranges that hold however often one looks and whenever one stops: for tests whose result was seen before they ended."""

from __future__ import annotations

import math

from metrics.change.fieller import relative_change
from metrics.change.sums import Estimate, Sums, expect_rows

ALPHA = 0.05
PLANNED = 5_000  # a plan made after a look would be none; after ten times as many rows the range is a tenth wider than at best


def difference(one: Sums, other: Sums, planned: float = PLANNED) -> Estimate:
    """Mean or rate of one arm less that of the other, the control, with a range that holds at all looks together.

    Parameters
    ----------
    one, other
        Sums at the present look.
    planned
        Rows of both arms at the planned end, at which the range is about as narrow as it can be. The same at every look.

    Raises
    ------
    ValueError
        When an arm has no rows (of amounts, fewer than two), or no rows are planned.

    Notes
    -----
    Asymptotic confidence sequence, Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas (arXiv 2103.06476, 2023), with ρ by their
    equation for the narrowest range at ``planned``. ``p`` is the level at which the range reaches 0, and valid at every look too.
    """
    value, variance = one.mean - other.mean, sum(_variances(one, other))
    if not variance > 0:
        return Estimate(value, value, value, 0.0, 1.0 if value == 0 else 0.0)
    rows = one.n + other.n
    error, grown = math.sqrt(variance), _grown(rows, planned)
    reach = critical(rows, planned) * error
    p = math.sqrt(grown + 1) * math.exp(-(value**2) / variance * grown / (2 * (grown + 1)))  # with the ρ of 5 %
    return Estimate(value, value - reach, value + reach, error, min(p, 1.0))


def relative(one: Sums, other: Sums, planned: float = PLANNED) -> Estimate | None:
    """The difference as a share of the control's mean or rate, under the same verdict; None where that has no bound."""
    far = critical(one.n + other.n, planned)
    found = relative_change(one.mean, other.mean, *_variances(one, other), 0.0, far)
    return None if found is None else Estimate(*found, p=difference(one, other, planned).p)


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


def _variances(one: Sums, other: Sums) -> tuple[float, float]:
    """Of both means. An arm of events counts one event and one row without more than it has.

    At early looks without any event there would be no range at all (Agresti and Caffo 2000, American Statistician 54, 280-288).
    """
    if not (one.is_rate and other.is_rate):
        expect_rows(2, one=one, other=other)
        return one.variance / one.n, other.variance / other.n
    expect_rows(1, one=one, other=other)
    rates = [(arm.y + 1) / (arm.n + 2) for arm in (one, other)]
    return rates[0] * (1 - rates[0]) / one.n, rates[1] * (1 - rates[1]) / other.n
