"""What the app relies on inside Streamlit, and what the server promises: an upgrade that changes either fails here."""

from __future__ import annotations

import http.client
import re
import shutil
import subprocess
import sys
import tomllib
import urllib.request
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect
from streamlit import config, logger
from streamlit.file_util import get_static_dir
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime import forward_msg_cache
from streamlit.runtime.pages_manager import PagesManager

import serve
from charts import theme
from components import look
from tests.browser.running import ROOT, running

SETTINGS = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))


def answer(url: str) -> http.client.HTTPResponse:
    return urllib.request.urlopen(url, timeout=20)


def test_the_switch_that_closes_the_way_around_the_app_still_exists():
    assert "uses_pages_directory" in vars(PagesManager)


def test_no_large_picture_is_sent_as_one_that_the_browser_has_already():
    message = ForwardMsg()
    message.delta.new_element.markdown.body = "x" * 1_000_000
    forward_msg_cache.populate_hash_if_needed(message)

    assert not message.metadata.cacheable


def test_every_setting_is_known_to_streamlit():
    known = config.get_config_options()
    names = [f"{section}.{name}" for section, options in SETTINGS.items() for name in options]
    names = [name for name in names if name not in ("theme.light", "theme.dark")]
    names += [f"theme.{side}.{name}" for side in ("light", "dark") for name in SETTINGS["theme"][side]]

    assert [name for name in names if name not in known] == []


def test_every_part_of_streamlit_that_the_style_names_exists():
    named = set(re.findall(r'data-testid="([\w-]+)"', look.STYLE.read_text(encoding="utf-8")))
    scripts = "".join(path.read_text(encoding="utf-8") for path in Path(get_static_dir()).rglob("*.js"))
    # The kind of a button is put together at run time.
    missing = [name for name in named if name.replace("-primary", "").replace("-tertiary", "") not in scripts]

    assert named
    assert missing == []


def test_the_theme_of_the_app_is_that_of_the_charts():
    colours = SETTINGS["theme"]["light"]

    assert colours["textColor"].upper() == theme.INK
    assert colours["primaryColor"].upper() == theme.BLUE
    assert colours["backgroundColor"].upper() == theme.PAPER
    assert SETTINGS["theme"]["font"] == theme.FONT


def test_streamlit_sets_up_its_loggers_where_ours_take_over():
    assert callable(logger.setup_formatter)
    assert callable(logger.update_formatter)
    assert logger.get_logger("tests.contract").handlers


def test_the_script_health_check_runs_the_app(server: str):
    assert answer(f"{server}/_stcore/script-health-check").status == 200


@pytest.mark.parametrize("path", ["/", "/story", "/_stcore/health", f"/fonts/{serve.FONT.name}"])
def test_every_answer_carries_the_security_headers(server: str, path: str):
    headers = answer(server + path).headers

    policy = headers["content-security-policy"]
    assert "object-src 'none'" in policy
    assert "unsafe-eval" not in policy
    assert "'unsafe-inline'" not in policy.partition("script-src")[2].partition(";")[0]
    assert headers["x-content-type-options"] == "nosniff"


def test_the_font_is_served_and_nothing_else_of_its_folder(server: str):
    font = answer(f"{server}/fonts/{serve.FONT.name}")

    assert font.headers["content-type"] == "font/woff2"
    assert font.read() == serve.FONT.read_bytes()
    for path in ("/fonts/OFL.txt", "/app/static/OFL.txt", "/static/OFL.txt"):
        assert b"SIL OPEN FONT LICENSE" not in answer(server + path).read().upper()


@pytest.mark.parametrize(
    ("host", "origin", "status"),
    [
        ("localhost", "http://localhost", 101),
        ("elsewhere.example", "http://elsewhere.example", 403),
        ("localhost", "http://localhost:9000", 403),
        ("localhost", "", 403),
    ],
)
def test_a_session_is_opened_only_under_a_known_host_and_from_a_page_of_this_server(
    server: str, host: str, origin: str, status: int
):
    connection = http.client.HTTPConnection(urlsplit(server).netloc, timeout=20)
    connection.putrequest("GET", "/_stcore/stream", skip_host=True)
    for name, value in {
        "Host": host,
        **({"Origin": origin} if origin else {}),
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
        "Sec-WebSocket-Protocol": "streamlit",
    }.items():
        connection.putheader(name, value)
    connection.endheaders()

    assert connection.getresponse().status == status
    connection.close()


def test_an_error_in_a_page_is_logged_and_shown_as_one_sentence(
    tmp_path: Path, watched: Callable[[str], AbstractContextManager[Page]]
):
    skipped = shutil.ignore_patterns(".*[!t]", "__pycache__", "tests")  # .streamlit is needed
    root = shutil.copytree(ROOT, tmp_path / "app", ignore=skipped)
    (root / "pages" / "explore.py").write_text("raise RuntimeError('a secret of the server')", encoding="utf-8")

    with running(tmp_path, root) as address, watched(address) as page:
        page.goto(f"{address}/explore")
        expect(page.get_by_role("alert")).to_contain_text("report it with the reference")
        shown = page.locator("body").inner_text()

    reference = re.search(r"reference (\w{6})", shown).group(1)
    log = (tmp_path / "server.log").read_text(encoding="utf-8")
    assert "secret" not in shown
    assert "Traceback" not in shown
    assert f"Error in a page ref={reference} error=" in log
    assert "Traceback" not in log
    assert "a secret of the server" not in log  # what an error says may quote a file


@pytest.mark.parametrize("address", ["0.0.0.0"])
def test_where_others_reach_it_the_app_does_not_start_unless_told_so(address: str):
    command = [
        sys.executable,
        "-m",
        "streamlit",
        "run",
        "app.py",
        "--server.address",
        address,
        "--server.headless",
        "true",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=180, check=False)

    assert done.returncode != 0
    assert f"was to listen on {address}, where others reach it" in done.stderr
    assert "Traceback" not in done.stderr
