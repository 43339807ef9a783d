"""Two models on the same rows: only what they treat differently counts, whatever the order of the file."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from data.ledgers.ledger import build_ledger
from data.ledgers.pairs import build_pair_ledger
from metrics.baseline import baselines
from metrics.comparison.difference import (
    apparent,
    at_places,
    best_places,
    by_segment,
    by_share,
    changes,
    clear_stretches,
    compare,
    crossings,
    versions,
)
from metrics.crossfit import cross_fit
from metrics.profit import edge_at_threshold, profit_curve
from tests.metrics.rows import cells

PAYOFF = cells(10, -4)
# Five rows; the first model ranks A B C D E, the second A C B E D.
SMALL = pd.DataFrame(
    {
        "score_a": [0.9, 0.8, 0.7, 0.6, 0.5],
        "score_b": [0.9, 0.7, 0.8, 0.5, 0.6],
        "outcome": [1, 0, 1, 0, 1],
        "segment": ["x", "x", "y", "y", "y"],
    }
)


def two_models(count: int, seed: int, noise: float = 0.3, **more) -> pd.DataFrame:
    """The second model knows the risk, the first sees it through noise."""
    draw = np.random.default_rng(seed)
    risk = draw.beta(1, 2.7, count)
    frame = {
        "score_a": np.clip(risk + draw.normal(0, noise, count), 0, 1),
        "score_b": risk,
        "outcome": (draw.random(count) < risk).astype(int),
        "fold": draw.integers(0, 20, count),
    }
    return pd.DataFrame({**frame, **more})


def test_a_difference_is_that_of_the_rows_treated_differently():
    pair = build_pair_ledger(SMALL)
    difference = at_places(pair, PAYOFF, 2, 2)

    # A and B against A and C: C brings 10 where B loses 4.
    assert (difference.first, difference.second, difference.gain) == (6, 20, 14)
    assert difference.differing == 2
    # Per row 0, +4, +10, 0, 0: variance of the sum 116 - 14² / 5.
    assert difference.error == pytest.approx(np.sqrt(116 - 14**2 / 5))


def test_each_model_is_taken_at_its_own_best():
    pair = build_pair_ledger(SMALL)

    # A 10, AB 6, ABC 16, ABCD 12, ABCDE 22; A 10, AC 20, ACB 16, ACBE 26.
    assert best_places(pair, PAYOFF) == (5, 4)
    assert apparent(pair, PAYOFF).gain == pytest.approx(4)
    assert best_places(pair, PAYOFF, limit=0.4) == (1, 2)


def test_who_changes_sides_is_counted_with_what_they_bring():
    frame = changes(build_pair_ledger(SMALL), PAYOFF, 2, 2).set_index("group")

    assert frame["rows"].to_dict() == {"both": 1, "only first": 1, "only second": 1, "neither": 2}
    assert frame["events"].to_dict() == {"both": 1, "only first": 0, "only second": 1, "neither": 1}
    assert frame["profit"].to_dict() == {"both": 10, "only first": -4, "only second": 10, "neither": 6}
    assert frame.loc["neither", "rate"] == 0.5


def test_where_nobody_changes_sides_there_is_no_rate():
    frame = changes(build_pair_ledger(SMALL), PAYOFF, 5, 5).set_index("group")

    assert frame.loc["both", "rows"] == 5
    assert np.isnan(frame.loc["neither", ["rate", "low", "high"]].astype(float)).all()


def test_at_an_equal_share_both_contact_as_many():
    frame = by_share(build_pair_ledger(SMALL), PAYOFF, np.array([0.2, 0.4, 1.0]))

    assert frame["gain"].tolist() == pytest.approx([0, 14, 0])
    assert frame["differing"].tolist() == pytest.approx([0, 2, 0])


def test_half_a_tie_counts_half():
    tied = SMALL.assign(score_b=[0.9, 0.9, 0.1, 0.1, 0.1])
    frame = by_share(build_pair_ledger(tied), PAYOFF, np.array([0.2]))

    # Of the tie of A and B one is drawn: (10 - 4) / 2 against A alone.
    assert frame["second"].tolist() == pytest.approx([3])


def test_curves_cross_where_their_lines_meet():
    worse_first = SMALL.assign(score_b=[0.6, 0.9, 0.8, 0.7, 0.5])

    # First: 10, 6, 16, 12, 22. Second, B C D A E: -4, 6, 2, 12, 22. They touch at two rows and never cross.
    assert crossings(build_pair_ledger(worse_first), PAYOFF).tolist() == []
    # Second, B A E C D: -4, 6, 16, 26, 22 against 10, 6, 16, 12, 22: equal at two and three rows, then better.
    later = SMALL.assign(score_b=[0.8, 0.9, 0.6, 0.5, 0.7])
    assert crossings(build_pair_ledger(later), PAYOFF).tolist() == pytest.approx([0.5])
    # One row against the other way round: 10, 6 and -4, 6, 16, 20 by C last.
    swapped = pd.DataFrame({"score_a": [4, 3, 2, 1], "score_b": [3, 4, 1, 2], "outcome": [1, 0, 0, 1]})
    # First: 10, 6, 2, 12. Second, B A D C: -4, 6, 16, 12: equal at two rows only.
    assert crossings(build_pair_ledger(swapped), PAYOFF).tolist() == pytest.approx([0.5])


def test_the_better_model_is_found_and_the_difference_is_surer_than_either_profit():
    pair = build_pair_ledger(two_models(3000, 1), ["fold"])
    found = compare(pair, cells(73, -27))

    assert found.verdict == "second"
    assert found.gain == pytest.approx(found.second - found.first)
    assert 0 < found.error < 0.8 * np.sqrt(pair.squares(cells(73, -27).profit).sum())
    assert clear_stretches(by_share(pair, cells(73, -27)))[0][2] == "second"


def test_two_copies_of_one_model_do_not_differ():
    frame = two_models(400, 2)
    pair = build_pair_ledger(frame.assign(score_a=frame["score_b"]), ["fold"])
    found = compare(pair, cells(73, -27))

    assert (found.gain, found.error, found.differing, found.verdict) == (0, 0, 0, "unclear")
    assert crossings(pair, PAYOFF).tolist() == []


@pytest.mark.parametrize(("files", "most"), [(12, 2), pytest.param(40, 5, marks=pytest.mark.prove)])
def test_models_that_are_alike_are_hardly_ever_told_apart(files, most):
    calls = 0
    for seed in range(files):
        draw = np.random.default_rng(seed)
        frame = two_models(600, seed)
        risk = frame["score_b"].to_numpy()
        alike = frame.assign(
            score_a=np.clip(risk + draw.normal(0, 0.15, 600), 0, 1),
            score_b=np.clip(risk + draw.normal(0, 0.15, 600), 0, 1),
        )
        calls += compare(build_pair_ledger(alike, ["fold"]), cells(73, -27)).verdict != "unclear"

    assert calls <= most


@pytest.mark.prove
def test_models_that_are_alike_are_hardly_ever_told_apart_at_any_share():
    # Each share taken for itself, one of the two seemed clearly better somewhere in about half of such files.
    told = 0
    for seed in range(40):
        draw, frame = np.random.default_rng(seed), two_models(600, seed)
        risk = frame["score_b"].to_numpy()
        alike = frame.assign(score_a=risk + draw.normal(0, 0.15, 600), score_b=risk + draw.normal(0, 0.15, 600))
        told += bool(clear_stretches(by_share(build_pair_ledger(alike), cells(73, -27))))

    assert told <= 4


def test_the_range_of_all_shares_is_wider_than_that_of_each():
    frame = by_share(build_pair_ledger(two_models(900, 3)), cells(73, -27))
    apart = frame[frame["error"] > 0]
    widths = (apart["high"] - apart["gain"]) / apart["error"]

    assert widths.std() == pytest.approx(0, abs=1e-9)
    assert 2.3 < widths.iloc[0] < 4


@pytest.mark.prove
def test_the_interval_holds_the_true_difference():
    # The risk known against a score that means nothing: truth from a very large file at the thresholds that are best.
    risk = np.random.default_rng(0).beta(1, 2.7, 400_000)
    truth = 500 * np.maximum(110 * risk - 20 * (1 - risk), 0).mean() - 500 * (110 / 3.7 - 20 * 2.7 / 3.7)
    held = 0
    for seed in range(40):
        frame = two_models(500, seed)
        frame["score_a"] = np.random.default_rng(seed).random(500)
        found = compare(build_pair_ledger(frame, exact_up_to=0, bins=128, keys=["fold"]), cells(110, -20))
        held += found.interval[0] <= truth <= found.interval[1]

    assert held >= 34


def test_the_same_rows_in_any_order_give_the_same_comparison():
    frame = two_models(300, 4)
    one, other = (
        compare(build_pair_ledger(rows, ["fold"]), PAYOFF) for rows in (frame, frame.sample(frac=1, random_state=1))
    )

    assert (one.gain, one.error) == pytest.approx((other.gain, other.error), rel=1e-9)


def test_segments_add_up_and_small_ones_are_held_back():
    frame = two_models(900, 5, segment=["north"] * 450 + ["south"] * 444 + ["tiny"] * 6)
    pair = build_pair_ledger(frame, ["segment"])
    places = best_places(pair, PAYOFF)
    whole, parts = at_places(pair, PAYOFF, *places), by_segment(pair, PAYOFF, *places)

    assert set(parts["level"]) == {"north", "south"}
    assert parts["rows"].sum() == 894
    assert (parts["q"] >= 0).all()
    tiny = by_segment(build_pair_ledger(frame.tail(6).assign(segment="tiny"), ["segment"]), PAYOFF, 0, 0)
    assert tiny.empty
    one = build_pair_ledger(frame.head(894), ["segment"])
    cut = [
        edge_at_threshold(one.one(side), pair.one(side).threshold(int(place)))
        for side, place in zip("ab", places, strict=True)
    ]
    assert by_segment(one, PAYOFF, *cut)["gain"].sum() == pytest.approx(at_places(one, PAYOFF, *cut).gain)
    assert whole.differing >= parts["differing"].sum()


def test_one_bin_and_two_cuts_are_enough_for_segments():
    frame = two_models(900, 6, segment=np.arange(900) % 3)
    full = build_pair_ledger(frame, ["segment"])
    places = [edge_at_threshold(full.one(side), 0.3) for side in ("a", "b")]
    small = build_pair_ledger(frame, ["segment"], bins=1, cuts=((0.3,), (0.3,)), exact_up_to=0)
    at = [edge_at_threshold(small.one(side), 0.3) for side in ("a", "b")]

    pd.testing.assert_frame_equal(by_segment(small, PAYOFF, *at), by_segment(full, PAYOFF, *places))


def test_going_back_is_advised_only_where_it_clearly_pays():
    frame = two_models(3000, 7)
    better = build_pair_ledger(frame, ["fold"])
    worse = build_pair_ledger(frame.rename(columns={"score_a": "score_b", "score_b": "score_a"}), ["fold"])
    same = build_pair_ledger(frame.assign(score_b=frame["score_a"]), ["fold"])

    found = versions({"v3": better, "v2": worse, "v1": same}, cells(73, -27))

    assert found["version"].tolist() == ["v3", "v2", "v1"]
    assert found["verdict"].tolist() == ["second", "first", "unclear"]
    assert found["gain"][0] == pytest.approx(-found["gain"][1])


def test_the_error_at_a_share_is_that_of_the_decisions_there_however_few_cells_are_held_at_once(monkeypatch):
    frame = by_share(build_pair_ledger(SMALL), PAYOFF, np.array([0.2, 0.4, 0.6]))

    # At two rows +4 and +10 for B and C; at one and at three rows both contact the same.
    assert frame["first"].tolist() == pytest.approx([10, 6, 16])
    assert frame["second"].tolist() == pytest.approx([10, 20, 16])
    assert frame["error"].tolist() == pytest.approx([0, np.sqrt(116 - 14**2 / 5), 0])
    assert (frame["low"][0], frame["high"][0]) == (0, 0)
    monkeypatch.setattr("metrics.comparison.difference.AT_ONCE", 2)
    pd.testing.assert_frame_equal(by_share(build_pair_ledger(SMALL), PAYOFF, np.array([0.2, 0.4, 0.6])), frame)


def test_a_share_alone_has_the_range_of_a_single_one():
    # Of one share alone the largest deviation is its own: 1.96 errors to either side, but for the draws.
    frame = by_share(build_pair_ledger(two_models(900, 3)), PAYOFF, np.array([0.3]))

    assert ((frame["gain"] - frame["low"]) / frame["error"]).tolist() == pytest.approx([1.96], abs=0.1)
    assert (frame["high"] - frame["gain"]).tolist() == pytest.approx((frame["gain"] - frame["low"]).tolist())


def test_curves_may_cross_between_two_customers():
    # All five tie for the first model: 4.4 a row. Second, B A C D E: -4, 6, 16, 12, 22, so that it lies 8.4 and 2.8 below,
    # 2.8 above and 5.6 below: it crosses half way from two to three rows, and a third of the way from three to four.
    tied = SMALL.assign(score_a=0.5, score_b=[0.8, 0.9, 0.7, 0.6, 0.5])

    assert crossings(build_pair_ledger(tied), PAYOFF) * 5 == pytest.approx([2.5, 3 + 1 / 3])


def test_curves_that_run_together_cross_in_the_middle_of_it():
    first, second = [1, 2, 3, 4, 5, 6], [2, 1, 3, 4, 6, 5]
    frame = pd.DataFrame({"score_a": first, "score_b": second, "outcome": [0, 1, 1, 1, 0, 1]}).assign(
        score_a=lambda rows: -rows["score_a"], score_b=lambda rows: -rows["score_b"]
    )

    # -4, 6, 16, 26, 22, 32 against 10, 6, 16, 26, 36, 32: above, together from two to four rows, above again.
    assert crossings(build_pair_ledger(frame), PAYOFF).tolist() == []
    turned = frame.assign(outcome=[0, 1, 1, 1, 1, 0])
    # -4, 6, 16, 26, 36, 32 against 10, 6, 16, 26, 22, 32: above, together from two to four rows, then below.
    assert crossings(build_pair_ledger(turned), PAYOFF) * 6 == pytest.approx([3])


def test_a_segment_has_the_error_of_its_own_rows():
    pair = build_pair_ledger(pd.concat([SMALL] * 5), ["segment"])
    parts = by_segment(pair, PAYOFF, 2, 2).set_index("level")

    # Five times: in y the second contacts C and gains 10, one of three; in x it leaves B alone and gains 4, one of two.
    assert parts.index.tolist() == ["y", "x"]
    assert parts["gain"].tolist() == [50, 20]
    assert parts["differing"].tolist() == [5, 5]
    assert parts["error"].tolist() == pytest.approx([np.sqrt(500 - 50**2 / 15), np.sqrt(80 - 20**2 / 10)])
    assert (parts["gain"] - parts["low"]).tolist() == pytest.approx((1.959964 * parts["error"]).tolist())
    assert (parts["high"] - parts["gain"]).tolist() == pytest.approx((1.959964 * parts["error"]).tolist())
    assert parts["verdict"].tolist() == ["second", "second"]


def test_over_a_model_that_ranks_nobody_the_difference_is_the_gain_over_everybody():
    # A score that is the same for all can only contact everybody, which pays in every part of this file.
    frame = two_models(600, 8).assign(score_a=0.5)
    payoff = cells(110, -20)
    ledger = build_ledger(frame.rename(columns={"score_b": "score"}), ["fold"], bins=2**20)
    wanted = cross_fit(ledger, payoff, baselines(profit_curve(ledger, payoff))["everybody"])

    found = compare(build_pair_ledger(frame, ["fold"]), payoff)

    assert (found.gain, found.error) == pytest.approx((wanted.gain, wanted.error))
    assert found.interval == pytest.approx((found.gain - 1.959964 * found.error, found.gain + 1.959964 * found.error))
    assert found.differing == pytest.approx(600 * (1 - wanted.share))


def test_clear_stretches_begin_and_end_where_the_verdict_turns():
    frame = pd.DataFrame(
        {"share": [0.1, 0.2, 0.3, 0.4, 0.5], "low": [1, 1, -1, -9, 1], "high": [5, 5, 3, -2, 9]}, dtype=float
    )

    assert clear_stretches(frame) == [(0.1, 0.2, "second"), (0.4, 0.4, "first"), (0.5, 0.5, "second")]
    assert clear_stretches(frame.assign(low=0.0, high=0.0)) == []


def test_a_thousandth_of_the_money_has_a_thousandth_of_the_range():
    pair = build_pair_ledger(SMALL)
    whole, small = (by_share(pair, payoff, np.array([0.3, 0.4, 0.5])) for payoff in (PAYOFF, cells(0.01, -0.004)))

    for name in ("gain", "error", "low", "high"):
        assert (1000 * small[name]).tolist() == pytest.approx(whole[name].tolist())
