"""The figures of how sure a gain is: two ranges, what would narrow them, and what every assumption does to it."""

from __future__ import annotations

import math

from metrics.assumption import Assumption
from metrics.decision.gain_at import FIXED
from stories.decision.depth_figures import bars_of, swings_of, turns_of
from stories.decision.facts import LEAST, MOST, gains_at
from stories.decision.settings import settings_of
from stories.decision.study import DecisionStudy
from stories.formula import how
from stories.project import Project
from stories.say import Say

NEARLY = 0.995  # a chance above it is told as "more than", for draws cannot tell it from certainty


def certainty_facts(study: DecisionStudy, say: Say) -> None:
    """Enter the ranges of the gain and what would narrow them."""
    found = bars_of(study)
    ranges = {"assumed": found.assumptions, "more": found.if_four_times}
    doubtful = found.most_doubtful
    if doubtful:
        ranges["known"] = found.if_known[doubtful]
    told = [say.facts[f"{name}_{end}"].value for name in ("all", "gain") for end in ("low", "high")]
    fmt = say.facts.words.together([study.fit.gain, *told], "money")  # that of the ranges beside them
    for name, ends in ranges.items():
        drawn = how("drawn-range", range=name, name=doubtful, least=LEAST, most=MOST)
        for end, amount in zip(("low", "high"), ends, strict=True):
            say.facts.add(f"{name}_{end}", amount, "money", drawn, fmt.text(amount))
    if found.is_lopsided:
        say.facts.add("middle", found.middle, "money", how("middle"), fmt.text(found.middle))
    say.facts.add("chance", found.likely_positive, "share", how("chance"), told_chance(found.likely_positive, say))


def told_chance(chance: float, say: Say) -> str:
    """A share of draws in whole per cent; near to all or none of them it is no more than near."""
    if chance >= NEARLY:
        return say("chance-near", side="all", share=say.facts.words.write(0.99, "share"))
    if chance <= 1 - NEARLY:
        return say("chance-near", side="none", share=say.facts.words.write(0.01, "share"))
    return say.facts.words.write(round(chance, 2), "share")


def items_of(project: Project) -> dict[str, Assumption]:
    """All assumptions of a project: those of its form, and the fixed cost where there is one."""
    items = dict(settings_of(project).assumptions.items)
    return {**items, FIXED: settings_of(project).fixed_cost} if settings_of(project).fixed_cost is not None else items


def anew_facts(study: DecisionStudy, say: Say) -> None:
    """Enter what the gain is at both ends of every assumption once others are chosen."""
    regained, best = 0.0, -math.inf
    fmt = say.facts.words.together(gains_at(study), "money")  # that of the gains beside them
    for swing in swings_of(study):
        ends = (("low", swing.anew_low, swing.kept_low), ("high", swing.anew_high, swing.kept_high))
        for end, anew, kept in ends:
            formula = how("anew-at", name=swing.name, end=end)
            say.facts.add(f"anew_at_{swing.name}_{end}", anew, "money", formula, fmt.text(anew))
            regained, best = max(regained, anew - kept), max(best, anew)
    best = best if swings_of(study) else study.fit.gain
    say.facts.add("best_anew", best, "money", how("best-anew"), fmt.text(best))
    say.facts.add("regained", regained, "money", how("regained"), fmt.text(regained))


def turning_facts(study: DecisionStudy, say: Say) -> dict[str, tuple[str, ...]]:
    """Enter from which amounts on choosing by the model would add something; on which sides, by assumption."""
    sides: dict[str, tuple[str, ...]] = {}
    for turn in turns_of(study):
        sides[turn.name] = ()
        for side, amount in (("below", turn.below), ("above", turn.above)):
            if amount is not None and _is_sensible(amount, turn.assumption):
                unit = turn.assumption.unit
                text = say.facts.words.bound(amount, unit, up=side == "above")
                say.facts.add(f"{turn.name}_{side}", amount, unit, how("turning", name=turn.name, side=side), text)
                sides[turn.name] += (side,)
    return sides


def _is_sensible(amount: float, item: Assumption) -> bool:
    return math.isfinite(amount) and (item.low < 0 or amount >= 0)
