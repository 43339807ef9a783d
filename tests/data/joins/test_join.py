import pytest

from data.errors import DataError
from data.joins.join import join
from data.joins.suggest import suggest_keys
from stories.file_words import worded

LEFT = "customerID,score\nA,0.9\n B ,0.5\nC,0.1\nC,0.1\nX,0.3\n"
RIGHT = "Customer ID,left\nC,0\nB,1\nA,1\nY,0\nZ,0\n"


@pytest.fixture
def two(read):
    return read(LEFT, "predictions.csv"), read(RIGHT, "outcomes.csv")


def test_rows_of_the_same_key_are_joined_in_the_order_of_the_left(two, tmp_path, cells):
    table, joined = join(*two, (("customerID", "Customer ID"),), tmp_path)

    assert cells(table, "customerID") == ["A", "B", "C"]
    assert cells(table, "left") == [1, 1, 0]
    assert (joined.matched, joined.left_only, joined.right_only) == (3, 1, 2)


def test_rows_left_out_are_named(two, tmp_path):
    table, _ = join(*two, (("customerID", "Customer ID"),), tmp_path)

    said = " ".join(worded(finding.text) for finding in table.findings)
    assert "1 row of predictions.csv has no partner" in said
    assert "2 rows of outcomes.csv have no partner" in said
    assert "1 row of predictions.csv repeats another row exactly" in said
    assert table.name == "predictions.csv + outcomes.csv"


def test_the_columns_with_most_values_in_common_are_the_keys(two):
    pairs, reason = suggest_keys(*two)

    assert pairs == (("customerID", "Customer ID"),)
    assert reason.startswith("3 values")


@pytest.mark.every(2)
@pytest.mark.parametrize(("answer", "left"), [("first", [1, 1]), ("last", [0, 1]), ("all", [1, 0, 1]), ("sum", [1, 1])])
def test_a_key_with_several_rows_is_asked_about(read, two, tmp_path, cells, answer, left):
    right = read("Customer ID,left\nA,1\nA,0\nB,1\n", "outcomes.csv")

    table, _ = join(two[0], right, (("customerID", "Customer ID"),), tmp_path, {"many:outcomes.csv": answer})

    assert table.questions[-1].id == "many:outcomes.csv"
    assert "“A”" in worded(table.questions[-1].text)
    assert cells(table, "left") == left


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("cells_of", "default"),
    [
        ("amount\nA,2\nA,3\nB,4\n", "sum"),
        ("left\nA,1\nA,0\nB,1\n", "first"),
        ("visits_score\nA,2\nA,3\nB,4\n", "first"),
    ],
)
def test_amounts_of_several_orders_add_up_by_default_and_outcomes_do_not(read, two, tmp_path, cells_of, default):
    right = read(f"Customer ID,{cells_of}", "lines.csv")

    table, _ = join(two[0], right, (("customerID", "Customer ID"),), tmp_path)

    assert table.questions[-1].default == default


@pytest.mark.parametrize(("answer", "matched"), [("clean", 3), ("none", 1)])
def test_keys_that_are_written_differently_are_asked_about(read, tmp_path, answer, matched):
    left = read("ref id,score\n00123,0.5\nab-7,0.25\nZ9,0.1\n", "a.csv")
    right = read("ref id,left\n123.0,0\nAB-7,1\nZ9,0\n", "b.csv")

    table, joined = join(left, right, (("ref id", "ref id"),), tmp_path, {"key_cleanup": answer})

    assert joined.matched == matched
    assert "“00123” and “123.0”" in map(worded, table.questions[-1].options[0].sample)


def test_files_without_a_common_key_are_refused_with_samples(read, two, tmp_path):
    right = read("Customer ID,left\n101-x,1\n102-x,0\n", "outcomes.csv")

    with pytest.raises(DataError, match="“101-x”"):
        join(two[0], right, (("customerID", "Customer ID"),), tmp_path)
    with pytest.raises(DataError, match="no key in common"):
        suggest_keys(two[0], right)


def test_whole_numbers_find_each_other_as_text(read, tmp_path):
    left, right = read("ref,score\n1,0.5\n2,0.25\n3,0.1\n", "a.csv"), read("ref id,left\n1,0\n2,1\n3,0\n", "b.csv")

    assert join(left, right, (("ref", "ref id"),), tmp_path)[1].matched == 3


def test_a_column_of_both_files_is_kept_twice_and_said(read, tmp_path, cells):
    left, right = read("id,score,city\nA,1,x\nB,2,y\n", "a.csv"), read("id,left,City\nA,1,z\nB,0,z\n", "b.csv")

    table, _ = join(left, right, (("id", "id"),), tmp_path)

    assert cells(table, "City (2)") == ["z", "z"]
    assert any(finding.column == "City (2)" for finding in table.findings)


def test_a_key_that_does_not_exist_is_refused(two, tmp_path):
    with pytest.raises(DataError, match="no column “nope”"):
        join(*two, (("nope", "Customer ID"),), tmp_path)


def test_an_index_that_only_counts_the_rows_is_no_key_where_others_are(read):
    left = read("Unnamed: 0,customer,score\n" + "".join(f"{n},K{n:02},0.{n + 10}\n" for n in range(40)), "left.csv")
    right = read("Unnamed: 0,klant,left\n" + "".join(f"{n},K{39 - n:02},{n % 2}\n" for n in range(40)), "right.csv")

    assert suggest_keys(left, right).pairs == (("customer", "klant"),)
