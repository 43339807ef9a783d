"""What a story asks for, by the whole range of the gain: approve, test first, know more first, or leave it; and its figures."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np

from metrics.assumption import Assumption
from metrics.decision.breaking_even import amount_that_pays
from metrics.decision.holding_back import least_contacted
from metrics.decision.uncertainty import whole_range
from metrics.limit import reach
from metrics.payoff import Assumptions, Campaign, Offer
from metrics.profit import at_place
from stories.decision.asking.control_group import MOST_LISTS, hold_back, offers_at, watch_of, watch_of_offers
from stories.decision.asking.net import enter_net
from stories.decision.asking.next_list import next_list
from stories.decision.condition import settles
from stories.decision.depth_figures import bars_of
from stories.decision.study import DecisionStudy
from stories.formula import Formula, how, of
from stories.say import Say

Wanted = Literal["amounts", "approve", "settle", "all", "test", "outcomes", "not"]


@dataclass(frozen=True)
class Trial:
    """A test that shows whether acting pays: half of ``rows`` are acted on and half are left alone, drawn by lot."""

    among: Literal["chosen", "all"]  # those the rule chooses, or all on the list
    rows: int
    change: float  # of the rate, which is the least that pays
    spend: float  # for the half that is acted on
    available: float  # such customers on one list
    lists: int  # how many lists that takes


def wanted(study: DecisionStudy, say: Say) -> Wanted:
    """What is asked for."""
    if study.unconfirmed:
        return "amounts"
    advice = study.recommendation.advice
    if advice == "act" and is_short(study):
        return "not"
    if advice != "test first":
        return "approve" if advice == "act" else "not"
    if settles(study, say)["settle"]:
        return "settle"
    if isinstance(study.settings.assumptions, Campaign | Offer):
        if all_pay(study):
            return "all"
        return "test" if trial_of(study) else "not"
    if study.verdict == "everybody":
        return "settle"
    return "outcomes" if bars_of(study).rows_to_be_clear else "not"


def all_pay(study: DecisionStudy) -> bool:
    """Does acting on all surely pay, so that only whom to leave out is in doubt? A test against acting on none does not tell that."""
    if study.verdict != "unclear" or study.baseline.name != "everybody" or study.ranks_backwards:
        return False
    return whole_range(study.gain_of_all)[0] > 0


def is_short(study: DecisionStudy) -> bool:
    """Is the next list too short for what the rule brings to cover its fixed cost, which the file itself is long enough for?"""
    return next_list(study).length == "asked" and study.recommendation.advice == "act" and gain_of_list(study)[1] <= 0


@lru_cache(maxsize=32)
def trial_of(study: DecisionStudy) -> Trial | None:
    """The test of those chosen, or of all where acting on all could pay and one list has too few of those chosen.

    None where no effect that is plausible would pay for acting, or where the test costs more than what it decides could bring.
    """
    listed, curve = next_list(study), study.curve
    found = [_trial(study, "chosen", reach(curve.contacted, study.decision.contacted), listed.chosen)]
    if study.baselines["everybody"].profit > 0:
        found.append(_trial(study, "all", len(curve.contacted) - 1.0, listed.rows))
    most = _most_at_stake(study)
    return min((trial for trial in found if trial and trial.spend < most), key=lambda trial: trial.lists, default=None)


def _most_at_stake(study: DecisionStudy) -> float:
    """The most that the decision could bring, over all times that it is taken."""
    of_all = whole_range(study.gain_of_all)[1]
    most = of_all if study.verdict == "everybody" else max(of_all, study.whole[1])
    return most * study.settings.terms.runs


def _trial(study: DecisionStudy, among: Literal["chosen", "all"], place: float, available: float) -> Trial | None:
    curve = study.curve
    rows, events, spend = (float(at_place(sums, place)) for sums in (curve.contacted, curve.events, curve.spend))
    if rows <= 0 or available < 1:
        return None
    rate, change = events / rows, 0.0
    base = rate
    form = study.settings.assumptions
    if isinstance(form, Campaign):
        features = np.append(at_place(curve.ledger.firsts, place), 1.0)
        least = amount_that_pays(study.gain, features, "accept_rate")
        change = least * rate if 0 < least <= form.accept_rate.high else 0.0
    elif offers_at(study, place)[0] >= spend + study.settings.terms.fixed:
        watch = watch_of_offers(study, rate, place)
        base, change = (watch.rate, watch.change) if watch else (rate, 0.0)
    if change <= 0:
        return None
    arm = math.ceil(least_contacted(base, change) / 2)
    cost = arm * spend / rows
    return Trial(among, 2 * arm, change, cost, available, _lists(study, arm, cost, available))


def _lists(study: DecisionStudy, arm: int, cost: float, available: float) -> int:
    """How many lists a test takes: one has only so many to draw from, and limits hold for it as well."""
    takes = [2 * arm / available]
    takes += [part / limit for part, limit in ((arm, study.settings.capacity), (cost, study.settings.budget)) if limit]
    return math.ceil(max(takes) - 1e-9)


def trial_facts(study: DecisionStudy, say: Say) -> dict[str, str]:
    """Enter the size, the cost and the aim of a test; for messages, among whom it is and whether one list has enough of them."""
    test = trial_of(study)
    length = next_list(study).length
    fits = "open" if length == "no" else "yes" if test.lists == 1 else "several" if test.lists <= MOST_LISTS else "no"
    told = {"among": test.among, "fits": fits}
    if "test_rows" in say.facts:  # the first page names what the last one asks for
        return told
    say.facts.add("test_rows", test.rows, "count", 2 * of("test_arm"))
    say.facts.add("test_arm", test.rows // 2, "count", how("test-arm", among=test.among))
    say.facts.add("test_spend", test.spend, "money", how("test-spend"))
    say.facts.add("test_points", test.change, "points", how("test-points", among=test.among))
    say.facts.add("test_available", math.floor(test.available), "count", how("test-available", among=test.among))
    say.facts.add("test_lists", test.lists, "count", how("test-lists"))
    return told


def all_facts(study: DecisionStudy, say: Say) -> None:
    """Enter between which ends acting on all brings something."""
    low, high = whole_range(study.gain_of_all)
    told = how("next-all-range")
    say.facts.add_together("money", {"of_all_low": (low, told), "of_all_high": (high, told)})


def list_facts(study: DecisionStudy, say: Say) -> None:
    """Enter what the rule means for the next list: how many are chosen, left alone and acted on, and what that costs and brings."""
    facts, listed, event_is = say.facts, next_list(study), study.project.names.event_is
    held = hold_back(watch_of(study), listed.chosen).rows
    facts.add("next_list", listed.rows, "count", how("next-list", length=listed.length))
    facts.add("next_chosen", listed.chosen, "count", _of_list("contacted", listed.times))
    facts.add("next_held_back", held, "count", how("next-held-back"))
    facts.add("next_called", listed.chosen - held, "count", of("next_chosen") - of("next_held_back"))
    if "spend" in facts:
        part = (listed.chosen - held) / study.decision.contacted
        fixed = study.settings.fixed_cost
        spends = {end: each * part + (getattr(fixed, end) if fixed else 0.0) for end, each in _spends(study).items()}
        told = {"event_is": event_is, "fixed": "yes" if fixed else "no"}
        entries = {"next_spend": (spends["likely"], how("next-spend", end="likely", **told))}
        entries |= {f"next_spend_{end}": (spends[end], how("next-spend", end=end, **told)) for end in ("low", "high")}
        facts.add_together("money", entries)
    _gain_of_list(study, say)
    if (forgone := _forgone(study, held)) > 0:
        facts.add("next_forgone", forgone, "money", how("next-forgone"))
        full = "next_gain" if "next_gain" in facts else "gain"
        enter_net(facts, study, held / listed.chosen, listed.times, _paid_anew(study), full)


def _gain_of_list(study: DecisionStudy, say: Say) -> None:
    """Enter what the rule could bring on the next list, where that is not the gain on the file itself."""
    listed, of_all = next_list(study), study.verdict == "everybody"
    if listed.times == 1 and not of_all:
        return
    names = {"": "gain", "_low": "all_low", "_high": "all_high"}
    told = {
        end: how("next-all-range" if end else "next-all") if of_all else _of_list(name, listed.times)
        for end, name in names.items()
    }
    if _paid_anew(study) and not of_all:
        told = dict.fromkeys(names, how("next-gain-fixed"))
    amounts = dict(zip(names, gain_of_list(study), strict=True))
    say.facts.add_together("money", {f"next_gain{end}": (amount, told[end]) for end, amount in amounts.items()})


def gain_of_list(study: DecisionStudy) -> tuple[float, float, float]:
    """What the rule could bring on the next list, and between which ends: a fixed cost is paid once, however long it is."""
    found, (low, high) = study.fit.gain, study.whole
    if study.verdict == "everybody":
        found, (low, high) = study.baselines["everybody"].profit, whole_range(study.gain_of_all)
    times, fixed = next_list(study).times, _paid_anew(study)
    return tuple((amount + fixed) * times - fixed for amount in (found, low, high))


def _paid_anew(study: DecisionStudy) -> float:
    """The fixed cost that the rule pays and the best decision without it does not."""
    return study.settings.terms.fixed if study.verdict == "everybody" or not study.baseline.place else 0.0


def gained(say: Say) -> dict[str, object]:
    """For messages: what the rule could bring on the next list, between which amounts, and how much with nobody held back."""
    full = "next_gain" if "next_gain" in say.facts else "gain"
    own = "next_net" if "next_net" in say.facts else full
    names = ("gain", "all_low", "all_high") if own == "gain" else (own, f"{own}_low", f"{own}_high")
    return {**dict(zip(("gained", "from", "to"), map(say.fact, names), strict=True)), "full": say.fact(full)}


def outcomes_facts(study: DecisionStudy, say: Say) -> None:
    """Enter how many more must be known for a gain to be clear, if it stays as large a customer: in two digits, rounded up."""
    wanted_rows = bars_of(study).rows_to_be_clear
    step = 10.0 ** max(1, math.floor(math.log10(max(wanted_rows, 1))) - 1)
    say.facts.add("outcomes_wanted", math.ceil(wanted_rows / step) * step, "count", how("outcomes-wanted"))


def _of_list(name: str, times: float) -> Formula:
    return of(name) if times == 1 else of(name) * (of("next_list") / of("customers"))


def _forgone(study: DecisionStudy, held: int) -> float:
    """What those left alone would have brought, in the mean of those chosen."""
    of_all = study.verdict == "everybody"
    profit = study.baselines["everybody"].profit if of_all else study.fit.profit
    return held * (profit + study.settings.terms.fixed) / study.decision.contacted


def _spends(study: DecisionStudy) -> dict[str, float]:
    """What acting on those chosen costs, with every amount at its low, likely and high."""
    place = reach(study.curve.contacted, study.decision.contacted)
    features = at_place(study.curve.ledger.firsts, place)
    form = study.settings.assumptions
    return {end: float(_at(form, end).payoff().spend @ features) for end in ("low", "likely", "high")}


def _at(form: Assumptions, end: str) -> Assumptions:
    for name, item in form.items.items():
        amount = getattr(item, end)
        form = form.with_(name, Assumption(name, item.unit, amount, amount, amount))
    return form
