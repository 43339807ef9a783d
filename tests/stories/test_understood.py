"""How a file was understood: one sentence with its figures, what can be changed in it, and what became of the other rows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.decision import Decision
from data.intake.assemble import assemble
from data.intake.source import read_upload
from data.joins.repeats import EVERY_ROW
from data.roles.personal import marked
from data.said import said
from stories.understood import first_rows, one_of, understood

ROLES = {"id": "customer_id", "score": "prob_exit", "outcome": "Exited"}
EIGHT = "customer_id,prob_exit,Exited,Partition,city\n" + "".join(
    f"C{place},0.{place},{event},{part},Ulm\n"
    for place, (event, part) in enumerate(
        [(0, "train"), (1, "train"), (0, "test"), (0, "test"), (1, "test"), (0, "test"), (1, "train"), (1, "test")], 1
    )
)


@pytest.fixture
def read(folder_of_all):
    return lambda text: read_upload("file.csv", text.encode(), folder_of_all)


def test_the_sentence_names_row_score_event_and_how_often_it_happened(read):
    dataset = assemble(read(EIGHT), ROLES, answers={"part": "(all)"})

    found = understood(dataset, one_of(dataset))
    assert found.plain == (
        "Each row is one customer, 8 in all. prob_exit foresees Exited = 1, which happened to 4 of them (50\u00a0%); "
        "bad when it happens."
    )
    assert found.below == ("Every row is used.",)


def test_what_can_be_changed_is_marked_and_the_part_that_is_judged_on_is_said(read):
    dataset = assemble(read(EIGHT), ROLES)
    found = understood(dataset, "customer")

    assert found.plain.endswith("Judged on 5 rows of “test”; 3 rows that the model was fitted on are left out.")
    for part in (
        "\ue000names\ue001customer\ue002",
        "\ue000score\ue001prob_exit\ue002",
        "\ue000outcome\ue001Exited = 1\ue002",
        "\ue000kind\ue001bad when it happens\ue002",
        "\ue000part\ue001“test”\ue002",
    ):
        assert part in found.marked
    assert "Every row is used." not in found.below


def test_rows_without_an_outcome_stand_below_the_sentence_with_their_number(read):
    dataset = assemble(read(EIGHT.replace("0.4,0", "0.4,")), ROLES, answers={"part": "(all)"})

    assert "1 row has no outcome; it is left beside." in understood(dataset, "customer").below


def test_the_first_rows_have_the_role_over_each_column_those_with_one_first(read):
    dataset = assemble(read(EIGHT), ROLES)
    columns, rows = first_rows(dataset, 2)

    assert columns == [
        ("id", "customer_id"),
        ("score", "prob_exit"),
        ("outcome", "Exited"),
        ("part", "Partition"),
        ("", "city"),
    ]
    assert rows == [["C1", "0.1", "0", "train", "Ulm"], ["C2", "0.2", "1", "train", "Ulm"]]


def test_personal_columns_are_not_among_the_first_rows(read):
    text = EIGHT.replace("city", "email").replace("Ulm", "a.b@example.org")
    columns, rows = first_rows(assemble(marked(read(text)), ROLES), 3)

    assert "email" not in [name for _, name in columns]
    assert "example.org" not in str(rows)


@pytest.mark.parametrize("one", ["customer", "subscriber"])
def test_where_each_month_of_a_customer_is_a_row_of_its_own_no_row_is_called_a_customer(read, one):
    dataset = assemble(read(EIGHT), ROLES, answers={"part": "(all)"})
    every = Decision("roles", "month", said(EVERY_ROW), said("every-row-reason", key="customer_id", name="month"))
    dataset = replace(dataset, table=replace(dataset.table, decisions=(*dataset.table.decisions, every)))

    assert understood(dataset, one).plain.startswith(f"Each row is one {one} in one month, 8 in all.")


def test_rows_whose_label_says_that_it_is_not_known_yet_are_told_once(read):
    waiting = EIGHT.replace(",0,", ",No,").replace(",1,", ",Yes,").replace("0.4,No", "0.4,Pending")
    found = understood(assemble(read(waiting), ROLES, answers={"part": "(all)"}), "customer")

    assert len([line for line in found.below if line.startswith("1 row")]) == 1
    assert "Every row is used." not in found.below


@pytest.mark.parametrize(("language", "said_so"), [("en", "it is a randomised test"), ("de", "zufälliger Test")])
def test_a_contact_list_of_ours_is_said_to_be_a_randomised_test(read, language, said_so):
    rows = "".join(
        f"K{place},{('contact', 'hold back')[place % 2]},0.{place},{place // 2 % 2},TL-0123456789ab,score >= 0.1\n"
        for place in range(1, 9)
    )
    roles = {"id": "Id", "score": "Score", "outcome": "churned", "treated": "arm"}
    dataset = assemble(read("Id,arm,Score,churned,run_id,rule\n" + rows), roles)

    plain = understood(dataset, "customer", language).plain
    assert said_so in plain
    assert "TL-0123456789ab" in plain
