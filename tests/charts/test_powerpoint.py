"""The native charts for PowerPoint: what is drawn, what the workbook holds, and where words stand."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import numpy as np
import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from charts import marks
from charts.exhibit import Axis, Exhibit, Point, Region
from charts.fmt import Fmt
from charts.powerpoint import DRAW, arial
from charts.powerpoint.points import as_printed
from charts.powerpoint.text import markup
from tests import decks
from tests.charts import cases

NS = {
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
}
CHARTS = {
    "curve": decks.curve,
    "bridge": decks.bridge,
    "bars": decks.bars,
    "lines": decks.lines,
    "dots": decks.dots,
}
ORDER = (  # of what a series holds
    *("idx", "order", "tx", "spPr", "invertIfNegative", "marker", "dPt", "dLbls", "trendline", "errBars"),
    *("cat", "xVal", "val", "yVal", "smooth"),
)


class Drawn:
    """A chart as a reader of the file sees it."""

    def __init__(self, exhibit: Exhibit, width: float = 768) -> None:
        sheet, xml = DRAW[exhibit.kind](exhibit, width, 430, "en-US", decks.words())
        self.tree = etree.fromstring(xml)
        self.xlsx = sheet.xlsx()

    def find(self, path: str) -> list:
        return self.tree.xpath(path, namespaces=NS)

    def series(self, name: str) -> list[float]:
        """The drawn values of a series, NaN where there is none."""
        return self.numbers(f'//c:ser[c:tx//c:v="{name}"]/*[self::c:val or self::c:yVal]//c:numCache')

    def numbers(self, path: str) -> list[float]:
        """The values of the first cache at a path, NaN where there is none."""
        found = self.find(path)[0]
        values = [np.nan] * int(found.find("c:ptCount", NS).get("val"))
        for point in found.findall("c:pt", NS):
            values[int(point.get("idx"))] = float(point.find("c:v", NS).text)
        return values

    @property
    def words(self) -> list[str]:
        return [text.text for text in self.find("//c:dLbl//a:t")]

    def sheet(self, formulas: bool = False):
        return openpyxl.load_workbook(BytesIO(self.xlsx), data_only=not formulas).active


@pytest.mark.parametrize("make", CHARTS.values(), ids=CHARTS)
def test_the_workbook_holds_what_is_drawn(make):
    drawn = Drawn(make())
    cells = {column[0].value: [cell.value for cell in column[1:]] for column in drawn.sheet().columns}
    names = [name.text for name in drawn.find("//c:ser[not(c:xVal//c:f[contains(., ':$D$')])]/c:tx//c:v")]

    for name in (name for name in names if names.count(name) == 1 and not name.startswith("Place")):
        held = [np.nan if value is None else value for value in cells[name]]
        np.testing.assert_array_equal(held, drawn.series(name))
    assert len(names) > 1


def test_a_curve_draws_the_numbers_of_its_exhibit():
    exhibit = decks.curve()
    drawn = Drawn(exhibit)

    np.testing.assert_allclose(drawn.series("Profit"), exhibit.frame["y"], rtol=1e-12)
    np.testing.assert_allclose(drawn.series("Low"), exhibit.frame["low"], rtol=1e-12)
    top = np.add(drawn.series("Low"), drawn.series("High less low"))
    np.testing.assert_allclose(top, exhibit.frame["high"], rtol=1e-9)


def test_editing_the_range_in_the_workbook_moves_the_band():
    sheet = Drawn(decks.curve()).sheet(formulas=True)
    head = [cell.value for cell in sheet[1]]

    assert [head[2], head[3], head[4]] == ["High", "Low", "High less low"]
    assert sheet["E44"].value == "=C44-D44"


def test_a_curve_says_its_answer_its_references_and_where_it_is_as_good():
    exhibit = decks.curve()

    assert sorted(Drawn(exhibit).words) == sorted(
        [exhibit.best.label, exhibit.region.label, *(point.label for point in exhibit.references)]
    )


def test_the_answer_stands_on_its_point_with_a_line_down_to_zero():
    exhibit = decks.curve()
    drawn = Drawn(exhibit)
    values = drawn.series(exhibit.best.label)

    assert np.flatnonzero(np.isfinite(values)).tolist() == [43]
    assert values[43] == pytest.approx(exhibit.best.y)
    assert drawn.find(f'//c:ser[c:tx//c:v="{exhibit.best.label}"]/c:errBars/c:errBarType/@val') == ["minus"]


def test_the_line_below_the_answer_ends_above_the_label_of_the_region():
    curve = decks.curve()
    above_zero = replace(curve, y=replace(curve.y, low=0))

    (down_to_zero,) = Drawn(curve).find("//c:errBars/c:val/@val")
    (down_to_label,) = Drawn(above_zero).find("//c:errBars/c:val/@val")

    assert float(down_to_zero) == 100
    assert 80 < float(down_to_label) < 100


def test_the_region_covers_its_rows_from_one_end_of_the_axis_to_the_other():
    exhibit = decks.curve()
    values = [
        [float(value.text) for value in cache.findall("c:pt/c:v", NS)]
        for cache in Drawn(exhibit).find(f'//c:ser[c:tx//c:v="{exhibit.region.label}"]/c:val//c:numCache')
    ]

    assert [set(each) for each in values] == [{exhibit.y.high}, {exhibit.y.low}]
    assert [len(each) for each in values] == [12, 12]


def test_a_curve_prints_the_positions_of_its_axis_and_no_others():
    texts = [value.text for value in Drawn(decks.curve()).find("(//c:ser)[1]/c:cat//c:pt/c:v")]

    assert texts == ["0%", "20%", "40%", "60%", "80%", "100%"]


@pytest.mark.parametrize("x", [0.0, 0.02, 0.5, 0.98, 1.0])
def test_the_answer_can_stand_anywhere(x):
    curve = decks.curve()
    best = Point(x, float(curve.frame["y"].iloc[round(100 * x)]), "A label of more than thirty characters")
    drawn = Drawn(replace(curve, best=best, region=Region(x, x, "as good"), references=(replace(best, label="same"),)))
    places = drawn.find('//c:ser[c:tx//c:v="Places of labels"]//c:dLbl/c:idx/@val')

    assert len(set(places)) == 3
    assert min(map(int, places)) >= 0
    assert max(map(int, places)) <= 100


@pytest.mark.parametrize("make", CHARTS.values(), ids=CHARTS)
def test_the_value_axis_is_the_one_of_the_exhibit(make):
    exhibit = make()
    drawn = Drawn(exhibit)
    found = [float(drawn.find(f"//c:valAx//c:{name}/@val")[0]) for name in ("min", "max", "majorUnit")]

    assert found == [exhibit.y.low, exhibit.y.high, exhibit.y.step]
    assert drawn.find("//c:valAx/c:numFmt/@formatCode")[0] == exhibit.y.fmt.excel


def test_points_of_a_rate_stand_in_a_native_chart_as_they_are_printed():
    shares = decks.dots()
    points = replace(shares, y=replace(shares.y, fmt=Fmt(1, 0.01)))
    drawn = as_printed(points)

    assert "%" not in drawn.y.fmt.excel
    assert drawn.y.fmt.text(drawn.y.high) == points.y.fmt.text(points.y.high)
    assert drawn.frame["value"].tolist() == [pytest.approx(100 * value) for value in points.frame["value"]]
    assert (drawn.y.low, drawn.y.step) == (pytest.approx(100 * points.y.low), pytest.approx(100 * points.y.step))
    assert as_printed(replace(points, y=replace(points.y, fmt=Fmt(0, 0.01, suffix="%")))).y.low == points.y.low


def test_the_parts_of_a_bridge_add_up_to_its_steps_even_across_zero():
    exhibit = decks.bridge()
    drawn = Drawn(exhibit)
    base = np.array(drawn.series("Base"))
    above = np.nansum([drawn.series(name) for name in ("Total", "Increase", "Decrease")], axis=0)
    below = np.nan_to_num(drawn.series("Below zero"))
    frame = exhibit.frame[["start", "end"]]

    np.testing.assert_allclose(np.maximum(base, 0) + above, frame.max(axis=1).clip(lower=0), atol=1e-6)
    np.testing.assert_allclose(np.minimum(base, 0) + below, frame.min(axis=1).clip(upper=0), atol=1e-6)


def test_a_bridge_links_each_end_to_the_next_start_and_prints_its_figures():
    exhibit = decks.bridge()
    drawn = Drawn(exhibit)

    for k, end in enumerate(exhibit.frame["end"][:-1], start=1):
        values = np.array(drawn.series(f"Connector {k}"))
        assert values[np.isfinite(values)].tolist() == [end, end]
    assert drawn.words == exhibit.frame["text"].tolist()


def test_bars_stand_in_the_order_of_the_rows_with_their_own_figures():
    exhibit = decks.bars()
    drawn = Drawn(exhibit)

    assert drawn.series(exhibit.y.title) == exhibit.frame["value"].tolist()
    assert drawn.words == exhibit.frame["text"].tolist()
    assert drawn.find("//c:catAx/c:scaling/c:orientation/@val") == ["maxMin"]
    assert [value.text for value in drawn.find("(//c:ser)[1]/c:cat//c:v")] == exhibit.frame["label"].tolist()


def test_only_the_highlighted_bar_has_the_accent():
    drawn = Drawn(decks.bars())
    painted = drawn.find("(//c:ser)[1]/c:dPt[.//a:schemeClr/@val='accent1']/c:idx/@val")

    assert painted == ["0"]


def test_a_row_without_a_range_has_no_error_bar():
    drawn = Drawn(decks.bars())

    for end in ("plus", "minus"):
        assert drawn.find(f"//c:errBars/c:{end}//c:pt/@idx") == ["0", "1", "2"]


def test_bars_without_any_range_are_one_series():
    exhibit = decks.bars()
    exhibit = replace(exhibit, frame=exhibit.frame.assign(low=np.nan, high=np.nan))

    assert len(Drawn(exhibit).find("//c:ser")) == 1


def test_the_figure_of_a_loss_without_room_stands_on_the_free_side_of_zero():
    frame = pd.DataFrame({"label": ["A", "B"], "value": [-0.2, 0.1], "low": [np.nan] * 2, "high": [np.nan] * 2}).assign(
        highlight=False, text=["−20%", "10%"]
    )
    exhibit = replace(decks.bars(), frame=frame, y=Axis("Change", decks.SHARE, -0.2, 0.2, 0.1))

    assert min(Drawn(exhibit).series("Places of figures")) > 0


@pytest.mark.parametrize(
    "name", ["=1+1", "<script>alert(1)</script>", "R&D", "'quoted\"", "+1", "@SUM(A1)", "http://x.example"]
)
def test_a_name_of_the_user_stays_a_name(name):
    exhibit = decks.bars()
    drawn = Drawn(replace(exhibit, frame=exhibit.frame.assign(label=[name, "b", "c", "d"])))
    cell = drawn.sheet(formulas=True)["A2"]

    assert (cell.value, cell.data_type, cell.hyperlink) == (name, "s", None)
    assert drawn.find("(//c:ser)[1]/c:cat//c:pt[@idx='0']/c:v")[0].text == name


@pytest.mark.parametrize("make", CHARTS.values(), ids=CHARTS)
def test_colours_and_typeface_come_from_the_theme(make):
    drawn = Drawn(make())

    assert drawn.find("//a:srgbClr") == []
    assert set(drawn.find("//a:latin/@typeface")) == {"+mn-lt"}


@pytest.mark.parametrize("make", CHARTS.values(), ids=CHARTS)
def test_the_same_exhibit_gives_the_same_bytes(make):
    assert Drawn(make()).xlsx == Drawn(make()).xlsx


@pytest.mark.parametrize(
    "exhibit", [*cases.LINES.values(), *cases.DOTS.values(), decks.bars()], ids=[*cases.LINES, *cases.DOTS, "bars"]
)
def test_every_series_has_its_own_number_and_its_parts_in_order(exhibit):
    drawn = Drawn(exhibit)
    numbers = drawn.find("//c:ser/c:idx/@val")

    assert len(set(numbers)) == len(numbers)
    for series in drawn.find("//c:ser"):
        places = [ORDER.index(etree.QName(part).localname) for part in series]
        assert places == sorted(places)


def test_each_line_draws_its_own_numbers_with_its_own_dash():
    exhibit = decks.lines()
    drawn = Drawn(exhibit)
    for name, rows in exhibit.frame.groupby("series"):
        np.testing.assert_allclose(drawn.series(name), rows["y"], rtol=1e-12)

    for name, dash in (("New model", "solid"), ("Present model", "dash")):
        assert drawn.find(f'//c:ser[c:tx//c:v="{name}"]/c:spPr//a:prstDash/@val') == [dash]
    assert drawn.find('//c:ser[c:tx//c:v="New model"]/c:spPr//a:schemeClr/@val') == ["accent1"]


@pytest.mark.parametrize("exhibit", cases.LINES.values(), ids=cases.LINES)
def test_every_name_and_reference_of_lines_is_printed_once(exhibit):
    drawn = Drawn(exhibit)
    labels = [" ".join(part.text for part in label.iterfind(".//a:t", NS)) for label in drawn.find("//c:dLbl")]
    of_places = [label for label in labels if label in exhibit.x.labels]
    of_marks = ["Go-live of the offers 21 April", "Go-live 21 April", "alike before"]
    names = [f"{line.figure} {line.name}".strip() for line in marks.lines(exhibit)]

    assert sorted(set(labels) - {*of_places, *of_marks}) == sorted(
        {*names, *(point.label for point in exhibit.references)}
    )
    assert len(labels) == len(set(labels))
    assert (exhibit.mark is not None) == any(label in of_marks[:2] for label in labels)
    for words in drawn.find("//c:dLbls"):
        rows = [label.get("val") for label in words.iterfind("c:dLbl/c:idx", NS)]
        assert len(set(rows)) == len(rows)


def test_ranges_of_lines_are_areas_each_told_from_the_top_of_the_one_below():
    exhibit = cases.monthly([0.1] * 12, [0.08] * 12)
    seen = exhibit.frame["series"] == "seen"
    frame = exhibit.frame.assign(
        low=exhibit.frame["low"].where(~seen, 0.06), high=exhibit.frame["high"].where(~seen, 0.11)
    )
    drawn = Drawn(replace(exhibit, frame=frame))
    (areas,) = drawn.find("//c:areaChart")
    tops = np.cumsum([drawn.series(name.text) for name in areas.iterfind("c:ser/c:tx//c:v", NS)], axis=0)

    assert tops[:, 0].tolist() == pytest.approx([0.07, 0.09, 0.06, 0.11])
    assert areas.xpath("c:ser/c:spPr/a:solidFill/a:schemeClr/@val", namespaces=NS) == ["accent4", "accent1"]
    cells = {cell.value: cell.column_letter for cell in drawn.sheet()[1]}
    formulas = drawn.sheet(formulas=True)
    low, high, below = (cells[name] for name in ("Low: seen", "High: seen", "High: as before"))
    assert formulas[f"{cells['Range: seen']}2"].value == f"={high}2-{low}2"
    assert formulas[f"{cells['Foot of the range: seen']}2"].value == f"={low}2-{below}2"


def test_a_range_goes_on_where_one_place_is_not_known():
    exhibit = cases.monthly([0.1] * 12, [0.08] * 12)
    frame = exhibit.frame.copy()
    frame.loc[frame["x"] == 5, ["y", "low", "high"]] = np.nan
    drawn = Drawn(replace(exhibit, frame=frame))

    assert drawn.series("Range: as before")[5] == pytest.approx(0.02)
    assert np.isnan(drawn.series("as before")[5])


def test_a_mark_between_two_places_stands_on_a_row_between_them_that_follows_when_these_are_edited():
    drawn = Drawn(cases.LINES["a mark between two places"])
    cells = {cell.value: cell.column_letter for cell in drawn.sheet()[1]}
    letter, seen = cells["seen"], drawn.series("seen")

    assert np.flatnonzero(np.isfinite(drawn.series("Go-live of the offers"))).tolist() == [15]
    assert drawn.find('//c:ser[c:tx//c:v="Go-live of the offers"]/c:errBars/c:val/@val') == ["0.16"]
    assert (seen[::2], seen[15]) == (cases.FALL, pytest.approx(0.085))
    assert drawn.sheet(formulas=True)[f"{letter}17"].value == f"=({letter}16+{letter}18)/2"
    assert [cell.value for cell in drawn.sheet()["B"][1:4]] == ["Sep 2024", "", "Oct 2024"]


def test_a_mark_on_a_place_needs_no_rows_between():
    drawn = Drawn(cases.LINES["a mark at the last place"])

    assert drawn.series("seen") == cases.FALL
    assert np.flatnonzero(np.isfinite(drawn.series("Go-live of the offers"))).tolist() == [11]


def test_names_of_places_are_printed_on_the_axis_as_words_of_their_own():
    drawn = Drawn(cases.monthly([0.1] * 12, [0.08] * 12))

    assert [word for word in drawn.words if word.startswith(("Sep", "Nov", "Jan"))] == [
        "Sep 2024",
        "Nov 2024",
        "Jan 2025",
    ]
    assert drawn.find("//c:catAx/c:tickLblPos/@val") == ["none"]


def test_names_that_are_led_to_have_room_beyond_the_last_position():
    drawn = Drawn(cases.LINES["four that end together"])
    way = drawn.series("Line to Rule of the call centre")

    assert np.flatnonzero(np.isfinite(way))[0] == 100
    assert len(way) > 101
    assert way[100] == pytest.approx(0, abs=1)


def test_an_interval_is_drawn_from_the_low_and_high_cells_of_its_row():
    exhibit = decks.dots()
    drawn = Drawn(exhibit)

    for k, (label, low, high) in enumerate(exhibit.frame[["label", "low", "high"]].itertuples(index=False)):
        path = f'//c:ser[c:tx//c:v="{label}"]/c:xVal/c:numRef'
        assert drawn.find(f"{path}/c:f")[0].text == f"Sheet1!$C${k + 2}:$D${k + 2}"
        assert drawn.numbers(f"{path}/c:numCache") == [low, high]
        assert (drawn.sheet()[f"C{k + 2}"].value, drawn.sheet()[f"D{k + 2}"].value) == (low, high)


def test_dots_stand_at_their_values_one_row_below_the_other():
    exhibit = decks.dots()
    drawn = Drawn(exhibit)
    rows = np.nansum([drawn.series("Gain: rows"), drawn.series("Gain: highlighted rows")], axis=0)

    assert rows.tolist() == [3.5, 2.5, 1.5, 0.5]
    assert drawn.numbers('//c:ser[c:tx//c:v="Gain: rows"]/c:xVal//c:numCache') == exhibit.frame["value"].tolist()
    assert np.isnan(drawn.series("Gain: rows")[0])


def test_a_row_without_an_interval_has_only_its_dot():
    drawn = Drawn(cases.DOTS["without intervals"])

    assert drawn.find("//c:ser[c:xVal//c:f[contains(., '$C$')]]") == []
    assert drawn.find('//c:ser[c:tx//c:v="Gain: rows"]/c:marker/c:symbol/@val') == ["circle"]


def test_the_line_to_compare_with_stands_at_its_value_with_its_label_on_top():
    drawn = Drawn(decks.dots())

    assert set(drawn.numbers('//c:ser[c:tx//c:v="As assumed: $111k"]/c:xVal//c:numCache')) == {111_000}
    assert drawn.series("As assumed: $111k")[::3] == [0, 4]
    assert "As assumed: $111k" in drawn.words


@pytest.mark.parametrize("exhibit", cases.DOTS.values(), ids=cases.DOTS)
def test_every_dot_has_its_name_and_its_figure(exhibit):
    words = "".join(Drawn(exhibit).words).replace(" ", "")

    assert all(text.replace(" ", "") in words for name in ("label", "text") for text in exhibit.frame[name])


@given(st.text())
def test_any_text_can_stand_in_a_chart(text):
    held = etree.fromstring(f'<t v="{markup(text)}">{markup(text)}</t>')

    assert (held.text or "") == held.get("v")


@pytest.mark.parametrize(
    ("text", "bold", "thousandths"),
    [("Hamburg", False, 722 + 556 + 833 + 556 + 556 + 333 + 556), ("Å", True, 722), ("e\u0301", False, 556)],
)
def test_widths_are_those_of_arial(text, bold, thousandths):
    assert arial.width(text, 12, bold) == pytest.approx(thousandths / 1000 * 16)


@given(st.text(alphabet=st.characters(exclude_categories=["C", "Z"]) | st.just(" ")), st.integers(40, 400))
def test_wrapping_loses_no_character_and_keeps_to_the_room(text, room):
    lines = arial.wrap(text, room, 12)

    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(arial.width(each, 12) <= room for each in lines)
