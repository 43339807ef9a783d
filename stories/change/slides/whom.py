"""Whom to treat, and with which offer, where a test by lot comes with a score: what that pays, judged on other rows."""

from __future__ import annotations

import numpy as np
import pandas as pd

from charts.exhibit import Axis, Exhibit, Point
from charts.nice import nice_range
from metrics.change.sums import Estimate
from metrics.discovery import ALARMS
from stories.change import exhibits as pictures
from stories.change.arms import PAYS
from stories.change.moved import FIRST
from stories.change.saying import called, spoken
from stories.change.study import ChangeStudy
from stories.change.whom import ByScore, against_rival, by_score, kind_of_score
from stories.formula import how
from stories.say import Say
from stories.story import Draft, DraftAside

GRID = np.linspace(0.0, 1.0, 101)
NEAR_ALL = 0.9  # of the rows, from which on the labels of the best share and of all would lie on each other


def profit(study: ChangeStudy, say: Say) -> Draft | None:
    """Profit by share treated, from the highest score down, with its range; and the best share against treating all."""
    found = study.moved
    if found is None or found.best is None:
        return None
    _enter_profit(study, say)
    over, best = found.best.over_all, found.best.profit
    known = {
        "score": _score(study, say),
        "score_is": kind_of_score(study),
        "over": "clear" if over.clear and over.value > 0 else "less" if over.clear else "open",
        "pays": best.low > 0 or (not over.clear and say.facts["treat_all_low"].value > 0),
    }
    rows = [(say(f"change-whom-row-{name}"), f"{{treat_{name}}}") for name in ("share", "profit", "all")]
    if rival := against_rival(study):
        _enter_rival(rival, say)
        known |= {"rival": say("arm-called", name=spoken(study.opened.roles["challenger"])), "rival_clear": rival.clear}
        known["rival_is"] = kind_of_score(study, "challenger")
        rows.append((say.facts.text(say("change-whom-row-rival", **known)), "{rival_gain}"))
    aside = DraftAside("{treat_gain}", say("change-whom-aside", **known), tuple(rows), say("grade-chip"))
    words = say("change-money-kicker"), say("change-whom-title", **known), say("change-whom-notes", **known)
    return Draft("whom", "impact", *words, _curve(study, say, known), aside)


def offers(study: ChangeStudy, say: Say) -> Draft | None:
    """The best offer in every stretch of scores, and what choosing by it brings against the best one for all."""
    found = by_score(study)
    if found is None:
        return None
    _enter_offers(found, say)
    over = found.offers.over_single
    known = {
        "score": _score(study, say),
        "single": called(found.offers.single_offer, say, study.opened),
        "single_pays": found.offers.single.value > 0,
        "over": "clear" if over.clear and over.value > 0 else "less" if over.clear else "open",
        "same": over.low == over.high == 0,
    }
    rows = []
    frame = found.offers.frame
    for stretch in range(len(found.ends)):
        offer, pays = found.best(stretch)
        own = frame[(frame["stretch"] == stretch) & (frame["offer"] == offer)].iloc[0]
        clear = PAYS[0] if own["low"] > 0 and own["adjusted"] < ALARMS else PAYS[2] if pays else PAYS[1]
        cells = [
            say.text("pair-range", low=say.fact(f"stretch_{stretch}_from"), high=say.fact(f"stretch_{stretch}_to"))
        ]
        cells += [say.facts[f"stretch_{stretch}_rows"].text, say.facts.text(called(offer, say, study.opened))]
        given = {
            end: say.fact(f"stretch_{stretch}{tail}")
            for end, tail in (("amount", ""), ("low", "_low"), ("high", "_high"))
        }
        rows.append([*cells, say.text("change-arms-between", **given), say.text("change-offers-said", own=clear)])
    exhibit = pictures.table(
        "offers",
        [say.text(f"change-offers-{head}") for head in ("stretch", "count", "best", "worth", "said-head")],
        rows,
        study,
        say,
        ("left", "right", "left", "right", "left"),
    )
    words = say("change-money-kicker"), say("change-offers-title", **known), say("change-offers-notes", **known)
    return Draft("offers", "impact", *words, exhibit)


def _score(study: ChangeStudy, say: Say) -> str:
    return say("arm-called", name=spoken(study.opened.roles["score"]))


def _enter_profit(study: ChangeStudy, say: Say) -> None:
    """What the best share brings, and what treating all does, once a story."""
    if "treat_profit" in say.facts:
        return
    best, last = study.moved.best.profit, study.moved.profit.frame.iloc[-1]
    amounts = [best.value, best.low, best.high, last["profit"], last["low"], last["high"]]
    fmt = say.facts.words.together(amounts, "money")
    names = [f"{name}{end}" for name in ("treat_profit", "treat_all") for end in ("", "_low", "_high")]
    for name, amount in zip(names, amounts, strict=True):
        key = "treat-profit" if "profit" in name else "treat-all"
        say.facts.add(name, float(amount), "money", how(key), fmt.text(float(amount)))


def _enter_rival(rival: Estimate, say: Say) -> None:
    """What the first by the score bring more than as many by a second one, once a story."""
    if "rival_gain" in say.facts:
        return
    fmt = say.facts.words.together([rival.value, rival.low, rival.high], "money")
    say.facts.add("rival_share", FIRST, "share", how("rival-share"))
    for end, amount in (("gain", rival.value), ("low", rival.low), ("high", rival.high)):
        say.facts.add(f"rival_{end}", amount, "money", how("rival-gain"), fmt.text(amount))


def _curve(study: ChangeStudy, say: Say, known: dict[str, object]) -> Exhibit:
    curve = study.moved.profit.frame.dropna()
    frame = pd.DataFrame({"x": GRID})
    for name, column in (("y", "profit"), ("low", "low"), ("high", "high")):
        frame[name] = np.interp(GRID, curve["share"], curve[column])
    low, high, step = nice_range([*frame["low"], *frame["high"]])
    best = study.moved.best
    all_at = Point(1.0, float(curve["profit"].iloc[-1]), say.text("change-whom-all"))
    return Exhibit(
        id="whom",
        kind="curve",
        title="",
        caption=say.text("change-whom-caption", **known),
        frame=frame,
        source=pictures.source(study, say, say.text("change-whom-source")),
        alt=say.text("change-whom-alt", **known),
        x=Axis(say("change-moved-x"), say.facts.words.fmt(0.5, "share"), 0.0, 1.0, 0.2),
        y=Axis(say("change-money-axis"), say.facts.words.money_axis(step), low, high, step),
        best=Point(best.share, best.profit.value, say.text("change-whom-best")),
        references=() if best.share > NEAR_ALL else (all_at,),
    )


def _enter_offers(found: ByScore, say: Say) -> None:
    """The stretches, and what the choice brings beside one offer for all, once a story."""
    facts = say.facts
    if "by_score" in facts:
        return
    frame = found.offers.frame
    totals = {"by_score": found.offers.policy, "for_all": found.offers.single, "over_single": found.offers.over_single}
    fmt = facts.words.together([end for own in totals.values() for end in (own.value, own.low, own.high)], "money")
    for name, own in totals.items():
        for tail, amount in (("", own.value), ("_low", own.low), ("_high", own.high)):
            facts.add(f"{name}{tail}", amount, "money", how(name.replace("_", "-")), fmt.text(amount))
    if "thousand" not in facts:
        facts.add("thousand", 1000, "count", how("thousand"))
    best = [
        frame[(frame["stretch"] == place) & (frame["offer"] == found.best(place)[0])].iloc[0]
        for place in range(len(found.ends))
    ]
    each = facts.words.together([1000 * row[name] for row in best for name in ("profit", "low", "high")], "money")
    for place, (row, end) in enumerate(zip(best, found.ends, strict=True)):
        facts.add(f"stretch_{place}_from", found.ends[place - 1] if place else 0.0, "share", how("stretch-end"))
        facts.add(f"stretch_{place}_to", end, "share", how("stretch-end"))
        facts.add(f"stretch_{place}_rows", float(row["rows"]), "count", how("stretch-rows"))
        for tail, name in (("", "profit"), ("_low", "low"), ("_high", "high")):
            amount = 1000 * float(row[name])
            facts.add(f"stretch_{place}{tail}", amount, "money", how("worth-of-stretch"), each.text(amount))
