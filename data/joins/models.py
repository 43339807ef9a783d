"""Several files of one layout that score the same customers: models side by side, or one model at several times."""

from __future__ import annotations

from collections.abc import Sequence

from data.cells import as_number, as_text
from data.dataset import Column, Table
from data.decision import Option, Question
from data.names import OF_A_ROW, WORDS, names_a, words_of
from data.roles.choices.sheet_names import are_parts, names_apart
from data.roles.model_names import IN_USE, NEWCOMER
from data.roles.profile import profiles
from data.roles.ratings import LIKE_A_SCORE, rated
from data.said import said
from data.table_rows import open_all

ID = "models"
MODELS, TIMES = "models", "times"
SAME = 0.5  # of the customers of the smaller file must be in the other
ALONE = 0.99  # of the rows must have another id, for a column to name them
_NAMES = frozenset(WORDS["model"].split()) | frozenset(WORDS["algorithm"].split()) | IN_USE | NEWCOMER


def ask_models(tables: Sequence[Table]) -> Question | None:
    """Whether several files of one layout are several models of the same customers, or several times.

    Parameters
    ----------
    tables
        Typed tables of one layout, at least two, whose names tell no months.

    Returns
    -------
    Question or None
        None where they are not of the same customers, have no score, have a column of models already, or are parts of one file. By
        default they are models, unless an outcome of theirs differs.
    """
    names = names_apart(tables)
    if any(names_a("model", column.name) for column in tables[0].columns) or are_parts(names) or _are_times(tables):
        return None
    if not rated(tables[0], profiles(tables[0]), "score", least=LIKE_A_SCORE - 0.5):
        return None
    key = _common_key(tables)
    outcomes = rated(tables[0], profiles(tables[0]), "outcome", least=2)
    differ = any(_differs(tables, key, name) for name in outcomes)
    if key is None and (differ or not outcomes or _have_ids(tables)):
        return None
    options = (Option(MODELS, said("models-are-models")), Option(TIMES, said("models-are-times")))
    values = {
        "files": tuple(said("named", name=name) for name in names),
        "key": key.name if key else next(iter(outcomes)),
    }
    return Question(ID, "join", said("models-asked", **values), options, TIMES if differ else MODELS)


def names_tell(tables: Sequence[Table]) -> bool:
    """Do the names of all files speak of models, as champion.csv and challenger.csv, or model_a.csv and model_b.csv?"""
    return all(_NAMES.intersection(words_of(name)) for name in names_apart(tables))


def _common_key(tables: Sequence[Table]) -> Column | None:
    """A column that names every row of each file, with the same customers in all of them."""
    for column in sorted(tables[0].columns, key=lambda each: not names_a("id", each.name)):
        everywhere = [(_own(table, column.name), table) for table in tables]
        names_all = all(each and _names_rows(each, table) for each, table in everywhere)
        if names_all and all(_shared(tables[0], other, column.name) for other in tables[1:]):
            return column
    return None


def _own(table: Table, name: str) -> Column | None:
    return next((column for column in table.columns if words_of(column.name) == words_of(name)), None)


def _names_rows(column: Column, table: Table) -> bool:
    named = names_a("id", column.name) or OF_A_ROW.issuperset(words_of(column.name) or ("",))
    is_id = column.kind == "text" or (column.kind == "number" and named)
    return is_id and not column.missing and column.distinct >= ALONE * table.count


def _shared(one: Table, other: Table, name: str) -> bool:
    texts = [as_text(_own(table, name)) for table in (one, other)]
    with open_all([one.rows, other.rows]) as connection:
        sides = [
            f"(SELECT DISTINCT {text} AS key FROM {each.rows.source})"
            for text, each in zip(texts, (one, other), strict=True)
        ]
        shared = connection.execute(f"SELECT count(*) FROM {sides[0]} SEMI JOIN {sides[1]} USING (key)").fetchone()[0]
    return shared >= SAME * min(one.count, other.count)


def _have_ids(tables: Sequence[Table]) -> bool:
    return any(_names_rows(column, table) for table in tables for column in table.columns)


def _are_times(tables: Sequence[Table]) -> bool:
    """Has each file one date of its own, as that of its scores?"""
    for column in (each for each in tables[0].columns if each.kind == "date" and each.distinct == 1):
        others = [_own(table, column.name) for table in tables[1:]]
        examples = {column.examples[:1], *(other.examples[:1] for other in others if other)}
        if all(other and other.distinct == 1 for other in others) and len(examples) == len(tables):
            return True
    return False


def _differs(tables: Sequence[Table], key: Column | None, name: str) -> bool:
    """Does an outcome differ between files for a customer, or for a row in files without ids?"""
    first = tables[0]
    with open_all([table.rows for table in tables]) as connection:
        for other in tables[1:]:
            if (outcome := _own(other, name)) is None or outcome.kind != first.column(name).kind:
                continue
            cells = [
                f"(SELECT {as_text(_own(table, key.name)) if key else 'file_row_number'} AS key, "
                f"{_cell(_own(table, name))} AS cell FROM {table.rows.numbered})"
                for table in (first, other)
            ]
            if not key and first.count != other.count:
                return True
            query = f"SELECT count(*) FROM {cells[0]} AS l JOIN {cells[1]} AS r USING (key) WHERE l.cell IS DISTINCT FROM r.cell"
            if connection.execute(query).fetchone()[0]:
                return True
    return False


def _cell(column: Column) -> str:
    return as_number(column.name) if column.kind == "number" else f"lower({as_text(column)})"
