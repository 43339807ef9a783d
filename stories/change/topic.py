"""What did it really change? Opens on arms, or times before and after, and what was measured."""

from __future__ import annotations

from data.dataset import Dataset
from stories.change.opening import Opened, opened
from stories.change.saying import say_of as say
from stories.change.study import ChangeStudy
from stories.origin import Origin
from stories.project import Project

__all__ = ["STANDS_ON", "fits", "open", "say", "study"]
STANDS_ON = ""


def open(dataset: Dataset, under: None = None) -> Opened:
    """The sums of the rows by arm and time."""
    return opened(dataset)


def study(opened: Opened, project: Project, origin: Origin, under: None = None) -> ChangeStudy:
    """All figures of a story on these sums."""
    return ChangeStudy(opened, project, origin)


def fits(dataset: Dataset) -> bool:
    """Can the topic be opened on a dataset? It has something measured, and arms, or times before and after."""
    measured = {"outcome", "measure"} & dataset.roles.keys()
    return bool(measured and ({"treated", "phase"} & dataset.roles.keys() or "score" not in dataset.roles))
