"""Finding the grammar of a text by trying many: rows of one width whose cells look like something."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from data.text.cut import Grammar, Lines, record
from data.types.shape import family

DELIMITERS = {  # what may stand between two cells, with the key of its name
    ",": "comma",
    ";": "semicolon",
    "\t": "tab",
    "|": "vertical-bar",
    ":": "colon",
    "^": "caret",
    "~": "tilde",
    " ": "space",
    "||": "two-vertical-bars",
    "::": "two-colons",
    ", ": "comma-and-space",
    "; ": "semicolon-and-space",
    "\t\t": "two-tabs",
    "\\t": "letters-of-a-tab",
    "§": "section-sign",
    "¦": "broken-bar",
    "\x01": "control-sign",
    "\x1f": "control-sign",
}
_LIKELY = {",": 1.0, ";": 1.0, "\t": 1.0, "|": 1.0, ":": 0.8, " ": 0.7}
_SCORED = 300  # records
_UNCLOSED = 25  # records with an open mark after which a grammar has shown what it is
_OFTEN, _ALWAYS = 0.5, 0.95  # shares in which the signs of a long delimiter stand together
_AS_WELL = 0.98
_HARDLY = 0.02  # a candidate in fewer of the lines is none


@dataclass(frozen=True)
class Guess:
    """A grammar with its score, from 0 to 1, and the width of most records."""

    grammar: Grammar
    score: float
    width: int
    same: float  # share of records that have that width


def guesses(lines: Sequence[str]) -> list[Guess]:
    """Every grammar that could have written these lines, the best first.

    Parameters
    ----------
    lines
        The first lines of a file, without their ends.

    Returns
    -------
    list[Guess]
        Only grammars under which most records have two cells or more; empty where there is none.

    Notes
    -----
    Consistency of pattern times share of cells with a type: van den Burg, Nazábal and Sutton (2019), Wrangling messy
    CSV files by detecting row and type patterns, Data Mining and Knowledge Discovery 33; here with the effective
    number of patterns, so that a few damaged rows count little.
    """
    filled = [line for line in lines if line.strip()][: 4 * _SCORED]
    scored = [_scored(lines, grammar) for grammar in _candidates(filled)]
    found = sorted((guess for guess in scored if guess.width > 1), key=lambda guess: -guess.score)
    best = _with_backslashes(found)
    found.sort(key=lambda guess: guess is not best)
    return [_settled(guess, lines) for guess in found]


def _with_backslashes(found: Sequence[Guess]) -> Guess | None:
    """The reading under which backslashes keep marks inside cells, where it cuts as well as the best: then they do."""
    if not found:
        return None
    best = found[0]
    alike = (
        guess
        for guess in found
        if guess.grammar == replace(best.grammar, escape="\\") and (guess.width, guess.same) == (best.width, best.same)
    )
    return next((guess for guess in alike if guess.score >= _AS_WELL * best.score), best)


def _candidates(filled: list[str]) -> list[Grammar]:
    text = "\n".join(filled)
    enough = max(1, _HARDLY * len(filled))
    delimiters = [mark for mark in DELIMITERS if mark in text and sum(mark in line for line in filled) >= enough]
    long = {mark: _together(mark, text) for mark in delimiters if len(mark) > 1}
    whole = {mark[0] for mark, share in long.items() if share > _ALWAYS and mark[0] != "\\"}
    delimiters = [mark for mark in delimiters if mark not in whole and long.get(mark, 1.0) >= _OFTEN]
    found = []
    for delimiter in delimiters:
        for quote in ('"', "'", ""):
            if quote and not _encloses(quote, delimiter, text):
                continue
            found.extend(Grammar(delimiter, quote, escape) for escape in _escapes(quote, delimiter, text))
    return found


def _together(mark: str, text: str) -> float:
    """How often the first sign of a long delimiter is followed by the rest."""
    return text.count(mark) * (len(mark) if len(set(mark)) == 1 else 1) / text.count(mark[0])


def _encloses(quote: str, delimiter: str, text: str) -> bool:
    between = text.split(quote)[1:-1]
    if quote == "'" and len(between) < 2 and not any(delimiter in part for part in between):
        return False  # one or two apostrophes that keep nothing together are letters
    beside = (f"{delimiter}{quote}", f"{quote}{delimiter}", f"\n{quote}", f"{quote}\n", f"{delimiter} {quote}")
    return text.startswith(quote) or any(mark in text for mark in beside)


def _escapes(quote: str, delimiter: str, text: str) -> list[str]:
    if not quote:
        return ["\\"] if f"\\{delimiter}" in text else [""]
    found = [quote]
    if f"\\{quote}" in text:
        found.append("\\")
    doubled = text.count(quote * 2)
    if doubled and doubled > text.count(f"{delimiter}{quote * 2}"):
        found.append("")
    return found


def _scored(lines: Sequence[str], grammar: Grammar) -> Guess:
    rows = _rows(lines, grammar)
    widths = Counter(len(row) for row in rows)
    if not widths:
        return Guess(grammar, 0, 0, 0)
    total = len(rows)
    patterns = math.exp(-sum(count / total * math.log(count / total) for count in widths.values()))
    pattern = sum(count / total * (width - 1) / width for width, count in widths.items()) / patterns
    cells = [grammar.cell(raw) for row in rows for raw in row[:60]]
    looks = sum(_looks(cell) for cell in cells) / len(cells)
    width, count = max(widths.items(), key=lambda pair: (pair[1] * (pair[0] > 1), pair[0]))
    looks *= 0.2 if grammar.delimiter == ":" and _cuts_times(rows) else 1.0
    likely = _LIKELY.get(grammar.delimiter, 0.9 if len(grammar.delimiter) > 1 else 0.75)
    return Guess(grammar, pattern * looks * likely * _of_marks(grammar, rows), width, count / total)


def _rows(lines: Sequence[str], grammar: Grammar) -> list[tuple[str, ...]]:
    source, found, unclosed = Lines(lines), [], 0
    for line in source:
        if not line.strip():
            continue
        one = record(line, source, grammar)
        found.append(one.raws)
        unclosed += not one.closed
        if len(found) == _SCORED or unclosed == _UNCLOSED:  # so often no file's own mark is left open
            break
    return found


def _looks(cell: str) -> float:
    """How much a cell looks like one cell."""
    found = family(cell)
    if found != "text":
        return 1.0
    trimmed = cell.strip()
    if trimmed in DELIMITERS:
        return 0.1
    if trimmed[0] in "\"'" or (
        trimmed[-1] in "\"'" and not trimmed[-2:-1].isdigit() and trimmed.count(trimmed[-1]) == 1
    ):
        return 0.2
    if "\t" in trimmed or "|" in trimmed or ";" in trimmed:
        return 0.3
    if "," in trimmed:
        return 0.7
    return 0.9


def _cuts_times(rows: Sequence[tuple[str, ...]]) -> bool:
    """Do colons mostly stand inside times and addresses?"""
    pairs = [pair for row in rows for pair in pairwise(row)]
    inside = sum(
        (left[-1:].isdigit() and right[:2].isdigit()) or (left.endswith(("http", "https")) and right.startswith("//"))
        for left, right in pairs
    )
    return inside > 0.3 * len(pairs)


def _of_marks(grammar: Grammar, rows: list[tuple[str, ...]]) -> float:
    """A mark that encloses nothing explains nothing; one that encloses earns a little; an apostrophe that never closes is one."""
    if not grammar.quote:
        return 0.75
    begun = [cell for row in rows for raw in row if (cell := raw.strip(" ")).startswith(grammar.quote)]
    closed = sum(len(cell) > 1 and cell.endswith(grammar.quote) for cell in begun)
    if grammar.quote == "'" and closed < len(begun) / 2:
        return 0.5
    if not grammar.escape:
        return 0.85
    return 1.0 if begun else 0.94


def _settled(guess: Guess, lines: Sequence[str]) -> Guess:
    """The grammar with the marks that any reader assumes where the text has none, and with spaces allowed for."""
    grammar = guess.grammar
    if not grammar.quote and not any('"' in line for line in lines):
        grammar = replace(grammar, quote='"', escape='"' if grammar.escape != "\\" else "\\")
    beside = f"{grammar.delimiter} {grammar.quote}"
    if grammar.quote and grammar.delimiter[-1] != " " and any(beside in line for line in lines):
        grammar = replace(grammar, spaced=True)
    return replace(guess, grammar=grammar)
