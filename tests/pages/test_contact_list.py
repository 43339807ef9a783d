"""The list on the Export page: made on the click, shown in part, and bound to the story."""

from __future__ import annotations

import pytest

from tests.pages.reading import html, words


@pytest.fixture
def made(visit):
    """The Export page with its list."""
    app = visit("export")
    app.button(key="make_list").click().run()
    assert not app.exception
    return app


def test_the_list_shows_the_best_first_and_names_the_last(made):
    said, first = words(html(made)), made.dataframe[0].value

    assert "customers to call, with an expected profit of" in said
    assert "The last on the list has a score of" in said
    assert first["Rank"].tolist() == list(range(1, 9))
    assert first["Expected profit"].is_monotonic_decreasing


def test_whoever_is_expected_to_pay_is_another_list(made):
    made.radio(key="list_by").set_value("Only those expected to bring more than they cost").run()

    assert len(made.dataframe) == 0
    made.button(key="make_list").click().run()
    assert not made.exception
    assert "customers to call" in words(html(made))
