"""Files made to harm: one sentence or a right reading each, and nobody else waits."""

from __future__ import annotations

import threading
import time

import pytest
from playwright.sync_api import Page, expect

from tests.browser import steps
from tests.browser.conftest import browser, context, idle, page, playwright, server, watched
from tests.load.hostile import files
from tests.load.visitor import Visitor

__all__ = ["browser", "context", "idle", "page", "playwright", "server", "watched"]
LONGEST = 3.0  # seconds that another visitor may wait for an answer
ERROR = "This did not work"


class Other:
    """Another visitor, who reads the story again and again."""

    def __init__(self, address: str) -> None:
        self.waited: list[float] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._read, args=(address,), daemon=True)

    def __enter__(self) -> Other:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _read(self, address: str) -> None:
        with Visitor(address) as visitor:
            visitor.open("story")
            while not self._over.wait(0.5):
                self.waited.append(visitor.open("story"))


@pytest.mark.prove
def test_three_hundred_files_made_to_harm_end_in_a_sentence_or_a_reading(server: str, page: Page, idle):
    amiss, longest = [], ("", 0.0)
    with Other(server) as other:
        for number, (name, content) in enumerate(files()):
            page.goto(f"{server}/start")
            began = time.monotonic()
            steps.drop(page, (name, content))
            done = steps.telling(page).or_(page.get_by_role("alert"))
            expect(done.first).to_be_visible()
            idle(page)
            took = time.monotonic() - began
            longest = max(longest, (f"{number} {name[:30]!r}", took), key=lambda each: each[1])
            text = page.locator("body").inner_text()
            if ERROR in text or "Traceback" in text:
                amiss.append(f"{number} {name[:60]!r}: {text[-300:]}")
    print(
        f"longest reading: {longest}; another visitor waited {max(other.waited):.1f} s at most, {len(other.waited)} times"
    )
    assert not amiss, "\n".join(amiss)
    assert max(other.waited) < LONGEST
