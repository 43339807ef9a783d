"""Cells of JSON, as machine learning in a warehouse writes its predictions, become a column for each thing in them."""

from __future__ import annotations

import pytest

from data.roles.proposal import propose

SNOWFLAKE = '{{"class":"{0}","logs":null,"probability":{{"False":{1},"True":{2}}}}}'
INDENTED = '{{\n  "class": "{0}",\n  "logs": null,\n  "probability": {{\n    "False": {1},\n    "True": {2}\n  }}\n}}'
BARE = '{{"False":{1},"True":{2}}}'
LISTED = '[{{"label":"True","prob":{2}}},{{"label":"False","prob":{1}}}]'
BESIDE = '{{"classes":["False","True"],"scores":[{1},{2}]}}'
SCORES = (0.2, 0.7, 0.1, 0.9, 0.4, 0.6)


def text(form, happened=("False", "True")):
    cells = [form.format(score >= 0.5, round(1 - score, 4), score).replace('"', '""') for score in SCORES * 5]
    lines = [f'C{place},"{cell}",{happened[place % 2]}' for place, cell in enumerate(cells)]
    return "id,PREDICTION,CHURNED\n" + "\n".join(lines) + "\n"


@pytest.mark.every(6)
@pytest.mark.parametrize("form", [SNOWFLAKE, INDENTED, BARE, LISTED, BESIDE])
@pytest.mark.parametrize("happened", [("False", "True"), ("0", "1")])
def test_the_probability_of_the_event_is_the_score(read, cells, form, happened):
    table = read(text(form, happened))
    found = propose(table).by_role

    assert found["score"].column == "PREDICTION probability True"
    assert cells(table, "PREDICTION probability True") == pytest.approx(SCORES * 5)
    assert found["outcome"].column == "CHURNED"
    assert "PREDICTION logs" not in {column.name for column in table.columns}


def test_entries_in_another_order_are_found_by_their_label(read, cells):
    lines = text(LISTED).splitlines()
    lines[3] = 'C2,"[{""label"":""False"",""prob"":0.9},{""label"":""True"",""prob"":0.1}]",False'
    table = read("\n".join(lines) + "\n")

    assert cells(table, "PREDICTION probability True") == pytest.approx(SCORES * 5)


@pytest.mark.every(2)
@pytest.mark.parametrize(
    "cell",
    [
        '{""vectorType"":""dense"",""length"":2,""values"":[0.9,0.1]}',  # a vector is read elsewhere
        '{""plan"":""gold"",""months"":3}',
        '{""probability"":{""a"":0.2',
    ],
)
def test_other_cells_stay_as_they_are(read, cell):
    table = read("id,PREDICTION,CHURNED\n" + "".join(f'C{n},"{cell}",{n % 2}\n' for n in range(8)))

    assert [column.name for column in table.columns] == ["id", "PREDICTION", "CHURNED"]


def test_a_name_that_is_taken_gets_a_number(read):
    lines = text(SNOWFLAKE).splitlines()
    whole = "\n".join(f"{line},{'PREDICTION class' if not place else 'x'}" for place, line in enumerate(lines))
    names = [column.name for column in read(whole + "\n").columns]

    assert names[:2] == ["id", "PREDICTION class (2)"]
    assert names[-1] == "PREDICTION class"
