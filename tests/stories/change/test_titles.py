"""Every title of a story about a change is a sentence that can be read at once, and no stronger than its evidence."""

from __future__ import annotations

import pytest

from stories.claims import objections
from tests.snapshots.cases import CASES, told

MOST_WORDS = 16
OF_A_CHANGE = [case for case in CASES if case.startswith("change")]


@pytest.mark.parametrize("case", OF_A_CHANGE)
def test_no_title_is_longer_than_a_glance(case):
    _, _, deck = told(case)

    assert [str(slide.title) for slide in deck.slides if len(str(slide.title).split()) > MOST_WORDS] == []


@pytest.mark.parametrize("case", OF_A_CHANGE)
def test_nothing_is_said_that_the_evidence_does_not_support(case):
    study, _, deck = told(case)
    spoken = [text for slide in deck.slides for text in (str(slide.title), slide.notes, slide.exhibit.alt)]

    assert [(text, found) for text in spoken if (found := objections(text, support=study.support))] == []
