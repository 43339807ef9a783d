"""Amounts that somebody agreed to in an earlier story, and which of them the next one may be offered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from metrics.assumption import DEFAULT, MADE_UP, Assumption
from stories.decision.assumption_words import day_of
from stories.decision.settings import settings_of
from stories.language.names import Names, inert, trades
from stories.project import Project
from stories.say import Say

LENT = "factor"  # the unit of what multiplies an amount of one file, and so means nothing in another


@dataclass(frozen=True)
class Ground:
    """For what an amount was agreed: what a call costs in one currency, or trade, is not what it costs in another."""

    currency: str
    trade: str
    form: str


@dataclass(frozen=True)
class Agreed:
    """An amount with its range, its ``source`` as it was given, maybe none, and who agreed to it on which day."""

    ground: Ground
    item: Assumption
    by: str
    on: dt.date

    @property
    def used(self) -> Assumption:
        """The amount in a story that uses it: confirmed then, by whom, and on what grounds."""
        return self.item.confirmed(self.on, self.by, self.item.source)

    def to_json(self) -> dict[str, Any]:
        """As plain values."""
        return {**asdict(self), "on": self.on.isoformat()}

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Agreed:
        """What ``to_json`` wrote."""
        return cls(
            Ground(**plain["ground"]), Assumption(**plain["item"]), plain["by"], dt.date.fromisoformat(plain["on"])
        )


def ground_of(project: Project) -> Ground:
    """For what the amounts of a project are meant."""
    return Ground(project.currency, project.names.trade, settings_of(project).assumptions.FORM)


def agreed_in(project: Project, names: Collection[str], by: str, on: dt.date) -> tuple[Agreed, ...]:
    """Those of a project's amounts of these names that somebody stands behind, as they are kept for the next story.

    ``by`` and ``on`` say who and when where an amount does not say so itself.
    """
    items = settings_of(project).assumptions.items
    wanted = [items[name] for name in names if name in items]
    return tuple(
        _agreed(ground_of(project), item, by, on)
        for item in wanted
        if item.source not in (DEFAULT, MADE_UP) and item.unit != LENT
    )


def _agreed(ground: Ground, item: Assumption, by: str, on: dt.date) -> Agreed:
    found = item.confirmation
    if found is None:
        return Agreed(ground, item, by, on)
    return Agreed(ground, replace(item, source=found.source), found.by, found.on)


def fitting(several: Iterable[Agreed], project: Project) -> dict[str, Agreed]:
    """Those that mean the same in a project, by name: its currency, its trade, its form, an amount of one unit."""
    ground, items = ground_of(project), settings_of(project).assumptions.items
    return {
        each.item.name: each
        for each in several
        if each.ground == ground and each.item.name in items and each.item.unit == items[each.item.name].unit
    }


def other_grounds(several: Iterable[Agreed], project: Project) -> tuple[Ground, ...]:
    """For which other currencies and trades amounts of this form were agreed: said, and never taken over."""
    own = ground_of(project)
    return tuple(
        sorted(
            {each.ground for each in several if each.ground.form == own.form and each.ground != own},
            key=lambda ground: (ground.trade, ground.currency),
        )
    )


def told_of(each: Agreed, say: Say) -> str:
    """An amount that was agreed, in one line: when, by whom, how much, and on what grounds."""
    item, words = each.item, say.facts.words
    low, likely, high = (words.write(amount, item.unit) for amount in (item.low, item.likely, item.high))
    parts = {"by": inert(each.by), "source": inert(item.source)}
    given = {f"has_{name}": bool(text) for name, text in parts.items()}
    day, ranges = day_of(each.on, say), item.low < item.high
    return say("agreed-before", day=day, likely=likely, low=low, high=high, ranges=ranges, **parts, **given)


def told_of_others(several: Iterable[Agreed], project: Project, say: Say) -> str:
    """That amounts agreed for another currency or trade are not offered; nothing where there are none."""
    grounds = other_grounds(several, project)
    if not grounds:
        return ""
    known = trades()
    named = [
        say(
            "agreed-for",
            many=Names(trade=each.trade).many if each.trade in known else each.trade,
            currency=each.currency,
        )
        for each in grounds
    ]
    return say("agreed-elsewhere", grounds=say.listed(named), currency=project.currency)
