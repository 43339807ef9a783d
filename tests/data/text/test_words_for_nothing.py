"""What tools write for nothing is no group of customers."""

from __future__ import annotations

import pytest


@pytest.mark.every(4)
@pytest.mark.parametrize("word", ["$null$", "#NULL!", "(null)", "n.d.", "b.d.", "k.A."])
def test_a_word_for_nothing_is_a_missing_cell(read, word):
    table = read("region,score\n" + f"North,0.1\nSouth,0.2\n{word},0.3\n" * 4)

    assert (table.column("region").distinct, table.column("region").missing) == (2, 4)
