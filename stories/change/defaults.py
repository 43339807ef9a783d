"""What a story about a change begins with, and what becomes of it on the next file: nothing is assumed, so nothing has a default."""

from __future__ import annotations

from dataclasses import replace

from data.dataset import Dataset
from data.decision import Answers
from stories.change.settings import AMOUNTS, Settings, settings_of, settled
from stories.project import Project
from stories.story import StoryKind

MONEY = ("outcome", "measure", "treated")  # the roles on which amounts and plans hang


def first(project: Project, dataset: Dataset, kind: StoryKind, answers: Answers) -> Project:
    """The project as it is: amounts of a change come from whoever knows them."""
    return settled(project) if project.settings else replace(project, settings={"change": Settings()})


def anew(first: Project, earlier: Project) -> Project:
    """A project without what one was worth, and how the arms were planned, of other columns."""
    return settled(first, value=None, margin=None, planned=(), costs=(), window=None)


def kept(earlier: Project) -> Project:
    """An earlier project without the plan that was of its own rows."""
    return settled(earlier, planned=(), looks=Settings.looks)


def next_like(first: Project, earlier: Project) -> Project:
    """A project on a new file whose amounts are those of an earlier one."""
    return settled(first, **{name: getattr(settings_of(earlier), name) for name in (*AMOUNTS, "costs")})


def answered(project: Project, dataset: Dataset, before: Answers, after: Answers) -> Project:
    """The project as it is: what is answered at the door is read by the figures themselves."""
    return project


def in_currency(project: Project, currency: str) -> Project:
    """The project in another currency; its amounts stay, for nobody knows a rate."""
    return replace(project, currency=currency)
