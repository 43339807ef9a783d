"""What one cell of a sheet of amounts says: a number or a range, and its unit."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace

from data.names import words_of
from data.types.numbers import CODES, COMMA, CURRENCY, POINT, currency_of

PER_CENT = "%"
LONGEST = 80  # letters of an amount with its range and its unit
_SHARES = {"percent", "per cent", "prozent", "pourcent", "pour cent", "por ciento", "per cento", "pct"}
_TIMES = words_of(
    "month months monat monate monaten mois mes meses mese mesi year years jahr jahre jahren an ans annee annees ano anos anni"
)
_SCALES = words_of(
    "k m t mio mn mrd bn million millions millionen billion billions thousand thousands tausend tsd teur keur milliers mille mil"
    " miles millones migliaia milioni"
)
_SHORT = 3  # words of a unit; more is a note
_PER = {"per", "pro", "je", "par", "por", "a", "each"}
_CURRENCY = rf"(?i:euros?\b|{CURRENCY})"
_AMOUNT = (
    rf"[-−+]?\s?(?:{_CURRENCY}\s?)?[-−]?(?:\d[\d.,'’\u00a0\u202f\u2009 ]*\d|\d)(?:\s?(?:%|{_CURRENCY}(?![^\W\d_])))?"
)
_WORDS = r"(?:\s?[^\W\d_/][^\d]{0,40}|\s?/[^\d]{1,40})?"
_LEAD = r"(?:about|approx\.?|ca\.?|circa|between|from|von|zwischen|de|entre|da|tra|~|≈)?\s*"
_TO = r"\s*(?:to|and|bis|und|à|a|et|y|e|al|–|—|-|−|\.\.|…)\s*"
_RANGE = rf"{_LEAD}(?P<low>{_AMOUNT}){_TO}(?P<high>{_AMOUNT})(?P<words>{_WORDS})"
_ONE = re.compile(rf"{_LEAD}(?P<value>{_AMOUNT})(?P<words>{_WORDS})", re.IGNORECASE)
_FROM_TO = re.compile(_RANGE, re.IGNORECASE)
_BOTH = re.compile(rf"(?P<value>{_AMOUNT})\s*[(\[]{_RANGE}[)\]]", re.IGNORECASE)


@dataclass(frozen=True)
class Amount:
    """What a cell holds; ``low`` and ``high`` only where it gives them, and then ``value`` may be their middle."""

    value: float
    unit: str = ""
    low: float | None = None
    high: float | None = None
    is_middle: bool = False

    @property
    def numbers(self) -> tuple[float, ...]:
        """All numbers that the cell gives."""
        return tuple(each for each in (self.low, self.value, self.high) if each is not None)


def amount_of(cell: object, code: str = "") -> Amount | None:
    """The amount that a cell holds.

    Parameters
    ----------
    cell
        As a workbook gives it: a number, a text or another value.
    code
        The number format of the cell, as "0%".

    Returns
    -------
    Amount or None
        None where there is no number, or not one only way to read it, as with "1.200". Shares are 0 to 1.
    """
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return Amount(float(cell), _unit_of_format(code)) if math.isfinite(cell) else None
    if not isinstance(cell, str):
        return None
    text = cell.strip()
    if len(text) > LONGEST:
        return None
    for form in (_BOTH, _FROM_TO, _ONE):
        if match := form.fullmatch(text):
            return _amount(match.groupdict())
    return None


def _amount(parts: dict[str, str]) -> Amount | None:
    pieces = {name: parts[name] for name in ("low", "value", "high") if parts.get(name)}
    numbers = {name: _number(piece) for name, piece in pieces.items()}
    units = {unit for piece in pieces.values() if (unit := _sign_of(piece))}
    if None in numbers.values() or len(units) > 1:
        return None
    words = " ".join((parts.get("words") or "").split())
    if is_scaled(words):
        return None
    unit = unit_of(f"{next(iter(units), '')} {words}") or words
    if unit == PER_CENT:
        numbers = {name: hundredth(number) for name, number in numbers.items()}
    low, high = numbers.get("low"), numbers.get("high")
    if low is None:
        return Amount(numbers["value"], unit)
    value = numbers.get("value", round((low + high) / 2, 12))
    return Amount(value, unit, low, high, "value" not in numbers) if low <= value <= high else None


def _number(piece: str) -> float | None:
    """The number of a piece of text, where a decimal point and a decimal comma make it the same one."""
    plain = re.sub(rf"{_CURRENCY}|%", "", piece).strip()
    bare = re.sub(r"[\s'’]", "", plain)
    found = set()
    for reading, decimal in ((POINT, "."), (COMMA, ",")):
        if reading.fits(plain):
            digits = re.sub(rf"[^0-9{decimal}]", "", bare).replace(",", ".")
            found.add(float(digits) * (-1 if bare[0] in "-−" else 1))
    return found.pop() if len(found) == 1 else None


def _sign_of(piece: str) -> str:
    """The unit that stands at a number: a per cent sign or a currency."""
    if PER_CENT in piece:
        return PER_CENT
    mark = re.search(_CURRENCY, piece)
    return _code(mark.group()) if mark else ""


def _code(mark: str) -> str:
    """The code of a currency, in whatever case it was written."""
    if mark.lower().startswith("euro"):
        return "EUR"
    return mark.upper() if mark.upper() in CODES else currency_of(mark)


def unit_of(text: str) -> str:
    """The unit that a text names at its beginning: "%", a currency and what follows it, or a time; else empty."""
    text = text.strip()
    if text.startswith(PER_CENT) or any(" ".join(words_of(text)).startswith(share) for share in _SHARES):
        return PER_CENT
    if mark := re.match(rf"{_CURRENCY}(?![^\W\d_])", text):
        return f"{_code(mark.group())}{text[mark.end() :].rstrip()}"
    words = words_of(text)
    return text if words and (words[0] in _TIMES or words[0] in _PER) else ""


def is_scaled(text: str) -> bool:
    """Is a text a unit that makes the number beside it thousands or millions? Such a number is not what it looks like."""
    words = words_of(text)
    return len(words) <= _SHORT and any(word in _SCALES for word in words)


def currency_in(text: str) -> str:
    """The currency that a text is, as "EUR" for "€"; empty where it is anything else."""
    unit = unit_of(text)
    return unit if unit == currency_at(unit) else ""


def currency_at(unit: str) -> str:
    """The currency with which a unit begins, as in "EUR per call"; empty where it begins with none."""
    code = re.match(r"[A-Z]{3}(?![^\W\d_])", unit)
    return code.group() if code and code.group() in CODES else ""


def in_unit(amount: Amount, unit: str) -> Amount | None:
    """An amount whose unit stands elsewhere in its line; None where the two differ, or a share could be two.

    0.3 under a heading "in %" is 30 % in one workbook and 0.3 % in another.
    """
    if not unit or amount.unit == unit:
        return amount
    if amount.unit:
        return _both(amount, unit)
    if unit != PER_CENT:
        return replace(amount, unit=unit)
    if max(amount.numbers) <= 1 and any(amount.numbers):
        return None
    low, high = (None if each is None else hundredth(each) for each in (amount.low, amount.high))
    return replace(amount, value=hundredth(amount.value), unit=unit, low=low, high=high)


def _both(amount: Amount, unit: str) -> Amount | None:
    """An amount with a unit of its own and another one in its line: "40 EUR" and "per call" are one."""
    own = amount.unit
    if own.startswith(unit) or unit_of(own) != own:
        return amount
    if unit.startswith(own):
        return replace(amount, unit=unit)
    if PER_CENT in (own, unit) or currency_at(unit):
        return None
    return replace(amount, unit=f"{own} {unit}") if currency_at(own) else None


def hundredth(number: float) -> float:
    """A number of per cent as a share, without what dividing adds behind its last digit."""
    return round(number / 100, 12)


def _unit_of_format(code: str) -> str:
    if PER_CENT in code:
        return PER_CENT
    if of_place := re.search(r"\[\$([^\]-]+)(?:-[^\]]*)?\]", code):  # a currency and where it is written so
        return currency_in(of_place.group(1))
    mark = re.search(CURRENCY, re.sub(r"\[[^\]]*\]", "", code))
    return currency_of(mark.group()) if mark else ""
