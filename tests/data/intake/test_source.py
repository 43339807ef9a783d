import gzip

import pytest

from data.errors import DataError
from data.files import child
from data.files.first_bytes import refuse
from data.intake.source import read_file, read_here, read_parts, read_upload, sheets, shelf, suffixes
from data.limits import MOST_BYTES
from data.shown import shown
from stories.file_words import worded
from tests.data.sources.test_excel import workbook

PLAIN = "id,score,left\nA1,0.5,1\nA2,0.25,0\n"


@pytest.mark.parametrize("source", shelf().values(), ids=shelf())
def test_every_source_on_the_shelf_has_a_title_and_reads(source):
    assert source.TITLE
    assert all(suffix.startswith(".") for suffix in source.SUFFIXES)
    assert callable(source.read)


def test_endings_of_all_sources_and_containers_are_offered():
    assert {".csv", ".xlsx", ".xls", ".parquet", ".gz", ".zip"} <= set(suffixes())


def test_the_same_upload_is_kept_once(tmp_path):
    first, second = (read_upload(name, PLAIN.encode(), tmp_path) for name in ("a.csv", "b.csv"))

    assert first.rows == second.rows
    assert len(list(tmp_path.glob("*.upload"))) == 1
    assert (first.name, second.name) == ("a.csv", "b.csv")


def test_what_was_read_is_not_read_again(tmp_path, monkeypatch):
    table = read_upload("a.csv", PLAIN.encode(), tmp_path)
    monkeypatch.setattr(child, "run", None)

    assert read_upload("a.csv", PLAIN.encode(), tmp_path) == table


def test_what_was_read_but_is_gone_is_read_again(tmp_path):
    table = read_upload("a.csv", PLAIN.encode(), tmp_path)
    table.rows.path.unlink()

    assert read_upload("a.csv", PLAIN.encode(), tmp_path).rows.are_whole


def test_reading_in_this_process_and_in_its_own_give_the_same(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(PLAIN)

    assert read_file("a.csv", path, tmp_path) == read_here("a.csv", path, tmp_path)


def test_nothing_but_the_tables_stays_behind(tmp_path):
    read_upload("a.xlsx", workbook({"Data": [["id", "score"], ["a", 0.5], ["b", 0.25]]}), tmp_path)
    read_upload("a.csv.gz", gzip.compress(PLAIN.encode()), tmp_path)

    assert {path.suffix for path in tmp_path.iterdir()} <= {".upload", ".parquet", ".csv"}
    assert not list(tmp_path.glob("*.unpacked*"))
    assert not list(tmp_path.glob("*.sheet.csv*"))


@pytest.mark.every(6)
@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd\x00.csv",
        "..\\..\\windows\\system.csv",
        "/etc/shadow.csv",
        "<script>alert(1)</script>.csv",
        "=cmd|' /C calc'!A0.csv",
        "**bold** [link](http://x).csv",
        "a\nb\r\x1b[31m.csv",
        "\u202egpj.csv",
        "x" * 300 + ".csv",
        "",
    ],
)
def test_a_file_name_never_becomes_a_path_and_is_shown_in_one_line(tmp_path, name):
    folder = tmp_path / "files"
    table = read_upload(name, PLAIN.encode(), folder)

    assert table.rows.folder == folder
    assert table.count == 2
    assert all(entry.parent == folder for entry in tmp_path.rglob("*.*"))
    assert not any(ord(letter) < 32 for letter in table.name)
    assert len(table.name) <= 120


def test_a_long_name_keeps_its_two_ends():
    assert shown("start" + "x" * 300 + "end.csv").startswith("startxx")
    assert shown("start" + "x" * 300 + "end.csv").endswith("xend.csv")
    assert shown("short.csv") == "short.csv"
    assert shown("a\x00b") == "a␀b"


def test_a_text_named_as_workbook_is_read_as_text_and_said(tmp_path):
    table = read_upload("export.xls", PLAIN.encode(), tmp_path)

    assert table.count == 2
    assert "“.xls”" in worded(table.findings[0].text)


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("a.csv", b"", "0 bytes"),
        ("report.xls", b"<html><table><tr><td>1</td></tr></table></html>", "a web page"),
        ("report.xls", b"\xef\xbb\xbf \n<!DOCTYPE html>\n<p>", "a web page"),
        ("report.xls", b'<?xml version="1.0"?><Workbook xmlns="urn:x"/>', "XML"),
        ("a.csv", b"%PDF-1.7", "a PDF"),
        ("a.csv", b'{"a": 1}', "JSON"),
        ("a.csv", b"[[1, 2], [3, 4]]", "JSON"),
        ("model.csv", b"\x80\x04\x95\x00\x00", "pickle"),
        ("model.pkl", b"\x80\x03cos\nsystem\n(S'true'\ntR.", "pickle"),
        ("a.parquet", b"PAR1 and then nothing", "damaged Parquet"),
        ("a.xlsx", b"PK\x03\x04 and then nothing", "damaged"),
        ("a.tar", b"a.csv".ljust(257, b"\x00") + b"ustar\x0000", "a tar archive"),
        ("a.csv", bytes(4096), "zero bytes"),
        ("a.csv.bz2", b"BZh91AY&SY", "bzip2"),
        ("a.exe", b"MZ\x90\x00", "a program"),
        ("a.feather", b"ARROW1\x00\x00", "Arrow"),
        ("a.rtf", b"{\\rtf1\\ansi", "RTF"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_cause(tmp_path, name, content, cause):
    with pytest.raises(DataError, match=cause) as refused:
        read_upload(name, content, tmp_path)

    assert name in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    "head", [b"id,score\n1,2\n", b"[id],[score]\n", b"{name};{score}\n", b"<5,>10\n", b"MZ,score\n", b"ORC"[:2]]
)
def test_what_only_looks_a_little_like_something_else_is_not_refused(head):
    refuse("a.csv", head)


def test_an_upload_past_the_limit_is_refused(tmp_path):
    class Heavy(bytes):
        def __len__(self):
            return MOST_BYTES + 1

    with pytest.raises(DataError, match="500 MB"):
        read_upload("big.csv", Heavy(), tmp_path)


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(DataError, match=r"gone\.csv"):
        read_file("gone.csv", tmp_path / "gone.csv", tmp_path)


def test_the_sheets_of_a_workbook_are_listed_and_of_other_files_there_are_none(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(workbook({"One": [["id", "score"], ["a", 0.5]], "Two": [["x"]]}))
    (tmp_path / "a.csv").write_text(PLAIN)

    assert [sheet.name for sheet in sheets("a.xlsx", tmp_path / "a.xlsx")] == ["One", "Two"]
    assert sheets("a.csv", tmp_path / "a.csv") == ()


def test_predictions_and_outcomes_on_two_sheets_are_two_tables_unless_one_is_chosen(tmp_path):
    path = tmp_path / "book.xlsx"
    scores = [["customer id", "churn score"], *([f"C{place}", place / 10] for place in range(9))]
    outcomes = [["customer id", "churned"], *([f"C{place}", place % 2] for place in range(8))]
    path.write_bytes(workbook({"Read me": [["made in May"]], "What happened": outcomes, "Scores": scores}))

    both = read_parts("book.xlsx", path, tmp_path)
    assert [table.count for table in both] == [9, 8]
    assert [option.key for option in both[0].questions[0].options] == ["*", "What happened", "Scores"]
    assert [table.count for table in read_parts("book.xlsx", path, tmp_path, {"sheet": "What happened"})] == [8]


@pytest.mark.every(4)
@pytest.mark.parametrize(
    "name",
    ["file_field_delimiter_0x20.csv", "row_less_sep_row5_col0.csv", "file_multitable_less.csv", "2025-03.txt", ""],
)
def test_the_name_of_a_file_changes_nothing_about_its_cells(tmp_path, name):
    path = tmp_path / "0.upload"
    path.write_text(PLAIN)
    table, usual = (read_here(each, path, tmp_path, {}) for each in (name, "a.csv"))

    assert (table.rows.path.read_bytes(), table.columns) == (usual.rows.path.read_bytes(), usual.columns)
