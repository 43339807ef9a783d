"""What limits cost: the worth of one more thousand, and the customers of equal score among whom a capacity ends."""

from __future__ import annotations

from functools import lru_cache

from metrics.decision.spending import OneMore, Tie, capacity_tie, one_more
from stories.decision.study import DecisionStudy
from stories.say import Say

STEP = 1000.0


@lru_cache(maxsize=64)
def one_more_of(study: DecisionStudy, budget: float) -> OneMore:
    """What a thousand more would bring at a budget."""
    return one_more(study.curve, budget, STEP)


@lru_cache(maxsize=64)
def tie_of(study: DecisionStudy) -> Tie | None:
    """The tie in which the project's capacity ends, if it ends in one."""
    if study.settings.capacity is None:
        return None
    return capacity_tie(study.curve, study.settings.capacity)


def worth_of_more(study: DecisionStudy, say: Say, budget: float) -> str:
    """The worth of one more thousand in a sentence, what it costs already taken off."""
    found = one_more_of(study, budget)
    words = say.facts.words
    step, now = words.write(found.step, "price"), words.write(budget, "money")
    if found.worth <= 0:
        return say("budget-worth", binds=False, budget=now, step=step)
    worth, error = (
        words.write(amount, "price" if amount < 100 else "money") for amount in (found.worth, 1.96 * found.error)
    )
    return say("budget-worth", binds=True, budget=now, step=step, worth=worth, error=error)


def tie_words(study: DecisionStudy, say: Say) -> str:
    """What it means that a capacity ends among customers of equal score; empty where it does not."""
    found = tie_of(study)
    if found is None:
        return ""
    words = say.facts.words
    tied, chosen = (words.write(count, "count") for count in (found.tied, found.chosen))
    worst, expected, best = (words.write(amount, "money") for amount in (found.worst, found.expected, found.best))
    return say("budget-tie", tied=tied, chosen=chosen, expected=expected, worst=worst, best=best)


def headline(study: DecisionStudy, say: Say, budget: float) -> str:
    """What a budget buys at its best."""
    bought = "nobody"
    if study.decision.contacted:
        bought = "limited" if study.decision.bound_by == "budget" else "enough"
    return say.text("budget-headline", bought=bought, budget=say.facts.words.write(budget, "money"))
