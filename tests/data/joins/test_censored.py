"""Whoever was followed for less than the horizon without the event is not known yet, and is no "no"."""

from __future__ import annotations

import pytest

from data.errors import DataError
from data.intake.asking import open_questions
from data.intake.assemble import assemble
from data.joins.shapes.survival import refuse_curve, split_times
from stories.file_words import worded

ROLES = {"score": "score", "outcome": "event_observed"}
# Six events within 30 days, two after; of those without it six were followed for less than 30 days, and six for longer.
DAYS = [*range(1, 7), 40, 50, *range(10, 16), *range(31, 37)]
EVENTS = [1] * 8 + [0] * 12


def followed(events=EVENTS, name="event_observed"):
    rows = enumerate(zip(DAYS, events, strict=True), 10)
    return f"score,days_followed,{name}\n" + "".join(f"0.{n},{days},{event}\n" for n, (days, event) in rows)


def test_whoever_was_followed_for_less_than_the_horizon_without_it_is_not_known_yet(read, cells):
    dataset = assemble(read(followed()), ROLES, answers={"horizon": "30"})

    assert cells(dataset.table, "event_observed") == [1] * 6 + [0, 0] + [None] * 6 + [0] * 6
    assert any("6 rows were followed for less than 30" in worded(each.text) for each in dataset.findings)


def test_the_horizon_is_asked_and_may_be_that_of_the_name_of_the_score(read):
    table = read(followed().replace("score", "p_30_days", 1))
    dataset = assemble(table, {"score": "p_30_days", "outcome": "event_observed"})

    (question,) = open_questions(dataset.table.questions, {})
    assert (question.id, question.default) == ("horizon", "30")


def test_the_owner_may_say_that_all_others_did_not_have_it(read, cells):
    dataset = assemble(read(followed()), ROLES, answers={"horizon": "as-it-says"})

    assert cells(dataset.table, "event_observed") == EVENTS


def test_a_one_under_censored_is_no_event(read):
    table = read(followed([1 - event for event in EVENTS], "censored"))
    dataset = assemble(table, {"score": "score", "outcome": "censored"}, answers={"horizon": "30"})

    assert dataset.event == "0"
    assert [each.id for each in open_questions(dataset.table.questions, {"horizon": "30"})] == ["event"]


def test_without_a_length_of_time_it_is_said_that_censored_rows_count_as_no(read):
    rows = "".join(f"0.{99 - n},{'churned' if event else 'censored'}\n" for n, event in enumerate(EVENTS))
    dataset = assemble(read(f"score,outcome\n{rows}"), {"score": "score", "outcome": "outcome"})

    assert (dataset.event, dataset.table.questions) == ("churned", ())
    assert any("12 rows the watching ended first" in worded(each.text) for each in dataset.findings)


@pytest.mark.parametrize("name", ["tenure", "call_duration", "loan_term"])
def test_a_length_of_another_thing_than_a_watching_asks_nothing(read, name):
    table = read(followed(name="churned").replace("days_followed", name))
    dataset = assemble(table, {"score": "score", "outcome": "churned"})

    assert "horizon" not in {question.id for question in dataset.table.questions}


def test_a_plus_behind_a_time_says_that_the_watching_ended_first(read, cells):
    table = split_times(read('score,"Surv(time, status)"\n0.9,306\n0.2,1010+\n0.8,210\n0.1,1022+\n'))

    assert cells(table, "Surv(time, status)") == [306, 1010, 210, 1022]
    assert cells(table, "Surv(time, status) event") == [1, 0, 1, 0]


def test_a_curve_of_survival_is_refused_for_it_has_no_customers(read):
    rows = "".join(f"{n},0.{99 - n},{90 - 2 * n},1,1\n" for n in range(10))

    with pytest.raises(DataError, match="each row tells of a time"):
        refuse_curve(read(f"time,KM_estimate,at_risk,observed,censored\n{rows}"))
