"""The sums and levers that let a browser redraw the profit curve for other assumptions."""

from __future__ import annotations

from metrics.payoff import Assumptions, Campaign
from stories.assumption_words import label_of
from stories.deck import Lever, WhatIf
from stories.facts import FactTable
from stories.study import Study
from stories.value_exhibits import GRID

STEP = {"price": 1.0, "share": 0.01, "months": 1.0}


def what_if_of(study: Study, facts: FactTable) -> WhatIf | None:
    """The what-if of a curve; None where a cost by row leaves no flat lever to move."""
    form, curve = study.project.assumptions, study.curve
    if isinstance(form, Campaign) and form.cost_column:
        return None
    firsts = {name: _at_grid(study, name) for name in ("n", "p", "v", "vy")}
    seconds = {name: _at_grid(study, name) for name in ("n", "p", "v", "vy", "v2", "v2y")}
    names = study.project.names
    return WhatIf(
        form=form.FORM,
        levers=tuple(_lever(form, name, study, facts) for name in form.items if name != "months"),
        firsts=firsts,
        seconds=seconds,
        rows=float(curve.rows),
        critical=study.band.critical,
        value_multiplier=form.months.likely if isinstance(form, Campaign) and form.by_row else 0.0,
        money=facts.words.fmt(study.decision.profit or 1.0, "money"),
        share=facts.words.fmt(0.5, "share"),
        best_label=f"{names.contact.capitalize()} the riskiest {{share}}: {{money}}",
    )


def _at_grid(study: Study, name: str) -> tuple[float, ...]:
    return tuple(float(value) for value in study.curve.at_share(GRID, study.curve.ledger.running(name)))


def _lever(form: Assumptions, name: str, study: Study, facts: FactTable) -> Lever:
    item = form.items[name]
    step = STEP[item.unit] if item.unit != "price" or item.high < 1000 else 10.0
    low, high = (0.0, min(1.0, 2 * item.high)) if item.unit == "share" else (min(0.0, 2 * item.low), max(2 * item.high, 10.0))
    return Lever(name, label_of(name, study.project), low, high, step, item.likely, facts.words.fmt(item.likely, item.unit))
