"""Which column plays which role, for every topic on the shelf: a guess by name and by values, each with its reason."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache, lru_cache
from types import ModuleType

from data.dataset import Proposal, Suggestion, Table
from data.decision import NO_ANSWERS, Answers
from data.roles import topics
from data.roles.profile import profiles

FIRST = "decision"  # suggests before the others: what it has asked, they may build on


@cache
def shelf() -> tuple[ModuleType, ...]:
    """The modules of `data/roles/topics`, the decision first."""
    names = sorted((module.name for module in pkgutil.iter_modules(topics.__path__)), key=lambda name: name != FIRST)
    return tuple(importlib.import_module(f"{topics.__name__}.{name}") for name in names)


@cache
def roles() -> tuple[str, ...]:
    """Every role that a column can play, in the order in which people are asked for them."""
    return tuple(dict.fromkeys(role for topic in shelf() for role in topic.ROLES))


@cache
def asked() -> Mapping[str, str]:
    """How people are asked for each role, in the order in which they are."""
    return {role: text for topic in shelf() for role, text in topic.ASKED.items()}


@cache
def kinds() -> Mapping[str, str]:
    """What the column of a role must hold, where only one kind will do."""
    return {role: kind for topic in shelf() for role, kind in topic.KINDS.items()}


def needed(taken: Mapping[str, str]) -> tuple[str, ...]:
    """The roles that the topic wants which lacks least of them."""
    return nearest(taken).NEEDED


def nearest(taken: Mapping[str, str]) -> ModuleType:
    """The topic that lacks least of what it needs; of equal ones the first on the shelf."""
    return min(shelf(), key=lambda topic: len(lacking(topic, taken)))


def lacking(topic: ModuleType, taken: Mapping[str, str]) -> tuple[str, ...]:
    """What a topic wants and does not have; one that can do with either of several says so itself."""
    if hasattr(topic, "lacking"):
        return topic.lacking(taken)
    return tuple(role for role in topic.NEEDED if not taken.get(role))


def suggest(table: Table) -> tuple[Suggestion, ...]:
    """At most one column for each role, a column playing one role only; in the order of `roles`."""
    return propose(table).suggestions


def propose(table: Table, answers: Answers = NO_ANSWERS) -> Proposal:
    """Guess the role of each column by its name and its values.

    Parameters
    ----------
    table
        A typed table.
    answers
        To the questions of an earlier proposal.

    Returns
    -------
    Proposal
        Suggestions in the order of `roles`; a question where several scores, or two columns of one name, compete.
    """
    return _proposed(table, tuple(sorted(answers.items())))


@lru_cache(maxsize=32)  # whoever shows a file, asks of it, and makes a dataset of it asks the same
def _proposed(table: Table, given: tuple[tuple[str, str], ...]) -> Proposal:
    found, proposal, answers = profiles(table), Proposal(), dict(given)
    for topic in shelf():
        more = topic.suggest(table, found, proposal, answers)
        stays = tuple(each for each in proposal.suggestions if each.role not in more.withdrawn)
        proposal = Proposal((*stays, *more.suggestions), (*proposal.questions, *more.questions))
    return Proposal(tuple(sorted(proposal.suggestions, key=lambda each: roles().index(each.role))), proposal.questions)
