"""While a file is read: the page tells how far it is, lets it be stopped, and nobody else notices."""

from __future__ import annotations

import time
import urllib.request
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

ROWS = 2_000_000  # enough to take more than a few seconds


@pytest.fixture(scope="module")
def slow_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that takes long to be read; its rows are of two widths, so that each is looked at."""
    path = tmp_path_factory.mktemp("slow") / "slow <b>file.csv"
    rows = "".join(f"C{place},0.{place % 89:02},{place % 2}{',' * (place % 100 == 99)}\n" for place in range(1000))
    path.write_text("customer,churn score,left\n" + rows * (ROWS // 1000))
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


def test_a_small_file_is_read_at_once(page: Page, server: str, quick_file: Path) -> None:
    page.goto(f"{server}/start")
    hand_in(page, quick_file)

    expect(page.get_by_role("button", name="Tell the story")).to_be_visible()


def test_a_slow_reading_tells_how_far_it_is_and_can_be_stopped(page: Page, server: str, slow_file: Path) -> None:
    page.goto(f"{server}/start")
    hand_in(page, slow_file)
    expect(page.get_by_text("Reading slow <b>file.csv")).to_be_visible()
    expect(page.get_by_role("progressbar", name="How much has been read")).to_be_visible()

    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_text("Reading was stopped. The file is still here.")).to_be_visible()

    page.get_by_role("button", name="Read it after all").click()
    expect(page.get_by_text("Reading slow <b>file.csv")).to_be_visible()
    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_text("Reading was stopped.")).to_be_visible()


def test_others_do_not_notice_that_a_file_is_read(page: Page, watched, server: str, slow_file: Path) -> None:
    page.goto(f"{server}/start")
    hand_in(page, slow_file)
    expect(page.get_by_role("button", name="Cancel")).to_be_visible()

    slowest = 0.0
    for _ in range(10):
        started = time.monotonic()
        with urllib.request.urlopen(f"{server}/_stcore/health", timeout=10) as answer:
            assert answer.status == 200
        slowest = max(slowest, time.monotonic() - started)
    assert slowest < 1.0
    with watched(server) as other:
        other.goto(f"{server}/story")
        expect(other.get_by_role("heading", level=1).first).to_be_visible()
    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_text("Reading was stopped.")).to_be_visible()


def test_a_file_that_cannot_be_read_is_refused_in_one_sentence(page: Page, server: str, tmp_path: Path) -> None:
    path = tmp_path / "notes.csv"
    path.write_bytes(b"%PDF-1.7")
    page.goto(f"{server}/start")
    hand_in(page, path)

    expect(page.get_by_role("alert")).to_have_text("notes.csv is a PDF. CSV, Excel and Parquet files are read.")
