"""The readings that a column's first cells propose, before all its rows decide."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from data.names import is_numbered, names_a, words_of
from data.types import dates, numbers
from data.types.reading import Reading
from data.types.wrapped import by_wrapping

TRIED = 40  # cells, from all over the sample, of which a likely reading understands one
_POINTED = re.compile(r"\d{7,}\.\d{7,}")  # so many digits on both sides of a point are no amount
_DIGITS = frozenset("0123456789")
_NUMBER_ID, _WITH_A_PLUS = re.compile(r"[-+]?\d+(?:\.0+)?"), re.compile(r"\+?\d+")


def proposed(name: str, sample: list[str]) -> list[Reading]:
    """The readings that understand most of a sample.

    Parameters
    ----------
    name
        What the column is called.
    sample
        Some of its filled cells.

    Returns
    -------
    list[Reading]
        None, one, or those that only all rows can tell apart.
    """
    if not sample or _are_ids(name, sample):
        return []
    if (named := dates.by_name(name, sample) or numbers.by_name(name, sample)) is not None:
        return [named]
    if (wrapped := by_wrapping(sample)) is not None:
        return [wrapped]
    cells = Counter(sample)
    if all(map(numbers.PLAIN.fits, cells)):
        return _plain(cells)
    some = set(sample[:: max(1, len(sample) // TRIED)])
    readings = (numbers.PLAIN, *numbers.STYLED, *numbers.MIXED, *dates.READINGS, *dates.MIXED)
    likely = [reading for reading in readings if any(map(reading.fits, some))]
    fits = {reading: sum(count for text, count in cells.items() if reading.fits(text)) for reading in likely}
    if not fits:
        return []
    most = max(fits.values())
    if most < len(sample) / 2:
        return []
    best = [reading for reading, count in fits.items() if count == most]
    if set(best) & {numbers.PLAIN, *numbers.STYLED}:
        best = [reading for reading in best if reading not in numbers.MIXED]
    if set(best) & set(dates.READINGS):
        best = [reading for reading in best if reading not in dates.MIXED]
    if numbers.PLAIN in best:
        return _plain([text for text in cells if numbers.PLAIN.fits(text)])
    without_clock = [reading for reading in best if reading.kind != "date" or reading.title != "times"]
    return (without_clock or best)[:3]


def _are_ids(name: str, sample: list[str]) -> bool:
    """Do the digits of a column name things? A plus in front of all of them is part of a name, as of a phone number."""
    if all(map(_POINTED.fullmatch, sample)):
        return True
    if is_numbered(name):
        return all(map(_NUMBER_ID.fullmatch, sample)) and not _say_how_many(name, sample)
    return (
        names_a("id", name)
        and any(text.startswith("+") for text in sample)
        and all(map(_WITH_A_PLUS.fullmatch, sample))
    )


def _say_how_many(name: str, sample: list[str]) -> bool:
    """Does a bare "num" count rather than name: none, once, twice and no more than nine times?"""
    return len(words_of(name)) == 1 and {"0", "1", "2"} <= {*sample} <= _DIGITS


def _plain(cells: Iterable[str]) -> list[Reading]:
    """Plain numbers, and where each point among them could also mark thousands, those with a decimal comma."""
    marked = any("." in text for text in cells)
    return [numbers.PLAIN, numbers.COMMA] if marked and all(map(numbers.COMMA.fits, cells)) else [numbers.PLAIN]
