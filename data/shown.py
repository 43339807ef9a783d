"""Names of files and sheets as they are shown: letter for letter, in one line, and not longer than one can read."""

from __future__ import annotations

LONGEST = 120  # characters
_VISIBLE = {code: 0x2400 + code for code in range(32)} | {0x7F: 0x2421, 0x85: 0x2424, 0x2028: 0x2424, 0x2029: 0x2424}


def shown(name: str) -> str:
    """A name with control characters as their pictures, and a very long one without its middle."""
    visible = name.translate(_VISIBLE)
    return visible if len(visible) <= LONGEST else f"{visible[: LONGEST - 20]}…{visible[-19:]}"
