"""The one table of numbers: every figure that a story prints, with its unit, formula and origin."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from charts.fmt import Fmt
from stories.formula import Formula
from stories.phrase import Phrase, Run
from stories.words import Words

PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Fact:
    """A number with its text as printed everywhere, and where it comes from."""

    name: str
    value: float | str
    unit: str
    text: str
    formula: str  # in words
    origin: str
    tree: Formula | None = None  # what the words were made from

    def plain(self) -> dict[str, Any]:
        """The fact as plain values."""
        return {name: value for name, value in vars(self).items() if name != "tree"}


@dataclass
class FactTable(Mapping[str, Fact]):
    """Facts by name. A name is given once, so that the same quantity reads the same on every slide."""

    words: Words
    origin: str
    language: str = "en"
    facts: dict[str, Fact] = field(default_factory=dict)

    def add(self, name: str, value: float | str | dt.date, unit: str, formula: Formula | str, text: str = "") -> str:
        """Enter a number and return its text, which the words write unless it is given."""
        if name in self.facts:
            raise ValueError(f"The fact '{name}' is there already; a number has one name and one text.")
        text = text or self.words.write(value, unit)
        kept = value.isoformat() if isinstance(value, dt.date) else value if isinstance(value, str) else float(value)
        tree = formula if isinstance(formula, Formula) else None
        said = tree.text(self.language) if tree else formula
        self.facts[name] = Fact(name, kept, unit, text, said, self.origin, tree)
        return text

    def add_together(
        self, unit: str, entries: Mapping[str, tuple[float, Formula | str]], words: Words | None = None
    ) -> Fmt:
        """Enter an estimate and its range, or other numbers read side by side, each with its formula, in one format."""
        fmt = (words or self.words).together([value for value, _ in entries.values()], unit)
        for name, (value, formula) in entries.items():
            self.add(name, value, unit, formula, fmt.text(value))
        return fmt

    def fill(self, template: str) -> Phrase:
        """The sentence with every ``{name}`` replaced by the text of its fact.

        Raises
        ------
        KeyError
            Naming the fact that is not in the table.
        """
        runs, end = [], 0
        for match in PLACE.finditer(template):
            runs += [Run(template[end : match.start()]), Run(self.facts[match[1]].text, match[1])]
            end = match.end()
        return Phrase(tuple(run for run in (*runs, Run(template[end:])) if run.text))

    def text(self, template: str) -> str:
        """The filled sentence as a plain string."""
        return str(self.fill(template))

    def __getitem__(self, name: str) -> Fact:
        return self.facts[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.facts)

    def __len__(self) -> int:
        return len(self.facts)
