"""Files without a score in a real browser: a test, or a before and after, from the drop zone to a told story and its views."""

from __future__ import annotations

import datetime as dt

import pytest
from playwright.sync_api import Page, expect

from tests.browser import steps

A_WEEK = 60  # rows of the series
WHOLE_DAY = dt.timedelta(days=1)


def test_of_gates() -> bytes:
    """Two groups of 4,000; 25 of a hundred are retained with the old gate, and 20 with the new one."""
    rows = ["userid,version,retention_7"]
    for place in range(8_000):
        new = place % 2
        rows.append(f"{place},{'gate_40' if new else 'gate_30'},{int(place // 2 % 20 < (4 if new else 5))}")
    return "\n".join(rows).encode()


test_of_gates.__test__ = False  # a file, and no test


def claims() -> bytes:
    """Before and after, of those whom a rule reached and of those whom it did not: weeks rise from about 9 to 13, and stay at 9."""
    rows = ["claim_id,period,group,weeks_off_work"]
    for place in range(1_200):
        after, reached = place % 2, place // 2 % 2
        weeks = 5 + place // 4 % 9 + (4 if after and reached else 0)
        rows.append(f"{place},{'after' if after else 'before'},{'treated' if reached else 'control'},{weeks}")
    return "\n".join(rows).encode()


def leavers() -> bytes:
    """A year and a half of customers, 60 a week: of a hundred some twenty leave, and from 3 March 2025 on ten."""
    rows, first = ["customer_id,date,churned"], dt.date(2024, 1, 1)
    for week in range(78):
        day = first + 7 * week * WHOLE_DAY
        leave = 6 if day >= dt.date(2025, 3, 3) else 11 + week % 3
        rows += [f"W{week:02}C{place:02},{day + place % 7 * WHOLE_DAY},{int(place < leave)}" for place in range(A_WEEK)]
    return "\n".join(rows).encode()


@pytest.fixture
def bring(server: str, page: Page, idle):
    """Hands a file in on Start, and waits until it was read."""

    def bring(name: str, content: bytes) -> Page:
        page.goto(f"{server}/start")
        steps.drop(page, (name, content))
        expect(page.get_by_text("What the columns mean")).to_be_visible()
        idle(page)
        return page

    return bring


def tell(page: Page, idle) -> str:
    """The one click, and the first sentence of the story."""
    page.get_by_role("button", name="Tell the story").click()
    expect(page.get_by_text("In short")).to_be_visible()
    idle(page)
    return steps.headline(page)


def views(page: Page) -> list[str]:
    """The views that Explore offers."""
    return page.get_by_test_id("stButtonGroup").first.get_by_role("radio").all_inner_texts()


def look(page: Page, view: str, idle) -> str:
    """Pick a view, or a way to look at one, and read its headline."""
    page.get_by_test_id("stButtonGroup").get_by_text(view, exact=True).click()
    idle(page)
    expect(page.locator("h1")).to_have_count(1)
    return steps.headline(page)


def test_the_words_of_a_test_follow_how_its_groups_were_made_and_money_follows_what_one_is_worth(bring, idle):
    page = bring("gates.csv", test_of_gates())
    expect(page.get_by_text("the story may say “raised” or “reduced”")).to_be_visible()
    assert "was 5.0 points lower" in tell(page, idle), "nobody said how the groups came about"

    steps.go(page, "Explore")
    idle(page)
    assert views(page) == ["Design", "Result", "Next test"]
    page.get_by_text("By lot", exact=True).click()
    page.get_by_role("button", name="Use these answers").click()
    expect(page.locator("h1")).to_contain_text("drawn by lot")
    idle(page)

    assert "chance alone would not explain it" in look(page, "Result", idle)
    assert "were lost" in look(page, "Worth", idle)
    worth = page.get_by_label("What one “retention 7” more is worth")
    worth.fill("ten")
    page.get_by_role("button", name="Use these amounts").click()
    expect(page.get_by_role("alert")).to_contain_text("was 'ten'; wanted a number")
    worth.fill("10")
    page.get_by_role("button", name="Use these amounts").click()
    expect(page.locator("h1")).to_contain_text("$2")  # 5 points of 4,000 reached, at 10 each
    idle(page)

    steps.go(page, "Story")
    expect(page.locator("h1")).to_contain_text("“gate_40” reduced the “retention 7” rate")
    steps.go(page, "Export")
    expect(page.get_by_role("button", name="Make PDF")).to_be_visible()
    expect(page.get_by_text("The list: which")).to_have_count(0)


def test_a_before_and_after_beside_a_control_group_is_told_in_one_click(bring, idle):
    page = bring("claims.csv", claims())
    expect(page.get_by_text("How did it come about")).to_have_count(0)

    assert "more than with “control”" in tell(page, idle)
    steps.go(page, "Explore")
    idle(page)
    assert "before and after" in steps.headline(page)
    assert "would not explain it" in look(page, "Result", idle)


def test_outcomes_with_dates_alone_become_a_before_and_after_by_the_day_of_the_change(bring, idle):
    page = bring("leavers.csv", leavers())
    expect(page.get_by_role("button", name="Tell the story")).to_be_disabled()
    day = page.get_by_label("On which day did the change begin?")
    for wrong, said in (("in March", "wanted a date such as 2026-03-01"), ("2020-03-03", "runs from 2024-01-01 to")):
        day.fill(wrong)
        day.press("Enter")
        expect(page.get_by_role("alert").filter(has_text=said)).to_be_visible()
        expect(page.get_by_role("button", name="Tell the story")).to_be_disabled()
        idle(page)
    day.fill("2025-03-03")
    day.press("Enter")
    expect(page.locator(".understood")).to_contain_text("the change began on 2025-03-03")
    idle(page)

    assert "below the earlier trend" in tell(page, idle)
    steps.go(page, "Explore")
    idle(page)
    assert views(page) == ["Design", "Over time", "Next test"]
    assert "left the path" in look(page, "Over time", idle)
