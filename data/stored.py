"""Files kept under names of our own, made from what is in them."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from data.errors import DataError

UPLOAD = ".upload"  # a file that was handed in: before it stands the SHA-256 of what is in it
OURS_ALONE = 0o600


def sha256(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    state = path.stat()
    return _sha256(path.resolve(), state.st_size, state.st_mtime_ns)


@lru_cache(maxsize=64)
def _sha256(path: Path, size: int, changed: int) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def keyed(key: str, answers: Mapping[str, str]) -> str:
    """What the files of a table are called: another name for other answers to the questions."""
    if not answers:
        return key
    return f"{key}.{hashlib.sha256(repr(sorted(answers.items())).encode()).hexdigest()[:12]}"


def beside_of(path: Path) -> Path:
    """A name beside another that nobody else uses; it bears the number of the process, so that `sweep` finds it."""
    return path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")


@contextmanager
def unfinished(path: Path) -> Iterator[Path]:
    """A path beside another for what is not whole yet, or needed for a moment only; it is gone after the block."""
    beside = beside_of(path)
    try:
        yield beside
    finally:
        beside.unlink(missing_ok=True)


def sweep(folder: str | Path | None, process: int) -> None:
    """Remove what a process that is no more left unfinished in a folder, if there is one, and what DuckDB spilled."""
    if folder:
        for pattern in (f"*.{process}.*", f".spill/duckdb_temp_{process}_*"):
            for left in Path(folder).glob(pattern):
                left.unlink(missing_ok=True)


@contextmanager
def placed(path: Path) -> Iterator[Path]:
    """A path beside another to write to; after the block the file stands under its name, whole and on the disk.

    A reader never meets half a file, and whoever found one under its name after a crash or on a full disk finds all of it.
    Where the block ends in an error, what stood there before still does.
    """
    with unfinished(path) as beside:
        yield beside
        with contextlib.suppress(OSError):  # a system without such rights has none to take away
            beside.chmod(OURS_ALONE)
        _flush(beside, os.O_RDWR)
        beside.replace(path)
    if os.name == "posix":  # elsewhere a folder cannot be opened, and a rename is journalled
        _flush(path.parent, os.O_RDONLY)


def _flush(path: Path, how: int) -> None:
    file = os.open(path, how)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def keep_text(text: str, path: Path) -> None:
    """Write a text as UTF-8, whole or not at all."""
    with placed(path) as beside:
        beside.write_text(text, encoding="utf-8")


def keep_bytes(content: bytes, folder: Path) -> Path:
    """Write an upload into the folder; the same content always gets the same name.

    What stands under that name and is not that content, as a disk that filled up or an earlier release could leave it, is
    written anew.

    Raises
    ------
    DataError
        When the disk is full or may not be written to.
    """
    path = folder / f"{hashlib.sha256(content).hexdigest()}{UPLOAD}"
    if not is_whole(path):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with placed(path) as beside:
                beside.write_bytes(content)
        except OSError as error:
            raise DataError(
                f"The file could not be kept on the machine that runs this app ({error.strerror}). Nothing of it was read."
            ) from error
    return path


def is_whole(path: Path) -> bool:
    """Is an upload there, and is it what its name says?"""
    return path.is_file() and sha256(path) == path.name.removesuffix(UPLOAD)


def refuse_cut(name: str, path: Path) -> None:
    """Refuse an upload of which only a part, or something else, lies on this machine.

    Parameters
    ----------
    name
        What the file is called on screen.
    path
        Where it lies; files that bear names of their own say nothing of what should be in them.

    Raises
    ------
    DataError
        When its bytes are not those that were handed in.
    """
    if path.suffix == UPLOAD and not is_whole(path):
        raise DataError(
            f"{name} is not whole on this machine: of what was handed in, {path.stat().st_size:,} bytes are there and they "
            "are not the same. Hand the file in again; nothing of it was read."
        )


def keep_copy(path: Path, folder: Path) -> Path:
    """Copy a file into the folder under its hash, for names that a reader would take for a pattern."""
    copy = folder / f"{sha256(path)}{UPLOAD}"
    if not is_whole(copy):
        with placed(copy) as beside:
            shutil.copyfile(path, beside)
    return copy
