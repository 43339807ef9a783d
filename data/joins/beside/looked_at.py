"""A fraud is known only where somebody looked: where none is known of all the others, whether they have none is asked about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from data.cells import as_text
from data.dataset import Column, Finding, Table
from data.decision import Answers, Option, Question
from data.engine import literal, quoted
from data.joins.anew import without_cells
from data.names import NO, YES, words_of
from data.roles.events import labels, likely, outcome_sql
from data.roles.looked import LOOKED, says_who_was_looked_at
from data.roles.profile import Profile, profiles
from data.said import said

ID = "looked"
BESIDE, COUNT_AS_NO = "beside", "no"
MAY_SAY_SO = ("segment", "date", "treated", "present")  # roles of a column that may say who was looked at instead
FEWEST = 5  # events that those who were not looked at would have had, as often as the others, for none to be no chance


_DENIED = frozenset(
    [
        "not",
        "no",
        "non",
        "never",
        "nicht",
        "kein",
        "keine",
        "pas",
        "sans",
        "sin",
        "nunca",
        "mai",
        "senza",
        "sem",
        "nao",
        "niet",
        "geen",
        "nie",
        "ikke",
        "inte",
        "without",
    ]
)


_DONE = frozenset(
    [
        *(
            "done",
            "made",
            "performed",
            "taken",
            "gemacht",
            "erfolgt",
            "durchgefuhrt",
            "durchgefuehrt",
            "erledigt",
            "fait",
            "faite",
        ),
        *(
            "effectue",
            "effectuee",
            "realise",
            "realisee",
            "hecho",
            "hecha",
            "realizado",
            "realizada",
            "fatto",
            "fatta",
            "eseguito",
        ),
        *("eseguita", "feito", "feita", "gedaan", "uitgevoerd", "wykonano", "wykonana", "zrobiono"),
    ]
)
_NOTHING = frozenset(
    ["none", "keine", "aucun", "aucune", "ninguno", "ninguna", "nessuno", "nessuna", "nenhum", "geen", "brak"]
)


@dataclass(frozen=True)
class _Others:
    """Those who were not looked at: the column that says so, the condition in SQL, how many they are, and events of the rest."""

    column: Column
    condition: str
    rows: int
    looked: int
    events: int


def leave_not_looked_at(table: Table, roles: Mapping[str, str], answers: Answers) -> tuple[Table, dict[str, str]]:
    """Take the outcome from rows that nobody looked at, where it is no for every one of them.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column of each role; one that is id, score, outcome or an amount is not read for it.
    answers
        Under ``looked`` whether such rows are left beside, or count as "it did not happen".

    Returns
    -------
    tuple[Table, dict[str, str]]
        With a question; and, unless they count, a finding that counts the rows, whose outcome is empty. Unchanged where no
        column says who was looked at, where it happened to some of the others, or where so few of them say nothing. The roles
        are without that of who was contacted, where the column says this instead.
    """
    roles = dict(roles)
    outcome = table.column(roles["outcome"])
    if outcome.kind == "date" or (outcome.missing and outcome.distinct == 1):
        return table, roles
    taken = {name for role, name in roles.items() if role not in MAY_SAY_SO}
    for profile in profiles(table):
        name = profile.column.name
        if name in taken or not says_who_was_looked_at(name):
            continue
        if (condition := _not_looked(profile)) and (found := _others(table, profile.column, condition, outcome)):
            others = {role: column for role, column in roles.items() if column != name}
            return _asked(table, found, outcome, answers), others
    return table, roles


def _not_looked(profile: Profile) -> str:
    """The condition in SQL for rows that were not looked at: a flag that says no, a label that denies it, or no date."""
    column = profile.column
    texts = [label.text for label in profile.labels]
    cell = f"lower({as_text(column)})"
    no = [text for text in texts if text.lower() in NO or _denies(text)]
    yes = [text for text in texts if text.lower() in YES or not (LOOKED | _DONE).isdisjoint(words_of(text))]
    if no and any(text not in no for text in yes):
        listed = ", ".join(literal(text.lower()) for text in no)
        return f"({cell} IN ({listed}))"
    alone = column.kind == "date" or (len(texts) == 1 and texts[0].lower() not in NO)
    return f"({quoted(column.name)} IS NULL)" if column.missing and alone else ""


def _denies(text: str) -> bool:
    """Not investigated, nicht geprüft, uninspected."""
    words = set(words_of(text))
    if (words & _DENIED and words <= _DENIED | _DONE) or (words and words <= _NOTHING):
        return True
    bare = {word.removeprefix("un") for word in words}
    return bool((bare - words) & LOOKED) or (bool(words & _DENIED) and bool(words & LOOKED))


def _others(table: Table, column: Column, condition: str, outcome: Column) -> _Others | None:
    """None where the outcome is not no for all of them, or where as few of the others have the event."""
    happened = outcome_sql(outcome, likely(outcome, labels(table, outcome.name)))
    query = (
        f"SELECT count(o) FILTER (n), coalesce(sum(o) FILTER (n), 0), count(o) FILTER (NOT n), "
        f"coalesce(sum(o) FILTER (NOT n), 0) FROM (SELECT {happened} AS o, coalesce({condition}, false) AS n "
        f"FROM {table.rows.source})"
    )
    with table.rows.open() as connection:
        rows, theirs, looked, events = map(int, connection.execute(query).fetchone())
    if theirs or not 0 < events < looked or events / looked * rows < FEWEST:
        return None
    return _Others(column, condition, rows, looked, events)


def _asked(table: Table, found: _Others, outcome: Column, answers: Answers) -> Table:
    values = {
        "name": found.column.name,
        "outcome": outcome.name,
        "count": found.rows,
        "looked": found.looked,
        "events": found.events,
    }
    options = (
        Option(BESIDE, said("looked-beside"), meaning=said("waiting-beside-meaning", count=found.rows)),
        Option(COUNT_AS_NO, said("looked-as-no"), meaning=said("waiting-as-no-meaning", count=found.rows)),
    )
    question = Question(ID, "roles", said("looked-asked", **values), options, BESIDE)
    table = replace(table, questions=(*table.questions, question))
    if question.chosen(answers) == COUNT_AS_NO:
        return table
    told = Finding("note", said("rows-not-looked-at", **values), found.column.name, found.rows)
    table = without_cells(table, outcome.name, found.condition, "looked")
    return replace(table, findings=(*table.findings, told))
