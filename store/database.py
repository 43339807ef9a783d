"""The database of the store: SQLite beside the files unless THROUGHLINE_DATABASE names another; brought up to date when opened."""

from __future__ import annotations

import json
import logging
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DatabaseError, NoSuchModuleError, OperationalError

from data.place import home
from store.errors import StoreError
from store.schema import metadata

ADDRESS = "THROUGHLINE_DATABASE"
MIGRATIONS = Path(__file__).parent / "migrations"
LOCK = 7_421_001  # one number that all who bring this schema up to date wait on
READS = "reads"  # the option of a connection by which nothing is written
PATIENCE = 30_000  # ms that a writer waits for another

log = logging.getLogger("throughline")
_engines: dict[tuple[int, URL], Engine] = {}  # by process: a connection must not be shared with a fork
_opened_files: dict[tuple[int, URL], object] = {}  # which file each of them opened: another may come to bear its name
_guard = threading.Lock()


def address() -> URL:
    """Where the database is.

    Raises
    ------
    StoreError
        When THROUGHLINE_DATABASE is no address of SQLite or PostgreSQL.
    """
    asked = os.environ.get(ADDRESS) or f"sqlite:///{home().resolve() / 'throughline.db'}"
    try:
        url = make_url(asked)
    except ArgumentError as error:
        raise StoreError(f"{ADDRESS} is no address of a database; wanted sqlite:///path or postgresql://…") from error
    name = url.get_backend_name()
    if name not in ("sqlite", "postgresql"):
        raise StoreError(f"{ADDRESS} names a database of kind “{name}”; wanted sqlite or postgresql.")
    return url.set(drivername="postgresql+psycopg") if name == "postgresql" else url


def engine() -> Engine:
    """The engine of this process, its tables up to date.

    Raises
    ------
    StoreError
        When the database cannot be opened.
    """
    key = (os.getpid(), address())
    with _guard:
        if key not in _engines:
            made = _opened(key[1])
            _engines[key], _opened_files[key] = made, _file_of(key[1])
        if _file_of(key[1]) != _opened_files[key]:
            raise StoreError(
                "The file in which stories are kept was moved, replaced or deleted while the app ran. Nothing more is kept until "
                "it is there again, or the app is started anew."
            )
        return _engines[key]


@contextmanager
def writing() -> Iterator[Connection]:
    """One transaction; what it wrote is kept when the block ends and not at all when it ends in an error.

    Raises
    ------
    StoreError
        When the database is gone, busy for too long, or damaged.
    """
    with _said(), engine().begin() as connection:
        yield connection


@contextmanager
def reading() -> Iterator[Connection]:
    """One transaction in which nothing is written: all that is read is of one moment, and no writer is waited for.

    Raises
    ------
    StoreError
        As ``writing``.
    """
    with _said(), engine().connect() as connection, connection.execution_options(**{READS: True}).begin():
        yield connection


def forget() -> None:
    """Close all connections: before a backup is put in place of the database."""
    with _guard:
        for each in _engines.values():
            each.dispose()
        _engines.clear()
        _opened_files.clear()


@contextmanager
def _said() -> Iterator[None]:
    try:
        yield
    except OperationalError as error:
        log.error("The store could not be used.", exc_info=error)
        raise StoreError(
            "The place where stories are kept does not answer. Nothing was saved just now; what was saved before is kept."
        ) from error
    except DatabaseError as error:
        if isinstance(error, OperationalError) or (
            "malformed" not in str(error) and "not a database" not in str(error)
        ):
            raise
        log.error("The store is damaged.", exc_info=error)
        raise StoreError(
            f"The file in which stories are kept is damaged. Move {address().database} away, and the two beside it that begin "
            "with its name; then put the last backup back with `report.py restore FILE.zip`."
        ) from error


def _file_of(url: URL) -> object:
    """What tells a file of SQLite from another of the same name; nothing for a database that is no file."""
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        return None
    try:
        state = os.stat(url.database)
    except OSError:
        return "gone"
    return state.st_dev, state.st_ino


def _opened(url: URL) -> Engine:
    if url.get_backend_name() == "sqlite" and url.database:
        try:
            Path(url.database).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"The folder for stories cannot be made ({error.strerror}): {error.filename}") from error
    try:
        made = _sqlite(url) if url.get_backend_name() == "sqlite" else _postgresql(url)
    except (ImportError, NoSuchModuleError) as error:
        raise StoreError(
            f"{ADDRESS} names PostgreSQL, but its driver is not installed: `pip install 'psycopg[binary]'`."
        ) from error
    with _said():
        _bring_up_to_date(made)
    return made


def _sqlite(url: URL) -> Engine:
    made = create_engine(url, connect_args={"timeout": PATIENCE / 1000}, json_deserializer=_values)

    @event.listens_for(made, "connect")
    def settings(raw: Any, _record: object) -> None:
        raw.isolation_level = None  # transactions are begun below, and not by the driver at its own time
        cursor = raw.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={PATIENCE}"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()
        if url.database and os.name == "posix":
            os.chmod(url.database, 0o600)

    @event.listens_for(made, "begin")
    def begin(connection: Connection) -> None:
        # A writer locks at once: one that read first and wrote then would fail where another wrote between.
        connection.exec_driver_sql("BEGIN" if connection.get_execution_options().get(READS) else "BEGIN IMMEDIATE")

    return made


def _values(text: object) -> Any:
    """What a cell holds; nothing where it is damaged, so that one row stops no list. PostgreSQL takes no such cell."""
    try:
        return json.loads(text)  # type: ignore[arg-type]
    except (ValueError, TypeError):
        return None


def _postgresql(url: URL) -> Engine:
    timeouts = "-c statement_timeout=15000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=30000"
    return create_engine(
        url,
        pool_pre_ping=True,
        pool_size=5,
        max_overflow=5,
        pool_recycle=1800,
        connect_args={"options": timeouts, "connect_timeout": 10},
    )


def alembic() -> Config:
    """Alembic's settings, of this package and no file."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config


def head() -> str:
    """The revision of the schema that this code writes."""
    return ScriptDirectory.from_config(alembic()).get_current_head() or ""


def _bring_up_to_date(made: Engine) -> None:
    """Every process does this when it starts; of several at once each waits for the one before."""
    config = alembic()
    with made.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"SELECT pg_advisory_xact_lock({LOCK})"))
        known = MigrationContext.configure(connection).get_current_revision()
        if known == head():
            return
        scripts = ScriptDirectory.from_config(config)
        if known is not None and known not in {each.revision for each in scripts.walk_revisions()}:
            raise StoreError(
                "The stories were kept by a later version of Throughline than this one. Start that version, or a backup's."
            )
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


__all__ = ["StoreError", "address", "alembic", "engine", "forget", "head", "metadata", "reading", "writing"]
