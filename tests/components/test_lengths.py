"""What is too long is refused with its length, and never cut."""

from __future__ import annotations

from components.lengths import TITLE, too_long


def test_a_title_of_240_signs_stands_and_one_of_241_is_refused_with_its_length():
    assert too_long("Title", "x" * TITLE, TITLE) == ""
    assert too_long("Title", "x" * 1_241, TITLE) == "“Title” has 1,241 signs; wanted at most 240."
