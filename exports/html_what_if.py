"""The sliders of a curve in a browser, and the sums from which its script redraws it."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from charts.exhibit import Axis, Exhibit, Point
from stories.deck import Lever, WhatIf

FIRSTS = ("vy", "p", "n")
SECONDS = ("v2y", "vy", "p", "n")


def controls(words: Mapping[str, str], number: int) -> str:
    """The button that opens the sliders, and what says that they were moved."""
    return (
        f'<p class="badge" role="status">{escape(words["what-if-badge"])}</p>'
        f'<button type="button" class="reset">{escape(words["reset"])}</button>'
        f'<button type="button" class="ask" aria-expanded="false" aria-controls="levers-{number}">{escape(words["what-if"])}</button>'
    )


def levers(what_if: WhatIf, number: int) -> str:
    """One labelled slider for each assumption that can be moved."""
    sliders = "".join(_lever(lever, number) for lever in what_if.levers)
    return f'<div class="levers" id="levers-{number}">{sliders}</div>'


def _lever(lever: Lever, number: int) -> str:
    name, text = f"lever-{number}-{escape(lever.name)}", escape(lever.fmt.text(lever.likely))
    return (
        f'<div class="lever"><label for="{name}">{escape(lever.label)}</label><output for="{name}">{text}</output>'
        f'<input type="range" id="{name}" data-name="{escape(lever.name)}" min="{lever.low!r}" max="{lever.high!r}"'
        f' step="{lever.step!r}" value="{lever.likely!r}" aria-valuetext="{text}"></div>'
    )


def data(exhibit: Exhibit, what_if: WhatIf) -> dict[str, object]:
    """The story's own picture and the sums that move it, as plain values."""
    frame = exhibit.frame
    return {
        "form": what_if.form,
        "rows": what_if.rows,
        "below": list(what_if.below),
        "above": list(what_if.above),
        "valueMultiplier": what_if.value_multiplier,
        "firsts": {name: list(what_if.firsts[name]) for name in FIRSTS},
        "seconds": {name: list(what_if.seconds[name]) for name in SECONDS},
        "steady": {name: what_if.steady[name] for name in SECONDS},
        "few": what_if.few,
        "extra": what_if.extra,
        "money": what_if.money.browser,
        "share": what_if.share.browser,
        "bestLabel": what_if.best_label,
        "limit": what_if.limit,
        "fixed": what_if.fixed,
        "tolerance": what_if.tolerance,
        "baselines": list(map(float, what_if.baselines)),
        "beside": _beside(what_if),
        "levers": [{"name": lever.name, "likely": lever.likely, "fmt": lever.fmt.browser} for lever in what_if.levers],
        "story": {
            **{name: [float(value) for value in frame[name]] for name in ("x", "y", "low", "high")},
            "xAxis": _axis(exhibit.x),
            "yAxis": _axis(exhibit.y),
            "best": _point(exhibit.best),
            "references": [_reference(point, what_if) for point in exhibit.references],
            "region": exhibit.region
            and {"low": exhibit.region.low, "high": exhibit.region.high, "label": exhibit.region.label},
            "alt": exhibit.alt,
        },
    }


def _beside(what_if: WhatIf) -> dict[str, object] | None:
    of = what_if.beside
    return of and {
        "gain": of.gain,
        "caption": of.caption,
        "acted": of.acted,
        "count": of.count,
        "number": of.number.browser,
        "costs": [{"name": name, "label": label} for name, label in of.costs],
    }


def _axis(axis: Axis) -> dict[str, object]:
    return {"title": axis.title, "fmt": axis.fmt.browser, "low": axis.low, "high": axis.high, "step": axis.step}


def _point(point: Point | None) -> dict[str, object] | None:
    return point and {"x": point.x, "y": point.y, "label": point.label}


def _reference(point: Point, what_if: WhatIf) -> dict[str, object]:
    return {"x": point.x, "y": point.y, "label": point.label, "pattern": what_if.everybody_label}
