"""What a change is worth: times customers and value, with both ranges together, and what of it makes a year."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from metrics.assumption import Assumption
from metrics.change.sums import Estimate
from metrics.crossfit import Z95
from metrics.draws import stratified, triangular

DRAWS, SEED = 20_000, 20261201
RANGE = (0.025, 0.975)
DAYS_A_YEAR = 365


@dataclass(frozen=True)
class Worth:
    """Money of a change, and how much of its range each of the two causes makes."""

    total: Estimate  # because of both
    because_of_change: tuple[float, float]  # were the value known
    because_of_value: tuple[float, float]  # were the change known


def worth(change: Estimate, customers: float, value: Estimate | Assumption) -> Worth:
    """Money of so many customers with a change each.

    Parameters
    ----------
    change
        A customer: a difference of rates or of means, turned so that above zero is good.
    customers
        How many it holds for.
    value
        Of one unit of the change: an estimate from data that are not those of the change, or an assumption with its range.

    Returns
    -------
    Worth
        ``total`` says "clear" exactly when the change is clear and the value is above zero for sure.

    Raises
    ------
    ValueError
        When there are no customers.

    Notes
    -----
    Joint draws, seeded and stratified (McKay, Beckman and Conover 1979): two lower ends multiplied would be a range of far more than
    95 %. The change is normal to either side with the ends of its range; an estimated value is normal, an assumed one triangular.
    ``error`` is by the delta method.
    """
    if not customers > 0:
        raise ValueError(f"The change holds for {customers:g} customers; wanted more than zero.")
    uniform = np.clip(stratified(np.random.default_rng(SEED), DRAWS, 2), 1e-9, 1 - 1e-9)
    changes = _split_normal(change, uniform[:, 0])
    if isinstance(value, Assumption):
        likely = value.likely
        values = triangular(uniform[:, 1], value.low, value.likely, value.high)
    else:
        likely, values = value.value, _split_normal(value, uniform[:, 1])
    found = change.value * likely
    low, high = _range(changes * values)
    sure = likely > 0 and value.low > 0
    if change.clear and sure:  # draws may miss the verdict by the width of one
        low, high = (max(low, np.nextafter(0, 1)), high) if change.value > 0 else (low, min(high, np.nextafter(0, -1)))
    else:
        low, high = min(low, 0.0), max(high, 0.0)
    error = float(np.hypot(change.error * likely, change.value * values.std()))
    total = Estimate(
        found, float(low), float(high), error, change.p if sure else max(change.p, _even(changes * values))
    )
    return Worth(
        total.times(customers),
        _sorted(change.low * likely * customers, change.high * likely * customers),
        _sorted(*(end * customers for end in _range(change.value * values))),
    )


def per_day(total: Estimate, coverage: float, allocation: float, days: float) -> Estimate:
    """What a change brings a day if all customers have it.

    Parameters
    ----------
    total
        Of the customers who had it while it was measured: the change of one times their number.
    coverage
        Share of all customers who took part in the measurement.
    allocation
        Share of those taking part who had the change.
    days
        How long the measure was counted for each customer (its window), which is not how long the phase ran.

    Raises
    ------
    ValueError
        When a share does not lie above 0 and up to 1, or there are no days.

    Notes
    -----
    u b n / (coverage x allocation) / days: what is called scaled or topline impact.
    """
    for name, share in (("coverage", coverage), ("allocation", allocation)):
        if not 0 < share <= 1:
            raise ValueError(f"The {name} is {share:g}; wanted a share above 0 and up to 1.")
    if not days > 0:
        raise ValueError(f"The measure was counted for {days:g} days; wanted more than zero.")
    return total.times(1 / (coverage * allocation * days))


def per_year(total: Estimate, coverage: float, allocation: float, days: float, recurring: bool = True) -> Estimate:
    """What a change brings a year if all customers have it: `per_day` times the days of a year.

    Raises
    ------
    ValueError
        As `per_day`, and for what happens once: it has a total, and no year.
    """
    if not recurring:
        raise ValueError("The campaign is not marked as recurring; wanted one that comes again, for once has no year.")
    return per_day(total, coverage, allocation, days).times(DAYS_A_YEAR)


def _split_normal(found: Estimate, uniform: np.ndarray) -> np.ndarray:
    """Amounts that follow a normal law with its own width to either side, so that the range holds 95 % of them."""
    from scipy.special import ndtri  # a fifth of a second, for those who ask

    z = ndtri(uniform)
    return found.value + z / Z95 * np.where(z < 0, found.value - found.low, found.high - found.value)


def _range(drawn: np.ndarray) -> tuple[float, float]:
    low, high = np.quantile(drawn, RANGE)
    return float(low), float(high)


def _sorted(one: float, other: float) -> tuple[float, float]:
    return min(one, other), max(one, other)


def _even(drawn: np.ndarray) -> float:
    """Twice the share of draws on the rarer side of zero (of zero itself on both), and never below what a range that holds 0 allows."""
    return max(0.05, min(1.0, 2 * float(min((drawn >= 0).mean(), (drawn <= 0).mean()))))
