"""Words on the Story page may be changed; what they claim and which figures they hold may not."""

from __future__ import annotations

import pytest

from tests.pages.reading import alerts, headlines

CHANGED = "Simply call the riskiest {share} of our customers"


def edit(app, title: str):
    app.text_area[0].set_value(title)
    return next(button for button in app.button if button.label == "Keep").click().run()


@pytest.fixture
def story(visit):
    return visit("story")


def test_a_title_may_be_put_in_other_words_with_its_figures(story):
    before = headlines(story)[0]
    edit(story, before.replace("Calling", "Simply calling"))

    assert headlines(story)[0] == before.replace("Calling", "Simply calling")
    assert alerts(story) == []


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Let us earn 99 million", "The number “99” is not a figure of this story."),
        ("The model reduced churn", "“reduced” says that an effect was measured."),
        ("  ", "The title is empty"),
        ("word " * 50, "“Title” has 249 signs; wanted at most 240."),
    ],
)
def test_what_cannot_stand_is_refused_in_a_sentence_and_nothing_changes(story, title, said):
    before = headlines(story)
    edit(story, title)

    assert len(alerts(story)) == 1
    assert alerts(story)[0].startswith(said)
    assert headlines(story) == before


def test_an_edit_can_be_taken_back(story):
    before = headlines(story)[0]
    edit(story, before.replace("Calling", "Simply calling"))
    next(button for button in story.button if button.label == "Back to the original words").click().run()

    assert headlines(story)[0] == before


def test_braces_and_markup_in_a_title_are_only_letters(story):
    edit(story, "A {profit} of <b>*ours*</b> $x$ :smile:")

    assert not story.exception
    assert headlines(story)[0] == "A (profit) of <b>*ours*</b> $x$ :smile:"
