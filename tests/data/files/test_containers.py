import gzip
import io
import zipfile

import pytest

from data.errors import DataError
from data.intake.source import read_here
from stories.file_words import worded
from tests.data.sources.test_excel import workbook

PLAIN = "id,score,left\nA1,0.5,1\nA2,0.25,0\n"
LONGER = PLAIN + "A3,0.75,0\n" * 20


@pytest.fixture
def read(tmp_path):
    """Read a container that holds these bytes, or is made of these members."""

    def from_content(name, content, answers=None):
        path = tmp_path / "container"
        path.write_bytes(content if isinstance(content, bytes) else packed(content))
        (tmp_path / "work").mkdir(exist_ok=True)
        table = read_here(name, path, tmp_path / "work", answers or {})
        assert not list((tmp_path / "work").glob("*.unpacked*"))
        return table

    return from_content


def packed(members, method=zipfile.ZIP_DEFLATED):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", method) as archive:
        for name, inside in members.items():
            archive.writestr(name, inside)
    return content.getvalue()


@pytest.mark.parametrize("name", ["scores.csv.gz", "scores.tsv.GZ", "scores.gz", "scores"])
def test_a_compressed_text_is_read(read, name):
    table = read(name, gzip.compress(PLAIN.encode()))

    assert table.count == 2
    assert table.name.startswith("scores")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("scores.tsv", PLAIN.replace(",", "\t")),
        ("scores.xlsx", None),
        ("Scores.CSV", PLAIN),
        ("data/2026/scores.txt", PLAIN),
    ],
)
def test_the_one_table_of_an_archive_is_read(read, name, content):
    inside = content or workbook({"Data": [["id", "score"], ["A1", 0.5], ["A2", 0.25]]})
    table = read(
        "monthly.zip", {name: inside, "__MACOSX/._scores.csv": b"\x00", ".DS_Store": b"\x00", "readme.md": "Hello"}
    )

    assert table.count == 2
    assert table.name.startswith(f"{name.rsplit('/', 1)[-1]} in monthly.zip")
    assert table.decisions[0].step == "container"


def test_the_fingerprint_is_that_of_the_file_as_it_came(read, tmp_path):
    first = read("a.zip", {"a.csv": PLAIN})
    second = read("a.zip", {"a.csv": PLAIN, "b.md": "more"})

    assert first.sha256 != second.sha256


def test_several_tables_are_asked_about_and_the_largest_is_the_default(read):
    members = {"january.csv": PLAIN, "february.csv": LONGER, "notes.txt": "a,b\n1,2\n"}
    table = read("all.zip", members)
    question = table.questions[0]

    assert table.count == 22
    assert [(option.key, worded(option.label)) for option in question.options] == [
        ("1", "january.csv"),
        ("2", "february.csv"),
    ]
    assert (question.id, question.default) == ("member", "2")
    assert read("all.zip", members, {"member": "1"}).count == 2


@pytest.mark.parametrize(
    ("members", "cause"),
    [
        ({"notes.pdf": "x", "picture.png": "y"}, "holds no table: there is “notes.pdf”, “picture.png”"),
        ({}, "holds no table: there is nothing"),
        ({"more.zip": packed({"a.csv": PLAIN})}, "another archive, “more.zip”"),
        ({"a.csv": packed({"a.csv": PLAIN})}, "another archive"),
        ({"a.csv.gz": gzip.compress(PLAIN.encode())}, "another archive"),
        ({"a.csv": ""}, "an empty file"),
        ({"a.csv": "%PDF-1.7"}, "a PDF"),
    ],
)
def test_an_archive_without_a_table_is_refused_with_what_is_in_it(read, members, cause):
    with pytest.raises(DataError, match=cause) as refused:
        read("all.zip", members)

    assert "all.zip" in str(refused.value)


@pytest.mark.every(2)
@pytest.mark.parametrize(
    "name", ["../../evil.csv", "/etc/evil.csv", "C:\\evil.csv", "..\\evil.csv", "<b>evil.csv", "a\x1b[31m\nevil.csv"]
)
def test_names_inside_never_become_paths(read, tmp_path, name):
    table = read("all.zip", {name: PLAIN})

    assert table.count == 2
    assert not list(tmp_path.parent.rglob("*evil*"))
    assert "/" not in table.name
    assert "\n" not in table.name


def test_an_archive_with_a_password_is_refused(read):
    content = bytearray(packed({"a.csv": PLAIN}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + place] |= 1

    with pytest.raises(DataError, match="password"):
        read("all.zip", bytes(content))


def test_a_way_of_packing_that_is_not_known_is_named(read):
    content = bytearray(packed({"a.csv": PLAIN}))
    for mark, place in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        at = content.index(mark) + place
        content[at : at + 2] = (9).to_bytes(2, "little")  # deflate64, which Windows uses past 2 GB

    with pytest.raises(DataError, match="unusual way"):
        read("all.zip", bytes(content))


def test_damaged_members_are_refused(read):
    content = bytearray(packed({"a.csv": LONGER}, zipfile.ZIP_STORED))
    content[60] ^= 0xFF

    with pytest.raises(DataError, match="could not be unpacked"):
        read("all.zip", bytes(content))


def test_an_archive_whose_directory_is_damaged_is_refused(read):
    content = bytearray(packed({"a.csv": PLAIN}))
    content[-10] ^= 0xFF  # how long the directory is

    with pytest.raises(DataError, match="the directory of the archive cannot be read"):
        read("all.zip", bytes(content))


@pytest.mark.parametrize(
    "content",
    [
        gzip.compress(LONGER.encode())[:-12],
        gzip.compress(LONGER.encode())[:30],
        b"\x1f\x8b\x08",
        b"\x1f\x8b" + bytes(40),
    ],
    ids=["the end lost", "the beginning kept", "three bytes", "zeros"],  # the bytes hold the time of day
)
def test_a_compressed_file_that_was_cut_short_is_refused(read, content):
    with pytest.raises(DataError, match="cut short"):
        read("scores.csv.gz", content)


def test_a_compressed_tar_archive_is_named(read):
    with pytest.raises(DataError, match="tar archive"):
        read("all.tgz", gzip.compress(b"a.csv".ljust(257, b"\x00") + b"ustar\x0000"))


@pytest.mark.parametrize("kind", ["gzip", "zip"])
def test_what_unpacks_to_very_much_is_stopped_on_the_way(read, kind):
    content = bytes(20 << 20)
    with pytest.raises(DataError, match="it is not opened"):
        read("bomb", gzip.compress(content) if kind == "gzip" else {"a.csv": content})
