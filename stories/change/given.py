"""Amounts and plans of a change as text: what a person or a schedule writes as ``name=value``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from metrics.assumption import Assumption, Unit
from stories.change.settings import AMOUNTS, INTERVALS, RECURS, settings_of, settled
from stories.change.study import ChangeStudy
from stories.project import Project
from stories.setting import SettingError, as_text, filled, number

UNITS: Mapping[str, Unit] = {"margin": "share"}
SHARES = ("smallest", "coverage", "allocation")
NUMBERS = ("a_year", "looks", "a_week", "window", *SHARES)
CHOICES: Mapping[str, tuple[str, ...]] = {"interval": INTERVALS, "recurs": RECURS}
NAMES = (*AMOUNTS, *NUMBERS, *CHOICES, "planned")
OF_AN_ARM = "cost."  # before the label of an arm: what reaching one costs in it


def names(project: Project) -> tuple[str, ...]:
    """The settings that can be given for a project."""
    return (*NAMES, f"{OF_AN_ARM}LABEL")


def apply(project: Project, name: str, text: str) -> Project | None:
    """The project with one setting changed; None where the name is none of these.

    Raises
    ------
    SettingError
        Naming the setting, what was found and what was wanted.
    """
    if name.startswith(OF_AN_ARM):
        return _of_an_arm(project, name, text)
    if name in AMOUNTS:
        if not text.strip():
            return settled(project, **{name: None})
        now = getattr(settings_of(project), name) or Assumption(name, UNITS.get(name, "price"), 0, 0, 0)
        return settled(project, **{name: filled(name, text, now)})
    if name == "planned":
        return settled(project, planned=_shares(text))
    if name in CHOICES:
        if text not in CHOICES[name] and (text or name == "interval"):
            raise SettingError(f"The setting {name} was '{text}'; wanted one of: {', '.join(CHOICES[name])}.")
        return settled(project, **{name: text})
    if name not in NUMBERS:
        return None
    if not text.strip():
        return settled(project, **{name: 1 if name == "looks" else None})
    return settled(project, **{name: _number(name, text)})


def told(project: Project, name: str) -> str:
    """A setting as the text that gives it; empty where nobody did."""
    settings = settings_of(project)
    if name.startswith(OF_AN_ARM):
        return next((as_text(each) for each in settings.costs if OF_AN_ARM + each.name == name), "")
    now = getattr(settings, name)
    if isinstance(now, Assumption):
        return as_text(now)
    if name == "planned":
        return " / ".join(f"{100 * share:.12g}" for share in now)
    if name in CHOICES:
        return now
    return "" if now is None else f"{now:.12g}"


def misnamed(study: ChangeStudy) -> str:
    """Why a cost is that of no arm of a file, in a sentence; empty where each has its arm."""
    arms = study.design.treated
    if odd := settings_of(study.project).of_none(arms):
        wanted = f"wanted one of: {', '.join(arms)}" if arms else "it has none beside those left alone"
        return f"The setting {OF_AN_ARM}{odd[0].name} is of no group of this file; {wanted}."
    return ""


def _of_an_arm(project: Project, name: str, text: str) -> Project:
    """The project with the cost of one arm, under its label; the costs in the order of the labels."""
    label = name.removeprefix(OF_AN_ARM).strip()
    if not label:
        raise SettingError(f"The setting {name} names no group; wanted its label behind the dot, as cost.offer.")
    others = [each for each in settings_of(project).costs if each.name.casefold() != label.casefold()]
    own = [replace(filled(name, text, Assumption("cost", "price", 0, 0, 0)), name=label)] if text.strip() else []
    return settled(project, costs=tuple(sorted([*others, *own], key=lambda each: each.name)))


def _number(name: str, text: str) -> float:
    share = name in SHARES and text.strip().endswith("%")
    found = number(name, text.strip().removesuffix("%")) / (100 if share else 1)
    part = name in ("coverage", "allocation")
    if found <= 0 or (name == "looks" and found != int(found)) or (part and found > 1):
        wanted = {"looks": "a whole number from 1", "smallest": "a share above 0, such as 10% or 0.1"}
        wanted |= dict.fromkeys(("coverage", "allocation"), "a share above 0 and up to 1, such as 40% or 0.4")
        raise SettingError(f"The setting {name} was '{text}'; wanted {wanted.get(name, 'a number above 0')}.")
    return found


def _shares(text: str) -> tuple[float, ...]:
    if not text.strip():
        return ()
    parts = [number("planned", part.strip().removesuffix("%")) for part in text.replace(":", "/").split("/")]
    if len(parts) < 2 or min(parts) <= 0:
        raise SettingError(
            f"The setting planned was '{text}'; wanted the shares of the arms in the order of their labels, such as 90/10."
        )
    return tuple(part / sum(parts) for part in parts)
