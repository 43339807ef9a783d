"""Two files without a key, of as many rows each: side by side in their order, if their owner says that it is the same."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from data.cells import as_text
from data.dataset import Column, Finding, Joined, Table
from data.decision import Answers, Decision, Option, Question
from data.engine import write_parquet
from data.errors import DataError
from data.joins.join import as_one, names_again, side_by_side
from data.joins.suggest import ids_apart
from data.names import names_a, words_of
from data.roles.events import event, parts_of
from data.roles.evidence import ROWS, evidence
from data.roles.profile import profiles
from data.roles.ranking import by_chance
from data.said import Said, said
from data.table_rows import Rows, open_all
from data.types.recount import recounted

ID = "order"
SAME, NOT = "same", "no"
NEARLY_ALL = 0.99  # of the rows must agree in a column that both files have
MAY_AGREE = 0.9  # share of rows that could agree by chance up to which agreement says something
APART = 4.0  # standard errors from which a score ranks an outcome better than chance, with many pairs looked at
MOST_TOLD = 3


@dataclass(frozen=True)
class _Signs:
    """What speaks for one order, and what against it."""

    speak_for: tuple[Said, ...]
    against: tuple[Said, ...]

    @property
    def default(self) -> str:
        return SAME if self.speak_for and not self.against else NOT


def join_in_order(left: Table, right: Table, folder: Path, answers: Answers) -> tuple[Table, Joined]:
    """Put the rows of two tables side by side in their order, and ask whether it is the same.

    Parameters
    ----------
    left, right
        Two typed tables of as many rows.
    folder
        Where the one table is kept.
    answers
        Under ``order`` whether they are.

    Returns
    -------
    tuple[Table, Joined]
        All rows, with the question. Its default goes by what speaks for it: columns of one name that agree row by row, and
        numbers of one file that rank what the other says better than by chance. `refuse_order` holds to the answer.
    """
    select, names = side_by_side(left, right)
    mark = repr((left.rows.key, right.rows.key, "in order"))
    path = folder / f"{hashlib.sha256(mark.encode()).hexdigest()}.ordered.parquet"
    with open_all([left.rows, right.rows], folder) as connection:
        query = (
            f"SELECT {select} FROM {left.rows.numbered} AS l JOIN {right.rows.numbered} AS r "
            "ON l.file_row_number = r.file_row_number ORDER BY l.file_row_number"
        )
        rows = write_parquet(connection, query, path)
        columns = recounted(connection, path, [replace(origin, name=name) for name, origin in names.items()])
    table = as_one(left, right, Rows(path, rows), columns, names, mark)
    signs = _signs(table, left, right, names)
    question = _question(left, right, signs)
    told = []
    if question.chosen(answers) == SAME:
        text = said("rows-in-order", count=rows, left=left.name, right=right.name)
        told = [Finding("note", text, count=rows)]
        decided = Decision("join", left.name, right.name, text)
        table = replace(table, decisions=(*table.decisions, decided))
    findings = (*table.findings, *told, *names_again(names))
    table = replace(table, findings=findings, questions=(*table.questions, question))
    return table, Joined(left.name, right.name, (), rows, 0, 0)


def refuse_order(table: Table, answers: Answers) -> None:
    """Hold to the answer, or the default, that the rows of two files are not in one order.

    Raises
    ------
    DataError
        When they are not.
    """
    question = next((each for each in table.questions if each.id == ID), None)
    if question is None or question.chosen(answers) == SAME:
        return
    why = "as was said" if ID in answers else "and nothing in them shows plainly that their rows are in the same order"
    raise DataError(
        f"{table.name} have no column in common that tells which rows belong together, {why}; wanted a key in both, such as "
        f"a customer's number, or the answer “{SAME}” to the question “{ID}”."
    )


def _question(left: Table, right: Table, signs: _Signs) -> Question:
    meaning = said("order-nothing", rows=left.count)
    if signs.speak_for or signs.against:
        meaning = said("order-signs", rows=left.count, signs=(*signs.against, *signs.speak_for)[:MOST_TOLD])
    options = (
        Option(SAME, said("order-same"), meaning=meaning),
        Option(NOT, said("order-other"), meaning=said("order-no-row")),
    )
    text = said("order-asked", left=left.name, right=right.name, rows=left.count)
    return Question(ID, "join", text, options, signs.default)


def _signs(table: Table, left: Table, right: Table, names: Mapping[str, Column]) -> _Signs:
    """What speaks for the order and against it, the strongest first."""
    mine = {column.name for column in left.columns}
    agree, differ = _agreeing(table, mine, names)
    if apart := ids_apart(left, right):
        differ.insert(0, said("order-ids-apart", left=apart[0], right=apart[1]))
    return _Signs((*agree, *_ranked(table, mine)), tuple(differ))


def _agreeing(table: Table, mine: set[str], names: Mapping[str, Column]) -> tuple[list[Said], list[Said]]:
    """Columns of one name that hold the same cells row by row; and those that hold the same cells in other rows."""
    agree, differ = [], []
    for name, origin in names.items():
        first = next((one for one in mine if words_of(one) == words_of(origin.name)), None)
        if name in mine or first is None:
            continue
        one, other = as_text(table.column(first)), as_text(table.column(name))
        rows, same, chance, common = _agreement(table, one, other)
        told = {"name": first, "same": same, "rows": rows}
        if rows and same >= NEARLY_ALL * rows and chance < MAY_AGREE * rows:
            agree.append(said("order-agrees", **told))
        elif rows and same < NEARLY_ALL * rows and common and not _may_differ(first):
            differ.append(said("order-differs", **told))
    return agree, differ


def _may_differ(name: str) -> bool:
    """A column of what was foreseen here, and of what happened there."""
    return names_a("score", name) or names_a("outcome", name)


def _agreement(table: Table, one: str, other: str) -> tuple[int, int, float, bool]:
    """Rows that have both cells, those that agree, how many would by chance, and whether both hold the same values."""
    both = f"FROM (SELECT {one} AS a, {other} AS b FROM {table.rows.source}) WHERE a IS NOT NULL AND b IS NOT NULL"
    counted = "SELECT {0} AS value, count(*) AS n FROM pairs GROUP BY 1"
    with table.rows.open() as connection:
        rows, same = connection.execute(f"SELECT count(*), count(*) FILTER (a = b) FROM ({both})").fetchone()
        chance, shared, values = connection.execute(
            f"WITH pairs AS ({both}), l AS ({counted.format('a')}), r AS ({counted.format('b')}) "
            "SELECT coalesce(sum(l.n::DOUBLE * r.n), 0), count(*) FILTER (l.n > 0 AND r.n > 0), count(*) "
            "FROM l FULL JOIN r USING (value)"
        ).fetchone()
    return rows, same, (chance / rows if rows else 0.0), bool(values) and shared >= MAY_AGREE * values


def _ranked(table: Table, mine: set[str]) -> list[Said]:
    """The pair of a number in one file and an outcome in the other that is ranked best, if better than by chance."""
    found, known = evidence(table), {profile.column.name: profile for profile in profiles(table)}
    best, told = APART, []
    for (score, outcome), area in found.areas.items():
        if (score in mine) == (outcome in mine) or len(known[outcome].labels) < 2:
            continue
        happened = parts_of(event(known[outcome].labels).label)
        rows = {label.text: label.rows for label in known[outcome].labels}
        events, all_rows = sum(rows.get(part, 0) for part in happened), sum(rows.values())
        looked_at = min(1.0, ROWS / table.count)
        apart = abs(area - 0.5) / by_chance(events * looked_at, all_rows * looked_at)
        if apart >= best:
            strong = f"{100 * max(area, 1 - area):.0f}"
            best, told = apart, [said("order-ranks", score=score, outcome=outcome, strong=strong, all="100")]
    return told
