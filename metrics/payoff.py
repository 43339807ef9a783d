"""What it is worth to contact a customer, as weights of the ledger's sums."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

import numpy as np

from data.amount import MOST_AMOUNTS, Amount, Reading
from data.ledgers.features import AMOUNTS, FIRSTS
from metrics.assumption import Assumption


@dataclass(frozen=True, eq=False)
class Payoff:
    """Money per contacted row as ``gain · features - spend · features``, features in the order of ``FIRSTS``.

    Shape (8,) each; weights that are left off at the end are zero.

    ``spend`` is what leaves the house (contacts, incentives), so that a budget can be held against it.
    """

    gain: np.ndarray
    spend: np.ndarray

    def __post_init__(self) -> None:
        for name in ("gain", "spend"):
            weights = np.asarray(getattr(self, name), dtype=float)
            object.__setattr__(self, name, np.pad(weights, (0, len(FIRSTS) - len(weights))))

    @property
    def profit(self) -> np.ndarray:
        """Weights of the profit per contacted row, shape (8,)."""
        return self.gain - self.spend


def _weights(**by_feature: float) -> np.ndarray:
    return np.array([float(by_feature.get(name, 0.0)) for name in FIRSTS])


class Assumptions(Protocol):
    """A form that the user fills in; each form knows the payoff that it means."""

    FORM: str

    @property
    def items(self) -> Mapping[str, Assumption]:
        """The assumptions by name, in the order in which they are asked."""

    def payoff(self) -> Payoff:
        """Money per contacted customer at the likely amounts."""

    def with_(self, name: str, item: Assumption) -> Assumptions:
        """The same form with one assumption replaced."""

    @property
    def reading(self) -> Reading | None:
        """The amounts by row that it reads from columns of its own choice; None where it takes those of the file's roles."""

    @property
    def roles_read(self) -> tuple[str, ...]:
        """The roles, "value" and "cost", whose amounts by row count in it."""


class _Form:
    """What all forms share: their assumptions are their fields."""

    @property
    def reading(self) -> Reading | None:
        return None

    @property
    def roles_read(self) -> tuple[str, ...]:
        return ()

    @property
    def items(self) -> Mapping[str, Assumption]:
        return dict(self._fields())

    def _fields(self) -> Iterator[tuple[str, Assumption]]:
        for name in self.__dataclass_fields__:
            value = getattr(self, name)
            if isinstance(value, Assumption):
                yield name, value

    def with_(self, name: str, item: Assumption):
        if name not in self.items:
            raise ValueError(f"There is no assumption '{name}'; there are: {', '.join(self.items)}.")
        return replace(self, **{name: item})


@dataclass(frozen=True)
class Campaign(_Form):
    """A campaign to keep customers: a contact always costs, the offer costs and helps only where it is accepted.

    Per contacted customer who was about to leave: ``accept_rate * (clv - incentive_cost) - contact_cost``; per contacted
    customer who would have stayed: ``-(incentive_cost + contact_cost)``, for whoever stays anyway takes the offer. With a
    value column, ``clv`` is the customer's own ``value * margin``, times ``months`` where the value comes month by month.

    Notes
    -----
    Neslin et al. (2006), Journal of Marketing Research 43(2), without the fixed cost; Verbeke et al. (2012).
    """

    clv: Assumption | None = field(default_factory=lambda: Assumption("clv", "price", 100, 200, 400))
    margin: Assumption | None = None
    months: Assumption | None = None
    accept_rate: Assumption = field(default_factory=lambda: Assumption("accept_rate", "share", 0.2, 0.3, 0.4))
    incentive_cost: Assumption = field(default_factory=lambda: Assumption("incentive_cost", "price", 0, 0, 20))
    contact_cost: Assumption = field(default_factory=lambda: Assumption("contact_cost", "price", 30, 40, 60))
    cost_column: str = ""  # where the file has a cost a row, it takes the place of contact_cost
    value_months: float = 1.0  # how many months one amount of the value column covers, where ``months`` counts

    FORM = "campaign"

    @classmethod
    def from_value_column(cls) -> Campaign:
        """The default campaign for a file that has a value a row, such as a monthly charge."""
        return cls(
            clv=None,
            margin=Assumption("margin", "share", 0.5, 0.6, 0.7),
            months=Assumption("months", "months", 6, 12, 18),
        )

    @property
    def by_row(self) -> bool:
        """True where each customer's own value counts."""
        return self.clv is None

    @property
    def roles_read(self) -> tuple[str, ...]:
        """The value column, and the cost column, where they count."""
        return (*(["value"] if self.by_row else []), *(["cost"] if self.cost_column else []))

    @property
    def worth_of_value(self) -> float:
        """What one unit of the value column is worth when its customer stays."""
        return self.margin.likely * self.times

    @property
    def times(self) -> float:
        """How often a value of the column is earned while its customer stays."""
        return self.months.likely / self.value_months if self.months else 1.0

    def payoff(self) -> Payoff:
        """Money per contacted customer at the likely amounts."""
        accept, incentive = self.accept_rate.likely, self.incentive_cost.likely
        gain = _weights(vy=accept * self.worth_of_value) if self.by_row else _weights(p=accept * self.clv.likely)
        contact = _weights(k=1) if self.cost_column else _weights(n=self.contact_cost.likely)
        return Payoff(gain, contact + _weights(n=incentive, p=-incentive * (1 - accept)))

    @property
    def items(self) -> Mapping[str, Assumption]:
        """The assumptions that count: a cost column leaves no room for a flat cost."""
        return {name: item for name, item in self._fields() if not (self.cost_column and name == "contact_cost")}


@dataclass(frozen=True)
class Offer(_Form):
    """An offer that brings about a good event, such as a purchase.

    Per contacted customer who responds: ``response_value - offer_cost``; per contacted customer who does not:
    ``-offer_cost``; whoever is not contacted brings 0. With a value column a response is worth the customer's own ``value *
    margin``, times ``months`` where the value comes month by month.

    The profit is that of all responses among the contacted. Which of them the offer brought about, no file shows in which nobody was
    held back: a customer who would have bought anyway is counted in full.

    Notes
    -----
    Provost and Fawcett (2013), chapter 7: expected value of targeting, with the cell of not acting at 0.
    """

    response_value: Assumption | None = field(
        default_factory=lambda: Assumption("response_value", "price", 50, 100, 200)
    )
    margin: Assumption | None = None
    months: Assumption | None = None
    offer_cost: Assumption = field(default_factory=lambda: Assumption("offer_cost", "price", 5, 10, 20))
    cost_column: str = ""  # where the file has a cost a row, it takes the place of offer_cost
    value_months: float = 1.0  # how many months one amount of the value column covers, where ``months`` counts

    FORM = "offer"

    @classmethod
    def from_value_column(cls) -> Offer:
        """The default form for a file that has a value a row, such as a monthly fee or the amount of an order."""
        return cls(
            response_value=None,
            margin=Assumption("margin", "share", 0.2, 0.3, 0.4),
            months=Assumption("months", "months", 6, 12, 18),
        )

    @property
    def by_row(self) -> bool:
        """True where each customer's own value counts."""
        return self.response_value is None

    @property
    def times(self) -> float:
        """How often a value of the column is earned from whoever responds."""
        return self.months.likely / self.value_months if self.months else 1.0

    @property
    def worth_of_value(self) -> float:
        """What one unit of the value column is worth where its customer responds."""
        return self.margin.likely * self.times

    def payoff(self) -> Payoff:
        """Money per contacted customer at the likely amounts."""
        gain = _weights(vy=self.worth_of_value) if self.by_row else _weights(p=self.response_value.likely)
        return Payoff(gain, _weights(k=1) if self.cost_column else _weights(n=self.offer_cost.likely))

    @property
    def items(self) -> Mapping[str, Assumption]:
        """The assumptions that count: a cost column leaves no room for a flat cost."""
        return {name: item for name, item in self._fields() if not (self.cost_column and name == "offer_cost")}


@dataclass(frozen=True)
class OutcomeCells(_Form):
    """Money for each cell of action and outcome; what counts is the difference that acting makes.

    A cell is an amount of money that is the same for all, or, where ``by`` names one, a factor of an amount that differs by
    row. A row's profit, if it is acted on, is ``hit - miss`` with the event and ``false_alarm - rightly_left`` without it.

    Notes
    -----
    Elkan (2001), The foundations of cost-sensitive learning, section 2; Provost and Fawcett (2013), chapter 7; by row Zadrozny
    and Elkan (2001) and Bahnsen, Aouada and Ottersten (2014).
    """

    hit: Assumption  # contacted, and the event would have come
    false_alarm: Assumption  # contacted for nothing
    miss: Assumption = field(default_factory=lambda: Assumption("miss", "price", 0, 0, 0))
    rightly_left: Assumption = field(default_factory=lambda: Assumption("rightly_left", "price", 0, 0, 0))
    amounts: tuple[Amount, ...] = ()  # those that somebody named; any other name is that of a column
    by: tuple[tuple[str, str], ...] = ()  # cells that differ by row, each with the name of its amount

    FORM = "cells"

    @property
    def unsaid(self) -> tuple[str, ...]:
        """Cells of acting that bring nothing, for nobody said what, where leaving alone brings nothing either.

        What a result is worth is the difference of acting and leaving alone, so that of two cells one may well be nothing.
        """
        pairs = (("hit", "miss"), ("false_alarm", "rightly_left"))
        return tuple(acting for acting, left in pairs if self._is_unsaid(acting) and self._is_nothing(left))

    def _is_unsaid(self, cell: str) -> bool:
        return self.items[cell].is_default and self._is_nothing(cell)

    def _is_nothing(self, cell: str) -> bool:
        item = self.items[cell]
        return item.low == item.high == 0

    def amount_of(self, cell: str) -> Amount | None:
        """The amount by row that a cell is a factor of; None where it is the same for all."""
        name = dict(self.by).get(cell)
        return None if name is None else next((own for own in self.amounts if own.name == name), Amount(name, name))

    @property
    def reading(self) -> Reading:
        """The amounts that its cells are reckoned in, by canonical column; empty where all cells are the same for all.

        Raises
        ------
        ValueError
            Where they are more than a story may have.
        """
        found = {amount.reading: amount for cell in self.items if (amount := self.amount_of(cell))}
        if len(found) > MOST_AMOUNTS:
            names = ", ".join(amount.name for amount in found.values())
            raise ValueError(
                f"The cells are reckoned in {len(found)} amounts that differ by row ({names}); wanted at most {MOST_AMOUNTS}."
            )
        return dict(zip(AMOUNTS, found.values(), strict=False))

    def payoff(self) -> Payoff:
        """What acting changes: the cells of acting less those of leaving alone."""
        letters = {amount.reading: AMOUNTS[name] for name, amount in self.reading.items()}
        event, other = dict.fromkeys(("n", *letters.values()), 0.0), dict.fromkeys(("n", *letters.values()), 0.0)
        for cell, side, sign in (
            ("hit", event, 1),
            ("miss", event, -1),
            ("false_alarm", other, 1),
            ("rightly_left", other, -1),
        ):
            amount = self.amount_of(cell)
            side[letters[amount.reading] if amount else "n"] += sign * self.items[cell].likely
        spend = {letter: max(0.0, -each) for letter, each in other.items()}
        gain = {letter: each + spend[letter] for letter, each in other.items()}
        for letter, each in event.items():
            gain["p" if letter == "n" else f"{letter}y"] = each + spend[letter] - gain[letter]
        return Payoff(_weights(**gain), _weights(**spend))


@dataclass(frozen=True)
class CreditDecline(_Form):
    """Whether to decline credit: money is the gain over accepting everybody, and acting is declining.

    Declining a bad account saves ``loss_given_default * exposure``; declining a good one forgoes
    ``return_rate * exposure``. With a value column, ``exposure`` is the account's own value; amounts below zero
    (a credit balance) are no exposure: build the ledger from ``data.rows.floor.floored`` rows.

    Notes
    -----
    Expected loss of the Basel accords, PD * LGD * EAD; decline where ``PD * LGD > (1 - PD) * return`` (Verbraken,
    Bravo, Weber and Baesens 2014, EJOR 238(2), 505-513).
    """

    loss_given_default: Assumption = field(
        default_factory=lambda: Assumption("loss_given_default", "share", 0.45, 0.6, 0.75)
    )
    return_rate: Assumption = field(default_factory=lambda: Assumption("return_rate", "share", 0.08, 0.12, 0.16))
    exposure: Assumption | None = field(default_factory=lambda: Assumption("exposure", "price", 500, 1000, 2000))
    amounts: tuple[Amount, ...] = ()  # the exposure where it is read from a column in place of the role ``value``

    FORM = "credit"

    @property
    def reading(self) -> Reading | None:
        """The exposure, never below zero, where somebody said how it is read."""
        if not (self.by_row and self.amounts):
            return None
        (own,) = self.amounts
        return {"value": replace(own, least=max(own.least or 0.0, 0.0))}

    @property
    def roles_read(self) -> tuple[str, ...]:
        """The value column where it holds the exposure."""
        return ("value",) if self.by_row else ()

    @classmethod
    def from_value_column(cls) -> CreditDecline:
        """The default form for a file whose value column holds the exposure of each account."""
        return cls(exposure=None)

    @property
    def by_row(self) -> bool:
        """True where each account's own exposure counts."""
        return self.exposure is None

    @property
    def decline_from(self) -> float:
        """The probability of default from which declining pays, 0 to 1; NaN if there is nothing to lose or to earn."""
        loss, earned = self.loss_given_default.likely, self.return_rate.likely
        return earned / (loss + earned) if loss + earned > 0 else float("nan")

    def payoff(self) -> Payoff:
        """Money per declined account."""
        loss, earned = self.loss_given_default.likely, self.return_rate.likely
        if self.by_row:
            return Payoff(_weights(vy=loss), _weights(v=earned, vy=-earned))
        each = self.exposure.likely
        return Payoff(_weights(p=loss * each), _weights(n=earned * each, p=-earned * each))


def column_payoff(value: float = 1.0, cost: float = 1.0) -> Payoff:
    """The payoff of files that bring money by row: ``value`` where the event comes, ``cost`` wherever one acts."""
    return Payoff(_weights(vy=value), _weights(k=cost))
