"""The sums of a change are those of its rows, whatever their order."""

from __future__ import annotations

import duckdb
import pytest

from data.ledgers.arms import build_arm_ledger, build_clusters, build_rival_cells

HEADS = "arm, phase, y, m, x, score, segment, day, key"


@pytest.fixture
def connection():
    with duckdb.connect() as connection:
        yield connection


def rows(*lines: str) -> str:
    typed = (
        "CAST(arm AS VARCHAR) AS arm, CAST(phase AS VARCHAR) AS phase, CAST(y AS DOUBLE) AS y, CAST(m AS DOUBLE) AS m, "
        "CAST(x AS DOUBLE) AS x, score, CAST(segment AS VARCHAR) AS segment, CAST(day AS DATE) AS day, CAST(key AS VARCHAR) AS key"
    )
    return f"SELECT {typed} FROM (VALUES {', '.join(f'({line})' for line in lines)}) AS t({HEADS})"


FIVE = (
    "'a', NULL, 1, 10, 1, NULL, NULL, NULL, 'i'",
    "'a', NULL, 0, 20, NULL, NULL, NULL, NULL, 'i'",
    "'b', NULL, 0, -4, 3, NULL, NULL, NULL, 'k'",
    "'b', NULL, NULL, NULL, 3, NULL, NULL, NULL, 'l'",
    "NULL, NULL, 1, 7, 3, NULL, NULL, NULL, 'm'",
)


def test_each_arm_has_its_sums_and_how_many_of_it_are_known(connection):
    ledger = build_arm_ledger(rows(*FIVE), connection)
    outcome, measure = ledger.outcome.set_index("arm"), ledger.measure.set_index("arm")

    assert outcome.loc["a", ["n", "y", "yy"]].tolist() == [2, 1, 1]
    assert measure.loc["a", ["n", "y", "yy"]].tolist() == [2, 30, 500]
    assert measure.loc["b", ["n", "y", "yy"]].tolist() == [1, -4, 16]
    assert ledger.arms.to_numpy().tolist() == [["a", 2, 2, 2], ["b", 2, 1, 1]]
    assert ledger.shared == (0, 3)
    assert ledger.largest == (20, 41)


def test_a_missing_earlier_measure_counts_as_the_mean_of_the_others(connection):
    measure = build_arm_ledger(rows(*FIVE), connection).measure.set_index("arm")

    # The mean of 1, 3, 3 and 3 is 2.5: 1 + 2.5 and 1 + 6.25, and 10 x 1 + 20 x 2.5.
    assert measure.loc["a", ["x", "xx", "xy"]].tolist() == [3.5, 7.25, 60]


def test_ids_that_are_in_several_arms_are_counted(connection):
    both = [FIVE[0], FIVE[0].replace("'a'", "'b'"), *FIVE[2:]]

    assert build_arm_ledger(rows(*both), connection).shared == (1, 3)


def test_there_is_no_logarithm_of_what_may_fall_below_zero(connection):
    above = [line.replace("-4", "4") for line in FIVE]

    assert build_arm_ledger(rows(*FIVE), connection).logs is None
    assert build_arm_ledger(rows(*above), connection).logs is not None


def test_the_order_of_rows_changes_no_sum(connection):
    one, other = (build_arm_ledger(rows(*lines), connection) for lines in (FIVE, FIVE[::-1]))

    assert one.outcome.equals(other.outcome)
    assert one.measure.equals(other.measure)


def test_ids_with_several_rows_have_sums_of_their_own(connection):
    clusters = build_clusters(rows(*FIVE), "y", connection)
    frame = clusters.frame.set_index("arm")

    assert clusters.most == 2
    assert frame.loc["a", ["c", "n", "nn", "y", "yy", "ny"]].tolist() == [1, 2, 4, 1, 1, 2]
    assert build_clusters(rows(*FIVE[1:]), "y", connection) is None


def test_two_scores_are_summed_by_the_places_of_both_with_equal_scores_together(connection):
    made = (
        "SELECT * FROM (VALUES ('a', 0.9, 0.1, 1.0), ('a', 0.9, 0.8, 0.0), ('b', 0.9, 0.8, 1.0), ('b', 0.2, 0.8, 0.0), ('b', NULL, 0.8, 1.0)) "
        "AS t(arm, score, rival, y)"
    )
    cells = build_rival_cells(made, "y", connection)

    # By falling score three rows share the first place; by the rival the one of 0.1 comes last. A row without a score has no place.
    assert cells["n"].sum() == 4
    assert cells.sort_values(["place", "rival", "arm"])[["arm", "n", "y"]].to_numpy().tolist() == [
        ["a", 1, 0],
        ["b", 1, 1],
        ["a", 1, 1],
        ["b", 1, 0],
    ]
