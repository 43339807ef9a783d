"""How sheets of a workbook belong together: a whole and its parts, and a list of those to whom it happened beside the scored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from data.decision import Answers, Option, Question
from data.names import is_dated, names_a, words_of
from data.said import said
from data.workbooks.sheets import (
    BOTH,
    QUESTION,
    TOGETHER,
    Sheet,
    choice,
    of_all,
    of_one_layout,
    option,
)

REST = "***"  # the answer that reads a whole without the rows of a part of it; no sheet can bear that name
WIDEST = 3  # columns of a list: an id, and when
WHOLE = frozenset(
    [
        *("all", "alle", "alles", "gesamt", "total", "full", "complete", "combined", "everything", "whole", "entire"),
        *("tous", "toutes", "tout", "complet", "ensemble", "todos", "todas", "todo", "completo", "tutti", "tutto"),
        *("insgesamt", "komplett", "samtliche", "vollstandig", "alleen", "alla", "wszystkie", "vsechny"),
    ]
)


@dataclass(frozen=True)
class Ties:
    """What says that sheets belong together: their names, and the ids on them."""

    stand_together: Callable[[Sequence[str]], bool]
    are_parts: Callable[[Sequence[str]], bool]
    are_apart: Callable[[Sequence[Sheet]], bool]
    is_within: Callable[[Sheet, Sheet], bool]


def choose(name: str, found: tuple[Sheet, ...], answers: Answers, ties: Ties) -> tuple[Sheet, Question | None]:
    """The sheet that is read, and the question where others could be meant as well or belong to it.

    Parameters
    ----------
    name
        The file's name as shown to people.
    found
        All sheets of the workbook.
    answers
        What was said to the question before.
    ties
        What says that sheets belong together.

    Returns
    -------
    tuple[Sheet, Question | None]
        As from `choice`. Parts stand below one another where a sheet beside them holds all of them once more; a whole
        beside one part that a model was fitted on is read without its rows; a sheet of scores beside one of ids with it.

    Raises
    ------
    DataError
        As from `choice`.
    """
    given = answers.get(QUESTION)
    alone = next((sheet for sheet in found if sheet.name == given and sheet.has_header and sheet.columns == 1), None)
    if alone:
        return alone, None
    visible = [sheet for sheet in found if sheet.visible and sheet.has_header]
    question = _of_parts(visible, ties) or _of_list(visible, ties) if given is None else None
    if question is None:
        return choice(name, found, answers, ties.stand_together, ties.are_apart)
    chosen = question.chosen(answers)
    first = next((each.sample for each in question.options if each.key == chosen), ()) or (chosen,)
    return next(sheet for sheet in visible if sheet.name == (first[0] if chosen.startswith("*") else chosen)), question


def _of_parts(visible: Sequence[Sheet], ties: Ties) -> Question | None:
    """Of a whole and its parts: the parts; of a whole and the rows that a model was fitted on, the others."""
    tables = [sheet for sheet in visible if sheet.columns > 1]
    if not tables:
        return None
    best = max(tables, key=lambda sheet: (sheet.told, sheet.rows, -sheet.place))
    together = of_one_layout(tables, best)
    for whole in together:
        rest = [sheet for sheet in together if sheet is not whole]
        named = not WHOLE.isdisjoint(words_of(whole.name))
        counted = whole.rows == sum(sheet.rows for sheet in rest)
        if len(rest) > 1 and (named or counted) and ties.are_parts([sheet.name for sheet in rest]):
            return of_all(rest, tables)
        if len(rest) == 1 and named and rest[0].rows < whole.rows and ties.are_parts([rest[0].name, "test"]):
            return _of_rest(whole, rest[0], tables) if ties.is_within(rest[0], whole) else None
    return None


def _of_rest(whole: Sheet, part: Sheet, tables: Sequence[Sheet]) -> Question:
    label = said("sheet-without", whole=whole.name, part=part.name)
    rest = Option(REST, label, (whole.name, part.name), said("so-many-rows", rows=whole.rows - part.rows))
    text = said("sheet-part-asked", whole=whole.name, part=part.name)
    return Question(TOGETHER, "container", text, (rest, *map(option, tables)), REST)


def _of_list(visible: Sequence[Sheet], ties: Ties) -> Question | None:
    """Of a sheet of scores without outcomes and one that lists some of its ids: both."""
    scores = [sheet for sheet in visible if "score" in sheet.roles]
    if len(scores) != 1 or any("outcome" in sheet.roles for sheet in visible):
        return None
    lists = [sheet for sheet in visible if _is_bare(sheet) and ties.is_within(sheet, scores[0])]
    if len(lists) != 1:
        return None
    names = (scores[0].name, lists[0].name)
    label = said("sheets-joined", first=names[0], second=names[1])
    both = Option(BOTH, label, names, said("sheets-listed-meaning"))
    alone = (option(scores[0]), *(option(sheet) for sheet in visible if sheet not in scores and sheet.columns > 1))
    text = said("sheet-asked", sheets=str(len(visible)))
    return Question(TOGETHER, "container", text, (both, *alone), BOTH)


def _is_bare(sheet: Sheet) -> bool:
    """Ids alone, or ids and dates."""
    others = [column for column in sheet.header if not names_a("id", column)]
    dates = all(is_dated(column) or names_a("date", column) for column in others)
    return len(others) < len(sheet.header) <= WIDEST and (dates or len(others) <= 1) and "score" not in sheet.roles
