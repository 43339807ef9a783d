"""Every page passes the automatic checks of WCAG 2.1, levels A and AA."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from components.shell import VERBS

LEVELS = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}


@pytest.mark.parametrize("verb", VERBS)
def test_no_page_breaks_a_rule_of_accessibility(server: str, page: Page, idle, verb: str):
    page.goto(f"{server}/{verb.lower()}")
    expect(page.locator("h1")).to_be_visible()
    idle(page)

    found = Axe().run(page, options=LEVELS)

    assert found.violations_count == 0, found.generate_report()
