"""Customers who never existed, scored by the model in use and by a newcomer that sees more."""

from __future__ import annotations

import numpy as np
import pandas as pd

from data.samples.telephone import draw_customers, logistic, normal

TITLE = "Synthetic customers, two models"
DESCRIPTION = "6,000 made-up customers scored by the model in use and by a challenger, and who left."
CUSTOMERS = 6_000
SEED = 20_260_103
BLUR = 1.1  # of the model in use on the logit scale, about four times that of the challenger
TIMID = 0.75  # how far the model in use dares to go from the mean


def draw() -> pd.DataFrame:
    """One row for each customer, the same every time; one in fifty has no score of the challenger yet."""
    dice = np.random.default_rng(SEED)
    customers, logit = draw_customers(dice, CUSTOMERS)
    churned = dice.random(CUSTOMERS) < logistic(logit)
    middle = np.median(logit)
    current = logistic(middle + TIMID * (logit - middle) + BLUR * normal(dice, CUSTOMERS))
    customers = customers.rename(columns={"churn_score": "score_challenger"})
    customers.loc[dice.random(CUSTOMERS) < 0.02, "score_challenger"] = np.nan
    customers.insert(1, "score_current", np.round(current, 4))
    customers.insert(3, "churned", np.where(churned, "Yes", "No"))
    return customers
