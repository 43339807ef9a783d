"""A test of offers that never happened: nine in ten customers get one, by lot, and one in ten does not, over twelve weeks."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pandas as pd

from data.samples.telephone import draw_customers, logistic

TITLE = "Synthetic test of offers"
DESCRIPTION = (
    "48,000 made-up customers, drawn by lot to get an offer or to be held back, the week they came in, and who left."
)
CUSTOMERS = 48_000
SEED = 20_260_907
WITH_OFFER, HELD_BACK = "offer", "held back"
HELD = 0.1
BASE, OFFER = -1.30, -0.30  # what lies below a year's churn in twelve weeks, and what an offer does to its logit
BEGAN, DAYS = dt.date(2026, 9, 7), 84


def draw() -> pd.DataFrame:
    """One row for each customer, without a score; the same every time."""
    dice = np.random.default_rng(SEED)
    customers, logit = draw_customers(dice, CUSTOMERS)
    offered = dice.random(CUSTOMERS) >= HELD
    churned = dice.random(CUSTOMERS) < logistic(logit + BASE + OFFER * offered)
    days = np.floor(DAYS * dice.random(CUSTOMERS)).astype(int)
    return pd.DataFrame(
        {
            "customer_id": customers["customer_id"],
            "group": np.where(offered, WITH_OFFER, HELD_BACK),
            "entered_on": [BEGAN + dt.timedelta(days=int(day)) for day in days],
            "contract": customers["contract"],
            "churned": np.where(churned, "Yes", "No"),
        }
    )
