from components.words.where_from import printed
from stories.story import tell
from tests.stories.decision.test_slides import told


def test_every_figure_in_front_of_a_slide_is_asked_after_once_in_its_order():
    study = told("model")[0]
    drafts = {draft.id: draft for draft in tell(study)[0].drafts}

    assert printed(drafts["answer"])[:4] == ("contacted_share", "gain", "contacted", "hits_per_hundred")
    assert {"gain", "all_low", "all_high", "contacted"} <= set(printed(drafts["where"]))
    assert len(set(printed(drafts["where"]))) == len(printed(drafts["where"]))
