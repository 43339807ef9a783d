"""Whether as many rows came to each arm as were planned; if not, something dealt them or lost them that was not chance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

WARN, BLOCK = 0.01, 0.001


@dataclass(frozen=True)
class SampleRatio:
    """Rows of each arm against the plan."""

    seen: tuple[float, ...]
    shares: tuple[float, ...]  # as planned, 1 in all
    p: float

    @property
    def verdict(self) -> Literal["fine", "warn", "block"]:
        """A "warn" stands beside the result; at "block" nothing may be said of money."""
        return "block" if self.p < BLOCK else "warn" if self.p < WARN else "fine"


def check(rows: Sequence[float], plan: Sequence[float] | None = None) -> SampleRatio:
    """Hold the rows of the arms against their plan.

    Parameters
    ----------
    rows
        Of each arm, of customers where customers were dealt.
    plan
        The share of each arm, up to a common factor; equal where it is not given.

    Raises
    ------
    ValueError
        When there are fewer than two arms, no rows, or a plan that does not fit them.

    Notes
    -----
    Chi-square test; Fabijan et al. (2019), KDD, 2156-2164. Kohavi, Tang and Xu (2020), chapter 21, for the limit of 0.001.
    """
    from scipy.special import chdtrc  # a fifth of a second, for those who ask

    plan = [1.0] * len(rows) if plan is None else list(plan)
    if len(rows) < 2 or len(plan) != len(rows):
        raise ValueError(
            f"The plan has {len(plan)} shares for {len(rows)} arms; wanted one for each of two arms or more."
        )
    if min(plan) <= 0:
        raise ValueError(f"The plan has the share {min(plan):g}; wanted shares above 0.")
    if min(rows) < 0 or not sum(rows) > 0:
        raise ValueError(f"The arms have {', '.join(f'{n:g}' for n in rows)} rows; wanted at least one in all.")
    shares = tuple(share / sum(plan) for share in plan)
    statistic = sum((seen / sum(rows) - due) ** 2 / due for seen, due in zip(rows, shares, strict=True)) * sum(rows)
    return SampleRatio(tuple(rows), shares, float(chdtrc(len(rows) - 1, statistic)))
