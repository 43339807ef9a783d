"""Where the campaign pays: profit, reach and rate of the parts of a customer base under one common decision."""

from __future__ import annotations

from typing import Any

import pandas as pd

from charts.exhibit import Axis, Exhibit, Point
from charts.nice import nice_range
from data.protected import is_protected
from metrics.crossfit import Z95
from metrics.segment_money import SegmentMoney
from stories.decision import exhibits as pictures
from stories.decision.depth_figures import segment_money_of
from stories.decision.facts import Z
from stories.decision.study import DecisionStudy
from stories.formula import Formula, how
from stories.language.names import inert
from stories.say import Say
from stories.story import Draft

SHOWN = 8
LONGEST_BY, LONGEST = 28, 36  # signs of a column and of its group that a title has room for
FEW_NAMED = 2  # groups whose names fit into a sentence


def money_by_segment(study: DecisionStudy, say: Say) -> Draft | None:
    """The profit of the decision by segment; None without segments or without a decision."""
    found = segment_money_of(study)
    if found is None or len(found.frame) < 2:
        return None
    by = inert(pictures.spoken(study.origin.segment))
    frame = found.frame.sort_values(["profit", "level"], ascending=[False, True], ignore_index=True)
    losing = _losing(found)
    say.facts.add("groups", len(frame), "count", how("groups", segment=study.origin.segment))
    say.facts.add("groups_losing", len(losing), "count", how("groups-losing"))
    shown = frame.head(SHOWN)
    for place, group in enumerate(shown.itertuples()):
        where = {"segment": study.origin.segment, "level": group.level}
        if place:
            say.facts.add(f"money_{place}", group.profit, "money", how("group-profit", **where))
        else:
            _largest(study, say, by, group, how("group-profit", **where))
        if group.events:
            say.facts.add(f"reach_{place}", group.reach, "share", how("group-reach", **where))
        say.facts.add(f"rate_{place}", group.rate, "share", how("rate-of-level", **where))
    say.facts.add("least_group", _named(say, by, shown["level"].iloc[-1]), "text", how("least-group"))
    is_open = not is_protected(study.origin.segment, map(str, frame["level"]), len(frame))
    title, beside = _title(say, frame, losing, by, is_open), _beside(found, say, len(frame))
    exhibit = _exhibit(study, say, shown, by, beside)
    return Draft(
        "segment_money",
        "appendix",
        say("segment-money-kicker"),
        title,
        " ".join([_notes(say, by, losing), *beside]),
        exhibit,
    )


def _losing(found: SegmentMoney) -> list[str]:
    return found.losing["level"].tolist()


def _named(say: Say, by: str, level: str) -> str:
    """A group with the column that it is one of: "no" or "High" alone says nothing."""
    return say(
        "group-named", by=pictures.shortened(by, LONGEST_BY), group=inert(pictures.shortened(str(level), LONGEST))
    )


def _largest(study: DecisionStudy, say: Say, by: str, group: Any, formula: Formula) -> None:
    """The group that earns the most, with the range of what it earns."""
    half = Z95 * group.profit_error
    say.facts.add("top_group", _named(say, by, group.level), "text", how("top-group", segment=study.origin.segment))
    say.facts.add_together(
        "money",
        {
            "money_0": (group.profit, formula),
            "top_low": (group.profit - half, how("end-by-errors", name="money_0", sign="-", z=Z)),
            "top_high": (group.profit + half, how("end-by-errors", name="money_0", sign="+", z=Z)),
        },
    )


def _title(say: Say, frame: pd.DataFrame, losing: list[str], by: str, is_open: bool) -> str:
    """Which group earns the most and how sure that is, and what the others do; of what describes people no amount."""
    if not is_open:
        return say("segment-money-title", told="protected", by=by)
    told = "others"
    if frame["profit"].iloc[0] <= 0:
        told = "none"
    elif losing:
        told = "losing"
    else:
        say.facts.add("others_profit", frame["profit"].iloc[1:].sum(), "money", how("others-profit"))
        say.facts.add("groups_others", len(frame) - 1, "count", how("groups-others"))
    return say("segment-money-title", told=told, most=say.fact("money_0"))


def _notes(say: Say, by: str, losing: list[str]) -> str:
    """How to read the picture, and in which groups money is lost, allowing for chance."""
    told = "none" if not losing else "named" if len(losing) <= FEW_NAMED else "counted"
    return say(
        "segment-money-notes", by=by, losing=told, losers=say.listed([_named(say, by, level) for level in losing])
    )


def _beside(found: SegmentMoney, say: Say, groups: int) -> list[str]:
    """What the parts hold beside the profit told elsewhere, and what is not shown, counted."""
    said = []
    if say.facts["sum_picked"].text != say.facts["sum_profit"].text:
        said.append(say.text("segment-money-hindsight"))
    if groups > SHOWN:
        say.facts.add("groups_beyond", groups - SHOWN, "count", how("groups-beyond"))
        said.append(say.text("segment-money-beyond"))
    if found.held_back:
        say.facts.add("groups_held_back", found.held_back, "count", how("groups-held-back"))
        say.facts.add("rows_held_back", found.held_back_rows, "count", how("rows-held-back"))
        said.append(say.text("segment-money-held-back"))
    return said


def _exhibit(study: DecisionStudy, say: Say, shown: pd.DataFrame, by: str, beside: list[str]) -> Exhibit:
    low = shown["profit"] - Z95 * shown["profit_error"]
    high = shown["profit"] + Z95 * shown["profit_error"]
    frame = pd.DataFrame(
        {
            "label": [_label(say, place, level) for place, level in enumerate(shown["level"])],
            "value": shown["profit"].to_numpy(),
            "low": low.to_numpy(),
            "high": high.to_numpy(),
            "highlight": [place == 0 for place in range(len(shown))],
            "text": [_told(say, place, verdict) for place, verdict in enumerate(shown["verdict"])],
        }
    )
    least, most, step = nice_range([*low, *high])
    return Exhibit(
        id="segment_money",
        kind="dots",
        title="",
        caption=say("segment-money-caption", by=by, fixed=bool(study.settings.terms.fixed)),
        frame=frame,
        source=pictures.source(study, say, " ".join([say("segment-money-named"), *beside])),
        alt=say.text("segment-money-alt", by=by, most=say.fact("money_0"), least=say.fact(f"money_{len(shown) - 1}")),
        base=Point(0.0, 0.0, say("segment-money-base")),
        y=Axis(say("segment-money-axis"), say.facts.words.money_axis(step), least, most, step),
    )


def _label(say: Say, place: int, level: str) -> str:
    """A group with its rate; its name is from the file, and is not filled."""
    return say("segment-money-label", group=level, rate=say.facts[f"rate_{place}"].text)


def _told(say: Say, place: int, verdict: str) -> str:
    """The profit of a group, what it reaches, and whether it stands out."""
    reach = f"reach_{place}"
    return say.text(
        "segment-money-told",
        stands=verdict.replace(" ", "-"),
        profit=say.fact(f"money_{place}"),
        reached=reach in say.facts,
        share=say.fact(reach) if reach in say.facts else "",
    )
