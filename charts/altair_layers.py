"""The marks that every Vega-Lite drawing is put together from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import altair as alt

from charts import theme, typeface
from charts.canvas import LINE_HEIGHT, SIZE, Canvas
from charts.exhibit import Axis, Point
from charts.marks import thinned
from charts.placing import LEADER, Box


class Rows:
    """What a layer draws, one dictionary a mark: taken over as it is, where Altair would copy and look through every cell."""

    _schema: ClassVar[dict[str, str]] = {"type": "array"}  # by which Altair knows what tells its own form

    def __init__(self, rows: Sequence[dict]) -> None:
        self.rows = list(rows)

    def to_dict(self) -> list[dict]:
        """The rows."""
        return self.rows


def chart(rows: Sequence[dict]) -> alt.Chart:
    """A layer of these rows that has no mark yet."""
    return alt.Chart(alt.Data(values=Rows(rows)))


def picture(canvas: Canvas, layers: Sequence[alt.Chart]) -> dict[str, Any]:
    """The layers as one picture of exactly the canvas's size, on no background: a specification of Vega-Lite."""
    padding = {"left": canvas.left, "right": canvas.right, "top": canvas.top, "bottom": canvas.bottom}
    size = {"width": canvas.inner_width, "height": canvas.inner_height, "padding": padding, "autosize": "none"}
    config = alt.Config(font=theme.FONT, aria=False, view=alt.ViewConfig(stroke=None))
    specification = alt.layer(**size, background="transparent", config=config).to_dict(validate=False)
    # Put in afterwards: Altair copies whatever it puts together, several times and to the last cell.
    specification["layer"] = [layer.to_dict(validate=False, context={"top_level": False}) for layer in layers]
    return specification


def scales(canvas: Canvas) -> dict[str, alt.X | alt.Y]:
    """The encodings of place that all layers share; axes are drawn as layers, for their labels are data."""
    return {
        "x": alt.X("x:Q", scale=alt.Scale(domain=list(canvas.x), nice=False, zero=False), axis=None),
        "y": alt.Y("y:Q", scale=alt.Scale(domain=list(canvas.y), nice=False, zero=False), axis=None),
    }


def texts(canvas: Canvas, rows: list[dict], **style: object) -> alt.Chart:
    """Words at x and y; a list of words is set as lines. Style: align, baseline, dx, dy, color, fontWeight."""
    defaults = {"fontSize": SIZE, "lineHeight": LINE_HEIGHT, "color": theme.GREY, "baseline": "middle", "aria": False}
    mark = chart(rows).mark_text(**{**defaults, **style})
    return mark.encode(**scales(canvas), text=alt.Text("text:N"))


def rules(canvas: Canvas, rows: list[dict], color: str, width: float = 1, **style: object) -> alt.Chart:
    """Straight lines from x, y to x2, y2."""
    mark = chart(rows).mark_rule(color=color, strokeWidth=width, aria=False, **style)
    return mark.encode(**scales(canvas), x2=alt.X2("x2:Q"), y2=alt.Y2("y2:Q"))


def boxes(canvas: Canvas, rows: list[dict], color: str, **style: object) -> alt.Chart:
    """Filled rectangles between x, y and x2, y2."""
    mark = chart(rows).mark_rect(color=color, aria=False, **style)
    return mark.encode(**scales(canvas), x2=alt.X2("x2:Q"), y2=alt.Y2("y2:Q"))


def ground(canvas: Canvas, box: Box) -> alt.Chart:
    """Paper behind words, so that no line of the grid runs through them; the box is in pixels of the plot."""
    ends = {"x": canvas.x_at(box.left), "x2": canvas.x_at(box.right)}
    return boxes(canvas, [{**ends, "y": canvas.y_at(box.top), "y2": canvas.y_at(box.bottom)}], theme.PAPER)


def dots(canvas: Canvas, rows: list[dict], color: str, size: float, **style: object) -> alt.Chart:
    """Filled circles at x and y; size is their area in square pixels."""
    mark = chart(rows).mark_circle(color=color, size=size, opacity=1, aria=False, **style)
    return mark.encode(**scales(canvas))


def printed(axis: Axis, length: float) -> list[float]:
    """The ticks whose labels fit side by side on a flat axis of so many pixels: zero, and if possible both ends."""
    ticks = axis.ticks
    last = len(ticks) - 1
    zero = min(range(len(ticks)), key=lambda k: abs(ticks[k])) if axis.low <= 0 <= axis.high else 0
    least = thinned(axis, length, lambda text: typeface.width(text, SIZE))
    even = [step for step in range(least, min(2 * least, last) + 1) if zero % step == 0 == (last - zero) % step]
    every = even[0] if even else least
    return ticks[zero % every :: every]


def level(canvas: Canvas, value: float) -> dict:
    """The ends of a line across the whole plot at a value of y."""
    return {"x": canvas.x[0], "x2": canvas.x[1], "y": value, "y2": value}


def upright(canvas: Canvas, value: float) -> dict:
    """The ends of a line over the whole height of the plot at a value of x."""
    return {"x": value, "x2": value, "y": canvas.y[0], "y2": canvas.y[1]}


def leader(canvas: Canvas, point: Point, box: Box) -> list[dict]:
    """A thin line from the edge of the label to just before its point."""
    across, down = canvas.across(point.x), canvas.down(point.y)
    edge = box.grown(4)
    near_x, near_y = edge.nearest(across, down)
    if near_x in (edge.left, edge.right):  # from the side of a line of text, not from its corner
        near_y = box.centre[1]
    length = ((across - near_x) ** 2 + (down - near_y) ** 2) ** 0.5
    if length <= LEADER:
        return []
    share = 1 - 8 / length
    end_x, end_y = near_x + (across - near_x) * share, near_y + (down - near_y) * share
    start, end = (canvas.x_at(near_x), canvas.y_at(near_y)), (canvas.x_at(end_x), canvas.y_at(end_y))
    return [{"x": start[0], "y": start[1], "x2": end[0], "y2": end[1]}]
