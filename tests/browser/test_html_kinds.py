"""Lines and dots in the HTML story: on a laptop, on a phone, in the dark."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from exports.formats import html
from tests.browser.test_html_story import AXE, COLLISIONS, LAPTOP, PHONE, SMALLEST, contrast
from tests.browser.wire import until
from tests.decks import full_deck

KINDS = {slide.exhibit.kind: number for number, slide in enumerate(full_deck().slides, start=1)}
NEW = ("lines", "dots")
STROKES = "all => all.map(one => getComputedStyle(one).stroke)"
FILLS = "all => all.map(one => getComputedStyle(one).fill)"
BLUE = {"light": "#0b5cad", "dark": "#6db3f8"}
PAPER = {"light": "#ffffff", "dark": "#10161e"}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kinds") / "story.html"
    path.write_bytes(html.write(full_deck()))
    return path


@pytest.fixture(params=[LAPTOP, PHONE], ids=["laptop", "phone"])
def page(request: pytest.FixtureRequest, window: Page, file: Path) -> Iterator[Page]:
    width, height = request.param
    window.set_viewport_size({"width": width, "height": height})
    window.goto(file.as_uri())
    window.evaluate("document.fonts.ready")
    yield window
    window.goto("about:blank")


def is_phone(page: Page) -> bool:
    return page.viewport_size["width"] == PHONE[0]


@pytest.mark.every(6)
@pytest.mark.parametrize("kind", NEW)
def test_the_picture_for_the_window_is_shown_whole(page, kind):
    page.evaluate("number => { location.hash = `#s=${number}`; }", KINDS[kind])
    shown, hidden = (".narrow", ".wide") if is_phone(page) else (".wide", ".narrow")
    box = page.locator(f".slide.{kind} {shown} svg").bounding_box()

    assert not page.locator(f".slide.{kind} {hidden} svg").is_visible()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= page.viewport_size["width"]
    assert page.evaluate(SMALLEST) >= 14
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]
    if not is_phone(page):
        assert page.evaluate(COLLISIONS) == []


@pytest.mark.every(4)
@pytest.mark.parametrize("kind", NEW)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_follow_the_theme_and_stand_out(page, kind, theme):
    page.evaluate("theme => { document.querySelector('.deck').dataset.theme = theme; }", theme)
    drawing = page.locator(f".slide.{kind} .wide svg")
    words = drawing.locator("text").evaluate_all(FILLS)
    marked = drawing.locator("path, line").evaluate_all(STROKES)

    assert [colour for colour in words if contrast(six(colour), PAPER[theme]) < 4.5] == []
    assert BLUE[theme] in {six(colour) for colour in marked if colour != "none"}
    assert six(page.evaluate("getComputedStyle(document.querySelector('.deck')).backgroundColor")) == PAPER[theme]


def six(colour: str) -> str:
    """An rgb() colour as six digits."""
    return "#" + "".join(f"{int(part):02x}" for part in colour[4:-1].split(","))


@pytest.mark.every(4)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_slide_has_a_serious_fault_of_access(page, theme):
    page.evaluate("theme => { document.querySelector('.deck').dataset.theme = theme; }", theme)
    page.evaluate(f"{AXE.read_text(encoding='utf-8')};0")
    found = []
    for kind in NEW:
        page.evaluate("number => { location.hash = `#s=${number}`; }", KINDS[kind])
        until(page, "number => document.querySelector('.slide.on').id === `slide-${number}`", KINDS[kind])
        report = page.evaluate("axe.run(document)")
        found += [fault["id"] for fault in report["violations"] if fault["impact"] in ("serious", "critical")]

    assert found == []
