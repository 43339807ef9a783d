"""From a dataset to what a story needs of it: its ledgers, its subject, and a first project with defaults."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import narwhals as nw

from data.canonical import canonical
from data.dataset import Dataset
from data.engine import connect
from metrics.assumption import Assumption
from stories.project import Project
from stories.story import shelf
from stories.study import Ledgers, Subject, open_ledgers


def ledgers_of(dataset: Dataset) -> Ledgers:
    """One pass over the rows, or two where there are segments. Customers who were contacted meanwhile stay out of it."""

    def rows() -> Any:
        relation = nw.from_native(canonical(dataset, connect(Path(dataset.table.path).parent)))
        return (relation.filter(nw.col("arm") == "control") if "treated" in dataset.roles else relation).to_native()

    return open_ledgers(rows, segment="segment" in dataset.roles)


def subject_of(dataset: Dataset) -> Subject:
    """What the source lines and the appendix say of the data."""
    return Subject(
        name=dataset.name,
        period=dataset.period,
        synthetic=dataset.synthetic,
        segment=dataset.roles.get("segment", ""),
        counts=dataset.counts,
        findings=tuple(finding.text for finding in dataset.findings if finding.weight != "fine"),
    )


def first_project(dataset: Dataset, project: Project | None = None) -> Project:
    """A project whose assumptions fit the roles of the dataset and its kind of story, every amount a default marked as such."""
    project = project or Project()
    kind = shelf()[project.kind]
    names = kind.NAMES if project.names in (other.NAMES for other in shelf().values()) else project.names
    return replace(project, assumptions=kind.assumptions(dataset), names=names)


def flat_value(project: Project, amount: float, source: str) -> Project:
    """The project with one worth for every customer, in place of a value column."""
    worth = Assumption("clv", "price", amount / 2, amount, amount * 2, source)
    return replace(project, assumptions=replace(project.assumptions, clv=worth, margin=None, months=None))
