"""The other way round: what would have to be so that a campaign brings a wanted amount, and what waiting costs."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from metrics.baseline import Baseline
from metrics.crossfit import CrossFit, cross_fit
from metrics.decision.gain_at import gain_at
from metrics.decision.present import gain_over_flagged
from metrics.decision.reverse import Amount, Delay, Reverse, cost_of_delay, reverse
from metrics.decision.uncertainty import whole_range
from metrics.terms import net_gain
from stories.decision import exhibits as pictures
from stories.decision.assumption_words import label_of, noun_of
from stories.decision.study import DecisionStudy
from stories.formula import how
from stories.say import Say
from stories.story import Draft
from stories.words import quantum_of


@lru_cache(maxsize=32)
def ways_to(study: DecisionStudy, target: float) -> Reverse:
    """The single changes that bring a profit; hindsight is added to what must be reached, so that the answer holds on other rows."""
    hindsight = max(0.0, study.decision.profit - study.fit.profit)
    wanted, limit = target + hindsight + study.settings.terms.fixed, study.choice.most / study.curve.rows
    return reverse(study.curve, study.settings.assumptions, wanted, limit=limit)


@lru_cache(maxsize=32)
def delay_of(study: DecisionStudy) -> Delay | None:
    """What each week at today's rule costs, or each week with nobody contacted where there is no rule; None for a decision taken once.

    Its range is that of data and assumptions together, as that of the gain in front.
    """
    choice, terms = study.choice, study.settings.terms
    if terms.weeks is None:
        return None
    today = choice.baselines.get("present", choice.baselines["nobody"])
    fit = _over(study, today)
    flagged = choice.flagged if today.name == "present" else None
    gain = gain_at(study.curve, study.settings.assumptions, fit, {today.name: today}, terms, flagged)
    return cost_of_delay(fit.gain, whole_range(gain), terms)


def _over(study: DecisionStudy, today: Baseline) -> CrossFit:
    """The decision against what is done today."""
    choice, ledger, payoff = study.choice, study.curve.ledger, study.curve.payoff
    if choice.baseline.name == today.name:
        return study.fit
    limit = choice.most / study.curve.rows
    if today.name == "present" and choice.flagged is not None:
        fit = gain_over_flagged(ledger, payoff, limit)
    else:
        fit = cross_fit(ledger, payoff, today, limit)
    return replace(fit, gain=net_gain(fit.gain, fit.share, today.place, study.settings.terms.fixed))


def target(study: DecisionStudy, say: Say) -> Draft | None:
    """What brings the wanted amount; None where the project wants none."""
    wanted = study.settings.target
    if wanted is None:
        return None
    found = ways_to(study, wanted)
    say.facts.add("target", wanted, "money", how("target", event_is=study.project.names.event_is))
    rows = [*_stretches(study, say, found), *_budget(say, found), *_amounts(say, found), *_quality(say, found)]
    if not rows:
        rows = [(say("target-none"), say("target-none-amount"), say("target-none-plausible"))]
    exhibit = pictures.text_table(
        "target",
        say.text("target-caption"),
        [say("target-head-change"), say("target-head-amount"), say("target-head-plausible")],
        rows,
        ("left", "left", "left"),
        pictures.source(study, say),
        say.text("target-alt"),
    )
    return Draft("target", "appendix", say("target-kicker"), _title(say, found), say("target-notes"), exhibit)


def waiting(study: DecisionStudy, say: Say) -> str:
    """One sentence on what a week of waiting costs; empty for a decision taken once, or where waiting is free."""
    found = delay_of(study)
    if found is None or found.per_week <= 0:
        return ""
    words = replace(say.facts.words, quantum=quantum_of(found.per_week, found.high - found.low))
    if "week" not in say.facts:
        ends = {"": found.per_week, "_low": found.low, "_high": found.high}
        weeks = {
            f"week{end}": (
                amount,
                how("per-week", gain=f"all{end}" if end else "gain", event_is=study.project.names.event_is),
            )
            for end, amount in ends.items()
        }
        say.facts.add_together("money", weeks, words)
    return say.text("waiting", rule="present" in study.choice.baselines)


def _title(say: Say, found: Reverse) -> str:
    if found.reached:
        return say("target-title", answer="reached")
    first = next((amount for amount in found.amounts if amount.is_plausible), None)
    if first is None:
        return say("target-title", answer="implausible" if found.amounts else "nothing")
    side = _side(first)
    needed = say.fact(f"needed_{first.name}_{side}")
    return say("target-title", answer="plausible", noun=noun_of(first.name, say), needed=needed, side=side)


def _stretches(study: DecisionStudy, say: Say, found: Reverse) -> list[tuple[str, str, str]]:
    """The widest stretch of shares that is enough."""
    if not found.stretches:
        return []
    share = study.curve.share
    widest = max(found.stretches, key=lambda stretch: share[stretch.last] - share[stretch.first])
    ends = [
        say.facts.add(f"reach_{end}", float(share[edge]), "share", how("reach-end", end=end))
        for end, edge in (("least", widest.first), ("largest", widest.last))
    ]
    wide = ends[0] != ends[1]
    return [(say("target-share"), say.text("target-share-amount", wide=wide), say("target-as-it-is"))]


def _budget(say: Say, found: Reverse) -> list[tuple[str, str, str]]:
    if not found.budget:
        return []
    say.facts.add("reach_budget", found.budget, "money", how("reach-budget"))
    return [(say("target-budget"), say.text("target-budget-amount"), say("target-as-it-is"))]


def _amounts(say: Say, found: Reverse) -> list[tuple[str, str, str]]:
    rows = []
    for amount in [] if found.reached else found.amounts:
        item, side = amount.assumption, _side(amount)
        name = f"needed_{amount.name}_{side}"
        say.facts.add(name, amount.amount, item.unit, how("needed", name=amount.name), _apart(amount, say))
        low, high = (say.facts.words.write(end, item.unit) for end in (item.low, item.high))
        needed = say.text("target-amount", side=side, needed=say.fact(name))
        plausible = say("target-plausible", plausible=amount.is_plausible, low=low, high=high)
        rows.append((label_of(amount.name, say), needed, plausible))
    return rows


def _apart(amount: Amount, say: Say) -> str:
    """The amount, with one more digit where it would read like the likely one."""
    item, words = amount.assumption, say.facts.words
    text = words.write(amount.amount, item.unit)
    if text != words.write(item.likely, item.unit):
        return text
    fmt = words.fmt(amount.amount, item.unit)
    return replace(fmt, digits=fmt.digits + 1).text(amount.amount)


def _quality(say: Say, found: Reverse) -> list[tuple[str, str, str]]:
    if found.auc is None or found.reached:
        return []
    say.facts.add("needed_auc", found.auc, "score", how("needed-auc"))
    return [(say("target-ranking"), say.text("target-ranking-amount"), say.text("target-ranking-now"))]


def _side(amount: Amount) -> str:
    return "least" if amount.amount >= amount.assumption.likely else "most"
