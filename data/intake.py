"""What a user handed in and said of it: enough to read the same files the same way again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from data.assemble import assemble
from data.dataset import ROLES, Dataset, Joined, Table
from data.errors import DataError
from data.join import join, suggest_keys
from data.roles import suggest
from data.source import read_file
from data.sources.sample import read_sample


@dataclass(frozen=True)
class Intake:
    """A sample, or one file, or predictions and outcomes apart; with the roles that the user set or confirmed.

    ``files`` holds name and path of each file, the path from the folder of uploads where it is not absolute; ``keys`` the id column of either side, empty to have it found; ``roles``
    are by role, and an empty column takes a suggested role away.
    """

    sample: str = ""
    files: tuple[tuple[str, str], ...] = ()
    keys: tuple[str, str] = ("", "")
    roles: Mapping[str, str] = field(default_factory=dict)
    event: str = ""
    control: str = ""

    def to_json(self) -> dict[str, Any]:
        """The intake as plain values."""
        return {
            "sample": self.sample,
            "files": [list(file) for file in self.files],
            "keys": list(self.keys),
            "roles": dict(self.roles),
            "event": self.event,
            "control": self.control,
        }

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Intake:
        """The intake that ``to_json`` wrote."""
        files = tuple((name, path) for name, path in plain["files"])
        return cls(plain["sample"], files, tuple(plain["keys"]), dict(plain["roles"]), plain["event"], plain["control"])


@dataclass(frozen=True)
class Read:
    """The one table of an intake, and how its two files found each other where there were two."""

    table: Table
    joined: Joined | None = None


def read_tables(intake: Intake, folder: Path) -> Read:
    """Read the files of an intake and join them where there are two.

    Raises
    ------
    DataError
        One sentence that names the file or column, what was found and what was wanted.
    """
    if intake.sample:
        return Read(read_sample(intake.sample, folder))
    tables = [read_file(name, folder / path, folder) for name, path in intake.files]
    if len(tables) == 1:
        return Read(tables[0])
    if len(tables) != 2:
        raise DataError(f"There are {len(tables)} files; wanted one with everything, or predictions and outcomes apart.")
    left, right = tables
    left_key, right_key = intake.keys
    if not (left_key and right_key):
        left_key, right_key, _ = suggest_keys(left, right)
    return Read(*join(left, right, left_key, right_key, folder))


def roles_of(intake: Intake, table: Table) -> dict[str, str]:
    """The suggested roles with the user's own in their place."""
    for role in intake.roles:
        if role not in ROLES:
            raise DataError(f"There is no role '{role}'; there are: {', '.join(ROLES)}.")
    merged = {suggestion.role: suggestion.column for suggestion in suggest(table)}
    taken = {column for column in intake.roles.values() if column}
    kept = {role: column for role, column in merged.items() if column not in taken}
    return {role: column for role, column in {**kept, **intake.roles}.items() if column}


def open_dataset(intake: Intake, folder: Path) -> Dataset:
    """The dataset of an intake: read, joined, with roles, checked.

    Raises
    ------
    DataError
        As ``read_tables`` and ``assemble``.
    """
    return as_dataset(intake, read_tables(intake, folder))


def as_dataset(intake: Intake, read: Read) -> Dataset:
    """The dataset of an intake whose files are read already."""
    roles = roles_of(intake, read.table)
    return assemble(read.table, roles, intake.event or None, intake.control or None, read.joined)
