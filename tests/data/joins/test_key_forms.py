"""Ids with several ways of being written."""

from __future__ import annotations

import duckdb
import pytest

from data.errors import DataError
from data.joins.join import join
from data.joins.key_forms import is_long_sql
from data.joins.suggest import find_keys, suggest_keys
from stories.file_words import worded

# The first two differ in case alone: T is the third of its five signs (E, 4), E and M the fourth and fifth (Y, 8 + 16).
LONG = ["0035e00000huTemAAE", "0035e00000hutEMAAY", "0035e00000vrWucAAE"]
GUID = "3f2504e0-4f89-41d3-9a0c-0305e82c33"


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("0035e00000PqxVbAAJ", True),
        ("0035e00000PqxVbAAK", False),
        ("0035e00000pqxvbAAJ", False),
        ("0035e00000PqxVb", False),
    ],
)
def test_check_signs_must_be_right(text, known):
    query = f"SELECT {is_long_sql('id')} FROM (SELECT ? AS id)"
    assert duckdb.connect().execute(query, [text]).fetchone()[0] is known


def test_ids_of_fifteen_signs_find_those_of_eighteen_and_keep_their_case(read, tmp_path, cells):
    left = read("LeadId,score\n" + "".join(f"{id[:15]},0.{n}\n" for n, id in enumerate(LONG, 1)), "a.csv")
    right = read("Id,left\n" + "".join(f"{id},{n}\n" for n, id in reversed(list(enumerate(LONG, 1)))), "b.csv")
    table, joined = join(left, right, (("LeadId", "Id"),), tmp_path)

    assert joined.matched == 3
    assert cells(table, "left") == [1, 2, 3], "two ids that differ in case alone are two"
    assert table.questions == ()
    assert any("in 15 and in 18 signs" in worded(finding.text) for finding in table.findings)


def test_an_id_with_wrong_check_signs_has_no_partner(read, tmp_path):
    ids = [*LONG, *(f"0035e0000{n:02}abcdAAA" for n in range(20))]
    left = read("id,score\n" + "".join(f"{id[:15]},0.{n}\n" for n, id in enumerate(ids)), "a.csv")
    wrong = [f"{ids[0][:15]}ZZZ", *ids[1:]]
    right = read("id,left\n" + "".join(f"{id},{n}\n" for n, id in enumerate(wrong)), "b.csv")

    assert join(left, right, (("id", "id"),), tmp_path)[1].matched == len(ids) - 1


@pytest.mark.every(2)
@pytest.mark.parametrize("form", ["{{{0}}}", "({0})", "{0}"])
def test_guids_are_the_same_with_and_without_braces_dashes_and_capitals(read, tmp_path, form):
    left = read(
        "key,score\n" + "".join(f"{form.format(GUID + str(n)).upper()},0.{n}\n" for n in range(10, 40)), "a.csv"
    )
    right = read("guid,left\n" + "".join(f"{(GUID + str(n)).replace('-', '')},{n}\n" for n in range(10, 40)), "b.csv")
    table, joined = join(left, right, (("key", "guid"),), tmp_path)

    assert joined.matched == 30
    assert table.questions == ()


@pytest.mark.every(4)
@pytest.mark.parametrize(
    ("mine", "yours"),
    [("CUST-{:05}", "{}"), ("C{:04}", "{}"), ("{}", "{:06}/A"), ("CUST-{:05}", "CUST-{}"), ("C{:04}", "CUST-{}")],
)
def test_numbers_with_the_same_signs_around_them_are_asked_about_and_joined_by_the_number(read, tmp_path, mine, yours):
    numbers = range(1, 41)
    left = read("customer,score\n" + "".join(f"{mine.format(n)},0.{n}\n" for n in numbers), "a.csv")
    right = read("customer_id,left\n" + "".join(f"{yours.format(n)},{n % 2}\n" for n in reversed(numbers)), "b.csv")
    pairs = suggest_keys(left, right).pairs
    table, joined = join(left, right, pairs, tmp_path)

    assert (pairs, joined.matched) == ((("customer", "customer_id"),), 40)
    assert [(each.id, each.default) for each in table.questions] == [("key_cleanup", "clean")]
    assert "Do equal numbers mean the same?" in worded(table.questions[0].text)


def test_numbers_of_two_kinds_of_things_are_no_key(read):
    left = read("customer_id,score\n" + "".join(f"CUST-{n},0.{n}\n" for n in range(10, 50)), "a.csv")
    right = read("order_id,left\n" + "".join(f"ORD-{n},{n % 2}\n" for n in range(10, 50)), "b.csv")

    assert find_keys(left, right) is None


def test_an_index_that_counts_rows_is_no_number_of_a_customer(read):
    left = read("customer_id,score\n" + "".join(f"C{n:04},0.{n}\n" for n in range(1, 41)), "a.csv")
    right = read("Unnamed: 0,left\n" + "".join(f"{n},{n % 2}\n" for n in range(40)), "b.csv")

    assert find_keys(left, right) is None


def test_two_keys_that_have_one_number_are_not_joined_by_default(read, tmp_path):
    left = read("id,score\n" + "".join(f"C{n},0.{n}\n" for n in range(10, 40)) + "C017,0.5\n", "a.csv")
    right = read("id,left\n" + "".join(f"{n},{n % 2}\n" for n in range(10, 40)), "b.csv")

    with pytest.raises(DataError):
        join(left, right, (("id", "id"),), tmp_path)
    assert join(left, right, (("id", "id"),), tmp_path, {"key_cleanup": "clean"})[1].matched == 31
