"""Several offers in one test: which pays best in which stretch of scores, and what that choice is worth on other rows."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.change.means import estimate
from metrics.change.sums import Estimate, Sums
from metrics.crossfit import deals
from metrics.discovery import adjusted


@dataclass(frozen=True, eq=False)
class Offers:
    """``frame`` has a row for each stretch and offer; the highest scores first.

    ``stretch``, ``offer``, ``rows`` (of all arms in the stretch), ``profit`` a row against no offer with its own 95 % range ``low`` to
    ``high`` and ``p``; ``adjusted`` for how many were looked at; ``best``, True for the offer that pays most there and more than none.
    """

    frame: pd.DataFrame
    policy: Estimate | None  # total of the best offer in every stretch, judged on other rows; None without folds
    over_single: (
        Estimate | None
    )  # what that is more than one offer for all (or none, where none pays), chosen and judged as it is
    single: Estimate  # total of the one offer that pays most if all have it, as it appears
    single_offer: str


def best_offers(cells: pd.DataFrame, value: float, costs: Mapping[str, float], control: str, count: int = 5) -> Offers:
    """Compare every offer with no offer, in stretches of equal rows.

    Parameters
    ----------
    cells
        Rows of ``place`` (0 for the highest score), ``arm``, ``n``, ``y``, ``yy``, and ``fold`` if the choice is to be judged.
    value
        Money of one unit of the measure.
    costs
        Of each offer, for a row; arms that are not named here, but for the control, do not count.
    control
        The arm without an offer.
    count
        Of stretches.

    Raises
    ------
    ValueError
        When an arm is not among the cells.

    Notes
    -----
    The best of several is partly luck: ``policy`` is chosen on four fifths of the folds and judged on the rest, in twenty ways, as
    in `metrics.crossfit`. Against one offer for all it is only rows of stretches where another was chosen that are compared.
    """
    arms = [control, *costs]
    for arm in arms:
        if not cells.loc[cells["arm"] == arm, "n"].sum() > 0:
            raise ValueError(f"The arm '{arm}' has no rows; wanted some of every arm that is compared.")
    cells = cells[cells["arm"].isin(arms)]
    dense = _dense(cells, arms, count)
    price = np.array(list(costs.values()), dtype=float)
    whole = dense.sum(axis=2)
    profit, error = _profits(whole, value, price)
    rows = whole[:, 0].sum(axis=0)
    table = []
    for stretch in range(whole.shape[-1]):
        for at, offer in enumerate(costs):
            own = estimate(float(profit[at, stretch]), float(error[at, stretch]), math.inf)
            is_best = bool(own.value > 0 and own.value == np.nanmax(profit[:, stretch]))
            table.append((stretch, offer, rows[stretch], own.value, own.low, own.high, own.p, is_best))
    frame = pd.DataFrame(table, columns=["stretch", "offer", "rows", "profit", "low", "high", "p", "best"])
    frame["adjusted"] = adjusted(frame["p"].to_numpy(float))
    alone, alone_error = _profits(whole.sum(axis=-1, keepdims=True), value, price)
    at = int(np.argmax(np.nan_to_num(alone[:, 0], nan=-math.inf)))
    single = estimate(float(alone[at, 0]), float(alone_error[at, 0]), math.inf).times(float(rows.sum()))
    policy, over_single = _judged(dense, value, price) if dense.shape[2] > 1 else (None, None)
    return Offers(frame, policy, over_single, single, list(costs)[at])


def _dense(cells: pd.DataFrame, arms: list[str], count: int) -> np.ndarray:
    """Sums of shape (arms, 3, folds, stretches); stretches of about equal rows, equal scores together."""
    rows = cells.groupby("place")["n"].sum()
    middle = (rows.cumsum() - rows / 2) / rows.sum()
    stretch = np.minimum((middle * count).astype(int), count - 1)
    _, where = np.unique(stretch.loc[cells["place"]].to_numpy(), return_inverse=True)
    folds, fold = np.unique(cells["fold"] if "fold" in cells else np.zeros(len(cells)), return_inverse=True)
    dense = np.zeros((len(arms), 3, len(folds), where.max() + 1))
    arm = np.array([arms.index(own) for own in cells["arm"]])
    for part, column in enumerate(("n", "y", "yy")):
        np.add.at(dense, (arm, part, fold, where), cells[column].to_numpy(float))
    return dense


def _profits(sums: np.ndarray, value: float, price: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Profit a row of each offer against the control and its error, shape (offers, stretches); NaN below two rows."""
    arms = [[Sums(*sums[arm, :, stretch]) for stretch in range(sums.shape[-1])] for arm in range(len(sums))]
    mean = np.array([[own.mean if own.n > 1 else math.nan for own in arm] for arm in arms])
    error = np.array([[own.error for own in arm] for arm in arms])
    return (mean[1:] - mean[0]) * value - price[:, None], abs(value) * np.hypot(error[1:], error[0])


Taken = defaultdict[
    tuple[int, int, int], np.ndarray
]  # sums of (first and second arm, their rows of all arms) by both arms and stretch


def _judged(dense: np.ndarray, value: float, price: np.ndarray) -> tuple[Estimate, Estimate]:
    """Total over all rows of the offer chosen in every stretch, and what it is more than one for all, each judged on rows it was not chosen on."""
    cost = np.concatenate([[0.0], price])  # the control is the offer of none
    found: tuple[list[tuple[float, float]], list[tuple[float, float]]] = ([], [])
    for deal in deals(dense.shape[2]):
        taken: tuple[Taken, Taken] = (_none_taken(), _none_taken())
        for part in deal:
            rest, own = (np.einsum("apfs,f->aps", dense, which) for which in (1 - part, part))
            (single,) = _chosen(rest.sum(axis=-1, keepdims=True), value, price)
            for stretch, offer in enumerate(_chosen(rest, value, price)):
                for sums, other in zip(taken, (0, single), strict=True):
                    if offer != other:
                        rows = np.full(3, own[:, 0, stretch].sum())
                        sums[offer, other, stretch] += np.stack([own[offer, :, stretch], own[other, :, stretch], rows])
        for figures, sums in zip(found, taken, strict=True):
            figures.append(_gain(sums, value, cost))
    return _together(found[0]), _together(found[1])


def _none_taken() -> Taken:
    return defaultdict(lambda: np.zeros((3, 3)))


def _chosen(sums: np.ndarray, value: float, price: np.ndarray) -> list[int]:
    """The arm that pays most in every stretch; 0, the control, where none pays."""
    profit = np.nan_to_num(_profits(sums, value, price)[0], nan=-math.inf)
    return [int(best) + 1 if own[best] > 0 else 0 for best, own in zip(profit.argmax(axis=0), profit.T, strict=True)]


def _gain(taken: Taken, value: float, cost: np.ndarray) -> tuple[float, float]:
    """What the first arms bring more than the second for all rows of their stretches, and its variance."""
    total, variance = 0.0, 0.0
    for (offer, other, _), (own, beside, rows) in taken.items():
        one, two, count = Sums(*own), Sums(*beside), float(rows[0])
        if min(one.n, two.n) > 1:
            total += count * ((one.mean - two.mean) * value - cost[offer] + cost[other])
            variance += (count * value) ** 2 * (one.variance / one.n + two.variance / two.n)
    return total, variance


def _together(figures: list[tuple[float, float]]) -> Estimate:
    """Over the ways of dealing: their mean, with the variance between them added."""
    totals, variances = np.array(figures).T
    return estimate(float(totals.mean()), math.sqrt(float(variances.mean() + totals.var())), math.inf)
