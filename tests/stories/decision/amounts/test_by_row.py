"""Stories whose money differs by row are told of the rows that have it, in figures that anybody can recompute."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from metrics.assumption import Assumption
from stories.binding import loose_numbers
from stories.decision import opening, topic
from stories.decision.facts import value_facts
from stories.decision.saying import say_of
from stories.decision.slides.appendix import assumptions
from stories.decision.what_if import reach_of, what_if_of
from stories.origin import origin_of
from stories.story import tell
from stories.topics import studied
from tests.stories.decision.amounts.accounts import accounts, opened, project_of, study_of
from tests.stories.studies import texts

BY_COST = ("hit=cost_fn", "false_alarm=-cost_fp")
BAHNSEN = ("exposure=monthly_income*3<=25000", "miss=-0.75*exposure", "false_alarm=-cost_fp")


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    return opened(accounts(), tmp_path_factory.mktemp("accounts"))


def by_hand(frame: pd.DataFrame) -> pd.DataFrame:
    """What declining each account brings, by Bahnsen's matrix: three incomes up to 25,000, of which 75 % would be lost."""
    exposure = np.minimum(3 * frame["monthly_income"], 25_000)
    each = np.where(frame["defaulted"] == "Yes", 0.75 * exposure, -frame["cost_fp"] + 0 * exposure)
    return frame.assign(each=each).sort_values("pd_score", ascending=False)


def best_of(rows: pd.DataFrame) -> tuple[float, float]:
    """The threshold of the highest profit, ties whole, and that profit."""
    sums = rows.groupby("pd_score", sort=False)["each"].sum().cumsum()
    return sums.idxmax(), sums.max()


def test_the_profit_is_that_of_every_row_by_its_own_amounts(dataset):
    frame = accounts()
    rows = frame.assign(each=np.where(frame["defaulted"] == "Yes", frame["cost_fn"], -frame["cost_fp"]))
    threshold, profit = best_of(rows.sort_values("pd_score", ascending=False))
    found = study_of(dataset, *BY_COST)

    assert found.decision.profit == pytest.approx(profit, rel=1e-12)
    assert found.curve.ledger.threshold(found.decision.edge) == threshold
    assert found.curve.profit[-1] == pytest.approx(rows["each"].sum(), rel=1e-12)


def test_the_cost_matrix_of_the_literature_is_found_from_its_columns(dataset):
    rows = by_hand(accounts())
    threshold, profit = best_of(rows)
    found = study_of(dataset, *BAHNSEN)

    assert found.decision.profit == pytest.approx(profit, rel=1e-12)
    assert found.curve.ledger.threshold(found.decision.edge) == threshold


def test_rows_without_an_amount_count_in_all_that_is_not_money(dataset):
    frame, found = accounts(), study_of(dataset, *BAHNSEN)
    facts = value_facts(found)
    acted = frame[frame["pd_score"] >= found.curve.ledger.threshold(found.decision.edge)]

    assert facts["customers"].value == len(frame)
    assert facts["leavers"].value == (frame["defaulted"] == "Yes").sum()
    assert facts["contacted"].value == len(acted)
    assert facts["contacted_leavers"].value == (acted["defaulted"] == "Yes").sum()
    assert facts["ranking"].value == pytest.approx(value_facts(study_of(dataset, *BY_COST))["ranking"].value)
    assert facts["unpriced"].value == frame["monthly_income"].isna().sum()
    assert facts["priced"].value == frame["monthly_income"].notna().sum()


def test_money_says_of_how_many_it_is_told_wherever_it_is(dataset):
    found = study_of(dataset, *BAHNSEN)
    lacking = accounts()["monthly_income"].isna().sum()
    _, deck = tell(found)
    (said,) = [one.sentence for one in found.restrictions]

    many = found.project.names.many
    assert said == (
        f"{lacking} of 2,000 {many} have no amount in “monthly_income”; money is told of the other {2000 - lacking:,}, "
        "and everything else of all."
    )
    assert f"money of {2000 - lacking:,} of 2,000" in deck.slides[0].source
    assert said in deck.slides[0].notes
    assert not any(f"{2000 - lacking:,} {many} whose outcome is known" in str(slide.title) for slide in deck.slides)


def test_an_amount_that_no_cell_asks_for_leaves_no_row_out(dataset):
    role = replace(dataset, roles={**dataset.roles, "value": "monthly_income"})
    flat = study_of(role, "hit=100", "false_alarm=-20")

    assert flat.ledgers.main.unpriced == 0
    assert flat.restrictions == ()
    assert study_of(role, kind="retention").ledgers.main.unpriced == accounts()["monthly_income"].isna().sum()


def test_moving_a_factor_reads_no_row_anew(dataset, monkeypatch):
    ledgers, origin = topic.open(dataset), origin_of(dataset)
    before = topic.study(ledgers, project_of(dataset, *BY_COST), origin)

    def read_anew(of):
        raise AssertionError("The rows were read again.")

    monkeypatch.setattr(opening, "ledgers_of", read_anew)
    after = topic.study(ledgers, project_of(dataset, "hit=2*cost_fn", "false_alarm=-cost_fp"), origin)

    frame = accounts()
    lost = frame["cost_fp"][frame["defaulted"] == "No"].sum()
    assert after.curve.profit[-1] + lost == pytest.approx(2 * (before.curve.profit[-1] + lost))
    with pytest.raises(AssertionError, match="read again"):
        topic.study(ledgers, project_of(dataset, "hit=cost_fn*2<=500", "false_alarm=-cost_fp"), origin)


@pytest.mark.parametrize(
    ("factor", "reach"),
    [((-0.8, -0.75, -0.7), (-2, 2, 0.01)), ((1, 1, 1), (0, 2, 0.01)), ((0, 30, 30), (0, 60, 0.1))],
)
def test_the_slider_of_a_factor_goes_well_past_its_range(factor, reach):
    assert reach_of(Assumption("hit", "factor", *factor)) == pytest.approx(reach)


def test_a_browser_alone_redraws_no_curve_whose_cells_differ_by_row(dataset):
    found = study_of(dataset, *BY_COST)

    assert what_if_of(found, say_of(found)) is None


@pytest.mark.every(2)
@pytest.mark.parametrize("settings", [BY_COST, BAHNSEN, (*BAHNSEN, "fixed_cost=500"), (*BY_COST, "capacity=333")])
def test_the_profit_follows_from_the_factors_and_the_sums_that_are_told(dataset, settings):
    facts = value_facts(study_of(dataset, *settings))
    values = {name: fact.value for name, fact in facts.items()}

    assert "hit_likely * hit_sum + false_alarm_likely * false_alarm_sum" in facts["apparent_profit"].formula
    assert facts["apparent_profit"].tree.value(values) == pytest.approx(values["apparent_profit"], rel=1e-9)


def test_formulas_name_the_columns_and_their_bounds(dataset):
    facts = value_facts(study_of(dataset, *BAHNSEN))

    assert "monthly_income*3<=25000" in facts["miss_sum"].formula
    assert facts["miss_likely"].formula.startswith("factor of monthly_income*3<=25000, likely: ")


def test_the_table_of_assumptions_says_how_an_amount_is_read(dataset):
    found = study_of(dataset, *BAHNSEN)
    frame = assumptions(found, say_of(found)).exhibit.frame

    lines = [" | ".join(map(str, row)) for row in frame.itertuples(index=False)]
    assert any("times exposure | −0.75 | exact | Given with this report" in line for line in lines)
    assert any("Amount by row: exposure | monthly_income × 3, at most $25,000" in line for line in lines)


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_slide_is_told_in_either_language(dataset, language):
    found = study_of(dataset, *BAHNSEN, f"language={language}", "capacity=400")
    story, deck = tell(found)
    said = [(where, text) for slide in deck.slides for where, text in texts(slide)]

    assert len(deck.slides) > 10
    assert [(where, text) for where, text in said if loose_numbers(text, story.facts, story.names)] == []
    assert ("mal exposure" if language == "de" else "times exposure") in " ".join(
        slide.exhibit.frame.to_string() for slide in deck.slides if slide.exhibit and slide.exhibit.kind == "table"
    )


def test_two_models_are_compared_with_the_same_amounts(tmp_path):
    frame = accounts(800)
    frame["pd_score_old"] = (frame["pd_score"] + np.random.default_rng(1).normal(0, 0.05, 800)).clip(0, 1).round(4)
    dataset = opened(frame, tmp_path)
    dataset = replace(dataset, roles={**dataset.roles, "challenger": "pd_score_old"})
    both = studied("comparison", dataset, project_of(dataset, *BY_COST), origin_of(dataset)).found

    each = np.where(frame["defaulted"] == "Yes", frame["cost_fn"], -frame["cost_fp"])
    first, second = (
        frame.assign(each=each).groupby(name)["each"].sum().sort_index(ascending=False).cumsum().max()
        for name in (both.first, both.second)
    )
    assert (both.seen.first, both.seen.second) == pytest.approx((first, second), rel=1e-9)
