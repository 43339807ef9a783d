"""Several orders of a customer, each with an event of its own: whether it happened to any of them is what happened to the customer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from data.dataset import Table
from data.names import OF_A_ROW, names_a, words_of
from data.roles.events import labels, likely, outcome_sql
from data.roles.profile import profiles
from data.roles.ratings import LABELS_ONLY, rated

ALMOST = 0.99  # of the rows have another number, where each is an order


@dataclass(frozen=True)
class EventOfRows:
    """The outcome of each row, the label of its event, the two in SQL, and whether each row is an order with a number of its own."""

    outcome: str
    label: str
    happened: str
    each_is_own: bool


def event_of_rows(table: Table, keys: Sequence[str]) -> EventOfRows | None:
    """What may have happened to each row of a table with several rows a key.

    Parameters
    ----------
    table
        A typed table.
    keys
        Its columns that name a customer.

    Returns
    -------
    EventOfRows or None
        None where no column, or more than one, is named or filled like an outcome of two labels, or where it holds scores.
    """
    found = tuple(profile for profile in profiles(table) if profile.column.name not in keys)
    outcomes = [name for name, points in rated(table, found, "outcome").items() if points >= LABELS_ONLY]
    if len(outcomes) != 1 or any(names_a("score", profile.column.name) for profile in found):
        return None
    outcome, two = table.column(outcomes[0]), labels(table, outcomes[0])
    if len(two) != 2 or outcome.missing:
        return None
    label = likely(outcome, two)
    numbered = any(
        (names_a("id", each.name) or OF_A_ROW.issuperset(words_of(each.name) or ("",)))
        and each.distinct >= ALMOST * table.count
        for each in table.columns
        if each.name not in (*keys, outcome.name)
    )
    return EventOfRows(outcome.name, label, outcome_sql(outcome, label), numbered)
