"""What the app and its page say to each other: whether a run of the script that was asked for has ended."""

from __future__ import annotations

import time
from collections.abc import Callable
from weakref import WeakKeyDictionary

from playwright.sync_api import Page, WebSocket
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

LONGEST = 180.0  # seconds after which a run counts as lost: far above what a busy machine takes
_runs: WeakKeyDictionary[Page, Runs] = WeakKeyDictionary()


class Runs:
    """The runs of one page: one is open from the moment it is asked for, or begins, until it has ended well."""

    def __init__(self, page: Page) -> None:
        self.open = False
        page.on("websocket", self._listen)
        _runs[page] = self

    def end(self, page: Page) -> None:
        """Listen no longer."""
        page.remove_listener("websocket", self._listen)

    def _listen(self, socket: WebSocket) -> None:
        socket.on("framesent", self._sent)
        socket.on("framereceived", self._received)

    def _sent(self, frame: bytes | str) -> None:
        if isinstance(frame, bytes) and BackMsg.FromString(frame).WhichOneof("type") == "rerun_script":
            self.open = True

    def _received(self, frame: bytes | str) -> None:
        if not isinstance(frame, bytes):
            return
        message = ForwardMsg.FromString(frame)
        kind = message.WhichOneof("type")
        if kind == "new_session":
            self.open = True
        elif kind == "script_finished" and message.script_finished in (
            ForwardMsg.FINISHED_SUCCESSFULLY,
            ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY,
        ):
            self.open = False


def watch(page: Page) -> Runs:
    """Listen to a page from its first word on."""
    return Runs(page)


def wait(page: Page) -> None:
    """Until every run that was asked for has ended, and what was asked a moment ago has been asked."""
    end = time.monotonic() + LONGEST
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)))")
    while _runs[page].open:
        assert time.monotonic() < end, "A run of the script has not ended."
        page.wait_for_timeout(20)


def until(page: Page, script: str, arg: object = None) -> None:
    """Until a script gives something; it is asked from here, because a page that forbids ``eval`` cannot ask itself again."""
    end = time.monotonic() + LONGEST
    while not page.evaluate(script, arg):
        assert time.monotonic() < end, f"It did not come about: {script}"
        page.wait_for_timeout(20)


def until_here(is_so: Callable[[], bool], page: Page) -> None:
    """Until something outside of the page is so; the page goes on meanwhile."""
    end = time.monotonic() + LONGEST
    while not is_so():
        assert time.monotonic() < end, "It did not come about."
        page.wait_for_timeout(20)
