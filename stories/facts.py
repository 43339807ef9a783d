"""The one table of numbers: every figure that a story prints, with its unit, formula and origin."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fact:
    """A number with its text as printed everywhere, and where it comes from."""

    name: str
    value: float | str
    unit: str
    text: str
    formula: str
    origin: str
