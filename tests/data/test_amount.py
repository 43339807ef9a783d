"""An amount by row is its column times a factor, within its bounds; a row without a number has none."""

from __future__ import annotations

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.amount import Amount

EXPOSURE = Amount("exposure", "income", 3.0, greatest=25_000.0)


def read(amount: Amount, cells: list[float | None]) -> list[float | None]:
    values = ", ".join(
        f"({place}, {'NULL' if cell is None else repr(float(cell))}::DOUBLE)" for place, cell in enumerate(cells)
    )
    found = duckdb.sql(f"SELECT {amount.sql('cell')} FROM (VALUES {values}) t(place, cell) ORDER BY place")
    return [value for (value,) in found.fetchall()]


def test_it_is_the_column_times_the_factor_and_at_most_the_greatest():
    assert read(EXPOSURE, [1_000, 8_000, 9_000, None]) == [3_000, 24_000, 25_000, None]


def test_a_row_without_a_number_has_no_amount_and_not_the_bound():
    assert read(Amount("a", "a", least=5.0, greatest=9.0), [None, 1, 7, 20]) == [None, 5, 7, 9]


def test_a_plain_column_is_read_as_it_stands():
    assert Amount("a", "a").sql("cell") == "cell"


numbers = st.floats(-1e6, 1e6)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.one_of(st.none(), numbers), min_size=1, max_size=6), numbers, st.none() | numbers, st.none() | numbers
)
def test_it_is_what_python_makes_of_it(cells, factor, one, other):
    least, greatest = sorted((one, other)) if None not in (one, other) else (one, other)

    def wanted(cell: float | None) -> float | None:
        if cell is None:
            return None
        found = factor * cell
        found = found if least is None else max(found, least)
        return found if greatest is None else min(found, greatest)

    assert read(Amount("a", "a", factor, least, greatest), cells) == [wanted(cell) for cell in cells]


def test_bounds_that_cross_are_refused():
    with pytest.raises(ValueError, match="'exposure' is at least 5 and at most 2; wanted the least no greater"):
        Amount("exposure", "income", least=5.0, greatest=2.0)
