"""SVG drawings: what is printed in them, that they stay in the picture, and that words are only words."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import numpy as np
import pytest
from altair.utils import schemapi
from hypothesis import given, settings
from hypothesis import strategies as st

from charts import altair_drawer, curve_layout, theme
from charts.canvas import Canvas
from charts.exhibit import Exhibit, Point
from charts.placing import Box
from tests import decks
from tests.charts import cases
from tests.charts.drawn import collisions

DRAWN = [decks.curve(), decks.bridge(), decks.bars(), decks.lines(), decks.dots()]
HOSTILE = '<script>alert("1")</script> & =1+1 #link("x") $x$ *y*'
PALETTE = {value for value in vars(theme).values() if isinstance(value, str) and value.startswith("#")}


def texts(svg: str) -> list[str]:
    """The words of a drawing, one entry for each label, its lines joined."""
    words = [
        " ".join("".join(node.itertext()).split()) for node in ElementTree.fromstring(svg).iter() if _is(node, "text")
    ]
    return [text for text in words if text]


def printed(svg: str) -> str:
    return "".join("".join(texts(svg)).split())


def _is(node: ElementTree.Element, tag: str) -> bool:
    return node.tag.endswith("}" + tag)


def with_label(exhibit: Exhibit, label: str) -> Exhibit:
    """The exhibit with a name of the user's in it."""
    if exhibit.kind == "curve":
        return replace(exhibit, references=(Point(1.0, 19_000.0, label),))
    if exhibit.kind == "lines":
        return replace(exhibit, frame=exhibit.frame.replace({"series": {"Present model": label}}))
    return replace(exhibit, frame=exhibit.frame.assign(label=[label, *exhibit.frame["label"][1:]]))


@pytest.mark.parametrize("exhibit", DRAWN, ids=lambda exhibit: exhibit.kind)
def test_a_drawing_has_exactly_the_size_asked_for(exhibit):
    root = ElementTree.fromstring(altair_drawer.svg(exhibit, 768, 430))

    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("768", "430", "0 0 768 430")


@pytest.mark.parametrize("exhibit", DRAWN, ids=lambda exhibit: exhibit.kind)
def test_nobody_waits_while_a_drawing_is_checked_against_its_schema(exhibit, monkeypatch):
    # That check took longer than all the rest of a drawing together.
    for check in ("validate_jsonschema", "_get_errors_from_spec"):
        monkeypatch.setattr(schemapi, check, lambda *_args, **_options: pytest.fail("a schema was checked"))

    assert altair_drawer.svg(exhibit, 820, 420).startswith("<svg")


@pytest.mark.parametrize("exhibit", DRAWN, ids=lambda exhibit: exhibit.kind)
def test_characters_that_no_drawing_can_carry_are_left_out(exhibit):
    svg = altair_drawer.svg(with_label(exhibit, "Regi\x07on\x0b 0\ufffe3"), 768, 430)

    assert "Region03" in printed(svg)


def test_few_bars_fill_the_height_of_a_slide():
    two = replace(decks.bars(), frame=decks.bars().frame.iloc[:2])
    places = {
        "".join(node.itertext()): float(re.search(r"translate\([\d.-]+,([\d.-]+)\)", node.get("transform"))[1])
        for node in ElementTree.fromstring(altair_drawer.svg(two, 768, 430)).iter()
        if _is(node, "text")
    }

    assert places["One year"] - places["Month-to-month"] == pytest.approx((430 - 38) / 2, abs=1)


@pytest.mark.parametrize("exhibit", DRAWN, ids=lambda exhibit: exhibit.kind)
def test_every_tick_is_printed_as_the_number_format_prints_it(exhibit):
    words = texts(altair_drawer.svg(exhibit, 768, 430))

    assert {exhibit.y.fmt.text(tick) for tick in exhibit.y.ticks} <= set(words)


def test_a_curve_prints_the_answer_the_region_and_the_references():
    words = texts(altair_drawer.svg(decks.curve(), 768, 430))

    assert {"Call the riskiest 43%: $125k", "38% to 49% is as good", "Call everybody: $19k"} <= set(words)


@pytest.mark.parametrize("exhibit", [decks.bridge(), decks.bars(), decks.dots()], ids=lambda exhibit: exhibit.kind)
def test_every_bar_or_dot_prints_its_name_and_its_figure(exhibit):
    words = texts(altair_drawer.svg(exhibit, 1152, 430))

    assert {*exhibit.frame["label"], *exhibit.frame["text"]} <= set(words)


@pytest.mark.parametrize("exhibit", DRAWN, ids=lambda exhibit: exhibit.kind)
def test_names_of_the_user_are_words_and_nothing_else(exhibit):
    svg = altair_drawer.svg(with_label(exhibit, HOSTILE), 768, 430)

    assert "<script" not in svg
    assert "".join(HOSTILE.split()) in printed(svg)


@pytest.mark.parametrize("exhibit", DRAWN, ids=lambda exhibit: exhibit.kind)
def test_only_colours_of_the_palette_are_drawn(exhibit):
    svg = altair_drawer.svg(exhibit, 768, 430)
    colours = set(re.findall(r'(?:fill|stroke)="([^"]+)"', svg)) - {"none", "transparent"}

    assert colours
    assert colours <= PALETTE


@pytest.mark.parametrize("exhibit", DRAWN, ids=lambda exhibit: exhibit.kind)
def test_labels_are_large_enough_to_read_in_a_room(exhibit):
    sizes = [float(size) for size in re.findall(r'font-size="([\d.]+)px"', altair_drawer.svg(exhibit, 768, 430))]

    assert min(sizes) >= 16


def test_a_range_is_drawn_only_where_it_is_known():
    one = decks.bars().frame.assign(low=[0.4, np.nan, np.nan, np.nan], high=[0.44, np.nan, np.nan, np.nan])
    svg = altair_drawer.svg(replace(decks.bars(), frame=one), 1152, 430)

    assert (
        svg.count(f'stroke="{theme.INK}"') == 1
    )  # a line, without ticks that would run into each other in a small picture


def test_the_range_of_a_line_is_drawn_in_its_colour_from_low_to_high():
    exhibit = cases.monthly([0.1] * 12, [0.08] * 12)
    spec = altair_drawer.DRAW["lines"](exhibit, 768, 430)
    (band,) = [layer for layer in spec["layer"] if layer["mark"]["type"] == "area"]

    assert band["mark"]["color"] == theme.SLATE
    assert {(row["y"], row["y2"]) for row in band["data"]["values"]} == {(0.07, 0.09)}
    assert [row["x"] for row in band["data"]["values"]] == list(range(12))


def test_a_line_is_open_where_nothing_is_known():
    exhibit = cases.monthly([0.1] * 5 + [np.nan] + [0.1] * 6, [0.08] * 12)
    drawing = ElementTree.fromstring(altair_drawer.svg(exhibit, 768, 430))
    (line,) = [node for node in drawing.iter("{http://www.w3.org/2000/svg}path") if node.get("stroke") == theme.BLUE]

    assert line.get("d").count("M") == 2


def test_places_with_names_are_printed_by_them_as_far_as_there_is_room():
    exhibit = cases.monthly([0.1] * 12, [0.08] * 12)
    wide, narrow = (altair_drawer.svg(exhibit, width, 430) for width in (768, 358))

    assert [f"{month} 20" in wide for month in ("Sep", "Nov", "Jan", "Mar", "May", "Jul")] == [True] * 6
    assert [f"{month} 20" in narrow for month in ("Sep", "Nov", "Jan", "Mar", "May", "Jul")].count(True) < 4


def test_a_mark_is_an_upright_line_with_its_words():
    exhibit = cases.LINES["a mark between two places"]
    spec = altair_drawer.DRAW["lines"](exhibit, 768, 430)
    rules = [row for layer in spec["layer"] if layer["mark"]["type"] == "rule" for row in layer["data"]["values"]]
    drawing = altair_drawer.svg(exhibit, 768, 430)

    assert {"x": 7.5, "x2": 7.5, "y": 0, "y2": 0.16} in rules
    assert all(words in drawing for words in ("Go-live of the offers", "21 April", "alike before"))


def test_a_curve_without_answer_region_and_references_is_drawn():
    bare = replace(decks.curve(), best=None, region=None, references=())
    words = texts(altair_drawer.svg(bare, 768, 430))

    assert set(words) == {axis.fmt.text(tick) for axis in (bare.x, bare.y) for tick in axis.ticks}


@pytest.mark.parametrize("exhibit", [decks.kpi(), decks.table()], ids=lambda exhibit: exhibit.kind)
def test_what_is_set_as_text_is_refused(exhibit):
    with pytest.raises(ValueError, match=f"'{exhibit.id}' is a {exhibit.kind}, which is set as text"):
        altair_drawer.svg(exhibit, 768, 430)


def test_the_same_exhibit_is_drawn_the_same():
    assert altair_drawer.svg(decks.curve(), 768, 430) == altair_drawer.svg(decks.curve(), 768, 430)


def test_warming_up_leaves_a_converter_that_has_worked():
    altair_drawer.warm_up()

    assert altair_drawer._render.cache_info().currsize >= 1


@settings(max_examples=60, deadline=None)
@given(best=st.integers(0, 100), other=st.integers(0, 100), spread=st.integers(0, 60), height=st.integers(-39, 160))
def test_labels_of_a_curve_stay_in_the_picture_and_off_each_other(best, other, spread, height):
    share = np.linspace(0, 1, 101)
    money = 1000 * height * (1 - (share - best / 100) ** 2)
    frame = decks.curve().frame.assign(y=money, low=money - 1000 * spread, high=money + 1000 * spread)
    exhibit = replace(
        decks.curve(),
        frame=frame,
        best=Point(best / 100, money[best], f"Call the riskiest {best}%: ${height}k"),
        references=(
            Point(other / 100, money[other], "Call as many as now: $19k"),
            Point(1, money[100], "Call everybody"),
        ),
    )
    places = curve_layout.layout(exhibit, 768, 430)
    labels = [places.best, places.region, *places.references]

    assert all(inside(places.canvas, label) for label in labels)
    assert all(a.overlap(b) == 0 for k, a in enumerate(labels) for b in labels[k + 1 :])


def inside(canvas: Canvas, label: Box) -> bool:
    """Whether a label is within the picture, margins included."""
    across = -canvas.left <= label.left and label.right <= canvas.inner_width + canvas.right + 0.01
    return across and -canvas.top <= label.top + 0.01 and label.bottom <= canvas.inner_height + canvas.bottom


def test_the_label_of_the_answer_stands_above_the_band():
    places = curve_layout.layout(decks.curve(), 768, 430)

    assert places.best.bottom <= places.canvas.down(decks.curve().frame["high"].max())


def test_lines_print_their_names_and_references_and_dots_their_line_to_compare_with():
    assert {"New model", "Present model", "$125k", "$107k"} <= set(texts(altair_drawer.svg(decks.lines(), 768, 430)))
    assert "As assumed: $111k" in texts(altair_drawer.svg(decks.dots(), 768, 430))


@pytest.mark.every(7)
@pytest.mark.parametrize("size", [(768, 430), (1152, 430), (320, 300), (400, 320)], ids=str)
@pytest.mark.parametrize("exhibit", [*cases.LINES.values(), *cases.DOTS.values()], ids=[*cases.LINES, *cases.DOTS])
def test_no_label_of_lines_or_dots_covers_another_or_leaves_the_picture(exhibit, size):
    width, height = size

    assert collisions(altair_drawer.svg(exhibit, width, max(height, altair_drawer.least_height(exhibit, width)))) == []


@settings(max_examples=20, deadline=None)
@given(
    values=st.lists(st.integers(-150, 150), min_size=1, max_size=8),
    length=st.integers(3, 30),
    base=st.integers(-160, 160) | st.none(),
    width=st.sampled_from([320, 400, 768, 1152]),
)
def test_labels_of_dots_stay_in_the_picture_and_off_each_other(values, length, base, width):
    label = (cases.LONG + " ")[-length:]
    exhibit = cases.dots([1000 * value for value in values], label=label, base=None if base is None else 1000 * base)

    assert collisions(altair_drawer.svg(exhibit, width, max(300, altair_drawer.least_height(exhibit, width)))) == []


def test_each_line_has_its_own_dash_and_the_highlighted_one_none():
    svg = ElementTree.fromstring(altair_drawer.svg(decks.lines(), 768, 430))
    dashes = {node.get("stroke"): node.get("stroke-dasharray") for node in svg.iter() if _is(node, "path")}

    assert dashes[theme.BLUE] is None
    assert dashes[theme.SLATE] == "8,4"


@pytest.mark.parametrize("exhibit", DRAWN, ids=lambda exhibit: exhibit.kind)
def test_words_stand_out_from_the_paper(exhibit):
    svg = ElementTree.fromstring(altair_drawer.svg(exhibit, 768, 430))
    inks = {node.get("fill") for node in svg.iter() if _is(node, "text")}

    assert inks
    assert [ink for ink in inks if contrast(ink, theme.PAPER) < 4.5] == []


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return float(np.dot(linear, (0.2126, 0.7152, 0.0722)))


def test_a_dot_without_an_interval_has_no_line():
    svg = altair_drawer.svg(cases.DOTS["without intervals"], 768, 430)

    assert 'stroke-width="2.5"' not in svg
    assert 'stroke-width="4"' not in svg


def test_an_interval_is_as_long_as_its_range():
    svg = altair_drawer.svg(cases.dots([0.0], half=80_000), 768, 430)
    (length,) = re.findall(rf'x2="([\d.]+)" y2="0" stroke="{theme.BLUE}" stroke-width="4"', svg)
    grid = [float(x) for x in re.findall(rf'translate\(([\d.]+),[\d.]+\)"[^>]*stroke="{theme.GRID}"', svg)]

    assert float(length) == pytest.approx((max(grid) - min(grid)) / 2, abs=1)


@pytest.mark.parametrize("exhibit", [decks.bridge(), decks.bars()], ids=lambda exhibit: exhibit.kind)
def test_no_line_of_the_grid_runs_through_a_figure(exhibit):
    drawn = list(ElementTree.fromstring(altair_drawer.svg(exhibit, 768, 430)).iter())
    papers = [node for node in drawn if _is(node, "path") and node.get("fill", "").upper() == theme.PAPER]

    assert len(papers) == len(exhibit.frame)
