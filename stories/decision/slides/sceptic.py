"""All assumptions moved together, from all at their worst to all at their best, and where the gain is gone."""

from __future__ import annotations

import numpy as np
import pandas as pd

from charts.exhibit import Axis, Exhibit, Point
from charts.nice import nice_range
from metrics.decision.tornado import Mood, breaks_at, sceptic
from stories.decision import exhibits as pictures
from stories.decision.assumption_words import label_of
from stories.decision.study import GAINFUL, DecisionStudy
from stories.formula import how
from stories.say import Say
from stories.story import Draft

GRID = np.linspace(-1.0, 1.0, 101)


def in_mood(study: DecisionStudy, say: Say, setting: float) -> Draft | None:
    """The gain when every assumption goes the same part of its way; None where there is no decision to gain by."""
    if study.verdict not in GAINFUL:
        return None
    mood = sceptic(study.gain, setting)
    formula, (low, high) = how("mood", moved=f"{setting:+.0%}"), mood.interval
    say.facts.add_together(
        "money", {"mood_gain": (mood.gain, formula), "mood_low": (low, formula), "mood_high": (high, formula)}
    )
    say.facts.add("way_moved", abs(setting), "share", how("way-moved"))
    moved = "whole" if abs(setting) == 1 else "part" if setting else "none"
    title = say("sceptic-title", moved=moved, end="worst" if setting < 0 else "best")
    notes = say("sceptic-notes", gone=_gone(study, say), falls=_falls(study))
    return Draft("sceptic", "impact", say("sceptic-kicker"), title, notes, _exhibit(study, say, mood))


def amounts(study: DecisionStudy, say: Say, setting: float) -> tuple[tuple[str, str], ...]:
    """Every assumption with its amount at this setting."""
    mood = sceptic(study.gain, setting)
    return tuple(
        (label_of(name, say), say.facts.words.write(amount, study.gain.items[name].unit))
        for name, amount in mood.amounts.items()
    )


def _gone(study: DecisionStudy, say: Say) -> str:
    """Whether nothing is gained at the likely amounts already, never, or from the setting that becomes a fact."""
    if study.fit.gain <= 0:
        return "already"
    turn = breaks_at(study.gain)
    if turn is None:
        return "never"
    say.facts.add("gone_at", -turn, "share", how("gone-at"))
    return "there"


def _falls(study: DecisionStudy) -> bool:
    """Whether less is gained where everything turns out well."""
    return sceptic(study.gain, 1.0).gain < sceptic(study.gain, 0.0).gain


def _exhibit(study: DecisionStudy, say: Say, mood: Mood) -> Exhibit:
    moods = [sceptic(study.gain, float(setting)) for setting in GRID]
    frame = pd.DataFrame(
        {
            "x": GRID,
            "y": [each.gain for each in moods],
            "low": [each.interval[0] for each in moods],
            "high": [each.interval[1] for each in moods],
        }
    )
    low, high, step = nice_range([*frame["low"], *frame["high"]])
    gone = (Point(-say.facts["gone_at"].value, 0.0, say("sceptic-point")),) if "gone_at" in say.facts else ()
    return Exhibit(
        id="sceptic",
        kind="curve",
        title="",
        caption=say("sceptic-caption"),
        frame=frame,
        source=pictures.source(study, say, say("sceptic-source")),
        alt=say.text("sceptic-alt"),
        x=Axis(say("sceptic-across"), say.facts.words.fmt(0.5, "share"), -1.0, 1.0, 0.5),
        y=Axis(say("sceptic-axis"), say.facts.words.money_axis(step), low, high, step),
        best=Point(mood.setting, mood.gain, say.facts["mood_gain"].text),
        references=gone,
    )
