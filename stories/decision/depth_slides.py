"""Slides on the model itself, in money and plain words: one more point, and scores that mean what they say."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from charts.exhibit import Axis, Exhibit
from charts.nice import nice_range
from metrics.decision.ladder import Definition, Rung
from stories.claims import BACK_TESTED
from stories.decision import exhibits as pictures
from stories.decision.depth import calibration_of, ladder_of
from stories.decision.study import DecisionStudy
from stories.say import Say
from stories.story import Draft
from stories.words import quantum_of

# Which rungs are shown, and how each is told to people who have never met the measure.
TOLD = {
    ("accuracy", Definition.MIX): "Decisions that are right",
    ("recall", Definition.SAME_ALARMS): "Of those {who} {left}, found",
    ("precision", Definition.SAME_HITS): "Of those {contacted}, rightly so",
    ("auc", Definition.BINORMAL): "Pairs ranked rightly",
}


def one_more_point(study: DecisionStudy, say: Say) -> Draft | None:
    """What one more point of each measure of the model would be worth, with its range."""
    rungs = _shown(study)
    if not rungs:
        return None
    names = study.project.names
    for rung in rungs:
        _enter(say, rung)
    frame = pd.DataFrame(
        {
            "label": [
                TOLD[rung.metric, rung.definition].format(who=names.who, left=names.left, contacted=names.contacted)
                for rung in rungs
            ],
            "value": [rung.up.worth for rung in rungs],
            "low": [rung.up.low for rung in rungs],
            "high": [rung.up.high for rung in rungs],
            "highlight": [place == 0 for place in range(len(rungs))],
            "text": [say.facts[f"point_{rung.metric}"].text for rung in rungs],
        }
    )
    low, high, step = nice_range([*frame["low"], *frame["high"]])
    exhibit = Exhibit(
        id="point",
        kind="dots",
        title="",
        caption=f"Worth of one more point in a {say.facts['hundred'].text}, in one {names.campaign}",
        frame=frame,
        source=pictures.source(study, say, "Lines: the range because of the data."),
        alt=say.facts.text(
            "One more point of right decisions {would} {point_accuracy}, between {point_accuracy_low} and {point_accuracy_high}.".replace(
                "{would}", "would have brought"
            )
        ),
        y=Axis("Worth of one point", say.facts.words.money_axis(step), low, high, step),
    )
    title = f"One more point of right decisions {BACK_TESTED.say('bring')} {{point_accuracy}}, from {{point_accuracy_low}} to {{point_accuracy_high}}"
    notes = (
        (
            "A point is one in a hundred. The first line lets one decision in a hundred turn right, in the mix in which mistakes are made now; the others improve "
            "one measure alone and leave the rest as it is. Value is no straight line: a second point brings less than the first. The last line asks how much a better "
            f"ranking of {names.many} would bring, on a family of models fitted to this file."
        )
        .replace("a hundred", "a {hundred}")
        .replace("in a {hundred}", "in {hundred}")
    )
    return Draft("point", "impact", "Impact", title, notes, exhibit)


def one_more_point_apart(study: DecisionStudy, say: Say) -> Draft | None:
    """The same in the appendix."""
    draft = one_more_point(study, say)
    return draft and replace(draft, beat="appendix", kicker="Appendix: one more point")


def calibrated_up_front(study: DecisionStudy, say: Say) -> Draft | None:
    """Do scores mean what they say: of those scored so, how many had the event."""
    found = calibration_of(study)
    if found is None or len(found.groups) < 2:
        return None
    names, groups, shown = study.project.names, found.groups, 1 + (found.farthest or 0)
    for place, group in enumerate(groups.itertuples(), 1):
        say.facts.add(f"scored_{place}", group.score, "share", "mean score of a group of neighbouring scores")
        say.facts.add(f"came_{place}", group.rate, "share", "events / rows of that group")
    frame = pd.DataFrame(
        {
            "label": [f"Scored {say.facts[f'scored_{place}'].text}" for place in range(1, len(groups) + 1)],
            "value": groups["rate"].to_numpy(),
            "low": groups["low"].to_numpy(),
            "high": groups["high"].to_numpy(),
            "highlight": np.arange(1, len(groups) + 1) == shown,
            "text": [f"{say.facts[f'came_{place}'].text} {names.left}" for place in range(1, len(groups) + 1)],
        }
    )
    low, high, step = nice_range([0.0, *frame["high"]])
    exhibit = Exhibit(
        id="calibration",
        kind="bars",
        title="",
        caption=f"Share of {names.many} {names.who} {names.left}, by what the model had said",
        frame=frame,
        source=pictures.source(study, say, "Lines: the range of each share."),
        alt=say.facts.text(
            f"Of {names.many} scored {{scored_1}} on average, {{came_1}} {names.left}; of those scored {{scored_{len(groups)}}}, {{came_{len(groups)}}}."
        ),
        y=Axis(f"Share {names.who} {names.left}", say.facts.words.fmt(0.5, "share"), low, high, step),
    )
    verdict = "scores mean what they say" if found.farthest is None else "scores are not to be read as chances"
    title = f"Of {names.many} scored {{scored_{shown}}}, {{came_{shown}}} {names.left}: {verdict}"
    notes = (
        f"The model gives each {names.one} a score. Here {names.many} with similar scores stand together, and the bar shows how many of them really {names.left}. "
        "Where score and share differ, the ranking may still be good, and the profit curve rests on the ranking alone; but a score should then not be read as a chance, "
        "and a threshold taken from theory would miss the best one."
    )
    return Draft("calibration", "insight", "Insight", title, notes, exhibit)


def calibrated(study: DecisionStudy, say: Say) -> Draft | None:
    """The same in the appendix."""
    draft = calibrated_up_front(study, say)
    return draft and replace(draft, beat="appendix", kicker="Appendix: do scores mean what they say")


def _shown(study: DecisionStudy) -> list[Rung]:
    found = ladder_of(study)
    rungs = [found.rung(*key) for key in TOLD] if found else []
    kept = [rung for rung in rungs if rung and rung.up]
    return kept if kept and kept[0].metric == "accuracy" else []


def _enter(say: Say, rung: Rung) -> None:
    """The worth of a point, told as finely as its own range allows, for it is small beside the story's totals."""
    name, step = f"point_{rung.metric}", rung.up
    words = replace(say.facts.words, quantum=quantum_of(step.worth, step.high - step.low))
    formulas = {
        name: (step.worth, f"worth of one more point of {rung.metric}, defined as: {rung.definition}"),
        f"{name}_low": (step.low, f"2.5 per cent of seeded draws of {name}"),
        f"{name}_high": (step.high, f"97.5 per cent of seeded draws of {name}"),
    }
    say.facts.add_together("money", formulas, words)
