"""Which kind of story a file asks for, and why: by whether its event is good or bad when it happens, and what kind of event it is."""

from __future__ import annotations

from dataclasses import dataclass

from data.contact_list import own_list
from data.dataset import Dataset
from data.names import words_of
from data.roles.goodness import Goodness, goodness
from data.said import Said, said
from stories import topics
from stories.story import StoryKind, shelf

NEUTRAL = "profit_curve"  # speaks of any event, good or bad
CHANGE = "change"
OF_A_CHANGE = ("before_after", "experiment")  # the same without a score


@dataclass(frozen=True)
class ProposedKind:
    """The name of a kind, and why it is proposed."""

    kind: str
    reason: Said


def fitting(dataset: Dataset) -> dict[str, StoryKind]:
    """The kinds of story that can be told of a dataset, by name: it has their roles, and their topic can be opened on it."""
    return {name: kind for name, kind in _with_its_roles(dataset).items() if not barred(dataset, kind)}


def barred(dataset: Dataset, kind: StoryKind) -> bool:
    """Has the dataset a role with which the kind cannot be told?"""
    return any(role in dataset.roles for role in getattr(kind, "UNLESS", ()))


def _with_its_roles(dataset: Dataset) -> dict[str, StoryKind]:
    return {
        name: kind
        for name, kind in shelf().items()
        if all(role in dataset.roles for role in kind.NEEDS)
        and topics.topic(kind.TOPIC).fits(dataset)
        and (not hasattr(kind, "fits") or kind.fits(dataset))
    }


def proposed_kind(dataset: Dataset) -> ProposedKind:
    """The first kind whose signs stand in the outcome or its event and whose sense is the event's; else the neutral one."""
    sense = sense_of(dataset)
    spoken = {*words_of(dataset.roles.get("outcome", "")), *words_of(dataset.event)}
    kinds, neutral = _with_its_roles(dataset), _neutral(dataset)
    for name, kind in kinds.items():
        if kind.TOPIC == CHANGE and not _is_of_a_change(dataset):
            continue
        if sense and sense == sense_wanted(kind) and spoken.intersection(getattr(kind, "SIGNS", ())):
            if barred(dataset, kind):
                return ProposedKind(neutral, _said("kind-barred", dataset, sense))
            return ProposedKind(name, _said("kind-proposed", dataset, sense))
    if neutral != NEUTRAL:
        return ProposedKind(neutral, said("kind-of-a-change", kind=neutral.replace("_", "-")))
    return ProposedKind(NEUTRAL, _said("kind-neutral", dataset, sense))


def _neutral(dataset: Dataset) -> str:
    """The kind that speaks of any event: of a file that tells of a change, the one of its design."""
    if not _is_of_a_change(dataset):
        return NEUTRAL
    return next(name for name in OF_A_CHANGE if name in _with_its_roles(dataset))


def _is_of_a_change(dataset: Dataset) -> bool:
    """Is a file first of all about a change: without a score, or a list of ours that came back with what happened?"""
    return "score" not in dataset.roles or own_list(dataset.table) is not None


def sense_of(dataset: Dataset) -> Goodness:
    """Whether the event of a dataset is good or bad when it happens; "" where its words do not say."""
    return goodness(dataset.roles.get("outcome", ""), dataset.event, dataset.roles.get("id", ""))


def sense_wanted(kind: StoryKind) -> Goodness:
    """Whether a kind speaks of good events or of bad ones; "" where of any."""
    return getattr(kind, "SENSE", "")


def doubt(dataset: Dataset, name: str) -> Said | None:
    """What must be asked before a kind is told of a dataset: whether the event is as the kind speaks of it. None where it is."""
    wanted, sense = sense_wanted(shelf()[name]), sense_of(dataset)
    if not wanted or sense == wanted:
        return None
    return said("kind-doubted", wanted=wanted, sense=sense or "unknown", **_event(dataset))


def _said(key: str, dataset: Dataset, sense: Goodness) -> Said:
    return said(key, sense=sense or "unknown", **_event(dataset))


def _event(dataset: Dataset) -> dict[str, str]:
    return {"column": dataset.roles.get("outcome", ""), "label": dataset.event}
