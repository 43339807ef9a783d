import pytest

from components.words.where_from import printed, sum_rows
from stories.decision import saying
from stories.story import tell
from tests.stories.decision.test_slides import told


def test_every_figure_in_front_of_a_slide_is_asked_after_once_in_its_order():
    study = told("model")[0]
    drafts = {draft.id: draft for draft in tell(study)[0].drafts}

    assert printed(drafts["answer"])[:4] == ("contacted_share", "gain", "contacted", "hits_per_hundred")
    assert {"gain", "all_low", "all_high", "contacted"} <= set(printed(drafts["where"]))
    assert len(set(printed(drafts["where"]))) == len(printed(drafts["where"]))


def test_the_sum_is_told_with_the_facts_that_the_story_has(monkeypatch):
    study, story, _ = told("flat value")
    monkeypatch.setattr(saying, "value_facts", lambda study: pytest.fail("the facts were reckoned again"))

    rows = sum_rows(study, story)

    assert rows[0][0] == story.facts["sum_gross"].text
    assert rows[-1][0] == f"= {story.facts['sum_gain'].text}"
