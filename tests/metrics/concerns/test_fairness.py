"""How a decision falls on groups: ratios, gaps, meaning, and which groups are too small to tell."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest

from metrics.concerns.fairness import fairness, meaning


def groups(**counts: tuple[int, int, int, int]) -> pd.DataFrame:
    """Rows, events, rows acted on and events acted on, by level."""
    rows = [(level, *each) for level, each in counts.items()]
    return pd.DataFrame(rows, columns=["level", "rows", "events", "acted", "found"])


TWO = groups(No=(5901, 1393, 2130, 1073), Yes=(1142, 476, 749, 431))  # of telco's senior citizens at .2604


def test_ratio_gaps_and_their_ranges_are_those_of_the_reference():
    found = fairness(TWO, acting_is_good=True)
    no = found.frame.set_index("level").loc["No"]

    assert found.highest == "Yes"
    assert [round(no[name], 3) for name in ("ratio", "ratio_low", "ratio_high")] == [0.55, 0.521, 0.581]
    assert (no["found"], no["wrongly"]) == (pytest.approx(1073 / 1393), pytest.approx(1057 / 4508))
    assert no["found_gap"] == pytest.approx(1073 / 1393 - 431 / 476)
    assert no["found_gap_low"] < no["found_gap"] < no["found_gap_high"] < 0


def test_where_acting_is_bad_those_left_alone_are_favoured():
    found = fairness(groups(a=(100, 20, 10, 5), b=(100, 40, 40, 30)), acting_is_good=False)

    assert found.highest == "a"
    assert found.least[["level", "ratio"]].tolist() == ["b", pytest.approx(60 / 90)]


def test_small_groups_are_pooled_few_rows_are_not_told_and_rare_groups_lead_nothing():
    found = fairness(
        groups(tiny=(9, 4, 9, 4), few=(29, 9, 20, 8), rare=(40, 10, 40, 10), large=(3000, 500, 900, 300)), True
    )
    frame = found.frame.set_index("level")

    assert (found.pooled, found.pooled_rows) == (1, 9)
    assert list(frame.index) == ["few", "large", "rare"]
    assert found.highest == "large"  # all of the rare ones are acted on, but they are under 2 % of the rows
    assert math.isnan(frame.loc["few", "ratio"])
    assert frame.loc["rare", "ratio"] == pytest.approx(1 / 0.3)
    assert math.isnan(frame.loc["rare", "found"])  # ten events are too few


def test_several_groups_have_wider_ranges_than_two():
    more = pd.concat([TWO, groups(x=(900, 90, 90, 9))])
    two, three = (fairness(each, True).frame.set_index("level") for each in (TWO, more))

    assert two.loc["No", "ratio"] == three.loc["No", "ratio"]
    assert three.loc["No", "ratio_low"] < two.loc["No", "ratio_low"]


def test_nobody_favoured_is_a_ratio_of_nothing_without_a_range():
    found = fairness(groups(a=(100, 20, 50, 10), b=(100, 20, 0, 0)), True).frame.set_index("level")

    assert found.loc["b", "ratio"] == 0
    assert math.isnan(found.loc["b", "ratio_low"])


def test_one_group_cannot_be_compared():
    with pytest.raises(ValueError, match="There is 1 group; wanted at least two"):
        fairness(groups(a=(100, 20, 50, 10)), True)


def test_scores_mean_what_they_say_within_the_reach_of_chance():
    told = meaning(
        pd.DataFrame(
            {"level": ["b", "a"], "rows": [100, 20], "events": [30, 5], "scores": [25.0, 5.0], "spread": [16.0, 3.0]}
        )
    ).set_index("level")

    assert told.loc["b", "means"] == pytest.approx(1.2)
    assert told.loc["b", ["low", "high"]].tolist() == pytest.approx([1 - 1.96 * 4 / 25, 1 + 1.96 * 4 / 25], abs=1e-4)
    assert np.isnan(told.loc["a", "means"])
