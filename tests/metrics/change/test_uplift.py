"""Qini curve and uplift profit: by hand, on useless scores, out of fold, against another ranking."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from metrics.change.uplift import qini
from metrics.change.uplift_profit import against, best_share, profit_by_share
from tests.metrics.change.rows import ranked

# Both treated of the higher score come, neither of the lower; of the control none of the higher, one of the lower.
SMALL = ranked([(2, 2), (2, 0)], [(2, 0), (2, 1)])


def test_the_curve_by_hand():
    found = qini(SMALL)

    assert found.frame["share"].tolist() == [0, 0.5, 1]
    assert found.frame["incremental"].tolist() == [0, 2, 1]
    assert found.end == 1
    # Two trapezoids, 0.5 and 0.75, less the triangle of chance.
    assert found.area.value == pytest.approx(0.75)
    assert found.per_row.value == pytest.approx(0.75 / 4)
    # A perfect score reaches 1 with the first of four and stays: 7 / 8 less a half.
    assert found.radcliffe.value == pytest.approx(0.75 / 0.375)


def drawn(count: int, seed: int, top: float = 0.2, bottom: float = -0.1, **more) -> pd.DataFrame:
    """Rows of ten places; half are treated, whose rate is 0.3 and more by ``top`` at the first, less evenly down to ``bottom``."""
    draw = np.random.default_rng(seed)
    place, sent = draw.integers(0, 10, count), draw.random(count) < 0.5
    y = draw.random(count) < 0.3 + sent * (top + (bottom - top) * place / 9)
    frame = pd.DataFrame({"place": place, "side": np.where(sent, "one", "other"), "n": 1, "y": y * 1.0, "yy": y * 1.0})
    frame["fold"], frame["rival"] = np.arange(count) % 20, draw.integers(0, 10, count)
    return frame.groupby(["place", "side", "fold", "rival"], as_index=False)[["n", "y", "yy"]].sum()


def test_a_score_that_finds_them_is_clear_turned_round_as_well_and_a_useless_one_is_not():
    cells = drawn(8000, 1)
    found, turned = qini(cells), qini(cells.assign(place=9 - cells["place"]))

    assert found.area.low > 0
    assert turned.area.high < 0
    assert turned.area.value == pytest.approx(-found.area.value, rel=0.02)  # sides are not quite alike at every place
    assert not qini(cells.assign(place=cells["rival"])).area.clear


def test_order_of_rows_plays_no_part_and_draws_are_the_same_every_time():
    cells = drawn(2000, 2)

    assert qini(cells.sample(frac=1, random_state=3)).area == qini(cells).area


def test_the_range_is_about_that_of_other_tests():
    areas = [qini(drawn(2000, seed)).area for seed in range(60)]

    assert np.mean([own.error for own in areas]) == pytest.approx(np.std([own.value for own in areas]), rel=0.25)


def test_a_thousand_places_have_the_area_of_all():
    draw = np.random.default_rng(4)
    place = np.arange(1000)
    one, other = draw.binomial(20, 0.3 - 0.0002 * place), draw.binomial(20, 0.2, 1000)
    found = qini(ranked([(20, y) for y in one], [(20, y) for y in other]))

    assert len(found.frame) == 1001
    assert found.area.clear


def test_amounts_have_a_curve_and_no_perfect_one():
    cells = SMALL.assign(y=SMALL["y"] * 2, yy=SMALL["yy"] * 4)

    assert qini(cells).area.value == pytest.approx(1.5)
    assert qini(cells).radcliffe is None
    rates = drawn(2000, 8)
    doubled = qini(rates.assign(y=rates["y"] * 2, yy=rates["yy"] * 4)).area
    assert doubled.error == pytest.approx(2 * qini(rates).area.error, rel=0.1)


def test_a_treatment_that_harms_has_no_perfect_curve():
    assert qini(ranked([(2, 0), (2, 0)], [(2, 1), (2, 0)])).radcliffe is None


def test_without_a_control_nothing_shows():
    with pytest.raises(ValueError, match="The side 'other' has no rows"):
        qini(SMALL[SMALL["side"] == "one"])


def test_profit_by_hand():
    found = profit_by_share(SMALL, value=10, cost=1)

    # Of the upper four uplift 1, 4 x 9; of all eight 2 / 4 - 1 / 4, 8 x 1.5.
    assert found.frame["profit"].tolist() == [0, 36, 12]
    assert found.best["share"] == 0.5
    assert found.frame["low"].iloc[0] == found.frame["high"].iloc[0] == 0
    assert (found.frame["high"] - found.frame["low"])[1:].min() > 0


def test_the_best_share_is_judged_on_other_rows():
    cells = drawn(20_000, 5)
    found = best_share(cells, value=100, cost=2)

    # Uplift falls from 0.2 by a thirtieth a place: the first six pay more than 2 each, and bring 100 x their mean uplift less 2.
    true = 20_000 * 0.6 * (100 * (0.2 - 2.5 / 30) - 2)
    assert 0.5 <= found.share <= 0.7
    assert abs(found.profit.value - true) < 3 * found.profit.error
    assert found.profit.value <= profit_by_share(cells, 100, 2).best["profit"]
    assert found.over_all.low > 0


def test_where_nobody_is_moved_nothing_is_promised():
    promised = [best_share(drawn(4000, seed, top=0, bottom=0), 100, 1).profit for seed in range(10)]

    assert sum(own.low > 0 for own in promised) <= 1
    assert np.mean([own.value for own in promised]) < 0


def test_one_fold_judges_nothing():
    with pytest.raises(ValueError, match="The cells have 1 folds; wanted at least two"):
        best_share(SMALL.assign(fold=0), 10, 1)


def test_only_rows_that_one_ranking_alone_treats_are_compared():
    # The rival would treat the lower half: the upper four gain 1 each and those 1/2 less than nothing.
    cells = SMALL.assign(rival=1 - SMALL["place"])
    found = against(cells, value=10, share=0.5)

    assert found.value == pytest.approx(40 - -20)
    assert against(SMALL.assign(rival=SMALL["place"]), 10, 0.5).value == 0
    assert against(cells, 10, 1.0).value == 0


def test_a_score_of_uplift_is_worth_more_than_another():
    found = against(drawn(20_000, 6), value=100, share=0.3)

    assert found.clear
    # Places 0 to 2 against any: 0.3 of the rows x 100 x (0.2 - 1 / 30 - 0.05).
    assert found.low < 6000 * 100 * (0.2 - 1 / 30 - 0.05) < found.high


def test_the_range_of_a_share_is_that_of_both_rates_with_one_event_and_one_other_more():
    frame = profit_by_share(SMALL, value=10, cost=1).frame

    # 2 of 2 and none of 2 as 3 and 1 of 4, four rows at 10 each; then 2 and 1 of 4 as 3 and 2 of 6, eight rows.
    half = 1.959964 * np.array([40 * np.sqrt(2 * 3 / 16 / 2), 80 * np.sqrt((1 / 4 + 2 / 9) / 4)])
    assert (frame["high"] - frame["profit"]).tolist()[1:] == pytest.approx(half.tolist())
    assert (frame["profit"] - frame["low"]).tolist()[1:] == pytest.approx(half.tolist())


def test_the_range_of_a_share_in_amounts_is_that_of_both_means():
    # Treated rows bring 1 and 3, the others 0 and 2: a mean of either has a variance of 1, and four rows at 10 an error of 40 √2.
    amounts = pd.DataFrame([(0, "one", 2, 4, 10), (0, "other", 2, 2, 4)], columns=["place", "side", "n", "y", "yy"])
    last = profit_by_share(amounts, value=10, cost=1).frame.iloc[-1]

    assert last["profit"] == pytest.approx(4 * (10 - 1))
    assert last["high"] - last["profit"] == pytest.approx(1.959964 * 40 * np.sqrt(2))
