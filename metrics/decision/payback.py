"""When model and campaign have paid for themselves, and what they are worth over months, discounted."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from metrics.assumption import Assumption
from metrics.decision.uncertainty import RANGE, SEED
from metrics.draws import stratified, triangular
from metrics.terms import TIMES_A_YEAR

MONTHS_A_YEAR = 12
LONGEST = 120  # months that are looked ahead


@dataclass(frozen=True)
class Plan:
    """What model and campaign cost beside the contacts, and how far one looks ahead."""

    once: Assumption  # paid before the first month
    monthly: Assumption  # paid at the end of every month
    rate: Assumption  # by which a year is discounted, a share
    months: int
    repeat: str = "once"  # how often the decision is taken

    def __post_init__(self) -> None:
        if not 1 <= self.months <= LONGEST:
            raise ValueError(f"The horizon is {self.months} months; wanted 1 to {LONGEST}.")
        for item in (self.once, self.monthly, self.rate):
            if item.low < 0:
                raise ValueError(f"The {item.name} ranges from {item.low}; wanted zero or more.")

    @property
    def runs(self) -> np.ndarray:
        """In which months a gain comes in, at the end of the time between two decisions: 1 or 0, from month 0 on, shape (months + 1,)."""
        times = TIMES_A_YEAR[self.repeat]
        comes = np.zeros(self.months + 1)
        if times:
            comes[MONTHS_A_YEAR // times :: MONTHS_A_YEAR // times] = 1.0
        else:
            comes[1] = 1.0  # taken once: at the end of the first month
        return comes


@dataclass(frozen=True, eq=False)
class Payback:
    """The discounted sum from month to month, shape (months + 1,) each, and from which month on it stays above zero."""

    sums: np.ndarray  # at the likely amounts
    low: np.ndarray  # 95 % range at each month
    high: np.ndarray
    month: float  # infinite where the horizon ends before it is paid back
    month_low: float
    month_high: float
    paid: float  # share of the draws in which it is paid back within the horizon

    @property
    def worth(self) -> float:
        """The discounted sum at the end."""
        return float(self.sums[-1])

    @property
    def worth_range(self) -> tuple[float, float]:
        """Its 95 % range."""
        return float(self.low[-1]), float(self.high[-1])


def payback(likely: float, drawn: np.ndarray, plan: Plan) -> Payback:
    """The discounted sum of gains less costs over the months of a plan.

    Parameters
    ----------
    likely
        The gain of one decision at the likely amounts.
    drawn
        Its draws, because of data and assumptions, shape (d,).
    plan
        Costs, discount rate and horizon; they are drawn between their ends, apart from the gain.

    Returns
    -------
    Payback
        Money in the gain's currency, worth at the start.

    Notes
    -----
    Net present value, ``-once + sum over months t of (gain in t - monthly) (1 + rate)^(-t / 12)``, and the discounted payback
    period: the month after the last in which the sum so far is below zero (Brealey, Myers and Allen, Principles of Corporate
    Finance, chapters 2 and 5).
    """
    uniform = stratified(np.random.default_rng(SEED + 1), len(drawn), 3)
    items = (plan.once, plan.monthly, plan.rate)
    amounts = [triangular(uniform[:, place], item.low, item.likely, item.high) for place, item in enumerate(items)]
    sums = _sums(drawn, *amounts, plan)
    months = _paid_from(sums)
    low, high = np.quantile(sums, RANGE, axis=0)
    ends = np.quantile(months, RANGE, method="inverted_cdf")
    now = _sums(np.array([likely]), *(np.array([item.likely]) for item in items), plan)
    return Payback(
        sums=now[0],
        low=low,
        high=high,
        month=float(_paid_from(now)[0]),
        month_low=float(ends[0]),
        month_high=float(ends[1]),
        paid=float(np.isfinite(months).mean()),
    )


def _sums(gain: np.ndarray, once: np.ndarray, monthly: np.ndarray, rate: np.ndarray, plan: Plan) -> np.ndarray:
    """The discounted sum from month 0 on, shape (d, months + 1)."""
    months = np.arange(plan.months + 1)
    flows = gain[:, None] * plan.runs - monthly[:, None] * (months > 0)
    flows[:, 0] -= once
    return np.cumsum(flows * (1 + rate[:, None]) ** (-months / MONTHS_A_YEAR), axis=1)


def _paid_from(sums: np.ndarray) -> np.ndarray:
    """The month from which on each sum is not below zero to the end; infinite where it ends below."""
    below = sums < 0
    last = sums.shape[1] - 1 - np.argmax(below[:, ::-1], axis=1)
    found = np.where(below.any(axis=1), last + 1.0, 1.0)
    return np.where(found > sums.shape[1] - 1, math.inf, found)
