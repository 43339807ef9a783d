"""Where the campaign pays: profit, reach and rate of the parts of a customer base under one common decision."""

from __future__ import annotations

from typing import Any

import pandas as pd

from charts.exhibit import Axis, Exhibit, Point
from charts.nice import nice_range
from metrics.crossfit import Z95
from metrics.segment_money import SegmentMoney
from stories.claims import BACK_TESTED
from stories.decision import exhibits as pictures
from stories.decision.depth import segment_money_of
from stories.decision.study import DecisionStudy
from stories.say import Say
from stories.story import Draft

SHOWN = 8
FEW_NAMED = 2  # groups whose names fit into a sentence


def money_by_segment(study: DecisionStudy, say: Say) -> Draft | None:
    """The profit of the decision by segment; None without segments or without a decision."""
    found = segment_money_of(study)
    if found is None or len(found.frame) < 2:
        return None
    names, by = study.project.names, pictures.spoken(study.origin.segment)
    frame = found.frame.sort_values(["profit", "level"], ascending=[False, True], ignore_index=True)
    losing = _losing(found)
    say.facts.add("groups", len(frame), "count", f"levels of {study.origin.segment} with enough rows to be shown")
    say.facts.add(
        "groups_losing", len(losing), "count", "groups whose profit is below zero, adjusted for how many there are"
    )
    shown = frame.head(SHOWN)
    for place, group in enumerate(shown.itertuples()):
        formula = f"sum of gain - spend over the contacted where {study.origin.segment} is {group.level}"
        if place:
            say.facts.add(f"money_{place}", group.profit, "money", formula)
        else:
            _largest(study, say, group, formula)
        reached = f"of its events, the share among the contacted where {study.origin.segment} is {group.level}"
        if group.events:
            say.facts.add(f"reach_{place}", group.reach, "share", reached)
        say.facts.add(
            f"rate_{place}", group.rate, "share", f"events / rows where {study.origin.segment} is {group.level}"
        )
    say.facts.add("least_group", shown["level"].iloc[-1], "text", "level of least profit that is shown")
    title = _title(study, say, frame, losing)
    beside = _beside(found, say, len(frame), names.many)
    notes = (
        f"One rule for all {names.many}, and what it {BACK_TESTED.say('bring')} in each group by {by}. Some group always looks best or worst by chance, so a group is called different only "
        "where it stands out once all of them are counted: at most one in twenty of those called so is so by chance. "
        f"{_chance(losing, names.contacts)}The threshold was chosen on these very {names.many}, so the parts add up to slightly more than the profit told elsewhere.{beside}"
    )
    return Draft(
        "segment_money", "appendix", "Appendix: where it pays", title, notes, _exhibit(study, say, shown, by, beside)
    )


def _losing(found: SegmentMoney) -> list[str]:
    return found.losing["level"].tolist()


def _largest(study: DecisionStudy, say: Say, group: Any, formula: str) -> None:
    """The group that earns the most, with the range of what it earns."""
    half = Z95 * group.profit_error
    say.facts.add("top_group", group.level, "text", f"level of {study.origin.segment} of largest profit")
    say.facts.add_together(
        "money",
        {
            "money_0": (group.profit, formula),
            "top_low": (group.profit - half, "money_0 - 1.96 standard errors"),
            "top_high": (group.profit + half, "money_0 + 1.96 standard errors"),
        },
    )


def _title(study: DecisionStudy, say: Say, frame: pd.DataFrame, losing: list[str]) -> str:
    """Which group earns the most and how sure that is, and what the others do."""
    contacts, others = study.project.names.contacts, len(frame) - 1
    if frame["profit"].iloc[0] <= 0:
        return f"In none of {{groups}} groups the {contacts} {BACK_TESTED.say('pay')}; {{top_group}} comes nearest, with {{money_0}}"
    most = f"{{top_group}} {BACK_TESTED.say('earn')} most: {{money_0}}, {{top_low}} to {{top_high}}"
    if losing:
        return f"{most}; in {'one' if len(losing) == 1 else '{groups_losing}'} of {{groups}} groups, a loss"
    say.facts.add("others_profit", frame["profit"].iloc[1:].sum(), "money", "profit of all other groups together")
    say.facts.add("groups_others", others, "count", "groups but for that of largest profit")
    return f"{most}; the other {'group' if others == 1 else '{groups_others} groups together'} {{others_profit}}"


def _chance(losing: list[str], contacts: str) -> str:
    """In which groups money is lost, and whether that can be chance."""
    where = (
        f"in {' and '.join(losing)}" if 0 < len(losing) <= FEW_NAMED else f"in {len(losing) or 'none'} of the groups"
    )
    return f"Allowing for chance, the {contacts} {BACK_TESTED.say('lose')} money {where}. "


def _beside(found: SegmentMoney, say: Say, groups: int, many: str) -> str:
    """What is not shown, counted."""
    said = ""
    if groups > SHOWN:
        said += f" The {say.facts.add('groups_beyond', groups - SHOWN, 'count', 'groups of less profit that are not shown')} groups of least profit are not shown."
    if found.held_back:
        count = say.facts.add("groups_held_back", found.held_back, "count", "groups too small to be shown")
        rows = say.facts.add("rows_held_back", found.held_back_rows, "count", "rows of groups too small to be shown")
        said += f" Held back as too small to be shown: {count} {'group' if found.held_back == 1 else 'groups'}, {rows} {many}."
    return said


def _exhibit(study: DecisionStudy, say: Say, shown: pd.DataFrame, by: str, beside: str) -> Exhibit:
    names = study.project.names
    low = shown["profit"] - Z95 * shown["profit_error"]
    high = shown["profit"] + Z95 * shown["profit_error"]
    frame = pd.DataFrame(
        {
            "label": [
                f"{group.level} ({say.facts[f'rate_{place}'].text} {names.left})"
                for place, group in enumerate(shown.itertuples())
            ],
            "value": shown["profit"].to_numpy(),
            "low": low.to_numpy(),
            "high": high.to_numpy(),
            "highlight": [place == 0 for place in range(len(shown))],
            "text": [_told(say, place, group.verdict) for place, group in enumerate(shown.itertuples())],
        }
    )
    least, most, step = nice_range([*low, *high])
    before = " before its fixed cost" if study.settings.terms.fixed else ""
    clause = f"Above, below: by {names.one}, against the rest; of those so named at most one in twenty by chance."
    return Exhibit(
        id="segment_money",
        kind="dots",
        title="",
        caption=f"Profit of one {names.campaign} by {by}{before}, and share of those {names.who} {names.left} that it reaches",
        frame=frame,
        source=pictures.source(study, say, f"{clause}{beside}"),
        alt=say.facts.text(
            f"By {by}, the profit of one {names.campaign} is largest for {{top_group}}, {{money_0}}, and smallest of those shown for {{least_group}}, {{money_{len(shown) - 1}}}."
        ),
        base=Point(0.0, 0.0, "No profit"),
        y=Axis("Profit", say.facts.words.money_axis(step), least, most, step),
    )


def _told(say: Say, place: int, verdict: str) -> str:
    """The profit of a group, what it reaches, and whether it stands out."""
    reach = say.facts.get(f"reach_{place}")
    parts = [
        say.facts[f"money_{place}"].text,
        f"{reach.text} reached" if reach else "",
        "" if verdict == "like the rest" else f"{verdict} the rest",
    ]
    return "; ".join(part for part in parts if part)
