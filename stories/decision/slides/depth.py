"""Slides on the model itself, in money and plain words: one more point, and scores that mean what they say."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from charts.exhibit import Axis, Exhibit
from charts.nice import nice_range
from metrics.decision.ladder import Definition, Rung
from stories.decision import exhibits as pictures
from stories.decision.certainty_figures import LEAST, MOST
from stories.decision.depth_figures import calibration_of, ladder_of
from stories.decision.study import DecisionStudy
from stories.formula import how
from stories.say import Say
from stories.story import Draft
from stories.words import quantum_of

# Which rungs are shown: of each measure one definition; the title tells the first.
SHOWN = (
    ("accuracy", Definition.MIX),
    ("recall", Definition.SAME_ALARMS),
    ("precision", Definition.SAME_HITS),
    ("auc", Definition.BINORMAL),
)


def one_more_point(study: DecisionStudy, say: Say) -> Draft | None:
    """What one more point of each measure of the model would be worth, with its range."""
    rungs = _shown(study)
    if not rungs:
        return None
    for rung in rungs:
        _enter(say, rung)
    frame = pd.DataFrame(
        {
            "label": [say(f"point-label-{rung.metric}") for rung in rungs],
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
        caption=say.text("point-caption"),
        frame=frame,
        source=pictures.source(study, say, say("point-lines")),
        alt=say.text("point-alt"),
        y=Axis(say("point-axis"), say.facts.words.money_axis(step), low, high, step),
    )
    return Draft("point", "impact", say("point-kicker"), say("point-title"), say("point-notes"), exhibit)


def one_more_point_apart(study: DecisionStudy, say: Say) -> Draft | None:
    """The same in the appendix."""
    draft = one_more_point(study, say)
    return draft and replace(draft, beat="appendix", kicker=say("point-kicker-apart"))


def calibrated_up_front(study: DecisionStudy, say: Say) -> Draft | None:
    """Do scores mean what they say: of those scored so, how many had the event."""
    found = calibration_of(study)
    if found is None or len(found.groups) < 2:
        return None
    groups, shown = found.groups, 1 + (found.farthest or 0)
    for place, group in enumerate(groups.itertuples(), 1):
        say.facts.add(f"scored_{place}", group.score, "share", how("group-score"))
        say.facts.add(f"came_{place}", group.rate, "share", how("group-rate"))
    scored, came = ([say.fact(f"{name}_{place}") for place in range(1, len(groups) + 1)] for name in ("scored", "came"))
    frame = pd.DataFrame(
        {
            "label": [say.text("calibration-label", scored=score) for score in scored],
            "value": groups["rate"].to_numpy(),
            "low": groups["low"].to_numpy(),
            "high": groups["high"].to_numpy(),
            "highlight": np.arange(1, len(groups) + 1) == shown,
            "text": [say.text("calibration-came", came=rate) for rate in came],
        }
    )
    low, high, step = nice_range([0.0, *frame["high"]])
    exhibit = Exhibit(
        id="calibration",
        kind="bars",
        title="",
        caption=say("calibration-caption"),
        frame=frame,
        source=pictures.source(study, say, say("calibration-lines")),
        alt=say.text(
            "calibration-alt",
            first_scored=scored[0],
            first_came=came[0],
            last_scored=scored[-1],
            last_came=came[-1],
        ),
        y=Axis(say("calibration-axis"), say.facts.words.fmt(0.5, "share"), low, high, step),
    )
    title = say("calibration-title", honest=found.farthest is None, scored=scored[shown - 1], came=came[shown - 1])
    return Draft("calibration", "insight", say("calibration-kicker"), title, say("calibration-notes"), exhibit)


def calibrated(study: DecisionStudy, say: Say) -> Draft | None:
    """The same in the appendix."""
    draft = calibrated_up_front(study, say)
    return draft and replace(draft, beat="appendix", kicker=say("calibration-kicker-apart"))


def _shown(study: DecisionStudy) -> list[Rung]:
    found = ladder_of(study)
    rungs = [found.rung(*key) for key in SHOWN] if found else []
    kept = [rung for rung in rungs if rung and rung.up]
    return kept if kept and kept[0].metric == "accuracy" else []


def _enter(say: Say, rung: Rung) -> None:
    """The worth of a point, told as finely as its own range allows, for it is small beside the story's totals."""
    name, step = f"point_{rung.metric}", rung.up
    words = replace(say.facts.words, quantum=quantum_of(step.worth, step.high - step.low))
    formulas = {
        name: (step.worth, how("point", metric=rung.metric, definition=rung.definition.value)),
        f"{name}_low": (step.low, how("point-end", part=LEAST, name=name)),
        f"{name}_high": (step.high, how("point-end", part=MOST, name=name)),
    }
    say.facts.add_together("money", formulas, words)
