"""How sure a gain is: two bars, because of data and because of assumptions, and what would shrink which."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist

import numpy as np

from metrics.crossfit import Z95
from metrics.decision.gain_at import GainAt
from metrics.draws import stratified, triangular
from metrics.skewness import errors_away

DRAWS, SEED = 10_000, 20260104
RANGE = (0.025, 0.975)
VISIBLE = 0.05  # of the width of a range: less is not seen beside it


@dataclass(frozen=True)
class Bars:
    """95 % ranges of a gain, and where they come from. Shares are of the variance of both together, 0 to 1, and add up to 1."""

    gain: float  # at the likely amounts
    data: tuple[float, float]
    assumptions: tuple[float, float]
    together: tuple[float, float]
    middle: float  # of the draws of both half lie above it; where ranges reach further to one side, not the likely gain
    likely_positive: float  # share of the draws of both in which there is a gain
    data_share: float
    shares: Mapping[str, float]  # of each assumption by itself
    joint_share: float  # of assumptions that move together
    if_known: Mapping[str, tuple[float, float]]  # the range of both if this assumption were sure at its likely amount
    if_four_times: tuple[float, float]  # the range of both with four times the rows, which halve the error of the data
    rows_to_halve: float  # further rows that would halve the bar of the data
    rows_to_be_clear: (
        float | None
    )  # further rows after which the bar of the data would exclude zero; None if not for want of rows

    @property
    def width(self) -> float:
        """Width of the bar of both together."""
        return self.together[1] - self.together[0]

    @property
    def is_lopsided(self) -> bool:
        """Does the gain at the likely amounts lie visibly apart from the middle of what it may turn out to be?"""
        return abs(self.gain - self.middle) > VISIBLE * self.width

    @property
    def most_doubtful(self) -> str:
        """The assumption that would narrow the range of both most if it were known; empty without assumptions."""
        return min(self.if_known, key=lambda name: _width(self.if_known[name]), default="")

    @property
    def next_to_know(self) -> str:
        """What narrows the range of both most: the name of an assumption, or "data" where four times the rows do more."""
        name = self.most_doubtful
        return name if name and _width(self.if_known[name]) <= _width(self.if_four_times) else "data"


def _width(ends: tuple[float, float]) -> float:
    return ends[1] - ends[0]


def whole_range(gain: GainAt, draws: int = DRAWS) -> tuple[float, float]:
    """The 95 % range of a gain because of data and assumptions together: that of `Bars.together`, without the rest."""
    return _whole(drawn_gains(gain, draws), gain)


def drawn_gains(gain: GainAt, draws: int = DRAWS) -> np.ndarray:
    """Gains as they may turn out because of data and assumptions together, shape (draws,); seeded."""
    amounts, away = _drawn(gain, draws)
    return gain.gains(amounts) + gain.errors(amounts) * away


def contested(gain: GainAt, draws: int = DRAWS) -> float:
    """In what share of the draws, 0 to 1, another decision without the model is the best than at the likely amounts."""
    amounts, _ = _drawn(gain, draws)
    return float((gain.best_alternatives(amounts) != gain.best_alternative(gain.likely)).mean())


def bars(gain: GainAt, draws: int = DRAWS) -> Bars:
    """Draw every assumption between its low and high, and the data within their sampling error.

    Parameters
    ----------
    gain
        The gain as a function of the amounts.
    draws
        How many; seeded and stratified (Latin hypercube), so that three digits stay the same whatever the seed.

    Returns
    -------
    Bars
        Money in the form's currency.

    Notes
    -----
    Amounts follow the triangular law with low, likely and high, independently of each other: the widest of the usual laws for
    such a range (a PERT law keeps closer to the likely amount). The customers chosen stay the same: what is asked is what
    this decision brings if an amount turns out otherwise. An assumption's share is its squared correlation with the gain,
    exact where the gain is a straight line in it (Saltelli et al. 2008, first-order index). McKay, Beckman and Conover (1979)
    for the draws. Every range holds the gain at the likely amounts, and that of both the range of the data alone: at the top of its
    law, where another baseline takes over, the gain may lie at the very end of the draws. Where few rows bring most of the gain, the data err to one side (`metrics.skewness`).
    """
    amounts, away = _drawn(gain, draws)
    likely = float(gain.gains(gain.likely[None])[0])
    found, errors = gain.gains(amounts), gain.errors(amounts)
    both = found + errors * away
    known = {}
    for place, (name, item) in enumerate(gain.items.items()):
        fixed = amounts.copy()
        fixed[:, place] = item.likely
        known[name] = _holding(_range(gain.gains(fixed) + gain.errors(fixed) * away), likely)
    assumed, sampled = float(found.var()), float((errors**2).mean())
    whole = assumed + sampled
    own = {
        name: _explained(amounts[:, place], found) * assumed / whole if whole else 0.0
        for place, name in enumerate(gain.items)
    }
    data_share = sampled / whole if whole else 0.0
    return Bars(
        gain=likely,
        data=gain.interval(likely, gain.error),
        assumptions=_holding(_range(found), likely),
        together=_whole(both, gain),
        middle=float(np.median(both)),
        likely_positive=float((both > 0).mean()),
        data_share=data_share,
        shares=own,
        joint_share=max(0.0, 1 - data_share - sum(own.values())) if whole else 0.0,
        if_known=known,
        if_four_times=_holding(_range(found + errors * away / 2), likely),
        rows_to_halve=3.0 * gain.rows,
        rows_to_be_clear=_rows_to_be_clear(likely, gain.error, gain.rows),
    )


def _drawn(gain: GainAt, draws: int) -> tuple[np.ndarray, np.ndarray]:
    """Amounts, shape (draws, m), and how many standard errors above the estimate the truth lies, shape (draws,)."""
    items = list(gain.items.values())
    uniform, normal = _draws(draws, len(items))
    laws = [triangular(uniform[:, place], item.low, item.likely, item.high) for place, item in enumerate(items)]
    amounts = np.column_stack(laws) if laws else np.zeros((draws, 0))
    return amounts, -errors_away(normal, gain.skew)


def _range(found: np.ndarray) -> tuple[float, float]:
    low, high = np.quantile(found, RANGE)
    return float(low), float(high)


def _holding(ends: tuple[float, float], *also: float) -> tuple[float, float]:
    return min(ends[0], *also), max(ends[1], *also)


def _whole(both: np.ndarray, gain: GainAt) -> tuple[float, float]:
    """The range of data and assumptions together: that of the draws, and no narrower than what the data alone leave open."""
    likely = float(gain.gains(gain.likely[None])[0])
    return _holding(_range(both), *gain.interval(likely, gain.error))


def _explained(amounts: np.ndarray, found: np.ndarray) -> float:
    """The share of the variance of the gain that one assumption explains by itself."""
    spread = amounts.std() * found.std()
    return float((((amounts - amounts.mean()) * (found - found.mean())).mean() / spread) ** 2) if spread > 0 else 0.0


def _rows_to_be_clear(likely: float, error: float, rows: int) -> float | None:
    """The sampling error falls with the square root of the rows while the gain a row stays."""
    if likely <= 0 or likely > Z95 * error:
        return None
    return rows * ((Z95 * error / likely) ** 2 - 1)


@lru_cache(maxsize=8)
def _draws(draws: int, columns: int) -> tuple[np.ndarray, np.ndarray]:
    """Stratified numbers between 0 and 1, shape (draws, columns), and as many stratified normal ones."""
    uniform = stratified(np.random.default_rng(SEED), draws, columns + 1)
    normal = np.array([NormalDist().inv_cdf(own) for own in np.clip(uniform[:, -1], 1e-12, 1 - 1e-12)])
    return uniform[:, :-1], normal
