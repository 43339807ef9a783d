"""The facts of a story about a change: every figure that it may print, entered once."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import pandas as pd

from charts.fmt import Fmt
from metrics.change.regression_to_mean import Regression
from metrics.change.sums import Estimate
from stories.change.arms import CHOSEN, SIGNS, THOUSAND, Arms
from stories.change.design import LEAST_AFTER, LEAST_BEFORE, ROWS_A_PERIOD
from stories.change.figures import Contrast, Measured, interval_of
from stories.change.mending import mending
from stories.change.money import Money
from stories.change.sizing import Sizing, told
from stories.change.study import ChangeStudy
from stories.facts import FactTable
from stories.formula import Formula, how, of
from stories.words import Words, adds_up

SUBTRACTED = ("newcombe", "miettinen-nurminen", "welch")  # methods by which the change is the difference of both levels
SURE = 0.001  # a chance below which one is told as no more than that


@dataclass(frozen=True)
class Level:
    """The formats of one thing that was measured: of its level, and of what it changed by."""

    level: Fmt
    change: Fmt
    units: tuple[str, str]


def change_facts(study: ChangeStudy) -> FactTable:
    """All figures of a change."""
    words = Words(study.project.locale, study.project.currency, language=study.project.language)
    facts = FactTable(words, study.origin.name, study.project.language)
    if study.project.decide_by:
        facts.add("decide_by", study.project.decide_by, "date", how("decide-by"))
    facts.add("hundred", 100, "count", how("hundred"))
    facts.add("certainty", 0.95, "share", how("certainty"))
    facts.add("measured_rows", study.rows.n, "count", how("rows-measured"))  # says that no score was wanted
    if study.design.kind == "none":
        facts.add("customers", study.rows.n, "count", how("rows-measured"))
        return facts
    _rows(facts, study)
    level = _adding_up(study, level_of(study, study.first, study.effect.high - study.effect.low))
    _lead(facts, study, level)
    for place, each in enumerate(study.first.contrasts):
        _contrast(facts, f"arm_{place}", each, level, study.effect_of(each))
    if study.arms:
        _arms(facts, study.arms, level)
    if study.outcome and study.measure:
        for place, each in enumerate(study.measure.contrasts):
            _contrast(facts, f"second_{place}", each, level_of(study, study.measure), each.change)
    if study.logs:
        _logs(facts, study)
    _over_time(facts, study)
    _checks(facts, study)
    _trend(facts, study)
    if found := mending(study):
        _mending(facts, study, found)
    _raw(facts, study)
    _groups(facts, study)
    if study.moved:
        _moved(facts, study)
    if study.money:
        _money(facts, study.money)
    return facts


def level_of(study: ChangeStudy, found: Measured, width: float = 0.0) -> Level:
    """How finely a thing that was measured is told: by the narrowest of its ranges."""
    told = [*(each.change for each in found.contrasts), *([study.effect] if found is study.first else [])]
    width = min(width or math.inf, *map(_fine, told))
    words = Words(study.project.locale, study.project.currency, language=study.project.language)
    if found.is_rate:
        return Level(words.as_fine(width, "share"), words.as_fine(width, "points"), ("share", "points"))
    unit = "price" if study.opened.is_money else "number"
    return Level(words.as_fine(width, unit), words.as_fine(width, unit), (unit, unit))


def _fine(found: Estimate) -> float:
    """How wide a range is for its digits: one that excludes nothing must not be printed with nothing as its end."""
    width = found.high - found.low
    return min(width, 5 * min(abs(found.low), abs(found.high))) if found.clear else width or math.inf


def _rows(facts: FactTable, study: ChangeStudy) -> None:
    rows = study.rows
    facts.add("customers", rows.n, "count", how("rows-measured"))
    if study.first.is_rate:
        facts.add("leavers", rows.y, "count", how("leavers"))
    for name, side in zip(("one", "other"), study.lead.levels, strict=True):
        facts.add(f"{name}_rows", side.n, "count", how("rows-of-side", side=name))
        if study.first.is_rate:
            facts.add(f"{name}_events", side.y, "count", how("events-of-side", side=name))


def _lead(facts: FactTable, study: ChangeStudy, level: Level) -> None:
    """The change that the story is told of, with the levels of both sides."""
    effect = study.effect
    for name, side in zip(("one", "other"), study.lead.levels, strict=True):
        _add(facts, f"{name}_level", side.mean, level.units[0], how("level-of-side", side=name), level.level)
    between = of("one_level") - of("other_level") if study.lead.by in SUBTRACTED else how(f"effect-by-{study.lead.by}")
    _add(facts, "effect", effect.value, level.units[1], between, level.change)
    _range(facts, "effect", effect, level)
    _size(facts, "effect", effect, level)
    if study.relative:
        _relative(facts, study.relative)


def _adding_up(study: ChangeStudy, level: Level) -> Level:
    """The formats in which both levels, as printed, lie as far apart as the change is; one digit finer where none of few does."""
    if study.lead.by not in SUBTRACTED:
        return level
    one, other = (side.mean for side in study.lead.levels)
    several = [
        Level(*(replace(fmt, digits=fmt.digits + more) for fmt in (level.level, level.change)), level.units)
        for more in range(3)
    ]
    return next((finer for finer in several if adds_up(one, other, finer.level)), several[1])


def _contrast(facts: FactTable, name: str, each: Contrast, level: Level, change: Estimate) -> None:
    sides = dict(zip(("one", "other"), each.levels, strict=True))
    if each.beside:
        sides |= dict(zip(("beside_one", "beside_other"), each.beside, strict=True))
    for side, sums in sides.items():
        _add(facts, f"{name}_{side}", sums.mean, level.units[0], how("level-of-side", side=side), level.level)
        facts.add(f"{name}_{side}_rows", sums.n, "count", how("rows-of-side", side=side))
        low, high = interval_of(sums, level.units[0] == "share")
        _add(facts, f"{name}_{side}_low", low, level.units[0], how("level-range"), level.level)
        _add(facts, f"{name}_{side}_high", high, level.units[0], how("level-range"), level.level)
    _add(facts, name, change.value, level.units[1], how(f"effect-by-{each.by}"), level.change)
    _range(facts, name, change, level)
    _size(facts, name, change, level)
    facts.add(f"{name}_p", change.p, "score", how("chance-of-none"), chance(change.p, facts.words))


def _arms(facts: FactTable, arms: Arms, level: Level) -> None:
    """Several arms beside each other: of each the chance that allows for how many there are, and what it is worth."""
    facts.add("offers", len(arms.arms), "count", how("arms-beside"))
    for verdict, others in arms.others.items():
        facts.add(f"others_{verdict}", len(others), "count", how("arms-of-verdict"))
    for arm in arms.arms:
        facts.add(f"arm_{arm.place}_adjusted", arm.p, "score", how("chance-among-arms"), chance(arm.p, facts.words))
    if arms.drawn is not None:
        _add(facts, "offer_drawn", arms.drawn, level.units[1], how("drawn-together"), level.change)
    if not arms.by_worth:
        return
    facts.add("thousand", THOUSAND, "count", how("thousand"))
    fmt = facts.words.together([amount for arm in arms.arms for amount in arm.worth[:3]], "money")
    for arm in arms.arms:
        for end, amount in zip(("", "_low", "_high"), arm.worth[:3], strict=True):
            facts.add(f"worth_{arm.place}{end}", amount, "money", how("worth-of-thousand"), fmt.text(amount))
    for pays, others in arms.others_by_worth.items():
        facts.add(f"others_{pays}", len(others), "count", how("arms-of-verdict"))


def _range(facts: FactTable, name: str, found: Estimate, level: Level) -> None:
    for end, value in (("low", found.low), ("high", found.high)):
        _add(facts, f"{name}_{end}", value, level.units[1], how("end-of-change", end=end), level.change)


def _size(facts: FactTable, name: str, found: Estimate, level: Level) -> None:
    """The change without its sign, for sentences that say which way it went."""
    value = facts[name].value
    low, high = sorted((abs(found.low), abs(found.high))) if found.clear else (found.low, found.high)
    _add(facts, f"{name}_size", abs(value), level.units[1], how("size-of", name=name), level.change)
    _add(facts, f"{name}_size_low", low, level.units[1], how("size-of", name=f"{name}_low"), level.change)
    _add(facts, f"{name}_size_high", high, level.units[1], how("size-of", name=f"{name}_high"), level.change)


def _relative(facts: FactTable, found: Estimate) -> None:
    low, high = sorted((abs(found.low), abs(found.high))) if found.clear else (found.low, found.high)
    fmt = facts.words.as_fine(found.high - found.low, "share")
    for name, value in (("relative", abs(found.value)), ("relative_low", low), ("relative_high", high)):
        facts.add(name, value, "share", how("relative-change"), fmt.text(value))


def _logs(facts: FactTable, study: ChangeStudy) -> None:
    """The change on the scale of the logarithm, and as a share."""
    found = next(each for each in study.logs.contrasts if each.one == study.lead.one).change
    three = facts.words.as_fine(0.01, "number")
    facts.add("log_effect", found.value, "number", how("log-effect"), three.text(found.value))
    facts.add("log_error", found.error, "number", how("log-error"), three.text(found.error))
    ends = [math.expm1(value) for value in (found.value, found.low, found.high)]
    fmt = facts.words.as_fine(ends[2] - ends[1], "share")
    for name, value in zip(("share", "share_low", "share_high"), ends, strict=True):
        facts.add(f"as_{name}", value, "share", how("as-share"), fmt.text(value))


def _over_time(facts: FactTable, study: ChangeStudy) -> None:
    """The day of the change, and where both lines end."""
    if study.design.began:
        text = facts.words.day(study.design.began.isoformat())
        facts.add("began", study.design.began, "date", how("change-began"), text)
    if study.over_time is None:
        return
    ends = [study.over_time.last(line) for line in study.over_time.lines]
    level = level_of(
        study, study.first, min(float(end["high"] - end["low"]) for end in ends if end["high"] == end["high"])
    )
    for place, end in enumerate(ends):
        _add(facts, f"time_{place}_last", float(end["y"]), level.units[0], how("last-period"), level.level)


def _checks(facts: FactTable, study: ChangeStudy) -> None:
    facts.add("effect_p", study.effect.p, "score", how("chance-of-none"), chance(study.effect.p, facts.words))
    if study.split:
        facts.add("split_p", study.split.p, "score", how("chance-of-split"), chance(study.split.p, facts.words))
    if study.design.kind == "points":
        for name, count in (("before", LEAST_BEFORE), ("after", LEAST_AFTER), ("rows", ROWS_A_PERIOD)):
            facts.add(f"least_{name}", count, "count", how("least-of-a-series"))
    if study.opened.clusters is not None:
        facts.add("ids", study.opened.clusters.ids, "count", how("ids-with-rows"))
    if study.sizing:
        _sizing(facts, study, study.sizing)
    if study.looks > 1:
        facts.add("looks", study.looks, "count", how("looks"))
    if study.standardised:
        level = level_of(study, study.first, study.standardised.change.high - study.standardised.change.low)
        _add(facts, "same_mix", study.standardised.change.value, level.units[1], how("same-mix"), level.change)
        _range(facts, "same_mix", study.standardised.change, level)
        _size(facts, "same_mix", study.standardised.change, level)
    share = study.opened.ledger.largest
    if study.measure is not None and share[1] > 0:
        facts.add("largest_share", share[0] / share[1], "share", how("largest-share"))


def _sizing(facts: FactTable, study: ChangeStudy, sizing: Sizing) -> None:
    """How many would show the change, how long they take to come, and what was to be seen with those who are there."""
    if sizing.rows_wanted is not None:
        rounded = float(f"{sizing.rows_wanted:.1e}")
        facts.add("rows_wanted", rounded, "count", how("rows-wanted-each"))
        more = max(0.0, rounded - sizing.rows_there)
        facts.add("rows_more", float(f"{more:.1e}"), "count", how("rows-wanted-more"))
    if study.verdict != "unclear" or study.design.grade != "randomised":
        return
    unit, left = told(sizing.days_left)
    if left:
        facts.add("time_left", left, "count", how("time-left", unit=unit))
    if sizing.smallest is not None:
        level = level_of(study, study.first)
        _add(facts, "seen_size", sizing.smallest, level.units[1], how("smallest-seen"), level.change)


def _mending(facts: FactTable, study: ChangeStudy, found: Regression) -> None:
    """Of those chosen at their worst: the change from before to after, and what of it was to be expected by itself."""
    fmt = level_of(study, study.measure, found.beyond.high - found.beyond.low)
    beyond = -found.beyond.value, *sorted((-found.beyond.low, -found.beyond.high))
    amounts = {"mend_seen": -found.seen, "mend_expected": -found.expected}
    amounts |= dict(zip(("mend_beyond", "mend_beyond_low", "mend_beyond_high"), beyond, strict=True))
    for name, value in amounts.items():
        _add(facts, name, value, fmt.units[1], how(name.replace("_", "-")), fmt.change)
    if found.seen * found.expected > 0:
        facts.add("mend_share", found.share, "share", how("mend-share"))


def _trend(facts: FactTable, study: ChangeStudy) -> None:
    """What else is known of a series: other days, and how it goes on."""
    trend = study.first.trend
    if trend is None:
        return
    if trend.placebo == trend.placebo:
        facts.add("placebo", trend.placebo, "share", how("placebo"))
    level = level_of(study, study.first, max(trend.slope.high - trend.slope.low, 1e-9))
    for end, value in (("slope_low", trend.slope.low), ("slope_high", trend.slope.high)):
        _add(facts, end, value, level.units[1], how("slope"), level.change)
    level = level_of(study, study.first)
    _add(facts, "since", trend.average.value, level.units[1], how("average-since"), level.change)
    _range(facts, "since", trend.average, level)
    _size(facts, "since", trend.average, level)


def _raw(facts: FactTable, study: ChangeStudy) -> None:
    """The second measure without what was known of an earlier time."""
    found = study.measure and next((each for each in study.measure.contrasts if each.one == study.lead.one), None)
    if found and found.raw:
        level = level_of(study, study.measure, found.raw.high - found.raw.low)
        _add(facts, "raw", found.raw.value, level.units[1], how("effect-by-welch"), level.change)


def _groups(facts: FactTable, study: ChangeStudy) -> None:
    groups = study.by_group
    if groups is None:
        return
    frame = groups.frame
    level = level_of(study, study.first, float((frame["high"] - frame["low"]).min()))
    facts.add("groups", len(frame), "count", how("groups-looked-at"))
    facts.add("groups_clear", int(frame["clear"].sum()), "count", how("groups-clear"))
    for place, row in enumerate(frame.to_dict("records")):
        _add(
            facts,
            f"group_{place}",
            row["change"],
            level.units[1],
            how("group-change", level=str(row["level"])),
            level.change,
        )
        for end in ("low", "high"):
            _add(
                facts,
                f"group_{place}_{end}",
                row[end],
                level.units[1],
                how("group-change", level=str(row["level"])),
                level.change,
            )
        facts.add(f"group_{place}_rows", row["rows"], "count", how("group-rows", level=str(row["level"])))
    if len(frame) >= CHOSEN:
        best = frame.iloc[best_group(frame, study.sense)]
        _add(facts, "group_drawn", best["drawn"], level.units[1], how("drawn-together"), level.change)


def best_group(frame: pd.DataFrame, sense: str) -> int:
    """The place of the group that looks best, or where nobody knows what is good, furthest from nothing."""
    change = frame["change"]
    return int((change * SIGNS[sense] if sense in SIGNS else change.abs()).to_numpy().argmax())


def _moved(facts: FactTable, study: ChangeStudy) -> None:
    """Whom the treatment moves."""
    found = study.moved
    level = level_of(study, study.first, min(part.high - part.low for part in (found.first, found.rest)))
    for name, part in (("moved_first", found.first), ("moved_rest", found.rest)):
        _add(facts, name, part.value, level.units[1], how("moved-part"), level.change)
        _range(facts, name, part, level)
    facts.add("moved_share", found.share, "share", how("moved-share"))
    area = found.qini.area
    fmt = facts.words.as_fine(area.high - area.low, "number")
    for name, value in (("qini_area", area.value), ("qini_low", area.low), ("qini_high", area.high)):
        facts.add(name, value, "number", how("qini-area"), fmt.text(value))
    facts.add("qini_end", found.qini.end, "number", how("qini-end"), fmt.text(found.qini.end))
    if found.qini.radcliffe:
        facts.add("qini", found.qini.radcliffe.value, "score", how("qini-share"))
    if found.best:
        gain = found.best.over_all
        both = facts.words.together([gain.value, gain.low, gain.high], "money")
        facts.add("treat_share", found.best.share, "share", how("treat-share"))
        for name, value in (("treat_gain", gain.value), ("treat_low", gain.low), ("treat_high", gain.high)):
            facts.add(name, value, "money", how("treat-gain"), both.text(value))


def _money(facts: FactTable, money: Money) -> None:
    for name, (value, low, high, formula) in money.entries.items():
        fmt = facts.words.together([value, low, high], "money")
        for end, amount in (("", value), ("_low", low), ("_high", high)):
            facts.add(f"{name}{end}", amount, "money", formula, fmt.text(amount))
    if "spent" in facts:
        spent = -facts["spent"].value
        facts.add("spent_off", spent, "money", how("spent-on-change"), facts.words.fmt(spent, "money").text(spent))
    for name, (value, unit, formula) in money.plain.items():
        facts.add(name, value, unit, formula)


def chance(p: float, words: Words) -> str:
    """A probability as it is told: three digits, and no smaller than one of a thousand."""
    three = Fmt(3 if p < 0.1 else 2, decimal=words.fmt(0, "count").decimal)
    return f"<{three.text(SURE)}" if p < SURE else three.text(p)


def _add(facts: FactTable, name: str, value: float, unit: str, formula: Formula, fmt: Fmt) -> None:
    facts.add(name, value, unit, formula, fmt.text(value))
