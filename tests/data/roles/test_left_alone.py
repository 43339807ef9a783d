"""A holdout is what a model was not fitted on, or who was not contacted: both readings are offered."""

from __future__ import annotations

import numpy as np
import pytest

from data.intake.assemble import assemble
from data.roles.proposal import propose

DRAW = np.random.default_rng(3)
CHANCE = DRAW.beta(2, 4, 900).round(4)
HAPPENED = (DRAW.random(900) < CHANCE).astype(int)
HELD = np.arange(900) % 4 == 0  # 225 of 900


def told(read, outcome, name, labels=("0", "1"), answers=None, score=CHANCE):
    lines = [f"{one:.4f},{event},{labels[int(held)]}" for one, event, held in zip(score, HAPPENED, HELD, strict=True)]
    table = read(f"score,{outcome},{name}\n" + "\n".join(lines) + "\n")
    return assemble(table, {role: one.column for role, one in propose(table).by_role.items()}, answers=answers or {})


@pytest.mark.every(12)
@pytest.mark.parametrize("name", ["holdout", "is_holdout", "Hold-out", "held_out", "HoldoutFlag", "global_holdout"])
@pytest.mark.parametrize(
    ("outcome", "default"), [("responded", "(left alone)"), ("gekauft", "(left alone)"), ("left", "1")]
)
def test_a_holdout_is_asked_about_with_both_readings_and_beside_a_response_it_was_not_contacted(
    read, name, outcome, default
):
    dataset = told(read, outcome, name)
    question = next(each for each in dataset.table.questions if each.id == "part")

    assert ([option.key for option in question.options], question.default) == (["1", "(left alone)", "(all)"], default)
    assert dataset.counts["usable"] == 225
    assert dataset.counts["contacted" if default != "1" else "fitted on"] == 675


def test_who_was_held_back_is_the_control_group_once_that_is_said(read):
    dataset = told(read, "left", "Holdout", ("N", "Y"), {"part": "(left alone)"})

    assert (dataset.roles["treated"], dataset.control) == ("Holdout", "Y")
    assert told(read, "responded", "Holdout", ("N", "Y"), {"part": "Y"}).roles.get("treated") is None


def test_the_test_cell_of_a_campaign_was_contacted_and_its_others_were_left_alone(read):
    dataset = told(read, "responded", "test")

    assert (dataset.roles["treated"], dataset.control, dataset.counts["usable"]) == ("test", "0", 675)
    assert [option.key for option in dataset.table.questions[0].options] == ["1", "(left alone)", "(all)"]


def test_a_test_flag_where_nothing_speaks_of_a_campaign_is_that_of_a_model(read):
    question = told(read, "left", "is_test").table.questions[0]

    assert [option.key for option in question.options] == ["1", "(all)"]


def test_where_a_score_ranks_the_others_far_better_it_was_fitted_on_them(read):
    known = np.where(HELD, CHANCE, 0.8 * HAPPENED + 0.1 * CHANCE)

    assert told(read, "responded", "holdout", score=known).table.questions[0].default == "1"


def test_a_test_group_in_one_german_word_is_a_campaigns(read):
    assert told(read, "gekauft", "Testgruppe").counts == {
        "usable": 675,
        "no score": 0,
        "no outcome": 0,
        "contacted": 225,
    }


@pytest.mark.every(4)
@pytest.mark.parametrize(
    ("name", "labels"),
    [
        ("cell", ("Mailed", "Control")),
        ("audience", ("campaign", "holdout")),
        ("Zelle", ("Zielgruppe", "Kontrollgruppe")),
        ("cellule", ("envoi", "témoin")),
        ("split", ("test", "control")),
    ],
)
def test_a_label_that_says_control_is_asked_about_whatever_its_column_is_called(read, name, labels):
    dataset = told(read, "responded", name, labels)

    assert [(each.id, each.default) for each in dataset.table.questions] == [("control", labels[1])]
    assert dataset.counts["usable"] == 225
    assert told(read, "responded", name, labels, {"control": "(nobody)"}).counts["usable"] == 900


def test_a_holdout_beside_the_column_that_it_is_the_other_side_of_is_no_part(read):
    lines = [
        f"{one:.4f},{event},{int(not held)},{int(held)}"
        for one, event, held in zip(CHANCE, HAPPENED, HELD, strict=True)
    ]
    table = read("score,responded,treated,holdout\n" + "\n".join(lines) + "\n")
    dataset = assemble(table, {role: one.column for role, one in propose(table).by_role.items()})

    assert (dataset.roles["treated"], dataset.table.questions, dataset.counts["usable"]) == ("treated", (), 225)


def test_words_that_may_be_of_a_control_group_are_offered_under_another_name(read):
    dataset = told(read, "responded", "wave", ("sent", "no contact"))
    taken = told(read, "responded", "wave", ("sent", "no contact"), {"left_alone": "no contact"})

    assert [(each.id, each.default) for each in dataset.table.questions] == [("left_alone", "(nobody)")]
    assert dataset.counts["usable"] == 900
    assert (taken.roles["treated"], taken.control, taken.counts["usable"]) == ("wave", "no contact", 225)


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("name", "labels"), [("discount", ("yes", "no")), ("Angebot", ("Rabatt", "keins")), ("promo", ("1", "0"))]
)
def test_a_discount_that_some_have_is_no_arm_and_that_it_may_be_one_is_offered(read, name, labels):
    dataset = told(read, "left", name, labels)

    assert "treated" not in dataset.roles
    assert dataset.counts["usable"] == 900


def test_a_promotion_with_a_control_group_is_an_arm(read):
    dataset = told(read, "left", "promo", ("control", "10%"))

    assert (dataset.roles["treated"], dataset.control) == ("promo", "control")


def test_a_belonging_that_is_denied_is_no_group_left_alone_and_a_contact_that_is_denied_is(read):
    labels = (("Not Latino", "Latino"), ("Not paved", "Paved"), ("No letter", "One letter"))
    arms = [told(read, "bought", name, pair).roles.get("treated") for name, pair in zip("abc", labels, strict=True)]

    assert arms == [None, None, "c"]
    assert "treated" not in told(read, "bought", "ethnic_group", ("Not Latino", "Latino")).roles


@pytest.mark.every(2)
@pytest.mark.parametrize(("name", "form"), [("partition_id", "{}.0"), ("cv_fold", "{}")])
def test_folds_beside_a_holdout_all_count_or_the_holdout_alone(read, name, form):
    cells = [form.format(place % 6) if place % 6 < 5 else "Holdout" for place in range(900)]
    lines = [f"{one:.4f},{event},{cell}" for one, event, cell in zip(CHANCE, HAPPENED, cells, strict=True)]
    table = read(f"score,churned,{name}\n" + "\n".join(lines) + "\n")
    roles = {role: one.column for role, one in propose(table).by_role.items()}
    every, apart = assemble(table, roles), assemble(table, roles, answers={"part": "Holdout"})

    assert [(question.id, question.default) for question in every.table.questions] == [("part", "(all)")]
    assert (every.counts["usable"], apart.counts["usable"]) == (900, 150)


def test_contact_that_goes_by_the_score_is_said_and_asked_about_and_every_row_counts_by_default(read):
    called = (CHANCE > 0.5).astype(int)
    lines = [f"{one:.4f},{event},{each}" for one, event, each in zip(CHANCE, HAPPENED, called, strict=True)]
    table = read("score,churned,called\n" + "\n".join(lines) + "\n")
    roles = {"score": "score", "outcome": "churned"}
    every, below = assemble(table, roles), assemble(table, roles, answers={"by_rule": "0"})

    assert [(question.id, question.default) for question in every.table.questions] == [("by_rule", "(nobody)")]
    assert "contact-by-rule" in [finding.text.key for finding in every.findings]
    assert (every.counts["usable"], below.roles["treated"], below.control) == (900, "called", "0")
