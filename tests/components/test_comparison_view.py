"""Two models on the Explore page: offered only where there are two, one question at a time."""

import pytest
from streamlit.testing.v1 import AppTest


def exploring(sample: str):
    from components import case, explore_views
    from components.store import Case
    from data.intake.handed_in import Intake
    from stories.opening import first_project

    intake = Intake(sample=sample)
    explore_views.show(Case(intake, first_project(case.dataset(intake))))


@pytest.fixture
def explored(tmp_path, monkeypatch):
    """The views of a sample: ``explored("two_models")``."""
    monkeypatch.setenv("THROUGHLINE_HOME", str(tmp_path))

    def of(sample):
        app = AppTest.from_function(exploring, default_timeout=60, kwargs={"sample": sample}).run()
        assert not app.exception
        return app

    return of


def questions(app):
    return next(group for group in app.button_group if group.key == "explore_question")


def about(app, question):
    return next(group for group in app.button_group if group.key == "comparison").set_value(question).run()


def headline(app) -> str:
    return next(html.proto.body for html in app.get("html") if "<h1" in html.proto.body)


def test_two_models_are_offered_only_where_there_are_two(explored):
    assert "Two models" in questions(explored("two_models")).options
    assert "Two models" not in questions(explored("telephone")).options


def test_each_question_has_one_sentence_and_one_picture(explored):
    app = questions(explored("two_models")).set_value("Two models").run()
    told = {}
    for question in ("Same share", "Worth", "Who differs", "By group"):
        app = about(app, question)
        assert not app.exception
        assert sum("<h1" in html.proto.body for html in app.get("html")) == 1
        told[question] = headline(app)

    assert len(set(told.values())) == 4
    assert "would have brought clearly more" in told["Same share"]
    assert "Changing to “challenger” would have brought" in told["Worth"]


def test_a_question_that_has_no_answer_is_not_asked(explored):
    app = questions(explored("two_models")).set_value("Two models").run()

    assert "Versions" not in next(group for group in app.button_group if group.key == "comparison").options
