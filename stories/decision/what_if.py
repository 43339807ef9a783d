"""The sums and levers that let a browser redraw the profit curve for other assumptions."""

from __future__ import annotations

import math
from collections.abc import Mapping

from metrics.assumption import Assumption
from metrics.band import first_few
from metrics.payoff import Assumptions, Campaign, Offer
from metrics.profit import at_place
from stories.decision.assumption_words import label_of
from stories.decision.certainty_figures import items_of
from stories.decision.exhibits import GRID
from stories.decision.study import DecisionStudy
from stories.deck import Beside, Lever, WhatIf
from stories.say import Say

IN_BROWSER = ("campaign", "cells", "offer")
TOLERANCE = 0.01  # the part of the profit below which the browser leaves the answer where the story put it


def what_if_of(study: DecisionStudy, say: Say) -> WhatIf | None:
    """The what-if of a curve; None where the browser cannot reckon: other forms, costs by row and cells that differ by row."""
    form, curve = study.settings.assumptions, study.curve
    if form.FORM not in IN_BROWSER or form.reading:
        return None
    if isinstance(form, Campaign | Offer) and form.cost_column:
        return None
    items = items_of(study.project)
    firsts = {name: _at_grid(study, name) for name in ("n", "p", "v", "vy")}
    seconds = {name: _at_grid(study, name) for name in ("n", "p", "v", "vy", "v2", "v2y")}
    return WhatIf(
        form=form.FORM,
        levers=tuple(_lever(items[entry.name], say) for entry in study.dependences),  # what matters most comes first
        firsts=firsts,
        seconds=seconds,
        steady={name: _steady(study, name) for name in seconds},
        rows=float(curve.priced[-1]),
        below=tuple(map(float, curve.at_share(GRID, study.band.below))),
        above=tuple(map(float, curve.at_share(GRID, study.band.above))),
        value_multiplier=_multiplier(form),
        money=say.facts.words.fmt(study.decision.profit or 1.0, "money"),
        share=say.facts.words.fmt(0.5, "share"),
        best_label=say("picture-curve-best", share="{share}", money="{money}", apart=False),
        everybody_label=say("picture-curve-everybody", height="{money}"),
        limit=study.decision.contacted / curve.rows if study.decision.bound_by else 1.0,
        fixed=study.settings.terms.fixed,
        tolerance=tolerance_of(study),
        baselines=tuple(
            at_place(study.curve.contacted, each.place) / study.curve.rows for each in study.feasible.values()
        ),
        beside=_beside(items, say) if study.decision.contacted else None,
    )


def _beside(items: Mapping[str, Assumption], say: Say) -> Beside:
    """The words beside the curve once it is moved: the story's own figures are then those of other amounts."""
    costs = {"contact_cost": "where-cost", "offer_cost": "label-offer-cost"}
    return Beside(
        gain=say.text("moved-gain"),
        caption=say.text("picture-curve-caption", up="profit", fixed=False),
        acted=say.text("many-acted"),
        count=say("acted-of-all").replace("{customers}", say.facts["customers"].text),
        number=say.facts.words.fmt(1.0, "count"),
        costs=tuple((name, say.text(message)) for name, message in costs.items() if name in items),
    )


def tolerance_of(study: DecisionStudy) -> float:
    """How far below the top of the curve the story's share stays the answer, as a part of the top: its own hindsight and more."""
    top, promised = study.decision.profit, study.fit.profit
    return TOLERANCE if promised <= 0 or top <= promised else 1 - (1 - TOLERANCE) * promised / top


def _multiplier(form: Assumptions) -> float:
    """How often a customer's value counts, a month where months can be moved; zero where all are worth the same."""
    if not (isinstance(form, Campaign | Offer) and form.by_row):
        return 0.0
    return 1 / form.value_months if form.months else form.times


def _at_grid(study: DecisionStudy, name: str) -> tuple[float, ...]:
    return tuple(float(value) for value in study.curve.at_share(GRID, study.curve.ledger.running(name)))


def _steady(study: DecisionStudy, name: str) -> float:
    """A sum a row among the first rows, as `metrics.band` takes it for the spread of fewer."""
    curve, few = study.curve, first_few(study.curve)
    return float(curve.ledger.running(name)[few] / curve.priced[few])


def _lever(item: Assumption, say: Say) -> Lever:
    low, high, step = reach_of(item)
    fmt = say.facts.words.fmt(item.likely, item.unit)
    return Lever(item.name, label_of(item.name, say), low, high, step, item.likely, fmt)


def reach_of(item: Assumption) -> tuple[float, float, float]:
    """How far a slider for an assumption goes, and in what steps: well past the plausible range on both sides."""
    if item.unit == "share":
        return 0.0, min(1.0, max(2 * item.high, 0.1)), 0.01
    if item.unit == "months":
        return 1.0, max(2 * item.high, 24.0), 1.0
    if item.unit == "factor":
        high = math.ceil(2 * max(abs(item.low), abs(item.high), 0.5))
        return (0.0 if item.low >= 0 else -float(high)), float(high), 10.0 ** min(0, math.floor(math.log10(high)) - 2)
    largest = 2 * max(abs(item.low), abs(item.high), 25.0)
    step = 10.0 ** max(0, math.floor(math.log10(largest)) - 2)
    high = math.ceil(largest / step) * step
    return (0.0 if item.low >= 0 else -high), high, step
