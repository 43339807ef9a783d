import pytest

from data.errors import DataError
from data.sources import csv_file
from stories.file_words import worded


@pytest.mark.every(2)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_four_delimiters_are_told_apart(read, cells, delimiter):
    table = read("id,score,note\nA,0.5,x\nB,0.25,y\n".replace(",", delimiter))

    assert [column.name for column in table.columns] == ["id", "score", "note"]
    assert cells(table, "score") == [0.5, 0.25]


def test_decimal_commas_do_not_win_over_the_semicolon(read, cells):
    table = read("id;score;amount\nA;0,5;1,25\nB;0,25;2,50\n")

    assert cells(table, "amount") == [1.25, 2.5]


@pytest.mark.every(2)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1252"])
def test_encodings_keep_their_letters(read, cells, encoding):
    table = read("id,city\nA,Malmö\nB,Käufer – neu\nC,Zürich\n".encode(encoding))

    assert [column.name for column in table.columns] == ["id", "city"]
    assert cells(table, "city") == ["Malmö", "Käufer – neu", "Zürich"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_do_not_matter(read, end):
    assert read("id,score\nA,1\nB,2\n".replace("\n", end)).count == 2


def test_mixed_line_ends_are_read(read, cells):
    table = read(b'id,note\r\nA,"two\nlines"\r\nB,one\r\n')

    assert cells(table, "note") == ["two\nlines", "one"]


def test_quoted_cells_keep_delimiters_and_quotes(read, cells):
    table = read('id,note\nA,"x, y"\nB,"a ""word"""\n')

    assert cells(table, "note") == ["x, y", 'a "word"']


def test_rows_keep_their_order(read, cells):
    names = [f"N{place}" for place in range(5_000, 0, -1)]

    assert cells(read("id,score\n" + "".join(f"{name},1.5\n" for name in names)), "id") == names


@pytest.mark.parametrize(
    ("row", "said"),
    [("B", "line 3: it is no row: it has 1 cell"), ("B,1,2", "line 3: it has 3 cells, too many")],
)
def test_a_row_of_another_width_is_set_aside_with_its_line(read, row, said):
    table = read(f"id,score\nA,1\n{row}\nC,3\n")

    assert table.count == 2
    assert said in " ".join(worded(finding.text) for finding in table.findings)


def test_a_wrong_row_far_below_the_sample_is_named_too(read):
    table = read("id,score\n" + "".join(f"A{place},0.5\n" for place in range(60_000)) + "broken\n")

    assert table.count == 60_000
    assert table.left_out[0].line == 60_002


def test_an_open_quote_harms_no_other_row(read, cells):
    table = read('id,note\nA,"open\nB,closed\nC,"also, closed"\n')

    assert cells(table, "id") == ["A", "B", "C"]
    assert table.left_out[0].line == 2


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("content", "cause"),
    [
        ("id,score\n", "no rows"),
        ("\n\n\n", "every line is empty"),
        ("id\nA\nB\n", "one column only"),
        ("id,score\n,\n,\n", "no data|no rows"),
    ],
)
def test_what_is_no_table_is_refused(read, content, cause):
    with pytest.raises(DataError, match=cause):
        read(content)


@pytest.mark.parametrize("title", ["Scores of May,,", "Scores of May"])
def test_a_title_above_the_header_is_left_out(read, title):
    table = read(f"{title}\nid,score,left\nA,1,0\nB,1,0\n")

    assert [column.name for column in table.columns] == ["id", "score", "left"]
    assert table.left_out[0].text == title


def test_decisions_questions_and_lines_left_out_are_handed_on(read):
    table = read("1,0.5\n2,0.25\n3,0.75\n")

    assert {decision.step for decision in table.decisions} >= {"encoding", "dialect", "structure", "repair"}
    assert "header" in {question.id for question in table.questions}


def test_other_answers_do_not_touch_an_earlier_table(tmp_path):
    path = tmp_path / "file.csv"
    path.write_text("1,0.5\n2,0.25\n3,0.75\n")
    first = csv_file.read("file.csv", path, tmp_path)
    second = csv_file.read("file.csv", path, tmp_path, {"header": "first"})

    assert first.rows.key != second.rows.key
    assert (first.count, second.count) == (3, 2)


def test_bytes_that_are_no_text_are_refused(read):
    with pytest.raises(DataError, match="not a text file"):
        read(b"id,score\nA,\x81\x8d\x01\x02\x03\x04\x05\x06\x07\n")


def test_equal_and_empty_names_are_told_apart_and_said(read):
    table = read("id,Score,score,\nA,1,2,3\n")

    assert [column.name for column in table.columns] == ["id", "Score", "score (2)", "column 4"]
    assert {finding.column for finding in table.findings} == {"score (2)", "column 4"}


def test_markup_and_formulas_stay_letter_for_letter(read, cells):
    table = read('+id,"<b>n"\n=1+1,<script>\n@SUM(A1),"a\'b"\n')

    assert [column.name for column in table.columns] == ["+id", "<b>n"]
    assert cells(table, "+id") == ["=1+1", "@SUM(A1)"]
    assert cells(table, "<b>n") == ["<script>", "a'b"]


def test_empty_rows_are_left_out_and_counted(read):
    table = read("id,score\nA,1\n,\nB,2\n,\n")

    assert table.count == 2
    assert "2 empty rows" in worded(table.findings[0].text)
