"""A list of those to whom it happened, beside the scores of all: the others count as no where their owner says so."""

from __future__ import annotations

import pytest

from data.errors import DataError
from data.intake.check import check
from data.intake.handed_in import Intake, open_dataset
from stories.file_words import worded

# Twenty are scored; K15 to K19 left.
SCORES = "customer_id,churn_score\n" + "".join(f"K{n:02},{(n + 1) / 25:.2f}\n" for n in range(20))
LEAVERS = [f"K{n:02}" for n in range(15, 20)]
ONLY_IDS = "customer_id\n" + "".join(f"{who}\n" for who in LEAVERS)
DATED = "customer_id,date\n" + "".join(f"{who},2026-03-{day:02}\n" for day, who in enumerate(LEAVERS, 1))
STATUS = "customer_id,status,reason\n" + "".join(f"{who},Cancelled,price {who}\n" for who in LEAVERS)
FLAGGED = "customer_id,churned\n" + "".join(f"{who},1\n" for who in LEAVERS)
REASONS = "customer_id,Kündigungsgrund\n" + "".join(
    f"{who},{'Preis' if n % 2 else 'Umzug'}\n" for n, who in enumerate(LEAVERS)
)


@pytest.fixture
def handed(tmp_path):
    def of(listed, name="list.csv", scores=SCORES, first="scores", **answers):
        (tmp_path / "scores.csv").write_text(scores)
        (tmp_path / name).write_text(listed)
        names = ("scores.csv", name) if first == "scores" else (name, "scores.csv")
        return Intake(files=tuple((each, str(tmp_path / each)) for each in names), answers=answers)

    return of


def question(dataset):
    return next(each for each in dataset.table.questions if each.id == "others")


@pytest.mark.every(8)
@pytest.mark.parametrize("first", ["scores", "list"])
@pytest.mark.parametrize(
    ("listed", "name", "outcome", "event"),
    [
        (ONLY_IDS, "churned_customers.csv", "churned_customers", "yes"),
        (ONLY_IDS, "Kuendigungen 2026.csv", "Kuendigungen 2026", "yes"),
        (DATED, "list.csv", "list", "yes"),
        (DATED.replace("date", "cancelled_on"), "list.csv", "cancelled_on", "yes"),
        (STATUS, "list.csv", "status", "Cancelled"),
        (FLAGGED, "list.csv", "churned", "1"),
        (REASONS, "list.csv", "Kündigungsgrund", "yes"),
    ],
)
def test_those_who_are_not_on_the_list_count_as_no_and_it_is_asked(
    handed, tmp_path, listed, name, outcome, event, first
):
    dataset = open_dataset(handed(listed, name, first=first), tmp_path)

    assert (dataset.roles["outcome"], dataset.event, dataset.counts["usable"]) == (outcome, event, 20)
    assert question(dataset).default == "did_not"
    assert [worded(option.meaning) for option in question(dataset).options] == [
        "event rate 25.0 % (5 of 20 rows)",
        "all of the 5 rows that are left have the event, so that no figure can be shown",
    ]
    assert not [each for each in dataset.table.questions if each.id == "event"]
    assert not {"segment", "date"} & set(dataset.roles)  # what is known of nobody else


def test_a_list_that_nothing_calls_so_is_asked_about_and_refused_until_it_is_answered(handed, tmp_path):
    with pytest.raises(DataError, match="of those who are not in it nothing is known"):
        open_dataset(handed(ONLY_IDS, "export.csv"), tmp_path)

    told = check(handed(ONLY_IDS, "export.csv"), tmp_path, worded)
    assert "Are the others those to whom it did not happen?" in told["messages"][-1]
    assert open_dataset(handed(ONLY_IDS, "export.csv", others="did_not"), tmp_path).counts["usable"] == 20


def test_where_nothing_is_known_of_the_others_it_is_refused(handed, tmp_path):
    with pytest.raises(DataError, match="of those who are not in it nothing is known"):
        open_dataset(handed(FLAGGED, others="unknown"), tmp_path)


def test_a_list_of_many_who_have_no_score_is_no_part_of_the_scored(handed, tmp_path):
    more = FLAGGED + "".join(f"Z{n},1\n" for n in range(5))

    dataset = open_dataset(handed(more, others="did_not"), tmp_path)

    assert question(dataset).default == "unknown"
    assert dataset.counts["only in list.csv"] == 5


def test_a_file_that_says_yes_and_no_is_no_list(handed, tmp_path):
    both = FLAGGED + "K01,0\nK02,0\n"

    dataset = open_dataset(handed(both), tmp_path)

    assert dataset.counts["usable"] == 7
    assert not [each for each in dataset.table.questions if each.id == "others"]


def test_of_a_row_without_a_key_a_list_says_nothing(handed, tmp_path):
    dataset = open_dataset(handed(FLAGGED, scores=f"{SCORES},0.31\n"), tmp_path)

    assert (dataset.counts["usable"], dataset.counts["no outcome"]) == (20, 1)
    assert any(each.text.key == "others-did-not" and each.count == 15 for each in dataset.findings)


def test_what_else_is_known_of_some_is_no_list(handed, tmp_path):
    known = "customer_id,city,age\n" + "".join(f"K{n:02},{'XY'[n % 2]},{20 + n}\n" for n in range(12))

    with pytest.raises(DataError, match="No column is named as the outcome"):
        open_dataset(handed(known, "customers.csv"), tmp_path)


def test_lists_of_several_months_are_one_list(handed, tmp_path):
    intake = handed("customer_id\nK15\nK16\nK17\n", "churners_2026-01.csv")
    (tmp_path / "churners_2026-02.csv").write_text("customer_id\nK18\nK19\n")
    files = (*intake.files, ("churners_2026-02.csv", str(tmp_path / "churners_2026-02.csv")))

    dataset = open_dataset(Intake(files=files), tmp_path)

    assert dataset.table.rows.count == 20
    assert worded(question(dataset).options[0].meaning) == "event rate 25.0 % (5 of 20 rows)"


def test_a_third_file_is_joined_to_what_the_list_says(handed, tmp_path):
    intake = handed(FLAGGED)
    worth = "customer_id,revenue\n" + "".join(f"K{n:02},{100 + n}\n" for n in range(20))
    (tmp_path / "worth.csv").write_text(worth)
    files = (*intake.files, ("worth.csv", str(tmp_path / "worth.csv")))

    dataset = open_dataset(Intake(files=files), tmp_path)

    assert (dataset.roles["outcome"], dataset.roles["value"], dataset.counts["usable"]) == ("churned", "revenue", 20)
