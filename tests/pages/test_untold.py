"""What was handed in and read is kept at once: leaving, a reload and the way back lose nothing."""

from __future__ import annotations

import pytest

from components import upload_form
from data.intake.handed_in import Intake
from store.cards import listed
from store.files import keep
from store.stories import Case, load, save
from stories.project import Project
from tests.conftest import ROOT
from tests.customers import csv, customers
from tests.pages.reading import html, tell, until_read

FOUR = "id,score,lapsed\n" + "".join(
    f"K{n:03d},{n / 41:.4f},{('lapsed', 'renewed', 'moved')[n % 3]}\n" for n in range(40)
)

pytestmark = pytest.mark.usefixtures("own_store")


@pytest.fixture
def start():
    """The Start page with files, or at an address."""
    from streamlit.testing.v1 import AppTest

    def open_at(*files, story=""):
        app = AppTest.from_file(ROOT / "app.py", default_timeout=600)
        app.switch_page("pages/start.py")
        if files:
            kept = tuple((name, keep(content).name) for name, content in files)
            app.session_state[upload_form.HANDED_IN] = Intake(files=kept)
        if story:
            app.query_params["story"] = story
        return until_read(app.run())

    return open_at


def press(app, label):
    return next(button for button in app.button if button.label == label).click().run()


def test_a_file_that_was_read_is_kept_before_it_is_told(start):
    app = start(("all.csv", csv(customers())))

    (one,) = listed()
    assert (one.title, one.files, one.told) == ("all.csv", ("all.csv",), False)
    assert app.query_params["story"] == one.id


def test_a_reload_goes_on_where_it_was_with_the_answers_given(start):
    app = start(("lapses.csv", FOUR.encode()))
    app.multiselect[0].set_value(["moved"]).run()
    again = start(story=listed()[0].id)

    assert not again.exception
    assert "Still here: lapses.csv." in html(again)
    assert again.multiselect[0].value == ["moved"]
    assert len(listed()) == 1


@pytest.mark.every(2)
@pytest.mark.parametrize("page", ["explore", "story", "present", "export"])
def test_other_pages_show_it_as_not_yet_told_and_neither_the_sample_nor_the_story_before(start, visit, page):
    start(("all.csv", csv(customers())))
    app = visit(page, story=listed()[0].id)

    assert not app.exception
    assert "all.csv is not yet told" in html(app)
    assert "Calling the riskiest" not in html(app)
    assert [button.label for button in app.button] == ["Go on with it"]
    press(app, "Go on with it")
    assert "Bring what the model predicted" in html(app)


def test_telling_it_makes_that_very_story_a_told_one(start):
    app = start(("all.csv", csv(customers())))
    id = listed()[0].id
    tell(app)

    (one,) = listed()
    assert (one.id, one.told) == (id, True)
    assert load(id).project.title != "all.csv"


def test_a_second_file_joins_the_first_in_the_same_story(start):
    app = start(("all.csv", csv(customers())))
    more = tuple(
        (name, keep(csv(customers().assign(customer=lambda f: f.index + 9_000))).name) for name in ("more.csv",)
    )
    app.session_state[upload_form.HANDED_IN] = Intake(files=(*app.session_state[upload_form.HANDED_IN].files, *more))
    until_read(app.run())

    (one,) = listed()
    assert one.files == ("all.csv", "more.csv")


def test_a_file_that_cannot_be_read_makes_no_story(start):
    app = start(("all.csv", b"nothing"))

    assert not app.exception
    assert listed() == []


WITHOUT = Case(Intake(), Project(title="Spring plan"), told=False)


@pytest.mark.every(2)
@pytest.mark.parametrize("page", ["explore", "story", "present", "export"])
def test_a_story_without_a_file_says_on_each_page_what_is_missing(visit, page):
    app = visit(page, story=save(WITHOUT).id)

    assert not app.exception
    assert "Spring plan has no file yet" in html(app)
    assert 'Spring plan</span><span class="state"> · no file yet' in html(app)
    press(app, "Bring a file")
    assert "What is brought here becomes its own." in html(app)
    assert "refusal" not in html(app).replace(".refusal", "")


def test_what_is_brought_to_a_story_without_a_file_becomes_its_own_under_its_title(start):
    id = save(WITHOUT).id
    app = start(("all.csv", csv(customers())), story=id)
    tell(app)

    (one,) = listed()
    assert (one.id, one.title, one.files, one.told) == (id, "Spring plan", ("all.csv",), True)
