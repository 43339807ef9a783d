"""Rows by what they are worth and what they cost, whatever their score: what a perfect model would contact."""

from __future__ import annotations

from typing import Any

import narwhals as nw
import numpy as np

from data.ledgers.features import AMOUNTS, FIRSTS, amounts_in, priced
from data.ledgers.ledger import Ledger, build_ledger
from data.ledgers.pairs import EXACT_UP_TO, PairLedger, build_pair_ledger

ONE_AMOUNT, TWO_AMOUNTS = 4096, 256  # cells of an amount that stands alone, and of each of two


def build_amount_ledger(frame: Any, exact_up_to: int = EXACT_UP_TO) -> PairLedger:
    """Sum the rows of a frame into cells of value and cost.

    Parameters
    ----------
    frame
        The rows of `data.ledgers.ledger.build_ledger`, with ``value`` or ``cost`` or both.
    exact_up_to
        Up to so many usable rows a cell holds one value and one cost.

    Returns
    -------
    PairLedger
        Side "a" by value, side "b" by cost, from the largest downwards; an amount that the file does not have is one cell.
        The same rows are left out as from the ledger of scores.
    """
    rows = nw.from_native(frame).lazy()
    names = rows.collect_schema().names()
    has = {name: name in names for name in ("value", "cost")}
    bins = (TWO_AMOUNTS, TWO_AMOUNTS) if all(has.values()) else (ONE_AMOUNT, 1) if has["value"] else (1, ONE_AMOUNT)
    sides = {
        side: nw.col(name).cast(nw.Float64) if has[name] else nw.col("score").cast(nw.Float64) * 0.0
        for side, name in (("score_a", "value"), ("score_b", "cost"))
    }
    scored = rows.filter(nw.col("score").cast(nw.Float64).is_finite())
    kept = [name for name in ("value", "cost") if has[name]]
    return build_pair_ledger(scored.select("outcome", *kept, **sides), bins=bins, exact_up_to=exact_up_to)


def build_profit_ledger(frame: Any, weights: np.ndarray) -> Ledger | None:
    """Sum the rows that pay by what each brings once its outcome is known, from the most downwards.

    Parameters
    ----------
    frame
        The rows of `data.ledgers.ledger.build_ledger`.
    weights
        Of the features in the profit of a row, shape (8,), in the order of ``data.ledgers.ledger.FIRSTS``.

    Returns
    -------
    Ledger or None
        Its scores, and its values, are profits above zero; None where no row pays.
    """
    rows = nw.from_native(frame).lazy()
    names = rows.collect_schema().names()
    numbers = rows.select(nw.col(name).cast(nw.Float64) for name in ("score", "outcome", *amounts_in(names)))
    known = numbers.filter(nw.col("score").is_finite(), nw.col("outcome").is_finite(), priced(names))
    y, profit = nw.col("outcome"), nw.lit(0.0)
    features = {"n": nw.lit(1.0), "p": y}
    for name in amounts_in(names):
        features |= {AMOUNTS[name]: nw.col(name), f"{AMOUNTS[name]}y": nw.col(name) * y}
    for name, weight in zip(FIRSTS, weights.tolist(), strict=True):
        if weight:
            profit = profit + features[name] * weight
    paying = known.select("outcome", score=profit).filter(nw.col("score") > 0)
    if not len(paying.head(1).collect("pandas")):
        return None
    return build_ledger(paying.with_columns(value=nw.col("score")))
