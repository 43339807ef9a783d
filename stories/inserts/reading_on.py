"""The rest of how the file was read; what does not fit here either is counted."""

from __future__ import annotations

from stories import file_rows
from stories.formula import how
from stories.say import Say
from stories.story import Draft
from stories.study import Study

PLACE = "appendix"


def fits(study: Study) -> bool:
    """Every story rests on a file."""
    return True


def slide(study: Study, say: Say) -> Draft | None:
    """The second page of it, where there is one."""
    pages = file_rows.later_pages(study, say)
    if len(pages) < 2:
        return None
    shown, beyond = pages[1], sum(len(page) for page in pages[2:])
    if beyond:
        count = file_rows.once(say, "notes_beyond", beyond + 1, how("notes-beyond"))
        shown = [*shown[:-1], (say("file-and-more"), say("file-more-notes", count=count))]
    return file_rows.page("reading_on", shown, study, say, more=bool(beyond))
