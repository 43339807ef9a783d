from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import wire
from tests.browser.running import ROOT, running

APP = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
import streamlit as st
from components.stage import stage
from tests.decks import sample_deck

if st.session_state.get("talking"):
    staged = stage(sample_deck(), key="deck", start=3)
    st.session_state["moved"] = staged.levers
    if staged.exited:
        st.session_state["talking"] = False
        st.rerun()
else:
    st.text(f"Moved: {{st.session_state.get('moved')}}")
    if st.button("Present"):
        st.session_state["talking"] = True
        st.rerun()
"""


def install(folder: Path) -> None:
    (folder / ".streamlit").mkdir()
    (folder / ".streamlit" / "config.toml").write_text("[browser]\ngatherUsageStats = false\n", encoding="utf-8")
    (folder / "app.py").write_text(APP, encoding="utf-8")


@pytest.fixture(scope="module")
def talk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a small app with nothing but a stage."""
    home = tmp_path_factory.mktemp("talk")
    install(home)
    with running(home, home) as address:
        yield address


@pytest.fixture
def page(watched, resting, talk) -> Iterator[Page]:
    resting.setdefault(talk, [])
    with watched(talk) as page:
        page.goto(talk)
        page.get_by_role("button", name="Present").click()
        expect(page.locator(".place")).to_have_text("3 / 5")
        yield page


def answered(page: Page) -> None:
    """Waits until the app, hidden below the stage, has run."""
    wire.wait(page)
    page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for(state="attached")


def test_the_slides_cover_the_app_and_leave_it_as_it_was(page):
    expect(page.locator("#story-stage")).to_be_in_viewport(ratio=1)
    expect(page.get_by_test_id("stApp")).to_be_hidden()

    page.keyboard.press("PageDown")
    expect(page.locator(".place")).to_have_text("4 / 5")
    page.keyboard.press("Escape")

    expect(page.get_by_role("button", name="Present")).to_be_visible()
    expect(page.locator("#story-stage")).to_have_count(0)
    assert "#" not in page.url


def test_a_released_slider_is_told_and_the_slide_stays_as_it_is(page):
    page.locator("#slide-3 .ask").click()
    page.keyboard.press("ArrowRight")
    answered(page)

    expect(page.locator("#slide-3 .badge")).to_be_visible()
    page.get_by_role("button", name="Exit").click()
    expect(page.get_by_text("'contact_cost': 41")).to_be_visible()


def test_a_reset_takes_back_what_was_told(page):
    page.locator("#slide-3 .ask").click()
    page.keyboard.press("ArrowRight")
    answered(page)
    page.get_by_role("button", name="Reset").click()
    answered(page)
    page.get_by_role("button", name="Exit").click()

    expect(page.get_by_text("Moved: None")).to_be_visible()


def test_the_notes_have_a_window_whose_keys_turn_the_page(page):
    with page.context.expect_page() as opened:
        page.keyboard.press("n")
    notes = opened.value

    expect(notes.get_by_role("heading")).to_contain_text("Calling the riskiest 43%")
    notes.keyboard.press("PageDown")
    expect(page.locator(".place")).to_have_text("4 / 5")
    expect(notes.get_by_role("heading")).to_contain_text("turns a loss")
    notes.close()


def test_letters_that_mean_something_to_the_app_do_not_reach_it(page):
    page.keyboard.press("c")
    page.keyboard.press("r")
    wire.wait(page)

    expect(page.get_by_test_id("stDialog")).to_have_count(0)
    expect(page.locator(".place")).to_have_text("3 / 5")


@pytest.mark.prove
def test_a_talk_goes_on_without_its_server(context, tmp_path):
    install(tmp_path)
    with running(tmp_path, tmp_path) as address:
        page = context.new_page()  # not a watched one: a lost connection is an error in the console
        page.goto(address)
        page.get_by_role("button", name="Present").click()
        expect(page.locator(".place")).to_have_text("3 / 5")
    page.get_by_test_id("stDialog").wait_for(state="attached", timeout=180_000)

    expect(page.get_by_test_id("stDialog")).to_be_hidden()
    page.get_by_role("button", name="Next slide").click()
    expect(page.locator(".place")).to_have_text("4 / 5")
    page.keyboard.press("PageUp")
    page.locator("#slide-3 .ask").click()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#slide-3 .badge")).to_be_visible()
    page.close()
