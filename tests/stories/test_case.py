"""A story is named for its case, as the file's name tells it."""

from dataclasses import replace

import pytest

from metrics.payoff import CreditDecline
from stories.decision.settings import settled
from stories.decision.study import study
from stories.kinds import credit_default
from stories.language.messages import messages
from stories.origin import Origin
from stories.story import shelf, short_title, tell
from tests.stories.studies import BASE, SUBJECT, ledgers

NAMES = {
    "telco_churn_scores.csv": "telco churn",
    "hotel_2016-07.csv": "hotel 2016-07",
    "predictions.csv": "",
    "hr_attrition_de.csv": "hr attrition",
    "de.csv": "de",
    "Kunden Österreich März (2).xlsx": "Kunden Österreich März",
    "telco_predictions.csv + telco_outcomes.csv": "telco",
    "export_v2_final.csv.gz": "",
    "a name of a file that somebody has written as a whole sentence.csv": "a name a that somebody has written as a",
}


@pytest.mark.parametrize("name", NAMES)
def test_a_case_is_what_the_name_of_its_file_tells(name):
    assert Origin(name).case == NAMES[name]


def test_made_up_rows_are_nobodys_case():
    assert Origin("Synthetic telephone customers", synthetic=True).case == ""


@pytest.mark.parametrize("kind", sorted(shelf()))
def test_a_story_is_called_by_its_kind_in_its_own_language(kind):
    told = f"story-{kind.replace('_', '-')}"

    assert messages("en").format(told, {}) == short_title(shelf()[kind])
    assert told in messages("de")


def test_a_german_deck_of_credit_is_called_in_german():
    project = replace(BASE, kind="credit_default", title="Credit", language="de", names=credit_default.NAMES)
    figures = study(ledgers(), settled(project, assumptions=CreditDecline()), replace(SUBJECT, name="accounts_may.csv"))

    assert tell(figures)[1].title == "Kredit, accounts may"
