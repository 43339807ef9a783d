import numpy as np
import pytest

from data.roles.ranking import auc
from tests.peers import roc_auc_score


def test_equal_scores_count_one_half():
    # Pairs (event, other): 0.9 beats both, 0.5 ties with 0.5 and beats 0.1.
    assert auc(np.array([0.9, 0.5, 0.5, 0.1]), np.array([1, 1, 0, 0])) == 3.5 / 4


def test_one_class_has_no_pairs():
    assert auc(np.array([0.1, 0.2]), np.array([1, 1])) is None


def test_it_agrees_with_scikit_learn_on_heavy_ties():
    dice = np.random.default_rng(1)
    score, outcome = dice.integers(0, 20, 5_000) / 20, dice.integers(0, 2, 5_000)

    assert auc(score, outcome) == pytest.approx(roc_auc_score(outcome, score), abs=1e-12)
