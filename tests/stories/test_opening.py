"""From a dataset to its ledgers, its subject and a first project."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from data.intake.handed_in import Intake, open_dataset
from data.sources.sample import SAMPLES
from data.stored import keep_bytes
from metrics.assumption import Assumption
from metrics.payoff import Campaign, CreditDecline
from stories.decision.defaults import flat_value
from stories.decision.opening import ledgers_of
from stories.decision.settings import settings_of, settled
from stories.decision.study import study
from stories.file_words import worded
from stories.opening import answered_project, first_project, next_project
from stories.origin import Origin, origin_of
from stories.project import Project
from stories.proposing import doubt, fitting, proposed_kind
from stories.samples import intake_of, project_for
from stories.story import shelf, short_title
from tests.customers import csv, customers


@pytest.fixture
def opened(folder_of_all):
    """The dataset of a frame, with roles by hand where they are given."""

    def open_frame(frame, **roles):
        return open_dataset(
            Intake(files=(("all.csv", keep_bytes(csv(frame), folder_of_all).name),), roles=roles), folder_of_all
        )

    return open_frame


def test_a_monthly_amount_is_worth_its_margin_over_the_months_that_a_customer_stays(opened):
    items = settings_of(first_project(opened(customers()))).assumptions.items

    assert {"margin", "months"} <= set(items)
    assert all(item.is_default for item in items.values())


def test_a_lifetime_amount_is_not_multiplied_by_months(opened):
    frame = customers().rename(columns={"monthly fee": "lifetime value"})

    assert "months" not in settings_of(first_project(opened(frame, value="lifetime value"))).assumptions.items


def test_without_a_value_column_everybody_is_worth_the_same(opened):
    items = settings_of(first_project(opened(customers(), value=""))).assumptions.items

    assert "clv" in items
    assert "margin" not in items


def test_a_cost_column_takes_the_place_of_the_flat_cost(opened):
    frame = customers().assign(call_cost=7.5)
    assumptions = settings_of(first_project(opened(frame, cost="call_cost"))).assumptions

    assert assumptions.cost_column == "call_cost"
    assert "contact_cost" not in assumptions.items


def test_what_was_decided_before_stays_when_the_campaign_starts_anew(opened):
    before = settled(Project(title="Spring", currency="EUR"), capacity=90)
    after = first_project(opened(customers()), before)

    assert (after.title, after.currency, settings_of(after).capacity) == ("Spring", "EUR", 90)


@pytest.mark.every(2)
@pytest.mark.parametrize("sample", SAMPLES)
def test_every_sample_is_told_as_the_kind_that_it_is_made_for(sample, folder_of_all):
    dataset = open_dataset(intake_of(sample), folder_of_all)
    project = first_project(dataset, project_for(sample))

    assert project.kind in fitting(dataset)
    assert doubt(dataset, project.kind) is None
    assert project.title == short_title(shelf()[project.kind])


def test_the_sample_of_an_offer_says_how_many_can_be_contacted(folder_of_all):
    dataset = open_dataset(Intake(sample="offer"), folder_of_all)
    project = first_project(dataset, project_for("offer"))

    assert proposed_kind(dataset).kind == project.kind == "targeting"
    assert (settings_of(project).capacity, settings_of(project).assumptions.FORM) == (2000, "offer")
    assert dataset.roles["segment"] == "channel"
    assert settings_of(first_project(dataset, project_for("offer", "profit_curve"))).capacity == 2000


def test_a_flat_value_takes_the_place_of_the_column():
    worth = Assumption("clv", "price", 250, 300, 400, "finance")
    form = settings_of(flat_value(settled(Project(), assumptions=Campaign.from_value_column()), worth)).assumptions

    assert (form.clv, form.margin, form.months) == (worth, None, None)


def test_customers_who_were_contacted_meanwhile_are_left_out_of_the_ledger(opened):
    frame = customers()
    frame["contact_group"] = ["contacted" if row % 3 else "held back" for row in range(len(frame))]
    ledgers = ledgers_of(opened(frame, treated="contact_group"))

    assert ledgers.main.rows == 300


def test_the_ledger_holds_every_usable_row_and_the_segments_beside(opened):
    ledgers = ledgers_of(opened(customers()))

    assert ledgers.main.rows == 900
    assert sorted(ledgers.segments["level"]) == ["Basic", "Plus", "Pro"]
    assert ledgers_of(opened(customers(), segment="")).segments is None


def test_the_subject_tells_where_the_rows_come_from_and_what_was_noticed(opened):
    frame = customers()
    frame.loc[:9, "Left us?"] = ""
    subject = origin_of(opened(frame))

    assert (subject.name, subject.segment, subject.synthetic) == ("all.csv", "Tariff", False)
    assert subject.counts["no outcome"] == 10
    assert any("10" in worded(finding.text) for finding in subject.findings)


def test_the_answer_at_the_door_decides_how_long_an_amount_counts(opened):
    dataset = opened(customers())  # its "monthly fee" would be taken for an amount per month

    def worth(answer):
        return settings_of(first_project(dataset, answers={"door:value": answer})).assumptions.worth_of_value

    assert worth("month") == pytest.approx(0.6 * 12)
    assert worth("year") == pytest.approx(0.6 * 12 / 12)
    assert worth("once") == pytest.approx(0.6)
    assert worth("unsure") == pytest.approx(0.6 * 12)


def test_an_amount_per_year_keeps_its_range_of_months(opened):
    form = settings_of(first_project(opened(customers()), answers={"door:value": "year"})).assumptions
    longer = form.with_("months", form.months.at(24))

    assert longer.worth_of_value == pytest.approx(2 * form.worth_of_value)


def test_a_campaign_that_is_not_known_to_repeat_has_no_yearly_amount(opened):
    dataset = opened(customers())

    assert settings_of(first_project(dataset, answers={"door:repeat": "unsure"})).repeat == "once"
    assert settings_of(first_project(dataset, answers={"door:repeat": "again"})).repeat == settings_of(Project()).repeat


def test_a_true_rate_given_at_the_door_goes_into_the_project(opened):
    answers = {"door:sample": "balanced", "door:base_rate": "14 %"}

    assert settings_of(first_project(opened(customers()), answers=answers)).base_rate == pytest.approx(0.14)


def test_other_answers_change_only_what_they_are_about(opened):
    before = {"door:sample": "balanced", "door:base_rate": "14%", "door:repeat": "once", "door:value": "month"}
    dataset = opened(customers())
    project = first_project(dataset, settled(Project(title="Spring"), capacity=90), before)

    rate = answered_project(project, dataset, before, {**before, "door:sample": "all"})
    again = answered_project(project, dataset, before, {**before, "door:repeat": "again"})
    year = answered_project(project, dataset, before, {**before, "door:value": "year"})

    assert (settings_of(rate).base_rate, settings_of(rate).repeat, settings_of(rate).assumptions) == (
        None,
        "once",
        settings_of(project).assumptions,
    )
    assert (settings_of(again).base_rate, settings_of(again).repeat) == (
        pytest.approx(0.14),
        settings_of(Project()).repeat,
    )
    assert settings_of(year).assumptions.worth_of_value == pytest.approx(
        settings_of(project).assumptions.worth_of_value / 12
    )
    assert all(each.title == "Spring" and settings_of(each).capacity == 90 for each in (rate, again, year))


def test_the_next_months_story_takes_words_and_money_along_but_no_dates_and_no_edited_sentences(opened):
    dataset = opened(customers())
    first = first_project(dataset, settled(Project(title="Churn", currency="EUR", period="May"), capacity=90))
    items = settings_of(first).assumptions.with_(
        "accept_rate", settings_of(first).assumptions.accept_rate.at(0.35, "Pilot of May")
    )
    earlier = settled(
        replace(first, decide_by=dt.date(2020, 1, 1), edits={"en": {"answer": {"title": "May was good"}}}),
        assumptions=items,
        threshold=0.4,
    )
    after = next_project(dataset, earlier, fits=True)

    assert (after.title, after.currency, settings_of(after).capacity) == ("Churn", "EUR", 90)
    assert settings_of(after).assumptions.items["accept_rate"].source == "Pilot of May"
    assert (after.period, after.decide_by, settings_of(after).threshold, dict(after.edits)) == ("", None, None, {})
    assert after.date == dt.date.today()


def test_amounts_of_other_columns_start_from_defaults_in_the_next_story(opened):
    dataset = opened(customers(), value="")
    earlier = first_project(opened(customers()), Project(title="Churn"))

    assert "margin" not in settings_of(next_project(dataset, earlier, fits=False)).assumptions.items


def test_the_subject_says_what_was_said_and_what_nobody_knew(opened):
    answers = {"door:sample": "unsure", "door:known": "some", "door:contacted": "nobody"}
    subject = origin_of(opened(customers()), answers)

    assert [one.key for one in subject.restrictions] == ["outcomes not known yet"]
    assert [worded(one) for one in subject.not_known] == ["whether the file holds all of them"]
    assert not subject.is_whole
    assert origin_of(opened(customers()), {"door:sample": "all"}).is_whole


def test_what_is_owed_is_never_below_zero_and_other_values_only_where_somebody_says_so(opened):
    frame = customers()
    frame.loc[:9, "monthly fee"] = -500.0
    ledgers = ledgers_of(opened(frame))
    by_row = CreditDecline.from_value_column()

    owed = study(ledgers, settled(Project(kind="credit_default"), assumptions=by_row), Origin("all.csv"))
    earned = study(ledgers, settled(Project(), assumptions=Campaign.from_value_column()), Origin("all.csv"))

    chosen = study(
        ledgers, settled(Project(), assumptions=Campaign.from_value_column(), below_zero="zero"), Origin("all.csv")
    )

    assert owed.ledgers.raised == chosen.ledgers.raised == 10
    assert chosen.curve.ledger.running("v")[-1] == owed.curve.ledger.running("v")[-1]
    assert owed.curve.ledger.running("v")[-1] == pytest.approx(frame["monthly fee"].clip(lower=0).sum())
    assert earned.curve.ledger.running("v")[-1] == pytest.approx(frame["monthly fee"].sum())
    assert ledgers_of(opened(customers())).floored is None
