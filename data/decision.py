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

    ``id`` is stable for the same question about the same column, as in ``dates:review_date``.
    """

    id: str
    step: Step
    text: Said
    options: tuple[Option, ...]
    default: str

    def chosen(self, answers: Answers) -> str:
        """The answered option's key, or the default."""
        given = answers.get(self.id, "")
        return given if given in {option.key for option in self.options} else self.default


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
