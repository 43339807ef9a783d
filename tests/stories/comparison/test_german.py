"""Two models compared in German: whole, in words of the language, and no stronger than in English."""

from __future__ import annotations

import re

import pytest

from stories.binding import loose_numbers
from stories.claims import objections
from tests.stories.rivals import CASES, told
from tests.stories.studies import texts
from tests.stories.test_german import ENGLISH

MOST_WORDS = 16


def said(case):
    """Every text of the slides with its place, without the names that come from the data."""
    _, story, deck = told(case, "de")
    names = sorted((name for name in story.names if name), key=len, reverse=True)
    for slide in deck.slides:
        for where, text in texts(slide):
            for name in names:
                text = text.replace(name, "")
            yield f"{slide.id} {where}", text


@pytest.mark.every(3)
@pytest.mark.parametrize("case", CASES)
def test_every_sentence_is_german(case):
    assert [(where, found[0], text) for where, text in said(case) if (found := ENGLISH.search(text))] == []


@pytest.mark.every(3)
@pytest.mark.parametrize("case", CASES)
def test_nothing_is_claimed_that_was_not_measured(case):
    assert [(where, found) for where, text in said(case) if (found := objections(text, "de"))] == []


@pytest.mark.every(3)
@pytest.mark.parametrize("case", CASES)
def test_no_figure_is_loose_and_no_place_is_empty(case):
    _, story, deck = told(case, "de")
    shown = [text for slide in deck.slides for _, text in texts(slide)]

    assert [text for text in shown if re.search(r"[{}]|\bnan\b", text)] == []
    assert [text for text in shown if loose_numbers(text, story.facts, story.names)] == []


@pytest.mark.every(3)
@pytest.mark.parametrize("case", CASES)
def test_titles_and_alternative_texts_have_the_length_that_people_can_take(case):
    slides = told(case, "de")[2].slides
    titles = [str(slide.title) for slide in slides]

    assert [
        title for title in titles if len(title.split(" ")) > MOST_WORDS
    ] == []  # an amount and its unit are one word
    assert len(set(titles)) == len(titles)
    assert [slide.exhibit.alt for slide in slides if not 40 <= len(slide.exhibit.alt) <= 300] == []


@pytest.mark.parametrize(
    ("case", "title"),
    [
        ("first", "Die Auswahl nach „challenger“ hätte "),
        ("neither, by limits", "Mit den gesetzten Grenzen gibt es nach keinem der beiden Modelle Anrufe"),
    ],
)
def test_the_first_title_is_a_german_sentence(case, title):
    assert str(told(case, "de")[2].slides[0].title).startswith(title)
