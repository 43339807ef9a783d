"""Who is left alone, so that the stop rule of a decision is seen: what the rule is, and how many that takes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from metrics.decision.breaking_even import amount_that_pays, rate_that_pays
from metrics.decision.holding_back import least_held_back, least_watched
from metrics.limit import reach
from metrics.payoff import Campaign, Offer
from metrics.profit import at_place
from stories.decision.asking.next_list import next_list
from stories.decision.study import DecisionStudy
from stories.facts import FactTable
from stories.formula import how

LEAST_CHANGE = 0.0005  # of a rate: less is printed as no points at all, and no group could show it
FLEISS = {"level": "95", "published": "2003"}  # per cent of the control group's test, and its source
ONE_IN = 10  # customers of whom one is held back as a control group, where that is enough
FEWEST = 30  # of whom a rate is watched
MOST_PART = 1 / 4  # of those chosen are left alone at most
MOST_LISTS = 12  # over which the stop rule may take to be seen; of more, nobody sees the end


@dataclass(frozen=True)
class Watch:
    """What shows whether acting pays: by how much a rate must differ from that of those left alone, or what theirs must be."""

    rate: float  # of events among those left alone, as expected; where a rise is wanted, of those without the event
    change: float = 0.0  # by how much lower it is among those acted on where acting just pays; zero: no such rule
    limit: float | None = None  # their own rate at which acting just pays, where the amounts say what acting changes

    @property
    def is_rule(self) -> bool:
        """Is there a stop rule that could be seen?"""
        return self.limit is not None or self.change > 0


@dataclass(frozen=True)
class Held:
    """How many of the chosen of one list are left alone, and over how many such lists the stop rule is then seen."""

    rows: int
    least: int = 0  # of one list, how many the stop rule takes
    lists: int = 1  # zero where even the most that are waited for are too few


@lru_cache(maxsize=32)
def watch_of(study: DecisionStudy) -> Watch | None:
    """The stop rule of a study's decision; None where nobody is chosen, or nothing tells what would pay."""
    if not study.decision.contacted:
        return None
    form = study.settings.assumptions
    if isinstance(form, Campaign):
        return _of_acceptance(study)
    if isinstance(form, Offer):
        return watch_of_offers(study, study.decision.events / study.decision.contacted)
    place = reach(study.curve.contacted, study.decision.contacted)
    features = at_place(study.curve.ledger.firsts, place)
    limit, rate = (
        rate_that_pays(study.curve.payoff, features, study.settings.terms.fixed),
        study.decision.events / study.decision.contacted,
    )
    return Watch(rate, limit=limit) if limit < rate else Watch(rate)


def _of_acceptance(study: DecisionStudy) -> Watch:
    """By how much fewer must leave: the least acceptance that pays, of those about to."""
    decision, least = study.decision, 0.0
    if study.verdict == "everybody":
        least = amount_that_pays(study.gain, of_everybody(study), "accept_rate")
    else:
        least = next((entry.holds_from for entry in study.dependences if entry.name == "accept_rate"), None) or 0.0
    fall = least * decision.events / max(decision.contacted, 1) if 0 < least <= 1 else 0.0
    rate = decision.events / max(math.floor(decision.contacted + 1e-9), 1)
    return Watch(rate, fall if fall >= LEAST_CHANGE else 0.0)


def watch_of_offers(study: DecisionStudy, rate: float, place: float | None = None) -> Watch | None:
    """By how much more must respond: the least part of the responses that pays for the offers."""
    worth, spend = offers_at(study, place)
    if worth <= 0:
        return None
    rise = min((spend + study.settings.terms.fixed) / worth, 1.0) * rate
    rise = rise if rise >= LEAST_CHANGE else 0.0
    return Watch(1 - rate + rise, rise)


def offers_at(study: DecisionStudy, place: float | None = None) -> tuple[float, float]:
    """What the responses of those chosen are worth, and what the offers to them cost."""
    curve = study.curve
    if place is None:
        return float(at_place(curve.gain, reach(curve.contacted, study.decision.contacted))), study.decision.spend
    return float(at_place(curve.gain, place)), float(at_place(curve.spend, place))


def of_everybody(study: DecisionStudy) -> np.ndarray:
    """Sums over all customers, then 1, as `metrics.decision.gain_at.GainAt` has them of the chosen."""
    return np.append(study.curve.ledger.firsts[:, -1], 1.0)


def hold_back(watch: Watch | None, chosen: int) -> Held:
    """How many of so many chosen are left alone: as many as the stop rule takes, one in ten where there is none.

    Where that would be more than a quarter, it is shared out over several such lists: to leave half alone would cost more than the
    answer is worth.
    """
    usual = math.ceil(chosen / ONE_IN)
    if watch is None or not watch.is_rule or chosen < 2:
        return Held(usual if chosen > 1 else 0)
    for lists in range(1, MOST_LISTS + 1):
        least = _least(watch, lists * chosen)
        if least is not None and least <= lists * chosen * MOST_PART:
            each = math.ceil(least / lists)
            return Held(max(usual, each) if watch.limit is None else each, each, lists)
    return Held(usual, lists=0)


def _least(watch: Watch, chosen: int) -> int | None:
    """How many of all that are chosen in some lists the stop rule takes."""
    if watch.limit is not None:
        return max(int(least_watched(watch.rate, watch.limit)), FEWEST)
    return least_held_back(chosen, watch.rate, watch.change)


def control_group(facts: FactTable, study: DecisionStudy) -> None:
    """Enter the stop rule, and how many of the next list must be left alone for it to be seen."""
    watch = watch_of(study)
    if watch is None:
        return
    event_is, form = study.project.names.event_is, study.settings.assumptions
    if watch.limit is not None:
        facts.add("stop_rate", 100 * watch.limit, "per_hundred", how("stop-rate", hundred="100"))
    elif isinstance(form, Campaign | Offer):
        offers = isinstance(form, Offer)
        formula = how("stop-points-of-offer") if offers else how("stop-points", event_is=event_is)
        facts.add("stop_points", watch.change, "points", formula)
    listed = next_list(study)
    if not watch.is_rule or listed.length == "no" or listed.chosen < 2:
        return
    held = hold_back(watch, listed.chosen)
    if not held.lists:
        facts.add("never_lists", MOST_LISTS, "count", how("never-lists"))
        return
    told = {**FLEISS, "event_is": event_is, "watched": "no" if watch.limit is None else "yes"}
    key = "held-back"
    if held.rows > held.least:
        key, told = "held-back-usual", {**told, "one_in": str(ONE_IN), "least": str(held.least)}
    facts.add("held_back", held.rows, "count", how(key, **told))
    if held.lists != 1:
        facts.add(
            "held_lists", held.lists or MOST_LISTS, "count", how("held-lists" if held.lists else "held-lists-most")
        )
