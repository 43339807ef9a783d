"""Files without a key stand side by side in their order only where their owner says so, or much speaks for it."""

from __future__ import annotations

import pytest

from data.errors import DataError
from data.intake.handed_in import Intake, open_dataset, read_tables
from stories.file_words import worded

SCORES = [f"0.{(7 * place) % 40 + 10}" for place in range(40)]
LEFT = ["yes" if float(score) > 0.3 else "no" for score in SCORES]
TURNED = [*LEFT[::2], *LEFT[1::2]][::-1]
PLANS = [("A", "B", "C")[place % 3] for place in range(40)]


@pytest.fixture
def intake(tmp_path):
    def of(scores, outcomes, **answers):
        for name, columns in (("scores.csv", scores), ("outcomes.csv", outcomes)):
            lines = [",".join(columns), *map(",".join, zip(*columns.values(), strict=True))]
            (tmp_path / name).write_text("\n".join(lines) + "\n")
        files = tuple((name, str(tmp_path / name)) for name in ("scores.csv", "outcomes.csv"))
        return Intake(files=files, answers=answers)

    return of


def asked(intake, tmp_path):
    return next(question for question in read_tables(intake, tmp_path).table.questions if question.id == "order")


def test_a_score_that_ranks_the_outcome_speaks_for_the_order(intake, tmp_path):
    both = intake({"score": SCORES}, {"left": LEFT})
    question, dataset = asked(both, tmp_path), open_dataset(both, tmp_path)

    assert question.default == "same"
    assert "“score” ranks “left” better than by chance in this order" in worded(question.options[0].meaning)
    assert (dataset.counts["usable"], dataset.joined.keys) == (40, ())
    assert any("side by side in their order" in worded(finding.text) for finding in dataset.findings)


def test_a_column_of_both_that_agrees_in_every_row_speaks_for_it(intake, tmp_path):
    question = asked(intake({"score": SCORES, "plan": PLANS}, {"left": TURNED, "plan": PLANS}), tmp_path)

    assert question.default == "same"
    assert "“plan” of both agrees in 40 of 40 rows" in worded(question.options[0].meaning)


def test_without_a_sign_the_default_is_to_refuse_and_the_question_stays(intake, tmp_path):
    both = intake({"score": SCORES}, {"left": TURNED})

    assert asked(both, tmp_path).default == "no"
    with pytest.raises(DataError, match="no column in common"):
        open_dataset(both, tmp_path)
    assert open_dataset(both.answered({"order": "same"}), tmp_path).counts["usable"] == 40


def test_a_column_of_both_that_disagrees_speaks_against_it(intake, tmp_path):
    both = intake({"score": SCORES, "plan": PLANS}, {"left": LEFT, "plan": PLANS[1:] + PLANS[:1]})

    assert asked(both, tmp_path).default == "no"
    assert worded(asked(both, tmp_path).options[0].meaning).startswith("40 rows; against it: “plan” of both agrees")


def test_ids_that_have_nothing_in_common_speak_against_it(intake, tmp_path):
    mine, yours = ([f"{sign}{place}" for place in range(40)] for sign in "KP")
    both = intake({"customer": mine, "score": SCORES}, {"customer": yours, "left": LEFT})

    assert asked(both, tmp_path).default == "no"


def test_the_order_of_files_of_other_lengths_is_never_asked_about(intake, tmp_path):
    with pytest.raises(DataError, match=r"no key in common, and not as many rows \(40 and 39\)"):
        read_tables(intake({"score": SCORES}, {"left": LEFT[1:]}), tmp_path)


def test_one_column_alone_is_no_table(intake, tmp_path):
    both = intake({"score": SCORES}, {"left": LEFT})

    with pytest.raises(DataError, match="one column only"):
        read_tables(Intake(files=both.files[:1]), tmp_path)
