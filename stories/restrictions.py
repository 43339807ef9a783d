"""What a story may not say because of what its file is, and whom its sentences therefore speak of."""

from __future__ import annotations

from collections.abc import Sequence

from data.intake.door import BALANCED_UNKNOWN, NEEDS_BASE_RATE, SAMPLE, Restriction
from stories.origin import Origin
from stories.study import Scope, Study

WEIGHTED = "weighted to a true rate"
SCOPES: dict[str, Scope] = {
    NEEDS_BASE_RATE: "balanced",
    BALANCED_UNKNOWN: "perhaps",
    WEIGHTED: "weighted",
    SAMPLE: "sample",
}


def restrictions_of(origin: Origin, is_weighted: bool, looks_balanced: bool, many: str) -> tuple[Restriction, ...]:
    """What the file's owner said of it, and what follows from a true rate that is known, or not known."""
    said = [one for one in origin.restrictions if not (is_weighted and one.key == NEEDS_BASE_RATE)]
    if is_weighted:
        return (_weighted(many), *(one for one in said if one.key != SAMPLE))
    keys = {one.key for one in said}
    asked = origin.is_whole or keys & {SAMPLE, NEEDS_BASE_RATE}
    if not asked and looks_balanced:
        said.append(_perhaps_balanced())
    return tuple(said)


def scope_of(restrictions: Sequence[Restriction]) -> Scope:
    """Whom the figures speak of under these."""
    keys = {one.key for one in restrictions}
    return next((scope for key, scope in SCOPES.items() if key in keys), "whole")


def marks(study: Study) -> str:
    """The few words that stand under every picture, or none."""
    return "; ".join(one.mark for one in study.restrictions if one.mark)


def _weighted(many: str) -> Restriction:
    return Restriction(
        WEIGHTED,
        f"The file holds too many of one kind. Its rows are weighed to the true rate that was given, and totals are those of so many {many} "
        f"as the file can stand for, not of all {many}.",
        "a sample, weighted",
    )


def _perhaps_balanced() -> Restriction:
    return Restriction(
        BALANCED_UNKNOWN,
        "Half of the rows have the event, as in files made for training a model. If it is rarer among all, every amount is overstated.",
        "half of its rows have the event: perhaps a balanced file",
    )
