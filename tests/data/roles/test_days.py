"""Outcomes in days: from how many on a debt is late, within how many something happened, as numbers and in buckets."""

from __future__ import annotations

import pytest

from data.intake.assemble import assemble
from data.roles.days import likely_bucket, says_after_how_long, says_how_late
from data.roles.proposal import propose

DAYS = (0, 0, 0, 12, 45, 95, 120, 0)


def question(dataset):
    return next(each for each in dataset.table.questions if each.id == "event")


def text(name, days=DAYS):
    return f"score,{name}\n" + "".join(f"0.{place},{day}\n" for place, day in enumerate(days, 1))


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("name", "default"), [("max_dpd", "more than 90"), ("days_past_due", "more than 90"), ("days_late", "more than 0")]
)
def test_a_number_of_days_is_an_event_from_one_of_the_usual_limits_on(read, name, default):
    table = read(text(name))
    dataset = assemble(table, {"score": "score", "outcome": name})

    assert [option.key for option in question(dataset).options] == [f"more than {limit}" for limit in (0, 30, 60, 90)]
    assert dataset.event == default
    late = assemble(table, {"score": "score", "outcome": name}, answers={"event": "more than 30"})
    assert next(each.count for each in late.findings if each.text.key == "event-rows") == 3


def test_where_it_is_said_after_how_many_days_it_happened_an_empty_cell_says_that_it_did_not(read):
    table = read(text("days_to_churn", (5, "", 40, "", 100, "", 200, "")))
    roles = {"score": "score", "outcome": "days_to_churn"}
    dataset, soon = assemble(table, roles), assemble(table, roles, answers={"event": "at most 90"})

    assert propose(table).by_role["outcome"].column == "days_to_churn"
    assert [option.key for option in question(dataset).options][:3] == ["has an entry", "at most 30", "at most 60"]
    events = [next(each.count for each in one.findings if each.text.key == "event-rows") for one in (dataset, soon)]
    assert events == [4, 2]
    assert soon.counts["usable"] == 8


@pytest.mark.parametrize(
    ("name", "late", "until"),
    [
        ("max_dpd", True, False),
        ("Tage überfällig", True, False),
        ("dias_de_mora", True, False),
        ("giorni di ritardo", True, False),
        ("days_to_default", False, True),
        ("days_to_churn", False, True),
        ("Tage bis Kündigung", False, True),
        ("due_date", False, False),
        ("late_fee", False, False),
        ("day_of_week", False, False),
    ],
)
def test_names_say_how_late_or_after_how_long(name, late, until):
    assert (says_how_late(name), says_after_how_long(name)) == (late, until)


@pytest.mark.parametrize(
    ("name", "labels", "bucket"),
    [
        ("readmitted", ("<30", ">30", "NO"), "<30"),
        ("dpd_bucket", ("current", "1-29", "30-59", "90+"), "90+"),
        ("days_late", ("1 to 30 days", "31 to 60 days", "> 60 days"), "> 60 days"),
        ("plan", ("1", "2", "3"), ""),
        ("status", ("open", "closed", "won"), ""),
    ],
)
def test_buckets_of_days_have_a_likely_one(name, labels, bucket):
    assert likely_bucket(name, labels) == bucket
