"""NA and None as names of a group: a zone NA beside APAC and EUR, an internet service "None" beside DSL and fibre."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import duckdb

from data.alike import totals
from data.decision import Answers, Option, Question
from data.engine import literal, parquet, quoted
from data.names import DID_NOT, HAPPENED, NO, UNKNOWN, YES, names_a, names_arms
from data.said import Said, named, said
from data.sent import names_what_was_sent
from data.types.judged import Judged
from data.types.reading import MISSING, TEXT, Reading, cell_but

ID = "words"
NAMES = ("na", "n/a", "none", "nil")  # short for a name somewhere, or a name themselves
WORDS = (*NAMES, "nan", "null", "n/d", "nd")  # what may be one, though few would call a group so
NONE = "none"
PLUS, MINUS = "+", ("-", "–", "−")
MISSING_KEY, NAMES_KEY = "missing", "names"
MOST_LABELS = 50
FEWEST_OTHERS = 2
FEWEST_ROWS = 2


def with_names(
    connection: duckdb.DuckDBPyConnection, path: Path, columns: Sequence[Judged], answers: Answers
) -> list[Judged]:
    """Read a word for "nothing here" as the name of a group where the other cells of its column are names.

    Parameters
    ----------
    connection
        One that may read ``path``.
    path
        Parquet whose columns are VARCHAR.
    columns
        All columns, as they were judged.
    answers
        Under ``words:NAME`` "names" or "missing".

    Returns
    -------
    list[Judged]
        Such a column carries the question. Its default is the name, unless the same word stands among numbers or dates of
        the file, or in several such columns, where it says that nothing is known.
    """
    candidates = [column for column in columns if _may_hold_names(column)]
    if not candidates:
        return list(columns)
    asked = {column.name: _written for column in candidates}
    written = {name: found or {} for name, (found,) in totals(connection, parquet(path), asked).items()}
    words = {name: _words(name, texts) for name, texts in written.items()}
    elsewhere = _among_others(connection, path, columns)
    for name, found in words.items():
        elsewhere |= {word for other, more in words.items() if other != name for word in found if word in more}
    settle = partial(_settled, elsewhere=elsewhere, answers=answers)
    return [
        settle(column, words[column.name], written[column.name]) if words.get(column.name) else column
        for column in columns
    ]


def _may_hold_names(column: Judged) -> bool:
    few = (
        (1 if column.examples[:1] == (PLUS,) or names_what_was_sent(column.name) else FEWEST_OTHERS)
        <= column.distinct
        <= MOST_LABELS
    )
    other = any(names_a(role, column.name) for role in ("id", "model"))
    return column.reading is TEXT and column.blank_words >= FEWEST_ROWS and few and not other


def _written(name: str) -> list[str]:
    return [f"histogram(trim({quoted(name)}))"]


def _words(name: str, texts: dict[str, int]) -> dict[str, int]:
    """How often each word stands in a column whose other cells are names; nothing where they are not."""
    others = {text.lower() for text in texts if text and text.lower() not in (*MISSING, *UNKNOWN)}
    sent = names_what_was_sent(name)
    if others == {PLUS}:  # a sign is no word for nothing where the other one stands beside it
        return {text: count for text, count in texts.items() if text in MINUS}
    if not (1 if sent else FEWEST_OTHERS) <= len(others) or others & (YES | NO):
        return {}
    if not all(any(map(str.isalpha, text)) for text in others):
        return {}
    found: dict[str, int] = {}
    # Of what happened only "none" says something: nothing did. That it is not known says every other word.
    known = (NONE,) if names_a("outcome", name) or names_arms(name) or len(others) < FEWEST_OTHERS else WORDS
    if names_a("outcome", name) and others & (HAPPENED | DID_NOT):
        return {}
    for text, count in texts.items():
        if text.lower() in known:
            found[text.lower()] = found.get(text.lower(), 0) + count
    return {word: count for word, count in found.items() if count >= FEWEST_ROWS}


def _among_others(connection: duckdb.DuckDBPyConnection, path: Path, columns: Iterable[Judged]) -> set[str]:
    """The words that stand in columns of numbers and dates, where they are no names."""
    asked = {column.name: _words_of for column in columns if column.reading.kind != "text" and column.blank_words}
    return {word for (found,) in totals(connection, parquet(path), asked).values() for word in found or ()}


def _words_of(name: str) -> list[str]:
    listed = ", ".join(map(literal, WORDS))
    lower = f"lower(trim({quoted(name)}))"
    return [f"list(DISTINCT {lower}) FILTER (list_contains([{listed}], {lower}))"]


def _settled(
    column: Judged, words: dict[str, int], texts: dict[str, int], elsewhere: set[str], answers: Answers
) -> Judged:
    shown = named(text for text in sorted(texts) if text.lower() in words)
    rows = sum(words.values())
    if set(words) <= set(MINUS):
        return _as_names(column, words, shown)
    likely = set(words) <= set(NAMES) and not elsewhere.intersection(words)
    options = (
        Option(NAMES_KEY, said("words-are-names", words=shown), meaning=said("so-many-rows", rows=rows)),
        Option(
            MISSING_KEY, said("words-are-missing", words=shown), meaning=said("words-are-missing-meaning", count=rows)
        ),
    )
    text = said("words-asked", name=column.name, words=shown, count=rows)
    question = Question(f"{ID}:{column.name}", "types", text, options, NAMES_KEY if likely else MISSING_KEY)
    if question.chosen(answers) == MISSING_KEY:
        return replace(column, question=question)
    return replace(_as_names(column, words, shown), question=question)


def _as_names(column: Judged, words: dict[str, int], shown: tuple[Said, ...]) -> Judged:
    rows = sum(words.values())
    return replace(
        column,
        reading=_reading(tuple(words)),
        filled=column.filled + rows,
        fitting=column.fitting + rows,
        distinct=column.distinct + len(words),
        blank_words=column.blank_words - rows,
        remark=said("words-read-as-names", words=shown, count=rows),
    )


def _reading(words: Sequence[str]) -> Reading:
    return Reading("text", "text", None, lambda column: cell_but(column, words), key=NAMES_KEY)
