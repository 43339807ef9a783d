"""Where the project and what it keeps lie on this machine: found once, for all that must name a file."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).parents[1]


def home() -> Path:
    """The folder that holds uploads, stories and a company's own words: THROUGHLINE_HOME, else beside the app."""
    return Path(os.environ.get("THROUGHLINE_HOME") or ROOT / ".throughline")
