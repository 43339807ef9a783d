"""What a change is worth, by what somebody said that one is worth and costs, or by the money that was measured."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from metrics.assumption import Assumption
from metrics.change.money import per_day, per_year, worth
from metrics.change.sums import Estimate
from stories.formula import Formula, how

Entry = tuple[float, float, float, Formula]  # value, low, high, how it comes about


@dataclass(frozen=True)
class Money:
    """Amounts with their ranges by name, and other numbers beside them.

    ``gross`` is what the change brought among those who were reached, ``spent`` what reaching them cost, ``net`` what is left;
    ``year`` the net for as many as it will reach in a year.
    """

    entries: dict[str, Entry] = field(default_factory=dict)
    plain: dict[str, tuple[float, str, Formula]] = field(default_factory=dict)

    @property
    def is_clear(self) -> bool:
        """Does the range of what is left exclude nothing?"""
        _, low, high, _ = self.entries["net"]
        return low > 0 or high < 0


def money_of(
    change: Estimate,
    reached: float,
    sign: float,
    value: Assumption | None,
    cost: Assumption | None,
    a_year: float | None,
) -> Money | None:
    """The money of a change.

    Parameters
    ----------
    change
        Of a rate, or of a mean: for each one that was reached.
    reached
        How many were.
    sign
        1 where more is money earned, -1 where it is money lost, as of customers who leave.
    value
        What one is worth; None where the measure is money itself.
    cost
        Of reaching one; None where nobody said, and then the amounts are before it.
    a_year
        How many it will reach in a year; None where that is not known.

    Returns
    -------
    Money

    Notes
    -----
    The range of what one is worth and that of the change go together in joint draws (`metrics.change.money`), and that of the cost
    is joined to it by the delta method; ends are never multiplied with ends.
    """
    per_one = value or Assumption("value", "price", 1, 1, 1)
    made = worth(change.times(sign), reached, per_one).total
    gross = (made.value, made.low, made.high)
    entries: dict[str, Entry] = {"gross": (*gross, how("gross-of-change"))}
    net = gross
    if cost:
        spent = (cost.likely * reached, cost.low * reached, cost.high * reached)
        entries["spent"] = (*spent, how("spent-on-change"))
        net = _less(gross, spent)
    entries["net"] = (*net, how("net-of-change", cost="yes" if cost else "no"))
    plain: dict[str, tuple[float, str, Formula]] = {}
    if a_year:
        entries["year"] = (*(amount * a_year / reached for amount in net), how("year-of-change"))
        plain["a_year"] = (a_year, "count", how("a-year"))
    return Money(entries, plain)


def topline_of(net: Entry, coverage: float, allocation: float, window: float, recurs: bool) -> dict[str, Entry]:
    """What is left a day were all to have it, and a year where it comes again (`metrics.change.money`).

    Parameters
    ----------
    net
        What is left among those who were reached, with its range.
    coverage, allocation
        Share of all who took part, and share of those who had the change.
    window
        Days for which the measure was counted for each one.
    recurs
        Does somebody say that it comes again?
    """
    total = Estimate(*net[:3], math.nan, math.nan)
    found = {"topline": per_day(total, coverage, allocation, window)}
    if recurs:
        found["topline_year"] = per_year(total, coverage, allocation, window)
    return {name: (each.value, each.low, each.high, how(name.replace("_", "-"))) for name, each in found.items()}


def _less(one: tuple[float, float, float], other: tuple[float, float, float]) -> tuple[float, float, float]:
    """One amount less another, each with its range: the ends lie as far as both errors together, by the delta method."""
    value = one[0] - other[0]
    below = math.hypot(one[0] - one[1], other[2] - other[0])
    above = math.hypot(one[2] - one[0], other[0] - other[1])
    return value, value - below, value + above
