"""Pages about a file hold as much as they can, and none of several is nearly empty."""

from __future__ import annotations

from dataclasses import replace

from stories import file_rows
from stories.decision.saying import say_of
from stories.decision.study import study
from stories.story import tell
from tests.stories.studies import BASE, SUBJECT, ledgers

ASKED = (("How are dates to be read?", "day before month"),)


def test_how_the_file_was_read_stands_with_the_data_where_both_fit_on_a_page():
    deck = tell(study(ledgers(), BASE, replace(SUBJECT, answers=ASKED)))[1]
    cells = next(slide for slide in deck.slides if slide.id == "quality").exhibit.frame.to_numpy().ravel()

    assert any("day before month" in cell for cell in cells)
    assert not any(slide.id == "reading" for slide in deck.slides)


def test_what_does_not_fit_on_one_page_follows_on_another_and_nothing_is_told_twice():
    many = tuple((f"Question {number}?", "An answer that takes some room. " * 6) for number in range(9))
    figures = study(ledgers(), BASE, replace(SUBJECT, answers=many))
    first, left = file_rows.first_page(figures, say := say_of(figures))
    later = [row for page in file_rows.later_pages(figures, say) for row in page]

    assert left == []
    assert not set(first) & set(later)
    assert len([row for row in later if "Question" in row[1]]) == len(many)


def test_rows_over_several_pages_fill_them_about_equally():
    rows = [("What", "some words " * 20)] * 11
    found = file_rows.pages(rows)

    assert sum(map(len, found)) == len(rows)
    assert len(found) == len(file_rows._filled(rows, file_rows.ROOM))
    assert max(map(len, found)) - min(map(len, found)) <= 2
