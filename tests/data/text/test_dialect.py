import pytest

from data.errors import DataError
from data.text.sniff import guesses
from stories.file_words import worded
from tests.data.cut_files import cut
from tests.data.text.test_structure import NAMES, ROWS, customers

CONTENT = NAMES + "".join(ROWS)


@pytest.mark.every(4)
@pytest.mark.parametrize("mark", [",", ";", "\t", "|", ":", "^", "~", " ", "||", "::", ", ", "; ", "\t\t", "§", "\x1f"])
def test_delimiters_of_every_kind_are_found(tmp_path, mark):
    rows, text = cut(CONTENT.replace(",", mark), tmp_path)

    assert text.columns == ("id", "score", "lapsed", "premium", "branch")
    assert [",".join(row) + "\n" for row in rows] == ROWS
    assert not text.questions


@pytest.mark.parametrize("quote", ['"', "'"])
def test_cells_in_marks_may_hold_delimiters(tmp_path, quote):
    lines = "".join(f"{number},{quote}Graz, West{quote},0.{number}\n" for number in range(10, 30))
    rows, _ = cut("id,town,score\n" + lines, tmp_path)

    assert rows[0] == ["10", "Graz, West", "0.10"]


def test_apostrophes_in_words_are_no_marks(tmp_path):
    lines = "".join(f"{number},O'Neill's,0.{number}\n" for number in range(10, 30))

    assert cut("id,name,score\n" + lines, tmp_path)[0][3] == ["13", "O'Neill's", "0.13"]


def test_a_backslash_before_marks_is_understood(tmp_path):
    lines = "".join(f'{number},"the \\"{number}\\", big",0.{number}\n' for number in range(10, 30))

    assert cut("id,name,score\n" + lines, tmp_path)[0][0] == ["10", 'the "10", big', "0.10"]


def test_decimal_commas_stand_between_semicolons(tmp_path):
    lines = "".join(f"{number};{number},5;{number},25\n" for number in range(10, 30))
    rows, text = cut("id;score;amount\n" + lines, tmp_path)

    assert rows[0] == ["10", "10,5", "10,25"]
    assert not text.questions


def test_times_do_not_make_the_colon_a_delimiter(tmp_path):
    lines = "".join(f"2026-05-{number} 10:{number}:00,{number}\n" for number in range(10, 30))
    rows, _ = cut("at,score\n" + lines, tmp_path)

    assert rows[0] == ["2026-05-10 10:10:00", "10"]


def test_blanks_after_the_delimiter_are_no_part_of_quoted_cells(tmp_path):
    lines = "".join(f'{number}, "Graz, West",0.{number}\n' for number in range(10, 30))

    assert cut("id, town,score\n" + lines, tmp_path)[0][0] == ["10", "Graz, West", "0.10"]


def test_a_text_that_can_be_cut_in_two_ways_is_asked_about(tmp_path):
    lines = "".join(f"A{number}|B{number};C{number}\n" for number in range(10, 30))
    _, text = cut("a|b;c\n" + lines, tmp_path)
    other = next(option.key for option in text.questions[0].options if option.key != text.questions[0].default)
    chosen = cut("a|b;c\n" + lines, tmp_path, {"dialect": other})[1]

    assert text.columns != chosen.columns
    assert [question.id for question in text.questions] == ["dialect"]
    assert all(option.sample for option in text.questions[0].options)
    assert {text.columns, chosen.columns} == {("a|b", "c"), ("a", "b;c")}


def test_agreement_is_recorded(tmp_path):
    _, text = cut(CONTENT, tmp_path)

    assert worded(next(each for each in text.decisions if each.step == "dialect").reason).startswith("3 of 3 sniffers")


@pytest.mark.parametrize(("content", "cause"), [("id\nA\nB\n", "one column only"), ("\n \n", "every line is empty")])
def test_what_has_no_columns_is_refused(tmp_path, content, cause):
    with pytest.raises(DataError, match=cause):
        cut(content, tmp_path)


def test_a_few_damaged_rows_do_not_change_the_guess():
    lines = [line.rstrip() for line in customers()]
    damaged = [*lines[:10], "one;two;three", *lines[10:20], "a b c d", *lines[20:]]

    assert guesses(damaged)[0].grammar == guesses(lines)[0].grammar


def test_lines_that_are_quoted_as_a_whole_are_opened(tmp_path):
    lines = "".join(f'"{line.rstrip()}"\n' for line in [NAMES, *ROWS])
    rows, text = cut(lines, tmp_path)

    assert (len(rows), text.columns[-1]) == (40, "branch")


def test_one_apostrophe_in_a_file_is_a_letter(tmp_path):
    rows, _ = cut("id,score,note\n" + "".join(f"P{n},0.{n},0\n" for n in range(10, 17)) + "P17,0.17,'\n", tmp_path)

    assert rows[-1] == ["P17", "0.17", "'"]


@pytest.mark.parametrize("every", [1, 7])
def test_a_backslash_keeps_a_mark_inside_a_cell_that_holds_the_delimiter_too(tmp_path, every):
    cells = ['"he said \\"no, thanks\\""' if place % every == 0 else '"plain, text"' for place in range(20)]
    rows, _ = cut("id,note\n" + "".join(f"{place},{cell}\n" for place, cell in enumerate(cells)), tmp_path)

    assert rows[0][1] == 'he said "no, thanks"'
    assert rows[1][1] == ('he said "no, thanks"' if every == 1 else "plain, text")
