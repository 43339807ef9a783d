"""The tables of the store, for SQLite and PostgreSQL alike.

Columns for people, links, sources and schedules stand here already, so that a database need not be changed when they come.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.dialects.sqlite import DATETIME
from sqlalchemy.types import TypeEngine

ID = String(40)
HASH = String(64)  # a SHA-256 in hexadecimal
LONG_AGO = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


class _Readable(DATETIME):
    """A moment as SQLite holds it; what is none is nothing, so that a damaged row stops no list."""

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], dt.datetime | None]:
        """As usual, without errors."""
        usual = super().result_processor(dialect, coltype)

        def read(value: Any) -> dt.datetime | None:
            try:
                return usual(value)
            except (ValueError, TypeError):
                return None

        return read


class Moment(TypeDecorator[dt.datetime]):
    """A moment in UTC, which SQLite would give back without its zone; long ago where a column that has one lost it."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def __init__(self, *, null: bool = False) -> None:
        super().__init__()
        self.null = null

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Which type of the database."""
        return dialect.type_descriptor(_Readable() if dialect.name == "sqlite" else self.impl_instance)

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        """As UTC."""
        return value and value.astimezone(dt.UTC)

    def process_result_value(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        """With its zone."""
        if value is None:
            return None if self.null else LONG_AGO
        return value.astimezone(dt.UTC) if value.tzinfo else value.replace(tzinfo=dt.UTC)


def _json() -> JSON:
    return JSON().with_variant(JSONB(), "postgresql")


def _counted() -> BigInteger:
    return BigInteger().with_variant(Integer(), "sqlite")  # SQLite counts up only what it calls INTEGER


def _id() -> Column[Any]:
    return Column("id", ID, primary_key=True)


def _of(table: str, *, null: bool = False, key: bool = False) -> Column[Any]:
    """A reference; rows that refer to what is deleted go with it."""
    where = ForeignKey(f"{table}.id", ondelete="CASCADE")
    return Column(f"{table}_id", ID, where, nullable=null, primary_key=key)


def _at(name: str = "at", *, null: bool = False) -> Column[Any]:
    return Column(name, Moment(null=null), nullable=null)


metadata = MetaData(
    naming_convention={  # without names SQLite could not alter a constraint
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

workspace = Table(
    "workspace",
    metadata,
    _id(),
    Column("name", Text, nullable=False),
    Column("settings", _json(), nullable=False),
    Column("revision", Integer, nullable=False),
    _at(),
)

person = Table(
    "person",
    metadata,
    _id(),
    Column("issuer", Text, nullable=False),
    Column("subject", Text, nullable=False),  # never the e-mail address, which is given to the next person
    Column("name", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("disabled", Boolean, nullable=False),
    _at("valid_from"),
    _at(),
    UniqueConstraint("issuer", "subject"),
)

membership = Table(
    "membership",
    metadata,
    _of("workspace", key=True),
    _of("person", key=True),
    Column("role", String(10), nullable=False),  # owner, editor, viewer
    Column("source", String(10), nullable=False),  # given by hand, or by a group
)

initiative = Table(
    "initiative",
    metadata,
    _id(),
    _of("workspace"),
    Column("name", Text, nullable=False),
    _at(),
    Index(None, "workspace_id"),
)

story = Table(
    "story",
    metadata,
    _id(),
    _of("workspace"),
    _of("initiative"),
    Column("title", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("files", Text, nullable=False),  # names, for the card and for searching
    Column("card", _json(), nullable=True),  # what its card shows, once it was told
    Column("told", Boolean, nullable=False),  # False while its file was read and nobody has said what it tells
    Column("revision", Integer, nullable=False),
    _at("changed_at"),
    _at("told_at", null=True),
    _at("deleted_at", null=True),
    Index(None, "workspace_id", "changed_at"),
)

version = Table(
    "version",
    metadata,
    _of("story", key=True),
    Column("revision", Integer, primary_key=True),
    Column("format", Integer, nullable=False),
    # As text and not as JSON, which PostgreSQL would write anew: its hash is that of these very characters.
    Column("body", Text, nullable=False),
    Column("sha256", HASH, nullable=False),
    Column("by", Text, nullable=False),
    Column("note", Text, nullable=False),  # a name that somebody gave it; such versions stay
    _at(),
)

draft = Table(  # what is moved or half typed and not in the story
    "draft",
    metadata,
    _of("story", key=True),
    Column("by", Text, primary_key=True),
    _of("workspace"),
    Column("revision", Integer, nullable=False),  # of the story that it stands on
    Column("body", Text, nullable=False),
    Column("sha256", HASH, nullable=False),
    _at(),
)

recipe = Table(
    "recipe",
    metadata,
    _of("workspace", key=True),
    Column("layout", HASH, primary_key=True),
    Column("body", Text, nullable=False),
    Column("sha256", HASH, nullable=False),
    _at(),
)

agreed = Table(  # amounts that somebody stands behind, for the next story of the same currency, trade and form
    "agreed",
    metadata,
    _of("workspace", key=True),
    Column("currency", String(3), primary_key=True),
    Column("trade", String(40), primary_key=True),
    Column("form", String(20), primary_key=True),
    Column("name", String(40), primary_key=True),
    Column("body", Text, nullable=False),
    Column("sha256", HASH, nullable=False),
    _at(),
)

blob = Table(
    "blob",
    metadata,
    Column("sha256", HASH, primary_key=True),
    _of("workspace", key=True),
    Column("bytes", _counted(), nullable=False),
    Column("kind", String(20), nullable=False),  # upload, table, export
    Column("name", Text, nullable=False),
    _at(),
)

promise = Table(
    "promise",
    metadata,
    _id(),
    _of("story"),
    Column("revision", Integer, nullable=False),
    Column("facts", _json(), nullable=False),
    _at("due", null=True),
    Column("kept", _json(), nullable=True),
    Column("by", Text, nullable=False),
    _at(),
    Index(None, "story_id"),
)

comment = Table(
    "comment",
    metadata,
    _id(),
    _of("story"),
    Column("revision", Integer, nullable=False),
    Column("anchor", Text, nullable=False),  # a slide, or the name of a fact
    Column("text", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("state", String(20), nullable=False),
    Column("reason", Text, nullable=False),
    Column("changed", Text, nullable=False),
    _at(),
    Index(None, "story_id"),
)


def _register(name: str) -> Table:
    """A log of an initiative to which is only added."""
    return Table(
        name,
        metadata,
        Column("number", _counted(), primary_key=True, autoincrement=True),
        _of("initiative"),
        Column("body", _json(), nullable=False),
        Column("by", Text, nullable=False),
        _at(),
        Index(None, "initiative_id"),
    )


decision, milestone, concern = map(_register, ("decision", "milestone", "concern"))

share = Table(
    "share",
    metadata,
    Column("token_sha256", HASH, primary_key=True),
    _of("story"),
    Column("revision", Integer, nullable=False),
    Column("html_sha256", HASH, nullable=False),
    Column("by", Text, nullable=False),
    _at("expires_at"),
    _at("revoked_at", null=True),
    Column("opened", Integer, nullable=False),
    Column("password", Text, nullable=False),
    _at(),
    Index(None, "story_id"),
)

source = Table(
    "source",
    metadata,
    _id(),
    _of("workspace"),
    Column("kind", Text, nullable=False),
    Column("address", _json(), nullable=False),
    Column("secret_name", Text, nullable=False),
)

job = Table(
    "job",
    metadata,
    _id(),
    _of("workspace"),
    Column("settings", _json(), nullable=False),
    _at("next_at", null=True),
    Column("locked_by", Text, nullable=False),
    _at("locked_until", null=True),
)

audit = Table(
    "audit",
    metadata,
    Column("number", _counted(), primary_key=True, autoincrement=True),
    _at(),
    Column("workspace_id", ID, nullable=False),  # no reference: it outlives what it tells of
    Column("by", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("detail", _json(), nullable=False),
    Index(None, "workspace_id", "at"),
)
