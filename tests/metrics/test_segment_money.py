"""Segments under one decision: they add up, small ones are held back, and chance is not called a difference."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from data.ledgers.ledger import build_ledger
from metrics.discovery import two_sided
from metrics.profit import edge_at_threshold, profit_curve
from metrics.segment_money import segment_money
from tests.metrics.rows import cells, customers, frame_of

PAYOFF = cells(73, -27)


def money_of(frame: pd.DataFrame, threshold: float, baseline: float = np.inf, payoff=PAYOFF):
    ledger = build_ledger(frame.round({"score": 3}), ["segment"])
    return segment_money(
        ledger, payoff, edge_at_threshold(ledger, threshold), edge_at_threshold(ledger, baseline)
    ), ledger


def test_the_figures_of_a_segment_by_hand():
    # North: contacted 0.9 (event) and 0.8; South: contacted 0.7 (event). Ten rows each, the others not contacted.
    score = [0.9, 0.8] + [0.1] * 8 + [0.7] + [0.1] * 9
    outcome = [1, 0] + [1] + [0] * 7 + [1] + [0] * 9
    found, _ = money_of(frame_of(score, outcome, segment=["north"] * 10 + ["south"] * 10), 0.5)
    frame = found.frame.set_index("level")

    assert frame["rows"].to_dict() == {"north": 10, "south": 10}
    assert frame["contacted"].to_dict() == {"north": 2, "south": 1}
    assert frame["reach"].to_dict() == {"north": 0.5, "south": 1.0}
    assert frame["profit"].to_dict() == pytest.approx({"north": 46, "south": 73})
    assert frame["error"]["north"] == pytest.approx(np.sqrt(73**2 + 27**2 - 46**2 / 10))
    assert frame["few"].all()
    assert found.frame["level"].tolist() == ["south", "north"]


def test_a_gain_over_everybody_is_what_is_not_lost_below():
    score, outcome = [0.9] * 10 + [0.1] * 10, [1] * 10 + [0] * 10
    found, _ = money_of(frame_of(score, outcome, segment=["one"] * 20), 0.5, baseline=0.0)

    assert found.frame["gain"].tolist() == pytest.approx([270])
    assert found.frame["error"].tolist() == pytest.approx([np.sqrt(10 * 27**2 - 270**2 / 20)])


def test_segments_and_those_held_back_add_up():
    frame = customers(1000, 1, useful=True).assign(segment=["north"] * 600 + ["south"] * 391 + ["x"] * 5 + ["y"] * 4)
    found, ledger = money_of(frame, 0.3)
    curve = profit_curve(ledger, PAYOFF)

    assert set(found.frame["level"]) == {"north", "south"}
    assert (found.held_back, found.held_back_rows) == (2, 9)
    assert found.frame["gain"].sum() + found.held_back_gain == pytest.approx(
        curve.profit[edge_at_threshold(ledger, 0.3)]
    )


def test_a_segment_that_differs_is_called_so_and_alike_ones_are_not():
    frame = customers(4000, 2, useful=True)
    rng = np.random.default_rng(0)
    segment = rng.choice(["a", "b", "c", "d"], 4000)
    alike, _ = money_of(frame.assign(segment=segment), 0.3)
    # In the bad segment every contact is for nothing.
    bad = frame.assign(segment=segment, outcome=np.where(segment == "d", 0, frame["outcome"]))
    apart, _ = money_of(bad, 0.3)

    assert (alike.frame["verdict"] == "like the rest").all()
    assert apart.frame.set_index("level")["verdict"]["d"] == "below"
    assert apart.losing["level"].tolist() == ["d"]
    assert alike.losing.empty


def test_gains_are_drawn_towards_their_mean():
    frame = customers(3000, 3, useful=True).assign(segment=np.arange(3000) % 30)
    found, _ = money_of(frame, 0.3)

    spread, drawn = found.frame["per_row"].std(), found.frame["shrunk_per_row"].std()
    assert drawn < 0.6 * spread
    assert found.frame["shrunk"].to_numpy() == pytest.approx(
        (found.frame["shrunk_per_row"] * found.frame["rows"]).to_numpy()
    )


def test_false_discoveries_stay_few():
    rng = np.random.default_rng(5)
    alarms = 0
    for seed in range(30):
        frame = customers(1500, seed, useful=True).assign(segment=rng.integers(0, 15, 1500))
        alarms += (money_of(frame, 0.3)[0].frame["verdict"] != "like the rest").any()

    assert alarms <= 5


def test_one_segment_has_no_rest_to_differ_from():
    found, _ = money_of(customers(100, 4, useful=True).assign(segment="all"), 0.3)

    assert found.frame["verdict"].tolist() == ["like the rest"]
    assert np.isnan(found.frame["q"]).all()


def test_a_segment_is_held_against_all_other_rows_together():
    # Ten rows bring 73, twenty bring 73 and -27, thirty nothing: 7.3 a row against 46 / 50, and 2.3 against 73 / 40.
    frame = frame_of(
        [0.9] + [0.1] * 9 + [0.8, 0.7] + [0.1] * 18 + [0.1] * 30,
        [1] + [0] * 9 + [1, 0] + [0] * 18 + [0] * 30,
        segment=["a"] * 10 + ["b"] * 20 + ["c"] * 30,
    )
    of_a = (5329 - 73**2 / 10) / 10**2 + (6058 - 46**2 / 50) / 50**2
    of_b = (6058 - 46**2 / 20) / 20**2 + (5329 - 73**2 / 40) / 40**2
    of_c = (11387 - 119**2 / 30) / 30**2
    z = {"a": 6.38 / np.sqrt(of_a), "b": 0.475 / np.sqrt(of_b), "c": -119 / 30 / np.sqrt(of_c)}

    for payoff in (PAYOFF, cells(0.073, -0.027)):
        q = money_of(frame, 0.5, payoff=payoff)[0].frame.set_index("level")["q"]
        # The least probability is raised by three, the next by a half; the last stays: none may pass the one after it.
        assert two_sided(z["c"]) < two_sided(z["a"]) < two_sided(z["b"])
        assert q["b"] == pytest.approx(two_sided(z["b"]))
        assert q["a"] == q["c"] == pytest.approx(1.5 * two_sided(z["a"]))


def test_ten_rows_are_shown_and_thirty_are_many():
    frame = customers(69, 4, useful=True).assign(segment=["a"] * 30 + ["b"] * 29 + ["c"] * 10)
    nine = customers(69, 4, useful=True).assign(segment=["a"] * 30 + ["b"] * 30 + ["c"] * 9)

    assert money_of(frame, 0.3)[0].frame.set_index("level")["few"].to_dict() == {"a": False, "b": True, "c": True}
    assert set(money_of(nine, 0.3)[0].frame["level"]) == {"a", "b"}


def test_the_range_of_a_segment_is_two_errors_to_either_side():
    found = money_of(customers(400, 4, useful=True).assign(segment=np.arange(400) % 2), 0.3)[0].frame

    assert (found["gain"] - found["low"]).tolist() == pytest.approx((1.959964 * found["error"]).tolist())
    assert (found["high"] - found["gain"]).tolist() == pytest.approx((1.959964 * found["error"]).tolist())


@pytest.mark.parametrize(("south", "losing"), [(40, ["south"]), (10, [])])
def test_a_segment_in_which_every_contact_is_for_nothing_is_losing_where_it_is_not_small(south, losing):
    # All are contacted: 20 of 40 in the north answer, nobody in the south. The sum of the north has a variance of
    # 20 x 73² + 20 x 27² - 920² / 40 = 100,000: 1,250 a row of 80, so that -27 x 40 lies 4.8 errors below zero; of 50 rows
    # 2,000, and -27 x 10 lies 1.9 below.
    frame = frame_of([0.9] * (40 + south), [1] * 20 + [0] * (20 + south), segment=["north"] * 40 + ["south"] * south)
    found, _ = money_of(frame, 0.5)

    assert found.frame.set_index("level")["error"].to_dict() == pytest.approx({"north": np.sqrt(100_000), "south": 0})
    assert found.losing["level"].tolist() == losing
    assert money_of(frame, 0.5, payoff=cells(0.073, -0.027))[0].losing["level"].tolist() == losing


def test_a_segment_in_which_contacts_differ_at_all_is_judged_by_its_own_rows():
    # As above, but one of the ten in the south is not contacted: -243 with a variance of 9 x 27² - 243² / 10 = 656.
    frame = frame_of([0.9] * 49 + [0.1], [1] * 20 + [0] * 30, segment=["north"] * 40 + ["south"] * 10)

    assert money_of(frame, 0.5)[0].losing["level"].tolist() == ["south"]
