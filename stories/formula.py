"""How a fact comes about: reckoned from other facts, a small tree of names and operators; or counted, said in a sentence."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from stories.language.messages import messages

REACH = {"+": 1, "-": 1, "*": 2, "/": 2}  # how tightly an operator binds
DOES: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
}


class Formula:
    """Part of a formula; parts are joined by the operators of arithmetic."""

    def __add__(self, other: Formula | float) -> Formula:
        return Joined("+", self, part(other))

    def __sub__(self, other: Formula | float) -> Formula:
        return Joined("-", self, part(other))

    def __mul__(self, other: Formula | float) -> Formula:
        return Joined("*", self, part(other))

    def __rmul__(self, other: float) -> Formula:
        return Joined("*", part(other), self)

    def __truediv__(self, other: Formula | float) -> Formula:
        return Joined("/", self, part(other))

    def text(self, language: str) -> str:
        """The formula as people read it."""
        raise NotImplementedError

    def value(self, facts: Mapping[str, float]) -> float | None:
        """What it comes to for these facts; None where it is a sentence, or divides by nothing."""
        raise NotImplementedError


@dataclass(frozen=True)
class Of(Formula):
    """Another fact, by its name."""

    name: str

    def text(self, language: str) -> str:
        """Its name."""
        return self.name

    def value(self, facts: Mapping[str, float]) -> float | None:
        """Its value."""
        return facts[self.name]


@dataclass(frozen=True)
class Number(Formula):
    """A number that stands in every story."""

    number: float

    def text(self, language: str) -> str:
        """The shortest way to write it."""
        return f"{self.number:.12g}"

    def value(self, facts: Mapping[str, float]) -> float | None:
        """Itself."""
        return self.number


@dataclass(frozen=True)
class Joined(Formula):
    """Two parts and what is done with them."""

    sign: str
    left: Formula
    right: Formula

    def text(self, language: str) -> str:
        """Both parts with the sign between them, in brackets where it would bind otherwise."""
        left, right = self.left.text(language), self.right.text(language)
        if isinstance(self.left, Joined) and REACH[self.left.sign] < REACH[self.sign]:
            left = f"({left})"
        if isinstance(self.right, Joined) and REACH[self.right.sign] <= REACH[self.sign]:
            right = f"({right})"
        return f"{left} {self.sign} {right}"

    def value(self, facts: Mapping[str, float]) -> float | None:
        """What the parts come to; of none of nothing there is no share."""
        left, right = self.left.value(facts), self.right.value(facts)
        if left is None or right is None or (self.sign == "/" and right == 0):
            return None
        return DOES[self.sign](left, right)


@dataclass(frozen=True)
class How(Formula):
    """A sentence that says how rows were counted or summed, with values in it; or a formula that it says more of."""

    key: str
    values: Mapping[str, Any] = field(default_factory=dict)
    formula: Formula | None = None

    def text(self, language: str) -> str:
        """The message ``formula-KEY``; it sees the formula as ``$formula``."""
        inner = {} if self.formula is None else {"formula": self.formula.text(language)}
        key = f"formula-{self.key}"
        texts = messages(language if key in messages(language) else "en")
        return texts.format(key, {**self.values, **inner})

    def value(self, facts: Mapping[str, float]) -> float | None:
        """That of its formula, where it has one."""
        return None if self.formula is None else self.formula.value(facts)


def part(given: Formula | float) -> Formula:
    """A number as part of a formula."""
    return given if isinstance(given, Formula) else Number(float(given))


def of(name: str) -> Of:
    """Another fact."""
    return Of(name)


def how(key: str, formula: Formula | None = None, /, **values: Any) -> How:
    """A sentence, maybe about a formula: ``how("leavers")``, ``how("on-same-rows", of("a") - of("b"))``."""
    return How(key, values, formula)
