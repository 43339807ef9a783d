"""Figures for exploring: the same numbers and labels as on a slide, and values under the pointer."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from charts import plotly_drawer, theme, typeface
from charts.canvas import SIZE
from charts.curve_layout import layout
from charts.exhibit import Point
from charts.plotly_layout import HEIGHT, PHONE_SIZE, PHONE_WIDTH
from tests import decks
from tests.charts import cases

DRAWN = [decks.curve(), decks.bridge(), decks.bars(), decks.lines(), decks.dots()]
HOSTILE = '<a href="https://example.org">x</a> %{y} $x$'
INERT = '&lt;a href="https://example.org"&gt;x&lt;/a&gt; %&#123;y} &#36;x&#36;'


def trace(exhibit, name):
    return next(trace for trace in plotly_drawer.figure(exhibit).data if trace.name == name)


def read(text: str) -> str:
    """What a reader sees of a text of Plotly's."""
    return text.replace("&#36;", "$").replace("<b>", "").replace("</b>", "")


def test_a_curve_holds_the_values_of_its_frame():
    line, low, high = (trace(decks.curve(), name) for name in ("curve", "low", "high"))
    frame = decks.curve().frame

    assert np.array_equal(line.x, frame["x"])
    assert np.array_equal(line.y, frame["y"])
    assert np.array_equal(low.y, frame["low"])
    assert np.array_equal(high.y, frame["high"])


def test_every_point_of_a_curve_can_be_clicked_and_tells_its_share():
    line = trace(decks.curve(), "curve")

    assert "markers" in line.mode
    assert list(line.customdata) == decks.curve().frame["x"].tolist()


def test_the_pointer_shows_share_money_and_range_as_they_are_printed_elsewhere():
    shown = read(trace(decks.curve(), "curve").hovertext[43])

    assert shown == "Share of customers called: 43%<br>Profit: $124k<br>$104k \u2013 $144k"


def test_bars_of_a_bridge_run_from_start_to_end():
    bars = plotly_drawer.figure(decks.bridge()).data[0]
    frame = decks.bridge().frame

    assert np.array_equal(bars.base, frame["start"])
    assert np.array_equal(np.add(bars.base, bars.y), frame["end"])
    assert list(bars.marker.color) == [theme.SLATE, theme.QUIET, theme.BLUE, theme.SLATE]


def test_horizontal_bars_hold_values_and_ranges():
    bars = plotly_drawer.figure(decks.bars()).data[0]
    frame = decks.bars().frame

    assert np.array_equal(bars.x, frame["value"])
    assert np.allclose(np.add(bars.x, bars.error_x.array), frame["high"], equal_nan=True)
    assert np.allclose(np.subtract(bars.x, bars.error_x.arrayminus), frame["low"], equal_nan=True)
    assert np.isnan(bars.error_x.array[3])  # no range is known, so none is drawn


@pytest.mark.parametrize("exhibit", DRAWN, ids=lambda exhibit: exhibit.kind)
def test_the_value_axis_has_the_limits_and_labels_of_the_exhibit(exhibit):
    layout = plotly_drawer.figure(exhibit).layout
    axis = layout.xaxis if exhibit.kind in ("bars", "dots") else layout.yaxis

    assert list(axis.range) == [exhibit.y.low, exhibit.y.high]
    assert list(axis.tickvals) == exhibit.y.ticks
    assert [read(text) for text in axis.ticktext] == [exhibit.y.fmt.text(tick) for tick in exhibit.y.ticks]


@pytest.mark.parametrize(
    ("exhibit", "labels"),
    [
        (decks.curve(), {"Call the riskiest 43%: $125k", "38% to 49% is as good", "Call everybody: $19k"}),
        (decks.bridge(), {"$0k", "−$19k", "+$144k", "$125k"}),
        (decks.bars(), {"42%", "11%", "3%", "27%"}),
        (decks.lines(), {"New model", "Present model", "$125k", "$107k"}),
        (decks.dots(), {"As assumed: $111k", *decks.dots().frame["text"]}),
    ],
    ids=["curve", "bridge", "bars", "lines", "dots"],
)
def test_labels_stand_on_the_data(exhibit, labels):
    notes = plotly_drawer.figure(exhibit).layout.annotations

    assert {read(note.text) for note in notes} == labels


def test_a_curve_brings_its_labels_for_a_wide_page_and_for_a_phone():
    notes = plotly_drawer.figure(decks.curve()).layout.annotations
    wide, narrow = ([note for note in notes if note.font.size == size] for size in (SIZE, PHONE_SIZE))

    assert [note.text for note in wide] == [*(note.text for note in narrow), "38% to 49% is as good"]
    # On a phone the best label stands above all of the band that it then covers.
    best, frame = narrow[0], decks.curve().frame
    canvas = layout(decks.curve(), PHONE_WIDTH, HEIGHT).canvas
    half = typeface.width(read(best.text), SIZE, 700) / 2
    covered = [abs(canvas.across(x) - canvas.across(best.x)) < half for x in frame["x"]]
    assert canvas.down(best.y) + SIZE / 2 < canvas.down(frame["high"][covered].max())


def test_names_of_the_user_are_words_and_nothing_else():
    curve = replace(decks.curve(), references=(Point(1.0, 19_000.0, HOSTILE),))
    bars = replace(decks.bars(), frame=decks.bars().frame.assign(label=[HOSTILE, "b", "c", "d"]))
    lines = replace(decks.lines(), frame=decks.lines().frame.replace({"series": {"New model": HOSTILE}}))
    dots = replace(decks.dots(), frame=decks.dots().frame.assign(label=["a", HOSTILE, "c", "d"]))

    assert INERT in {note.text for note in plotly_drawer.figure(curve).layout.annotations}
    assert plotly_drawer.figure(bars).data[0].hovertext[0].startswith(INERT)
    assert "<a " not in plotly_drawer.figure(bars).layout.yaxis.ticktext[0]
    assert all("<a " not in figure.to_json() for figure in map(plotly_drawer.figure, (lines, dots)))
    assert plotly_drawer.figure(dots).data[0].hovertext[0].startswith(INERT)


@pytest.mark.parametrize("exhibit", DRAWN, ids=lambda exhibit: exhibit.kind)
def test_a_figure_takes_the_width_of_the_page_and_has_no_title(exhibit):
    layout = plotly_drawer.figure(exhibit).layout

    assert (layout.width, layout.height, layout.autosize) == (None, 460, True)
    assert layout.title.text is None


@pytest.mark.parametrize("exhibit", [decks.kpi(), decks.table()], ids=lambda exhibit: exhibit.kind)
def test_what_is_set_as_text_is_refused(exhibit):
    with pytest.raises(ValueError, match=f"'{exhibit.id}' is a {exhibit.kind}, which is set as text"):
        plotly_drawer.figure(exhibit)


def test_each_line_holds_its_values_and_the_highlighted_one_lies_on_top():
    traces = [trace for trace in plotly_drawer.figure(decks.lines()).data if trace.mode == "lines"]

    assert [trace.name for trace in traces] == ["Present model", "New model"]
    for trace in traces:
        rows = decks.lines().frame[decks.lines().frame["series"] == trace.name]
        assert np.array_equal(trace.x, rows["x"])
        assert np.array_equal(trace.y, rows["y"])
    assert (traces[1].line.color, traces[1].line.width, traces[1].line.dash) == (theme.BLUE, 2.5, "solid")
    assert traces[0].line.dash == "8px,4px"


def test_the_range_of_a_line_is_filled_behind_it_and_told_under_the_pointer():
    exhibit = cases.monthly([0.1] * 12, [0.08] * 12)
    low, high = (trace(exhibit, f"as before: {end}") for end in ("low", "high"))

    assert (set(low.y), set(high.y), high.fill) == ({0.07}, {0.09}, "tonexty")
    assert trace(exhibit, "as before").hovertext[0] == "month: Sep 2024<br><b>as before: 8%</b><br>7% – 9%"
    assert trace(exhibit, "seen").hovertext[0] == "month: Sep 2024<br><b>seen: 10%</b>"


def test_figures_of_ends_are_bold_over_their_names():
    notes = [note.text for note in plotly_drawer.figure(cases.monthly([0.1] * 12, [0.08] * 12)).layout.annotations]

    assert notes == ["<b>10.0%<br>seen</b>", "<b>8.0%</b><br>as before"]


def test_a_mark_runs_over_the_whole_height_with_its_words_beside_it():
    exhibit = cases.LINES["a mark between two places"]
    layout = plotly_drawer.figure(replace(exhibit, mark=replace(exhibit.mark, label="Go-live"))).layout
    (shape,) = layout.shapes
    label, before = (note for note in layout.annotations if note.x == 7.5)

    assert (shape.x0, shape.x1, shape.y0, shape.y1, shape.yref) == (7.5, 7.5, 0, 1, "paper")
    assert (label.text, label.xanchor) == ("<b>Go-live</b><br>21 April", "left")
    assert (before.text, before.xanchor) == ("alike before", "right")


def test_words_of_a_mark_that_a_phone_has_no_room_for_beside_it_stand_above_the_plot():
    layout = plotly_drawer.figure(cases.LINES["a mark between two places"]).layout
    label = next(note for note in layout.annotations if note.x == 7.5)

    assert (label.xanchor, label.yanchor, label.yref, label.y) == ("center", "bottom", "paper", 1)
    assert layout.margin.t >= 40


def test_names_of_places_stand_in_two_lines_so_that_a_phone_has_room_for_them():
    axis = plotly_drawer.figure(cases.monthly([0.1] * 12, [0.08] * 12)).layout.xaxis

    assert list(axis.ticktext[:2]) == ["Sep<br>2024", "Nov<br>2024"]


def test_the_pointer_names_the_line():
    shown = read(trace(decks.lines(), "New model").hovertext[43])

    assert shown == "Share of customers called: 43%<br>New model: $124k"


def test_dots_hold_values_and_intervals_in_the_order_of_the_rows():
    others, point = plotly_drawer.figure(decks.dots()).data
    frame = decks.dots().frame

    assert list(point.y) + list(others.y) == [0.5, 1.5, 2.5, 3.5]
    assert np.array_equal(np.add(others.x, others.error_x.array), frame["high"][1:])
    assert np.array_equal(np.subtract(point.x, point.error_x.arrayminus), frame["low"][:1])
    assert (point.marker.color, others.marker.color) == (theme.BLUE, theme.SLATE)


def test_the_line_to_compare_with_runs_over_the_whole_height():
    (shape,) = plotly_drawer.figure(decks.dots()).layout.shapes

    assert (shape.x0, shape.x1, shape.y0, shape.y1, shape.yref) == (111_000, 111_000, 0, 1, "paper")
