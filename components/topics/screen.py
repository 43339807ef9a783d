"""A topic's own part of the pages that all stories share: ``components/TOPIC/screen.py``, found by the kind of a story."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from importlib.util import find_spec
from typing import Protocol

from components.kept.started import Started
from data.dataset import Dataset
from data.intake.handed_in import Intake
from store.stories import Case
from stories import topics
from stories.project import Project
from stories.story import shelf


class Begun(Protocol):
    """What somebody gave on Start for a story that is not told yet."""

    @property
    def is_draft(self) -> bool:
        """Would the story be told with an example amount?"""

    @property
    def waits_for(self) -> str:
        """What is still to be confirmed, beside the button; empty where nothing is."""

    @property
    def wrong(self) -> str:
        """What must be put right before the story can be told; empty where nothing must."""

    @property
    def chosen(self) -> Mapping[str, str]:
        """Settings as text, to be kept for whoever comes back before it is told."""

    def into(self, project: Project, dataset: Dataset) -> Project:
        """The project with what was given."""

    def told(self, project: Project, begun: Project) -> None:
        """What is to be kept beyond the story, once it is told."""


class Screen(Protocol):
    """The module of a topic; one that has none has that of the topic that it stands on."""

    LABELS: Mapping[str, str]  # what its settings are called, by their names

    @staticmethod
    def ask(dataset: Dataset, intake: Intake, project: Project, before: Started) -> Begun:
        """On Start, what the topic asks before a story is told; ``before`` is what was chosen and not told with yet."""

    @staticmethod
    def standing(of: Case) -> None:
        """On Start, what can be changed in a story that stands."""

    @staticmethod
    def offer_open(of: Case) -> None:
        """On a page of a story, what is still open in its amounts."""

    @staticmethod
    def settings(project: Project) -> dict[str, str | None]:
        """Fields among those of how a story speaks, as text; None where one was left as it was."""

    @staticmethod
    def applied(of: Case, project: Project, name: str, text: str) -> Project | None:
        """The project with a setting that the topic takes otherwise than as after ``--set``; None where it takes none."""

    @staticmethod
    def export(of: Case) -> None:
        """On Export, what can be taken away beside the decks."""


def screen(kind: str) -> Screen:
    """The part of the topic of a kind of story."""
    return _of_topic(shelf()[kind].TOPIC)


def _of_topic(name: str) -> Screen:
    whole = f"components.{name}.screen"
    under = topics.topic(name).STANDS_ON
    return _of_topic(under) if under and find_spec(whole) is None else importlib.import_module(whole)
