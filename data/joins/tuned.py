"""Rows of several settings of one model, as caret and tune keep them: each setting is a model of its own, and their mean is none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from data.cells import as_text
from data.dataset import Column, Finding, Table
from data.decision import Answers, Option, Question
from data.engine import literal, quoted
from data.joins.anew import kept_rows
from data.joins.panel import ALL, ID
from data.names import words_of
from data.roles.events import labels
from data.said import said

MOST_SETTINGS = 24
# By these rows of one setting are told apart: their mean is the prediction of that setting.
_REPEATED = re.compile(
    r"fold|resampl|rep(?:eat)?s?\d*\b|boot|iter|seed|split|run\b|wiederholung|répétition|repetic|^id\d?$", re.I
)


def choose_setting(table: Table, key: str, roles: Mapping[str, str], answers: Answers) -> Table:
    """Keep the rows of one setting, where each case stands once for each of them.

    Parameters
    ----------
    table
        A typed table.
    key
        The column that numbers the cases; each stands in several rows.
    roles
        The column of each role.
    answers
        Under ``grain:COLUMN`` the setting whose rows count, or "(all)".

    Returns
    -------
    Table
        With a question for each column of settings, and the rows of the chosen one; unchanged where rows are repeats of one
        model.
    """
    taken = {column for role, column in roles.items() if role != "segment"} | {key}
    for column in table.columns:
        if column.name in taken or column.missing or not 2 <= column.distinct <= MOST_SETTINGS:
            continue
        if _is_repeat(table, column) or not _crosses(table, key, column):
            continue
        options = [
            Option(
                label.text,
                said("grain-period", name=column.name, period=label.text, latest=False),
                meaning=said("so-many-rows", rows=label.rows),
            )
            for label in sorted(labels(table, column.name), key=lambda label: label.text)
        ]
        options.append(Option(ALL, said("settings-mean", key=key), meaning=said("so-many-rows", rows=table.count)))
        customers = table.column(key).distinct
        asked = {"key": key, "name": column.name, "times": str(column.distinct), "customers": customers}
        question = Question(
            f"{ID}{column.name}", "roles", said("settings-asked", **asked), tuple(options), options[0].key
        )
        chosen = question.chosen(answers)
        table = replace(table, questions=(*table.questions, question))
        if chosen != ALL:
            rows = table.count
            table = kept_rows(table, f"lower({as_text(column)}) = {literal(chosen.lower())}", "setting")
            told = said("rows-of-period", name=column.name, period=chosen, rows=table.count, all=rows)
            table = replace(table, findings=(*table.findings, Finding("note", told, column.name, table.count)))
    return table


def _is_repeat(table: Table, column: Column) -> bool:
    name = " ".join(words_of(column.name))
    return bool(_REPEATED.search(name)) or all(_REPEATED.search(label.text) for label in labels(table, column.name))


def _crosses(table: Table, key: str, column: Column) -> bool:
    """Does each case stand with each value?"""
    query = (
        f"SELECT count(DISTINCT ({quoted(key)}, {as_text(column)})), count(DISTINCT {quoted(key)}), "
        f"count(DISTINCT {as_text(column)}) FROM {table.rows.source}"
    )
    with table.rows.open() as connection:
        together, cases, values = connection.execute(query).fetchone()
    return values > 1 and together == cases * values
