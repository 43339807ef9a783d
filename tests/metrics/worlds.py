"""Six worlds whose truth is known, and files drawn from them: ``python -m tests.metrics.worlds [files [world …]]`` prints how often ranges hold.

A row has a score, a risk that the score tells or does not tell, and what acting on it brings; the truth is that of a million rows.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from data.ledgers.ledger import build_ledger
from metrics.as_good import as_good
from metrics.band import band
from metrics.baseline import baselines, best_baseline
from metrics.crossfit import cross_fit
from metrics.payoff import Payoff, column_payoff
from metrics.profit import profit_curve
from tests.metrics.rows import FOLDS, cells

MANY = 1_000_000
EVENT, OTHER = 73.0, -27.0
SIGMA = 1.2  # of the logarithm of a row's value: its largest hundredth holds a ninth of the money


@dataclass(frozen=True)
class World:
    """Rows of each file, the law of its scores (Beta), and what an event brings."""

    rows: int
    shape: tuple[float, float] = (1.0, 2.7)
    event: float = EVENT
    useful: bool = True
    ten: bool = False  # ten distinct scores
    varied: bool = False  # what an event brings differs from row to row, by a log-normal law

    def scores(self, draw: np.random.Generator, count: int) -> tuple[np.ndarray, np.ndarray]:
        """Scores and risks of so many rows."""
        score = draw.beta(*self.shape, count)
        if self.ten:
            score = np.ceil(score * 10) / 10
            return score, score - 0.05
        return score, score if self.useful else np.full(count, self.shape[0] / sum(self.shape))

    def file(self, seed: int) -> pd.DataFrame:
        """One file."""
        draw = np.random.default_rng([20260108, seed])
        score, risk = self.scores(draw, self.rows)
        outcome = (draw.random(self.rows) < risk).astype(int)
        frame = pd.DataFrame({"score": score, "outcome": outcome, "fold": draw.integers(0, FOLDS, self.rows)})
        if not self.varied:
            return frame
        brings = np.exp(draw.normal(np.log(self.event) - SIGMA**2 / 2, SIGMA, self.rows))
        return frame.assign(value=np.where(outcome == 1, brings, 0.0), cost=np.where(outcome == 1, 0.0, -OTHER))

    @property
    def payoff(self) -> Payoff:
        """Money per row acted on."""
        return column_payoff() if self.varied else cells(self.event, OTHER)

    @cached_property
    def truth(self) -> tuple[np.ndarray, np.ndarray]:
        """Scores of a very large file from the lowest, and what acting from each on brings a row."""
        score, risk = self.scores(np.random.default_rng(0), MANY)
        order = np.argsort(score)
        brings = risk[order] * self.event + (1 - risk[order]) * OTHER
        return score[order], np.append(np.cumsum(brings[::-1])[::-1], 0.0) / MANY

    def true_profit(self, thresholds: np.ndarray) -> np.ndarray:
        """What acting from each threshold on truly brings in a file of this world."""
        score, profit = self.truth
        return self.rows * profit[np.searchsorted(score, thresholds, side="left")]

    @property
    def best(self) -> float:
        """The most that any threshold truly brings."""
        return self.rows * float(self.truth[1].max())


WORLDS = {
    "useful, 200 rows": World(200),
    "useful, 500 rows": World(500),
    "useless": World(1_000, useful=False),
    "2 % events": World(2_000, shape=(0.5, 24.5), event=1_000.0),
    "log-normal values": World(1_000, varied=True),
    "ten distinct scores": World(1_000, ten=True),
}


def judged(world: World, files: int) -> Iterator[dict[str, float]]:
    """What each file says, held against the truth."""
    for seed in range(files):
        ledger = build_ledger(world.file(seed), ["fold"])
        curve = profit_curve(ledger, world.payoff)
        base = best_baseline(baselines(curve))
        fit, whole = cross_fit(ledger, world.payoff, base), band(curve)
        truth = world.true_profit(np.append(np.inf, ledger.edges["lo"].to_numpy()))
        everybody = world.true_profit(np.array([-np.inf]))[0]
        low, high = fit.interval
        gain = truth[curve.best] - (everybody if base.name == "everybody" else 0.0)
        seen = curve.contacted >= 20
        stretch = as_good(curve, fit.profit)
        told = stretch is not None and stretch.is_as_good
        worst = world.best - min(truth[stretch.first], truth[stretch.last]) if stretch else 0.0
        yield {
            "as good told": told,
            "width": curve.share[stretch.last] - curve.share[stretch.first] if told else np.nan,
            "bound": stretch.bound / world.best if told and world.best > 1 else np.nan,
            "edge beyond bound": told and worst > stretch.bound,
            "edge loses a tenth": bool(stretch) and worst > 0.1 * world.best,
            "band held": bool(((whole.low <= truth) & (truth <= whole.high))[seen].all()),
            "above the band": bool((truth > whole.high)[seen].any()),
            "below the band": bool((truth < whole.low)[seen].any()),
            "interval held": low <= gain <= high,
            "above the interval": gain > high,
            "below the interval": gain < low,
        }


def main(files: int, names: list[str]) -> None:
    """Print a line a world."""
    for name in names or WORLDS:
        found = pd.DataFrame(judged(WORLDS[name], files)).astype(float).mean()
        print(f"{name:20} " + "  ".join(f"{key} {value:.3f}" for key, value in found.items()), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 200, sys.argv[2:])
