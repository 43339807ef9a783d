"""What a file says itself of currency, numbers and time, with the reason, and what it leaves open."""

from __future__ import annotations

import pytest

from data.intake.handed_in import Intake, open_dataset
from data.stored import keep_bytes
from stories.decision.amounts.from_file import OPEN, found_in, told_of_months, with_settings
from stories.decision.settings import settings_of
from stories.file_words import worded
from stories.project import Project
from tests.amount_books import SCORES, book


@pytest.fixture
def found(folder_of_all):
    def read(content, name="all.csv"):
        kept = keep_bytes(content if isinstance(content, bytes) else content.encode(), folder_of_all).name
        return open_dataset(Intake(files=((name, kept),)), folder_of_all)

    return read


def rows(head, *cells, between=","):
    """Forty customers; a cell may use the number of its row."""
    lines = (
        between.join(str(cell(n)) for cell in (lambda n: f"K{n}", lambda n: _score(n, between), _left, *cells))
        for n in range(40)
    )
    return "\n".join((head, *lines, ""))


def _score(n, between):
    return f"0{',' if between == ';' else '.'}{10 + n}"


def _left(n):
    return "yes" if (7 * n) % 40 < 20 else "no"


def told(dataset):
    return {name: each.text for name, each in found_in(dataset).items()}


def test_semicolons_with_a_decimal_comma_propose_euros_and_german_numbers(found):
    dataset = found(rows("id;score;churned;monthly fee", lambda n: f"{20 + n},50", between=";"))

    assert told(dataset) == {"currency": "EUR", "locale": "de_DE", "period": ""}
    assert worded(found_in(dataset)["currency"].reason).startswith("semicolons stand between its cells")


def test_a_name_or_a_cell_says_the_currency_before_the_way_numbers_are_written(found):
    named = found(rows("id;score;churned;monthly fee (CHF)", lambda n: f"{20 + n},50", between=";"))
    pounds = found(rows("id,score,churned,monthly_fee_gbp", lambda n: f"{20 + n}.5"))
    yen = found(rows("id,score,churned,monthly fee", lambda n: f"JPY {2000 + n}"))

    assert [told(each)["currency"] for each in (named, pounds, yen)] == ["CHF", "GBP", "JPY"]
    assert told(pounds)["locale"] == ""


def test_a_sheet_of_amounts_says_it_where_the_rows_do_not(found):
    dataset = found(book([["Contact cost", 45, "EUR"], ["Accept rate", "25 %"]], rows=SCORES), "all.xlsx")

    assert (told(dataset)["currency"], worded(found_in(dataset)["currency"].reason)) == (
        "EUR",
        "a sheet of amounts says so in Assumptions!B1",
    )


def test_dates_say_which_time_is_covered_and_a_name_that_amounts_are_of_a_month(found):
    dataset = found(
        rows("id,score,churned,Monthly Charge,date", lambda n: 20 + n, lambda n: f"2025-01-{n % 28 + 1:02d}")
    )

    assert told(dataset)["period"] == "2025-01-01 – 2025-01-28"
    assert "“Monthly Charge” are those of a month" in worded(told_of_months(dataset))


def test_what_a_file_does_not_say_is_open(found):
    dataset = found(rows("id,score,churned"))

    assert {each.reason for each in found_in(dataset).values()} == {OPEN}
    assert told_of_months(dataset) is None


def test_settings_of_the_page_make_examples_of_that_size():
    project = with_settings(Project(), {"currency": "JPY", "decider": "Board", "repeat": "every month"})

    assert settings_of(project).assumptions.items["contact_cost"].likely == 4_000
    assert (project.decider, settings_of(project).repeat) == ("Board", "every month")
