"""How the lines of a text file are cut into cells: by the vote of three sniffers, or as its owner said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from string import digits

from data.dataset import Finding
from data.decision import NO_ANSWERS, Answers, Decision, Option, Question
from data.errors import DataError
from data.said import Said, said
from data.text.cut import Grammar, Lines, record
from data.text.line_form import FORMS, line_form
from data.text.sniff import DELIMITERS, Guess, guesses
from data.text.vote import opinions

SAMPLE_LETTERS = 1 << 18
ONE_COLUMN = "has one column only"  # by which a refusal is known that came from another process
LONE = "lone"  # an answer of ours: the file stands beside another, so one column will do
_NEVER = "\x1f"  # a delimiter that stands in no cell
_SHARE = re.compile(r'"?[01](,\d+)?"?')
_LONE_CELL = re.compile(r'"?[\w .%+\-]{0,40}"?')  # a number or a label
_SAID = re.compile(r'"?sep=(?P<mark>[^"]{1,4})"?', re.IGNORECASE)
_CLOSE = 0.7  # of the best score: such a reading is as likely
_POSSIBLE = 0.5  # of the best score: two sniffers outvote the own one with it


@dataclass(frozen=True)
class Dialect:
    """The grammar of a file, and how it was found."""

    grammar: Grammar
    form: str = ""  # of its lines, where they must be straightened first: a key of `FORMS`
    findings: tuple[Finding, ...] = ()
    decisions: tuple[Decision, ...] = ()
    questions: tuple[Question, ...] = ()

    @property
    def delimiter(self) -> str:
        """What stands between two cells."""
        return self.grammar.delimiter


def dialect(name: str, path: Path, folder: Path, delimiter: str = "", answers: Answers = NO_ANSWERS) -> Dialect:
    """The dialect of a UTF-8 file.

    Parameters
    ----------
    name
        The file's name as shown to people.
    path
        A UTF-8 file.
    folder
        Where something may lie for a moment.
    delimiter
        Where it is known, as in a table of our own; else it is found.
    answers
        May hold ``dialect``, the delimiter that the owner chose; and ``lone`` for a file of one column.

    Returns
    -------
    Dialect
        With a question where another reading is as likely and would give other cells.

    Raises
    ------
    DataError
        When every line is empty, or no delimiter gives more than one column.
    """
    if delimiter:
        return Dialect(Grammar(delimiter))
    lines = sample(path)
    filled = [line for line in lines if line.strip()]
    if not filled:
        raise DataError(f"{name} holds no data: every line is empty.")
    if _is_lone(filled, LONE in answers):
        return Dialect(Grammar(_NEVER))
    form = line_form(filled)
    if not form:
        return _found(name, lines, folder, answers)
    inner = _found(name, [FORMS[form](line) for line in lines], folder, answers)
    told = f"lines-{form.rstrip(digits)}"  # of how many classes needs no message of its own
    decision = Decision("dialect", said("about-lines"), said(told), said(f"{told}-reason"))
    return replace(inner, form=form, decisions=(*inner.decisions, decision))


def _is_lone(filled: Sequence[str], will_do: bool) -> bool:
    """Is it one column, by all its lines? Shares with a decimal comma are one whether that will do or not."""
    head, *rows = (line.strip() for line in filled)
    shares = bool(rows) and "," not in head and all(_SHARE.fullmatch(row) for row in rows)
    if will_do:
        return shares or all(_LONE_CELL.fullmatch(line) for line in (head, *rows))
    return shares and any("," in row for row in rows) and not _SHARE.fullmatch(head)


def _found(name: str, lines: Sequence[str], folder: Path, answers: Answers) -> Dialect:
    filled = [line for line in lines if line.strip()]
    first = _SAID.fullmatch(filled[0].strip())
    looked_at = [line for line in lines if not line.startswith("#")]
    found = guesses(looked_at if len(looked_at) > 1 else lines)
    if first:
        found = [guess for guess in found if guess.grammar.delimiter == first["mark"]] or found
    if not found:
        raise DataError(f"{name} {ONE_COLUMN}; looked for cells between comma, semicolon, tab, vertical bar.")
    if first and found[0].grammar.delimiter == first["mark"]:
        return _decided(found[0], said("first-line-says-so", line=filled[0].strip()))
    return _voted(found, opinions(lines, folder), lines, answers)


def sample(path: Path) -> list[str]:
    """The first lines of a UTF-8 file, without their ends."""
    with path.open("r", encoding="utf-8-sig", newline="") as file:
        text = file.read(SAMPLE_LETTERS)
        more = bool(file.read(1))
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return lines[:-1] if len(lines) > 1 and (more or not lines[-1]) else lines


def titled(delimiter: str) -> Said:
    """A delimiter in words."""
    if delimiter not in DELIMITERS:
        return said("named", name=delimiter)
    return said(f"delimiter-{DELIMITERS[delimiter]}", code=str(ord(delimiter[0])))


def _voted(found: list[Guess], others: dict[str, str], lines: Sequence[str], answers: Answers) -> Dialect:
    own = found[0]
    best = own
    outvoted = set(others.values())
    if len(others) == 2 and len(outvoted) == 1 and own.grammar.delimiter not in outvoted:
        rival = _first(found, *outvoted)
        best = rival if rival and rival.score >= _POSSIBLE * own.score else own
    rivals = _rivals(found, best)
    agreeing = 1 + sum(delimiter == best.grammar.delimiter for delimiter in others.values())
    reason = said("sniffers", agreeing=agreeing, all="3", share=f"{best.same:.0%}", cells=str(best.width))
    if not rivals:
        return _decided(best, reason)
    question = _question([best, *rivals], lines)
    chosen = question.chosen(answers)
    picked = next(guess for guess in (best, *rivals) if guess.grammar.delimiter == chosen)
    answered = said("by-the-owner") if question.id in answers else reason
    return _decided(picked, answered, (question,))


def _first(found: Sequence[Guess], delimiter: str) -> Guess | None:
    return next((guess for guess in found if guess.grammar.delimiter == delimiter), None)


def _rivals(found: Sequence[Guess], best: Guess) -> list[Guess]:
    """Readings with another delimiter that are as likely, the most likely for each delimiter."""
    rivals: dict[str, Guess] = {}
    for guess in found:
        mark = guess.grammar.delimiter
        # a blank after the delimiter makes the same cells
        same = mark == best.grammar.delimiter or mark.strip(" ") == best.grammar.delimiter.strip(" ") != ""
        if not same and guess.score >= _CLOSE * best.score and guess.same >= 0.9:
            rivals.setdefault(mark, guess)
    return list(rivals.values())[:3]


def _question(readings: Sequence[Guess], lines: Sequence[str]) -> Question:
    options = []
    for guess in readings:
        mark = guess.grammar.delimiter
        label = said("delimiter-gives", delimiter=titled(mark), columns=str(guess.width))
        options.append(Option(mark, label, _preview(guess.grammar, lines)))
    return Question("dialect", "dialect", said("delimiter-asked"), tuple(options), readings[0].grammar.delimiter)


def _preview(grammar: Grammar, lines: Sequence[str]) -> tuple[str, ...]:
    source = Lines(line for line in lines if line.strip())
    shown = [record(line, source, grammar) for line, _ in zip(source, range(3), strict=False)]
    return tuple(" │ ".join(cell[:40] for cell in grammar.cells(each.raws)) for each in shown)


def _decided(guess: Guess, reason: Said, questions: tuple[Question, ...] = ()) -> Dialect:
    grammar = guess.grammar
    decisions = [Decision("dialect", said("about-delimiter"), grammar.delimiter, reason)]
    if grammar.quote != '"':
        shown = grammar.quote or said("no-quotation-mark")
        decisions.append(Decision("dialect", said("about-quotation-mark"), shown, said("quotation-mark-reason")))
    if grammar.escape == "\\":
        decisions.append(Decision("dialect", said("about-escape"), grammar.escape, said("escape-reason")))
    findings = ()
    if grammar.delimiter not in (",", ";", "\t", "|"):
        findings = (Finding("fine", said("cells-between", delimiter=titled(grammar.delimiter))),)
    return Dialect(grammar, "", findings, tuple(decisions), questions)
