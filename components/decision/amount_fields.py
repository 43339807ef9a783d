"""The boxes into which an amount is typed: low, likely and high, and who says so; and what was typed, as an amount."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from streamlit.delta_generator import DeltaGenerator

from metrics.assumption import Assumption

ENDS = ("Low", "Likely", "High")

Filled = tuple[float, float, float, str]  # low, likely, high, source


def unit_of(item: Assumption, currency: str) -> str:
    """In what an amount is typed, in brackets after its label; shares are asked in per cent."""
    return {"share": " (%)", "price": f" ({currency})", "months": " (months)"}.get(item.unit, "")


def fill_in(
    item: Assumption, source: str, keyed: Callable[[str], str], places: Sequence[DeltaGenerator], hint: str = ""
) -> Filled:
    """Three amounts and a source in four places; ``hint`` is the source that it has where none is typed."""
    scale = _scale(item)
    amounts = [
        place.number_input(end, value=float(getattr(item, end.lower()) * scale), key=keyed(end), step=1.0, format="%g")
        / scale
        for place, end in zip(places, ENDS, strict=False)
    ]
    typed = places[3].text_input("Source", source, key=keyed("source"), max_chars=80, placeholder=hint)
    return (*amounts, typed.strip())


def own_source(item: Assumption) -> str:
    """The source that somebody gave, of a confirmed amount without who and when; empty where nobody gave one."""
    found = item.confirmation
    return found.source if found else "" if item.is_default else item.source


def source_kept(item: Assumption, filled: Filled, by: str) -> str:
    """The source of an amount as it was typed: whoever confirmed another amount did not confirm this one."""
    *amounts, typed = filled
    same = all(map(math.isclose, amounts, (item.low, item.likely, item.high)))
    if typed != own_source(item) and typed:
        return typed
    if same or item.confirmation is None:
        return item.source
    return item.confirmed(dt.date.today(), by, typed).source


def taken(label: str, item: Assumption, filled: Filled) -> Assumption:
    """The amount as it was typed.

    Raises
    ------
    ValueError
        When the amounts are out of order or cannot be; the message says which.
    """
    low, likely, high, source = filled
    if not low <= likely <= high:
        shown = [f"{amount * _scale(item):.12g}" for amount in (low, likely, high)]
        raise ValueError(
            f"{label}: low is {shown[0]}, likely {shown[1]} and high {shown[2]}; wanted low ≤ likely ≤ high."
        )
    return replace(item, low=low, likely=likely, high=high, source=source)


def _scale(item: Assumption) -> float:
    return 100.0 if item.unit == "share" else 1.0
