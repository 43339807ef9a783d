"""The pictures of a story about whom to contact, made from its study and its facts."""

from __future__ import annotations

import numpy as np
import pandas as pd

from charts.exhibit import Axis, Exhibit, Point, Region
from charts.nice import nice_range
from metrics.segment import risk_groups
from stories.decision.study import DecisionStudy
from stories.facts import PLACE
from stories.names import Names
from stories.restrictions import marks
from stories.say import Say

GRID = np.linspace(0.0, 1.0, 101)
SHOWN_SEGMENTS = 6
BASELINE_WORDS = {"nobody": "{contacting} {nobody}", "everybody": "{contacting} {everybody}", "present": "today's rule"}


def source(study: DecisionStudy, say: Say, more: str = "") -> str:
    """The line under a picture: file, rows, period, and what a mark means."""
    names, period = study.project.names, period_of(study)
    line = f"Source: {study.origin.name}, {say.facts['customers'].text} {many(say, 'customers', names)} with known outcomes"
    if study.is_weighted:
        line = (
            f"Source: {study.origin.name}, {say.facts['rows_in_file'].text} rows with known outcomes, weighted to a true rate of "
            f"{say.facts['base_rate'].text} as {say.facts['customers'].text} {many(say, 'customers', names)}"
        )
    said = "; ".join(part for part in (period, marks(study)) if part)
    return f"{line}{', ' + said if said else ''}.{' ' + more if more else ''}"


def many(say: Say, name: str, names: Names) -> str:
    """The noun after a count: "1 customer", "2 customers"."""
    return names.one if say.facts[name].text == "1" else names.many


def contacts(say: Say, names: Names) -> str:
    """The noun after the count of those contacted: "1 call", "2 calls"."""
    return names.contact if say.facts["contacted"].text == "1" else names.contacts


def period_of(study: DecisionStudy) -> str:
    """What time the data cover: the user's own words, else the dates of the file."""
    if study.project.period or not study.origin.period:
        return study.project.period
    first, last = study.origin.period
    return first if first == last else f"{first} to {last}"


def baseline_words(study: DecisionStudy, name: str) -> str:
    """How a baseline is called in a sentence: "calling everybody"."""
    names = study.project.names
    return BASELINE_WORDS[name].format(contacting=names.contacting, nobody=names.nobody, everybody=names.everybody)


def judged_on(study: DecisionStudy) -> str:
    """Whose outcomes the profit of choosing by the model was counted on."""
    many = study.project.names.many
    return f"{many} it was not tuned on" if study.fit.repeats else f"all {many}, for the rule was set by hand"


def curve_exhibit(study: DecisionStudy, say: Say) -> Exhibit:
    """Profit by share contacted, with its band, the decision, and the stretch that is as good."""
    names, curve, decision = study.project.names, study.curve, study.decision
    fixed = study.settings.terms.fixed
    frame = pd.DataFrame(
        {
            "x": GRID,
            "y": curve.at_share(GRID) - fixed,
            "low": curve.at_share(GRID, study.band.low) - fixed,
            "high": curve.at_share(GRID, study.band.high) - fixed,
        }
    )
    low, high, step = nice_range([*frame["low"], *frame["high"]])
    share = study.decision.contacted / curve.rows
    found = study.decision.contacted > 0
    text = (
        f"Profit is highest, at about {{profit}}, when the riskiest {{contacted_share}} of {names.many} are {names.contacted}; "
        f"{names.contacting} {names.everybody} brings {{everybody_profit}}."
    )
    if decision.bound_by or not found:
        text = f"Profit by share of {names.many} {names.contacted}: {{apparent_profit}} at {{contacted_share}}; {names.contacting} {names.everybody} brings {{everybody_profit}}."
    return Exhibit(
        id="curve",
        kind="curve",
        title="",
        caption=f"Profit of one {names.campaign} by share of {names.many} {names.contacted}, riskiest first"
        + (f", after a fixed cost of {say.facts['fixed_cost_likely'].text}" if fixed else ""),
        frame=frame,
        source=source(study, say, "Shaded: the range that holds for the whole curve."),
        alt=say.facts.text(text),
        x=Axis(f"Share of {names.many} {names.contacted}", say.facts.words.fmt(0.5, "share"), 0.0, 1.0, 0.2),
        y=Axis("Profit", say.facts.words.money_axis(step), low, high, step),
        best=Point(
            share,
            study.decision.profit,
            say.facts.text(f"{names.contact.capitalize()} the riskiest {{contacted_share}}"),
        )
        if found
        else None,
        references=()
        if share == 1
        else (
            Point(
                1.0,
                float(curve.profit[-1]) - fixed,
                say.facts.text(f"{names.contact.capitalize()} {names.everybody}: {{everybody_profit}}"),
            ),
        ),
        region=Region(
            say.facts["good_low"].value,
            say.facts["good_high"].value,
            say.facts.text("{good_low} to {good_high} is as good"),
        )
        if "good_low" in say.facts
        else None,
    )


def segment_exhibit(study: DecisionStudy, say: Say) -> Exhibit:
    """Event rate of each segment with its range, the highest one marked."""
    names, shown = study.project.names, study.segments.head(SHOWN_SEGMENTS)
    frame = pd.DataFrame(
        {
            "label": shown["level"],
            "value": shown["rate"],
            "low": shown["low"],
            "high": shown["high"],
            "highlight": [place == 0 for place in range(len(shown))],
            "text": [say.facts[f"segment_{place}"].text for place in range(len(shown))],
        }
    )
    left = len(study.segments) - len(shown)
    more = "Lines: the range of each share." + (
        f" The {len(shown)} highest of {len(study.segments)} groups." if left else ""
    )
    return Exhibit(
        id="segments",
        kind="bars",
        title="",
        caption=f"Share of {names.many} {names.who} {names.left}, by {spoken(study.origin.segment)}",
        frame=frame,
        source=source(study, say, more),
        alt=f"Of {names.many} with {spoken(study.origin.segment)} {shown['level'].iloc[0]}, {say.facts['segment_0'].text} {names.left}; of all {names.many}, {say.facts['base_rate'].text}.",
        y=_share_axis(f"Share {names.who} {names.left}", frame["high"], say),
    )


def risk_exhibit(study: DecisionStudy, say: Say) -> Exhibit:
    """Event rate in fifths of falling score."""
    names, groups = study.project.names, risk_groups(study.curve.contacted, study.curve.events)
    labels = ["Riskiest fifth", "Second fifth", "Middle fifth", "Fourth fifth", "Safest fifth"]
    frame = pd.DataFrame(
        {
            "label": labels,
            "value": groups["rate"],
            "low": groups["low"],
            "high": groups["high"],
            "highlight": [group == 1 for group in groups["group"]],
            "text": [say.facts.text(f"{{fifth_{group}}} of {{hundred}}") for group in groups["group"]],
        }
    )
    return Exhibit(
        id="risk",
        kind="bars",
        title="",
        caption=f"{names.many.capitalize()} {names.who} {names.left}, of every {say.facts['hundred'].text} in each fifth as the model ranks them",
        frame=frame,
        source=source(study, say, "Lines: the range of each share."),
        alt=say.facts.text(
            f"In the riskiest fifth {{fifth_1}} of {{hundred}} {names.many} {names.left}, in the safest fifth {{fifth_5}} of {{hundred}}."
        ),
        y=_share_axis(f"Share {names.who} {names.left}", frame["high"], say),
    )


def churn_exhibit(study: DecisionStudy, say: Say) -> Exhibit:
    """The event rate without and with the campaign, the latter over the range of the acceptance rate."""
    names = study.project.names
    rates = [say.facts[name].value for name in ("base_rate", "churn_after")]
    frame = pd.DataFrame(
        {
            "label": ["As it was", f"With the {names.contacts}"],
            "value": rates,
            "low": [np.nan, say.facts["churn_after_high"].value],
            "high": [np.nan, say.facts["churn_after_low"].value],
            "highlight": [False, True],
            "text": [say.facts["base_rate"].text, say.facts["churn_after"].text],
        }
    )
    return Exhibit(
        id="churn",
        kind="bars",
        title="",
        caption=f"Share of {names.many} {names.who} {names.leave}",
        frame=frame,
        source=source(
            study, say, f"Line: if {say.facts['accept_rate_low'].text} to {say.facts['accept_rate_high'].text} accept."
        ),
        alt=say.facts.text(
            f"Without the {names.contacts} {{base_rate}} of {names.many} {names.left}; with them it would have been {{churn_after}}, between {{churn_after_high}} and {{churn_after_low}}."
        ),
        y=_share_axis(f"Share {names.who} {names.leave}", [*rates, frame["high"].max()], say),
    )


def figures(
    id: str, caption: str, rows: list[tuple[str, str, str]], study: DecisionStudy, say: Say, alt: str
) -> Exhibit:
    """Large figures side by side; each row is figure, label, detail, as templates. A figure that this story lacks is left out."""
    rows = [row for row in rows if all(name in say.facts for name in PLACE.findall(row[0]))]
    filled = [tuple(say.facts.text(part) for part in row) for row in rows]
    frame = pd.DataFrame(filled, columns=["figure", "label", "detail"])
    return Exhibit(
        id=id, kind="kpi", title="", caption=caption, frame=frame, source=source(study, say), alt=say.facts.text(alt)
    )


def text_table(
    id: str, caption: str, columns: list[str], rows: list[tuple[str, ...]], align: tuple[str, ...], line: str, alt: str
) -> Exhibit:
    """A table of finished texts."""
    frame = pd.DataFrame(rows, columns=columns)
    return Exhibit(id=id, kind="table", title="", caption=caption, frame=frame, source=line, alt=alt, align=align)


def _share_axis(title: str, highest: object, say: Say) -> Axis:
    low, high, step = nice_range([0.0, *highest])
    return Axis(title, say.facts.words.fmt(0.5, "share"), low, high, step)


def spoken(column: str) -> str:
    """A column's name as people say it."""
    return column.replace("_", " ")
