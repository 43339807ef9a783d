"""Do our ranges keep their promise? Files drawn from a known world, judged as a user's file would be."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.ledgers.ledger import BINS, build_ledger
from metrics.band import band
from metrics.baseline import baselines, best_baseline
from metrics.crossfit import Z95, cross_fit
from metrics.payoff import Payoff
from metrics.profit import profit_curve

FOLDS, SEED = 20, 20260105


@dataclass(frozen=True)
class World:
    """A world in which the score is the true risk, Beta(1, ``shape``), or ``useless``: then it has nothing to do with it."""

    event: float  # what acting on an event brings
    other: float  # what acting on another row brings
    useful: bool = True
    shape: float = 2.7  # the mean risk is 1 / (1 + shape)

    @property
    def payoff(self) -> Payoff:
        """Money per row acted on."""
        return Payoff(
            np.array([0.0, self.event - self.other, 0.0, 0.0, 0.0]), np.array([0.0, 0.0, 0.0, -self.other, 0.0])
        )

    def draw(self, rows: int, seed: int) -> pd.DataFrame:
        """A file of this world: ``score``, ``outcome``, ``fold``."""
        rng = np.random.default_rng([SEED, seed])
        score = rng.beta(1, self.shape, rows)
        risk = score if self.useful else np.full(rows, 1 / (1 + self.shape))
        outcome = (rng.random(rows) < risk).astype(int)
        return pd.DataFrame({"score": score, "outcome": outcome, "fold": rng.integers(0, FOLDS, rows)})

    def truth(self, thresholds: np.ndarray) -> np.ndarray:
        """The profit a row of acting from a threshold on, shape (m,), exact.

        Notes
        -----
        With risk s of density ``b (1 - s)^(b - 1)``, the share from t on is ``(1 - t)^b`` and its mean risk ``(1 + b t) / (1 + b)``.
        """
        t, b = np.clip(thresholds, 0.0, 1.0), self.shape
        share = (1 - t) ** b
        risk = (1 + b * t) / (1 + b) if self.useful else 1 / (1 + b)
        return share * (self.other + risk * (self.event - self.other))

    @property
    def best(self) -> float:
        """The highest profit a row that any threshold reaches."""
        return max(0.0, float(self.truth(np.linspace(0, 1, 100_001)).max()))


@dataclass(frozen=True)
class Promise:
    """What was printed and what was true, money a row of the file, means over the files; and how often the ranges held."""

    rows: int
    files: int
    apparent: float  # the best threshold's profit on the rows it was chosen on: what others would print
    ours: float  # cross-fitted
    truth: float  # what the threshold chosen would earn on all rows there are
    error: float  # Monte Carlo standard error of ``ours`` less ``truth``
    gain: float  # cross-fitted, over the better of nobody and everybody on these rows
    true_gain: float
    band: float  # share of files whose band held the whole true curve
    interval: float  # share of files whose interval held the true gain of the threshold chosen
    overclaimed: float  # share of files whose whole interval lay above the true gain; 2.5 % is fair


def promise(world: World, rows: int, files: int = 200, bins: int = BINS) -> Promise:
    """Draw files, judge each as a user's file is judged, and compare with the truth.

    Parameters
    ----------
    world
        From which the files are drawn; seeded, the same every time.
    rows
        Rows of each file.
    files
        How many: the coverage's own standard error is about 0.22 / √files.

    Notes
    -----
    Smith and Winkler (2006), Management Science 52(3), on the disappointment after a choice; the truth is in closed form.
    """
    found = pd.DataFrame([_one(world, rows, seed, bins) for seed in range(files)])
    mean = found.mean() / rows
    miss = (found["gain"] - found["true_gain"]) / found["error"].where(found["error"] > 0)
    return Promise(
        rows=rows,
        files=files,
        **{name: float(mean[name]) for name in ("apparent", "ours", "truth", "gain", "true_gain")},
        error=float((found["ours"] - found["truth"]).std() / np.sqrt(files)) / rows,
        band=float(found["held"].mean()),
        interval=float((miss.abs().fillna(0) <= Z95).mean()),
        overclaimed=float((miss > Z95).mean()),
    )


def _one(world: World, rows: int, seed: int, bins: int) -> dict[str, float]:
    """What one file says, and what is true."""
    ledger = build_ledger(world.draw(rows, seed), ["fold"], bins)
    curve = profit_curve(ledger, world.payoff)
    true = rows * np.append(0.0, world.truth(ledger.edges["lo"].to_numpy()))
    base = best_baseline(baselines(curve))
    fit, whole = cross_fit(ledger, world.payoff, base), band(curve)
    # Everybody means everybody there is, not only those above the least score of this file.
    to_beat = rows * float(world.truth(np.zeros(1))[0]) if base.name == "everybody" else 0.0
    return {
        "apparent": curve.profit[curve.best],
        "ours": fit.profit,
        "truth": true[curve.best],
        "gain": fit.gain,
        "true_gain": true[curve.best] - to_beat,
        "error": fit.error,
        "held": float(((whole.low <= true) & (true <= whole.high)).all()),
    }
