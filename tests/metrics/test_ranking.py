"""The analyst's measure of ranking, against an independent one."""

from __future__ import annotations

import math

import numpy as np
import pytest

from data.ledgers.ledger import build_ledger, sharpen
from metrics.ranking import auc, is_worse_than_chance
from tests.metrics.rows import frame_of, ledger_of
from tests.peers import roc_auc_score


@pytest.mark.parametrize("digits", [1, 2, 15])
def test_it_equals_that_of_scikit_learn_ties_included(digits):
    draw = np.random.default_rng(digits)
    score = np.round(draw.random(400), digits)
    outcome = (draw.random(400) < score).astype(int)
    frame = frame_of(score, outcome)
    ledger = build_ledger(frame)

    assert auc(sharpen(ledger, frame, np.arange(len(ledger.edges)))) == pytest.approx(
        roc_auc_score(outcome, score), abs=1e-12
    )


def test_a_perfect_a_reversed_and_a_blind_score():
    assert auc(ledger_of([0.9, 0.8, 0.1], [1, 1, 0])) == 1
    assert auc(ledger_of([0.1, 0.2, 0.9], [1, 1, 0])) == 0
    assert auc(ledger_of([0.5, 0.5, 0.5], [1, 1, 0])) == 0.5


def test_with_one_class_there_is_none():
    assert math.isnan(auc(ledger_of([0.5, 0.4], [1, 1])))


def test_worse_than_chance_is_what_no_draw_by_lot_explains():
    # Twenty of each: chance alone spreads the share of pairs by sqrt(41 / 4800) = 0.092 round one half.
    outcome = [0, 1] * 20

    assert is_worse_than_chance(ledger_of(np.linspace(0, 1, 40), sorted(outcome, reverse=True)))
    assert not is_worse_than_chance(ledger_of(np.linspace(0, 1, 40), outcome))
    assert not is_worse_than_chance(ledger_of([0.1, 0.2, 0.9], [1, 1, 0]))  # three rows tell nothing
    assert not is_worse_than_chance(ledger_of([0.5, 0.4], [1, 1]))


@pytest.mark.parametrize(("events", "others", "worse"), [(3, 3, True), (2, 5, False)])
def test_how_few_rows_can_be_worse_than_chance(events, others, worse):
    # All the wrong way round: 1.96 * sqrt(7 / 108) = 0.499 is less than a half, 1.96 * sqrt(8 / 120) = 0.506 is more.
    score = np.linspace(0, 1, events + others)

    assert is_worse_than_chance(ledger_of(score, [1] * events + [0] * others)) == worse
