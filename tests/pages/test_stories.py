"""The page of all stories, without a browser: found, opened, renamed, copied, deleted and brought back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from components.shell import INITIATIVE, VERBS
from data.intake.handed_in import Intake
from store import cards, database, stories
from store.cards import listed
from store.stories import Case, load, save
from stories.project import Project
from tests.pages.test_shell import html

pytestmark = pytest.mark.usefixtures("own_store")


def kept(title: str, **more: object) -> Case:
    return save(Case(Intake(sample="telephone"), Project(title=title), **more))


def press(app, key: str):
    return next(button for button in app.button if button.key == key).click().run()


def links(app) -> list[str]:
    """The words of the cards that lead somewhere, in order, without those of the bar."""
    return [label for each in app.get("page_link") if (label := each.proto.label) not in (*INITIATIVE, *VERBS)]


def test_before_anything_is_begun_it_says_so_and_offers_the_samples(visit):
    app = visit("stories")

    assert not app.exception
    assert "No story has been begun yet" in html(app)
    assert {"new_story", "begin_telephone"} <= {button.key for button in app.button}


def test_each_story_has_a_card_that_leads_to_it(visit):
    told, waiting = kept("Spring"), kept("Autumn", told=False)
    cards.keep_card(told.id, {"sentence": "Calling the riskiest *36 %* pays.", "picture": "", "alt": ""})
    app = visit("stories")

    assert "2 stories, 1 of them not yet told" in html(app)
    assert links(app) == ["Autumn", r"Calling the riskiest \*36 %\* pays\."]
    assert "Autumn · sample" not in html(app)
    assert "Spring · sample" in html(app)
    assert "not yet told" in html(app)
    where = {each.proto.label: each.proto.query_string for each in app.get("page_link")}
    assert told.id in where[r"Calling the riskiest \*36 %\* pays\."]
    assert waiting.id in where["Autumn"]


def test_stories_are_searched_sorted_and_told_apart_by_state(visit):
    for title in ("beta", "Alpha", "gamma"):
        kept(title, told=title != "beta")
    app = visit("stories")
    assert links(app) == ["gamma", "Alpha", "beta"]

    app.selectbox(key="sort").set_value("by title").run()
    assert links(app) == ["Alpha", "beta", "gamma"]
    app.segmented_control(key="state").set_value("to do").run()
    assert links(app) == ["beta"]
    app.segmented_control(key="state").set_value("all").run()
    app.text_input(key="search").set_value("MM").run()
    assert links(app) == ["gamma"]
    app.text_input(key="search").set_value("nothing").run()
    assert "No story fits." in html(app)


def test_a_story_is_renamed_and_copied(visit):
    case = kept("Spring")
    app = visit("stories")
    app.text_input(key=f"title_{case.id}").set_value("Summer").run()
    press(app, f"rename_{case.id}")
    press(app, f"copy_{case.id}")

    assert sorted(each.title for each in listed()) == ["Summer", "Summer (copy)"]
    assert load(case.id).project.title == "Summer"


def test_a_deleted_story_is_undone_at_once_or_brought_back_from_the_bin(visit):
    case = kept("Spring")
    app = visit("stories")
    press(app, f"delete_{case.id}")
    assert "“Spring” was deleted. It can be brought back for seven days." in html(app)
    press(app, "undo_delete")
    assert [each.title for each in listed()] == ["Spring"]

    press(app, f"delete_{case.id}")
    again = visit("stories")
    assert "No story has been begun yet" in html(again)
    press(again, f"back_{case.id}")
    assert [each.title for each in listed()] == ["Spring"]


def test_very_many_stories_are_shown_a_few_at_a_time(visit):
    for number in range(30):
        kept(f"Story {number}")
    app = visit("stories")
    assert len(links(app)) == 24

    press(app, "more_cards")
    assert len(links(app)) == 30


def test_hostile_titles_are_shown_letter_for_letter(visit):
    kept('</p><script>alert(1)</script> **bold** [a](b) $x$ "quoted" \u202edesserts')
    app = visit("stories")

    assert not app.exception
    assert "<script>" not in html(app)


def test_the_card_of_a_story_that_was_told_holds_its_sentence_and_a_picture(visit):
    case = kept("Spring")
    app = visit("story", story=case.id)

    assert not app.exception
    card = listed()[0].card
    assert card["sentence"].startswith("This choice pays while a kept customer's worth is between $")
    assert card["picture"].startswith("<svg")
    assert card["alt"]
    changed = save(replace(load(case.id), project=replace(load(case.id).project, currency="EUR")))
    visit("story", story=changed.id)
    assert "€" in listed()[0].card["sentence"]


def test_an_earlier_version_is_one_click_away_and_those_between_stay(visit):
    first = kept("Spring")
    save(replace(load(first.id), project=replace(load(first.id).project, title="Autumn")))
    app = visit("story", story=first.id)
    press(app, "go_back_1")

    assert not app.exception
    found = load(first.id)
    assert (found.revision, found.project.title) == (3, "Spring")
    assert [each.revision for each in stories.history(first.id)] == [3, 2, 1]
    assert "Spring ·" in html(app)


def test_a_story_whose_latest_version_is_damaged_opens_as_it_was_before_and_says_so(visit):
    first = kept("Spring")
    save(replace(load(first.id), project=replace(load(first.id).project, title="Autumn")))
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE version SET body = '{' WHERE revision = 2")
    app = visit("story", story=first.id)

    assert not app.exception
    assert "“Autumn” is damaged where it is kept. The version before it is whole. It is opened as it was then." in html(
        app
    )
    assert "Spring ·" in html(app)


def test_a_store_that_does_not_answer_is_said_in_one_sentence_on_every_page(visit, monkeypatch):
    monkeypatch.setenv(database.ADDRESS, "postgresql://nobody@127.0.0.1:9/none")
    for page in ("story", "stories", "start"):
        app = visit(page, story="x" * 22)

        assert not app.exception
        assert "does not answer" in html(app)
