"""The facts of a story about whom to contact: every figure it may print, entered once."""

from __future__ import annotations

import math
from decimal import Decimal

from charts.fmt import MINUS, Fmt
from data.roles.flip import turned_from
from metrics.as_good import Stretch
from metrics.assumption import Assumption
from metrics.band import LEVEL
from metrics.base_rate import weights
from metrics.decision.dependence import Dependence
from metrics.payoff import Assumptions, Campaign, Offer, OutcomeCells
from metrics.profit import shortest_threshold
from metrics.ranking import auc
from metrics.segment import risk_groups
from stories.decision.amounts import adding_up
from stories.decision.amounts.sums import apparent, enter_sums
from stories.decision.amounts.text import written
from stories.decision.asking.control_group import control_group
from stories.decision.offer_facts import offer_facts
from stories.decision.study import DecisionStudy
from stories.facts import FactTable
from stories.formula import Formula, how, of
from stories.words import Words, plain, quantum_of

Z = "1.96"  # standard errors to either end of a range
LEAST, MOST = "2.5", "97.5"  # per cent of the draws, to either end of a range


def value_facts(study: DecisionStudy) -> FactTable:
    """Enter all figures of a study, rounded so that amounts add up as printed."""
    low, high = study.fit.interval  # the narrow one: amounts that add up on a page hang together whatever is assumed
    # Of the amounts that add up on the page, not of a baseline that lies far below them.
    largest = max(abs(study.fit.profit), abs(study.baseline.profit))
    project = study.project
    words = Words(project.locale, project.currency, quantum_of(largest, high - low), project.language)
    words = words.as_fine_as([study.fit.gain, low, high, *study.whole], largest)
    origin = _origin(study)
    facts = FactTable(words, origin, project.language)
    _population(facts, study)
    _decision(facts, study)
    enter_sums(facts, study)
    _gain(facts, study)
    if isinstance(study.settings.assumptions, Campaign):
        _campaign(facts, study, study.settings.assumptions)
    elif isinstance(study.settings.assumptions, Offer):
        offer_facts(facts, study)
    control_group(facts, study)
    told = words.together(gains_at(study), "money")
    for entry in study.dependences:
        _dependence(facts, entry, study, told)
    adding_up.enter(facts, study)
    return facts


def _origin(study: DecisionStudy) -> str:
    """Which rows the figures come from, and how they were weighed."""
    told = {"file": study.origin.name, "rows": f"{study.ledgers.main.rows:,}", "weighted": _said(study.is_weighted)}
    if study.is_weighted:
        event, other, _ = weights(study.ledgers.main, study.settings.base_rate)
        told |= {"rate": plain(100 * study.settings.base_rate), "event": plain(event, 4), "other": plain(other, 4)}
    return how("origin", **told).text(study.project.language)


def _base_rate(study: DecisionStudy) -> Formula:
    if not study.is_weighted:
        return of("leavers") / of("customers")
    if column := study.origin.weights_of(study.settings.base_rate):
        return how("true-rate-by-column", whole="1", name=column)
    return how("true-rate", whole="1")


def _population(facts: FactTable, study: DecisionStudy) -> None:
    curve = study.curve
    facts.add("customers", curve.rows, "count", how("customers"))
    facts.add("leavers", curve.events[-1], "count", how("leavers"))
    facts.add("base_rate", curve.events[-1] / curve.rows, "share", _base_rate(study))
    if study.is_weighted:
        in_file = study.ledgers.main
        facts.add("rows_in_file", in_file.rows, "count", how("rows-in-file"))
        facts.add("rate_in_file", in_file.events / in_file.rows, "share", how("rate-in-file"))
    if study.ledgers.main.unpriced:
        facts.add("unpriced", study.ledgers.main.unpriced, "count", how("unpriced"))
        facts.add("priced", study.ledgers.main.priced, "count", how("priced"))
    facts.add("hundred", 100, "count", how("hundred"))
    facts.add(
        "leavers_per_hundred", 100 * curve.events[-1] / curve.rows, "per_hundred", 100 * of("leavers") / of("customers")
    )
    if 0 < curve.events[-1] < curve.rows:
        facts.add("ranking", auc(curve.ledger), "score", how("ranking", event_is=study.project.names.event_is))
    for group in risk_groups(curve.contacted, curve.events).itertuples():
        facts.add(
            f"fifth_{group.group}", 100 * group.rate, "per_hundred", how("fifth", hundred="100", place=str(group.group))
        )
    if study.segments is not None:
        for place, segment in enumerate(study.segments.itertuples()):
            facts.add(
                f"segment_{place}",
                segment.rate,
                "share",
                how("segment-rate", segment=study.origin.segment, level=segment.level),
            )
            facts.add(
                f"segment_{place}_rows",
                segment.rows,
                "count",
                how("segment-rows", segment=study.origin.segment, level=segment.level),
            )


def _decision(facts: FactTable, study: DecisionStudy) -> None:
    curve, decision = study.curve, study.decision
    leavers = max(curve.events[-1], 1)
    facts.add("contacted", math.floor(decision.contacted + 1e-9), "count", how("contacted"))
    facts.add("contacted_share", decision.contacted / curve.rows, "share", how("contacted-share"))
    facts.add("contacted_leavers", decision.events, "count", how("contacted-leavers"))
    facts.add(
        "hits_per_hundred",
        100 * decision.events / max(decision.contacted, 1),
        "per_hundred",
        how("hits-per-hundred", hundred="100"),
    )
    facts.add("reach", decision.events / leavers, "share", of("contacted_leavers") / of("leavers"))
    if isinstance(study.settings.assumptions, Campaign | Offer):  # cells of money do not tell cost from loss
        facts.add(
            "spend",
            decision.spend,
            "money",
            how("spend", event_is=study.project.names.event_is),
        )
    if decision.edge and decision.part == 1:
        facts.add(
            "threshold",
            curve.ledger.threshold(decision.edge),
            "score",
            how("threshold"),
            _threshold_text(facts.words, study),
        )
        dataset = study.ledgers.dataset  # none, where the rows come from elsewhere
        if dataset is not None and (top := turned_from(dataset)) is not None:
            _as_written(facts, study, top)
    if decision.contacted > study.choice.most + 1e-9:
        facts.add("most", math.floor(study.choice.most + 1e-9), "count", how("most"))
    if study.as_good:
        _as_good(facts, study, study.as_good)


def _as_good(facts: FactTable, study: DecisionStudy, stretch: Stretch) -> None:
    """The shares around the best that are as good, or that the data cannot tell apart, where more than one can be printed."""
    low, high = (float(study.curve.share[edge]) for edge in (stretch.first, stretch.last))
    if facts.words.write(low, "share") == facts.words.write(high, "share"):
        return
    name = "good" if stretch.is_as_good else "alike"
    facts.add(f"{name}_low", low, "share", how(name, end="least"))
    facts.add(f"{name}_high", high, "share", how(name, end="largest"))
    if stretch.is_as_good:
        facts.add("good_loss", stretch.bound, "money", how("good-loss"), facts.words.at_most(stretch.bound))


def _threshold_text(words: Words, study: DecisionStudy) -> str:
    """The shortest number that selects the same rows, in the signs of the locale."""
    text = shortest_threshold(study.curve.ledger, study.decision.edge)
    return text.replace("-", MINUS).replace(".", words.fmt(0, "count").decimal)


def _as_written(facts: FactTable, study: DecisionStudy, top: float) -> None:
    """The threshold as the file has it, where a score was turned: whoever has it or less is contacted."""
    shortest = Decimal(f"{top:g}") - Decimal(shortest_threshold(study.curve.ledger, study.decision.edge))
    text = f"{shortest:f}".replace("-", MINUS).replace(".", facts.words.fmt(0, "count").decimal)
    facts.add("threshold_written", float(shortest), "score", how("threshold-written"), text)


def _gain(facts: FactTable, study: DecisionStudy) -> None:
    fit = study.fit
    (low, high), (least, most) = fit.interval, study.whole
    drawn = how("drawn-range", range="all", name="", least=LEAST, most=MOST)
    fixed = study.settings.terms.fixed
    fmt = facts.add_together(
        "money",
        {
            "gain": (fit.gain, how("gain", baseline=study.baseline.name)),
            "gain_low": (low, how("gain-end", sign="-", z=Z)),
            "gain_high": (high, how("gain-end", sign="+", z=Z)),
            "all_low": (least, drawn),
            "all_high": (most, drawn),
        },
    )
    together = facts.words.printed(fit.gain, fmt) + facts.words.printed(study.baseline.profit)
    facts.add(
        "profit",
        fit.profit,
        "money",
        how("profit", fixed=_said(fixed), unseen=_said(fit.repeats), gain=facts["gain"].text),
        # Where a gain is told more finely than totals are, the sum is as well: 4.5k more than 2k is 6.5k.
        facts.words.write(together, "money")
        if math.isclose(facts.words.printed(together), together, abs_tol=0.5)
        else fmt.text(together),
    )
    facts.add("judged_rows", round(fit.share * study.curve.rows), "count", how("judged-rows"))
    for name, base in study.baselines.items():
        facts.add(
            f"{name}_profit",
            base.profit,
            "money",
            how("baseline-profit", baseline=name),
        )
    facts.add(
        "best_profit", study.curve.profit[study.curve.best] - fixed, "money", how("best-profit", fixed=_said(fixed))
    )
    facts.add("apparent_profit", study.decision.profit, "money", apparent(study))
    runs, years = study.settings.terms.runs, study.settings.years
    event_is = study.project.names.event_is
    often = {
        "event_is": event_is,
        "repeat": study.settings.repeat.replace(" ", "-"),
        "longer": _said(years != 1),
        "years_long": f"{years:g}",
    }
    yearly = {"gain": fit.gain, "all_low": least, "all_high": most}
    facts.add_together(
        "money",
        {f"{name}_year": (value * runs, how("yearly", of(name) * runs, **often)) for name, value in yearly.items()},
    )
    if years != 1:
        facts.add("years", years, "years", how("years", event_is=event_is), _years(facts.words, years))
    if years > 1:
        rate = study.settings.discounted
        facts.add("discount_rate_likely", rate.likely, "share", how("assumption", end="likely", source=rate.source))
    facts.add("certainty", LEVEL, "share", how("certainty"))
    if study.project.decide_by:
        facts.add("decide_by", study.project.decide_by, "date", how("decide-by"))
        facts.add("decide_year", str(study.project.decide_by.year), "text", how("decide-by"))


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
    facts.add("stake", worth, "money", how("stake"))
    kept = {
        end: rate * study.decision.events
        for end, rate in (("", accept.likely), ("_low", accept.low), ("_high", accept.high))
    }
    for end, many in kept.items():
        facts.add(f"kept{end}", many, "count", how("kept", end=end))
    if campaign.incentive_cost.likely and study.decision.contacted:
        for_nothing = study.decision.contacted - study.decision.events
        facts.add("offers_for_nothing", for_nothing, "count", of("contacted") - of("contacted_leavers"))
        facts.add("offers_taken", for_nothing + kept[""], "count", of("offers_for_nothing") + of("kept"))
    facts.add_together(
        "share",
        {
            f"churn_after{end}": (
                (curve.events[-1] - many) / curve.rows,
                (of("leavers") - of(f"kept{end}")) / of("customers"),
            )
            for end, many in kept.items()
        },
    )
    facts.add("churn_fall", kept[""] / curve.rows, "points", of("kept") / of("customers"))


def gains_at(study: DecisionStudy) -> list[float]:
    """The gain, and what it is at both ends of every assumption: amounts of one table, and so of one format."""
    return [study.fit.gain, *(end for entry in study.dependences for end in (entry.gain_at_low, entry.gain_at_high))]


def _dependence(facts: FactTable, entry: Dependence, study: DecisionStudy, told: Fmt) -> None:
    item, name = entry.assumption, entry.name
    amounts = {
        f"{name}_{end}": (getattr(item, end), _assumed(study.settings.assumptions, item, name, end))
        for end in ("low", "likely", "high")
    }
    if item.unit == "months":  # one month is written otherwise than two
        for each, (amount, formula) in amounts.items():
            facts.add(each, amount, item.unit, formula)
    else:
        facts.add_together(item.unit, amounts)
    for end, gain in (("low", entry.gain_at_low), ("high", entry.gain_at_high)):
        facts.add(f"gain_at_{name}_{end}", gain, "money", how("gain-at", name=name, end=end), told.text(gain))
    for side, amount in (("from", entry.holds_from), ("to", entry.holds_to)):
        if amount is not None:
            up = side == "from"
            facts.add(
                f"{name}_{side}",
                amount,
                item.unit,
                how("holds", end="least" if up else "largest", name=name),
                facts.words.bound(amount, item.unit, up),
            )


def _assumed(form: Assumptions, item: Assumption, name: str, end: str) -> Formula:
    """Who says so, and of a factor which amount it multiplies."""
    amount = form.amount_of(name) if isinstance(form, OutcomeCells) and name in form.items else None
    if amount is None:
        return how("assumption", end=end, source=_who_says_so(item))
    return how("factor", end=end, source=_who_says_so(item), amount=written(amount))


def _who_says_so(item: Assumption) -> str:
    """The source as it was given, and of what was confirmed who did and when: in any language the same."""
    if (found := item.confirmation) is None:
        return item.source
    return ", ".join(filter(None, (found.source, found.by, found.on.isoformat())))


def _said(flag: object) -> str:
    return "yes" if flag else "no"
