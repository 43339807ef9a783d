"""Cells that hold an object of JSON, as machine learning in a warehouse writes its predictions, become a column for each thing in it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import duckdb

from data.alike import first_filled
from data.dataset import Finding
from data.engine import connect, literal, parquet, quoted, write_parquet
from data.said import named, said
from data.text.labels_beside import labels_beside
from data.text.table import TextTable

SAMPLE = 200  # cells that are looked at
MOST = 20  # things in a cell
ONE = 0.02  # from one, as rounded probabilities may be
LABELS = ("label", "class", "class_name", "classname", "category", "value", "name")
CHANCES = ("prob", "probability", "score", "confidence", "proba")
CHANCE = "probability "  # how the name of a label's chance begins
SHARES = ("probability", "probabilities", "probs", "proba", "class_probabilities", "class_probs", "scores")


@dataclass(frozen=True)
class _Part:
    """One thing of a cell: what its column is called behind the cell's, and how it is read in SQL, with CELL for the cell."""

    name: str
    sql: str


def unnested(text: TextTable, folder: Path) -> TextTable:
    """Give each thing in cells of JSON a column of its own.

    Parameters
    ----------
    text
        Cells as they stood in the file.
    folder
        Where the table is kept.

    Returns
    -------
    TextTable
        With a finding that names them; unchanged where no column holds objects that all have the same things in them. A probability
        for each label becomes a column for each, as "PREDICTION probability True".
    """
    with connect(text.path.parent, folder) as connection:
        first = first_filled(connection, text.path, text.columns)
        held = [name for name, cell in first.items() if cell.startswith(("{", "[")) and "{" in cell]
        parts = {name: found for name in held if (found := _parts(connection, text.path, name))}
        lists = [name for name, cell in first.items() if cell.startswith("[")]
        for name, found in labels_beside(connection, text.path, lists).items():
            parts[name] = [_Part(f"{CHANCE}{label}", sql) for label, sql in found.items()]
        if not parts:
            return text
        names: list[tuple[str, str]] = []
        for column in text.columns:
            for part in parts.get(column, ()):
                made = _unlike(f"{column} {part.name}", {*text.columns, *(name for name, _ in names)})
                names.append((made, part.sql.replace("CELL", quoted(column))))
            if column not in parts:
                names.append((column, quoted(column)))
        path = folder / f"{text.key}.unnested.parquet"
        cells = ", ".join(f"{sql} AS {quoted(name)}" for name, sql in names)
        write_parquet(connection, f"SELECT {cells} FROM {parquet(text.path)}", path)
    told = [
        Finding(
            "note", said("column-unnested", name=column, names=named(f"{column} {part.name}" for part in found)), column
        )
        for column, found in parts.items()
    ]
    return replace(text, path=path, columns=tuple(name for name, _ in names), findings=(*text.findings, *told))


def _unlike(name: str, taken: set[str]) -> str:
    count, made = 1, name
    while made in taken:
        count += 1
        made = f"{name} ({count})"
    return made


def _parts(connection: duckdb.DuckDBPyConnection, path: Path, name: str) -> list[_Part]:
    """What all cells of a column hold; nothing where one is no object, or has other things in it."""
    cell = f"trim({quoted(name)})"
    filled = f"FROM {parquet(path)} WHERE nullif({cell}, '') IS NOT NULL"
    sample = [text for (text,) in connection.execute(f"SELECT {cell} {filled} LIMIT {SAMPLE}").fetchall()]
    try:
        read = [json.loads(text) for text in sample]
    except ValueError:
        return []
    made = [{part.name: part for part in _things(each)} for each in read]
    found = made[0]
    if any(set(each) != set(found) for each in made) or len(found) > MOST or not _hold_chances(found):
        return []
    filled_ones = {
        key for each in read if isinstance(each, Mapping) for key, value in each.items() if value is not None
    }
    found = {key: part for key, part in found.items() if key.startswith(CHANCE) or key in filled_ones}
    odd = connection.execute(f"SELECT count(*) {filled} AND NOT json_valid({cell})").fetchone()[0]
    return [] if odd else list(found.values())


def _hold_chances(found: Mapping[str, _Part]) -> bool:
    """Is there a probability among the things of a cell? A vector of numbers has none that is named."""
    return any(name.startswith(CHANCE) or name.lower() in CHANCES for name in found)


def _things(cell: Any) -> Iterator[_Part]:
    """The parts of one cell: a list of labels with their chances, an object with chances in it, or one of chances alone."""
    if isinstance(cell, list):
        yield from _listed(cell)
        return
    if not isinstance(cell, Mapping):
        return
    if _are_shares(cell):
        yield from (_Part(f"{CHANCE}{label}", _at(label)) for label in cell if _is_plain(label))
        return
    yield from _side_by_side(cell)
    for key, value in cell.items():
        if not _is_plain(key):
            continue
        if isinstance(value, Mapping) and (key.lower() in SHARES or _are_shares(value)):
            yield from (_Part(f"{CHANCE}{label}", _at(key, label)) for label in value if _is_plain(label))
        elif not isinstance(value, Mapping | list):
            yield _Part(key, _at(key))


def _side_by_side(cell: Mapping[str, Any]) -> Iterator[_Part]:
    """A list of labels beside a list of as many numbers that make one, as in {"classes": ["0", "1"], "scores": [0.3, 0.7]}."""
    lists = {key: value for key, value in cell.items() if isinstance(value, list) and _is_plain(key)}
    labels = [key for key, value in lists.items() if value and all(isinstance(each, str) for each in value)]
    shares = [key for key, value in lists.items() if _are_shares(dict(enumerate(value)))]
    if len(labels) != 1 or len(shares) != 1 or len(lists[labels[0]]) != len(lists[shares[0]]):
        return
    told = f"CAST(json_extract(CELL, {literal(_path(labels[0]))}) AS VARCHAR[])"
    numbers = f"CAST(json_extract(CELL, {literal(_path(shares[0]))}) AS VARCHAR[])"
    for label in lists[labels[0]]:
        yield _Part(f"{CHANCE}{label}", f"list_extract({numbers}, list_position({told}, {literal(label)}))")


def _listed(cells: Sequence[Any]) -> Iterator[_Part]:
    """A list that has a label and its chance in each entry, in any order."""
    for entry in cells:
        if not isinstance(entry, Mapping):
            return
        keys = {key.lower(): key for key in entry if _is_plain(key)}
        label, chance = (next((keys[one] for one in known if one in keys), "") for known in (LABELS, CHANCES))
        text = str(entry.get(label, ""))
        if label and chance and _is_plain(text):
            is_one = f"json_extract_string(entry, {literal(_path(label))}) = {literal(_text(entry[label]))}"
            entries = f"list_filter(CAST(json_extract(CELL, '$') AS JSON[]), lambda entry: {is_one})"
            yield _Part(
                f"{CHANCE}{_text(entry[label])}", f"json_extract_string({entries}[1], {literal(_path(chance))})"
            )


def _are_shares(cell: Mapping[str, Any]) -> bool:
    """Are all values of an object numbers that make one together?"""
    numbers = [value for value in cell.values() if isinstance(value, int | float) and not isinstance(value, bool)]
    return len(numbers) == len(cell) > 1 and all(0 <= each <= 1 for each in numbers) and abs(sum(numbers) - 1) <= ONE


def _text(value: Any) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(value)


def _is_plain(key: str) -> bool:
    return bool(key) and not {'"', "\\"}.intersection(key)


def _path(*keys: str) -> str:
    return "$" + "".join(f'."{key}"' for key in keys)


def _at(*keys: str) -> str:
    return f"json_extract_string(CELL, {literal(_path(*keys))})"
