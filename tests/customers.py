"""Made-up customers as files, with the odd headers and hostile names that real files have."""

from __future__ import annotations

import io

import numpy as np
import pandas as pd

HOSTILE = ("<script>alert(1)</script>", "*bold* $x$ a -> b", "=1+1 😀 [a](b)")
HOSTILE_FILE = "<script> *hot* $x$ =1+1 😀.csv"
HOSTILE_HEADERS = {
    "Client No.": "<b>who</b> id",
    "P(leave) %": "*score* $p$",
    "Left us?": "=1+1 left?",
    "Tariff": "<script>tariff 😀</script>",
    "monthly fee": "monthly_fee_$ -> [x](y)",
}


def customers(count: int = 900, tariffs: tuple[str, ...] = ("Basic", "Plus", "Pro")) -> pd.DataFrame:
    """One row each; the score ranks well, and about a third leave."""
    dice = np.random.default_rng(3)
    tariff = dice.integers(0, len(tariffs), count)
    logit = dice.normal(-1.2, 1.6, count) + 0.4 * tariff
    left = dice.random(count) < 1 / (1 + np.exp(-logit))
    return pd.DataFrame(
        {
            "Client No.": [f"C-{number:05d}" for number in range(count)],
            "P(leave) %": np.round(1 / (1 + np.exp(-logit + dice.normal(0, 0.4, count))), 4),
            "Left us?": np.where(left, "Yes", "No"),
            "Tariff": np.array(tariffs)[tariff],
            "monthly fee": np.round(dice.uniform(15, 95, count), 2),
        }
    )


def csv(frame: pd.DataFrame, separator: str = ",") -> bytes:
    """The frame as a CSV file."""
    return frame.to_csv(index=False, sep=separator).encode()


def parquet(frame: pd.DataFrame) -> bytes:
    """The frame as a Parquet file."""
    return frame.to_parquet(index=False)


def excel(frame: pd.DataFrame) -> bytes:
    """The frame as an Excel workbook."""
    file = io.BytesIO()
    frame.to_excel(file, index=False, engine="xlsxwriter")
    return file.getvalue()


def apart(frame: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Predictions and outcomes as two files, the outcomes under another key and in another order."""
    predictions = frame[["Client No.", "P(leave) %", "Tariff", "monthly fee"]]
    outcomes = frame[["Client No.", "Left us?"]].rename(columns={"Client No.": "account"})
    return predictions, outcomes.sample(frac=1, random_state=1)


def hostile(count: int = 900) -> pd.DataFrame:
    """Customers whose headers and labels are markup, mathematics and formulas."""
    return customers(count, HOSTILE).rename(columns=HOSTILE_HEADERS)
