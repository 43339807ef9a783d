"""Bodies of rows as text: the same values always the same characters, so that a hash tells whether they are whole."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from data.shown import shown


def written(plain: Mapping[str, Any]) -> tuple[str, str]:
    """Plain values as text, and the SHA-256 of it."""
    body = json.dumps(plain, sort_keys=True, separators=(",", ":"))
    return body, hashed(body)


def hashed(body: str) -> str:
    """The SHA-256 of a text, in hexadecimal."""
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()


def read(body: str, sha256: str) -> dict[str, Any] | None:
    """The values of a body; None where it is not what was written."""
    return json.loads(body) if isinstance(body, str) and hashed(body) == sha256 else None


def plainly(text: str) -> str:
    """A text in one line that any database takes: without NUL, and without letters that are none."""
    return shown(text.encode("utf-8", "replace").decode("utf-8"))
