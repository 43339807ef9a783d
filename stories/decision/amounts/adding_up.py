"""Where a gain comes from: the sum behind it, line by line, every amount as it is printed, so that the lines add up."""

from __future__ import annotations

from dataclasses import dataclass

from charts.fmt import MINUS
from data.ledgers.features import AMOUNTS, FIRSTS
from metrics.payoff import Campaign, Offer
from stories.decision.amounts.sums import at_decision
from stories.decision.study import DecisionStudy
from stories.facts import FactTable
from stories.formula import Formula, how, of
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
    """Enter the parts of the profit at the threshold, down to the gain: what comes in and goes out, or what either outcome brings.

    What hindsight adds is small beside them: where two figures of it need it, all of them are told by one figure more. From the
    gain upwards each is printed as what is below it taken together, so that whoever adds up what is printed finds it.
    """
    if not study.decision.contacted:
        return
    form, fixed = study.settings.assumptions, study.settings.terms.fixed
    is_spent = isinstance(form, Campaign | Offer)
    spend = study.decision.spend if is_spent else -_other(study)
    value, hindsight = study.decision.profit + fixed + spend, study.decision.profit - study.fit.profit
    words = facts.words.telling(hindsight, max(map(abs, (value, spend))))
    printed: dict[str, float] = {}

    def add(name: str, amount: float, formula: Formula, total: float | None = None) -> None:
        printed[name] = words.stepped(amount) if total is None else total
        facts.add(name, amount, "money", formula, words.write(printed[name], "money"))

    base = study.baseline
    add("sum_gain", study.fit.gain, of("gain"))
    add("sum_base", base.profit, of(f"{base.name}_profit"))
    add("sum_profit", study.fit.profit, of("profit"), printed["sum_gain"] + printed["sum_base"])
    add("hindsight", hindsight, of("apparent_profit") - of("profit"))
    add("sum_picked", study.decision.profit, of("apparent_profit"), printed["sum_profit"] + printed["hindsight"])
    total = printed["sum_picked"]
    if fixed:
        add("sum_fixed", fixed, how("sum-fixed"))
        total += printed["sum_fixed"]
    if is_spent:
        first, formula = "sum_gross", of("apparent_profit") + of("spend")
        if form.by_row:
            facts.add("sum_values", at_decision(study, "vy"), "money", how("sum-values"))
            if form.months and form.value_months != 1:
                facts.add("sum_times", form.value_months, "months", how("sum-times"))
        add("sum_spend", spend, of("spend"))
        total += printed["sum_spend"]
    else:
        first, formula = "sum_event", of("apparent_profit") - of("sum_other")
        add("sum_other", -spend, how("sum-of-outcome", outcome="other"))
        total -= printed["sum_other"]
    if fixed:
        formula = formula + of("sum_fixed")
    add(first, value, how("sum-printed", formula), total)


def lines(study: DecisionStudy, say: Say) -> tuple[Line, ...]:
    """The sum from what comes in to the gain over the best decision without the model; empty where nobody is acted on."""
    if not study.decision.contacted:
        return ()
    form = study.settings.assumptions
    if isinstance(form, Campaign | Offer):
        found = [Line("+", _gross(study, say), "sum_gross"), Line("-", _spent(study, say), "sum_spend")]
    else:
        found = [Line("+", say("sum-event"), "sum_event"), Line("+", say("sum-other"), "sum_other")]
    if "sum_fixed" in say.facts:
        found.append(Line("-", say("sum-fixed"), "sum_fixed"))
    if say.facts["sum_picked"].text != say.facts["sum_profit"].text:
        found += [Line("=", say("sum-picked"), "sum_picked"), Line("-", say("sum-hindsight"), "hindsight")]
    found.append(Line("=", say("sum-profit"), "sum_profit"))
    if study.verdict == "everybody":  # the same decision twice: what is left between them is hindsight
        return tuple(found)
    return (*found, Line("-", say("sum-baseline"), "sum_base"), Line("=", say("sum-gain"), "sum_gain"))


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
