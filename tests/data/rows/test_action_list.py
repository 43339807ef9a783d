"""The list of whom to contact: best first, within its limits, and honest about where it ends."""

from __future__ import annotations

from dataclasses import replace
from hashlib import md5

import numpy as np
import pytest

from data.engine import parquet
from data.errors import DataError
from data.intake.assemble import assemble
from data.ledgers.features import FIRSTS
from data.rows.action_list import Wish, make_list

ROLES = {"id": "id", "score": "score", "outcome": "left", "value": "amount"}
TEXT = "id,score,left,amount\n" + "\n".join(
    ["A,0.5,Yes,100", "B,0.9,No,10", "C,0.2,,300", "D,0.1,No,100", "E,,No,100", ",0.9,No,100"]
)


# A contact brings the value of whom it keeps and costs 20.
def weights(**by_feature: float) -> np.ndarray:
    return np.array([by_feature.get(name, 0.0) for name in FIRSTS])


GAIN, SPEND = weights(vy=1.0), weights(n=20.0)


@pytest.fixture
def listed(read, tmp_path):
    """Make a list and read it again."""

    def from_text(text=TEXT, roles=ROLES, **wish):
        dataset = assemble(read(text), {name: column for name, column in roles.items() if name != "id"})
        dataset = replace(dataset, roles=roles)  # told afterwards, as repeated ids would be left out before
        path = tmp_path / "list.parquet"
        with dataset.table.rows.open(tmp_path) as connection:
            found = make_list(dataset, connection, Wish(**{"gain": GAIN, "spend": SPEND, **wish}), path)
            rows = connection.sql(f"FROM {parquet(path)} ORDER BY rank")
            names = rows.columns
            return found, [dict(zip(names, row, strict=True)) for row in rows.fetchall()]

    return from_text


def test_rows_are_ranked_by_expected_profit_and_those_below_zero_stay_out(listed):
    found, rows = listed()

    # C: 0.2 * 300 - 20 = 40; A: 0.5 * 100 - 20 = 30; B: 9 - 20 and D: 10 - 20 do not pay.
    assert [(row["rank"], row["id"]) for row in rows] == [(1, "C"), (2, "A")]
    assert [row["profit"] for row in rows] == pytest.approx([40, 30])
    assert rows[-1]["total_profit"] == pytest.approx(found.profit) == pytest.approx(70)
    assert found.spend == pytest.approx(40)
    assert (found.rows, found.candidates, found.bound_by, found.tied_out) == (2, 2, "", 0)
    assert (found.without_id, found.unranked) == (1, 1)


def test_the_marginal_row_is_named(listed):
    found, _ = listed()

    assert (found.marginal.rank, found.marginal.id, found.marginal.score) == (2, "A", 0.5)
    assert found.marginal.profit == pytest.approx(30)


def test_a_threshold_lists_the_decision_taken_even_where_a_row_does_not_pay(listed):
    _, rows = listed(threshold=0.5)

    assert [row["id"] for row in rows] == ["A", "B"]
    assert rows[1]["profit"] == pytest.approx(-11)


def test_capacity_is_respected(listed):
    found, rows = listed(capacity=1)

    assert [row["id"] for row in rows] == ["C"]
    assert (found.bound_by, found.candidates) == ("capacity", 2)


def test_within_a_budget_rows_are_ranked_by_profit_per_unit_spent(listed):
    text = "id,score,left,amount,price\nA,0.5,No,100,10\nB,0.5,No,400,100\nC,0.5,No,60,10\nZ,0,Yes,1,10\n"
    roles = {**ROLES, "cost": "price"}

    found, rows = listed(text, roles, spend=weights(k=1.0), budget=25)

    # Per unit: A 40 / 10, C 20 / 10, B 100 / 100, which would overspend.
    assert [row["id"] for row in rows] == ["A", "C"]
    assert found.spend == pytest.approx(20)
    assert found.bound_by == "budget"


def test_a_tie_at_the_end_is_named_and_drawn_by_lot_never_by_the_file(listed):
    lines = [f"K{place},0.5,No,100" for place in range(10)] + ["Z,0,Yes,1"]
    first, rows = listed("id,score,left,amount\n" + "\n".join(lines), capacity=4)
    _, again = listed("id,score,left,amount\n" + "\n".join(reversed(lines)), capacity=4)

    assert (first.rows, first.tied_in, first.tied_out) == (4, 4, 6)
    assert all(row["tied"] for row in rows)
    assert [row["id"] for row in rows] == [row["id"] for row in again]
    assert [row["id"] for row in rows] != ["K0", "K1", "K2", "K3"]


def test_only_open_rows_when_asked(listed):
    _, rows = listed(among="open")

    assert [row["id"] for row in rows] == ["C"]


def test_probabilities_come_from_steps_where_the_score_is_none(listed):
    text = "id,score,left,amount\nA,700,No,100\nB,650,No,100\nC,300,No,100\nZ,300,Yes,1\n"

    _, rows = listed(text, steps=[(400, 0.4), (650, 0.5), (700, 0.8)])

    # C lies below the first step and has its probability.
    assert [(row["id"], row["probability"]) for row in rows] == [("A", 0.8), ("B", 0.5), ("C", 0.4)]


def test_flat_amounts_need_no_value(listed):
    text = "id,score,left\nA,0.5,No\nB,0.1,No\nZ,0,Yes\n"
    roles = {name: column for name, column in ROLES.items() if name != "value"}

    _, rows = listed(text, roles, gain=weights(p=100.0))

    assert [(row["id"], row["profit"]) for row in rows] == [("A", pytest.approx(30))]


def test_an_empty_list_is_a_list(listed):
    found, rows = listed(capacity=0)

    assert (found.rows, found.marginal, rows) == (0, None, [])


def test_repeated_ids_are_counted(listed):
    found, _ = listed("id,score,left,amount\nA,0.5,No,100\nA,0.6,No,100\nZ,0,Yes,1\n")

    assert (found.rows, found.repeated) == (2, 1)


def test_what_is_missing_for_a_list_is_named(listed):
    with pytest.raises(DataError, match="role 'id'"):
        listed(roles={"score": "score", "outcome": "left", "value": "amount"})
    with pytest.raises(DataError, match="role 'cost'"):
        listed(spend=weights(k=1.0))
    text = "id,score,left,amount,m\nA,0.5,No,100,one\nA,0.6,No,100,two\nZ,0,Yes,1,two\n"
    with pytest.raises(DataError, match="one, two"):
        listed(text, {**ROLES, "model": "m"})
    assert [row["score"] for row in listed(text, {**ROLES, "model": "m"}, model="two")[1]] == [0.6]
    with pytest.raises(ValueError, match="capacity of the list is -1"):
        Wish(GAIN, SPEND, capacity=-1)


def test_a_value_below_its_floor_counts_as_the_floor(listed):
    text = TEXT.replace("A,0.5,Yes,100", "A,0.5,Yes,-100")
    _, rows = listed(text, threshold=0.5, least_value=0.0)

    assert {row["id"]: row["profit"] for row in rows}["A"] == pytest.approx(-20)


def test_arms_are_drawn_by_the_md5_of_run_and_id_whatever_the_order_of_the_file(listed):
    lines = [f"K{place},0.5,No,100" for place in range(20)] + ["Z,0,Yes,1"]
    wish = {"hold_back": lambda rows: rows // 4, "run": "TL-0123456789ab", "rule": "score >= 0.5", "threshold": 0.5}
    first, rows = listed("id,score,left,amount\n" + "\n".join(lines), **wish)
    _, again = listed("id,score,left,amount\n" + "\n".join(reversed(lines)), **wish)
    lots = sorted(md5(f"TL-0123456789ab:{row['id']}".encode(), usedforsecurity=False).hexdigest() for row in rows)

    held = {row["id"] for row in rows if row["arm"] == "hold back"}
    assert held == {row["id"] for row in again if row["arm"] == "hold back"}
    assert {md5(f"TL-0123456789ab:{id}".encode(), usedforsecurity=False).hexdigest() for id in held} == set(lots[:5])
    assert {row["arm"] for row in rows} == {"contact", "hold back"}
    assert {(row["run_id"], row["rule"]) for row in rows} == {("TL-0123456789ab", "score >= 0.5")}
    # Fifteen of twenty are contacted: each brings 50 and costs 20.
    assert (first.held_back, first.spend, first.profit) == (5, pytest.approx(300), pytest.approx(450))


def test_without_a_control_group_a_list_has_no_arms(listed):
    found, rows = listed()

    assert "arm" not in rows[0]
    assert found.held_back == 0
