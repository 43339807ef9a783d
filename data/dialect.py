"""How the lines of a text file are cut into cells: the delimiter and the header."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from data.dataset import Finding
from data.errors import DataError

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar"}
SAMPLE_BYTES = 1 << 18
SAMPLE_ROWS = 400
csv.field_size_limit(SAMPLE_BYTES)  # the longest cell a sample can hold


@dataclass(frozen=True)
class Dialect:
    """A delimiter, the column names that the first line gives, and what was said about them."""

    delimiter: str
    columns: tuple[str, ...]
    findings: tuple[Finding, ...] = ()


def dialect(name: str, path: Path, delimiter: str = "") -> Dialect:
    """The dialect of a UTF-8 file, by the delimiter that cuts its first lines into rows of one width.

    Parameters
    ----------
    name
        The file's name as shown to people.
    path
        A UTF-8 file.
    delimiter
        Where it is known; else it is found.

    Returns
    -------
    Dialect
        Column names are trimmed, never empty and never equal, whatever their case.

    Raises
    ------
    DataError
        When there is no header, one column only, a title above the header, or two delimiters fit equally.
    """
    lines = _first_lines(path)
    rows = {each: _rows(lines, each) for each in ([delimiter] if delimiter else DELIMITERS)}
    delimiter = delimiter or _voted(name, rows)
    header = rows[delimiter][0]
    _refuse_what_is_no_header(name, header, rows[delimiter][1:])
    columns, findings = _unique(header)
    return Dialect(delimiter, columns, findings)


def _first_lines(path: Path) -> list[str]:
    with path.open("r", encoding="utf-8-sig", newline="") as file:
        text = file.read(SAMPLE_BYTES)
        more = bool(file.read(1))
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return lines[:-1] if more and len(lines) > 1 else lines


def _rows(lines: list[str], delimiter: str) -> list[list[str]]:
    rows = [row for row in csv.reader((f"{line}\n" for line in lines), delimiter=delimiter) if row]
    return rows[:SAMPLE_ROWS]


def _voted(name: str, rows: dict[str, list[list[str]]]) -> str:
    """The delimiter under which most rows have the header's width, which is at least two."""
    if not rows[","]:
        raise DataError(f"{name} holds no data: every line is empty.")
    votes = {}
    for delimiter, cut in rows.items():
        width = len(cut[0])
        modal, count = Counter(len(row) for row in cut).most_common(1)[0]
        if width > 1 and (modal == width or len(cut) < 3):
            votes[delimiter] = (round(count / len(cut), 2), width)
    if not votes:
        widest = max((len(row) for cut in rows.values() for row in cut), default=1)
        if widest > 1:
            raise DataError(
                f"{name}: the first line ({_short(rows[','][0])}) has not the width of the lines below it. "
                "Remove title lines, so that the first line holds the column names."
            )
        raise DataError(f"{name} has one column only; looked for cells between {', '.join(DELIMITERS.values())}.")
    best = max(votes.values())
    winners = [delimiter for delimiter, vote in votes.items() if vote == best]
    if len(winners) > 1:
        found = " and ".join(DELIMITERS[winner] for winner in winners)
        raise DataError(f"{name} can be cut into columns at {found} alike. Save it again with one of them only.")
    return winners[0]


def _refuse_what_is_no_header(name: str, header: list[str], below: list[list[str]]) -> None:
    filled = [cell.strip() for cell in header if cell.strip()]
    if len(filled) <= len(header) / 2:
        raise DataError(
            f"{name}: the first line has {len(filled)} filled cells of {len(header)} ({_short(filled)}), so it looks "
            "like a title. Remove the lines above the column names."
        )
    if sum(_is_number(cell) for cell in filled) >= len(filled) / 2:
        raise DataError(f"{name} has no column names: its first line is {_short(filled)}. Add a line of names on top.")
    if not any(cell.strip() for row in below for cell in row):
        raise DataError(f"{name} has no rows: there is only a header ({_short(filled)}).")


def _unique(header: list[str]) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    names: list[str] = []
    findings = []
    for place, cell in enumerate(header, start=1):
        wanted = cell.strip() or f"column {place}"
        name, count = wanted, 1
        while name.lower() in (known.lower() for known in names):
            count += 1
            name = f"{wanted} ({count})"
        if not cell.strip():
            findings.append(Finding("note", f"Column {place} has no name; it is called “{name}” here.", name))
        elif name != wanted:
            findings.append(Finding("note", f"Two columns are called “{wanted}”; one is called “{name}” here.", name))
        names.append(name)
    return tuple(names), tuple(findings)


def _is_number(cell: str) -> bool:
    return cell.replace(".", "").replace(",", "").replace("-", "").replace("%", "").strip().isdigit()


def _short(cells: list[str]) -> str:
    shown = ", ".join(cell.strip()[:40] for cell in cells[:5])
    return f"“{shown}{', …' if len(cells) > 5 else ''}”"
