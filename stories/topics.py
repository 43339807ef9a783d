"""The topics: questions that a kind of data can answer, each with a folder of the same name in every layer."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from importlib.util import find_spec
from types import ModuleType
from typing import Any, ClassVar, Protocol

from data.dataset import Dataset


class Settings(Protocol):
    """What a user has decided about one topic: a frozen dataclass with a version and a chain of upgrades."""

    VERSION: ClassVar[int]
    UPGRADES: ClassVar[Mapping[int, Any]]

    @property
    def unconfirmed(self) -> tuple[str, ...]:
        """Names of amounts that nobody has confirmed: while there are any, a story on them is a draft."""

    def figures(self) -> Settings:
        """The same without what moves no figure, so that equal ones are computed once."""

    def to_json(self) -> dict[str, Any]:
        """The settings as plain values."""

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Settings:
        """The settings that ``to_json`` wrote."""


def topic(name: str) -> ModuleType:
    """The module ``stories/NAME/topic.py``.

    It has ``fits(dataset)``, ``open(dataset, under)``, ``study(opened, project, origin, under)`` and ``say(study)``, in which ``under`` is what the topic that it
    ``STANDS_ON`` makes of the same; None where it stands on none.
    """
    return importlib.import_module(f"stories.{name}.topic")


def root(name: str) -> str:
    """The topic that one stands on at last: itself, where it stands on none. Topics of one root share their figures."""
    under = topic(name).STANDS_ON
    return root(under) if under else name


def studied(name: str, dataset: Dataset, project: Any, origin: Any) -> Any:
    """A topic's figures of a dataset, with those of the topics that it stands on computed on the way."""
    return _both(name, dataset, project, origin)[1]


def _both(name: str, dataset: Dataset, project: Any, origin: Any) -> tuple[Any, Any]:
    of = topic(name)
    opened, study = _both(of.STANDS_ON, dataset, project, origin) if of.STANDS_ON else (None, None)
    opened = of.open(dataset, opened)
    return opened, of.study(opened, project, origin, study)


def settings(name: str) -> type[Settings]:
    """The form of a topic's settings: ``Settings`` of ``stories/NAME/settings.py``.

    Raises
    ------
    ValueError
        When there is no such topic, or it has no settings of its own.
    """
    try:
        return importlib.import_module(f"stories.{name}.settings").Settings
    except ModuleNotFoundError:
        raise ValueError(
            f"The saved project has settings of “{name}”, a topic that this version does not know."
        ) from None


def given(name: str) -> ModuleType:
    """The module ``given.py`` of a topic: ``names(project)``, and ``apply(project, name, text)`` for settings as text."""
    return _module(name, "given")


def defaults(name: str) -> ModuleType:
    """The module ``defaults.py`` of a topic: what the settings begin with, and what becomes of them on another file."""
    return _module(name, "defaults")


def _module(name: str, part: str) -> ModuleType:
    """A module of a topic, or of the one that it stands on: what a topic does not have, it has from there."""
    whole = f"stories.{name}.{part}"
    if find_spec(whole) is None and topic(name).STANDS_ON:
        return _module(topic(name).STANDS_ON, part)
    return importlib.import_module(whole)
