"""What is kept is whole or not there: uploads, tables, stories, recipes."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from data.errors import DataError
from data.intake.source import read_file, read_upload, sheets
from data.place import ROOT
from data.stored import is_whole, keep_bytes, keep_text, placed, sha256

ROWS = b"customer,score,left\n" + b"".join(b"C%06d,0.%02d,%d\n" % (n, n % 97, n % 3 == 0) for n in range(40_000))
# Keeps the bytes that it is given again and again, and says each time that it has.
KEEPER = """
import sys
from pathlib import Path
from data.stored import keep_bytes
content = sys.stdin.buffer.read()
print("ready", flush=True)
while True:
    keep_bytes(content, Path(sys.argv[1])).unlink()
"""


def test_an_upload_of_which_only_a_part_is_there_is_refused_and_not_read(tmp_path: Path) -> None:
    path = keep_bytes(ROWS, tmp_path)
    path.write_bytes(ROWS[: len(ROWS) // 3])

    with pytest.raises(DataError, match=r"all\.csv is not whole on this machine.*Hand the file in again"):
        read_file("all.csv", path, tmp_path)
    with pytest.raises(DataError, match="is not whole"):
        sheets("all.csv", path)


def test_an_upload_of_the_right_length_and_other_content_is_refused(tmp_path: Path) -> None:
    path = keep_bytes(ROWS, tmp_path)
    path.write_bytes(ROWS[:-2] + b"9\n")

    with pytest.raises(DataError, match="is not whole"):
        read_file("all.csv", path, tmp_path)


def test_handing_a_file_in_again_mends_what_was_cut(tmp_path: Path) -> None:
    path = keep_bytes(ROWS, tmp_path)
    path.write_bytes(ROWS[:1000])

    table = read_upload("all.csv", ROWS, tmp_path)

    assert table.count == 40_000
    assert is_whole(path)


def test_a_disk_that_fills_up_leaves_nothing_under_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, content: bytes) -> int:
        with path.open("wb") as file:
            file.write(content[: len(content) // 2])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)

    with pytest.raises(DataError, match="No space left"):
        keep_bytes(ROWS, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_written_anew_is_the_old_one_until_the_new_one_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    keep_text("old", path)

    with placed(path) as beside:
        beside.write_text("new")
        assert path.read_text() == "old"

    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_in_the_middle_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    keep_text("old", path)

    with pytest.raises(RuntimeError), placed(path) as beside:
        beside.write_text("half")
        raise RuntimeError

    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a file has no rights for others")
def test_what_is_kept_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = keep_bytes(ROWS, tmp_path)
    read_file("all.csv", path, tmp_path)

    assert {file.name for file in tmp_path.iterdir() if file.is_file() and file.stat().st_mode & 0o077} == set()


def test_reading_leaves_no_copy_of_the_text_behind(tmp_path: Path) -> None:
    folder = tmp_path / "files"
    content = "customer;score;née\n".encode("cp1252") + b"".join(
        b"C%d;0,%02d;%d\n" % (n, n % 97, n % 2) for n in range(500)
    )

    read_upload("all.csv", content, folder)

    assert [path.name for path in folder.iterdir() if path.suffix == ".csv"] == []


@pytest.mark.skipif(os.name != "posix", reason="processes are killed")
@pytest.mark.parametrize("kills", [3, pytest.param(200, marks=pytest.mark.prove)])
def test_a_process_that_is_killed_while_it_keeps_an_upload_leaves_all_of_it_or_nothing(
    tmp_path: Path, kills: int
) -> None:
    seen = 0
    for number in range(kills):
        folder = tmp_path / str(number)
        keeper = subprocess.Popen(
            [sys.executable, "-c", KEEPER, str(folder)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        keeper.stdin.write(ROWS)
        keeper.stdin.close()
        assert keeper.stdout.readline() == b"ready\n"
        for _ in range(number % 7):
            os.sched_yield()
        keeper.send_signal(signal.SIGKILL)
        keeper.wait()
        for path in folder.glob("*.upload"):
            seen += 1
            assert sha256(path) == path.stem
    assert seen <= kills
