"""Amounts on Start in a real browser: confirmed ones make a story, examples a draft, and what is typed wrongly is said."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from pptx import Presentation

from tests.browser import steps
from tests.browser.test_accessibility import LEVELS, SIZES
from tests.customers import csv, customers


@pytest.fixture
def start(server: str, page: Page, idle) -> Page:
    """The Start page with a file of customers whose amounts nobody has confirmed."""
    page.goto(f"{server}/start")
    steps.drop(page, ("all.csv", csv(customers())))
    expect(steps.telling(page)).to_be_enabled()
    idle(page)
    return page


def words_of_deck(page: Page) -> tuple[str, str]:
    """The name of the PowerPoint file, and all that stands on its slides."""
    page.get_by_role("button", name="Export", exact=True).click()
    name, content = steps.make(page, "PowerPoint")
    shapes = [shape for slide in Presentation(content).slides for shape in slide.shapes]
    return name, "\n".join(shape.text_frame.text for shape in shapes if shape.has_text_frame)


def test_confirmed_amounts_make_a_deck_that_is_no_draft(start: Page, idle):
    expect(start.get_by_role("button", name="Tell the story")).to_be_disabled()
    steps.confirm_all(start)
    expect(steps.telling(start)).to_have_count(0)
    start.get_by_role("button", name="Tell the story").click()
    expect(start.get_by_text("In short")).to_be_visible()
    idle(start)

    name, written = words_of_deck(start)
    assert "draft" not in f"{name} {written}".lower()


def test_example_amounts_make_a_deck_that_says_draft(start: Page, idle):
    steps.telling(start).click()
    expect(start.get_by_text("In short")).to_be_visible()
    expect(start.get_by_text("Still examples")).to_be_visible()
    idle(start)

    name, written = words_of_deck(start)
    assert "draft" in name.lower()
    assert "Draft" in written


def test_an_amount_is_changed_by_the_keyboard_alone_and_a_wrong_one_is_refused_where_it_was_typed(start: Page, idle):
    line = start.locator(".st-key-deciding_contact_cost")
    line.get_by_role("button", name="Change").focus()
    start.keyboard.press("Enter")
    likely = start.get_by_label("Likely")
    expect(likely).to_be_visible()
    likely.fill("900")
    start.get_by_role("button", name="Use it").focus()
    start.keyboard.press("Enter")
    expect(start.get_by_role("alert")).to_contain_text("wanted low ≤ likely ≤ high")
    idle(start)

    likely.fill("45")
    start.get_by_label("Source").fill("Call centre")
    start.get_by_role("button", name="Use it").focus()
    start.keyboard.press("Enter")
    expect(likely).to_have_count(0)
    expect(line).to_contain_text("Call centre")
    line.get_by_role("button", name="Take back").focus()
    start.keyboard.press("Enter")
    expect(line.get_by_role("button", name="Confirm")).to_be_visible()


def test_a_page_of_amounts_breaks_no_rule_of_accessibility_whatever_is_confirmed_or_open(start: Page, idle):
    start.get_by_role("button", name="Confirm", exact=True).first.click()
    expect(start.get_by_role("button", name="Take back")).to_be_visible()
    for size in SIZES:
        start.set_viewport_size(size)
        start.get_by_role("button", name="Change").nth(1).click()
        expect(start.get_by_label("Likely")).to_be_visible()
        idle(start)
        found = Axe().run(start, options=LEVELS)
        assert found.violations_count == 0, found.generate_report()
        assert start.evaluate("document.querySelector('.stMain').scrollWidth") <= size["width"]
        start.keyboard.press("Escape")
        expect(start.get_by_label("Likely")).to_have_count(0)
