"""Rows that a flag sets aside do not count, unless somebody says that they do."""

from __future__ import annotations

import pytest

from data.intake.assemble import assemble
from data.set_aside import says_set_aside, set_aside
from stories.file_words import worded

ROLES = {"score": "score", "outcome": "bought"}
ROWS = "0.9,1,0\n0.8,1,0\n0.7,0,1\n0.6,1,0\n0.4,0,0\n0.3,0,0\n0.2,1,1\n0.1,0,0\n"


def asked(dataset):
    return next((question for question in dataset.table.questions if question.id == "set_aside"), None)


@pytest.mark.parametrize(("answers", "rows"), [({}, 6), ({"set_aside": "count"}, 8)])
def test_marked_rows_are_left_out_and_counted_unless_they_count(read, answers, rows):
    dataset = assemble(read(f"score,bought,is_test_account\n{ROWS}"), ROLES, answers=answers)

    assert dataset.counts["usable"] == dataset.table.count == rows
    assert [option.key for option in asked(dataset).options] == ["beside", "count"]
    told = [worded(each.text) for each in dataset.findings if each.text.key == "rows-set-aside"]
    assert told == ["In 2 rows “is_test_account” says “1”: they do not count and are left beside."] * (rows == 6)


def test_a_flag_that_marks_none_but_the_event_may_be_the_event_again_and_is_not_asked_about(read):
    only_events = "0.9,1,1\n0.8,1,1\n0.7,0,0\n0.6,1,0\n0.4,0,0\n0.3,0,0\n0.2,1,0\n0.1,0,0\n"

    assert asked(assemble(read(f"score,bought,deleted\n{only_events}"), ROLES)) is None
    assert asked(assemble(read(f"score,bought,excluded\n{only_events}"), ROLES)) is not None


@pytest.mark.parametrize(
    ("name", "texts", "aside"),
    [
        ("excluded", ("Y", "N"), ("Y",)),
        ("not_in_scope", ("1", "0"), ("1",)),
        ("in_scope", ("1", "0"), ("0",)),
        ("status_record", ("valid", "test"), ("test",)),
        ("email_address", ("valid", "test"), ()),
        ("Stornokennzeichen", ("X",), ("X",)),
        ("is_test", ("1", "0"), ()),  # a part of the rows, or an arm
        ("employee", ("1", "0"), ()),
        ("active", ("1", "0"), ()),
    ],
)
def test_a_name_and_labels_say_which_rows_do_not_count(name, texts, aside):
    assert set_aside(name, texts, has_empty=len(texts) == 1) == aside
    assert says_set_aside("active") == ""
