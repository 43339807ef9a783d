"""The PowerPoint file: opened again and read as its reader would, against the rubric of a deck."""

from __future__ import annotations

import datetime as dt
import importlib.util
import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import combinations
from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pandas as pd
import pytest
from lxml import etree
from openpyxl import load_workbook
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.util import Emu

from charts import theme
from charts.powerpoint import arial
from exports.format import shelf
from exports.formats import pptx
from stories.deck import Aside, Deck, Slide
from stories.phrase import Phrase
from stories.project import Project
from stories.say import words_only
from stories.story import furniture
from tests import decks
from tests.charts import cases

LINT = Path(__file__).parents[3] / "shared" / "checks" / "opc_lint.py"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
CELL = "=1+1 <script>alert('x')</script> & Städte, a cell of about eighty characters 🎉 \x07\x0b"
LONG = "Calling the riskiest forty-three percent of customers would have earned considerably more than calling all"


def hard_deck() -> Deck:
    """Long titles, full tables, crowded asides, and names that no one would choose."""
    deck = decks.sample_deck()
    names = ["Month-to-month and prepaid plan", "=1+1", "<script>alert(1)</script>", "Über & Söhne 🎉\x07"]
    table = pd.DataFrame(
        {"Name": [CELL] * 8, "Amount": ["1,234,567"] * 8, "Range": ["12% to 14%"] * 8, "Note": [CELL] * 8}
    )
    figures = pd.DataFrame({"figure": ["$1,106,000"] * 4, "label": [LONG[:70]] * 4, "detail": [LONG[:50]] * 4})
    aside = Aside(
        "$106,000 to $1.2M", Phrase.plain(LONG * 2), (("A long name of a row", "with a value as long"),) * 7, LONG[:80]
    )
    exhibits = {
        "bars": replace(decks.bars(), frame=decks.bars().frame.assign(label=names)),
        "table": replace(decks.table(), frame=table, source="Source: " + CELL * 8),
        "pages": replace(decks.table(), frame=pd.concat([table] * 3), source=""),
        "kpi": replace(decks.kpi(), frame=figures),
        "curve": decks.curve(),
        "bridge": decks.bridge(),
        "lines": cases.LINES["four that end together"],
        "over time": cases.LINES["a mark between two places"],
        "dots": replace(decks.dots(), frame=decks.dots().frame.assign(label=names)),
    }
    slides = [
        Slide(
            name,
            "insight",
            CELL[:30],
            Phrase.plain(f"{LONG} {name}"),
            exhibit,
            CELL,
            None if name in ("table", "pages") else aside,
        )
        for name, exhibit in exhibits.items()
    ]
    return replace(deck, title=LONG, subtitle=CELL * 3, author="A & B", slides=tuple(slides), notice=CELL)


DECKS = {"full": decks.full_deck, "hard": hard_deck}


@pytest.fixture(scope="module", params=DECKS.values(), ids=DECKS)
def deck(request) -> Deck:
    return request.param()


@pytest.fixture(scope="module")
def content(deck) -> bytes:
    return pptx.write(deck)


@pytest.fixture
def pages(content) -> list:
    return list(Presentation(BytesIO(content)).slides)


@pytest.fixture(scope="module")
def sample() -> bytes:
    return pptx.write(decks.sample_deck())


def parts(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def worded(page) -> Iterator:
    """The shapes of a page that hold words."""
    return (shape for shape in page.shapes if shape.has_text_frame and shape.text_frame.text)


def sizes(root: etree._Element) -> list[int]:
    return [int(each.get("sz")) for tag in ("rPr", "defRPr") for each in root.iter(f"{A}{tag}") if each.get("sz")]


def test_the_format_is_on_the_shelf():
    assert shelf()["pptx"].TITLE == "PowerPoint"


def test_a_cover_and_then_every_slide_in_order(sample):
    titles = [page.shapes.title.text_frame.text for page in Presentation(BytesIO(sample)).slides]

    assert titles == [decks.sample_deck().title, *(str(slide.title) for slide in decks.sample_deck().slides)]


def test_every_title_stands_in_its_placeholder_and_no_two_are_alike(pages):
    titles = [page.shapes.title.text_frame.text for page in pages]

    assert all(titles)
    assert len(set(titles)) == len(titles)


def test_a_title_takes_two_lines_at_most(pages):
    from charts.powerpoint import arial

    for page in pages[1:]:
        run = page.shapes.title.text_frame.paragraphs[0].runs[0]
        size = run.font.size.pt if run.font.size else 26
        assert size >= 18
        assert len(arial.wrap(run.text, Emu(page.shapes.title.width).pt / 0.75, size, bold=True)) <= 2


def test_no_title_ends_in_a_line_of_one_word():
    from charts.powerpoint import arial

    title = "The gain would have been −$4k to $158k; the time they stay matters most"
    deck = decks.sample_deck()
    deck = replace(deck, slides=(replace(deck.slides[0], title=Phrase.plain(title)),))
    shape = Presentation(BytesIO(pptx.write(deck))).slides[1].shapes.title
    lines = arial.wrap(title, Emu(shape.width).pt / 0.75, 26, bold=True)

    assert len(lines) == 2
    assert len(arial.wrap(title, 1152, 26, bold=True)[1].split()) == 1
    assert len(lines[1].split()) > 1


def test_the_title_is_read_first_and_the_footer_last(pages):
    for page in pages:
        assert page.shapes[0] == page.shapes.title
        kinds = [shape.placeholder_format.type for shape in page.shapes if shape.is_placeholder]
        foot = [kind for kind in kinds if kind in (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER)]
        assert kinds[-len(foot) :] == foot
        assert all(shape.is_placeholder for shape in list(page.shapes)[-len(foot) :])


def test_no_placeholder_is_left_empty(pages):
    assert [
        shape.name
        for page in pages
        for shape in page.placeholders
        if shape.has_text_frame and not shape.text_frame.text and not field(shape)
    ] == []


def test_layouts_and_their_empty_places_are_called_in_the_words_of_the_deck():
    deck = decks.sample_deck()
    words = {name: f"⟨{word} & co⟩" for name, word in deck.words.items()}
    presentation = Presentation(BytesIO(pptx.write(replace(deck, words=words))))
    layouts = list(presentation.slide_layouts)

    names = ("cover", "finding", "finding-wide", "finding-table", "finding-figures")
    assert [layout.name for layout in layouts] == [words[name] for name in names]
    places = [shape for of in (presentation.slide_master, *layouts) for shape in of.placeholders if not field(shape)]
    assert len(places) == 3 + 3 + (4 + 3) + (4 + 1) + (4 + 1) + (4 + 8)
    assert {shape.text_frame.text for shape in places} <= set(words.values())


def test_charts_tables_and_figures_stand_in_the_places_of_their_layouts(sample):
    _, figures, bars, curve, *_, table = Presentation(BytesIO(sample)).slides

    assert [shape.name for shape in figures.shapes if shape.name.startswith(("Figure", "What"))] == [
        f"{name} {k}" for k in (1, 2, 3) for name in ("Figure", "What it is")
    ]
    for page, kind in ((bars, "CHART"), (curve, "CHART"), (table, "TABLE")):
        (frame,) = [shape for shape in page.placeholders if not shape.has_text_frame]
        assert frame.placeholder_format.type.name == kind
        assert frame.has_chart or frame.has_table
    assert {"Figure", "Sentence"} <= {shape.name for shape in curve.placeholders}


def test_no_english_stands_in_a_german_presentation():
    story = replace(
        decks.sample_deck(), words=furniture(replace(words_only(Project()), language="de")), notice="Entwurf"
    )
    english = set(furniture(words_only(Project())).values()) - set(story.words.values())
    presentation = Presentation(BytesIO(pptx.write(story)))
    of_layouts = [shape for of in (presentation.slide_master, *presentation.slide_layouts) for shape in of.shapes]
    of_slides = [shape for page in presentation.slides for shape in page.shapes]
    heads = {
        str(cell.value)
        for shape in of_slides
        if shape.has_chart
        for cell in load_workbook(BytesIO(shape.chart.part.chart_workbook.xlsx_part.blob)).active[1]
    }
    called = {shape.name.rstrip(" 0123456789") for shape in (*of_layouts, *of_slides)} | heads

    assert {"Seitenzahl", "Was sie sagt", "Linie", "Hinweis", "Tief", "Hoch", "Sockel"} <= called
    assert called & {text.replace("{about}", "").strip(" :") for text in english} == set()


def test_no_last_words_of_a_source_stand_alone_on_its_second_line():
    longer = (
        decks.SOURCE
        + " Above, below: by customer, against the rest; of those so named at most one in twenty by chance."
    )
    first, *_ = decks.sample_deck().slides
    told = replace(decks.sample_deck(), slides=(replace(first, exhibit=replace(first.exhibit, source=longer)),))
    page = list(Presentation(BytesIO(pptx.write(told))).slides)[1]
    source = next(shape for shape in page.shapes if shape.name == "Source")
    one, two = arial.wrap(longer, Emu(source.width).inches * 96 * 0.97, 10)

    assert len(two) > 0.6 * len(one)


def test_a_short_table_fills_the_page():
    frame = pd.DataFrame({"What": ["File", "Used"], "Found": ["a.csv", "4,000 bookings"]})
    short = replace(decks.table(), frame=frame, align=("left", "left"))
    first, *_ = decks.sample_deck().slides
    told = replace(decks.sample_deck(), slides=(replace(first, exhibit=short),))
    page = list(Presentation(BytesIO(pptx.write(told))).slides)[1]
    table = next(shape for shape in page.shapes if shape.has_table)

    assert Emu(sum(row.height for row in table.table.rows)).inches * 96 > 0.5 * (theme.BODY_BOTTOM - theme.BODY_TOP)


def test_the_parts_of_a_story_are_sections(sample):
    root = Presentation(BytesIO(sample)).part._element
    sections = root.xpath('.//*[local-name()="section"]')
    listed = [int(each.get("id")) for section in sections for each in section.iter("{*}sldId")]

    assert [section.get("name") for section in sections] == ["Cover", "Context", "Insight", "Impact", "Appendix"]
    assert listed == [page.slide_id for page in Presentation(BytesIO(sample)).slides]


def test_a_saturated_brand_makes_no_line_or_small_word_glow(sample):
    for name, blob in parts(sample).items():
        if re.search(r"slides/slide\d|charts/chart|slideLayouts/slide|slideMasters/slide", name):
            used = {each.get("val") for each in etree.fromstring(blob).iter(f"{A}schemeClr")}
            assert used <= {"tx1", "bg1", "accent1", "accent2", "accent3", "accent4"}, name


def field(shape) -> list:
    return shape._element.xpath('.//a:fld[@type="slidenum"]')


def test_every_slide_but_the_cover_has_its_source_and_a_live_number(sample):
    pages = list(Presentation(BytesIO(sample)).slides)[1:]

    for number, (page, slide) in enumerate(zip(pages, decks.sample_deck().slides, strict=True), start=1):
        texts = [shape.text_frame.text for shape in worded(page)]
        assert slide.source in texts
        assert [each.findtext(f"{A}t") for shape in page.placeholders for each in field(shape)] == [str(number)]


def test_a_footer_is_no_field_whose_lines_break_within_words(sample):
    for page in list(Presentation(BytesIO(sample)).slides)[1:]:
        (foot,) = [shape for shape in page.shapes if shape.name == "Source"]
        assert len(foot.text_frame.paragraphs[0].runs) == 2


def test_every_slide_shows_the_notice(sample):
    for page in Presentation(BytesIO(sample)).slides:
        assert "Synthetic sample data" in [shape.text_frame.text for shape in worded(page)]


def test_charts_and_tables_are_native_and_say_their_finding_to_those_who_cannot_see(sample):
    slides = {slide.id: slide for slide in decks.sample_deck().slides}
    pages = dict(zip(slides, list(Presentation(BytesIO(sample)).slides)[1:], strict=True))

    for name in ("bars", "curve", "bridge", "table"):
        (frame,) = [shape for shape in pages[name].shapes if shape.has_chart or shape.has_table]
        assert frame._element.nvGraphicFramePr.cNvPr.get("descr") == slides[name].exhibit.alt
        assert frame.has_table == (name == "table")


def test_a_chart_opens_its_own_workbook(sample):
    charts = [shape.chart for page in Presentation(BytesIO(sample)).slides for shape in page.shapes if shape.has_chart]

    assert len(charts) == 3
    for chart in charts:
        assert chart.part.chart_workbook.xlsx_part.blob.startswith(b"PK")


def test_the_drawn_curve_is_the_curve_of_the_exhibit(sample):
    (chart,) = [
        shape.chart
        for page in Presentation(BytesIO(sample)).slides
        for shape in page.shapes
        if shape.has_chart and "Profit of one campaign by share" in shape.name
    ]
    drawn = {series.name: series.values for plot in chart.plots for series in plot.series}

    np.testing.assert_allclose(drawn["Profit"], decks.curve().frame["y"], rtol=1e-12)


def test_a_table_holds_its_cells_and_flags_its_head(sample):
    (table,) = [
        shape.table for page in Presentation(BytesIO(sample)).slides for shape in page.shapes if shape.has_table
    ]
    frame = decks.table().frame

    assert table.first_row
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        list(frame.columns),
        *frame.to_numpy().tolist(),
    ]


def test_names_of_rows_are_bold_as_in_the_other_formats(sample):
    (table,) = [
        shape.table for page in Presentation(BytesIO(sample)).slides for shape in page.shapes if shape.has_table
    ]
    bold = [[cell.text_frame.paragraphs[0].runs[0].font.bold for cell in row.cells] for row in list(table.rows)[1:]]

    assert table.first_col
    assert {tuple(row) for row in bold} == {(True, False, False, False)}


def test_a_table_too_long_for_a_slide_goes_on_to_the_next():
    pages = list(Presentation(BytesIO(pptx.write(hard_deck()))).slides)
    tables = [(page, shape.table) for page in pages for shape in page.shapes if shape.has_table]
    titles = [page.shapes.title.text_frame.text for page, _ in tables]

    assert sum(len(table.rows) - 1 for _, table in tables) == 8 + 24
    assert titles[1].endswith(f"(1/{len(tables) - 1})")


def test_facts_in_a_sentence_are_bold(sample):
    boxes = [
        shape for page in Presentation(BytesIO(sample)).slides for shape in worded(page) if shape.name == "Sentence"
    ]
    bold = [run.text for run in boxes[0].text_frame.paragraphs[0].runs if run.font.bold]

    assert bold == ["$97k", "$116k"]


def test_the_notes_are_there_to_speak_from(sample):
    pages = list(Presentation(BytesIO(sample)).slides)

    for page, slide in zip(pages[1:], decks.sample_deck().slides, strict=True):
        assert page.notes_slide.notes_text_frame.text == slide.notes
    assert str(decks.sample_deck().slides[0].title) in pages[0].notes_slide.notes_text_frame.text


def test_nothing_lies_outside_the_slide(pages):
    for page in pages:
        for shape in page.shapes:
            assert min(shape.left, shape.top) >= 0, shape.name
            assert shape.left + shape.width <= Emu(12192000), shape.name
            assert shape.top + shape.height <= Emu(6858000), shape.name


def test_no_words_lie_over_others_or_over_a_picture(pages):
    for page in pages:
        boxes = [
            shape
            for shape in page.shapes
            if shape.height and (shape.has_text_frame or shape.has_chart or shape.has_table)
        ]
        for one, two in combinations(boxes, 2):
            apart = (
                one.left + one.width <= two.left
                or two.left + two.width <= one.left
                or one.top + one.height <= two.top
                or two.top + two.height <= one.top
            )
            assert apart, f"{page.shapes.title.text_frame.text}: {one.name} / {two.name}"


def test_a_table_ends_above_the_footer(pages):
    for page in pages:
        for table in (shape for shape in page.shapes if shape.has_table):
            assert table.top + sum(row.height for row in table.table.rows) <= 650 * 9525


def test_no_text_is_smaller_than_a_room_can_read(content):
    for name, blob in parts(content).items():
        if re.search(r"slides/slide|charts/chart", name):
            assert min(sizes(etree.fromstring(blob)), default=1200) >= 1200, name
        if "slideLayouts/slide" in name or "slideMasters/slide" in name:
            assert min(sizes(etree.fromstring(blob)), default=1000) >= 1000, name


def test_every_run_names_its_language():
    german = parts(pptx.write(replace(decks.sample_deck(), language="de-DE")))

    for name, blob in german.items():
        if re.search(r"slides/slide\d|notesSlides/notes", name):
            runs = [each.find(f"{A}rPr") for each in etree.fromstring(blob).iter(f"{A}r")]
            assert {run.get("lang") for run in runs} == {"de-DE"}, name


def test_every_colour_and_typeface_comes_from_the_theme(content):
    for name, blob in parts(content).items():
        if re.search(r"slides/slide\d|charts/chart|slideLayouts/slide|slideMasters/slide", name):
            assert b"srgbClr" not in blob, name
            faces = {each.get("typeface") for each in etree.fromstring(blob).iter(f"{A}latin")}
            assert faces <= {"+mn-lt", "+mj-lt"}, name


def test_decoration_says_that_it_is_decoration(pages):
    rules = [shape for page in pages for shape in page.shapes if shape.name == "Rule"]

    assert rules
    for shape in rules:
        assert shape._element.xpath('.//*[local-name()="decorative"]/@val') == ["1"]


def test_the_properties_are_the_decks_own(sample):
    core, deck = Presentation(BytesIO(sample)).core_properties, decks.sample_deck()

    assert (core.title, core.author, core.last_modified_by) == (deck.title, deck.author, deck.author)
    assert core.created == core.modified == dt.datetime(2026, 11, 22)


def test_nothing_of_the_library_or_its_template_remains(sample):
    files = parts(sample)

    assert not [name for name in files if "thumbnail" in name or "printerSettings" in name]
    for name, blob in files.items():
        assert not re.search(rb"python-pptx|Steve Canny|XlsxWriter|4:3|Calibri", blob), name


def test_the_same_deck_gives_the_same_bytes(sample):
    assert pptx.write(decks.sample_deck()) == sample


def test_the_file_is_dated_after_the_deck(sample):
    with ZipFile(BytesIO(sample)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(2026, 11, 22, 0, 0, 0)}


def test_the_slide_is_wide():
    presentation = Presentation(BytesIO(pptx.write(decks.sample_deck())))

    assert (presentation.slide_width, presentation.slide_height) == (12192000, 6858000)


def test_a_source_too_long_for_the_footer_is_whole_in_the_notes():
    page = Presentation(BytesIO(pptx.write(hard_deck()))).slides[2]

    assert page.notes_slide.notes_text_frame.text.count("Städte") == 1 + 8


@pytest.mark.skipif(not LINT.exists(), reason="the package checker lies outside the repository")
def test_the_package_has_no_fault_that_would_need_repair(content, tmp_path):
    file = tmp_path / "deck.pptx"
    file.write_bytes(content)
    spec = importlib.util.spec_from_file_location("opc_lint", LINT)
    checker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(checker)

    assert checker.lint(file) == []
