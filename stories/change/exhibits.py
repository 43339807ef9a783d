"""The pictures of a story about a change, made from its figures and its facts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from charts.exhibit import Axis, Exhibit, Mark, Point
from charts.fmt import Fmt
from charts.nice import near_range, nice_range
from stories import source_line
from stories.change.facts import Level, level_of
from stories.change.figures import Contrast, Measured, sums_of
from stories.change.over_time import EXPECTED, OverTime
from stories.change.saying import called
from stories.change.study import ChangeStudy
from stories.say import Say

SHOWN = 8
STEPS = {
    "day": (1, 2, 3, 7, 14),
    "week": (1, 2, 4, 8, 13),
    "month": (1, 2, 3, 4, 6, 12),
}  # from one printed period to the next
MOST_STEPS = 7
FOUR = ("other", "one", "beside_other", "beside_one")  # before and after, of the one and of the control
Row = tuple[str, str, str]


def source(study: ChangeStudy, say: Say, more: str = "") -> str:
    """The line under a picture: file, rows, period, and what a mark means."""
    return source_line.source(study, say, more, "change-source", ("customers", "certainty"))


def figures(id: str, rows: Sequence[Row], study: ChangeStudy, say: Say, message: str = "") -> Exhibit:
    """Up to four large figures, under the caption of a message and with its alternative text."""
    message = message or f"change-{id.replace('_', '-')}"
    frame = pd.DataFrame(
        [[say.facts.text(part) for part in row] for row in rows], columns=["figure", "label", "detail"]
    )
    return Exhibit(
        id=id,
        kind="kpi",
        title="",
        caption=say.text(f"{message}-caption"),
        frame=frame,
        source=source(study, say),
        alt=say.text(f"{message}-alt"),
    )


def table(
    id: str,
    heads: Sequence[str],  # words
    rows: Sequence[Sequence[str]],
    study: ChangeStudy,
    say: Say,
    align: tuple[str, ...],
    message: str = "",
) -> Exhibit:
    """A table under the caption of its messages."""
    message = message or f"change-{id.replace('_', '-')}"
    return Exhibit(
        id=id,
        kind="table",
        title="",
        caption=say.text(f"{message}-caption"),
        frame=pd.DataFrame([list(row) for row in rows], columns=list(heads)),
        source=source(study, say),
        alt=say.text(f"{message}-alt"),
        align=align,
    )


def levels(id: str, found: Measured, prefix: str, study: ChangeStudy, say: Say, alt: str) -> Exhibit:
    """The level of every arm, or of both times, as dots with their ranges; the one that is told is marked."""
    level = level_of(study, found)
    rows = [
        (_name(each, "one", study, say), f"{prefix}_{place}_one", each) for place, each in enumerate(found.contrasts)
    ]
    control = found.contrasts[0]
    if study.design.kind == "did":
        rows = []
        for place, each in enumerate(found.contrasts):
            rows += [(_name(each, side, study, say), f"{prefix}_{place}_{side}", each) for side in FOUR]
    else:
        rows.append((_name(control, "other", study, say), f"{prefix}_0_other", control))
    frame = pd.DataFrame(
        {
            "label": [name for name, _, _ in rows],
            "value": [say.facts[fact].value for _, fact, _ in rows],
            "low": [say.facts[f"{fact}_low"].value for _, fact, _ in rows],
            "high": [say.facts[f"{fact}_high"].value for _, fact, _ in rows],
            "highlight": [
                fact.endswith("_one") and "beside" not in fact and each.one == study.lead.one for _, fact, each in rows
            ],
            "text": [say.facts[fact].text for _, fact, _ in rows],
        }
    )
    base = (
        sums_of(found.cells[found.cells["arm"] == study.design.control]).mean if study.design.kind == "arms" else None
    )
    low, high, step = near_range([*frame["low"], *frame["high"]])
    second = found is not study.first
    return Exhibit(
        id=id,
        kind="dots",
        title="",
        caption=say.text("change-second-caption" if second else "change-result-caption"),
        frame=frame,
        source=source(study, say, say.text("change-ranges")),
        alt=alt,
        y=Axis(say("change-second-axis" if second else "change-result-axis"), _axis(level, step, say), low, high, step),
        base=None if base is None else Point(base, 0.0, say.known["control"]),
    )


def _name(each: Contrast, side: str, study: ChangeStudy, say: Say) -> str:
    if study.design.kind == "did":
        name = study.design.control if side.startswith("beside") else each.one
        return say(
            "change-of-phase",
            name=called(name, say, study.opened),
            phase="after" if side in ("one", "beside_one") else "before",
        )
    return called(getattr(each, side), say, study.opened)


def _axis(level: Level, step: float, say: Say) -> Fmt:
    """The format of an axis of levels: as many digits as its steps want."""
    return say.facts.words.axis(step, level.units[0])


def over_time(study: ChangeStudy, say: Say) -> Exhibit | None:
    """The series with the line that the trend before lets expect, or both arms by the time in which they came in."""
    found = study.over_time
    if found is None:
        return None
    names = [_line(line, study, say) for line in found.lines]
    figures = [say.facts[f"time_{place}_last"].text for place in range(len(names))]
    frame = pd.DataFrame(
        {
            "series": found.frame["line"].map(dict(zip(found.lines, names, strict=True))),
            "x": found.frame["place"],
            **{name: found.frame[name] for name in ("y", "low", "high")},
            "highlight": found.frame["leads"],
            "projected": (found.frame["line"] == EXPECTED) & (study.design.kind == "series"),
            "text": found.frame["line"].map(dict(zip(found.lines, figures, strict=True))),
        }
    )
    low, high, step = nice_range([*frame["y"], *frame["low"], *frame["high"]])
    level = level_of(study, study.first)
    mark = None
    if found.began is not None:
        mark = Mark(found.began, say("change-time-mark"), say.facts["began"].text, say("change-time-until"))
    return Exhibit(
        id="time",
        kind="lines",
        title="",
        caption=say.text("change-time-caption"),
        frame=frame,
        source=source(study, say, say.text("change-ranges")),
        alt=say.text("change-time-alt"),
        x=_periods(found, say),
        y=Axis(say("change-result-axis"), _axis(level, step, say), low, high, step),
        mark=mark,
    )


def _line(line: str, study: ChangeStudy, say: Say) -> str:
    return called(line, say, study.opened) if study.design.kind == "arms" else say(f"change-time-{line}")


def _periods(found: OverTime, say: Say) -> Axis:
    """The axis of time: a name a period, of which no more are printed than a slide has room for."""
    low, high = float(found.frame["place"].min()), float(found.frame["place"].max())
    step = next((step for step in STEPS[found.step] if (high - low) / step <= MOST_STEPS), STEPS[found.step][-1])
    labels = tuple(say.facts.words.period(start, found.step) for start in found.starts)
    return Axis(str(say.known["step"]), say.facts.words.fmt(0, "count"), low, high, float(step), labels)


def moved(study: ChangeStudy, say: Say, score: str) -> Exhibit:
    """How many more there are because of the treatment, by share treated, beside treating by chance."""
    curve = study.moved.qini.frame
    x = np.linspace(0.0, 1.0, 101)
    lines = [
        pd.DataFrame(
            {
                "series": name,
                "x": x,
                "y": np.interp(x, curve["share"], curve[column]),
                "highlight": column == "incremental",
            }
        )
        for name, column in (
            (say("change-moved-line", score=score), "incremental"),
            (say("change-moved-random"), "random"),
        )
    ]
    frame = pd.concat(lines, ignore_index=True)
    low, high, step = nice_range(frame["y"])
    return Exhibit(
        id="moved",
        kind="lines",
        title="",
        caption=say.text("change-moved-caption"),
        frame=frame,
        source=source(study, say),
        alt=say.text("change-moved-alt", score=score),
        x=Axis(say("change-moved-x"), say.facts.words.fmt(0.5, "share"), 0.0, 1.0, 0.2),
        y=Axis(say("change-moved-y"), say.facts.words.axis(step, "number"), low, high, step),
    )


def groups(study: ChangeStudy, say: Say) -> Exhibit:
    """The difference by group, those with the largest first where there are many."""
    frame = study.by_group.frame
    order = frame["change"].abs().sort_values(ascending=False, kind="stable").index[:SHOWN]
    shown = [place for place in range(len(frame)) if frame.index[place] in order]
    rows = frame.iloc[shown]
    level = level_of(study, study.first, float((frame["high"] - frame["low"]).min()))
    dots = pd.DataFrame(
        {
            "label": [str(each) for each in rows["level"]],
            "value": rows["change"].to_numpy(),
            "low": rows["low"].to_numpy(),
            "high": rows["high"].to_numpy(),
            "highlight": rows["clear"].to_numpy(),
            "text": [say.facts[f"group_{place}"].text for place in shown],
        }
    )
    low, high, step = nice_range([*dots["low"], *dots["high"]])
    first = shown[0]
    told = {
        name: say.facts[fact].text
        for name, fact in (("value", f"group_{first}"), ("low", f"group_{first}_low"), ("high", f"group_{first}_high"))
    }
    return Exhibit(
        id="groups",
        kind="dots",
        title="",
        caption=say.text("change-groups-caption", segment=study.origin.segment.replace("_", " ")),
        frame=dots,
        source=source(study, say, say("change-groups-source")),
        alt=say("change-groups-alt", level=str(rows["level"].iloc[0]), **told),
        y=Axis(say("change-groups-axis"), say.facts.words.axis(step, level.units[1]), low, high, step),
        base=Point(0.0, 0.0, say("change-groups-base")),
    )


def bridge(study: ChangeStudy, say: Say) -> Exhibit:
    """From what the difference is worth to what is left."""
    facts = say.facts
    steps = [("gross", 0.0, facts["gross"].value, "total", facts["gross"].text)]
    if "spent" in facts:
        steps.append(("spent", facts["gross"].value, facts["net"].value, "step", facts["spent_off"].text))
    steps.append(("net", 0.0, facts["net"].value, "total", facts["net"].text))
    return _bridge("money", steps, study, say)


def year_bridge(study: ChangeStudy, say: Say) -> Exhibit:
    """From what is left among those reached here to as many as it will reach in a year."""
    facts = say.facts
    net, year = facts["net"].value, facts["year"].value
    fmt = facts.words.together([net, year, year - net], "money")
    steps = [
        ("net", 0.0, net, "total", fmt.text(net)),
        ("more", net, year, "step", fmt.text(facts.words.printed(year, fmt) - facts.words.printed(net, fmt))),
        ("whole", 0.0, year, "total", fmt.text(year)),
    ]
    return _bridge("year", steps, study, say)


def _bridge(id: str, steps: list[tuple[str, float, float, str, str]], study: ChangeStudy, say: Say) -> Exhibit:
    frame = pd.DataFrame(
        [[say(f"change-{id}-{name}"), *rest] for name, *rest in steps],
        columns=["label", "start", "end", "role", "text"],
    )
    low, high, step = nice_range([*frame["start"], *frame["end"]])
    return Exhibit(
        id=id,
        kind="bridge",
        title="",
        caption=say.text(f"change-{id}-caption"),
        frame=frame,
        source=source(study, say),
        alt=say.text(f"change-{id}-alt"),
        y=Axis(say("change-money-axis"), say.facts.words.money_axis(step), low, high, step),
    )
