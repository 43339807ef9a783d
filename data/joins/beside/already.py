"""Whoever had left before they were scored is no prediction: events with a date before that of the score are asked about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from data.dataset import Column, Finding, Table
from data.decision import Answers, Option, Question
from data.engine import quoted
from data.joins.anew import kept_rows
from data.names import EARLIER, FORESEEN, WORDS, names_a, unlike, words_of
from data.roles.events import outcome_sql, shares_a_stem
from data.roles.goodness import goodness, reading
from data.said import Said, is_said, said

ID = "already"
BESIDE, COUNTED = "beside", "count"
MOSTLY = 0.9  # of the rows with a date from the score's on must have the event, for the date to be the event's
PERIODS = {"first-of-month": "month", "first-of-quarter": "quarter", "monday-of-week": "week"}
# Names of the day on which a model looked, or from which on it foresaw.
SCORED = frozenset(
    [
        "scored",
        "score",
        "scoring",
        "scores",
        "snapshot",
        "asof",
        "prediction",
        "predicted",
        "predict",
        "forecast",
        "reference",
        "ref",
        "observation",
        "observed",
        "cutoff",
        "run",
        "batch",
        "index",
        "stichtag",
        "bewertung",
        "bewertet",
        "bewertungsdatum",
        "scoredatum",
        "scoringdatum",
        "vorhersage",
        "prognose",
        "prognosedatum",
        "photo",
        "arrete",
        "prevision",
        "previsione",
        "prediccion",
        "previsao",
        "puntuacion",
        "punteggio",
        "pontuacao",
        "corte",
        "foto",
        "rilevazione",
        "peildatum",
        "scoremonat",
        "scoringmonat",
        "voorspelling",
        "baseline",
    ]
)
PLAIN = frozenset(WORDS["date"].split()) - {"opened", "created", "period", "time", "zeit", "data"} | {
    "on",
    "at",
    "am",
    "le",
}


@dataclass(frozen=True)
class _Dates:
    """The columns that say when the event came and when the score was made, the span that both know, and what came before."""

    event: Column
    scored: Column
    before: str  # condition in SQL
    rows: int
    left: int  # events that are left without them


def leave_already(table: Table, roles: Mapping[str, str], event: str, answers: Answers) -> Table:
    """Leave the rows beside whose event had come before they were scored.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column of each role.
    event
        The label of the outcome that is the event.
    answers
        Under ``already`` whether such rows are left beside, or count.

    Returns
    -------
    Table
        With a question; and, unless they count, without these rows and with a finding that counts them. Unchanged where no
        row has a date of its event before the date of its score.
    """
    found = next(_found(table, roles, event), None)
    if found is None:
        return table
    values = {"event": found.event.name, "scored": found.scored.name, "count": found.rows}
    options = (
        Option(BESIDE, said("already-beside"), meaning=said("waiting-beside-meaning", count=found.rows)),
        Option(
            COUNTED,
            said("already-counts", scored=found.scored.name),
            meaning=said("already-counts-meaning", count=found.rows),
        ),
    )
    # Where no event is left, the score may have been made in hindsight.
    question = Question(ID, "roles", said("already-asked", **values), options, BESIDE if found.left else COUNTED)
    table = replace(table, questions=(*table.questions, question))
    if question.chosen(answers) == COUNTED:
        return table
    told = Finding("note", said("rows-already", **values), found.event.name, found.rows)
    return replace(kept_rows(table, f"({found.before}) IS NOT TRUE", "already"), findings=(*table.findings, told))


def _found(table: Table, roles: Mapping[str, str], event: str) -> Iterator[_Dates]:
    outcome = table.column(roles["outcome"])
    happened = outcome_sql(outcome, event)
    dates = [column for column in table.columns if column.kind == "date" and column.distinct]
    scored = sorted(filter(says_when_scored, dates), key=lambda column: SCORED.isdisjoint(words_of(column.name)))
    for of_event in (column for column in dates if column.missing or column == outcome):
        for of_score in (column for column in scored if column != of_event and 2 * column.missing < table.count):
            before = before_sql(of_event, of_score)
            is_named = of_event == outcome or _is_named(of_event, outcome, event)
            rows, events, left, later, later_events = _counted(table, before, of_event, happened)
            is_its = is_named or (later and later_events >= MOSTLY * later)
            if is_its and (rows if is_named else events):
                condition = before if is_named else f"({before}) AND ({happened}) = 1"
                yield _Dates(of_event, of_score, condition, rows if is_named else events, left)


def _counted(table: Table, before: str, of_event: Column, happened: str) -> tuple[int, ...]:
    """Rows with a date before the score's, how many of them have the event, events of other rows; rows with a later date, their events."""
    later = f"({before}) IS NOT TRUE AND {quoted(of_event.name)} IS NOT NULL"
    query = (
        f"SELECT count(*) FILTER ({before}), count(*) FILTER ({before} AND ({happened}) = 1), "
        f"count(*) FILTER (({before}) IS NOT TRUE AND ({happened}) = 1), count(*) FILTER ({later}), "
        f"count(*) FILTER ({later} AND ({happened}) = 1) FROM {table.rows.source}"
    )
    with table.rows.open() as connection:
        return connection.execute(query).fetchone()


def before_sql(of_event: Column, of_score: Column) -> str:
    """The condition that one date lies before another, in the span that the coarser of the two knows."""
    spans = [span for column in (of_event, of_score) if (span := _span(column.evidence))]
    one, other = (f"CAST({quoted(column.name)} AS DATE)" for column in (of_event, of_score))
    for span in spans:
        one, other = f"date_trunc('{span}', {one})", f"date_trunc('{span}', {other})"
    return f"({one} < {other})"


def _span(evidence: Said) -> str:
    if not is_said(evidence, "evidence-noted"):
        return ""
    note = evidence["note"]
    return next((span for key, span in PERIODS.items() if is_said(note, key)), "")


def says_when_scored(column: Column) -> bool:
    """Is a column of dates by its name that of a score, or of the row itself?"""
    words = words_of(column.name)
    if not SCORED.isdisjoint({*words, "".join(words)}) or "as of" in " ".join(words):
        return True
    return bool(words) and PLAIN.issuperset(words)


def _is_named(column: Column, outcome: Column, event: str) -> bool:
    """Does a name say that it is the date of the event, as churn_date beside churned, or exit_date beside a bad outcome?"""
    name = column.name
    if not unlike(name, EARLIER | FORESEEN) or not column.missing:
        return False
    if shares_a_stem(name, outcome.name) or shares_a_stem(name, event):
        return True
    says = reading(words_of(name))
    return bool(says) and says == goodness(outcome.name, event) and names_a("outcome", name)
