"""Two years of customers who never existed: churn falls slowly all the while, and a little more from one day on."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pandas as pd

TITLE = "Synthetic go-live"
DESCRIPTION = "72,000 made-up customers over 24 months, who left, and a change of how they are served on 1 March 2025."
MONTHS, A_MONTH = 24, 3_000
SEED = 20_250_301
BEGAN = dt.date(2025, 3, 1)
FIRST, SLOPE, STEP = (
    0.105,
    -0.0006,
    -0.018,
)  # the rate of the first month, what it moves by each month, and at the change


def draw() -> pd.DataFrame:
    """One row for each customer; the same every time."""
    dice = np.random.default_rng(SEED)
    months = np.repeat(np.arange(MONTHS), A_MONTH)
    firsts = [dt.date(2024 + month // 12, month % 12 + 1, 1) for month in range(MONTHS)]
    changed = np.array([first >= BEGAN for first in firsts])[months]
    churned = dice.random(len(months)) < FIRST + SLOPE * months + STEP * changed
    days = np.floor(28 * dice.random(len(months))).astype(int)
    return pd.DataFrame(
        {
            "customer_id": [f"C-{place:05d}" for place in range(1, len(months) + 1)],
            "date": [firsts[month] + dt.timedelta(days=int(day)) for month, day in zip(months, days, strict=True)],
            "churned": np.where(churned, "Yes", "No"),
        }
    )
