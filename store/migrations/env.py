"""What Alembic runs: on the connection that it is handed, in the transaction that is open there."""

from __future__ import annotations

from alembic import context

from store.database import engine
from store.schema import metadata


def _run(connection) -> None:
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True, compare_type=True)
    context.run_migrations()


if (given := context.config.attributes.get("connection")) is not None:
    _run(given)
else:
    with engine().begin() as own:
        _run(own)
