"""What a finance department asks and only its people know: the next list, what model and campaign cost, and how far one looks."""

from __future__ import annotations

import streamlit as st

from components import look
from stories.decision.given import told
from stories.project import Project

LABELS = {
    "next_list": "How many the next list holds",
    "horizon": "Months to look ahead",
    "cost_once": "Cost once, of model and campaign",
    "cost_monthly": "Cost a month, of model and campaign",
    "discount_rate": "Discount rate a year",
}


def ask(project: Project) -> dict[str, str | None]:
    """One box for each, as text; None where it was left as it was."""
    look.caption(
        "The next list is taken to be as long as this file unless you say how long it is. With a cost, as 8000 or"
        " 5000..8000..12000@who says so, a slide tells when it is paid back; a year is discounted by 10% unless you give a rate."
    )
    columns = st.columns(3, gap="large")
    given: dict[str, str | None] = {}
    for place, (name, label) in enumerate(LABELS.items()):
        now = told(project, name)
        text = columns[place % 3].text_input(label, now, max_chars=120, key=f"finance_{name}").strip()
        given[name] = None if text == now else text
    return given
