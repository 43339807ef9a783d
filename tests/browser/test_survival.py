"""Stories outlive reloads, sessions and servers, and stay with those who have their address."""

from __future__ import annotations

import re
import urllib.request
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser import running, steps, wire


def changed(page: Page, address: str) -> str:
    """Change the sample into a story of one's own; its headline on the Story page."""
    page.goto(f"{address}/explore")
    expect(page.get_by_text("What we assume")).to_be_visible()
    steps.move(page, "contact_cost", 8)
    steps.use_in_story(page)
    steps.go(page, "Story")
    expect(page.locator("h1")).to_contain_text(re.compile("^Calling"))
    return steps.headline(page)


def test_a_story_survives_a_reload_and_is_seen_by_those_alone_who_have_its_address(server: str, watched, idle):
    with watched(server) as mine, watched(server) as other:
        kept = changed(mine, server)
        mine.reload()
        expect(mine.locator("h1")).to_have_text(kept)

        other.goto(f"{server}/story")
        expect(other.locator(".status")).to_contain_text("sample, not changed")
        assert steps.headline(other) != kept
        other.goto(mine.url)
        expect(other.locator("h1")).to_have_text(kept)

        idle(mine)
        steps.open_words(mine)
        mine.get_by_label("Title").first.fill(f"Well: {kept}")
        mine.get_by_role("button", name="Keep").first.click()
        expect(mine.locator("h1")).to_have_text(f"Well: {kept}")
        other.reload()
        expect(other.locator("h1")).to_have_text(f"Well: {kept}")


def test_half_typed_words_are_there_after_a_reload_until_they_are_kept_or_put_aside(server: str, watched, idle):
    with watched(server) as page:
        kept = changed(page, server)
        idle(page)
        steps.open_words(page)
        title, notes = page.get_by_label("Title").first, page.get_by_label("Notes for the speaker").first
        title.press_sequentially(" Half a thought")
        notes.press_sequentially("Say this")
        page.reload()  # within a moment of the last key
        begun = page.locator("summary", has_text="begun, not kept yet")
        expect(begun).to_have_count(1)
        expect(page.locator("h1")).to_have_text(kept)
        idle(page)
        begun.click()
        expect(title).to_have_value(re.compile("Half a thought"))
        title.press_sequentially(" or two")
        steps.go(page, "Explore")  # which no run of the words may leave empty
        expect(page.get_by_text("What we assume")).to_be_visible()
        steps.go(page, "Story")
        expect(begun).to_have_count(1)
        idle(page)
        begun.click()
        expect(title).to_have_value(re.compile("Half a thought or two"))
        page.get_by_role("button", name="Keep", exact=True).first.click()
        expect(page.locator("h1")).to_contain_text("Half a thought or two")
        expect(begun).to_have_count(0)
        page.reload()
        expect(page.locator("h1")).to_contain_text("Half a thought")
        expect(begun).to_have_count(0)


def test_an_unknown_address_says_so_in_one_sentence_and_shows_the_sample(server: str, page: Page):
    page.goto(f"{server}/story?story={'x' * 22}")

    expect(page.get_by_role("alert")).to_have_text(
        "The story of this address is not here any more. This is the sample instead."
    )
    expect(page.locator("h1")).to_contain_text("Calling the riskiest")


@pytest.mark.prove
def test_a_story_survives_its_server(context: BrowserContext, watched, tmp_path: Path, monkeypatch):
    page = context.new_page()  # not a watched one: a lost connection is an error in the console
    with running.running(tmp_path) as address:
        kept = changed(page, address)
    port = int(address.rpartition(":")[2])
    monkeypatch.setattr(running, "free_port", lambda: port)
    page.locator("[data-testid=stApp]:not([data-test-connection-state=CONNECTED])").wait_for()

    with running.running(tmp_path) as address:
        with watched(address) as visitor:  # the first visit to the fresh server is a deep link
            visitor.goto(page.url)
            expect(visitor.locator("h1")).to_have_text(kept)
            expect(visitor.locator(".status")).to_contain_text("· saved")
        page.locator("[data-testid=stApp][data-test-connection-state=CONNECTED]").wait_for(timeout=30_000)
        page.get_by_role("button", name="Try other assumptions").click()
        expect(page).to_have_title("Explore · Throughline")
        expect(page.locator(".status")).to_contain_text("· saved")
        expect(page.locator(".st-key-assume_contact_cost")).to_be_visible()
        steps.go(page, "Story")
        expect(page.locator("h1")).to_have_text(kept)
        page.close()


def opened(address: str) -> int:
    """How many sessions a server has opened; one that is taken up again does not count."""
    with urllib.request.urlopen(f"{address}/_stcore/metrics", timeout=30) as answer:
        figures = answer.read().decode()
    return int(re.search(r'^session_events_total\{type="connect"\} (\d+)', figures, re.MULTILINE)[1])


@pytest.mark.prove
def test_a_talk_stays_at_its_slide_though_its_session_was_let_go(context: BrowserContext, tmp_path: Path, monkeypatch):
    monkeypatch.setenv("STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL", "0")
    page, sockets = context.new_page(), []  # not a watched one: a lost connection is an error in the console
    connected = page.locator("[data-testid=stApp][data-test-connection-state=CONNECTED]")
    page.route_web_socket("**/_stcore/stream", lambda socket: sockets.append((socket, socket.connect_to_server())))

    with running.running(tmp_path) as address:
        page.goto(f"{address}/present")
        expect(page.locator(".place")).to_contain_text("1 / ")
        for _ in range(4):
            page.keyboard.press("PageDown")
        expect(page.locator(".place")).to_contain_text("5 / ")

        for side in sockets[0]:
            side.close()
        wire.until_here(lambda: len(sockets) > 1 and opened(address) == 2, page)
        connected.wait_for(state="attached")
        page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for(state="attached")
        expect(page.locator(".place")).to_contain_text("5 / ")
        page.keyboard.press("PageDown")
        expect(page.locator(".place")).to_contain_text("6 / ")
        page.keyboard.press("Escape")
        expect(page).to_have_title("Story · Throughline")
        page.close()
