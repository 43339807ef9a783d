"""What was handed in, as one file or several, is read and understood."""

from __future__ import annotations

import json

import pytest

from data.errors import DataError
from data.intake.handed_in import Intake, open_dataset, read_tables, roles_of
from data.stored import keep_bytes
from tests.customers import apart, csv, customers, excel, parquet


@pytest.fixture
def kept(tmp_path):
    """The intake of files with these names and bytes, kept as uploads are."""

    def keep(files, **options):
        return Intake(
            files=tuple((name, keep_bytes(content, tmp_path).name) for name, content in files.items()), **options
        )

    return keep


def test_an_intake_survives_being_saved():
    intake = Intake(
        files=(("a.csv", "1.upload"), ("b.csv", "2.upload")),
        keys=(("id", "account"), ("month", "Month")),
        roles={"score": "p", "value": ""},
        event="Yes",
    )

    assert Intake.from_json(json.loads(json.dumps(intake.to_json()))) == intake


@pytest.mark.parametrize(("kept_keys", "pairs"), [(["", ""], ()), (["id", "account"], (("id", "account"),)), ([], ())])
def test_keys_of_an_earlier_version_open_as_one_pair(kept_keys, pairs):
    assert Intake.from_json({**Intake().to_json(), "keys": kept_keys}).keys == pairs


@pytest.mark.parametrize(("name", "write"), [("all.csv", csv), ("all.parquet", parquet), ("all.xlsx", excel)])
def test_one_file_with_everything_is_understood(kept, tmp_path, name, write):
    dataset = open_dataset(kept({name: write(customers())}), tmp_path)

    assert dataset.name.startswith(name)
    assert dataset.roles == {
        "id": "Client No.", "score": "P(leave) %", "outcome": "Left us?", "segment": "Tariff", "value": "monthly fee",
    }  # fmt: skip
    assert dataset.event == "Yes"
    assert dataset.counts["usable"] == 900


def test_predictions_and_outcomes_apart_are_joined_by_the_columns_that_match(kept, tmp_path):
    predictions, outcomes = apart(customers())
    read = read_tables(kept({"scores.csv": csv(predictions), "what happened.csv": csv(outcomes, ";")}), tmp_path)

    assert read.table.count == 900
    assert (read.joined.keys, read.joined.matched) == ((("Client No.", "account"),), 900)


def test_the_columns_that_join_may_be_named(kept, tmp_path):
    predictions, outcomes = apart(customers())
    files = {"scores.csv": csv(predictions), "outcomes.csv": csv(outcomes)}

    with pytest.raises(DataError, match="Tariff"):
        read_tables(kept(files, keys=(("Tariff", "account"),)), tmp_path)
    assert read_tables(kept(files, keys=(("Client No.", "account"),)), tmp_path).joined.matched == 900


def test_files_without_a_common_key_are_refused_in_one_sentence(kept, tmp_path):
    predictions, outcomes = apart(customers())
    strangers = outcomes.assign(account=[f"nobody {row}" for row in range(900)])

    with pytest.raises(DataError, match=r"strangers\.csv have no column in common"):
        open_dataset(kept({"scores.csv": csv(predictions), "strangers.csv": csv(strangers)}), tmp_path)
    with pytest.raises(DataError, match=r"strangers\.csv have no key in common"):
        read_tables(kept({"scores.csv": csv(predictions), "strangers.csv": csv(strangers[1:])}), tmp_path)


def test_a_file_that_is_gone_is_said_to_be(tmp_path):
    with pytest.raises(DataError, match=r"scores\.csv is not a file"):
        read_tables(Intake(files=(("scores.csv", "0" * 64 + ".upload"),)), tmp_path)


def test_a_sample_needs_no_file(tmp_path):
    assert open_dataset(Intake(sample="telephone"), tmp_path).table.synthetic


def test_a_role_may_be_set_and_taken_away(kept, tmp_path):
    intake = kept({"all.csv": csv(customers())}, roles={"value": "", "segment": "Client No."})
    roles = roles_of(intake, read_tables(intake, tmp_path).table)

    assert "value" not in roles
    assert roles["segment"] == "Client No."
    assert "id" not in roles, "a column that was given a role by hand leaves the one it was suggested for"


def test_a_role_that_does_not_exist_is_refused_with_those_that_do(kept, tmp_path):
    intake = kept({"all.csv": csv(customers())}, roles={"prediction": "P(leave) %"})

    with pytest.raises(DataError, match=r"no role .prediction.*score.*outcome"):
        open_dataset(intake, tmp_path)


def test_the_event_may_be_the_other_label(kept, tmp_path):
    assert open_dataset(kept({"all.csv": csv(customers())}, event="No"), tmp_path).event == "No"
