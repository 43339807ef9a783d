"""Customers of a mail-order house who never existed, and who of them responded to an offer that all of them got."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd

from data.samples.telephone import logistic, normal, pick

TITLE = "Synthetic mail-order offer"
DESCRIPTION = (
    "8,000 made-up customers who all got an offer by post, a score of how likely each was to respond, and who did."
)
CUSTOMERS = 8_000
SEED = 20_260_104
NOISE = 0.3  # of the score on the logit scale: what the model does not see
USUAL = -2.05  # logit of a response, of customers neither recent nor keen: some 15 % respond in all
A_MONTH = -0.07  # what each month since the last order does to it; this and the next two are assumed, not published
BY_CHANNEL = {"Web": 0.1, "Phone": -0.2, "Both": 0.6}
KEENNESS = 0.9  # spread of what orders tell of a customer, and no column of the file

CALIBRATION = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))


def draw() -> pd.DataFrame:
    """One row for each customer; the same rows every time."""
    dice = np.random.default_rng(SEED)
    channel = pick(dice, CUSTOMERS, CALIBRATION["channel_shares"])
    months = pick(dice, CUSTOMERS, CALIBRATION["months_since_order_shares"]).astype(int)
    by_channel = sum(effect * (channel == name) for name, effect in BY_CHANNEL.items())
    logit = USUAL + A_MONTH * (months - 6) + by_channel + KEENNESS * normal(dice, CUSTOMERS)
    responded = dice.random(CUSTOMERS) < logistic(logit)
    return pd.DataFrame(
        {
            "customer_id": [f"M{place:06d}" for place in range(1, CUSTOMERS + 1)],
            "response_score": np.round(logistic(logit + NOISE * normal(dice, CUSTOMERS)), 4),
            "responded": np.where(responded, "Yes", "No"),
            "channel": channel,
            "months_since_order": months,
        }
    )
