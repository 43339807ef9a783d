"""The facts of a story about whom to contact: every figure it may print, entered once."""

from __future__ import annotations

import math

from charts.fmt import MINUS
from metrics.band import LEVEL
from metrics.base_rate import weights
from metrics.decision.dependence import Dependence
from metrics.decision.holding_back import least_contacted, least_held_back
from metrics.payoff import Campaign
from metrics.profit import shortest_threshold
from metrics.ranking import auc
from metrics.segment import risk_groups
from stories.decision.study import DecisionStudy
from stories.facts import FactTable
from stories.words import Words, quantum_of

LEAST_FALL = 0.0005  # of a rate: less is printed as no points at all, and no group could show it
ONE_IN = 10  # customers of whom one is held back as a control group, where that is enough


def value_facts(study: DecisionStudy) -> FactTable:
    """Enter all figures of a study, rounded so that amounts add up as printed."""
    low, high = study.fit.interval
    # Of the amounts that add up on the page, not of a baseline that lies far below them.
    largest = max(abs(study.fit.profit), abs(study.baseline.profit))
    words = Words(study.project.locale, study.project.currency, quantum_of(largest, high - low))
    origin = _origin(study)
    facts = FactTable(words, origin)
    _population(facts, study)
    _decision(facts, study)
    _gain(facts, study)
    if isinstance(study.settings.assumptions, Campaign):
        _campaign(facts, study, study.settings.assumptions)
    for entry in study.dependences:
        _dependence(facts, entry, study)
    return facts


def _origin(study: DecisionStudy) -> str:
    """Which rows the figures come from, and how they were weighed."""
    origin = f"{study.origin.name}, {study.ledgers.main.rows:,} rows with a score and a known outcome"
    if not study.is_weighted:
        return origin
    event, other, _ = weights(study.ledgers.main, study.settings.base_rate)
    return (
        f"{origin}; weighted to a true rate of {100 * study.settings.base_rate:g} %: rows with the event count {event:.4g}, "
        f"others {other:.4g}"
    )


def _base_rate_formula(study: DecisionStudy) -> str:
    if not study.is_weighted:
        return "leavers / customers"
    return "the true rate as given; weights are true rate / rate in file with the event, (1 - true rate) / (1 - rate in file) without, divided by the larger"


def _population(facts: FactTable, study: DecisionStudy) -> None:
    curve = study.curve
    facts.add("customers", curve.rows, "count", "rows with a score and a known outcome")
    facts.add("leavers", curve.events[-1], "count", "rows whose outcome is the event")
    facts.add("base_rate", curve.events[-1] / curve.rows, "share", _base_rate_formula(study))
    if study.is_weighted:
        in_file = study.ledgers.main
        facts.add(
            "rows_in_file", in_file.rows, "count", "rows with a score and a known outcome, as they are in the file"
        )
        facts.add("rate_in_file", in_file.events / in_file.rows, "share", "rows with the event / rows in the file")
    facts.add("hundred", 100, "count", "a round number to count by")
    facts.add("leavers_per_hundred", 100 * curve.events[-1] / curve.rows, "per_hundred", "100 * leavers / customers")
    if 0 < curve.events[-1] < curve.rows:
        facts.add(
            "ranking", auc(curve.ledger), "score", "share of pairs of a leaver and a stayer ranked rightly, ties half"
        )
    for group in risk_groups(curve.contacted, curve.events).itertuples():
        formula = f"100 * leavers / customers in the fifth of customers that ranks {group.group} by score"
        facts.add(f"fifth_{group.group}", 100 * group.rate, "per_hundred", formula)
    if study.segments is not None:
        for place, segment in enumerate(study.segments.itertuples()):
            facts.add(
                f"segment_{place}",
                segment.rate,
                "share",
                f"leavers / customers where {study.origin.segment} is {segment.level}",
            )
            facts.add(
                f"segment_{place}_rows",
                segment.rows,
                "count",
                f"customers where {study.origin.segment} is {segment.level}",
            )


def _decision(facts: FactTable, study: DecisionStudy) -> None:
    curve, decision = study.curve, study.decision
    leavers = max(curve.events[-1], 1)
    facts.add("contacted", math.floor(decision.contacted + 1e-9), "count", "customers with score >= threshold")
    facts.add("contacted_share", decision.contacted / curve.rows, "share", "contacted / customers")
    facts.add("contacted_leavers", decision.events, "count", "leavers among the contacted")
    facts.add(
        "hits_per_hundred",
        100 * decision.events / max(decision.contacted, 1),
        "per_hundred",
        "100 * contacted_leavers / contacted",
    )
    facts.add("reach", decision.events / leavers, "share", "contacted_leavers / leavers")
    if isinstance(study.settings.assumptions, Campaign):  # cells of money do not tell cost from loss
        facts.add(
            "spend",
            decision.spend,
            "money",
            "sum over the contacted of what leaves the house: contacts, accepted offers",
        )
    if decision.edge and decision.part == 1:
        facts.add(
            "threshold",
            curve.ledger.threshold(decision.edge),
            "score",
            "lowest score still contacted",
            _threshold_text(facts.words, study),
        )
    if decision.contacted > study.choice.most + 1e-9:
        facts.add("most", math.floor(study.choice.most + 1e-9), "count", "customers that capacity and budget allow")
    if study.as_good:
        _as_good(facts, *(float(curve.share[edge]) for edge in study.as_good))


def _as_good(facts: FactTable, low: float, high: float) -> None:
    """The stretch of shares that are as good as the best, where it is wide enough to be seen as printed."""
    if facts.words.write(low, "share") == facts.words.write(high, "share"):
        return
    what = "share contacted, in one stretch with the best, that earns what is promised of the best (profit) but for one per cent"
    facts.add("good_low", low, "share", f"least {what}")
    facts.add("good_high", high, "share", f"largest {what}")


def _threshold_text(words: Words, study: DecisionStudy) -> str:
    """The shortest number that selects the same rows, in the signs of the locale."""
    text = shortest_threshold(study.curve.ledger, study.decision.edge)
    return text.replace("-", MINUS).replace(".", words.fmt(0, "count").decimal)


def _gain(facts: FactTable, study: DecisionStudy) -> None:
    fit = study.fit
    low, high = fit.interval
    how = (
        "each fifth of the rows judged by a threshold chosen on the others, mean of twenty deals"
        if fit.repeats
        else "threshold set by hand"
    )
    fixed = study.settings.terms.fixed
    less = ", less the fixed cost" if fixed else ""
    fmt = facts.add_together(
        "money",
        {
            "gain": (fit.gain, f"profit less that of the best baseline ({study.baseline.name})"),
            "gain_low": (low, "gain - 1.96 standard errors of the paired difference per row"),
            "gain_high": (high, "gain + 1.96 standard errors of the paired difference per row"),
        },
    )
    together = facts.words.printed(fit.gain, fmt) + facts.words.printed(study.baseline.profit)
    facts.add(
        "profit",
        fit.profit,
        "money",
        f"sum of gain - spend over the contacted{less}; {how}; printed so that {facts['gain'].text} adds up to it",
        facts.words.write(together, "money"),
    )
    for name, base in study.baselines.items():
        facts.add(
            f"{name}_profit",
            base.profit,
            "money",
            f"profit of contacting {name}" if name != "present" else "profit of the present rule",
        )
    facts.add("best_profit", study.curve.profit[study.curve.best] - fixed, "money", f"highest point of the curve{less}")
    facts.add("apparent_profit", study.decision.profit, "money", "profit at the threshold on the rows it was chosen on")
    facts.add("hindsight", study.decision.profit - fit.profit, "money", "apparent_profit - profit")
    runs, years = study.settings.terms.runs, study.settings.years
    over = f"{study.settings.repeat} for {years:g} years" if years != 1 else study.settings.repeat
    yearly = {"gain": fit.gain, "gain_low": low, "gain_high": high}
    facts.add_together(
        "money",
        {f"{name}_year": (value * runs, f"{name} * {runs:g}, for a campaign {over}") for name, value in yearly.items()},
    )
    if years != 1:
        facts.add("years", years, "years", "over how many years campaigns are counted", _years(facts.words, years))
    facts.add("certainty", LEVEL, "share", "how often ranges made this way hold the true amount")
    facts.add("decide_by", study.project.decision_date, "date", "date on which the decision is wanted")


def _years(words: Words, years: float) -> str:
    """A number of years, as finely as it was given."""
    return f"{years:g}".replace(".", words.fmt(0, "count").decimal)


def _campaign(facts: FactTable, study: DecisionStudy, campaign: Campaign) -> None:
    curve, accept = study.curve, campaign.accept_rate
    worth = (
        campaign.worth_of_value * curve.ledger.running("vy")[-1]
        if campaign.by_row
        else campaign.clv.likely * curve.events[-1]
    )
    facts.add(
        "stake", worth, "money", "sum over leavers of what each was worth: value * margin * months, or the flat value"
    )
    kept = {
        end: rate * study.decision.events
        for end, rate in (("", accept.likely), ("_low", accept.low), ("_high", accept.high))
    }
    for end, many in kept.items():
        facts.add(f"kept{end}", many, "count", f"contacted_leavers * accept_rate{end}")
    facts.add_together(
        "share",
        {
            f"churn_after{end}": ((curve.events[-1] - many) / curve.rows, f"(leavers - kept{end}) / customers")
            for end, many in kept.items()
        },
    )
    least = next((entry.holds_from for entry in study.dependences if entry.name == "accept_rate"), None) or 0.0
    fall = least * study.decision.events / max(study.decision.contacted, 1)
    fall = fall if fall >= LEAST_FALL else 0.0
    facts.add(
        "stop_points", fall, "points", "least acceptance that pays * contacted_leavers / contacted, in points of churn"
    )
    _control_group(facts, study, fall)


def _control_group(facts: FactTable, study: DecisionStudy, fall: float) -> None:
    """How many must be held back for the stop rule to be seen, beside the one in ten that would be usual."""
    contacted = math.floor(study.decision.contacted + 1e-9)
    if fall <= 0 or contacted < 2:
        return
    rate = study.decision.events / contacted
    usual = math.ceil(contacted / ONE_IN)
    least = least_held_back(contacted, rate, fall)
    how = "smallest control group in which a fall by stop_points shows at 95 % in four of five trials (Fleiss, Levin, Paik 2003)"
    if least is None:
        facts.add("test_size", least_contacted(rate, fall), "count", f"contacts, half of them held back: {how}")
    elif least > usual:
        facts.add("held_back", least, "count", how)
    else:
        facts.add("held_back", usual, "count", f"one in {ONE_IN} of the contacted; at least {least} are needed: {how}")


def _dependence(facts: FactTable, entry: Dependence, study: DecisionStudy) -> None:
    item, name = entry.assumption, entry.name
    amounts = {
        f"{name}_{end}": (getattr(item, end), f"assumption, {end}: {item.source}") for end in ("low", "likely", "high")
    }
    if item.unit == "months":  # one month is written otherwise than two
        for each, (amount, formula) in amounts.items():
            facts.add(each, amount, item.unit, formula)
    else:
        facts.add_together(item.unit, amounts)
    facts.add_together(
        "money",
        {
            f"gain_at_{name}_{end}": (gain, f"gain of the same customers when {name} is at its {end}")
            for end, gain in (("low", entry.gain_at_low), ("high", entry.gain_at_high))
        },
    )
    for side, amount in (("from", entry.holds_from), ("to", entry.holds_to)):
        if amount is not None:
            up = side == "from"
            facts.add(
                f"{name}_{side}",
                amount,
                item.unit,
                f"{'least' if up else 'largest'} {name} at which there is a gain, printed inwards",
                facts.words.write(inward(amount, item.unit, up), item.unit),
            )


def inward(amount: float, unit: str, up: bool) -> float:
    """The last printable amount at which the gain still holds: a bound rounded outwards would promise too much."""
    step = 1.0 if abs(amount) >= 10 else 0.1 if abs(amount) >= 1 or unit == "months" else 0.01
    steps = amount / step
    # An amount that is a whole number of steps but for the last bit stays where it is.
    return round((math.ceil(steps - 1e-9) if up else math.floor(steps + 1e-9)) * step, 2)
