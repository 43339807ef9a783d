"""Rows of several settings of one model, as caret and tune keep them: each setting is a model of its own, and their mean is none."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

import numpy as np

from data.cells import as_number, as_text
from data.dataset import Column, Finding, Table
from data.decision import Answers, Option, Question
from data.engine import literal, quoted
from data.joins.anew import kept_rows
from data.joins.panel import ALL, ID
from data.names import YES, words_of
from data.roles.events import labels, likely, outcome_sql
from data.roles.ranking import auc
from data.said import Said, said

MOST_SETTINGS = 24
HALF, NEARLY = 0.5, 0.9
LOOKED_AT = 200_000  # rows by which settings are ranked
_CALLED_FINAL = (
    "final finale endgultig best beste bestes selected chosen winner tuned last production prod live meilleur meilleure mejor"
    " migliore definitivo definitif definitiva"
)
_FINAL = frozenset(_CALLED_FINAL.split())
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
        question = _question(table, key, column, roles, taken)
        chosen = question.chosen(answers)
        table = replace(table, questions=(*table.questions, question))
        if chosen != ALL:
            rows = table.count
            table = kept_rows(table, f"lower({as_text(column)}) = {literal(chosen.lower())}", "setting")
            told = said("rows-of-setting", name=column.name, period=chosen, rows=table.count, all=rows)
            table = replace(table, findings=(*table.findings, Finding("note", told, column.name, table.count)))
    return table


def likely_setting(
    table: Table, key: Column, column: Column, roles: Mapping[str, str]
) -> tuple[str, Mapping[str, float]]:
    """The label whose rows count by default, and how well each ranks; empty where the rows of one key are no settings of one model.

    Parameters
    ----------
    table
        A typed table.
    key
        The column that names a customer, each of whom stands in several rows.
    column
        The column that tells these rows apart.
    roles
        The column of each role.

    Returns
    -------
    tuple[str, Mapping[str, float]]
        They are settings where what happened is the same in all rows of a customer, the score is not, and each stands with nearly
        every label: the one that is marked or named as final, else the one that ranks best.
    """
    if not roles.get("score") or not roles.get("outcome") or column.distinct > MOST_SETTINGS:
        return "", {}
    if (
        _is_repeat(table, column)
        or not _crosses(table, key.name, column, NEARLY)
        or not _same_outcome(table, key, roles)
    ):
        return "", {}
    ranked = _ranked(table, column, [], roles)
    texts = sorted(label.text for label in labels(table, column.name))
    final = _final(table, column) or next((text for text in texts if _FINAL.intersection(words_of(text))), "").lower()
    best = max(texts, key=lambda text: ranked.get(text.lower(), 0.0))
    return next((text for text in texts if text.lower() == final), best), ranked


def _same_outcome(table: Table, key: Column, roles: Mapping[str, str]) -> bool:
    outcome, score = (as_text(table.column(roles[role])) for role in ("outcome", "score"))
    kinds = f"count(DISTINCT coalesce({outcome}, '')) AS ends, count(DISTINCT {score}) AS scores"
    with table.rows.open() as connection:
        same, differing = connection.execute(
            f"SELECT avg(CAST(ends = 1 AS DOUBLE)), avg(CAST(scores > 1 AS DOUBLE)) "
            f"FROM (SELECT {kinds} FROM {table.rows.source} GROUP BY {as_text(key)})"
        ).fetchone()
    return same == 1 and differing > HALF


def _question(table: Table, key: str, column: Column, roles: Mapping[str, str], taken: Collection[str]) -> Question:
    """Which setting counts: by default the one that is marked as final, else the one whose predictions rank best."""
    found = sorted(labels(table, column.name), key=lambda label: label.text)
    others = [
        each
        for each in table.columns
        if each.name not in {*taken, column.name}
        and not each.missing
        and 2 <= each.distinct <= MOST_SETTINGS
        and not _is_repeat(table, each)
        and _crosses(table, key, each)
    ]
    ranked = _ranked(table, column, others, roles)
    options = [
        Option(
            label.text,
            said("grain-period", name=column.name, period=label.text, latest=False),
            meaning=setting_meaning(label.rows, ranked.get(label.text.lower())),
        )
        for label in found
    ]
    options.append(Option(ALL, said("settings-mean", key=key), meaning=said("so-many-rows", rows=table.count)))
    final = _final(table, column)
    best = max((label.text for label in found), key=lambda text: ranked.get(text.lower(), 0.0))
    default = next((label.text for label in found if label.text.lower() == final), best)
    asked = {"key": key, "name": column.name, "times": str(column.distinct), "customers": table.column(key).distinct}
    text = said("settings-asked", **asked, final=bool(final))
    return Question(f"{ID}{column.name}", "roles", text, tuple(options), default)


def setting_meaning(rows: int, area: float | None) -> Said:
    """How many rows an answer leaves, and how well their scores rank what happened."""
    counted = said("so-many-rows", rows=rows)
    if area is None:
        return counted
    return said("event-rate-ranked", rate=counted, ranked=said("pairs-ranked", pairs=f"{100 * area:.0f}", all="100"))


def _ranked(table: Table, column: Column, others: Sequence[Column], roles: Mapping[str, str]) -> dict[str, float]:
    """How well the predictions of each setting rank what happened: of several settings together, the best that it is part of."""
    score, outcome = (table.column(roles[role]) for role in ("score", "outcome"))
    if score.kind != "number":
        return {}
    happened = outcome_sql(outcome, likely(outcome, labels(table, outcome.name)))
    rest = " || chr(31) || ".join(f"coalesce({as_text(each)}, '')" for each in others) or "''"
    query = (
        f"SELECT lower({as_text(column)}) AS own, {rest} AS rest, {as_number(score.name)} AS score, {happened} AS known "
        f"FROM {table.rows.numbered} WHERE hash(file_row_number) % {-(-table.count // LOOKED_AT)} = 0"
    )
    with table.rows.open() as connection:
        read = connection.execute(
            f"SELECT own, dense_rank() OVER (ORDER BY own, rest) AS place, score, known::TINYINT AS known FROM ({query}) "
            "WHERE score IS NOT NULL AND known IS NOT NULL"
        ).fetchnumpy()
    own, place, scores, known = (np.asarray(read[name]) for name in ("own", "place", "score", "known"))
    found: dict[str, float] = {}
    for each in np.unique(place):
        if (area := auc(scores[place == each], known[place == each])) is not None:
            name = str(own[place == each][0])
            found[name] = max(found.get(name, 0.0), area)
    turned = len(found) > 0 and max(found.values()) < HALF  # a score of the other label
    return {name: 1 - area for name, area in found.items()} if turned else found


def _final(table: Table, column: Column) -> str:
    """The one setting whose rows a flag marks as final, in lower case; empty where none does."""
    text = f"lower({as_text(column)})"
    for flag in table.columns:
        if flag == column or flag.distinct != 2 or _FINAL.isdisjoint(words_of(flag.name)):
            continue
        cell = f"lower({as_text(flag)})"
        listed = ", ".join(literal(word) for word in sorted(YES))
        query = f"SELECT DISTINCT {text} FROM {table.rows.source} WHERE {cell} IN ({listed}) LIMIT 2"
        with table.rows.open() as connection:
            marked = connection.execute(query).fetchall()
        if len(marked) == 1:
            return marked[0][0]
    return ""


def _is_repeat(table: Table, column: Column) -> bool:
    name = " ".join(words_of(column.name))
    return bool(_REPEATED.search(name)) or all(_REPEATED.search(label.text) for label in labels(table, column.name))


def _crosses(table: Table, key: str, column: Column, share: float = 1.0) -> bool:
    """Does each case stand with each value, or nearly?"""
    query = (
        f"SELECT count(DISTINCT ({quoted(key)}, {as_text(column)})), count(DISTINCT {quoted(key)}), "
        f"count(DISTINCT {as_text(column)}) FROM {table.rows.source}"
    )
    with table.rows.open() as connection:
        together, cases, values = connection.execute(query).fetchone()
    return values > 1 and together >= share * cases * values
