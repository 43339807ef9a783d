"""Screens of several widths: what is drawn can be read on each, and nothing lies over something else."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser import steps, wire
from tests.customers import csv, customers

LEAST = 10.5  # pixels of a letter's size; below, a drawing was made smaller instead of being drawn anew
SIZES = """() => [...document.querySelectorAll('*')].filter(e => e.shadowRoot).flatMap(e =>
  [...e.shadowRoot.querySelectorAll('.drawing svg')].flatMap(svg => [...svg.querySelectorAll('text')].map(text =>
    parseFloat(getComputedStyle(text).fontSize) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)))"""

BELOW = """() => {
  const curve = document.querySelector('.st-key-curve').getBoundingClientRect()
  const words = [...document.querySelectorAll('.section')].find(e => e.textContent.includes('What we assume'))
  return curve.height > 0 && words && words.getBoundingClientRect().y > curve.bottom
}"""


@pytest.mark.every(3)
@pytest.mark.parametrize("width", [390, 820, 1440])
def test_the_words_of_a_drawing_can_be_read(server: str, page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 1000})
    page.goto(f"{server}/explore")
    page.get_by_role("radio", name="Segments").click()
    expect(page.get_by_role("img").first).to_be_visible()
    page.wait_for_function(
        f"() => {{ const sizes = ({SIZES})(); return sizes.length && Math.min(...sizes) >= {LEAST} }}"
    )


@pytest.mark.prove
def test_on_a_tablet_the_assumptions_follow_the_curve_and_the_bar_keeps_its_parts_apart(
    server: str, page: Page, idle
) -> None:
    page.set_viewport_size({"width": 820, "height": 1180})
    page.goto(f"{server}/explore")
    curve, assumptions = page.locator(".st-key-curve"), page.get_by_text("What we assume")
    expect(curve).to_be_visible()
    expect(assumptions).to_be_visible()
    idle(page)
    wire.until(page, BELOW)  # the styles may arrive after the words
    last = page.get_by_role("link", name="Export").bounding_box()
    status = page.locator(".status").evaluate(
        "e => e.getBoundingClientRect().x + parseFloat(getComputedStyle(e).paddingLeft)"
    )

    assert status >= last["x"] + last["width"] + 16


@pytest.mark.every(3)
@pytest.mark.parametrize("width", [390, 820, 1024])
def test_that_a_story_is_saved_can_be_read_on_every_screen(server: str, page: Page, idle, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 1000})
    page.goto(f"{server}/explore")
    state = page.locator(".status .state")
    expect(state).to_have_text(" · sample, not changed")
    idle(page)
    box, bar = state.bounding_box(), page.locator(".st-key-bar").bounding_box()

    assert box["x"] + box["width"] <= bar["x"] + bar["width"] + 1
    assert state.evaluate("e => e.scrollWidth <= e.clientWidth + 1 || getComputedStyle(e).overflow === 'visible'")


def test_on_a_phone_the_outcome_comes_right_after_the_score(server: str, page: Page, idle) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{server}/start")
    steps.drop(page, ("all.csv", csv(customers())))
    asked = [
        page.locator(f".st-key-role_{role}, [class*=st-key-role_{role}]").first
        for role in ("score", "outcome", "value", "id")
    ]
    expect(asked[-1]).to_be_visible()
    idle(page)
    places = [each.bounding_box()["y"] for each in asked]

    assert places[0] < places[1] < min(places[2:])
