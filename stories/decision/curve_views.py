"""The curve as analysts want to turn it: profit, cost or return on spend, across share, number, score or money spent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pandas as pd

from charts.exhibit import Axis, Exhibit, Point, Region
from charts.nice import nice_range
from metrics.profit import edge_at_threshold
from stories.decision.exhibits import GRID, curve_exhibit
from stories.decision.study import DecisionStudy
from stories.say import Say

ACROSS = {"share": "Share", "count": "Number", "score": "Score", "spend": "Money spent"}
UP = {"profit": "Profit", "cost": "Cost", "return": "Return on spend"}
FEWEST = 20  # contacts below which a return on spend is chance


def curve_view(study: DecisionStudy, say: Say, across: str = "share", up: str = "profit") -> Exhibit:
    """The curve exhibit with other axes; the points and the stretch move along.

    Parameters
    ----------
    across
        A key of ``ACROSS``.
    up
        A key of ``UP``; only profit has a band and a stretch that is as good.
    """
    exhibit = curve_exhibit(study, say)
    if up != "profit":
        exhibit = _measured(exhibit, study, say, up)
    return exhibit if across == "share" else _turned(exhibit, study, say, across, up)


def share_at(study: DecisionStudy, across: str, x: float) -> float:
    """The share contacted at a place of the axis, where somebody has clicked."""
    curve = study.curve
    if across == "score":
        return float(curve.share[edge_at_threshold(curve.ledger, x)])
    if across == "count":
        return x / curve.rows
    return float(np.interp(x, curve.spend, curve.share)) if across == "spend" else x


def _measured(exhibit: Exhibit, study: DecisionStudy, say: Say, up: str) -> Exhibit:
    """The same shares with another measure on the vertical axis."""
    measure = _MEASURES[up]
    frame = exhibit.frame.assign(y=measure(study, GRID), low=np.nan, high=np.nan)
    low, high, step = nice_range(frame["y"])
    fmt = say.facts.words.money_axis(step) if up == "cost" else say.facts.words.fmt(0.5, "share")
    moved = {
        "best": exhibit.best and _answer(exhibit.best, study, say, measure, up),
        "references": tuple(_named(point, study, say, measure, up) for point in exhibit.references),
    }
    return replace(
        exhibit,
        caption=say("picture-curve-caption", up=up, fixed=False),
        frame=frame,
        y=Axis(say("picture-curve-up", up=up), fmt, low, high, step),
        region=None,
        alt=say("picture-curve-measured-alt", up=up),
        **moved,
    )


def _turned(exhibit: Exhibit, study: DecisionStudy, say: Say, across: str, up: str) -> Exhibit:
    """The same heights with another measure on the horizontal axis, still a grid that is even in it."""
    x = np.linspace(*_ends(study, across), len(GRID))
    share = np.array([share_at(study, across, place) for place in x])
    frame = pd.DataFrame(
        {"x": x, **{name: np.interp(share, GRID, exhibit.frame[name]) for name in ("y", "low", "high")}}
    )
    low, high, step = nice_range(x)
    return replace(
        exhibit,
        caption=say("picture-curve-turned", across=across, up=up),
        frame=frame,
        x=Axis(say("picture-curve-across", across=across), _fmt(say, across, step), low, high, step),
        best=exhibit.best and _placed(exhibit.best, study, across),
        references=tuple(_placed(point, study, across) for point in exhibit.references),
        region=exhibit.region and _stretch(exhibit.region, study, across),
    )


def _ends(study: DecisionStudy, across: str) -> tuple[float, float]:
    curve = study.curve
    if across == "score":
        return float(curve.ledger.edges["lo"].min()), float(curve.ledger.edges["hi"].max())
    return 0.0, float(curve.rows if across == "count" else curve.spend[-1])


def _fmt(say: Say, across: str, step: float):
    if across == "spend":
        return say.facts.words.money_axis(step)
    return say.facts.words.fmt(step, "count" if across == "count" else "score")


def _place(study: DecisionStudy, across: str, share: float) -> float:
    """Where a share lies on the axis."""
    curve = study.curve
    if across == "score":
        return float(curve.ledger.threshold(max(1, int(np.searchsorted(curve.share, share - 1e-12)))))
    return share * curve.rows if across == "count" else float(curve.at_share(share, curve.spend))


def _placed(point: Point, study: DecisionStudy, across: str) -> Point:
    return replace(point, x=_place(study, across, point.x))


def _stretch(region: Region, study: DecisionStudy, across: str) -> Region:
    low, high = sorted(_place(study, across, share) for share in (region.low, region.high))
    return replace(region, low=low, high=high)


def _moved(point: Point, study: DecisionStudy, measure: Callable[[DecisionStudy, np.ndarray], np.ndarray]) -> Point:
    return replace(point, y=float(measure(study, np.array([point.x]))[0]))


def _answer(point: Point, study: DecisionStudy, say: Say, measure: Callable, up: str) -> Point:
    moved = _moved(point, study, measure)
    height = say.facts.words.write(moved.y, "money" if up == "cost" else "share")
    return replace(
        moved, label=say.text("picture-curve-best", share=say.fact("contacted_share"), money=height, apart=False)
    )


def _named(point: Point, study: DecisionStudy, say: Say, measure: Callable, up: str) -> Point:
    moved = _moved(point, study, measure)
    height = say.facts.words.write(moved.y, "money" if up == "cost" else "share")
    return replace(moved, label=say("picture-curve-everybody", height=height))


def _cost(study: DecisionStudy, share: np.ndarray) -> np.ndarray:
    return study.curve.at_share(share, study.curve.spend)


def _return(study: DecisionStudy, share: np.ndarray) -> np.ndarray:
    """Profit for each unit of money spent; the first few contacts take the value of the first twenty."""
    at_least = np.maximum(share, min(1.0, FEWEST / study.curve.rows))
    spend = study.curve.at_share(at_least, study.curve.spend)
    profit = study.curve.at_share(at_least) - study.settings.terms.fixed
    return np.divide(profit, spend, out=np.zeros_like(spend), where=spend > 0)


_MEASURES: dict[str, Callable[[DecisionStudy, np.ndarray], np.ndarray]] = {"cost": _cost, "return": _return}
