"""The door of the server, without a server: who is let in, and what a session may not ask for."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest
from starlette.responses import HTMLResponse
from streamlit.proto.BackMsg_pb2 import BackMsg

import guard
from guard import Guard, is_same_origin


class Behind:
    """The app behind the guard; holds sockets open and keeps what it heard."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self.asked: list[str] = []

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http":
            self.asked.append(scope["path"])
            await HTMLResponse("<h1>Well</h1>")(scope, receive, send)
            return
        await send({"type": "websocket.accept"})
        while (message := await receive())["type"] != "websocket.disconnect":
            self.heard.append(message.get("bytes") or b"")


def scope(kind: str, path: str = "/", client: str = "10.0.0.1", **headers: str) -> dict:
    given = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return {"type": kind, "path": path, "headers": given, "client": (client, 1), "scheme": "http", "method": "GET"}


def answered(asked: dict, *messages: dict, app: Guard | None = None) -> list[dict]:
    """What comes back to a request, or to a socket that says some things and leaves."""
    sent: list[dict] = []
    waiting = list(messages)

    async def receive() -> dict:
        return waiting.pop(0) if waiting else {"type": "websocket.disconnect"}

    async def send(message: dict) -> None:
        sent.append(message)

    run((app or Guard(Behind()))(asked, receive, send))
    return sent


def run(work: Coroutine) -> object:
    """Do it in a thread of its own: the browser of other tests may keep a loop in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


def socket(**headers: str) -> dict:
    return scope(
        "websocket", "/_stcore/stream", **{"host": "localhost:8501", "origin": "http://localhost:8501", **headers}
    )


@pytest.mark.parametrize(
    ("origin", "host", "same"),
    [
        ("http://localhost:8501", "localhost:8501", True),
        ("https://board.example", "board.example", True),
        ("https://board.example", "board.example:443", True),
        ("http://board.example:80", "board.example", True),
        ("http://localhost:9000", "localhost:8501", False),
        ("http://127.0.0.1:8501", "localhost:8501", False),
        ("http://board.example.evil", "board.example", False),
        ("null", "localhost:8501", False),
        ("file://localhost:8501", "localhost:8501", False),
        ("", "localhost:8501", False),
        (None, "localhost:8501", False),
    ],
)
def test_a_socket_is_of_this_server_only_if_its_page_is(origin, host, same):
    assert is_same_origin(origin, host) is same


def test_a_socket_from_another_port_or_from_nowhere_is_refused_before_the_app_hears_of_it():
    assert answered(socket(origin="http://localhost:9000")) == [{"type": "websocket.close", "code": 1008}]
    nowhere = scope("websocket", "/_stcore/stream", host="localhost:8501")
    assert answered(nowhere) == [{"type": "websocket.close", "code": 1008}]
    assert answered(socket(host="elsewhere.example", origin="http://elsewhere.example"))[0]["type"] == "websocket.close"


def test_a_socket_of_ones_own_page_is_opened():
    assert answered(socket()) == [{"type": "websocket.accept"}]


def test_nobody_clears_what_is_computed_for_all_and_what_else_is_said_is_heard():
    behind = Behind()
    clear, run = BackMsg(clear_cache=True), BackMsg()
    run.rerun_script.query_string = "story=x"
    said = [{"type": "websocket.receive", "bytes": each.SerializeToString()} for each in (clear, run, clear)]
    text = {"type": "websocket.receive", "text": "of no page of ours"}

    answered(socket(), *said, text, {"type": "websocket.receive", "bytes": b"\xff no message"}, app=Guard(behind))

    assert behind.heard == [run.SerializeToString(), b"\xff no message"]


def test_sockets_are_bounded_in_all_and_by_address_and_a_place_is_free_again():
    async def crowd(numbers: list[int]) -> list[int]:
        """How many sockets of each address are open once so many have come, one address after the other."""
        app, door = Guard(Behind()), asyncio.Event()
        opened: Counter[str] = Counter()
        running = []

        async def receive() -> dict:
            await door.wait()
            return {"type": "websocket.disconnect"}

        async def one(address: str) -> None:
            async def send(message: dict) -> None:
                opened[address] += message["type"] == "websocket.accept"

            await app(socket() | {"client": (address, 1)}, receive, send)

        for place, many in enumerate(numbers):
            running += [asyncio.create_task(one(f"10.0.0.{place}")) for _ in range(many)]
        await asyncio.sleep(0)
        door.set()
        await asyncio.gather(*running)
        assert not app._open
        return list(opened.values())

    assert run(crowd([guard.MOST_OF_ONE + 50])) == [guard.MOST_OF_ONE]
    assert run(crowd([80, 80, 80])) == [80, 80, guard.MOST_SESSIONS - 160]


@pytest.mark.parametrize("path", guard.ITS_OWN)
def test_figures_and_health_of_the_script_are_for_whoever_runs_the_server(path, monkeypatch):
    def status(**more: str) -> int:
        return answered(scope("http", path, host="localhost:8501", **more))[0]["status"]

    assert status() == 404
    assert status(client="127.0.0.1") == 200
    assert status(client="127.0.0.1", x_forwarded_for="203.0.113.9") == 404
    monkeypatch.setenv(guard.METRICS, "yes")
    assert status() == (200 if path.endswith("metrics") else 404)


def test_a_page_is_answered_only_under_a_name_of_this_server(monkeypatch):
    monkeypatch.setattr(guard, "is_host_allowed", lambda host: host == "localhost:8501")
    behind = Behind()

    assert answered(scope("http", host="elsewhere.example"), app=Guard(behind))[0]["status"] == 403
    assert behind.asked == []
    assert answered(scope("http", host="localhost:8501"), app=Guard(behind))[0]["status"] == 200


def test_a_browser_gets_a_cookie_once_that_no_script_reads():
    first = dict(answered(scope("http", host="localhost:8501"))[0]["headers"])
    cookie = first[b"set-cookie"].decode()

    assert cookie.startswith("throughline_browser=")
    assert "HttpOnly" in cookie
    assert "Secure" not in cookie
    again = answered(scope("http", host="localhost:8501", cookie=cookie.partition(";")[0]))[0]
    assert b"set-cookie" not in dict(again["headers"])
    secure = dict(answered(scope("http", host="localhost:8501", x_forwarded_proto="https"))[0]["headers"])
    assert b"; Secure" in secure[b"set-cookie"]


def test_a_session_holds_no_more_uploads_in_memory_than_it_may(monkeypatch):
    held = {"mine": {"a": SimpleNamespace(data=bytes(600)), "b": SimpleNamespace(data=bytes(300))}}
    running = SimpleNamespace(uploaded_file_mgr=SimpleNamespace(file_storage=held))
    monkeypatch.setattr(guard, "runtime", SimpleNamespace(exists=lambda: True, get_instance=lambda: running))
    monkeypatch.setattr(guard, "MOST_HELD", 1_000)

    def status(session: str, size: int) -> int:
        asked = scope("http", f"/_stcore/upload_file/{session}/c", host="localhost:8501", content_length=str(size))
        return answered({**asked, "method": "PUT"})[0]["status"]

    assert (status("mine", 100), status("mine", 101), status("another", 900)) == (200, 413, 200)
