"""Dots with their intervals on screen, one row below the other."""

from __future__ import annotations

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from charts import theme, typeface
from charts.canvas import LINE_HEIGHT, SIZE
from charts.exhibit import Exhibit
from charts.marks import short_names
from charts.plotly_layout import HEIGHT, PHONE_WIDTH, inert, note, paper, place_axis, value_axis

LINES = 3  # of a name, at most
NAME_ROOM = 260  # pixels for a name beside its row: some 30 characters
GAP = 20  # pixels between the plot and the words beside it


def draw(exhibit: Exhibit) -> go.Figure:
    """The exhibit as a Plotly figure."""
    frame = exhibit.frame
    most = max(1, min(LINES, int((HEIGHT - 60) / len(frame) / LINE_HEIGHT)))
    names = short_names(frame["label"], lambda text: typeface.wrap(text, NAME_ROOM, SIZE, 600), most)
    left = max(typeface.width(line, SIZE, 600) for lines in names for line in lines) + GAP
    right = max(typeface.width(text, SIZE, 700) for text in frame["text"]) + GAP
    top = LINE_HEIGHT + 8 if exhibit.base else 8
    figure = paper(left, right, top, 40)
    point = frame["highlight"].astype(bool)
    kinds = ((frame[~point], theme.SLATE, 12, 2.5), (frame[point], theme.BLUE, 15, 4.0))
    figure.add_traces([_dots(exhibit, rows, *look) for rows, *look in kinds if len(rows)])
    places = [k + 0.5 for k in range(len(frame))]
    printed = [_name(lines, is_point) for lines, is_point in zip(names, point, strict=True)]
    figure.update_layout(
        hovermode="closest",
        xaxis={**value_axis(exhibit.y), "ticklabelstandoff": 8},
        yaxis={**place_axis(places, printed, (len(frame), 0)), "ticklabelstandoff": GAP - 4},
        shapes=_base_line(exhibit),
        annotations=[*_figures(exhibit), *_base_label(exhibit)],
    )
    return figure


def _name(lines: list[str], is_point: bool) -> str:
    text = "<br>".join(map(inert, lines))
    return f"<b>{text}</b>" if is_point else text


def _dots(exhibit: Exhibit, rows: pd.DataFrame, color: str, size: float, width: float) -> go.Scatter:
    known = np.isfinite(rows["low"]) & np.isfinite(rows["high"])
    spread = {
        "type": "data",
        "symmetric": False,
        "array": (rows["high"] - rows["value"]).where(known),
        "arrayminus": (rows["value"] - rows["low"]).where(known),
        "color": color,
        "thickness": width,
        "width": 0,
    }
    places = {label: k + 0.5 for k, label in enumerate(exhibit.frame.index)}
    return go.Scatter(
        x=rows["value"],
        y=[places[label] for label in rows.index],
        mode="markers",
        error_x=spread,
        marker={"size": size, "color": color, "opacity": 1, "line": {"color": theme.PAPER, "width": 2}},
        customdata=rows["label"].tolist(),
        hovertext=_hover(exhibit, rows),
        hoverinfo="text",
        name=inert(exhibit.y.title),
        cliponaxis=False,
    )


def _hover(exhibit: Exhibit, rows: pd.DataFrame) -> list[str]:
    fmt, texts = exhibit.y.fmt, []
    for label, value, low, high in rows[["label", "value", "low", "high"]].itertuples(index=False):
        known = np.isfinite([low, high]).all()
        spread = f"<br>{inert(fmt.text(low))} \u2013 {inert(fmt.text(high))}" if known else ""
        texts.append(f"{inert(label)}<br><b>{inert(fmt.text(value))}</b>{spread}")
    return texts


def _figures(exhibit: Exhibit) -> list[dict]:
    """One below the other at the right edge."""
    frame, notes = exhibit.frame, []
    room = max(typeface.width(text, SIZE, 700) for text in frame["text"]) + GAP
    for k, (text, is_point) in enumerate(zip(frame["text"], frame["highlight"], strict=True)):
        aim = {"xref": "paper", "xanchor": "right", "xshift": room, "yanchor": "middle"}
        notes.append(note(1.0, k + 0.5, text, theme.BLUE if is_point else theme.INK, bold=True, **aim))
    return notes


def _base_line(exhibit: Exhibit) -> list[dict]:
    if exhibit.base is None:
        return []
    ends = {"x0": exhibit.base.x, "x1": exhibit.base.x, "y0": 0, "y1": 1, "yref": "paper"}
    return [{"type": "line", **ends, "line": {"color": theme.GREY, "width": 1.25}, "layer": "below"}]


def _base_label(exhibit: Exhibit) -> list[dict]:
    if exhibit.base is None:
        return []
    base, axis = exhibit.base, exhibit.y
    ((words,),) = short_names([base.label], lambda text: typeface.wrap(text, PHONE_WIDTH, SIZE), 1)
    # Held at the end that it is near to, however wide the screen.
    side = {-1: "left", 0: "center", 1: "right"}[round(2 * (base.x - axis.low) / (axis.high - axis.low)) - 1]
    return [note(base.x, 1.0, words, theme.GREY, yref="paper", yanchor="bottom", yshift=4, xanchor=side)]
