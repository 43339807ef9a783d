"""The marks that every Vega-Lite drawing is put together from."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt

from charts import theme
from charts.canvas import LINE_HEIGHT, SIZE, Canvas


def picture(canvas: Canvas, layers: Sequence[alt.Chart]) -> alt.LayerChart:
    """The layers as one picture of exactly the canvas's size, on no background."""
    padding = {"left": canvas.left, "right": canvas.right, "top": canvas.top, "bottom": canvas.bottom}
    size = {"width": canvas.inner_width, "height": canvas.inner_height, "padding": padding, "autosize": "none"}
    chart = alt.layer(*layers).properties(**size, background="transparent")
    return chart.configure(font=theme.FONT, aria=False).configure_view(stroke=None)


def scales(canvas: Canvas) -> dict[str, alt.X | alt.Y]:
    """The encodings of place that all layers share; axes are drawn as layers, for their labels are data."""
    return {
        "x": alt.X("x:Q", scale=alt.Scale(domain=list(canvas.x), nice=False, zero=False), axis=None),
        "y": alt.Y("y:Q", scale=alt.Scale(domain=list(canvas.y), nice=False, zero=False), axis=None),
    }


def texts(canvas: Canvas, rows: list[dict], **style: object) -> alt.Chart:
    """Words at x and y; a list of words is set as lines. Style: align, baseline, dx, dy, color, fontWeight."""
    defaults = {"fontSize": SIZE, "lineHeight": LINE_HEIGHT, "color": theme.GREY, "baseline": "middle", "aria": False}
    mark = alt.Chart(alt.Data(values=rows)).mark_text(**{**defaults, **style})
    return mark.encode(**scales(canvas), text=alt.Text("text:N"))


def rules(canvas: Canvas, rows: list[dict], color: str, width: float = 1, **style: object) -> alt.Chart:
    """Straight lines from x, y to x2, y2."""
    mark = alt.Chart(alt.Data(values=rows)).mark_rule(color=color, strokeWidth=width, aria=False, **style)
    return mark.encode(**scales(canvas), x2="x2:Q", y2="y2:Q")


def boxes(canvas: Canvas, rows: list[dict], color: str, **style: object) -> alt.Chart:
    """Filled rectangles between x, y and x2, y2."""
    mark = alt.Chart(alt.Data(values=rows)).mark_rect(color=color, aria=False, **style)
    return mark.encode(**scales(canvas), x2="x2:Q", y2="y2:Q")


def dots(canvas: Canvas, rows: list[dict], color: str, size: float, **style: object) -> alt.Chart:
    """Filled circles at x and y; size is their area in square pixels."""
    mark = alt.Chart(alt.Data(values=rows)).mark_circle(color=color, size=size, opacity=1, aria=False, **style)
    return mark.encode(**scales(canvas))


def level(canvas: Canvas, value: float) -> dict:
    """The ends of a line across the whole plot at a value of y."""
    return {"x": canvas.x[0], "x2": canvas.x[1], "y": value, "y2": value}


def upright(canvas: Canvas, value: float) -> dict:
    """The ends of a line over the whole height of the plot at a value of x."""
    return {"x": value, "x2": value, "y": canvas.y[0], "y2": canvas.y[1]}
