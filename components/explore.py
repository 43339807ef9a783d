"""The views of Explore, one at a time: each topic has a shelf of them, and the address names the one that is shown."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import replace
from importlib.util import find_spec
from typing import Protocol

import components
from components import arrows, look, moved, place
from components.topics.screen import screen
from store.stories import Case
from stories import topics
from stories.project import Project
from stories.story import shelf as kinds


class View(Protocol):
    """A module on a shelf ``components/TOPIC/views``; its name, with hyphens, stands in the address.

    It may have ``DECIDES``: true where it writes into the story itself, and so begins from what the story holds.
    """

    TITLE: str  # on the control
    QUESTION: str  # what it answers: the line above its headline
    ORDER: int  # its place on the control, among the views of all topics

    @staticmethod
    def fits(of: Case) -> bool:
        """Can it be asked of this story's data?"""

    @staticmethod
    def show(of: Case) -> None:
        """The question, the answer as the page's one headline, and what it stands on."""


def shelf() -> dict[str, View]:
    """The views of all topics in order, by their names in the address."""
    names = [name for topic in _topics() for name in _modules(topic)]
    views: dict[str, View] = {
        name.rpartition(".")[2].replace("_", "-"): importlib.import_module(name) for name in names
    }
    return dict(sorted(views.items(), key=lambda item: item[1].ORDER))


def fitting(of: Case) -> dict[str, View]:
    """The views that can be asked of a story, in order: of the topics whose figures it is told by, those that fit its data."""
    return {name: view for name, view in shelf().items() if _is_near(view, of) and view.fits(of)}


def show(of: Case) -> None:
    """The view that was picked; where the address names none that fits, the first."""
    offered = fitting(of)
    first = next(iter(offered.values()))
    view = first
    if len(offered) > 1:
        view = offered[place.pick(place.VIEW, "Question", {name: each.TITLE for name, each in offered.items()})]
    project = moved.project(of)
    if project == of.project:  # what was moved stands on the story as it is
        screen(of.project.kind).offer_open(of)
    if view is not first and project != of.project:
        decides = getattr(view, "DECIDES", False)
        _say_moved(first, view, decides, project)
        of = of if decides else replace(of, project=project)
    view.show(of)
    arrows.follow()


def _is_near(view: View, of: Case) -> bool:
    """Does a view turn over the figures of a story: has its topic the same root as that of the story's kind?

    A room of views that is no topic asks something of every story.
    """
    topic = view.__name__.split(".")[1]
    return find_spec(f"stories.{topic}") is None or topics.root(topic) == topics.root(kinds()[of.project.kind].TOPIC)


def _topics() -> list[str]:
    """The packages of views: a folder beside this file that holds one is a topic, and is named nowhere else."""
    rooms = [room.name for room in pkgutil.iter_modules(components.__path__) if room.ispkg]
    return [f"components.{room}.views" for room in rooms if find_spec(f"components.{room}.views")]


def _modules(package: str) -> list[str]:
    return [f"{package}.{module.name}" for module in pkgutil.iter_modules(importlib.import_module(package).__path__)]


def _say_moved(first: View, view: View, decides: bool, project: Project) -> None:
    """What was moved in the first view counts for the others too, except where those change the story themselves."""
    counts = (
        f"It counts under “{view.TITLE}” once it is used in the story."
        if decides
        else "It counts here too; the story still shows its own figures."
    )
    look.note(counts, f"Moved under {first.TITLE}.")
    moved.decide(project, changed=True)
