"""Small files, projects and decks that the tests of the stories share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import numpy as np
import pandas as pd

from metrics.assumption import Assumption
from metrics.baseline import PresentRule
from metrics.payoff import Campaign, Offer, OutcomeCells
from stories.decision.settings import settled
from stories.decision.study import DecisionStudy, Ledgers, open_ledgers, study
from stories.deck import Deck, Slide
from stories.kinds import profit_curve, targeting
from stories.origin import Origin
from stories.project import Project
from stories.story import Story, tell

DAY = dt.date(2026, 11, 22)
FINANCE = "Finance, 2026"
SEGMENTS = ("1", "2-year contract", "monthly")
SUBJECT = Origin(
    "customers_2026.csv", ("2026-01", "2026-06"), segment="contract_type", counts={"usable": 600, "no outcome": 12}
)


@cache
def customers(count: int = 600, useful: bool = True) -> pd.DataFrame:
    draw = np.random.default_rng(11)
    score = np.round(draw.beta(1, 2.2, count), 4)
    risk = score if useful else np.full(count, 0.3)
    return pd.DataFrame(
        {
            "score": score,
            "outcome": (draw.random(count) < risk).astype(int),
            "value": np.round(draw.gamma(4, 16, count), 2),
            "fold": draw.integers(0, 20, count),
            "segment": np.array(SEGMENTS)[draw.integers(0, 3, count)],
        }
    )


@cache
def ledgers(useful: bool = True, segments: bool = True) -> Ledgers:
    frame = customers(useful=useful)
    return open_ledgers(lambda: frame, segments)


def _confirmed(form: Campaign | Offer) -> Campaign | Offer:
    """The usual amounts with their usual ranges, behind which somebody stands."""
    for name, item in form.items.items():
        form = form.with_(name, replace(item, source=FINANCE))
    return form


def _dear() -> Campaign:
    """The usual amounts, and a call that nothing pays for."""
    return Campaign.from_value_column().with_("contact_cost", Assumption("contact_cost", "price", 900, 1000, 1100))


def _flat(clv: float) -> Campaign:
    """The campaign of a file without values; nobody doubts an amount by more than a tenth."""
    form = (
        Campaign()
        .with_("clv", Assumption("clv", "price", clv * 0.9, clv, clv * 1.1, FINANCE))
        .with_("incentive_cost", Assumption("incentive_cost", "price", 0, 0, 0, FINANCE))
    )
    for name in ("accept_rate", "contact_cost"):
        item = form.items[name]
        form = form.with_(name, Assumption(name, item.unit, item.likely * 0.9, item.likely, item.likely * 1.1, FINANCE))
    return form


def by_value(**amounts: float) -> Campaign:
    """The campaign of a file with values, with some amounts moved; nobody doubts one by more than a tenth."""
    form = Campaign.from_value_column()
    for name, amount in {**{name: item.likely for name, item in form.items.items()}, **amounts}.items():
        form = form.with_(name, Assumption(name, form.items[name].unit, amount * 0.9, amount, amount * 1.1, FINANCE))
    return form


BASE = settled(
    Project(
        title="Retention, autumn 2026",
        currency_is_said=True,
        date=DAY,
        decide_by=DAY + dt.timedelta(weeks=3),
        decider="the board",
    ),
    assumptions=by_value(),
    repeat="every year",
)
OUTCOME_CELLS = OutcomeCells(
    Assumption("hit", "price", 80, 110, 120, FINANCE),
    Assumption("false_alarm", "price", -50, -40, -30, FINANCE),
)
NEVER_A_LOSS = OutcomeCells(
    Assumption("hit", "price", 80, 110, 120, FINANCE), Assumption("false_alarm", "price", 0, 5, 9, FINANCE)
)

# name: (project, useful model, segments, the verdict it must lead to)
CASES: dict[str, tuple[Project, bool, bool, str]] = {
    "model": (BASE, True, True, "model"),
    "unclear": (settled(BASE, assumptions=by_value(contact_cost=45)), False, True, "unclear"),
    "nobody": (settled(BASE, assumptions=by_value(contact_cost=1000)), True, True, "nobody"),
    "everybody": (settled(BASE, assumptions=NEVER_A_LOSS), True, True, "everybody"),
    "worse": (settled(BASE, threshold=0.0004, present=PresentRule(threshold=0.35)), True, True, "worse"),
    "capacity": (settled(BASE, capacity=60), True, True, "model"),
    "capacity that does not bind": (settled(BASE, capacity=450), True, True, "model"),
    "no capacity": (settled(BASE, capacity=0), True, True, "nobody"),
    "budget": (settled(BASE, budget=2500), True, True, "model"),
    "threshold by hand": (settled(BASE, threshold=0.5), True, True, "model"),
    "threshold above all": (settled(BASE, threshold=2.0), True, True, "nobody"),
    "threshold below all": (
        settled(BASE, threshold=-1.0, assumptions=by_value(contact_cost=15)),
        True,
        True,
        "everybody",
    ),
    "present threshold": (settled(BASE, present=PresentRule(threshold=0.8)), True, True, "model"),
    "present share": (settled(BASE, present=PresentRule(share=0.05)), True, True, "model"),
    "outcome cells": (settled(BASE, assumptions=OUTCOME_CELLS), True, True, "model"),
    "amounts decide": (settled(BASE, assumptions=_confirmed(Campaign.from_value_column())), True, True, "unclear"),
    "draft": (settled(BASE, assumptions=Campaign.from_value_column()), True, True, "unclear"),
    "draft for nobody": (settled(BASE, assumptions=_dear()), True, True, "nobody"),
    "flat value": (
        settled(BASE, assumptions=_flat(clv=400), repeat="every month"),
        True,
        False,
        "model",
    ),
    "no segments": (BASE, True, False, "model"),
    "once": (settled(BASE, repeat="once"), True, True, "model"),
    "German": (replace(BASE, locale="de_DE", currency="EUR"), True, True, "model"),
    "French": (replace(BASE, locale="fr_FR", currency="EUR"), True, True, "model"),
    "Swiss": (replace(BASE, locale="de_CH", currency="CHF"), True, True, "model"),
}


def offers(response: float = 100, cost: float = 40) -> Offer:
    """What a response is worth and what an offer costs, give or take a tenth."""
    amounts = {"response_value": response, "offer_cost": cost}
    return Offer(
        **{name: Assumption(name, "price", each * 0.9, each, each * 1.1, FINANCE) for name, each in amounts.items()}
    )


TARGETING = settled(replace(BASE, title="Targeting", kind="targeting", names=targeting.NAMES), assumptions=offers())
BY_VALUE = Offer.from_value_column().with_("offer_cost", Assumption("offer_cost", "price", 72, 80, 88, FINANCE))
BY_VALUE = _confirmed(BY_VALUE).with_("months", Assumption("months", "months", 11, 12, 13, FINANCE))
# name: (project, useful model, the verdict it must lead to)
OFFERED: dict[str, tuple[Project, bool, str]] = {
    "model": (TARGETING, True, "model"),
    "unclear": (settled(TARGETING, assumptions=offers(cost=29)), False, "unclear"),
    "worse": (settled(TARGETING, threshold=0.0004, present=PresentRule(threshold=0.35)), True, "worse"),
    "nobody": (settled(TARGETING, assumptions=offers(cost=400)), True, "nobody"),
    "nobody by limit": (settled(TARGETING, capacity=0), True, "nobody"),
    "everybody": (settled(TARGETING, threshold=-1.0, assumptions=offers(cost=5)), True, "everybody"),
    "loses even so": (settled(TARGETING, threshold=0.1, assumptions=offers(cost=90)), True, "worse"),
    "capacity": (settled(TARGETING, capacity=60), True, "model"),
    "by value": (settled(TARGETING, assumptions=BY_VALUE), True, "model"),
}
NEUTRAL = replace(BASE, title="Profit curve", kind="profit_curve", names=profit_curve.NAMES)


@cache
def told_offer(case: str, language: str = "en") -> tuple[DecisionStudy, Story, Deck]:
    project, useful, _ = OFFERED[case]
    if language == "de":
        project = replace(project, language="de", locale="de_DE", currency="EUR")
    figures = study(ledgers(useful), project, SUBJECT)
    return figures, *tell(figures)


@cache
def told(case: str) -> tuple[DecisionStudy, Story, Deck]:
    project, useful, segments, _ = CASES[case]
    figures = study(ledgers(useful, segments), project, SUBJECT if segments else replace(SUBJECT, segment=""))
    return figures, *tell(figures)


def texts(slide: Slide) -> Iterator[tuple[str, str]]:
    """Every text that a slide shows or says, with the place where it stands."""
    yield "title", str(slide.title)
    yield "notes", slide.notes
    yield "source", slide.source
    exhibit = slide.exhibit
    yield "caption", exhibit.caption
    yield "alt", exhibit.alt
    if slide.aside:
        yield "aside figure", slide.aside.figure
        yield "aside sentence", str(slide.aside.sentence)
        yield "chip", slide.aside.chip
        for label, value in slide.aside.rows:
            yield "aside row", f"{label}: {value}"
    for point in (exhibit.best, *exhibit.references):
        if point:
            yield "point", point.label
    if exhibit.region:
        yield "region", exhibit.region.label
    for axis in (exhibit.x, exhibit.y):
        if axis:
            yield "axis", axis.title
    for name in exhibit.frame.columns:
        if not pd.api.types.is_numeric_dtype(exhibit.frame[name]):
            yield from ((f"column {name}", str(text)) for text in [name, *exhibit.frame[name]])
