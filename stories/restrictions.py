"""What a story may not say because of what its file is, and whom its sentences therefore speak of."""

from __future__ import annotations

from collections.abc import Sequence

from data.intake.door import BALANCED_UNKNOWN, NEEDS_BASE_RATE, SAMPLE, Restriction
from data.said import Said, said
from stories.file_words import ENGLISH, worded
from stories.language.names import Names
from stories.origin import Origin
from stories.study import Scope, Study

WEIGHTED = "weighted to a true rate"
SCOPES: dict[str, Scope] = {
    NEEDS_BASE_RATE: "balanced",
    BALANCED_UNKNOWN: "perhaps",
    WEIGHTED: "weighted",
    SAMPLE: "sample",
}


def restrictions_of(
    origin: Origin, true_rate: float | None, looks_balanced: bool, names: Names, language: str = ENGLISH
) -> tuple[Restriction, ...]:
    """What the file's owner said of it, and what follows from a true rate that is known, or not known; in words."""
    found = [one for one in origin.restrictions if not (true_rate is not None and one.key == NEEDS_BASE_RATE)]
    if true_rate is not None:
        weighted = Restriction(WEIGHTED, _weighed(origin, true_rate, names), said("mark-weighted"))
        found = [weighted, *(one for one in found if one.key != SAMPLE)]
    asked = origin.is_whole or {one.key for one in found} & {SAMPLE, NEEDS_BASE_RATE, WEIGHTED}
    if not asked and looks_balanced:
        perhaps = said("restriction-perhaps-balanced"), said("mark-perhaps-balanced")
        found.append(Restriction(BALANCED_UNKNOWN, *perhaps))
    return tuple(
        Restriction(one.key, *(worded(_of(names, each), language) for each in (one.sentence, one.mark)))
        for one in found
    )


def _weighed(origin: Origin, true_rate: float, names: Names) -> Said:
    """To what true rate the rows are weighed: that by the weights of a column, or one that was given."""
    if column := origin.weights_of(true_rate):
        return said("restriction-weighted-by-column", name=column, many=names.many)
    return said("restriction-weighted", many=names.many)


def _of(names: Names, one: Said | str) -> Said | str:
    """What was said of a file, as of those in it."""
    return said(one.key, **dict(one.values), event_is=names.event_is) if isinstance(one, Said) else one


def scope_of(restrictions: Sequence[Restriction]) -> Scope:
    """Whom the figures speak of under these."""
    keys = {one.key for one in restrictions}
    return next((scope for key, scope in SCOPES.items() if key in keys), "whole")


def currency_is_open(study: Study) -> bool:
    """Has neither the file nor anybody said in which currency its amounts are? Those of a sample are made up."""
    return study.project.currency_is_open and not study.origin.synthetic


def marks(study: Study) -> str:
    """The few words that stand under every picture, or none."""
    return "; ".join(one.mark for one in study.restrictions if one.mark)
