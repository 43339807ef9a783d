"""The folder of uploads and of the tables made from them: under names of our own, for as long as somebody needs them.

Where a bucket holds the uploads, the folder is what of it is at hand on this machine.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from data.errors import DataError
from data.place import home
from data.stored import UPLOAD, is_whole, keep_bytes
from store.bucket import BucketError, bucket

QUOTA, QUOTA_GB = "THROUGHLINE_QUOTA_GB", 20.0
SPARE = 1 << 30  # bytes of the disk that are left to others
UNUSED = 7 * 24 * 3600  # seconds after which goes what no story names


def files() -> Path:
    """The folder for uploads and the tables made from them, under names of our own."""
    folder = home() / "files"
    folder.mkdir(parents=True, exist_ok=True)
    if os.name == "posix":
        folder.chmod(0o700)
    return folder


def keep(content: bytes) -> Path:
    """Keep an upload, if there is room.

    Raises
    ------
    DataError
        When the quota or the disk has no room for it, with both sizes; or when it cannot be written.
    """
    refuse_without_room(len(content))
    path = keep_bytes(content, files())
    share(path)
    return path


def share(path: Path) -> None:
    """Put an upload of this folder into the bucket too, if there is one.

    Raises
    ------
    DataError
        When the bucket cannot be reached.
    """
    with _reached():
        if (shared := bucket()) is not None:
            shared.put_new(path)


def at_hand(names: Iterable[str]) -> None:
    """Have some uploads lie in the folder: those that another server was handed are fetched from the bucket.

    What is in neither is told by whoever reads it.

    Raises
    ------
    DataError
        When the bucket cannot be reached.
    """
    with _reached():
        if (shared := bucket()) is None:
            return
        for name in names:
            path = files() / name
            if path.suffix == UPLOAD and not is_whole(path):
                shared.get_to_file(name, path)


def refuse_without_room(size: int) -> None:
    """Refuse what would not fit.

    Raises
    ------
    DataError
        With the room that is left and the size that was wanted; or when the bucket cannot be reached.
    """
    with _reached():
        quota, used = quota_bytes(), used_bytes()
    if used + size > quota:
        raise DataError(
            f"There is no room for {sized(size)} more: {sized(used)} of {sized(quota)} are taken. Have the one who runs this app "
            f"purge what was deleted (report.py purge) or raise the limit ({QUOTA})."
        )
    if shutil.disk_usage(files()).free < size + SPARE:
        raise DataError(
            "The disk of the machine that runs this app is full. Nothing was kept; make room and try again."
        )


def sized(count: int) -> str:
    """A number of bytes, as people say it."""
    for unit, size in (("GB", 2**30), ("MB", 2**20)):
        if count >= size:
            return f"{count / size:,.1f} {unit}"
    return f"{count / 2**10:,.0f} kB"


def quota_bytes() -> int:
    """What the folder may hold.

    Raises
    ------
    DataError
        When THROUGHLINE_QUOTA_GB is no number.
    """
    asked = os.environ.get(QUOTA) or QUOTA_GB
    try:
        return int(float(asked) * 2**30)
    except (ValueError, OverflowError) as error:
        raise DataError(f"{QUOTA} is “{asked}”; wanted a number of gigabytes, such as 20.") from error


def used_bytes() -> int:
    """What the bucket holds, or the folder where there is none."""
    shared = bucket()
    return sum(size for _, size, _ in (_held() if shared is None else shared.listed()))


def unneeded(named: Iterable[str], now: float | None = None) -> list[Path]:
    """Files that can go: uploads that no story names, tables that can be made again; none that was used in the last days.

    Parameters
    ----------
    named
        Names of uploads that some version of some story was told from.
    now
        Seconds since 1970; the present where none is given.
    """
    kept = set(named) if bucket() is None else set()  # what is in the bucket is fetched again when it is asked for
    before = (time.time() if now is None else now) - UNUSED
    return [path for path, _, used in _held() if used < before and not (path.suffix == UPLOAD and path.name in kept)]


def unneeded_in_bucket(named: Iterable[str], now: float | None = None) -> list[tuple[str, int]]:
    """Name and bytes of uploads in the bucket that can go: no story names them, and they were handed in some days ago."""
    shared = bucket()
    if shared is None:
        return []
    kept = set(named)
    before = (time.time() if now is None else now) - UNUSED
    return [(name, size) for name, size, at in shared.listed() if name not in kept and at.timestamp() < before]


@contextmanager
def _reached() -> Iterator[None]:
    """What is wrong with the bucket, as whoever hands in a file or reads one is told."""
    try:
        yield
    except BucketError as error:
        raise DataError(f"{error} Try again; nothing was lost.") from error


def _held() -> Iterator[tuple[Path, int, float]]:
    """Each file with its size and when it was used last."""
    for path in files().rglob("*"):
        try:
            state = path.stat()
        except OSError:  # gone since it was listed
            continue
        if path.is_file():
            yield path, state.st_size, max(state.st_mtime, state.st_atime)
