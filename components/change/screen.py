"""What a change shows on the pages that all stories share: what one is worth, as far as somebody says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

import streamlit as st

from components import case, look
from components.change import amounts_form
from data.dataset import Dataset
from data.errors import DataError
from data.intake.handed_in import Intake
from store.stories import Case
from stories.change.settings import TOPIC
from stories.project import Project
from stories.settings import apply

LABELS = amounts_form.LABELS


class Before(Protocol):
    """What was typed for a story and not told with yet."""

    frame: Mapping[str, str]


@dataclass(frozen=True)
class Begun:
    """Amounts as text: those that can be meant, all that was typed, and what is wrong with the first of the others."""

    given: Mapping[str, str] = field(default_factory=dict)
    chosen: Mapping[str, str] = field(default_factory=dict)
    wrong: str = ""
    is_draft = False  # there are no example amounts
    waits_for = ""

    def into(self, project: Project, dataset: Dataset) -> Project:
        """The project with what was given."""
        for name, text in self.given.items():
            project = apply(project, name, text)
        return project

    def told(self, project: Project, begun: Project) -> None:
        """Nothing more is kept."""


def ask(dataset: Dataset, intake: Intake, project: Project, before: Before) -> Begun:
    """What one is worth and costs, where it moves a figure."""
    try:
        study = case.studied(intake, project, TOPIC).of(project)
    except DataError as error:
        look.refusal(str(error))
        return Begun()
    return Begun(*amounts_form.ask(study, before.frame))


def standing(of: Case) -> None:
    """The same of a story that stands."""
    study = case.told(of)[0]
    if wanted := amounts_form.labels_of_story(study):
        with st.expander(f"{amounts_form.TITLE}: amounts, costs and plans"):
            amounts_form.change(of, wanted)


def offer_open(of: Case) -> None:
    """Nothing is assumed, and so nothing waits to be confirmed."""


def settings(project: Project) -> dict[str, str | None]:
    """None: its amounts have a place of their own."""
    return {}


def applied(of: Case, project: Project, name: str, text: str) -> Project | None:
    """None is taken otherwise."""
    return None


def export(of: Case) -> None:
    """No list: whom to contact is the question of a decision."""
