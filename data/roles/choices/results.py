"""What each result of a decision costs or brings, row by row: the columns that say so, and how each of them is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from data.amount import MOST_AMOUNTS
from data.dataset import Column, Table
from data.names import words_of
from data.roles.money import money_sql
from data.said import Said, said


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CELLS = "(cells)"  # the answer that all of them count, each where its result comes
LOST = _words(
    "cost costs loss losses kosten verlust verluste cout couts perte pertes coste costes costo costos costi"
    " perdida perdidas perdita perdite custo custos"
)
WON = _words(
    "profit profits benefit benefits payoff payoffs gain gains value values saving savings gewinn nutzen ertrag benefice"
    " benefices beneficio beneficios ganancia ganancias guadagno guadagni lucro"
)
_BARE = frozenset(("fn", "fp", "tp", "tn", "c"))  # as in c_fn: what an error costs, in a matrix of costs
_MARKS = {
    "miss": "fn|false negative|false negatives|false neg|miss|missed|falsch negativ|falsch negative|verpasst|ubersehen"
    "|faux negatif|faux negatifs|manque|falso negativo|falsos negativos|falsi negativi",
    "false-alarm": "fp|false positive|false positives|false pos|false alarm|false alarms|falsch positiv|falsch positive"
    "|fehlalarm|faux positif|faux positifs|fausse alerte|falso positivo|falsos positivos|falsi positivi|falsa alarma"
    "|falso allarme",
    "hit": "tp|true positive|true positives|true pos|hit|richtig positiv|richtig positive|treffer|vrai positif"
    "|vrais positifs|verdadero positivo|vero positivo|veri positivi|verdadeiro positivo",
    "rest": "tn|true negative|true negatives|true neg|correct rejection|richtig negativ|richtig negative|vrai negatif"
    "|vrais negatifs|verdadero negativo|vero negativo|veri negativi|verdadeiro negativo",
}
_CELLS = {cell: [set(mark.split()) for mark in marks.split("|")] for cell, marks in _MARKS.items()}
ACTED = ("false-alarm", "hit")


@dataclass(frozen=True)
class Result:
    """A column that says what one result costs or brings: ``factor`` is -1 where its numbers are costs.

    ``flat`` is the amount where it is the same in every row, its sign turned already. ``column`` is where it is read, another
    of them where both are the same in every row.
    """

    cell: str
    name: str
    column: str
    factor: float
    flat: float | None = None


def cell_of(name: str) -> str:
    """Which of the four results of a decision a column of money is about: miss, false-alarm, hit, rest; or empty."""
    words = set(words_of(name))
    if not words & (LOST | WON) and not words <= _BARE:
        return ""
    return next((cell for cell, marks in _CELLS.items() if any(mark <= words for mark in marks)), "")


def by_cell(columns: Sequence[Column]) -> dict[str, str]:
    """The columns of numbers that are about a result each, by the result; of two about one, the last."""
    found = {cell_of(column.name): column.name for column in columns if column.kind == "number"}
    return {cell: found[cell] for cell in _CELLS if cell in found}


def results(table: Table) -> tuple[Result, ...]:
    """How a decision is reckoned from the columns about its results; none where they do not suffice.

    Parameters
    ----------
    table
        A typed table.

    Returns
    -------
    tuple[Result, ...]
        Empty unless something is known of acting and of leaving alone, in at most three amounts that differ by row, and most rows have
        all of them. A name says which way an amount counts: costs are lost, unless their sum is below zero already.
    """
    named = by_cell(table.columns)
    if not any(cell in named for cell in ACTED) or all(cell in ACTED for cell in named):
        return ()
    names = list(named.values())
    cells = {name: money_sql(table, name) for name in names}
    sums = ", ".join(f"min({cell}), max({cell}), sum({cell})" for cell in cells.values())
    pairs = [(left, right) for place, right in enumerate(names) for left in names[:place]]
    alike = [f"count(*) FILTER ({cells[left]} IS DISTINCT FROM {cells[right]})" for left, right in pairs]
    whole = " AND ".join(f"{cell} IS NOT NULL" for cell in cells.values())
    with table.rows.open() as connection:
        query = f"SELECT count(*) FILTER ({whole}), {', '.join([sums, *alike])} FROM {table.rows.source}"
        priced, *row = connection.execute(query).fetchone()
    if priced < table.count / 2:  # each filled only where its result came: not what the other decision would have cost
        return ()
    spans = {name: row[3 * place : 3 * place + 3] for place, name in enumerate(names)}
    first = {name: name for name in names}
    for (left, right), differing in zip(pairs, row[3 * len(names) :], strict=True):
        if not differing and first[right] == right:
            first[right] = first[left]
    found = tuple(_result(cell, name, first[name], *spans[name]) for cell, name in named.items())
    differ = {result.column for result in found if result.flat is None}
    return found if differ and len(differ) <= MOST_AMOUNTS else ()


def counted(found: Sequence[Result]) -> tuple[Said, ...]:
    """Where each of the columns counts, in a few words each."""
    return tuple(said("cell-counts", cell=each.cell, name=each.name, lost=each.factor < 0) for each in found)


def _result(cell: str, name: str, read: str, low: float | None, high: float | None, total: float | None) -> Result:
    is_cost = not set(words_of(name)) & WON and (total or 0) >= 0
    factor = -1.0 if is_cost else 1.0
    return Result(cell, name, read, factor, factor * low + 0.0 if low is not None and low == high else None)
