"""Lines that must be straightened before they can be cut: enclosed as a whole, aligned with blanks, or with commas inside of a cell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

_WHOLE = re.compile(r'"(?:[^"]|"")*"')
_GAP = re.compile(r" {2,}")
_MARKS = (",", ";", "\t", "|")
_NEARLY_ALL = 0.9
_CHANCE = r" *\*?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)? *"
_STARRED = re.compile(rf"(?<=,){_CHANCE}(?:,{_CHANCE})+(?=,|$)")
MOST_CLASSES = 20
_ONE = 0.02  # from one, as rounded probabilities may be


def enclosed(line: str) -> str:
    """A line without the quotation marks that enclose it as a whole."""
    return line[1:-1].replace('""', '"') if len(line) > 1 and line[0] == '"' == line[-1] else line


def aligned(line: str) -> str:
    """A line with a tab wherever two or more blanks stood."""
    return _GAP.sub("\t", line.strip(" "))


def parted(line: str) -> str:
    """A line with one tab for each run of blanks."""
    return "\t".join(line.split())


def distributed(line: str, classes: int) -> str:
    """A line of Weka with quotation marks around the probabilities of so many classes, of which the predicted one has a star."""
    for found in _STARRED.finditer(line):
        cells = found[0].split(",")
        for first in range(len(cells) - classes + 1):
            own = cells[first : first + classes]
            if any("*" in cell for cell in own) and abs(sum(float(cell.strip(" *")) for cell in own) - 1) <= _ONE:
                start = found.start() + sum(len(cell) + 1 for cell in cells[:first])
                end = start + len(",".join(own))
                return f'{line[:start]}"{line[start:end]}"{line[end:]}'
    return line


FORMS: dict[str, Callable[[str], str]] = {
    "enclosed": enclosed,
    "aligned": aligned,
    "parted": parted,
    **{f"distributed{classes}": partial(distributed, classes=classes) for classes in range(2, MOST_CLASSES + 1)},
}


def line_form(filled: Sequence[str]) -> str:
    """The form of some lines: a key of `FORMS`, or empty where they can be cut as they are."""
    if len(filled) < 2:
        return ""
    if classes := _distributed(filled):
        return f"distributed{classes}"
    everywhere = any(all(mark in line for line in filled) for mark in _MARKS)
    everywhere = everywhere or sum("|" in line for line in filled) >= _NEARLY_ALL * len(filled)  # and a note below
    if everywhere:
        return "enclosed" if all(_WHOLE.fullmatch(line) for line in filled) else ""
    pieces = Counter(len(_GAP.split(line.strip(" "))) for line in filled)
    count, lines = pieces.most_common(1)[0]
    if count > 1 and lines >= _NEARLY_ALL * len(filled):
        return "aligned"
    return "parted" if _are_parted(filled) else ""


def _distributed(filled: Sequence[str]) -> int:
    """How many classes there are, where all lines but the header have as many cells too many as classes but one, with a star in each; else none."""
    header, rows = filled[0].count(","), filled[1:]
    if not header or "*" in filled[0] or not all("*" in line and '"' not in line for line in rows):
        return 0
    excess = {line.count(",") - header for line in rows}
    classes = excess.pop() + 1
    if excess or not 2 <= classes <= MOST_CLASSES:
        return 0
    return classes if all('"' in distributed(line, classes) for line in rows) else 0


def _are_parted(filled: Sequence[str]) -> bool:
    """Do blanks alone part the cells, one between long ones and more between short ones?"""
    widths = {len(line.split()) for line in filled}
    padded = sum(bool(_GAP.search(line.strip(" "))) for line in filled)
    return (
        len(widths) == 1 and widths.pop() > 2 and padded > 0.5 * len(filled) and not any('"' in line for line in filled)
    )


def straightened_file(path: Path, form: str, copy: Path) -> Path:
    """Write a copy of a UTF-8 file with its lines straightened.

    Parameters
    ----------
    path
        The file.
    form
        A key of `FORMS`.
    copy
        The file to write.

    Returns
    -------
    Path
        The copy; lines keep their numbers.
    """
    straight = FORMS[form]
    with (
        path.open("r", encoding="utf-8-sig", newline="\n") as source,
        copy.open("w", encoding="utf-8", newline="\n") as target,
    ):
        target.writelines(straight(line.rstrip("\r\n")) + "\n" for line in source)
    return copy
