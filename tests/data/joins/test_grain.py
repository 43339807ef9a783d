"""A row is one customer: counts are counted out, and resamples of one customer become the mean of their predictions."""

from __future__ import annotations

import pytest

from data.errors import DataError
from data.intake.assemble import assemble
from data.rows.canonical import canonical

ROLES = {"score": "score", "outcome": "left"}


def rows(dataset):
    with dataset.table.rows.open() as connection:
        return canonical(dataset, connection).select("score", "outcome").order("ALL").fetchall()


@pytest.mark.every(2)
@pytest.mark.parametrize("name", ["n", "count", "Anzahl", "freq"])
def test_a_row_stands_for_as_many_as_it_says(read, name):
    text = f"score,left,{name}\n0.2,0,3\n0.2,1,1\n0.8,0,1\n0.8,1,2\n"
    many, one = assemble(read(text), ROLES), assemble(read(text), ROLES, answers={"counts": "one"})

    assert rows(many) == [(0.2, 0)] * 3 + [(0.2, 1), (0.8, 0)] + [(0.8, 1)] * 2
    assert len(rows(one)) == 4
    assert [question.id for question in many.table.questions] == ["counts"]


@pytest.mark.every(2)
@pytest.mark.parametrize("name", ["customers", "Kunden", "clients", "n"])
def test_a_table_of_groups_is_counted_out_to_its_customers_once_that_is_confirmed(read, name):
    text = f"score,left,{name}\n0.2,0,2\n0.5,1,3\n0.8,2,2\n"
    many, one = assemble(read(text), ROLES), assemble(read(text), ROLES, answers={"counts": "one"})

    assert rows(many) == [(0.2, 0)] * 2 + [(0.5, 0)] * 2 + [(0.5, 1)] + [(0.8, 1)] * 2
    assert [question.id for question in many.table.questions][:1] == ["counts"]
    assert len(rows(one)) == 3


def test_more_events_than_customers_are_no_table_of_groups(read):
    text = "score,left,customers\n0.2,0,2\n0.5,4,3\n0.8,2,2\n"

    assert "counts" not in [question.id for question in assemble(read(text), ROLES).table.questions]


def test_a_number_beside_customers_that_stand_twice_counts_nothing(read):
    text = "score,left,count\n0.2,0,3\n0.2,0,1\n0.8,0,1\n0.8,1,2\n"

    assert assemble(read(text), ROLES).table.questions == ()


def test_more_customers_than_can_be_read_are_refused_by_name(read):
    with pytest.raises(DataError, match="rows"):
        assemble(read("score,left,n\n0.2,0,900000000\n0.2,1,1\n0.8,0,1\n0.8,1,2\n"), ROLES)


def test_repeats_of_a_cross_validation_are_one_customer_with_the_mean(read):
    text = "score,left,rowIndex,Resample\n0.2,0,1,Rep1\n0.7,1,2,Rep1\n0.4,0,1,Rep2\n0.9,1,2,Rep2\n"
    dataset = assemble(read(text), ROLES)

    assert rows(dataset) == [(pytest.approx(0.3), 0), (pytest.approx(0.8), 1)]
    assert any("rowIndex" in str(finding.text) for finding in dataset.findings)


def test_rows_that_were_told_otherwise_are_not_one_customer(read):
    text = "score,left,row\n0.2,0,1\n0.7,1,2\n0.4,1,1\n0.9,1,2\n"

    assert len(rows(assemble(read(text), ROLES))) == 4


def test_rows_without_a_number_are_not_made_one(read):
    text = "score,left,row\n0.2,0,1\n0.4,0,1\n0.5,0,\n0.6,1,\n0.7,1,2\n0.9,1,2\n"

    assert len(rows(assemble(read(text), ROLES))) == 6


def test_cells_are_counted_though_each_has_a_name(read):
    cells = [
        f"{region},{score},{left},{1 + place}"
        for place, (region, score, left) in enumerate(
            (region, score, left) for region in "NSE" for score in (0.1, 0.5, 0.9) for left in (0, 1)
        )
    ]
    text = (
        "row_id,region,score,left,n\n" + "\n".join(f"Z{100 + place},{cell}" for place, cell in enumerate(cells)) + "\n"
    )

    assert assemble(read(text), {"id": "row_id", **ROLES}).table.count == sum(range(1, 19))


@pytest.mark.every(2)
@pytest.mark.parametrize("name", ["number_project", "n_calls", "Anzahl_Filialen", "case_number"])
def test_what_a_customer_has_so_many_of_counts_no_customers(read, name):
    text = f"score,left,hours,{name}\n0.2,0,1.5,3\n0.2,1,2.5,1\n0.8,0,3.5,1\n0.8,1,4.5,2\n"

    assert assemble(read(text), ROLES).table.questions == ()


def test_a_count_beside_numbers_that_run_on_is_asked_about_and_a_row_is_one_by_default(read):
    text = "score,left,hours,n\n0.2,0,1.5,3\n0.2,1,2.5,1\n0.8,0,3.5,1\n0.8,1,4.5,2\n"
    dataset = assemble(read(text), ROLES)

    assert [(question.id, question.default) for question in dataset.table.questions] == [("counts", "one")]
    assert len(rows(dataset)) == 4
