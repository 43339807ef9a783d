"""Several arms beside each other: which is best, which of the others do harm or show nothing, and what each is worth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from charts.exhibit import Axis, Exhibit, Point
from charts.fmt import Fmt
from charts.nice import nice_range
from stories.change import exhibits as pictures
from stories.change.arms import SIGNS, Arm
from stories.change.facts import level_of
from stories.change.saying import called
from stories.change.study import ChangeStudy
from stories.say import Mark, Say
from stories.story import Draft, DraftAside

MOST_WORDS = 16  # of a title
BAD = ("worse", "opposite", "loses")  # what a title says of others before all else
NAMED = 2  # of one verdict, that a title names before it counts them
SHOWN = 8
BESIDE = 6  # arms in the column beside a picture


def beside(study: ChangeStudy, say: Say) -> Draft | None:
    """The difference of every arm to those left alone, and what may be said of each."""
    arms = study.arms
    if arms is None:
        return None
    best, shown = arms.best, _shown(arms.arms)
    fact = f"arm_{best.place}"
    known = {
        "best": _name(best, study, say),
        "best_verdict": best.verdict,
        "best_way": "down" if best.effect.value < 0 else "up",
        "ahead": arms.is_ahead,
        "looks_good": best.effect.value * SIGNS.get(study.sense, 0.0) > 0,
        "end": _end(study),
        "best_level": say.fact(f"{fact}_one"),
        "arm_change": say.fact(fact),
        "arm_size": say.fact(f"{fact}_size"),
        "all_shown": len(shown) == len(arms.arms),
        **_ranged(fact, say),
    }
    title = _title("change-arms-title", arms.others, study, say, known)
    rows = [(arm, say("change-arms-verdict", own=arm.verdict)) for arm in shown]
    aside = _aside(say("change-arms-figure", **known), say("change-arms-aside", **known), rows, study, say)
    level = level_of(study, study.first)
    exhibit = _dots("arms", "arm", shown, study, say, known, level.units[1])
    return Draft(
        "arms", "insight", say("change-result-kicker"), title, say("change-arms-notes", **known), exhibit, aside
    )


def worth(study: ChangeStudy, say: Say) -> Draft | None:
    """What every arm is worth for as many reached, after the cost of its own."""
    arms = study.arms
    if arms is None or not arms.by_worth:
        return None
    best, shown = arms.by_worth[0], _shown(arms.by_worth)
    known = {
        "best": _name(best, study, say),
        "best_pays": best.pays,
        "priced": study.is_priced and not arms.lacking,
        "lacks": bool(arms.lacking),
        "lacking": say.listed([called(arm, say, study.opened) for arm in arms.lacking]),
        **_ranged(f"worth_{best.place}", say),
    }
    title = _title("change-arms-worth-title", arms.others_by_worth, study, say, known)
    aside = _aside(
        f"{{worth_{best.place}}}", say("change-arms-worth-aside", **known), _costs(shown, study, say), study, say
    )
    exhibit = _dots("arms-worth", "worth", shown, study, say, known, "money")
    words = say("change-money-kicker"), title, say("change-arms-worth-notes", **known)
    return Draft("arms-worth", "impact", *words, exhibit, aside)


def table(study: ChangeStudy, say: Say) -> Draft | None:
    """Every arm with its rows, level, difference, verdict and worth, for those who look it up."""
    arms = study.arms
    if arms is None:
        return None
    heads = ["group", "count", "level", "difference", "chance", "verdict-head"] + ["worth-head"] * bool(arms.by_worth)
    rows = []
    for arm in arms.arms:
        fact = f"arm_{arm.place}"
        verdict = say.text("change-arms-verdict", own=arm.verdict)
        cells = [
            say.facts.text(_name(arm, study, say)),
            *(say.facts[f"{fact}_one{part}"].text for part in ("_rows", "")),
        ]
        cells += [_between(fact, say), say.facts[f"{fact}_adjusted"].text, verdict]
        rows.append([*cells, *([_between(f"worth_{arm.place}", say)] if arms.by_worth else [])])
    left = [say.facts[f"arm_{arms.best.place}_other{part}"].text for part in ("_rows", "")]
    rows.append([say.facts.text(str(say.known["control"])), *left, *[""] * (len(heads) - 3)])
    exhibit = pictures.table(
        "arms-table",
        [say.text(f"change-arms-{head}") for head in heads],
        rows,
        study,
        say,
        ("left", *("right",) * 4, "left", *(("right",) if arms.by_worth else ())),
    )
    words = (say(f"change-arms-table-{part}") for part in ("kicker", "title", "notes"))
    return Draft("arms-table", "appendix", *words, exhibit)


def _title(
    message: str, others: Mapping[str, Sequence[Arm]], study: ChangeStudy, say: Say, known: Mapping[str, Any]
) -> str:
    """The title, with the other arms by what may be said of them.

    Where it would be too long, the good and the open ones are counted first, then left out; those that do harm are named to the last.
    """
    keys = [key for key, arms in others.items() if arms]
    good = [key for key in keys if key not in BAD]
    title = ""
    for left_out, counted in (([], []), ([], good), (good[:1], good), (good, good), (good, keys)):
        parts = []
        for key in (key for key in keys if key not in left_out):
            is_named = key not in counted and len(others[key]) <= NAMED
            own = {
                "own": key,
                "named": is_named,
                "names": say.listed([_name(arm, study, say) for arm in others[key]]) if is_named else "",
                "number": len(others[key]),
                "so_many": say.fact(f"others_{key}"),
            }
            parts.append(say(f"{message}-others", **own, **known))
        title = say(message, others=say.listed([part for part in parts if part]), beside=any(parts), **known)
        if len(say.facts.text(title).split()) <= MOST_WORDS:
            break
    return title


def _dots(
    id: str, prefix: str, shown: Sequence[Arm], study: ChangeStudy, say: Say, known: Mapping[str, Any], unit: str
) -> Exhibit:
    """A dot an arm with its range, beside the line of no difference; those of which something is clear are marked."""
    facts = {end: [say.facts[f"{prefix}_{arm.place}{end}"] for arm in shown] for end in ("", "_low", "_high")}
    values = {end: [fact.value for fact in found] for end, found in facts.items()}
    frame = pd.DataFrame(
        {
            "label": [say.facts.text(_name(arm, study, say)) for arm in shown],
            "value": values[""],
            "low": values["_low"],
            "high": values["_high"],
            "highlight": [place == 0 for place in range(len(shown))],
            "text": [fact.text for fact in facts[""]],
        }
    )
    low, high, step = nice_range([*frame["low"], *frame["high"]])
    return Exhibit(
        id=id,
        kind="dots",
        title="",
        caption=say.text(f"change-{id}-caption", **known),
        frame=frame,
        source=pictures.source(study, say, say.text(f"change-{id}-source", **known)),
        alt=say.text(f"change-{id}-alt", **known),
        y=Axis(say.text(f"change-{id}-axis"), _axis(step, unit, say), low, high, step),
        base=Point(0.0, 0.0, say(f"change-{id}-base")),
    )


def _axis(step: float, unit: str, say: Say) -> Fmt:
    words = say.facts.words
    return words.money_axis(step) if unit == "money" else words.axis(step, unit)


def _aside(figure: str, sentence: str, rows: Sequence[tuple[Arm, str]], study: ChangeStudy, say: Say) -> DraftAside:
    named = tuple((say.facts.text(_name(arm, study, say)), text) for arm, text in rows[:BESIDE])
    return DraftAside(figure, sentence, named, say("grade-chip"))


def _costs(shown: Sequence[Arm], study: ChangeStudy, say: Say) -> list[tuple[Arm, str]]:
    """What reaching one costs in each arm, as it was given."""
    found = []
    for arm in shown:
        cost = study.settings.cost_of(arm.label)
        amount = say.facts.words.write(cost.likely, cost.unit) if cost else ""
        found.append((arm, say("change-arms-cost", amount=amount, given=bool(cost))))
    return found


def _shown(arms: Sequence[Arm]) -> Sequence[Arm]:
    """The first and the last where there are too many: what is best, and what may do harm."""
    return arms if len(arms) <= SHOWN else (*arms[: SHOWN // 2], *arms[-SHOWN // 2 :])


def _end(study: ChangeStudy) -> str:
    """Where the level of the best lies among all groups: "lowest", "highest" or "between"."""
    levels = [arm.contrast.levels[0].mean for arm in study.arms.arms] + [study.arms.best.contrast.levels[1].mean]
    return {min(levels): "lowest", max(levels): "highest"}.get(levels[0], "between")


def _ranged(fact: str, say: Say) -> dict[str, Mark]:
    return {"amount": say.fact(fact), "low": say.fact(f"{fact}_low"), "high": say.fact(f"{fact}_high")}


def _between(fact: str, say: Say) -> str:
    return say.text("change-arms-between", **_ranged(fact, say))


def _name(arm: Arm, study: ChangeStudy, say: Say) -> str:
    return called(arm.label, say, study.opened)
