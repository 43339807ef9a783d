"""A page's own address works as the very first visit to a server that has just started."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from components.shell import VERBS
from data.intake.handed_in import Intake
from store import stories
from tests.browser.running import running

Watched = Callable[[str], AbstractContextManager[Page]]
INK = "rgb(27, 36, 48)"


def saved_story(home: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The id of a story kept where a server with this home finds it."""
    monkeypatch.setenv("THROUGHLINE_HOME", str(home / "throughline"))
    return stories.save(stories.Case(Intake(sample="telephone"))).id


@pytest.mark.prove
@pytest.mark.parametrize("verb", [verb for verb in VERBS if verb != "Present"])
def test_the_first_visit_to_a_fresh_server_may_be_to_any_page(
    verb: str, tmp_path: Path, watched: Watched, monkeypatch: pytest.MonkeyPatch
):
    story = saved_story(tmp_path, monkeypatch)
    with running(tmp_path) as address, watched(address) as page:
        page.goto(f"{address}/{verb.lower()}?story={story}")

        expect(page.locator("h1")).to_have_count(1)
        expect(page).to_have_title(f"{verb} · Throughline")
        expect(page.locator("[aria-current=page]")).to_have_text(verb)
        others = page.get_by_test_id("stPageLink-NavLink")
        expect(others).to_have_text(["Stories", *(other for other in VERBS if other != verb)])
        assert all(f"story={story}" in link.get_attribute("href") for link in others.all())
        expect(page.locator("h1")).to_have_css("font-family", re.compile("^Inter"))
        expect(page.locator("h1")).to_have_css("color", INK)
        assert page.evaluate("document.fonts.ready.then(() => document.fonts.check('700 30px Inter'))")
        expect(page.get_by_test_id("stSidebar")).to_be_hidden()


def test_the_bare_address_leads_to_the_story(server: str, page: Page):
    page.goto(server)

    expect(page).to_have_title("Story · Throughline")
    expect(page).to_have_url(re.compile(r"/story(\?|$)"))


@pytest.mark.prove
def test_the_first_visit_to_a_fresh_server_may_be_to_the_stage(tmp_path: Path, watched: Watched):
    with running(tmp_path) as address, watched(address) as page:
        page.goto(f"{address}/present")

        expect(page.locator(".place")).to_have_text(re.compile(r"^1 / \d+$"))
        expect(page).to_have_title("Present · Throughline")


@pytest.mark.prove
def test_the_story_in_the_address_survives_going_to_another_page(
    tmp_path: Path, watched: Watched, monkeypatch: pytest.MonkeyPatch
):
    story = saved_story(tmp_path, monkeypatch)
    with running(tmp_path) as address, watched(address) as page:
        page.goto(f"{address}/explore?story={story}")

        page.get_by_role("link", name="Export").click()

        expect(page).to_have_title("Export · Throughline")
        expect(page).to_have_url(f"{address}/export?story={story}")


def test_the_bar_can_be_walked_with_the_keyboard(server: str, page: Page):
    page.goto(f"{server}/start")
    link = page.get_by_role("link", name="Present")
    expect(link).to_be_visible()
    for _ in range(10):
        page.keyboard.press("Tab")
        if link.evaluate("element => element === document.activeElement"):
            break

    expect(link).to_be_focused()
    expect(link).to_have_css("outline-style", "solid")
    page.keyboard.press("Enter")

    expect(page).to_have_title("Present · Throughline")


@pytest.mark.prove
def test_no_page_is_wider_than_a_phone(server: str, page: Page, idle):
    page.set_viewport_size({"width": 390, "height": 844})

    for verb in (verb for verb in VERBS if verb != "Present"):  # the stage lies over the page
        page.goto(f"{server}/{verb.lower()}")
        expect(page.locator("h1")).to_be_visible()
        idle(page)
        page.wait_for_function("() => document.querySelector('.stMain').scrollWidth <= 390")  # once it is laid out
        last = page.locator(".st-key-verbs > :last-child").bounding_box()
        assert last["x"] + last["width"] <= 390
