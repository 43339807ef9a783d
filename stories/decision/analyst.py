"""The analyst's own views: gains and lift, what if a cost is wrong, two assumptions at once, and the measures of the literature."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd

from charts.exhibit import Axis, Exhibit, Point
from charts.nice import nice_range
from metrics.decision.emp import (
    ACCEPT,
    CLV,
    CONTACT,
    CONTACT_B2B,
    INCENTIVE,
    INCENTIVE_SHARE,
    RETURN,
    MaximumProfit,
    empb,
    empc,
    empcs,
    mpc,
)
from metrics.decision.spending import cost_curve, gains_table, return_on_spend
from metrics.decision.surface import surface
from metrics.limit import reach
from metrics.payoff import Campaign, CreditDecline
from stories.claims import BACK_TESTED
from stories.decision import exhibits as pictures
from stories.decision.assumption_words import label_of
from stories.decision.study import DecisionStudy
from stories.say import Say
from stories.story import Draft

ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth")
GROUPS = len(ORDINALS)
STEPS = 41  # amounts of a cost that are tried
PLACES = 5  # amounts of each of two assumptions


def gains(study: DecisionStudy, say: Say) -> Draft | None:
    """The gains and lift table by tenths of falling score; None without an event to find."""
    if not study.curve.events[-1]:
        return None
    names = study.project.names
    frame = gains_table(study.curve, GROUPS)
    rows = [_tenth(say, place, group) for place, group in enumerate(frame.to_dict("records"))]
    first = frame.iloc[0]
    say.facts.add("lift", first["lift"], "score", "event rate in the tenth with the highest scores / that of all")
    say.facts.add("tenth_reach", first["reach"], "share", "events in the tenth with the highest scores / all events")
    exhibit = pictures.text_table(
        "gains",
        f"{names.many.capitalize()} in tenths of falling score",
        [
            "Tenth",
            names.many.capitalize(),
            f"{names.who.capitalize()} {names.left}",
            "Lift",
            "Found so far",
            "Lift so far",
            "Profit so far",
        ],
        rows,
        ("left", *("right",) * 6),
        pictures.source(study, say),
        "Gains and lift by tenths of falling score: share with the event, lift, share found, and profit so far.",
    )
    title = f"The riskiest tenth holds {{tenth_reach}} of all {names.who} {names.left}, {{lift}} times its share"
    notes = (
        f"The table that analysts know. Lift compares the share {names.who} {names.left} in a tenth with that of all {names.many}; found so far says which part of all {names.who} "
        f"{names.left} is among those down to that tenth. {names.many.capitalize()} of equal score on a border are shared out."
    )
    return Draft("gains", "appendix", "Appendix: gains and lift", title, notes, exhibit)


def _tenth(say: Say, place: int, group: dict[str, float]) -> tuple[str, ...]:
    """One line of the table, every figure of it a fact."""
    columns = {
        "rows": ("count", "rows of that tenth"),
        "rate": ("share", "events / rows of that tenth"),
        "lift": ("score", "rate of that tenth / base rate"),
        "reach": ("share", "events down to that tenth / all events"),
        "cumulative_lift": ("score", "rate down to that tenth / base rate"),
        "profit": ("money", "profit of contacting all down to that tenth, before a fixed cost"),
    }
    told = (say.facts.add(f"tenth_{place}_{name}", group[name], *how) for name, how in columns.items())
    return (ORDINALS[place], *told)


def wrong_cost(study: DecisionStudy, say: Say, name: str) -> Draft:
    """Profit of the decision taken and of the one that would have been right, over the plausible amounts of an assumption."""
    item, names = study.settings.assumptions.items[name], study.project.names
    amounts = np.linspace(item.low, item.high, STEPS)
    place = reach(study.curve.contacted, study.decision.contacted)
    frame = cost_curve(study.curve, study.settings.assumptions, name, amounts, place)
    lines = pd.concat(
        [
            pd.DataFrame({"series": series, "x": amounts, "y": frame[column], "highlight": column == "profit"})
            for series, column in (("Decided anew", "best_profit"), ("As decided now", "profit"))
        ],
        ignore_index=True,
    )
    low, high, step = nice_range(lines["y"])
    left, right, across = _span(item.low, item.high)
    worst = frame["regret"].max()
    say.facts.add(
        f"regret_{name}",
        worst,
        "money",
        f"largest profit lost by deciding at the likely {name} when it is another within its range",
    )
    label = label_of(name, say)
    exhibit = Exhibit(
        id=f"cost_{name}",
        kind="lines",
        title="",
        caption=f"Profit of one {study.project.names.campaign} by what turns out: {label[:1].lower()}{label[1:]}",
        frame=lines,
        source=pictures.source(study, say, "On the rows the threshold was chosen on."),
        alt=say.facts.text(
            f"Profit of the decision taken and of the best one as an assumption moves; at worst {{regret_{name}}} is lost."
        ),
        x=Axis(label, say.facts.words.fmt(across, item.unit), left, right, across),
        y=Axis("Profit", say.facts.words.money_axis(step), low, high, step),
        references=(Point(item.likely, float(np.interp(item.likely, amounts, frame["profit"])), "As assumed"),),
    )
    title = f"If that amount is wrong within its range, deciding now {{would}} at most {{regret_{name}}}".replace(
        "{would}", "would have lost"
    )
    notes = (
        f"One line keeps the {names.many} chosen now, the other chooses the threshold anew for every amount. Where they lie together the decision does not hang on the "
        "amount; the gap is what knowing it for sure would be worth. The other assumptions stay as they are."
    )
    return Draft(f"cost_{name}", "appendix", "Appendix: if a cost is wrong", title, notes, exhibit)


def two_at_once(study: DecisionStudy, say: Say, names: tuple[str, str]) -> Draft:
    """The best profit over the plausible amounts of two assumptions."""
    items = [study.settings.assumptions.items[name] for name in names]
    places = [np.linspace(item.low, item.high, PLACES) for item in items]
    found = surface(study.curve, study.settings.assumptions, names, *places, pictures.GRID)
    words, how = say.facts.words, f"best profit at that {names[0]} and {names[1]}"
    fmt = words.together(found.best.ravel().tolist(), "money")
    rows = [
        (
            words.write(amount, items[0].unit),
            *(
                say.facts.add(f"surface_{row}_{column}", profit, "money", how, fmt.text(profit))
                for column, profit in enumerate(line)
            ),
        )
        for row, (amount, line) in enumerate(zip(places[0], found.best, strict=True))
    ]
    columns = [label_of(names[0], say), *(words.write(amount, items[1].unit) for amount in places[1])]
    columns = [column + "\u200b" * columns[:place].count(column) for place, column in enumerate(columns)]
    low, high = float(found.best.min()), float(found.best.max())
    say.facts.add(
        "surface_low", low, "money", f"least best profit over the ranges of {names[0]} and {names[1]}", fmt.text(low)
    )
    say.facts.add(
        "surface_high",
        high,
        "money",
        f"largest best profit over the ranges of {names[0]} and {names[1]}",
        fmt.text(high),
    )
    exhibit = pictures.text_table(
        "surface",
        f"Best profit of one {study.project.names.campaign}; across: {label_of(names[1], say)}",
        columns,
        rows,
        ("left", *("right",) * PLACES),
        pictures.source(study, say, "On the rows the threshold was chosen on."),
        "Best profit over the plausible amounts of two assumptions, the threshold chosen anew for every pair.",
    )
    title = "Over both ranges the best profit lies between {surface_low} and {surface_high}"
    notes = "Every cell chooses the threshold anew for its pair of amounts; all other assumptions stay at their likely ones."
    return Draft("surface", "appendix", "Appendix: two assumptions", title, notes, exhibit)


def measures(study: DecisionStudy, say: Say) -> Draft | None:
    """The maximum-profit measures of the literature at their published amounts."""
    ledger, form = study.curve.ledger, study.settings.assumptions
    _published(say)
    if isinstance(form, CreditDecline):
        rows = [
            _measure(
                say, "EMPCS", empcs(ledger), "uncertain loss of defaulted loans, return {emp_return}; per unit lent"
            )
        ]
    else:
        flat = "value {emp_value}, offer {emp_offer}, contact {emp_contact}"
        rows = [
            _measure(say, "MPC", mpc(ledger), f"acceptance {{emp_accept}}, {flat}"),
            _measure(say, "EMPC", empc(ledger), f"uncertain acceptance, {{emp_accept}} in the mean, {flat}"),
        ]
    if ledger.has_value and isinstance(form, Campaign) and form.by_row:
        found = empb(ledger, clv_per_value=form.worth_of_value)
        own = "own value of each as in this story, offer {emp_share} of it, contact {emp_business}, acceptance {emp_accept}"
        rows.append(_measure(say, "EMPB", found, own))
    first = rows[0][0].lower()
    exhibit = pictures.text_table(
        "measures",
        "Maximum profit per row at the amounts published with each measure",
        ["Measure", "Per row", "Best share", "Published amounts"],
        rows,
        ("left", "right", "right", "left"),
        pictures.source(study, say),
        "Table of the maximum profit measures for comparison with other work; they use published amounts, not those of this story.",
    )
    acted = study.project.names.contacted
    title = f"At published amounts the best share {acted} {{would}} {{{first}_share}}, worth {{{first}}} a row".replace(
        "{would}", "would have been"
    )
    notes = (
        "For comparison with other work. These measures choose the best threshold anew for every acceptance rate, or every loss, that is thought possible, and take the mean. "
        "They use the amounts published with them, in their own currency, not those of this story. After Verbeke and others, Verbraken and others, and Janssens and others."
    )
    return Draft("measures", "appendix", "Appendix: measures of the literature", title, notes, exhibit)


def _published(say: Say) -> None:
    """The amounts that were published with the measures."""
    amounts = {"value": CLV, "offer": INCENTIVE, "contact": CONTACT, "business": CONTACT_B2B}
    for name, amount in amounts.items():
        say.facts.add(f"emp_{name}", amount, "count", f"published {name} of the maximum profit measures")
    for name, share in {"accept": ACCEPT, "share": INCENTIVE_SHARE, "return": RETURN}.items():
        say.facts.add(f"emp_{name}", share, "share", f"published {name} of the maximum profit measures")


def _measure(say: Say, name: str, found: MaximumProfit, amounts: str) -> tuple[str, str, str, str]:
    key, told = name.lower(), say.facts.text(amounts)
    worth = say.facts.add(key, found.per_row, "per_row", f"{name} per row; {told}")
    share = say.facts.add(f"{key}_share", found.share, "share", f"mean share acted on at the best thresholds of {name}")
    return name, worth, share, told[:1].upper() + told[1:]


def returns(study: DecisionStudy, say: Say) -> str:
    """The return on what is spent, in a sentence; empty where nothing is."""
    spend = return_on_spend(study.curve)
    edge = int(reach(study.curve.contacted, study.decision.contacted))
    if not np.isfinite(spend[edge]):
        return ""
    if "brought_back" not in say.facts:
        say.facts.add("brought_back", 1 + float(spend[edge]), "price", "1 + profit / spend at the decision")
    return say.facts.text(
        f"Each {say.facts.words.unit_of_money} spent {BACK_TESTED.say('bring')} back {{brought_back}}."
    )


def _span(low: float, high: float) -> tuple[float, float, float]:
    """Ends and step of an axis from about the low to about the high; it need not hold zero."""
    _, _, step = nice_range([0.0, high - low])
    return math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step, step
