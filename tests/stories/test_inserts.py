"""Slides that are lent to every story stand at the end of their beat, in the order of their names."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest

from stories import story as stories
from stories.story import shelf, with_inserts
from tests.stories.rivals import told as two_told
from tests.stories.studies import told


def insert(id, beat, fits=True, names=()):
    """An insert that lends the first slide of a story under another name."""

    def slide(study, say):
        return replace(told("model")[1].drafts[0], id=id, beat=beat)

    return SimpleNamespace(PLACE=beat, fits=lambda study: fits, slide=slide, names=lambda study, say: names)


@pytest.fixture
def lent(monkeypatch):
    def by(**inserts):
        figures, story, _ = told("model")
        monkeypatch.setattr(stories, "_modules", lambda package: inserts)
        bare = replace(story, drafts=tuple(each for each in story.drafts if each.beat in ("context", "insight")))
        return bare, with_inserts(bare, figures, None)

    return by


def test_an_insert_stands_at_the_end_of_its_beat(lent):
    bare, story = lent(a=insert("x", "context"), b=insert("y", "context"))
    place = max(place for place, draft in enumerate(bare.drafts) if draft.beat == "context") + 1

    assert [draft.id for draft in story.drafts[place : place + 2]] == ["x", "y"]
    assert [draft for draft in story.drafts if draft.id not in ("x", "y")] == list(bare.drafts)


def test_an_insert_of_a_beat_that_the_story_has_not_stands_last(lent):
    assert lent(a=insert("x", "appendix"))[1].drafts[-1].id == "x"


def test_an_insert_that_does_not_fit_is_not_lent_and_names_nothing(lent):
    bare, story = lent(a=insert("x", "context", fits=False, names=("1999",)))

    assert (story.drafts, story.names) == (bare.drafts, bare.names)


def test_words_of_an_insert_may_hold_digits(lent):
    assert "1999" in lent(a=insert("x", "context", names=("1999",)))[1].names


@pytest.mark.parametrize("of", [told, two_told], ids=["decision", "comparison"])
def test_every_kind_ends_with_what_is_known_of_the_file(of):
    assert of("model" if of is told else "second")[2].slides[-1].id == "quality"


def test_no_kind_names_the_pages_about_the_file():
    assert [
        (name, make.__module__)
        for name, kind in shelf().items()
        for make in getattr(kind, "SLIDES", ())
        if make.__module__.startswith("stories.inserts")
    ] == []
