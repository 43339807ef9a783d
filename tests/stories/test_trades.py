"""What those in a file are called: proposed where its columns make it clear, and never guessed."""

from __future__ import annotations

import pytest

from data.intake.handed_in import Intake, open_dataset
from data.stored import keep_bytes
from stories.decision.assumption_words import label_of, noun_of
from stories.decision.opening import ledgers_of
from stories.decision.settings import settings_of
from stories.decision.study import study
from stories.language.names import Names
from stories.language.trades import TRADES, named, proposed
from stories.opening import first_project, proposed_project
from stories.origin import origin_of
from stories.project import Project
from stories.say import words_only
from stories.settings import apply
from stories.story import tell
from tests.customers import csv, customers


@pytest.fixture
def opened(folder_of_all):
    """A dataset whose id and outcome have these names."""

    def open_file(id_name: str, outcome: str, **more: str):
        frame = customers().rename(columns={"Client No.": id_name, "Left us?": outcome} | more)
        roles = {"id": id_name, "outcome": outcome} if id_name in frame else {"outcome": outcome}
        return open_dataset(
            Intake(files=(("all.csv", keep_bytes(csv(frame), folder_of_all).name),), roles=roles), folder_of_all
        )

    return open_file


@pytest.mark.every(4)
@pytest.mark.parametrize(
    ("id_name", "outcome", "many", "contact"),
    [
        ("EmployeeNumber", "Attrition", "employees", "talk to"),
        ("Personalnummer", "Ausgetreten", "employees", "talk to"),
        ("booking_id", "is_canceled", "bookings", "confirm"),
        ("ticket", "sla_missed", "tickets", "handle"),
        ("patient_id", "no_show", "patients", "remind"),
        ("policy_no", "lapsed", "policies", "follow up"),
        ("member_id", "churned", "members", "call"),
        ("subscriber id", "cancelled", "subscribers", "call"),
    ],
)
def test_the_names_of_columns_propose_names_with_a_reason(opened, id_name, outcome, many, contact):
    found = proposed(opened(id_name, outcome))

    assert (found.names.many, found.names.contact) == (many, contact)
    assert f"“{id_name}” speaks of {many}" in found.reason


@pytest.mark.every(3)
@pytest.mark.parametrize(
    ("id_name", "outcome"),
    [
        ("customer_id", "churned"),
        ("CLIENTNUM", "attrition"),
        ("id", "churned"),
        ("booking_id", "converted"),
        ("ticket", "churned"),
        ("employee_policy", "left"),
    ],
)
def test_where_columns_are_not_clear_customers_stay(opened, id_name, outcome):
    dataset = opened(id_name, outcome)

    assert proposed(dataset) is None
    assert named(Project(), dataset).names == Names()


def test_a_column_of_tickets_does_not_make_tickets_of_customers(opened):
    assert proposed(opened("id", "cancelled", Tariff="ticket_count")) is None


def test_names_that_somebody_chose_stay(opened):
    chosen = apply(Project(), "many", "guests")

    assert named(chosen, opened("booking_id", "cancelled")).names.many == "guests"


@pytest.mark.every(8)
@pytest.mark.parametrize("trade", TRADES, ids=lambda trade: f"{trade.names.many}, {trade.names.event}")
def test_every_trade_gives_a_story_that_speaks_of_no_customer(opened, trade):
    dataset = opened("id", "churned")
    project = first_project(dataset, Project(names=trade.names))
    deck = tell(study(ledgers_of(dataset), project, origin_of(dataset)))[1]

    titles = [str(slide.title) for slide in deck.slides]
    assert [
        title for title in titles if "customer" in title or " call" in title.lower().replace("called", "")
    ] == [] or (trade.names.contact == "call")
    assert any(trade.names.many in title for title in titles)


def test_what_an_employee_is_paid_is_no_margin(opened):
    project = named(Project(), opened("EmployeeNumber", "Attrition"))

    assert label_of("margin", words_only(project)) == "Part of the pay that a leaver costs"
    assert noun_of("margin", words_only(project)) == "the part of the pay that a leaver costs"
    assert label_of("margin", words_only(Project())) == "Margin on what a customer pays"


def test_what_columns_call_employees_begins_with_examples_of_that_size(opened):
    dataset = opened("EmployeeNumber", "Attrition")
    cost = settings_of(proposed_project(dataset, Project())).assumptions.items["contact_cost"]

    assert (cost.low, cost.likely, cost.high, cost.is_default) == (100, 200, 400, True)
    yen = apply(proposed_project(dataset, Project()), "currency", "JPY")
    assert settings_of(yen).assumptions.items["contact_cost"].likely == 20_000
