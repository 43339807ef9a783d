"""The topics: questions that a kind of data can answer, each with a folder of the same name in every layer."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from types import ModuleType
from typing import Any, ClassVar, Protocol

from data.dataset import Dataset


class Settings(Protocol):
    """What a user has decided about one topic: a frozen dataclass with a version and a chain of upgrades."""

    VERSION: ClassVar[int]
    UPGRADES: ClassVar[Mapping[int, Any]]

    def figures(self) -> Settings:
        """The same without what moves no figure, so that equal ones are computed once."""

    def to_json(self) -> dict[str, Any]:
        """The settings as plain values."""

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Settings:
        """The settings that ``to_json`` wrote."""


def topic(name: str) -> ModuleType:
    """The module ``stories/NAME/topic.py``.

    It has ``open(dataset, under)``, ``study(opened, project, origin, under)`` and ``say(study)``, in which ``under`` is what the topic that it
    ``STANDS_ON`` makes of the same; None where it stands on none.
    """
    return importlib.import_module(f"stories.{name}.topic")


def studied(name: str, dataset: Dataset, project: Any, origin: Any) -> Any:
    """A topic's figures of a dataset, with those of the topics that it stands on computed on the way."""
    return _both(name, dataset, project, origin)[1]


def _both(name: str, dataset: Dataset, project: Any, origin: Any) -> tuple[Any, Any]:
    of = topic(name)
    opened, study = _both(of.STANDS_ON, dataset, project, origin) if of.STANDS_ON else (None, None)
    opened = of.open(dataset, opened)
    return opened, of.study(opened, project, origin, study)


def settings(name: str) -> type[Settings]:
    """The form of a topic's settings.

    Raises
    ------
    ValueError
        When there is no such topic.
    """
    try:
        return importlib.import_module(f"stories.{name}.settings").Settings
    except ModuleNotFoundError:
        raise ValueError(
            f"The saved project has settings of “{name}”, a topic that this version does not know."
        ) from None


def given(name: str) -> ModuleType:
    """The module ``stories/NAME/given.py``: ``names(project)``, and ``apply(project, name, text)`` for settings as text."""
    return importlib.import_module(f"stories.{name}.given")


def defaults(name: str) -> ModuleType:
    """The module ``stories/NAME/defaults.py``: what the settings begin with, and what becomes of them on another file."""
    return importlib.import_module(f"stories.{name}.defaults")
