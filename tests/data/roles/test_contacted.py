"""A column that tells who is contacted today: yes and no in whatever words, and nothing else."""

from __future__ import annotations

import pytest

from data.errors import DataError
from data.intake.assemble import assemble
from data.roles.proposal import suggest
from data.rows.canonical import canonical

ROLES = {"id": "id", "score": "score", "outcome": "left", "present": "current_call_list"}
HEAD = "id,score,left,current_call_list\n"


def text(*labels):
    return HEAD + "".join(
        f"C{place},0.{place + 1},{'yes' if place % 2 else 'no'},{label}\n" for place, label in enumerate(labels)
    )


def present(dataset):
    with dataset.table.rows.open() as connection:
        return [row[0] for row in canonical(dataset, connection).order("score").select("present").fetchall()]


@pytest.mark.every(2)
@pytest.mark.parametrize("labels", [("Yes", "no", "YES", "No"), ("1", "0", "1", "0"), ("ja", "Nein", "JA", "nein")])
def test_yes_and_no_become_one_and_zero(read, labels):
    assert present(assemble(read(text(*labels)), ROLES)) == [1, 0, 1, 0]


def test_what_nobody_knows_is_neither(read):
    assert present(assemble(read(text("yes", "", "unknown", "no")), ROLES)) == [1, None, None, 0]


def test_other_words_are_refused_by_name(read):
    with pytest.raises(DataError, match="“current_call_list” is to tell who is contacted today and holds “maybe”"):
        assemble(read(text("yes", "no", "maybe", "no")), ROLES)


def test_a_name_like_todays_rule_suggests_the_role(read):
    labels = ["yes", "no", "no"] * 12
    found = {suggestion.role: suggestion.column for suggestion in suggest(read(text(*labels)))}

    assert found.get("present") == "current_call_list"
