"""The data pages of the appendix: what was used, left out, said and noticed, and how the file was read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from charts import theme
from data.dataset import Finding
from data.decision import Decision, LeftOut
from data.intake.door import restrictions
from data.said import named, said
from exports.html_table import DENSITIES, _column_rooms, _lines
from exports.powerpoint import tables
from stories.binding import loose_numbers
from stories.decision.study import study
from stories.file_rows import decided
from stories.file_words import worded
from stories.story import tell
from tests.stories.studies import BASE, SUBJECT, ledgers, texts

NOTES = tuple(
    Finding("note", said("cells-misfit", count=n, name=f"column {n}", kind=said("cells-numbers"), cells=named(["n/k"])))
    for n in range(3)
)
LINES = tuple(
    LeftOut(7 * n, f"jane{n}@mail.example;0.3", said("row-too-long", cells="9", columns="7"), f"k{n}")
    for n in range(1, 12)
)
DECISIONS = (
    Decision("encoding", "", "utf-8", said("every-byte-fits", page="UTF-8")),
    Decision("dialect", said("about-delimiter"), ";", said("first-line-says-so", line="sep=;")),
    Decision("repair", "", said("no-repair"), said("no-repair-reason")),
    Decision("types", "score", said("cells-numbers"), said("cells-counted", fitting=600, filled=600)),
    Decision("types", "fee", said("cells-numbers"), said("cells-counted", fitting=600, filled=600)),
    Decision("types", "day", said("cells-dates"), said("part-comes-first", part="day")),
)


def told(**fields):
    story, deck = tell(study(ledgers(), BASE, replace(SUBJECT, **fields)))
    return story, {slide.id: slide for slide in deck.slides}


def rows(slide):
    return [tuple(row) for row in slide.exhibit.frame.itertuples(index=False)]


def of_reading(slides):
    """The rows of all pages about the file: how it was read stands beside its data where that fits."""
    return [row for id in ("quality", "reading", "reading_on") if id in slides for row in rows(slides[id])]


def test_a_file_of_which_nothing_is_to_be_said_has_no_page_of_its_reading():
    assert not {"reading", "reading_on"} & set(told()[1])


def test_lines_are_told_by_reason_and_number_and_never_by_what_they_hold():
    _, slides = told(left_out=LINES, decisions=DECISIONS)
    shown = of_reading(slides)

    assert (
        "Left\u00a0out:\u00a011",
        "It has 9 cells, too many (extra) for 7 columns (lines 7, 14, 21, 28, 35, 42 and 5 more)",
    ) in shown
    assert "jane" not in str(shown)


def test_mended_lines_stand_apart_from_those_left_out():
    mended = LeftOut(22, "a,b", said("cell-missing"), "m", repaired=True)

    assert ("Mended:\u00a01", "Its missing last cell was left empty (line 22)") in of_reading(
        told(left_out=(mended,))[1]
    )


def test_decisions_of_a_step_stand_together_in_words():
    assert decided(DECISIONS) == [
        ("Letters", "Letters read as UTF-8"),
        ("Cells", "Delimiter semicolon (the first line says so: sep=;)"),
        ("Columns", "“score”, “fee”: numbers; “day”: dates, the day comes first"),
    ]


def test_how_signs_were_read_stays_with_the_analyst():
    slides = told(decisions=DECISIONS)[1]

    assert not {lead for slide in slides.values() if slide.id.startswith("reading") for lead, _ in rows(slide)} & {
        "Letters",
        "Cells",
        "Columns",
    }


def test_answers_and_what_nobody_knew_are_told():
    answers = ((said("empty-asked", name="left", label="Yes", rows=9, empty=3), said("empty-is-no")),)
    _, slides = told(answers=answers, not_known=(said("door-sample-open"), said("door-known-open")))

    asked = "“left” says “Yes” in 9 rows and nothing in 3. What do the empty cells mean?"
    assert ("Asked", f"{asked} Taken: An empty cell says that it did not happen.") in of_reading(slides)
    open_ones = "Whether the file holds all of them; whether it is known of every row what happened"
    assert ("Not known", open_ones) in rows(slides["quality"])


def test_what_the_owner_said_is_on_the_data_page():
    answers = {"door:sample": "sample", "door:value": "unsure"}
    shown = rows(told(restrictions=restrictions(answers))[1]["quality"])

    wanted = [worded(one.sentence) for one in restrictions(answers)]
    assert [text for lead, text in shown if lead == "Bear in mind"] == wanted


def test_a_stop_stands_before_what_is_noticed():
    leads = [lead for lead, _ in rows(told(findings=(*NOTES, Finding("stop", said("event-in-half"))))[1]["quality"])]

    assert leads.index("Stop") < leads.index("Noticed")


@pytest.mark.every(2)
@pytest.mark.parametrize("count", [5, 20, 200])
def test_pages_are_never_too_full_and_nothing_is_dropped_in_silence(count):
    findings = tuple(
        Finding(
            "note",
            said("column-noted", name=f"The column {n}", note="a long story: " + "cells and more " * (n % 13)),
        )
        for n in range(count)
    )
    story, slides = told(findings=findings, left_out=LINES, decisions=DECISIONS)
    shown = [slides[id] for id in ("quality", "reading", "reading_on") if id in slides]
    told_of = sum(lead == "Noticed" for slide in shown for lead, _ in rows(slide))

    for slide in shown:
        texts_of = [list(map(str, slide.exhibit.frame.columns)), *(list(row) for row in rows(slide))]
        _, size, beside = DENSITIES[-1]
        rooms = _column_rooms(texts_of, list(slide.exhibit.align), theme.FULL_WIDTH, size)
        lines = [max(_lines(text, room, size) for text, room in zip(row, rooms, strict=True)) for row in texts_of[1:]]
        assert sum(each * size * 1.3 + beside for each in lines) <= theme.FOOTER_RULE - theme.BODY_TOP - 64
        assert len(tables.pages(slide.exhibit, theme.FULL_WIDTH)) == 1
        for where, text in texts(slide):
            assert not loose_numbers(text, story.facts, story.names), (slide.id, where, text)
    if told_of < count:
        lead, text = rows(shown[-1])[-1]
        assert lead == "And more"
        all_rows = sum(len(rows(slide)) for slide in shown) - 1 + int(text.split(" ")[0].replace(",", ""))
        assert all_rows == len(rows(told()[1]["quality"])) + count + 1
