"""Customers of a telephone company who never existed, drawn from aggregates alone."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd

TITLE = "Synthetic telephone customers"
DESCRIPTION = "7,000 made-up customers of a telephone company, a churn score for each, and who left."
CUSTOMERS = 7_000
SEED = 7  # a draw near the middle of many
NOISE = 0.25  # of the score on the logit scale: what the model does not see

CALIBRATION = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))


def draw() -> pd.DataFrame:
    """One row for each customer; the same rows every time."""
    dice = np.random.default_rng(SEED)
    customers, logit = draw_customers(dice, CUSTOMERS)
    churned = dice.random(CUSTOMERS) < logistic(logit)
    customers.insert(2, "churned", np.where(churned, "Yes", "No"))
    return customers


def draw_customers(dice: np.random.Generator, count: int) -> tuple[pd.DataFrame, np.ndarray]:
    """Customers with a churn score, and the logit of their true churn rate.

    Parameters
    ----------
    dice
        Only its uniform numbers are used, which stay the same from one release of numpy to the next.
    count
        How many to draw.

    Returns
    -------
    tuple[pandas.DataFrame, numpy.ndarray]
        ``count`` rows; the score is the true rate seen through noise.
    """
    pairs = CALIBRATION["contract_and_internet_shares"]
    contract, internet = np.char.partition(pick(dice, count, pairs), " | ")[:, [0, 2]].T
    tenure = np.round(_from_quantiles(dice, contract, CALIBRATION["tenure_quantiles_by_contract"]))
    charges = np.round(_from_quantiles(dice, internet, CALIBRATION["monthly_charges_quantiles_by_internet"]), 2)
    payment = pick(dice, count, CALIBRATION["payment_method_shares"])
    paperless = dice.random(count) < CALIBRATION["paperless_share"]
    senior = dice.random(count) < CALIBRATION["senior_share"]
    female = dice.random(count) < CALIBRATION["female_share"]
    weights = CALIBRATION["churn_model"]
    logit = (
        weights["intercept"]
        + weights["one_year"] * (contract == "One year")
        + weights["two_year"] * (contract == "Two year")
        + weights["fiber"] * (internet == "Fiber optic")
        + weights["no_internet"] * (internet == "No")
        + weights["tenure_per_10_months"] * tenure / 10
        + weights["log_tenure_plus_1"] * np.log(tenure + 1)
        + weights["monthly_charges_per_10"] * charges / 10
        + weights["electronic_check"] * (payment == "Electronic check")
        + weights["paperless"] * paperless
        + weights["senior"] * senior
    )
    score = np.round(logistic(logit + NOISE * normal(dice, count)), 4)
    frame = pd.DataFrame(
        {
            "customer_id": [f"S{place:06d}" for place in range(1, count + 1)],
            "churn_score": score,
            "monthly_charges": charges,
            "tenure_months": tenure,
            "contract": contract,
            "internet_service": internet,
            "payment_method": payment,
            "paperless_billing": np.where(paperless, "Yes", "No"),
            "gender": np.where(female, "Female", "Male"),
            "senior_citizen": np.where(senior, "Yes", "No"),
        }
    )
    return frame, logit


def logistic(logit: np.ndarray) -> np.ndarray:
    """Logits as shares."""
    return 1 / (1 + np.exp(-logit))


def pick(dice: np.random.Generator, count: int, shares: dict[str, float]) -> np.ndarray:
    """So many names, each as often as its share says."""
    edges = np.cumsum(list(shares.values()))
    return np.array(list(shares))[np.searchsorted(edges / edges[-1], dice.random(count), side="right")]


def _from_quantiles(dice: np.random.Generator, kinds: np.ndarray, quantiles: dict[str, dict[str, float]]) -> np.ndarray:
    """A value for each row from the quantiles of its kind, straight lines between them."""
    drawn = dice.random(kinds.size)
    values = np.empty(kinds.size)
    for kind, levels in quantiles.items():
        mine = kinds == kind
        values[mine] = np.interp(drawn[mine], [float(level) for level in levels], list(levels.values()))
    return values


def normal(dice: np.random.Generator, count: int) -> np.ndarray:
    """Normal numbers by Box and Muller, from uniform ones."""
    return np.sqrt(-2 * np.log1p(-dice.random(count))) * np.cos(2 * np.pi * dice.random(count))
