"""Compressed files and archives with a table inside, measured before and while they are unpacked."""

from __future__ import annotations

import gzip
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from data.decision import Answers, Decision, Option, Question
from data.errors import DataError
from data.files.first_bytes import GZIP, ZIP
from data.limits import refuse_unpacking
from data.progress import tell
from data.said import said
from data.shown import shown
from data.stored import sha256, unfinished

SUFFIXES = (".gz", ".zip")
BLOCK = 1 << 20
MOST_ASKED = 20
_BESIDE = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")
_TEXTS = (".txt", ".md")  # beside a table these are mostly a word about it


@dataclass(frozen=True)
class Inside:
    """The table that was inside: its own name, where it lies now, and what was decided or is asked."""

    name: str
    path: Path
    decisions: tuple[Decision, ...] = ()
    questions: tuple[Question, ...] = ()


def is_container(path: Path) -> bool:
    """Is it a gzip file, or a zip archive that is no workbook?"""
    with path.open("rb") as file:
        head = file.read(4)
    return head.startswith(GZIP) or (head.startswith(ZIP) and zipfile.is_zipfile(path) and not _parts(path))


@contextmanager
def unpacked(name: str, path: Path, folder: Path, readable: tuple[str, ...], answers: Answers) -> Iterator[Inside]:
    """Unpack the one table inside for as long as the block lasts.

    Parameters
    ----------
    name
        The file's name as shown to people.
    path
        A container.
    folder
        Where the table lies meanwhile, under a name of our own; names inside the archive never become paths.
    readable
        The endings of files that can be read.
    answers
        To the question which table is meant, where there are several.

    Yields
    ------
    Inside
        The table, still unread.

    Raises
    ------
    DataError
        When there is none, or it is damaged, protected, packed twice, or unpacks to more than is read.
    """
    with path.open("rb") as file:
        compressed = file.read(2) == GZIP
    with unfinished(folder / f"{sha256(path)}.unpacked") as target:
        tell("Unpacking", 0.0)
        if compressed:
            yield Inside(_gunzip(name, path, target), target)
        else:
            yield _unzip(name, path, target, readable, answers)


def _parts(path: Path) -> bool:
    """Are the members of a zip archive the parts of an office document? One whose directory cannot be read has none."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return False
    return "[Content_Types].xml" in names or {"mimetype", "content.xml"} <= names or "xl/workbook.xml" in names


def _gunzip(name: str, path: Path, target: Path) -> str:
    try:
        with path.open("rb") as packed, gzip.open(packed) as file:
            _copy(name, file, target, path.stat().st_size, packed)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise DataError(f"{name} is damaged or was cut short: it could not be unpacked. Download it again.") from error
    inner = name[:-3] if name.lower().endswith(".gz") else name
    return inner if not name.lower().endswith(".tgz") else f"{name[:-4]}.tar"


def _unzip(name: str, path: Path, target: Path, readable: tuple[str, ...], answers: Answers) -> Inside:
    with _opened(name, path) as archive:
        members = [member for member in archive.infolist() if not member.is_dir() and not _beside(member.filename)]
        tables = _tables(members, readable)
        if not tables:
            listed = ", ".join(f"“{_short(member)}”" for member in members[:5]) or "nothing"
            raise DataError(f"{name} holds no table: there is {listed} in it. CSV, Excel and Parquet files are read.")
        question = _which(tables)
        chosen = tables[int(question.chosen(answers)) - 1] if question else tables[0]
        if chosen.flag_bits & 1:
            raise DataError(f"{name} is protected by a password. Save it without one and try again.")
        refuse_unpacking(name, chosen.file_size, chosen.compress_size)
        try:
            with archive.open(chosen) as file:
                _copy(name, file, target, chosen.compress_size)
        except (zipfile.BadZipFile, EOFError, zlib.error, NotImplementedError) as error:
            raise DataError(
                f"{name} is damaged or packed in an unusual way: “{_short(chosen)}” in it could not be unpacked. Pack it "
                "again, or hand in the file itself."
            ) from error
    others = len(members) - 1
    reason = said("one-of-files", others=str(others)) if others else said("only-file")
    decision = Decision("container", "", _short(chosen), reason)
    return Inside(_short(chosen), target, (decision,), (question,) if question else ())


def _opened(name: str, path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise DataError(
            f"{name} is damaged: the directory of the archive cannot be read. Download it again, or hand in the file itself."
        ) from error


def _beside(name: str) -> bool:
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return name.startswith(_BESIDE) or last in _BESIDE or last.startswith("._")


def _tables(members: list[zipfile.ZipInfo], readable: tuple[str, ...]) -> list[zipfile.ZipInfo]:
    """The members that are tables by their endings; empty ones and texts only where nothing else is."""
    tables = [member for member in members if member.filename.lower().endswith(readable)]
    tables = [member for member in tables if member.file_size] or tables
    return [member for member in tables if not member.filename.lower().endswith(_TEXTS)] or tables


def _which(tables: list[zipfile.ZipInfo]) -> Question | None:
    if len(tables) == 1:
        return None
    options = tuple(
        Option(str(place), _short(member), meaning=said("megabytes", size=f"{member.file_size / 2**20:,.1f}"))
        for place, member in enumerate(tables[:MOST_ASKED], start=1)
    )
    largest = max(range(len(options)), key=lambda place: (tables[place].file_size, -place))
    text = said("member-asked", tables=len(tables))
    return Question("member", "container", text, options, options[largest].key)


def _short(member: zipfile.ZipInfo) -> str:
    """The last part of a member's name; where it says to put it does not count."""
    return shown(member.filename.replace("\\", "/").rsplit("/", 1)[-1])


def _copy(
    name: str, file: BinaryIO | gzip.GzipFile, target: Path, packed: int, counted: BinaryIO | None = None
) -> None:
    """Copy block by block, and stop where too much has come out of what went in."""
    size = 0
    with target.open("wb") as out:
        while block := file.read(BLOCK):
            size += len(block)
            went_in = counted.tell() if counted else packed
            refuse_unpacking(name, size, went_in)
            tell("Unpacking", min(went_in / packed, 1.0) if counted and packed else None)
            out.write(block)
