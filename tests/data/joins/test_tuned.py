"""Settings that were tried are models of their own: which of them counts is asked, and repeats of one are still its mean."""

from __future__ import annotations

import pytest

from data.intake.assemble import assemble
from data.rows.canonical import canonical

ROLES = {"score": "Yes", "outcome": "obs"}


def text(names, values):
    """Six cases, each with every value; the prediction is a tenth of the case and a hundredth of the value's place."""
    rows = [
        f"{case},{'Yes' if case > 3 else 'No'},0.{case}{place},{value}\n"
        for place, value in enumerate(values)
        for case in range(1, 7)
    ]
    return f"rowIndex,obs,Yes,{names}\n" + "".join(rows)


def mean(dataset):
    with dataset.table.rows.open() as connection:
        return canonical(dataset, connection).aggregate("count(*), round(avg(score), 4)").fetchall()[0]


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("mtry", (2, 5, 9)),
        ("trees", (100, 500, 900)),
        (".config", ("Model1", "Model2", "Model3")),
        ("C", (0.25, 0.5, 1)),
    ],
)
def test_of_several_settings_one_is_chosen_and_they_are_no_repeats(read, name, values):
    table = read(text(name, values))
    first, last, every = (
        assemble(table, ROLES, answers=answers)
        for answers in ({}, {f"grain:{name}": str(values[2])}, {f"grain:{name}": "(all)"})
    )

    assert f"grain:{name}" in [each.id for each in first.table.questions]
    assert [mean(each) for each in (first, last, every)] == [(6, 0.35), (6, 0.37), (6, 0.36)]


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("name", "values"),
    [("Resample", ("Fold1.Rep1", "Fold1.Rep2", "Fold1.Rep3")), ("repeat", (1, 2, 3)), ("seed", (17, 18, 19))],
)
def test_repeats_of_one_setting_are_their_mean_and_not_asked_about(read, name, values):
    dataset = assemble(read(text(name, values)), ROLES)

    assert not [each.id for each in dataset.table.questions if each.id.startswith("grain:")]
    assert mean(dataset) == (6, 0.36)


def test_two_settings_are_asked_about_one_after_the_other(read):
    dataset = assemble(read(text("C,sigma", ("1,3", "1,4", "2,3", "2,4"))), ROLES)

    assert [each.id for each in dataset.table.questions if each.id.startswith("grain:")] == ["grain:C", "grain:sigma"]
    assert mean(dataset) == (6, 0.35)
