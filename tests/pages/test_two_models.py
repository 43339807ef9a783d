"""Two models on the Explore page: offered only where there are two, one question at a time."""

from __future__ import annotations

import pytest

from tests.pages.reading import headlines


@pytest.fixture
def explored(visit, story_of):
    """The Explore page of a sample: ``explored("two_models", view="two-models")``."""

    def of(sample, **place):
        app = visit("explore", story=story_of(sample), **place)
        assert not app.exception
        return app

    return of


def test_two_models_are_offered_only_where_there_are_two(explored):
    assert "Two models" in explored("two_models").segmented_control(key="view_Question").options
    assert "Two models" not in explored("telephone").segmented_control(key="view_Question").options


def test_each_question_has_one_sentence_and_one_picture(explored):
    app = explored("two_models", view="two-models")
    told = {}
    for about in ("same-share", "worth", "who-differs", "by-group"):
        app.segmented_control(key="at_About the two").set_value(about).run()
        assert not app.exception
        (told[about],) = headlines(app)

    assert len(set(told.values())) == 4
    assert "would have brought clearly more" in told["same-share"]
    assert "Changing to “challenger” would have brought" in told["worth"]


def test_a_question_that_has_no_answer_is_not_asked(explored):
    app = explored("two_models", view="two-models", at="versions")

    assert "Versions" not in app.segmented_control(key="at_About the two").options
    assert app.segmented_control(key="at_About the two").value == "same-share"
