"""The discounted sum of gains less the costs of model and campaign, month by month, and when it is above zero."""

from __future__ import annotations

import numpy as np
import pandas as pd

from charts.exhibit import Axis, Exhibit, Point
from charts.nice import nice_range
from stories.decision import exhibits as pictures
from stories.decision.asking.paying_back import amounts_of, payback_facts, payback_of
from stories.decision.study import DecisionStudy
from stories.say import Say
from stories.story import Draft, DraftAside

MOST_LABELS = 6  # of the axis


def pays_back(study: DecisionStudy, say: Say) -> Draft | None:
    """When model and campaign are paid back; None where nobody gave what they cost."""
    found = payback_of(study)
    if found is None:
        return None
    known = payback_facts(study, say)
    rows = [
        (say("payback-month"), say("payback-month-told", **known)),
        (say("payback-between"), say("payback-between-told", **known)),
        (say("payback-paid"), "{plan_paid}"),
    ]
    rows += [(say(f"label-{name.replace('_', '-')}"), f"{{{name}_likely}}") for name in amounts_of(study)]
    aside = DraftAside("{plan_worth}", say("payback-worth"), tuple(rows), say("payback-chip"))
    title, notes = say("payback-title", **known), say("payback-notes", **known)
    return Draft("payback", "impact", say("payback-kicker"), title, notes, _exhibit(study, say, known), aside)


def _exhibit(study: DecisionStudy, say: Say, known: dict[str, str]) -> Exhibit:
    found, plan = payback_of(study), study.settings.plan
    frame = pd.DataFrame({"x": np.arange(plan.months + 1.0), "y": found.sums, "low": found.low, "high": found.high})
    low, high, step = nice_range([*frame["low"], *frame["high"]])
    across = next((step for step in (1, 2, 3, 6, 12) if step * MOST_LABELS >= plan.months), 24)
    paid = ()
    if known["paid"] == "yes" and found.month < plan.months:
        paid = (Point(found.month, float(found.sums[int(found.month)]), say.text("payback-point")),)
    return Exhibit(
        id="payback",
        kind="curve",
        title="",
        caption=say.text("payback-caption"),
        frame=frame,
        source=pictures.source(study, say, say("payback-lines")),
        alt=say.text("payback-alt", **known),
        x=Axis(say("payback-across"), say.facts.words.fmt(across, "count"), 0.0, float(plan.months), float(across)),
        y=Axis(say("payback-axis"), say.facts.words.money_axis(step), low, high, step),
        best=Point(float(plan.months), found.worth, say.facts["plan_worth"].text),
        references=paid,
    )
