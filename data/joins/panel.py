"""A customer in several rows, one for each month or horizon: which of them counts, or whether each is a row of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

import duckdb

from data.cells import as_month, as_text
from data.dataset import Column, Finding, Table
from data.decision import Answers, Decision, Option, Question
from data.engine import literal, quoted
from data.joins.anew import kept_rows
from data.joins.repeats import EVERY_ROW, MOSTLY, STACKED
from data.names import OF_A_ROW, is_dated, names_a, words_of
from data.roles.events import UNKNOWN
from data.said import is_said, said

ID = "grain:"  # how the id of the question begins; then comes the column
ALL, LATEST = "(all)", "latest"
MOST_PERIODS = 60
MOST_OFFERED = 24  # of the latest
LEAST_CUSTOMERS, LEAST_TEXTS = 5, 20  # different ids; and texts under a name that does not speak of ids
FILLED, FILLED_BY_ANY_DAY = 0.3, 0.6  # of the customers must be in the period in the middle: orders fall on any day
HARDLY = 0.01  # share of customers with several rows of one period up to which it tells rows apart
HALF = 0.5
HORIZONS = frozenset({"horizon", "horizont", "horizonte", "orizzonte", "ahead", "lead", "window", "fenster", "ventana"})
HORIZONS |= {
    "snapshot",
    "wave",
    "welle",
    "vague",
    "ola",
    "onda",
    "round",
    "runde",
    "golf",
}  # or when all were asked again


@dataclass(frozen=True)
class Period:
    """A month, or whatever tells the rows of one customer apart: its rows, those whose outcome is known, and its outcomes."""

    text: str
    rows: int
    known: int
    kinds: int


@dataclass(frozen=True)
class _Panel:
    """The column that names a customer, the one that tells its rows apart, and how that is read in SQL."""

    key: Column
    by: Column
    sql: str
    most: int  # rows of one customer
    customers: int  # who stand in several rows

    @property
    def is_dated(self) -> bool:
        return not _is_horizon(self.by)


def choose_period(
    table: Table,
    roles_of: Callable[[Table], Mapping[str, str]],
    answers: Answers,
) -> Table:
    """Keep the rows of one period, where each customer stands in several rows and a month or horizon tells them apart.

    Parameters
    ----------
    table
        A typed table.
    roles_of
        Gives the roles of its columns; asked only where there is something to choose.
    answers
        Under ``grain:COLUMN`` the period whose rows count, "latest", or "(all)".

    Returns
    -------
    Table
        With the question and the rows of one period, by default the last whose outcomes are known, or all where several files
        were stacked; unchanged where every row is a customer of its own.
    """
    panel = next(_panels(table), None)
    if panel is None:
        return table
    roles = roles_of(table)
    periods = _periods(table, panel, roles.get("outcome", ""))
    latest = _latest(periods)
    stacked = any(is_said(decision.choice, STACKED) for decision in table.decisions)
    question = _question(table, panel, periods, latest, ALL if stacked else LATEST)
    chosen = question.chosen(answers)
    table = replace(table, questions=(*table.questions, question))
    if chosen == ALL:
        reason = said("every-row-reason", key=panel.key.name, name=panel.by.name)
        decided = Decision("roles", panel.by.name, said(EVERY_ROW), reason)
        return replace(table, decisions=(*table.decisions, decided))
    period = latest.text if chosen == LATEST else chosen
    kept = kept_rows(table, f"{panel.sql} = {literal(period)}", "period")
    told = said("rows-of-period", name=panel.by.name, period=period, rows=kept.count, all=table.count)
    return replace(kept, findings=(*kept.findings, Finding("note", told, panel.by.name, kept.count)))


def _panels(table: Table) -> Iterator[_Panel]:
    keys = customer_keys(table)
    for by in (column for column in table.columns if keys and _may_part(column)):
        for key in keys:
            for sql in _readings(by):
                if key != by and (found := told_apart(table, key, by, sql)):
                    yield _Panel(key, by, sql, *found)


def customer_keys(table: Table) -> list[Column]:
    """Columns that may name a customer who stands in several rows; none where another column names every row."""
    texts = [column for column in table.columns if column.kind in ("text", "number") and not column.missing]
    ids = [
        column for column in texts if names_a("id", column.name) or OF_A_ROW.issuperset(words_of(column.name) or ("",))
    ]
    if any(column.distinct >= (1 - HARDLY) * table.count for column in ids):
        return []
    others = [
        column for column in texts if column.kind == "text" and column not in ids and column.distinct >= LEAST_TEXTS
    ]
    named = [column for column in ids if column.distinct >= LEAST_CUSTOMERS]
    return [column for column in (*named, *others) if (1 + MOSTLY) * column.distinct <= table.count]


def _may_part(column: Column) -> bool:
    dated = column.kind == "date" or (is_dated(column.name) and column.distinct <= MOST_PERIODS)
    horizon = _is_horizon(column) and column.distinct <= MOST_PERIODS
    return not column.missing and column.distinct > 1 and (dated or horizon)


def _is_horizon(column: Column) -> bool:
    return column.kind != "date" and not HORIZONS.isdisjoint(words_of(column.name))


def _readings(by: Column) -> Iterator[str]:
    """Dates are months first; where a customer has several rows of a month, days."""
    if by.kind == "date":
        yield as_month(by.name)
        if by.distinct <= MOST_PERIODS:
            yield f"strftime(CAST({as_text(by)} AS TIMESTAMP), '%Y-%m-%d')"
    else:
        yield as_text(by)


def told_apart(table: Table, key: Column, by: Column, sql: str = "", least: float = 0) -> tuple[int, int] | None:
    """The most rows of one customer and how many have several, where a period tells them apart; without SQL by its text.

    ``least`` is the share of the customers that must be in the period in the middle.
    """
    sql = sql or as_text(by)
    cells = (
        f"SELECT hash({as_text(key)}) AS key, {sql} AS period, count(*) AS rows FROM {table.rows.source} GROUP BY ALL"
    )
    customer = "SELECT count(*) AS periods, sum(rows) AS rows FROM cells GROUP BY key"
    period = "SELECT count(*) AS customers FROM cells GROUP BY period"
    with table.rows.open() as connection:
        customers, several, again, most, periods, middle = connection.execute(
            f"WITH cells AS MATERIALIZED ({cells}) SELECT * FROM "
            "(SELECT count(*), count(*) FILTER (periods > 1), count(*) FILTER (rows > periods), max(periods) "
            f"FROM ({customer})), (SELECT count(*), median(customers) FROM ({period}))"
        ).fetchone()
        if several <= MOSTLY * customers:
            return None
        filled = FILLED if by.distinct <= periods else FILLED_BY_ANY_DAY
        if not 1 < periods <= MOST_PERIODS or middle < max(filled, least) * customers:
            return None
        least = HARDLY if names_a("id", key.name) else 0
        if again and _several_differ(connection, table, key, sql) > least * customers:
            return None
    return most, several


def _several_differ(connection: duckdb.DuckDBPyConnection, table: Table, key: Column, sql: str) -> int:
    """Customers with several rows of one period that differ and are not those of several models."""
    models = [as_text(column) for column in table.columns if is_model(column)]
    cells = ", ".join(quoted(column.name) for column in table.columns)
    parts = ", ".join([f"{as_text(key)} AS key", sql, *models])
    differing = f"SELECT {parts} FROM {table.rows.source} GROUP BY ALL HAVING count(DISTINCT row({cells})) > 1"
    return connection.execute(f"SELECT count(DISTINCT key) FROM ({differing})").fetchone()[0]


def is_model(column: Column) -> bool:
    """Whose rows are asked about elsewhere."""
    return names_a("model", column.name) and column.kind in ("text", "flag")


def _periods(table: Table, panel: _Panel, outcome: str) -> list[Period]:
    """All periods in their order; numbers by size, years first by their text, and others as the file first names them."""
    happened = (
        f"lower({as_text(table.column(outcome))})" if outcome in {each.name for each in table.columns} else "NULL"
    )
    silent = ", ".join(literal(word) for word in sorted(UNKNOWN))
    known = f"{happened} NOT IN ({silent})"
    query = (
        f"SELECT {panel.sql} AS period, count(*) AS rows, count(*) FILTER ({known}) AS known, "
        f"count(DISTINCT {happened}) FILTER ({known}) AS kinds, min(file_row_number) AS place "
        f"FROM {table.rows.numbered} GROUP BY {panel.sql}"
    )
    orders = "CASE WHEN bool_and(TRY_CAST(period AS DOUBLE) IS NOT NULL) OVER () THEN TRY_CAST(period AS DOUBLE) END, "
    orders += "CASE WHEN bool_and(regexp_matches(period, '^\\d{4}\\D')) OVER () THEN period END, place"
    with table.rows.open() as connection:
        rows = connection.execute(f"SELECT * EXCLUDE (place) FROM ({query}) ORDER BY {orders}").fetchall()
    return [Period(*row) for row in rows]


def _latest(periods: list[Period]) -> Period:
    """The last period whose outcomes are known and not all the same; else the last."""
    most = max(period.known / period.rows for period in periods)
    known = [each for each in periods if each.kinds > 1 and each.known >= HALF * most * each.rows]
    return (known or periods)[-1]


def _question(table: Table, panel: _Panel, periods: list[Period], latest: Period, default: str) -> Question:
    offered = [period for period in periods[-MOST_OFFERED:] if period != latest]
    options = [
        Option(
            LATEST if period == latest else period.text,
            said("grain-period", name=panel.by.name, period=period.text, latest=period == latest),
            meaning=said("grain-leaves", rows=period.rows, known=period.known),
        )
        for period in (latest, *reversed(offered))
    ]
    every_row = said("grain-every-row", key=panel.key.name, name=panel.by.name)
    options.append(
        Option(
            ALL, every_row, meaning=said("grain-leaves", rows=table.count, known=sum(each.known for each in periods))
        )
    )
    text = said(
        "grain-asked",
        key=panel.key.name,
        name=panel.by.name,
        times=str(panel.most),
        customers=panel.key.distinct,
        dated=panel.is_dated,
    )
    return Question(f"{ID}{panel.by.name}", "roles", text, tuple(options), default)
