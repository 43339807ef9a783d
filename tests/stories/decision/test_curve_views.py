"""The curve across other measures: the same profit at the same decision, wherever it is drawn."""

from __future__ import annotations

import numpy as np
import pytest

from charts.plotly_drawer import figure
from stories.decision.curve_views import ACROSS, UP, curve_view, share_at
from stories.decision.exhibits import curve_exhibit
from stories.decision.saying import say_of
from tests.stories.studies import told


@pytest.mark.every(2)
@pytest.mark.parametrize("up", UP)
@pytest.mark.parametrize("across", ACROSS)
def test_every_pair_of_axes_is_drawn_with_its_points_inside(across, up):
    study, _, _ = told("model")
    exhibit = curve_view(study, say_of(study), across, up)

    assert figure(exhibit)
    for point in (exhibit.best, *exhibit.references):
        assert exhibit.x.low <= point.x <= exhibit.x.high
        assert exhibit.y.low <= point.y <= exhibit.y.high
    assert np.isfinite(exhibit.frame["y"]).all()


def test_shares_are_left_as_the_story_draws_them():
    study, _, _ = told("model")
    say = say_of(study)

    assert curve_view(study, say).frame.equals(curve_exhibit(study, say).frame)


@pytest.mark.parametrize("across", ACROSS)
def test_a_click_on_the_point_finds_the_decision_again(across):
    study, _, _ = told("model")
    exhibit = curve_view(study, say_of(study), across)

    assert share_at(study, across, exhibit.best.x) == pytest.approx(
        study.decision.contacted / study.curve.rows, abs=2e-3
    )


def test_the_line_across_scores_has_the_profit_of_each_threshold():
    study, _, _ = told("model")
    frame = curve_view(study, say_of(study), "score").frame
    middle = frame.iloc[50]

    rows = study.ledgers.rows()
    chosen = rows[rows["score"] >= middle["x"]]
    gain = 0.3 * 0.6 * 12 * (chosen["value"] * chosen["outcome"]).sum() - 40 * len(chosen)
    assert middle["y"] == pytest.approx(gain, abs=0.02 * study.decision.profit)


def test_the_return_is_profit_for_each_unit_spent_and_cost_is_what_leaves_the_house():
    study, _, _ = told("model")
    say = say_of(study)

    assert curve_view(study, say, up="cost").best.y == pytest.approx(study.decision.spend)
    assert curve_view(study, say, up="return").best.y == pytest.approx(study.decision.profit / study.decision.spend)


def test_a_curve_is_called_by_what_is_drawn_across_and_up():
    study, _, _ = told("model")
    say = say_of(study)

    assert curve_view(study, say, "score", "cost").caption == "Cost of one campaign, by lowest score called"
    assert curve_view(study, say, "count").caption == "Profit of one campaign, by customers called"
    assert (
        curve_view(study, say, up="return").caption
        == "Return on spend of one campaign by share of customers called, riskiest first"
    )


def test_only_profit_has_a_band_and_a_stretch_that_is_as_good():
    study, _, _ = told("model")
    exhibit = curve_view(study, say_of(study), "count", "cost")

    assert exhibit.frame["low"].isna().all()
    assert exhibit.region is None
