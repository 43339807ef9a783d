"""A gains table tells of deciles and of no customer: it is refused with the reason, and nothing else is."""

from __future__ import annotations

import pytest

from data.errors import DataError
from data.joins.shapes.gains_tables import refuse_gains_table

ROWS = "1,50,30,0.6\n2,50,24,0.48\n3,50,14,0.28\n4,50,7,0.14\n5,50,2,0.04\n"


@pytest.mark.parametrize("rate", ["response_rate", "Quote"])
def test_a_row_for_each_decile_is_refused_with_the_columns_that_count(read, rate):
    with pytest.raises(DataError, match="“decile” and not of a customer, for “n” counts its rows and “responders”"):
        refuse_gains_table(read(f"decile,n,responders,{rate}\n{ROWS}"), {"score": "decile", "outcome": rate})


def test_the_share_tells_what_is_counted_where_no_name_does(read):
    with pytest.raises(DataError, match="“x” counts its rows and “y”"):
        refuse_gains_table(read(f"decile,x,y,z\n{ROWS}"), {"score": "decile"})


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (f"decile,n,churned,rate\n{ROWS}", {"score": "decile", "outcome": "churned"}),  # asked about as groups
        (f"branch,n,responders,rate\n{ROWS}", {}),  # of no ranking
        ("decile,age,visits\n1,50,3\n1,40,2\n2,60,1\n2,30,2\n", {}),  # two rows of one decile
        ("decile,age,visits\n1,50,3\n2,40,2\n3,60,1\n4,35,2\n", {}),  # nothing that counts rows
    ],
)
def test_other_tables_are_not_refused(read, text, roles):
    refuse_gains_table(read(text), roles)
