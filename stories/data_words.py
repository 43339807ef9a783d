"""What a reader of the appendix should know of the data, as rows of a table: what was used, left out, said and noticed."""

from __future__ import annotations

from collections.abc import Iterable

from charts import theme, typeface
from data.dataset import Finding
from data.decision import Decision, LeftOut
from stories.decision.exhibits import many, period_of
from stories.decision.study import DecisionStudy
from stories.say import Say
from stories.words import SPACE

Row = tuple[str, str]
WEIGHTS = {"stop": "Stop", "note": "Noticed", "fine": "Fine"}
STEPS = {
    "container": "File",
    "encoding": "Letters",
    "dialect": "Cells",
    "repair": "Mended",
    "structure": "Layout",
    "types": "Columns",
    "roles": "Meaning",
    "join": "Joined",
    "door": "The file",
}
FIRST_LINES = 6  # line numbers that are named before the rest is counted
ROOM = theme.FOOTER_RULE - theme.BODY_TOP - 64  # for the rows of one page, below the caption and the header
SIZE, LEADING, BESIDE = 16, 20.8, 11.0  # of the densest setting: letters, a line, what a row takes beside its lines
PADDING = 44


def used(study: DecisionStudy, say: Say) -> list[Row]:
    """The file, the rows that the figures rest on, and those that they do not."""
    names, subject = study.project.names, study.origin
    rows = [("File", subject.name)]
    if study.is_weighted:
        rows.append(
            (
                "Used",
                f"{say.facts['rows_in_file'].text} rows with a score and a known outcome; in {say.facts['rate_in_file'].text} of them the event came",
            )
        )
        rows.append(
            (
                "Weighed",
                f"To a true rate of {say.facts['base_rate'].text}: rows with the event count as that share of all, the others as the rest; "
                f"together they stand for {say.facts['customers'].text} {names.many}",
            )
        )
    else:
        rows.append(
            (
                "Used",
                f"{say.facts['customers'].text} {many(say, 'customers', names)} with a score and a known outcome, {say.facts['leavers'].text} of whom {names.left}",
            )
        )
    if period := period_of(study):
        rows.append(("Period", period))
    for reason, count in (subject.counts or {}).items():
        if reason != "usable" and count:
            name = f"left_out_{reason.replace(' ', '_')}"
            rows.append((f"Left out: {reason}", f"{once(say, name, count, f'rows left out: {reason}')} rows"))
    return rows


def said(study: DecisionStudy) -> list[Row]:
    """What the owner of the file said of it, and what nobody could say."""
    rows = [("Bear in mind", restriction.sentence) for restriction in study.restrictions]
    if study.origin.not_known:
        rows.append(("Not known", f"{_capital('; '.join(study.origin.not_known))}"))
    return rows


def noticed(findings: Iterable[Finding]) -> list[Row]:
    """The findings of the quality report, the weightiest first."""
    ordered = sorted(findings, key=lambda finding: list(WEIGHTS).index(finding.weight))
    return [(WEIGHTS[finding.weight], finding.text) for finding in ordered]


def read(study: DecisionStudy, say: Say) -> list[Row]:
    """How the file became rows: what was asked, which lines were left out or mended, and what the reader decided."""
    subject = study.origin
    rows = [("Asked", f"{question} Taken: {answer}.") for question, answer in subject.answers]
    rows += _lines(subject.left_out, say)
    rows += decided(subject.decisions)
    return rows


def _lines(left_out: Iterable[LeftOut], say: Say) -> list[Row]:
    """Lines by reason, with where they stood; never what stood there, which may speak of a person."""
    groups: dict[tuple[bool, str], list[LeftOut]] = {}
    for line in left_out:
        groups.setdefault((line.repaired, line.reason), []).append(line)
    rows = []
    for place, ((repaired, reason), lines) in enumerate(groups.items()):
        what = "mended" if repaired else "left out"
        count = once(say, f"lines_{place}", sum(line.rows for line in lines), f"lines {what}: {reason}")
        rows.append(
            (f"{_capital(what)}: {count}".replace(" ", SPACE), f"{_capital(reason)}{_where(lines, say, place)}")
        )
    return rows


def _where(lines: list[LeftOut], say: Say, place: int) -> str:
    numbers = [f"{line.line:,}" for line in lines if line.line]
    if not numbers:
        return ""
    first, more = numbers[:FIRST_LINES], len(numbers) - FIRST_LINES
    word = "line" if len(numbers) == 1 else "lines"
    rest = f" and {once(say, f'lines_{place}_more', more, 'further lines')} more" if more > 0 else ""
    return f" ({word} {', '.join(first)}{rest})"


def decided(decisions: Iterable[Decision]) -> list[Row]:
    """Each step in one row: choices that are alike together."""
    steps: dict[str, dict[str, list[str]]] = {}
    for one in decisions:
        if one.choice == "none needed" or one.choice.startswith("personal: "):
            continue
        told = _told(one)
        steps.setdefault(one.step, {}).setdefault(told, []).append(one.subject if one.step == "types" else "")
    rows = []
    for step, choices in steps.items():
        parts = [f"{_list(subjects)}: {told}" if any(subjects) else told for told, subjects in choices.items()]
        rows.append((STEPS[step], _capital("; ".join(parts))))
    return rows


def _told(one: Decision) -> str:
    """A choice in words; a column whose cells are all what they seem needs no reason."""
    if one.step == "encoding":
        return f"letters read as {one.choice.upper()}"
    if one.step == "dialect":
        return f"{one.subject} {_SIGNS.get(one.choice, f'“{one.choice}”')} ({one.reason})"
    if one.step == "types":
        return one.choice if one.reason.endswith(" cells") else f"{one.choice}, {one.reason}"
    about = f"{one.subject}: " if one.subject else ""
    return f"{about}{one.choice}{f' ({one.reason})' if one.step != 'structure' and one.reason else ''}"


_SIGNS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar", " ": "space"}


def _list(names: list[str]) -> str:
    shown = [f"“{name}”" for name in names[:FIRST_LINES]]
    return ", ".join(shown) + (" and others" if len(names) > FIRST_LINES else "")


def once(say: Say, name: str, count: int, formula: str) -> str:
    """A count as it prints, entered into the table the first time that a page speaks of it."""
    return say.facts[name].text if name in say.facts else say.facts.add(name, count, "count", formula)


def pages(rows: list[Row], first: float = ROOM) -> list[list[Row]]:
    """The rows in parts that each fit on a page, in the densest setting that the outputs have."""
    found: list[list[Row]] = [[]]
    left = first
    for row in rows:
        height = _height(row, rows)
        if height > left and found[-1]:
            found.append([])
            left = ROOM
        found[-1].append(row)
        left -= height
    return found


def _height(row: Row, rows: list[Row]) -> float:
    lead = min(max(typeface.width(one, SIZE, 600) for one, _ in rows), theme.FULL_WIDTH / 3)
    room = int(theme.FULL_WIDTH - lead - PADDING)
    lines = max(len(typeface.wrap(row[0], int(lead) + 1, SIZE, 600)), len(typeface.wrap(row[1], room, SIZE, 600)))
    return lines * LEADING + BESIDE


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
