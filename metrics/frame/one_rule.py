"""The best single rule over the columns of a file: what it would have earned, chosen on some rows and judged on others."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.crossfit import Z95, deals
from metrics.profit import is_more
from metrics.standard_error import variance_of_sum

MOST, LEAST = "most", "least"  # act on numbers at most, or at least, as high


@dataclass(frozen=True)
class Rule:
    """Act where a number is at most or at least a border, or where a label is one of several."""

    column: str
    side: str = ""  # MOST or LEAST of numbers; empty of labels
    border: float = math.nan
    labels: tuple[str, ...] = ()


@dataclass(frozen=True)
class OneRule:
    """The rule that earns most on all rows, and what rules chosen in the same way earn on rows they were not chosen on."""

    rule: Rule | None  # None where acting on nobody is best
    apparent: float  # its profit on the rows it was chosen on
    profit: float  # out of fold
    error: float  # standard error of that
    rows: float  # that the rule acts on

    @property
    def interval(self) -> tuple[float, float]:
        """95 % interval of the profit out of fold."""
        return self.profit - Z95 * self.error, self.profit + Z95 * self.error


def one_rule(cells: pd.DataFrame) -> OneRule:
    """Find the best rule on one column.

    Parameters
    ----------
    cells
        Sums by column and value: ``column``, ``value`` (a number, NaN where it is missing), ``label`` (a text, None of numbers),
        ``fold``, and ``rows``, ``profit`` and ``squares`` (of the profit of each row if it is acted on, and of its square).

    Raises
    ------
    ValueError
        When there are no columns, or fewer than two folds.

    Notes
    -----
    Holte (1993), Machine Learning 11, on rules over a single column; here by money. Of numbers the best border on either side, of labels
    those that earn together; a missing number is never acted on. Column and border are chosen anew on four fifths of the folds and
    judged on the rest, in twenty ways (`metrics.crossfit.deals`); the variance between them is added.
    """
    folds = np.unique(cells["fold"])
    if not len(cells) or len(folds) < 2:
        raise ValueError(
            f"There are {cells['column'].nunique()} columns and {len(folds)} folds; wanted at least one and two."
        )
    columns = list(_columns(cells, folds))
    whole = _best(columns, np.ones(len(folds)))
    rows = float(columns[0].rows.sum())
    profits, variances = [], []
    for deal in deals(len(folds)):
        total, squared = 0.0, 0.0
        for part in deal:
            place, chosen, _ = _best(columns, 1 - part)
            if place is not None:
                own = columns[place]
                total += float(chosen @ own.profit @ part)
                squared += float(chosen @ own.squares @ part)
        profits.append(total)
        variances.append(float(variance_of_sum(total, squared, rows)))
    place, chosen, apparent = whole
    if place is None:
        return OneRule(None, 0.0, float(np.mean(profits)), _error(profits, variances), 0.0)
    own = columns[place]
    return OneRule(
        own.rule(chosen),
        apparent,
        float(np.mean(profits)),
        _error(profits, variances),
        float(chosen @ own.rows.sum(axis=1)),
    )


def _error(profits: list[float], variances: list[float]) -> float:
    return math.sqrt(np.mean(variances) + np.var(profits))


@dataclass(frozen=True, eq=False)
class _Column:
    """Sums by value and fold, shape (values, folds); numbers rising, missing ones last."""

    name: str
    values: np.ndarray  # of numbers, or labels
    is_number: bool
    rows: np.ndarray
    profit: np.ndarray
    squares: np.ndarray

    def choose(self, weight: np.ndarray) -> tuple[np.ndarray, float]:
        """Which values to act on, as 0 or 1, and what that earns, on the folds with this weight."""
        profit = self.profit @ weight
        if not self.is_number:
            chosen = (profit > 0).astype(float)
            return chosen, float(chosen @ profit)
        known = ~np.isnan(self.values)
        count = int(known.sum())
        up = np.concatenate([[0.0], np.cumsum(profit[:count])])
        down = up[-1] - up
        first, last = int(np.argmax(up)), int(len(up) - 1 - np.argmax(down[::-1]))
        chosen = np.zeros(len(profit))
        if is_more(down[last], up[first]):
            chosen[last:count] = 1
            return chosen, float(down[last])
        chosen[:first] = 1
        return chosen, float(up[first])

    def rule(self, chosen: np.ndarray) -> Rule:
        """The rule that acts on these values."""
        own = self.values[chosen > 0]
        if not self.is_number:
            return Rule(self.name, labels=tuple(sorted(map(str, own))))
        known = self.values[~np.isnan(self.values)]
        return (
            Rule(self.name, MOST, float(own.max()))
            if own.min() == known.min()
            else Rule(self.name, LEAST, float(own.min()))
        )


def _columns(cells: pd.DataFrame, folds: np.ndarray) -> Iterator[_Column]:
    for name, own in cells.groupby("column", sort=False):
        is_number = own["label"].isna().all()
        key = own["value"].fillna(math.inf) if is_number else own["label"].fillna("").astype(str)
        values = np.unique(key)
        at = np.searchsorted(values, key), np.searchsorted(folds, own["fold"])
        sums = []
        for part in ("rows", "profit", "squares"):
            table = np.zeros((len(values), len(folds)))
            np.add.at(table, at, own[part].to_numpy(float))
            sums.append(table)
        told = np.where(np.isinf(values), math.nan, values) if is_number else values
        yield _Column(str(name), told, bool(is_number), *sums)


def _best(columns: list[_Column], weight: np.ndarray) -> tuple[int | None, np.ndarray, float]:
    """The column that earns most on these folds, the first of several; None where acting on nobody does."""
    found, best, profit = None, np.zeros(0), 0.0
    for place, column in enumerate(columns):
        chosen, own = column.choose(weight)
        if is_more(own, profit):
            found, best, profit = place, chosen, own
    return found, best, profit
