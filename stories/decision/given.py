"""Amounts, limits and times of a decision as text: what a person or a schedule writes as ``name=value``."""

from __future__ import annotations

import re
from collections.abc import Callable

from data.intake.door import BASE_RATE, base_rate
from metrics.assumption import Assumption
from metrics.baseline import PresentRule
from metrics.decision.gain_at import FIXED
from metrics.payoff import OutcomeCells
from stories.decision.defaults import flat_name, flat_value
from stories.decision.settings import BELOW_ZERO, TIMES_A_YEAR, settings_of, settled
from stories.project import Project
from stories.setting import SettingError, number

NUMBER = r"-?\d+(?:\.\d+)?"
AMOUNT = re.compile(rf"^\s*({NUMBER})\s*(%?)\s*(?:\.\.\s*({NUMBER})\s*%?\s*\.\.\s*({NUMBER})\s*%?)?\s*(?:@\s*(.+))?$")
ALIASES = {"accept": "accept_rate", "incentive": "incentive_cost"}
GIVEN = "Given with this report"
HALF_TO_TWICE = "range from half to twice of it assumed"
SIGNED = OutcomeCells.__dataclass_fields__  # what may be money lost as well as money earned
LONGEST = 50  # years over which campaigns may be counted
MOST = 1_000_000_000


def names(project: Project) -> tuple[str, ...]:
    """The settings that can be given for a project."""
    return ("value", FIXED, *settings_of(project).assumptions.items, *_PLAIN)


def apply(project: Project, name: str, text: str) -> Project | None:
    """The project with one setting changed; None where the name is none of these.

    Raises
    ------
    SettingError
        Naming the setting, what was found and what was wanted.
    """
    worth = flat_name(settings_of(project).assumptions)
    name = worth if name == "value" else ALIASES.get(name, name)
    if name in (worth, *settings_of(project).assumptions.items):
        return _amount(project, name, text)
    if name == FIXED:
        now = settings_of(project).fixed_cost or Assumption(name, "price", 0, 0, 0)
        return settled(project, fixed_cost=_filled(name, text, now))
    return _PLAIN[name](project, text) if name in _PLAIN else None


def _amount(project: Project, name: str, text: str) -> Project:
    """An assumption of the form; a flat worth takes the place of a value column."""
    if name == flat_name(settings_of(project).assumptions):
        numbers, source = _parsed(name, text)
        if min(numbers) < 0:
            raise SettingError(f"The setting {name} was '{text}'; wanted zero or more.")
        of_worth = f"{source}; {HALF_TO_TWICE}" if len(numbers) == 1 else source
        project = flat_value(project, numbers[len(numbers) // 2], of_worth)
        if len(numbers) == 1:
            return project
    item = _filled(name, text, settings_of(project).assumptions.items[name])
    return settled(project, assumptions=settings_of(project).assumptions.with_(name, item))


def _filled(name: str, text: str, item: Assumption) -> Assumption:
    """An assumption as ``40``, ``30..40..60`` or ``40@who says so``; per cent signs divide by a hundred."""
    numbers, source = _parsed(name, text)
    if item.unit == "share" and not all(0 <= number <= 1 for number in numbers):
        raise SettingError(f"The setting {name} was '{text}'; wanted a share from 0 to 1, or per cent with a % sign.")
    if name not in SIGNED and min(numbers) < 0:
        raise SettingError(f"The setting {name} was '{text}'; wanted zero or more.")
    if name == FIXED and len(numbers) == 1:
        numbers = numbers * 3  # there is no range to begin with
    try:
        return item.moved(numbers[0], source) if len(numbers) == 1 else Assumption(name, item.unit, *numbers, source)
    except ValueError as error:
        raise SettingError(str(error)) from error


def _parsed(name: str, text: str) -> tuple[list[float], str]:
    """The numbers of an amount, and who says so."""
    match = AMOUNT.match(text)
    if not match:
        raise SettingError(
            f"The setting {name} was '{text}'; wanted a number, or low..likely..high, then maybe @source."
        )
    scale = 0.01 if match[2] else 1.0
    numbers = [scale * number(name, part) for part in (match[1], match[3], match[4]) if part]
    if max(map(abs, numbers)) > MOST:
        raise SettingError(f"The setting {name} was '{text}'; wanted at most {MOST:,}.")
    return numbers, (match[5] or GIVEN).strip()


def _limit(field: str) -> Callable[[Project, str], Project]:
    def set_limit(project: Project, text: str) -> Project:
        amount = number(field, text)
        if amount < 0 and field != "threshold":
            raise SettingError(f"The setting {field} was {text}; wanted zero or more.")
        return settled(project, **{field: amount})

    return set_limit


def _years(project: Project, text: str) -> Project:
    years = number("years", text)
    if not 0 < years <= LONGEST:
        raise SettingError(f"The setting years was '{text}'; wanted a number above 0, at most {LONGEST}.")
    return settled(project, years=years)


def _base_rate(project: Project, text: str) -> Project:
    """``14%`` or ``0.14``; weighs the rows of a balanced file back to all customers."""
    share = base_rate({BASE_RATE: text})
    if share is None:
        raise SettingError(
            f"The setting base_rate was '{text}'; wanted a share above 0 and below 1, such as 14% or 0.14."
        )
    return settled(project, base_rate=share)


def _present(project: Project, text: str) -> Project:
    """``0.5`` is a threshold of the score, ``30%`` the riskiest share."""
    try:
        rule = (
            PresentRule(share=number("present", text.strip()[:-1]) / 100)
            if text.strip().endswith("%")
            else PresentRule(threshold=number("present", text))
        )
    except ValueError as error:
        raise SettingError(str(error)) from error
    return settled(project, present=rule)


def _below_zero(project: Project, text: str) -> Project:
    if text not in BELOW_ZERO:
        raise SettingError(f"The setting below_zero was '{text}'; wanted one of: {', '.join(BELOW_ZERO)}.")
    return settled(project, below_zero=text)


def _repeat(project: Project, text: str) -> Project:
    if text not in TIMES_A_YEAR:
        raise SettingError(f"The setting repeat was '{text}'; wanted one of: {', '.join(TIMES_A_YEAR)}.")
    return settled(project, repeat=text)


_PLAIN: dict[str, Callable[[Project, str], Project]] = {
    "capacity": _limit("capacity"),
    "budget": _limit("budget"),
    "threshold": _limit("threshold"),
    "target": _limit("target"),
    "present": _present,
    "base_rate": _base_rate,
    "below_zero": _below_zero,
    "years": _years,
    "repeat": _repeat,
}
