"""Column names as they are used: straightened where the header row is damaged, never empty, never equal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from data.dataset import Finding
from data.decision import Answers, Option, Question
from data.limits import MOST_NAME, cut_name
from data.names import names_a
from data.said import said
from data.text.cut import Grammar, Record
from data.types.blanks import BLANKS
from data.types.shape import Shape

MOST_MARKS = 1_000  # of a header row whose lost delimiter is looked for: each is tried
_MARKS = (",", ";", "\t", "|", " ", ":")
_KINDS_OF = {"date": ("date", "moment"), "score": ("number", "share"), "value": ("number", "money")}


def straightened(at: Record, grammar: Grammar, width: int) -> list[str]:
    """The cells of a header row, cut so that there is one for each column where a damaged row allows it.

    Parameters
    ----------
    at
        The row.
    grammar
        How the file is cut.
    width
        The number of columns.

    Returns
    -------
    list[str]
        Of another length where no way of cutting gives that number.
    """
    text = at.text
    ways = [list(at.raws)] if at.closed else []
    ways += list(grammar.without_one_mark(text))
    ways += [grammar.fields(cut)[0] for cut in with_a_delimiter(text, grammar)]
    fit = next((raws for raws in ways if len(raws) == width), None)
    if fit is not None:
        return grammar.cells(fit)
    if len(at.raws) == width + 1 and sum(not raw.strip() for raw in at.raws) == 1:
        return [cell for cell in grammar.cells(at.raws) if cell.strip()]
    for mark in _MARKS:
        other = Grammar(mark, grammar.quote, grammar.escape)
        raws, is_open = other.fields(text)
        if mark != grammar.delimiter and len(raws) == width and not is_open:
            return other.cells(raws)
    return grammar.cells(at.raws)


def with_a_delimiter(text: str, grammar: Grammar) -> list[str]:
    """A record with one more delimiter, each time beside another quotation mark that lacks one."""
    quote, delimiter, found = grammar.quote, grammar.delimiter, []
    if not quote or text.count(quote) > MOST_MARKS:
        return found
    place = text.find(quote)
    while place >= 0:
        if place > 0 and not text.endswith(delimiter, 0, place):
            found.append(f"{text[:place]}{delimiter}{text[place:]}")
        after = place + 1
        if after < len(text) and not text.startswith(delimiter, after):
            found.append(f"{text[:after]}{delimiter}{text[after:]}")
        place = text.find(quote, after)
    return list(dict.fromkeys(found))


def aligned(names: Sequence[str], looks: Sequence[Shape], answers: Answers) -> tuple[list[str], Question | None]:
    """Names for all columns, and a question where the header has another number of cells than the rows.

    Parameters
    ----------
    names
        As the header row gives them.
    looks
        The shape of each column.
    answers
        May hold ``names``: "last" or "first", the end where names are missing or too many.

    Returns
    -------
    tuple
        The names, and the question or None where they fit, or fit in one way only.
    """
    width, given = len(looks), list(names)
    if len(given) == width:
        return given, None
    if len(given) < width:
        gap = [""] * (width - len(given))
        ways = {"last": [*given, *gap], "first": [*gap, *given]}
        words = "column-without-a-name"
    else:
        ways = {"last": given[:width], "first": given[len(given) - width :]}
        words = "name-without-cells"
    clashes = {way: _clashes(found, looks) for way, found in ways.items()}
    if len(given) == width - 1 and looks[-1].main == "empty" and clashes["last"] <= clashes["first"]:
        return ways["last"], None  # a delimiter at the end of every row
    unnamed = len(given) < width and looks[-1].main != "empty"  # cells at the end speak for names at the end
    default = min(ways, key=lambda way: (clashes[way] + (way == "last" and unnamed), way == "first"))
    if min(clashes.values()) == 0 < max(clashes.values()) and not (default == "last" and unnamed):
        return ways[min(ways, key=clashes.get)], None
    options = tuple(Option(way, said(words, end=way), tuple(ways[way][:8])) for way in ways)
    text = said("names-asked", names=str(len(given)), cells=str(width))
    question = Question("names", "structure", text, options, default)
    return ways[question.chosen(answers)], question


def _clashes(names: Sequence[str], looks: Sequence[Shape]) -> int:
    """How many names speak of another kind of cell than stands below them."""
    return sum(
        any(names_a(role, name) and shape.main not in kinds for role, kinds in _KINDS_OF.items())
        or ((names_a("id", name) or _is_an_outcome(name)) and _are_fractions(shape))
        for name, shape in zip(names, looks, strict=True)
    )


def _is_an_outcome(name: str) -> bool:
    return names_a("outcome", name) and not names_a("score", name) and not names_a("value", name)


def _are_fractions(shape: Shape) -> bool:
    """Numbers with decimals, as ids never are."""
    marked = sum(count for cell, count in shape.texts.items() if "." in cell or "," in cell)
    return shape.main == "number" and marked > 0.5 * shape.filled


def unique(header: Sequence[str]) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    """Names that are trimmed, never empty and never equal, whatever their case; and what was said about them."""
    names: list[str] = []
    taken: set[str] = set()
    alike: Counter[str] = Counter()
    findings = []
    for place, cell in enumerate(header, start=1):
        whole = " ".join(cell.strip(BLANKS).split()) or f"column {place}"
        wanted = name = cut_name(whole)
        while name.lower() in taken:
            alike[wanted] += 1
            name = f"{wanted} ({alike[wanted] + 1})"
        if not cell.strip():
            findings.append(Finding("note", said("column-nameless", place=str(place), name=name), name))
        elif len(whole) > MOST_NAME:
            findings.append(Finding("note", said("column-name-cut", length=len(whole), name=name), name))
        elif wanted != whole:
            findings.append(Finding("note", said("column-name-directed", name=name), name))
        elif name != wanted:
            findings.append(Finding("note", said("columns-of-one-name", wanted=wanted, name=name), name))
        names.append(name)
        taken.add(name.lower())
    return tuple(names), tuple(findings)
