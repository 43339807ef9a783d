"""A customer in several rows that no month tells apart, as one for each product: which of them count is asked, or said."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from data.cells import as_number, as_text
from data.dataset import Column, Finding, Table
from data.decision import NO_ANSWERS, Answers, Decision, Option, Question
from data.engine import literal, quoted
from data.joins.anew import kept_rows, made_anew
from data.joins.grain import COUNTING, ROWS
from data.joins.label_rows import ID as LABEL_ROWS
from data.joins.panel import ALL, FILLED_BY_ANY_DAY, ID, customer_keys, is_model, told_apart
from data.joins.repeats import EVERY_ROW, STACKED
from data.joins.tuned import likely_setting, setting_meaning
from data.names import OF_A_ROW, names_a, words_of
from data.roles.choices.part_words import is_fold, parts_rows
from data.roles.events import labels
from data.roles.profile import profiles
from data.said import Said, is_said, said

SHARED = "rows-share"  # the choice that rows share a key, and nothing says what tells them apart
ONCE = "(once)"  # the answer that each customer counts once
MOST_LABELS = 60
MOST_OFFERED = 8  # of the labels, those with most rows
LEAST_KEYS = 20  # different keys; of fewer one cannot say that they name customers
MOST_ROWS = 20  # of one key in the mean; of more it is a branch, or whoever works there


def tell_shared_keys(
    table: Table, roles_of: Callable[[Table], Mapping[str, str]], answers: Answers = NO_ANSWERS
) -> Table:
    """Ask which rows count, or say that all do, where the column that names a customer repeats.

    Parameters
    ----------
    table
        A typed table, of which the rows of one month were chosen already where there are months.
    roles_of
        Gives the roles of its columns; asked only where a key repeats.
    answers
        Under ``grain:COLUMN`` the label whose rows count, "(once)" for one row of each customer, or "(all)".

    Returns
    -------
    Table
        With a question where a column tells the rows of a customer apart, and a finding that names the key; unchanged where
        no key repeats, where files were stacked, and where rows of several models or resamples are counted elsewhere.
    """
    counting = COUNTING - {"number", "numero", "numer"}  # a number may name a customer
    keys = [
        column for column in customer_keys(table) if not (ROWS | counting).issuperset(words_of(column.name) or ("",))
    ]
    known = any(is_said(each.choice, STACKED) or is_said(each.choice, EVERY_ROW) for each in table.decisions)
    if not keys or known or any(is_model(column) for column in table.columns):
        return table
    found = profiles(table)
    if any(is_fold(profile) for profile in found):
        return table
    roles = roles_of(table)
    for by in _labels(table, roles):
        for key in keys:
            least = FILLED_BY_ANY_DAY if by.kind == "number" else 0  # counts differ between rows by chance
            if key != by and (several := told_apart(table, key, by, least=least)):
                return _asked(table, key, by, several[0], roles, answers)
    key = next((column for column in keys if _names_customers(column, table, roles)), None)
    if key is None:
        return table
    return _said(table, key, "", said(SHARED)) if roles.get("id") else _asked_once(table, key, roles, answers)


def _asked(table: Table, key: Column, by: Column, most: int, roles: Mapping[str, str], answers: Answers) -> Table:
    """Whether each row counts, those of one label, or one of each customer."""
    options = [Option(ALL, said("grain-every-row", key=key.name, name=by.name), meaning=_rows(table.count))]
    score = roles.get("score", "")
    if score and table.column(score).kind == "number":
        once = said("grain-once", key=key.name, score=score)
        options.append(Option(ONCE, once, meaning=_rows(key.distinct)))
    of_labels = any(question.id == f"{LABEL_ROWS}{by.name}" for question in table.questions)  # of which all were wanted
    setting, ranked = ("", {}) if of_labels else likely_setting(table, key, by, roles)
    found = sorted(labels(table, by.name), key=lambda label: label.text != setting)[:MOST_OFFERED]
    offered = [
        Option(
            label.text,
            said("grain-period", name=by.name, period=label.text, latest=False),
            meaning=setting_meaning(label.rows, ranked.get(label.text.lower())),
        )
        for label in found
    ]
    values = {"key": key.name, "name": by.name, "times": str(most), "customers": key.distinct}
    text = said("settings-rows-asked" if setting else "rows-asked", **values)
    in_turn = (*offered, *options) if setting else (*options, *offered)
    question = Question(f"{ID}{by.name}", "roles", text, in_turn, setting or ALL)
    chosen = question.chosen(answers)
    table = replace(table, questions=(*table.questions, question))
    if chosen == ALL:
        return _said(table, key, by.name, said(EVERY_ROW), most)
    if chosen == ONCE:
        return _once(table, key, score)
    kept = kept_rows(table, f"lower({as_text(by)}) = {literal(chosen.lower())}", "label")
    told = said("rows-of-period", name=by.name, period=chosen, rows=kept.count, all=table.count)
    return replace(kept, findings=(*kept.findings, Finding("note", told, by.name, kept.count)))


def _asked_once(table: Table, key: Column, roles: Mapping[str, str], answers: Answers) -> Table:
    """Whether each row counts or one of each customer, where nothing tells the rows apart and no question about ids will ask."""
    score = roles.get("score", "")
    if not score or table.column(score).kind != "number":
        return _said(table, key, "", said(SHARED))
    options = (
        Option(ALL, said("rows-share"), meaning=_rows(table.count)),
        Option(ONCE, said("grain-once", key=key.name, score=score), meaning=_rows(key.distinct)),
    )
    text = said("rows-shared-asked", key=key.name, customers=key.distinct, rows=table.count)
    question = Question(f"{ID}{key.name}", "roles", text, options, ALL)
    table = replace(table, questions=(*table.questions, question))
    if question.chosen(answers) == ALL:
        return _said(table, key, "", said(SHARED))
    return _once(table, key, score)


def _once(table: Table, key: Column, score: str) -> Table:
    kept = _highest(table, key, score)
    told = said("rows-once", key=key.name, score=score, rows=kept.count, all=table.count)
    return replace(kept, findings=(*kept.findings, Finding("note", told, key.name, kept.count)))


def _rows(count: int) -> Said:
    return said("so-many-rows", rows=count)


def _highest(table: Table, key: Column, score: str) -> Table:
    """The row of each customer that has the highest score, the first of equals."""
    names = ", ".join(quoted(column.name) for column in table.columns)
    order = f"{as_number(score)} DESC NULLS LAST, file_row_number"
    first = f"row_number() OVER (PARTITION BY {as_text(key)} ORDER BY {order}) = 1"
    source = f"SELECT *, file_row_number AS place FROM {table.rows.numbered} QUALIFY {first}"
    return made_anew(table, f"SELECT {names} FROM ({source}) ORDER BY place", "once")


def _labels(table: Table, roles: Mapping[str, str]) -> Iterator[Column]:
    """Columns of few values that may tell the rows of a customer apart, texts first."""
    taken = {roles.get(role) for role in ("score", "outcome", "value")}
    parting = {profile.column.name for profile in profiles(table) if parts_rows(profile)}
    few = [column for column in table.columns if 2 <= column.distinct <= MOST_LABELS and not column.missing]
    open_ones = [column for column in few if column.name not in taken | parting and column.kind != "date"]
    return iter(sorted(open_ones, key=lambda column: column.kind == "number"))


def _names_customers(column: Column, table: Table, roles: Mapping[str, str]) -> bool:
    words = words_of(column.name)
    named = names_a("id", column.name) if column.kind == "text" else bool(words) and OF_A_ROW.issuperset(words)
    taken = {name for role, name in roles.items() if role != "segment"}
    enough = max(LEAST_KEYS, table.count / MOST_ROWS)
    return (named or OF_A_ROW.issuperset(words)) and column.distinct >= enough and column.name not in taken


def _said(table: Table, key: Column, by: str, choice: Said, most: int = 0) -> Table:
    values = {"key": key.name, "customers": key.distinct, "rows": table.count, "kept": True}
    told = said("rows-each", name=by, most=most, **values) if by else said("rows-shared", **values)
    reason = said("every-row-reason", key=key.name, name=by) if by else said("rows-share-reason", key=key.name)
    decided = Decision("roles", by or key.name, choice, reason)
    finding = Finding("note", told, key.name, table.count)
    return replace(table, decisions=(*table.decisions, decided), findings=(*table.findings, finding))
