"""The pictures of a comparison of two models, made from its figures and its facts."""

from __future__ import annotations

import numpy as np
import pandas as pd

from charts.exhibit import Axis, Exhibit, Point
from charts.nice import nice_range
from stories.claims import BACK_TESTED
from stories.comparison.facts import called
from stories.comparison.figures import Comparison
from stories.decision import exhibits as pictures
from stories.decision.study import DecisionStudy
from stories.restrictions import marks
from stories.say import Say

SHOWN_PARTS = 6
NEEDED = 10  # customers below which a group's rate is not shown: it could name a person


def source(study: DecisionStudy, say: Say, more: str = "") -> str:
    """The line under a picture: file, rows that both models scored, period, and what a mark means."""
    line = f"Source: {study.origin.name}, {say.facts['both'].text} {study.project.names.many} scored by both models"
    if study.is_weighted:
        line += f", weighted to a true rate of {say.facts['base_rate'].text}"
    said = "; ".join(part for part in (pictures.period_of(study), marks(study)) if part)
    return f"{line}{', ' + said if said else ''}.{' ' + more if more else ''}"


def curves(study: DecisionStudy, found: Comparison, say: Say) -> Exhibit:
    """Both profit curves over the same customers, with the best of each and where they cross for good."""
    names, first, second = study.project.names, *spoken(found)
    share = np.concatenate([[0.0], found.shares["share"], [1.0]])
    everybody = _everybody(study, found)
    better = found.fair.gain >= 0
    lines = []
    for name, side, marked in ((second, "second", better), (first, "first", not better)):
        profit = np.concatenate([[0.0], found.shares[side], [everybody]])
        lines.append(pd.DataFrame({"series": name, "x": share, "y": profit, "highlight": marked}))
    frame = pd.concat(lines, ignore_index=True)
    low, high, step = nice_range(frame["y"])
    bests = zip(("first", "second"), found.contacted, (found.seen.first, found.seen.second), strict=True)
    points = [
        Point(contacted / found.rows, profit, say.facts.text(f"Best: {{seen_{side}}}"))
        for side, contacted, profit in bests
        if contacted > 0
    ]
    for place, (at, model) in enumerate(found.turns[:1]):
        profit = float(np.interp(at, found.shares["share"], found.shares["first"]))
        ahead = second if model == "second" else first
        points.append(Point(at, profit, say.facts.text(f"From {{turn_{place}}} on, {ahead} is ahead")))
    alt = (
        f"At their best, {second} would have brought {{seen_second}} with {{second_share}} of {names.many} {names.contacted}, "
        f"and {first} {{seen_first}} with {{first_share}}."
    )
    return Exhibit(
        id="two_curves",
        kind="lines",
        title="",
        caption=f"Profit of one {names.campaign} by share of {names.many} {names.contacted}, each model's riskiest first",
        frame=frame,
        source=source(study, say, "Each best is judged on the rows it was picked on."),
        alt=say.facts.text(alt),
        x=Axis(f"Share of {names.many} {names.contacted}", say.facts.words.fmt(0.5, "share"), 0.0, 1.0, 0.2),
        y=Axis("Profit", say.facts.words.money_axis(step), low, high, step),
        references=tuple(points),
    )


def differing(study: DecisionStudy, found: Comparison, say: Say) -> Exhibit:
    """Who had the event among those that one model alone would contact, both, or neither."""
    names, first, second = study.project.names, *spoken(found)
    labels = {
        "both": "By both",
        "only second": f"Only by {second}",
        "only first": f"Only by {first}",
        "neither": "By neither",
    }
    shown = [group for group in labels if found.changes.loc[group, "rows"] >= NEEDED]
    rows = found.changes.loc[shown]
    keys = [group.replace(" ", "_") for group in shown]
    frame = pd.DataFrame(
        {
            "label": [
                say.facts.text(f"{labels[group]}: {{{key}_rows}}") for group, key in zip(shown, keys, strict=True)
            ],
            "value": rows["rate"].to_numpy(),
            "low": rows["low"].to_numpy(),
            "high": rows["high"].to_numpy(),
            "highlight": [group == ("only second" if found.fair.gain >= 0 else "only first") for group in shown],
            "text": [say.facts.text(f"{{{key}_hits}} of {{hundred}}") for key in keys],
        }
    )
    low, high, step = nice_range([0.0, *frame["high"]])
    return Exhibit(
        id="differing",
        kind="bars",
        title="",
        caption=f"{names.many.capitalize()} {names.who} {names.left}, by which model would have them {names.contacted}",
        frame=frame,
        source=source(study, say, "Lines: the range of each share."),
        alt=say.facts.text(
            f"{{differing}} of {{both}} {names.many} are treated differently: {{only_second_rows}} are {names.contacted} by "
            f"{second} alone, {{only_first_rows}} by {first} alone."
        ),
        y=Axis(f"Share {names.who} {names.left}", say.facts.words.fmt(0.5, "share"), low, high, step),
    )


def money(study: DecisionStudy, found: Comparison, say: Say) -> Exhibit:
    """The difference in money with its range, beside the one that others would print."""
    names, first, second = study.project.names, *spoken(found)
    frame = pd.DataFrame(
        {
            "label": ["Judged on unseen rows", "As others would print it"],
            "value": [found.fair.gain, found.seen.gain],
            "low": [found.fair.interval[0], found.seen.interval[0]],
            "high": [found.fair.interval[1], found.seen.interval[1]],
            "highlight": [True, False],
            "text": [say.facts["change"].text, say.facts["seen_gain"].text],
        }
    )
    alt = f"{second} {BACK_TESTED.say('bring')} {{change}} compared with {first}, between {{change_low}} and {{change_high}}; picked and judged on the same rows, {{seen_gain}}."
    return Exhibit(
        id="money",
        kind="dots",
        title="",
        caption=f"Profit with {second} less profit with {first}, on the same {names.many}, in one {names.campaign}",
        frame=frame,
        source=source(study, say, "Lines: the range because of the data."),
        alt=say.facts.text(alt),
        y=_difference_axis(frame, say),
        base=Point(0.0, 0.0, "No difference"),
    )


def parts(study: DecisionStudy, found: Comparison, say: Say, kind: str) -> Exhibit:
    """The difference by segment or by version, the largest first, with the range of each."""
    first, second = spoken(found)
    frame = found.segments if kind == "group" else found.versions
    shown = _shown(frame) if kind == "group" else list(range(len(frame)))[-SHOWN_PARTS:]
    rows = frame.iloc[shown]
    labels = [str(level) for level in rows["level"]] if kind == "group" else _versions(found, rows)
    marked = _marked(rows, kind)
    picture = pd.DataFrame(
        {
            "label": labels,
            "value": rows["gain"].to_numpy(),
            "low": rows["low"].to_numpy(),
            "high": rows["high"].to_numpy(),
            "highlight": [place == marked for place in range(len(rows))],
            "text": [say.facts[f"{kind}_{place}_change"].text for place in shown],
        }
    )
    less = f"Profit with {second} less profit with {first}, by {study.origin.segment.replace('_', ' ')}"
    if kind == "version":
        less = (
            f"Profit after going to another version, less profit with {first}, on the same {study.project.names.many}"
        )
    more = "Lines: the range of each; which are called clear allows for how many are looked at."
    if len(shown) < len(frame):
        more += " Those with the largest differences are shown."
    if kind == "group" and found.held_back:
        more += " Groups too small to be shown are held back."
    alt = f"Difference by {kind}: {labels[0]} {{{kind}_{shown[0]}_change}}, between {{{kind}_{shown[0]}_low}} and {{{kind}_{shown[0]}_high}}."
    return Exhibit(
        id=f"{kind}s",
        kind="dots",
        title="",
        caption=less,
        frame=picture,
        source=source(study, say, more),
        alt=say.facts.text(alt),
        y=_difference_axis(picture, say),
        base=Point(0.0, 0.0, "No difference"),
    )


def spoken(found: Comparison) -> tuple[str, str]:
    """The names of both models as people say them."""
    both = (found.first, found.second)
    return called(found.first, both), called(found.second, both)


def _versions(found: Comparison, rows: pd.DataFrame) -> list[str]:
    return [called(version, (found.first, *found.versions["version"])) for version in rows["version"]]


def _marked(rows: pd.DataFrame, kind: str) -> int:
    """The line that the title speaks of, or the largest clear one; -1 where none is clear."""
    clear = rows["verdict"] != "unclear"
    if kind == "version" and (rows["verdict"] == "second").any():
        clear = rows["verdict"] == "second"
    return int(np.argmax(np.where(clear, rows["gain"].abs(), -1.0))) if clear.any() else -1


def _shown(frame: pd.DataFrame) -> list[int]:
    """Where there are too many groups, those in which the difference is largest, in their order."""
    largest = frame["gain"].abs().sort_values(ascending=False, kind="stable").index[:SHOWN_PARTS]
    return sorted(frame.index.get_indexer(largest))


def _everybody(study: DecisionStudy, found: Comparison) -> float:
    """The profit of contacting all of them, the same for both."""
    return float(study.settings.assumptions.payoff().profit @ found.pair.firsts.sum(axis=1))


def _difference_axis(frame: pd.DataFrame, say: Say) -> Axis:
    low, high, step = nice_range([*frame["low"], *frame["high"]])
    return Axis("Difference in profit", say.facts.words.money_axis(step), low, high, step)
