"""Which sheet of a workbook is meant: what is on each, and the question where several could be."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from data.decision import Answers, Option, Question
from data.errors import DataError
from data.names import names_a, words_of
from data.progress import tell
from data.said import Said, named, said
from data.shown import shown
from data.workbooks.side_tables import Beside, beside, large_ones, letters

QUESTION = "sheet"
TOGETHER = "sheets"  # the offer to read one sheet alone of those that stand below one another
BOTH = "*"  # no sheet can bear that name: the answer that joins predictions and outcomes of two sheets
ALL = "**"  # nor that: the answer that puts the rows of sheets of one layout below one another
LOOKED = 40  # rows in which the column names are looked for
ALIKE = 0.7  # share of column names that sheets of one layout have in common
MOST_TOGETHER = 36  # sheets: months of three years
TOLD = ("id", "score", "outcome", "value")


class Book:
    """A workbook that keeps its largest sheet at hand, for taking it apart is most of the work."""

    def __init__(self, name: str, workbook: CalamineWorkbook) -> None:
        self.name, self.workbook = name, workbook
        self._kept: tuple[int, CalamineSheet] | None = None

    def sheet(self, place: int) -> CalamineSheet:
        """The sheet at that place.

        Raises
        ------
        DataError
            When it is damaged.
        """
        if self._kept and self._kept[0] == place:
            return self._kept[1]
        try:
            sheet = self.workbook.get_sheet_by_index(place)
        except CalamineError as error:
            sheet = self.workbook.sheet_names[place]
            raise DataError(
                f"{self.name} is damaged: its sheet “{shown(sheet)}” could not be read. Save the workbook again."
            ) from error
        if self._kept is None or sheet.height * sheet.width > self._kept[1].height * self._kept[1].width:
            self._kept = place, sheet
        return sheet


@dataclass(frozen=True)
class Sheet:
    """A sheet as the workbook lists it, and what its column names speak of."""

    name: str
    place: int
    visible: bool
    line: int  # of the column names, from 0; -1 where no row looks like them
    rows: int  # below the column names
    columns: int
    first_column: int  # its place on the sheet, from 0
    header: tuple[str, ...]  # empty where no row looks like column names
    roles: tuple[str, ...]
    beside: Beside = field(default_factory=Beside)  # small tables; columns from the first one in use

    @property
    def has_header(self) -> bool:
        """Does a row look like column names, with rows below it?"""
        return bool(self.header) and self.rows > 0

    @property
    def told(self) -> int:
        """How much of a story it could carry: score and outcome."""
        return sum(role in self.roles for role in ("score", "outcome"))

    @property
    def why(self) -> Said:
        """Why it may be meant."""
        roles = tuple(said(f"role-{role}") for role in self.roles)
        return said("sheet-of-roles", rows=self.rows, roles=roles) if roles else said("sheet-of-names", rows=self.rows)


def looked_at(book: Book) -> tuple[Sheet, ...]:
    """Every worksheet of a workbook."""
    found = []
    for place, entry in enumerate(book.workbook.sheets_metadata):
        if entry.typ is SheetTypeEnum.WorkSheet:
            tell(f"Looking at the sheet “{entry.name}”")
            found += _tables(entry.name, place, entry.visible is SheetVisibleEnum.Visible, book.sheet(place))
    return tuple(found)


def _tables(name: str, place: int, visible: bool, sheet: CalamineSheet) -> list[Sheet]:
    """A sheet as one table, or as several where predictions and outcomes, or tables of one layout, stand side by side."""
    first = [texts(row) for row in islice(sheet.iter_rows(), LOOKED + (sheet.start or (0, 0))[0])]
    whole = _table(name, place, visible, sheet, first, beside(first, sheet.iter_rows()))
    apart = []
    for columns, used in large_ones(first, sheet.iter_rows()):
        rest = tuple(each for each in range(max(map(len, first))) if each not in columns)
        ends = [letters((sheet.start or (0, 0))[1] + each) for each in (columns.start, columns.stop - 1)]
        part = _table(f"{name} {ends[0]}:{ends[1]}", place, visible, sheet, first, Beside((), rest))
        apart.append(replace(part, rows=min(part.rows, used - 1)))
    if not apart or not all(each.has_header and "id" in each.roles for each in apart):
        return [whole]  # an empty column within a table, for the looks of it
    told = sorted(tuple(role for role in ("score", "outcome") if role in each.roles) for each in apart)
    alike = all(set(each.header) == set(apart[0].header) for each in apart)
    return apart if told == [("outcome",), ("score",)] or (alike and apart[0].told) else [whole]


def _table(name: str, place: int, visible: bool, sheet: CalamineSheet, first: list[list[str]], aside: Beside) -> Sheet:
    line, header = _header([without(row, aside.outside) for row in first], sheet)
    roles = tuple(role for role in TOLD if any(_speaks_of(role, column) for column in header))
    rows = sheet.end[0] - line if header else sheet.height
    width = sheet.width - len(aside.outside)
    return Sheet(name, place, visible, line, rows, width, (sheet.start or (0, 0))[1], header, roles, aside)


def without(cells: list[str], aside: Sequence[int]) -> list[str]:
    """The cells of a row but for those of tables beside."""
    return [cell for place, cell in enumerate(cells) if place not in aside] if aside else cells


def _speaks_of(role: str, column: str) -> bool:
    """Does a column's name speak of a role? A churn score is a score and no outcome, and neither is an amount."""
    stronger = {"outcome": ("score",), "value": ("score", "outcome")}.get(role, ())
    return names_a(role, column) and not any(names_a(other, column) for other in stronger)


def _header(rows: list[list[str]], sheet: CalamineSheet) -> tuple[int, tuple[str, ...]]:
    """The first row that has most names: words over more than half of the columns in use, all different."""
    best, found = -1, ()
    width = (
        sum(any(column) for column in zip(*rows, strict=False)) if rows else 0
    )  # a stray cell far below widens a sheet
    if width == 1:  # a list of ids
        filled = [(line, "".join(row).strip()) for line, row in enumerate(rows) if any(row)]
        return (filled[0][0], (filled[0][1],)) if names_a("id", filled[0][1]) else (best, found)
    for line, row in enumerate(rows):
        names = tuple(cell.strip() for cell in row if cell.strip() and not _is_number(cell))
        if len(names) > width / 2 > 0.5 and len(set(names)) == len(names) > len(found):
            best, found = line, names
    return best, found


def choice(
    name: str,
    found: tuple[Sheet, ...],
    answers: Answers,
    stand_together: Callable[[Sequence[str]], bool],
    are_apart: Callable[[Sequence[Sheet]], bool] = lambda sheets: False,
) -> tuple[Sheet, Question | None]:
    """The sheet that is read, and the question where others could be meant as well.

    Parameters
    ----------
    name
        The file's name as shown to people.
    found
        All sheets of the workbook.
    answers
        What was said to the question before.
    stand_together
        Whether the names of sheets of one layout say that all of them are one table, as parts and months do.
    are_apart
        Whether sheets of one layout tell of different people: then all of them together are the default.

    Returns
    -------
    tuple[Sheet, Question | None]
        The visible sheet that speaks most of score and outcome, and then has most rows; no question where only one
        speaks of both, or only one has column names. Of sheets that stand together the first, and the offer to read one alone.

    Raises
    ------
    DataError
        When no sheet has column names above rows.
    """
    tables = [sheet for sheet in found if sheet.has_header and sheet.columns > 1]
    if not tables:
        raise DataError(f"{name} has no sheet with column names above rows (sheets: {listed(found)}). It may be empty.")
    visible = [sheet for sheet in tables if sheet.visible]
    offered = visible or tables
    best = max(offered, key=lambda sheet: (sheet.told, sheet.rows, -sheet.place))
    alike = [sheet for sheet in offered if sheet.told == best.told]
    together = of_one_layout(offered, best)
    if together and answers.get(QUESTION) is None and stand_together([sheet.name for sheet in together]):
        question = of_all(together, offered)
        chosen = question.chosen(answers)
        return next((sheet for sheet in offered if sheet.name == chosen), together[0]), question
    clear = len(offered) == 1 or (best.told == 2 and len(alike) == 1)
    if visible and clear and answers.get(QUESTION) is None:
        return best, None
    every = offered + [sheet for sheet in tables if sheet not in offered]
    all_of_them = bool(together) and answers.get(QUESTION) in (None, ALL) and are_apart(together)
    question = _question(every, best, together, all_of_them)
    chosen = question.chosen(answers)
    pair = in_two(found)
    wanted = pair[0].name if chosen == BOTH and pair else together[0].name if chosen == ALL else chosen
    return next(sheet for sheet in tables if sheet.name == wanted), question


def in_two(found: tuple[Sheet, ...]) -> tuple[Sheet, Sheet] | None:
    """The visible sheet of predictions and that of outcomes, where there is one of each and none that has both."""
    visible = [sheet for sheet in found if sheet.visible and sheet.has_header]
    scores = [sheet for sheet in visible if "score" in sheet.roles]
    outcomes = [sheet for sheet in visible if "outcome" in sheet.roles]
    if len(scores) == len(outcomes) == 1 and scores != outcomes:
        return scores[0], outcomes[0]
    return None


def of_one_layout(offered: Sequence[Sheet], best: Sheet) -> list[Sheet]:
    """The sheets whose columns are those of the best, or nearly; none where it is like no other."""
    found = [sheet for sheet in offered if _is_like(best, sheet)]
    return found if 1 < len(found) <= MOST_TOGETHER else []


def _is_like(one: Sheet, other: Sheet) -> bool:
    mine, yours = ({words_of(column) or (column.lower(),) for column in sheet.header} for sheet in (one, other))
    same = one.told == other.told and one.roles == other.roles
    return same and len(mine & yours) > 1 and len(mine & yours) >= ALIKE * len(mine | yours)


def of_all(together: Sequence[Sheet], offered: Sequence[Sheet]) -> Question:
    """The question whether all sheets of one layout are meant, by default, or each alone."""
    options = (_all(together), *(option(sheet) for sheet in offered))
    return Question(TOGETHER, "container", said("sheets-together-asked", sheets=str(len(together))), options, ALL)


def _all(together: Sequence[Sheet]) -> Option:
    names = tuple(sheet.name for sheet in together)
    label = said("sheets-below-one-another", sheets=str(len(names)), names=named(names))
    return Option(ALL, label, names, said("so-many-rows", rows=sum(sheet.rows for sheet in together)))


def _question(offered: list[Sheet], best: Sheet, together: Sequence[Sheet] = (), all_of_them: bool = False) -> Question:
    options = [option(sheet) for sheet in offered]
    if together:
        options.insert(0 if all_of_them else len(options), _all(together))
    pair = in_two(tuple(offered))
    if pair:
        names = (pair[0].name, pair[1].name)
        label = said("sheets-joined", first=names[0], second=names[1])
        options.insert(0, Option(BOTH, label, names, said("sheets-joined-meaning")))
    text = said("sheet-asked", sheets=str(len(offered)))
    likely = BOTH if pair else ALL if all_of_them else best.name
    return Question(QUESTION, "container", text, tuple(options), likely)


def option(sheet: Sheet) -> Option:
    """The answer that one sheet is meant."""
    meaning = said("sheet-holds", rows=sheet.rows, columns=sheet.columns, hidden=not sheet.visible)
    return Option(sheet.name, sheet.name, sheet.header[:6], meaning)


def listed(found: Iterable[Sheet]) -> str:
    """The names of sheets, hidden ones marked."""
    return ", ".join(f"“{sheet.name}”{'' if sheet.visible else ' (hidden)'}" for sheet in found) or "none"


def left_aside(found: Iterable[Sheet]) -> tuple[Said, ...]:
    """Sheets that were not read, as a finding names them."""
    return tuple(said("sheet-aside", name=sheet.name, hidden=not sheet.visible) for sheet in found)


def texts(row: list) -> list[str]:
    """A row's cells as a text file would hold them, each on one line, so that a line is a row of the sheet."""
    return [_text(cell) for cell in row]


def _text(cell: object) -> str:
    if isinstance(cell, str):
        return " ".join(cell.splitlines()) if "\n" in cell or "\r" in cell else cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime.datetime):
        return cell.isoformat(sep=" ") if cell.time() != datetime.time() else cell.date().isoformat()
    if isinstance(cell, datetime.timedelta):
        minutes, seconds = divmod(round(cell.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    return "" if cell is None else str(cell)


def _is_number(text: str) -> bool:
    return text.replace(".", "").replace(",", "").replace("-", "").replace("%", "").replace(":", "").strip().isdigit()
