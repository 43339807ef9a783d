"""Several offers in one test."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from metrics.change.offers import best_offers

COSTS = {"call": 2.0, "letter": 0.5}


def cells(rates: dict[str, tuple[float, float]], n: int = 1000) -> pd.DataFrame:
    """Two places of as many rows in every arm, with these rates."""
    table = [(place, arm, n, n * rate) for arm, pair in rates.items() for place, rate in enumerate(pair)]
    return pd.DataFrame(table, columns=["place", "arm", "n", "y"]).assign(yy=lambda of: of["y"])


RATES = {"none": (0.10, 0.10), "call": (0.20, 0.11), "letter": (0.13, 0.12)}


def test_every_stretch_has_its_best_offer():
    found = best_offers(cells(RATES), value=100, costs=COSTS, control="none", count=2)

    # 100 x 0.10 - 2, 100 x 0.03 - 0.5; then 100 x 0.01 - 2, 100 x 0.02 - 0.5.
    assert found.frame["profit"].tolist() == pytest.approx([8, 2.5, -1, 1.5])
    assert found.frame["best"].tolist() == [True, False, False, True]
    assert found.frame["rows"].tolist() == [3000] * 4
    assert (found.frame["adjusted"] >= found.frame["p"]).all()
    assert found.policy is None


def test_one_offer_for_all_is_told_beside_it():
    found = best_offers(cells(RATES), 100, COSTS, "none", count=2)

    assert found.single_offer == "call"
    assert found.single.value == pytest.approx(6000 * (100 * 0.055 - 2))


def test_two_folds_are_enough_to_judge_one_half_by_the_other():
    halves = pd.concat([cells(RATES).assign(fold=fold) for fold in (0, 1)])
    found = best_offers(halves, 100, COSTS, "none", count=2)

    # Both halves are alike: the call in the first stretch, the letter in the second, of 6,000 rows each.
    assert found.policy.value == pytest.approx(6000 * 8 + 6000 * 1.5)


def test_where_none_pays_none_is_best():
    found = best_offers(cells(RATES), 1, COSTS, "none", count=2)

    assert not found.frame["best"].any()


def folded(rates: dict[str, tuple[float, float]], seed: int, n: int = 250) -> pd.DataFrame:
    draw = np.random.default_rng(seed)
    parts = [cells(rates, n).assign(fold=fold) for fold in range(20)]
    frame = pd.concat(parts, ignore_index=True)
    frame["y"] = frame["yy"] = draw.binomial(n, np.round(frame["y"] / n, 6))
    return frame


def test_the_choice_is_judged_on_other_rows():
    found = best_offers(folded(RATES, 1), 100, COSTS, "none", count=2)

    true = 15_000 * 8 + 15_000 * 1.5
    assert found.policy.low < true < found.policy.high
    # Of 15,000 rows in either stretch a third had the offer that is chosen there, and a third none.
    spread = (0.2 * 0.8 + 0.1 * 0.9 + 0.12 * 0.88 + 0.1 * 0.9) / 5000
    assert found.policy.error == pytest.approx(15_000 * 100 * np.sqrt(spread), rel=0.1)


def test_what_a_choice_is_more_than_one_offer_for_all_is_judged_on_other_rows_too():
    found = best_offers(folded(RATES, 1), 100, COSTS, "none", count=2)

    # For all a call brings 8 in the first stretch and -1 in the second, where a letter brings 1.5: 2.5 more on its 15,000 rows.
    assert found.single_offer == "call"
    assert found.over_single.low < 15_000 * 2.5 < found.over_single.high
    spread = (0.11 * 0.89 + 0.12 * 0.88) / 5000
    assert found.over_single.error == pytest.approx(15_000 * 100 * np.sqrt(spread), rel=0.1)


def test_where_one_offer_is_best_everywhere_a_choice_is_no_more_than_it():
    same = {"none": (0.1, 0.1), "call": (0.3, 0.3), "letter": (0.1, 0.1)}
    found = best_offers(folded(same, 1), 100, COSTS, "none", count=2)

    assert (found.over_single.value, found.over_single.low, found.over_single.high) == (0, 0, 0)


def test_of_offers_that_do_nothing_no_choice_is_promised():
    same = {"none": (0.1, 0.1), "call": (0.1, 0.1), "letter": (0.1, 0.1)}
    free = {"call": 0.0, "letter": 0.0}
    promised = [best_offers(folded(same, seed, 50), 100, free, "none", 2).policy for seed in range(10)]

    assert sum(own.low > 0 for own in promised) <= 1


def test_arms_that_are_not_compared_do_not_count():
    more = cells({**RATES, "visit": (0.5, 0.5)})

    assert best_offers(more, 100, COSTS, "none", 2).frame.equals(best_offers(cells(RATES), 100, COSTS, "none", 2).frame)


def test_a_missing_arm_is_named():
    with pytest.raises(ValueError, match="The arm 'nobody' has no rows"):
        best_offers(cells(RATES), 100, COSTS, "nobody")


def test_an_offer_to_a_single_row_has_no_profit_and_one_to_two_rows_has_one():
    few = pd.DataFrame([(0, "visit", 1, 1, 1), (1, "visit", 2, 1, 1)], columns=["place", "arm", "n", "y", "yy"])
    whole = pd.concat([cells(RATES), few], ignore_index=True)
    found = best_offers(whole, 100, {**COSTS, "visit": 60.0}, "none", count=2).frame

    visits = found.loc[found["offer"] == "visit", "profit"].tolist()
    assert visits == pytest.approx([np.nan, 100 * (0.5 - 0.1) - 60], nan_ok=True)
    assert found["best"].tolist() == [True, False, False, False, True, False]
    # What cannot be told is not counted among what was looked at: five are.
    assert np.isnan(found["p"]).tolist() == [False, False, True, False, False, False]
    assert found["adjusted"].min() == pytest.approx(5 * found["p"].min())


def test_an_offer_of_which_nothing_is_known_without_the_rows_that_judge_is_not_chosen():
    # Two letters, both in one fold and for nothing: where they judge, no letter is known, and where they do not, it does not pay.
    both = {"none": (0.1, 0.1), "call": (0.2, 0.2)}
    letters = pd.DataFrame([(0, "letter", 2, 0, 0, 3)], columns=["place", "arm", "n", "y", "yy", "fold"])
    without = best_offers(folded(both, 1), 100, {"call": 2.0}, "none", count=2)
    beside = best_offers(pd.concat([folded(both, 1), letters]), 100, COSTS, "none", count=2)

    assert beside.policy.value == pytest.approx(without.policy.value * 20_002 / 20_000, rel=1e-3)


def test_the_range_of_an_offer_is_that_of_its_rate_and_of_the_control():
    # In the first stretch 130 of 1,000 with a letter and 100 of 1,000 without anything.
    letter = best_offers(cells(RATES), 100, COSTS, "none", count=2).frame.iloc[1]
    error = 100 * np.sqrt((0.13 * 0.87 + 0.10 * 0.90) / 999)

    assert (letter["profit"] - letter["low"], letter["high"] - letter["profit"]) == pytest.approx(
        (1.959964 * error,) * 2
    )


def test_an_offer_to_one_row_of_all_is_compared_but_is_never_the_one_for_all():
    one = pd.DataFrame([(0, "visit", 1, 1, 1)], columns=["place", "arm", "n", "y", "yy"])
    found = best_offers(pd.concat([cells(RATES), one]), 100, {"visit": 1.0, **COSTS}, "none", count=2)

    assert found.single_offer == "call"
    assert found.single.value == pytest.approx(6001 * (100 * 0.055 - 2))
