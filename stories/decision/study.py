"""All that is computed for a story, once: every figure of every slide comes from here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import pandas as pd

from data.amount import Amount
from data.dataset import Dataset
from data.intake.door import Restriction
from data.ledgers.ledger import Ledger, build_ledger, sharpen
from metrics.as_good import Stretch, as_good
from metrics.band import Band, band
from metrics.base_rate import looks_balanced, reweighted_curve, reweighted_rates
from metrics.baseline import Baseline
from metrics.crossfit import CrossFit, fixed_fit
from metrics.decision.choice import Choice, Limits, choose
from metrics.decision.dependence import Dependence, dependences
from metrics.decision.gain_at import GainAt, gain_at
from metrics.decision.uncertainty import contested, whole_range
from metrics.limit import Decision as Chosen
from metrics.optimum import exact_curve
from metrics.outcomes import flat_amounts
from metrics.payoff import Assumptions, CreditDecline, Payoff
from metrics.profit import ProfitCurve, is_more
from metrics.ranking import is_worse_than_chance
from metrics.segment import rates
from stories.decision.settings import Settings, settings_of
from stories.decision.unpriced import unpriced
from stories.origin import Origin
from stories.project import Project
from stories.restrictions import restrictions_of, scope_of
from stories.study import Advice, Claim, Recommendation, Scope

ADVICE: dict[str, Advice] = {
    "model": "act",
    "everybody": "act",
    "unclear": "test first",
    "worse": "do not",
    "nobody": "do not",
}
GAINFUL = ("model", "unclear", "worse")  # verdicts under which a gain has a range
# Skewness of a gain from which its range is told as a rough one: with amounts by row the file shows too little of its own tail.
ROUGH, ROUGH_BY_ROW = 0.3, 0.1
FEW_AMOUNTS = 0.025  # share of draws: beyond one end of a range
OPEN_ALL = 50_000  # up to so many rows every cell is opened, and the ledger itself is exact


@dataclass(frozen=True, eq=False)
class Ledgers:
    """The ledgers of one dataset: by fold for the money, by segment for who is at risk."""

    main: Ledger
    segments: pd.DataFrame | None
    rows: Callable[[], Any]  # the rows themselves, for the second look
    floored: Callable[[], Ledgers] | None = None  # the same with values below zero counted as zero, where there are any
    raised: int = 0  # rows whose value was raised to zero in these
    dataset: Dataset | None = None  # whose rows they are, and which amounts of it were read
    reading: Callable[[tuple[tuple[str, Amount], ...]], Ledgers] | None = None  # the same rows with other amounts


def open_ledgers(rows: Callable[[], Any], segment: bool = False, keys: Sequence[str] = ("fold",)) -> Ledgers:
    """Both passes over canonical rows with the columns score, outcome, fold, and value, cost, segment where known.

    ``keys`` are those of the main ledger: "present" among them where a column tells who is contacted today.

    ``rows`` is asked for a fresh frame each time, so that no connection is shared between threads.
    """
    frame = rows()
    main = build_ledger(frame, keys)
    if main.rows <= OPEN_ALL:
        main = sharpen(main, frame, (main.edges["lo"] < main.edges["hi"]).to_numpy().nonzero()[0])
    return Ledgers(main, rates(build_ledger(frame, ["segment"], bins=1), "segment") if segment else None, rows)


@dataclass(frozen=True, eq=False)
class DecisionStudy:
    """The figures of one story: a curve, its best decision, what that gains over doing without a model, and how sure."""

    project: Project
    origin: Origin
    curve: ProfitCurve
    band: Band
    as_good: Stretch | None  # None where a limit, or nobody, is what was decided
    choice: Choice
    gain: GainAt  # what the decision gains, as a function of every assumption
    dependences: tuple[Dependence, ...]
    segments: pd.DataFrame | None
    ledgers: Ledgers  # for what only some stories ask: money by segment, two models, a perfect one

    @property
    def baselines(self) -> Mapping[str, Baseline]:
        """The decisions that need no model, by name."""
        return self.choice.baselines

    @property
    def feasible(self) -> Mapping[str, Baseline]:
        """Those of them within the limits."""
        return self.choice.feasible

    @property
    def baseline(self) -> Baseline:
        """The best of the feasible."""
        return self.choice.baseline

    @property
    def decision(self) -> Chosen:
        """How many are contacted, and what that brings on the rows it was chosen on."""
        return self.choice.decision

    @property
    def fit(self) -> CrossFit:
        """What it brings on rows it was not chosen on, and its gain with the range."""
        return self.choice.fit

    def of(self, project: Project) -> DecisionStudy:
        """The same figures told in the words, dates and terms of another project."""
        return replace(self, project=project)

    @property
    def settings(self) -> Settings:
        """Amounts and limits."""
        return settings_of(self.project)

    @property
    def restrictions(self) -> tuple[Restriction, ...]:
        """What the file's owner said of it, and what follows from its own share of events and from amounts it lacks."""
        balanced = looks_balanced(self.ledgers.main)
        project = self.project
        of_file = restrictions_of(self.origin, self.settings.base_rate, balanced, project.names, project.language)
        return (*of_file, *unpriced(self.ledgers.main, self.ledgers.dataset, project))

    @property
    def scope(self) -> Scope:
        """Whom the figures speak of."""
        return scope_of(self.restrictions)

    @property
    def recommendation(self) -> Recommendation:
        """Act by the model or on all, test it first, or leave it; unknown where the file's share of events is not the true one."""
        if self.scope == "balanced":
            return Recommendation("not known", "balanced")
        if self.verdict == "everybody" and whole_range(self.gain_of_all)[0] <= 0:
            return Recommendation("test first", "everybody")
        return Recommendation(ADVICE[self.verdict], self.verdict)

    @property
    def support(self) -> str:
        """A back-test says what would have happened, and no more."""
        return "tested"

    @property
    def unconfirmed(self) -> tuple[str, ...]:
        """Amounts that are still the usual ones. Which of them decides cannot be known while the others are examples as well."""
        return self.settings.unconfirmed

    @cached_property
    def whole(self) -> tuple[float, float]:
        """The 95 % range of the gain because of data and of assumptions together: the one that is told in front."""
        return whole_range(self.gain)

    @cached_property
    def gain_of_all(self) -> GainAt:
        """What acting on all brings over acting on nobody, as a function of every assumption."""
        nobody, settings = self.baselines["nobody"], self.settings
        fit = fixed_fit(self.curve, len(self.curve.profit) - 1, nobody)
        return gain_at(self.curve, settings.assumptions, fit, {"nobody": nobody}, settings.terms)

    @cached_property
    def is_contested(self) -> bool:
        """Would another decision without the model be the best at so many amounts that the range of the gain is not over one alone?"""
        return contested(self.gain) > FEW_AMOUNTS

    @property
    def claims(self) -> tuple[Claim, ...]:
        """What deciding by the model brings more than the best decision without it."""
        fit, (low, high) = self.fit, self.whole
        return (Claim("gain", fit.gain, low, high, fit.error, "money", self.scope, "tested"),)

    @property
    def is_weighted(self) -> bool:
        """Are the rows weighed to a true share of events that somebody gave?"""
        return self.settings.base_rate is not None

    @property
    def verdict(self) -> str:
        """What the figures allow to say: "model", "unclear", "nobody", "everybody" or "worse"."""
        if self.decision.contacted == 0:
            return "nobody"
        if self.decision.contacted == self.curve.rows and not is_more(self.baseline.profit, self.decision.profit):
            return "everybody"
        low, high = self.whole
        return "worse" if high < 0 else "model" if low > 0 else "unclear"

    @cached_property
    def ranks_backwards(self) -> bool:
        """Do its scores rank worse than a draw by lot would?"""
        return is_worse_than_chance(self.ledgers.main)

    @property
    def is_rough(self) -> bool:
        """Do so few rows bring so much that the range of the gain holds less often than it says?"""
        most = ROUGH if flat_amounts(self.curve.payoff) else ROUGH_BY_ROW
        return abs(self.fit.skew) >= most

    @property
    def doubt(self) -> str:
        """Why a gain is not clear: "data", or "amounts" where it were clear if these were exactly so; empty where it is clear."""
        if self.verdict != "unclear":
            return ""
        low, high = self.fit.interval
        return "amounts" if low > 0 or high < 0 else "data"


def study(ledgers: Ledgers, project: Project, origin: Origin) -> DecisionStudy:
    """Compute everything for one story.

    Raises
    ------
    ValueError
        When a limit or assumption of the project is out of its range, or its cells differ by more amounts than a story may
        have; the message names it.
    """
    settings = settings_of(project)
    payoff = settings.assumptions.payoff()
    ledgers = _fitting(ledgers, settings)
    curve = _curve(ledgers, settings, payoff)
    limits = Limits(settings.capacity, settings.budget, settings.threshold)
    choice = choose(curve, limits, settings.present, settings.terms.fixed)
    gain = gain_at(curve, settings.assumptions, choice.fit, choice.feasible, settings.terms, choice.flagged)
    return DecisionStudy(
        project=project,
        origin=origin,
        curve=curve,
        band=band(curve),
        as_good=_as_good(curve, choice, settings.terms.fixed),
        choice=choice,
        gain=gain,
        dependences=tuple(dependences(gain)),
        segments=_segments(ledgers, settings),
        ledgers=ledgers,
    )


def _as_good(curve: ProfitCurve, choice: Choice, fixed: float) -> Stretch | None:
    """The stretch around the best of the whole curve; no such thing where something else was decided."""
    if choice.decision.bound_by or not choice.decision.contacted:
        return None
    return as_good(curve, choice.fit.profit, fixed)


def _fitting(ledgers: Ledgers, settings: Settings) -> Ledgers:
    """The ledgers for a form: of the amounts by row that it is reckoned in, and none that it does not ask.

    A balance below zero is no debt, and other values below zero may be taken for none as well.
    """
    form = settings.assumptions
    if form.reading and ledgers.reading is None:
        raise ValueError("These rows were summed without their dataset; amounts of other columns cannot be read.")
    if ledgers.reading is not None and (wanted := _wanted(ledgers, form)) is not None:
        ledgers = ledgers.reading(wanted)
    if form.reading:
        return ledgers
    is_owed = isinstance(form, CreditDecline) and form.by_row
    return ledgers.floored() if (is_owed or settings.below_zero == "zero") and ledgers.floored else ledgers


def _wanted(ledgers: Ledgers, form: Assumptions) -> tuple[tuple[str, Amount], ...] | None:
    """Amounts that must be read anew: those of the form, or fewer than the file's roles where some rows lack one of these."""
    if form.reading:
        return tuple(form.reading.items())
    roles = {name: column for name, column in ledgers.dataset.roles.items() if name in ("value", "cost")}
    if not ledgers.main.unpriced or set(form.roles_read) >= set(roles):
        return None
    return tuple((name, Amount(column, column)) for name, column in roles.items() if name in form.roles_read)


def _curve(ledgers: Ledgers, settings: Settings, payoff: Payoff) -> ProfitCurve:
    """The curve of the rows as they are, or weighed to the true share of events where the file's own is not true."""
    if settings.base_rate is None:
        return exact_curve(ledgers.main, payoff, ledgers.rows, _in_use(settings))
    return reweighted_curve(ledgers.main, payoff, settings.base_rate, ledgers.rows, _in_use(settings))


def _segments(ledgers: Ledgers, settings: Settings) -> pd.DataFrame | None:
    if settings.base_rate is None or ledgers.segments is None:
        return ledgers.segments
    return reweighted_rates(ledgers.segments, ledgers.main, settings.base_rate)


def _in_use(settings: Settings) -> float | None:
    """A threshold whose profit must be exact: the one set by hand, else the present rule's."""
    if settings.threshold is not None:
        return settings.threshold
    return settings.present.threshold if settings.present else None
