"""From a dataset to what a story needs of it: its ledgers, its subject, and a first project with defaults."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import narwhals as nw

from data.canonical import canonical
from data.dataset import Dataset
from data.engine import connect
from metrics.assumption import Assumption
from metrics.payoff import Campaign
from stories.project import Project
from stories.study import Ledgers, Subject, open_ledgers

MONTHLY = re.compile(r"month|monat|mensu|maand|mrr", re.IGNORECASE)


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
    """A project whose campaign fits the roles of the dataset, every amount a default marked as such."""
    project = project or Project()
    campaign = Campaign()
    if value := dataset.roles.get("value"):
        campaign = Campaign.from_value_column()
        if not MONTHLY.search(value):
            campaign = replace(campaign, months=None)
    if cost := dataset.roles.get("cost"):
        campaign = replace(campaign, cost_column=cost)
    return replace(project, assumptions=campaign)


def flat_value(project: Project, amount: float, source: str) -> Project:
    """The project with one worth for every customer, in place of a value column."""
    worth = Assumption("clv", "price", amount / 2, amount, amount * 2, source)
    return replace(project, assumptions=replace(project.assumptions, clv=worth, margin=None, months=None))
