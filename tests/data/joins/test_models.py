"""Files of one layout with the same customers are several models, or several times; which of the two is asked where names do not tell."""

from __future__ import annotations

import pytest

from data.joins.stack import stack


def files(read, names, outcomes=((1, 0, 1), (1, 0, 1)), ids=("ABC", "CAB")):
    tables = []
    for place, (name, keys, told) in enumerate(zip(names, ids, outcomes, strict=True)):
        happened = dict(zip(sorted(keys), told, strict=True))
        lines = "".join(f"{key},0.{place + 1}{n},{happened[key]}\n" for n, key in enumerate(keys, 1))
        tables.append(read(f"id,score,left\n{lines}", f"{name}.csv"))
    return tables


def test_files_called_like_models_stand_below_one_another_by_model(read, tmp_path, cells):
    table = stack(files(read, ("champion", "challenger")), tmp_path)

    assert cells(table, "model") == ["champion"] * 3 + ["challenger"] * 3
    assert not table.questions


@pytest.mark.parametrize(
    ("outcomes", "default", "name"),
    [(((1, 0, 1), (1, 0, 1)), "models", "model"), (((1, 0, 1), (1, 1, 1)), "times", "period")],
)
def test_it_is_asked_where_names_do_not_tell_and_other_outcomes_speak_for_other_times(
    read, tmp_path, outcomes, default, name
):
    tables = files(read, ("one", "two"), outcomes)
    table = stack(tables, tmp_path)

    assert [(question.id, question.default) for question in table.questions] == [("models", default)]
    assert table.columns[-1].name == name
    assert stack(tables, tmp_path, {"models": "times"}).columns[-1].name == "period"


@pytest.mark.every(2)
@pytest.mark.parametrize("key", ["cust", "acct", "police", "msisdn"])
def test_numbers_that_name_customers_are_ids_by_any_such_name(read, tmp_path, key):
    lines = [f"{key},score\n" + "".join(f"{1000 + 7 * n},0.{place}{n}\n" for n in range(9)) for place in (1, 2)]
    table = stack([read(text, f"file_{place}.csv") for place, text in enumerate(lines)], tmp_path)

    assert [question.id for question in table.questions] == ["models"]


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("names", "ids"),
    [
        (("scores_2025-01", "scores_2025-02"), ("ABC", "ABC")),  # months
        (("train_scores", "test_scores"), ("ABC", "ABC")),  # parts of one file
        (("one", "two"), ("ABC", "DEF")),  # other customers
    ],
)
def test_months_parts_and_other_customers_are_no_models(read, tmp_path, names, ids):
    table = stack(files(read, names, ids=ids), tmp_path)

    assert table.columns[-1].name == "period"
    assert not table.questions
