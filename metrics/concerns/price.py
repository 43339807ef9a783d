"""What it costs that a decision falls on groups more alike: with one line for all, and with a line a group."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from data.ledgers.ledger import SUMS, Ledger
from metrics.by_level import profit_by_level, squares_by_level
from metrics.crossfit import Z95, deals
from metrics.payoff import Payoff
from metrics.profit import at_place, best_edge
from metrics.segment import SMALLEST_GROUP
from metrics.standard_error import variance_of_sum

NOTHING = 1e-12
Choose = Callable[
    ["Group", float, bool], np.ndarray
]  # groups, the ratio and whether acting is good give an edge a level


@dataclass(frozen=True)
class Price:
    """Profit of today's decision less that of the best one whose ratio is high enough.

    ``edges`` are its edges by level, one number where one line holds for all; ``price`` as it appears on these rows, not below zero;
    ``judged``, chosen on other folds than judged, with its standard error (NaN without folds): it may be below zero by chance.
    """

    edges: tuple[int, ...]
    ratio: float
    profit: float
    price: float
    judged: float = math.nan
    error: float = math.nan

    @property
    def interval(self) -> tuple[float, float]:
        """95 % interval of what it costs on rows it was not chosen on."""
        return self.judged - Z95 * self.error, self.judged + Z95 * self.error


@dataclass(frozen=True, eq=False)
class Prices:
    """Both prices of one ratio, and today's decision; ``free`` where today's ratio is high enough, and nothing has to be paid."""

    ratio_today: float
    profit_today: float
    one_line: Price
    by_group: Price
    free: bool


def prices(ledger: Ledger, payoff: Payoff, place: float, least: float, acting_is_good: bool, key: str) -> Prices:
    """The price of a ratio of favourable rates of at least ``least``.

    Parameters
    ----------
    ledger
        With ``key`` as its last key, and ``fold`` before it if the price is to be judged on other rows.
    payoff
        Money per row acted on.
    place
        Of today's decision on this ledger.
    least
        The ratio of the lowest favourable rate to the highest that is wanted, 0 to 1.
    acting_is_good
        Whether being acted on is favourable.
    key
        The column of the groups. Groups under ten rows count with the money, and not with the ratio.

    Raises
    ------
    ValueError
        When the ratio is not from 0 to 1, or fewer than two groups have ten rows.

    Notes
    -----
    With a line a group: the greatest sum over groups of ``max profit_g(t) with R F <= favourable_g(t) <= F``, over all rates F that some
    group reaches; exact, for the highest rate is reached by a group (Hardt, Price and Srebro 2016 on thresholds by group). Nobody and
    everybody count as ratio 1. The judged price chooses on four fifths of the folds and judges on the rest, in twenty ways.
    """
    if not 0 <= least <= 1:
        raise ValueError(f"The ratio is {least:g}; wanted one from 0 to 1.")
    sums = _sums(ledger, payoff, key, "fold" in ledger.keys)
    whole = sums.whole
    if whole.counted.sum() < 2:
        raise ValueError("Fewer than two groups have ten rows; wanted two or more, to hold one against another.")
    today = at_place(whole.profit, place).sum()
    ratio = whole.ratio(np.full(len(whole.rows), place), acting_is_good)
    free = ratio >= least - NOTHING
    made = [
        _priced(choose(whole, least, acting_is_good), whole, float(today), acting_is_good) for choose in (_one, _each)
    ]
    if free:
        return Prices(ratio, float(today), *(Price(own.edges, own.ratio, own.profit, 0.0) for own in made), free)
    judged = [
        Price(own.edges, own.ratio, own.profit, own.price, *_judged(sums, place, least, acting_is_good, choose))
        for own, choose in zip(made, (_one, _each), strict=True)
    ]
    return Prices(ratio, float(today), *judged, free)


@dataclass(frozen=True, eq=False)
class Group:
    """Running sums by level: rows and profit, shape (levels, k + 1); ``counted`` levels are large enough for the ratio."""

    rows: np.ndarray
    profit: np.ndarray
    counted: np.ndarray

    def favourable(self, acting_is_good: bool) -> np.ndarray:
        """The share of each level for whom the decision at every edge is favourable."""
        sizes = self.rows[:, -1:]
        share = np.divide(self.rows, sizes, out=np.zeros_like(self.rows), where=sizes > 0)
        return share if acting_is_good else 1 - share

    def ratio(self, places: np.ndarray, acting_is_good: bool) -> float:
        """The lowest favourable rate over the highest when each level is cut at its own place."""
        rates = np.array(
            [at_place(own, place) for own, place in zip(self.favourable(acting_is_good), places, strict=True)]
        )[self.counted]
        return float(rates.min() / rates.max()) if rates.max() > NOTHING else 1.0


@dataclass(frozen=True, eq=False)
class _Folded:
    """Running sums by fold and level, shape (folds, levels, k + 1)."""

    rows: np.ndarray
    profit: np.ndarray
    squares: np.ndarray
    counted: np.ndarray

    @property
    def whole(self) -> Group:
        """All folds together."""
        return self.part(np.ones(len(self.rows)))

    def part(self, weight: np.ndarray) -> Group:
        """Some folds together."""
        return Group(*(np.tensordot(weight, own, axes=1) for own in (self.rows, self.profit)), self.counted)


def _sums(ledger: Ledger, payoff: Payoff, key: str, is_folded: bool) -> _Folded:
    fold = ledger.cells["fold"].to_numpy() if is_folded else np.zeros(len(ledger.cells))
    levels = pd.Index(ledger.split(key)[0])
    parts = []
    for part in np.unique(fold):
        present, dense = replace(ledger, cells=ledger.cells[fold == part]).split(key)
        told = dense[:, SUMS.index("r")], profit_by_level(dense, payoff.profit), squares_by_level(dense, payoff.profit)
        own = np.zeros((len(told), len(levels), dense.shape[-1]))  # a level may have no rows in this fold
        own[:, levels.get_indexer(present)] = told
        parts.append(own)
    rows, profit, squares = np.stack(parts, axis=1)
    return _Folded(rows, profit, squares, rows[:, :, -1].sum(axis=0) >= SMALLEST_GROUP)


def _one(group: Group, least: float, acting_is_good: bool) -> np.ndarray:
    """The edge of most profit among those with a ratio high enough; nobody and everybody always are."""
    rates = group.favourable(acting_is_good)[group.counted]
    highest = rates.max(axis=0)
    ratio = np.divide(rates.min(axis=0), highest, out=np.ones(rates.shape[1]), where=highest > NOTHING)
    ratio[[0, -1]] = 1.0
    total = np.where(ratio >= least - NOTHING, group.profit.sum(axis=0), -math.inf)
    return np.full(len(group.rows), best_edge(total))


def _each(group: Group, least: float, acting_is_good: bool) -> np.ndarray:
    """The edges by level of most profit together, with every favourable rate from R F to F for some F."""
    rates = group.favourable(acting_is_good)
    tops = np.unique(rates[group.counted])
    total, edges = np.zeros(len(tops)), np.zeros((len(rates), len(tops)), dtype=int)
    for level, (rate, profit) in enumerate(zip(rates, group.profit, strict=True)):
        if not group.counted[level]:
            edges[level] = best_edge(profit)
            total += profit[edges[level]]
            continue
        rising = rate if acting_is_good else rate[::-1]
        first = np.searchsorted(rising, least * tops - NOTHING, side="left")
        last = np.searchsorted(rising, tops + NOTHING, side="right") - 1
        at, best = _best_between(profit if acting_is_good else profit[::-1], first, last)
        edges[level] = at if acting_is_good else len(rate) - 1 - at
        total += best
    return edges[:, best_edge(total)]


def _best_between(values: np.ndarray, first: np.ndarray, last: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where values are greatest from one place to another, both included, and how great; minus infinity where none lies between."""
    tables = [np.arange(len(values))]
    while 2 ** len(tables) <= len(values):
        half, own = 2 ** (len(tables) - 1), tables[-1]
        left, right = own[: len(own) - half], own[half:]
        tables.append(np.where(values[right] > values[left], right, left))
    inside = first <= last
    width = np.where(inside, last - first + 1, 1)
    power = np.floor(np.log2(width)).astype(int)
    at = np.zeros(len(first), dtype=int)
    for level, own in enumerate(tables):
        which = inside & (power == level)
        left, right = own[first[which]], own[last[which] - 2**level + 1]
        at[which] = np.where(values[right] > values[left], right, left)
    return at, np.where(inside, values[at], -math.inf)


def _priced(edges: np.ndarray, group: Group, today: float, acting_is_good: bool) -> Price:
    profit = float(sum(own[edge] for own, edge in zip(group.profit, edges, strict=True)))
    own = tuple(int(edge) for edge in edges)
    return Price(own, group.ratio(edges, acting_is_good), profit, max(today - profit, 0.0))


def _judged(sums: _Folded, place: float, least: float, acting_is_good: bool, choose: Choose) -> tuple[float, float]:
    """The price and its standard error where every fifth is judged by edges that were chosen on the others."""
    if len(sums.rows) < 2:
        return math.nan, math.nan
    rows = float(sums.rows[:, :, -1].sum())
    found = []
    for deal in deals(len(sums.rows)):
        cost, squares = 0.0, 0.0
        for part in deal:
            edges = choose(sums.part(1 - part), least, acting_is_good)
            for level, edge in enumerate(edges):
                profit, square = (part @ own[:, level] for own in (sums.profit, sums.squares))
                cost += at_place(profit, place) - profit[edge]
                squares += abs(at_place(square, place) - square[edge])
        found.append((cost, float(variance_of_sum(cost, squares, rows))))
    costs, variances = np.array(found).T
    return float(costs.mean()), math.sqrt(variances.mean() + costs.var())
