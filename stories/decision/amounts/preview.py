"""Three rows of a file with what each decision would bring for them: a payoff that was meant otherwise shows here."""

from __future__ import annotations

from dataclasses import dataclass, replace

from data.amount import Amount
from data.dataset import Dataset
from data.rows.canonical import canonical
from metrics.payoff import OutcomeCells

SHOWN = 3


@dataclass(frozen=True)
class Shown:
    """A row: its score and outcome, and the money of acting on it and of leaving it alone."""

    score: float
    outcome: int
    acting: float
    leaving: float


def preview(dataset: Dataset, form: OutcomeCells, count: int = SHOWN) -> tuple[Shown, ...]:
    """The rows with the highest, a middle and the lowest score, of those that have the amounts.

    Parameters
    ----------
    dataset
        With every column that the form reads.
    form
        The four cells.
    """
    reading = form.reading
    with dataset.table.rows.open() as connection:
        rows = canonical(replace(dataset, amounts=reading), connection)
        usable = " AND ".join(f"{name} IS NOT NULL" for name in ("score", "outcome", *reading))
        names = ", ".join(("score", "outcome", *reading))
        ordered = rows.filter(usable).project(f"{names}, row_number() OVER (ORDER BY score DESC, {names}) AS place")
        (many,) = ordered.aggregate("count(*)").fetchall()[0]
        places = sorted({1 + round(part * (many - 1) / max(count - 1, 1)) for part in range(count)}) if many else []
        listed = ", ".join(map(str, places)) or "0"
        found = ordered.filter(f"place IN ({listed})").order("place").fetchall()
    slots = {amount.reading: place for place, amount in enumerate(reading.values())}
    return tuple(_shown(form, slots, score, outcome, amounts[:-1]) for score, outcome, *amounts in found)


def _shown(form: OutcomeCells, slots: dict, score: float, outcome: int, amounts: list[float]) -> Shown:
    def money(cell: str) -> float:
        amount: Amount | None = form.amount_of(cell)
        return form.items[cell].likely * (1.0 if amount is None else amounts[slots[amount.reading]])

    acting, leaving = ("hit", "miss") if outcome else ("false_alarm", "rightly_left")
    return Shown(score, int(outcome), money(acting), money(leaving))
