"""Which columns are the key of two tables: one, two together, or none."""

from __future__ import annotations

import pytest

from data.joins.join import join
from data.joins.suggest import find_keys, suggest_keys
from stories.file_words import worded

PEOPLE = [f"K{number:02}" for number in range(30)]
TWO = (("customer", "month"), ("customer", "month"))


def panel(name, *months, cell=lambda person, month: (PEOPLE.index(person) + int(month)) % 2, month_name="month"):
    rows = "".join(f"{person},2026-0{month},{cell(person, month)}\n" for month in months for person in PEOPLE)
    return f"customer,{month_name},{name}\n{rows}"


def test_two_columns_are_the_key_where_one_does_not_tell_rows_apart(read):
    left, right = read(panel("score", 1, 2), "a.csv"), read(panel("left", 2, 1), "b.csv")

    assert suggest_keys(left, right).pairs == (("customer", "customer"), ("month", "month"))


def test_the_second_column_may_have_another_name(read):
    left, right = read(panel("score", 1, 2), "a.csv"), read(panel("left", 2, 1, month_name="Stichtag"), "b.csv")

    assert suggest_keys(left, right).pairs == (("customer", "customer"), ("month", "Stichtag"))


def test_one_column_is_enough_where_it_tells_the_rows_of_both_apart(read):
    left, right = read(panel("score", 1), "a.csv"), read(panel("left", 1), "b.csv")

    assert suggest_keys(left, right).pairs == (("customer", "customer"),)


def test_outcomes_of_each_month_find_the_scores_of_that_month(read, tmp_path, cells):
    left, right = read(panel("score", 1, 2, 3), "a.csv"), read(panel("left", 2, 1), "b.csv")
    table, joined = join(left, right, suggest_keys(left, right).pairs, tmp_path)

    assert (joined.matched, joined.left_only, joined.right_only) == (60, 30, 0)
    assert cells(table, "left") == cells(table, "score"), "both were made from customer and month"
    said = [worded(finding.text) for finding in table.findings]
    assert "60 rows were joined by “customer” and “month” together: one alone does not tell rows apart." in said


def test_first_and_last_days_of_a_month_are_the_same_month(read, tmp_path, cells):
    left = read(panel("score", 1, 2).replace("-01,", "-01-01,").replace("-02,", "-02-01,"), "a.csv")
    right = read(panel("left", 1, 2).replace("-01,", "-01-31,").replace("-02,", "-02-28,"), "b.csv")
    table, joined = join(left, right, suggest_keys(left, right).pairs, tmp_path)

    assert joined.matched == 60
    assert cells(table, "left") == cells(table, "score")
    assert any("by month" in worded(finding.text) for finding in table.findings)


def test_rows_where_one_of_two_keys_is_empty_are_said_to_have_none(read, tmp_path):
    left = read(panel("score", 1, 2), "a.csv")
    right = read(panel("left", 1, 2).replace("K00,2026-01", "K00,"), "b.csv")
    table, joined = join(left, right, (("customer", "customer"), ("month", "month")), tmp_path)

    assert joined.matched == 59
    assert "1 row of b.csv has no key and is left out." in [worded(finding.text) for finding in table.findings]


def test_row_numbers_without_a_name_are_a_key(read):
    left = read("Unnamed: 0,score\n" + "".join(f"{n},0.{n:02}\n" for n in range(30)), "a.csv")
    right = read("X,left,remark\n" + "".join(f"{n},{n % 2},text {n}\n" for n in range(30)), "b.csv")

    assert suggest_keys(left, right).pairs == (("Unnamed: 0", "X"),)


def test_a_few_amounts_in_common_are_no_key(read):
    left = read("score\n" + "".join(f"0.{n:02},{n}\n" for n in range(10, 40)).replace("score", "score"), "a.csv")
    right = read("spend,left\n" + "".join(f"{n}.5,{n % 2}\n" for n in range(30)), "b.csv")

    assert find_keys(left, right) is None


SHUFFLED = [PEOPLE[(7 * place) % 30] for place in range(30)]


def numbered(names, people, cells):
    lines = [f"{place},{person},{cell}" for place, (person, cell) in enumerate(zip(people, cells, strict=True), 1)]
    return f"{names}\n" + "\n".join(lines) + "\n"


@pytest.mark.every(8)
@pytest.mark.parametrize(
    ("one", "other"),
    [("customer_no", "customer_no"), ("client_ref", "account"), ("Vertrag", "kunde"), ("cust", "code")],
)
@pytest.mark.parametrize("counter", ["id", "nr", "row_no"])
def test_a_running_number_is_no_key_where_another_column_matches_fully(read, counter, one, other):
    left = read(numbered(f"{counter},{one},score", PEOPLE, [f"0.{10 + place}" for place in range(30)]), "a.csv")
    right = read(numbered(f"{counter},{other},left", SHUFFLED, [place % 2 for place in range(30)]), "b.csv")

    assert suggest_keys(left, right).pairs == ((one, other),)


def test_ids_that_run_from_one_on_are_the_key_where_nothing_else_matches(read):
    left = read(numbered("id,name,score", [f"A{n}" for n in range(30)], [f"0.{10 + n}" for n in range(30)]), "a.csv")
    right = read(numbered("id,town,left", [f"B{n}" for n in range(30)], [n % 2 for n in range(30)]), "b.csv")

    assert suggest_keys(left, right).pairs == (("id", "id"),)


@pytest.mark.every(4)
@pytest.mark.parametrize("name", ["cust", "customer", "Kunde", "cliente", "member"])
def test_a_key_that_repeats_on_one_side_is_found(read, name):
    left = read(f"{name},score\n" + "".join(f"{one},0.{10 + n}\n" for n, one in enumerate(PEOPLE)), "a.csv")
    orders = "".join(f"{PEOPLE[n % 24]},{n}.50\n" for n in range(120))

    assert suggest_keys(left, read(f"{name},order_value\n{orders}", "orders.csv")).pairs == ((name, name),)
