"""What moved since a story was kept, because rows are dealt anew to the folds that its rule is tested on."""

from __future__ import annotations

from dataclasses import replace

from data.dataset import Dataset
from stories import topics
from stories.decision.saying import say_of
from stories.facts import Fact
from stories.origin import Origin
from stories.project import Project
from stories.say import Say

TOLD = ("contacted_share", "profit", "gain", "all_low", "all_high")
DIGIT = {"share": 0.01, "count": 1.0}  # what the last printed digit of a unit is worth; of money it is the story's own


def moved(dataset: Dataset, dealing: int, project: Project, origin: Origin) -> str:
    """A sentence on the figures that differ by more than their last digit; empty where none does.

    Parameters
    ----------
    dataset
        As it is read today.
    dealing
        The form in which its rows were dealt when the story was kept.
    """
    before, now = (
        say_of(topics.studied("decision", replace(dataset, dealing=form), project, origin))
        for form in (dealing, dataset.dealing)
    )
    both = [name for name in TOLD if name in before.facts and name in now.facts]
    parts = [
        now("dealt-moved", figure=name, before=before.facts[name].text, now=now.facts[name].text)
        for name in both
        if differs(before.facts[name], now.facts[name], now)
    ]
    return now("dealt-anew", moved=now.listed(parts)) if parts else ""


def differs(before: Fact, now: Fact, say: Say) -> bool:
    """Is it more than the last digit?"""
    digit = DIGIT.get(now.unit, say.facts.words.quantum)
    return before.text != now.text and abs(float(before.value) - float(now.value)) > digit * (1 + 1e-9)
