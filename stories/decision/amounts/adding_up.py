"""Where a gain comes from: the sum behind it, line by line, every amount as it is printed, so that the lines add up."""

from __future__ import annotations

from dataclasses import dataclass

from charts.fmt import MINUS
from data.ledgers.features import AMOUNTS, FIRSTS
from metrics.payoff import Campaign, Offer
from stories.decision.amounts.sums import at_decision
from stories.decision.study import DecisionStudy
from stories.facts import FactTable
from stories.formula import how, of
from stories.say import Say

TIMES = " × "
WITH_EVENT = {
    "n": "p",
    **{letter: f"{letter}y" for letter in AMOUNTS.values()},
}  # a sum, and the same where the event came


@dataclass(frozen=True)
class Line:
    """One line of a sum: "+" adds, "-" takes away, "=" is what it comes to so far; ``fact`` names the amount."""

    sign: str
    label: str
    fact: str


def enter(facts: FactTable, study: DecisionStudy) -> None:
    """Enter the parts of the profit at the threshold: what comes in and goes out, or what either outcome brings.

    The first part is printed as the total with the other parts taken away, so that whoever adds up what is printed finds it.
    """
    if not study.decision.contacted:
        return
    fixed = study.settings.terms.fixed
    total = facts.words.printed(study.decision.profit) + facts.words.printed(fixed)
    if isinstance(study.settings.assumptions, Campaign | Offer):
        spend, first, formula = study.decision.spend, "sum_gross", of("apparent_profit") + of("spend")
        if study.settings.assumptions.by_row:
            facts.add("sum_values", at_decision(study, "vy"), "money", how("sum-values"))
            if study.settings.assumptions.months and study.settings.assumptions.value_months != 1:
                facts.add("sum_times", study.settings.assumptions.value_months, "months", how("sum-times"))
        printed = total + facts.words.printed(spend)
    else:
        spend, first = -_other(study), "sum_event"
        facts.add("sum_other", -spend, "money", how("sum-of-outcome", outcome="other"))
        formula, printed = of("apparent_profit") - of("sum_other"), total - facts.words.printed(-spend)
    if fixed:
        facts.add("sum_fixed", fixed, "money", how("sum-fixed"))
        formula = formula + of("sum_fixed")
    value = study.decision.profit + fixed + spend
    facts.add(first, value, "money", how("sum-printed", formula), facts.words.write(printed, "money"))


def lines(study: DecisionStudy, say: Say) -> tuple[Line, ...]:
    """The sum from what comes in to the gain over the best decision without the model; empty where nobody is acted on."""
    if not study.decision.contacted:
        return ()
    form = study.settings.assumptions
    if isinstance(form, Campaign | Offer):
        found = [Line("+", _gross(study, say), "sum_gross"), Line("-", _spent(study, say), "spend")]
    else:
        found = [Line("+", say("sum-event"), "sum_event"), Line("+", say("sum-other"), "sum_other")]
    if "sum_fixed" in say.facts:
        found.append(Line("-", say("sum-fixed"), "sum_fixed"))
    if say.facts["apparent_profit"].text != say.facts["profit"].text:
        found += [Line("=", say("sum-picked"), "apparent_profit"), Line("-", say("sum-hindsight"), "hindsight")]
    found.append(Line("=", say("sum-profit"), "profit"))
    if study.verdict == "everybody":  # the same decision twice: what is left between them is hindsight
        return tuple(found)
    base = f"{study.baseline.name}_profit"
    return (*found, Line("-", say("sum-baseline"), base), Line("=", say("sum-gain"), "gain"))


def sentence(study: DecisionStudy, say: Say) -> str:
    """The sum in one sentence, as a template; empty where there is none."""
    found = lines(study, say)
    if not found:
        return ""
    parts = [
        say("sum-part", amount=_signed(line, place, say), label=line.label, sign=line.sign)
        for place, line in enumerate(found)
    ]
    return say("sum-sentence", parts=" ".join(parts))


def _signed(line: Line, place: int, say: Say) -> str:
    """An amount behind its sign; one below zero stands in brackets."""
    amount = f"{{{line.fact}}}"
    if say.facts[line.fact].text.startswith(MINUS) and line.sign != "=":
        amount = f"({amount})"
    sign = {"+": "+" if place else "", "-": MINUS, "=": "="}[line.sign]
    return f"{sign} {amount}".strip()


def _gross(study: DecisionStudy, say: Say) -> str:
    form, facts = study.settings.assumptions, say.facts
    worth = "clv" if isinstance(form, Campaign) else "response_value"
    names = ["accept_rate"] if isinstance(form, Campaign) else []
    names += ["margin", "months"] if form.by_row else [worth]
    factors = [f"{{{name}_likely}}" for name in names if f"{name}_likely" in facts]
    return say("sum-gross", by_row=form.by_row, factors=TIMES.join(factors))


def _spent(study: DecisionStudy, say: Say) -> str:
    form = study.settings.assumptions
    each = "{contact_cost_likely}" if isinstance(form, Campaign) else "{offer_cost_likely}"
    offers = isinstance(form, Campaign) and form.incentive_cost.likely != 0
    return say("sum-spend", each=each, by_column=bool(form.cost_column), offers=offers)


def _other(study: DecisionStudy) -> float:
    """What those acted on without the event bring."""
    weights = dict(zip(FIRSTS, study.curve.payoff.profit, strict=True))
    return sum(
        weights[name] * (at_decision(study, name) - at_decision(study, events))
        for name, events in WITH_EVENT.items()
        if weights[name]
    )
