"""What one model earns more than another on the very same rows: only those that they treat differently count."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.ledgers.ledger import FIRSTS, SUMS
from data.ledgers.pairs import PairLedger
from metrics.band import LEVEL
from metrics.crossfit import Z95, deals
from metrics.discovery import ALARMS, adjusted, two_sided
from metrics.limit import best_place, reach
from metrics.payoff import Payoff
from metrics.segment import SMALLEST_GROUP, wilson
from metrics.standard_error import variance_of_sum

SHARES = np.linspace(0.01, 0.99, 99)
AT_ONCE = 20_000  # cells held against all shares in one go
DRAWS, SEED = 4000, 20260106
GROUPS = ("both", "only first", "only second", "neither")


@dataclass(frozen=True)
class Difference:
    """Profit of two decisions on the same rows, and the standard error of their difference."""

    first: float
    second: float
    error: float
    differing: float  # rows that only one of the two contacts; of customers who tie, their expected share

    @property
    def gain(self) -> float:
        """Profit of the second less that of the first."""
        return self.second - self.first

    @property
    def interval(self) -> tuple[float, float]:
        """95 % interval of the gain."""
        return self.gain - Z95 * self.error, self.gain + Z95 * self.error

    @property
    def verdict(self) -> str:
        """What may be said: "second", "first" (the better one) or "unclear"."""
        low, high = self.interval
        return "second" if low > 0 else "first" if high < 0 else "unclear"


@dataclass(frozen=True, eq=False)
class Fitted:
    """A cross-fitted difference, and by cell the shares that either decision contacts: means over the deals."""

    difference: Difference
    first: np.ndarray  # shape (cells,)
    second: np.ndarray
    apart: np.ndarray  # squared difference of the two shares


def compare(pair: PairLedger, payoff: Payoff, limit: float = 1.0) -> Difference:
    """The second model against the first, as `fitted`, without the shares by cell."""
    return fitted(pair, payoff, limit).difference


def fitted(pair: PairLedger, payoff: Payoff, limit: float = 1.0) -> Fitted:
    """The second model against the first, each at its own best threshold, chosen on other rows than it is judged on.

    Parameters
    ----------
    pair
        With the key ``fold``.
    payoff
        Money per contacted row.
    limit
        The largest share of rows that may be contacted, the same for both.

    Returns
    -------
    Fitted
        Means over twenty ways of dealing the folds into fifths. Rows that both contact, or neither, cancel: that is why the
        difference is so much surer than either profit.

    Notes
    -----
    The paired difference per row has its variance in closed form, Σ(Δr²) - (Σ Δr)²/N; that between the deals is added, as
    in `metrics.crossfit.cross_fit`. Dietterich (1998), Neural Computation 10(7), on paired comparisons.
    """
    folds, levels = pd.factorize(pair.cells["fold"].to_numpy(), sort=True, use_na_sentinel=False)
    money = _Money(pair, payoff)
    split = {side: _by_fold(pair, payoff, side) for side in ("a", "b")}
    results, shares = [], np.zeros((3, len(pair.cells)))
    for deal in deals(len(levels)):
        part = deal.argmax(axis=0)
        treated = []
        for side in ("a", "b"):
            profit, rows = split[side]
            rests = zip((1 - deal) @ profit, (1 - deal) @ rows, strict=True)
            places = np.array([best_place(rest, reach(count, limit * count[-1])) for rest, count in rests])
            treated.append(_treated(pair.cells[side].to_numpy(), places[part[folds]]))
        results.append(money.of(*treated))
        shares += [*treated, (treated[1] - treated[0]) ** 2]
    first, second, variance, differing = (np.array(result) for result in zip(*results, strict=True))
    error = np.sqrt(variance.mean() + (second - first).var())
    found = Difference(float(first.mean()), float(second.mean()), float(error), float(differing.mean()))
    return Fitted(found, *(shares / len(results)))


def apparent(pair: PairLedger, payoff: Payoff, limit: float = 1.0) -> Difference:
    """As `compare`, but each threshold judged on the rows it was chosen on: what others would print."""
    places = best_places(pair, payoff, limit)
    return at_places(pair, payoff, *places)


def best_places(pair: PairLedger, payoff: Payoff, limit: float = 1.0) -> tuple[float, float]:
    """The best place of either model on all rows: an edge, or inside a tie that the limit cuts."""
    places = []
    for side in ("a", "b"):
        ledger = pair.one(side)
        places.append(best_place(payoff.profit @ ledger.firsts, reach(ledger.running("r"), limit * ledger.rows)))
    return places[0], places[1]


def at_places(pair: PairLedger, payoff: Payoff, first: float, second: float) -> Difference:
    """Two decisions chosen beforehand, such as thresholds in use; places as ``metrics.profit.edge_at_threshold`` gives them."""
    treated = (_treated(pair.cells["a"].to_numpy(), first), _treated(pair.cells["b"].to_numpy(), second))
    one, other, variance, differing = _Money(pair, payoff).of(*treated)
    return Difference(one, other, float(np.sqrt(variance)), differing)


def by_share(pair: PairLedger, payoff: Payoff, shares: np.ndarray = SHARES) -> pd.DataFrame:
    """The difference where both contact the same share of rows.

    Parameters
    ----------
    shares
        Shares of rows, 0 to 1, shape (m,). Inside a tie customers are drawn at random.

    Returns
    -------
    pandas.DataFrame
        m rows: ``share``, profit ``first`` and ``second``, ``gain`` with ``error``, ``low`` and ``high`` (95 %, all shares at
        once), ``differing`` rows.

    Notes
    -----
    Two models that are worth the same lie apart somewhere, each share taken for itself, in about every third file. So the
    range is that of the largest deviation over all shares (max-t, Montiel Olea and Plagborg-Møller 2019), from the
    covariance of the paired differences, Σ ΔᵢΔⱼ r² - (Σ Δᵢ r)(Σ Δⱼ r)/N, which the cells give in closed form.
    """
    money, shares = _Money(pair, payoff), np.asarray(shares, dtype=float)
    cells, places = {}, {}
    for side in ("a", "b"):
        running = pair.one(side).running("r")
        cells[side] = pair.cells[side].to_numpy()[:, None]
        places[side] = np.array([reach(running, share * pair.rows) for share in shares])
    first, second, differing = np.zeros((3, len(shares)))
    products = np.zeros((len(shares), len(shares)))
    for start in range(0, len(money.rows), AT_ONCE):
        part = slice(start, start + AT_ONCE)
        one, other = (_treated(cells[side][part], places[side]) for side in ("a", "b"))
        change = other - one
        first, second = first + money.profit[part] @ one, second + money.profit[part] @ other
        differing = differing + money.rows[part] @ np.abs(change)
        products += (change * money.squares[part, None]).T @ change
    gain = second - first
    covariance = products - np.outer(gain, gain) / money.priced.sum()
    error = np.sqrt(np.maximum(np.diag(covariance), 0.0))
    half = _critical(covariance, error) * error
    frame = pd.DataFrame({"share": shares, "first": first, "second": second, "gain": gain, "error": error})
    return frame.assign(low=gain - half, high=gain + half, differing=differing)


def _critical(covariance: np.ndarray, error: np.ndarray) -> float:
    """The 95 % quantile of the largest deviation in standard errors, from seeded draws."""
    real = error > 1e-9 * max(1.0, float(error.max(initial=0.0)))
    if not real.any():
        return 0.0
    size, axes = np.linalg.eigh(covariance[np.ix_(real, real)])
    normal = np.random.default_rng(SEED).standard_normal((DRAWS, len(size)))
    drawn = (normal * np.sqrt(np.maximum(size, 0.0))) @ axes.T / error[real]
    return float(np.quantile(np.abs(drawn).max(axis=1), LEVEL))


def crossings(pair: PairLedger, payoff: Payoff) -> np.ndarray:
    """The shares of rows at which the two profit curves cross, rising, 0 and 1 left out; most of many are noise.

    Notes
    -----
    Between edges a curve is a straight line (customers who tie are drawn at random), so the crossings are exact.
    """
    curves = [(pair.one(side).running("r"), payoff.profit @ pair.one(side).firsts) for side in ("a", "b")]
    at = np.union1d(curves[0][0], curves[1][0])
    one, other = (np.interp(at, contacted, profit) for contacted, profit in curves)
    gap = other - one
    # What differs by less than rounding noise is equal.
    gap[np.abs(gap) <= 1e-9 * max(1.0, np.abs(one).max(), np.abs(other).max())] = 0.0
    sides = np.flatnonzero(gap)
    turns = [(left, right) for left, right in itertools.pairwise(sides) if gap[left] * gap[right] < 0]
    found = []
    for left, right in turns:
        # Between neighbours they cross inside; where they run together for a while, in the middle of it.
        inside = at[left] + (at[right] - at[left]) * gap[left] / (gap[left] - gap[right])
        found.append(inside if right == left + 1 else (at[left + 1] + at[right - 1]) / 2)
    return np.array(found) / pair.rows


def clear_stretches(frame: pd.DataFrame) -> list[tuple[float, float, str]]:
    """Stretches of shares in which one model is clearly better, all shares judged at once: first and last share, and "first" or "second".

    Parameters
    ----------
    frame
        From `by_share`, shares rising.
    """
    better = np.where(frame["low"] > 0, 2, np.where(frame["high"] < 0, 1, 0))
    starts = np.flatnonzero(np.diff(better, prepend=-1))
    ends = np.append(starts[1:], len(better)) - 1
    shares = frame["share"].to_numpy()
    return [
        (float(shares[start]), float(shares[end]), "second" if better[start] == 2 else "first")
        for start, end in zip(starts, ends, strict=True)
        if better[start]
    ]


def changes(pair: PairLedger, payoff: Payoff, first: float, second: float) -> pd.DataFrame:
    """Which customers are treated differently by two decisions.

    Parameters
    ----------
    first, second
        Places of the two decisions.

    Returns
    -------
    pandas.DataFrame
        Four rows, ``group`` as in ``GROUPS``: ``rows``, ``events``, ``rate`` with 95 % range ``low`` and ``high`` (Wilson
        1927; NaN without rows), and ``profit``, what contacting them brings or would bring.
    """
    a, b = _treated(pair.cells["a"].to_numpy(), first), _treated(pair.cells["b"].to_numpy(), second)
    weights = dict(zip(GROUPS, (a * b, a * (1 - b), (1 - a) * b, (1 - a) * (1 - b)), strict=True))
    n, p = pair.cells["r"].to_numpy(), pair.cells["e"].to_numpy()
    profit = payoff.profit @ pair.firsts
    sums = [(name, weight @ n, weight @ p, weight @ profit) for name, weight in weights.items()]
    frame = pd.DataFrame(sums, columns=["group", "rows", "events", "profit"])
    held = frame["rows"].where(frame["rows"] > 0)
    frame["rate"] = frame["events"] / held
    frame["low"], frame["high"] = wilson(frame["events"].to_numpy(), held.to_numpy())
    return frame[["group", "rows", "events", "rate", "low", "high", "profit"]]


def by_segment(pair: PairLedger, payoff: Payoff, first: float, second: float, key: str = "segment") -> pd.DataFrame:
    """The difference of two decisions in each segment, and in which of them it holds out.

    Parameters
    ----------
    pair
        With ``key``; one bin a model and the two thresholds as cuts are enough for it.
    first, second
        Places of the two decisions.

    Returns
    -------
    pandas.DataFrame
        One row a level of at least ``metrics.segment.SMALLEST_GROUP`` rows, the largest gain first: ``level``, ``rows``,
        ``first``, ``second``, ``gain``, ``error``, ``low``, ``high`` (95 %), ``differing``, ``q`` (adjusted for how many
        segments there are) and ``verdict``: "first", "second" or "unclear".

    Notes
    -----
    Benjamini and Hochberg (1995) on the normal test of the paired difference; a segment in which nobody is treated
    differently asks nothing.
    """
    money = _Money(pair, payoff)
    treated = _treated(pair.cells["a"].to_numpy(), first), _treated(pair.cells["b"].to_numpy(), second)
    found = []
    for level, place in pair.cells.groupby(key, dropna=False, sort=True).indices.items():
        one, other, variance, differing = money.of(*treated, inside=place)
        found.append((str(level), money.rows[place].sum(), one, other, other - one, np.sqrt(variance), differing))
    frame = pd.DataFrame(found, columns=["level", "rows", "first", "second", "gain", "error", "differing"])
    frame = frame[frame["rows"] >= SMALLEST_GROUP].reset_index(drop=True)
    frame["low"], frame["high"] = frame["gain"] - Z95 * frame["error"], frame["gain"] + Z95 * frame["error"]
    return _judged(frame).sort_values(["gain", "level"], ascending=[False, True], ignore_index=True)


def versions(pairs: Mapping[str, PairLedger], payoff: Payoff, limit: float = 1.0) -> pd.DataFrame:
    """Earlier versions against the present one, each on the rows that both have scored: is it time to go back?

    Parameters
    ----------
    pairs
        By the earlier version's name: the two-way ledger with the present version first and the earlier one second.

    Returns
    -------
    pandas.DataFrame
        One row a version, in the order given: ``version``, ``rows`` in common, ``first`` (the present version's profit),
        ``second`` (the earlier one's), ``gain`` of going back with ``error``, ``low``, ``high``, ``differing``, ``q`` and
        ``verdict``: "second" is to go back, "first" to stay.
    """
    found = []
    for name, pair in pairs.items():
        own = compare(pair, payoff, limit)
        found.append((name, pair.rows, own.first, own.second, own.gain, own.error, *own.interval, own.differing))
    names = ["version", "rows", "first", "second", "gain", "error", "low", "high", "differing"]
    return _judged(pd.DataFrame(found, columns=names))


def _judged(frame: pd.DataFrame) -> pd.DataFrame:
    """Adjusted probabilities and verdicts beside gains and errors."""
    asked = frame["error"].to_numpy(dtype=float) > 0
    z = np.divide(
        frame["gain"].to_numpy(dtype=float), frame["error"].to_numpy(dtype=float), out=np.zeros(len(frame)), where=asked
    )
    q = adjusted(np.where(asked, two_sided(z), np.nan))
    better = np.where(frame["gain"] > 0, "second", "first")
    return frame.assign(q=q, verdict=np.where(q < ALARMS, better, "unclear"))


class _Money:
    """Profit, squared profit and rows of the cells of a pair, looked up once."""

    def __init__(self, pair: PairLedger, payoff: Payoff) -> None:
        self.profit, self.squares = payoff.profit @ pair.firsts, pair.squares(payoff.profit)
        self.rows, self.priced = pair.cells["r"].to_numpy(), pair.cells["n"].to_numpy()

    def of(
        self, a: np.ndarray, b: np.ndarray, inside: slice | np.ndarray = slice(None)
    ) -> tuple[float, float, float, float]:
        """Profit of the first and the second, variance of their difference, and rows treated differently."""
        profit, squares, rows = self.profit[inside], self.squares[inside], self.rows[inside]
        a, b = a[inside], b[inside]
        gain, total = (b - a) @ profit, self.priced[inside].sum()
        variance = variance_of_sum(gain, (b - a) ** 2 @ squares, max(total, 1.0))
        return float(a @ profit), float(b @ profit), float(variance), float(np.abs(b - a) @ rows)


def _treated(cells: np.ndarray, place: np.ndarray | float) -> np.ndarray:
    """Which share of each cell is contacted: whole above the place, none below it, a part of the one it lies in."""
    return np.clip(place - cells, 0.0, 1.0)


def _by_fold(pair: PairLedger, payoff: Payoff, side: str) -> tuple[np.ndarray, np.ndarray]:
    """Running profit and rows of one model by fold, shape (folds, k + 1) each."""
    _, dense = pair.one(side).split("fold")
    sums = np.stack([dense[:, SUMS.index(name)] for name in FIRSTS])
    return np.tensordot(payoff.profit, sums, axes=1), dense[:, SUMS.index("r")]
