"""A name is a prior, no proof: what a score ranks speaks louder, and is asked about where the two differ."""

from __future__ import annotations

import numpy as np
import pytest

from data.roles.choices.outcome import plainly_better
from data.roles.class_scores import by_class
from data.roles.evidence import Evidence, evidence, evidence_here, is_cut
from data.roles.proposal import propose
from data.roles.ranking import by_chance


def table(read, columns, rows=200):
    draw = np.random.default_rng(4)
    risk = draw.random(rows).round(4)
    happened = (draw.random(rows) < risk).astype(int)
    noise = draw.random(rows).round(4)
    named = {"RISK": risk, "HAPPENED": happened, "NOISE": noise, "COIN": (noise < 0.5).astype(int)}
    lines = zip(*(named[kind] for kind in columns.values()), strict=True)
    return read(",".join(columns) + "\n" + "".join(",".join(map(str, line)) + "\n" for line in lines))


def test_pairs_are_ranked_by_hand(read):
    found = evidence(read("score,left\n0.1,No\n0.4,Yes\n0.6,No\n0.9,Yes\n"))

    assert found.areas["score", "left"] == 0.75  # three of four pairs
    assert found.strength("score", "left") == 0.75
    assert found.unseen == 0


def test_no_more_than_four_hundred_pairs_are_looked_at(read):
    names = [f"n{place}" for place in range(30)] + [f"flag{place}" for place in range(30)]
    lines = [
        ",".join([f"{0.01 * row + 0.1 * place:.2f}" for place in range(30)] + [str(row % 2)] * 30) for row in range(12)
    ]

    found = evidence(read(",".join(names) + "\n" + "\n".join(lines) + "\n"))

    assert len(found.areas) == 400
    assert found.unseen == 500


def roles(proposal):
    return {suggestion.role: suggestion.column for suggestion in proposal.suggestions}


@pytest.mark.every(2)
@pytest.mark.parametrize("decoy", ["targeted", "last_response", "conversions"])
def test_a_column_that_nothing_ranks_is_no_outcome_whatever_its_name(read, decoy):
    found = propose(table(read, {decoy: "COIN", "model_score": "RISK", "subscribed": "HAPPENED"}))

    assert roles(found)["outcome"] == "subscribed"


def test_where_name_and_evidence_differ_it_is_asked_with_both_figures_and_the_answer_holds(read):
    read_table = table(read, {"churned": "COIN", "model_score": "RISK", "y": "HAPPENED"})
    found = propose(read_table)
    question = next(each for each in found.questions if each.id == "outcome")

    assert (question.default, roles(found)["outcome"]) == ("y", "y")
    assert {option.key for option in question.options} == {"y", "churned"}
    assert all(option.meaning["pairs"] for option in question.options)
    assert roles(propose(read_table, {"outcome": "churned"}))["outcome"] == "churned"


def test_a_score_that_ranks_nothing_is_asked_about(read):
    found = propose(table(read, {"score": "NOISE", "output": "RISK", "churned": "HAPPENED"}))
    question = next(each for each in found.questions if each.id == "score")

    assert (question.default, roles(found)["score"]) == ("output", "output")


def test_nothing_is_asked_where_the_named_score_is_as_good(read):
    read_table = table(read, {"score": "RISK", "share": "NOISE", "churned": "HAPPENED"})

    assert propose(read_table).questions == ()
    assert plainly_better("score", ["share"], "churned", evidence(read_table)) == []


@pytest.mark.parametrize(
    ("columns", "labels", "found"),
    [
        (["P(No)", "P(Yes)"], ["Yes", "No"], {"No": "P(No)", "Yes": "P(Yes)"}),
        ([".pred_0", ".pred_1"], ["1", "0"], {"0": ".pred_0", "1": ".pred_1"}),
        (["not churned", "churned"], ["churned", "not churned"], {"not churned": "not churned", "churned": "churned"}),
        (["feature_1", "score"], ["1", "0"], {}),
        (["yes"], ["Yes", "No"], {}),
    ],
)
def test_a_column_a_class_is_known_by_how_the_names_end(columns, labels, found):
    assert by_class(columns, labels) == found


def test_the_probability_of_the_event_is_the_score_and_follows_the_event(read):
    lines = "".join(
        f"{place / 100:.2f},{1 - place / 100:.2f},{'Yes' if place % 7 > 3 else 'No'}\n" for place in range(1, 99)
    )
    read_table = read("No,Yes,left\n" + lines)

    assert roles(propose(read_table))["score"] == "Yes"
    assert roles(propose(read_table, {"event": "No"}))["score"] == "No"


def test_a_cut_of_the_score_is_no_group(read):
    read_table = read("score,left,band,area\n0.1,No,low,N\n0.2,No,low,S\n0.6,Yes,high,N\n0.9,No,high,S\n")

    assert is_cut(read_table, "score", "band")
    assert not is_cut(read_table, "score", "area")


def test_where_no_name_speaks_and_several_are_ranked_it_is_asked(read):
    read_table = table(read, {"model_score": "RISK", "y": "HAPPENED", "z": "HAPPENED"})
    question = next(each for each in propose(read_table).questions if each.id == "outcome")

    assert {option.key for option in question.options} == {"y", "z"}
    assert roles(propose(read_table, {"outcome": "z"}))["outcome"] == "z"


@pytest.mark.every(4)
@pytest.mark.parametrize("decoy", ["default", "IsActiveMember", "outcome", "label", "target_segment"])
def test_where_a_name_is_ranked_by_chance_another_that_is_ranked_is_asked_about(read, decoy):
    rows = 300
    draw = np.random.default_rng(8)
    risk = draw.beta(2, 5, rows).round(4)
    lines = [
        f"{one},{coin},{int(draw.random() < one)}" for one, coin in zip(risk, draw.integers(0, 2, rows), strict=True)
    ]
    found = propose(read(f"probability,{decoy},y\n" + "\n".join(lines) + "\n"))

    assert roles(found)["outcome"] == "y"
    assert [(each.id, each.default) for each in found.questions] == [("outcome", "y")]


def test_of_few_events_chance_makes_more_than_of_many():
    found = Evidence({("score", "rare"): 0.7, ("score", "y"): 0.7}, 0, {("score", "rare"): 0.15, ("score", "y"): 0.02})

    assert (found.surely("score", "rare"), found.surely("score", "y")) == (0.5, pytest.approx(0.65))


@pytest.mark.every(2)
@pytest.mark.parametrize(
    "seed", [0, 2, 4, 16]
)  # by chance the score ranks the rare column up to 82 of 100 pairs rightly
def test_a_rare_column_called_like_an_outcome_is_not_taken_before_the_one_that_is_ranked(read, seed):
    draw, rows = np.random.default_rng(seed), 300
    score = draw.beta(1.2, 6, rows).round(4)
    happened = draw.random(rows) < np.clip(1.1 * score, 0.01, 0.95)
    rare = draw.random(rows) < 0.02
    lines = [
        f"{s},{'yes' if r else 'no'},{'yes' if y else 'no'}" for s, r, y in zip(score, rare, happened, strict=True)
    ]
    found = propose(read("score,default,y\n" + "\n".join(lines) + "\n"))

    assert found.by_role["outcome"].column == "y"
    assert [question.default for question in found.questions if question.id == "outcome"] == ["y"]


def test_the_best_of_three_labels_is_said_to_be_the_best_of_three_and_its_error_is_that_of_three_looks(read):
    draw = np.random.default_rng(21)
    chance, labels = draw.random(400).round(4), np.array(["blue", "green", "red"])[draw.integers(0, 3, 400)]
    labels = np.where(draw.random(400) < chance, "red", labels)
    text = "chance,colour\n" + "\n".join(f"{one},{label}" for one, label in zip(chance, labels, strict=True)) + "\n"
    found = evidence_here(read(text)).found[0]

    red = int((labels == "red").sum())
    assert (found.label, found.looks) == ("red", 3)
    assert found.error == pytest.approx(1.148 * by_chance(red, 400), rel=1e-3)
