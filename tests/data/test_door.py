import pytest

from data import door


def test_few_things_are_asked_and_every_one_may_stay_open():
    questions = door.door_questions({"score": "s", "outcome": "o"})

    assert len(questions) == 4
    assert all(question.default == door.UNSURE for question in questions)
    assert len(door.door_questions({"value": "v"})) == 5


@pytest.mark.parametrize(
    ("answers", "keys"),
    [
        ({}, []),
        ({"door:repeat": "again", "door:value": "month"}, [door.PER_MONTH]),
        ({"door:repeat": "once"}, [door.NO_YEARLY]),
        ({"door:sample": "balanced"}, [door.NEEDS_BASE_RATE]),
        ({"door:sample": "balanced", "door:base_rate": "14 %"}, []),
        ({"door:contacted": "lot"}, [door.UNDERSTATED]),
        ({"door:contacted": "risk"}, [door.UNDERSTATED, door.BY_RISK]),
        ({"door:known": "some"}, [door.NOT_KNOWN_YET]),
    ],
)
def test_answers_forbid_what_they_must(answers, keys):
    assert [restriction.key for restriction in door.restrictions(answers)] == keys


@pytest.mark.parametrize(
    ("text", "share"), [("14%", 0.14), ("14,5 %", 0.145), ("0.2", 0.2), ("20", None), ("many", None), ("0", None)]
)
def test_a_base_rate_is_a_share(text, share):
    assert door.base_rate({door.BASE_RATE: text}) == (pytest.approx(share) if share else None)
