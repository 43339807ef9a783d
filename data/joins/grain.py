"""Rows that are no customers of their own: a row that stands for many, and many rows that stand for one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from data.cells import as_number, as_text
from data.dataset import Column, Finding, Table
from data.decision import Answers, Decision, Option, Question
from data.engine import quoted
from data.joins.anew import made_anew
from data.joins.tuned import choose_setting
from data.limits import refuse_table
from data.names import names_a, words_of
from data.said import said

COUNTS = "counts"  # the id of the question whether a column counts the customers that a row stands for
MANY, ONE = "many", "one"
COUNTING = frozenset(
    [
        "n",
        "count",
        "counts",
        "freq",
        "freqs",
        "frequency",
        "frequencies",
        "weight",
        "weights",
        "number",
        "cases",
        "anzahl",
        "haufigkeit",
        "gewicht",
        "nombre",
        "effectif",
        "poids",
        "frecuencia",
        "peso",
        "cantidad",
        "conteo",
        "numero",
        "frequenza",
        "aantal",
        "antal",
        "liczba",
        "liczebnosc",
        "waga",
        "pocet",
        "effectifs",
        "gewichtung",
        "conteggio",
        "numerosita",
    ]
)
# What names a cell of a table of counts rather than a customer.
CELLS = frozenset(
    [
        "cell",
        "cells",
        "zelle",
        "zellen",
        "cellule",
        "cellules",
        "celda",
        "celdas",
        "cella",
        "celle",
        "celula",
        "komorka",
        "komorki",
        "cel",
        "cellen",
        "stratum",
        "strata",
        "schicht",
        "combination",
        "kombination",
        "combinaison",
        "combinacion",
        "combinazione",
        "kombinacja",
        "pattern",
    ]
)
ROWS = frozenset(
    [
        "row",
        "rows",
        "rowindex",
        "rowid",
        "rownum",
        "rownumber",
        "rowno",
        "index",
        "obs",
        "observation",
        "case",
        "zeile",
        "ligne",
        "fila",
        "riga",
    ]
)
# What a count may be of, to be one of rows: "n_cases", "number of customers", and no number of calls or projects.
COUNTED = CELLS.union(
    ROWS,
    words_of(
        "rows cases records observations people persons customer customers clients kunden zeilen falle personen kunde"
    ),
    words_of("lignes cas clientes personnes casos filas personas casi righe clienti persone klanten regels klienci"),
    words_of("size total of de von der des di van in the each per"),
)
GROUPS = COUNTING.union(
    [
        "customers",
        "clients",
        "kunden",
        "clientes",
        "clienti",
        "klanten",
        "members",
        "accounts",
        "loans",
        "policies",
        "users",
    ],
    [
        "total",
        "size",
        "konten",
        "vertrage",
        "comptes",
        "abonnes",
        "cuentas",
        "conti",
        "employees",
        "patients",
        "orders",
    ],
    ["contracts", "contrats", "contratos", "contratti"],
)
GROUP = "group"  # the choice that a row tells of a group: how many there were, and of how many it is told
COARSE = 3  # rows that share a value, for it to be one of a few
SCORES = ("score", "challenger")
NUMBERS = (("number",), ("numero",))  # at its end a name says by them which, and not how many
WEIGHTS = COUNTING & {*words_of("weight weights gewicht gewichtung poids peso waga")}  # of rows, or of what is no row


def settle_grain(table: Table, roles: Mapping[str, str], answers: Answers) -> Table:
    """Let a row be one customer: counts are counted out, and predictions of resamples become their mean.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column for each role; where there is an id, it says what a row is.
    answers
        Under ``counts`` whether a column counts the customers that a row stands for; under ``grain:COLUMN`` the setting whose
        rows count, where each case stands once for each.

    Returns
    -------
    Table
        With a question or a finding where rows were made more or fewer; else unchanged.
    """
    if "id" in roles:
        return table
    if (groups := _groups(table, roles, answers)) is not None:
        return groups
    counted = _counted_out(table, roles, answers)
    if counted.count != table.count:
        return counted  # the rows that one cell stands for are no repeats of it
    table = counted
    return (
        table if "model" in roles else _meant(table, roles, answers)
    )  # rows of several models are asked about elsewhere


def without_cell_ids(table: Table, roles: Mapping[str, str]) -> Mapping[str, str]:
    """The roles without an id that names cells, where a column may count the customers of each: no row is a customer then."""
    counting = [column for column in table.columns if _may_count(column, roles)]
    names_cells = not CELLS.isdisjoint(words_of(roles.get("id", "")))
    if not counting or "id" not in roles or not (names_cells or _are_cells(table, roles["id"], counting[0])):
        return roles
    return {role: name for role, name in roles.items() if role != "id"}


def _are_cells(table: Table, key: str, counting: Column) -> bool:
    """Is every row another combination of a few values, under a name that says a count and nothing else: a cell, whatever names it?"""
    others = [each for each in table.columns if each.name not in (key, counting.name)]
    few = all(COARSE * max(each.distinct, 1) <= table.count for each in others)
    if len(words_of(counting.name)) > 1 or len(others) < 3 or not few:
        return False
    cells = ", ".join(quoted(each.name) for each in others)
    with table.rows.open() as connection:
        apart = connection.execute(f"SELECT count(DISTINCT row({cells})) FROM {table.rows.source}").fetchone()[0]
    return apart == table.count


def _counted_out(table: Table, roles: Mapping[str, str], answers: Answers) -> Table:
    column = next((each for each in table.columns if _may_count(each, roles)), None)
    if column is None:
        return table
    number = as_number(column.name)
    others = ", ".join(quoted(each.name) for each in table.columns if each.name != column.name)
    with table.rows.open() as connection:
        whole, low, total, apart = connection.execute(
            f"SELECT bool_and({number} = floor({number})), min({number}), sum({number}), count(DISTINCT row({others})) "
            f"FROM {table.rows.source}"
        ).fetchone()
    # A table of counts tells each case once; where cases stand twice, the column is something else.
    if not whole or low < 0 or total <= table.count or apart < table.count:
        return table
    if not (cells := _is_of_cells(table, column, roles)) and not WEIGHTS.isdisjoint(words_of(column.name)):
        return table  # asked about as weights
    likely = MANY if cells else ONE
    refuse_table(table.name, int(total), len(table.columns))
    options = (
        Option(MANY, said("counts-many", name=column.name), meaning=said("so-many-rows", rows=int(total))),
        Option(ONE, said("counts-one"), meaning=said("so-many-rows", rows=table.count)),
    )
    question = Question(COUNTS, "roles", said("counts-asked", name=column.name, rows=table.count), options, likely)
    table = replace(table, questions=(*table.questions, question))
    if question.chosen(answers) == ONE:
        return table
    names = ", ".join(quoted(each.name) for each in table.columns)
    select = f"SELECT {names} FROM {table.rows.source}, unnest(range(CAST({number} AS BIGINT)))"
    decided = Decision("roles", column.name, said("counted-out", rows=int(total)), said("counted-out-reason"))
    return replace(made_anew(table, select, "counted"), decisions=(*table.decisions, decided))


def _groups(table: Table, roles: Mapping[str, str], answers: Answers) -> Table | None:
    """A table of groups as its customers: so many there were, and to so many it happened; None where it is none."""
    outcome = table.column(roles["outcome"])
    if outcome.kind != "number" or outcome.distinct <= 2:
        return None
    happened = as_number(outcome.name)
    for column in (each for each in table.columns if _may_size(each, roles)):
        number = as_number(column.name)
        with table.rows.open() as connection:
            fits, total, events = connection.execute(
                f"SELECT bool_and({number} = floor({number}) AND {happened} = floor({happened}) AND {happened} >= 0 "
                f"AND {happened} <= {number}), sum({number}), sum({happened}) FROM {table.rows.source}"
            ).fetchone()
        if fits and table.count < total and 0 < events < total:
            return _one_by_one(table, column, outcome, (int(total), int(events)), answers)
    return None


def _may_size(column: Column, roles: Mapping[str, str]) -> bool:
    words = words_of(column.name)
    named = len(words) <= 2 and not GROUPS.isdisjoint(words)
    taken = {name for role, name in roles.items() if role != "value"}
    return named and column.kind == "number" and not column.missing and column.name not in taken


def _one_by_one(table: Table, size: Column, outcome: Column, sums: tuple[int, int], answers: Answers) -> Table:
    total, events = sums
    refuse_table(table.name, total, len(table.columns))
    options = (
        Option(GROUP, said("groups-many", name=size.name), meaning=said("groups-meaning", rows=total, events=events)),
        Option(ONE, said("counts-one"), meaning=said("so-many-rows", rows=table.count)),
    )
    text = said("groups-asked", name=size.name, outcome=outcome.name, rows=table.count)
    question = Question(COUNTS, "roles", text, options, GROUP)
    table = replace(table, questions=(*table.questions, question))
    if question.chosen(answers) == ONE:
        return table
    cells = ", ".join(
        f"CAST(place < {as_number(each.name)} AS DOUBLE) AS {quoted(each.name)}"
        if each == outcome
        else quoted(each.name)
        for each in table.columns
    )
    select = (
        f"SELECT {cells} FROM {table.rows.source}, unnest(range(CAST({as_number(size.name)} AS BIGINT))) AS one(place)"
    )
    decided = Decision("roles", size.name, said("counted-out", rows=total), said("counted-out-reason"))
    return replace(made_anew(table, select, "groups"), decisions=(*table.decisions, decided))


def _may_count(column: Column, roles: Mapping[str, str]) -> bool:
    words = words_of(column.name)
    named = not COUNTING.isdisjoint(words) and words[1:][-1:] not in NUMBERS and {*words} <= COUNTED | COUNTING
    return named and column.kind == "number" and not column.missing and column.name not in roles.values()


def _is_of_cells(table: Table, counting: Column, roles: Mapping[str, str]) -> bool:
    """Tell the columns beside a count no more than a few values each, as those of a table of cells do?

    Where one of them runs on, every row is another by that alone, which is no evidence of anything.
    """
    told = {roles.get(role) for role in ("outcome", *SCORES)} | {counting.name}
    others = [each for each in table.columns if each.name not in told]
    return all(COARSE * each.distinct <= table.count or _names_cells(each, table) for each in others)


def _names_cells(column: Column, table: Table) -> bool:
    """May a column be no more than what its cells are called: by its name, or as a text in every row?"""
    if not CELLS.isdisjoint(words_of(column.name)):
        return True
    return column.distinct == table.count and (column.kind == "text" or names_a("id", column.name))


def _meant(table: Table, roles: Mapping[str, str], answers: Answers) -> Table:
    """Rows of one customer in several resamples of one setting as one row, with the mean of its predictions."""
    key = next((each for each in table.columns if _names_rows(each, table, roles)), None)
    if key is None:
        return table
    name, outcome = quoted(key.name), as_text(table.column(roles["outcome"]))
    copies = f"SELECT {name} AS key, count(*) AS copies, count(DISTINCT {outcome}) AS kinds FROM {table.rows.source} GROUP BY 1"
    with table.rows.open() as connection:
        customers, most, same = connection.execute(
            f"SELECT count(*), max(copies), bool_and(kinds <= 1) FROM ({copies}) WHERE key IS NOT NULL"
        ).fetchone()
    if most < 2 or not same or 2 * customers > table.count:
        return table
    if (chosen := choose_setting(table, key.name, roles, answers)) is not table:
        return (
            _meant(chosen, roles, answers) if chosen.count < table.count else _mean(chosen, key, roles, most, customers)
        )
    return _mean(table, key, roles, most, customers)


def _mean(table: Table, key: Column, roles: Mapping[str, str], most: int, customers: int) -> Table:
    name = quoted(key.name)
    scores = {roles[role] for role in SCORES if role in roles}
    parts = [
        f"avg({as_number(each.name)}) AS {quoted(each.name)}"
        if each.name in scores
        else f"first({quoted(each.name)} ORDER BY file_row_number) AS {quoted(each.name)}"
        for each in table.columns
    ]
    select = f"SELECT {', '.join(parts)} FROM {table.rows.numbered} GROUP BY {name} ORDER BY min(file_row_number)"
    finding = Finding("note", said("rows-meant", name=key.name, most=most, customers=customers), key.name, customers)
    return replace(made_anew(table, select, "meant"), findings=(*table.findings, finding))


def _names_rows(column: Column, table: Table, roles: Mapping[str, str]) -> bool:
    words = words_of(column.name)
    named = bool(words) and ROWS.issuperset({"".join(words)} if len(words) > 1 else words)
    # Rows without a number would become one; whole numbers under the name of an id are text.
    whole = not column.missing and (column.kind == "number" or (column.kind == "text" and len(words) > 1))
    return named and whole and 2 * column.distinct <= table.count and column.name not in roles.values()
