"""Numbers as people write them: decimal point or comma, thousands, currency, per cent, negatives in brackets."""

from __future__ import annotations

import re

from data.engine import literal
from data.reading import Reading

CURRENCY = r"(?:US\$|R\$|[$€£¥₹]|USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|CZK|JPY|AUD|CAD|INR|BRL|kr\.?|zł|Kč)"
_GAP = " '’\u00a0\u202f\u2009"
_PLAIN = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?(?:inf|Inf|INF|[Ii]nfinity)"


def _body(decimal: str) -> str:
    point, comma = (r"\.", ",") if decimal == "." else (",", r"\.")
    thousands = rf"[1-9]\d{{0,2}}(?:(?:{comma}\d{{3}})+|(?:[{_GAP}]\d{{3}})+)"
    return rf"(?:(?:{thousands}|\d+)(?:{point}\d*)?|{point}\d+)(?:[eE][-+]?\d+)?"


def _styled(decimal: str, per_cent: bool) -> Reading:
    body = _body(decimal)
    gap = f"[{_GAP}]*"
    unit = "%" if per_cent else rf"(?:{CURRENCY})?"
    lead = "" if per_cent else rf"(?:{CURRENCY})?{gap}"
    signed = rf"[-+−]?{gap}{lead}[-+−]?{body}{gap}{unit}"
    whole = rf"(?:{signed}|{signed}[-−]|\({gap}{lead}{body}{gap}{unit}\))"
    strip = "[^0-9.eE+-]" if decimal == "." else "[^0-9,eE+-]"

    def sql(column: str) -> str:
        text = f"trim({column})"
        digits = f"regexp_replace(regexp_extract({text}, {literal(body)}), {literal(strip)}, '', 'g')"
        digits = f"replace({digits}, ',', '.')" if decimal == "," else digits
        number = f"TRY_CAST({digits} || {literal('e-2' if per_cent else '')} AS DOUBLE)"
        negative = f"regexp_matches({text}, '^[^0-9]*[-−(]|[-−]$')"
        fits = f"regexp_full_match({text}, {literal(whole)})"
        return f"CASE WHEN {fits} THEN CASE WHEN {negative} THEN -({number}) ELSE {number} END END"

    note = "percentages were read as shares (12.5% as 0.125)" if per_cent else ""
    note = note or (f"the decimal sign is “{decimal}”; thousands marks and currency signs were taken off")
    return Reading("percentages" if per_cent else "numbers", "number", re.compile(whole), sql, note)


PLAIN = Reading("numbers", "number", re.compile(_PLAIN), lambda column: f"TRY_CAST({column} AS DOUBLE)")
POINT, COMMA = _styled(".", False), _styled(",", False)
POINT_SHARE, COMMA_SHARE = _styled(".", True), _styled(",", True)
STYLED = (POINT, COMMA, POINT_SHARE, COMMA_SHARE)


def currencies(column: str) -> str:
    """SQL for the different currency signs in a column, as a list."""
    return f"list(DISTINCT regexp_extract({column}, {literal(CURRENCY)}))"
