"""What one more point of accuracy, recall, precision, AUC or calibration is worth, each by a stated definition."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from metrics.baseline import Baseline
from metrics.crossfit import Z95, CrossFit
from metrics.decision import point
from metrics.decision.binormal import Family, fit_family, least_auc, minimum_auc
from metrics.decision.blend import with_chance, with_truth
from metrics.decision.calibration import TheoryGap, elkan_threshold, theory_gap
from metrics.limit import Decision, reach
from metrics.profit import ProfitCurve, at_place, edge_at_threshold
from metrics.resample import RANGE, Situation, situation, situations
from metrics.standard_error import error_of_sum


class Definition(StrEnum):
    """What "one more point" is taken to mean: it is told wherever the figure is."""

    MIX = "mix"  # mistakes at the present threshold turn right in the mix in which they are made
    SAME_ALARMS = "same_alarms"  # more hits at the same number of false alarms
    SAME_HITS = "same_hits"  # fewer false alarms at the same number of hits
    BINORMAL = "binormal"  # a model of the fitted family, its threshold chosen anew
    BLEND = "blend"  # truth known, or the score drawn blindly, for a share of rows; threshold chosen on other rows
    RECALIBRATED = "recalibrated"  # up: all that recalibrating brings; down: scores one point further off


@dataclass(frozen=True)
class Step:
    """Money for one point, its 95 % range because of data, and where known the least and most that it could be."""

    worth: float
    low: float
    high: float
    least: float | None = None
    most: float | None = None


@dataclass(frozen=True)
class Rung:
    """One measure by one definition; a step is None where the measure cannot move by a point that way."""

    metric: str  # "accuracy", "recall", "precision", "auc" or "calibration"
    definition: Definition
    up: Step | None
    down: Step | None


@dataclass(frozen=True)
class Ladder:
    """All rungs of one decision, with the fitted family behind the binormal one."""

    rungs: tuple[Rung, ...]
    family: Family | None
    theory: TheoryGap | None

    def rung(self, metric: str, definition: Definition) -> Rung | None:
        """The rung of a measure by a definition, None where the file does not allow it."""
        return next((rung for rung in self.rungs if (rung.metric, rung.definition) == (metric, definition)), None)


def ladder(curve: ProfitCurve, decision: Decision, fit: CrossFit, size: float = point.POINT) -> Ladder:
    """What one point more or less of each measure is worth at a decision.

    Parameters
    ----------
    curve
        With the key ``fold``, so that what is chosen anew can be judged on other rows.
    decision
        The decision taken; where a limit binds it, the limit holds for better and worse models too.
    fit
        The cross-fitted profit of that decision, from which blends start.
    size
        The point, 0.01 for one percentage point.

    Returns
    -------
    Ladder
        Money for the rows of the file, in the payoff's currency, positive where it is gained. Ranges are 2.5 to 97.5
        % of a thousand seeded draws of the file (closed form for calibration). Up and down differ, as value is no
        straight line.

    Notes
    -----
    Elkan (2001) for the money of a mistake; Green and Swets (1966) for the binormal family; the blends are described
    in `metrics.decision.point`. Calibration is asked only where a score from 0 to 1 has one threshold in theory (equal money
    by row).
    """
    place = decision.edge + (decision.part if decision.part < 1 else 0.0)
    limit = decision.contacted / curve.rows if decision.bound_by in ("capacity", "budget") else 1.0
    here, drawn = situation(curve, place), situations(curve, place)
    theory = _theory(curve, limit)
    rungs = [
        _accuracy(here, drawn, size),
        _rung("recall", Definition.SAME_ALARMS, point.recall_up, point.recall_down, here, drawn, size),
        _rung("precision", Definition.SAME_HITS, point.precision_up, point.precision_down, here, drawn, size),
    ]
    family = fit_family(curve, limit)
    if family is not None:
        up, down = (lambda s, by=sign * size: point.auc_step(s, by, limit) for sign in (1, -1))
        rungs.append(_steps("auc", Definition.BINORMAL, up, down, here, drawn))
        blends = (blend(curve, fit, here, drawn, size, limit) for blend in (with_truth, with_chance))
        rungs.append(Rung("auc", Definition.BLEND, *(_step(*worth) for worth in blends)))
    if theory is not None:
        rungs.append(_calibration(curve, theory, limit, size))
    return Ladder(tuple(rungs), family, theory)


def break_even_precision(curve: ProfitCurve, place: float) -> float | None:
    """The share of those contacted who must be real for the model to pay: cost over cost plus benefit.

    Parameters
    ----------
    curve, place
        A decision. Where money differs by row, benefit and cost are those of the rows it contacts, exactly summed.

    Returns
    -------
    float or None
        0 to 1; None where nobody is contacted, or acting pays whatever the outcome, or never.

    Notes
    -----
    c / (b + c), with b the profit of a hit and c the loss of a false alarm.
    """
    s = situation(curve, place)
    if s.hits <= 0 or s.false_alarms <= 0:
        return None
    benefit, cost = s.hit_profit / s.hits, -s.alarm_profit / s.false_alarms
    return float(cost / (benefit + cost)) if benefit > 0 and cost > 0 else None


@dataclass(frozen=True)
class MinimumModel:
    """The least ranking quality that pays, and its 95 % range because of data; None where none does."""

    auc: float | None
    low: float | None
    high: float | None


def minimum_model(
    curve: ProfitCurve, baseline: Baseline, margin: float = 0.0, limit: float = 1.0
) -> MinimumModel | None:
    """The smallest AUC at which a model of the family fitted to this file beats a baseline.

    Parameters
    ----------
    curve, baseline
        The decision to beat, at its place on this curve, in every draw of the file at the same place.
    margin
        By how much it must be beaten: a fixed cost that only the model has, or a gain below which nobody would change.
        Without a margin chance is as good as the better of nobody and everybody, and the answer is 0.5.
    limit
        The largest share of rows that may be acted on.

    Returns
    -------
    MinimumModel or None
        None where no family fits (one outcome only, or a score no better than chance).

    Notes
    -----
    Green and Swets (1966); to be told with the family's fit, `metrics.decision.binormal.Family.gap`.
    """
    family = fit_family(curve, limit)
    if family is None:
        return None
    s = situations(curve, baseline.place)
    benefit, cost = s.event_profit / s.events, -s.other_profit / s.others
    drawn = np.sort(least_auc(s.events, s.others, benefit, cost, s.profit + margin, limit))
    ends = [float(drawn[int(share * (len(drawn) - 1))]) for share in RANGE]  # beyond perfect counts as infinite
    low, high = (end if np.isfinite(end) else None for end in ends)
    return MinimumModel(minimum_auc(family, baseline.profit + margin), low, high)


def _accuracy(here: Situation, drawn: Situation, size: float) -> Rung:
    rung = _rung("accuracy", Definition.MIX, point.accuracy_up, point.accuracy_down, here, drawn, size)
    bounds = point.accuracy_up_bounds(here, size), point.accuracy_down_bounds(here, size)
    up, down = (
        step and replace(step, least=float(least), most=float(most))
        for step, (least, most) in zip((rung.up, rung.down), bounds, strict=True)
    )
    return replace(rung, up=up, down=down)


def _rung(
    metric: str, definition: Definition, up: Callable, down: Callable, here: Situation, drawn: Situation, size: float
) -> Rung:
    return _steps(metric, definition, lambda s: up(s, size), lambda s: down(s, size), here, drawn)


def _steps(
    metric: str, definition: Definition, up: Callable, down: Callable, here: Situation, drawn: Situation
) -> Rung:
    return Rung(metric, definition, *(_step(float(worth(here)), worth(drawn)) for worth in (up, down)))


def _step(worth: float, drawn: np.ndarray) -> Step | None:
    """An amount with its range over draws; draws in which there is no such point are left out."""
    known = drawn[np.isfinite(drawn)]
    if not np.isfinite(worth):
        return None
    low, high = np.quantile(known, RANGE) if len(known) else (worth, worth)
    return Step(worth, min(float(low), worth), max(float(high), worth))


def _theory(curve: ProfitCurve, limit: float) -> TheoryGap | None:
    threshold, scores = elkan_threshold(curve.payoff), curve.ledger.edges
    is_probability = scores["lo"].iloc[-1] >= 0 and scores["hi"].iloc[0] <= 1
    return theory_gap(curve, threshold, limit) if threshold is not None and is_probability else None


def _calibration(curve: ProfitCurve, theory: TheoryGap, limit: float, size: float) -> Rung:
    """Up: what recalibrating brings in all; down: what is lost if every score were one point off, the worse way."""
    fit, furthest = theory.recalibrating, reach(curve.contacted, limit * curve.rows)
    up = Step(fit.gain, *fit.interval) if fit else None
    here, *ways = (
        min(float(edge_at_threshold(curve.ledger, theory.theory + way * size)), furthest) for way in (0, 1, -1)
    )
    off = min(ways, key=lambda place: float(at_place(curve.profit, place)))
    lost = float(at_place(curve.profit, off) - at_place(curve.profit, here))
    squares = curve.ledger.quadratic(curve.payoff.profit)
    between = abs(float(at_place(squares, off) - at_place(squares, here)))
    half = Z95 * float(error_of_sum(lost, between, curve.priced[-1]))
    return Rung("calibration", Definition.RECALIBRATED, up, Step(lost, lost - half, lost + half))
