"""What a story asks of the list, and what it says beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from data.contact_list import RECKONED, RUNS
from data.rows.action_list import ActionList, Marginal
from stories.decision.action_words import asked, headings, particulars, scores_are_chances, summary
from stories.decision.saying import say_of
from tests.stories.studies import told

LIST = ActionList(
    path=Path("list.parquet"),
    rows=120,
    profit=4321.0,
    spend=4800.0,
    marginal=Marginal(120, "C9", 0.41, 3.2),
    tied_in=2,
    tied_out=3,
    bound_by="capacity",
    candidates=200,
    without_id=1,
    unranked=0,
    repeated=2,
)


def test_the_storys_threshold_and_limits_are_passed_on():
    study = told("capacity")[0]
    wish = asked(study, by_expectation=False).wish

    assert wish.threshold == pytest.approx(study.curve.ledger.threshold(study.decision.edge))
    assert wish.capacity == 60
    assert asked(study, by_expectation=True).wish.threshold is None


def test_scores_that_are_no_chances_take_probabilities_from_the_outcomes():
    honest, useless = told("model")[0], told("unclear")[0]

    assert scores_are_chances(honest)
    assert asked(honest, True).wish.steps is None
    assert not scores_are_chances(useless)
    assert len(asked(useless, True).wish.steps) > 1


def test_everything_that_must_be_said_of_a_list_is_said():
    study = told("model")[0]
    say = say_of(study)

    assert summary(LIST, say).startswith("120 customers to call")
    said = " ".join(particulars(LIST, asked(study, True), say))
    for words in (
        "score of 0.41",
        "capacity ends the list",
        "80 more",
        "3 as good",
        "1 row without an id",
        "2 rows listed",
    ):
        assert words in said


def test_an_empty_list_says_that_nobody_pays():
    study = told("model")[0]
    empty = replace(LIST, rows=0, marginal=None)

    assert "no customer is expected to pay" in summary(empty, say_of(study))


def test_a_list_by_the_storys_rule_says_why_it_holds_some_who_cost_more_than_they_bring():
    study = told("model")[0]
    say, made = say_of(study), replace(LIST, marginal=Marginal(120, "C9", 0.41, -3.2))
    why = "goes by score, so the list also holds customers who are expected to bring less than they cost"

    assert why in " ".join(particulars(made, asked(study, False), say))
    assert why not in " ".join(particulars(made, asked(study, True), say))
    assert why not in " ".join(particulars(LIST, asked(study, False), say))


def test_every_column_of_a_list_has_a_heading():
    named = headings(say_of(told("model")[0]))

    assert (named["id"], named["total_profit"]) == ("Id", "Profit so far")


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_a_list_was_reckoned_with_is_known_by_its_headings_when_it_comes_back(language):
    say = say_of(told("model")[0])
    heads = headings(replace(say, language=language))
    playing = {"id", "score", "value", "cost", "segment"}

    assert {text.lower() for name, text in heads.items() if name not in playing} <= RECKONED


def test_a_list_has_the_control_group_of_the_ask_and_the_same_name_each_time():
    study = told("model")[0]
    wish, again, other = (asked(study, by_expectation=False, among=among).wish for among in ("all", "all", "open"))

    assert RUNS.fullmatch(wish.run)
    assert wish.run == again.run != other.run
    assert wish.rule == "score >= 0.2848"
    assert wish.hold_back(304) == told("model")[1].facts["next_held_back"].value


def test_those_held_back_are_told_beside_those_to_contact():
    say = say_of(told("model")[0])
    made = replace(LIST, held_back=20)

    assert summary(made, say).startswith("100 customers to call")
    assert "20 more are held back by lot and must not be called" in " ".join(
        particulars(made, asked(told("model")[0], True), say)
    )
