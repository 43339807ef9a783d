"""Two models of one dataset, ready to be compared: their rows are summed once for each pair that is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from data.ledgers.pairs import Cuts, PairLedger, build_pair_ledger
from data.rows.rival_models import RivalModels


@dataclass(frozen=True, eq=False)
class Rivals:
    """The models of a dataset, and how to get at their rows; nothing is read before it is asked for."""

    models: RivalModels
    rows: Callable[[str, str], Any]  # a fresh frame with the scores of two models
    beside: Callable[[str, str], Mapping[str, int]]  # customers without a partner, by reason
    segment: bool = False  # whether the rows have segments


@lru_cache(maxsize=16)
def pair_of(rivals: Rivals, first: str, second: str) -> PairLedger:
    """The two-way ledger by fold.

    Raises
    ------
    DataError
        When the two have no customer in common.
    """
    return build_pair_ledger(rivals.rows(first, second), ["fold"])


@lru_cache(maxsize=16)
def segments_of(rivals: Rivals, first: str, second: str, cuts: Cuts) -> PairLedger:
    """The two-way ledger by segment, exact at the thresholds of two decisions."""
    return build_pair_ledger(rivals.rows(first, second), ["segment"], bins=1, cuts=cuts)


@lru_cache(maxsize=16)
def left_out(rivals: Rivals, first: str, second: str) -> Mapping[str, int]:
    """Rows and customers that cannot be compared, by reason."""
    return {**rivals.beside(first, second), **pair_of(rivals, first, second).left_out}
