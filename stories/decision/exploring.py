"""The sentences beside a curve that is being explored: they follow every slider."""

from __future__ import annotations

from stories.claims import BACK_TESTED
from stories.decision.exhibits import baseline_words
from stories.decision.restricted import within
from stories.decision.settings import settings_of
from stories.decision.study import DecisionStudy
from stories.lexicon import english
from stories.project import Project
from stories.say import Say

WHAT_MATTERS = {
    "months": "how long a kept {one} stays",
    "accept_rate": "how many stay when {acted}",
    "margin": "the margin",
    "contact_cost": "what {an_action} costs",
    "incentive_cost": "what the offer costs",
    "clv": "what a kept {one} is worth",
}


def headline(study: DecisionStudy, say: Say) -> str:
    """What the curve says at these assumptions, and of which file where it is not all customers."""
    return within(study, _headline(study, say))


def _headline(study: DecisionStudy, say: Say) -> str:
    names = study.project.names
    if study.decision.contacted == 0 and study.decision.bound_by:
        return f"As the limits are set, {names.nobody} is {names.contacted}."
    if study.decision.contacted == 0:
        return f"At these costs no {names.action} {BACK_TESTED.say('pay')} for itself."
    if study.verdict == "everybody":
        return say.facts.text(
            f"{names.contact.capitalize()} {names.everybody}. It {BACK_TESTED.say('earn')} {{profit}}; the model adds nothing."
        )
    first = f"{names.contact.capitalize()} the riskiest {{contacted_share}} of {names.many}. It {BACK_TESTED.say('earn')} {{profit}}"
    if study.decision.bound_by == "threshold":
        return say.facts.text(f"{first}; the best share {BACK_TESTED.say('bring')} {{best_profit}}.")
    if study.decision.bound_by:
        return say.facts.text(f"{first}, the best within the limit.")
    if "good_low" not in say.facts:
        return say.facts.text(f"{first}.")
    return say.facts.text(f"{first}, and anything from {{good_low}} to {{good_high}} is as good.")


def how_sure(study: DecisionStudy, say: Say) -> str:
    """The gain with its range, and what it hangs on."""
    names, against = study.project.names, baseline_words(study, study.baseline.name)
    if study.decision.contacted == 0 and study.decision.bound_by:
        return "So nothing is gained and nothing is lost."
    if study.decision.contacted == 0:
        return "There is nothing to gain here: every share that could be chosen costs more than it brings."
    unseen = f"On {names.many} the rule had not seen it" if study.fit.repeats else "It"
    if not study.fit.is_clear:
        verdict = "a loss" if study.verdict == "worse" else "no clear gain"
        return say.facts.text(
            f"{unseen} {BACK_TESTED.say('bring')} between {{gain_low}} and {{gain_high}} compared with {against}: {verdict}."
        )
    widest = max(study.dependences, key=lambda entry: abs(entry.gain_at_high - entry.gain_at_low), default=None)
    said = f"{unseen} {BACK_TESTED.say('earn')} {{gain}} more than {against}, between {{gain_low}} and {{gain_high}}."
    if widest and widest.name in WHAT_MATTERS:
        matter = WHAT_MATTERS[widest.name].format(**english(names))
        said += f" Among what is assumed, most hangs on {matter}."
    return say.facts.text(said)


def still_worth_it(name: str, project: Project, say: Say) -> str:
    """Who says so, and the amounts between which the answer stands."""
    low, high = say.facts.get(f"{name}_from"), say.facts.get(f"{name}_to")
    worth = ""
    if low and high:
        worth = f" Still worth it from {low.text} to {high.text}."
    elif low or high:
        worth = f" Still worth it down to {low.text}." if low else f" Still worth it up to {high.text}."
    return f"{settings_of(project).assumptions.items[name].source}.{worth}"
