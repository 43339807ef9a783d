"""The data pages of the appendix: what the figures rest on, and how the file was read."""

from __future__ import annotations

from stories import data_words as words
from stories.decision import exhibits as pictures
from stories.decision.study import DecisionStudy
from stories.say import Say
from stories.story import Draft

CAPTIONS = {
    "quality": "What was read, and what was noticed",
    "reading": "From the lines of the file to its rows",
    "reading_on": "From the lines of the file to its rows, continued",
}
LONGEST = 420  # letters of one row: a file may hold a thousand columns


def texts(study: DecisionStudy) -> tuple[str, ...]:
    """What these pages say in the file's own words and line numbers, which are no figures of the story."""
    subject = study.origin
    asked = [f"{question} Taken: {answer}." for question, answer in subject.answers]
    rows = _short(
        [*words.noticed(subject.findings), *(("Asked", text) for text in asked), *words.decided(subject.decisions)]
    )
    lines = [f"{line.line:,}" for line in subject.left_out if line.line]
    return tuple(
        text for text in (*(text for _, text in rows), *lines, *(line.reason for line in subject.left_out)) if text
    )


def quality(study: DecisionStudy, say: Say) -> Draft:
    """Which rows the figures rest on, what their owner said of them, and what was noticed in the file."""
    names = study.project.names
    shown, later = _first_page(study, say)
    title = f"The figures rest on {{customers}} {pictures.many(say, 'customers', names)} whose outcome is known"
    if study.is_weighted:
        title = "The figures rest on {rows_in_file} rows, weighed to a true rate of {base_rate}"
    notes = (
        f"Which rows were used and which were left out, and what was noticed when the file was read. Rows without a score or without a known outcome are never read as "
        f"{names.many} {names.who} stayed; they are counted here. Whether the file stands for all {names.many} and for the time to come is for those who know the business to say."
    )
    if later:
        notes += " More was noticed; it follows on the next page."
    return _page("quality", "Appendix: data", title, notes, shown, study, say)


def reading(study: DecisionStudy, say: Say) -> Draft | None:
    """How the file became rows: what was asked, left out, mended and decided, and what found no room before."""
    pages = _how(study, say)
    if not pages:
        return None
    said = "No line of the file was left out or mended in reading"
    if study.origin.left_out:
        said = "What was left out or mended in reading, by line, and why"
    notes = (
        "How the file became rows: what was ambiguous and how it was settled, the lines that are no rows with their numbers in the file, and what was decided about "
        "each column. A line that was left out can be put back on the Start page, and every figure follows."
    )
    return _page("reading", "Appendix: reading", said, notes, pages[0], study, say)


def reading_on(study: DecisionStudy, say: Say) -> Draft | None:
    """The rest of how the file was read; what does not fit here either is counted."""
    pages = _how(study, say)
    if len(pages) < 2:
        return None
    shown, beyond = pages[1], sum(len(page) for page in pages[2:])
    if beyond:
        count = words.once(say, "notes_beyond", beyond + 1, "notes that found no room")
        shown = [*shown[:-1], ("And more", f"{count} further notes stand in the quality report on the Start page")]
    notes = (
        "What remains to be said of how the file was read: further decisions about its layout and columns. Everything stands in the quality report on the Start page, "
        "where a line that was left out can be put back and an answer can be changed."
    )
    title = (
        "How the rest of the file was read, as far as it has room here"
        if beyond
        else "How the rest of the file was read"
    )
    return _page("reading_on", "Appendix: reading", title, notes, shown, study, say)


def _first_page(study: DecisionStudy, say: Say) -> tuple[list[words.Row], list[words.Row]]:
    """The rows of the data page, and those that are left over."""
    rows = words.used(study, say) + words.said(study) + words.noticed(study.origin.findings)
    first, *rest = words.pages(_short(rows))
    return first, [row for page in rest for row in page]


def _how(study: DecisionStudy, say: Say) -> list[list[words.Row]]:
    rows = _first_page(study, say)[1] + _short(words.read(study, say))
    return words.pages(rows) if rows else []


def _page(id: str, kicker: str, title: str, notes: str, rows: list[words.Row], study: DecisionStudy, say: Say) -> Draft:
    exhibit = pictures.text_table(
        id,
        CAPTIONS[id],
        ["What", "Found"],
        rows,
        ("left", "left"),
        pictures.source(study, say),
        "Table of the data behind the story: file, rows used, rows left out by reason, and notes of the quality report.",
    )
    return Draft(id, "appendix", kicker, title, notes, exhibit)


def _short(rows: list[words.Row]) -> list[words.Row]:
    return [(lead, text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…") for lead, text in rows]
