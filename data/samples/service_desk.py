"""A service desk that never was: one team works with a model from June on, another goes on as before."""

from __future__ import annotations

import numpy as np
import pandas as pd

TITLE = "Synthetic service desk"
DESCRIPTION = (
    "16,000 made-up tickets of two teams, before and after one of them got a model that says which come first."
)
TICKETS = 16_000
SEED = 20_260_601
TEAM, CONTROL = "with the model", "control"
LATE = {(CONTROL, "before"): 0.24, (CONTROL, "after"): 0.23, (TEAM, "before"): 0.26, (TEAM, "after"): 0.20}


def draw() -> pd.DataFrame:
    """One row for each ticket; the same every time."""
    dice = np.random.default_rng(SEED)
    teams = np.where(dice.random(TICKETS) < 0.5, TEAM, CONTROL)
    times = np.where(dice.random(TICKETS) < 0.5, "before", "after")
    rates = np.array([LATE[team, time] for team, time in zip(teams, times, strict=True)])
    late = dice.random(TICKETS) < rates
    urgent = dice.random(TICKETS) < 0.3
    return pd.DataFrame(
        {
            "ticket_id": [f"T-{place:05d}" for place in range(1, TICKETS + 1)],
            "group": teams,
            "period": times,
            "priority": np.where(urgent, "urgent", "usual"),
            "sla_missed": np.where(late, "Yes", "No"),
        }
    )
