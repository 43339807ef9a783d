"""What was decided for one column of text, with the counts that decided it."""

from __future__ import annotations

from dataclasses import dataclass

from data.decision import Question
from data.said import Said
from data.types.reading import Reading


@dataclass(frozen=True)
class Judged:
    """What was decided for one column, with the counts that decided it."""

    name: str
    reading: Reading
    filled: int
    fitting: int
    distinct: int
    blank_words: int  # cells such as NA or "-"; also those that hold one of ``words``
    infinite: int
    examples: tuple[str, ...]
    misfits: tuple[str, ...] = ()
    remark: Said | None = None
    rivals: tuple[Reading, ...] = ()  # readings that understand as many cells and read some differently
    question: Question | None = None
    currencies: tuple[str, ...] = ()
    words: tuple[str, ...] = ()  # the only texts among numbers or dates, as "missing": nothing is known there
