"""What a reader should know of a file, as rows of a table: what was used, left out, said and noticed, and how it was read."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from charts import theme, typeface
from charts.exhibit import Exhibit
from data.dataset import Finding
from data.decision import Decision, LeftOut
from data.roles.personal import CHOICE
from data.said import Said, is_said, named, said
from data.text.table import NO_REPAIR
from stories.file_words import ENGLISH, counted, worded
from stories.formula import Formula, how
from stories.origin import Origin
from stories.say import Say
from stories.source_line import period_of, printed, source
from stories.story import Draft
from stories.study import Study

Row = tuple[str, str]
WEIGHTS = ("stop", "note", "fine")  # the weightiest first
BESIDE = (
    "no score",
    "no outcome",
    "contacted",
    "of another model",
    "fitted on",
    "not known yet",
)  # why a row is counted apart
ONLY_IN = "only in "  # before the name of a file: its row found no partner
SIGNS = {",": "sign-comma", ";": "sign-semicolon", "\t": "sign-tab", "|": "sign-bar", " ": "sign-space"}
MACHINE = ("container", "encoding", "dialect", "structure", "types")  # steps that only the quality report tells of
FIRST_LINES = 6  # line numbers, or columns, that are named before the rest is counted
LONGEST = 420  # letters of one row: a file may hold a thousand columns
ROOM = theme.FOOTER_RULE - theme.BODY_TOP - 64  # for the rows of one page, below the caption and the header
SIZE, LEADING, BETWEEN = 16, 20.8, 11.0  # of the densest setting: letters, a line, what a row takes beside its lines
PADDING = 44
SHARES = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0)  # of that room, to which pages may be filled


def page(id: str, rows: list[Row], study: Study, say: Say, **values: bool) -> Draft:
    """A page about the file; its messages begin with its id."""
    key = id.replace("_", "-")
    exhibit = Exhibit(
        id=id,
        kind="table",
        title="",
        caption=say(f"{key}-caption"),
        frame=pd.DataFrame(rows, columns=[say("file-what"), say("file-found")]),
        source=source(study, say),
        alt=say("file-alt"),
        align=("left", "left"),
    )
    title, notes = say(f"{key}-title", **values), say(f"{key}-notes", **values)
    return Draft(id, "appendix", say(f"{key}-kicker"), title, notes, exhibit)


def first_page(study: Study, say: Say) -> tuple[list[Row], list[Row]]:
    """The rows of the page about the data, and those that are left over; how the file was read stands there too where it fits."""
    rows = short([*used(study, say), *told(study, say), *noticed(study.origin.findings, say.language)])
    whole = [*rows, *_read(study, say)]
    first, *rest = pages(whole if len(pages(whole)) == 1 else rows)
    return first, [row for page in rest for row in page]


def later_pages(study: Study, say: Say) -> list[list[Row]]:
    """What was left over, and how the file was read, page by page; how its signs were read is for the quality report."""
    read, (first, left) = _read(study, say), first_page(study, say)
    rows = left if read and read[-1] in first else [*left, *read]
    return pages(rows) if rows else []


def _read(study: Study, say: Say) -> list[Row]:
    """What was asked, left out and decided when the file was read."""
    origin = study.origin
    rows = [*asked(origin, say.language), *lines(origin.left_out, say), *meant(origin.decisions, say.language)]
    return short(rows)


def used(study: Study, say: Say) -> list[Row]:
    """The file, the rows that the figures rest on, and those that they do not."""
    counted = printed(say, "customers", "leavers", "rows_in_file", "rate_in_file", "base_rate")
    rows = [(say("file-name"), study.origin.name), (say("file-used"), say("file-used-rows", **counted))]
    if study.scope == "weighted":
        rows.append((say("file-weighed"), say("file-weighed-rows", **counted)))
    if period := period_of(study, say):
        rows.append((say("file-period"), period))
    for reason, count in (study.origin.counts or {}).items():
        if reason != "usable" and count:
            why = worded(_beside(reason), say.language)
            shown = once(say, f"left_out_{reason.replace(' ', '_')}", count, how("rows-left-out", reason=why))
            rows.append((say("file-left-out", reason=why), say("file-left-out-rows", count=shown)))
    return rows


def _beside(reason: str) -> Said | str:
    if reason.startswith(ONLY_IN):
        return said("beside-only-in", file=reason.removeprefix(ONLY_IN))
    return said(f"beside-{reason.replace(' ', '-')}") if reason in BESIDE else reason


def told(study: Study, say: Say) -> list[Row]:
    """What the owner of the file said of it, and what nobody could say."""
    rows = [(say("file-bear-in-mind"), worded(each.sentence, say.language)) for each in study.restrictions]
    if things := study.origin.not_known:
        rows.append((say("file-not-known"), worded(said("file-not-known-things", things=things), say.language)))
    return rows


def noticed(findings: Iterable[Finding], language: str = ENGLISH) -> list[Row]:
    """The findings of the quality report, the weightiest first."""
    ordered = sorted(findings, key=lambda finding: WEIGHTS.index(finding.weight))
    return [
        (worded(said("file-weight", weight=finding.weight), language), worded(finding.text, language))
        for finding in ordered
    ]


def asked(origin: Origin, language: str = ENGLISH) -> list[Row]:
    """The questions of the reading with what was answered."""
    both = (said("file-question-and-answer", question=one, answer=other) for one, other in origin.answers)
    return [(worded(said("file-asked"), language), worded(each, language)) for each in both]


def lines(left_out: Iterable[LeftOut], say: Say) -> list[Row]:
    """Lines by reason, with where they stood; never what stood there, which may speak of a person."""
    groups: dict[tuple[bool, Said], list[LeftOut]] = {}
    for line in left_out:
        groups.setdefault((line.repaired, line.reason), []).append(line)
    rows = []
    for place, ((repaired, reason), alike) in enumerate(groups.items()):
        why = how("lines-of-a-kind", mended="yes" if repaired else "no", reason=worded(reason, say.language))
        count = once(say, f"lines_{place}", sum(line.rows for line in alike), why)
        rows.append((say("file-lines", mended=repaired, count=count), _where(reason, alike, say, place)))
    return rows


def _where(reason: Said, alike: list[LeftOut], say: Say, place: int) -> str:
    numbers = [counted(line.line, say.language) for line in alike if line.line]
    first, more = numbers[:FIRST_LINES], len(numbers) - FIRST_LINES
    if more > 0:
        rest = once(say, f"lines_{place}_more", more, how("further-lines"))
        return worded(said("file-lines-in-many", reason=reason, lines=first, more=rest), say.language)
    key = {0: "file-lines-somewhere", 1: "file-lines-in-one"}.get(len(numbers), "file-lines-in-several")
    return worded(said(key, reason=reason, lines=first), say.language)


def words_of_lines(origin: Origin, language: str) -> tuple[str, ...]:
    """The numbers of the lines that were left out, and the reasons."""
    numbers = [counted(line.line, language) for line in origin.left_out if line.line]
    return (*numbers, *(worded(line.reason, language) for line in origin.left_out))


def meant(decisions: Iterable[Decision], language: str = ENGLISH) -> list[Row]:
    """Each step that is about rows and what they mean, in one row."""
    return decided((one for one in decisions if one.step not in MACHINE), language)


def decided(decisions: Iterable[Decision], language: str = ENGLISH) -> list[Row]:
    """Each step in one row: choices that are alike together."""
    steps: dict[str, dict[Said | str, list[str]]] = {}
    for one in decisions:
        if not is_said(one.choice, NO_REPAIR, CHOICE):
            columns = steps.setdefault(one.step, {}).setdefault(_decided(one, language), [])
            columns += [one.subject] if one.step == "types" else []
    rows = []
    for step, choices in steps.items():
        parts = [_of_columns(columns, each) if columns else each for each, columns in choices.items()]
        row = said("file-step", step=step), said("file-decided", parts=parts)
        rows.append((worded(row[0], language), worded(row[1], language)))
    return rows


def _of_columns(columns: list[str], decided: Said | str) -> Said:
    first, more = named(columns[:FIRST_LINES]), len(columns) > FIRST_LINES
    return said("file-decided-of-columns", columns=first, more=more, decided=decided)


def _decided(one: Decision, language: str) -> Said | str:
    """A choice in words; a column whose cells are all what they seem needs no reason."""
    about, choice, reason = one.subject, one.choice, one.reason
    if one.step == "encoding":
        return said("file-decided-letters", page=worded(choice, language).upper())
    if one.step == "dialect":
        return said("file-decided-sign", about=about, sign=_sign(choice), reason=reason)
    if one.step == "types":
        return choice if is_said(reason, "cells-counted") else said("file-decided-kind", choice=choice, reason=reason)
    if one.step == "structure" or not reason:
        return said("file-decided-about", about=about, choice=choice) if about else choice
    if about:
        return said("file-decided-about-because", about=about, choice=choice, reason=reason)
    return said("file-decided-because", choice=choice, reason=reason)


def _sign(choice: Said | str) -> Said:
    if isinstance(choice, Said):
        return choice
    return said(SIGNS[choice]) if choice in SIGNS else said("named", name=choice)


def once(say: Say, name: str, count: int, formula: Formula) -> str:
    """A count as it prints, entered into the table the first time that a page speaks of it."""
    return say.facts[name].text if name in say.facts else say.facts.add(name, count, "count", formula)


def short(rows: Iterable[Row]) -> list[Row]:
    """The rows, very long ones cut."""
    return [(lead, text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…") for lead, text in rows]


def pages(rows: list[Row]) -> list[list[Row]]:
    """The rows in as few parts as each fit on a page, in the densest setting that the outputs have, and these about equally full."""
    fewest = len(_filled(rows, ROOM))
    return next(found for share in SHARES if len(found := _filled(rows, ROOM * share)) == fewest)


def _filled(rows: list[Row], room: float) -> list[list[Row]]:
    """The rows in parts that are no higher than a room."""
    found: list[list[Row]] = [[]]
    left = room
    for row in rows:
        height = _height(row, rows)
        if height > left and found[-1]:
            found.append([])
            left = room
        found[-1].append(row)
        left -= height
    return found


def _height(row: Row, rows: list[Row]) -> float:
    lead = min(max(typeface.width(one, SIZE, 600) for one, _ in rows), theme.FULL_WIDTH / 3)
    room = int(theme.FULL_WIDTH - lead - PADDING)
    high = max(len(typeface.wrap(row[0], int(lead) + 1, SIZE, 600)), len(typeface.wrap(row[1], room, SIZE, 600)))
    return high * LEADING + BETWEEN
