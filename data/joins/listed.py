"""A file that lists only those to whom it happened, beside a file of all who were scored: whether the others count as no."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from data.cells import as_text
from data.dataset import Column, Finding, Joined, Table
from data.decision import Answers, Decision, Option, Question
from data.engine import literal, quoted
from data.errors import DataError
from data.joins.anew import made_anew
from data.joins.join import join
from data.joins.keys import Pairs
from data.names import EARLIER, FORESEEN, names_a, names_a_reason, unlike, words_of
from data.roles.choices.sheet_names import sheet_of
from data.roles.events import HAPPENED, LISTED, NO_OF_YES, core, says_no
from data.roles.goodness import reading
from data.roles.profile import Profile, profiles
from data.roles.ratings import LABELS_ONLY, LIKE_A_SCORE, NAMED_PAIR, PERHAPS, rated
from data.said import named, said

ID = "others"
DID_NOT, UNKNOWN = "did_not", "unknown"
# Names of outcomes that say nothing of what happened.
PLAIN = {
    "status",
    "result",
    "resultat",
    "resultado",
    "ergebnis",
    "outcome",
    "target",
    "label",
    "actual",
    "event",
    "observed",
    "obs",
}
# Those to whom it happened, as a list of them is called.
_WHO = frozenset(
    [
        *(
            "claimants",
            "leavers",
            "churners",
            "defaulters",
            "responders",
            "buyers",
            "converters",
            "quitters",
            "cancellers",
        ),
        *("lapsers", "kundiger", "kuendiger", "abganger", "kaufer", "kaeufer", "geschadigte", "ausfalle", "reagierer"),
        *("partants", "sinistres", "repondants", "bajas", "siniestros", "disdette", "sinistri", "vertrekkers"),
    ]
)
MOSTLY = 0.95  # of those on the list must have a score, for the list to be a part of the scored
YES, NO = "yes", "no"


@dataclass(frozen=True)
class Lists:
    """The places of the scores and of the list among several tables."""

    scores: int
    list: int


@dataclass(frozen=True)
class _Event:
    """How the list says that it happened: the name of a column, its labels, and whether anything but the key says so."""

    name: str
    label: str
    other: str
    is_said: bool


def find_list(tables: Sequence[Table]) -> Lists | None:
    """Which of several tables lists only those to whom it happened.

    Parameters
    ----------
    tables
        Typed tables of different layouts.

    Returns
    -------
    Lists or None
        None where some table has an outcome of two kinds, where none has a score, and where several could be the list.
    """
    if len(tables) < 2 or any(_is_plain_outcome(column) for table in tables for column in table.columns):
        return None
    scored = [place for place, table in enumerate(tables) if has_score(table)]
    if len(scored) != 1 or any(map(has_outcome, tables)):
        return None
    others = [place for place in range(len(tables)) if place not in scored]
    listing = [place for place in others if _event(tables[place]).is_said]
    if not listing and len(others) == 1 and _is_bare(tables[others[0]]):
        listing = others
    return Lists(scored[0], listing[0]) if len(listing) == 1 else None


def join_list(
    scores: Table, listed: Table, pairs: Pairs, folder: Path, answers: Answers
) -> tuple[Table, Joined, Question] | None:
    """The scores with a column that says who is on the list, and the question whether the others are those who are not.

    Parameters
    ----------
    scores, listed
        Two typed tables.
    pairs
        The columns by which they find each other.
    folder
        Where the table is kept.
    answers
        Under ``others`` whether it did not happen to the others.

    Returns
    -------
    tuple[Table, Joined, Question] or None
        All rows of the scores, as if the others were no. Its default is so where those on the list are a part of the scored,
        and a status, a date or the name of its file says what they are. None where all who were scored are on the list.
    """
    event = _event(listed)
    table, joined = join(scores, _as_column(listed, pairs, event), pairs, folder, answers, keep_left=True)
    column = table.columns[-1]
    events = table.count - column.missing
    if not 0 < events < table.count:
        return None
    names = [quoted(each.name) for each in table.columns[:-1]]
    named = " AND ".join(f"({as_text(table.column(left))}) IS NOT NULL" for left, _ in pairs)
    other = f"CASE WHEN {named} THEN {literal(event.other)} END"  # of a row without a key the list says nothing
    marked = f"coalesce({quoted(column.name)}, {other}) AS {quoted(column.name)}"
    select = f"SELECT {', '.join([*names, marked])} FROM {table.rows.numbered} ORDER BY file_row_number"
    made = made_anew(table, select, "listed")
    known = made.count - made.columns[-1].missing
    is_part = joined.right_only <= (1 - MOSTLY) * (events + joined.right_only)
    question = _question(scores, listed, events, known, DID_NOT if is_part and event.is_said else UNKNOWN)
    told = said("others-did-not", count=known - events, list=listed.name)
    decided = Decision("join", column.name, said(LISTED, list=listed.name), told)
    findings = [each for each in table.findings if not (each.text.key == "rows-unmatched" and each.text["kept"])]
    table = replace(
        made,
        findings=(*findings, Finding("note", told, column.name, known - events)),
        decisions=(*table.decisions, decided),
        questions=(*table.questions, question),
    )
    return table, joined, question


def refuse_list(table: Table, answers: Answers) -> None:
    """Hold to the answer, or the default, that nothing is known of those who are not on a list.

    Raises
    ------
    DataError
        When all rows that are left are those to whom it happened.
    """
    question = next((each for each in table.questions if each.id == ID), None)
    if question is None or question.chosen(answers) == DID_NOT:
        return
    raise DataError(
        f"{table.name}: {question.text['list']} says of nobody that it did not happen, and of those who are not in it nothing "
        f"is known; wanted a file that tells of both kinds, or the answer “{DID_NOT}” to the question “{ID}”."
    )


def _question(scores: Table, listed: Table, events: int, rows: int, default: str) -> Question:
    rate = said("event-rate", rate=f"{100 * events / rows:.1f}", events=events, rows=rows)
    options = (
        Option(DID_NOT, said("others-are-no"), meaning=rate),
        Option(UNKNOWN, said("others-are-unknown"), meaning=said("others-no-story", rows=events)),
    )
    text = said("others-asked", list=listed.name, scores=scores.name, events=events, rows=rows)
    return Question(ID, "join", text, options, default)


def _as_column(listed: Table, pairs: Pairs, event: _Event) -> Table:
    """The keys of a list, and one column that says of each that it happened: what else it tells, it tells of nobody else."""
    keys = list(dict.fromkeys(right for _, right in pairs))
    name = event.name if event.name not in keys else f"{event.name} (listed)"
    columns = [column for column in listed.columns if column.name in keys]
    happened = Column(name, "text", 0, 1, said("evidence-list", list=listed.name), (event.label,))
    select = f"SELECT {', '.join(map(quoted, [column.name for column in columns]))}, {literal(event.label)} AS {quoted(name)}"
    bare = replace(listed, columns=(*columns, happened))
    texts = [as_text(column) for column in columns]
    first = f"row_number() OVER (PARTITION BY {', '.join(texts)} ORDER BY file_row_number) = 1"
    nameless = " OR ".join(f"({text}) IS NULL" for text in texts)
    query = f"{select} FROM {listed.rows.numbered} QUALIFY {first} OR {nameless} ORDER BY file_row_number"
    made = made_anew(bare, query, "list")
    if made.count == listed.count:
        return made
    told = said("list-repeats", list=listed.name, rows=listed.count, names=named(keys), keys=made.count)
    return replace(made, findings=(*made.findings, Finding("note", told, keys[0], listed.count - made.count)))


def _is_plain_outcome(column: Column) -> bool:
    """Two labels under a name like an outcome, seen without a look at the rows."""
    named = names_a("outcome", column.name) and unlike(column.name, EARLIER | FORESEEN)
    named = named and not names_a_reason(column.name)
    return named and column.distinct == 2 and not all(core(text) in HAPPENED for text in column.examples)


def _is_bare(table: Table) -> bool:
    """Does a table hold hardly more than keys and dates, and tell nothing else of those in it?"""
    return all(
        column.kind == "date" or names_a("id", column.name) or column.distinct > MOSTLY * table.count
        for column in table.columns
    )


def has_score(table: Table) -> bool:
    """Is there a column like a score?"""
    return any(points >= LIKE_A_SCORE for points in rated(table, profiles(table), "score").values())


def has_outcome(table: Table) -> bool:
    """Is there a column that tells of two kinds: by its name, or beside no score by its labels?

    Where a status or a date says of every row that it happened, others that say yes and no, such as whether it was in
    dispute, are none.
    """
    found = {profile.column.name: profile for profile in profiles(table)}
    least = NAMED_PAIR - 1 if has_score(table) else PERHAPS
    points = rated(table, tuple(found.values()), "outcome", least=least)
    kinds = [each for name, each in points.items() if not _all_happened(found[name])]
    said_of_all = any(_says_when(each) or _says_that(each) for each in found.values())
    return any(each > LABELS_ONLY or not said_of_all for each in kinds)


def _says_that(profile: Profile) -> bool:
    """A status that is the same in all rows: it happened."""
    return names_a("outcome", profile.column.name) and _all_happened(profile)


def _says_when(profile: Profile) -> bool:
    """A date in all rows, under a name of something that happens, as the date of churn; a snapshot's date is none."""
    name = profile.column.name
    return _is_whole_date(profile) and (
        bool(reading(words_of(name))) or (names_a("outcome", name) and unlike(name, PLAIN))
    )


def _all_happened(profile: Profile) -> bool:
    """Do all cells of a column say that it happened, or why, and none that it did not?"""
    labels = profile.labels
    if names_a_reason(profile.column.name) and profile.column.kind in ("text", "flag"):
        return not profile.column.missing
    if profile.column.missing or not labels or (len(labels) == 1 and says_no(labels[0].text)):
        return False
    return len(labels) == 1 or all(core(label.text) in HAPPENED for label in labels)


def _is_whole_date(profile: Profile) -> bool:
    return profile.column.kind == "date" and not profile.column.missing


def _event(listed: Table) -> _Event:
    """The column and labels under which the list says that it happened: its own status, else its date, else its file."""
    found = profiles(listed)
    stem = sheet_of(listed) or PurePath(listed.name).stem
    words = tuple(word.rstrip("0123456789") for word in words_of(stem))
    by_file = bool(reading(words)) or not _WHO.isdisjoint(words)
    for profile in found:
        if _says_that(profile):
            if len(profile.labels) == 1:
                label = profile.labels[0].text
                return _Event(profile.column.name, label, _other(label), is_said=True)
            return _Event(profile.column.name, YES, NO, is_said=True)
    dates = [profile.column.name for profile in found if _is_whole_date(profile)]
    named = [profile.column.name for profile in found if _says_when(profile)]
    return _Event(named[0] if named else stem, YES, NO, is_said=by_file or bool(dates))


def _other(label: str) -> str:
    """The label of those to whom it did not happen."""
    return NO_OF_YES.get(label.strip().lower(), f"not {label}")
