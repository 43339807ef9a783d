"""Whoever has left takes nothing along, and many at once get what one alone gets."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator

import pytest

from tests.browser.running import started
from tests.load.crowd import crowd
from tests.load.measuring import held
from tests.load.visitor import LONGEST, Visitor


def until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + LONGEST
    while not is_so():
        assert time.monotonic() < end, "It did not come about."
        time.sleep(0.2)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, int]]:
    """Address and process of a server that lets go of whoever leaves after a second."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL", "1")
        with started(tmp_path_factory.mktemp("load")) as served:
            yield served


@pytest.mark.prove
@pytest.mark.skipif(sys.platform != "linux", reason="what a process holds is read from /proc")
def test_a_visitor_who_left_is_let_go_though_nobody_comes_after(server):
    address, process = server
    with Visitor(address) as first:
        first.open("story")
        with_one = held(process).descriptors
    for _ in range(4):
        with Visitor(address) as visitor:
            visitor.open("story")
    until(lambda: held(process).descriptors <= with_one)


@pytest.mark.prove
def test_many_at_once_meet_no_error(server):
    waited = crowd(server[0], many=4, rounds=1)

    assert waited.errors == 0
    assert {what: len(seconds) for what, seconds in waited.seconds.items()} == {
        "story": 4,
        "explore": 4,
        "slider": 12,
        "present": 4,
    }


@pytest.mark.prove
def test_sixty_at_once_meet_no_error(server):
    waited = crowd(server[0], many=60, rounds=2)

    assert waited.errors == 0
    assert all(len(seconds) >= 120 for seconds in waited.seconds.values())
