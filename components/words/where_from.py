"""Where the figures of a slide come from: each with its formula, and a gain as the sum that it is."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from charts.exhibit import Exhibit
from charts.fmt import MINUS
from components import look, slide_view
from stories.decision.amounts import adding_up
from stories.decision.saying import say_of
from stories.decision.study import DecisionStudy
from stories.facts import PLACE, Fact
from stories.story import Draft, Story
from stories.study import Study

Rows = list[tuple[str, ...]]
MONEY = ("gain", "profit")  # of which the sum is told line by line
SIGNS = {"+": "", "-": MINUS, "=": "="}


def sum_rows(study: Study, story: Story) -> Rows:
    """The gain of a story line by line, each amount as it is printed; empty where it tells of another topic."""
    if not isinstance(study, DecisionStudy):
        return []
    say = say_of(study, story.facts)
    return [
        (f"{SIGNS[line.sign]} {say.facts[line.fact].text}".strip(), say.facts.text(line.label))
        for line in adding_up.lines(study, say)
    ]


def offer(draft: Draft, story: Story, sum_rows: Rows) -> None:
    """A folded table below a slide; nothing where it prints no figure of the story."""
    facts = [story.facts[name] for name in printed(draft) if name in story.facts]
    if not facts:
        return
    with st.expander("Where do these numbers come from?"):
        if sum_rows and any(fact.name in MONEY for fact in facts):
            _table("sum", "The sum, as printed", ["Amount", "What"], sum_rows)
        _figures(draft, facts)
        look.caption(facts[0].origin)


def printed(draft: Draft) -> tuple[str, ...]:
    """The facts that a slide prints in its title, beside its picture and as large figures, each once, in that order."""
    aside = draft.aside
    beside = [aside.figure, aside.sentence, *(value for _, value in aside.rows)] if aside else []
    found = [name for text in (draft.title, *beside) for name in PLACE.findall(text)]
    if draft.exhibit.kind == "kpi":
        found += [name for name in map(str, draft.exhibit.frame.index) if name]
    return tuple(dict.fromkeys(found))


def _figures(draft: Draft, facts: list[Fact]) -> None:
    rows = [(fact.text, fact.formula, fact.name) for fact in facts]
    _table(
        f"from_{draft.id}", "How each figure of this slide is reckoned", ["Figure", "How", "Name in the facts"], rows
    )


def _table(id: str, caption: str, columns: list[str], rows: Rows) -> None:
    frame = pd.DataFrame(rows, columns=columns)
    sides = ("right", *("left",) * (len(columns) - 1))
    look.caption(caption)
    slide_view.picture(
        Exhibit(id=id, kind="table", title="", caption=caption, frame=frame, source="", alt=caption, align=sides), 0
    )
