"""The address leads back to the view and the place within it: after a reload, by a link, by the bar and by going back."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import steps
from tests.browser.running import running

TWO_BARS, SCEPTIC = "The gain would have been", "With every assumption as likely"
MEASURES = "At published amounts"


def pick(page: Page, words: str) -> None:
    """Click a button of a control, and wait until it is the one that is on."""
    button = page.get_by_role("radio", name=words, exact=True)
    button.click()
    expect(button).to_be_checked()


def says(page: Page, words: str) -> None:
    """Wait until the headline has these words; while a view gives way to another, the page shows both for a moment."""
    expect(page.locator("h1").filter(has_text=words)).to_be_visible()
    expect(page.locator("h1")).to_have_count(1)


def lies_at(page: Page, *words: str) -> None:
    """Wait until these buttons are on."""
    for each in words:
        expect(page.get_by_role("radio", name=each, exact=True)).to_be_checked()


@pytest.mark.prove
def test_a_link_to_a_place_opens_there_as_the_first_visit_to_a_fresh_server(tmp_path: Path, watched):
    with running(tmp_path) as address, watched(address) as page:
        page.goto(f"{address}/explore?view=how-sure&at=sceptic")

        says(page, SCEPTIC)
        lies_at(page, "How sure", "Sceptic")
        expect(page).to_have_url(f"{address}/explore?view=how-sure&at=sceptic")


def test_a_view_and_its_place_survive_a_reload_and_a_change_of_page(server: str, page: Page, idle):
    page.goto(f"{server}/explore")
    expect(page.get_by_text("What we assume")).to_be_visible()
    pick(page, "Analyst")
    expect(page).to_have_url(f"{server}/explore?view=analyst")
    idle(page)
    pick(page, "Measures")
    expect(page).to_have_url(f"{server}/explore?view=analyst&at=measures")
    says(page, MEASURES)

    page.reload()
    says(page, MEASURES)
    lies_at(page, "Analyst", "Measures")
    steps.go(page, "Story")
    expect(page).to_have_url(f"{server}/story")
    steps.go(page, "Explore")
    expect(page).to_have_url(f"{server}/explore?view=analyst&at=measures")
    says(page, MEASURES)
    lies_at(page, "Analyst", "Measures")


def test_going_back_and_forward_leads_through_the_views(server: str, page: Page, idle):
    page.goto(f"{server}/explore")
    expect(page.get_by_text("What we assume")).to_be_visible()
    pick(page, "How sure")
    says(page, TWO_BARS)
    idle(page)
    pick(page, "Sceptic")
    says(page, SCEPTIC)
    idle(page)

    page.go_back()
    expect(page).to_have_url(f"{server}/explore?view=how-sure")
    says(page, TWO_BARS)
    lies_at(page, "How sure", "Two bars")
    page.go_back()
    expect(page.get_by_text("What we assume")).to_be_visible()
    lies_at(page, "Profit")
    expect(page).to_have_url(f"{server}/explore")
    page.go_forward()
    says(page, TWO_BARS)
    lies_at(page, "How sure")


@pytest.mark.prove
def test_the_axes_of_the_curve_survive_a_change_of_page(server: str, page: Page, idle):
    page.goto(f"{server}/explore")
    expect(page.get_by_text("What we assume")).to_be_visible()
    idle(page)
    page.get_by_role("button", name="Change the axes").click()
    page.get_by_text("Money spent", exact=True).click()
    expect(page).to_have_url(f"{server}/explore?across=spend")
    idle(page)
    page.keyboard.press("Escape")

    steps.go(page, "Export")
    steps.go(page, "Explore")
    expect(page).to_have_url(f"{server}/explore?across=spend")
    page.get_by_role("button", name="Change the axes").click()
    lies_at(page, "Money spent")


@pytest.mark.prove
def test_an_unknown_view_shows_the_first(server: str, page: Page):
    page.goto(f"{server}/explore?view=nobody&at=nowhere")

    expect(page.get_by_text("What we assume")).to_be_visible()
    lies_at(page, "Profit")
    expect(page.get_by_role("alert")).to_have_count(0)
