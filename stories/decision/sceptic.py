"""All assumptions moved together, from all at their worst to all at their best, and where the gain is gone."""

from __future__ import annotations

import numpy as np
import pandas as pd

from charts.exhibit import Axis, Exhibit, Point
from charts.nice import nice_range
from metrics.decision.tornado import Mood, breaks_at, sceptic
from stories.claims import BACK_TESTED
from stories.decision import exhibits as pictures
from stories.decision.assumption_words import label_of
from stories.decision.study import DecisionStudy
from stories.say import Say
from stories.story import Draft

GRID = np.linspace(-1.0, 1.0, 101)


def in_mood(study: DecisionStudy, say: Say, setting: float) -> Draft | None:
    """The gain when every assumption goes the same part of its way; None where there is no decision to gain by."""
    if study.verdict not in ("model", "unclear", "worse"):
        return None
    mood = sceptic(study.gain, setting)
    formula, (low, high) = f"gain of the same customers with every assumption moved by {setting:+.0%}", mood.interval
    say.facts.add_together(
        "money", {"mood_gain": (mood.gain, formula), "mood_low": (low, formula), "mood_high": (high, formula)}
    )
    say.facts.add("way_moved", abs(setting), "share", "how far every assumption is moved to one end of its range")
    against = pictures.baseline_words(study, study.baseline.name)
    title = f"{_where(setting)}, the gain {BACK_TESTED.say('be')} {{mood_gain}}"
    notes = f"Compared with the best decision without a model at the same amounts, between {{mood_low}} and {{mood_high}} because of the data. {_gone(study, say)}{_best(study)}"
    exhibit = _exhibit(study, say, mood, against)
    return Draft("sceptic", "impact", "How sure", title, notes, exhibit)


def amounts(study: DecisionStudy, say: Say, setting: float) -> tuple[tuple[str, str], ...]:
    """Every assumption with its amount at this setting."""
    mood = sceptic(study.gain, setting)
    return tuple(
        (label_of(name, say), say.facts.words.write(amount, study.gain.items[name].unit))
        for name, amount in mood.amounts.items()
    )


def _where(setting: float) -> str:
    if setting == 0:
        return "With every assumption as likely"
    if abs(setting) == 1:
        return f"With every assumption at its {'worst' if setting < 0 else 'best'}"
    return f"With every assumption {{way_moved}} of the way to its {'worst' if setting < 0 else 'best'}"


def _gone(study: DecisionStudy, say: Say) -> str:
    """At which setting nothing is gained any more."""
    if study.fit.gain <= 0:
        return "There is no gain at the likely amounts."
    turn = breaks_at(study.gain)
    if turn is None:
        return "Even with all of them at their worst there is a gain."
    say.facts.add("gone_at", -turn, "share", "how far all assumptions go to their worst before the gain is gone")
    return "The gain is gone once all of them are {gone_at} of the way to their worst."


def _best(study: DecisionStudy) -> str:
    """Why the gain may fall where everything turns out well."""
    if sceptic(study.gain, 1.0).gain >= sceptic(study.gain, 0.0).gain:
        return ""
    names = study.project.names
    return f" Towards the best end {names.contacting} {names.everybody} pays nearly as well, so choosing adds less."


def _exhibit(study: DecisionStudy, say: Say, mood: Mood, against: str) -> Exhibit:
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
    gone = (Point(-say.facts["gone_at"].value, 0.0, "Gain gone"),) if "gone_at" in say.facts else ()
    return Exhibit(
        id="sceptic",
        kind="curve",
        title="",
        caption=f"Gain of one {study.project.names.campaign}, from every assumption at its worst to every assumption at its best",
        frame=frame,
        source=pictures.source(study, say, "Shaded: the range because of the data."),
        alt=say.facts.text(
            f"With all assumptions moved together the gain over {against} is {{mood_gain}}, between {{mood_low}} and {{mood_high}}."
        ),
        x=Axis(
            "All at their worst to the left, as likely in the middle, all at their best to the right",
            say.facts.words.fmt(0.5, "share"),
            -1.0,
            1.0,
            0.5,
        ),
        y=Axis("Gain", say.facts.words.money_axis(step), low, high, step),
        best=Point(mood.setting, mood.gain, say.facts.text("{mood_gain}")),
        references=gone,
    )
