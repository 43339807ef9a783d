"""The views of the Explore page beside the curve: targets, budgets, the analyst's corner, amounts."""

from __future__ import annotations

import pytest

from data.intake.handed_in import Intake
from data.stored import keep_bytes
from metrics.payoff import Campaign, CreditDecline
from store import stories
from store.files import files
from store.stories import Case
from stories.decision.settings import settings_of, settled
from stories.project import Project
from stories.settings import apply
from tests.customers import csv, customers
from tests.pages.reading import alerts, headlines, html
from tests.stories.decision.amounts.accounts import accounts


@pytest.fixture
def explore(visit):
    """The Explore page at one of its views: ``explore("target")``."""

    def open_at(view, **place):
        app = visit("explore", view=view, **place)
        assert not app.exception
        return app

    return open_at


def press(app, label: str):
    return next(button for button in app.button if button.label == label).click().run()


def test_a_target_is_answered_by_what_would_bring_it_and_can_be_put_into_the_story(explore):
    app = explore("target")
    app.number_input(key="target").set_value(200_000.0).run()

    assert headlines(app)[0].startswith("$200k needs")
    assert "A call costs" in html(app)
    app = press(app, "Put this question into the story")
    assert settings_of(app.session_state["case"].project).target == 200_000
    app = press(app, "Take it out of the story")
    assert settings_of(app.session_state["case"].project).target is None


def test_a_smaller_budget_buys_fewer_calls_and_says_what_more_would_bring(explore):
    app = explore("budget")
    before = headlines(app)[0]
    slider = app.slider(key="assume_budget")
    slider.set_value(slider.max / 10 // slider.step * slider.step).run()

    assert headlines(app)[0] != before
    assert "$1,000 more would have brought" in html(app)
    app = press(app, "Keep this budget")
    assert settings_of(app.session_state["case"].project).budget == pytest.approx(slider.max / 10, rel=0.1)


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("picture", "says"),
    [
        ("gains", "times its share"),
        ("wrong-cost", "would have lost at most"),
        ("two-assumptions", "the best profit lies between"),
        ("measures", "At published amounts"),
    ],
)
def test_the_analyst_gets_one_picture_at_a_time(explore, picture, says):
    app = explore("analyst")
    app.segmented_control(key="at_Picture").set_value(picture).run()

    assert not app.exception
    assert says in headlines(app)[0]


@pytest.mark.every(2)
@pytest.mark.parametrize(("across", "up"), [("count", "cost"), ("score", "return"), ("spend", "profit")])
def test_the_axes_of_the_curve_can_be_changed(visit, across, up):
    app = visit("explore")
    app.radio(key="across_Across").set_value(across).run()
    app.radio(key="up_Up").set_value(up).run()

    assert not app.exception
    assert alerts(app) == []
    assert "riskiest" in headlines(app)[0]


def ask(app, view):
    app.segmented_control(key="view_Question").set_value(view).run()
    assert not app.exception
    return app


def test_what_is_moved_on_the_curve_counts_for_the_questions_beside_it(visit):
    own = headlines(ask(visit("explore"), "how-sure"))[0]
    app = visit("explore")
    cost = app.slider(key="assume_contact_cost")
    cost.set_value(cost.value + 10).run()
    ask(app, "how-sure")

    assert headlines(app)[0] != own
    assert "the story still shows its own figures" in html(app)
    ask(app, "target")
    assert "once it is used in the story" in html(app)
    press(app, "Use this in the story")
    assert "Moved under Profit." not in html(app)
    assert settings_of(app.session_state["case"].project).assumptions.contact_cost.likely == 50


def test_what_is_moved_can_be_undone_from_any_question(visit):
    app = visit("explore")
    best = headlines(app)[0]
    cost = app.slider(key="assume_contact_cost")
    cost.set_value(cost.value + 10).run()
    press(ask(app, "segments"), "Reset")
    ask(app, "profit")

    assert headlines(app)[0] == best
    assert app.slider(key="assume_contact_cost").value == 40


def test_amounts_are_kept_with_their_source_and_a_fixed_cost_joins_them(explore):
    app = explore("assumptions")
    app.number_input(key="payoff_contact_cost_Likely").set_value(45.0)
    app.text_input(key="payoff_contact_cost_source").set_value("Call centre, 2026")
    for end, amount in (("Low", 1000.0), ("Likely", 2000.0), ("High", 4000.0)):
        app.number_input(key=f"payoff_fixed_cost_{end}").set_value(amount)
    app = press(app, "Keep these amounts")

    project = app.session_state["case"].project
    assert (
        settings_of(project).assumptions.contact_cost.likely,
        settings_of(project).assumptions.contact_cost.source,
    ) == (
        45,
        "Call centre, 2026",
    )
    assert (
        settings_of(project).fixed_cost.low,
        settings_of(project).fixed_cost.likely,
        settings_of(project).fixed_cost.high,
    ) == (1000, 2000, 4000)


def test_amounts_out_of_order_are_refused_by_name(explore):
    app = explore("assumptions")
    app.number_input(key="payoff_margin_Low").set_value(90.0)
    app = press(app, "Keep these amounts")

    assert alerts(app) == [
        "Margin on what a customer pays: low is 90, likely 60 and high 70; wanted low ≤ likely ≤ high."
    ]


def test_another_form_starts_from_its_defaults(explore):
    app = explore("assumptions")
    app.selectbox(key="payoff_form").set_value("cells").run()
    app = press(app, "Keep these amounts")

    assert settings_of(app.session_state["case"].project).assumptions.FORM == "cells"
    assert not app.exception


def test_what_values_below_zero_mean_is_asked_only_where_there_are_any(explore):
    assert [radio for radio in explore("assumptions").radio if radio.key == "payoff_below_zero"] == []
    kept = keep_bytes(csv(customers().assign(**{"monthly fee": lambda frame: frame["monthly fee"] - 45})), files())
    case = stories.save(
        Case(Intake(files=(("spring.csv", kept.name),)), settled(Project(), assumptions=Campaign.from_value_column()))
    )

    app = explore("assumptions", story=case.id)
    app.radio(key="payoff_below_zero").set_value("zero")
    app = press(app, "Keep these amounts")

    assert not app.exception
    assert settings_of(app.session_state["case"].project).below_zero == "zero"


def test_cells_may_differ_by_row_and_three_rows_show_what_that_means(explore):
    app = explore("assumptions")
    app.selectbox(key="payoff_form").set_value("cells").run()
    app.toggle(key="payoff_by_row").set_value(True).run()
    app.selectbox(key="payoff_of_hit").set_value("monthly_charges").run()
    assert app.number_input(key="payoff_times_hit_monthly_charges").value == 1  # no amount becomes a factor
    app.number_input(key="payoff_times_hit_monthly_charges").set_value(2.5).run()
    app.number_input(key="payoff_At most_hit").set_value(200.0).run()
    app.number_input(key="payoff_times_false_alarm_").set_value(-40.0).run()

    assert len(app.dataframe[-1].value) == 3
    app = press(app, "Keep these amounts")
    form = settings_of(app.session_state["case"].project).assumptions
    assert form.amount_of("hit").reading == ("monthly_charges", 2.5, None, 200.0)
    assert form.false_alarm.likely == -40
    assert not app.exception


@pytest.fixture
def credit():
    """The id of a story about credit whose file says what each result of the decision costs."""
    kept = keep_bytes(csv(accounts(600)), files())
    intake = Intake(files=(("accounts.csv", kept.name),), roles={"value": ""})
    return stories.save(Case(intake, settled(Project(kind="credit_default"), assumptions=CreditDecline()))).id


def test_under_credit_too_costs_by_result_are_counted_by_one_click_and_a_factor_may_range(explore, credit):
    app = explore("assumptions", story=credit)
    assert "“cost_fn” is lost where nothing is done and the event comes" in html(app)

    app = press(app, "Count all of them")
    assert (app.selectbox(key="payoff_form").value, app.toggle(key="payoff_by_row").value) == ("cells", True)
    assert "Count all of them" not in [button.label for button in app.button]
    app.number_input(key="payoff_Low_miss_cost_fn").set_value(-1.2).run()
    app = press(app, "Keep these amounts")

    assert not app.exception
    miss = settings_of(app.session_state["case"].project).assumptions.miss
    assert (miss.low, miss.likely, miss.high) == (-1.2, -1, -1)
    app.number_input(key="payoff_At most_miss").set_value(0.0).run()
    assert app.number_input(key="payoff_Low_miss_cost_fn").disabled  # bounds hold for one factor


def test_a_form_without_amounts_of_the_file_is_asked_as_before(explore):
    app = explore("assumptions")

    assert [toggle.key for toggle in app.toggle if toggle.key == "payoff_by_row"] == []
    app.selectbox(key="payoff_form").set_value("cells").run()
    assert not app.toggle(key="payoff_by_row").value
    assert app.number_input(key="payoff_hit_Likely").value == 100


def test_bounds_that_cross_are_refused_by_the_label_of_the_cell(explore):
    app = explore("assumptions")
    app.selectbox(key="payoff_form").set_value("cells").run()
    app.toggle(key="payoff_by_row").set_value(True).run()
    app.selectbox(key="payoff_of_hit").set_value("monthly_charges").run()
    app.number_input(key="payoff_At least_hit").set_value(9.0).run()
    app.number_input(key="payoff_At most_hit").set_value(1.0).run()

    assert len(alerts(app)) == 1
    assert alerts(app)[0].startswith("“A call that was needed brings” was ")
    assert "at least 9 and at most 1" in alerts(app)[0]


@pytest.fixture
def by_row(monkeypatch):
    """The id of a story whose cells differ by row, and of whose rows some lack an amount."""
    frame = customers()
    frame.loc[::9, "monthly fee"] = None
    kept = keep_bytes(csv(frame), files())
    intake = Intake(files=(("spring.csv", kept.name),))
    project = settled(Project(kind="retention"), assumptions=Campaign())
    for name, text in (("hit", "8..10..12*`monthly fee`"), ("false_alarm", "-40")):
        project = apply(project, name, text)
    return stories.save(Case(intake, project)).id


def test_a_factor_is_moved_on_its_slider_and_money_says_of_whom_it_is_told(explore, by_row):
    app = explore("profit", story=by_row)
    before = headlines(app)[0]

    assert "100 of 900 customers have no amount in “monthly fee”; money is told of the other 800" in html(app)
    slider = app.slider(key="assume_hit")
    assert (slider.min, slider.value, slider.max) == (0, 10, 24)
    app.slider(key="assume_hit").set_value(20.0).run()
    assert headlines(app)[0] != before
    assert not app.exception


@pytest.mark.every(4)
@pytest.mark.parametrize(
    "view", ["how-sure", "analyst", "one-more-point", "segments", "target", "budget", "assumptions"]
)
def test_every_question_is_answered_where_cells_differ_by_row(explore, by_row, view):
    assert headlines(explore(view, story=by_row))
