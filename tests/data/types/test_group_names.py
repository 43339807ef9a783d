"""A word for "nothing here" is the name of a group where the other cells of its column are names, and else it is not."""

from __future__ import annotations

import pytest

ZONES = ("APAC", "EUR", "NA", "LATAM")


def rows(column: str, cells, amount=lambda place: f"{place}.5") -> str:
    lines = [f"{cell},0.{place},{amount(place)}" for place, cell in enumerate(cells, 1)]
    return "\n".join([f"{column},score,amount", *lines, ""])


def cells_of(table, name):
    with table.rows.open() as connection:
        return [row[0] for row in connection.execute(f'SELECT "{name}" FROM {table.rows.source}').fetchall()]


def asked(table):
    return {question.id: question.default for question in table.questions}


@pytest.mark.every(2)
@pytest.mark.parametrize("word", ["NA", "None", "n/a", "nil"])
def test_such_a_word_beside_names_is_a_name_and_offered_as_nothing(read, word):
    table = read(rows("zone", [*ZONES[:2], word, ZONES[3]] * 3))

    assert cells_of(table, "zone").count(word) == 3
    assert (table.column("zone").missing, table.column("zone").distinct) == (0, 4)
    assert asked(table) == {"words:zone": "names"}
    assert "words-read-as-names" in str(table.findings)


def test_it_counts_as_missing_where_the_owner_says_so(read):
    table = read(rows("zone", ZONES * 3), answers={"words:zone": "missing"})

    assert cells_of(table, "zone").count(None) == 3
    assert table.column("zone").missing == 3


def test_a_word_that_stands_among_numbers_too_says_that_nothing_is_known(read):
    table = read(rows("zone", ZONES * 3, lambda place: "NA" if place % 5 == 0 else f"{place}.5"))

    assert cells_of(table, "zone").count(None) == 3
    assert asked(table) == {"words:zone": "missing"}


@pytest.mark.every(4)
@pytest.mark.parametrize(
    ("column", "labels"),
    [
        ("churned", ("left", "stayed", "NA")),  # an outcome that is not known
        ("newsletter", ("yes", "no", "NA")),
        ("size", ("1", "2", "NA")),
        ("kind", ("A", "NA")),  # one other name is no list of names
        ("region", ("EMEA", "None")),
        ("region", ("EMEA", "null")),
        ("region", ("EMEA", "unknown", "NA")),  # that it is not known is no name
    ],
)
def test_elsewhere_nothing_is_asked_and_nothing_is_known(read, column, labels):
    table = read(rows(column, labels * 3))

    assert cells_of(table, column).count(labels[-1]) == 0
    assert asked(table) == {}


@pytest.mark.parametrize("minus", ["-", "−", "–"])
def test_a_minus_beside_plus_is_a_label_and_nothing_is_asked(read, minus):
    table = read(rows("approved", ["+", minus, minus, "+"] * 4))

    assert cells_of(table, "approved").count(minus) == 8
    assert table.column("approved").distinct == 2
    assert asked(table) == {}


def test_a_minus_beside_anything_else_says_that_nothing_is_known(read):
    table = read(rows("zone", ["+", "-", "North", "South"] * 4))

    assert cells_of(table, "zone").count(None) == 4
