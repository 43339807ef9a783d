"""The contract of a topic's figures: what telling, cards and registers may know of them, whatever the topic."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from data.intake.door import Restriction
from stories.origin import Origin
from stories.project import Project

Advice = Literal["act", "test first", "do not", "keep", "not known"]
Scope = Literal["whole", "sample", "weighted", "balanced", "perhaps"]
Evidence = Literal["projected", "tested", "measured"]


@dataclass(frozen=True)
class Recommendation:
    """What the figures advise, and the verdict of the topic that it follows from."""

    advice: Advice
    reason: str


@dataclass(frozen=True)
class Claim:
    """A figure that somebody may be held to: the fact of that name, its range, and what it holds for."""

    fact: str
    value: float
    low: float
    high: float
    error: float  # its standard error because of the data
    unit: str
    scope: Scope
    evidence: Evidence


class Study(Protocol):
    """All figures of one story, computed once."""

    def of(self, project: Project) -> Study:
        """The same figures told in the words, dates and terms of another project."""

    @property
    def project(self) -> Project:
        """What a user has decided about the story."""

    @property
    def origin(self) -> Origin:
        """Where the figures come from."""

    @property
    def restrictions(self) -> tuple[Restriction, ...]:
        """What may not be said because of what the file is."""

    @property
    def scope(self) -> Scope:
        """Whom the figures speak of: all, or those of a file that is not all."""

    @property
    def recommendation(self) -> Recommendation:
        """What the figures advise."""

    @property
    def unconfirmed(self) -> tuple[str, ...]:
        """Names of amounts that the answer hangs on and that nobody has confirmed: while there are any, the story is a draft."""

    @property
    def support(self) -> str:
        """How strong the words may be: a key of `stories.claims.WHY`, or "randomised"."""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """What is promised."""
