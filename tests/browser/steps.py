"""What people do in the app, one step at a time."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

Upload = tuple[str, bytes]


def headline(page: Page) -> str:
    """The page's one headline."""
    return page.locator("h1").inner_text()


def go(page: Page, verb: str) -> None:
    """Follow the link in the bar."""
    page.get_by_role("link", name=verb, exact=True).click()
    expect(page).to_have_title(f"{verb} · Throughline")


def drop(page: Page, *files: Upload) -> None:
    """Hand in files by name and content."""
    payload = [{"name": name, "mimeType": "application/octet-stream", "buffer": content} for name, content in files]
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(payload)


def telling(page: Page) -> Locator:
    """The button that tells the story of a file whose amounts nobody has confirmed."""
    return page.get_by_role("button", name="Tell it with example amounts")


def confirm_all(page: Page) -> None:
    """Confirm every amount that is still an example, one after the other."""
    waiting = page.get_by_role("button", name="Confirm", exact=True)
    for left in range(waiting.count() - 1, -1, -1):
        waiting.first.click()
        expect(waiting).to_have_count(left)


def slider(page: Page, name: str) -> Locator:
    """The slider of an assumption."""
    return page.locator(f".st-key-assume_{name} input[type=range]")


def move(page: Page, name: str, steps: int) -> None:
    """Move an assumption by so many steps, and wait until the headline has followed."""
    before = headline(page)
    for _ in range(steps):
        slider(page, name).press("ArrowRight")
    expect(page.locator("h1")).not_to_have_text(before)


def use_in_story(page: Page) -> None:
    """Keep what was explored, by the button that is in sight wherever the page stands."""
    button = page.get_by_role("button", name="Use this in the story")
    expect(button).to_be_in_viewport(ratio=1)
    button.click()
    expect(button).to_be_disabled()
    expect(page.locator(".status")).to_contain_text("· saved")


def unfold(page: Page, heading: str) -> None:
    """Open the first box of that heading, and wait until it has stopped moving: what moves is clicked beside."""
    box = page.locator("details").filter(has=page.locator("summary", has_text=heading)).first
    box.locator("summary").click()
    expect(box).to_have_attribute("open", "")
    box.evaluate("box => Promise.allSettled(box.getAnimations({ subtree: true }).map(moving => moving.finished))")


def settle(page: Page) -> None:
    """Wait until nothing on the page changes its size any more: three looks in a row, a drawing apart, find the same."""
    page.wait_for_function(
        """() => {
            const now = [...document.querySelectorAll("svg, canvas, iframe, .stMain")].map(each => {
                const box = each.getBoundingClientRect();
                return `${box.width}x${box.height}`;
            }).join(" ");
            window.alike = window.seen === now ? (window.alike ?? 0) + 1 : 0;
            window.seen = now;
            return window.alike >= 3;
        }""",
        polling=100,
    )


def open_words(page: Page) -> None:
    """Open the form of the first slide's words."""
    unfold(page, "Edit the title and the notes")


def tick(page: Page, label: str) -> None:
    """Tick a box by its words; a page that is drawn anew in between loses the click, so it is clicked until it holds."""
    box = page.get_by_role("checkbox", name=label)
    for _ in range(4):
        page.locator("label").filter(has_text=label).click()
        with contextlib.suppress(AssertionError):
            expect(box).to_be_checked(timeout=15_000)
            return
    raise AssertionError(f"The box “{label}” was not ticked.")


def pick(page: Page, label: str, option: str) -> None:
    """Choose from a list; a page that is drawn anew in between closes the list, so it is opened until it stays open."""
    wanted = page.get_by_role("option", name=option)
    for _ in range(4):
        page.get_by_label(label).press("ArrowDown")
        with contextlib.suppress(PlaywrightTimeout):
            wanted.click(timeout=15_000)
            return
    raise AssertionError(f"The list “{label}” did not open.")


def titles(page: Page) -> list[str]:
    """The titles of all slides on the Story page."""
    return [title.strip() for title in page.locator(".headline").all_inner_texts()]


def make(page: Page, title: str, click: Callable[[Locator], None] = Locator.click) -> tuple[str, io.BytesIO]:
    """Make and download a format: its file name and content."""
    click(page.get_by_role("button", name=f"Make {title}"))
    download = page.get_by_role("button", name=f"Download {title}")
    expect(download).to_be_visible()
    with page.expect_download() as downloaded:
        click(download)
    return downloaded.value.suggested_filename, io.BytesIO(downloaded.value.path().read_bytes())
