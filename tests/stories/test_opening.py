"""From a dataset to its ledgers, its subject and a first project."""

from __future__ import annotations

import pytest

from data.intake import Intake, open_dataset
from data.stored import keep_bytes
from stories.opening import first_project, flat_value, ledgers_of, subject_of
from stories.project import Project
from tests.customers import csv, customers


@pytest.fixture
def opened(tmp_path):
    """The dataset of a frame, with roles by hand where they are given."""

    def open_frame(frame, **roles):
        return open_dataset(Intake(files=(("all.csv", keep_bytes(csv(frame), tmp_path).name),), roles=roles), tmp_path)

    return open_frame


def test_a_monthly_amount_is_worth_its_margin_over_the_months_that_a_customer_stays(opened):
    items = first_project(opened(customers())).assumptions.items

    assert {"margin", "months"} <= set(items)
    assert all(item.is_default for item in items.values())


def test_a_lifetime_amount_is_not_multiplied_by_months(opened):
    frame = customers().rename(columns={"monthly fee": "lifetime value"})

    assert "months" not in first_project(opened(frame, value="lifetime value")).assumptions.items


def test_without_a_value_column_everybody_is_worth_the_same(opened):
    items = first_project(opened(customers(), value="")).assumptions.items

    assert "clv" in items
    assert "margin" not in items


def test_a_cost_column_takes_the_place_of_the_flat_cost(opened):
    frame = customers().assign(call_cost=7.5)
    assumptions = first_project(opened(frame, cost="call_cost")).assumptions

    assert assumptions.cost_column == "call_cost"
    assert "contact_cost" not in assumptions.items


def test_what_was_decided_before_stays_when_the_campaign_starts_anew(opened):
    before = Project(title="Spring", currency="EUR", capacity=90)
    after = first_project(opened(customers()), before)

    assert (after.title, after.currency, after.capacity) == ("Spring", "EUR", 90)


def test_a_flat_value_ranges_from_half_to_double():
    worth = flat_value(Project(), 300, "finance").assumptions.items["clv"]

    assert (worth.low, worth.likely, worth.high, worth.source) == (150, 300, 600, "finance")


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
    subject = subject_of(opened(frame))

    assert (subject.name, subject.segment, subject.synthetic) == ("all.csv", "Tariff", False)
    assert subject.counts["no outcome"] == 10
    assert any("10" in finding for finding in subject.findings)
