"""Draws an exhibit as SVG with Altair, for slides, paper and the stand-alone story."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

import altair as alt
import vl_convert
from altair.utils import schemapi

from charts import altair_bars, altair_bridge, altair_curve, altair_dots, altair_lines, typeface
from charts.exhibit import Exhibit
from charts.xml_text import clean

# Altair checks every part of a drawing against its schema, which takes longer than all else. The drawings are made by
# this project's own code and drawn in its tests, where the renderer refuses what it cannot draw.
schemapi.disable_debug_mode()

Draw = Callable[[Exhibit, float, float], dict[str, Any]]

DRAW: dict[str, Draw] = {
    "curve": altair_curve.draw,
    "bridge": altair_bridge.draw,
    "bars": altair_bars.draw,
    "lines": altair_lines.draw,
    "dots": altair_dots.draw,
}
LEAST: dict[str, Callable[[Exhibit, float], float]] = {
    "bars": altair_bars.least_height,
    "bridge": altair_bridge.least_height,
    "dots": altair_dots.least_height,
}


def svg(exhibit: Exhibit, width: int, height: int) -> str:
    """The picture of an exhibit at its final size in pixels; every text in it is inert.

    Raises
    ------
    ValueError
        For a kind that is set as text by the outputs ("kpi", "table").
    """
    if exhibit.kind not in DRAW:
        drawn = ", ".join(DRAW)
        raise ValueError(f"The exhibit '{exhibit.id}' is a {exhibit.kind}, which is set as text; drawn are: {drawn}.")
    specification = DRAW[exhibit.kind](exhibit, width, height)
    return _render(json.dumps(_carried(specification), sort_keys=True))


def _carried(specification: object) -> object:
    """The specification with such characters only as XML can carry: at any other the renderer ends the whole process."""
    if isinstance(specification, str):
        return clean(specification)
    if isinstance(specification, dict):
        return {key: _carried(value) for key, value in specification.items()}
    if isinstance(specification, list):
        return [_carried(value) for value in specification]
    return specification


def least_height(exhibit: Exhibit, width: float) -> int:
    """Pixels of height below which the labels of a picture of this width would meet, as rows do on a phone."""
    return math.ceil(LEAST[exhibit.kind](exhibit, width)) if exhibit.kind in LEAST else 0


def warm_up() -> None:
    """Make the first, slow conversion, so that no reader waits for it."""
    _render(json.dumps(alt.Chart(alt.Data(values=[{"x": 0}])).mark_point().to_dict(), sort_keys=True))


@lru_cache(maxsize=256)
def _render(specification: str) -> str:
    _register_fonts()
    return vl_convert.vegalite_to_svg(specification, vl_version="6.4", allowed_base_urls=[])


@cache
def _register_fonts() -> None:
    vl_convert.register_font_directory(str(typeface.FOLDER))
