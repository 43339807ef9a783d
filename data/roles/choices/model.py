"""Rows that several models scored: each customer must count once, so the rows of one model count, and that is said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from data.cells import as_text
from data.dataset import Dataset, Table
from data.decision import Answers, Decision, Option, Question
from data.engine import literal
from data.roles.model_names import are_versions, by_version, in_use, newest
from data.said import is_said, said

ID, RIVAL = "model", "rival"
ALL = "(all)"
ONLY, ABOUT_RIVAL = "only-model", "about-rival"
SAME_ROWS = 2  # models from which an id counts as scored more than once


def choose_model(table: Table, roles: Mapping[str, str], answers: Answers) -> Table:
    """Which of several models the story is about, where they scored the same customers.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column of each role.
    answers
        Under ``model`` the chosen label, or "(all)" where each row is a customer of its own; under ``rival`` the one it is
        compared with.

    Returns
    -------
    Table
        With the question and a decision that `only_sql` reads; unchanged where no customer was scored twice.
    """
    rows = _rows_by_model(table, roles) if "model" in roles else {}
    if len(rows) < SAME_ROWS or not _same_customers(table, roles):
        return table
    names = by_version(list(rows)) if are_versions(list(rows)) else list(rows)
    options = [Option(name, said("named", name=name), meaning=said("so-many-rows", rows=rows[name])) for name in names]
    whole = Option(ALL, said("all-models"), meaning=said("so-many-rows", rows=sum(rows.values())))
    text = said("model-asked", name=roles["model"], models=str(len(names)))
    question = Question(ID, "roles", text, (*options, whole), newest(names))
    chosen = question.chosen(answers)
    table = replace(table, questions=(*table.questions, question))
    if chosen == ALL:
        return table
    decisions = [Decision("roles", roles["model"], said(ONLY, model=chosen), said("only-model-reason"))]
    others = tuple(option for option in options if option.key != chosen)
    if len(others) > 1:
        rival = Question(RIVAL, "roles", said("rival-asked", model=chosen), others, _rival(names, chosen))
        table = replace(table, questions=(*table.questions, rival))
        compared = said("compared-with", model=chosen)
        decisions.append(Decision("roles", said(ABOUT_RIVAL), rival.chosen(answers), compared))
    return replace(table, decisions=(*table.decisions, *decisions))


def chosen_model(dataset: Dataset) -> str:
    """The model whose rows alone count; empty where all rows do."""
    for decision in dataset.table.decisions:
        if decision.step == "roles" and is_said(decision.choice, ONLY):
            return decision.choice["model"]
    return ""


def chosen_rival(dataset: Dataset) -> str:
    """The model that the chosen one is compared with, where there are several."""
    return next((one.choice for one in dataset.table.decisions if is_said(one.subject, ABOUT_RIVAL)), "")


def of_all_models(dataset: Dataset) -> Dataset:
    """The same dataset with the rows of every model."""
    kept = tuple(decision for decision in dataset.table.decisions if not is_said(decision.choice, ONLY))
    return replace(dataset, table=replace(dataset.table, decisions=kept))


def only_sql(dataset: Dataset) -> str:
    """A condition that leaves the rows of the chosen model; empty where all rows count."""
    chosen = chosen_model(dataset)
    if not chosen:
        return ""
    return f"{as_text(dataset.table.column(dataset.roles['model']))} = {literal(chosen)}"


def _rival(names: list[str], chosen: str) -> str:
    """The newcomer by its name, else the version before, else the first of the others."""
    told = [name for name in names if name != chosen and in_use(chosen, name) == chosen]
    if told and len(told) < len(names) - 1:
        return told[0]
    place = names.index(chosen)
    return names[place - 1] if place else names[1]


def _rows_by_model(table: Table, roles: Mapping[str, str]) -> dict[str, int]:
    model = as_text(table.column(roles["model"]))
    query = f"SELECT {model} AS model, count(*) FROM {table.rows.source} WHERE model IS NOT NULL GROUP BY model ORDER BY model"
    with table.rows.open() as connection:
        return dict(connection.execute(query).fetchall())


def _same_customers(table: Table, roles: Mapping[str, str]) -> bool:
    """Was a customer (on one date) scored by several models? Without ids: have all models the same outcomes?"""
    source, model = table.rows.source, as_text(table.column(roles["model"]))
    if "id" in roles:
        key = ", ".join(as_text(table.column(roles[role])) for role in ("id", "date") if role in roles)
        query = f"SELECT 1 FROM {source} GROUP BY {key} HAVING count(DISTINCT {model}) >= {SAME_ROWS} LIMIT 1"
    else:
        outcome = as_text(table.column(roles["outcome"]))
        counts = f"SELECT {model} AS model, {outcome} AS outcome, count(*) AS n FROM {source} WHERE model IS NOT NULL GROUP BY ALL"
        query = (
            f"SELECT 1 FROM (SELECT outcome, count(DISTINCT n) AS kinds, count(*) AS models FROM ({counts}) GROUP BY outcome)"
            f" HAVING bool_and(kinds = 1 AND models = (SELECT count(DISTINCT model) FROM ({counts})))"
        )
    with table.rows.open() as connection:
        return connection.execute(query).fetchone() is not None
