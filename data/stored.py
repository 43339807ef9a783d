"""Files kept under names of our own, made from what is in them."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path


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


@contextmanager
def unfinished(path: Path) -> Iterator[Path]:
    """A path beside another for what is not whole yet, or needed for a moment only; it is gone after the block.

    It bears the number of the process, so that `sweep` finds what a process left that was ended in the middle.
    """
    beside = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
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


def keep_bytes(content: bytes, folder: Path) -> Path:
    """Write an upload into the folder; the same content always gets the same name."""
    path = folder / f"{hashlib.sha256(content).hexdigest()}.upload"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return path


def keep_copy(path: Path, folder: Path) -> Path:
    """Copy a file into the folder under its hash, for names that a reader would take for a pattern."""
    copy = folder / f"{sha256(path)}.upload"
    if not copy.exists():
        shutil.copyfile(path, copy)
    return copy
