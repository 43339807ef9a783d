"""A slide as a part of a page: its sentence, its picture, and what stands beside it."""

from __future__ import annotations

from html import escape

import streamlit as st

from charts.altair_drawer import least_height, svg
from charts.exhibit import Exhibit
from charts.marks import heard
from components import look
from components.drawing import draw
from stories.deck import Aside, Slide
from stories.phrase import Phrase

WIDTH, HEIGHT = 820, 420
FULL_WIDTH = 1200
PHONE_WIDTH, PHONE_HEIGHT = 400, 320


def show(slide: Slide, level: int = 2) -> None:
    """The slide with its kicker and title; ``level`` is the heading's place in the page."""
    st.html(f'<p class="kicker">{escape(slide.kicker)}</p><h{level} class="headline">{_words(slide.title)}</h{level}>')
    show_body(slide)


def show_body(slide: Slide) -> None:
    """The picture and what stands beside it."""
    look.caption(slide.exhibit.caption)
    if slide.aside is None:
        picture(slide.exhibit, FULL_WIDTH)
    else:
        left, right = st.columns([7, 3], gap="large")
        with left:
            picture(slide.exhibit, WIDTH)
        with right:
            aside(slide.aside)
    look.caption(slide.source)


def picture(exhibit: Exhibit, width: int) -> None:
    """An exhibit drawn as on the slides; figures and tables are set in type."""
    if exhibit.kind == "kpi":
        st.html(_figures(exhibit))
    elif exhibit.kind == "table":
        st.html(_table(exhibit))
    else:
        narrow = _drawn(exhibit, PHONE_WIDTH, max(PHONE_HEIGHT, least_height(exhibit, PHONE_WIDTH)))
        drawings = {PHONE_WIDTH: narrow, WIDTH: _drawn(exhibit, WIDTH, HEIGHT)}
        draw(drawings | {width: _drawn(exhibit, width, HEIGHT)}, heard(exhibit), key=f"drawing_{exhibit.id}")


def aside(of: Aside) -> None:
    """The large figure, its sentence, a few lines, and the grade of evidence."""
    rows = "".join(
        f'<p class="fact"><span>{escape(label)}</span><strong>{escape(value)}</strong></p>' for label, value in of.rows
    )
    mark = f'<p><span class="chip">{escape(of.chip)}</span></p>' if of.chip else ""
    st.html(
        f'<p class="figure">{escape(of.figure)}</p><p class="paragraph">{_words(of.sentence)}</p>'
        f'<div class="facts">{rows}</div>{mark}'
    )


@st.cache_data(max_entries=256, show_spinner=False, hash_funcs={Exhibit: lambda exhibit: _identity(exhibit)})
def _drawn(exhibit: Exhibit, width: int, height: int) -> str:
    return svg(exhibit, width, height)


def _identity(exhibit: Exhibit) -> str:
    """Everything that is drawn, in full: a sample of a frame's rows would take two pictures for one."""
    axes, points = (exhibit.x, exhibit.y), (exhibit.best, exhibit.references, exhibit.base, exhibit.region)
    return f"{exhibit.id, exhibit.kind, axes, points, exhibit.alt}{exhibit.frame.to_csv()}"


def _words(phrase: Phrase) -> str:
    return "".join(f"<b>{escape(run.text)}</b>" if run.fact else escape(run.text) for run in phrase.runs)


def _figures(exhibit: Exhibit) -> str:
    items = "".join(
        f'<div><p class="figure">{escape(row.figure)}</p><p class="label">{escape(row.label)}</p><p class="caption">{escape(row.detail)}</p></div>'
        for row in exhibit.frame.itertuples()
    )
    return f'<div class="figures">{items}</div>'


def _table(exhibit: Exhibit) -> str:
    sides = exhibit.align
    head = "".join(
        f'<th scope="col" class="{side}">{escape(name)}</th>'
        for name, side in zip(exhibit.frame.columns, sides, strict=True)
    )
    body = "".join(
        "<tr>"
        + "".join(f'<td class="{side}">{escape(cell)}</td>' for cell, side in zip(row, sides, strict=True))
        + "</tr>"
        for row in exhibit.frame.itertuples(index=False)
    )
    return f'<div class="sheet" tabindex="0" role="region" aria-label="{escape(exhibit.caption)}"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'
