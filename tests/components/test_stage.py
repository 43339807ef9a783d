from __future__ import annotations

import dataclasses
import json

import pytest
from streamlit.testing.v1 import AppTest

from components import stage
from stories.phrase import Phrase
from tests.decks import sample_deck


def talk():
    import streamlit as st

    from components.stage import stage
    from tests.decks import sample_deck

    st.session_state["staged"] = stage(sample_deck(), key="deck", start=2)


@pytest.fixture
def app() -> AppTest:
    return AppTest.from_function(talk, default_timeout=600).run()


def sent(app: AppTest) -> dict:
    return json.loads(app.get("bidi_component")[0].proto.json)


def test_the_stage_shows_the_same_slides_as_the_file(app):
    from exports import html_story

    assert not app.exception
    assert sent(app)["body"] == html_story.body(sample_deck())
    assert sent(app)["start"] == 1


def test_the_stage_has_the_notes(app):
    assert [note["words"] for note in sent(app)["notes"]] == [slide.notes for slide in sample_deck().slides]


def test_nothing_was_moved_and_nobody_left_at_the_start(app):
    assert app.session_state["staged"] == stage.Staged(exited=False, levers=None)


def test_the_same_story_built_again_is_not_drawn_again(app):
    before = sent(app)["version"]

    assert sent(app.run())["version"] == before


def test_another_word_is_another_version():
    deck = sample_deck()
    first, *others = deck.slides
    changed = dataclasses.replace(deck, slides=(dataclasses.replace(first, title=Phrase.plain("Another")), *others))

    assert stage._fingerprint(changed) != stage._fingerprint(deck)
