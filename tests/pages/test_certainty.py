"""How sure, on the Explore page: three ways to ask, each with one sentence of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.reading import alerts, headlines, html

EXPLORE = str(Path(__file__).parents[2] / "pages" / "explore.py")


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("THROUGHLINE_HOME", str(tmp_path_factory.mktemp("home")))
        yield


def asked(**state) -> AppTest:
    app = AppTest.from_file(EXPLORE, default_timeout=60)
    for key, value in state.items():
        app.session_state[key] = value
    return app.run()


@pytest.mark.parametrize(
    ("way", "words"),
    [
        ("Two bars", "The gain would have been"),
        ("Every assumption", "Each year it could bring"),
        ("Sceptic", "With every assumption as likely, the gain would have been"),
    ],
)
def test_each_way_to_ask_has_one_headline(home, way, words):
    app = asked(explore_question="How sure", certainty_way=way)

    assert not app.exception
    assert alerts(app) == []
    (headline,) = headlines(app)
    assert headline.startswith(words)


def test_the_sceptic_moves_every_assumption(home):
    app = asked(explore_question="How sure", certainty_way="Sceptic", certainty_mood=-100)

    assert headlines(app)[0].startswith("With every assumption at its worst")
    assert "A call costs</span><strong>$60" in html(app)


def test_segments_have_a_view(home):
    app = asked(explore_question="Segments")

    assert not app.exception
    assert "would have earned most" in headlines(app)[0]
