"""A company puts its own words in place of the project's, and no more than words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.intake.door import restrictions
from stories.decision.study import study
from stories.language.own_texts import refused
from stories.story import tell
from tests.stories.studies import BASE, CASES, SUBJECT, ledgers, texts


@pytest.fixture
def house(tmp_path, monkeypatch):
    """A company's file of messages, and what the first slide then says."""
    monkeypatch.setenv("THROUGHLINE_HOME", str(tmp_path))
    folder = tmp_path / "texts" / "en"
    folder.mkdir(parents=True)

    def told(text: str) -> str:
        (folder / "house.ftl").write_text(text, "utf-8")
        return str(tell(study(ledgers(), BASE, SUBJECT))[1].slides[0].exhibit.caption)

    return told


def test_a_message_of_ones_own_takes_the_place_of_the_projects(house):
    assert house("answer-caption = One drive among the { $many } of this book\n") == (
        "One drive among the customers of this book"
    )
    assert refused("en") == ()


def test_it_is_read_anew_when_it_changes(house):
    house("answer-caption = One drive\n")

    assert house("answer-caption = Two drives\n") == "Two drives"


@pytest.mark.every(9)
@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("answer-caption = The model saved a fortune\n", "says that an effect was measured"),
        ("answer-caption = It is guaranteed\n", "promises an outcome"),
        ("answer-caption = { $fortune } for all\n", "uses “$fortune”"),
        ("answer-caption = { windfall } for all\n", "names the message “windfall”"),
        ("answer-captions = One drive\n", "has no message of that name"),
        ("answer-caption = One { drive\n", "is not written as a message must be"),
        ("answer-caption = A\nanswer-caption = B\n", "stands twice"),
        ("answer-caption =\n  .one = A\n", "must have a text"),
        ("answer-caption = A\n  .one = A\n", "must have a text"),
        ("answer-caption = All { answer-caption }\n", "names itself"),
        ("answer-caption = { SHOUT($many) }\n", "the function “SHOUT”"),
        ("customers =\n  .one = guest\n", "as one=guest"),
        ("formula-gain-end = by magic\n", "said by the project alone"),
    ],
)
def test_what_it_may_not_say_is_refused_with_the_reason_and_the_projects_word_stands(house, text, why):
    assert house(text) == "One campaign on the customers of this file"
    assert why in refused("en")[0]


def test_a_figure_that_there_is_not_always_is_told_in_the_projects_words_where_it_is_not(tmp_path, monkeypatch):
    monkeypatch.setenv("THROUGHLINE_HOME", str(tmp_path))
    folder = tmp_path / "texts" / "en"
    folder.mkdir(parents=True)
    (folder / "house.ftl").write_text("ask-price = { $next_forgone } for these { $next_held_back }\n", "utf-8")
    drawn = replace(SUBJECT, restrictions=restrictions({"door:sample": "sample"}))
    priced, without = (tell(study(ledgers(), CASES["model"][0], subject))[1] for subject in (SUBJECT, drawn))

    assert refused("en") == ()
    assert "for these 58" in "".join(text for slide in priced.slides for _, text in texts(slide))
    assert "for these" not in "".join(text for slide in without.slides for _, text in texts(slide))


def test_verbs_of_a_measured_effect_may_stand_where_it_was_measured(house):
    house(
        "earned = { $evidence ->\n    [measured] earned\n    [projected] could make\n   *[tested] would have made\n  }\n"
    )

    assert refused("en") == ()
