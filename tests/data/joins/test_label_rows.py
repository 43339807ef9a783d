"""A row for each label that was foreseen: those of the event's label count."""

from __future__ import annotations

import pytest

from data.errors import DataError
from data.intake.handed_in import Intake, open_dataset
from data.joins.label_rows import choose_label
from stories.file_words import worded


@pytest.fixture
def opened(tmp_path):
    def of(labels, outcomes=("no", "yes"), total=1.0, event="", **answers):
        rows = ""
        for person in range(20):
            share = (person + 0.5) / 20
            happened = outcomes[person > 12]
            for label, probability in zip(labels, (total - share, share), strict=True):
                rows += f"K{person:02},{happened},{label},{probability:.3f}\n"
        (tmp_path / "long.csv").write_text(f"customer,left,label,prob\n{rows}")
        files = (("long.csv", str(tmp_path / "long.csv")),)
        return open_dataset(Intake(files=files, event=event, answers=answers), tmp_path)

    return of


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("labels", "outcomes", "default"),
    [
        ((0, 1), ("no", "yes"), "1"),
        (("no", "yes"), ("no", "yes"), "yes"),
        (("stayed", "left"), ("stayed", "left"), "left"),
    ],
)
def test_the_rows_of_the_events_label_count(opened, labels, outcomes, default):
    dataset = opened(labels, outcomes)
    asked = dataset.table.questions[0]

    assert (asked.id, asked.default) == ("label_rows:label", default)
    assert (dataset.table.count, dataset.roles["outcome"], dataset.roles["score"]) == (20, "left", "prob")
    assert any(f"only the 20 rows of “{default}” count, of 40" in worded(each.text) for each in dataset.findings)


def test_the_event_that_was_named_takes_the_rows_of_its_label(opened):
    assert opened(("no", "yes"), event="no").table.questions[0].default == "no"


def test_every_row_may_stay(opened):
    assert opened((0, 1), **{"label_rows:label": "(all)", "outcome": "left"}).table.count == 40


def test_rows_whose_numbers_make_no_one_are_not_of_labels(opened):
    assert not [each for each in opened((0, 1), total=1.4).table.questions if each.id.startswith("label_rows")]


def in_turn(lacking=()):
    lines = [
        f"{30 + place},{int(place % 3 == 0)},{label},{share}"
        for place in range(40)
        for label, share in ((1, 0.2), (0, 0.8))
        if (place, label) not in lacking
    ]
    return "age,churned,p.label,p.prob\n" + "\n".join(lines) + "\n"


def test_rows_without_ids_that_stand_in_turn_are_one_customer(read):
    table = choose_label(read(in_turn(), "u.csv"), {})

    assert (table.count, table.questions[-1].default) == (40, "1")


def test_rows_without_ids_of_which_some_are_missing_want_an_id(read):
    with pytest.raises(DataError, match="a column of ids"):
        choose_label(read(in_turn({(3, 0), (9, 1)}), "u.csv"), {})
