"""Amounts, limits and times of a decision as text: what a person or a schedule writes as ``name=value``."""

from __future__ import annotations

import re
from collections.abc import Callable

from data.intake.door import BASE_RATE, base_rate
from metrics.assumption import Assumption
from metrics.baseline import PresentRule
from metrics.decision.gain_at import FIXED
from metrics.decision.payback import LONGEST as LONGEST_PLAN
from metrics.payoff import Campaign, CreditDecline, Offer
from stories.decision.amounts.cells import CELLS, cell, exposure, has_cells, with_amount
from stories.decision.amounts.elsewhere import OF_FORMS, elsewhere
from stories.decision.amounts.fitting import EXPLICIT
from stories.decision.amounts.text import definition
from stories.decision.defaults import flat_name, flat_value
from stories.decision.settings import BELOW_ZERO, OF_PLAN, TIMES_A_YEAR, settings_of, settled
from stories.project import Project
from stories.setting import SettingError, as_text, filled, number

ALIASES = {"accept": "accept_rate", "incentive": "incentive_cost"}
NAME = re.compile(r"[^\W\d]\w*")
LONGEST = 50  # years over which campaigns may be counted


def names(project: Project) -> tuple[str, ...]:
    """The settings that can be given for a project."""
    cells = CELLS if has_cells(project) else ()
    return tuple(dict.fromkeys(("value", FIXED, *OF_PLAN, *settings_of(project).assumptions.items, *cells, *_PLAIN)))


def apply(project: Project, name: str, text: str) -> Project | None:
    """The project with one setting changed; None where the name is none of these.

    Raises
    ------
    SettingError
        Naming the setting, what was found and what was wanted: where it belongs to another form, which, and how to get there.
    """
    form = settings_of(project).assumptions
    worth = flat_name(form)
    name = worth if name == "value" else ALIASES.get(name, name)
    if name in _PLAIN:
        return _PLAIN[name](project, text)
    if name == FIXED:
        now = settings_of(project).fixed_cost or Assumption(name, "price", 0, 0, 0)
        return settled(project, fixed_cost=filled(name, text, now))
    if name in OF_PLAN:
        return _of_plan(project, name, text)
    if name in CELLS and has_cells(project):
        return cell(project, name, text)
    if name == "exposure" and isinstance(form, CreditDecline):
        return exposure(project, text)
    if name == worth and isinstance(form, Campaign | Offer):
        return flat_value(project, filled(name, text, Assumption(name, "price", 0, 0, 0)))
    if name in form.items:
        item = filled(name, text, form.items[name])
        return settled(project, assumptions=form.with_(name, item))
    if name in OF_FORMS:
        changed = defined(project, name, text)
        if changed is None:
            raise SettingError(elsewhere(project, name))
        return changed
    return None


def told(project: Project, name: str) -> str:
    """A setting of the next list or of what model and campaign cost, as the text that gives it; empty where nobody did."""
    now = getattr(settings_of(project), name)
    if now is None:
        return ""
    if not isinstance(now, Assumption):
        return f"{now:g}"
    return as_text(now)


def defined(project: Project, name: str, text: str) -> Project | None:
    """The project with an amount by row that is given a name, as ``exposure=monthly_income*3<=25000``; None where it is none."""
    amount = definition(name, text) if has_cells(project) and NAME.fullmatch(name) else None
    return None if amount is None else with_amount(project, amount)


def _limit(field: str) -> Callable[[Project, str], Project]:
    def set_limit(project: Project, text: str) -> Project:
        amount = number(field, text.strip().removeprefix(EXPLICIT) if field == "threshold" else text)
        if amount < 0 and field != "threshold":
            raise SettingError(f"The setting {field} was {text}; wanted zero or more.")
        return settled(project, **{field: amount})

    return set_limit


def _sourced_limit(field: str) -> Callable[[Project, str], Project]:
    """A limit as ``500``, or ``500@who says so``."""
    set_limit = _limit(field)

    def set_both(project: Project, text: str) -> Project:
        told, _, source = text.partition("@")
        return settled(set_limit(project, told), **{f"{field}_source": source.strip()})

    return set_both


def _of_plan(project: Project, name: str, text: str) -> Project:
    """A cost of model and campaign, or the discount rate; nothing takes it back."""
    if not text.strip():
        return settled(project, **{name: None})
    unit = "share" if name == "discount_rate" else "price"
    return settled(project, **{name: filled(name, text, Assumption(name, unit, 0, 0, 0))})


def _horizon(project: Project, text: str) -> Project:
    """Months over which costs of model and campaign are looked at; nothing where the years say it."""
    if not text.strip():
        return settled(project, horizon=None)
    months = number("horizon", text)
    if not 1 <= months <= LONGEST_PLAN:
        raise SettingError(f"The setting horizon was '{text}'; wanted 1 to {LONGEST_PLAN} months.")
    return settled(project, horizon=float(round(months)))


def _next_list(project: Project, text: str) -> Project:
    """How many the next list holds; nothing where that is not known."""
    if not text.strip():
        return settled(project, next_list=None)
    rows = number("next_list", text)
    if rows < 1:
        raise SettingError(f"The setting next_list was '{text}'; wanted at least 1.")
    return settled(project, next_list=float(int(rows)))


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
    """``0.5``, or ``>=0.5``, is a threshold of the score, ``30%`` the riskiest share."""
    try:
        rule = (
            PresentRule(share=number("present", text.strip()[:-1]) / 100)
            if text.strip().endswith("%")
            else PresentRule(threshold=number("present", text.strip().removeprefix(EXPLICIT)))
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
    "capacity": _sourced_limit("capacity"),
    "budget": _sourced_limit("budget"),
    "threshold": _limit("threshold"),
    "target": _limit("target"),
    "present": _present,
    "base_rate": _base_rate,
    "below_zero": _below_zero,
    "next_list": _next_list,
    "horizon": _horizon,
    "years": _years,
    "repeat": _repeat,
}
