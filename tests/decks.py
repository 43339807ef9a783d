"""A hand-made deck with every kind of exhibit, for tests of the drawers and formats."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import numpy as np
import pandas as pd

from charts.exhibit import Axis, Exhibit, Point, Region
from charts.fmt import Fmt
from stories.deck import Aside, Beside, Deck, Lever, Slide, WhatIf
from stories.phrase import Phrase, Run
from stories.project import Project
from stories.say import words_only
from stories.story import furniture

MONEY = Fmt(scale=1000, prefix="$", suffix="k")
PRICE = Fmt(prefix="$")
SHARE = Fmt(scale=0.01, suffix="%")
SOURCE = "Source: sample.csv, 7,000 customers, outcomes of 2026. Shaded: range that holds for the whole curve."


def phrase(*parts: str) -> Phrase:
    """Plain words and facts in turn: the second, fourth, … part is a fact."""
    return Phrase(tuple(Run(part, f"fact_{k}" if k % 2 else "") for k, part in enumerate(parts)))


def curve() -> Exhibit:
    share = np.linspace(0, 1, 101)
    profit = 560_000 * share * (1 - share) ** 1.3 + 19_000 * share
    spread = 30_000 * np.sqrt(share)
    frame = pd.DataFrame({"x": share, "y": profit, "low": profit - spread, "high": profit + spread})
    return Exhibit(
        id="curve",
        kind="curve",
        title="Calling the riskiest 43% of customers would have earned $125k; calling everybody, $19k",
        caption="Profit of one campaign by share of customers called, riskiest first",
        frame=frame,
        source=SOURCE,
        alt="Profit rises to $125k when the riskiest 43% of customers are called and falls to $19k when everybody is called.",
        x=Axis("Share of customers called", SHARE, 0, 1, 0.2),
        y=Axis("Profit", MONEY, -40_000, 160_000, 40_000),
        best=Point(0.43, float(profit[43]), "Call the riskiest 43%: $125k"),
        references=(Point(1.0, 19_000.0, "Call everybody: $19k"),),
        region=Region(0.38, 0.49, "38% to 49% is as good"),
    )


def bridge() -> Exhibit:
    frame = pd.DataFrame(
        {
            "label": ["Call nobody", "Call everybody", "Choose by model", "Called by model"],
            "start": [0.0, 0.0, -19_000.0, 0.0],
            "end": [0.0, -19_000.0, 125_000.0, 125_000.0],
            "role": ["total", "step", "step", "total"],
            "text": ["$0k", "−$19k", "+$144k", "$125k"],
        }
    )
    return Exhibit(
        id="bridge",
        kind="bridge",
        title="The model turns a loss of $19k into a profit of $125k",
        caption="Profit of one campaign by who is called",
        frame=frame,
        source=SOURCE,
        alt="Calling everybody would have lost $19k; choosing by the model adds $144k and ends at $125k.",
        y=Axis("Profit", MONEY, -40_000, 160_000, 40_000),
    )


def bars() -> Exhibit:
    frame = pd.DataFrame(
        {
            "label": ["Month-to-month", "One year", "Two year", "All customers"],
            "value": [0.42, 0.11, 0.03, 0.27],
            "low": [0.40, 0.09, 0.02, np.nan],
            "high": [0.44, 0.13, 0.04, np.nan],
            "highlight": [True, False, False, False],
            "text": ["42%", "11%", "3%", "27%"],
        }
    )
    return Exhibit(
        id="bars",
        kind="bars",
        title="Customers on monthly contracts leave four times as often as the others",
        caption="Customers who left, by contract",
        frame=frame,
        source=SOURCE,
        alt="Of customers on monthly contracts 42% left, against 11% on one-year and 3% on two-year contracts.",
        y=Axis("Share who left", SHARE, 0, 0.5, 0.1),
    )


def lines() -> Exhibit:
    share = np.linspace(0, 1, 101)
    profit = {
        "Present model": 430_000 * share * (1 - share) ** 1.1 + 19_000 * share,
        "New model": curve().frame["y"].to_numpy(),
    }
    frame = pd.concat(
        [
            pd.DataFrame({"series": name, "x": share, "y": y, "highlight": name == "New model"})
            for name, y in profit.items()
        ],
        ignore_index=True,
    )
    return Exhibit(
        id="lines",
        kind="lines",
        title="The new model would have earned $18k more than the present one",
        caption="Profit of one campaign by share of customers called, riskiest first",
        frame=frame,
        source=SOURCE,
        alt="The new model's profit lies above the present model's at every share; at their best shares it is $18k higher.",
        x=Axis("Share of customers called", SHARE, 0, 1, 0.2),
        y=Axis("Profit", MONEY, 0, 160_000, 40_000),
        references=(
            Point(0.43, float(profit["New model"][43]), "$125k"),
            Point(0.47, float(profit["Present model"][47]), "$107k"),
        ),
    )


def dots() -> Exhibit:
    frame = pd.DataFrame(
        {
            "label": [
                "Stay when called",
                "A call costs",
                "Margin on what a customer pays",
                "The offer costs, if accepted",
            ],
            "value": [111_000.0] * 4,
            "low": [49_000.0, 74_000.0, 89_000.0, -12_000.0],
            "high": [151_000.0, 133_000.0, 121_000.0, 113_000.0],
            "highlight": [True, False, False, False],
            "text": ["$49k to $151k", "$74k to $133k", "$89k to $121k", "−$12k to $113k"],
        }
    )
    return Exhibit(
        id="dots",
        kind="dots",
        title="Most hangs on how many customers stay when called",
        caption="Gain of one campaign when one assumption moves over its range",
        frame=frame,
        source=SOURCE,
        alt="The gain of $111k ranges from $49k to $151k with how many stay when called, more than with any other assumption.",
        y=Axis("Gain", MONEY, -40_000, 160_000, 40_000),
        base=Point(111_000.0, 0.0, "As assumed: $111k"),
    )


def kpi() -> Exhibit:
    frame = pd.DataFrame(
        {
            "figure": ["$106k", "3,010", "1 in 2"],
            "label": ["more than calling everybody", "customers to call, of 7,000", "of them were about to leave"],
            "detail": ["between $97k and $116k", "the riskiest 43%", "against 1 in 4 of all"],
        }
    )
    return Exhibit(
        id="kpi",
        kind="kpi",
        title="Calling the riskiest customers would have earned $106k more than calling everybody",
        caption="One campaign on last year's customers",
        frame=frame,
        source=SOURCE,
        alt="Three figures: $106k more than calling everybody, 3,010 customers to call, one in two of them about to leave.",
    )


def table() -> Exhibit:
    frame = pd.DataFrame(
        {
            "Assumption": ["Cost of a call", "Customers who stay when called", "Value of a customer"],
            "Likely": ["$40", "30%", "$480"],
            "Range": ["$30 to $60", "20% to 40%", "$300 to $700"],
            "Source": ["Call centre, rate of 2026", "Pilot in May", "Default, not yet confirmed"],
        }
    )
    return Exhibit(
        id="table",
        kind="table",
        title="Every figure rests on three assumptions, and each has a source",
        caption="Assumptions with their ranges",
        frame=frame,
        source=SOURCE,
        alt="Table of three assumptions with likely value, range and source: call cost $40, acceptance 30%, value $480.",
        align=("left", "right", "right", "left"),
    )


def what_if() -> WhatIf:
    share = np.linspace(0, 1, 101)
    n = 7_000 * share
    p = 1_855 * (1 - (1 - share) ** 2.4)
    firsts = {"n": n, "p": p, "v": n * 0, "vy": n * 0}
    seconds = {"n": n, "p": p, "v": n * 0, "vy": n * 0, "v2": n * 0, "v2y": n * 0}
    return WhatIf(
        form="campaign",
        levers=(
            Lever("contact_cost", "A call costs", 0, 100, 1, 40, PRICE),
            Lever("accept_rate", "Stay when called", 0.05, 0.6, 0.01, 0.3, SHARE),
            Lever("clv", "A customer is worth", 100, 1000, 10, 480, PRICE),
            Lever("incentive_cost", "The offer costs", 0, 100, 1, 0, PRICE),
        ),
        firsts={name: tuple(map(float, sums)) for name, sums in firsts.items()},
        seconds={name: tuple(map(float, sums)) for name, sums in seconds.items()},
        steady={name: float(sums[2] / firsts["n"][2]) for name, sums in seconds.items()},
        rows=7_000.0,
        below=(2.8,) * 101,
        above=(2.8,) * 101,
        value_multiplier=0.0,
        money=MONEY,
        share=SHARE,
        best_label="Call the riskiest {share}: {money}",
        everybody_label="Call everybody: {money}",
        beside=Beside(
            gain="gain over the best without the model",
            caption="Profit of one campaign",
            acted="Customers called",
            count="{contacted} of 7,000",
            number=Fmt(),
            costs=(("contact_cost", "Each call costs"),),
        ),
    )


def words() -> dict[str, str]:
    """The words beside the slides of a deck in English."""
    return furniture(words_only(Project()))


def sample_deck() -> Deck:
    """Five slides: five kinds of exhibit, an aside, a what-if, and names that must stay inert."""
    notes = (
        "This slide says what one campaign on last year's customers would have earned, how sure that is, and what it "
        "depends on. The range comes from the customers themselves; the assumptions are on the appendix page, each with its source."
    )
    aside = Aside(
        figure="$106k",
        sentence=phrase(
            "more than calling everybody, between ", "$97k", " and ", "$116k", " on customers the rule had not seen"
        ),
        rows=(
            ("Customers called", "3,010 of 7,000"),
            ("About to leave", "1 in 2"),
            ("Each call costs", "$40"),
            ("Stay when called", "3 in 10"),
        ),
        chip="Back-tested: what would have happened",
    )
    beats = [
        ("kpi", "context", kpi()),
        ("bars", "context", bars()),
        ("curve", "insight", curve()),
        ("bridge", "impact", bridge()),
        ("table", "appendix", table()),
    ]
    slides = [
        Slide(
            id=name,
            beat=beat,
            kicker=beat.capitalize(),
            title=Phrase.plain(exhibit.title),
            exhibit=exhibit,
            notes=notes,
            aside=aside if name in ("curve", "bridge") else None,
            what_if=what_if() if name == "curve" else None,
        )
        for name, beat, exhibit in beats
    ]
    return Deck(
        title="Retention, autumn 2026",
        subtitle="Names that must stay inert: <script>alert(1)</script> & =1+1",
        author="Analyst",
        date=dt.date(2026, 11, 22),
        language="en-US",
        slides=tuple(slides),
        words=words(),
        facts={},
        notice="Synthetic sample data",
    )


def full_deck() -> Deck:
    """The sample deck with every kind of exhibit: lines with an aside, and dots over the whole width."""
    deck = sample_deck()
    kpi_page, bars_page, curve_page, bridge_page, table_page = deck.slides
    pages = [
        replace(page, id=exhibit.id, title=Phrase.plain(exhibit.title), exhibit=exhibit, what_if=None)
        for page, exhibit in ((curve_page, lines()), (bars_page, dots()))
    ]
    pages[1] = replace(pages[1], beat="impact", kicker="Impact")
    slides = (kpi_page, bars_page, curve_page, pages[0], bridge_page, pages[1], table_page)
    return replace(deck, slides=slides)
