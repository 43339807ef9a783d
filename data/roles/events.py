"""The labels of an outcome, and which of them is the event that the model foresees."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from data.cells import as_number, as_text
from data.dataset import Column, Table
from data.engine import literal, quoted
from data.names import DID_NOT, HAPPENED, NO, UNKNOWN, YES, names_a_reason, words_of
from data.roles.days import SPANS, says_after_how_long, says_how_late
from data.roles.senses import ENDS, OPEN_, by_words, core, senses
from data.table_rows import Rows

SHOWN = 50
MORE_THAN = "more than "  # an event of a column of counts, as in "more than 0"
AT_MOST = "at most "  # an event of a column that says after how many days it happened, as in "at most 90"
FILLED, EMPTY = "has a date", "has no date"  # the events of a column of dates
ENTRY = "has an entry"  # the event of a column that says one thing only, or nothing
EITHER = " / "  # between labels that say the same
LISTED = "listed"  # the choice that who is on a list is who it happened to, and its column what then happened


NO_OF_YES = {"1": "0", "yes": "No", "y": "N", "true": "False", "t": "F", "ja": "nein", "oui": "non", "si": "no"}
NO_OF_YES |= {"sí": "no", "sì": "no", "sim": "não", "j": "n", "o": "n", "s": "n", "vrai": "faux"}
_KNOWN = ((YES, NO), (HAPPENED, DID_NOT))
STEM = 5  # letters that words of one meaning have in common
_NOT = r"(?:not|non|no|did not|didn't|nicht|pas|kein|sin|sans)[ -]"
_NUMBERED = re.compile(r"(\D+)(\d{1,6})")  # as LABEL_1, class 1 and C1, where a letter is among what stands before
_OF_CLASSES = frozenset(
    words_of("label labels class classes klasse klassen classe clase classi cls lbl c y target event")
)
_COUNTED = frozenset(
    ["nb", "num", "number", "count", "counts", "cnt", "n", "anzahl", "zahl", "nombre", "numero", "aantal", "quantidade"]
)
_OPEN_PAIRS = ({"good", "bad"}, {"won", "lost"}, {"1", "2"})


@dataclass(frozen=True)
class Label:
    """A label and how many rows carry it."""

    text: str
    rows: int


@dataclass(frozen=True)
class Event:
    """The label that counts as 1. Where ``sure`` is false, ask before any figure is shown."""

    label: str
    reason: str
    sure: bool


@dataclass(frozen=True)
class Numbered:
    """Two labels with one name and a number each, the lower first, and whether the name says no more than that they are classes."""

    texts: tuple[str, str]
    of_classes: bool


def labels(table: Table, column: str) -> tuple[Label, ...]:
    """The different texts of a column, most frequent first; upper and lower case are one.

    Parameters
    ----------
    table
        A typed table.
    column
        The name of one of its columns.

    Returns
    -------
    tuple[Label, ...]
        At most 50, each as it most often stands in the file; whole numbers without a decimal point, missing cells
        left out.
    """
    return _labels(table.rows, table.column(column))


@lru_cache(maxsize=256)  # many ask for the labels of the outcome while a file is understood
def _labels(rows: Rows, column: Column) -> tuple[Label, ...]:
    query = (
        f"WITH written AS (SELECT {as_text(column)} AS cell, count(*) AS rows FROM {rows.source} GROUP BY ALL) "
        "SELECT arg_max(cell, rows), sum(rows)::BIGINT AS total FROM written "
        f"WHERE cell IS NOT NULL GROUP BY lower(cell) ORDER BY total DESC, lower(cell) LIMIT {SHOWN}"
    )
    with rows.open() as connection:
        return tuple(Label(text, count) for text, count in connection.execute(query).fetchall())


def labels_of(texts: Mapping[str, int]) -> tuple[Label, ...]:
    """As `labels`, of few texts that were counted already: each as it was written, with the rows that hold it."""
    spellings = defaultdict(list)
    for text, rows in texts.items():
        spellings[text.lower()].append((rows, text))
    found = [(sum(rows for rows, _ in written), key, max(written)[1]) for key, written in spellings.items()]
    return tuple(Label(text, total) for total, _, text in sorted(found, key=lambda each: (-each[0], each[1]))[:SHOWN])


@lru_cache(maxsize=1 << 12)
def event(found: tuple[Label, ...]) -> Event:
    """The label that is the event: by the word itself, else the rarer one.

    Parameters
    ----------
    found
        From `labels`, at least one.

    Returns
    -------
    Event
        Sure only for labels that say yes and no, or that it happened and that it did not; labels that say "unknown"
        do not count. Several words for yes become one event, as in "Yes / Y".
    """
    silent = set(waiting(found))
    told = tuple(label for label in found if label.text not in silent) or found
    by_word = {core(label.text): label for label in told}
    for happened, did_not in _KNOWN:
        yes = [word for word in by_word if word in happened]
        no = [word for word in by_word if word in did_not]
        if yes and no and len(yes) + len(no) == len(told) and set(by_word) not in _OPEN_PAIRS:
            label = EITHER.join(by_word[word].text for word in yes)
            return Event(label, f"“{label}” says that it happened", len(told) == 2 or happened is YES)
    if number := numbered(label.text for label in told):
        sure = number.texts[0].endswith("0") and number.texts[1].endswith("1") and number.of_classes
        return Event(number.texts[1], f"“{number.texts[1]}” has the higher number of two classes", sure)
    if len(told) == 2 and (denied := _denied(by_word)):
        return Event(by_word[denied].text, f"the other label says “not {denied}”", True)
    if len(told) > 2 and (several := by_words(label.text for label in told)):
        label = EITHER.join(several)
        return Event(label, f"“{label}” sounds like the event; please confirm", False)
    named = [by_word[word] for word in by_word if word in YES or word in HAPPENED]
    if len(named) == 1 and set(by_word) not in _OPEN_PAIRS:
        return Event(named[0].text, f"“{named[0].text}” sounds like the event; please confirm", len(found) == 1)
    rarest = min(told, key=lambda label: (label.rows, label.text))
    return Event(rarest.text, f"“{rarest.text}” is the rarest label; please confirm", False)


def numbered(texts: Iterable[str]) -> Numbered | None:
    """Two labels that differ in a whole number at their end alone, the lower first; None where labels do not."""
    parts = [_NUMBERED.fullmatch(text.strip()) for text in texts]
    if (
        len(parts) != 2
        or not all(part and any(sign.isalpha() for sign in part[1]) for part in parts)
        or parts[0][1].casefold() != parts[1][1].casefold()
        or parts[0][2] == parts[1][2]
    ):
        return None
    low, high = sorted(parts, key=lambda match: int(match[2]))
    return Numbered((low[0], high[0]), _OF_CLASSES.issuperset(words_of(low[1])))


def likely(column: Column, found: tuple[Label, ...]) -> str:
    """As the label of `event`; of dates, and of one label or reasons beside empty cells, that there is something; of counts, more than none."""
    if column.kind == "date":
        return FILLED
    if say_how_often(column, found) or (column.kind == "number" and says_how_late(column.name)):
        return f"{MORE_THAN}0"
    if column.kind == "number" and says_after_how_long(column.name):
        return ENTRY if column.missing else f"{AT_MOST}{SPANS[0]}"
    return ENTRY if column.missing and (len(found) == 1 or tells_why(column)) else event(found).label


def are_counts(found: tuple[Label, ...]) -> bool:
    """Do labels say how often, from none on and beyond twice?"""
    texts = {label.text for label in found}
    return {"0", "1", "2"} < texts and all(text.isdecimal() for text in texts)


def say_how_often(column: Column, found: tuple[Label, ...]) -> bool:
    """As `are_counts`, of a column of numbers; of none, once and twice only where the name says that it counts, as ClaimNb."""
    if column.kind != "number":
        return False
    counted = not _COUNTED.isdisjoint(words_of(column.name)) or any(
        word.endswith("anzahl") for word in words_of(column.name)
    )
    return are_counts(found) or (counted and {label.text for label in found} == {"0", "1", "2"})


def tells_why(column: Column) -> bool:
    """Does a column say why something happened, and nothing where it did not?"""
    return column.kind in ("text", "flag") and column.missing > 0 and names_a_reason(column.name)


def waiting(found: tuple[Label, ...]) -> tuple[str, ...]:
    """The labels that say that it is not known yet: "pending", and what is open or runs beside labels that say how it ended.

    A label is only open where two others say how it ended: a contract that is open or closed has but two states.
    """
    said_of = senses(label.text for label in found)
    open_ones = [text for text, sense in said_of.items() if sense == OPEN_]
    return tuple(sorted(open_ones, key=lambda text: text.lower() not in UNKNOWN))


def says_how_it_ended(found: tuple[Label, ...]) -> bool:
    """Do two labels say how it ended, though not which of the ends a model foresees, as good and bad?"""
    words = {core(label.text) for label in found}
    return len(words) == 2 and any(words & one and words & other for one, other in ENDS)


def ended(found: tuple[Label, ...]) -> bool:
    """Do two labels say how it ended, beside others that say that it is not known yet?"""
    return 0 < len(waiting(found)) == len(found) - 2


def _denied(words: Iterable[str]) -> str:
    """The one of two labels that the other denies: converted, beside "not converted" or "did not convert"."""
    for word in words:
        stem = re.escape(word.removesuffix("ed").removesuffix("d"))
        if any(re.fullmatch(rf"{_NOT}{stem}(?:e?d|e)?", other) for other in words if other != word):
            return word
    return ""


def says_yes_or_no(found: tuple[Label, ...]) -> bool:
    """Are these labels a pair that every reader takes for yes and no?"""
    return 2 <= len(found) <= 6 and event(found).sure


def says_no(text: str) -> bool:
    """Does a lone label say that nothing happened?"""
    pair = (Label(text, 1), Label("1" if text.strip() == "0" else "yes", 1))
    return says_yes_or_no(pair) and event(pair).label != text


def shares_a_stem(name: str, label: str) -> bool:
    """Have a name and a label words that begin alike, as renewal and renewed?"""
    return any(
        len(one) >= STEM and len(other) >= STEM and one[:STEM] == other[:STEM]
        for one in words_of(name)
        for other in words_of(label)
    )


def outcome_sql(column: Column, event: str) -> str:
    """An outcome column as 1, 0 or NULL where nothing is known.

    Parameters
    ----------
    column
        The outcome.
    event
        A label, several joined by " / ", "more than N" for counts, "at most N" for days until it happened, or whether there is a date or an entry.
    """
    if event == ENTRY:
        return f"CAST(({as_text(column)}) IS NOT NULL AS BIGINT)"
    if column.kind == "date":
        known = f"{quoted(column.name)} IS {'NOT ' if event != EMPTY else ''}NULL"
        return f"CAST({known} AS BIGINT)"
    if column.kind == "number" and event.startswith(MORE_THAN):
        number = f"CAST({quoted(column.name)} AS DOUBLE)"
        return (
            f"CASE WHEN isfinite({number}) THEN CAST({number} > {float(event.removeprefix(MORE_THAN))!r} AS BIGINT) END"
        )
    if column.kind == "number" and event.startswith(AT_MOST):
        return f"CAST(coalesce({as_number(column.name)} <= {float(event.removeprefix(AT_MOST))!r}, false) AS BIGINT)"
    if column.kind == "number":
        number = as_number(column.name)
        known = f"{number} IS NOT NULL"
        if column.waiting:
            known += f" AND {number} NOT IN ({_numbers(EITHER.join(column.waiting))})"
        return f"CASE WHEN {known} THEN CAST({number} IN ({_numbers(event)}) AS BIGINT) END"
    cell = f"lower({as_text(column)})"
    meant = dict.fromkeys(part.lower() for part in parts_of(event))
    unknown = UNKNOWN | {word.lower() for word in column.waiting}
    silent = ", ".join(literal(word) for word in sorted(unknown - set(meant)))
    listed = ", ".join(f"lower({literal(label)})" for label in meant)
    return f"CASE WHEN {cell} NOT IN ({silent}) THEN CAST({cell} IN ({listed}) AS BIGINT) END"


def parts_of(event: str) -> tuple[str, ...]:
    """The labels that an event may be: the whole text, each part of it, and parts together, for a label may hold the mark between them."""
    parts = [part.strip() for part in event.split(EITHER)]
    spans = ((first, last) for first in range(len(parts)) for last in range(first + 1, len(parts) + 1))
    return tuple(dict.fromkeys([event.strip(), *(EITHER.join(parts[first:last]) for first, last in spans)]))


def _numbers(event: str) -> str:
    return ", ".join(repr(float(part)) for part in event.split(EITHER))


def without_event(found: tuple[Label, ...], event: str) -> tuple[str, ...]:
    """The labels that are not the event, as they stand in the file; those that say "unknown" left out."""
    if event == ENTRY:
        return ()
    meant = {part.lower() for part in parts_of(event)}
    silent = {text.lower() for text in waiting(found)}
    return tuple(label.text for label in found if label.text.lower() not in meant | silent)
