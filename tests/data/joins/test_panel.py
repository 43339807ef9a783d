"""A customer in several rows, one a month: which counts is asked, and every row may stay."""

from __future__ import annotations

import pytest

from data.intake.handed_in import Intake, open_dataset
from stories.file_words import worded

PEOPLE = range(20)


def month(name, outcome=lambda person: "yes" if person > 12 else "no", column="month"):
    return "".join(f"K{person:02},0.{person + 10},{outcome(person)},{name}\n" for person in PEOPLE), column


@pytest.fixture
def opened(tmp_path):
    def of(*months, **answers):
        text = f"customer,score,left,{months[0][1]}\n" + "".join(rows for rows, _ in months)
        (tmp_path / "panel.csv").write_text(text)
        return open_dataset(Intake(files=(("panel.csv", str(tmp_path / "panel.csv")),), answers=answers), tmp_path)

    return of


def question(dataset):
    return next(each for each in dataset.table.questions if each.id.startswith("grain:"))


def test_the_last_month_counts_until_another_is_chosen(opened):
    months = [month(f"2026-0{number}") for number in (1, 2, 3)]
    last, first, every = (opened(*months, **{"grain:month": key}) for key in ("latest", "2026-01", "(all)"))

    assert [dataset.table.count for dataset in (last, first, every)] == [20, 20, 60]
    assert (last.period, first.period) == (("2026-03-01", "2026-03-01"), ("2026-01-01", "2026-01-01"))
    assert last.roles["id"] == "customer"
    assert [option.key for option in question(last).options] == ["latest", "2026-02", "2026-01", "(all)"]
    assert [worded(option.meaning) for option in question(last).options][::3] == [
        "20 rows, 20 with a known outcome",
        "60 rows, 60 with a known outcome",
    ]


@pytest.mark.every(2)
@pytest.mark.parametrize("outcome", ["", "no", "pending"])
def test_a_month_whose_outcomes_are_not_known_yet_is_not_the_last(opened, outcome):
    dataset = opened(month("2026-01"), month("2026-02"), month("2026-03", lambda person: outcome))

    assert dataset.period == ("2026-02-01", "2026-02-01")


def test_a_horizon_is_asked_about_like_a_month(opened):
    dataset = opened(month(30, column="horizon"), month(90, column="horizon"))

    assert "once for each “horizon”" in worded(question(dataset).text)
    assert any("only the 20 rows of 90 count, of 40" in worded(finding.text) for finding in dataset.findings)


def test_orders_on_any_day_are_no_panel_and_all_count_unless_somebody_says_otherwise(opened):
    days = [("".join(f"K{n % 20:02},0.{n + 10},{n % 2},2026-0{1 + n % 7}-{1 + n % 27:02}\n" for n in range(60)), "day")]

    asked = [each for each in opened(*days).table.questions if each.id.startswith("grain:")]
    assert [(each.id, each.default) for each in asked] == [("grain:customer", "(all)")]


def test_every_row_kept_is_not_asked_about_as_a_repeat(opened):
    dataset = opened(month("2026-01"), month("2026-02"), **{"grain:month": "(all)"})

    assert "duplicates" not in [each.id for each in dataset.table.questions]


def test_two_files_of_months_have_the_same_default_as_one(tmp_path):
    months = [month(f"2026-0{number}")[0].splitlines() for number in (1, 2, 3)]
    rows = [line.split(",") for lines in months for line in lines]
    (tmp_path / "scores.csv").write_text("customer,month,score\n" + "".join(f"{a},{d},{b}\n" for a, b, _, d in rows))
    told = [f"{a},{d},{c}\n" for a, _, c, d in rows if d != "2026-03"]
    (tmp_path / "outcomes.csv").write_text("customer,month,left\n" + "".join(told))
    files = tuple((name, str(tmp_path / name)) for name in ("scores.csv", "outcomes.csv"))
    last, every = (open_dataset(Intake(files=files, answers=each), tmp_path) for each in ({}, {"grain:month": "(all)"}))

    assert question(last).default == "latest"
    assert (last.counts["usable"], last.period, every.counts["usable"]) == (20, ("2026-02-01", "2026-02-01"), 40)


def test_monthly_files_of_the_same_customers_are_asked_about_like_one_file_and_count_every_row(tmp_path):
    for number in (1, 2, 3):
        (tmp_path / f"scores_2026-0{number}.csv").write_text(
            "customer,score,left\n"
            + "".join(f"K{n:02},0.{n + 10 + number},{'yes' if n > 12 else 'no'}\n" for n in PEOPLE)
        )
    files = tuple((f"scores_2026-0{number}.csv", str(tmp_path / f"scores_2026-0{number}.csv")) for number in (1, 2, 3))
    dataset = open_dataset(Intake(files=files), tmp_path)
    last = open_dataset(Intake(files=files, answers={"grain:period": "latest"}), tmp_path)

    assert (dataset.table.count, question(dataset).default, last.table.count) == (60, "(all)", 20)
