"""What a ledger sums of a row: counts, the outcome, up to three amounts of money, and the products of any two of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import narwhals as nw
import pandas as pd

from data.errors import DataError

AMOUNTS = {
    "value": "v",
    "cost": "k",
    "third": "w",
}  # columns of amounts, and the letter of each in the names of the sums
FIRSTS = ("vy", "p", "v", "n", "k", "ky", "w", "wy")
COUNTS = {"n": "r", "p": "e"}  # counts of rows whose money is known, and those of all rows

OUTCOME = {"p", *(f"{letter}y" for letter in AMOUNTS.values())}  # features of the event alone


def _letters(feature: str) -> str:
    return "".join(letter for letter in AMOUNTS.values() if letter in feature)


def product(one: str, other: str) -> str:
    """The sum that holds the product of two features; outcomes are 0 or 1, so p times p is p."""
    letters, y = sorted(_letters(one) + _letters(other), key="vkw".index), "y" * bool({one, other} & OUTCOME)
    if not letters:
        return "p" if y else "n"
    if len(letters) == 2 and letters[0] == letters[1]:
        return f"{letters[0]}2{y}"
    return "".join(letters) + y


SECONDS = tuple(tuple(product(one, other) for other in FIRSTS) for one in FIRSTS)
SUMS = ("n", "p", "v", "vy", "v2", "v2y", "k", "ky", "k2", "vk", "vky", "k2y")
SUMS += ("w", "wy", "w2", "w2y", "vw", "vwy", "kw", "kwy", *COUNTS.values())


def amounts_in(names: Sequence[str]) -> list[str]:
    """Those of the columns that hold amounts, in the order of ``AMOUNTS``."""
    return [name for name in AMOUNTS if name in names]


def priced(names: Sequence[str]) -> nw.Expr:
    """Whether the money of a row is known: all of its amounts are finite numbers."""
    known = nw.lit(True)
    for name in amounts_in(names):
        known = known & nw.col(name).is_finite().fill_null(False)
    return known


def summed(names: Sequence[str], some_unpriced: bool) -> dict[str, nw.Expr]:
    """The features of a row by the name of their sum, but for the count of rows.

    Parameters
    ----------
    names
        Columns of the rows: ``outcome`` and the amounts among them.
    some_unpriced
        Are there rows without an amount? They count as rows and as outcomes, and have no part in any sum of money.
    """
    y, known = nw.col("outcome"), priced(names)
    features, amounts = {"e": y}, {AMOUNTS[name]: nw.col(name) for name in amounts_in(names)}
    if some_unpriced:
        features |= {
            "n": nw.when(known).then(nw.lit(1.0)).otherwise(nw.lit(0.0)),
            "p": nw.when(known).then(y).otherwise(nw.lit(0.0)),
        }
        amounts = {letter: nw.when(known).then(amount).otherwise(nw.lit(0.0)) for letter, amount in amounts.items()}
    for letter, amount in amounts.items():
        features |= {letter: amount, f"{letter}y": amount * y}
        features |= {f"{letter}2": amount * amount, f"{letter}2y": amount * amount * y}
    for one in amounts:
        for other in amounts:
            if "vkw".index(one) < "vkw".index(other):
                both = amounts[one] * amounts[other]
                features |= {f"{one}{other}": both, f"{one}{other}y": both * y}
    return features


def whole(grouped: pd.DataFrame, features: Sequence[str]) -> pd.DataFrame:
    """Grouped rows with all of ``SUMS``: counts that equal others where every row has its money, and zeros for what is not there."""
    same = {} if "n" in features else COUNTS
    zeros = [name for name in SUMS if name not in (*features, *same, *COUNTS.values())]
    return grouped.assign(**{name: grouped[of] for name, of in same.items()}, **dict.fromkeys(zeros, 0.0))


def refuse_unusable(facts: Mapping[str, Any], columns: Sequence[str], wanted: str) -> None:
    """Refuse rows of which none can be used, and outcomes that are none, from counts of them.

    Raises
    ------
    DataError
        Saying which.
    """
    if not facts["usable"]:
        raise DataError(f"No row has {wanted}; wanted at least one.")
    if facts["odd outcome"]:
        odd = int(facts["odd outcome"])
        raise DataError(f"The column 'outcome' holds {odd} values other than 0 and 1; wanted no other.")
    if facts["unpriced"] == facts["usable"]:
        amounts = " and ".join(f"'{name}'" for name in amounts_in(columns))
        raise DataError(f"No row with {wanted} has an amount in {amounts}; wanted at least one.")
