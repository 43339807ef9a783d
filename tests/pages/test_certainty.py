"""How sure, on the Explore page: three ways to ask, each with one sentence of its own."""

from __future__ import annotations

import pytest

from tests.pages.reading import alerts, headlines, html


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("way", "words"),
    [
        ("two-bars", "The gain would have been"),
        ("every-assumption", "Each year it could bring"),
        ("sceptic", "With every assumption as likely, the gain would have been"),
    ],
)
def test_each_way_to_ask_has_one_headline(visit, way, words):
    app = visit("explore", view="how-sure", at=way)

    assert not app.exception
    assert alerts(app) == []
    (headline,) = headlines(app)
    assert headline.startswith(words)


def test_the_sceptic_moves_every_assumption(visit):
    app = visit("explore", view="how-sure", at="sceptic")
    app.slider(key="certainty_mood").set_value(-100).run()

    assert headlines(app)[0].startswith("With every assumption at its worst")
    assert "A call costs</span><strong>$60" in html(app)


def test_segments_have_a_view(visit):
    app = visit("explore", view="segments")

    assert not app.exception
    assert "would have earned most" in headlines(app)[0]
