"""Every page with real content passes the automatic checks of WCAG 2.1, levels A and AA, on a desk and on a phone."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from components.shell import VERBS
from tests.browser import steps
from tests.customers import csv, hostile

LEVELS = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}
SIZES = ({"width": 1440, "height": 900}, {"width": 390, "height": 844})


def fill(page: Page, verb: str) -> None:
    """Bring the page into its fullest state."""
    if verb == "Start":
        steps.drop(page, ("a *very* long_name_" + "x" * 80 + ".csv", csv(hostile())))
        expect(steps.telling(page)).to_be_enabled()
    if verb == "Explore":
        steps.move(page, "contact_cost", 5)
        steps.unfold(page, "Where does this number come from?")
    if verb == "Story":
        steps.open_words(page)
        page.get_by_label("Title").first.fill("99")
        page.get_by_role("button", name="Keep").first.click()
        expect(page.get_by_role("alert")).to_be_visible()
    if verb == "Present":
        expect(page.locator(".place")).to_be_attached()
    if verb == "Export":
        page.get_by_role("button", name="Make HTML").click()
        expect(page.get_by_role("button", name="Download HTML")).to_be_visible()


@pytest.mark.every(5)
@pytest.mark.parametrize("verb", VERBS)
def test_no_page_breaks_a_rule_of_accessibility_or_is_wider_than_the_screen(server: str, page: Page, idle, verb: str):
    page.goto(f"{server}/{verb.lower()}")
    expect(page.locator("h1").or_(page.locator(".place")).first).to_be_attached()
    fill(page, verb)

    for size in SIZES:
        page.set_viewport_size(size)
        page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for(state="attached")
        steps.settle(page)  # drawings follow the width
        found = Axe().run(page, options=LEVELS)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.querySelector('.stMain').scrollWidth") <= size["width"]
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
