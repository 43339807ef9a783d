"""Those who were chosen when it stood badly with them: how much of their change was to be expected had nothing been done."""

from __future__ import annotations

import numpy as np
import pytest

from data.intake.door import door_questions
from stories.change.mending import mending
from tests.stories.change.files import told, written

HEADS = ("customer_id", "group", "calls_before", "calls_after")
WORST = {"door:arms": "otherwise", "door:chosen": "worst"}


def calls(folder, effect=0.0):
    """Of 2,000 with a correlation of about a half those above twelve calls were treated; ``effect`` is what that did."""
    dice = np.random.default_rng(1)
    usual = 10 + 2 * dice.standard_normal(2_000)
    before, after = (usual + 2 * dice.standard_normal(2_000) for _ in "ab")
    treated = before > 12
    after = after + effect * treated
    rows = [
        (place, "treated" if treated[place] else "control", round(before[place], 3), round(after[place], 3))
        for place in range(2_000)
    ]
    return written(folder, HEADS, rows)


def checks(deck):
    frame = next(slide for slide in deck.slides if slide.id == "checks").exhibit.frame
    return dict(frame.itertuples(index=False, name=None))


def test_a_fall_of_those_chosen_at_their_worst_is_mostly_what_was_to_be_expected(tmp_path):
    study, deck = told(calls(tmp_path), tmp_path, answers=WORST)
    found = mending(study)

    # Nothing was done: those above twelve stood at about 13.8 and fall by half or more of the way to the mean of ten.
    assert found.seen == pytest.approx(1.9, abs=0.3)
    assert found.share > 0.9
    assert not found.beyond.clear
    assert "was to be expected by itself (regression to the mean)" in checks(deck)["Chosen at their worst"]
    assert deck.facts["mend_share"].text in checks(deck)["Chosen at their worst"]
    assert deck.facts["mend_beyond"].text in next(slide for slide in deck.slides if slide.id == "design").notes


def test_what_lies_beyond_it_is_told_with_its_range(tmp_path):
    _, plain = told(calls(tmp_path), tmp_path, answers=WORST)
    _, deck = told(calls(tmp_path, effect=-2.0), tmp_path, answers=WORST)

    moved = deck.facts["mend_beyond"].value - plain.facts["mend_beyond"].value
    assert moved == pytest.approx(-2.0, abs=0.01)
    assert deck.facts["mend_beyond_high"].value < 0


def test_where_nobody_says_so_nothing_of_it_is_told(tmp_path):
    _, deck = told(calls(tmp_path), tmp_path, answers={"door:arms": "otherwise"})

    assert "Chosen at their worst" not in checks(deck)


def test_of_groups_drawn_by_lot_it_is_not_told_for_both_mend_alike(tmp_path):
    study, _ = told(calls(tmp_path), tmp_path, answers={"door:arms": "lot", "door:chosen": "worst"})

    assert study.of_the_worst is (study.design.grade != "randomised")


def test_what_is_lacking_to_say_how_much_is_named(tmp_path):
    rows = [
        (place, "before" if place < 600 else "after", int(place % 600 < (60 if place < 600 else 48)))
        for place in range(1_200)
    ]
    path = written(tmp_path, ("customer_id", "period", "churned"), rows)
    _, deck = told(path, tmp_path, answers={"door:chosen": "worst"})

    assert "the file has no earlier value" in checks(deck)["Chosen at their worst"]


def test_it_is_asked_where_there_is_an_earlier_value():
    asked = {
        question.id for question in door_questions({"treated": "group", "measure": "after", "before": "calls_before"})
    }

    assert "door:chosen" in asked
