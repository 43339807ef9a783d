"""The door of the server: who may open a session, what a session may ask for, and what is answered to nobody."""

from __future__ import annotations

import os
import secrets
import threading
from collections import Counter
from http.cookies import CookieError, SimpleCookie
from urllib.parse import urlsplit

from google.protobuf.message import DecodeError
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit import runtime
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.web.server.starlette.starlette_websocket import is_host_allowed

from components.place import BROWSER, FORWARDED

MOST_SESSIONS, MOST_OF_ONE = 200, 100  # sockets at once: in all, and of one address
MOST_HELD = 1_500 << 20  # bytes of uploads that one session may hold in memory: three of the largest
YEAR = 365 * 24 * 3600
SHUT = ("clear_cache",)  # what a session may not ask for: it would take from all what one has computed
LOOPBACK = ("127.0.0.1", "::1")
METRICS = "THROUGHLINE_METRICS"  # "yes" where a proxy keeps the figures of the server from visitors
ITS_OWN = ("/_stcore/metrics", "/_stcore/script-health-check")  # for whoever runs the server


class Guard:
    """Stands before the app: hosts, origins and numbers are checked before anything is done for a request."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._open: Counter[str] = Counter()
        self._guard = threading.Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the app does, or not at all."""
        if scope["type"] == "http":
            await self._http(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._socket(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        if not is_host_allowed(headers.get("host")):
            await PlainTextResponse("This name is not one of this server.", 403)(scope, receive, send)
        elif any(scope["path"].endswith(path) for path in ITS_OWN) and not _is_of_the_house(scope, headers):
            await PlainTextResponse("Not found.", 404)(scope, receive, send)
        elif scope["method"] == "PUT" and _is_too_much(scope["path"], headers):
            await PlainTextResponse("This session holds more files than it may; take some away.", 413)(
                scope, receive, send
            )
        else:
            await self.app(scope, receive, _with_cookie(headers, scope, send))

    async def _socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        if not is_host_allowed(headers.get("host")) or not is_same_origin(headers.get("origin"), headers.get("host")):
            await _refuse(receive, send)
            return
        address = (scope.get("client") or ("", 0))[0]
        if not self._entered(address):
            await _refuse(receive, send)
            return
        try:
            await self.app(scope, _only_allowed(receive), send)
        finally:
            self._left(address)

    def _entered(self, address: str) -> bool:
        with self._guard:
            if self._open.total() >= MOST_SESSIONS or self._open[address] >= MOST_OF_ONE:
                return False
            self._open[address] += 1
            return True

    def _left(self, address: str) -> None:
        with self._guard:
            self._open[address] -= 1
            self._open += Counter()  # drops those who have none


def is_same_origin(origin: str | None, host: str | None) -> bool:
    """Does a socket come from a page of this very server? Another port of the same machine is another server.

    Every browser says where a socket comes from; whoever does not is no page of ours.
    """
    if not origin or not host:
        return False
    parts = urlsplit(origin)
    return parts.scheme in ("http", "https") and _with_port(parts.netloc, parts.scheme) == _with_port(
        host, parts.scheme
    )


def _with_port(netloc: str, scheme: str) -> str:
    bare = netloc.lower().rstrip(".")
    return bare.removesuffix(":443" if scheme == "https" else ":80")


def _is_too_much(path: str, headers: Headers) -> bool:
    """Would a session hold more uploads in memory than it may, with what it is about to send?"""
    _, found, rest = path.partition("/_stcore/upload_file/")
    if not found or not runtime.exists():
        return False
    held = runtime.get_instance().uploaded_file_mgr.file_storage.get(rest.partition("/")[0], {})
    return sum(len(each.data) for each in list(held.values())) + int(headers.get("content-length") or 0) > MOST_HELD


def _is_of_the_house(scope: Scope, headers: Headers) -> bool:
    """Is it whoever runs the server, on the machine itself, and nobody behind a proxy?"""
    if scope["path"].endswith("/metrics") and os.environ.get(METRICS) == "yes":
        return True
    here = (scope.get("client") or ("", 0))[0] in LOOPBACK
    return here and not any(name in headers for name in FORWARDED)


async def _refuse(receive: Receive, send: Send) -> None:
    await receive()
    await send({"type": "websocket.close", "code": 1008})


def _only_allowed(receive: Receive) -> Receive:
    """What a session says, without what it may not ask for and without texts, which no page of ours sends."""

    async def heard() -> Message:
        while True:
            message = await receive()
            if message["type"] != "websocket.receive":
                return message
            if message.get("text") is None and not _is_shut(message.get("bytes")):
                return message

    return heard


def _is_shut(frame: bytes | None) -> bool:
    if not frame:
        return False
    try:
        return BackMsg.FromString(frame).WhichOneof("type") in SHUT
    except DecodeError:  # no message at all, which Streamlit refuses itself
        return False


def _with_cookie(headers: Headers, scope: Scope, send: Send) -> Send:
    """Give a browser that opens a page the cookie by which it finds its own recipes and stories again."""
    if BROWSER in _cookies(headers):
        return send

    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            answer = MutableHeaders(scope=message)
            if answer.get("content-type", "").startswith("text/html"):
                secure = "; Secure" if headers.get("x-forwarded-proto", scope.get("scheme")) == "https" else ""
                cookie = (
                    f"{BROWSER}={secrets.token_urlsafe(24)}; Max-Age={YEAR}; Path=/; HttpOnly; SameSite=Lax{secure}"
                )
                answer.append("set-cookie", cookie)
        await send(message)

    return sent


def _cookies(headers: Headers) -> SimpleCookie:
    try:
        return SimpleCookie(headers.get("cookie", ""))
    except CookieError:
        return SimpleCookie()
