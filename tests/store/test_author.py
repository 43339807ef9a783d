"""Nobody is asked twice for the name under their stories."""

from dataclasses import replace

from data.intake.handed_in import Intake
from store import stories
from store.author import last_author
from store.stories import Case
from stories.project import Project


def signed(author, by="anna"):
    return stories.save(Case(Intake(sample="telephone"), Project(author=author)), by=by)


def test_the_last_signed_story_says_who_signs(own_home):
    signed("A. Huber")
    latest = signed("Anna Huber")
    signed("")

    assert last_author("anna") == "Anna Huber"
    stories.save(replace(latest, project=Project(author="A. H.")), by="anna")
    assert last_author("anna") == "A. H."


def test_nobody_signs_with_the_name_of_another(own_home):
    signed("A. Huber")

    assert last_author("ben") == ""
