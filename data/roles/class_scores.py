"""One column of probabilities for each label of the outcome: the score is that of the event."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from data.dataset import Table
from data.decision import AMONG
from data.names import names_a, words_of
from data.roles.events import EITHER
from data.roles.profile import Profile, profiles

FEWEST = 3  # labels: of two their own words say more
FEW = 20  # different numbers, of which there are more in a column of chances
# Words by which a name says that it is a chance, besides those of scores.
_CHANCE = frozenset(
    [
        "p",
        "prob",
        "probs",
        "chance",
        "of",
        "class",
        "klasse",
        "classe",
        "clase",
        "is",
        "estimate",
        "confidence",
        "distribution",
    ]
)
_OF_A_LABEL = re.compile(r"(.*\W?\d+[._ ])prob", re.IGNORECASE)


def by_class(columns: Sequence[str], labels: Sequence[str]) -> Mapping[str, str]:
    """The column that holds the probability of each label; empty unless every label has one.

    Parameters
    ----------
    columns
        Columns of numbers that may be probabilities.
    labels
        Those of the outcome, at least two.

    Returns
    -------
    Mapping[str, str]
        Columns by label. Their names end alike but for the label: ``P(No)`` and ``P(Yes)``, ``.pred_0`` and ``.pred_1``.
    """
    found: dict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
    if len({words_of(label) for label in labels}) < len(labels):
        return _by_signs(columns, labels)
    for column in columns:
        words = _named(column, labels)
        for label in labels:
            end = words_of(label)
            if end and words[-len(end) :] == end and len(end) == max(_ends(words, labels)):
                found[words[: -len(end)]].setdefault(label, column)
    whole = [each for each in found.values() if len(each) == len(labels) >= 2]
    return whole[0] if whole else {}


def _named(column: str, labels: Sequence[str]) -> tuple[str, ...]:
    """The words of a name; of one that R made of a number, as X0 and X1 of the classes 0 and 1, the number."""
    *before, last = words_of(column) or ("",)
    return (*before, last[1:]) if last.startswith("x") and last[1:] in labels else words_of(column)


def _by_signs(columns: Sequence[str], labels: Sequence[str]) -> Mapping[str, str]:
    """As `by_class`, of labels that differ in their signs alone: ``P (Income=>50K)`` is of ">50K", and not of "<=50K"."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for column in columns:
        bare = column.rstrip(")]} ").casefold()
        ends = [label for label in labels if bare.endswith(label.strip().casefold())]
        if label := max(ends, key=len, default=""):
            found[bare.removesuffix(label.strip().casefold())].setdefault(label, column)
    return next((each for each in found.values() if len(each) == len(labels) >= 2), {})


def parts_among(classes: Mapping[str, str], event: str) -> tuple[str, ...]:
    """The labels that an event of several is, in their order, where each has a column; nothing where it is all of them, or none."""
    marks = (AMONG, EITHER)
    meant = next((parts for mark in marks if len(parts := event.split(mark)) > 1 and set(parts) <= set(classes)), [])
    return tuple(label for label in classes if label in meant) if len(meant) < len(classes) else ()


def name_of_sum(classes: Mapping[str, str], parts: Sequence[str]) -> str:
    """What the column of the sum of several labels' probabilities is called."""
    return " + ".join(classes[part] for part in parts)


def by_label_beside(table: Table, columns: Sequence[str], labels: Sequence[str]) -> Mapping[str, str]:
    """As `by_class`, where a column of one label beside each says whose it is: probs_0_label and probs_0_prob of BigQuery."""
    known = {column.name: column for column in table.columns}
    found = {}
    for name in columns:
        beside = known.get(_OF_A_LABEL.sub(r"\1label", name)) if _OF_A_LABEL.fullmatch(name) else None
        if beside and beside.distinct == 1 and not beside.missing and beside.examples:
            found |= {label: name for label in labels if label.casefold() == beside.examples[0].strip().casefold()}
    return found if len(found) == len(labels) >= 2 else {}


def _ends(words: tuple[str, ...], labels: Sequence[str]) -> list[int]:
    """How many words of each label a name ends with: "not churned" ends with that, not only with "churned"."""
    ends = [words_of(label) for label in labels]
    return [len(end) for end in ends if end and words[-len(end) :] == end]


def is_of_a_model(name: str) -> bool:
    """Is a name one that a tool gives what its model said, as predicted_y_probs.label of BigQuery?"""
    words = words_of(name)
    return words[:1] == ("predicted",) and not {"prob", "probs"}.isdisjoint(words)


def named_after(score: str, labels: Sequence[str]) -> str:
    """The one label after which a score is named, as p_premium; empty where its name says anything else."""
    rest = tuple(word for word in words_of(score) if word not in _CHANCE and not names_a("score", word))
    meant = [label for label in labels if rest and words_of(label) == rest]
    return meant[0] if len(meant) == 1 else ""


def chances(table: Table) -> list[str]:
    """The columns of shares that may be probabilities."""
    return [profile.column.name for profile in profiles(table) if _may_be_a_chance(profile)]


def told_by_columns(profile: Profile, table: Table) -> str:
    """A column of chances that is named after one of three labels or more, or the first of those that are after each; empty where none is."""
    labels, names = [label.text for label in profile.labels], chances(table)
    if len(labels) < FEWEST or profile.column.name in names:
        return ""
    if whole := by_class(names, labels):
        return whole[labels[0]]
    return next((name for name in names if profile.column.kind == "text" and named_after(name, labels)), "")


def _may_be_a_chance(profile: Profile) -> bool:
    shares = profile.low is not None and profile.low >= 0 and profile.high <= 1
    return shares and not profile.whole and profile.column.distinct > FEW
