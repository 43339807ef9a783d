"""The smallest and strangest files are told without an error."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from metrics.assumption import Assumption
from metrics.payoff import Campaign, CreditDecline
from stories.binding import loose_numbers
from stories.decision.settings import settings_of, settled
from stories.decision.study import open_ledgers, study
from stories.kinds import credit_default, profit_curve
from stories.story import tell
from tests.stories.studies import BASE, OUTCOME_CELLS, SUBJECT, customers, texts


def whole() -> pd.DataFrame:
    return customers(120).drop(columns="segment")


FILES = {
    "one event": lambda: whole().query("outcome == 1").head(1),
    "one stayer": lambda: whole().query("outcome == 0").head(1),
    "two rows": lambda: whole().head(2),
    "twelve rows": lambda: whole().head(12),
    "only events": lambda: whole().assign(outcome=1),
    "only stayers": lambda: whole().assign(outcome=0),
    "a single event": lambda: whole().assign(outcome=[1] + [0] * 119),
    "all scores equal": lambda: whole().assign(score=0.5),
    "all values zero": lambda: whole().assign(value=0.0),
    "negative values": lambda: whole().assign(value=lambda rows: -rows["value"]),
    "some negative values": lambda: whole().assign(value=lambda rows: rows["value"] - 60),
    "huge values": lambda: whole().assign(value=lambda rows: rows["value"] * 1e9),
    "tiny values": lambda: whole().assign(value=lambda rows: rows["value"] * 1e-6),
    "logits": lambda: whole().assign(score=lambda rows: np.log((rows["score"] + 1e-6) / (1.001 - rows["score"]))),
    "one fold": lambda: whole().assign(fold=0),
}
PROJECTS = {
    "by value": BASE,
    "flat value": settled(BASE, assumptions=Campaign()),
    "capacity": settled(BASE, capacity=7),
    "budget": settled(BASE, budget=333.33),
    "by hand": settled(BASE, threshold=0.5),
    "German": replace(BASE, locale="de_DE", currency="EUR"),
}


@pytest.mark.every(56)
@pytest.mark.parametrize("project", PROJECTS)
@pytest.mark.parametrize("file", FILES)
def test_every_file_has_a_story_whose_numbers_are_facts(file, project):
    frame = FILES[file]()

    story, deck = tell(study(open_ledgers(lambda: frame), PROJECTS[project], SUBJECT))

    assert deck.slides
    for slide in deck.slides:
        assert len(str(slide.title).split(" ")) <= 16, str(slide.title)
        for where, text in texts(slide):
            assert not loose_numbers(text, story.facts, story.names), (slide.id, where, text)
            assert "nan" not in text.lower().split()
            assert not re.search(r"\b1 (customers|calls|months)\b", text), (slide.id, where, text)


@pytest.mark.every(16)
@pytest.mark.parametrize("kind", [credit_default, profit_curve])
@pytest.mark.parametrize("file", FILES)
def test_every_file_has_a_story_of_every_kind(file, kind):
    frame = FILES[file]()
    form = CreditDecline() if kind is credit_default else OUTCOME_CELLS
    project = settled(replace(BASE, kind=kind.__name__.rpartition(".")[2], names=kind.NAMES), assumptions=form)

    story, deck = tell(study(open_ledgers(lambda: frame), project, SUBJECT))

    for slide in deck.slides:
        for where, text in texts(slide):
            assert not loose_numbers(text, story.facts, story.names), (slide.id, where, text)


def test_a_stop_rule_that_nobody_could_see_is_none():
    # A call that costs nothing pays however few stay.
    free = settings_of(BASE).assumptions.with_("contact_cost", Assumption("contact_cost", "price", 0, 0, 0))
    frame = whole().assign(score=0.5)

    story, deck = tell(study(open_ledgers(lambda: frame), settled(BASE, assumptions=free), SUBJECT))

    assert story.facts["stop_points"].value == 0
    assert "stop rule" not in str(next(slide for slide in deck.slides if slide.id == "ask").title)


def test_a_file_without_values_has_a_story():
    frame = whole().drop(columns="value")

    _, deck = tell(study(open_ledgers(lambda: frame), settled(BASE, assumptions=Campaign()), SUBJECT))

    assert len(deck.slides) >= 8


def test_a_single_segment_needs_no_picture_of_segments():
    frame = customers(120).assign(segment="all")

    _, deck = tell(study(open_ledgers(lambda: frame, True), BASE, SUBJECT))

    assert {slide.exhibit.kind for slide in deck.slides if slide.id == "at_risk"} == {"kpi"}
