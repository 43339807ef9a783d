"""All that is computed for a story, once: every figure of every slide comes from here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from data.ledger import Ledger, build_ledger, sharpen
from metrics.band import Band, as_good, band
from metrics.baseline import Baseline, baselines, best_baseline
from metrics.crossfit import CrossFit, cross_fit, fixed_fit
from metrics.dependence import Dependence, dependences
from metrics.limit import Decision, decide, most_contacted
from metrics.optimum import exact_curve
from metrics.profit import ProfitCurve, at_place, edge_at_threshold, is_more
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
    rows: Callable[[], Any]  # the rows themselves, for the second look


def open_ledgers(rows: Callable[[], Any], segment: bool = False) -> Ledgers:
    """Both passes over canonical rows with the columns score, outcome, fold, and value, cost, segment where known.

    ``rows`` is asked for a fresh frame each time, so that no connection is shared between threads.
    """
    frame = rows()
    main = build_ledger(frame, ["fold"])
    if main.rows <= OPEN_ALL:
        main = sharpen(main, frame, (main.edges["lo"] < main.edges["hi"]).to_numpy().nonzero()[0])
    return Ledgers(main, rates(build_ledger(frame, ["segment"], bins=1), "segment") if segment else None, rows)


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
    ledgers: Ledgers  # for what only some stories ask: money by segment, two models, a perfect one

    @property
    def verdict(self) -> str:
        """What the figures allow to say: "model", "unclear", "nobody", "everybody" or "worse"."""
        if self.decision.contacted == 0:
            return "nobody"
        if self.decision.contacted == self.curve.rows and not is_more(self.baseline.profit, self.decision.profit):
            return "everybody"
        if self.fit.interval[1] < 0:
            return "worse"
        return "model" if self.fit.is_clear else "unclear"


def study(ledgers: Ledgers, project: Project, subject: Subject) -> Study:
    """Compute everything for one story.

    Raises
    ------
    ValueError
        When a limit or assumption of the project is out of its range; the message names it.
    """
    payoff = project.assumptions.payoff()
    curve = exact_curve(ledgers.main, payoff, ledgers.rows, _in_use(project))
    of = baselines(curve, project.present)
    feasible = of
    if project.threshold is None:
        decision = decide(curve, project.capacity, project.budget)
        most = most_contacted(curve, project.capacity, project.budget)
        feasible = {name: base for name, base in of.items() if at_place(curve.contacted, base.place) <= most + 1e-9}
        baseline = best_baseline(feasible)
        fit = cross_fit(curve.ledger, payoff, baseline, limit=most / curve.rows)
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
        ledgers=ledgers,
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
