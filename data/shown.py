"""Names of files and sheets as they are shown: letter for letter, in one line, and not longer than one can read."""

from __future__ import annotations

LONGEST = 120  # characters
# Marks that turn the direction of what follows: "gpj.csv" after one would read "vsc.jpg".
DIRECTIONS = {
    code: f"[U+{code:04X}]" for code in (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
}
_VISIBLE = {code: 0x2400 + code for code in range(32)} | {0x7F: 0x2421, 0x85: 0x2424, 0x2028: 0x2424, 0x2029: 0x2424}
_VISIBLE |= DIRECTIONS


def shown(name: str) -> str:
    """A name with control characters as their pictures, marks of direction as their numbers, and a very long one without its middle."""
    visible = name.translate(_VISIBLE)
    return visible if len(visible) <= LONGEST else f"{visible[: LONGEST - 20]}…{visible[-19:]}"
