"""Where a table begins: titles, column names in one row or more, units, and the first row of data."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from data.dataset import Finding
from data.decision import Answers, Decision, LeftOut, Option, Question
from data.errors import DataError
from data.limits import refuse_table
from data.said import Said, is_said, said
from data.text.cut import Grammar, Lines, Record, record
from data.text.dialect import LONE, ONE_COLUMN, Dialect, sample
from data.text.header import aligned, straightened, unique
from data.types.shape import TYPED, Shape, family, shapes

TITLES = (
    "title-above-header",
    "title-line",
    "band-of-titles",
)  # why a line above the names, or beside them, is left out
UNITS = "line-of-units"
_LOOKED_AT = 2_000  # records
_MOST_CELLS = 100_000
_MOST_TITLES = 60
_LONGEST_NAME = 60
_RAGGED = 0.7  # fewer records than this have the most common width
_RULE = re.compile(r"[-=_+:|*\s]{2,}|")
_UNIT = re.compile(
    r"[\[(].{0,20}[\])]|%|‰|[A-Z]{3}|[$€£¥]|kg|g|km|m|cm|mm|h|hours?|min|sec?|days?|months?|years?|monate?|jahre?|tage?"
    r"|-|–|/|n/?a|probability|probabilities|fraction|share|ratio|prob\.|per ?cent|pct|count|pcs|units?|label|flag|code"
    r"|0[-–.]{1,2}1|[A-Z]{3} ?/ ?(?:month|year|yr|mo|p\.?a\.?)|mois|ans?|jours?|meses|años|text|string|int(?:eger)?|float|double|date|varchar.*|number|0/1|y/n"
    r"|[dmy]{1,4}[-./][dmy]{1,4}[-./][dmy]{1,4}",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Head:
    """What stands above the data, and what the data look like."""

    header: tuple[str, ...]  # the names as they stand, rows of names joined by a space; empty where there are none
    columns: tuple[str, ...]  # never empty and never equal
    width: int
    first: int  # the line where the data begin
    shapes: tuple[Shape, ...]
    left_out: tuple[LeftOut, ...] = ()
    findings: tuple[Finding, ...] = ()
    decisions: tuple[Decision, ...] = ()
    questions: tuple[Question, ...] = ()


def head(name: str, path: Path, dialect: Dialect, answers: Answers) -> Head:
    """Find the column names and the first row of data.

    Parameters
    ----------
    name
        The file's name as shown to people.
    path
        A UTF-8 file.
    dialect
        How it is cut.
    answers
        May hold ``header``: "first" or "none"; and ``names``: where the names of a shorter header belong.

    Returns
    -------
    Head
        Every line above the data that is no row of names is left out by name.

    Raises
    ------
    DataError
        When the records have one cell only, or there is nothing below the column names.
    """
    grammar = dialect.grammar
    records, width = _records(sample(path), grammar)
    if width < 2 and LONE not in answers:
        raise DataError(f"{name} {ONE_COLUMN}.")
    refuse_table(name, 1, width)
    rows = [record for record in records if len(record.raws) == width and record.closed]
    looks = shapes([grammar.cells(row.raws) for row in _below(rows)], width)
    place = _place(records, grammar, looks)
    titles, at = records[:place], records[place]
    cells = straightened(at, grammar, width)
    fits, misfits = votes(cells, looks)
    question = _question(at, cells, fits, misfits, len(rows))
    has_names = misfits >= fits if question is None else question.chosen(answers) == "first"
    if not has_names:
        columns = tuple(f"column_{number}" for number in range(1, width + 1))
        names, below, groups, bands = (), place, [], []
    else:
        names, below, groups, bands = _names(records, place, cells, grammar, looks)
        names, asked = aligned(names, looks, answers)
        columns, renamed = unique(names)
    left = [_left(each, said("title-above-header" if has_names else "title-line")) for each in titles]
    left = [each for each, at in zip(left, titles, strict=True) if at not in groups]
    left += [
        _left(each, said(UNITS))
        for at, each in enumerate(records[place + 1 : below], start=place + 1)
        if has_names and _stands_aside(records, at, grammar)
    ]
    left += [_left(each, said("band-of-titles")) for each in bands]
    found = Head(
        header=tuple(names),
        columns=columns,
        width=width,
        first=records[below].line if below < len(records) else at.line + at.lines,
        shapes=looks,
        left_out=tuple(left),
        findings=(*_said(left, titles), *_on_bands(bands, grammar), *(renamed if has_names else ())),
        decisions=(_decision(at, has_names, fits, misfits),),
        questions=tuple(each for each in (question, asked if has_names else None) if each),
    )
    return found if below < len(records) or not has_names else replace(found, first=records[-1].line + 1)


def votes(cells: Sequence[str], looks: Sequence[Shape]) -> tuple[float, float]:
    """How many cells look like the data of their columns, and how many look like anything else, as names do."""
    fits = misfits = 0.0
    numbered = _are_years(cells) or _are_classes(cells, looks)
    for cell, shape in zip(cells, looks, strict=False):
        found = family(cell)
        if found in ("empty", "missing"):
            continue
        if shape.main in TYPED:
            fit = found == shape.main and not (numbered and found == "number")
            fits, misfits = fits + fit, misfits + (not fit)
        elif shape.texts[cell.strip()] > 1:
            fits += 1
        elif shape.categories:
            misfits += 0.5
    return fits, misfits


def _are_years(cells: Sequence[str]) -> bool:
    """Are the numbers of a row years that follow each other, as names of columns are?"""
    numbers = [cell.strip() for cell in cells if family(cell) == "number"]
    if len(numbers) < 2 or len(numbers) == len(cells) or not all(re.fullmatch(r"(?:19|20)\d\d", n) for n in numbers):
        return False
    steps = {int(later) - int(earlier) for earlier, later in pairwise(numbers)}
    return steps in ({1}, {-1})


def _are_classes(cells: Sequence[str], looks: Sequence[Shape]) -> bool:
    """Are the numbers of a row 0, 1 and so on beside a word that stands above numbers, as pandas names a column for each class?"""
    numbers = [cell.strip() for cell in cells if family(cell) == "number"]
    counted = [str(count) for count in range(len(numbers))]
    if len(numbers) < 2 or numbers not in (counted, [str(int(count) + 1) for count in counted]):
        return False
    return any(shape.main == "number" and family(cell) == "text" for cell, shape in zip(cells, looks, strict=False))


def _records(lines: list[str], grammar: Grammar) -> tuple[list[Record], int]:
    """The first records that are not blank, and the width of most of them."""
    found = _read(lines, grammar, 0)
    told = [each for each in found if not each.text.startswith("#")] or found
    widths = Counter(len(each.raws) for each in told if each.closed and len(each.raws) > 1)
    if not widths:
        return found, 1
    most = max(widths.values())
    width = max(width for width, count in widths.items() if count == most)
    named = len(told[0].raws)
    if most < _RAGGED * len(told) and widths[named] >= max(3, 0.05 * len(told)) and named < width:
        # a delimiter that also stands inside cells makes rows longer, and never shorter, than the names
        long_enough = sum(count for each, count in widths.items() if each >= named)
        width = named if long_enough >= 0.9 * len(told) else width
    return _read(lines, grammar, width), width


def _read(lines: list[str], grammar: Grammar, width: int) -> list[Record]:
    source, found, cells = Lines(lines), [], 0
    for line in source:
        if line.strip():
            found.append(record(line, source, grammar, width))
            cells += len(found[-1].raws)
        if len(found) == _LOOKED_AT or cells > _MOST_CELLS:
            break
    return found


def _below(rows: Sequence[Record]) -> Sequence[Record]:
    """Rows that are surely no names: all but the first, or but the first four where there are many."""
    return rows[4:] if len(rows) > 12 else rows[1:] or rows


def _place(records: Sequence[Record], grammar: Grammar, looks: Sequence[Shape]) -> int:
    """The record that holds the names, or is the first row of data."""
    width = len(looks)
    comments = sum(each.text.startswith("#") for each in records)
    for place, each in enumerate(records[: _MOST_TITLES + comments]):
        cells = straightened(each, grammar, width)
        filled = sum(bool(cell.strip()) for cell in cells)
        if len(each.raws) == width and each.closed:
            likely = filled > width / 2 or (width - filled <= 1 and _fits_below(records, place, grammar, looks))
        else:  # damaged, or of another number of names
            near = len(cells) > 1 and abs(len(cells) - width) <= max(1, width // 2) and filled >= len(cells) - 1
            likely = near and _fits_below(records, place, grammar, looks)
        # Words of three letters look like currencies; right above the data, and all different, they are names.
        if likely and (not _is_aside(cells) or _are_names_of(records, place, cells, grammar, looks)):
            return place
    return next((place for place, each in enumerate(records) if len(each.raws) == width), 0)


def _are_names_of(
    records: Sequence[Record], place: int, cells: Sequence[str], grammar: Grammar, looks: Sequence[Shape]
) -> bool:
    """Is a row of short words right above the data, with no row of names before it?"""
    words = _are_names(cells) and all(_is_a_word(cell) and not cell.strip().isdecimal() for cell in cells)
    return words and _fits_below(records, place, grammar, looks)


def _fits_below(records: Sequence[Record], place: int, grammar: Grammar, looks: Sequence[Shape]) -> bool:
    if place + 1 >= len(records):
        return False
    fits, misfits = votes(grammar.cells(records[place + 1].raws), looks)
    return fits > misfits


def _names(
    records: Sequence[Record], place: int, cells: list[str], grammar: Grammar, looks: Sequence[Shape]
) -> tuple[list[str], int, list[Record], list[Record]]:
    """The names, the place of the first record below them, and the records of group names and of titles above."""
    rows, below, width = [cells], place + 1, len(looks)
    at = [records[place]]
    for number, each in enumerate(records[place + 1 : place + 4], start=place + 1):
        more = grammar.cells(each.raws)
        if _stands_aside(records, number, grammar):
            below += 1
            continue
        fits, misfits = votes(more, looks)
        filled = sum(bool(cell.strip()) for cell in more)
        again = more == cells
        if len(more) != width or not (again or (fits == 0 and misfits >= max(1, width / 3) and filled > width / 2)):
            break
        rows.append(more)
        at.append(each)
        below += 1
    differ = any(row != rows[-1] for row in rows)  # the same row twice is no band of titles
    if differ and _are_names(rows[-1]):
        chosen = 0 if _are_better_names(rows[0], rows[-1]) else len(rows) - 1
        return rows[chosen], below, [], at[:chosen] + at[chosen + 1 :]
    groups = _groups(records, place, cells, grammar)
    if groups:
        rows.insert(0, groups[1])
    joined = [" ".join(part.strip() for part in parts if part.strip()) for parts in zip(*rows, strict=False)]
    return (joined if len(rows) > 1 else cells), below, groups[:1], []


def _are_names(cells: Sequence[str]) -> bool:
    """Could a row alone name all columns: each cell filled, short, and unlike the others?"""
    names = [cell.strip().lower() for cell in cells]
    return all(names) and len(set(names)) == len(names) and all(len(name) <= _LONGEST_NAME for name in names)


def _are_better_names(upper: Sequence[str], lower: Sequence[str]) -> bool:
    """Is the upper of two rows the one with names, and the lower one with words about them?"""
    return _are_names(upper) and sum(map(_is_a_word, upper)) > sum(map(_is_a_word, lower))


def _is_a_word(cell: str) -> bool:
    return re.fullmatch(r"[\w-]+", cell.strip()) is not None


def _groups(records: Sequence[Record], place: int, cells: list[str], grammar: Grammar) -> list:
    """The record above the names that groups them, and its cells carried on to the right."""
    names = [cell.strip() for cell in cells if cell.strip()]
    if place == 0 or len(set(names)) == len(names):
        return []
    above = records[place - 1]
    top = grammar.cells(above.raws)
    if len(top) != len(cells) or sum(bool(cell.strip()) for cell in top) < 2:
        return []
    carried, last = [], ""
    for cell in top:
        last = cell if cell.strip() else last
        carried.append(last)
    return [above, carried]


def _stands_aside(records: Sequence[Record], place: int, grammar: Grammar) -> bool:
    """Is it a row of units or a line? Short words that stand in a further row are cells, as units never are."""
    cells = grammar.cells(records[place].raws)
    again = any(each.text == records[place].text for each in records[place + 1 :])
    return _is_aside(cells) and (not again or _is_ruled(cells))


def _is_ruled(cells: Sequence[str]) -> bool:
    return all(_RULE.fullmatch(cell.strip()) for cell in cells if cell.strip())


def _is_aside(cells: Sequence[str]) -> bool:
    """Is a row below the names made of units, or drawn as a line?"""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if not filled:
        return True
    ruled = _is_ruled(cells)
    return ruled or (len(filled) > 1 and sum(bool(_UNIT.fullmatch(cell)) for cell in filled) >= 0.8 * len(filled))


def _question(at: Record, cells: Sequence[str], fits: float, misfits: float, rows: int) -> Question | None:
    if fits < misfits or fits == 0 or rows < 2:
        return None
    shown = tuple(cell[:40] for cell in cells[:8])
    names = tuple(f"column_{number}" for number in range(1, min(len(cells), 8) + 1))
    options = (
        Option("none", said("header-is-data"), names),
        Option("first", said("header-is-names"), shown),
    )
    text = said("header-asked", line=str(at.line), cells=shown[:4])
    return Question("header", "structure", text, options, "none" if fits > misfits else "first")


def _on_bands(bands: Sequence[Record], grammar: Grammar) -> list[Finding]:
    """A row above or below the names that is none of them."""
    found = []
    for each in bands:
        titles = ", ".join(dict.fromkeys(cell.strip() for cell in grammar.cells(each.raws) if cell.strip()))
        found.append(Finding("note", said("band-left-out", line=str(each.line), titles=titles[:60]), count=1))
    return found


def _decision(at: Record, has_names: bool, fits: float, misfits: float) -> Decision:
    choice = said("header-in-line", line=str(at.line)) if has_names else said("no-header")
    reason = said("header-reason", unlike=f"{misfits:g}", alike=f"{fits:g}")
    return Decision("structure", said("about-header"), choice, reason)


def _left(each: Record, reason: Said) -> LeftOut:
    if each.text.lower().lstrip('"').startswith("sep="):
        reason = said("line-names-the-delimiter")
    elif each.text.startswith("#"):
        reason = said("line-of-comment")
    return LeftOut(each.line, each.text[:500], reason, f"line{each.line}")


def _said(left: Sequence[LeftOut], titles: Sequence[Record]) -> list[Finding]:
    found = []
    above = [each for each in left if is_said(each.reason, *TITLES)]
    if above:
        title = re.sub(r"[,;\t|]+$", "", above[0].text).strip(' "')[:60]
        lines = {"first": str(above[0].line), "last": str(above[-1].line)}
        found.append(Finding("note", said("titles-left-out", count=len(above), title=title, **lines), count=len(above)))
    units = [each for each in left if is_said(each.reason, UNITS)]
    if units:
        found.append(Finding("note", said("units-left-out", line=str(units[0].line)), count=len(units)))
    return found
