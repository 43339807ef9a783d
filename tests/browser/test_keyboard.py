"""The whole way without a mouse."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import steps

RING = """() => {
    for (let element = document.activeElement; element && element !== document.body; element = element.parentElement) {
        const style = getComputedStyle(element);
        if (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) return true;
        if (style.boxShadow !== "none") return true;
        if (element.matches("[data-testid=stSlider], label, section")) break;
    }
    return document.activeElement === document.body;
}"""


def tab_to(page: Page, target: Locator, most: int = 60) -> list[bool]:
    """Press Tab until the target has the focus; whether each stop on the way could be seen."""
    seen = []
    for _ in range(most):
        page.keyboard.press("Tab")
        seen.append(page.evaluate(RING))
        if target.evaluate("element => element === document.activeElement"):
            return seen
    raise AssertionError(f"{target} was not reached by {most} presses of Tab")


def test_a_story_is_explored_kept_and_presented_by_keys_alone(server: str, page: Page, idle):
    page.goto(f"{server}/story")
    expect(page.locator("h1")).to_contain_text("Calling the riskiest")
    idle(page)
    seen = tab_to(page, page.get_by_role("link", name="Explore"))
    page.keyboard.press("Enter")
    expect(page.get_by_text("What we assume")).to_be_visible()
    idle(page)

    cost = steps.slider(page, "contact_cost")
    seen += tab_to(page, cost)
    before = steps.headline(page)
    for _ in range(8):
        page.keyboard.press("ArrowRight")
    expect(page.locator("h1")).not_to_have_text(before)
    idle(page)
    expect(cost).to_be_focused()
    use = page.get_by_role("button", name="Use this in the story")
    expect(use).to_be_enabled()
    seen += tab_to(page, use)
    page.keyboard.press("Enter")
    expect(page.locator(".status")).to_contain_text("· saved")
    idle(page)

    page.reload()
    expect(page.get_by_text("What we assume")).to_be_visible()
    idle(page)
    profit = page.get_by_role("radio", name="Profit")
    profit.focus()
    expect(profit).to_be_focused()  # a page that was drawn once more meanwhile has lost it
    profit.press("ArrowRight")
    expect(page).to_have_url(re.compile("view=how-sure$"))
    idle(page)
    page.keyboard.press("ArrowLeft")
    expect(page).not_to_have_url(re.compile("view="))
    idle(page)
    seen += tab_to(page, page.get_by_role("link", name="Present"))
    assert all(seen), "somewhere on the way the focus could not be seen"
    page.keyboard.press("Enter")
    place = page.locator(".place")
    expect(place).to_have_text(re.compile("^1 / "))
    page.keyboard.press("End")
    expect(place).not_to_have_text(re.compile("^1 / "))
    page.keyboard.press("Home")
    expect(place).to_have_text(re.compile("^1 / "))
    page.keyboard.press("Escape")

    expect(page).to_have_title("Story · Throughline")
    expect(page.locator("#story-stage")).to_have_count(0)


@pytest.mark.prove
def test_a_story_is_edited_and_exported_by_keys_alone(server: str, page: Page, idle):
    page.goto(f"{server}/story")
    expect(page.locator("h1")).to_contain_text("Calling the riskiest")
    idle(page)
    tab_to(page, page.locator(".st-key-slide_answer summary"))
    page.keyboard.press("Enter")
    title = page.get_by_label("Title").first
    expect(title).to_be_visible()
    tab_to(page, title)
    page.keyboard.press("Home")
    page.keyboard.type("Well: ")
    tab_to(page, page.get_by_role("button", name="Keep").first)
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("Well: Calling the riskiest")
    idle(page)

    page.reload()
    expect(page.locator("h1")).to_contain_text("Well: Calling the riskiest")
    idle(page)
    tab_to(page, page.get_by_role("link", name="Export"))
    page.keyboard.press("Enter")
    make = page.get_by_role("button", name="Make HTML")
    expect(make).to_be_visible()
    idle(page)
    tab_to(page, make)
    page.keyboard.press("Enter")
    download = page.get_by_role("button", name="Download HTML")
    expect(download).to_be_visible()
    idle(page)
    tab_to(page, download)
    with page.expect_download() as downloaded:
        page.keyboard.press("Enter")
    assert "Well: Calling the riskiest" in downloaded.value.path().read_text("utf-8")
