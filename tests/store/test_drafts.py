"""What was moved and what was typed are kept apart, and neither takes the other along."""

from __future__ import annotations

import pytest

from data.intake.handed_in import Intake
from store import drafts
from store.stories import Case, save
from stories.project import Project


@pytest.mark.usefixtures("either")
def test_words_and_what_was_moved_are_parts_of_their_own():
    id = save(Case(Intake(sample="telephone"), Project(title="Spring"))).id
    drafts.keep(id, drafts.MOVED, {"reach": 0.4}, revision=3)
    drafts.keep(id, drafts.WORDS, {"summary": {"title": "Half a"}})

    assert drafts.of(id, drafts.MOVED) == ({"reach": 0.4}, 3)
    assert drafts.of(id, drafts.WORDS)[0] == {"summary": {"title": "Half a"}}

    drafts.keep(id, drafts.MOVED, {})
    assert drafts.of(id, drafts.MOVED) == ({}, 0)
    assert drafts.of(id, drafts.WORDS)[0] == {"summary": {"title": "Half a"}}
    assert drafts.of(id, drafts.WORDS, by="another") == ({}, 0)


@pytest.mark.usefixtures("either")
def test_nothing_is_kept_of_a_story_that_nobody_saved():
    drafts.keep("nowhere", drafts.WORDS, {"summary": {"title": "Half a"}})

    assert drafts.of("nowhere", drafts.WORDS) == ({}, 0)
