"""The pictures of a comparison of two models, made from its figures and its facts."""

from __future__ import annotations

import numpy as np
import pandas as pd

from charts.exhibit import Axis, Exhibit, Point
from charts.nice import nice_range
from stories import source_line
from stories.comparison.figures import Comparison
from stories.comparison.model_words import called
from stories.decision.study import DecisionStudy
from stories.say import Say

SHOWN_PARTS = 6
NEEDED = 10  # customers below which a group's rate is not shown: it could name a person
GROUPS = ("both", "only second", "only first", "neither")  # whom the two would contact, as the picture shows them


def source(study: DecisionStudy, say: Say, more: str = "") -> str:
    """The line under a picture: file, rows that both models scored, period, and what a mark means."""
    return source_line.source(study, say, more, "pair-source", ("both", "base_rate"))


def curves(study: DecisionStudy, found: Comparison, say: Say) -> Exhibit:
    """Both profit curves over the same customers, with the best of each and where they cross for good."""
    share = np.concatenate([[0.0], found.shares["share"], [1.0]])
    everybody = _everybody(study, found)
    better = found.fair.gain >= 0
    lines = []
    for side, marked in (("second", better), ("first", not better)):
        profit = np.concatenate([[0.0], found.shares[side], [everybody]])
        lines.append(pd.DataFrame({"series": say.known[side], "x": share, "y": profit, "highlight": marked}))
    frame = pd.concat(lines, ignore_index=True)
    low, high, step = nice_range(frame["y"])
    bests = zip(("first", "second"), found.contacted, (found.fair.first, found.fair.second), strict=True)
    points = [
        Point(contacted / found.rows, profit, say.text("pair-curves-best", profit=say.fact(f"{side}_profit")))
        for side, contacted, profit in bests
        if contacted > 0
    ]
    for at, model in found.turns[:1]:
        profit = float(np.interp(at, found.shares["share"], found.shares["first"]))
        points.append(Point(at, profit, say.text("pair-curves-turn", turn=say.fact("turn_0"), winner=model)))
    return Exhibit(
        id="two_curves",
        kind="lines",
        title="",
        caption=say("pair-curves-caption"),
        frame=frame,
        source=source(study, say, say("pair-curves-source")),
        alt=say.text("pair-curves-alt"),
        x=Axis(say("pair-curves-x"), say.facts.words.fmt(0.5, "share"), 0.0, 1.0, 0.2),
        y=Axis(say("pair-curves-y"), say.facts.words.money_axis(step), low, high, step),
        references=tuple(points),
    )


def differing(study: DecisionStudy, found: Comparison, say: Say) -> Exhibit:
    """Who had the event among those that one model alone would contact, both, or neither."""
    shown = [group for group in GROUPS if found.changes.loc[group, "rows"] >= NEEDED]
    rows = found.changes.loc[shown]
    keys = [group.replace(" ", "_") for group in shown]
    frame = pd.DataFrame(
        {
            "label": [say.text("pair-differing-group", group=key, count=say.fact(f"{key}_rows")) for key in keys],
            "value": rows["rate"].to_numpy(),
            "low": rows["low"].to_numpy(),
            "high": rows["high"].to_numpy(),
            "highlight": [group == ("only second" if found.fair.gain >= 0 else "only first") for group in shown],
            "text": [say.text("pair-differing-hits", hits=say.fact(f"{key}_hits")) for key in keys],
        }
    )
    low, high, step = nice_range([0.0, *frame["high"]])
    return Exhibit(
        id="differing",
        kind="bars",
        title="",
        caption=say("pair-differing-caption"),
        frame=frame,
        source=source(study, say, say("pair-differing-source")),
        alt=say.text("pair-differing-alt"),
        y=Axis(say("pair-differing-y"), say.facts.words.fmt(0.5, "share"), low, high, step),
    )


def money(study: DecisionStudy, found: Comparison, say: Say) -> Exhibit:
    """How sure the difference is: the range because of data and assumptions, because of either alone, and in hindsight."""
    ranges = {
        "change": (found.fair.gain, found.whole),
        "exactly": (found.fair.gain, found.fair.interval),
        "assumed": (found.fair.gain, found.bars.assumptions),
        "seen": (found.seen.gain, found.seen.interval),
    }
    frame = pd.DataFrame(
        {
            "label": [say(f"pair-money-label-{name}") for name in ranges],
            "value": [min(max(value, low), high) for value, (low, high) in ranges.values()],
            "low": [low for _, (low, _) in ranges.values()],
            "high": [high for _, (_, high) in ranges.values()],
            "highlight": [name == "change" for name in ranges],
            "text": [_range(name, say) for name in ranges],
        }
    )
    line = source(
        study, say, say.text("pair-money-source", side="down" if found.bars.middle < found.fair.gain else "up")
    )
    return _differences("money", frame, say("pair-money-caption"), line, say.text("pair-money-alt"), say)


def _range(name: str, say: Say) -> str:
    rough = say.known["rough"] and name != "assumed"
    return say.text("certainty-range", rough=rough, low=say.fact(f"{name}_low"), high=say.fact(f"{name}_high"))


def groups(study: DecisionStudy, found: Comparison, say: Say) -> Exhibit:
    """The difference by segment, in the order of the segments; of many, where it is largest."""
    shown = _shown(found.segments)
    rows = found.segments.iloc[shown]
    clear = rows["verdict"] != "unclear"
    frame = _parts("group", rows, [str(level) for level in rows["level"]], clear, say, shown)
    more = [say("pair-parts-source"), say.text("pair-groups-together")]
    if len(shown) < len(found.segments):
        more.append(say("pair-parts-largest"))
    if found.held_back:
        more.append(say("pair-parts-held-back"))
    caption = say("pair-groups-caption", segment=study.origin.segment.replace("_", " "))
    line = source(study, say, " ".join(more))
    return _differences("groups", frame, caption, line, _first_part("group", frame, shown, say), say)


def versions(study: DecisionStudy, found: Comparison, say: Say) -> Exhibit:
    """The difference by version, the last ones in their order; marked is the one that the title speaks of."""
    shown = list(range(len(found.versions)))[-SHOWN_PARTS:]
    rows = found.versions.iloc[shown]
    names = (found.first, *found.versions["version"])
    labels = [called(version, say, names) for version in rows["version"]]
    better = rows["verdict"] == "second"
    frame = _parts("version", rows, labels, better if better.any() else rows["verdict"] != "unclear", say, shown)
    more = [say("pair-parts-source")]
    if len(shown) < len(found.versions):
        more.append(say("pair-versions-last"))
    line = source(study, say, " ".join(more))
    alt = _first_part("version", frame, shown, say)
    return _differences("versions", frame, say("pair-versions-caption"), line, alt, say)


def reason_key(reason: str) -> str:
    """Why rows are left out, as messages choose by it."""
    return reason.replace(" ", "-")


def _parts(
    kind: str, rows: pd.DataFrame, labels: list[str], clear: pd.Series, say: Say, places: list[int]
) -> pd.DataFrame:
    """A line a part, the largest of the clear differences marked."""
    marked = int(np.argmax(np.where(clear, rows["gain"].abs(), -1.0))) if clear.any() else -1
    return pd.DataFrame(
        {
            "label": labels,
            "value": rows["gain"].to_numpy(),
            "low": rows["low"].to_numpy(),
            "high": rows["high"].to_numpy(),
            "highlight": [place == marked for place in range(len(rows))],
            "text": [say.facts[f"{kind}_{place}_change"].text for place in places],
        }
    )


def _first_part(kind: str, frame: pd.DataFrame, places: list[int], say: Say) -> str:
    """The alternative text, which tells the first line; its amounts are printed, for a segment's name may hold braces."""
    amounts = {name: say.facts[f"{kind}_{places[0]}_{name}"].text for name in ("change", "low", "high")}
    return say(f"pair-{kind}s-alt", level=frame["label"].iloc[0], **amounts)


def _differences(id: str, frame: pd.DataFrame, caption: str, line: str, alt: str, say: Say) -> Exhibit:
    """Differences in money as dots with their ranges, beside a line where there is none."""
    low, high, step = nice_range([*frame["low"], *frame["high"]])
    return Exhibit(
        id=id,
        kind="dots",
        title="",
        caption=caption,
        frame=frame,
        source=line,
        alt=alt,
        y=Axis(say("pair-axis"), say.facts.words.money_axis(step), low, high, step),
        base=Point(0.0, 0.0, say("pair-level")),
    )


def _shown(frame: pd.DataFrame) -> list[int]:
    """Where there are too many groups, those in which the difference is largest, in their order."""
    largest = frame["gain"].abs().sort_values(ascending=False, kind="stable").index[:SHOWN_PARTS]
    return sorted(frame.index.get_indexer(largest))


def _everybody(study: DecisionStudy, found: Comparison) -> float:
    """The profit of contacting all of them, the same for both."""
    return float(study.settings.assumptions.payoff().profit @ found.pair.firsts.sum(axis=1))
