"""A story before its words are final: drafts of slides whose sentences still name their facts."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from charts.exhibit import Exhibit
from data.dataset import Dataset
from metrics.payoff import Assumptions
from stories import kinds
from stories.deck import Aside, Deck, Slide, WhatIf
from stories.facts import PLACE, FactTable
from stories.names import Names
from stories.phrase import Phrase
from stories.project import Project
from stories.say import Say
from stories.study import Study
from stories.topics import topic
from stories.words import spoken


class StoryKind(Protocol):
    """A module on the shelf ``stories/kinds``.

    ``NEEDS`` names the roles without which the kind cannot be told, ``FORMS`` the forms of assumptions that its words fit.
    It may have ``SIGNS``: words in the name of an outcome that speak for it, so that it is proposed for such a file.
    """

    TITLE: str
    TOPIC: str
    NEEDS: tuple[str, ...]
    FORMS: tuple[str, ...]
    NAMES: Names | None  # None: it speaks in the words, and of the form of amounts, that the project has

    @staticmethod
    def assumptions(dataset: Dataset) -> Assumptions:
        """The form of assumptions that the kind begins with, filled with defaults."""

    @staticmethod
    def build(study: Study, say: Say) -> Story:
        """The story of a study."""


@dataclass(frozen=True)
class DraftAside:
    """The column beside a picture, as templates."""

    figure: str
    sentence: str
    rows: tuple[tuple[str, str], ...] = ()
    chip: str = ""


@dataclass(frozen=True)
class Draft:
    """A slide whose title, notes and aside are templates with ``{fact}`` in them."""

    id: str
    beat: str
    kicker: str
    title: str
    notes: str
    exhibit: Exhibit  # its title is filled in with the slide's
    aside: DraftAside | None = None
    what_if: WhatIf | None = None


@dataclass(frozen=True, eq=False)
class Story:
    """Drafts in order, with the facts that fill them. ``names`` are words from the data that may hold digits."""

    title: str
    subtitle: str
    drafts: tuple[Draft, ...]
    facts: FactTable
    names: tuple[str, ...] = ()


def shelf() -> dict[str, StoryKind]:
    """The story kinds by name."""
    return {
        module.name: importlib.import_module(f"stories.kinds.{module.name}")
        for module in sorted(pkgutil.iter_modules(kinds.__path__), key=lambda module: module.name)
    }


def tell(study: Study) -> tuple[Story, Deck]:
    """Build the project's kind of story, with the user's edits in place."""
    kind = shelf()[study.project.kind]
    story = kind.build(study, topic(kind.TOPIC).say(study))
    return story, deck_of(story, study.project, study.origin.synthetic)


def deck_of(story: Story, project: Project, synthetic: bool) -> Deck:
    """The finished deck; edits whose facts the story no longer has give way to the story's own words."""
    edits = project.edits.get(project.language, {})
    slides = tuple(
        slide_of(_edited(draft, edits.get(draft.id, {}), story.facts), story.facts) for draft in story.drafts
    )
    return Deck(
        title=story.title,
        subtitle=story.subtitle,
        author=project.author,
        date=project.date,
        language=spoken(project.locale).replace("_", "-"),
        slides=slides,
        facts=story.facts.facts,
        notice="Synthetic sample data" if synthetic else "",
    )


def _edited(draft: Draft, edit: Mapping[str, str], facts: FactTable) -> Draft:
    usable = {part: text for part, text in edit.items() if all(name in facts for name in PLACE.findall(text))}
    return replace(draft, **usable)


def slide_of(draft: Draft, facts: FactTable) -> Slide:
    """A draft with its words filled in."""
    title = facts.fill(draft.title)
    return Slide(
        id=draft.id,
        beat=draft.beat,
        kicker=draft.kicker,
        title=title,
        exhibit=replace(draft.exhibit, title=str(title)),
        notes=facts.text(draft.notes),
        aside=draft.aside and _aside(draft.aside, facts),
        what_if=draft.what_if,
    )


def _aside(aside: DraftAside, facts: FactTable) -> Aside:
    rows = tuple((label, facts.text(value)) for label, value in aside.rows)
    return Aside(facts.text(aside.figure), _phrase(aside.sentence, facts), rows, aside.chip)


def _phrase(template: str, facts: FactTable) -> Phrase:
    return facts.fill(template)
