"""The other way round: what would have to be so that a campaign brings a wanted amount, and what waiting costs."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from metrics.crossfit import cross_fit
from metrics.decision.present import gain_over_flagged
from metrics.decision.reverse import Amount, Delay, Reverse, cost_of_delay, reverse
from metrics.terms import net_gain
from stories.claims import BACK_TESTED, PROJECTED
from stories.decision import exhibits as pictures
from stories.decision.assumption_words import label_of, noun_of
from stories.decision.study import DecisionStudy
from stories.say import Say
from stories.story import Draft
from stories.words import quantum_of

AS_IT_IS = "yes, at the amounts as they are"
OR = {"least": "more", "most": "less"}


@lru_cache(maxsize=32)
def ways_to(study: DecisionStudy, target: float) -> Reverse:
    """The single changes that bring a profit; hindsight is added to what must be reached, so that the answer holds on other rows."""
    hindsight = max(0.0, study.decision.profit - study.fit.profit)
    wanted, limit = target + hindsight + study.settings.terms.fixed, study.choice.most / study.curve.rows
    return reverse(study.curve, study.settings.assumptions, wanted, limit=limit)


@lru_cache(maxsize=32)
def delay_of(study: DecisionStudy) -> Delay | None:
    """What each week at today's rule costs, or each week with nobody contacted where there is no rule; None for a decision taken once."""
    choice, terms = study.choice, study.settings.terms
    today = choice.baselines.get("present", choice.baselines["nobody"])
    if choice.baseline.name == today.name:
        return cost_of_delay(study.fit, terms)
    ledger, payoff, limit = study.curve.ledger, study.curve.payoff, choice.most / study.curve.rows
    if today.name == "present" and choice.flagged is not None:
        fit = gain_over_flagged(ledger, payoff, limit)
    else:
        fit = cross_fit(ledger, payoff, today, limit)
    return cost_of_delay(replace(fit, gain=net_gain(fit.gain, fit.share, today.place, terms.fixed)), terms)


def target(study: DecisionStudy, say: Say) -> Draft | None:
    """What brings the wanted amount; None where the project wants none."""
    wanted = study.settings.target
    if wanted is None:
        return None
    found = ways_to(study, wanted)
    say.facts.add("target", wanted, "money", "the amount wanted of one campaign")
    rows = [*_stretches(study, say, found), *_budget(say, found), *_amounts(study, say, found)]
    rows += _quality(say, found)
    if not rows:
        rows = [("Any single change", "none is enough", "two or more would have to change together")]
    names = study.project.names
    notes = (
        f"The question asked backwards: what would have to be so that one {names.campaign} on these {names.many} brings {{target}}. Every line changes one thing and leaves "
        "the rest as it is; what hindsight adds to the best threshold is taken off first, so that the answer does not flatter itself. An amount beyond its plausible "
        "range is arithmetic, not a plan."
    )
    exhibit = pictures.text_table(
        "target",
        say.facts.text(f"What would bring {{target}} in one {names.campaign}, changing one thing at a time"),
        ["What changes", "To what", "Is that plausible?"],
        rows,
        ("left", "left", "left"),
        pictures.source(study, say),
        say.facts.text(
            f"Table of the single changes that would bring {{target}} in one {names.campaign}, and whether each is plausible."
        ),
    )
    return Draft("target", "appendix", "Appendix: the other way round", _title(study, say, found), notes, exhibit)


def waiting(study: DecisionStudy, say: Say) -> str:
    """One sentence on what a week of waiting costs; empty for a decision taken once, or where waiting is free."""
    found = delay_of(study)
    if found is None or found.per_week <= 0:
        return ""
    words = replace(say.facts.words, quantum=quantum_of(found.per_week, found.high - found.low))
    if "week" not in say.facts:
        formula = "over today's rule / weeks between two campaigns"
        ends = {"": found.per_week, "_low": found.low, "_high": found.high}
        say.facts.add_together(
            "money", {f"week{end}": (amount, f"gain{end} {formula}") for end, amount in ends.items()}, words
        )
    names = study.project.names
    today = "today's rule stays" if "present" in study.choice.baselines else f"{names.nobody} is {names.contacted}"
    return say.facts.text(
        f"Every week in which {today} {PROJECTED.say('cost')} {{week}}, between {{week_low}} and {{week_high}}."
    )


def _title(study: DecisionStudy, say: Say, found: Reverse) -> str:
    if found.reached:
        return f"{{target}} is within reach at the amounts as they are: the best share {BACK_TESTED.say('bring')} {{profit}}"
    plausible = [amount for amount in found.amounts if amount.is_plausible]
    if plausible:
        first = plausible[0]
        noun, side = noun_of(first.name, say), _side(first)
        return f"{{target}} needs {noun} at {{needed_{first.name}_{side}}} or {OR[side]}; as it is, the best share {BACK_TESTED.say('bring')} {{profit}}"
    if found.amounts:
        return "{target} is out of reach: every single change that brings it lies beyond what is plausible"
    return "{target} is out of reach: no single change brings it"


def _stretches(study: DecisionStudy, say: Say, found: Reverse) -> list[tuple[str, str, str]]:
    """The widest stretch of shares that is enough."""
    share, names = study.curve.share, study.project.names
    if not found.stretches:
        return []
    widest = max(found.stretches, key=lambda stretch: share[stretch.last] - share[stretch.first])
    ends = [
        say.facts.add(f"reach_{end}", float(share[edge]), "share", f"{end} share contacted that brings the target")
        for end, edge in (("least", widest.first), ("largest", widest.last))
    ]
    text = ends[0] if ends[0] == ends[1] else f"{ends[0]} to {ends[1]}"
    return [(f"Share of {names.many} {names.contacted}", text, AS_IT_IS)]


def _budget(say: Say, found: Reverse) -> list[tuple[str, str, str]]:
    if not found.budget:
        return []
    text = say.facts.add("reach_budget", found.budget, "money", "least spend that brings the target")
    return [("Budget", f"at least {text}", AS_IT_IS)]


def _amounts(study: DecisionStudy, say: Say, found: Reverse) -> list[tuple[str, str, str]]:
    rows = []
    for amount in [] if found.reached else found.amounts:
        item, side = amount.assumption, _side(amount)
        formula = f"{amount.name} from which the target is reached, the rest as it is"
        text = say.facts.add(f"needed_{amount.name}_{side}", amount.amount, item.unit, formula, _apart(amount, say))
        low, high = (say.facts.words.write(end, item.unit) for end in (item.low, item.high))
        plausible = "yes" if amount.is_plausible else f"no: {low} to {high} was stated"
        rows.append((label_of(amount.name, say), f"at {side} {text}", plausible))
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
    text = say.facts.add(
        "needed_auc",
        found.auc,
        "score",
        "least AUC that brings the target, on the family of models fitted to this file",
    )
    now = (
        f"it is {say.facts['ranking'].text} now"
        if "ranking" in say.facts
        else "on the family of models fitted to this file"
    )
    return [("Ranking of the model (AUC)", f"at least {text}", now)]


def _side(amount: Amount) -> str:
    return "least" if amount.amount >= amount.assumption.likely else "most"
