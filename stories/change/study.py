"""All figures of a story about a change, computed once: the effect, its checks, its parts, and what it is worth."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import pandas as pd

from data.intake.door import Restriction, go_live
from metrics.assumption import Assumption
from metrics.change import clusters, did, mix, sample_ratio, segments, sequential
from metrics.change.clusters import ClusterSums
from metrics.change.sums import Estimate, Sums
from stories.change.arms import THOUSAND, Arms, arms_of, verdict_of
from stories.change.design import Design, design_of
from stories.change.doubts import Doubt, doubt_of, pre_trend_of
from stories.change.figures import Contrast, Measured, lead_of, measured, sums_of
from stories.change.money import Entry, Money, money_of
from stories.change.moved import Moved, moved_of
from stories.change.opening import Opened
from stories.change.over_time import OverTime, over_time
from stories.change.planning import TestPlan, plan_of
from stories.change.settings import Settings, settings_of
from stories.change.sizing import Sizing, sizing_of
from stories.origin import Origin
from stories.project import Project
from stories.study import Claim, Evidence, Recommendation, Scope

FEW = 30  # rows of an arm below which the story is of another one, where there is one
ALIKE = 0.1  # arms that differ by less from one size were meant to be of one, where nobody said otherwise
MOST_GROUPS = 20
LEAST = 10  # rows of a group in each arm below which it is not looked at
EVIDENCE: Mapping[str, Evidence] = {"randomised": "measured"}


@dataclass(frozen=True, eq=False)
class ChangeStudy:
    """What changed, how that is known, and what follows."""

    opened: Opened
    project: Project
    origin: Origin

    def of(self, project: Project) -> ChangeStudy:
        """The same figures told in the words, dates and terms of another project."""
        return ChangeStudy(self.opened, project, self.origin)

    @property
    def settings(self) -> Settings:
        """What was decided about the change."""
        return settings_of(self.project)

    @property
    def restrictions(self) -> tuple[Restriction, ...]:
        """What may not be said because of what the file is."""
        return self.origin.restrictions

    @property
    def scope(self) -> Scope:
        """The file's own rows: a change is told of those who were observed."""
        return "whole"

    @property
    def unconfirmed(self) -> tuple[str, ...]:
        """None: no amount is assumed."""
        return ()

    @cached_property
    def design(self) -> Design:
        """How it was observed; arms that do not look drawn by lot count as not drawn by one, whoever says so."""
        return replace(self.as_said, grade="compared") if self.doubt != "no" else self.as_said

    @cached_property
    def as_said(self) -> Design:
        """How it was observed, as the columns and their owner say."""
        return design_of(self.opened, self.cells(self.opened.measured), self.origin.door)

    @cached_property
    def doubt(self) -> Doubt:
        """Why arms that are said to be drawn by lot do not look so."""
        said = self.as_said.grade == "randomised"
        return doubt_of(self.opened.ledger, self.cells(self.opened.measured), self.opened.measured) if said else "no"

    @cached_property
    def relative(self) -> Estimate | None:
        """The change as a part of the other's level, with a range that allows for what that of the change allows for; else none."""
        if self.looks > 1 and self.design.kind == "arms":
            one, other = self.lead.levels
            return sequential.relative(one, other)
        return None if self.between_clusters else self.lead.relative

    @cached_property
    def began(self) -> dt.date | None:
        """The day of the change, where it was said."""
        return go_live(self.origin.door)

    def cells(self, name: str) -> pd.DataFrame | None:
        """The sums of the outcome or the measure by arm, phase, group and day; with phases where the day of the change was said."""
        found = getattr(self.opened.ledger, name)
        if found is None or self.began is None or found["day"].isna().all() or found["phase"].notna().any():
            return found
        known = found.dropna(subset=["day"])
        after = pd.to_datetime(known["day"]) >= pd.Timestamp(self.began)
        return known.assign(phase=after.map({True: "after", False: "before"}))

    @cached_property
    def outcome(self) -> Measured | None:
        """What was found of the outcome."""
        return self._measured("outcome")

    @cached_property
    def measure(self) -> Measured | None:
        """What was found of the measure."""
        return self._measured("measure")

    @cached_property
    def logs(self) -> Measured | None:
        """What was found of the measure on the scale of its logarithm; None where some of it is not above zero."""
        return self._measured("logs") if self.first is self.measure else None

    def _measured(self, name: str) -> Measured | None:
        cells = self.cells(name)
        if cells is None:
            return None
        return measured(cells, name == "outcome", self.design, self.opened, self.settings.interval)

    @property
    def first(self) -> Measured:
        """What was found of what the story is about."""
        return self.outcome or self.measure

    @cached_property
    def lead(self) -> Contrast:
        """The contrast that the story is told of: where each arm has a cost of its own, that of the one which pays best."""
        large = [each for each in self.first.contrasts if min(side.n for side in each.levels) >= FEW]
        large = large or list(self.first.contrasts)
        if self.settings.costs and all(self.settings.cost_of(each.one) for each in large):
            worth = [self._money(each, self.settings.cost_of(each.one), 1.0) for each in large]
            if None not in worth:
                return large[int(np.argmax([each.entries["net"][0] for each in worth]))]
        return lead_of(large, self.sense)

    @property
    def sense(self) -> str:
        """Whether more of what the story is about is good, bad, or open."""
        if self.opened.measured == "measure":
            return "open"
        return self.opened.sense or {"bad": "bad", "good": "good"}.get(self.project.names.event_is, "open")

    @cached_property
    def effect(self) -> Estimate:
        """The change that the story tells: wider where the results were looked at more often than once."""
        return self.effect_of(self.lead)

    def effect_of(self, each: Contrast) -> Estimate:
        """The change of any contrast, as it is told of the leading one."""
        if self.looks > 1 and self.design.kind == "arms":
            return sequential.difference(*each.levels)
        return self._between_clusters(each) or each.change

    @property
    def between_clusters(self) -> Estimate | None:
        """The change with an error between ids, where arms are compared and ids have several rows; None elsewhere."""
        return self._between_clusters(self.lead)

    def _between_clusters(self, each: Contrast) -> Estimate | None:
        if self.opened.clusters is None or self.design.kind != "arms":
            return None
        frame = self.opened.clusters.frame.groupby("arm")[["c", "n", "nn", "y", "yy", "ny"]].sum()
        if not {each.one, each.other} <= set(frame.index) or frame["c"].min() < 2:
            return None
        return clusters.difference(*(ClusterSums(*frame.loc[arm]) for arm in (each.one, each.other)))

    @property
    def looks(self) -> int:
        """How often the results were looked at while it ran."""
        often = self.origin.door.get("door:looks") == "often"
        return max(int(self.settings.looks), 2 if often else 1)

    @cached_property
    def split(self) -> sample_ratio.SampleRatio | None:
        """Whether the arms are as large as they were planned; None without arms, or where nobody drew them."""
        if self.design.kind != "arms" or self.design.grade != "randomised":
            return None
        if self.opened.is_own_list and not self.settings.planned:
            return None  # how many were held back is the list's own affair
        sizes = self.opened.ledger.arms.set_index("arm")["rows"]
        plan = self.settings.planned if len(self.settings.planned) == len(sizes) else ()
        alike = sizes.sum() / len(sizes)
        if not plan and not sizes.between(alike * (1 - ALIKE), alike * (1 + ALIKE)).all():
            return None  # they were not meant to be of one size, and nobody said of which
        return sample_ratio.check(sizes.to_list(), list(plan) or None)

    @property
    def is_blocked(self) -> bool:
        """Are the arms so far from their plan that no effect may be told?"""
        return self.split is not None and self.split.verdict == "block"

    @property
    def is_clear(self) -> bool:
        """Does the range exclude nothing, also once it is allowed for how many arms it is the best of?"""
        return self._verdict != "unclear"

    @property
    def _verdict(self) -> str:
        return verdict_of(self.effect, len(self.first.contrasts) if self.design.kind == "arms" else 1, self.sense)

    @property
    def verdict(self) -> str:
        """What may be said: "blocked", "better" or "worse" or "changed", or "unclear"; of two points nothing but these."""
        return "blocked" if self.is_blocked else self._verdict

    @cached_property
    def arms(self) -> Arms | None:
        """All arms beside each other, where there are several and something may be said of them."""
        if self.design.kind != "arms" or self.is_blocked or len(self.first.contrasts) < 2:
            return None
        costs = {each.one: self.settings.cost_of(each.one) for each in self.first.contrasts}
        lacking = tuple(arm for arm, cost in costs.items() if cost is None)

        def worth_of(each: Contrast) -> Entry | None:
            found = None if self.flips else self._money(each, None if lacking else costs[each.one], THOUSAND)
            return found and found.entries["net"]

        lacking_some = lacking if len(lacking) < len(costs) else ()
        return arms_of(self.first.contrasts, self.effect_of, self.sense, self.first.is_rate, worth_of, lacking_some)

    @cached_property
    def over_time(self) -> OverTime | None:
        """The level over time, where the design has times."""
        return over_time(self.first, self.design, self.lead)

    @cached_property
    def by_group(self) -> segments.Groups | None:
        """The change by group, where there are groups and it is arms that are compared."""
        cells = self.first.cells
        if self.design.kind != "arms" or cells["segment"].isna().all():
            return None
        return segments.by_group(_two(cells, self.lead), is_rate=self.first.is_rate, least=LEAST)

    @cached_property
    def standardised(self) -> mix.Standardised | None:
        """The change were the groups as large in both arms; None without groups."""
        cells = self.first.cells
        if self.design.kind not in ("arms", "points") or cells["segment"].isna().all():
            return None
        try:
            return mix.standardised(_two(cells, self.lead), is_rate=self.first.is_rate)
        except ValueError:  # no group has rows on both sides
            return None

    @cached_property
    def moved(self) -> Moved | None:
        """Whom the treatment moves, where there is a score and arms were drawn by lot."""
        if self.opened.scores is None or self.design.grade != "randomised" or self.is_blocked:
            return None
        arms, cost = (self.lead.one, self.design.control), self.settings.cost_of(self.lead.one)
        of = self.opened.scores, *arms, self.first.is_rate, self._sign
        return moved_of(*of, self.worth_of_one, cost and cost.likely)

    @property
    def _sign(self) -> float:
        """Minus one where more of what the story is about is bad."""
        return -1.0 if self.sense == "bad" else 1.0

    @property
    def worth_of_one(self) -> float | None:
        """Money of one unit of what the story is about, below zero where more of it is bad; None where nobody said."""
        value = self.settings.value
        return value and value.likely * self._sign

    @cached_property
    def sizing(self) -> Sizing | None:
        """What arms of these sizes see, and how many would show what it looks like; None where no arms are compared."""
        if self.design.kind != "arms":
            return None
        a_week = self.plan.a_week if self.plan else None
        share = min(side.n for side in self.lead.levels) / self.rows.n
        of = self.lead, self.effect, self.first.is_rate, self.looks, len(self.first.contrasts)
        return sizing_of(*of, a_week and a_week * share)

    @cached_property
    def money(self) -> Money | None:
        """What the change is worth; None where nobody said what one is worth and nothing measured is money, or nothing may be claimed."""
        if self.is_blocked or self.design.kind != "arms" or self.flips:
            return None
        a_year = None if self.settings.recurs == "once" else self.settings.a_year
        return self._money(self.lead, self.settings.cost_of(self.lead.one), a_year=a_year)

    def _money(
        self, each: Contrast, cost: Assumption | None, reached: float | None = None, a_year: float | None = None
    ) -> Money | None:
        """The money of a contrast, for those of its arm unless so many are named."""
        settings = self.settings
        if settings.value is not None:
            return money_of(self.effect_of(each), reached or each.levels[0].n, self._sign, settings.value, cost, a_year)
        if self.opened.is_money and self.measure is not None:
            found = next(own for own in self.measure.contrasts if own.one == each.one)
            return money_of(found.change, reached or found.levels[0].n, 1.0, settings.margin, cost, a_year)
        return None

    @cached_property
    def plan(self) -> TestPlan | None:
        """The next test, from the rows that are there."""
        name = self.opened.measured
        control = self.design.control if self.design.kind in ("arms", "did") else ""
        return plan_of(self.cells(name), name == "outcome", control, self.settings, self.looks)

    @property
    def wants_test(self) -> bool:
        """Would a test tell more than the file does?"""
        return self.plan is not None and self.recommendation.advice == "test first"

    @property
    def support(self) -> str:
        """How strong the words may be: an effect only of a clear difference between arms that were drawn by lot, as planned."""
        if self.design.kind == "none":
            return "tested"
        if self.is_blocked:
            return "blocked"
        return self.design.grade if self.is_clear or self.design.grade != "randomised" else "unclear"

    @cached_property
    def before(self) -> did.PreTrend | None:
        """Whether both groups moved alike before, where there are days enough to ask; None elsewhere."""
        cells = self.first.cells
        if self.design.kind != "did" or cells["day"].isna().all():
            return None
        return pre_trend_of(
            _two(cells[cells["phase"] == "before"].dropna(subset=["day"]), self.lead, self.design.control)
        )

    @property
    def is_priced(self) -> bool:
        """Did somebody say what reaching one costs in the arm that the story is of?"""
        return self.settings.cost_of(self.lead.one) is not None

    @property
    def of_the_worst(self) -> bool:
        """Were those in the file chosen when it stood badly with them, so that some of it mends by itself?"""
        observed = self.design.kind != "none" and self.design.grade != "randomised"
        return observed and self.origin.door.get("door:chosen") == "worst"

    @property
    def flips(self) -> bool:
        """Is the sign another once both sides are made up alike?"""
        return self.standardised is not None and self.standardised.flips

    @property
    def recommendation(self) -> Recommendation:
        """Go on with it, stop it, or find out by a test."""
        if self.design.kind == "none":
            return Recommendation("test first", "nothing was tested yet")
        if self.design.grade != "randomised" or self.verdict in ("unclear", "changed"):
            return Recommendation("test first", self.verdict)
        if self.verdict == "better" and self.money is not None and self.is_priced:
            if not self.money.is_clear:
                return Recommendation("test first", "pays?")
            if self.money.entries["net"][0] < 0:
                return Recommendation("do not", "costs more")
        advice = {"better": "act", "worse": "do not", "blocked": "not known"}
        return Recommendation(advice[self.verdict], self.verdict)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The change, where arms were drawn by lot and the split is as planned."""
        if self.design.grade != "randomised" or self.is_blocked:
            return ()
        found = self.effect
        unit = "points" if self.first.is_rate else "number"
        return (Claim("effect", found.value, found.low, found.high, found.error, unit, self.scope, "measured"),)

    @property
    def rows(self) -> Sums:
        """Sums over all rows that count."""
        return sums_of(self.cells(self.opened.measured))


def _two(cells: pd.DataFrame, lead: Contrast, control: str = "") -> pd.DataFrame:
    """The cells of the two that are compared, under the names ``one`` and ``other``."""
    key = "arm" if lead.one in set(cells["arm"].dropna()) else "phase"
    names = {lead.one: "one", control or lead.other: "other"}
    found = cells[cells[key].isin(names)]
    return found.assign(side=found[key].map(names))
