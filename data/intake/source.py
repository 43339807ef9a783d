"""From a file, whatever it is, to a table: looks into the file first and at its name second."""

from __future__ import annotations

import importlib
import os
import pkgutil
import threading
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import MappingProxyType, ModuleType

import data.sources
from data.dataset import Finding, Table
from data.decision import NO_ANSWERS, Answers
from data.errors import DataError
from data.files import child, containers, wire
from data.files.first_bytes import refuse
from data.joins import side_by_side
from data.joins.beside.part_of_whole import without_rows
from data.limits import refuse_bytes, refuse_cell, refuse_lines, refuse_table
from data.said import is_said, named, said
from data.shown import shown
from data.stored import keep_bytes, refuse_cut, sha256
from data.types.described import longest_cells
from data.workbooks.belonging import REST
from data.workbooks.sheets import ALL, BOTH, QUESTION, TOGETHER, Sheet

MOST_KNOWN = 64
WORKER = "data.intake.worker"  # what the reading process runs
_known: OrderedDict[tuple[object, ...], Table] = OrderedDict()
_guard = threading.Lock()


@cache
def shelf() -> Mapping[str, ModuleType]:
    """Every module in `data/sources` that can read something, by name."""
    names = sorted(entry.name for entry in pkgutil.iter_modules(data.sources.__path__))
    return MappingProxyType({name: importlib.import_module(f"data.sources.{name}") for name in names})


@cache
def suffixes() -> tuple[str, ...]:
    """The endings of all files that can be read, as offered in a file dialogue."""
    return (*dict.fromkeys(suffix for source in shelf().values() for suffix in source.SUFFIXES), *containers.SUFFIXES)


def read_file(name: str, path: Path, folder: Path, answers: Answers = NO_ANSWERS) -> Table:
    """Read a file that lies on this machine, in a process of its own.

    Parameters
    ----------
    name
        What the file is called on screen; it never becomes a path.
    path
        Where it lies.
    folder
        Where the tables made from it are kept, under names of our own.
    answers
        What its owner said to the questions of an earlier reading.

    Returns
    -------
    Table
        Its typed columns. What was read once with the same answers is not read again. What it took, its progress and
        the way to stop it are those of `data.files.child.watching`.

    Raises
    ------
    DataError
        One sentence that names the file and the cause.
    """
    name = shown(name)
    if not path.is_file():
        raise DataError(f"{name} is not a file that can be opened.")
    refuse_bytes(name, path.stat().st_size)
    refuse_cut(name, path)
    folder.mkdir(parents=True, exist_ok=True)
    key = (sha256(path), name, os.path.abspath(folder), *sorted(answers.items()))
    with _guard:
        table = _known.get(key)
    if table is not None and table.rows.are_whole:
        return table
    table = wire.built(Table, _run("read", name, path, folder, answers))
    with _guard:
        _known[key] = table
        while len(_known) > MOST_KNOWN:
            _known.popitem(last=False)
    return table


def read_upload(name: str, content: bytes, folder: Path, answers: Answers = NO_ANSWERS) -> Table:
    """Read what a browser sent.

    Parameters
    ----------
    name
        The name it came with, for showing only.
    content
        Its bytes, at most 500 MB.
    folder
        Where they and the tables made from them are kept.
    answers
        What its owner said to the questions of an earlier reading.

    Returns
    -------
    Table
        As from `read_file`.

    Raises
    ------
    DataError
        As from `read_file`, and past the limit.
    """
    refuse_bytes(shown(name), len(content))
    return read_file(name, keep_bytes(content, folder), folder, answers)


def read_parts(name: str, path: Path, folder: Path, answers: Answers = NO_ANSWERS) -> tuple[Table, ...]:
    """Read a file as `read_file`, and a workbook with predictions and outcomes on two sheets as two tables.

    Returns
    -------
    tuple[Table, ...]
        One table; or predictions first and outcomes second, where that is the answer to the question which sheet is
        meant; or each of the sheets that stand below one another.
    """
    table = read_file(name, path, folder, answers)
    question = next((each for each in table.questions if each.id in (QUESTION, TOGETHER)), None)
    chosen = question.chosen(answers) if question else ""
    if chosen not in (BOTH, ALL, REST):
        return (table,) if question else side_by_side.apart(table, answers)
    wanted = next(option.sample for option in question.options if option.key == chosen)
    parts = [read_file(name, path, folder, {**answers, QUESTION: sheet}) for sheet in wanted]
    if question.id == QUESTION and chosen == BOTH:
        return tuple(_told(part, wanted, "") for part in parts)
    apart = [
        replace(part, questions=tuple(each for each in part.questions if each.id not in (QUESTION, TOGETHER)))
        for part in parts
    ]
    if chosen == REST:
        rest = without_rows(*apart)
        return (replace(rest, questions=(question, *rest.questions)),)
    below = [_told(part, wanted, "" if chosen == BOTH else "sheets-read") for part in apart]
    return tuple(replace(part, questions=(question, *part.questions)) for part in below)


def _told(part: Table, names: Sequence[str], together: str) -> Table:
    """One of several sheets that were read: the others of them are not left aside."""
    findings = []
    for finding in part.findings:
        if is_said(finding.text, "sheet-read"):
            others = tuple(each for each in finding.text["others"] if each["name"] not in names)
            one = {key: finding.text[key] for key in ("name", "rows", "hidden")}
            values = {"names": named(names)} if together else one
            alone, beside = (together, f"{together}-of") if together else ("sheet-read-alone", "sheet-read")
            text = said(beside, others=others, **values) if others else said(alone, **values)
            finding = replace(finding, text=text)
        findings.append(finding)
    return replace(part, findings=tuple(findings))


def sheets(name: str, path: Path) -> tuple[Sheet, ...]:
    """The sheets of a workbook, looked at in a process of its own; for any other file none.

    Raises
    ------
    DataError
        When the workbook is protected, damaged, or unpacks to more than can be read.
    """
    refuse_cut(shown(name), path)
    found = child.run(WORKER, "sheets", shown(name), {"name": shown(name), "path": os.path.abspath(path)})
    return wire.built(tuple[Sheet, ...], found)


def read_here(name: str, path: Path, folder: Path, answers: Answers = NO_ANSWERS) -> Table:
    """Read a file in this process: as `read_file`, without its limits of time and memory."""
    refuse_bytes(name, path.stat().st_size)
    if not containers.is_container(path):
        return _read(name, name, path, folder, answers)
    with containers.unpacked(name, path, folder, suffixes(), answers) as inside:
        if inside.path.stat().st_size == 0:
            raise DataError(f"{name} holds an empty file, “{inside.name}”.")
        if containers.is_container(inside.path):
            raise DataError(f"{name} holds another archive, “{inside.name}”. Unpack it and hand in the table itself.")
        title = name if name.lower().endswith(".gz") else f"{inside.name} in {name}"
        table = _read(title, inside.name, inside.path, folder, answers)
    return replace(
        table,
        sha256=sha256(path),
        decisions=(*inside.decisions, *table.decisions),
        questions=(*inside.questions, *table.questions),
    )


def sheets_here(name: str, path: Path) -> tuple[Sheet, ...]:
    """The sheets of a workbook, looked at in this process."""
    source, _ = _source(name, name, path)
    return source.sheets(name, path) if hasattr(source, "sheets") else ()


def _run(task: str, name: str, path: Path, folder: Path, answers: Answers) -> object:
    paths = {"path": os.path.abspath(path), "folder": os.path.abspath(folder)}
    return child.run(WORKER, task, name, {"name": name, "answers": dict(answers), **paths})


def _read(shown_as: str, name: str, path: Path, folder: Path, answers: Answers) -> Table:
    source, finding = _source(shown_as, name, path)
    table = source.read(shown_as, path, folder, answers)
    refuse_table(shown_as, table.count, len(table.columns))
    for column, characters in longest_cells(table):
        refuse_cell(shown_as, column, characters)
    return replace(table, findings=(finding, *table.findings)) if finding else table


def _source(shown_as: str, name: str, path: Path) -> tuple[ModuleType, Finding | None]:
    with path.open("rb") as file:
        head = file.read(512)
    suffix = Path(name.replace("\x00", "")).suffix.lower()
    by_content = next((s for s in shelf().values() if s.MAGIC and head.startswith(s.MAGIC)), None)
    by_name = next((s for s in shelf().values() if suffix in s.SUFFIXES), None)
    if by_content is None:
        refuse(shown_as, head)
        refuse_lines(shown_as, path)
        by_content = next(source for source in shelf().values() if source.SUFFIXES and not source.MAGIC)
    if by_name is not None and by_name is not by_content:
        kind = said(f"content-{by_content.__name__.rpartition('.')[2].replace('_', '-')}")
        return by_content, Finding("note", said("name-and-content", suffix=suffix, content=kind))
    return by_content, None
