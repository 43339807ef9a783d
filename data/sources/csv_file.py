"""Text files of rows and columns, whatever stands between the cells."""

from __future__ import annotations

import hashlib
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from data.dataset import Table
from data.decision import NO_ANSWERS, Answers
from data.errors import DataError
from data.progress import tell
from data.stored import sha256, unfinished
from data.text.dialect import dialect
from data.text.encoding import plain_text
from data.text.line_form import straightened_file
from data.text.table import TextTable, handed_on, text_table
from data.text.typed import typed_table

TITLE = "CSV or text"
SUFFIXES = (".csv", ".txt", ".tsv", ".tab")
MAGIC = ()


def read(name: str, path: Path, folder: Path, answers: Answers = NO_ANSWERS) -> Table:
    """Read a text file.

    Parameters
    ----------
    name
        The file's name as shown to people.
    path
        The file itself.
    folder
        Where the tables made from it are kept.
    answers
        What its owner said to the questions of an earlier reading, and which lines to put back.

    Returns
    -------
    Table
        One typed column for each name in the header. Its decisions, questions and lines left out tell how it was read.

    Raises
    ------
    DataError
        When it is no text, has one column only, or has no rows.
    """
    text = cells(name, path, folder, answers)
    if text.rows == 0:
        raise DataError(f"{name} has no rows: there is only a header ({', '.join(text.columns[:5])}).")
    tell("Reading numbers and dates")
    return handed_on(typed_table(text, folder, answers), text)


def cells(name: str, path: Path, folder: Path, answers: Answers = NO_ANSWERS) -> TextTable:
    """The cells of a text file as they stand there, before anything is taken for a number.

    Parameters
    ----------
    name
        The file's name as shown to people.
    path
        The file itself.
    folder
        Where the table is kept.
    answers
        What its owner said.

    Returns
    -------
    TextTable
        There may be no rows.

    Raises
    ------
    DataError
        When it is no text or has one column only.
    """
    tell("Looking at how the text is written")
    with ExitStack() as copies:  # rewritten as UTF-8, straightened: gone once the rows are read
        plain = plain_text(name, path, folder, answers)
        source = plain.path
        if source != path:
            copies.callback(source.unlink, missing_ok=True)
        tell("Looking for the columns")
        found = dialect(name, source, folder, answers=answers)
        if found.form:
            straight = copies.enter_context(unfinished(folder / f"{sha256(source)}.{found.form}.csv"))
            source = straightened_file(source, found.form, straight)
        tell("Reading the rows")
        text = text_table(name, source, found, sha256(path), _key(path, answers), folder, answers)
    return replace(
        text,
        findings=(*plain.findings, *text.findings),
        decisions=(*plain.decisions, *text.decisions),
        questions=(*plain.questions, *text.questions),
    )


def _key(path: Path, answers: Answers) -> str:
    """A name for the tables made from a file: another one for other answers."""
    if not answers:
        return sha256(path)
    said = repr(sorted(answers.items())).encode()
    return f"{sha256(path)}.{hashlib.sha256(said).hexdigest()[:12]}"
