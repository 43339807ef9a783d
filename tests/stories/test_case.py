"""A story is named for its case, as the file's name tells it."""

import pytest

from stories.origin import Origin

NAMES = {
    "telco_churn_scores.csv": "telco churn",
    "hotel_2016-07.csv": "hotel 2016-07",
    "predictions.csv": "",
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
