"""The line under a picture: which file and rows it rests on, of what time, and what must be known to read it."""

from __future__ import annotations

from stories.restrictions import marks
from stories.say import Mark, Say
from stories.study import Study

ROWS = ("customers", "rows_in_file", "base_rate")  # facts that say which rows a picture rests on


def source(study: Study, say: Say, more: str = "", message: str = "source-line", rows: tuple[str, ...] = ROWS) -> str:
    """The line under a picture: file, rows, period, and what a mark means; a topic with other rows has a message of its own."""
    said = {"period": period_of(study, say), "marks": marks(study)}
    line = say(
        message,
        about="-and-".join(name for name, text in said.items() if text) or "rows",
        file=study.origin.name,
        **said,
        **printed(say, *rows),
    )
    return f"{line} {more}".rstrip()


def printed(say: Say, *names: str) -> dict[str, Mark]:
    """Those of the facts that there are as values that print their texts: words of a file may hold braces, and are not filled."""
    found = {name: say.fact(name) for name in names if name in say.facts}
    for name, value in found.items():
        value.place = say.facts[name].text
    return found


def period_of(study: Study, say: Say) -> str:
    """What time the data cover: the user's own words, else the dates of the file."""
    if study.project.period or not study.origin.period:
        return study.project.period
    first, last = (say.facts.words.day(each) for each in study.origin.period)
    return first if first == last else say("period", first=first, last=last)
