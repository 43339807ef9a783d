"""A whole without the rows of a part of it, as all customers without those that a model was fitted on."""

from __future__ import annotations

from dataclasses import replace

from data.cells import as_text
from data.dataset import Finding, Table
from data.joins.anew import kept_rows
from data.names import names_a
from data.roles.choices.sheet_names import sheet_of
from data.said import said


def without_rows(whole: Table, part: Table) -> Table:
    """The rows of a whole whose ids do not stand in a part of it.

    Parameters
    ----------
    whole, part
        Two typed tables of one layout, in one folder.

    Returns
    -------
    Table
        With a finding that counts the rows left out; unchanged where they have no column of ids in common.
    """
    shared = [column for column in part.columns if column.name in {each.name for each in whole.columns}]
    key = next((column.name for column in shared if names_a("id", column.name)), "")
    if not key:
        return whole
    own, other = as_text(whole.column(key)), as_text(part.column(key))
    fitted = f"SELECT {other} FROM {part.rows.source} WHERE {other} IS NOT NULL"
    kept = kept_rows(whole, f"({own} IN ({fitted})) IS NOT TRUE", "rest")
    count = whole.count - kept.count
    told = said("rows-of-part-left", part=sheet_of(part), whole=sheet_of(whole), count=count)
    return replace(kept, findings=(*kept.findings, Finding("note", told, key, count)))
