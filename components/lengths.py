"""How long what is typed may be: what is longer is refused in a sentence, and never cut in silence."""

from __future__ import annotations

TITLE = 240  # signs of a title, and of whoever or whatever else is named
NOTES = 2_400
WORD = 40  # of what those in a file, or what is done about them, are called


def too_long(label: str, text: str, most: int) -> str:
    """That a text is too long to be kept; empty where it is not."""
    return f"“{label}” has {len(text):,} signs; wanted at most {most:,}." if len(text) > most else ""
