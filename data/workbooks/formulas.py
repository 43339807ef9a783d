"""What the XML of a workbook tells that its cells do not: formulas never calculated, errors, hidden rows, zeros in front."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

BLOCK = 1 << 20
LONGEST_CELL = 8 << 20  # bytes of XML; of a longer one the beginning is forgotten
LONGEST_PART = 64 << 20  # of the small parts: the list of sheets, their relations, the styles

# What is looked for never reaches beyond the tag or the cell that it began in: from each beginning the rest of a sheet would
# be searched anew.
_FORMULA = re.compile(
    rb"<(?:\w+:)?c\b(?P<marks>[^<>]*)>\s*<(?:\w+:)?f\b(?:[^<>]*/>|[^<>]*>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v\b[^<>]*>(?P<value>[^<]*)</(?:\w+:)?v>|<(?:\w+:)?is>(?:(?!<(?:\w+:)?c\b).)*?</(?:\w+:)?is>)?\s*</(?:\w+:)?c>",
    re.DOTALL,
)
_ERROR = re.compile(
    rb"""<(?:\w+:)?c\b[^<>]*\bt=["']e["'][^<>]*>(?:(?!<(?:\w+:)?c\b).)*?<(?:\w+:)?v>([^<]*)<""", re.DOTALL
)
_HIDDEN = re.compile(rb"""<(?:\w+:)?row\b[^<>]*\bhidden=["'](?:1|true)["']""")
_SHEET = re.compile(r"<(?:\w+:)?sheet\b[^<>]*>")
_RELATION = re.compile(r"<(?:\w+:)?Relationship\b[^<>]*>")
_FORMAT = re.compile(r"<(?:\w+:)?numFmt\b[^<>]*>")
_STYLES = re.compile(r"<(?:\w+:)?cellXfs\b(?:(?!<(?:\w+:)?cellXfs\b).)*?</(?:\w+:)?cellXfs>", re.DOTALL)
_STYLE = re.compile(r"<(?:\w+:)?xf\b[^<>]*>")
_CELL = re.compile(r"<(?:\w+:)?c\b[^<>]*>")
_PER_CENT = {"9": "0%", "10": "0.00%"}  # formats that every workbook knows by number
_ZEROS = re.compile(r"0{2,20}")


@dataclass
class Marks:
    """What was found on one sheet."""

    formulas: int = 0
    uncalculated: int = 0  # formulas without a saved value
    zeros: int = 0  # formulas whose saved value is 0
    errors: int = 0  # cells such as #N/A
    error: str = ""  # the first of them
    hidden_rows: int = 0
    padded: dict[int, int] = field(default_factory=dict)  # place of a column → digits that its format shows
    calculated_on_load: bool = False  # whoever wrote the file left the calculating to Excel

    @property
    def never_calculated(self) -> int:
        """Formulas whose values nobody has worked out; some writers save a 0 in their place."""
        if self.calculated_on_load and self.formulas == self.uncalculated + self.zeros:
            return self.formulas
        return self.uncalculated


def marks(path: Path, place: int) -> Marks:
    """Look through the XML of one sheet, block by block.

    Parameters
    ----------
    path
        A workbook.
    place
        Of the sheet among the sheets, from 0.

    Returns
    -------
    Marks
        Empty for formats that are not zipped XML of Excel's kind.
    """
    found = Marks()
    if not zipfile.is_zipfile(path):
        return found
    with zipfile.ZipFile(path) as archive:
        part = _part(archive, place)
        if part not in archive.namelist():
            return found
        found.calculated_on_load = bool(re.search(r"fullCalcOnLoad=.(?:1|true)", _text(archive, "xl/workbook.xml")))
        padding = _padding(_text(archive, "xl/styles.xml"))
        for block in _blocks(archive, part):
            _look(block, found, padding)
    return found


def formats(path: Path, place: int) -> dict[str, str]:
    """The number formats of the cells of one small sheet, as a workbook writes them.

    Parameters
    ----------
    path
        A workbook.
    place
        Of the sheet among the sheets, from 0.

    Returns
    -------
    dict[str, str]
        By cell, as "B3" to "0%"; cells in the usual format are not among them. Empty for formats that are not zipped XML
        of Excel's kind, and for a sheet whose XML is no small one.
    """
    if not zipfile.is_zipfile(path):
        return {}
    with zipfile.ZipFile(path) as archive:
        part = _part(archive, place)
        if part not in archive.namelist() or archive.getinfo(part).file_size > BLOCK:
            return {}
        styles = dict(enumerate(_style_codes(_text(archive, "xl/styles.xml"))))
        text = _text(archive, part)
    tags = _CELL.findall(text)
    found = {
        _attribute(tag, "r"): styles.get(int(style)) for tag in tags if (style := _attribute(tag, "s")).isdecimal()
    }
    return {cell: code for cell, code in found.items() if code}


def _look(block: bytes, found: Marks, padding: dict[str, int]) -> None:
    found.hidden_rows += len(_HIDDEN.findall(block)) if b"hidden=" in block else 0
    if re.search(rb"""\bt=["']e["']""", block):
        errors = _ERROR.findall(block)
        found.errors += len(errors)
        found.error = found.error or (errors[0].decode("utf-8", "replace") if errors else "")
    if re.search(rb"<(?:\w+:)?f\b", block):
        for cell in _FORMULA.finditer(block):
            value = (cell["value"] or b"").strip()
            empty_text = b"str" in cell["marks"]  # a formula that says "" was calculated
            found.formulas += 1
            found.uncalculated += not value and not empty_text
            found.zeros += value == b"0"
    if padding:
        styles = "|".join(padding).encode()
        for column, style in re.findall(rb"""<(?:\w+:)?c r="([A-Z]{1,3})\d+" s="(%s)\"""" % styles, block):
            found.padded[_place(column)] = padding[style.decode()]


def _blocks(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """A part in pieces that end where a cell ends."""
    rest = b""
    with archive.open(part) as file:
        while block := file.read(BLOCK):
            rest += block
            end = max(rest.rfind(mark) for mark in (b"</c>", b":c>", b"</row>", b":row>"))
            if end >= 0:
                end = rest.index(b">", end) + 1
                yield rest[:end]
            rest = rest[max(end, 0) :][-LONGEST_CELL:]
    yield rest


def _part(archive: zipfile.ZipFile, place: int) -> str:
    """The archive member that holds a sheet, or an empty name where the workbook is in another format."""
    if "xl/workbook.xml" not in archive.namelist():
        return ""
    sheets = _SHEET.findall(_text(archive, "xl/workbook.xml"))
    if place >= len(sheets):
        return ""
    wanted = _attribute(sheets[place], r"\w+:id")
    relations = _RELATION.findall(_text(archive, "xl/_rels/workbook.xml.rels"))
    target = next(
        (_attribute(relation, "Target") for relation in relations if _attribute(relation, "Id") == wanted), ""
    )
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _padding(styles: str) -> dict[str, int]:
    """The cell styles that show a number with zeros in front, as an id 00123, with how many digits they show."""
    return {str(place): len(code) for place, code in enumerate(_style_codes(styles)) if _ZEROS.fullmatch(code)}


def _style_codes(styles: str) -> list[str]:
    """The number format of each cell style; empty for those that a workbook need not write down, but for per cent."""
    codes = {_attribute(each, "numFmtId"): _attribute(each, "formatCode") for each in _FORMAT.findall(styles)}
    cells = _STYLES.search(styles)
    used = [_attribute(each, "numFmtId") for each in _STYLE.findall(cells.group() if cells else "")]
    return [codes.get(each, _PER_CENT.get(each, "")) for each in used]


def _place(letters: bytes) -> int:
    """A column's place from 0: A is 0, AA is 26."""
    place = 0
    for letter in letters:
        place = place * 26 + letter - 64
    return place - 1


def _text(archive: zipfile.ZipFile, part: str) -> str:
    if part not in archive.namelist():
        return ""
    with archive.open(part) as file:
        return file.read(LONGEST_PART).decode("utf-8", "replace")


def _attribute(tag: str, name: str) -> str:
    found = re.search(rf"""\s{name}=["']([^"']*)["']""", tag)
    return found.group(1) if found else ""
