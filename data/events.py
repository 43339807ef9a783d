"""The labels of an outcome, and which of them is the event that the model foresees."""

from __future__ import annotations

from dataclasses import dataclass

from data.cells import as_text
from data.dataset import Table
from data.engine import connect, parquet

SHOWN = 50


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


YES = _words("yes true y t 1 ja j wahr oui o vrai si sí s verdadero sim sì vero")
NO = _words("no false n f 0 nein falsch non faux falso não")
HAPPENED = _words(
    "churned churn churner left lapsed lapse cancelled canceled default defaulted bad lost fraud event positive missed"
    " late won converted bought responded visited attrited attrition exited closed gekündigt abgewandert ausgetreten"
    " storniert ausgefallen verloren gekauft résilié resilie parti perdu acheté baja cancelado perdido abandonó"
    " comprado"
)
DID_NOT = _words(
    "stayed stay retained renewed active kept loyal good current open paid negative none normal met geblieben aktiv"
    " bestand bezahlt resté actif fidèle payé activo renovado permanece pagado"
)
_KNOWN = ((YES, NO), (HAPPENED, DID_NOT))
_OPEN_PAIRS = ({"good", "bad"}, {"won", "lost"}, {"1", "2"})


@dataclass(frozen=True)
class Label:
    """A label and how many rows carry it."""

    text: str
    rows: int


@dataclass(frozen=True)
class Event:
    """The label that counts as 1. Where ``sure`` is false, ask before any figure is shown."""

    label: str
    reason: str
    sure: bool


def labels(table: Table, column: str) -> tuple[Label, ...]:
    """The different texts of a column, most frequent first; upper and lower case are one.

    Parameters
    ----------
    table
        A typed table.
    column
        The name of one of its columns.

    Returns
    -------
    tuple[Label, ...]
        At most 50, each as it most often stands in the file; whole numbers without a decimal point, missing cells
        left out.
    """
    text = as_text(table.column(column))
    query = (
        f"WITH written AS (SELECT {text} AS cell, count(*) AS rows FROM {parquet(table.path)} GROUP BY ALL) "
        "SELECT arg_max(cell, rows), sum(rows)::BIGINT AS total FROM written "
        f"WHERE cell IS NOT NULL GROUP BY lower(cell) ORDER BY total DESC, lower(cell) LIMIT {SHOWN}"
    )
    with connect(table.path.parent) as connection:
        return tuple(Label(text, rows) for text, rows in connection.execute(query).fetchall())


def event(found: tuple[Label, ...]) -> Event:
    """The label that is the event: by the word itself, else the rarer one.

    Parameters
    ----------
    found
        From `labels`, at least one.

    Returns
    -------
    Event
        Sure only for two labels that say yes and no, or that it happened and that it did not.
    """
    by_word = {label.text.lower(): label for label in found}
    for happened, did_not in _KNOWN:
        yes = [word for word in by_word if word in happened]
        no = [word for word in by_word if word in did_not]
        if len(yes) == 1 and len(found) == 2 and no and set(by_word) not in _OPEN_PAIRS:
            return Event(by_word[yes[0]].text, f"“{by_word[yes[0]].text}” says that it happened", True)
    named = [by_word[word] for word in by_word if word in YES or word in HAPPENED]
    if len(named) == 1:
        return Event(named[0].text, f"“{named[0].text}” sounds like the event; please confirm", len(found) == 1)
    rarest = min(found, key=lambda label: (label.rows, label.text))
    return Event(rarest.text, f"“{rarest.text}” is the rarest label; please confirm", False)


def says_yes_or_no(found: tuple[Label, ...]) -> bool:
    """Are these two labels a pair that every reader takes for yes and no?"""
    return len(found) == 2 and event(found).sure
