"""A row for each measure of each one, as Tableau exports them and melting makes them: put back into a column for each measure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from data.cells import as_text
from data.dataset import Column, Finding, Table
from data.engine import literal, quoted
from data.joins.anew import made_anew
from data.names import OF_A_ROW, names_a, words_of
from data.roles.events import labels
from data.said import named, said

FEWEST, MOST = 2, 40  # measures
NEARLY_ALL = 0.9  # of the rows that there would be with every measure for each one


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NAMES = _words(
    "names name variable variables measure measures metric metrics attribute attributes key field feature kennzahl kennzahlen kennzahlname"
    " kennzahlnamen merkmal mesure mesures variabile medida medidas misura misure attribut"
)
_VALUES = _words(
    "value values wert werte kennzahlwert kennzahlwerte valeur valeurs valor valores valore valori waarde wartosc measure measures metric"
)


@dataclass(frozen=True)
class _Long:
    """The columns that say whom, what, and how much, the measures, and the columns that tell the same in all rows of one."""

    key: Column
    name: Column
    value: Column
    measures: tuple[str, ...]
    kept: tuple[Column, ...]


def widen(table: Table) -> Table:
    """Put a table with a row for each measure of each one back into a row for each one.

    Parameters
    ----------
    table
        A typed table.

    Returns
    -------
    Table
        With a column for each measure and a finding that says so; unchanged where no column names measures, one of them a score and another
        an outcome, or where an id has a measure twice.
    """
    found = _long(table)
    if found is None:
        return table
    kinds = {measure: _kind(table, found, measure) for measure in found.measures}
    told = said("measures-put-back", name=found.name.name, value=found.value.name, names=named(found.measures))
    columns = tuple(Column(name, kind, 0, 3, told, _examples(table, found, name)) for name, kind in kinds.items())
    kept = [f"first({quoted(each.name)} ORDER BY file_row_number) AS {quoted(each.name)}" for each in found.kept]
    cells = [f"{_cell(found, name, kind)} AS {quoted(name)}" for name, kind in kinds.items()]
    select = (
        f"SELECT {', '.join([*kept, *cells])} FROM {table.rows.numbered} GROUP BY {as_text(found.key)} "
        "ORDER BY min(file_row_number)"
    )
    made = made_anew(replace(table, columns=(*found.kept, *columns)), select, "wide")
    return replace(made, findings=(*made.findings, Finding("note", told, found.name.name, made.count)))


def _long(table: Table) -> _Long | None:
    values = [column for column in table.columns if _VALUES.intersection(words_of(column.name))]
    values = [column for column in values if column.kind in ("number", "text")]
    for name in (column for column in table.columns if _may_name_measures(column)):
        measures = tuple(label.text for label in labels(table, name.name))
        if len(measures) != name.distinct or not _tell_a_story(measures):
            continue
        for value in (column for column in values if column != name):
            for key in (column for column in table.columns if column not in (name, value) and _may_be_a_key(column)):
                others = [column for column in table.columns if column not in (name, value)]
                free = {each.name for each in others}.isdisjoint(measures)
                if free and _is_one_of_each(table, key, name, len(measures)) and _tell_the_same(table, key, others):
                    return _Long(key, name, value, measures, tuple(others))
    return None


def _may_name_measures(column: Column) -> bool:
    named_so = not _NAMES.isdisjoint(words_of(column.name))
    return named_so and column.kind in ("text", "flag") and FEWEST <= column.distinct <= MOST and not column.missing


def _tell_a_story(measures: Sequence[str]) -> bool:
    """Is one of them a score by its name, and another what happened?"""
    scores = {measure for measure in measures if names_a("score", measure)}
    return any(names_a("outcome", measure) for measure in measures if {measure} != scores) and bool(scores)


def _may_be_a_key(column: Column) -> bool:
    named_so = names_a("id", column.name) or OF_A_ROW.issuperset(words_of(column.name) or ("",))
    return named_so and column.kind in ("text", "number") and not column.missing


def _is_one_of_each(table: Table, key: Column, name: Column, measures: int) -> bool:
    query = f"SELECT count(DISTINCT row({as_text(key)}, {as_text(name)})) FROM {table.rows.source}"
    with table.rows.open() as connection:
        different = connection.execute(query).fetchone()[0]
    return different == table.count >= NEARLY_ALL * measures * key.distinct


def _tell_the_same(table: Table, key: Column, others: Sequence[Column]) -> bool:
    """Do the other columns say one thing in all rows of one?"""
    kinds = ", ".join(f"count(DISTINCT coalesce({as_text(each)}, '')) AS c{place}" for place, each in enumerate(others))
    most = ", ".join(f"max(c{place})" for place in range(len(others)))
    query = f"SELECT {most} FROM (SELECT {kinds} FROM {table.rows.source} GROUP BY {as_text(key)})"
    with table.rows.open() as connection:
        return max(connection.execute(query).fetchone()) <= 1


def _as_number(found: _Long) -> str:
    """A text as a number, with a decimal comma where there is no point."""
    text = as_text(found.value)
    return f"TRY_CAST(CASE WHEN contains({text}, '.') THEN {text} ELSE replace({text}, ',', '.') END AS DOUBLE)"


def _of(found: _Long, measure: str) -> str:
    return f"({as_text(found.name)} = {literal(measure)})"


def _kind(table: Table, found: _Long, measure: str) -> str:
    """Of cells that hold several kinds together those of one measure are numbers, or texts."""
    if found.value.kind == "number":
        return "number"
    text = as_text(found.value)
    query = (
        f"SELECT count({text}), count({_as_number(found)}) FROM {table.rows.source} "
        f"WHERE {text} IS NOT NULL AND {_of(found, measure)}"
    )
    with table.rows.open() as connection:
        filled, numbers = connection.execute(query).fetchone()
    return "number" if filled and filled == numbers else "text"


def _cell(found: _Long, measure: str, kind: str) -> str:
    value = quoted(found.value.name) if found.value.kind == kind else _as_number(found)
    return f"max({value}) FILTER ({_of(found, measure)})"


def _examples(table: Table, found: _Long, measure: str) -> tuple[str, ...]:
    text = as_text(found.value)
    query = f"SELECT {text} FROM {table.rows.source} WHERE {_of(found, measure)} AND {text} IS NOT NULL LIMIT 3"
    with table.rows.open() as connection:
        return tuple(str(cell) for (cell,) in connection.execute(query).fetchall())
