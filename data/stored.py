"""Files kept under names of our own, made from what is in them."""

from __future__ import annotations

import hashlib
import shutil
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
