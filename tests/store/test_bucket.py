"""Uploads in a bucket: written once, fetched by the server that lacks them, deleted when nobody names them."""

from __future__ import annotations

import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from data.errors import DataError
from data.intake.handed_in import Intake
from data.place import home
from store import files, stories
from store.backup import backup, restore
from store.bucket import ADDRESS, BucketError, _opened, bucket
from store.purge import purge
from store.readiness import failing_part
from store.stories import Case
from stories.project import Project
from tests.browser.running import free_port, wait_for

pytest.importorskip("obstore", reason="what speaks to buckets is an extra")
# It wants other versions than the app, and so has an environment of its own: `make test` makes it.
SERVER = Path(sys.prefix) / "buckets" / Path(sys.executable).parent.name / Path(sys.executable).name
pytestmark = pytest.mark.skipif(not SERVER.exists(), reason="no server of buckets is installed")


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server that speaks S3, on this machine."""
    port = free_port()
    log = tmp_path_factory.mktemp("buckets") / "log"
    with log.open("wb") as output:
        server = subprocess.Popen(
            [SERVER, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)], stdout=output, stderr=output
        )
    try:
        wait_for(f"http://127.0.0.1:{port}", server, log)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.kill()
        server.wait()


@pytest.fixture
def shared(endpoint: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """An empty bucket that the store is told of."""
    name = tmp_path.name.replace("_", "-").lower()[-50:]
    urllib.request.urlopen(urllib.request.Request(f"{endpoint}/{name}", method="PUT"))
    known = {"AWS_ENDPOINT_URL": endpoint, "AWS_REGION": "us-east-1"}
    known |= {"AWS_ACCESS_KEY_ID": "somebody", "AWS_SECRET_ACCESS_KEY": "planted-secret"}
    for key, value in known.items():
        monkeypatch.setenv(key, value)
    monkeypatch.setenv(ADDRESS, f"s3://{name}/uploads")
    return f"s3://{name}/uploads"


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Go on as another server, which has a folder of its own."""

    def go() -> None:
        monkeypatch.setenv("THROUGHLINE_HOME", str(tmp_path / "another"))

    return go


@pytest.mark.usefixtures("shared")
def test_what_one_server_was_handed_another_reads(elsewhere):
    path = files.keep(b"id,score\n1,0.5\n")
    elsewhere()
    there = files.files() / path.name
    assert not there.exists()

    files.at_hand([path.name])

    assert there.read_bytes() == b"id,score\n1,0.5\n"
    assert oct(there.stat().st_mode & 0o777) == "0o600"


@pytest.mark.usefixtures("shared")
def test_what_was_cut_on_this_machine_is_fetched_anew():
    path = files.keep(b"id,score\n1,0.5\n")
    path.write_bytes(b"id,sc")

    files.at_hand([path.name])

    assert path.read_bytes() == b"id,score\n1,0.5\n"


@pytest.mark.usefixtures("shared")
def test_the_same_content_is_written_once_and_the_second_writer_succeeds():
    path = files.keep(b"twice")
    bucket().put_new(path)

    assert [(name, size) for name, size, _ in bucket().listed()] == [(path.name, 5)]
    assert bucket().exists(path.name)
    assert not bucket().exists("0" * 64 + ".upload")
    assert files.used_bytes() == 5


@pytest.mark.usefixtures("shared")
def test_an_upload_that_no_story_names_goes_from_the_bucket_after_seven_days_and_a_named_one_stays():
    named, unnamed = files.keep(b"named"), files.keep(b"unnamed")
    stories.save(Case(Intake(files=(("a.csv", named.name),)), Project(title="Spring")))
    later = stories.now() + 8 * stories.IN_THE_BIN / 7

    done = purge(later)

    assert [name for name, _, _ in bucket().listed()] == [named.name]
    assert (done.files, done.bytes) == (
        3,
        5 + 2 * 7,
    )  # both of the folder, which the bucket can give again, and one of it
    files.at_hand([named.name])
    assert named.read_bytes() == b"named"
    assert not unnamed.exists()


@pytest.mark.usefixtures("shared")
def test_a_backup_holds_what_lies_in_the_bucket_alone(elsewhere, tmp_path):
    path = files.keep(b"id,score\n")
    stories.save(Case(Intake(files=(("a.csv", path.name),)), Project(title="Spring")))
    path.unlink()

    assert backup(tmp_path / "all.zip")["files"] == 1
    bucket().delete(path.name)
    elsewhere()
    restore(tmp_path / "all.zip")

    assert bucket().exists(path.name)
    assert (home() / "files" / path.name).read_bytes() == b"id,score\n"


def test_a_bucket_that_cannot_be_reached_is_one_sentence_without_keys(shared, monkeypatch):
    assert failing_part() == ""
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    _opened.cache_clear()
    monkeypatch.setenv(ADDRESS, f"{shared}/gone")

    with pytest.raises(DataError, match="cannot be worked with just now") as told:
        files.keep(b"lost")
    assert "planted-secret" not in str(told.value)
    assert failing_part() == "files"
    _opened.cache_clear()


def test_an_address_that_is_none_says_what_was_wanted(monkeypatch):
    monkeypatch.setenv(ADDRESS, "ftp://elsewhere")

    with pytest.raises(BucketError, match="wanted s3://name"):
        bucket()


def test_without_a_bucket_the_folder_is_all_there_is(monkeypatch):
    monkeypatch.delenv(ADDRESS, raising=False)

    assert bucket() is None
    files.at_hand(["0" * 64 + ".upload"])
    assert files.used_bytes() == 0
