"""What is moved on Explore is kept as a draft of its story, and a corrected file goes into the story it was told of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.intake.handed_in import Intake
from store import drafts
from store.files import keep
from store.stories import Case, load, save
from stories.opening import first_project
from stories.project import Project
from tests.customers import csv, customers
from tests.pages.reading import html, until_read

pytestmark = pytest.mark.usefixtures("own_store")


@pytest.fixture
def story() -> Case:
    from components import case

    intake = Intake(sample="telephone")
    return save(Case(intake, first_project(case.dataset(intake), Project(title="Spring"))))


def status(app) -> str:
    return next(markup for markup in html(app).split("\n") if 'class="status"' in markup)


def press(app, label):
    return next(button for button in app.button if button.label == label).click().run()


def test_what_was_moved_is_there_for_whoever_comes_back_and_the_bar_says_that_it_is_not_in_the_story(visit, story):
    app = visit("explore", story=story.id)
    assert "saved" in status(app)
    app.slider(key="assume_contact_cost").set_value(60.0).run()
    assert "changed, not in the story" in status(app)

    again = visit("explore", story=story.id)
    assert again.slider(key="assume_contact_cost").value == 60.0
    assert "changed, not in the story" in status(again)
    assert load(story.id).revision == 1


def test_what_is_used_or_taken_back_is_no_draft_any_more(visit, story):
    app = visit("explore", story=story.id)
    app.slider(key="assume_contact_cost").set_value(60.0).run()
    press(app, "Reset")
    assert drafts.of(story.id, drafts.MOVED) == ({}, 0)
    assert "changed" not in status(app)

    app.slider(key="assume_contact_cost").set_value(50.0).run()
    press(app, "Use this in the story")
    assert drafts.of(story.id, drafts.MOVED) == ({}, 0)
    assert load(story.id).revision == 2
    assert visit("explore", story=story.id).slider(key="assume_contact_cost").value == 50.0


def test_a_draft_of_an_earlier_revision_is_not_laid_over_a_later_one(visit, story):
    app = visit("explore", story=story.id)
    app.slider(key="assume_contact_cost").set_value(60.0).run()
    save(replace(load(story.id), project=replace(load(story.id).project, title="Changed elsewhere")))

    assert visit("explore", story=story.id).slider(key="assume_contact_cost").value != 60.0


def told(frame) -> Case:
    from components import case

    intake = Intake(files=(("all.csv", keep(csv(frame)).name),))
    project = first_project(case.dataset(intake), Project(title="Spring"))
    return save(Case(intake, replace(project, edits={"en": {"answer": {"title": "Our own words"}}})))


def test_a_corrected_file_goes_into_the_same_story_with_its_edits_and_says_what_changed(visit):
    kept = told(customers())
    app = visit("start", story=kept.id)
    app.file_uploader(key="corrected").upload(
        "corrected.csv", csv(customers().iloc[:700].assign(branch="A")), "text/csv"
    )
    until_read(app.run())

    assert not app.exception
    said = html(app)
    assert "900 rows before, 700 now." in said
    assert "“branch” is new." in said
    press(app, "Use it in this story")
    found = load(kept.id)
    assert [name for name, _ in found.intake.files] == ["corrected.csv"]
    assert drafts.of(found.id, drafts.CORRECTED) == ({}, 0)
    assert found.project.edits == kept.project.edits
    assert found.revision == 2


def test_a_file_that_does_not_fit_the_story_is_refused_and_the_story_stays(visit):
    kept = told(customers())
    app = visit("start", story=kept.id)
    until_read(app.file_uploader(key="corrected").upload("other.csv", b"a,b\n1,2\n3,4\n", "text/csv").run())

    assert not app.exception
    assert 'class="refusal"' in html(app)
    assert load(kept.id) == kept
