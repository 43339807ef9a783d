"""Cells, named amounts and exposures become settings of a project, and what belongs elsewhere says where."""

from __future__ import annotations

import json

import pytest

from data.amount import Amount
from metrics.assumption import Assumption
from metrics.payoff import Campaign, CreditDecline, OutcomeCells
from stories.decision.amounts.cells import sourced
from stories.decision.settings import settings_of, settled
from stories.kinds import credit_default
from stories.project import Project
from stories.setting import GIVEN, SettingError
from stories.settings import apply


def given(*settings: str, kind: str = "profit_curve", form=None) -> Project:
    project = settled(Project(kind=kind), assumptions=form or Campaign())
    for setting in settings:
        name, _, text = setting.partition("=")
        project = apply(project, name, text)
    return project


def form_of(project: Project):
    return settings_of(project).assumptions


def test_a_cell_turns_the_story_to_cells_of_which_the_others_bring_nothing_yet():
    form = form_of(given("hit=cost_fn", "false_alarm=-cost_fp@claims, 2026"))

    assert isinstance(form, OutcomeCells)
    assert [(item.unit, item.low, item.likely, item.high) for item in form.items.values()] == [
        ("factor", 1, 1, 1),
        ("factor", -1, -1, -1),
        ("price", 0, 0, 0),
        ("price", 0, 0, 0),
    ]
    assert (form.false_alarm.source, form.hit.source, form.miss.is_default) == ("claims, 2026", GIVEN, True)
    assert form.amount_of("hit") == Amount("cost_fn", "cost_fn")


def test_beside_amounts_of_the_file_a_cell_that_nobody_gave_brings_nothing():
    usual = OutcomeCells(Assumption("hit", "price", 50, 100, 150), Assumption("false_alarm", "price", -40, -20, -10))
    form = form_of(given("rightly_left=5", "miss=-1*exposure", form=usual))

    assert [item.likely for item in form.items.values()] == [0, 0, -1, 5]
    assert [item.is_default for item in form.items.values()] == [True, True, False, False]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["defined before", "defined after"])
def test_a_named_amount_may_be_defined_before_or_after_it_is_named(order):
    both = ("exposure=monthly_income*3<=25000", "miss=-0.8..-0.75..-0.7*exposure")
    form = form_of(given(*(both[place] for place in order)))

    assert form.amount_of("miss") == Amount("exposure", "monthly_income", 3.0, None, 25_000.0)
    assert (form.miss.low, form.miss.likely, form.miss.high) == (-0.8, -0.75, -0.7)


def test_a_later_number_takes_the_place_of_a_column():
    form = form_of(given("hit=cost_fn", "hit=90..100..120"))

    assert (form.by, form.reading) == ((), {})
    assert (form.hit.unit, form.hit.low, form.hit.high) == ("price", 90, 120)


def test_the_exposure_of_a_credit_is_a_number_for_all_or_read_from_a_column():
    by_row = form_of(given("exposure=monthly_income*3<=25000", kind="credit_default", form=CreditDecline()))
    flat = form_of(given("exposure=1000", kind="credit_default", form=CreditDecline.from_value_column()))

    assert by_row.reading == {"value": Amount("exposure", "monthly_income", 3.0, 0.0, 25_000.0)}
    assert (flat.exposure.low, flat.exposure.likely, flat.reading) == (1000, 1000, None)
    assert form_of(given("exposure=limit", kind="credit_default", form=CreditDecline())).reading == {
        "value": Amount("exposure", "limit", 1.0, 0.0, None)
    }


def test_what_was_given_is_kept_and_read_again():
    project = given("exposure=monthly_income*3<=25000", "miss=-0.75*exposure", 'hit="cost fn"')
    credit = given("exposure=monthly_income*3<=25000", kind="credit_default", form=CreditDecline())

    for each in (project, credit):
        assert Project.from_json(json.loads(json.dumps(each.to_json()))) == each


def test_who_says_so_stands_behind_the_first_sign_outside_quotation_marks():
    assert sourced('0.5*"a@b" @ finance, x@y') == ('0.5*"a@b"', "finance, x@y")
    assert sourced("cost_fn") == ("cost_fn", GIVEN)


@pytest.mark.parametrize(
    ("settings", "kind", "form", "said"),
    [
        ("return_rate=12%", "retention", Campaign(), "needs the form of credit"),
        ("return_rate=12%", "retention", Campaign(), "(--story): credit_default, profit_curve."),
        ("contact_cost=40", "profit_curve", None, "leave the settings of the cells out"),
        ("value=100", "credit_default", CreditDecline(), "The setting clv needs the form of a campaign"),
        ("contact_cost=40", "retention", Campaign(cost_column="fee"), "each row's cost is read from “fee”"),
        ("margin=60%", "retention", Campaign(), "name one with --role value=COLUMN"),
        ("exposure=2*income@finance", "credit_default", CreditDecline(), None),
    ],
)
def test_a_setting_of_another_form_says_which_it_needs_and_how_to_get_there(settings, kind, form, said):
    before = given("hit=100", kind=kind) if form is None else given(kind=kind, form=form)
    name, _, text = settings.partition("=")
    if said is None:
        assert apply(before, name, text)
        return

    with pytest.raises(SettingError) as refused:
        apply(before, name, text)

    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_kind_without_cells_says_which_stories_have_them(monkeypatch):
    monkeypatch.setattr(credit_default, "FORMS", ("credit",))
    before = given(kind="credit_default", form=CreditDecline())

    with pytest.raises(SettingError) as refused:
        apply(before, "hit", "cost_fn")

    assert str(refused.value) == (
        "The setting hit needs the form of four cells (hit, false_alarm, miss, rightly_left), and this story reckons by "
        "credit (loss given default against return on a good account); take one of the stories that have it (--story): "
        "profit_curve, retention, targeting."
    )


def test_a_credit_can_be_reckoned_in_cells_of_its_exposure():
    project = given(
        "exposure=monthly_income*3<=25000", "miss=-0.75*exposure", "false_alarm=-cost_fp",
        kind="credit_default", form=CreditDecline(),
    )  # fmt: skip
    form = form_of(project)

    assert (form.FORM, dict(form.by)) == ("cells", {"miss": "exposure", "false_alarm": "cost_fp"})
    assert Amount("exposure", "monthly_income", 3.0, None, 25_000.0) in form.reading.values()


def test_a_definition_is_no_setting_of_a_story_without_cells(monkeypatch):
    monkeypatch.setattr(credit_default, "FORMS", ("credit",))
    with pytest.raises(SettingError, match="no setting 'loss'"):
        given("loss=45%*balance", kind="credit_default", form=CreditDecline())
