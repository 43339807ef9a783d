"""Files in a real browser: what is proposed for one never shows on the next, lines come back, two windows are told."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import steps
from tests.browser.steps import go, pick, tick, titles, unfold

HEADER = "customer;e-mail;churn score;left;monthly fee"


def row(n: int) -> str:
    return f"K{n:04d};user{n}@mail.example;{(n * 37 % 89) / 89:.3f};{'Yes' if n * 37 % 89 > 30 + n % 50 else 'No'};{20 + n % 60}"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("files")
    rows = [row(n) for n in range(600)]
    odd = [*rows[:100], f"{rows[100]};extra", *rows[101:300], f"{rows[300]};extra", *rows[301:]]
    (place / "may.csv").write_text("\n".join(["Scores of May", "", HEADER, *odd]) + "\n")
    (place / "june.csv").write_text("\n".join([HEADER, *(row(n) for n in range(600, 1200))]) + "\n")
    renamed = HEADER.replace("churn score", "churn score v2")
    (place / "july.csv").write_text("\n".join([renamed, *(row(n) for n in range(1200, 1700))]) + "\n")
    return place


def start(page: Page, server: str, path: Path, idle) -> None:
    page.goto(f"{server}/start")
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(path)
    expect(steps.telling(page)).to_be_enabled()
    idle(page)


def role(page: Page, name: str) -> str:
    return page.locator(f"[class*=st-key-role_{name}] input").input_value()


def tell(page: Page, idle) -> None:
    steps.telling(page).click()
    expect(page).to_have_title("Story · Throughline")
    expect(page.locator(".status")).to_contain_text("· saved")
    idle(page)


@pytest.mark.prove
def test_the_columns_of_the_sample_do_not_show_for_a_file_of_ones_own(page: Page, server: str, folder, idle) -> None:
    start(page, server, folder / "may.csv", idle)

    assert [role(page, name) for name in ("score", "outcome", "value")] == ["churn score", "left", "monthly fee"]


@pytest.mark.prove
def test_a_line_that_was_left_out_comes_back_and_the_figures_follow(page: Page, server: str, folder, idle) -> None:
    start(page, server, folder / "may.csv", idle)
    expect(page.get_by_text("598 rows, 5 columns")).to_be_visible()
    unfold(page, "each can be put back")
    tick(page, "Put all back: 2 lines")
    expect(page.get_by_text("600 rows, 5 columns")).to_be_visible()
    tell(page, idle)

    go(page, "Start")
    expect(page.get_by_text("600 rows, 5 columns")).to_be_visible()


@pytest.mark.prove
def test_lines_of_a_file_are_text_and_no_links(page: Page, server: str, folder, idle) -> None:
    start(page, server, folder / "may.csv", idle)
    unfold(page, "each can be put back")

    expect(page.get_by_text("user100@").first).to_be_visible()
    assert page.locator("a[href^=mailto]").count() == 0


@pytest.mark.prove
def test_next_months_file_takes_the_story_along(page: Page, server: str, folder, idle) -> None:
    start(page, server, folder / "may.csv", idle)
    tell(page, idle)
    go(page, "Start")
    unfold(page, "How the story speaks")
    page.get_by_label("Title", exact=True).fill("Churn, monthly")
    page.get_by_label("Many of them", exact=True).fill("clients")
    page.get_by_role("button", name="Keep", exact=True).click()
    expect(page.locator(".status")).to_contain_text("Churn, monthly")
    idle(page)

    start(page, server, folder / "june.csv", idle)
    expect(page.get_by_text("A file of this layout was read before (may.csv)")).to_be_visible()
    tick(page, "Use the story “Churn, monthly” as well")
    idle(page)
    page.get_by_role("button", name="Read it in the same way").click()
    expect(page.get_by_text("Roles and answers are those of may.csv")).to_be_visible()
    idle(page)
    tell(page, idle)

    expect(page.locator(".status")).to_contain_text("Churn, monthly · june.csv")
    assert "clients" in " ".join(titles(page))


@pytest.mark.prove
def test_a_renamed_column_is_told_and_taken_for_what_it_was(page: Page, server: str, folder, idle) -> None:
    start(page, server, folder / "june.csv", idle)
    tell(page, idle)
    start(page, server, folder / "july.csv", idle)
    expect(page.get_by_text("“churn score v2” is new and taken for it")).to_be_visible()
    page.get_by_role("button", name="Read it in the same way").click()
    expect(page.get_by_text("Roles and answers are those of june.csv")).to_be_visible()
    idle(page)

    assert role(page, "score") == "churn score v2"


@pytest.mark.prove
def test_a_balanced_file_asks_for_its_true_rate_and_says_when_it_is_none(page: Page, server: str, folder, idle) -> None:
    start(page, server, folder / "june.csv", idle)
    pick(page, "Does the file hold all of them?", "No, as many with the event")
    idle(page)
    rate = page.get_by_label("Of all there are, not only those in the file, how many have the event?")
    rate.fill("many")
    rate.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("wanted a share above 0 and below 1")
    expect(page.get_by_role("button", name="Tell the story")).to_be_disabled()
    rate.fill("14 %")
    rate.press("Enter")
    expect(steps.telling(page)).to_be_enabled()
    tell(page, idle)

    assert titles(page)[0].startswith("In this sample, ")


def test_a_story_changed_in_another_window_is_not_overwritten(page: Page, watched, server: str, folder, idle) -> None:
    start(page, server, folder / "june.csv", idle)
    tell(page, idle)
    with watched(server) as other:
        for window, title in ((other, "The other one"), (page, "Mine")):
            window.goto(page.url.replace("/story", "/start")) if window is other else go(window, "Start")
            unfold(window, "How the story speaks")
            window.get_by_label("Title", exact=True).fill(title)
            idle(window)
        for window in (other, page):
            window.get_by_role("button", name="Keep", exact=True).click()
            idle(window)
        expect(other.locator(".status")).to_contain_text("The other one")
    expect(page.get_by_role("alert")).to_contain_text("changed in another window meanwhile")
    expect(page.locator(".status")).to_contain_text("not saved")
    page.reload()  # which loses nothing of it
    expect(page.get_by_role("button", name="Keep mine as a story of its own")).to_be_visible()
    page.get_by_role("button", name="Load the newer one").click()

    expect(page.locator(".status")).to_contain_text("The other one")
    expect(page.get_by_role("alert")).to_have_count(0)
