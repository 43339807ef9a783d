"""Tables that a tool made long, and cells that hold the probabilities of all classes, are put back into columns."""

from __future__ import annotations

import pytest

from data.joins.shapes.distributions import split_distributions
from data.joins.shapes.long_tables import widen
from data.text.line_form import line_form


def test_a_row_for_each_measure_becomes_a_column_for_each(read, cells):
    rows = "a1,churn_score,0.9\na1,churned,1\na2,churned,0\na2,churn_score,0.2\na3,churned,1\na3,churn_score,0.8\n"
    table = widen(read(f"customer_id,Measure Names,Measure Values\n{rows}"))

    assert cells(table, "customer_id") == ["a1", "a2", "a3"]
    assert (cells(table, "churn_score"), cells(table, "churned")) == ([0.9, 0.2, 0.8], [1, 0, 1])


@pytest.mark.parametrize(
    "rows",
    [
        "a1,churn_score,0.9\na1,churned,1\na2,churned,0\na1,churn_score,0.2\na3,churned,1\na3,churn_score,0.8\n",  # twice the same measure
        "a1,height,0.9\na1,weight,1\na2,weight,0\na2,height,0.2\na3,height,1\na3,weight,0.8\n",  # of no story
    ],
)
def test_other_long_tables_stay_as_they_are(read, rows):
    table = read(f"customer_id,Measure Names,Measure Values\n{rows}")

    assert widen(table) is table


def test_probabilities_of_three_classes_in_a_cell_become_three_columns_named_after_the_classes(read, cells):
    rows = '1:stay,"*0.7,0.2,0.1"\n2:left,"0.1,*0.8,0.1"\n3:wait,"0.25,0.25,*0.5"\n'
    table = split_distributions(read(f"actual,distribution\n{rows}"))

    assert cells(table, "distribution 2:left") == [0.2, 0.8, 0.25]
    assert [column.name for column in table.columns][1:] == [
        f"distribution {label}" for label in ("1:stay", "2:left", "3:wait")
    ]


def test_numbers_in_a_cell_that_do_not_make_one_are_no_probabilities(read):
    table = read('id,sizes\na1,"0.5,0.5,0.5"\na2,"0.1,0.1,0.1"\n')

    assert split_distributions(table) is table


@pytest.mark.parametrize(
    ("header", "cell", "form"),
    [
        ("inst#,actual,prediction", "*0.9,0.1", "distributed2"),
        ("inst#,actual,distribution", "0.002,*0.98,0.018", "distributed3"),
        ("inst#,actual,distribution,more", "*0.9,0.1", ""),
    ],
)
def test_probabilities_without_quotation_marks_are_known_by_their_number(header, cell, form):
    assert line_form([header, *(f"{n},1:no,{cell}" for n in range(4))]) == form
