"""Which model is worth more? Opens on the two-way ledger of a file with two scores, and stands on the decision."""

from __future__ import annotations

from data.dataset import Dataset
from data.rows.rival_models import rival_models
from stories.comparison.opening import Opened, rivals_of
from stories.comparison.saying import say_of_two
from stories.comparison.study import ComparisonStudy
from stories.decision.study import DecisionStudy, Ledgers
from stories.origin import Origin
from stories.project import Project
from stories.say import Say

STANDS_ON = "decision"


def open(dataset: Dataset, under: Ledgers) -> Opened:
    """The models of a dataset beside the sums of its rows; of the two-way sums none is made before it is asked for."""
    return Opened(under, rivals_of(dataset))


def study(opened: Opened, project: Project, origin: Origin, under: DecisionStudy) -> ComparisonStudy:
    """The two models beside the figures of the one that the file's story is about."""
    return ComparisonStudy(under, opened.fitting(under.ledgers))


def say(study: ComparisonStudy) -> Say:
    """The words of a story on these figures."""
    return say_of_two(study.decision, study.found)


def fits(dataset: Dataset) -> bool:
    """Can the topic be opened on a dataset? It holds two models."""
    return rival_models(dataset) is not None
