"""Lines that must be straightened before they can be cut: enclosed as a whole, aligned with blanks, or with commas inside of a cell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

_WHOLE = re.compile(r'"(?:[^"]|"")*"')
_GAP = re.compile(r" {2,}")
_MARKS = (",", ";", "\t", "|")
_NEARLY_ALL = 0.9
_CHANCE = r" *\*?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)? *"
_STARRED = re.compile(rf"(?<=,){_CHANCE}(?:,{_CHANCE})+(?=,|$)")
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


def distributed(line: str) -> str:
    """A line of Weka with quotation marks around the probabilities of its classes, of which the predicted one has a star."""
    for found in _STARRED.finditer(line):
        cells = found[0].split(",")
        for count in range(2, len(cells) + 1):
            sum_is_one = abs(sum(float(cell.strip(" *")) for cell in cells[:count]) - 1) <= _ONE
            if sum_is_one and any("*" in cell for cell in cells[:count]):
                end = found.start() + len(",".join(cells[:count]))
                return f'{line[: found.start()]}"{line[found.start() : end]}"{line[end:]}'
    return line


FORMS: dict[str, Callable[[str], str]] = {
    "enclosed": enclosed,
    "aligned": aligned,
    "parted": parted,
    "distributed": distributed,
}


def line_form(filled: Sequence[str]) -> str:
    """The form of some lines: a key of `FORMS`, or empty where they can be cut as they are."""
    if len(filled) < 2:
        return ""
    if _are_distributed(filled):
        return "distributed"
    everywhere = any(all(mark in line for line in filled) for mark in _MARKS)
    everywhere = everywhere or sum("|" in line for line in filled) >= _NEARLY_ALL * len(filled)  # and a note below
    if everywhere:
        return "enclosed" if all(_WHOLE.fullmatch(line) for line in filled) else ""
    pieces = Counter(len(_GAP.split(line.strip(" "))) for line in filled)
    count, lines = pieces.most_common(1)[0]
    if count > 1 and lines >= _NEARLY_ALL * len(filled):
        return "aligned"
    return "parted" if _are_parted(filled) else ""


def _are_distributed(filled: Sequence[str]) -> bool:
    """Have all lines but the header as many cells too many as there are classes but one, with a star in each?"""
    header, rows = filled[0].count(","), filled[1:]
    if "distribution" not in filled[0].lower() or not header or not all("*" in line for line in rows):
        return False
    whole = [distributed(line) for line in rows if '"' not in line]
    excess = {line.count(",") - header for line in rows}
    return len(whole) == len(rows) and len(excess) == 1 and excess.pop() > 0 and all('"' in line for line in whole)


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
