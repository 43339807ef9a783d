import gzip
import io
import zipfile

import pytest

from data.errors import DataError
from data.source import MOST_BYTES, read_file, read_upload, shelf, suffixes

PLAIN = "id,score,left\nA1,0.5,1\nA2,0.25,0\n"


@pytest.mark.parametrize("source", shelf().values(), ids=shelf())
def test_every_source_on_the_shelf_has_a_title_and_reads(source):
    assert source.TITLE
    assert all(suffix.startswith(".") for suffix in source.SUFFIXES)
    assert callable(source.read)


def test_endings_of_all_sources_are_offered():
    assert {".csv", ".xlsx", ".xls", ".parquet"} <= set(suffixes())


def test_the_same_upload_is_kept_once(tmp_path):
    first, second = (read_upload(name, PLAIN.encode(), tmp_path) for name in ("a.csv", "b.csv"))

    assert first.path == second.path
    assert len(list(tmp_path.glob("*.upload"))) == 1
    assert (first.name, second.name) == ("a.csv", "b.csv")


def test_a_file_name_never_becomes_a_path(tmp_path):
    table = read_upload("../../etc/passwd\x00.csv", PLAIN.encode(), tmp_path)

    assert table.path.parent == tmp_path
    assert table.rows == 2


def test_a_text_named_as_workbook_is_read_as_text_and_said(tmp_path):
    table = read_upload("export.xls", PLAIN.encode(), tmp_path)

    assert table.rows == 2
    assert "“.xls”" in table.findings[0].text


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("a.csv", b"", "0 bytes"),
        ("report.xls", b"<html><table><tr><td>1</td></tr></table></html>", "a web page"),
        ("a.csv", b"%PDF-1.7", "a PDF"),
        ("a.csv", gzip.compress(b"a,b\n1,2\n"), "gzip"),
        ("a.csv", b'{"a": 1}', "JSON"),
        ("model.csv", b"\x80\x04\x95\x00\x00", "pickle"),
        ("a.parquet", b"PAR1 and then nothing", "damaged Parquet"),
        ("a.xlsx", b"PK\x03\x04 and then nothing", "damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_cause(tmp_path, name, content, cause):
    with pytest.raises(DataError, match=cause) as refused:
        read_upload(name, content, tmp_path)

    assert name in str(refused.value)


def test_a_zip_archive_is_not_a_workbook(tmp_path):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("scores.csv", PLAIN)

    with pytest.raises(DataError, match="zip archive"):
        read_upload("scores.zip", packed.getvalue(), tmp_path)


def test_an_upload_past_the_limit_is_refused(tmp_path):
    class Heavy(bytes):
        def __len__(self):
            return MOST_BYTES + 1

    with pytest.raises(DataError, match="500 MB"):
        read_upload("big.csv", Heavy(), tmp_path)


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(DataError, match=r"gone\.csv"):
        read_file("gone.csv", tmp_path / "gone.csv", tmp_path)
