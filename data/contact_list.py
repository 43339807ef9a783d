"""A list of whom to contact that was made here: its columns of arms and runs, and how a file that has them is known again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from data.cells import as_text
from data.dataset import Column, Table
from data.table_rows import Rows

ARM, RUN, RULE = "arm", "run_id", "rule"
CONTACT, HOLD_BACK = "contact", "hold back"
RUNS = re.compile(r"TL-[0-9a-f]{12}")
MOST_RUNS = 24  # lists that may stand below each other in one file
# What a list was reckoned with, by its headings in any language: it describes the list, and foresees nothing.
RECKONED = frozenset(
    (
        *("rank", "probability", "expected gain", "expected spend", "expected profit", "spend so far", "profit so far"),
        *("rang", "wahrscheinlichkeit", "erwarteter ertrag", "erwartete ausgaben", "erwarteter gewinn"),
        *("ausgaben bisher", "gewinn bisher", "tied at the end", "gleichstand am ende"),
    )
)


@dataclass(frozen=True)
class OwnList:
    """The columns of a list of ours in a file, as they are written there, and the runs that they name."""

    arm: str
    run: str
    rule: str
    runs: tuple[str, ...]

    def is_beside(self, column: str) -> bool:
        """Does a column describe the list alone, so that it plays no role?"""
        return column in (self.run, self.rule) or column.strip().lower() in RECKONED


def own_list(table: Table) -> OwnList | None:
    """The list that a table is, with what came of it beside; None where it is no list of ours.

    Its three columns must be there, the runs must read as ours do, and no arm may be any other than to contact and to hold back:
    then who was left alone was drawn by lot here, and nobody need be asked.
    """
    named = {column.name.strip().lower(): column for column in table.columns}
    if not {ARM, RUN, RULE} <= set(named):
        return None
    arms, runs = (_texts(table.rows, named[each]) for each in (ARM, RUN))
    if {text.lower() for text in arms} != {CONTACT, HOLD_BACK} or not runs or not all(map(RUNS.fullmatch, runs)):
        return None
    return OwnList(named[ARM].name, named[RUN].name, named[RULE].name, runs)


@lru_cache(maxsize=16)
def _texts(rows: Rows, column: Column) -> tuple[str, ...]:
    """The different cells of a column, in their order."""
    text = as_text(column)
    query = (
        f"SELECT DISTINCT {text} AS told FROM {rows.source} WHERE {text} IS NOT NULL ORDER BY told LIMIT {MOST_RUNS}"
    )
    with rows.open() as connection:
        return tuple(told for (told,) in connection.execute(query).fetchall())
