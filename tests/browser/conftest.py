"""A server, a browser, and pages that fail their test on any error or any request to elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Playwright,
    Request,
    expect,
    sync_playwright,
)

from tests.browser import chromium, wire
from tests.browser.running import running

ARGUMENTS = [
    "--no-sandbox",  # containers run as root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# Streamlit asks below the page's own path first, where these two do not exist, and then at the root.
EXPECTED_404 = ("/_stcore/health", "/_stcore/host-config")

SIZE = {"width": 1440, "height": 900}
LONGEST = 180_000  # milliseconds until a state counts as lost: far above what it takes, on a busy machine too
expect.set_options(timeout=LONGEST)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of one server for the whole run."""
    with running(tmp_path_factory.mktemp("server")) as address:
        yield address


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=_chromium(), args=ARGUMENTS)
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def window(browser: Browser) -> Iterator[Page]:
    """One page without a network for all files that are opened: a new one for each costs a process, and three times as long."""
    context = browser.new_context(offline=True)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def context(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    """One profile for all tests, kept in a folder: the browser loads and compiles Streamlit's scripts once, and each page
    is still its own session."""
    context = playwright.chromium.launch_persistent_context(
        tmp_path_factory.mktemp("profile"),
        executable_path=_chromium(),
        args=ARGUMENTS,
        viewport=SIZE,
        accept_downloads=True,
        locale="en-US",
    )
    yield context
    context.close()


def _chromium() -> str:
    path = chromium.find()
    assert path, "No Chromium was found; `make test` installs one, or CHROMIUM names it."
    return path


@pytest.fixture(scope="session")
def resting() -> dict[str, list[Page]]:
    """Pages that nobody uses, by the address of a server of many tests: the next one takes them, for a new page costs a
    process of its own. Whoever opens pages of such a server enters its address."""
    return {}


@pytest.fixture
def watched(context: BrowserContext, resting: dict[str, list[Page]]) -> Callable[[str], AbstractContextManager[Page]]:
    """Opens a page on the server of that address, and fails on what went wrong: ``with watched(address) as page``."""

    @contextmanager
    def open_page(address: str) -> Iterator[Page]:
        others = resting.get(address)
        page = others.pop() if others else context.new_page()
        page.set_default_timeout(LONGEST)
        with _without_faults(page, address):
            yield page
            if others is None:
                page.close()
        if others is not None:
            _forget(page, address)
            others.append(page)

    return open_page


@contextmanager
def _without_faults(page: Page, address: str) -> Iterator[None]:
    """Fails on what goes wrong in a page that looks at the server of that address, and listens no longer after the block."""
    faults: list[str] = []
    runs = wire.watch(page)
    heard = {
        "console": lambda message: faults.extend(_fault(message)),
        "pageerror": lambda error: faults.append(f"error in the page: {error}"),
        "request": lambda request: faults.extend(_foreign(request, address)),
    }
    for event, handler in heard.items():
        page.on(event, handler)
    yield
    for event, handler in heard.items():
        page.remove_listener(event, handler)
    runs.end(page)
    assert not faults, faults


@pytest.fixture
def page(
    watched: Callable[[str], AbstractContextManager[Page]], resting: dict[str, list[Page]], server: str
) -> Iterator[Page]:
    """A page of the shared server; `page.goto` wants the full address."""
    resting.setdefault(server, [])
    with watched(server) as page:
        yield page


def _forget(page: Page, server: str) -> None:
    """Leave the app, and all that a page alone knows of the visit; its session ends as with a page that is closed."""
    page.goto(f"{server}/_stcore/health")  # of the same server: another would want a process of its own
    page.evaluate("sessionStorage.clear()")
    page.set_viewport_size(SIZE)
    page.mouse.move(0, 0)


@pytest.fixture(scope="session")
def idle() -> Callable[[Page], None]:
    """Waits until the app has answered; first wait for the visible result itself."""

    def wait(page: Page) -> None:
        wire.wait(page)
        page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for()
        expect(page.locator("[data-stale=true]")).to_have_count(0)

    return wait


def _fault(message: ConsoleMessage) -> list[str]:
    url = message.location.get("url", "")
    expected = "status of 404" in message.text and _below_a_page(urlsplit(url).path)
    return [f"console: {message.text} ({url})"] if message.type == "error" and not expected else []


def _below_a_page(path: str) -> bool:
    return any(path.endswith(end) and path != end for end in EXPECTED_404)


def _foreign(request: Request, address: str) -> list[str]:
    own = request.url.startswith((address, address.replace("http", "ws"), "data:", "blob:", "about:"))
    return [] if own else [f"request to elsewhere: {request.url}"]
