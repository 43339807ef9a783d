"""The amount on which an answer turns: as long as what it pays, where one amount within its range may undo the gain."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from metrics.decision.dependence import Dependence
from metrics.decision.uncertainty import bars
from stories.decision.assumption_words import noun_of
from stories.decision.depth_figures import bars_of
from stories.decision.study import DecisionStudy
from stories.say import Mark, Say

TESTED = ("accept_rate",)  # what a campaign with a control group would tell


@dataclass(frozen=True)
class Break:
    """An amount at which a gain ends, the others as likely: on which ``side`` of it there is one."""

    entry: Dependence
    side: str  # "below" or "above"
    amount: float
    reach: float  # up to 1 within the range of the assumption

    @property
    def end(self) -> str:
        """Of the amounts between which there is a gain, the one that it is."""
        return "from" if self.side == "above" else "to"


def condition(study: DecisionStudy, say: Say) -> dict[str, str | Mark]:
    """For messages: ``turns`` is "below" or "above" an ``amount`` that ``noun`` has to stay, "between" this and ``most`` where a gain
    ends on both sides, or "no" where no single one decides. Told is the one that breaks first; of example amounts, whose ranges
    nobody stands behind, wherever that lies. Where the data alone show no gain, none is promised on any condition.

    ``rival`` is the decision without a model that is as good at that amount, or "several" where it is another one at either end.
    """
    if study.fit.interval[0] <= 0:
        return {"turns": "no"}
    turns = breaking(study.dependences)
    for turn in turns:
        if turn.reach <= 1 or study.unconfirmed:
            name = turn.entry.name
            ends = sorted((other for other in turns if other.entry is turn.entry), key=lambda other: other.amount)
            rivals = {_rival(study, other) for other in ends}
            told = {
                "turns": "between" if len(ends) > 1 else turn.side,
                "noun": noun_of(name, say),
                "amount": say.fact(f"{name}_{ends[0].end}"),
                "rival": rivals.pop() if len(rivals) == 1 else "several",
            }
            return told | ({"most": say.fact(f"{name}_{ends[1].end}")} if len(ends) > 1 else {})
    return {"turns": "no"}


def _rival(study: DecisionStudy, turn: Break) -> str:
    """The best decision without a model where a gain ends."""
    found = study.gain.moved(turn.entry.name, np.array([turn.amount]))
    return list(study.feasible)[study.gain.best_alternative(found)]


def settles(study: DecisionStudy, say: Say) -> dict[str, str | bool]:
    """For messages: whether ``open``, an amount that no test tells, must be known before anything is asked for."""
    if study.recommendation.advice == "test first" and study.verdict == "everybody":
        name = bars(study.gain_of_all).most_doubtful
        return {"settle": bool(name) and name not in TESTED, "open": noun_of(name, say) if name else ""}
    if study.doubt != "amounts":
        return {"settle": False}
    name = bars_of(study).most_doubtful
    return {"settle": bool(name) and name not in TESTED, "open": noun_of(name, say) if name else ""}


def breaking(dependences: Sequence[Dependence]) -> list[Break]:
    """The amounts at which a gain ends, the nearest first: how far each lies from the likely one, its own range as the measure."""
    # A cost among amounts that are brought lies below zero: "below" would read as its opposite.
    found = [turn for entry in dependences for turn in _breaks(entry) if entry.assumption.likely >= 0]
    return sorted(found, key=lambda turn: turn.reach)


def _breaks(entry: Dependence) -> Iterator[Break]:
    item = entry.assumption
    for side, amount, end in (("below", entry.holds_to, item.high), ("above", entry.holds_from, item.low)):
        if amount is not None:
            yield Break(entry, side, amount, _reach(amount, item.likely, end, item.high - item.low))


def _reach(amount: float, likely: float, end: float, width: float) -> float:
    """From 0 at the likely amount to 1 at the end of the range, and one more for every width of the range beyond it."""
    inside, beyond = abs(amount - likely), abs(end - likely)
    if inside <= beyond:
        return inside / beyond if beyond else 0.0
    return 1 + (inside - beyond) / width if width else math.inf
