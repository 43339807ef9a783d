"""How often a decision is taken, for how long, and what it costs whoever takes it at all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from metrics.assumption import Assumption

# "once" has no year: it happens one time whatever the horizon.
TIMES_A_YEAR = {"once": 0, "every year": 1, "every quarter": 4, "every month": 12}
WEEKS_A_YEAR = 365.25 / 7


@dataclass(frozen=True)
class Terms:
    """Fixed cost of each run, how often there is one, and over how many years they are counted.

    ``fixed_cost`` is paid by every decision but contacting nobody: in a run where nobody is contacted there is no
    campaign.
    """

    fixed_cost: Assumption | None = None
    repeat: str = "once"
    years: float = 1.0
    discount: float = 0.0  # a year, a share: what comes later than within one year is worth less

    def __post_init__(self) -> None:
        if self.repeat not in TIMES_A_YEAR:
            raise ValueError(f"The terms repeat '{self.repeat}'; wanted one of: {', '.join(TIMES_A_YEAR)}.")
        if self.years <= 0:
            raise ValueError(f"The terms run for {self.years} years; wanted more than zero.")
        if not 0 <= self.discount <= 1:
            raise ValueError(f"The discount rate is {self.discount}; wanted a share from 0 to 1.")
        if self.fixed_cost is not None and self.fixed_cost.low < 0:
            raise ValueError(f"The fixed cost ranges from {self.fixed_cost.low}; wanted zero or more.")

    @property
    def fixed(self) -> float:
        """The likely fixed cost of one run, zero where there is none."""
        return self.fixed_cost.likely if self.fixed_cost else 0.0

    @property
    def runs(self) -> float:
        """Runs within the horizon: money of one run times this is money over the horizon.

        Over more than one year each counts for what it is worth at the start, at the end of the time between two runs: several years
        are never added up as if they were one.
        """
        times = TIMES_A_YEAR[self.repeat]
        if not times:
            return 1.0
        runs = times * self.years
        if self.years <= 1 or not self.discount:
            return runs
        whole, yearly = int(runs), 1 + self.discount
        return sum(yearly ** (-run / times) for run in range(1, whole + 1)) + (runs - whole) * yearly**-self.years

    @property
    def weeks(self) -> float | None:
        """Weeks between two runs; None for a decision taken once."""
        times = TIMES_A_YEAR[self.repeat]
        return WEEKS_A_YEAR / times if times else None


def after_fixed(profit: np.ndarray, contacted: np.ndarray, fixed: float) -> np.ndarray:
    """Profit of one run less its fixed cost, at every edge at which anybody is contacted.

    Parameters
    ----------
    profit, contacted
        Running sums of a curve, shape (k + 1,), or both of one decision.
    fixed
        Money for one run, zero or more.

    Returns
    -------
    numpy.ndarray
        Same shape and currency as ``profit``. The best edge among those that contact somebody stays the same; only
        contacting nobody may now be better. Standard errors do not change.

    Notes
    -----
    The constant A of Neslin et al. (2006), Journal of Marketing Research 43(2), 204-211.
    """
    return np.where(np.asarray(contacted) > 0, np.asarray(profit) - fixed, profit)


def net_gain(gain: float, contacted: float, baseline_contacted: float, fixed: float) -> float:
    """A gain over a baseline once fixed costs are paid: they cancel where both act, and weigh where only one does.

    Parameters
    ----------
    gain
        Profit of the decision less the baseline's, before fixed costs.
    contacted, baseline_contacted
        How many rows each contacts; zero means that it has no fixed cost.
    fixed
        Money for one run, zero or more.
    """
    return gain - fixed * (float(contacted > 0) - float(baseline_contacted > 0))
