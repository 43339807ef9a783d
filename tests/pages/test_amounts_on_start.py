"""The amounts that decide the answer, on Start and on the pages of a draft."""

from __future__ import annotations

import pytest

from components import upload_form
from components.decision import deciding
from data.errors import DataError
from data.intake.handed_in import Intake
from store.cards import listed
from store.files import keep
from stories.decision.deciding import examples
from stories.decision.settings import settings_of
from tests.conftest import ROOT
from tests.customers import csv, customers
from tests.pages.reading import alerts, can_tell, html, tell, until_read

CUSTOMERS = csv(customers())
pytestmark = pytest.mark.usefixtures("own_store")


@pytest.fixture
def start():
    """The Start page with a file of customers, or at the address of what was handed in before."""
    from streamlit.testing.v1 import AppTest

    def open_at(story="", content=CUSTOMERS):
        app = AppTest.from_file(ROOT / "app.py", default_timeout=600)
        app.switch_page("pages/start.py")
        if story:
            app.query_params["story"] = story
        else:
            app.session_state[upload_form.HANDED_IN] = Intake(files=(("all.csv", keep(content).name),))
        return until_read(app.run())

    return open_at


def button(app, label):
    return next(button for button in app.button if button.label == label)


def waiting(app):
    """The keys of the buttons that confirm an amount."""
    return [button.key for button in app.button if button.label == "Confirm"]


def confirm_all(app):
    while keys := waiting(app):
        app.button(key=keys[0]).click().run()
    return app


def change(app, name, **typed):
    for part, value in typed.items():
        boxes = (*app.number_input, *app.text_input)
        next(box for box in boxes if box.key.partition("~")[0] == f"typed_{name}_{part}").set_value(value)
    next(button for button in app.button if button.label == "Use it" and f"form_{name}" in button.key).click()
    return app.run()


def item(app, name):
    return settings_of(app.session_state["case"].project).assumptions.items[name]


def test_a_story_is_told_once_every_amount_is_confirmed_and_is_then_no_draft(start):
    app = start()
    count = len(waiting(app))
    assert f"0 of {count} confirmed." in html(app)
    assert button(app, "Tell the story").disabled

    confirm_all(app)
    assert not app.exception
    assert not button(app, "Tell the story").disabled
    assert "Tell it with example amounts" not in [button.label for button in app.button]
    tell(app)
    assert not app.exception
    assert examples(app.session_state["case"].project) == ()
    assert "Draft" not in html(app)
    assert "Still examples" not in " ".join(fold.label for fold in app.expander)


def test_with_example_amounts_it_is_told_as_a_draft_whose_amounts_can_be_confirmed_later(start, visit):
    tell(start())
    app = visit("story", story=listed()[0].id)
    assert "Draft: example amounts" in html(app)
    assert any(fold.label.startswith("Still examples") for fold in app.expander)

    confirm_all(app)
    assert not app.exception
    assert "Draft: example amounts" not in html(app)
    assert not any(fold.label.startswith("Still examples") for fold in app.expander)
    assert examples(app.session_state["case"].project) == ()


def test_what_was_confirmed_can_be_taken_back(start):
    app = start()
    before = waiting(app)
    app.button(key=before[0]).click().run()
    assert before[0] not in waiting(app)
    button(app, "Take back").click().run()

    assert waiting(app) == before


def test_another_amount_is_confirmed_with_who_says_so_and_the_story_is_told_with_it(start):
    app = change(start(), "contact_cost", Low=20.0, Likely=25.0, High=30.0, source="Call centre")
    assert "confirm_contact_cost" not in waiting(app)
    assert "Call centre" in html(app)
    tell(app)

    told = item(app, "contact_cost")
    assert (told.low, told.likely, told.high, told.source) == (20, 25, 30, "Call centre")


def test_amounts_out_of_order_are_refused_at_the_button(start):
    app = change(start(), "contact_cost", Likely=900.0)

    assert not app.exception
    assert len(alerts(app)) == 1
    assert "wanted low ≤ likely ≤ high" in alerts(app)[0]
    assert "confirm_contact_cost" in waiting(app)


def test_a_reload_keeps_what_was_confirmed(start):
    app = start()
    first = waiting(app)[0]
    app.button(key=first).click().run()
    again = start(story=listed()[0].id)

    assert not again.exception
    assert waiting(again)
    assert first not in waiting(again)


def test_another_kind_of_story_asks_for_its_amounts_anew(start):
    app = confirm_all(start())
    kind = next(box for box in app.selectbox if box.key.partition("~")[0] == "kind")
    other = next(option for option in ("targeting", "profit_curve") if option != kind.value)
    kind.select(other).run()

    assert not app.exception
    assert waiting(app)
    kind = next(box for box in app.selectbox if box.key.partition("~")[0] == "kind")
    kind.select("retention").run()
    assert waiting(app), "what was confirmed for it was dropped"


def test_where_the_amounts_cannot_be_reckoned_the_page_says_so_and_stands(start, monkeypatch):
    def fails(*_):
        raise DataError("The rows cannot be counted.")

    monkeypatch.setattr(deciding.case, "studied", fails)
    app = start()

    assert not app.exception
    assert alerts(app) == ["The rows cannot be counted."]
    assert can_tell(app)


def test_a_sample_has_nothing_to_confirm(visit):
    app = visit("story")

    assert not app.exception
    assert waiting(app) == []


def line(app, name):
    """What is offered below an amount, as the keys of its buttons."""
    return [button.key for button in app.button if button.key in (f"use_{name}_0", f"forget_{name}_0")]


def test_what_was_agreed_for_one_story_is_offered_to_the_next_used_by_one_click_and_forgotten_by_another(start):
    app = start()
    next(box for box in app.text_input if box.key.startswith("confirmed_by")).set_value("A. Huber").run()
    change(app, "contact_cost", Low=20.0, Likely=25.0, High=30.0, source="Call centre")
    assert "Call centre; agreed on" in html(app)
    tell(app)
    app = start()
    assert "by A. Huber: $25 ($20 to $30), Call centre" in html(app)
    assert "confirm_contact_cost" in waiting(app), "nothing is taken over before somebody says so"

    app.button(key="use_contact_cost_0").click().run()
    assert not app.exception
    assert "confirm_contact_cost" not in waiting(app)
    assert line(app, "contact_cost") == []
    button(app, "Take back").click().run()
    app.button(key="forget_contact_cost_0").click().run()
    assert line(app, "contact_cost") == []
    assert "by A. Huber" not in html(app)
    assert start().exception == []


def money_and_time(app):
    return next(fold for fold in app.expander if fold.label.startswith("Money and time"))


def test_money_and_time_are_those_of_the_file_or_what_was_chosen_and_the_rest_is_open(start):
    app = start(content=CUSTOMERS.replace(b"monthly fee", b"monthly fee (GBP)"))
    fold = money_and_time(app)
    assert "GBP" in fold.label
    assert "who decides" in fold.label
    next(box for box in app.text_input if box.label == "Who decides").set_value("Ann").run()
    fold = money_and_time(app)
    assert "who decides" not in fold.label

    tell(app)
    project = app.session_state["case"].project
    assert (project.currency, project.decider, project.decide_by) == ("GBP", "Ann", None)


def test_what_was_confirmed_in_one_currency_is_not_confirmed_in_another(start):
    app = confirm_all(start())
    currency = next(box for box in app.selectbox if box.label == "Currency" and "frame" in box.key)
    currency.select("GBP").run()

    assert not app.exception
    assert waiting(app), "40 dollars are offered as 40 pounds, and nobody confirmed these"
