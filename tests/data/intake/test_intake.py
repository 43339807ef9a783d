import numpy as np
import pytest

from data.intake.asking import open_questions, with_defaults
from data.intake.check import check
from data.intake.handed_in import Intake, open_dataset, unanswerable
from data.roles.ranking import auc
from data.rows.canonical import canonical
from stories.file_words import worded

RISK = "".join(f"K{n:03d},{(n * 7 % 40) / 41:.4f},{'Yes' if n * 7 % 40 < 12 else 'No'},{10 + n}\n" for n in range(40))


@pytest.fixture
def opened(tmp_path):
    """The dataset of a text as if it had been handed in, with answers."""

    def of(text, **answers):
        (tmp_path / "file.csv").write_text(text)
        return open_dataset(Intake(files=(("file.csv", str(tmp_path / "file.csv")),), answers=answers), tmp_path)

    return of


def scores(dataset):
    with dataset.table.rows.open() as connection:
        return [score for (score,) in canonical(dataset, connection).select("score").fetchall()]


def ids(dataset, cells):
    return cells(dataset.table, "id")


def test_a_score_that_plainly_ranks_the_other_way_must_be_answered_and_is_turned_by_default(opened):
    text = f"id,score,left,amount\n{RISK}"
    as_it_is, turned = opened(text, direction="no"), opened(text)

    assert scores(turned) == pytest.approx([1 - score for score in scores(as_it_is)])
    assert [question.id for question in open_questions(turned.table.questions, {})] == ["direction"]
    assert opened(text, direction="event").event == "No"


def test_an_answer_from_when_the_direction_was_an_offer_still_holds(opened):
    text = f"id,score,left,amount\n{RISK}"
    kept = opened(text, flip="score")

    assert scores(kept) == scores(opened(text, direction="score"))
    assert open_questions(kept.table.questions, {"flip": "score"}) == ()


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("answer", "rows", "amounts"),
    [("first", 3, [1, 3, 4]), ("last", 3, [1, 9, 4]), ("sum", 3, [1, 12, 4]), ("all", 4, [1, 3, 9, 4])],
)
def test_ids_with_several_rows_count_as_answered(opened, cells, answer, rows, amounts):
    text = "id,score,left,amount\nA,0.9,Yes,1\nA,0.9,Yes,1\nB,0.5,No,3\nB,0.4,No,9\nC,0.1,No,4\n"
    dataset = opened(text, duplicates=answer)

    assert (dataset.table.count, cells(dataset.table, "amount")) == (rows, amounts)


def test_what_would_count_of_an_id_with_several_rows_is_shown_beside_each_answer(opened):
    text = "id,score,left,amount\nA,0.9,Yes,1\nB,0.5,No,3\nB,0.6,No,5\nB,0.7,No,\nB,0.4,No,9\nC,0.1,No,4\n"
    (question,) = [question for question in opened(text).table.questions if question.id == "duplicates"]
    samples = {option.key: tuple(map(worded, option.sample)) for option in question.options}

    assert samples["first"] == ("B with score 0.5, amount 3",)
    assert samples["last"] == ("B with score 0.4, amount 9",)
    assert samples["all"] == ("B with score 0.5, amount 3", "B with score 0.6, amount 5", "B with score 0.4, amount 9")


def test_exact_repeats_can_be_put_back(opened, cells):
    text = "id,score,left,amount\nA,0.9,Yes,1\nA,0.9,Yes,1\nB,0.5,No,3\nC,0.1,No,4\n"

    assert ids(opened(text), cells) == ["A", "B", "C"]
    assert opened(text).table.left_out[0].key == "repeats"
    assert ids(opened(text, **{"keep:repeats": "yes"}), cells) == ["A", "A", "B", "C"]


def test_the_same_customer_in_two_months_is_no_repeat(opened):
    rows = "".join(f"K{n % 20},{n / 41:.4f},{'Yes' if n % 3 else 'No'},2025-0{1 + n // 20}-01\n" for n in range(40))

    text = f"customer id,score,left,month\n{rows}"
    every = opened(text, **{"grain:month": "(all)"})

    assert every.table.count == 40
    assert [question.id for question in every.table.questions if question.step == "roles"] == ["grain:month"]
    assert opened(text).table.count == 20, "until it is answered only the last month counts"


@pytest.mark.parametrize(("answer", "event", "positives"), [("1", "1", 10), ("2", "2", 30)])
def test_one_and_two_are_asked_about_with_their_rates(opened, answer, event, positives):
    text = "id,score,left\n" + "".join(f"K{n:03d},{n / 41:.4f},{1 if n % 4 == 0 else 2}\n" for n in range(40))
    dataset = opened(text, event=answer)

    assert dataset.event == event
    assert {option.key: worded(option.meaning) for option in dataset.table.questions[0].options} == {
        "2": "event rate 75.0 % (30 of 40 rows); the score ranks 55 of 100 pairs rightly",
        "1": "event rate 25.0 % (10 of 40 rows); the score ranks 45 of 100 pairs rightly",
    }


def test_amounts_in_two_currencies_are_no_value_until_one_is_chosen(opened):
    rows = "".join(f"K{n:03d},{n / 41:.4f},{'Yes' if n % 3 else 'No'},{'$€'[n % 2]}{n + 1}.50\n" for n in range(40))
    text = f"id,score,left,amount\n{rows}"

    assert "value" not in opened(text).roles
    assert opened(text, **{"currency:amount": "USD"}).roles["value"] == "amount"
    assert opened(text, **{"currency:amount": "USD"}).table.column("amount").missing == 20


def test_defaults_answer_every_open_question(opened):
    text = "id,score,left\n" + "".join(f"K{n:03d},{n / 41:.4f},{'abc'[n % 3]}\n" for n in range(40))
    questions = opened(text).table.questions

    assert open_questions(questions, with_defaults(questions, {})) == ()
    assert unanswerable(questions, {"event": "a", "even": "a", "door:known": "all"}) == ["even"]


def test_a_check_counts_the_rows_that_a_story_is_told_of(tmp_path):
    rows = "".join(f"K{n:03d},{n / 61:.3f},{int(n % 3 == 0)},{'control' if n % 2 else 'called'}\n" for n in range(60))
    (tmp_path / "file.csv").write_text(f"id,score,left,group\n{rows}")

    told = check(Intake(files=(("file.csv", str(tmp_path / "file.csv")),)), tmp_path, worded)

    assert (told["rows"], told["positives"], told["treated"]) == (30, 10, 30)  # of 1, 3, … 59 every third has left
    assert told["auc"] == pytest.approx(auc(*control_group()))


def control_group():
    alone = np.arange(1, 60, 2)
    return alone / 61, (alone % 3 == 0).astype(int)


def test_a_check_names_a_line_that_was_left_out_once(tmp_path):
    rows = "".join(f"K{place},0.{place},{'Yes' if place % 3 else 'No'}\n" for place in range(10, 60))
    (tmp_path / "file.csv").write_text(f"id,score,churned\n{rows}Total,,\nK99,0.3,Yes,4,5\n")

    told = check(Intake(files=(("file.csv", str(tmp_path / "file.csv")),)), tmp_path, worded)["messages"]

    assert [sum(f"line {line}" in text.lower() for text in told if "What is it?" not in text) for line in (52, 53)] == [
        1,
        1,
    ]


def test_an_intake_survives_its_json():
    intake = Intake(files=(("a.csv", "b"),), roles={"score": "s"}, answers={"event": "1"})

    assert Intake.from_json(intake.to_json()) == intake
    assert Intake.from_json({key: value for key, value in intake.to_json().items() if key != "answers"}).answers == {}
