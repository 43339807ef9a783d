"""How numbers become words: the only place that rounds."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from babel import Locale
from babel.dates import format_skeleton
from babel.numbers import get_currency_name, get_currency_symbol
from babel.units import format_unit

from charts.fmt import MINUS, Fmt

# Short words for thousand, million and billion after the digits, by language.
COMPACT = {
    "en": ("k", "M", "bn"),
    "de": ("\u00a0Tsd.", "\u00a0Mio.", "\u00a0Mrd."),
    "fr": ("\u00a0k", "\u00a0M", "\u00a0Md"),
    "es": ("\u00a0mil", "\u00a0M", "\u00a0mM"),
}
SPACE = "\u00a0"  # keeps a number and its unit on one line
JOINER = "\u2060"  # has no width and keeps a minus and the sign of a currency on one line; letters and digits stay there anyway


def plain(value: float, figures: int = 12) -> str:
    """A number for whoever reckons with it: as many figures as it has, at most so many, and never a power of ten."""
    return np.format_float_positional(value, precision=figures, unique=False, fractional=False, trim="-")


@dataclass(frozen=True)
class Words:
    """Writes numbers for one story: its locale, its currency, how finely its totals are told, and the language round them.

    ``quantum`` is the step to which totals are rounded, so that a story's amounts add up as printed and show no more
    digits than their range supports.
    """

    locale: str = "en_US"
    currency: str = "USD"
    quantum: float = 1.0
    language: str = "en"  # of what is a word: months, the name of a currency, a day in a sentence
    figures: int = 3  # of an amount of money, at most

    def write(self, value: float | str | dt.date, unit: str) -> str:
        """The value in words; ``unit`` is one of money, price, count, share, per_hundred, months, factor,
        points, score, per_row, date, text.
        """
        if unit == "text":
            return str(value)
        if unit == "date":
            return format_skeleton("MMMMd", value, locale=spoken(self.locale, self.language))
        return self.fmt(float(value), unit).text(float(value))

    def fmt(self, value: float, unit: str) -> Fmt:
        """The number format in which a value of this unit is written."""
        if not math.isfinite(value):
            raise ValueError(f"A number to write in words was {value}; wanted a finite one.")
        return getattr(self, f"_{unit}")(value)

    def day(self, iso: str) -> str:
        """A date with its year, or a month ("2016-04"), in words."""
        form = "yMMMM" if len(iso) == len("2016-04") else "yMMMd"
        date = dt.date.fromisoformat(iso if form == "yMMMd" else f"{iso}-01")
        return format_skeleton(form, date, locale=spoken(self.locale, self.language))

    def period(self, start: dt.date, step: str) -> str:
        """A period by its first day, as short as an axis wants it: "Mar 2026" of a month, "Mar 9" of a week or a day."""
        form = "yMMM" if step == "month" else "MMMd"
        return format_skeleton(form, start, locale=spoken(self.locale, self.language))

    @property
    def sign_of_money(self) -> str:
        """The sign or code before or behind an amount."""
        return get_currency_symbol(self.currency, locale=self.locale)

    @property
    def unit_of_money(self) -> str:
        """One of the currency, as people say it: "dollar", "euro"."""
        return get_currency_name(self.currency, count=1, locale=self.language).split()[-1]

    def together(self, amounts: Sequence[float], unit: str) -> Fmt:
        """The one format of amounts that are read side by side, such as an estimate and its range: one unit, as many digits."""
        if unit != "money":
            return max((self.fmt(amount, unit) for amount in amounts), key=lambda fmt: fmt.digits)
        sizes = [abs(amount) for amount in amounts]
        step, finest = self._step(max(sizes)), replace(self, quantum=1.0)._step(max(sizes))
        # Finer only where that tells the least of them by a figure of its own, or at least from nothing.
        steps = [step / 10**power for power in range(12) if step / 10**power >= finest]
        told = [
            finer for least in (2.0, 0.5) for finer in steps if not any(0.5 <= size < least * finer for size in sizes)
        ]
        step = next(iter(told), step)
        return replace(self._in_steps(max(sizes), step), zero=self._currency(0, 1.0).text(0.0))

    def as_fine(self, width: float, unit: str) -> Fmt:
        """The format of an estimate whose range is so wide: no finer than a tenth of it, shares than a fifth or a tenth of a point; ``unit`` is points, share, number or price."""
        scale = 0.01 if unit in ("points", "share") else 1.0
        part, least = (5, int(width < 0.1)) if scale < 1 else (10, 0)
        digits = min(4, max(least, -math.floor(math.log10(width / scale / part)))) if width > 0 else 2
        if unit == "price":
            return self._currency(min(2, digits), 1.0)
        space = SPACE if _percent_has_space(self.locale) else ""
        return self._plain(digits, scale=scale, suffix=f"{space}%" if unit == "share" else "")

    def axis(self, step: float, unit: str) -> Fmt:
        """The format of an axis of that unit whose labels lie ``step`` apart: as many digits as tell them; units as of ``as_fine``."""
        scale = 0.01 if unit in ("points", "share") else 1.0
        digits = next((digits for digits in range(5) if abs(step / scale * 10**digits % 1 - 0.5) > 0.4999), 4)
        if unit == "price":
            return self._currency(2 if digits else 0, 1.0)
        space = SPACE if _percent_has_space(self.locale) else ""
        return self._plain(digits, scale=scale, suffix=f"{space}%" if unit == "share" else "")

    def telling(self, difference: float, largest: float) -> Words:
        """The words of amounts that add up on a page, up to the largest: one figure more where two of a difference need it."""
        usual = max(self.quantum, _last_digit(largest, self.figures))
        step = _last_digit(abs(difference), 2) if difference else usual
        if step >= usual:
            return replace(self, quantum=usual)
        return replace(self, quantum=max(step, _last_digit(largest, self.figures + 1)), figures=self.figures + 1)

    def as_fine_as(self, amounts: Sequence[float], largest: float) -> Words:
        """The words of totals up to the largest that add up with amounts read side by side, where these are told more finely."""
        fmt = self.together(amounts, "money")
        step = max(fmt.scale * 10.0**-fmt.digits, _last_digit(largest, self.figures + 1))
        # An estimate below one step has digits of its own and adds nothing that totals show.
        if step >= self.quantum or max(map(abs, amounts)) < self.quantum:
            return self
        return replace(self, quantum=step, figures=self.figures + (step < _last_digit(largest, self.figures)))

    def stepped(self, amount: float) -> float:
        """An amount in whole steps of the totals, as a number."""
        return math.copysign(math.floor(abs(amount) / self.quantum + 0.5) * self.quantum, amount)

    def at_most(self, amount: float) -> str:
        """An upper bound of money: rounded up in its second digit, for rounded down it would promise too much."""
        step = max(self.quantum, _last_digit(amount) * 10 if amount >= 10 else 1.0)
        return replace(self, quantum=step).write(math.ceil(amount / step - 1e-9) * step, "money")

    def bound(self, amount: float, unit: str, up: bool) -> str:
        """The last amount that can be printed at which something still holds, rounded up or down into where it does."""
        held = inward(amount, unit, up)
        fmt = self.fmt(held, unit)
        is_finer = unit == "share" and abs(100 * held - round(100 * held)) > 1e-6
        return (replace(fmt, digits=max(1, fmt.digits)) if is_finer else fmt).text(held)

    def printed(self, amount: float, fmt: Fmt | None = None) -> float:
        """An amount of money as it is written, as a number: what is added up from these adds up on the page."""
        fmt = fmt or self.fmt(amount, "money")
        unit = fmt.scale * 10.0**-fmt.digits
        return math.copysign(math.floor(abs(amount) / unit + 0.5) * unit, amount)

    def money_axis(self, step: float) -> Fmt:
        """The format of an axis of money whose labels lie ``step`` apart."""
        scale = _scale(step * 4) if step >= 1000 else 1.0  # "$250", not "$0.25k"
        digits = next(digits for digits in (0, 1, 2) if digits == 2 or round(step / scale * 10**digits, 6) % 1 == 0)
        return replace(self._currency(digits, scale), zero=self._currency(0, 1.0).text(0.0))

    def _money(self, value: float) -> Fmt:
        return self._in_steps(abs(value), self._step(abs(value)))

    def _step(self, size: float) -> float:
        """The step to which an amount of money is told."""
        # Less than one step would be told as nothing or as all of it: it has digits of its own.
        step = max(self.quantum if size >= self.quantum else 1.0, _last_digit(size, self.figures))
        # 999,600 becomes 1.00 M, not 1.000 M
        return max(step, _last_digit(round(size / step) * step, self.figures))

    def _in_steps(self, size: float, step: float) -> Fmt:
        rounded = round(size / step) * step
        # Beside "2.7k" stands "0.8k", not "757": both are told in steps of a hundred.
        scale = _scale(max(rounded, 10 * step) if rounded else rounded)
        return self._currency(max(0, round(math.log10(scale / step))), scale)

    def _price(self, value: float) -> Fmt:
        return self._currency(0 if abs(value - round(value)) < 0.005 else 2, 1.0)

    def _count(self, value: float) -> Fmt:
        return self._plain(0)

    def _share(self, value: float) -> Fmt:
        rounded = round(abs(value), 2)
        near_end = rounded in (0.0, 1.0) or abs(value) < 0.02
        space = SPACE if _percent_has_space(self.locale) else ""
        return self._plain(_digits_near_end(100 * abs(value)) if near_end else 0, scale=0.01, suffix=f"{space}%")

    def _per_hundred(self, value: float) -> Fmt:
        return self._plain(_digits_near_end(value) if value < 0.95 or value >= 99.5 else 0)

    def _months(self, value: float) -> Fmt:
        name = format_unit(round(value, 1), "duration-month", locale=self.language)
        digits = 0 if abs(value - round(value)) < 0.05 else 1
        return self._plain(digits, suffix=SPACE + re.sub(r"[^\w]|\d", "", name))

    def _factor(self, value: float) -> Fmt:
        return self._plain(next((digits for digits in (0, 1, 2) if abs(value - round(value, digits)) < 5e-4), 3))

    def _points(self, value: float) -> Fmt:
        tenths = round(1000 * abs(value))
        return self._plain(0 if abs(value) >= 0.02 or (tenths and tenths % 10 == 0) else 1, scale=0.01)

    def _score(self, value: float) -> Fmt:
        return self._plain(2)

    def _per_row(self, value: float) -> Fmt:
        return self._plain(max(2, 2 - math.floor(math.log10(abs(value)))) if abs(value) > 1e-9 else 2)

    def _plain(self, digits: int, scale: float = 1.0, prefix: str = "", suffix: str = "") -> Fmt:
        symbols = Locale.parse(self.locale).number_symbols["latn"]
        return Fmt(digits, scale, prefix, suffix, symbols["decimal"], symbols["group"])

    def _currency(self, digits: int, scale: float) -> Fmt:
        symbol = self.sign_of_money
        compact = _compact(self.language, scale)
        if Locale.parse(self.locale).currency_formats["standard"].pattern.startswith("¤"):
            gap = SPACE if symbol[-1].isalpha() else ""
            fmt = self._plain(digits, scale, prefix=symbol + gap, suffix=compact)
            return fmt if symbol[0].isalpha() else replace(fmt, minus=MINUS + JOINER)
        return self._plain(digits, scale, suffix=f"{compact}{SPACE}{symbol}")


def adds_up(one: float, other: float, fmt: Fmt) -> bool:
    """Do two numbers as printed lie as far apart as their difference is printed?"""
    first, second, between = (round(value / fmt.scale, fmt.digits) for value in (one, other, one - other))
    return round(first - second, fmt.digits) == between


def spoken(locale: str, language: str = "en") -> str:
    """The locale of the sentences: that of the numbers where it is of their language, else their language as it is at home."""
    if Locale.parse(locale).language == Locale.parse(language).language:
        return locale
    return "en_GB" if language == "en" else language


def inward(amount: float, unit: str, up: bool) -> float:
    """The last printable amount at which something still holds: a bound rounded outwards would promise too much."""
    step = 1.0 if abs(amount) >= 10 else 0.1 if abs(amount) >= 1 or unit == "months" else 0.01
    if unit == "share" and abs(amount) < 0.2:
        step = 0.001  # a whole per cent more is much of a few: 7.02 % is not 8 %
    steps = amount / step
    # An amount that is a whole number of steps but for the last bit stays where it is.
    return round((math.ceil(steps - 1e-9) if up else math.floor(steps + 1e-9)) * step, 3)


def quantum_of(largest: float, width: float) -> float:
    """The step for a story's totals: three digits of the largest, and no finer than a fifth of the range's width."""
    by_range = 10.0 ** math.floor(math.log10(width / 5)) if width > 5 else 1.0
    # Amounts that all stay below a thousand are not told in tenths of one.
    most = 10 * _scale(max(abs(largest), width))
    return max(_last_digit(abs(largest)), min(by_range, most), 1.0)


def _last_digit(size: float, figures: int = 3) -> float:
    """What one step of the last of so many figures is worth, at least one whole unit of the currency."""
    return max(1.0, 10.0 ** (math.floor(math.log10(size)) - figures + 1)) if size >= 1 else 1.0


def _digits_near_end(percent: float) -> int:
    """Digits that tell a few from none, and nearly all from all."""
    distance = min(percent, abs(100 - percent))
    # 100 - 99.9 is a tenth but for the last bit
    return min(6, max(1, -math.floor(round(math.log10(distance), 9)))) if distance > 1e-9 else 0


def _scale(size: float) -> float:
    """One, a thousand, a million or a billion: the unit in which an amount of this size is told."""
    return 1000.0 ** min(3, max(0, int(math.log10(size) // 3))) if size >= 1 else 1.0


def _compact(language: str, scale: float) -> str:
    power = round(math.log10(scale) / 3)
    return COMPACT.get(language, COMPACT["en"])[power - 1] if power else ""


def _percent_has_space(locale: str) -> bool:
    return "\u00a0" in Locale.parse(locale).percent_formats[None].pattern
