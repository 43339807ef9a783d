"""What did it really change? Opens on arms, or times before and after, and what was measured."""

from __future__ import annotations

from dataclasses import replace

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
    return ChangeStudy(opened, project, _of_both(origin))


def _of_both(origin: Origin) -> Origin:
    """The origin without what holds for a story of those left alone: here the others are looked at as much as they."""
    counts = {reason: rows for reason, rows in (origin.counts or {}).items() if reason not in ("contacted", "no score")}
    findings = tuple(each for each in origin.findings if each.text.key not in ("rows-contacted", "uplift-noted"))
    return replace(origin, counts=counts, findings=findings)


def fits(dataset: Dataset) -> bool:
    """Can the topic be opened on a dataset? It has something that was measured; a test to come can be told of any."""
    return bool({"outcome", "measure"} & dataset.roles.keys())
