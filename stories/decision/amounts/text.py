"""Amounts by row as text: ``cost_fn``, ``-0.75*exposure``, ``monthly_income*3<=25000``, and nothing that is run."""

from __future__ import annotations

import re
from dataclasses import dataclass

from data.amount import Amount
from stories.setting import SettingError

NUMBER = r"\d+(?:\.\d+)?"
TOKEN = re.compile(
    rf"""\s*(?:
        (?P<comma>\d[\d.]*,\d[\d.,]*)
      | (?P<number>{NUMBER})(?P<percent>\s*%)?(?!\w|\.(?!\.))
      | (?P<quoted>"[^"]+"|`[^`]+`|“[^”]+”)
      | (?P<name>[^\W\d]\w*)
      | (?P<sign><=|>=|\.\.|[*+-])
    )""",
    re.VERBOSE,
)
FORM = "a number, a column, or a column times a factor, as -0.75*exposure or income*3<=25000"
DEFINED = "a column times a factor, maybe with a greatest (<=) or least amount (>=), as income*3<=25000"
QUOTED = "a column name that holds more than letters, digits and _ stands in quotation marks"


@dataclass(frozen=True)
class ByRow:
    """A factor with its range, and the amount that it multiplies: by name, or given in full where it has bounds."""

    low: float
    likely: float
    high: float
    name: str
    amount: Amount | None = None


def names_a_column(text: str) -> bool:
    """Is a text anything but a plain number, or a range of them?"""
    return re.search(r"[^\W\d_]|_|[\"`“]", text.split("@")[0]) is not None


def by_row(setting: str, text: str) -> ByRow:
    """A cell of a payoff that differs by row.

    Parameters
    ----------
    setting
        Its name, for the sentence of an error.
    text
        ``column``, ``-column``, ``factor*name`` or ``low..likely..high*name`` (a factor that can be moved), or ``column*factor``
        with ``<=`` or ``>=`` behind it (an amount that is read so).

    Raises
    ------
    SettingError
        Naming the setting, what was found and what was wanted.
    """
    product, bounds = _bounded(setting, text, FORM)
    factors, name = _product(setting, text, product, FORM)
    if bounds:
        if len(factors) > 1:
            raise SettingError(
                f"The setting {setting} was '{text}', a range of a bounded amount; wanted one number before it. For a range, "
                f"name the amount (exposure=income*3<=25000), then say {setting}=0.7..0.75..0.8*exposure."
            )
        amount = _amount(setting, text, name, factors[0], bounds)
        return ByRow(1.0, 1.0, 1.0, amount.name, amount)
    low, likely, high = factors if len(factors) > 1 else factors * 3
    if not low <= likely <= high:
        raise SettingError(f"The setting {setting} was '{text}'; wanted low..likely..high in rising order.")
    return ByRow(low, likely, high, name)


def definition(setting: str, text: str) -> Amount | None:
    """An amount that is given a name, as ``exposure=monthly_income*3<=25000``; None where the text is no such thing.

    Raises
    ------
    SettingError
        Where it is one, but not well formed.
    """
    if not names_a_column(text) or not re.search(r"[*]|[<>]=?", re.sub(r"\"[^\"]*\"|`[^`]*`|“[^”]*”", "", text)):
        return None
    product, bounds = _bounded(setting, text, DEFINED)
    factors, name = _product(setting, text, product, DEFINED)
    if len(factors) > 1:
        raise SettingError(
            f"The setting {setting} was '{text}'; wanted one factor, for a range belongs where the amount counts, "
            f"as miss=-0.8..-0.75..-0.7*{setting}."
        )
    return _amount(setting, text, name, factors[0], bounds, named=setting)


def written(amount: Amount) -> str:
    """An amount as it would be typed."""
    column = quoted(amount.column)
    factor = "" if amount.factor == 1 else f"*{amount.factor:.15g}"
    least = "" if amount.least is None else f">={amount.least:.15g}"
    greatest = "" if amount.greatest is None else f"<={amount.greatest:.15g}"
    return f"{column}{factor}{least}{greatest}"


def quoted(name: str) -> str:
    """A column's name as it would be typed."""
    if re.fullmatch(r"[^\W\d]\w*", name):
        return name
    return f"`{name}`" if '"' in name else f'"{name}"'


def _tokens(setting: str, text: str, wanted: str) -> list[tuple[str, str | float]]:
    found: list[tuple[str, str | float]] = []
    place = 0
    while place < len(text.rstrip()):
        match = TOKEN.match(text, place)
        if not match:
            rest = text[place:].strip()
            raise SettingError(
                f"The setting {setting} was '{text}', of which '{rest}' is not understood; wanted {wanted}."
            )
        if match["comma"]:
            raise SettingError(
                f"The setting {setting} was '{text}', in which '{match['comma']}' could be a decimal or a thousand; "
                "wanted a decimal point and no sign between thousands, as 0.75 or 25000."
            )
        if match["number"]:
            found.append(("number", float(match["number"]) * (0.01 if match["percent"] else 1.0)))
        elif match["sign"]:
            found.append(("sign", match["sign"]))
        else:
            found.append(("name", match["name"] or match["quoted"][1:-1].strip()))
        place = match.end()
    return found


Tokens = list[tuple[str, str | float]]


def _bounded(setting: str, text: str, wanted: str) -> tuple[Tokens, dict[str, float]]:
    """What stands before the first bound, and the bounds by their sign."""
    tokens, bounds = _tokens(setting, text, wanted), {}
    first = next((place for place, token in enumerate(tokens) if token[1] in ("<=", ">=")), len(tokens))
    place = first
    while place < len(tokens):
        sign, (number, place) = tokens[place][1], _signed(setting, text, tokens, place + 1, wanted)
        if sign not in ("<=", ">=") or sign in bounds:
            raise SettingError(f"The setting {setting} was '{text}'; wanted {wanted}, each bound once.")
        bounds[sign] = number
    return tokens[:first], bounds


def _signed(setting: str, text: str, tokens: Tokens, place: int, wanted: str) -> tuple[float, int]:
    """A number, maybe below zero, and the place behind it."""
    sign = 1.0
    if place < len(tokens) and tokens[place] in (("sign", "-"), ("sign", "+")):
        sign, place = (-1.0 if tokens[place][1] == "-" else 1.0), place + 1
    if place >= len(tokens) or tokens[place][0] != "number":
        raise SettingError(f"The setting {setting} was '{text}', in which a number is missing; wanted {wanted}.")
    return sign * tokens[place][1], place + 1


def _product(setting: str, text: str, tokens: Tokens, wanted: str) -> tuple[list[float], str]:
    """The factor, or its low, likely and high, and the name in ``factor*name``, ``name*factor`` or ``-name``."""
    names = [place for place, token in enumerate(tokens) if token[0] == "name"]
    if len(names) != 1:
        what = "no column" if not names else "more than one name"
        raise SettingError(f"The setting {setting} was '{text}', with {what}; wanted {wanted}; {QUOTED}.")
    (at,), name = names, str(tokens[names[0]][1])
    before, behind = tokens[:at], tokens[at + 1 :]
    sign = 1.0
    if len(before) == 1 and before[0] in (("sign", "-"), ("sign", "+")):
        sign, before = (-1.0 if before[0][1] == "-" else 1.0), []
    if before and behind:
        raise SettingError(f"The setting {setting} was '{text}'; wanted {wanted}, with one factor.")
    if before and before[-1] == ("sign", "*"):
        return _range(setting, text, before[:-1], wanted), name
    if behind and behind[0] == ("sign", "*"):
        return [sign * factor for factor in _range(setting, text, behind[1:], wanted)], name
    if before or behind:
        raise SettingError(f"The setting {setting} was '{text}'; wanted {wanted}.")
    return [sign], name


def _range(setting: str, text: str, tokens: Tokens, wanted: str) -> list[float]:
    """One number, or three with two points between them."""
    numbers, place = [], 0
    while True:
        number, place = _signed(setting, text, tokens, place, wanted)
        numbers.append(number)
        if place == len(tokens):
            break
        if tokens[place] != ("sign", ".."):
            raise SettingError(f"The setting {setting} was '{text}'; wanted {wanted}.")
        place += 1
    if len(numbers) not in (1, 3):
        raise SettingError(f"The setting {setting} was '{text}'; wanted one factor, or low..likely..high.")
    return numbers


def _amount(
    setting: str, text: str, column: str, factor: float, bounds: dict[str, float], named: str | None = None
) -> Amount:
    try:
        own = Amount(named or text, column, factor, bounds.get(">="), bounds.get("<="))
    except ValueError as error:
        raise SettingError(f"The setting {setting} was '{text}'. {error}") from error
    return own if named else Amount(written(own), *own.reading)
