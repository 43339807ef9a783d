"""The figures of how sure a gain is: two ranges, what would narrow them, and what every assumption does to it."""

from __future__ import annotations

import math

import numpy as np

from metrics.assumption import Assumption
from metrics.decision.gain_at import FIXED
from stories.decision.assumption_words import label_of, noun_of
from stories.decision.depth import bars_of, swings_of, turns_of
from stories.decision.facts import inward
from stories.decision.settings import settings_of
from stories.decision.study import DecisionStudy
from stories.project import Project
from stories.say import Say

NEARLY = 0.995  # a chance above it is told as "more than", for draws cannot tell it from certainty


def certainty_facts(study: DecisionStudy, say: Say) -> None:
    """Enter the ranges of the gain and what would narrow them."""
    found = bars_of(study)
    ranges = {
        "assumed": (found.assumptions, "range of the gain because of the assumptions, at the sums of this file"),
        "all": (found.together, "range of the gain because of data and assumptions together"),
        "more": (found.if_four_times, "range of both with four times the customers"),
    }
    if name := found.most_doubtful:
        ranges["known"] = (found.if_known[name], f"range of both if {name} were sure at its likely amount")
    draws = "2.5 and 97.5 per cent of seeded draws of every assumption between its low and high (triangular)"
    for name, ((low, high), formula) in ranges.items():
        said = f"{formula}: {draws}"
        say.facts.add_together("money", {f"{name}_low": (low, said), f"{name}_high": (high, said)})
    say.facts.add("chance", found.likely_positive, "share", "share of these draws with a gain", _chance(say, study))


def _chance(say: Say, study: DecisionStudy) -> str:
    chance = bars_of(study).likely_positive
    if chance >= NEARLY:
        return f"more than {say.facts.words.write(0.99, 'share')}"
    if chance <= 1 - NEARLY:
        return f"less than {say.facts.words.write(0.01, 'share')}"
    return say.facts.words.write(round(chance, 2), "share")


def items_of(project: Project) -> dict[str, Assumption]:
    """All assumptions of a project: those of its form, and the fixed cost where there is one."""
    items = dict(settings_of(project).assumptions.items)
    return {**items, FIXED: settings_of(project).fixed_cost} if settings_of(project).fixed_cost is not None else items


def pays(study: DecisionStudy, say: Say, name: str) -> str:
    """Between which amounts the decision still gains, in few words."""
    if study.fit.gain <= 0:
        return "no gain as it is"
    low, high = say.facts.get(f"{name}_from"), say.facts.get(f"{name}_to")
    if low and high:
        return f"from {low.text} to {high.text}"
    if low:
        return f"down to {low.text}"
    return f"up to {high.text}" if high else "at any amount"


def ends_at(study: DecisionStudy, say: Say, name: str) -> str:
    """The amount at which the gain ends, in very few words: on the side on which the campaign itself earns less, if there."""
    if study.fit.gain <= 0:
        return "no gain"
    item, low, high = study.gain.items[name], say.facts.get(f"{name}_from"), say.facts.get(f"{name}_to")
    if low and high:
        at_low, at_high = study.gain.profits(study.gain.moved(name, np.array([item.low, item.high])))
        low, high = (low, None) if at_low < at_high else (None, high)
    if low:
        return f"down to {low.text}"
    return f"up to {high.text}" if high else "at any amount"


def anew_facts(study: DecisionStudy, say: Say) -> None:
    """Enter what the gain is at both ends of every assumption once others are chosen."""
    regained, best = 0.0, study.fit.gain
    for swing in swings_of(study):
        formula = f"gain with the threshold chosen anew, out of fold, when {swing.name} is at its"
        ends = (("low", swing.anew_low, swing.kept_low), ("high", swing.anew_high, swing.kept_high))
        say.facts.add_together(
            "money", {f"anew_at_{swing.name}_{end}": (anew, f"{formula} {end}") for end, anew, _ in ends}
        )
        for _, anew, kept in ends:
            regained, best = max(regained, anew - kept), max(best, anew)
    say.facts.add("best_anew", best, "money", "largest gain of choosing anew at any of these ends")
    say.facts.add(
        "regained", regained, "money", "largest gain of choosing anew over keeping the customers, at any of these ends"
    )


def turning_facts(study: DecisionStudy, say: Say) -> dict[str, str]:
    """Enter from which amounts on choosing by the model would add something, and say so by assumption."""
    said = {}
    for turn in turns_of(study):
        words = []
        for side, amount, formula in (
            ("below", turn.below, "largest amount below the likely one at which choosing by the model adds something"),
            ("above", turn.above, "least amount above the likely one at which choosing by the model adds something"),
        ):
            if amount is not None and _is_sensible(amount, turn.assumption):
                unit = turn.assumption.unit
                text = say.facts.words.write(inward(amount, unit, up=side == "above"), unit)
                say.facts.add(f"{turn.name}_{side}", amount, unit, f"{turn.name}: {formula}", text)
                words.append(f"{text} or {'less' if side == 'below' else 'more'}")
        said[turn.name] = "; ".join(words)
    return said


def _is_sensible(amount: float, item: Assumption) -> bool:
    return math.isfinite(amount) and (item.low < 0 or amount >= 0)


def told(name: str, project: Project, say: Say) -> str:
    """An assumption with its plausible range, as a label."""
    return f"{label_of(name, say)}: {say.facts[f'{name}_low'].text} to {say.facts[f'{name}_high'].text}"


def what_is_open(study: DecisionStudy, say: Say) -> str:
    """What would narrow the range of the gain most, as part of a sentence."""
    name = bars_of(study).next_to_know
    return f"the number of {study.project.names.many}" if name == "data" else noun_of(name, say)
