"""Amounts that were agreed: kept for a workspace, replaced and removed, on both databases."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from alembic import command
from sqlalchemy import inspect, update

from data.intake.handed_in import Intake
from metrics.assumption import Assumption
from store import agreed, database, schema
from store.stories import Case, load, save
from stories.decision.amounts.agreed import Agreed, Ground
from stories.project import Project

pytestmark = pytest.mark.usefixtures("either")
DOLLARS = Ground("USD", "customers", "campaign")
CALL = Agreed(DOLLARS, Assumption("contact_cost", "price", 30, 40, 60, "Call centre"), "A. Huber", dt.date(2026, 11, 3))


def test_what_was_agreed_comes_back_with_its_source_its_owner_and_its_day():
    agreed.keep([CALL])

    assert agreed.kept() == (CALL,)
    assert agreed.kept("another") == ()


def test_another_amount_for_the_same_takes_its_place_and_one_in_another_currency_stands_beside_it():
    later = replace(CALL, item=CALL.item.exactly(45, "Contract"), by="B. Lang", on=dt.date(2026, 12, 1))
    euros = replace(CALL, ground=replace(DOLLARS, currency="EUR"))
    agreed.keep([CALL, euros])
    agreed.keep([later])

    assert agreed.kept() == (euros, later)


def test_what_was_removed_is_gone_and_the_rest_stays():
    accept = replace(CALL, item=Assumption("accept_rate", "share", 0.2, 0.3, 0.4, ""))
    agreed.keep([CALL, accept])
    agreed.remove(CALL)

    assert agreed.kept() == (accept,)


def test_one_that_is_damaged_is_left_out():
    agreed.keep([CALL])
    with database.writing() as connection:
        connection.execute(update(schema.agreed).values(body="{}"))

    assert agreed.kept() == ()


def test_a_store_of_the_release_before_is_brought_up_to_date_and_keeps_its_stories():
    story = save(Case(Intake(sample="telephone"), Project(title="Spring")))
    config = database.alembic()
    with database.writing() as connection:
        schema.agreed.drop(connection)
        config.attributes["connection"] = connection
        command.stamp(config, "0001")
    database.forget()
    agreed.keep([CALL])

    assert "agreed" in inspect(database.engine()).get_table_names()
    assert load(story.id) == story
    assert agreed.kept() == (CALL,)
