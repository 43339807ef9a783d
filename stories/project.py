"""What a user has decided about a story, without its rows: what every story has, and the settings of its topics."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from stories import topics
from stories.language.names import Names, inert
from stories.upgrades import Plain, upgraded

CASES_THEN = {"campaign": "campaign"}  # what the trade of cases called it when words were kept alone
OF_DECISION = (
    "assumptions",
    "present",
    "capacity",
    "budget",
    "threshold",
    "repeat",
    "years",
    "fixed_cost",
    "target",
    "below_zero",
    "base_rate",
)


@dataclass(frozen=True)
class Project:
    """Everything that turns a dataset into one particular story. JSON in, JSON out."""

    VERSION = 3

    title: str = "Retention"
    author: str = ""
    kind: str = "retention"
    locale: str = "en_US"
    currency: str = "USD"
    currency_is_said: bool = False  # by the file, or by somebody; until then amounts are shown in it and marked so
    language: str = "en"  # of the sentences; numbers and dates follow the locale
    period: str = ""  # what time the file covers, in the user's words; else its dates
    names: Names = field(default_factory=Names)
    date: dt.date = field(default_factory=dt.date.today)
    decide_by: dt.date | None = None  # None: open, and marked so
    decider: str = "the sponsor"  # as long as nobody names one, and never told
    # language → slide id → {"title": template, "notes": text}
    edits: Mapping[str, Mapping[str, Mapping[str, str]]] = field(default_factory=dict)
    settings: Mapping[str, topics.Settings] = field(default_factory=dict)  # by topic

    def __post_init__(self) -> None:
        object.__setattr__(self, "decider", inert(self.decider))

    @property
    def currency_is_open(self) -> bool:
        """Is its currency the usual one, which neither a file nor anybody has said?"""
        return self.currency == Project.currency and not self.currency_is_said

    def to_json(self) -> dict[str, Any]:
        """The project as plain values, with the version of its form."""
        return {
            "version": self.VERSION,
            **{name: getattr(self, name) for name in self.__dataclass_fields__},
            "names": self.names.to_json(),
            "date": self.date.isoformat(),
            "decide_by": self.decide_by.isoformat() if self.decide_by else None,
            "settings": {
                topic: {"version": part.VERSION, **part.to_json()} for topic, part in sorted(self.settings.items())
            },
        }

    @classmethod
    def from_json(cls, plain: Plain) -> Project:
        """The project that ``to_json`` wrote, in this version or an earlier one.

        Raises
        ------
        ValueError
            When it is of a later version, or a field of it is known to none; the sentence names it.
        """
        plain = upgraded(plain, "project", cls.VERSION, UPGRADES, set(cls.__dataclass_fields__))
        return cls(
            **{
                **plain,
                "names": Names.from_json(plain["names"]),
                "date": dt.date.fromisoformat(plain["date"]),
                "decide_by": dt.date.fromisoformat(plain["decide_by"]) if plain.get("decide_by") else None,
                "settings": {topic: _part(topic, part) for topic, part in plain["settings"].items()},
            }
        )


def _part(topic: str, plain: Plain) -> topics.Settings:
    form = topics.settings(topic)
    known = set(form.__dataclass_fields__)
    return form.from_json(upgraded(plain, f"{topic} part of a project", form.VERSION, form.UPGRADES, known))


def _into_topics(plain: Plain) -> Plain:
    """Before there were topics: all amounts stood beside the title, edits were English, and names were words alone."""
    decision = {name: plain[name] for name in OF_DECISION if name in plain}
    common = {name: value for name, value in plain.items() if name not in OF_DECISION}
    words = {**Names().words, **plain["names"]}
    cases = Names(trade="cases")
    if words == {**cases.words, **CASES_THEN}:
        words = cases.words
    return {
        **common,
        "names": Names.of_words(words).to_json(),
        "edits": {"en": plain["edits"]} if plain.get("edits") else {},
        "settings": {"decision": {"version": 1, **decision}},
    }


def _currency_open(plain: Plain) -> Plain:
    """Before it was asked who said so: of the usual currency nobody knows, another one was chosen or found."""
    return {**plain, "currency_is_said": plain.get("currency", Project.currency) != Project.currency}


UPGRADES = {1: _into_topics, 2: _currency_open}
