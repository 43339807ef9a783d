"""Whom should we act on, and what is it worth? Opens on the ledger of a file with scores and outcomes."""

from __future__ import annotations

from data.dataset import Dataset
from stories.decision import study as figures
from stories.decision.opening import ledgers_of
from stories.decision.saying import say_of as say
from stories.decision.study import DecisionStudy, Ledgers
from stories.origin import Origin
from stories.project import Project

__all__ = ["STANDS_ON", "fits", "open", "say", "study"]
STANDS_ON = ""


def open(dataset: Dataset, under: None = None) -> Ledgers:
    """The sums of the rows."""
    return ledgers_of(dataset)


def study(opened: Ledgers, project: Project, origin: Origin, under: None = None) -> DecisionStudy:
    """All figures of a story on these sums."""
    return figures.study(opened, project, origin)


def fits(dataset: Dataset) -> bool:
    """Can the topic be opened on a dataset? It has a score and an outcome."""
    return "score" in dataset.roles and "outcome" in dataset.roles
