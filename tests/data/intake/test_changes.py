"""Files without a score: what a change did is read from arms or times, and what cannot be compared is refused in one sentence."""

from __future__ import annotations

import pytest

from data.errors import DataError
from data.intake.handed_in import Intake, open_dataset

HEADS = "customer_id,group,churned,date"


def dataset(folder, text: str, **answers: str):
    path = folder / "rows.csv"
    path.write_text(text, "utf-8")
    return open_dataset(Intake(files=(("rows.csv", str(path)),), answers=answers), folder)


def many(groups: dict[str, str], rows: int = 40, heads: str = "customer_id,group,churned") -> str:
    """So many rows of each group, with what follows its label, in which {k} is the number of the row."""
    lines = [f"{group}{k},{group},{cells.format(k=k % 2)}" for group, cells in groups.items() for k in range(rows)]
    return "\n".join([heads, *lines]) + "\n"


def test_arms_and_an_outcome_are_enough(tmp_path):
    found = dataset(tmp_path, many({"control": "{k}", "offer": "{k}"}))

    assert (found.roles["treated"], found.control, found.event) == ("group", "control", "1")
    assert found.counts["usable"] == 80


def test_arms_of_which_none_says_that_it_was_left_alone_ask_which_is_compared_with(tmp_path):
    found = dataset(tmp_path, many({"gate_40": "{k}", "gate_30": "{k}"}, heads="user_id,version,retention_7"))

    assert found.control == "gate_30"  # the first of them, until it is answered
    assert [question.id for question in found.table.questions] == ["control"]


def test_a_file_with_nobody_to_compare_with_is_refused(tmp_path):
    with pytest.raises(DataError, match=r"every row of “group” is “control”|no column is named|No column is named"):
        dataset(tmp_path, many({"control": "{k}"}))


def test_an_arm_without_any_outcome_is_named(tmp_path):
    text = many({"control": "{k}", "offer": ""})

    with pytest.raises(DataError, match="“churned” is empty in all 40 rows of “offer”"):
        dataset(tmp_path, text)


def test_a_day_of_the_change_outside_the_data_is_refused(tmp_path):
    lines = [f"c{k},{k % 2},2026-0{1 + k % 6}-01" for k in range(60)]
    text = "\n".join(["customer_id,churned,date", *lines]) + "\n"

    with pytest.raises(DataError, match="begun on 2027-01-01, but “date” runs from 2026-01-01 to 2026-06-01"):
        dataset(tmp_path, text, **{"door:go_live": "2027-01-01"})


def test_times_that_overlap_are_said(tmp_path):
    lines = [f"c{k},{'before' if k < 40 else 'after'},{k % 2},2026-0{1 + k % 6}-01" for k in range(80)]
    found = dataset(tmp_path, "\n".join(["customer_id,period,churned,date", *lines]) + "\n")

    assert "phases-overlap" in [finding.text.key for finding in found.findings]


def test_a_score_is_wanted_where_nothing_tells_arms_or_times_apart(tmp_path):
    lines = [f"c{k},{k % 2}" for k in range(60)]

    with pytest.raises(DataError, match="and none says who got what"):
        dataset(tmp_path, "\n".join(["customer_id,churned", *lines]) + "\n")


def test_without_a_score_a_holdout_is_a_control_group_and_no_part_of_a_model(tmp_path):
    found = dataset(tmp_path, many({"Y": "{k}", "N": "{k}"}, heads="customer_id,holdout,churned"))

    assert (found.roles["treated"], found.control) == ("holdout", "Y")
