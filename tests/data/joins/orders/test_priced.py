"""What a row is worth is its price times its quantity; of several orders of a customer their sum, their mean or the last."""

from __future__ import annotations

import pytest

from data.joins.join import join
from data.joins.orders.lines import fold_lines
from data.joins.orders.priced import with_products
from data.roles.worth import is_price, is_quantity, product_of

ROLES = {"score": "score", "outcome": "churned", "value": "amount"}


def test_a_price_times_a_quantity_stands_beside_them(read, cells):
    table = with_products(read("id,UnitPrice,Quantity\na1,2.50,4\na2,1.25,2\na3,10,1\n"))

    assert cells(table, "UnitPrice × Quantity") == [10, 2.5, 10]
    assert product_of(table, "UnitPrice × Quantity") == "product"
    assert product_of(table, "UnitPrice") == "price"


def test_a_total_that_stands_there_is_taken_as_it_is(read):
    table = with_products(read("id,Price,qty,line_total\na1,2.50,4,10\na2,1.25,2,2.5\na3,10,1,10\n"))

    assert [column.name for column in table.columns] == ["id", "Price", "qty", "line_total"]
    assert (product_of(table, "line_total"), product_of(table, "Price")) == ("product", "bare")


@pytest.mark.parametrize(
    ("price", "quantity"), [("Price class", "Quantity"), ("UnitPrice", "quantity_discount"), ("a", "b")]
)
def test_other_columns_are_no_price_and_no_quantity(price, quantity):
    assert not (is_price(price) and is_quantity(quantity))


@pytest.mark.parametrize(("how", "amount"), [("sum", 60), ("mean", 20), ("last", 30)])
def test_of_several_orders_of_a_customer_their_sum_mean_or_last_counts(read, cells, how, amount):
    others = "".join(f"k{n},0.{n},{n % 2},2026-01-0{day},5\n" for n in range(1, 60) for day in (1, 2))
    orders = f"k0,0.7,1,2026-01-02,10\nk0,0.7,1,2026-03-01,30\nk0,0.7,1,2026-02-01,20\n{others}"
    table = read(f"customer_id,score,churned,order_date,amount\n{orders}")
    folded = fold_lines(table, lambda _: ROLES, {"grain:amount": how})
    found = dict(zip(cells(folded, "customer_id"), cells(folded, "amount"), strict=True))

    assert found["k0"] == amount


def test_of_several_rows_of_another_file_the_last_is_the_latest_and_the_mean_is_that_of_all(read, cells, folder_of_all):
    scores = read("id,score\na1,0.1\na2,0.2\n")
    orders = read("id,day,amount\na1,2026-03-01,30\na1,2026-01-01,10\na2,2026-01-01,7\n", "orders.csv")

    def joined(how):
        table, _ = join(scores, orders, (("id", "id"),), folder_of_all, {"many:orders.csv": how})
        return cells(table, "amount")

    assert (joined("last"), joined("mean"), joined("sum")) == ([30, 7], [20, 7], [40, 7])
