"""Of what size example amounts are: about so much in dollars by trade, and about so many units of a currency for a dollar."""

from __future__ import annotations

import math
from dataclasses import replace

from metrics.payoff import Assumptions
from stories.decision.settings import settings_of, settled
from stories.project import Project

Ends = tuple[float, float, float]  # low, likely, high

# About what a dollar buys, in units of each currency: rough levels to one figure, of the order of the purchasing power parities that
# the World Bank publishes (PA.NUS.PPP), and one where they are near it. They give an example its size and convert nothing.
LEVELS = {
    **dict.fromkeys(("USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD", "BGN"), 1),
    **dict.fromkeys(("AED", "SAR", "QAR", "PLN", "RON", "MYR", "PEN"), 2),
    "BRL": 3,
    "CNY": 4,
    "ILS": 4,
    "MAD": 4,
    "HKD": 6,
    "DKK": 7,
    "ZAR": 7,
    "SEK": 9,
    "NOK": 9,
    "EGP": 9,
    **dict.fromkeys(("MXN", "CZK", "THB", "TRY", "UAH", "TWD"), 10),
    "INR": 20,
    "PHP": 20,
    "UYU": 30,
    "RUB": 30,
    "RSD": 40,
    "PKR": 60,
    "JPY": 100,
    "ISK": 100,
    "HUF": 200,
    "KZT": 200,
    "NGN": 200,
    "CLP": 500,
    "KRW": 800,
    "COP": 1_000,
    "IDR": 5_000,
    "VND": 7_000,
}
USUAL: dict[str, Ends] = {  # in dollars, where a trade says nothing else
    "contact_cost": (30, 40, 60),
    "incentive_cost": (0, 0, 20),
    "clv": (100, 200, 400),
    "offer_cost": (5, 10, 20),
    "response_value": (50, 100, 200),
    "exposure": (500, 1_000, 2_000),
    "hit": (50, 100, 150),
    "false_alarm": (-40, -20, -10),
}
OF_TRADE: dict[
    str, dict[str, Ends]
] = {  # a talk with an employee is no call, and an employee who stays is no subscriber
    "staff": {"contact_cost": (100, 200, 400), "incentive_cost": (0, 0, 1_000), "clv": (5_000, 10_000, 20_000)},
    "bookings": {"contact_cost": (1, 2, 5), "incentive_cost": (0, 0, 10), "clv": (50, 100, 200)},
    "tickets": {"contact_cost": (10, 20, 40), "incentive_cost": (0, 0, 10), "clv": (50, 100, 200)},
    "patients": {"contact_cost": (1, 2, 5), "incentive_cost": (0, 0, 5), "clv": (50, 100, 200)},
    "readmissions": {"contact_cost": (50, 100, 200), "incentive_cost": (0, 0, 100), "clv": (2_000, 5_000, 10_000)},
    "policies": {"contact_cost": (10, 20, 40), "incentive_cost": (0, 0, 50), "clv": (200, 400, 800)},
    "members": {"contact_cost": (5, 10, 20), "incentive_cost": (0, 0, 20), "clv": (100, 200, 400)},
    "subscribers": {"contact_cost": (5, 10, 20), "incentive_cost": (0, 0, 10), "clv": (50, 100, 200)},
    "students": {"contact_cost": (20, 50, 100), "incentive_cost": (0, 0, 500), "clv": (2_000, 5_000, 10_000)},
}


def sized(form: Assumptions, currency: str, trade: str) -> Assumptions:
    """The form with every price that is still an example of a size that is sensible for a currency and a trade."""
    for name, item in form.items.items():
        if item.is_default and item.unit == "price" and (ends := usual(name, currency, trade)) is not None:
            low, likely, high = ends
            form = form.with_(name, replace(item, low=low, likely=likely, high=high))
    return form


def usual(name: str, currency: str, trade: str) -> Ends | None:
    """An example in a currency, to one figure; None for an amount that has no usual size.

    Of a currency whose level is not known it is as many units as of dollars.
    """
    ends = OF_TRADE.get(trade, {}).get(name) or USUAL.get(name)
    if ends is None:
        return None
    level = LEVELS.get(currency, 1)
    low, likely, high = ends if level == 1 else (_to_one_figure(level * end) for end in ends)
    return low, likely, high


def in_currency(project: Project, currency: str) -> Project:
    """The project in another currency: what is still an example has a size for it, all else stays as it was given."""
    form = sized(settings_of(project).assumptions, currency, project.names.trade)
    return replace(settled(project, assumptions=form), currency=currency)


def _to_one_figure(amount: float) -> float:
    if not amount:
        return 0.0
    step = 10.0 ** math.floor(math.log10(abs(amount)))
    return math.copysign(math.floor(abs(amount) / step + 0.5) * step, amount)
