"""Several labels that are the event together: the score is the sum of their probabilities."""

from __future__ import annotations

from dataclasses import replace

from data.cells import as_number
from data.dataset import Column, Finding, Table
from data.decision import Answers
from data.engine import quoted
from data.joins.anew import made_anew
from data.roles.choices.event import ID as EVENT
from data.roles.class_scores import by_class, name_of_sum, parts_among
from data.roles.events import event
from data.roles.profile import Profile, profiles
from data.said import named, said

FEWEST, MOST = 3, 12  # labels
DIGITS = 12  # behind which equal sums differ by the way they were added


def sum_classes(table: Table, answers: Answers, event_given: str = "") -> Table:
    """Add a column of the sum of probabilities where several labels are the event, each with a column of its own.

    Parameters
    ----------
    table
        A typed table.
    answers
        Under ``event`` the labels that are the event; without it those whose words say so.
    event_given
        The event that was named by hand, if any.

    Returns
    -------
    Table
        With a column such as "P(lapsed) + P(cancelled)" and a finding; unchanged where one label is the event, or not every
        label has a probability.
    """
    if sum(_is_share(profile) for profile in profiles(table)) < FEWEST:
        return table
    shares = [profile.column.name for profile in profiles(table) if _is_share(profile)]
    for profile in profiles(table):
        texts = [label.text for label in profile.labels]
        if profile.column.kind == "date" or profile.column.name in shares or not FEWEST <= len(texts) <= MOST:
            continue
        classes = by_class(shares, texts)
        parts = parts_among(classes, event_given or answers.get(EVENT, "") or event(profile.labels).label)
        if len(parts) > 1:
            return _with_sum(table, name_of_sum(classes, parts), [classes[part] for part in parts], parts)
    return table


def _is_share(profile: Profile) -> bool:
    low, high = profile.low, profile.high
    return low is not None and high is not None and low >= 0 and high <= 1 and not profile.whole


def _with_sum(table: Table, name: str, columns: list[str], parts: tuple[str, ...]) -> Table:
    total = f"round({' + '.join(as_number(column) for column in columns)}, {DIGITS})"
    cells = ", ".join(quoted(column.name) for column in table.columns)
    select = f"SELECT {cells}, {total} AS {quoted(name)} FROM {table.rows.numbered} ORDER BY file_row_number"
    first = table.column(columns[0])
    made = made_anew(
        replace(
            table, columns=(*table.columns, Column(name, "number", 0, table.count, first.evidence, first.examples))
        ),
        select,
        "summed",
    )
    told = said("classes-summed", name=name, labels=named(parts), columns=named(columns))
    return replace(made, findings=(*made.findings, Finding("note", told, name)))
