"""Long names keep apart at every width: of a bridge of seven bars, vertical or horizontal, of dots and of bars."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from charts import altair_drawer, theme
from charts.exhibit import Axis, Exhibit
from charts.marks import step_colours
from tests import decks
from tests.charts.drawn import collisions, labels

LABELS = [
    "Kontaktaufnahme mit niemandem",
    "Kontaktaufnahme mit allen",
    "Today's rule",
    "What the model adds",
    "Angeschrieben nach dem Modell",
    "What no model can know",
    "With every outcome known",
]
ENDS = [-90_000.0, 0.0, 90_000.0, 111_000.0, 111_000.0, 216_000.0, 216_000.0]
ROLES = ["total", "step", "step", "step", "total", "step", "total"]


def bridge() -> Exhibit:
    starts = [0.0 if role == "total" else ENDS[place - 1] for place, role in enumerate(ROLES)]
    frame = pd.DataFrame({"label": LABELS, "start": starts, "end": ENDS, "role": ROLES})
    frame["text"] = [f"CHF {abs(end - start) / 1000:.0f} Tsd." for start, end in zip(starts, ENDS, strict=True)]
    frame["highlight"] = [place == 3 for place in range(7)]
    return replace(decks.bridge(), frame=frame, y=Axis("Profit", decks.MONEY, -100_000, 250_000, 50_000))


@pytest.mark.every(2)
@pytest.mark.parametrize("width", [1152, 820, 440, 400, 320])
def test_no_word_of_a_long_bridge_covers_another(width):
    exhibit = bridge()
    height = max(430, altair_drawer.least_height(exhibit, width))

    assert collisions(altair_drawer.svg(exhibit, width, height)) == []


@pytest.mark.parametrize("width", [820, 320])
def test_every_name_and_figure_is_printed_whole(width):
    exhibit = bridge()
    height = max(430, altair_drawer.least_height(exhibit, width))
    printed = {text for text, _ in labels(altair_drawer.svg(exhibit, width, height))}

    assert {*exhibit.frame["label"], *exhibit.frame["text"]} <= printed


def test_where_a_step_is_highlighted_it_is_the_blue_one():
    colours = step_colours(bridge())

    assert colours[3] == theme.BLUE
    assert colours[5] == theme.QUIET
    assert step_colours(decks.bridge())[2] == theme.BLUE


@pytest.mark.parametrize("width", [820, 400, 320])
def test_figures_of_several_lines_keep_clear_of_the_names(width):
    frame = decks.dots().frame.assign(
        label=lambda rows: [f"{label}, a group with quite a long name" for label in rows["label"]],
        text="$148k; 86% reached; above the rest",
    )
    exhibit = replace(decks.dots(), frame=frame)
    height = max(320, altair_drawer.least_height(exhibit, width))

    assert collisions(altair_drawer.svg(exhibit, width, height)) == []


@pytest.mark.parametrize("width", [820, 400, 320])
def test_names_of_bars_that_take_several_lines_keep_apart(width):
    frame = decks.bars().frame.assign(
        label=[
            "https://example.org/tariffs/very/long/path/without/any/break",
            "b " * 40,
            "Verkehrsunfallversicherung" * 3,
            "All",
        ]
    )
    exhibit = replace(decks.bars(), frame=frame)
    height = max(300, altair_drawer.least_height(exhibit, width))

    assert collisions(altair_drawer.svg(exhibit, width, height)) == []
