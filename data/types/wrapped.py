"""Numbers that a tool wrapped in other signs: a list of one, the probabilities of two classes, a word or a mark behind each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from data.engine import literal
from data.said import said
from data.types.reading import Reading

_NUMBER = r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?"
_DECIMAL = r"[-+]?\d*\.\d+"  # whole numbers with a star behind each are hotels
_GAP = r"\s*"
_NEXT = r"(?:\s*[,;]\s*|\s+)"
_WORDS = r"\([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ /-]{0,30}\)"  # as in "0.83 (high)"
_UNITS = r"(?:prob|probs|probability|p|score|pts|points?)"


def _wrapped(pattern: str, note: str, first: str = "") -> Reading:
    """Cells of that pattern, whose first group is the number; ``first`` is what only the first cells are held to."""

    def sql(column: str) -> str:
        fits = f"regexp_full_match(trim({column}), {literal(_plain(pattern))})"
        return f"CASE WHEN {fits} THEN TRY_CAST(regexp_extract(trim({column}), {literal(pattern)}, 1) AS DOUBLE) END"

    return Reading("numbers", "number", re.compile(first + pattern), sql, said(note))


def _plain(pattern: str) -> str:
    return pattern.replace(f"({_NUMBER})", f"(?:{_NUMBER})").replace(f"({_DECIMAL})", f"(?:{_DECIMAL})")


ONE = _wrapped(rf"\[{_GAP}({_NUMBER}){_GAP}\]", "out-of-brackets")
# Weka marks the predicted class with a star.
TWO = _wrapped(
    rf"[\[(]{_GAP}\*?{_NUMBER}{_NEXT}\*?({_NUMBER}){_GAP}[\])]",
    "second-of-two",
)
# As Weka writes them in a file, without brackets; a pair without a star is a number with a comma.
PAIR = _wrapped(rf"\*?{_NUMBER},{_GAP}\*?({_NUMBER})", "second-of-two", r"(?=.*\*)")
STARRED = _wrapped(rf"\*{_GAP}({_NUMBER})", "without-marks-or-words")
# A vector of Spark as Databricks exports it, and as its text form prints it.
VECTOR = _wrapped(
    rf"(?:\{{[^\[\]]*\"values\":{_GAP}|DenseVector\()\[{_GAP}{_NUMBER}{_NEXT}({_NUMBER}){_GAP}\][\}})]",
    "second-of-two",
)
QUOTED = _wrapped(rf"'({_NUMBER})'", "out-of-quotes")
MARKED = _wrapped(rf"({_DECIMAL}){_GAP}[*†‡]+", "without-marks-or-words")
WORDED = _wrapped(rf"({_NUMBER}){_GAP}(?:{_WORDS}|{_UNITS})", "without-marks-or-words")
READINGS = (ONE, TWO, PAIR, VECTOR, QUOTED, STARRED, MARKED, WORDED)


def by_wrapping(cells: Sequence[str]) -> Reading | None:
    """The reading of numbers that are all wrapped in one way; None where a cell is not."""
    return next((reading for reading in READINGS if all(map(reading.fits, cells))), None)
