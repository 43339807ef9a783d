"""Two models find each other row by row, and what finds no partner is counted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.errors import DataError
from data.intake.assemble import assemble
from data.rows.pairs import common_rows, models_of, pair_of_columns, pair_of_models

WIDE = "id,old,new,left,amount\nA,0.9,0.8,Yes,10\nB,0.2,,No,20\nC,0.3,0.6,Yes,5\n"
LONG = (
    "id,model,score,left\n"
    "A,v1,0.9,Yes\nA,v2,0.8,Yes\n"
    "B,v1,0.2,No\n"
    "C,v2,0.4,No\n"
    "D,v1,0.1,No\nD,v1,0.2,No\nD,v2,0.3,No\n"
    "E,v1,0.5,Yes\nE,v2,0.6,No\n"
)


@pytest.fixture
def wide(read):
    return assemble(read(WIDE), {"id": "id", "score": "old", "outcome": "left", "value": "amount"})


@pytest.fixture
def long(read):
    """Ids are told afterwards, as repeated rows would be left out before."""
    dataset = assemble(read(LONG), {"score": "score", "outcome": "left", "model": "model"})
    return replace(dataset, roles={**dataset.roles, "id": "id"})


def test_two_columns_stand_beside_each_other_with_all_canonical_columns(wide):
    with wide.table.rows.open() as connection:
        rows = pair_of_columns(wide, connection, "old", "new")
        assert rows.columns == ["score_a", "score_b", "outcome", "value", "fold"]
        assert rows.select("score_a", "score_b", "outcome", "value").fetchall() == [
            (0.9, 0.8, 1, 10),
            (0.2, None, 0, 20),
            (0.3, 0.6, 1, 5),
        ]


def test_a_column_that_is_not_there_is_named(wide):
    with wide.table.rows.open() as connection, pytest.raises(DataError, match="'newest'"):
        pair_of_columns(wide, connection, "old", "newest")


def test_two_models_of_a_long_file_are_joined_by_id(long):
    with long.table.rows.open() as connection:
        rows = pair_of_models(long, connection, "v1", "v2")
        assert rows.select("score_a", "score_b", "outcome").fetchall() == [(0.9, 0.8, 1)]
        assert models_of(long, connection) == ("v1", "v2")


def test_what_finds_no_partner_is_counted_by_reason(long):
    with long.table.rows.open() as connection:
        assert common_rows(long, connection, "v1", "v2") == {
            "common": 1,
            "only first": 1,
            "only second": 1,
            "repeated": 1,
            "outcomes differ": 1,
        }


def test_a_model_without_rows_and_a_file_without_ids_are_named(long, read):
    with long.table.rows.open() as connection:
        with pytest.raises(DataError, match="'v3'.*v1, v2"):
            pair_of_models(long, connection, "v1", "v3")
        without = assemble(read(LONG), {"score": "score", "outcome": "left", "model": "model"})
        with pytest.raises(DataError, match="role 'id'"):
            pair_of_models(without, connection, "v1", "v2")
