"""What names and evidence say plainly is not asked; what only evidence says is."""

from __future__ import annotations

import numpy as np
import pytest

from data.intake.assemble import assemble
from data.roles.margins import bounds
from data.roles.proposal import propose

ROWS = 200
EVENT = np.arange(ROWS) % 2
SCORE = np.round((EVENT + np.arange(ROWS) % 7 / 4) / 3, 3)  # ranks four fifths of the pairs
WEAK = np.round(np.arange(ROWS) * 37 % 101 / 101, 3)  # has to do with nothing


def table(read, **columns):
    rows = zip(*columns.values(), strict=True)
    return read("\n".join([",".join(columns), *(",".join(map(str, row)) for row in rows)]))


def test_a_feature_that_ranks_far_worse_is_no_rival_of_the_score(read):
    found = propose(table(read, bureau_score=WEAK, churn_prob=SCORE, churned=EVENT))

    assert found.by_role["score"].column == "churn_prob"
    assert not found.questions


def test_two_models_are_rivals_however_far_apart(read):
    found = propose(table(read, prob_baseline=WEAK, prob_xgb=SCORE, churned=EVENT))

    assert [question.id for question in found.questions] == ["score"]


@pytest.mark.parametrize(
    "names",
    [
        ["churn_prob", "churn_prob_lower", "churn_prob_upper"],
        ["p_churn", "p_churn_hi", "p_churn_lo"],
        ["pred_mean", "pred_2.5%", "pred_97.5%"],
        ["score", "ci_low", "ci_high"],
    ],
)
def test_the_ends_of_a_range_round_a_score_are_no_scores(names):
    assert set(bounds(names)) == set(names[1:])


@pytest.mark.parametrize(
    "names",
    [["score_30", "score_60"], ["low_score", "high_score"], ["p_10", "p_60", "p_90"], ["p_low", "p_medium", "p_high"]],
)
def test_names_without_both_ends_round_a_third_are_no_ends(names):
    assert not bounds(names)


def test_a_score_that_is_named_after_a_label_and_ranks_it_first_foresees_it(read):
    labels = np.where(EVENT == 1, "spam", "ham")
    found = assemble(table(read, spam_prob=SCORE, label=labels), {"score": "spam_prob", "outcome": "label"})

    assert (found.event, found.table.questions) == ("spam", ())


def test_a_score_that_is_named_after_a_label_and_ranks_it_last_is_asked_about(read):
    labels = np.where(EVENT == 0, "spam", "ham")
    found = assemble(table(read, spam_prob=SCORE, label=labels), {"score": "spam_prob", "outcome": "label"})

    assert "event" in {question.id for question in found.table.questions}


def test_an_index_that_ranks_what_happened_is_proposed_as_the_score_and_asked_about(read):
    columns = {"riskindex": (100 * SCORE).round(1), "tenure": 1 + np.arange(ROWS) % 70, "churned": EVENT}
    found = propose(table(read, **columns))

    assert found.by_role["score"].column == "riskindex"
    assert [(question.id, question.default) for question in found.questions] == [("score", "riskindex")]
    assert "score" not in propose(table(read, **columns), {"score": "(none)"}).by_role


def test_a_feature_that_ranks_what_happened_is_no_score(read):
    found = propose(table(read, tenure=(70 * SCORE).round(1), age=20 + np.arange(ROWS) % 50, churned=EVENT))

    assert "score" not in found.by_role
