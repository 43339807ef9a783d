"""The page for whoever runs the server: room, sessions, the last errors, and nothing for anybody else."""

from __future__ import annotations

import logging
from types import SimpleNamespace

import pytest
from streamlit.runtime.context import StreamlitHeaders

from components import place
from data.errors import DataError
from store import database
from store.events import MOST_KEPT, Latest, latest
from store.readiness import LEAST_FREE
from store.usage import usage
from tests.pages.test_shell import html

OF_THE_HOUSE = place.is_of_the_house


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A store of its own, and no events of other tests."""
    monkeypatch.setenv("THROUGHLINE_HOME", str(tmp_path))
    monkeypatch.setenv("THROUGHLINE_QUOTA_GB", "2.5")
    monkeypatch.setattr(place, "is_of_the_house", lambda: True)  # a visitor without a browser has no address
    latest.kept.clear()
    yield
    latest.kept.clear()
    database.forget()


def failed(text: str) -> logging.LogRecord:
    try:
        raise DataError(text)
    except DataError as error:
        told = (DataError, error, error.__traceback__)
        return logging.LogRecord("throughline", logging.ERROR, "a.py", 1, "Error in a page", None, told)


def test_room_stories_and_the_last_errors_are_told_without_a_word_of_a_file(visit, tmp_path):
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "one.upload").write_bytes(bytes(3 << 20))
    latest.handle(failed("Miriam Kowalski is no number"))

    app = visit("server")

    assert not app.exception
    told = html(app)
    assert "3.0 MB of 2.5 GB" in told
    assert "The server is well" in told
    assert "Miriam" not in str(app.dataframe[0].value)
    assert "data.errors.DataError" in str(app.dataframe[0].value["error"][0])


def test_whoever_comes_through_a_proxy_or_from_elsewhere_sees_nothing_of_it(visit, monkeypatch):
    monkeypatch.setattr(place, "is_of_the_house", lambda: False)

    app = visit("server")

    assert "for whoever runs the server" in html(app)
    assert "Database" not in html(app)
    assert "How this server fares" not in str(visit("stories"))


@pytest.mark.parametrize(
    ("address", "headers", "is_so"),
    [
        (None, {}, True),
        (None, {"X-Forwarded-For": "10.0.0.9"}, False),
        (None, {"Forwarded": "for=10.0.0.9"}, False),
        ("10.0.0.9", {}, False),
    ],
)
def test_of_the_house_is_who_comes_from_this_machine_and_through_no_proxy(monkeypatch, address, headers, is_so):
    context = SimpleNamespace(ip_address=address, headers=StreamlitHeaders(headers.items()))
    monkeypatch.setattr("components.place.st.context", context)

    assert OF_THE_HOUSE() is is_so


def test_a_full_disk_is_the_headline(visit, monkeypatch):
    monkeypatch.setattr("store.readiness.LEAST_FREE", LEAST_FREE << 40)

    assert "<h1" in html(visit("server"))
    assert "less than 2 GB left" in html(visit("server"))


def test_of_many_events_the_last_are_kept():
    kept, log = Latest(), logging.Logger("of its own")
    log.addHandler(kept)
    for number in range(MOST_KEPT + 5):
        log.warning("Event %s", number)
    log.info("No more than news")

    assert [one["event"] for one in kept.kept] == [f"Event {number}" for number in range(5, MOST_KEPT + 5)]


def test_the_counts_are_those_of_the_database():
    assert (usage().stories, usage().in_the_bin) == (0, 0)
    assert usage().database > 0
    assert usage().quota == int(2.5 * 2**30)
