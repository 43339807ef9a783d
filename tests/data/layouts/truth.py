"""The customers behind every layout, and what a right reading of them comes to."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np
import pandas as pd

ROWS = 120
READ = ("load", "load_warn", "ask")


@dataclass(frozen=True)
class Tongue:
    """How files of one language call things."""

    code: str
    id: str
    score: str
    outcome: str
    yes: str
    no: str
    group: str
    value: str
    groups: tuple[str, ...]
    month: str


TONGUES = (
    Tongue(
        "en",
        "customer_id",
        "churn_score",
        "churned",
        "Yes",
        "No",
        "region",
        "revenue",
        ("North", "South", "West"),
        "month",
    ),
    Tongue(
        "de",
        "Kundennummer",
        "Risikoscore",
        "gekuendigt",
        "ja",
        "nein",
        "Region",
        "Umsatz",
        ("Nord", "Süd", "West"),
        "Monat",
    ),
    Tongue(
        "fr",
        "numero_client",
        "probabilite",
        "resilie",
        "oui",
        "non",
        "agence",
        "montant",
        ("Nord", "Sud", "Ouest"),
        "mois",
    ),
    Tongue(
        "es", "cliente", "puntuacion", "abandono", "si", "no", "sucursal", "importe", ("Norte", "Sur", "Oeste"), "mes"
    ),
    Tongue("it", "cliente", "punteggio", "disdetta", "si", "no", "filiale", "valore", ("Nord", "Sud", "Ovest"), "mese"),
)


@dataclass(frozen=True)
class Layout:
    """Files as a tool writes them, and what a right reading of them is."""

    name: str
    kind: str
    files: Mapping[str, bytes]
    wanted: Mapping[str, Any]


@dataclass(frozen=True)
class Truth:
    """Customers with a score that ranks them well, and what happened."""

    id: np.ndarray
    score: np.ndarray
    event: np.ndarray
    value: np.ndarray
    place: np.ndarray  # of the group
    noise: np.ndarray = field(repr=False)  # has to do with nothing


@cache
def truth(seed: int = 1, rows: int = ROWS) -> Truth:
    """Some customers, the same every time."""
    draw = np.random.default_rng([2026, seed])
    score = np.round(draw.beta(1.2, 2.2, rows), 4)
    event = (draw.random(rows) < np.clip(1.35 * score - 0.08, 0.02, 0.97)).astype(int)
    ids = np.array([f"K{100000 + number}" for number in draw.permutation(rows)])
    return Truth(ids, score, event, np.round(draw.gamma(4, 30, rows), 2), draw.integers(0, 3, rows), draw.random(rows))


def area(score: Sequence[float], event: Sequence[int]) -> float:
    """The AUC, pair by pair."""
    score, event = np.asarray(score, float), np.asarray(event)
    apart = score[event == 1][:, None] - score[event == 0][None, :]
    return float(((apart > 0) + 0.5 * (apart == 0)).mean())


def csv(frame: pd.DataFrame, sep: str = ",", **how: Any) -> bytes:
    """A frame as a file."""
    text = io.StringIO()
    frame.to_csv(text, sep=sep, index=how.pop("index", False), lineterminator="\n", **how)
    return text.getvalue().encode()


def said(of: Tongue, event: np.ndarray) -> np.ndarray:
    """Events in the words of a language."""
    return np.where(event == 1, of.yes, of.no)


def plain(of: Tongue, drawn: Truth) -> pd.DataFrame:
    """The customers in a plain layout, from which the odd ones are made."""
    return pd.DataFrame(
        {
            of.id: drawn.id,
            of.score: drawn.score,
            of.outcome: said(of, drawn.event),
            of.value: drawn.value,
            of.group: np.array(of.groups)[drawn.place],
        }
    )


def wanted(of: Tongue, drawn: Truth, verdicts: Sequence[str] = READ, **more: Any) -> dict[str, Any]:
    """The right reading of `plain`, with whatever is different."""
    verdict, *accept = verdicts
    found = {
        "verdict": verdict,
        "accept": accept,
        "rows": len(drawn.id),
        "roles": {"id": of.id, "score": of.score, "outcome": of.outcome},
        "event": of.yes,
        "checks": {"positives": int(drawn.event.sum()), "auc": area(drawn.score, drawn.event)},
    }
    roles = more.pop("roles", {})
    found["roles"] = {role: name for role, name in {**found["roles"], **roles}.items() if name}
    return {**found, **more}
