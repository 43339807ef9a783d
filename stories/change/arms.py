"""Several arms beside each other: which is best, which of the others do harm or show nothing, and what each is worth after its own cost."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from metrics.change import means, proportions
from metrics.change.sums import Estimate, Sums
from metrics.discovery import ALARMS, shrunken
from stories.change.figures import Contrast, lead_of
from stories.change.money import Entry

LEAST = 10  # rows of an arm below which it is not told beside the others
CHOSEN = 6  # results from which on it is said how much of the best is luck
THOUSAND = 1000  # of those reached, by which the money of arms of other sizes is compared
VERDICTS = ("better", "changed", "worse", "unclear")  # "changed" where it is clear and nobody knows what is good
OPPOSITE = "opposite"
PAYS = ("pays", "loses", "open")
SIGNS: Mapping[str, float] = {"good": 1.0, "bad": -1.0}


@dataclass(frozen=True)
class Arm:
    """One arm against those who were left alone."""

    place: int  # among the contrasts
    contrast: Contrast
    effect: Estimate
    p: float  # allowing for how many arms there are (Bonferroni)
    verdict: str  # a key of VERDICTS
    worth: Entry | None  # money for a thousand reached, after the cost of its own where those of all are known
    pays: str  # a key of PAYS; empty where there is no money

    @property
    def label(self) -> str:
        """What it is called in the file."""
        return self.contrast.one


@dataclass(frozen=True, eq=False)
class Arms:
    """All arms, the best first."""

    arms: tuple[Arm, ...]
    is_ahead: bool  # the best differs clearly from every other
    drawn: float | None  # the change of the best, allowing for its having been chosen; None of few
    lacking: tuple[str, ...]  # arms whose own cost nobody gave, where those of others are known

    @property
    def best(self) -> Arm:
        """That with the best change, or where nobody knows what is good, with the surest."""
        return self.arms[0]

    @property
    def others(self) -> dict[str, tuple[Arm, ...]]:
        """The arms beside the best, by their verdict; those that clearly go the other way, where nobody knows what is good, by themselves."""
        found: dict[str, tuple[Arm, ...]] = dict.fromkeys((*VERDICTS, OPPOSITE), ())
        for arm in self.arms[1:]:
            turned = arm.verdict == "changed" and arm.effect.value * self.best.effect.value < 0
            key = OPPOSITE if turned else arm.verdict
            found[key] = (*found[key], arm)
        return found

    @property
    def others_by_worth(self) -> dict[str, tuple[Arm, ...]]:
        """The arms beside the one that brings most, by whether they pay."""
        return {key: tuple(arm for arm in self.by_worth[1:] if arm.pays == key) for key in PAYS}

    @property
    def harmful(self) -> tuple[Arm, ...]:
        """The arms that do harm, the worst last."""
        return tuple(arm for arm in self.arms if arm.verdict == "worse")

    @property
    def by_worth(self) -> tuple[Arm, ...]:
        """All arms, the one that brings most for those reached first; empty where there is no money."""
        if self.arms[0].worth is None:
            return ()
        return tuple(sorted(self.arms, key=lambda arm: -arm.worth[0]))


def arms_of(
    contrasts: Sequence[Contrast],
    effect_of: Callable[[Contrast], Estimate],
    sense: str,
    is_rate: bool,
    worth_of: Callable[[Contrast], Entry | None],
    lacking: tuple[str, ...] = (),
) -> Arms | None:
    """All arms of a test beside each other; None where fewer than two have rows enough.

    Parameters
    ----------
    contrasts
        Of every arm with those left alone.
    effect_of
        The change of a contrast, as the story tells it.
    sense
        Whether more is "good", "bad" or "open".
    is_rate
        Is it 0 or 1 that was measured?
    worth_of
        Money of a contrast for a thousand reached, with its range; None where nobody said what one is worth.
    lacking
        Labels of arms whose cost is not known, where that of others is.

    Notes
    -----
    Changes that share one control go up and down together with it. What tells them apart is the error of each arm by itself, and by that
    they are drawn together (`metrics.discovery.shrunken`).
    """
    large = [place for place, each in enumerate(contrasts) if min(side.n for side in each.levels) >= LEAST]
    if len(large) < 2:
        return None
    found = []
    for place in large:
        each, effect = contrasts[place], effect_of(contrasts[place])
        worth = worth_of(each)
        pays = "" if worth is None else "pays" if worth[1] > 0 else "loses" if worth[2] < 0 else "open"
        verdict = verdict_of(effect, len(contrasts), sense)
        found.append(Arm(place, each, effect, min(1.0, len(contrasts) * effect.p), verdict, worth, pays))
    best = lead_of([arm.contrast for arm in found], sense)
    sign = SIGNS.get(sense)
    found.sort(key=lambda arm: arm.effect.p if sign is None else -sign * arm.effect.value)
    found.sort(key=lambda arm: arm.contrast is not best)
    return Arms(tuple(found), _is_ahead(found, is_rate, sign), _drawn(found, is_rate), lacking)


def verdict_of(effect: Estimate, several: int, sense: str) -> str:
    """What may be said of one of several arms; clear only once it is allowed for how many there are (Bonferroni)."""
    if not (effect.clear and several * effect.p < ALARMS):
        return "unclear"
    if sense not in SIGNS:
        return "changed"
    return "better" if effect.value * SIGNS[sense] > 0 else "worse"


def _is_ahead(arms: Sequence[Arm], is_rate: bool, sign: float | None) -> bool:
    """Is the best clearly better than each of the others? By the intersection of these tests no allowance is wanted for their number."""
    if sign is None:
        return False
    best, *others = (arm.contrast.levels[0] for arm in arms)
    difference = proportions.difference if is_rate else means.difference
    between = (difference(best, other) for other in others)
    return all(each.clear and sign * each.value > 0 for each in between)


def _drawn(arms: Sequence[Arm], is_rate: bool) -> float | None:
    if len(arms) < CHOSEN:
        return None
    errors = [_error(arm.contrast.levels[0], is_rate) for arm in arms]
    return float(shrunken(np.array([arm.effect.value for arm in arms]), np.array(errors)).values[0])


def _error(level: Sums, is_rate: bool) -> float:
    """Of a level; a rate that nobody or everybody adds to has one as well, as with one more of each."""
    if not is_rate:
        return level.error
    rate = (level.y + 1) / (level.n + 2)
    return float(np.sqrt(rate * (1 - rate) / level.n))
