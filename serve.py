"""How the app is served: security headers, its font, warm-up after the start, and what is said when something fails."""

from __future__ import annotations

import asyncio
import base64
import gc
import hashlib
import importlib
import logging
import os
import pkgutil
import re
import secrets
import sys
import threading
import webbrowser
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import streamlit as st
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.file_util import get_static_dir
from streamlit.runtime.pages_manager import PagesManager

import logs
from components.place import LOOPBACK
from data.errors import DataError
from guard import Guard
from store.errors import StoreError
from store.files import quota_bytes
from store.readiness import failing_part

ROOT = Path(__file__).parent
FONT = ROOT / "static" / "Inter-4.1.woff2"
PACKAGES = ("data", "metrics", "charts", "stories", "exports", "components")

OPEN = "THROUGHLINE_OPEN"
SWEEP = 5  # seconds between two looks for sessions whose visitors have left

log = logging.getLogger("throughline")


# ---- headers


def content_security_policy() -> str:
    """Everything from this server, nothing inline but styles and the one script of Streamlit's own page."""
    page = Path(get_static_dir(), "index.html").read_text(encoding="utf-8")
    digests = [
        hashlib.sha256(text.encode()).digest() for text in re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    ]
    inline = " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
    return "; ".join(
        [
            "default-src 'self'",
            f"script-src 'self' blob: {inline}",  # components are imported from blob: addresses
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "frame-src 'self' blob: data:",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'",
        ]
    )


class SecurityHeaders:
    """Adds the headers that Streamlit leaves to whoever serves it."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        headers = {
            "content-security-policy": content_security_policy(),
            "x-content-type-options": "nosniff",
            "x-frame-options": "SAMEORIGIN",
            "referrer-policy": "no-referrer",
            "cross-origin-opener-policy": "same-origin",
            "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        }
        self.headers = [(name.encode(), value.encode()) for name, value in headers.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the app does, with the headers."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", []), *self.headers]
            await send(message)

        await self.app(scope, receive, send_with_headers)


def middleware() -> list[Middleware]:
    """What every answer passes through."""
    return [Middleware(SecurityHeaders), Middleware(Guard)]


# ---- the font


async def _font(_request: object) -> Response:
    return FileResponse(FONT, media_type="font/woff2", headers={"cache-control": "public, max-age=31536000, immutable"})


async def _ready(_request: object) -> Response:
    """Can the server do its work? 503 with the name of what fails, for whatever watches it."""
    failing = await run_in_threadpool(failing_part)
    return JSONResponse({"ready": not failing, "failing": failing}, 503 if failing else 200)


def routes() -> list[Route]:
    """One address for the font, so that no folder of the project has to be served."""
    base = st.get_option("server.baseUrlPath").strip("/")
    under = f"/{base}" if base else ""
    return [Route(f"{under}/fonts/{FONT.name}", _font), Route(f"{under}/ready", _ready)]


# ---- start


def refuse_an_open_door() -> None:
    """Do not start on an address beyond this machine, unless whoever starts it says that this is meant.

    Raises
    ------
    SystemExit
        With the sentence that says what is missing.
    """
    try:
        quota_bytes()
    except DataError as error:
        sys.exit(str(error))
    address = st.get_option("server.address")
    if address in LOOPBACK or os.environ.get(OPEN) == "yes":
        return
    sys.exit(
        f"Throughline was to listen on {address or 'every address of this machine'}, where others reach it, and nobody signs "
        "in: everybody who reaches it could read and hand in files. Put a proxy with sign-in before it and let it listen on "
        f"127.0.0.1, or start it with {OPEN}=yes if that is what you want."
    )


def warm_up() -> None:
    """Import what pages will need, and keep it out of the garbage collection that follows every run of a script.

    Streamlit collects after each run; over the objects of pandas, Plotly and Altair that takes a tenth of a second.
    """
    try:
        for package in PACKAGES:
            paths = importlib.import_module(package).__path__
            for module in pkgutil.walk_packages(paths, f"{package}."):
                importlib.import_module(module.name)
        importlib.import_module("charts.altair_drawer").warm_up()
    except Exception:  # a visitor who needs the part meets its error; here it only would have been quicker
        log.exception("Warm-up stopped early.")
    gc.collect()
    gc.freeze()


async def _let_go_of_those_who_left() -> None:
    """Drop the sessions whose time has run out: Streamlit itself does so only when the next visitor leaves."""
    while True:
        await asyncio.sleep(SWEEP)
        st.runtime.get_instance()._session_mgr._session_storage._cache.expire()


def _open_browser() -> None:
    started_by_streamlit = Path(sys.argv[0]).name == "app.py"  # only then does the port in the settings hold
    if started_by_streamlit and not st.get_option("server.headless") and not os.environ.get("CI"):
        base = st.get_option("server.baseUrlPath").strip("/")
        webbrowser.open(f"http://localhost:{st.get_option('server.port')}/{base}")


@asynccontextmanager
async def lifespan(_app: object) -> AsyncIterator[None]:
    """Close the way around app.py, then warm up and open the browser beside the first visit."""
    logs.set_up()
    # Without this a deep link to a server that nobody has visited runs the page's script alone.
    PagesManager.uses_pages_directory = False
    threading.Thread(target=warm_up, name="warm-up", daemon=True).start()
    threading.Thread(target=_open_browser, name="browser", daemon=True).start()
    sweeping = asyncio.create_task(_let_go_of_those_who_left())
    yield
    sweeping.cancel()
    with suppress(asyncio.CancelledError):
        await sweeping
    gc.unfreeze()  # native libraries complain of objects that are still there at the end


# ---- errors


def report(error: Exception) -> bool:
    """Log the kind of a page's error and its way through the code, and show a sentence with the reference under which it was logged."""
    reference = secrets.token_hex(3)
    log.error("Error in a page", exc_info=error, extra={"ref": reference})
    if isinstance(error, StoreError):  # which says itself what is the matter, and holds no word out of a file
        st.error(str(error))
        return True
    st.error(
        "This did not work, and it is not your doing. What you had saved is kept: load the page again, or go on with "
        f"another page. If it happens again, report it with the reference {reference}."
    )
    return True
