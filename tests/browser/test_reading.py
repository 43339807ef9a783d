"""While a file is read: the page tells how far it is, lets it be stopped, and nobody else notices."""

from __future__ import annotations

import os
import signal
import time
import urllib.request
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import steps

ROWS = 2_000_000  # enough to take more than a few seconds


@pytest.fixture(scope="module")
def slow_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that takes long to be read; its rows are of two widths, so that each is looked at."""
    path = tmp_path_factory.mktemp("slow") / "slow <b>file.csv"
    rows = "".join(f"C{place},0.{place % 89:02},{place % 2}{',' * (place % 100 == 99)}\n" for place in range(1000))
    path.write_text("customer,churn score,left\n" + rows * (ROWS // 1000))
    return path


@pytest.fixture(scope="module")
def odd_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small file under a name that is no markup."""
    path = tmp_path_factory.mktemp("odd") / "odd <b>file.csv"
    rows = "".join(f"C{place},0.{place * 7 % 89:02},{'Yes' if place % 3 else 'No'}\n" for place in range(700))
    path.write_text("customer,churn score,left\n" + rows)
    return path


@pytest.fixture(scope="module")
def quick_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("quick") / "quick.csv"
    rows = "".join(f"C{place},0.{place * 7 % 89:02},{'Yes' if place % 3 else 'No'}\n" for place in range(500))
    path.write_text("customer,churn score,left\n" + rows)
    return path


def hand_in(page: Page, path: Path) -> None:
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(path)


def test_limits_are_shown_before_anything_is_handed_in(page: Page, server: str) -> None:
    page.goto(f"{server}/start")

    expect(page.get_by_text("Up to 500 MB a file (2 GB unpacked), 20 million rows, 5,000 columns")).to_be_visible()


@pytest.mark.prove
def test_a_small_file_is_read_at_once(page: Page, server: str, quick_file: Path) -> None:
    page.goto(f"{server}/start")
    hand_in(page, quick_file)

    expect(steps.telling(page)).to_be_enabled()


def workers(server: str) -> list[int]:
    """The processes that read files for the server of that address."""
    port = server.rpartition(":")[2]
    lines = {int(path.parent.name): path for path in Path("/proc").glob("[0-9]*/cmdline")}
    commands = {id: _text(path) for id, path in lines.items()}
    own = {id for id, command in commands.items() if f"--server.port {port} " in command}
    return [id for id, command in commands.items() if "data.intake.worker" in command and _parent(id) in own]


def _text(path: Path) -> str:
    try:
        return path.read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:  # a process that has just ended
        return ""


def _parent(id: int) -> int:
    return int(_text(Path(f"/proc/{id}/stat")).rpartition(")")[2].split()[1] or 0)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="a reader can be held still on Linux only")
def test_a_reading_that_takes_long_tells_how_far_it_is_and_can_be_stopped(
    page: Page, server: str, quick_file: Path, odd_file: Path
) -> None:
    page.goto(f"{server}/start")
    hand_in(page, quick_file)
    expect(steps.telling(page)).to_be_enabled()
    held = workers(server)
    assert held
    for id in held:
        os.kill(id, signal.SIGSTOP)  # a reader that never comes to an end

    page.goto(f"{server}/start")
    hand_in(page, odd_file)
    expect(page.get_by_text("Reading odd <b>file.csv")).to_be_visible()
    expect(page.get_by_role("progressbar", name="How much has been read")).to_be_visible()
    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_text("Reading was stopped. The file is still here.")).to_be_visible()

    for id in set(held) & set(workers(server)):
        os.kill(id, signal.SIGCONT)
    page.get_by_role("button", name="Read it after all").click()
    expect(steps.telling(page)).to_be_enabled()


@pytest.fixture(scope="module")
def doubtful_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file whose dates can be read in two ways."""
    path = tmp_path_factory.mktemp("doubtful") / "doubtful.csv"
    rows = "".join(
        f"C{place},0.{place * 7 % 89:02},{'Yes' if place % 3 else 'No'},{place % 12 + 1:02}/{place % 11 + 1:02}/2025\n"
        for place in range(500)
    )
    path.write_text("customer,churn score,left,signed\n" + rows)
    return path


@pytest.mark.prove
@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="a reader can be held still on Linux only")
def test_while_a_file_is_read_otherwise_its_page_stays(page: Page, server: str, doubtful_file: Path) -> None:
    page.goto(f"{server}/start")
    hand_in(page, doubtful_file)
    expect(steps.telling(page)).to_be_enabled()
    held = workers(server)
    for id in held:
        os.kill(id, signal.SIGSTOP)
    try:
        page.locator("label").filter(has_text="The month first").click()
        expect(page.get_by_role("progressbar", name="How much has been read")).to_be_visible()
        expect(page.get_by_role("heading", name="What the columns mean")).to_be_visible()
        expect(page.get_by_role("button", name="Cancel")).to_be_visible()
    finally:
        for id in set(held) & set(workers(server)):
            os.kill(id, signal.SIGCONT)

    expect(page.get_by_role("progressbar", name="How much has been read")).not_to_be_attached()
    expect(page.get_by_role("radio", name="The month first")).to_be_checked()
    expect(steps.telling(page)).to_be_enabled()


def test_others_do_not_notice_that_a_file_is_read(page: Page, watched, server: str, slow_file: Path) -> None:
    def slowest() -> float:
        found = 0.0
        for _ in range(20):
            started = time.monotonic()
            with urllib.request.urlopen(f"{server}/_stcore/health", timeout=60) as answer:
                assert answer.status == 200
            found = max(found, time.monotonic() - started)
            page.wait_for_timeout(100)
        return found

    page.goto(f"{server}/start")
    usual = slowest()  # milliseconds, but on a machine that others keep busy
    hand_in(page, slow_file)

    assert slowest() < 1.0 + 4 * usual  # while the file is handed over and read
    with watched(server) as other:
        other.goto(f"{server}/story")
        expect(other.get_by_role("heading", level=1).first).to_be_visible()
    read = page.get_by_role("heading", name="slow <b>file.csv")
    expect(page.get_by_text("Reading slow <b>file.csv").or_(read)).to_be_visible()


def test_a_file_that_cannot_be_read_is_refused_in_one_sentence(page: Page, server: str, tmp_path: Path) -> None:
    path = tmp_path / "notes.csv"
    path.write_bytes(b"%PDF-1.7")
    page.goto(f"{server}/start")
    hand_in(page, path)

    expect(page.get_by_role("alert")).to_have_text("notes.csv is a PDF. CSV, Excel and Parquet files are read.")
