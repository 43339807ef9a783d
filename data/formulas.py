"""Formulas in a workbook that were never calculated, so that a reader sees blanks where numbers belong."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

_CELL = re.compile(rb"<c\b[^>]*>\s*<f\b(?:[^>]*/>|[^>]*>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>")
_SHEET = re.compile(r"<(?:\w+:)?sheet\b[^>]*>")
_RELATION = re.compile(r"<(?:\w+:)?Relationship\b[^>]*>")


def never_calculated(path: Path, place: int) -> int:
    """How many formulas of a sheet have no saved value; none for formats that are not zipped XML.

    Parameters
    ----------
    path
        A workbook.
    place
        Of the sheet among the sheets, from 0.

    Returns
    -------
    int
        Cells with a formula and without a value.
    """
    if not zipfile.is_zipfile(path):
        return 0
    with zipfile.ZipFile(path) as archive:
        part = _part(archive, place)
        return len(_CELL.findall(archive.read(part))) if part in archive.namelist() else 0


def _part(archive: zipfile.ZipFile, place: int) -> str:
    """The archive member that holds a sheet, or an empty name where the workbook is in another format."""
    if "xl/workbook.xml" not in archive.namelist():
        return ""
    sheet = _SHEET.findall(archive.read("xl/workbook.xml").decode("utf-8"))[place]
    wanted = _attribute(sheet, r"\w+:id")
    relations = _RELATION.findall(archive.read("xl/_rels/workbook.xml.rels").decode("utf-8"))
    target = next(
        (_attribute(relation, "Target") for relation in relations if _attribute(relation, "Id") == wanted), ""
    )
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _attribute(tag: str, name: str) -> str:
    found = re.search(rf"""\s{name}=["']([^"']*)["']""", tag)
    return found.group(1) if found else ""
