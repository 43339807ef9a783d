"""Where the snapshot of a story is kept: a text file a case."""

from __future__ import annotations

import re
from pathlib import Path

FOLDER = Path(__file__).parent / "stories"


def path_of(case: str) -> Path:
    """The file of a case."""
    return FOLDER / f"{re.sub(r'[^a-z0-9]+', '_', case.lower())}.txt"
