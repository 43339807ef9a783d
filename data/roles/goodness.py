"""Whether an event is good or bad when it happens, where the words of its column and of its label say so."""

from __future__ import annotations

import re
from typing import Literal

from data.names import names_a_kind_of_leaving, words_of
from data.roles.events import AT_MOST, EITHER, EMPTY, ENTRY, FILLED, MORE_THAN, NO, UNKNOWN, YES
from data.roles.goodness_words import (
    AGAIN,
    ALONE,
    ALONE_BAD,
    ANSWERS,
    BAD,
    DENIALS,
    FILLERS,
    GOOD,
    INCOME,
    OF_CARE,
    OF_TRADE,
    PHRASES,
    REVISITS,
    SERVED,
    SPOILS,
    THINGS,
    UNDONE,
    VISITS,
)

Goodness = Literal["good", "bad", ""]
OTHER: dict[Goodness, Goodness] = {"good": "bad", "bad": "good", "": ""}
_GRADES: dict[str, Goodness] = {"g": "good", "b": "bad"}  # of credit, under a name such as GB_FLAG
_ABOVE = re.compile(
    r"^\s*(?:>|≥|\d[\dk., ]*\+|(?:over|above|more than|at least|high(?:er)?|über|mehr als|plus de|mais de|más de)\b)",
    re.I,
)
_BELOW = re.compile(
    r"^\s*(?:<|≤|(?:under|below|less than|up to|at most|low(?:er)?|unter|bis|moins de|menos de|até|hasta)\b)", re.I
)


def goodness(column: str, label: str, who: str = "") -> Goodness:
    """Whether it is good or bad that the outcome ``column`` is ``label``.

    Parameters
    ----------
    column
        The name of an outcome.
    label
        Its event, as in `data.roles.events`: a label of the file, several joined by " / ", "more than 0" for counts, "has a
        date", "has an entry".
    who
        The name of the column that says who it is: a patient who comes again is none who buys again.

    Returns
    -------
    "good", "bad" or ""
        Of whole words alone, in the languages of `data.roles.goodness_words`; "" where they say neither, or both. A label
        that has a word of its own is believed before the column; one that says yes stands for its column, and one that
        says no, 0 or "has no date" for the opposite of it. What is denied turns: not renewed is bad, and no churn is good.
    """
    if not _comes_again(words_of(column)):
        who = ""
    found = {_of_label(f"{who} {column}".strip(), part) for part in label.split(EITHER)}
    return found.pop() if len(found) == 1 else ""


def _of_label(column: str, label: str) -> Goodness:
    plain, words = label.strip().casefold(), words_of(label.rpartition(":")[2])
    if plain in UNKNOWN:
        return ""
    if (
        INCOME.intersection(words_of(column))
        and plain != f"{MORE_THAN}0"
        and (_ABOVE.match(label) or _BELOW.match(label))
    ):
        return "good" if _ABOVE.match(label) else "bad"
    if plain in _GRADES and ("gb" in words_of(column) or {"good", "bad"} <= {*words_of(column)}):
        return _GRADES[plain]
    if plain == ENTRY and names_a_kind_of_leaving(column):
        return "bad"
    if plain in (FILLED, ENTRY) or plain.startswith((MORE_THAN, AT_MOST, "<", ">")):
        return reading(_of_column(column))
    if plain == EMPTY or _all(words, plain, NO):
        return OTHER[reading(_of_column(column))]
    if _all(words, plain, YES):
        return reading(_of_column(column))
    return reading(words)


# Two of these behind a name are the answers to it.
BEHIND = frozenset(["yes", "no", "ja", "nein", "oui", "non", "sí", "si", "sim", "não", "nao", "nee", "tak", "nie"])


def _of_column(column: str) -> tuple[str, ...]:
    """The words of a column's name, but for the answers that some tools write behind it: "Is Churned (Yes / No)"."""
    words = words_of(column)
    return tuple(word for word in words if word not in BEHIND) if len(BEHIND.intersection(words)) > 1 else words


def reading(words: tuple[str, ...]) -> Goodness:
    """What plain words say of an event: good, bad, or neither.

    A bad word beside a good thing spoils it (a missed payment); beside a good deed they cancel out, unless it says that nothing came
    of it (failed to renew). What was undone (fraud prevented) or denied turns.
    """
    if _comes_again(words):
        of_care, of_trade = (bool(each.intersection(words)) for each in (OF_CARE, OF_TRADE))
        return "" if of_care == of_trade else "bad" if of_care else "good"
    text = f" {' '.join(words)} "
    said = ""
    for phrase, meaning in PHRASES.items():
        if f" {phrase} " in text:
            text, said = text.replace(f" {phrase} ", " "), meaning
    left = [word for word in text.split() if word not in FILLERS]
    if not said and SERVED.intersection(left):  # the answer of a service, not of a customer
        left = [word for word in left if word not in ANSWERS]
    good, bad, spoilt = (bool(each.intersection(left)) for each in (GOOD, BAD, SPOILS))
    bare = [word for word in left if word not in DENIALS]
    thing = bool(THINGS.intersection(left)) or (len(bare) == 1 and bare[0] in ALONE)
    alone_bad = len(bare) == 1 and bare[0] in ALONE_BAD
    if said:
        found = said
    elif (bad or spoilt) and UNDONE.intersection(left):
        found = "good"
    elif spoilt or bad or alone_bad:
        found = "" if good and not spoilt else "bad"
    else:
        found = "good" if good or thing else ""
    return OTHER[found] if (len(left) - len(bare)) % 2 else found


def _comes_again(words: tuple[str, ...]) -> bool:
    """Do words say that somebody came again, for whatever reason?"""
    return bool(REVISITS.intersection(words)) or (bool(AGAIN.intersection(words)) and bool(VISITS.intersection(words)))


def _all(words: tuple[str, ...], plain: str, said: frozenset[str]) -> bool:
    return plain in said or (bool(words) and said.issuperset(words))
