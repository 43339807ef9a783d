"""A cell of the payoff as one line of a form: what counts, how often or how much, and between which amounts."""

from __future__ import annotations

from dataclasses import dataclass

from metrics.payoff import OutcomeCells
from stories.decision.amounts.cells import CELLS, cell, cells_of
from stories.decision.amounts.text import quoted, written
from stories.decision.settings import settings_of, settled
from stories.project import Project

FLAT = ""  # what counts is money that is the same for all


@dataclass(frozen=True)
class Line:
    """One cell: ``of`` is ``FLAT``, a column or a named amount; ``number`` the money, or the factor that it counts with.

    ``low`` and ``high`` are how far the number may range, where somebody said so.
    """

    of: str
    number: float
    least: float | None = None  # of a column alone: a named amount has its own bounds
    greatest: float | None = None
    source: str = ""
    low: float | None = None
    high: float | None = None

    @property
    def ranged(self) -> str:
        """The number as text, with its range if it has one; an end that nobody gave is the number itself."""
        if self.low is None and self.high is None:
            return f"{self.number:.15g}"
        ends = (self.number if end is None else end for end in (self.low, self.high))
        low, high = (f"{end:.15g}" for end in ends)
        return f"{low}..{self.number:.15g}..{high}"


def lines_of(form: OutcomeCells) -> dict[str, Line]:
    """The four cells as lines."""
    return {name: _line(form, name) for name in CELLS}


def named_in(form: OutcomeCells) -> tuple[str, ...]:
    """The amounts that somebody named; one that stands in a cell in full has no name of its own."""
    return tuple(own.name for own in form.amounts if own.name != written(own))


def kept(project: Project, lines: dict[str, Line]) -> Project:
    """The project with those of its cells that were changed; the others keep their range and source.

    Raises
    ------
    SettingError
        Naming the cell, what was found and what was wanted.
    """
    project = settled(project, assumptions=cells_of(project))
    before = lines_of(settings_of(project).assumptions)
    form: OutcomeCells = settings_of(project).assumptions
    begins = not form.by and any(line.of != FLAT for line in lines.values())
    # Amounts for all go first: what stands on the form counts, a usual amount too, once another differs by row.
    for name, line in sorted(lines.items(), key=lambda pair: pair[1].of != FLAT):
        if line != before[name] or (begins and line.of == FLAT and form.items[name].is_default):
            project = cell(project, name, told(line))
    return project


def told(line: Line) -> str:
    """A line as the text of a setting."""
    source = f"@{line.source}" if line.source.strip() else ""
    if line.of == FLAT:
        return f"{line.ranged}{source}"
    bounds = "".join(
        f"{sign}{end:.15g}" for sign, end in ((">=", line.least), ("<=", line.greatest)) if end is not None
    )
    factor = line.ranged
    product = f"{factor}*{quoted(line.of)}" if ".." in factor else f"{quoted(line.of)}*{factor}"
    return f"{product}{bounds}{source}"


def _line(form: OutcomeCells, name: str) -> Line:
    item, amount = form.items[name], form.amount_of(name)
    found = item.confirmation  # whoever confirmed an amount did not confirm the one that takes its place
    source = found.source if found else "" if item.is_default else item.source
    low, high = (item.low, item.high) if item.low < item.high else (None, None)
    if amount is None:
        return Line(FLAT, item.likely, source=source, low=low, high=high)
    if amount in form.amounts and amount.name == written(amount) and item.likely == 1:
        return Line(amount.column, amount.factor, amount.least, amount.greatest, source)
    return Line(amount.name, item.likely, source=source, low=low, high=high)
