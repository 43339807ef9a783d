import pytest

from tests.data.cut_files import cut
from tests.data.text.test_structure import NAMES, ROWS, said


def with_line(line, at=20):
    return NAMES + "".join(ROWS[:at]) + line + "".join(ROWS[at:])


@pytest.mark.every(6)
@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("P1,0.5,1,12.50\n", ["P1", "0.5", "1", "12.50", ""]),
        ("P1,,0.5,1,12.50,Home\n", ["P1", "0.5", "1", "12.50", "Home"]),
        ("P1,0.5,1,12.50Home\n", ["P1", "0.5", "1", "12.50", "Home"]),
        ("P1,0.5,1,1,234.50,Home\n", None),
        ("P1,0.5,\n1,12.50,Home\n", ["P1", "0.5", "1", "12.50", "Home"]),
        ("P1;0.5;1;12.50;Home\n", ["P1", "0.5", "1", "12.50", "Home"]),
        ("P1 0.5 1 12.50 Home\n", ["P1", "0.5", "1", "12.50", "Home"]),
        ('P1,"0.5,1,12.50,Home\n', ["P1", "0.5", "1", "12.50", "Home"]),
        ('P1,0.5,1,12.50,"Home"\n', ["P1", "0.5", "1", "12.50", "Home"]),
        ("   \n", None),
    ],
)
def test_a_damaged_row_is_mended_where_one_way_fits(tmp_path, line, cells):
    rows, text = cut(with_line(line), tmp_path)

    if cells is None:
        assert len(rows) == 40
    else:
        assert rows[20] == cells
        assert len(rows) == 41
    assert all(row[0].startswith("P1") and row[4] in ("Home", "Motor", "Travel", "") for row in rows)
    mended = [each for each in text.left_out if each.repaired]
    assert [each.line for each in mended] == ([22] if cells and '"Home"' not in line else [])


def test_what_cannot_be_mended_is_set_aside_with_its_line(tmp_path):
    rows, text = cut(with_line("P1,0.5,0,337.06,Motor,,x\n"), tmp_path)

    assert len(rows) == 40
    assert (text.left_out[0].line, text.left_out[0].repaired) == (22, False)
    assert "line 22: it has 7 cells, too many (extra) for 5 columns" in said(text)


def test_a_line_set_aside_can_be_put_back(tmp_path):
    content = with_line("P1,0.5,0,337.06,Motor,,x\n")
    rows, text = cut(content, tmp_path, {"keep:line22": "yes"})

    assert rows[20] == ["P1", "0.5", "0", "337.06", "Motor"]
    assert not text.left_out


def test_a_mended_row_can_be_had_as_it_stood(tmp_path):
    rows, _ = cut(with_line("P1,,0.5,1,12.50,Home\n"), tmp_path, {"keep:line22": "yes"})

    assert rows[20] == ["P1", "", "0.5", "1", "12.50"]


def test_an_open_quotation_mark_does_not_swallow_the_rows_below(tmp_path):
    rows, text = cut(with_line('"P1,0.5,1,12.50,Home\n'), tmp_path)

    assert len(rows) == 41
    assert rows[20][0] == "P1"
    assert "line 22" in said(text)


def test_line_ends_inside_quoted_cells_stay(tmp_path):
    lines = "".join(f'{number},{number}.5,"first {number},\nsecond"\n' for number in range(30))
    rows, text = cut("id,score,note\n" + lines, tmp_path)

    assert rows[7] == ["7", "7.5", "first 7,\nsecond"]
    assert text.findings == ()


def test_unbalanced_marks_over_two_rows_do_not_hide_a_row(tmp_path):
    content = NAMES + "".join(ROWS[:5]) + 'P1,0.5,1,12.50,"Home\n' + 'P2,0.25,0,10.00,Home"\n' + "".join(ROWS[5:])
    rows, _ = cut(content, tmp_path)

    assert [row[0] for row in rows[5:7]] == ["P1", "P2"]
    assert len(rows) == 42


def test_lines_are_numbered_right_below_blank_lines_and_long_cells(tmp_path):
    content = 'id,score,note\n\n1,0.5,"a\nb"\n\n2,0.25,c\n3,0.75,d\n4,0.5,e\n5,0.5\n'
    _, text = cut(content, tmp_path)

    assert [each.line for each in text.left_out] == [9]


def test_many_lines_set_aside_stop_the_story(tmp_path):
    broken = "".join(f"x{number},?,?,?,?,?,?,?\n" for number in range(30))
    _, text = cut(NAMES + "".join(ROWS) + broken, tmp_path)

    assert any(finding.weight == "stop" for finding in text.findings)


def test_marks_inside_cells_that_were_not_doubled_are_kept(tmp_path):
    lines = "".join(f'{number},"a {number}" pipe, long",0.{number}\n' for number in range(10, 40))
    rows, _ = cut("id,part,score\n" + lines, tmp_path)

    assert rows[0] == ["10", 'a 10" pipe, long', "0.10"]
