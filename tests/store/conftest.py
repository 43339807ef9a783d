"""A store of its own for each test: on SQLite always, and on a real PostgreSQL where one is installed."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from store import database, stories


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a server that lasts as long as the tests; they are skipped where none can be started."""
    initdb = _program("initdb")
    if initdb is None:
        pytest.skip("PostgreSQL is not installed")
    folder = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))
    before = []
    if os.geteuid() == 0:  # it refuses to run as root
        shutil.chown(folder, "postgres")
        before = ["runuser", "-u", "postgres", "--"]
    data, quiet = folder / "data", {"check": True, "capture_output": True, "cwd": folder}
    subprocess.run([*before, initdb, "-D", data, "-U", "postgres", "--auth=trust", "--no-sync"], **quiet)
    control = [*before, initdb.with_name("pg_ctl"), "-D", data, "-w"]
    options = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
    subprocess.run([*control, "-l", folder / "log", "-o", options, "start"], **quiet)
    try:
        yield f"postgresql://postgres@/{{name}}?host={folder}"
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], check=False, capture_output=True, cwd=folder)
        shutil.rmtree(folder, ignore_errors=True)


def _program(name: str) -> Path | None:
    found = shutil.which(name)
    places = [Path(found).resolve()] if found else sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return places[-1] if places else None


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home of its own, with an empty store."""
    monkeypatch.setenv("THROUGHLINE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv(database.ADDRESS, raising=False)
    monkeypatch.setattr(stories, "_taken_over", set())
    yield tmp_path / "home"
    database.forget()


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The test runs on both databases; which one."""
    if request.param == "postgresql":
        monkeypatch.setenv(database.ADDRESS, fresh(request.getfixturevalue("postgresql")))
    return request.param


def fresh(server: str) -> str:
    """The address of a new empty database of a server."""
    import psycopg  # of the tests that need it

    name = f"t{secrets.token_hex(6)}"
    with psycopg.connect(server.format(name="postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return server.format(name=name)
