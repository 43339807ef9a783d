"""Forms that were kept by an earlier version, made into those of today step by step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Plain = Mapping[str, Any]
Step = Callable[[Plain], Plain]


def upgraded(plain: Plain, what: str, version: int, steps: Mapping[int, Step], known: set[str]) -> dict[str, Any]:
    """Plain values of any earlier version in the form of today's.

    Parameters
    ----------
    plain
        What was kept; without a ``version`` it is of the first.
    what
        What it is called in the sentence of an error.
    version
        Today's.
    steps
        From each version to the next.
    known
        The fields of today's form.

    Raises
    ------
    ValueError
        When it is of a later version, or holds a field that no version knows; the sentence names it.
    """
    at = plain.get("version", 1)
    if at > version:
        raise ValueError(f"The saved {what} has version {at}; this program knows versions up to {version}.")
    while at < version:
        plain, at = steps[at](plain), at + 1
    plain = {name: value for name, value in plain.items() if name != "version"}
    if unknown := sorted(set(plain) - known):
        raise ValueError(f"The saved {what} has the unknown field '{unknown[0]}'; it was written by another version.")
    return plain
