"""The views of Explore lie on shelves, by topic: what is put there is complete, is offered, and can be shown."""

from __future__ import annotations

import pytest

import components
from components import explore
from components.decision import views
from data.sources.sample import SAMPLES
from tests.pages.reading import alerts, headlines, kickers

TOY = '''"""A view that a test has laid on the shelf."""

from components import look

TITLE, QUESTION, ORDER = "Toy", "Is it offered?", 15


def fits(of):
    return not of.id


def show(of):
    look.kicker(QUESTION)
    look.headline("It is.")
'''


def titles(app) -> list[str]:
    return app.segmented_control(key="view_Question").options


def test_the_views_stand_in_their_order():
    assert [view.TITLE for view in explore.shelf().values()] == [
        "Profit", "How sure", "Segments", "One more point", "Scores", "Two models", "Target", "Budget", "Analyst", "Assumptions",
        "Design", "Result", "By group", "Over time", "Next test",
    ]  # fmt: skip


@pytest.mark.parametrize("name", explore.shelf())
def test_every_view_is_complete(name):
    view = explore.shelf()[name]

    assert view.TITLE
    assert view.QUESTION
    assert view.__name__.endswith(f".{name.replace('-', '_')}")
    assert all(callable(part) for part in (view.fits, view.show))
    assert getattr(view, "DECIDES", True) is True
    assert [other.TITLE for other in explore.shelf().values() if view.ORDER == other.ORDER] == [view.TITLE]


@pytest.mark.every(2)
@pytest.mark.parametrize("sample", SAMPLES)
def test_every_view_that_fits_a_sample_asks_its_question_and_has_one_answer(visit, story_of, sample):
    app = visit("explore", story=story_of(sample))
    control = app.segmented_control(key="view_Question")
    fitting = explore.fitting(app.session_state["case"])

    assert control.options == [view.TITLE for view in fitting.values()]
    for name, view in fitting.items():
        app.segmented_control(key="view_Question").set_value(name).run()
        assert not app.exception, name
        assert (kickers(app), len(headlines(app)), alerts(app)) == ([view.QUESTION], 1, []), name


def test_a_view_that_is_laid_on_the_shelf_is_offered_where_it_fits(visit, story_of, tmp_path, monkeypatch):
    (tmp_path / "toy_of_a_test.py").write_text(TOY)
    monkeypatch.setattr(views, "__path__", [*views.__path__, str(tmp_path)])

    app = visit("explore", view="toy-of-a-test")
    assert not app.exception
    assert titles(app)[:3] == ["Profit", "Toy", "How sure"]
    assert headlines(app) == ["It is."]
    assert "Toy" not in titles(visit("explore", story=story_of("telephone")))


def test_a_topic_that_comes_with_views_is_found_by_its_folder(visit, tmp_path, monkeypatch):
    shelf = tmp_path / "topic_of_a_test" / "views"
    shelf.mkdir(parents=True)
    (shelf.parent / "__init__.py").touch()
    (shelf / "__init__.py").touch()
    (shelf / "toy_of_a_topic.py").write_text(TOY)
    monkeypatch.setattr(components, "__path__", [*components.__path__, str(tmp_path)])

    assert headlines(visit("explore", view="toy-of-a-topic")) == ["It is."]
