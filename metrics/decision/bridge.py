"""From the poorest simple decision to a perfect model: up to five levels, and the step from each to the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from data.ledgers.ledger import FIRSTS
from metrics.baseline import Baseline
from metrics.crossfit import CrossFit
from metrics.decision.perfect import Perfect
from metrics.decision.present import Flagged
from metrics.profit import ProfitCurve, at_place


@dataclass(frozen=True)
class Level:
    """One decision: its name, how many it contacts, how many events are among them, and its profit."""

    name: str  # "nobody", "everybody", "present", "model" or "perfect"
    contacted: float
    events: float
    profit: float


@dataclass(frozen=True)
class Bridge:
    """The levels in their order; what is between two neighbours is a step, up or down."""

    levels: tuple[Level, ...]
    slack: float = 0.0  # the perfect level could be this much higher

    @property
    def frame(self) -> pd.DataFrame:
        """One row a level: ``name``, ``contacted``, ``events``, ``profit``, ``step`` from the level before."""
        frame = pd.DataFrame([vars(level) for level in self.levels])
        return frame.assign(step=frame["profit"].diff().fillna(frame["profit"]))

    def rounded(self, quantum: float) -> pd.DataFrame:
        """The frame in whole multiples of an amount: steps are taken after rounding, so that they add up as printed.

        Parameters
        ----------
        quantum
            The smallest amount shown, such as 1,000, in the currency of the levels.
        """
        frame = self.frame
        units = (frame["profit"] / quantum).round().astype("int64")
        steps = units.diff().fillna(units).astype("int64")
        return frame.assign(profit=units * quantum, step=steps * quantum)

    @property
    def left(self) -> float:
        """What a perfect model would add to this one: no more than that can be asked of a better model."""
        return self.levels[-1].profit - self.levels[-2].profit

    @property
    def reached(self) -> float | None:
        """The share of the way from the best simple decision to the perfect one that the model goes; None without a way."""
        simple = max(level.profit for level in self.levels[:-2])
        way = self.levels[-1].profit - simple
        return (self.levels[-2].profit - simple) / way if way > 0 else None


def bridge(
    curve: ProfitCurve,
    of: Mapping[str, Baseline],
    fit: CrossFit,
    perfect: Perfect,
    present: Flagged | None = None,
    fixed: float = 0.0,
) -> Bridge:
    """The levels of one study.

    Parameters
    ----------
    curve
        On which the baselines stand.
    of
        The decisions without a model, after the fixed cost, as `metrics.decision.choice.choose` gives them.
    fit
        The cross-fitted decision, after the fixed cost too; the model is shown at what it earns on rows it was not chosen on.
    perfect
        From `metrics.decision.perfect`, on the same rows, before the fixed cost.
    present
        The present rule where it is a column of the file: those whom it contacts.
    fixed
        Money that every decision but contacting nobody pays once.

    Notes
    -----
    The simple decisions stand by rising profit, so that the step to the model is its gain over the best of them. All levels
    are totals over the same rows. The present rule is left out where it is not known.
    """
    simple = sorted((_simple(curve, base) for base in of.values()), key=lambda level: (level.profit, level.contacted))
    if present is not None:
        simple = [
            Level(level.name, present.contacted, present.events, level.profit) if level.name == "present" else level
            for level in simple
        ]
    features = fit.features
    model = Level("model", float(features[FIRSTS.index("n")]), float(features[FIRSTS.index("p")]), fit.profit)
    net = perfect.profit - fixed
    best = Level("perfect", perfect.contacted, perfect.events, net) if net > 0 else Level("perfect", 0.0, 0.0, 0.0)
    return Bridge((*simple, model, best), perfect.slack)


def _simple(curve: ProfitCurve, base: Baseline) -> Level:
    contacted, events = (float(at_place(sums, base.place)) for sums in (curve.contacted, curve.events))
    return Level(base.name, contacted, events, base.profit)
