"""What a change is worth, by what somebody said that one is worth and costs, or by the money that was measured."""

from __future__ import annotations

from dataclasses import dataclass, field

from metrics.assumption import Assumption
from metrics.change.sums import Estimate
from metrics.crossfit import Z95
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
    change: Estimate, reached: float, sign: float, value: Assumption | None, cost: Assumption | None, a_year: float | None
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
    The range joins that of the change and those of the amounts by the delta method: what is plausible of an amount counts as the 95 %
    range of a normal law, and ends are never multiplied with ends.
    """
    worth = value or Assumption("value", "price", 1, 1, 1)
    each, each_error = _product(sign * change.value, change.error, worth)
    gross, gross_error = each * reached, each_error * reached
    spent, spent_error = (cost.likely * reached, _error(cost) * reached) if cost else (0.0, 0.0)
    net, net_error = gross - spent, (gross_error**2 + spent_error**2) ** 0.5
    entries = {
        "gross": (gross, gross - Z95 * gross_error, gross + Z95 * gross_error, how("gross-of-change")),
        "net": (net, net - Z95 * net_error, net + Z95 * net_error, how("net-of-change", cost=bool(cost))),
    }
    if cost:
        entries["spent"] = (spent, spent - Z95 * spent_error, spent + Z95 * spent_error, how("spent-on-change"))
    plain: dict[str, tuple[float, str, Formula]] = {}
    if a_year and reached:
        scale = a_year / reached
        entries["year"] = (net * scale, (net - Z95 * net_error) * scale, (net + Z95 * net_error) * scale, how("year-of-change"))
        plain["a_year"] = (a_year, "count", how("a-year"))
    if cost and each:
        plain["breaks_at"] = (abs(cost.likely / (change.value * sign)), "price", how("breaks-at"))
    return Money(entries, plain)


def _error(amount: Assumption) -> float:
    return (amount.high - amount.low) / (2 * Z95)


def _product(value: float, error: float, amount: Assumption) -> tuple[float, float]:
    """A product of two uncertain amounts, and its error."""
    return value * amount.likely, ((error * amount.likely) ** 2 + (value * _error(amount)) ** 2) ** 0.5
