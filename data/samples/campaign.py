"""A retention campaign that never happened: half of the customers are called by lot, half are held back."""

from __future__ import annotations

import numpy as np
import pandas as pd

from data.samples.telephone import draw_customers, logistic

TITLE = "Synthetic retention campaign"
DESCRIPTION = "12,000 made-up customers, half of them called by lot and half held back, who left, and what they paid."
CUSTOMERS = 12_000
SEED = 20_260_102
CONTACTED, HELD_BACK = "contacted", "held back"
CALL = -0.40  # what a call does to the logit of churn: about five points fewer leave
MONTHS = 12


def draw() -> pd.DataFrame:
    """One row for each customer, the same every time; ``revenue_12m`` is what came in over the year after the call."""
    dice = np.random.default_rng(SEED)
    customers, logit = draw_customers(dice, CUSTOMERS)
    contacted = dice.random(CUSTOMERS) < 0.5
    churned = dice.random(CUSTOMERS) < logistic(logit + CALL * contacted)
    months_paid = np.where(churned, np.floor(MONTHS * dice.random(CUSTOMERS)), MONTHS)
    customers.insert(1, "contact_group", np.where(contacted, CONTACTED, HELD_BACK))
    customers.insert(3, "churned", np.where(churned, "Yes", "No"))
    customers.insert(4, "revenue_12m", np.round(customers["monthly_charges"] * months_paid, 2))
    return customers
