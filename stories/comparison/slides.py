"""The slides of a comparison of two models, from context over insight and impact to the ask."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd

from charts.exhibit import Exhibit
from data.roles.model_names import by_version
from metrics.decision.dependence import dependences
from stories.comparison import exhibits as own
from stories.comparison.figures import Comparison
from stories.comparison.model_words import called
from stories.decision.conditional import with_examples
from stories.decision.exhibits import figures
from stories.decision.slides.asking import to_confirm
from stories.decision.study import DecisionStudy
from stories.say import Say
from stories.story import Draft, DraftAside

NO_DIFFERENCE = ("alike", "neither")  # verdicts beside which no amount is told
SIDES = ("first", "second")
Row = tuple[str, str, str]


def answer(study: DecisionStudy, found: Comparison, say: Say) -> Draft:
    """Which model is worth more, by how much, how sure that is, and what is asked for."""
    rows = [*_gain(found, say), ("{both}", say("pair-answer-both-label"), say("pair-answer-both-detail"))]
    if found.verdict != "neither":  # there the title says already that nobody is treated differently
        rows.append(("{differing}", say("pair-answer-differing-label"), say("pair-answer-differing-detail")))
    rows.append((say("when"), say("pair-decide-label"), say("pair-asked")))
    title = say("pair-answer-title")
    if study.unconfirmed:
        title = with_examples(title, say)
    exhibit = _kpi("answer", rows, study, say)
    return Draft("answer", "context", say("pair-answer-kicker"), title, say("pair-answer-notes"), exhibit)


def compared(study: DecisionStudy, found: Comparison, say: Say) -> Draft:
    """What is compared, and on which rows."""
    rows = [
        ("{both}", say("pair-compared-both-label"), say("pair-compared-both-detail")),
        ("{first_contacted}", say("pair-compared-first-label"), say("pair-compared-first-detail")),
        ("{second_contacted}", say("pair-compared-second-label"), say("pair-compared-second-detail")),
    ]
    if found.left_out:
        rows.append(("{beside}", say("pair-left-out-label"), _most_left_out(found, say)))
    exhibit = _kpi("compared", rows, study, say)
    return Draft(
        "compared",
        "context",
        say("pair-compared-kicker"),
        say("pair-compared-title"),
        say("pair-compared-notes"),
        exhibit,
    )


def curves(study: DecisionStudy, found: Comparison, say: Say) -> Draft:
    """Both curves in one picture."""
    aside = None
    if found.verdict not in NO_DIFFERENCE:
        rows = (
            (say("pair-curves-best-first"), "{first_profit}"),
            (say("pair-curves-best-second"), "{second_profit}"),
            (say("pair-curves-acted"), say("pair-curves-shares")),
        )
        aside = DraftAside(_size(found), say("pair-curves-aside"), rows, say("chip"))
    return Draft(
        "curves",
        "insight",
        say("pair-curves-kicker"),
        say("pair-curves-title", **_shape(found, say)),
        say("pair-curves-notes"),
        own.curves(study, found, say),
        aside,
    )


def differing(study: DecisionStudy, found: Comparison, say: Say) -> Draft | None:
    """Who is treated differently."""
    if found.verdict in NO_DIFFERENCE:
        return None
    shown = [side for side in SIDES if found.changes.loc[f"only {side}", "rows"] >= own.NEEDED]
    return Draft(
        "differing",
        "insight",
        say("pair-differing-kicker"),
        say("pair-differing-title", shown=_sides(shown)),
        say("pair-differing-notes"),
        own.differing(study, found, say),
    )


def money(study: DecisionStudy, found: Comparison, say: Say) -> Draft | None:
    """The difference with its range, why it ranges, and what it is in hindsight."""
    if found.verdict in NO_DIFFERENCE:
        return None
    rows = (
        (say("pair-money-first"), "{first_profit}"),
        (say("pair-money-second"), "{second_profit}"),
        (say("pair-money-seen"), "{seen_gain}"),
    )
    return Draft(
        "money",
        "impact",
        say("pair-money-kicker"),
        say("pair-money-title"),
        say("pair-money-notes"),
        own.money(study, found, say),
        DraftAside(_size(found), say("pair-money-aside"), rows, say("chip")),
    )


def segments(study: DecisionStudy, found: Comparison, say: Say) -> Draft | None:
    """Where each of the two is better."""
    frame = found.segments
    if frame is None or len(frame) < 2 or found.verdict in NO_DIFFERENCE:
        return None
    clear = [side for side in SIDES if (frame["verdict"] == side).any()]
    return Draft(
        "segments",
        "impact",
        say("pair-groups-kicker"),
        say("pair-groups-title", ahead_in=_sides(clear)),
        say("pair-groups-notes"),
        own.groups(study, found, say),
    )


def versions(study: DecisionStudy, found: Comparison, say: Say) -> Draft | None:
    """Is it time to go back to an earlier version?"""
    if found.versions is None:
        return None
    return Draft(
        "versions",
        "impact",
        say("pair-versions-kicker"),
        say("pair-versions-title", **_best_version(found.versions, found, say)),
        say("pair-versions-notes"),
        own.versions(study, found, say),
    )


def ask(study: DecisionStudy, found: Comparison, say: Say) -> Draft:
    """Change to the newcomer, keep what is in use, or test longer."""
    when = (say("when"), say("pair-decide-label"), say("pair-ask-decide-detail"))
    more = found.verdict == "second" or (found.doubt == "data" and "rows_wanted" in say.facts)
    rows = [
        *_gain(found, say),
        ("{rows_wanted}" if more else "{both}", say("pair-ask-rows-label"), say("pair-ask-rows-detail")),
    ]
    if study.unconfirmed:
        names = (entry.name for entry in dependences(found.change) if entry.name in study.unconfirmed)
        rows = to_confirm(names, say, {})
    rows.append(when)
    exhibit = _kpi("ask", rows, study, say)
    return Draft("ask", "ask", say("pair-ask-kicker"), say("pair-ask-title"), say("pair-ask-notes"), exhibit)


def _gain(found: Comparison, say: Say) -> list[Row]:
    """The difference as a large figure; none where there is no difference."""
    if found.verdict in NO_DIFFERENCE:
        return []
    return [(_size(found), say("pair-gain-label"), say("pair-gain-detail"))]


def _size(found: Comparison) -> str:
    """What the better model brings more, where one is clear; else what the change brings."""
    return "{change}" if found.verdict == "unclear" else "{ahead}"


def _most_left_out(found: Comparison, say: Say) -> str:
    """Why most of those were left out that are not compared."""
    counts = list(found.left_out.values())
    place = counts.index(max(counts))
    reason = own.reason_key(list(found.left_out)[place])
    return say("pair-left-out-detail", count=say.fact(f"beside_{place}"), reason=reason, others=len(counts) > 1)


def _shape(found: Comparison, say: Say) -> dict[str, Any]:
    """What the title of the curves says: where they cross for good, else the widest stretch in which one is ahead."""
    if found.turns:
        return {"shape": "turn", "turn": say.fact("turn_0"), "winner": found.turns[0][1]}
    if not found.stretches:
        return {"shape": "level"}
    place = max(range(len(found.stretches)), key=lambda k: found.stretches[k][1] - found.stretches[k][0])
    ends = {end: say.fact(f"stretch_{place}_{end}") for end in ("low", "high")}
    return {"shape": "stretch", "winner": found.stretches[place][2], **ends}


def _sides(holding: list[str]) -> str:
    """Of which of the two it holds, as messages choose by it."""
    return "both" if len(holding) == len(SIDES) else next(iter(holding), "none")


def _best_version(frame: pd.DataFrame, found: Comparison, say: Say) -> dict[str, Any]:
    """The version that is worth more than the one in use, and whether it came before or after it; else how all others are."""
    better = frame[frame["verdict"] == "second"]
    if better.empty:
        return {"other": "worse" if (frame["verdict"] == "first").all() else "level"}
    place = int(better["gain"].idxmax())
    name = frame["version"][place]
    return {
        "other": "before" if by_version((found.first, name))[0] == name else "after",
        "version": called(name, say, (found.first, *frame["version"])),
        "size": say.fact(f"version_{place}_size"),
    }


def _kpi(slide: str, rows: list[Row], study: DecisionStudy, say: Say) -> Exhibit:
    """Large figures under the caption and the alternative text of their slide."""
    exhibit = figures(slide, say(f"pair-{slide}-caption"), rows, study, say, say(f"pair-{slide}-alt"))
    return replace(exhibit, source=own.source(study, say))
