"""The amounts that decide the answer: which they are, what each moves in words, and those that somebody has confirmed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from metrics.assumption import Assumption
from metrics.decision.dependence import Dependence
from stories.decision.settings import settings_of, settled
from stories.decision.study import DecisionStudy
from stories.project import Project
from stories.say import Say

MOST = 5  # of one screen; what is still an example is shown however many there are


@dataclass(frozen=True)
class Confirmed:
    """Amounts that were confirmed for a story that is not told yet, each beside the one that was offered.

    One counts only as long as the amount that was offered is still the same: what another sheet, or another story that is
    taken along, says instead has not been confirmed.
    """

    of: str = ""  # the files, the kind and the form for which
    items: Mapping[str, tuple[Assumption, Assumption]] = field(default_factory=dict)
    by: str = ""  # the name of whoever confirms, where it was typed

    def into(self, project: Project) -> Project:
        """The project with what was confirmed."""
        form = settings_of(project).assumptions
        for name, (offered, item) in self.items.items():
            if form.items.get(name) == offered:
                form = form.with_(name, item)
        return settled(project, assumptions=form)

    def having(self, offered: Assumption, item: Assumption) -> Confirmed:
        """One more, or the same one otherwise."""
        return replace(self, items={**self.items, item.name: (offered, item)})

    def without(self, name: str) -> Confirmed:
        """All but one, which was taken back."""
        return replace(self, items={other: held for other, held in self.items.items() if other != name})

    def to_json(self) -> dict[str, Any]:
        """As plain values."""
        items = {name: [asdict(item) for item in held] for name, held in self.items.items()}
        return {"of": self.of, "items": items, "by": self.by}

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Confirmed:
        """What ``to_json`` wrote."""
        items = {
            name: (Assumption(**offered), Assumption(**item))
            for name, (offered, item) in plain.get("items", {}).items()
        }
        return cls(plain.get("of", ""), items, plain.get("by", ""))


def deciding(study: DecisionStudy) -> tuple[str, ...]:
    """The amounts on which the gain hangs most, the widest swing first, and each that is still an example."""
    form = study.settings.assumptions.items
    ranging = [
        entry.name
        for entry in study.dependences
        if entry.name in form and (entry.assumption.low < entry.assumption.high or entry.name in study.unconfirmed)
    ]
    return tuple(name for place, name in enumerate(ranging) if place < MOST or name in study.unconfirmed)


def examples(project: Project) -> tuple[str, ...]:
    """Names of the amounts that are still examples."""
    return settings_of(project).unconfirmed


def range_of(name: str, say: Say) -> str:
    """How far an amount may range, in brackets; nothing where it was given exactly."""
    low, high = (say.facts[f"{name}_{end}"].text for end in ("low", "high"))
    return say("deciding-range", low=low, high=high) if low != high else ""


def worth_it(name: str, say: Say) -> str:
    """The amounts between which there is a gain."""
    low, high = (say.facts[fact].text if (fact := f"{name}_{end}") in say.facts else "" for end in ("from", "to"))
    return say("deciding-worth", low=low, high=high, has_low=bool(low), has_high=bool(high))


def moves(entry: Dependence, say: Say) -> str:
    """What the gain is at both ends of an amount's range."""
    ends = {end: say.facts[f"{entry.name}_{end}"].text for end in ("low", "high")}
    gains = {f"at_{end}": say.facts[f"gain_at_{entry.name}_{end}"].text for end in ("low", "high")}
    gained = entry.gain_at_low > 0
    return say("deciding-moves", moves=gains["at_low"] != gains["at_high"], gained=gained, **ends, **gains)
