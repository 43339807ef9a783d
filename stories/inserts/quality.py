"""Which rows the figures rest on, what their owner said of them, and what was noticed in the file."""

from __future__ import annotations

from stories import file_rows
from stories.say import Say
from stories.story import Draft
from stories.study import Study

PLACE = "appendix"


def fits(study: Study) -> bool:
    """Every story rests on a file."""
    return True


def slide(study: Study, say: Say) -> Draft:
    """As many rows as the page holds; what is left over is told with how the file was read."""
    shown, later = file_rows.first_page(study, say)
    return file_rows.page("quality", shown, study, say, more=bool(later))


def names(study: Study, say: Say) -> tuple[str, ...]:
    """What was noticed, in the file's own words and numbers."""
    return tuple(text for _, text in file_rows.short(file_rows.noticed(study.origin.findings, say.language)))
