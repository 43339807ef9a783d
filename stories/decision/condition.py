"""The amount on which an answer turns: as long as what it pays, where one amount within its range may undo the gain."""

from __future__ import annotations

import numpy as np

from metrics.decision.dependence import Dependence
from metrics.decision.uncertainty import bars
from stories.decision.assumption_words import noun_of
from stories.decision.depth_figures import bars_of
from stories.decision.study import DecisionStudy
from stories.say import Mark, Say

COSTS = ("contact_cost", "offer_cost")  # what the owner of a decision knows best
TESTED = ("accept_rate",)  # what a campaign with a control group would tell


def condition(study: DecisionStudy, say: Say) -> dict[str, str | Mark]:
    """For messages: ``turns`` is "below" or "above" an ``amount`` that ``noun`` has to stay, or "no" where no single one decides. Of
    example amounts, whose ranges nobody stands behind, the one that turns it is told wherever it lies.

    ``rival`` is the decision without a model that is as good at that amount.
    """
    draft = bool(study.unconfirmed)
    for entry in sorted(study.dependences, key=lambda entry: draft and entry.name not in COSTS):
        if side := _side(entry, draft):
            fact = f"{entry.name}_{'from' if side == 'above' else 'to'}"
            turning = study.gain.moved(entry.name, np.array([entry.holds_from if side == "above" else entry.holds_to]))
            rival = list(study.feasible)[study.gain.best_alternative(turning)]
            noun = noun_of(entry.name, say)
            return {"turns": side, "noun": noun, "amount": say.fact(fact), "rival": rival}
    return {"turns": "no"}


def settles(study: DecisionStudy, say: Say) -> dict[str, str | bool]:
    """For messages: whether ``open``, an amount that no test tells, must be known before anything is asked for."""
    if study.recommendation.advice == "test first" and study.verdict == "everybody":
        name = bars(study.gain_of_all).most_doubtful
        return {"settle": bool(name) and name not in TESTED, "open": noun_of(name, say) if name else ""}
    if study.doubt != "amounts":
        return {"settle": False}
    name = bars_of(study).most_doubtful
    return {"settle": bool(name) and name not in TESTED, "open": noun_of(name, say) if name else ""}


def _side(entry: Dependence, anywhere: bool) -> str:
    """On which side of its turning amount an assumption has to stay, where that lies within its range, or anywhere."""
    item = entry.assumption
    if item.likely < 0:  # a cost among amounts that are brought: "below" would read as its opposite
        return ""
    if entry.holds_to is not None and (anywhere or entry.holds_to <= item.high):
        return "below"
    return "above" if entry.holds_from is not None and (anywhere or entry.holds_from >= item.low) else ""
