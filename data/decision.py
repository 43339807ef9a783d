"""What was decided while a file was read, and what only its owner can decide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from data.said import Said

Step = Literal["container", "encoding", "dialect", "repair", "structure", "types", "roles", "join", "door"]
Answers = Mapping[str, str]  # question id → key of the chosen option
NO_ANSWERS: Answers = MappingProxyType({})
AMONG = "|"  # between the keys of an answer that takes several options
_MARKS = (AMONG, " / ")  # the second is how an event of several labels is told


@dataclass(frozen=True)
class Decision:
    """One choice of the reader: the step, what it was about, what was chosen and on what evidence.

    The decisions of one file, kept, let next month's file load the same way; ``subject`` is a column, or what else was
    decided about, or empty. A name from the file stands for itself.
    """

    step: Step
    subject: Said | str
    choice: Said | str
    reason: Said


@dataclass(frozen=True)
class Option:
    """One answer: its key, its words or a name from the file, cells as they would read, and what would follow ("event rate 14 %")."""

    key: str
    label: Said | str
    sample: tuple[Said | str, ...] = ()
    meaning: Said | str = ""


@dataclass(frozen=True)
class Question:
    """An ambiguity that is asked before any figure is shown. ``default`` is the marked option's key.

    ``id`` is stable for the same question about the same column, as in ``dates:review_date``. Where ``several`` options can be
    chosen together, an answer, and the default, is their keys with "|" between them.
    """

    id: str
    step: Step
    text: Said
    options: tuple[Option, ...]
    default: str
    several: bool = False

    def chosen(self, answers: Answers) -> str:
        """The answered option's key, or the default; of several options their keys, in the order of the options."""
        return AMONG.join(self.picked(answers)) or self.default

    def picked(self, answers: Answers) -> tuple[str, ...]:
        """The keys of the options that were answered; none where nothing was, or anything else."""
        return self._keys(answers.get(self.id, ""))

    def taken(self, answers: Answers) -> tuple[Option, ...]:
        """The options that hold: those that were answered, or the default's."""
        keys = self._keys(self.chosen(answers))
        return tuple(option for option in self.options if option.key in keys)

    def _keys(self, given: str) -> tuple[str, ...]:
        keys = [option.key for option in self.options]
        if given in keys:
            return (given,)
        if not self.several:
            return ()
        named = next((parts for mark in _MARKS if set(parts := given.split(mark)) <= set(keys)), [])
        return tuple(key for key in keys if key in named)


@dataclass(frozen=True)
class LeftOut:
    """A line of the file that is no row of the table, or was repaired: where it stood, its text, and why.

    ``key`` names it in the answers under ``keep:<key>`` with the value "yes", which puts it back.
    """

    line: int
    text: str
    reason: Said
    key: str
    repaired: bool = False
    rows: int = 1  # how many it stands for: rows that repeat others are put back all at once
