"""What a user has decided about a change: what one of what was measured is worth, what it cost, and how many it will reach."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, ClassVar

from metrics.assumption import Assumption
from stories.project import Project

TOPIC = "change"
INTERVALS = ("newcombe", "miettinen-nurminen")
RECURS = ("again", "once")  # whether what was measured comes again
AMOUNTS = ("value", "margin", "cost")


@dataclass(frozen=True)
class Settings:
    """The money and the plan of a story about a change. JSON in, JSON out."""

    VERSION = 1
    UPGRADES: ClassVar[dict[int, Any]] = {}

    value: Assumption | None = None  # money: what one event more or less, or one unit of the measure, is worth
    margin: Assumption | None = (
        None  # share: what part of a measure of money is earned; None: it is told before any cost
    )
    cost: Assumption | None = None  # money: of reaching one, whatever comes of it
    costs: tuple[Assumption, ...] = ()  # the same of one arm, by its label
    a_year: float | None = None  # how many it will reach in a year; None: it is not known whether it recurs
    coverage: float | None = None  # share of all who took part while it was measured
    allocation: float | None = None  # share of those taking part who had the change; None: as in the file
    window: float | None = None  # days for which the measure was counted for each one
    recurs: str = ""  # a key of RECURS; empty: nobody said
    planned: tuple[
        float, ...
    ] = ()  # shares of the arms as they were planned, in the order of their labels; none: alike
    looks: float = 1  # how often the results were looked at while it ran
    interval: str = "newcombe"  # of a difference of rates: a key of INTERVALS
    smallest: float | None = None  # the smallest change worth finding: a share of the rate or mean
    a_week: float | None = None  # how many come a week, for the next test

    @property
    def unconfirmed(self) -> tuple[str, ...]:
        """None: there are no usual amounts of a change, and money is told only by what somebody gave."""
        return ()

    def cost_of(self, arm: str) -> Assumption | None:
        """What reaching one costs in an arm: its own cost, else the one of all."""
        return next((each for each in self.costs if each.name.casefold() == arm.casefold()), self.cost)

    def of_none(self, arms: Iterable[str]) -> tuple[Assumption, ...]:
        """The costs that are of none of these arms, as after a file with other labels: they count nowhere."""
        known = {arm.casefold() for arm in arms}
        return tuple(each for each in self.costs if each.name.casefold() not in known)

    def figures(self) -> Settings:
        """The same: all of it moves figures."""
        return self

    def to_json(self) -> dict[str, Any]:
        """The settings as plain values."""
        return asdict(self)

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Settings:
        """The settings that ``to_json`` wrote."""
        given = {field.name: plain[field.name] for field in fields(cls) if field.name in plain}
        amounts = {name: Assumption(**given[name]) if given.get(name) else None for name in AMOUNTS}
        several = {
            "planned": tuple(given.get("planned", ())),
            "costs": tuple(Assumption(**each) for each in given.get("costs", ())),
        }
        return cls(**{**given, **amounts, **several})


def settings_of(project: Project) -> Settings:
    """The part of a project that is about a change; defaults where nobody decided anything."""
    return project.settings.get(TOPIC) or Settings()


def settled(project: Project, **changes: Any) -> Project:
    """The project with some of these settings changed."""
    return replace(project, settings={**project.settings, TOPIC: replace(settings_of(project), **changes)})
