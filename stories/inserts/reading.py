"""How the file became rows: what was asked, left out, mended and decided, and what found no room before."""

from __future__ import annotations

from stories import file_rows
from stories.say import Say
from stories.story import Draft
from stories.study import Study

PLACE = "appendix"


def fits(study: Study) -> bool:
    """Every story rests on a file."""
    return True


def slide(study: Study, say: Say) -> Draft | None:
    """The first page of it, where there is anything to say."""
    pages = file_rows.later_pages(study, say)
    if not pages:
        return None
    return file_rows.page("reading", pages[0], study, say, lines=bool(study.origin.left_out))


def names(study: Study, say: Say) -> tuple[str, ...]:
    """What was asked, decided and left out, in the file's own words, and the numbers of lines."""
    rows = [*file_rows.asked(study.origin, say.language), *file_rows.meant(study.origin.decisions, say.language)]
    return (*(text for _, text in file_rows.short(rows)), *file_rows.words_of_lines(study.origin, say.language))
