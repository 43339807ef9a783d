"""An offer that was sent only to those who had left is no test of what an offer does."""

from __future__ import annotations

from data.intake.asking import open_questions
from data.intake.assemble import assemble
from stories.file_words import worded

ROLES = {"score": "score", "outcome": "churned", "treated": "contacted"}
LEAVERS, STAYERS = 20, 40


def text(contacted_stayers=0, dates=""):
    rows = [f"0.{n + 10},1,yes{dates}" for n in range(LEAVERS)]
    rows += [f"0.{n + 10},0,{'yes' if n < contacted_stayers else 'no'}{',,' if dates else ''}" for n in range(STAYERS)]
    header = "score,churned,contacted" + (",churn_date,contact_date" if dates else "")
    return "\n".join([header, *rows, "0.9,1,no" + (",," if dates else "")])


def test_where_all_to_whom_it_was_sent_had_left_nobody_counts_as_contacted(read):
    dataset = assemble(read(text()), ROLES)

    assert "treated" not in dataset.roles
    assert any(
        "of 20 rows to which something was sent each had the event" in worded(each.text) for each in dataset.findings
    )
    assert not open_questions(dataset.table.questions, {})


def test_the_owner_may_say_that_it_is_a_test_all_the_same(read):
    assert assemble(read(text()), ROLES, answers={"leavers": "test"}).control == "no"


def test_where_some_who_stayed_were_contacted_it_may_be_a_test(read):
    assert assemble(read(text(contacted_stayers=5)), ROLES).control == "no"


def test_what_was_sent_after_they_had_left_is_none_though_others_were_contacted_too(read):
    dataset = assemble(read(text(1, ",2026-01-05,2026-02-01")), ROLES)

    assert "treated" not in dataset.roles
    assert any("“contact_date” lies behind “churn_date”" in worded(each.text) for each in dataset.findings)
