"""What finance needs to recompute a profit that differs by row: the sum behind each cell, and the formula that joins them."""

from __future__ import annotations

from data.ledgers.features import AMOUNTS
from metrics.payoff import OutcomeCells
from metrics.profit import at_place
from stories.decision.amounts.text import written
from stories.decision.study import DecisionStudy
from stories.facts import FactTable
from stories.formula import Formula, how, of

# Cells by the outcome of the rows that are acted on, and whether acting brings the cell or gives it up.
SIDES = {"hit": ("event", "+"), "false_alarm": ("other", "+"), "miss": ("event", "-"), "rightly_left": ("other", "-")}


def enter_sums(facts: FactTable, study: DecisionStudy) -> None:
    """Enter for every cell what its factor multiplies: the amounts of the rows contacted, or how many these are."""
    form = study.settings.assumptions
    if not is_by_row(study):
        return
    letters = {amount.reading: AMOUNTS[name] for name, amount in form.reading.items()}
    for cell, (side, _) in SIDES.items():
        amount = form.amount_of(cell)
        letter = letters[amount.reading] if amount else "n"
        events = at_decision(study, "p" if letter == "n" else f"{letter}y")
        total = events if side == "event" else at_decision(study, letter) - events
        told = written(amount) if amount else ""
        formula = how("cell-sum", outcome=side, amount=told, flat="no" if amount else "yes")
        facts.add(f"{cell}_sum", total, "money" if amount else "count", formula)


def apparent(study: DecisionStudy) -> Formula:
    """How the profit on the rows that it was chosen on comes about: by row, from the cells' factors and sums."""
    if not is_by_row(study):
        return how("apparent-profit")
    found: Formula | None = None
    for cell, (_, sign) in SIDES.items():
        part = of(f"{cell}_likely") * of(f"{cell}_sum")
        found = part if found is None else found + part if sign == "+" else found - part
    if study.settings.terms.fixed_cost is not None and study.decision.contacted:
        found = found - of("fixed_cost_likely")
    return how("apparent-profit-by-cells", found)


def is_by_row(study: DecisionStudy) -> bool:
    """Is money reckoned in cells of which some differ by row?"""
    form = study.settings.assumptions
    return isinstance(form, OutcomeCells) and bool(form.reading)


def at_decision(study: DecisionStudy, name: str) -> float:
    """A sum of the ledger over those that the decision acts on, a part of the last cell where it cuts a tie."""
    place = study.decision.edge + (study.decision.part if study.decision.part < 1 else 0.0)
    return float(at_place(study.curve.ledger.running(name), place))
