"""A case that another column calls open, censored or declined is no "no": it is asked about, counted and left beside."""

from __future__ import annotations

import pytest

from data.intake.asking import open_questions
from data.intake.assemble import assemble
from stories.file_words import worded

ROLES = {"score": "score", "outcome": "happened"}


def text(name, finished, unfinished, unfinished_outcomes=(0, 0, 0)):
    rows = [
        (finished, 0),
        (finished, 1),
        (finished, 0),
        (finished, 1),
        *((unfinished, one) for one in unfinished_outcomes),
    ]
    return f"score,happened,{name}\n" + "".join(f"0.{n},{one},{state}\n" for n, (state, one) in enumerate(rows, 1))


KNOWN = [
    ("is_closed", "1", "0"),
    ("censored", "0", "1"),
    ("Lead Status", "Closed - Not Converted", "Working - Contacted"),
    ("state", "Closed", "In Progress"),
    ("Bearbeitungsstand", "erledigt", "in Bearbeitung"),
    ("etat", "terminé", "en cours"),
    ("estado", "cerrado", "en curso"),
    ("stato", "chiuso", "in corso"),
    ("decision", "Approved", "Declined"),
    ("Entscheidung", "genehmigt", "abgelehnt"),
    ("approved", "yes", "no"),
    ("claim_status", "settled", "pending"),
    ("stage", "Closed", "Negotiation"),
    ("Schadenstand", "reguliert", "in Prüfung"),
    ("observation_complete", "yes", "no"),
    ("outcome_known", "1", "0"),
    ("Ergebnis bekannt", "ja", "nein"),
]


@pytest.mark.every(10)
@pytest.mark.parametrize(("name", "finished", "unfinished"), KNOWN)
def test_an_unfinished_case_is_left_beside_until_the_owner_says_otherwise(read, name, finished, unfinished):
    table = read(text(name, finished, unfinished))
    beside, counted = assemble(table, ROLES), assemble(table, ROLES, answers={"unfinished": "as-it-says"})

    assert "unfinished" in [each.id for each in open_questions(beside.table.questions, {})]
    assert (beside.counts["usable"], beside.counts["no outcome"]) == (4, 3)
    assert any(f"In 3 rows “{name}” says “{unfinished}”" in worded(each.text) for each in beside.findings)
    assert counted.counts["usable"] == 7


@pytest.mark.every(2)
@pytest.mark.parametrize(
    "stages",
    [
        ("closedwon", "closedlost", "contractsent"),
        ("Gewonnen", "Verloren", "Termin"),
        ("wygrana", "przegrana", "oferta"),
    ],
)
def test_deals_that_are_neither_won_nor_lost_are_open_whatever_their_stages_are_called(read, stages):
    won, lost, stage = stages
    rows = [(won, 1), (lost, 0), (won, 1), (lost, 0), (stage, 0), (stage, 0)]
    table = read("score,happened,stage\n" + "".join(f"0.{n},{one},{of}\n" for n, (of, one) in enumerate(rows, 1)))

    assert "unfinished" in [each.id for each in assemble(table, ROLES).table.questions]
    assert assemble(table, ROLES).counts["usable"] == 4


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("name", "finished", "unfinished", "outcomes"),
    [
        ("account", "closed", "active", (0, 0, 0)),  # it is not said that anything is under way
        ("approved", "yes", "no", (0, 1, 0)),  # it happened to some of them: they were at risk
        ("plan", "gold", "open", (0, 0, 0)),  # nothing is closed beside it
        ("phone_known", "yes", "no", (0, 0, 0)),  # a flag of something else
    ],
)
def test_other_states_say_nothing_of_the_outcome(read, name, finished, unfinished, outcomes):
    assert assemble(read(text(name, finished, unfinished, outcomes)), ROLES).counts["usable"] == 7


def test_a_column_that_only_says_the_outcome_again_takes_no_row_away(read):
    lines = "".join(f"0.{n},{n % 2},{'closed' if n % 2 else 'open'}\n" for n in range(1, 9))

    assert assemble(read("score,happened,account\n" + lines), ROLES).counts["usable"] == 8
