"""Dates and times as people write them; a day over 12 tells day from month, and nothing else does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from data.engine import literal
from data.names import is_dated, is_numbered, names_a
from data.said import Said, said
from data.types.reading import Reading

_MONTHS = (
    "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń января январь leden ledna",
    "february feb februar février fevrier févr fevr fév fev febrero febbraio fevereiro februari lutego luty февраля февраль únor února",
    "march mar märz maerz mrz mär mars marzo março maart mrt marca marzec марта март březen března",
    "april apr avril avr abril abr aprile kwietnia kwiecień апреля апрель duben dubna",
    "may mai mayo maggio mag maio mei maj maja май мая květen května",
    "june jun juni juin junio giugno giu junho czerwca czerwiec июня июнь červen června",
    "july jul juli juillet juil julio luglio lug julho lipca lipiec июля июль červenec července",
    "august aug août aout agosto ago augustus augusti sierpnia sierpień августа август srpen srpna",
    "september sep sept septembre septiembre settembre set setembro września wrzesień сентября сентябрь září",
    "october oct oktober okt octobre octubre ottobre ott outubro out października październik октября октябрь říjen října",
    "november nov novembre noviembre novembro listopada listopad ноября ноябрь listopadu",
    "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudnia grudzień декабря декабрь prosinec prosince",
)
_MONTH_OF = {word: place for place, words in enumerate(_MONTHS, start=1) for word in words.split()}
_MONTH = "(" + "|".join(sorted(_MONTH_OF, key=len, reverse=True)) + ")"
_LOOKUP = "MAP {" + ", ".join(f"{literal(word)}: {place}" for word, place in _MONTH_OF.items()) + "}"
_D, _M, _Y = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
_CLOCK = r"[ T]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[AaPp][Mm])?"
_AND_CLOCK = rf"(?:,?{_CLOCK}(?: ?(?:GMT|UTC|Z|Uhr|h))?)?"
_BARE = "replace(@CELL, ' Uhr', '')"
_CLOCKS = ("", " %H:%M:%S", " %H:%M", " %I:%M:%S %p", " %I:%M %p", " %H:%M:%S.%f", "T%H:%M:%S", "T%H:%M")
FIRST_DAY, LAST_DAY = "DATE '1900-01-01'", "DATE '2900-01-01'"  # nothing real happened on or beyond them
DAY_FIRST, MONTH_FIRST, YEAR_FIRST = "day first", "month first", "year first"
_ORDERS = {
    DAY_FIRST: (_D, _M, "%d{0}%m{0}"),
    MONTH_FIRST: (_M, _D, "%m{0}%d{0}"),
}


def _read(title: str, pattern: str, value: str, note: Said | None = None, key: str = "") -> Reading:
    """``value`` is SQL over the trimmed text @CELL, asked only where the pattern matches."""

    def sql(column: str) -> str:
        text = f"trim({column})"
        return (
            f"CASE WHEN regexp_full_match({text}, {literal(f'(?i){pattern}')}) THEN {value.replace('@CELL', text)} END"
        )

    label = said("part-first", part=_first_part(key)) if key else ""
    return Reading(title, "date", re.compile(pattern, re.IGNORECASE), sql, note, key, label)


def _first_part(order: str) -> str:
    return order.removesuffix(" first")


def _numeric(separator: str, order: str, digits: int) -> tuple[Reading, Reading]:
    """Dates of three numbers, without and with a clock."""
    mark = separator.replace("\\", "")
    if order == YEAR_FIRST:
        pattern, form = rf"\d\d{separator}{_M}{separator}{_D}", f"%y{mark}%m{mark}%d"
    else:
        first, second, form = _ORDERS[order]
        year = _Y if digits == 4 else r"\d\d"
        pattern, form = (
            f"{first}{separator}{second}{separator}{year}",
            form.format(mark) + ("%Y" if digits == 4 else "%y"),
        )
    formats = ", ".join(literal(form + clock) for clock in _CLOCKS)
    note = said("part-comes-first", part=_first_part(order))
    return (
        _read("dates", pattern, f"CAST(try_strptime(@CELL, {literal(form)}) AS DATE)", note, order),
        _read("times", f"{pattern}(?:{_CLOCK}(?: Uhr)?)?", f"try_strptime({_BARE}, [{formats}])", note, order),
    )


def _behind_a_weekday(separator: str, order: str) -> Reading:
    """Dates of three numbers with the day of the week before them."""
    first, second, form = _ORDERS[order]
    mark = separator.replace("\\", "")
    pattern, form = f"{first}{separator}{second}{separator}{_Y}", form.format(mark) + "%Y"
    value = f"CAST(try_strptime(regexp_replace(@CELL, '^[^0-9]+', ''), {literal(form)}) AS DATE)"
    note = said("part-comes-first", part=_first_part(order))
    return _read("dates", f"{_WEEKDAY}{pattern}", value, note, order)


def _group(pattern: str, place: int) -> str:
    """SQL for a group of a pattern that matches the whole cell: unanchored, "10" would be content with its "1"."""
    return f"regexp_extract(@CELL, {literal(f'(?i)^(?:{pattern})$')}, {place})"


def _year(pattern: str, place: int) -> str:
    wrote = _group(pattern, place)
    return f"(CASE WHEN length({wrote}) = 2 THEN '20' || {wrote} ELSE {wrote} END)"


def _named(pattern: str, year: int, month: int, day: int) -> str:
    """SQL for a date whose parts are groups of a pattern; group 0 for a day that is not written."""
    of_year = f"{_LOOKUP}[lower({_group(pattern, month)})]"
    of_month = f"coalesce(nullif({_group(pattern, day)}, ''), '1')" if day else "'1'"
    return f"TRY_CAST({_year(pattern, year)} || '-' || {of_year} || '-' || {of_month} AS DATE)"


def _parts(pattern: str, year: int, other: int, made: str) -> str:
    """SQL over a year and another number, both groups of a pattern; ``made`` says how they make a date."""
    number = f"CAST({_group(pattern, other)} AS INTEGER)"
    return made.replace("YEAR", _year(pattern, year)).replace("NUMBER", number)


_AS_MONTH = "TRY_CAST(YEAR || '-' || NUMBER || '-1' AS DATE)"
_AS_QUARTER = "TRY_CAST(YEAR || '-' || (3 * NUMBER - 2) || '-1' AS DATE)"
_AS_WEEK = "CAST(try_strptime(YEAR || '-W' || lpad(CAST(NUMBER AS VARCHAR), 2, '0') || '-1', '%G-W%V-%u') AS DATE)"
_FIRST_OF_MONTH = said("first-of-month")
_FIRST_OF_QUARTER = said("first-of-quarter")
_MONDAY = said("monday-of-week")
_NAMED_DAY = rf"(?:[A-Za-zÀ-ÿ]{{2,10}}\.?,? )?(\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?[ \-./]*(?:de )?{_MONTH}\.?[ \-./,]*(?:del? )?'?(\d{{4}}|\d\d){_AND_CLOCK}"
_NAMED_MONTH_FIRST = (
    rf"(?:[A-Za-zÀ-ÿ]{{2,10}}\.?,? )?{_MONTH}\.?[ \-]+(\d{{1,2}})(?:st|nd|rd|th)?,?[ \-]+(\d{{4}}){_AND_CLOCK}"
)
_NAMED_MONTH = rf"{_MONTH}\.?[ \-/.,]*(?:del? )?'?(\d{{4}}|\d\d)"
_YEAR_NAMED = rf"(\d{{4}})[ \-/]{_MONTH}(?:[ \-/](\d{{1,2}}))?"
_YEAR_QUARTER, _QUARTER_YEAR = r"(\d{4})[ \-/]?[QT]([1-4])", r"(?:[QT]([1-4])[ \-/']*(\d{4}|\d\d))"
_NAMED_QUARTER = r"([1-4])(?:\.|er|e|º|st|nd|rd|th)? ?(?:Quartal|trimestre|quarter|Q)[ ,/]*(?:de )?(\d{4})"
_YEAR_MONTH, _MONTH_YEAR = rf"(\d{{4}})[-/]({_M})", rf"({_M})[-/](\d{{4}})"
_YEAR_WEEK, _WEEK_YEAR = r"(\d{4})[ \-]?(?:W|KW|S)[ ]?(\d{1,2})", r"(?:W|KW|S)[ ]?(\d{1,2})[ \-/]+(\d{4})"
_IDEOGRAPHIC = r"(\d{4})年 ?(\d{1,2})月 ?(?:(\d{1,2})日)?"
_SPACED = rf"({_D})\. ({_M})\. ({_Y})"
_CTIME = rf"[A-Za-z]{{2,10}} {_MONTH} +(\d{{1,2}}) \d\d:\d\d:\d\d (?:[A-Z]{{2,4}} )?(\d{{4}})"
_WEEKDAY = r"[A-Za-zÀ-ÿ]{2,10}\.?,? +"
_ISO = rf"(?:\d{{4}}-{_M}-{_D}|\d{{4}}/{_M}/{_D}|\d{{4}}\.{_M}\.{_D})"

READINGS = (
    _read("dates", _ISO, "TRY_CAST(replace(replace(@CELL, '/', '-'), '.', '-') AS DATE)"),
    _read(
        "times",
        rf"{_ISO}(?:[ T]+\d{{1,2}}:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?Z| ?UTC|[+-]\d\d:?\d\d)?)?",
        # without its offset, for the day on the writer's own clock is meant
        "TRY_CAST(replace(regexp_replace(regexp_replace(@CELL, '(:\\d\\d(?:[.,]\\d+)?)[+-]\\d\\d:?\\d\\d$', '\\1'), "
        "'^(\\d{4})[/.](\\d+)[/.]', '\\1-\\2-'), ',', '.') AS TIMESTAMP)",
    ),
    _read("months", _YEAR_MONTH, _parts(_YEAR_MONTH, 1, 2, _AS_MONTH), _FIRST_OF_MONTH),
    _read("months", _MONTH_YEAR, _parts(_MONTH_YEAR, 2, 1, _AS_MONTH), _FIRST_OF_MONTH),
    *_numeric(r"\.", DAY_FIRST, 4),
    *_numeric("/", DAY_FIRST, 4),
    *_numeric("/", MONTH_FIRST, 4),
    *_numeric("-", DAY_FIRST, 4),
    *_numeric("-", MONTH_FIRST, 4),
    *_numeric(r"\.", DAY_FIRST, 2),
    *_numeric("/", DAY_FIRST, 2),
    *_numeric("/", MONTH_FIRST, 2),
    *_numeric("/", YEAR_FIRST, 2),
    *_numeric("-", DAY_FIRST, 2),
    *_numeric("-", MONTH_FIRST, 2),
    *_numeric("-", YEAR_FIRST, 2),
    *(_behind_a_weekday(mark, order) for mark in (r"\.", "/", "-") for order in (DAY_FIRST, MONTH_FIRST)),
    _read(
        "dates",
        rf"{_WEEKDAY}{_ISO}",
        "TRY_CAST(replace(replace(regexp_replace(@CELL, '^[^0-9]+', ''), '/', '-'), '.', '-') AS DATE)",
    ),
    _read("dates", _NAMED_DAY, _named(_NAMED_DAY, 3, 2, 1)),
    _read("dates", _NAMED_MONTH_FIRST, _named(_NAMED_MONTH_FIRST, 3, 1, 2)),
    _read("months", _NAMED_MONTH, _named(_NAMED_MONTH, 2, 1, 0), _FIRST_OF_MONTH),
    _read("dates", _YEAR_NAMED, _named(_YEAR_NAMED, 1, 2, 3)),
    _read("dates", _CTIME, _named(_CTIME, 3, 1, 2)),
    _read(
        "dates",
        _SPACED,
        f"TRY_CAST({_group(_SPACED, 3)} || '-' || {_group(_SPACED, 2)} || '-' || {_group(_SPACED, 1)} AS DATE)",
    ),
    _read(
        "dates",
        _IDEOGRAPHIC,
        f"TRY_CAST({_group(_IDEOGRAPHIC, 1)} || '-' || {_group(_IDEOGRAPHIC, 2)} || '-' || coalesce(nullif({_group(_IDEOGRAPHIC, 3)}, ''), '1') AS DATE)",
    ),
    _read("quarters", _YEAR_QUARTER, _parts(_YEAR_QUARTER, 1, 2, _AS_QUARTER), _FIRST_OF_QUARTER),
    _read("quarters", _QUARTER_YEAR, _parts(_QUARTER_YEAR, 2, 1, _AS_QUARTER), _FIRST_OF_QUARTER),
    _read("quarters", _NAMED_QUARTER, _parts(_NAMED_QUARTER, 2, 1, _AS_QUARTER), _FIRST_OF_QUARTER),
    _read("weeks", _YEAR_WEEK, _parts(_YEAR_WEEK, 1, 2, _AS_WEEK), _MONDAY),
    _read("weeks", _WEEK_YEAR, _parts(_WEEK_YEAR, 2, 1, _AS_WEEK), _MONDAY),
)


def _beside_stored(written: Reading) -> Reading:
    """Dates as programs store them, among others that were left as people write them."""
    stored = READINGS[1]
    return Reading(
        "dates",
        "date",
        re.compile(f"{stored.pattern.pattern}|{written.pattern.pattern}", re.IGNORECASE),
        lambda column: f"coalesce({stored.sql(column)}, {written.sql(column)})",
        said("some-are-dates", cell="2025-02-01"),
        written.key,
        written.label,
    )


MIXED = tuple(_beside_stored(reading) for reading in READINGS[4:] if reading.key and reading.title == "times")

_WHOLE = r"(?:\.0+)?"
COMPACT_DAY = _read(
    "dates",
    rf"{_Y}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]){_WHOLE}",
    "CAST(try_strptime(left(@CELL, 8), '%Y%m%d') AS DATE)",
    said("digits-as-days"),
)
COMPACT_MONTH = _read(
    "months",
    rf"{_Y}(?:0[1-9]|1[0-2]){_WHOLE}",
    "CAST(try_strptime(left(@CELL, 6) || '01', '%Y%m%d') AS DATE)",
    said("digits-as-months"),
)
SERIAL = _read(
    "dates",
    r"[2-6]\d{4}(?:\.\d+)?",
    "(DATE '1899-12-30' + CAST(floor(CAST(@CELL AS DOUBLE)) AS INTEGER))",
    said("serials-as-dates"),
)
EPOCH = _read(
    "times",
    r"[1-9]\d{8,9}(?:\.\d+)?",
    "make_timestamp(CAST(CAST(@CELL AS DOUBLE) * 1000000 AS BIGINT))",
    said("seconds-as-times", year="1970"),
)
EPOCH_MS = _read(
    "times",
    rf"[1-9]\d{{11,12}}{_WHOLE}",
    "make_timestamp(CAST(CAST(@CELL AS DOUBLE) * 1000 AS BIGINT))",
    said("milliseconds-as-times", year="1970"),
)


_SHORT = re.compile(r"(\d\d)([/-])(\d\d)\2(\d\d)")


def by_ends(cells: Sequence[str]) -> Reading | None:
    """The reading of dates such as 31/01/25, whose year could stand at either end: days vary, and years hardly do."""
    parts = [found.groups() for cell in cells if (found := _SHORT.fullmatch(cell))]
    if len(parts) < len(cells) or len({mark for _, mark, _, _ in parts}) != 1:
        return None
    firsts, lasts = {part[0] for part in parts}, {part[3] for part in parts}
    if not firsts.union(lasts) or max(firsts) <= "12" or max(lasts) > "31":
        return None  # day and month are not told by these ends, or the last is a year for certain
    order = DAY_FIRST if len(firsts) > len(lasts) else YEAR_FIRST if len(lasts) > len(firsts) else ""
    wanted = _numeric(parts[0][1], order, 2)[0] if order else None
    return wanted if wanted and all(map(wanted.fits, cells)) else None


def by_name(name: str, cells: Sequence[str]) -> Reading | None:
    """The reading of dates whose cells alone do not tell it.

    Plain numbers are dates by the name of their column, and without one only days as 20250131; of dates such as 31/01/25
    the ends that vary tell.
    """
    if not cells or is_numbered(name) or any(names_a(role, name) for role in ("value", "cost", "score")):
        return None
    wanted = (COMPACT_DAY, COMPACT_MONTH, SERIAL, EPOCH, EPOCH_MS) if is_dated(name) else (COMPACT_DAY,)
    if (short := by_ends(cells)) is not None:
        return short
    if not is_dated(name) and len(set(cells)) < 5:
        return None
    return next((reading for reading in wanted if all(reading.fits(cell) for cell in cells)), None)
