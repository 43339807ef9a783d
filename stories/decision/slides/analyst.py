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
from stories.decision import exhibits as pictures
from stories.decision.assumption_words import label_of
from stories.decision.study import DecisionStudy
from stories.formula import how
from stories.say import Say
from stories.story import Draft

TENTHS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
GAINS = ("tenth", "rows", "events", "lift", "reach", "lift-so-far", "profit")
UNITS = {  # of the figures of a tenth
    "rows": "count",
    "rate": "share",
    "lift": "score",
    "reach": "share",
    "cumulative_lift": "score",
    "profit": "money",
}
MEASURES = ("name", "worth", "share", "amounts")
STEPS = 41  # amounts of a cost that are tried
PLACES = 5  # amounts of each of two assumptions


def gains(study: DecisionStudy, say: Say) -> Draft | None:
    """The gains and lift table by tenths of falling score; None without an event to find."""
    if not study.curve.events[-1]:
        return None
    frame = gains_table(study.curve, len(TENTHS))
    rows = [_tenth(say, place, group) for place, group in enumerate(frame.to_dict("records"))]
    first = frame.iloc[0]
    say.facts.add("lift", first["lift"], "score", how("lift"))
    say.facts.add("tenth_reach", first["reach"], "share", how("tenth-reach"))
    exhibit = pictures.text_table(
        "gains",
        say("gains-caption"),
        [say(f"gains-head-{column}") for column in GAINS],
        rows,
        ("left", *("right",) * (len(GAINS) - 1)),
        pictures.source(study, say),
        say("gains-alt"),
    )
    return Draft("gains", "appendix", say("gains-kicker"), say("gains-title"), say("gains-notes"), exhibit)


def _tenth(say: Say, place: int, group: dict[str, float]) -> tuple[str, ...]:
    """One line of the table, every figure of it a fact."""
    told = (
        say.facts.add(f"tenth_{place}_{name}", group[name], unit, how("tenth", column=name))
        for name, unit in UNITS.items()
    )
    return (say("gains-tenth", tenth=TENTHS[place]), *told)


def wrong_cost(study: DecisionStudy, say: Say, name: str) -> Draft:
    """Profit of the decision taken and of the one that would have been right, over the plausible amounts of an assumption."""
    item = study.settings.assumptions.items[name]
    amounts = np.linspace(item.low, item.high, STEPS)
    place = reach(study.curve.contacted, study.decision.contacted)
    frame = cost_curve(study.curve, study.settings.assumptions, name, amounts, place)
    lines = pd.concat(
        [
            pd.DataFrame({"series": series, "x": amounts, "y": frame[column], "highlight": column == "profit"})
            for series, column in ((say("wrong-cost-anew"), "best_profit"), (say("wrong-cost-now"), "profit"))
        ],
        ignore_index=True,
    )
    low, high, step = nice_range(lines["y"])
    left, right, across = _span(item.low, item.high)
    worst = frame["regret"].max()
    say.facts.add(f"regret_{name}", worst, "money", how("regret", name=name))
    label, regret = label_of(name, say), say.fact(f"regret_{name}")
    exhibit = Exhibit(
        id=f"cost_{name}",
        kind="lines",
        title="",
        caption=say("wrong-cost-caption", label=label),
        frame=lines,
        source=pictures.source(study, say, say("analyst-source")),
        alt=say.text("wrong-cost-alt", regret=regret),
        x=Axis(label, say.facts.words.fmt(across, item.unit), left, right, across),
        y=Axis(say("wrong-cost-axis"), say.facts.words.money_axis(step), low, high, step),
        references=(
            Point(item.likely, float(np.interp(item.likely, amounts, frame["profit"])), say("wrong-cost-point")),
        ),
    )
    title = say("wrong-cost-title", regret=regret)
    return Draft(f"cost_{name}", "appendix", say("wrong-cost-kicker"), title, say("wrong-cost-notes"), exhibit)


def two_at_once(study: DecisionStudy, say: Say, names: tuple[str, str]) -> Draft:
    """The best profit over the plausible amounts of two assumptions."""
    items = [study.settings.assumptions.items[name] for name in names]
    places = [np.linspace(item.low, item.high, PLACES) for item in items]
    found = surface(study.curve, study.settings.assumptions, names, *places, pictures.GRID)
    words, axes = say.facts.words, {"first": names[0], "second": names[1]}
    fmt = words.together(found.best.ravel().tolist(), "money")
    rows = [
        (
            words.write(amount, items[0].unit),
            *(
                say.facts.add(f"surface_{row}_{column}", profit, "money", how("surface", **axes), fmt.text(profit))
                for column, profit in enumerate(line)
            ),
        )
        for row, (amount, line) in enumerate(zip(places[0], found.best, strict=True))
    ]
    columns = [label_of(names[0], say), *(words.write(amount, items[1].unit) for amount in places[1])]
    columns = [column + "\u200b" * columns[:place].count(column) for place, column in enumerate(columns)]
    low, high = float(found.best.min()), float(found.best.max())
    say.facts.add("surface_low", low, "money", how("surface-end", end="least", **axes), fmt.text(low))
    say.facts.add("surface_high", high, "money", how("surface-end", end="largest", **axes), fmt.text(high))
    exhibit = pictures.text_table(
        "surface",
        say("surface-caption", label=label_of(names[1], say)),
        columns,
        rows,
        ("left", *("right",) * PLACES),
        pictures.source(study, say, say("analyst-source")),
        say("surface-alt"),
    )
    return Draft("surface", "appendix", say("surface-kicker"), say("surface-title"), say("surface-notes"), exhibit)


def measures(study: DecisionStudy, say: Say) -> Draft | None:
    """The maximum-profit measures of the literature at their published amounts."""
    ledger, form = study.curve.ledger, study.settings.assumptions
    _published(say)
    if isinstance(form, CreditDecline):
        rows = [_measure(say, "EMPCS", empcs(ledger))]
    else:
        rows = [_measure(say, "MPC", mpc(ledger)), _measure(say, "EMPC", empc(ledger))]
    if ledger.has_value and isinstance(form, Campaign) and form.by_row:
        rows.append(_measure(say, "EMPB", empb(ledger, clv_per_value=form.worth_of_value)))
    first = rows[0][0].lower()
    exhibit = pictures.text_table(
        "measures",
        say("measures-caption"),
        [say(f"measures-head-{column}") for column in MEASURES],
        rows,
        ("left", "right", "right", "left"),
        pictures.source(study, say),
        say("measures-alt"),
    )
    title = say("measures-title", share=say.fact(f"{first}_share"), worth=say.fact(first))
    return Draft("measures", "appendix", say("measures-kicker"), title, say("measures-notes"), exhibit)


def _published(say: Say) -> None:
    """The amounts that were published with the measures."""
    amounts = {"value": CLV, "offer": INCENTIVE, "contact": CONTACT, "business": CONTACT_B2B}
    for name, amount in amounts.items():
        say.facts.add(f"emp_{name}", amount, "count", how("published", name=name))
    for name, share in {"accept": ACCEPT, "share": INCENTIVE_SHARE, "return": RETURN}.items():
        say.facts.add(f"emp_{name}", share, "share", how("published", name=name))


def _measure(say: Say, name: str, found: MaximumProfit) -> tuple[str, str, str, str]:
    key = name.lower()
    amounts = say.text(f"measures-{key}")
    worth = say.facts.add(key, found.per_row, "per_row", how("measure", name=name, amounts=amounts))
    share = say.facts.add(f"{key}_share", found.share, "share", how("measure-share", name=name))
    return name, worth, share, amounts


def returns(study: DecisionStudy, say: Say) -> str:
    """The return on what is spent, in a sentence; empty where nothing is."""
    spend = return_on_spend(study.curve)
    edge = int(reach(study.curve.contacted, study.decision.contacted))
    if not np.isfinite(spend[edge]):
        return ""
    if "brought_back" not in say.facts:
        say.facts.add("brought_back", 1 + float(spend[edge]), "price", how("brought-back", whole="1"))
    return say.text("budget-returns", unit=say.facts.words.unit_of_money)


def _span(low: float, high: float) -> tuple[float, float, float]:
    """Ends and step of an axis from about the low to about the high; it need not hold zero."""
    _, _, step = nice_range([0.0, high - low])
    return math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step, step
