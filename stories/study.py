"""All that is computed for a story, once: every figure of every slide comes from here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from data.ledger import Ledger, build_ledger, sharpen
from metrics.band import Band, as_good, band
from metrics.baseline import Baseline, baselines, best_baseline
from metrics.crossfit import CrossFit, cross_fit, fixed_fit
from metrics.dependence import Dependence, dependences
from metrics.limit import Decision, decide
from metrics.optimum import exact_curve
from metrics.profit import ProfitCurve, edge_at_threshold
from metrics.segment import rates
from stories.project import Project

OPEN_ALL = 50_000  # up to so many rows every cell is opened, and the ledger itself is exact


@dataclass(frozen=True)
class Subject:
    """What a story is about, as its source lines say it."""

    name: str  # the file or files
    period: tuple[str, str] | None = None
    synthetic: bool = False
    segment: str = ""  # the column's name, where there is one
    counts: Mapping[str, int] | None = None
    findings: tuple[str, ...] = ()  # notes of the quality report, as sentences


@dataclass(frozen=True, eq=False)
class Ledgers:
    """The ledgers of one dataset: by fold for the money, by segment for who is at risk."""

    main: Ledger
    segments: pd.DataFrame | None
    frame: Any  # the rows, for the second look


def open_ledgers(frame: Any, segment: bool = False) -> Ledgers:
    """Both passes over a canonical frame with the columns score, outcome, fold, and value, cost, segment where known."""
    main = build_ledger(frame, ["fold"])
    if main.rows <= OPEN_ALL:
        main = sharpen(main, frame, (main.edges["lo"] < main.edges["hi"]).to_numpy().nonzero()[0])
    return Ledgers(main, rates(build_ledger(frame, ["segment"], bins=1), "segment") if segment else None, frame)


@dataclass(frozen=True, eq=False)
class Study:
    """The figures of one story: a curve, its best decision, what that gains over doing without a model, and how sure."""

    project: Project
    subject: Subject
    curve: ProfitCurve
    band: Band
    as_good: tuple[int, int]
    baselines: Mapping[str, Baseline]
    feasible: Mapping[str, Baseline]  # those within the limits: what cannot be afforded is no alternative
    baseline: Baseline  # the best of the feasible
    decision: Decision
    fit: CrossFit
    dependences: tuple[Dependence, ...]
    segments: pd.DataFrame | None

    @property
    def verdict(self) -> str:
        """What the figures allow to say: "model", "unclear", "nobody" or "everybody"."""
        if self.decision.contacted == 0:
            return "nobody"
        if self.decision.contacted == self.curve.rows:
            return "everybody"
        return "model" if self.fit.is_clear else "unclear"


def study(ledgers: Ledgers, project: Project, subject: Subject) -> Study:
    """Compute everything for one story.

    Raises
    ------
    ValueError
        When a limit or assumption of the project is out of its range; the message names it.
    """
    payoff = project.assumptions.payoff()
    curve = exact_curve(ledgers.main, payoff, ledgers.frame, _in_use(project))
    of = baselines(curve, project.present)
    feasible = of
    if project.threshold is None:
        decision = decide(curve, project.capacity, project.budget)
        reach = decision.contacted if decision.bound_by else float(curve.rows)
        feasible = {name: base for name, base in of.items() if curve.contacted[base.edge] <= reach + 1e-9}
        baseline = best_baseline(feasible)
        fit = cross_fit(curve.ledger, payoff, baseline, limit=reach / curve.rows)
    else:
        decision = _by_hand(curve, project.threshold)
        baseline = best_baseline(of)
        fit = fixed_fit(curve, decision.edge, baseline)
    return Study(
        project=project,
        subject=subject,
        curve=curve,
        band=band(curve),
        as_good=as_good(curve),
        baselines=of,
        feasible=feasible,
        baseline=baseline,
        decision=decision,
        fit=fit,
        dependences=tuple(dependences(curve, project.assumptions, fit, feasible)),
        segments=ledgers.segments,
    )


def _in_use(project: Project) -> float | None:
    """A threshold whose profit must be exact: the one set by hand, else the present rule's."""
    if project.threshold is not None:
        return project.threshold
    return project.present.threshold if project.present else None


def _by_hand(curve: ProfitCurve, threshold: float) -> Decision:
    edge = edge_at_threshold(curve.ledger, threshold)
    at = [float(sums[edge]) for sums in (curve.contacted, curve.events, curve.spend, curve.profit)]
    return Decision(*at, edge=edge, bound_by="threshold")
