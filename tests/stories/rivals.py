"""Small files that two or more models have scored, for the tests of their comparison."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pandas as pd

from data.rows.rival_models import RivalModels
from data.said import said
from metrics.assumption import Assumption
from metrics.payoff import Campaign, CreditDecline, OutcomeCells
from stories.comparison.rivals import Rivals
from stories.comparison.study import ComparisonStudy
from stories.decision.settings import settled
from stories.decision.study import open_ledgers, study
from stories.deck import Deck
from stories.language.names import Names
from stories.origin import Origin
from stories.project import Project
from stories.settings import apply
from stories.story import Story, tell
from tests.stories.studies import BASE, SEGMENTS

SUBJECT = Origin("two_models_2026.csv", ("2026-01", "2026-06"), segment="contract_type", counts={"usable": 900})
NAMES = ("score_current", "score_challenger", "score_third")
VERSIONS = ("model_v10", "model_v2", "model_v3", "model_v9")
ACCOUNTS = Names(
    "account", "accounts", "default", "defaulted", "the default rate", "decline", "refusals", "declined", "declining"
)


@cache
def customers(count: int = 900, blur: tuple[float, ...] = (1.6, 0.4, 1.0, 3.0), seed: int = 5) -> pd.DataFrame:
    """Customers with the scores of four models; the more a model is blurred, the less it knows."""
    draw = np.random.default_rng(seed)
    logit = draw.normal(-1, 1.6, count)
    scores = {
        f"s{place}": np.round(1 / (1 + np.exp(-(logit + own * draw.normal(size=count)))), 4)
        for place, own in enumerate(blur)
    }
    frame = pd.DataFrame({**scores, "outcome": (draw.random(count) < 1 / (1 + np.exp(-logit))).astype(int)})
    frame["value"] = np.round(draw.gamma(4, 16, count), 2)
    frame["fold"] = draw.integers(0, 20, count)
    frame["segment"] = np.array(SEGMENTS)[draw.integers(0, 3, count)]
    return frame


def rivals(frame: pd.DataFrame, names: tuple[str, ...] = NAMES[:2], versions: tuple[str, ...] = ()) -> Rivals:
    """The models of a frame by its columns s0, s1, …, the first of them in use."""

    def rows(first: str, second: str) -> pd.DataFrame:
        one, other = (f"s{names.index(name)}" for name in (first, second))
        return frame.assign(score_a=frame[one], score_b=frame[other])

    models = RivalModels(names[0], names[1], names, "columns", said("known-by-name"), versions)
    return Rivals(models, rows, lambda first, second: {}, "segment" in frame)


def studied(frame: pd.DataFrame, project: Project, of: Rivals | None, origin: Origin = SUBJECT) -> ComparisonStudy:
    scored = frame.rename(columns={"s0": "score"})
    opened = open_ledgers(lambda: scored, "segment" in frame)
    return ComparisonStudy(study(opened, replace(project, kind="model_comparison"), origin), of)


def some_unscored() -> pd.DataFrame:
    frame = customers().copy()
    frame.loc[:39, "s1"] = np.nan
    frame.loc[40:59, "outcome"] = np.nan
    return frame


CREDIT = CreditDecline.from_value_column()
CELLS = OutcomeCells(Assumption("hit", "price", 80, 110, 120), Assumption("false_alarm", "price", -50, -40, -30))
TOO_DEAR = Campaign(contact_cost=Assumption("contact_cost", "price", 4000, 5000, 6000))

# name: (frame, project, names, versions, the verdict it must lead to)
CASES = {
    "second": (customers(), BASE, NAMES[:2], (), "second"),
    "first": (customers(blur=(0.4, 1.6)), BASE, NAMES[:2], (), "first"),
    "unclear": (customers(blur=(1.0, 1.02)), BASE, NAMES[:2], (), "unclear"),
    "alike": (customers().assign(s1=customers()["s0"]), BASE, NAMES[:2], (), "alike"),
    "neither": (customers(), settled(BASE, assumptions=TOO_DEAR), NAMES[:2], (), "neither"),
    "neither, by limits": (customers(), settled(BASE, capacity=0), NAMES[:2], (), "neither"),
    "left out": (some_unscored(), BASE, NAMES[:2], (), "second"),
    "no segments": (customers().drop(columns="segment"), BASE, NAMES[:2], (), "second"),
    "capacity": (customers(), settled(BASE, capacity=90), NAMES[:2], (), "unclear"),
    "true rate": (customers(), settled(BASE, base_rate=0.1), NAMES[:2], (), "unclear"),
    "cells": (customers(), settled(BASE, assumptions=CELLS), NAMES[:2], (), "second"),
    "credit": (customers(), settled(replace(BASE, names=ACCOUNTS), assumptions=CREDIT), NAMES[:2], (), "second"),
    "versions": (customers(), BASE, VERSIONS, VERSIONS[1:], "second"),
    "versions, stay": (customers(blur=(0.3, 2.5, 2.5, 3.0)), BASE, VERSIONS, VERSIONS[1:], "first"),
    "German": (customers(), replace(BASE, locale="de_DE", currency="EUR"), NAMES[:2], (), "second"),
}


@cache
def told(case: str, language: str = "en") -> tuple[ComparisonStudy, Story, Deck]:
    frame, project, names, versions, _ = CASES[case]
    if language != project.language:  # nouns of one's own would stay as they are
        own = Names(trade="credit") if project.names == ACCOUNTS else project.names
        project = replace(apply(project, "language", language), names=own)
    subject = SUBJECT if "segment" in frame else replace(SUBJECT, segment="")
    figures = studied(frame, project, rivals(frame, names, versions), subject)
    return figures, *tell(figures)
