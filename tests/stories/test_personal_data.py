"""What speaks of a person stays in the file: no slide, source line, fact or appendix page repeats it."""

from __future__ import annotations

import re
from dataclasses import asdict

import pytest

from data.intake.handed_in import Intake, open_dataset
from data.roles.masking import masked
from stories.decision.opening import ledgers_of
from stories.decision.study import study
from stories.opening import first_project
from stories.origin import origin_of
from stories.project import Project
from stories.story import tell
from tests.stories.studies import texts

HEADER = "e-mail,phone,account,birth_date,last_name,churn score,left,monthly fee,plan"
PERSON = re.compile(r"mail\.example|\+49 170|DE8937|19[5-9]\d-0|Family \d")


def person(n: int) -> str:
    contact = f"user{n}@mail.example,+49 170 12345{n % 90:02d},DE89370400440532013000,19{50 + n % 45}-0{1 + n % 9}-11,Family {n}"
    return (
        f"{contact},{(n * 37 % 89) / 89:.3f},{'Yes' if n * 37 % 89 > 30 + n % 50 else 'No'},{20 + n % 60},{'AB'[n % 2]}"
    )


@pytest.fixture
def opened(folder_of_all):
    rows = [person(n) for n in range(400)]
    odd = [*rows[:50], f"{rows[50]},extra", *rows[51:], rows[7], rows[9].replace(",A", ",B").replace(",B", ",A")]
    odd.append(rows[11].replace("Yes", "No") if "Yes" in rows[11] else rows[11].replace("No", "Yes"))
    text = "\n".join(["Made by anna.berg@mail.example on +49 170 5550123,,,,,,,,", HEADER, *odd]) + "\n"
    (folder_of_all / "people.csv").write_text(text)
    intake = Intake(files=(("people of anna@mail.example.csv", str(folder_of_all / "people.csv")),))
    return open_dataset(intake, folder_of_all), intake


@pytest.mark.parametrize("kind", ["retention", "profit_curve"])
def test_nothing_personal_reaches_a_story(opened, kind):
    dataset, intake = opened
    project = first_project(dataset, Project(kind=kind))
    story, deck = tell(study(ledgers_of(dataset), project, origin_of(dataset, intake.answers)))

    shown = [(slide.id, where, text) for slide in deck.slides for where, text in texts(slide)]
    shown += [("facts", name, str(asdict(fact))) for name, fact in story.facts.items()]
    assert len(shown) > 100
    assert [each for each in shown if PERSON.search(each[2])] == []
    assert "personal data" in " ".join(text for _, _, text in shown)


def test_no_personal_column_is_a_group_or_a_value_unless_chosen(opened):
    roles = opened[0].roles

    assert roles.get("segment") == "plan"
    assert roles.get("value") == "monthly fee"
    assert not {"e-mail", "phone", "account", "birth_date", "last_name"} & {
        column for role, column in roles.items() if role != "id"
    }


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Made by anna.berg@mail.example.", "Made by (not shown)."),
        ("Call +49 170 5550123, please", "Call (not shown), please"),
        ("“DE89 3704 0044 0532 0130 00” is odd", "“(not shown)” is odd"),
        ("3 lines (lines 1 to 3): “A, B”", "3 lines (lines 1 to 3): “A, B”"),
        ("DE89 is no account", "DE89 is no account"),
        ("from -5 to +12", "from -5 to +12"),
    ],
)
def test_what_speaks_of_a_person_is_taken_out_of_a_sentence(said, left):
    assert masked(said) == left
