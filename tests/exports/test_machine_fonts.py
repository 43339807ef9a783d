"""Signs that the typeface lacks: set in a font of the machine where one has them, and named before the export where none does."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from fontTools.ttLib import TTFont

from charts import typeface
from exports import format as formats
from exports import machine_fonts
from exports.formats import pdf
from stories.phrase import Phrase
from tests import decks


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """The only folder of fonts that this machine has."""
    monkeypatch.setattr(machine_fonts, "folders", lambda: (tmp_path, tmp_path / "none"))
    return tmp_path


def put(folder: Path, name: str, signs: str) -> Path:
    """A font of this name that has these signs alone, each drawn as an A."""
    path = folder / f"{name}.ttf"
    with TTFont(typeface.FOLDER / "Inter-Regular.ttf") as font:
        for table in font["cmap"].tables:
            table.cmap = {ord(sign): "A" for sign in signs}
        for record in font["name"].names:
            record.string = {1: name, 4: name, 6: name, 16: name}.get(record.nameID, "Regular")
        font.save(path)
    return path


def east():
    """A deck with two signs of Chinese in a title."""
    deck = decks.sample_deck()
    return replace(deck, slides=(replace(deck.slides[0], title=Phrase.plain("Calls in 東京 earned more")),))


def test_no_font_is_looked_for_where_nothing_lacks(folder):
    put(folder, "Boxes", "東京")

    assert machine_fonts.covering("") == ((), frozenset())


def test_a_sign_is_set_in_the_font_that_has_it(folder):
    path = put(folder, "Boxes", "東京")

    assert machine_fonts.covering("東京") == ((machine_fonts.Found("Boxes", path),), frozenset("東京"))
    assert pdf.unprintable(east()) == ()
    with pikepdf.open(io.BytesIO(pdf.write(east()))) as opened, opened.open_outline() as outline:
        assert outline.root[1].title == "Calls in 東京 earned more"
        names = [
            str(each.FontName)
            for each in opened.objects
            if isinstance(each, pikepdf.Dictionary) and "/FontName" in each
        ]
    assert any("Boxes" in name for name in names)


def test_signs_that_no_font_has_are_named_before_the_export(folder):
    put(folder, "Boxes", "東")

    (sentence,) = formats.warned(east(), ["pdf", "pptx", "html"])
    assert "京" in sentence
    assert "東" not in sentence
    assert formats.warned(decks.sample_deck(), ["pdf"]) == []


def test_a_file_that_is_no_font_is_passed_over(folder):
    (folder / "broken.ttf").write_bytes(b"no font")
    (folder / "broken.ttc").write_bytes(b"")

    assert machine_fonts.covering("東") == ((), frozenset())


def test_words_of_every_part_of_a_slide_are_looked_through(folder):
    deck = decks.sample_deck()
    bars = replace(decks.bars(), frame=decks.bars().frame.assign(label=["東", "b", "c", "d"]))
    table = decks.table()
    table = replace(table, frame=table.frame.rename(columns={table.frame.columns[0]: "京"}))
    slides = (replace(deck.slides[0], exhibit=bars, notes="北"), replace(deck.slides[0], exhibit=table))

    assert pdf.unprintable(replace(deck, slides=slides)) == ("東", "京")
