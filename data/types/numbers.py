"""Numbers as people write them: decimal point or comma, thousands, currency, per cent, negatives in brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from data.engine import literal
from data.names import names_a
from data.said import Said, said
from data.types.reading import Reading

SIGNS = {
    "$": "USD",
    "US$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "R$": "BRL",
    "zł": "PLN",
    "Kč": "CZK",
    "A$": "AUD",
    "C$": "CAD",
    "HK$": "HKD",
    "NZ$": "NZD",
    "S$": "SGD",
    "Rs.": "INR",
    "Rs": "INR",
    "₽": "RUB",
    "руб.": "RUB",
    "руб": "RUB",
    "₺": "TRY",
    "TL": "TRY",
    "₩": "KRW",
    "円": "JPY",
    "元": "CNY",
    "lei": "RON",
    "Ft": "HUF",
    "Fr.": "CHF",
}
CODES = [
    "USD",
    "EUR",
    "GBP",
    "CHF",
    "SEK",
    "NOK",
    "DKK",
    "PLN",
    "CZK",
    "HUF",
    "RON",
    "JPY",
    "CNY",
    "AUD",
    "CAD",
    "NZD",
    "INR",
    "BRL",
    "MXN",
    "ZAR",
    "TRY",
    "ILS",
    "KRW",
    "SGD",
    "HKD",
    "TWD",
    "RUB",
    "AED",
    "SAR",
    "THB",
    "UAH",
    "BGN",
]
CURRENCY = rf"(?:(?:US|HK|NZ|[RACS])\$|[$€£¥₹₺₽₩₪฿₫₴₦円元]|{'|'.join(CODES)}|Fr\.|kr\.?|zł|Kč|Ft|Rs\.?|руб\.?|lei|TL)"
_GAP = " '’\u00a0\u202f\u2009"
_PLAIN = r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|[-+]?(?:inf|Inf|INF|[Ii]nfinity)"


def _body(decimal: str) -> str:
    point, comma = (r"\.", ",") if decimal == "." else (",", r"\.")
    lakhs = rf"[1-9]\d?(?:{comma}\d{{2}})+{comma}\d{{3}}|" if decimal == "." else ""
    thousands = rf"{lakhs}[1-9]\d{{0,2}}(?:(?:{comma}\d{{3}})+|(?:[{_GAP}]\d{{3}})+)"
    return rf"(?:(?:{thousands})(?:{point}\d*)?|(?:\d+(?:{point}\d*)?|{point}\d+)(?:[eE][-+]?\d+)?)"


_WITH_A_POINT = said("with-a-decimal-point", cell="1.234", value="1")
_WITH_A_COMMA = said("with-a-decimal-comma", cell="1.234", value="1,000")


def _styled(decimal: str, per_cent: bool) -> Reading:
    body = _body(decimal)
    gap = f"[{_GAP}]*"
    # Nothing stands in two places where the same signs could be taken by either: a cell of blanks would take for ever.
    unit = "%" if per_cent else rf"(?:{CURRENCY})?"
    lead = gap if per_cent else rf"{gap}(?:{CURRENCY}{gap})?"
    minus = rf"[-−–]{gap}{unit}"
    behind = rf"%(?:{gap}{minus})?" if per_cent else rf"(?:{unit}|(?:{CURRENCY}{gap})?{minus})"
    signed = rf"[-+−–]?{lead}(?:[-+−–]{gap})?{body}{gap}{behind}"
    nothing = rf"{CURRENCY}{gap}[-–—]{gap}"  # as accounts write zero
    bracketed = rf"[-−–]?{'' if per_cent else f'(?:(?:{CURRENCY})?{gap})'}\({lead}{body}{gap}{unit}\){gap}{unit}"
    whole = rf"(?:{'' if per_cent else f'{nothing}|'}{signed}|{bracketed})"
    strip = "[^0-9.eE+-]" if decimal == "." else "[^0-9,eE+-]"

    def sql(column: str) -> str:
        text = f"trim({column})"
        digits = f"regexp_replace(regexp_extract({text}, {literal(body)}), {literal(strip)}, '', 'g')"
        digits = f"replace({digits}, ',', '.')" if decimal == "," else digits
        number = f"TRY_CAST({digits} || {literal('e-2' if per_cent else '')} AS DOUBLE)"
        negative = f"regexp_matches({text}, '^[^0-9]*[-−–(]|[0-9][^0-9eE]*[-−–][^0-9]*$')"
        fits = f"regexp_full_match({text}, {literal(whole)})"
        if not per_cent:
            number = f"CASE WHEN regexp_full_match({text}, {literal(nothing)}) THEN 0 ELSE {number} END"
        return f"CASE WHEN {fits} THEN CASE WHEN {negative} THEN -({number}) ELSE {number} END END"

    note = said("read-as-shares", cell="12.5%", value="0.125") if per_cent else said("decimal-sign", sign=decimal)
    key, label = ("point", _WITH_A_POINT) if decimal == "." else ("comma", _WITH_A_COMMA)
    return Reading("percentages" if per_cent else "numbers", "number", re.compile(whole), sql, note, key, label)


PLAIN = Reading(
    "numbers",
    "number",
    re.compile(_PLAIN),
    lambda column: f"TRY_CAST({column} AS DOUBLE)",
    key="point",
    label=_WITH_A_POINT,
)
POINT, COMMA = _styled(".", False), _styled(",", False)
POINT_SHARE, COMMA_SHARE = _styled(".", True), _styled(",", True)
STYLED = (POINT, COMMA, POINT_SHARE, COMMA_SHARE)


def _either(first: Reading, second: Reading) -> Reading:
    """Each cell as it can be read; where both conventions fit, the first."""
    return Reading(
        first.title,
        "number",
        re.compile(f"{first.pattern.pattern}|{second.pattern.pattern}"),
        lambda column: f"coalesce({first.sql(column)}, {second.sql(column)})",
        said("some-have-a-comma"),
        first.key,
        first.label,
    )


def _beside_per_cent(plain: Reading, share: Reading, key: str, label: Said, scaled: str) -> Reading:
    """Percentages beside numbers without the sign; ``scaled`` says what a number @N without it comes to."""
    return Reading(
        "numbers",
        "number",
        re.compile(f"{share.pattern.pattern}|{plain.pattern.pattern}"),
        lambda column: f"coalesce({share.sql(column)}, {scaled.replace('@N', f'({plain.sql(column)})')})",
        said("some-carry-a-sign", most="1"),
        key,
        label,
    )


def _with_and_without_a_sign(plain: Reading, share: Reading) -> tuple[Reading, Reading]:
    small = "CASE WHEN abs(@N) <= 1 THEN @N ELSE @N / 100 END"
    return (
        _beside_per_cent(plain, share, SHARES, said("as-shares", most="1", cell="0.83", value="83%"), small),
        _beside_per_cent(plain, share, PER_CENT, said("as-percentages", cell="0.83", value="0.83%"), "@N / 100"),
    )


SHARES, PER_CENT = "shares", "per cent"
MIXED = (
    _either(POINT, COMMA),
    _either(COMMA, POINT),
    *_with_and_without_a_sign(POINT, POINT_SHARE),
    *_with_and_without_a_sign(COMMA, COMMA_SHARE),
)
BY_COMMA = (COMMA, COMMA_SHARE, MIXED[1], *MIXED[4:])
BELOW_THOUSAND = r"[^0-9]*\d{1,3}[^0-9.,]*"  # a number too small to have a thousands mark


def thousands(mark: str) -> str:
    """The pattern of a number that can be read as thousands parted by a mark."""
    return rf"[^0-9]*[1-9]\d{{0,2}}(?:{mark}\d{{3}})+[^0-9]*"


def currencies(column: str) -> str:
    """SQL for the different currencies in a column, as a list of the marks that stand there."""
    return f"list(DISTINCT regexp_extract({column}, {literal(CURRENCY)}))"


def currency_of(mark: str) -> str:
    """The code of a currency mark, so that € and EUR are one currency."""
    return SIGNS.get(mark, mark)


def in_currency(column: str, code: str) -> str:
    """SQL: does a cell stand in that currency?"""
    marks = [mark for mark in (*SIGNS, *CODES) if currency_of(mark) == code] or [code]
    listed = ", ".join(literal(mark) for mark in marks)
    return f"regexp_extract({column}, {literal(CURRENCY)}) IN ({listed})"


_MARK = re.compile(r"(.*\d)\s*[*†‡]+")
_TIMES = {"k": 1_000, "K": 1_000, "M": 1_000_000, "Mio": 1_000_000, "Mio.": 1_000_000, "mn": 1_000_000}
_ENDINGS = {rf"[0-9]\s?{re.escape(word)}$": many for word, many in _TIMES.items()}
_SUFFIX = rf"\s?(?:{'|'.join(sorted(map(re.escape, _TIMES), key=len, reverse=True))})"


def by_name(name: str, cells: Sequence[str]) -> Reading | None:
    """The reading of numbers with signs behind them: marks of footnotes, and in a column of amounts k or M for many."""
    marked = [found.group(1) for cell in cells if (found := _MARK.fullmatch(cell))]
    if marked and len(marked) <= len(cells) / 2:  # behind all of them it would be a unit
        bare = [found.group(1) if (found := _MARK.fullmatch(cell)) else cell for cell in cells]
        return next((_without_marks(reading) for reading in (POINT, COMMA) if all(map(reading.fits, bare))), None)
    if not (names_a("value", name) or names_a("cost", name)) or not any(map(_SHORTENED.fullmatch, cells)):
        return None
    return next((reading for reading in (SHORT_POINT, SHORT_COMMA) if all(map(reading.fits, cells))), None)


def _without_marks(reading: Reading) -> Reading:
    """Numbers of which some carry the mark of a footnote."""
    return replace(
        reading,
        pattern=re.compile(rf"(?:{reading.pattern.pattern})\s*[*†‡]*"),
        sql=lambda column: reading.sql(f"rtrim({column}, ' *†‡')"),
        note=said("some-carry-a-footnote"),
    )


def _shortened(reading: Reading) -> Reading:
    """Numbers such as 12k and 1.5M, beside others that are written out."""

    def sql(column: str) -> str:
        times = " ".join(
            f"WHEN regexp_matches(trim({column}), {literal(ending)}) THEN {many}" for ending, many in _ENDINGS.items()
        )
        bare = f"regexp_replace(trim({column}), {literal(f'{_SUFFIX}$')}, '')"
        return f"({reading.sql(bare)} * CASE {times} ELSE 1 END)"

    pattern = re.compile(rf"(?:{reading.pattern.pattern})(?:{_SUFFIX})?")
    return replace(reading, pattern=pattern, sql=sql, note=said("some-are-shortened"))


_SHORTENED = re.compile(rf".*\d{_SUFFIX}")
SHORT_POINT, SHORT_COMMA = _shortened(POINT), _shortened(COMMA)
