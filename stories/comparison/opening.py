"""From a dataset to the models that can be compared in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, partial

from data.dataset import Dataset
from data.rows.floor import floored
from data.rows.rival_models import beside, rival_models, rows_of
from stories.comparison.rivals import Rivals
from stories.decision.study import Ledgers


@dataclass(frozen=True, eq=False)
class Opened:
    """The sums of a decision, and the models of the same dataset where it holds two."""

    ledgers: Ledgers
    rivals: Rivals | None

    def fitting(self, ledgers: Ledgers) -> Rivals | None:
        """The models on the same rows as these sums: where values below zero count as zero there, so they do here."""
        return self._floored if ledgers.raised else self.rivals

    @cached_property
    def _floored(self) -> Rivals | None:
        rivals = self.rivals
        return rivals and replace(rivals, rows=lambda first, second: floored(rivals.rows(first, second)))


def rivals_of(dataset: Dataset) -> Rivals | None:
    """The two models that the dataset holds, if it holds two."""
    models = rival_models(dataset)
    if models is None:
        return None
    return Rivals(
        models, partial(rows_of, dataset, models), partial(beside, dataset, models), "segment" in dataset.roles
    )
