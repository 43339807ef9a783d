"""A sentence that knows which of its words are facts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    """A piece of a sentence; ``fact`` names the fact it prints, or is empty for plain words."""

    text: str
    fact: str = ""


@dataclass(frozen=True)
class Phrase:
    """Words with facts in them, ready to print."""

    runs: tuple[Run, ...]

    def __str__(self) -> str:
        return "".join(run.text for run in self.runs)

    @classmethod
    def plain(cls, text: str) -> Phrase:
        """A phrase without any fact."""
        return cls((Run(text),))
