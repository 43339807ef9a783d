"""From contacting nobody to a perfect model: five levels, and the step from each to the next."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from metrics.baseline import Baseline
from metrics.crossfit import CrossFit
from metrics.perfect import Perfect
from metrics.present import Flagged
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
    of: dict[str, Baseline],
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
        From `metrics.baseline.baselines`: nobody, everybody, and the present rule where it is a threshold or a share.
    fit
        The cross-fitted decision; the model is shown at what it earns on rows it was not chosen on.
    perfect
        From `metrics.perfect`, on the same rows.
    present
        The present rule where it is a column of the file; it takes the place of ``of["present"]``.
    fixed
        Money that every decision but contacting nobody pays once.

    Notes
    -----
    All levels are totals over the same rows, so that the steps from zero add up to the perfect profit. The present rule is
    left out where it is not known.
    """
    simple = [_simple(curve, of[name]) for name in ("nobody", "everybody", "present") if name in of]
    if present is not None:
        simple = [*simple[:2], Level("present", present.contacted, present.events, present.profit)]
    features = fit.features
    model = Level("model", float(features[3]), float(features[1]), fit.profit)
    best = Level("perfect", perfect.contacted, perfect.events, perfect.profit)
    levels = (_paid(level, fixed) for level in (*simple, model, best))
    return Bridge(tuple(levels), perfect.slack)


def _simple(curve: ProfitCurve, base: Baseline) -> Level:
    contacted, events = (float(at_place(sums, base.place)) for sums in (curve.contacted, curve.events))
    return Level(base.name, contacted, events, base.profit)


def _paid(level: Level, fixed: float) -> Level:
    return Level(level.name, level.contacted, level.events, level.profit - fixed * (level.contacted > 0))
