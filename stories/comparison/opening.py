"""From a dataset to the models that can be compared in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache, partial

from data.amount import Amount
from data.dataset import Dataset
from data.rows.floor import floored
from data.rows.rival_models import beside, rival_models, rows_of
from stories.comparison.rivals import Rivals
from stories.decision.opening import KEPT
from stories.decision.study import Ledgers


@dataclass(frozen=True, eq=False)
class Opened:
    """The sums of a decision, and the models of the same dataset where it holds two."""

    ledgers: Ledgers
    rivals: Rivals | None

    def fitting(self, ledgers: Ledgers) -> Rivals | None:
        """The models on the same rows as these sums, with the same amounts: values below zero that are zero there are here."""
        if self.rivals and ledgers.dataset is not None and ledgers.dataset.amounts is not None:
            read = self._read(tuple(ledgers.dataset.amounts.items()))
            return _floored(read) if ledgers.raised else read
        return self._floored if ledgers.raised else self.rivals

    @cached_property
    def _read(self) -> Callable[[tuple[tuple[str, Amount], ...]], Rivals | None]:
        """The models with other amounts of their rows, kept by what is read."""
        dataset = self.ledgers.dataset
        return lru_cache(maxsize=KEPT)(lambda amounts: rivals_of(replace(dataset, amounts=dict(amounts))))

    @cached_property
    def _floored(self) -> Rivals | None:
        return self.rivals and _floored(self.rivals)


def _floored(rivals: Rivals) -> Rivals:
    """The models on rows whose values below zero are zero."""
    return replace(rivals, rows=lambda first, second: floored(rivals.rows(first, second)))


def rivals_of(dataset: Dataset) -> Rivals | None:
    """The two models that the dataset holds, if it holds two."""
    models = rival_models(dataset)
    if models is None:
        return None
    return Rivals(
        models, partial(rows_of, dataset, models), partial(beside, dataset, models), "segment" in dataset.roles
    )
