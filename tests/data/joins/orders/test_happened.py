"""Of several orders of a customer, each with an event, any counts by default."""

from __future__ import annotations

import pytest

from data.joins.join import join
from data.joins.repeats import names_a_thing

ORDERS = "id,order_no,returned\nA,1,0\nA,2,1\nB,3,0\nB,4,0\nC,5,1\nC,6,0\n"


@pytest.mark.parametrize(("answers", "returned"), [({}, [1, 0, 1]), ({"many:orders.csv": "first"}, [0, 0, 1])])
def test_it_happened_to_a_customer_if_it_did_to_any_order(read, cells, tmp_path, answers, returned):
    scores, orders = read("id,score\nA,0.9\nB,0.2\nC,0.7\n", "scores.csv"), read(ORDERS, "orders.csv")

    table, _ = join(scores, orders, (("id", "id"),), tmp_path, answers)

    assert table.questions[-1].default == "any"
    assert cells(table, "returned") == returned


@pytest.mark.parametrize("name", ["train_no", "OP_CARRIER_FL_NUM", "Zugnummer", "numero_vol"])
def test_numbers_of_trains_and_flights_are_known(name):
    assert names_a_thing(name)
    assert not names_a_thing("customer_id")
