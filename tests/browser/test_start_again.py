"""A file that was brought and not told yet: wherever one goes meanwhile, it is there with all that was said of it."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser import steps
from tests.customers import apart, csv, customers

AN_ADDRESS = re.compile(r"story=[\w-]{16}")


@pytest.mark.prove
def test_what_is_brought_in_two_visits_is_read_together_and_what_was_chosen_stays(server: str, page: Page, idle):
    predictions, outcomes = apart(customers())
    page.goto(f"{server}/start")
    steps.drop(page, ("predictions.csv", csv(predictions)))
    expect(page).to_have_url(AN_ADDRESS)
    idle(page)

    steps.go(page, "Explore")  # before anything was told of it
    expect(page.locator("h1")).to_have_text("predictions.csv is not yet told")
    page.reload()
    expect(page.locator("h1")).to_have_text("predictions.csv is not yet told")
    steps.go(page, "Start")
    expect(page.get_by_text("Still here: predictions.csv.")).to_be_visible()
    idle(page)

    steps.drop(page, ("outcomes.csv", csv(outcomes)))
    expect(steps.telling(page)).to_be_enabled()
    idle(page)
    page.get_by_label("What one row is called").fill("debtor")
    page.get_by_label("What one row is called").press("Tab")
    idle(page)
    page.reload()
    expect(page.get_by_text("Still here: predictions.csv, outcomes.csv.")).to_be_visible()
    expect(page.get_by_label("What one row is called")).to_have_value("debtor")
    idle(page)

    page.get_by_role("button", name="Begin another story").click()
    expect(page.get_by_text("Still here")).to_have_count(0)
    steps.go(page, "Stories")
    card = page.get_by_text("predictions.csv + outcomes.csv").first
    expect(card).to_be_visible()
    idle(page)
    card.click()
    expect(steps.telling(page)).to_be_enabled()
    idle(page)
    steps.telling(page).click()
    expect(page).to_have_title("Story · Throughline")
    expect(page.locator("h1")).to_contain_text(re.compile("^Calling"))
