"""Whether a score finds those whom a treatment moves: the Qini curve of a randomised test, by falling score."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.change.cells import SIDES
from metrics.change.means import estimate
from metrics.change.sums import Estimate

DRAWS, SEED, MOST = 1000, 20261202, 200  # of so many cells at most


@dataclass(frozen=True, eq=False)
class Stretches:
    """``n``, ``y`` and ``yy`` of either side by falling score, each of shape (3, cells), or (3, draws, cells)."""

    one: np.ndarray
    other: np.ndarray

    @property
    def rows(self) -> np.ndarray:
        """Of both sides."""
        return self.one[0] + self.other[0]

    @property
    def is_rate(self) -> bool:
        """True where the measure is 0 or 1."""
        return all(bool((own[1] == own[2]).all()) for own in self.of())

    def running(self) -> Stretches:
        """Sums from the highest score down to each edge, beginning with none."""
        return Stretches(*(np.pad(np.cumsum(own, axis=-1), [(0, 0)] * (own.ndim - 1) + [(1, 0)]) for own in self.of()))

    def of(self) -> tuple[np.ndarray, np.ndarray]:
        """Both sides."""
        return self.one, self.other


@dataclass(frozen=True, eq=False)
class Qini:
    """Incremental amounts by share of the rows that are treated, from the highest score down.

    ``frame`` has a row an edge: ``share`` of the rows; ``incremental``, in the unit of the measure and for as many treated rows as
    the test has; ``random``, what treating as many by chance brings.
    """

    frame: pd.DataFrame
    treated: float  # rows of the one side
    area: Estimate  # between both lines, in the unit of ``incremental``, over the share of rows
    radcliffe: Estimate | None  # the area as a share of that of a perfect score that meets nobody whom it harms

    @property
    def end(self) -> float:
        """Incremental amount of treating all."""
        return float(self.frame["incremental"].iloc[-1])

    @property
    def per_row(self) -> Estimate:
        """The area for one treated row, which does not grow with the test."""
        return self.area.times(1 / self.treated)


def stretches(cells: pd.DataFrame) -> Stretches:
    """Sums in falling order of score.

    Parameters
    ----------
    cells
        Rows of ``place`` (0 for the highest score, equal scores together), ``side`` ("one", or "other" for the control), ``n``,
        ``y`` and ``yy``.

    Raises
    ------
    ValueError
        When a side has no rows.
    """
    places = np.unique(cells["place"])
    found = []
    for side in SIDES:
        own = cells[cells["side"] == side].groupby("place")[["n", "y", "yy"]].sum()
        if not own["n"].sum() > 0:
            raise ValueError(
                f"The side '{side}' has no rows; wanted some on both, for a treatment shows against a control."
            )
        found.append(own.reindex(places, fill_value=0.0).to_numpy(float).T)
    return Stretches(*found)


def qini(cells: pd.DataFrame) -> Qini:
    """The Qini curve and what lies between it and chance.

    Parameters
    ----------
    cells
        As for `stretches`.

    Notes
    -----
    Radcliffe (2007), Direct Marketing Analytics Journal 1, 14-21: Q = treated y - control y x treated n / control n among all down
    to a score. Its normalisation divides by the area of a perfect curve that rises by one an event, and then stays: end / 2 x (1 - end /
    treated) above chance; of a measure of 0 and 1 whose end is above zero. Ranges are by a bootstrap of the cells (multinomial
    within each side, seeded), normal.
    """
    of = stretches(cells)
    share, curve = _curve(of)
    area = estimate(float(_area(share, curve)), float(_area(*_curve(draws(of))).std(ddof=1)), np.inf)
    treated, end = float(of.one[0].sum()), float(curve[-1])
    perfect = end / 2 * (1 - end / treated) if of.is_rate else 0.0
    frame = pd.DataFrame({"share": share, "incremental": curve, "random": share * end})
    return Qini(frame, treated, area, area.times(1 / perfect) if perfect > 0 else None)


def draws(of: Stretches, count: int = DRAWS) -> Stretches:
    """What else the test could have looked like, in at most ``MOST`` cells of equal rows; sums of shape (3, count, cells).

    The rows of a side fall anew among the cells, and their amounts by the law of each cell: events by its rate, others by its mean and
    spread.
    """
    edges = np.unique(np.searchsorted(np.cumsum(of.rows), np.linspace(0, of.rows.sum(), MOST + 1)[1:-1]))
    starts = np.unique(np.concatenate([[0], edges[edges < of.rows.size]]))
    rng = np.random.default_rng(SEED)
    return Stretches(*(_drawn(np.add.reduceat(own, starts, axis=1), count, rng) for own in of.of()))


def _drawn(own: np.ndarray, count: int, rng: np.random.Generator) -> np.ndarray:
    n, y, yy = own
    rows = rng.multinomial(int(n.sum()), n / n.sum(), size=count).astype(float)
    mean = np.divide(y, n, out=np.zeros_like(y), where=n > 0)
    if (y == yy).all():
        drawn = rng.binomial(rows.astype(int), np.clip(mean, 0, 1)).astype(float)
        return np.stack([rows, drawn, drawn])
    spread = np.maximum(np.divide(yy, n, out=np.zeros_like(y), where=n > 0) - mean**2, 0.0)
    return np.stack(
        [rows, rows * mean + np.sqrt(rows * spread) * rng.standard_normal(rows.shape), rows * (spread + mean**2)]
    )


def rates(running: Stretches) -> tuple[np.ndarray, np.ndarray]:
    """Means of both sides down to every edge; zero where a side has no rows yet."""
    one, other = (np.divide(own[1], own[0], out=np.zeros_like(own[1]), where=own[0] > 0) for own in running.of())
    return one, other


def _curve(of: Stretches) -> tuple[np.ndarray, np.ndarray]:
    running = of.running()
    share = running.rows / running.rows[..., -1:]
    one, other = rates(running)
    return share, running.one[0] * (one - other)


def _area(share: np.ndarray, curve: np.ndarray) -> np.ndarray:
    return np.trapezoid(curve, share, axis=-1) - curve[..., -1] / 2
