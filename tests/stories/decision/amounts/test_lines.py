"""The lines of a form are the cells of a payoff, there and back, and three rows show what they mean."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest

from metrics.assumption import Assumption
from metrics.payoff import OutcomeCells
from stories.decision.amounts.lines import FLAT, Line, kept, lines_of, named_in, told
from stories.decision.amounts.preview import preview
from stories.decision.settings import settings_of, settled
from stories.project import Project
from stories.setting import SettingError
from tests.stories.decision.amounts.accounts import accounts, opened, project_of

BAHNSEN = ("exposure=monthly_income*3<=25000", "miss=-0.75*exposure", "false_alarm=-cost_fp@claims", "hit=5")


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    return opened(accounts(600), tmp_path_factory.mktemp("accounts"))


def form_of(dataset, *settings):
    return settings_of(project_of(dataset, *settings)).assumptions


def test_cells_are_lines_and_named_amounts_a_choice(dataset):
    form = form_of(dataset, *BAHNSEN, "rightly_left=monthly_income*0.01>=2<=90")

    assert named_in(form) == ("exposure",)
    assert lines_of(form) == {
        "hit": Line(FLAT, 5, source="Given with this report"),
        "false_alarm": Line("cost_fp", -1, source="claims"),
        "miss": Line("exposure", -0.75, source="Given with this report"),
        "rightly_left": Line("monthly_income", 0.01, 2.0, 90.0, "Given with this report"),
    }


def test_lines_that_nobody_changed_keep_their_range_and_source(dataset):
    project = project_of(dataset, "hit=90..100..120@finance", "miss=-0.8..-0.75..-0.7*monthly_income")

    assert kept(project, lines_of(settings_of(project).assumptions)) == project


def test_whoever_confirmed_a_cell_did_not_confirm_the_amount_that_takes_its_place():
    hit = Assumption("hit", "price", 90, 100, 120).confirmed(dt.date(2026, 11, 3), "A. Huber", "Finance")
    form = OutcomeCells(hit, Assumption("false_alarm", "price", -20, -20, -20, "Finance"))
    project = settled(Project(kind="profit_curve"), assumptions=form)
    lines = lines_of(form)
    changed = kept(project, {**lines, "hit": replace(lines["hit"], number=110)})

    assert settings_of(kept(project, lines)).assumptions.hit == hit
    assert settings_of(changed).assumptions.hit.source == "Finance"


def test_a_line_is_told_as_a_setting_and_read_again(dataset):
    project = project_of(dataset, *BAHNSEN)
    lines = lines_of(settings_of(project).assumptions)
    changed = kept(project, {**lines, "hit": Line("monthly_income", 0.5, None, 800.0, "board @ May")})

    assert told(Line('a "b" c', -2.5, 1.0, None)) == '`a "b" c`*-2.5>=1'
    assert lines_of(settings_of(changed).assumptions)["hit"] == Line("monthly_income", 0.5, None, 800.0, "board @ May")


def test_a_factor_and_an_amount_for_all_have_a_range_there_and_back(dataset):
    project = project_of(dataset, *BAHNSEN)
    lines = lines_of(settings_of(project).assumptions)
    ranged = {
        **lines,
        "miss": Line("exposure", -0.75, source="recoveries", low=-0.8, high=-0.7),
        "false_alarm": Line("cost_fp", -1, source="claims", high=-0.5),
        "hit": Line(FLAT, 5, low=0, high=9),
    }
    form = settings_of(kept(project, ranged)).assumptions

    assert told(ranged["miss"]) == "-0.8..-0.75..-0.7*exposure@recoveries"
    assert (form.items["miss"].low, form.items["miss"].likely, form.items["miss"].high) == (-0.8, -0.75, -0.7)
    assert (form.items["false_alarm"].low, form.items["false_alarm"].high) == (-1, -0.5)
    assert (
        form
        == settings_of(
            project_of(dataset, *BAHNSEN[:1], "hit=0..5..9", told_as("false_alarm", ranged), told_as("miss", ranged))
        ).assumptions
    )
    assert lines_of(form)["miss"] == ranged["miss"]


def told_as(cell, lines):
    return f"{cell}={told(lines[cell])}"


def test_a_range_out_of_order_is_refused_by_the_name_of_the_cell(dataset):
    project = project_of(dataset, *BAHNSEN)
    lines = lines_of(settings_of(project).assumptions)

    with pytest.raises(SettingError, match=r"The setting miss was .*rising order"):
        kept(project, {**lines, "miss": Line("exposure", -0.75, low=-0.7, high=-0.6)})


def test_bounds_that_cross_are_refused_by_the_name_of_the_cell(dataset):
    project = project_of(dataset, *BAHNSEN)
    lines = lines_of(settings_of(project).assumptions)

    with pytest.raises(SettingError, match=r"The setting hit was .* at least 9 and at most 1"):
        kept(project, {**lines, "hit": Line("monthly_income", 1.0, 9.0, 1.0)})


def test_three_rows_show_what_each_decision_would_bring(dataset):
    frame = accounts(600).dropna().sort_values("pd_score", ascending=False)
    shown = preview(dataset, form_of(dataset, *BAHNSEN))

    assert [row.score for row in shown] == [frame["pd_score"].iloc[0], shown[1].score, frame["pd_score"].iloc[-1]]
    for row in shown:
        (own,) = [each for each in frame[frame["pd_score"] == row.score].itertuples() if _fits(each, row)][:1]
        exposure = np.minimum(3 * own.monthly_income, 25_000)
        wanted = (5, -0.75 * exposure) if own.defaulted == "Yes" else (-own.cost_fp, 0)
        assert (row.acting, row.leaving) == pytest.approx(wanted)


def _fits(own, row) -> bool:
    if own.defaulted == "Yes":
        return row.outcome == 1 and row.leaving == pytest.approx(-0.75 * min(3 * own.monthly_income, 25_000))
    return row.outcome == 0 and row.acting == pytest.approx(-own.cost_fp)


def test_cells_that_are_the_same_for_all_need_no_column(dataset):
    shown = preview(dataset, form_of(dataset, "hit=100", "false_alarm=-20"))

    assert {(row.outcome, row.acting, row.leaving) for row in shown} <= {(1, 100, 0), (0, -20, 0)}


def test_beside_a_line_by_row_what_stands_on_the_form_counts_though_nobody_changed_it():
    usual = OutcomeCells(Assumption("hit", "price", 50, 100, 200), Assumption("false_alarm", "price", -40, -20, -10))
    project = settled(Project(kind="profit_curve"), assumptions=usual)
    lines = lines_of(usual)
    lines["miss"] = Line("cost_fn", -1.0)
    form = settings_of(kept(project, lines)).assumptions

    assert (form.items["hit"].likely, form.items["false_alarm"].likely) == (100, -20)
    assert dict(form.by) == {"miss": "cost_fn"}
