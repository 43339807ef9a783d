"""From a dataset to the sums of a change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from data.contact_list import own_list
from data.dataset import Dataset
from data.ledgers.arms import (
    ArmLedger,
    Clusters,
    build_arm_ledger,
    build_clusters,
    build_rival_cells,
    build_score_cells,
)
from data.names import YES
from data.roles.goodness import Goodness, goodness
from data.roles.worth import names_money
from data.rows.arms import arms_sql


@dataclass(frozen=True, eq=False)
class Opened:
    """The sums of a change, and what the columns were called."""

    ledger: ArmLedger
    clusters: Clusters | None  # of what the story is about, where ids have several rows
    control: str  # the label of who was left alone; empty without arms
    roles: Mapping[str, str]
    event: str
    sense: Goodness  # whether the event is good or bad when it happens
    scores: pd.DataFrame | None  # sums by score and arm, where there is a score
    is_own_list: bool  # drawn by lot here
    rivals: pd.DataFrame | None = None  # sums by two scores and arm, where there is a second score

    @property
    def measured(self) -> str:
        """What the story is about: "outcome", or "measure" where there is none."""
        return "outcome" if self.ledger.outcome is not None else "measure"

    @property
    def is_money(self) -> bool:
        """Is the measure an amount of money?"""
        return "measure" in self.roles and names_money(self.roles["measure"])

    @property
    def plain_event(self) -> bool:
        """Does the label of the event say no more than yes?"""
        return self.event.strip().lower() in YES


def opened(dataset: Dataset) -> Opened:
    """One pass over the rows, and one over the ids where they repeat."""
    rows = arms_sql(dataset)
    with dataset.table.rows.open() as connection:
        ledger = build_arm_ledger(rows, connection)
        measured = "y" if ledger.outcome is not None else "m"
        clusters = build_clusters(rows, measured, connection)
        scored = {"score", "treated"} <= dataset.roles.keys()
        scores = build_score_cells(rows, measured, connection) if scored else None
        paired = scored and "challenger" in dataset.roles
        rivals = build_rival_cells(rows, measured, connection) if paired else None
    found = own_list(dataset.table)
    drawn = found is not None and dataset.roles.get("treated") == found.arm
    sense = (
        goodness(dataset.roles["outcome"], dataset.event, dataset.roles.get("id", ""))
        if "outcome" in dataset.roles
        else ""
    )
    return Opened(ledger, clusters, dataset.control, dict(dataset.roles), dataset.event, sense, scores, drawn, rivals)
