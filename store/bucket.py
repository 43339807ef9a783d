"""A bucket for uploads, which several servers share; without one the folder of each is all there is.

Tables are made from uploads and can be made again, so uploads alone lie in it: each under its workspace and its own hash, written once.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from data.stored import placed
from store.errors import StoreError
from store.workspaces import LOCAL

if TYPE_CHECKING:
    from obstore.store import ObjectStore

ADDRESS = "THROUGHLINE_FILES"
RETRIES = {"max_retries": 3, "retry_timeout": dt.timedelta(seconds=30)}
CHUNK = 8 << 20  # bytes that are held in memory at once


class BucketError(StoreError):
    """The bucket cannot be worked with; one sentence that says what is missing."""


class Bucket:
    """Five things that are done with uploads, by name; each raises ``BucketError`` when the bucket cannot be reached."""

    def __init__(self, store: ObjectStore) -> None:
        self._store = store

    def put_new(self, path: Path) -> None:
        """Keep an upload under its name; one that is there already is the same, for its name is its hash."""
        import obstore
        from obstore.exceptions import AlreadyExistsError

        with _told():
            try:
                obstore.put(self._store, _key(path.name), path, mode="create")
            except AlreadyExistsError:
                return

    def get_to_file(self, name: str, path: Path) -> bool:
        """Fetch an upload, whole or not at all; False where there is none of that name."""
        import obstore

        with _told():
            try:
                found = obstore.get(self._store, _key(name))
            except FileNotFoundError:
                return False
            with placed(path) as beside, beside.open("wb") as file:
                for chunk in found.stream(min_chunk_size=CHUNK):
                    file.write(chunk)
        return True

    def exists(self, name: str) -> bool:
        """Is there an upload of that name?"""
        import obstore

        with _told():
            try:
                obstore.head(self._store, _key(name))
            except FileNotFoundError:
                return False
        return True

    def delete(self, name: str) -> None:
        """Delete an upload, if it is there."""
        import obstore

        with _told():
            obstore.delete(self._store, _key(name))

    def listed(self) -> Iterator[tuple[str, int, dt.datetime]]:
        """Name, size in bytes and moment of writing of every upload."""
        import obstore

        with _told():
            for page in obstore.list(self._store, prefix=LOCAL):
                yield from ((one["path"].rpartition("/")[2], one["size"], one["last_modified"]) for one in page)


def bucket() -> Bucket | None:
    """The bucket that THROUGHLINE_FILES names, ``s3://name/prefix``; None where it names none.

    Endpoint, region and keys come from the environment as AWS has them (``AWS_ENDPOINT_URL``, ``AWS_REGION``,
    ``AWS_ACCESS_KEY_ID``, …).

    Raises
    ------
    BucketError
        When the address is none, or what speaks to buckets is not installed.
    """
    address = os.environ.get(ADDRESS, "")
    return _opened(address) if address else None


@lru_cache(maxsize=4)
def _opened(address: str) -> Bucket:
    if not address.startswith("s3://"):
        raise BucketError(f"{ADDRESS} is no address of a bucket; wanted s3://name or s3://name/prefix.")
    try:
        from obstore.store import from_url
    except ImportError as error:
        raise BucketError(
            f"{ADDRESS} names a bucket, but what speaks to it is not installed: `pip install obstore`."
        ) from error
    plain = os.environ.get("AWS_ENDPOINT_URL", "").startswith("http://")
    with _told():
        return Bucket(from_url(address, client_options={"allow_http": plain}, retry_config=RETRIES))


def _key(name: str) -> str:
    return f"{LOCAL}/{name[:2]}/{name}"


@contextmanager
def _told() -> Iterator[None]:
    """Whatever goes wrong on the way to the bucket as one sentence; what it answers may hold keys and addresses."""
    from obstore.exceptions import BaseError

    try:
        yield
    except (BaseError, OSError) as error:
        kind = type(error).__name__
        raise BucketError(f"The bucket that {ADDRESS} names cannot be worked with just now ({kind}).") from error
