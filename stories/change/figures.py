"""The figures of a change: each arm against the control, or the time after against the time before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from metrics.change import did, means, proportions, series
from metrics.change.sums import Estimate, Sums
from metrics.crossfit import Z95
from metrics.segment import wilson
from stories.change.design import Design, periods
from stories.change.opening import Opened

PARTS = ["n", "y", "yy", "x", "xx", "xy"]
HARDLY = 1e-12
CYCLES = {"day": 7, "week": 52, "month": 12}  # periods after which a season would come again


@dataclass(frozen=True)
class Contrast:
    """One arm, or time, against another: the level of both, what lies between, and that as a part of the other."""

    one: str
    other: str
    levels: tuple[Sums, Sums]  # of the one and the other
    change: Estimate  # of the rate, or of the mean
    relative: Estimate | None  # the change as a part of the other's level; None where that has no bound
    by: str  # the method, as messages choose by it
    raw: Estimate | None = None  # before what was known of an earlier time was allowed for
    beside: tuple[Sums, Sums] | None = None  # of a before and after with a control: the control's after and before


@dataclass(frozen=True, eq=False)
class Measured:
    """Everything that was found of one thing that was measured."""

    is_rate: bool
    cells: pd.DataFrame
    contrasts: tuple[Contrast, ...]  # one an arm; one of a before and after
    trend: series.Trend | None = None


def interval_of(sums: Sums, is_rate: bool) -> tuple[float, float]:
    """The range of a level by itself: Wilson's of a rate, that of the normal law of a mean."""
    if is_rate:
        low, high = wilson(sums.y, sums.n, Z95)
        return float(low), float(high)
    return sums.mean - Z95 * sums.error, sums.mean + Z95 * sums.error


def sums_of(cells: pd.DataFrame) -> Sums:
    """The sums of some cells together."""
    return Sums(*(float(cells[part].sum()) for part in PARTS))


def measured(
    cells: pd.DataFrame, is_rate: bool, design: Design, opened: Opened, interval: proportions.Method = "newcombe"
) -> Measured:
    """The contrasts of one thing that was measured, by the design."""
    if design.kind == "arms":
        return Measured(
            is_rate, cells, tuple(_arm(cells, arm, design.control, is_rate, interval) for arm in design.treated)
        )
    if design.kind == "did":
        return Measured(is_rate, cells, tuple(_did(cells, arm, design.control, is_rate) for arm in design.treated))
    before, after = (sums_of(cells[cells["phase"] == phase]) for phase in ("before", "after"))
    plain = _contrast("after", "before", after, before, is_rate, interval)
    if design.kind == "series" and opened.measured == ("outcome" if is_rate else "measure"):
        trend = series.segmented(periods(cells, design), is_rate=is_rate, cycle=CYCLES[design.step])
        return Measured(is_rate, cells, (Contrast("after", "before", plain.levels, trend.level, None, "trend"),), trend)
    return Measured(is_rate, cells, (plain,))


def _arm(cells: pd.DataFrame, arm: str, control: str, is_rate: bool, interval: proportions.Method) -> Contrast:
    one, other = (sums_of(cells[cells["arm"] == label]) for label in (arm, control))
    return _contrast(arm, control, one, other, is_rate, interval)


def _contrast(arm: str, control: str, one: Sums, other: Sums, is_rate: bool, interval: proportions.Method) -> Contrast:
    if is_rate:
        ratio = proportions.ratio(one, other, interval)
        relative = None
        if ratio is not None:
            relative = Estimate(ratio.value - 1, ratio.low - 1, ratio.high - 1, ratio.error, ratio.p)
        return Contrast(arm, control, (one, other), proportions.difference(one, other, interval), relative, interval)
    plain = means.difference(one, other)
    if one.xx - one.x**2 / one.n > HARDLY and other.xx - other.x**2 / other.n > HARDLY:
        return Contrast(
            arm, control, (one, other), means.with_before(one, other), means.relative(one, other), "cuped", plain
        )
    return Contrast(arm, control, (one, other), plain, means.relative(one, other), "welch")


def _did(cells: pd.DataFrame, arm: str, control: str, is_rate: bool) -> Contrast:
    four = {
        (who, phase): sums_of(cells[(cells["arm"] == label) & (cells["phase"] == phase)])
        for who, label in (("one", arm), ("other", control))
        for phase in ("before", "after")
    }
    found = did.difference(four["one", "before"], four["one", "after"], four["other", "before"], four["other", "after"])
    own, beside = ((four[who, "after"], four[who, "before"]) for who in ("one", "other"))
    return Contrast(arm, control, own, found.robust, None, "did", beside=beside)


def lead_of(contrasts: Sequence[Contrast], sense: str) -> Contrast:
    """The contrast that a story is told of: the best arm where it is known what is good, else the one that differs most surely."""
    sign = {"good": 1.0, "bad": -1.0}.get(sense)
    if sign is None:
        return min(contrasts, key=lambda each: each.change.p)
    return max(contrasts, key=lambda each: sign * each.change.value)
