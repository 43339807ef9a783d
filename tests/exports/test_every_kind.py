"""Every kind of exhibit in every format: the same title, labels and values, and words for those who cannot see."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree

import openpyxl
import pikepdf
import pytest
from pptx import Presentation

from charts.exhibit import KINDS, Exhibit
from exports.formats import html, pdf, pptx
from tests import decks
from tests.charts import cases

PAGES = {slide.exhibit.kind: (number, slide) for number, slide in enumerate(decks.full_deck().slides, start=1)}
DRAWN = [kind for kind in PAGES if kind not in ("kpi", "table")]
TEXT = "{http://schemas.openxmlformats.org/drawingml/2006/main}t"
NUMBERS = {
    "curve": ["y", "low", "high"],
    "bars": ["value", "low", "high"],
    "lines": ["y"],
    "dots": ["value", "low", "high"],
}


@pytest.fixture(scope="module")
def deck_html() -> str:
    return html.write(decks.full_deck()).decode()


@pytest.fixture(scope="module")
def deck_pdf() -> bytes:
    return pdf.write(decks.full_deck())


@pytest.fixture(scope="module")
def deck_pptx() -> bytes:
    return pptx.write(decks.full_deck())


def labels(exhibit: Exhibit) -> set[str]:
    """What a picture of the exhibit must say on its data and beside it."""
    columns = [name for name in ("series", "label", "text") if name in exhibit.frame]
    words = {text for name in columns for text in exhibit.frame[name]}
    marks = (exhibit.best, exhibit.base, exhibit.region, *exhibit.references)
    return words | {mark.label for mark in marks if mark}


def squeezed(text: str) -> str:
    return "".join(text.split())


def html_page(content: str, kind: str) -> str:
    """The slide of a kind as it stands in the file."""
    number, _ = PAGES[kind]
    return re.search(rf'<section [^>]*id="slide-{number}".*?</section>', content, re.DOTALL)[0]


def pptx_page(content: bytes, kind: str):
    number, _ = PAGES[kind]
    return Presentation(BytesIO(content)).slides[number]


def chart(content: bytes, kind: str):
    (found,) = [shape for shape in pptx_page(content, kind).shapes if shape.has_chart]
    return found


def test_the_deck_shows_every_kind_there_is():
    assert set(PAGES) == set(KINDS)


@pytest.mark.every(4)
@pytest.mark.parametrize("kind", PAGES)
def test_the_title_is_the_same_everywhere(kind, deck_html, deck_pdf, deck_pptx):
    number, slide = PAGES[kind]
    with pikepdf.open(BytesIO(deck_pdf)) as opened, opened.open_outline() as outline:
        assert outline.root[number].title == str(slide.title)

    assert pptx_page(deck_pptx, kind).shapes.title.text_frame.text == str(slide.title)
    assert squeezed(str(slide.title)) in squeezed(html_page(deck_html, kind))


@pytest.mark.parametrize("kind", DRAWN)
@pytest.mark.parametrize("picture", ["wide", "narrow"])
def test_the_page_in_a_browser_prints_every_label(kind, picture, deck_html):
    page = html_page(deck_html, kind)
    svg = re.search(rf'<div class="{picture}">(<svg.*?</svg>)</div>', page, re.DOTALL)[1]
    texts = ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")
    printed = {squeezed("".join(node.itertext())) for node in texts}

    assert {squeezed(label) for label in labels(PAGES[kind][1].exhibit)} <= printed


@pytest.mark.parametrize("kind", DRAWN)
def test_the_page_on_paper_prints_every_label(kind, deck_pdf, tmp_path):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler) is not installed")
    path = tmp_path / "deck.pdf"
    path.write_bytes(deck_pdf)
    page = str(PAGES[kind][0] + 1)
    run = subprocess.run(["pdftotext", "-f", page, "-l", page, path, "-"], capture_output=True, check=True, text=True)

    assert [label for label in labels(PAGES[kind][1].exhibit) if squeezed(label) not in squeezed(run.stdout)] == []


@pytest.mark.parametrize("kind", DRAWN)
def test_the_native_chart_prints_every_label(kind, deck_pptx):
    shape = chart(deck_pptx, kind)
    printed = squeezed("".join(node.text or "" for node in shape.chart._chartSpace.iter(TEXT)))
    named = squeezed("".join(str(name) for plot in shape.chart.plots for name in plot.categories))

    assert [label for label in labels(PAGES[kind][1].exhibit) if squeezed(label) not in printed + named] == []


@pytest.mark.parametrize("kind", NUMBERS)
def test_the_workbook_of_a_chart_holds_every_number_of_the_exhibit(kind, deck_pptx):
    workbook = chart(deck_pptx, kind).chart.part.chart_workbook.xlsx_part.blob
    rows = openpyxl.load_workbook(BytesIO(workbook), data_only=True).active.iter_rows(values_only=True)
    held = {round(cell, 4) for row in rows for cell in row if isinstance(cell, float | int)}
    frame = PAGES[kind][1].exhibit.frame
    wanted = {round(value, 4) for name in NUMBERS[kind] for value in frame[name].dropna()}

    assert wanted <= held


@pytest.mark.parametrize("kind", DRAWN)
def test_the_finding_can_be_heard_everywhere(kind, deck_html, deck_pdf, deck_pptx):
    alt = PAGES[kind][1].exhibit.alt

    assert f'role="img" aria-label="{alt.replace(chr(39), "&#x27;")}"' in html_page(deck_html, kind)
    assert chart(deck_pptx, kind)._element.nvGraphicFramePr.cNvPr.get("descr") == alt
    with pikepdf.open(BytesIO(deck_pdf)) as opened:
        heard = {str(item.Alt) for item in opened.objects if isinstance(item, pikepdf.Dictionary) and "/Alt" in item}
    assert alt in heard


def test_a_deck_that_nobody_signed_names_what_made_it():
    deck = replace(decks.full_deck(), author="")

    assert '<meta name="author" content="Throughline">' in html.write(deck).decode()
    assert Presentation(BytesIO(pptx.write(deck))).core_properties.author == "Throughline"
    with pikepdf.open(BytesIO(pdf.write(deck))) as opened:
        assert str(opened.docinfo["/Author"]) == "Throughline"


@pytest.mark.every(2)
@pytest.mark.parametrize("write", [html.write, pdf.write, pptx.write], ids=["html", "pdf", "pptx"])
def test_the_same_deck_gives_the_same_bytes(write):
    assert write(decks.full_deck()) == write(decks.full_deck())


def test_a_line_over_time_prints_its_months_its_ends_and_its_mark_everywhere(tmp_path):
    exhibit = cases.LINES["a mark between two places"]
    slide = next(slide for slide in decks.full_deck().slides if slide.exhibit.kind == "lines")
    deck = replace(decks.full_deck(), slides=(replace(slide, exhibit=exhibit),))
    words = {"11.0%", "6.0%", "seen", "as before", "Go-live of the offers", "21 April", "Sep 2024"}

    wide, narrow = re.findall(
        r'<div class="(?:wide|narrow)">(<svg.*?</svg>)</div>', html.write(deck).decode(), re.DOTALL
    )
    shape = next(shape for shape in Presentation(BytesIO(pptx.write(deck))).slides[1].shapes if shape.has_chart)
    native = squeezed("".join(node.text or "" for node in shape.chart._chartSpace.iter(TEXT)))
    drawings = {
        name: squeezed("".join(ElementTree.fromstring(svg).itertext()))
        for name, svg in (("wide", wide), ("narrow", narrow))
    }
    assert [word for word in words if squeezed(word) not in native] == []
    assert [word for word in words if squeezed(word) not in drawings["wide"]] == []
    assert [word for word in words - {"Sep 2024"} if squeezed(word) not in drawings["narrow"]] == []
    if shutil.which("pdftotext"):
        path = tmp_path / "deck.pdf"
        path.write_bytes(pdf.write(deck))
        run = subprocess.run(["pdftotext", "-f", "2", "-l", "2", path, "-"], capture_output=True, check=True, text=True)
        assert [word for word in words if squeezed(word) not in squeezed(run.stdout)] == []
