"""Money by the levels of a key, against the rows one by one."""

from __future__ import annotations

from data.ledgers.ledger import build_ledger
from metrics.by_level import profit_by_level, squares_by_level
from metrics.payoff import column_payoff
from tests.metrics.rows import cells, frame_of

FOUR = frame_of((0.9, 0.8, 0.7, 0.6), (1, 0, 1, 0), side=("a", "b", "a", "b"))


def test_each_level_has_the_profit_of_its_own_rows_and_their_squares():
    # A contact brings 3 with the event and loses 2 without: side a has both events, side b both others.
    levels, dense = build_ledger(FOUR, ["side"]).split("side")

    assert levels.tolist() == ["a", "b"]
    assert profit_by_level(dense, cells(3, -2).profit).tolist() == [[0, 3, 3, 6, 6], [0, 0, -2, -2, -4]]
    assert squares_by_level(dense, cells(3, -2).profit).tolist() == [[0, 9, 9, 18, 18], [0, 0, 4, 4, 8]]


def test_what_a_row_brings_is_squared_after_its_cost_is_taken_off():
    # The events bring 5 and 7 and cost 2 and 3, so 3 and 4; the others cost 1 and 2.
    _, dense = build_ledger(FOUR.assign(value=[5, 0, 7, 0], cost=[2, 1, 3, 2]), ["side"]).split("side")

    assert profit_by_level(dense, column_payoff().profit).tolist() == [[0, 3, 3, 7, 7], [0, 0, -1, -1, -3]]
    assert squares_by_level(dense, column_payoff().profit).tolist() == [[0, 9, 9, 25, 25], [0, 0, 1, 1, 5]]
