import pytest

from data.intake import door
from stories.file_words import worded


def test_few_things_are_asked_and_every_one_may_stay_open():
    questions = door.door_questions({"score": "s", "outcome": "o"})

    assert len(questions) == 4
    assert all(question.default == door.UNSURE for question in questions)
    assert len(door.door_questions({"score": "s", "value": "v"})) == 5


@pytest.mark.parametrize(
    ("answers", "keys"),
    [
        ({}, []),
        ({"door:repeat": "again", "door:value": "month"}, [door.PER_MONTH]),
        ({"door:repeat": "once"}, [door.NO_YEARLY]),
        ({"door:sample": "balanced"}, [door.NEEDS_BASE_RATE]),
        ({"door:sample": "balanced", "door:base_rate": "14 %"}, []),
        ({"door:contacted": "lot"}, [door.UNDERSTATED]),
        ({"door:contacted": "risk"}, [door.UNDERSTATED, door.BY_RISK]),
        ({"door:known": "some"}, [door.NOT_KNOWN_YET]),
    ],
)
def test_answers_forbid_what_they_must(answers, keys):
    assert [restriction.key for restriction in door.restrictions(answers)] == keys


@pytest.mark.parametrize(
    ("text", "share"), [("14%", 0.14), ("14,5 %", 0.145), ("0.2", 0.2), ("20", None), ("many", None), ("0", None)]
)
def test_a_base_rate_is_a_share(text, share):
    assert door.base_rate({door.BASE_RATE: text}) == (pytest.approx(share) if share else None)


def test_a_base_rate_is_no_answer_where_the_file_holds_all_or_was_drawn_by_lot():
    typed = {door.BASE_RATE: "14 %"}

    assert door.base_rate({"door:sample": "balanced", **typed}) == pytest.approx(0.14)
    assert door.base_rate({"door:sample": "all", **typed}) is None
    assert door.base_rate({"door:sample": "sample", **typed}) is None


@pytest.mark.parametrize(("given", "months"), [("month", 1), ("year", 12), ("once", 0), ("unsure", None), ("", None)])
def test_an_amount_covers_a_month_a_year_or_all(given, months):
    assert door.months_of_value({"door:value": given}) == months


def test_what_nobody_knew_is_listed_and_what_was_never_asked_is_not():
    roles = {"score": "s", "outcome": "o"}

    assert door.left_open(roles, {}) == ()
    answers = {"door:sample": "unsure", "door:known": "all", "door:repeat": "unsure"}
    assert [worded(one) for one in door.left_open(roles, answers)] == ["whether the file holds all of them"]


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({}, ""),
        ({"event": "Yes", "door:sample": "balanced", "door:base_rate": "14%"}, ""),
        ({"door:sample": "balanced", "door:base_rate": ""}, ""),
        (
            {"door:sample": "whole"},
            "The answer to door:sample was 'whole'; wanted one of: all, sample, balanced, unsure.",
        ),
        (
            {"door:base_rate": "140%"},
            "The true rate was “140%”; wanted a share above 0 and below 1, such as 14% or 0.14.",
        ),
        (
            {"door:base_rate": "nan"},
            "The true rate was “nan”; wanted a share above 0 and below 1, such as 14% or 0.14.",
        ),
    ],
)
def test_an_answer_that_cannot_be_meant_is_said_in_one_sentence(answers, said):
    assert door.misanswered(answers) == said


def test_a_question_that_is_not_asked_at_the_door_is_named():
    assert door.misanswered({"door:colour": "red"}).startswith(
        "Nothing is asked under 'door:colour'; there are: door:sample"
    )


def test_of_a_file_without_a_score_only_its_groups_are_asked_about():
    assert [each.id for each in door.door_questions({"outcome": "o", "treated": "t"})] == ["door:arms", "door:looks"]
    assert [each.id for each in door.door_questions({"measure": "m", "treated": "t", "phase": "p"})] == ["door:chosen"]


@pytest.mark.parametrize(
    ("roles", "answers", "hangs"),
    [
        ({"outcome", "treated"}, {}, True),
        ({"outcome", "treated", "score"}, {}, False),
        ({"outcome", "treated", "phase"}, {}, False),
        ({"outcome", "treated", "date"}, {door.GO_LIVE: "2026-03-01"}, False),
        ({"outcome", "treated", "date"}, {door.GO_LIVE: "in March"}, True),
    ],
)
def test_words_hang_on_how_groups_were_made_where_nothing_else_tells_a_change(roles, answers, hangs):
    assert door.asks_how_drawn(dict.fromkeys(roles, "c"), answers) is hangs


@pytest.mark.parametrize(
    ("roles", "asked"),
    [
        ({"outcome", "date"}, True),
        ({"measure", "date", "treated"}, True),
        ({"outcome"}, False),
        ({"outcome", "date", "phase"}, False),
        ({"outcome", "date", "score"}, False),
    ],
)
def test_the_day_of_a_change_is_asked_where_dates_could_tell_before_from_after(roles, asked):
    assert door.asks_for_day(dict.fromkeys(roles, "c")) is asked


def test_each_way_in_which_groups_were_made_says_what_follows():
    question = next(each for each in door.door_questions({"treated": "t"}) if each.id == door.HOW_DRAWN)

    assert all(worded(option.meaning) for option in question.options)
