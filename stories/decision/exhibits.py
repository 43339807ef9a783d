"""The pictures of a story about whom to contact, made from its study and its facts."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd

from charts.exhibit import Axis, Exhibit, Point, Region
from charts.nice import deciding_range, nice_range
from metrics.segment import risk_groups
from stories.decision.study import DecisionStudy
from stories.facts import PLACE
from stories.formula import how
from stories.say import Say
from stories.source_line import printed, source

GRID = np.linspace(0.0, 1.0, 101)
HIGH = 2.0  # so many times the height of the line, a range that goes farther up is cut
SHOWN_SEGMENTS = 6
LITTLE = 0.02  # of a rate: a fall by less is told in points
APART = 0.01  # of the height of a picture: a point farther from its line is seen beside it
FEW_ROWS, MANY_HEADS = 2, 4  # of a table that is set on its side
FIFTHS = ("riskiest", "second", "middle", "fourth", "safest")


def curve_exhibit(study: DecisionStudy, say: Say) -> Exhibit:
    """Profit by share contacted, with its band, the decision, and the stretch that is as good."""
    curve, decision = study.curve, study.decision
    fixed = study.settings.terms.fixed
    frame = pd.DataFrame(
        {
            "x": GRID,
            "y": curve.at_share(GRID) - fixed,
            "low": curve.at_share(GRID, study.band.low) - fixed,
            "high": curve.at_share(GRID, study.band.high) - fixed,
        }
    )
    promised = study.fit.profit  # what the story tells of the answer, on rows that it was not chosen on
    share, found = decision.contacted / curve.rows, decision.contacted > 0
    around = frame.iloc[[int(np.floor(100 * share)), int(np.ceil(100 * share))]]
    seen = [promised, study.baseline.profit, frame["y"].max()]
    top = _top(frame, seen)
    deciding = [*seen, *around["low"], *around["high"].clip(upper=top)] if found else []
    low, high, step = deciding_range([*frame["low"], *frame["high"].clip(upper=top), promised], deciding)
    apart = found and abs(decision.profit - promised) > APART * (high - low)  # else the point lies on the line
    best = say.text("picture-curve-best", share=say.fact("contacted_share"), money=say.fact("profit"), apart=apart)
    everybody = say.text("picture-curve-everybody", height=say.fact("everybody_profit"))
    region = None
    for name in ("good", "alike"):
        if f"{name}_low" in say.facts:
            ends = (say.facts[f"{name}_{end}"].value for end in ("low", "high"))
            region = Region(*ends, say.text(f"picture-curve-{name}"))
    return Exhibit(
        id="curve",
        kind="curve",
        title="",
        caption=say.text("picture-curve-caption", up="profit", fixed=bool(fixed)),
        frame=frame,
        source=source(study, say, say("picture-curve-shaded")),
        alt=say.text("picture-curve-alt", highest=found and not decision.bound_by),
        x=Axis(say("picture-curve-across", across="share"), say.facts.words.fmt(0.5, "share"), 0.0, 1.0, 0.2),
        y=Axis(say("picture-curve-up", up="profit"), say.facts.words.money_axis(step), low, high, step),
        best=Point(share, promised, best) if found else None,
        references=(
            *(() if share == 1 else (Point(1.0, float(curve.profit[-1]) - fixed, everybody),)),
            *_reach(frame, high, say),
        ),
        region=region,
    )


def _top(frame: pd.DataFrame, seen: list[float]) -> float:
    """How far up a range is drawn: all of it, unless few rows reach so far that the line itself would lie flat below."""
    highest, floor = max(seen), min([0.0, *seen])
    height, reach = highest - floor, frame["high"].max()
    return highest + height if height > 0 and reach > highest + HIGH * height else reach


def _reach(frame: pd.DataFrame, high: float, say: Say) -> tuple[Point, ...]:
    """How far a range goes that is cut at the upper end of the axis, at its highest place."""
    place = frame["high"].idxmax()
    reach = float(frame["high"][place])
    if not reach > high:
        return ()
    if "band_top" not in say.facts:
        say.facts.add("band_top", reach, "money", how("band-top"))
    return (Point(float(frame["x"][place]), reach, say.text("picture-curve-reach")),)


def segment_exhibit(study: DecisionStudy, say: Say) -> Exhibit:
    """Event rate of each segment with its range, the highest one marked."""
    by, shown = spoken(study.origin.segment), study.segments.head(SHOWN_SEGMENTS)
    frame = pd.DataFrame(
        {
            "label": shown["level"],
            "value": shown["rate"],
            "low": shown["low"],
            "high": shown["high"],
            "highlight": [place == 0 for place in range(len(shown))],
            "text": [say.facts[f"segment_{place}"].text for place in range(len(shown))],
        }
    )
    more = [say("picture-rates-lines")]
    if len(shown) < len(study.segments):
        more.append(say("picture-segments-shown", shown=str(len(shown)), groups=str(len(study.segments))))
    return Exhibit(
        id="segments",
        kind="bars",
        title="",
        caption=say("picture-segments-caption", by=by),
        frame=frame,
        source=source(study, say, " ".join(more)),
        alt=say("picture-segments-alt", by=by, level=shown["level"].iloc[0], **printed(say, "segment_0", "base_rate")),
        y=_share_axis(say("picture-rates-axis"), frame["high"], say),
    )


def risk_exhibit(study: DecisionStudy, say: Say) -> Exhibit:
    """Event rate in fifths of falling score."""
    groups = risk_groups(study.curve.contacted, study.curve.events)
    frame = pd.DataFrame(
        {
            "label": [say(f"picture-risk-{fifth}") for fifth in FIFTHS],
            "value": groups["rate"],
            "low": groups["low"],
            "high": groups["high"],
            "highlight": [group == 1 for group in groups["group"]],
            "text": [say.text("picture-risk-figure", rate=say.fact(f"fifth_{group}")) for group in groups["group"]],
        }
    )
    return Exhibit(
        id="risk",
        kind="bars",
        title="",
        caption=say.text("picture-risk-caption"),
        frame=frame,
        source=source(study, say, say("picture-rates-lines")),
        alt=say.text("picture-risk-alt", riskiest=say.fact("fifth_1"), safest=say.fact("fifth_5")),
        y=_share_axis(say("picture-rates-axis"), frame["high"], say),
    )


def is_little(say: Say) -> bool:
    """Does the rate fall by so little that two rates in whole per cent tell another fall than there is?"""
    return 0.0005 <= say.facts["churn_fall"].value < LITTLE and say.facts["base_rate"].value >= LITTLE


def churn_exhibit(study: DecisionStudy, say: Say) -> Exhibit:
    """The event rate without and with the campaign, the latter over the range of the acceptance rate."""
    rates = [say.facts[name].value for name in ("base_rate", "churn_after")]
    after = say.text("picture-churn-less") if is_little(say) else say.facts["churn_after"].text
    frame = pd.DataFrame(
        {
            "label": [say("picture-churn-without"), say("picture-churn-with")],
            "value": rates,
            "low": [np.nan, say.facts["churn_after_high"].value],
            "high": [np.nan, say.facts["churn_after_low"].value],
            "highlight": [False, True],
            "text": [say.facts["base_rate"].text, after],
        }
    )
    return Exhibit(
        id="churn",
        kind="bars",
        title="",
        caption=say("picture-churn-caption"),
        frame=frame,
        source=source(study, say, say.text("picture-churn-line")),
        alt=say.text("picture-churn-alt"),
        y=_share_axis(say("picture-churn-axis"), [*rates, frame["high"].max()], say),
    )


def figures(
    id: str, caption: str, rows: list[tuple[str, str, str]], study: DecisionStudy, say: Say, alt: str
) -> Exhibit:
    """Large figures side by side; each row is figure, label, detail, as templates. A figure that this story lacks is left out.

    The frame's index names the fact that each figure prints.
    """
    rows = [row for row in rows if all(name in say.facts for name in PLACE.findall(row[0]))]
    filled = [tuple(say.facts.text(part) for part in row) for row in rows]
    told = [next(iter(PLACE.findall(figure)), "") for figure, _, _ in rows]
    frame = pd.DataFrame(filled, columns=["figure", "label", "detail"], index=told)
    return Exhibit(
        id=id, kind="kpi", title="", caption=caption, frame=frame, source=source(study, say), alt=say.facts.text(alt)
    )


def text_table(
    id: str, caption: str, columns: list[str], rows: list[tuple[str, ...]], align: tuple[str, ...], line: str, alt: str
) -> Exhibit:
    """A table of finished texts; one of a row or two under many heads is set on its side, so that it fills its page."""
    if len(rows) <= FEW_ROWS and len(columns) >= MANY_HEADS:
        columns, *rows = zip(columns, *rows, strict=True)
        align = ("left",) * len(columns)
    frame = pd.DataFrame(rows, columns=list(columns))
    return Exhibit(id=id, kind="table", title="", caption=caption, frame=frame, source=line, alt=alt, align=align)


def _share_axis(title: str, highest: Iterable[float], say: Say) -> Axis:
    low, high, step = nice_range([0.0, *highest])
    return Axis(title, say.facts.words.fmt(0.5, "share"), low, high, step)


def shortened(name: str, most: int) -> str:
    """A name from the file with no more than so many signs, as a title has room for it."""
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def spoken(column: str) -> str:
    """A column's name as people say it."""
    return column.replace("_", " ")
