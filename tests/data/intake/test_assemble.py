import pytest

from data.errors import DataError
from data.intake.assemble import assemble
from stories.file_words import worded

ROLES = {"id": "id", "score": "score", "outcome": "left"}


def rows(*lines):
    return "id,score,left,amount,arm\n" + "".join(f"{line}\n" for line in lines)


PLAIN = rows(
    "A,0.9,Yes,10.5,called",
    "B,0.7,No,20.5,control",
    "C,0.3,Yes,-5.5,control",
    "D,0.2,No,,called",
    "E,0.1,No,8.5,control",
)


def said(dataset):
    return " ".join(worded(finding.text) for finding in dataset.findings)


def test_a_plain_table_becomes_a_dataset(read):
    dataset = assemble(read(PLAIN), ROLES)

    assert (dataset.event, dataset.control) == ("Yes", "")
    assert dataset.counts == {"usable": 5, "no score": 0, "no outcome": 0}


def test_the_event_can_be_chosen_whatever_its_case(read):
    assert assemble(read(PLAIN), ROLES, event="no").event == "No"


def test_rows_without_score_or_outcome_are_counted_once(read):
    dataset = assemble(read(rows("A,0.9,Yes,1,", "B,,,1,", "C,0.3,,1,", "D,NA,No,1,", "E,0.1,No,1,")), ROLES)

    assert dataset.counts == {"usable": 2, "no score": 2, "no outcome": 1}


def test_contacted_rows_are_left_beside(read):
    dataset = assemble(read(PLAIN), ROLES | {"treated": "arm"})

    assert dataset.control == "control"
    assert dataset.counts == {"usable": 3, "no score": 0, "no outcome": 0, "contacted": 2}
    assert "2 rows were contacted" in said(dataset)


def test_a_value_that_is_missing_or_negative_is_said(read):
    text = said(assemble(read(PLAIN), ROLES | {"value": "amount"}))

    assert "1 usable row has no value" in text
    assert "1 usable row has a value below zero in “amount”" in text


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("name", "refunds", "weight"), [("fee", 0, ""), ("fee", 1, "fine"), ("fee", 30, "note"), ("balance", 1, "note")]
)
def test_values_below_zero_are_told_with_what_they_take_away_and_noted_where_they_are_more_than_refunds(
    read, name, refunds, weight
):
    amounts = [-2.5 if n < refunds else 10.0 for n in range(60)]
    rows = "".join(f"0.{n + 10},{n % 2},{amount}\n" for n, amount in enumerate(amounts))
    roles = {"score": "score", "outcome": "left", "value": name}
    dataset = assemble(read(f"score,left,{name}\n{rows}"), roles)
    found = [each for each in dataset.findings if each.text.key == "amounts-below-zero"]

    assert [each.weight for each in found] == ([weight] if weight else [])
    assert all(f"{2.5 * refunds:.2f} below" in worded(each.text) for each in found)


def test_the_period_is_the_first_and_last_date(read):
    table = read("score,left,day\n0.5,1,2025-03-01\n0.7,0,2025-01-31\n0.2,0,2025-02-01\n")

    assert assemble(table, {"score": "score", "outcome": "left", "date": "day"}).period == ("2025-01-31", "2025-03-01")


def test_repeated_ids_are_counted_exact_and_conflicting_apart(read):
    lines = ["A,0.9,Yes,1,", "A,0.9,Yes,1,", "A,0.9,Yes,1,", "B,0.5,No,1,", "B,0.4,No,1,", "C,0.1,No,1,"]

    dataset = assemble(read(rows(*lines)), ROLES)

    assert [finding.count for finding in dataset.findings if finding.column == "id"] == [2, 1]


@pytest.mark.every(4)
@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["A,0.1,Yes,1,", "B,0.2,Yes,1,", "C,0.9,No,1,", "D,0.8,No,1,", "E,0.7,No,1,"], "ranks the other way"),
        (["A,0.9,Yes,1,", "B,0.8,Yes,1,", "C,0.1,No,1,", "D,0.2,No,1,", "E,0.3,No,1,"], "leaked"),
        (["A,55.5,Yes,1,", "B,44.5,Yes,1,", "C,65.5,No,1,", "D,12.5,No,1,", "E,1.5,No,1,"], "as percentages do"),
        (["A,-3.5,Yes,1,", "B,2.5,Yes,1,", "C,2.6,No,1,", "D,0.5,No,1,"], "only their order"),
        ([f"R{n},{n / 21},{'Yes' if n % 2 else 'No'},1," for n in range(20)], "balanced for training"),
        (["A,1,Yes,1,", "B,0,Yes,1,", "C,0,No,1,", "D,0,No,1,", "E,1,No,1,"], "looks like a label"),
    ],
)
def test_what_may_mislead_is_said(read, lines, words):
    assert words in said(assemble(read(rows(*lines)), ROLES))


@pytest.mark.every(4)
@pytest.mark.parametrize(
    ("lines", "cause"),
    [
        (["A,0.9,Yes,1,", "B,0.7,Yes,1,"], "single class only"),
        (["A,0.5,Yes,1,", "B,0.5,No,1,"], "every score in “score” is 0.5"),
        (["A,0.9,,1,", "B,,Yes,1,", "C,,No,1,"], "no row has both"),
        (["A,high,Yes,1,", "B,low,No,1,", "C,mid,No,1,"], "must hold numbers, but holds “high”"),
        (["A,0.9,,1,", "B,0.8,,1,"], "every cell of “left” is empty"),
    ],
)
def test_a_table_that_gives_no_right_figure_is_refused(read, lines, cause):
    with pytest.raises(DataError, match=cause):
        assemble(read(rows(*lines)), ROLES)


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("roles", "options", "cause"),
    [
        ({"score": "score"}, {}, "No column is named as the outcome"),
        (ROLES | {"value": "nope"}, {}, "no column “nope” for the value; it has id, score, left, amount, arm"),
        (ROLES | {"weight": "amount"}, {}, "no role “weight”"),
        (ROLES, {"event": "maybe"}, "no value “maybe” for the event; it has “No”, “Yes”"),
        (ROLES | {"treated": "arm"}, {"control": "nobody"}, "no value “nobody”"),
        (ROLES | {"date": "amount"}, {}, "must hold dates"),
    ],
)
def test_roles_that_do_not_fit_are_refused_by_name(read, roles, options, cause):
    with pytest.raises(DataError, match=cause):
        assemble(read(PLAIN), roles, **options)


def test_one_of_three_labels_can_be_chosen_as_the_event(read):
    table = read(rows("A,0.9,gone,1,", "B,0.5,kept,1,", "C,0.4,moved,1,"))

    assert assemble(table, ROLES, event="gone").counts["usable"] == 3


def test_groups_that_do_not_say_who_was_left_alone_are_asked_about(read):
    lines = [f"R{n},{n / 21},{'Yes' if n % 3 else 'No'},1,{'blue' if n % 2 else 'red'}" for n in range(20)]
    table, roles = read(rows(*lines)), ROLES | {"treated": "arm"}
    open_one, answered = assemble(table, roles), assemble(table, roles, answers={"control": "red"})

    assert open_one.table.questions[-1].id == "control"
    assert "treated" not in open_one.roles
    assert (answered.control, answered.counts["contacted"]) == ("red", 10)
