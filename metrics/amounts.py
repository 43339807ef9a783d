"""The weights of a payoff for thousands of amounts at once, without filling in the form thousands of times."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from data.ledgers.ledger import FIRSTS
from metrics.assumption import Assumption
from metrics.payoff import Assumptions

MOST = 12  # assumptions at most: each doubles the corners


@dataclass(frozen=True, eq=False)
class Weights:
    """The profit weights of a form as a function of its amounts.

    Every form is linear in each assumption alone, a sum of products as ``accept_rate * margin * months``: so its values at
    the corners of a box give the products that it is made of, and they give it everywhere.
    """

    names: tuple[str, ...]
    factors: tuple[tuple[int, ...], ...]  # of each product: places of the assumptions that are multiplied
    coefficients: np.ndarray  # what each product adds to the profit weights, shape (products, 8)

    def at(self, amounts: np.ndarray) -> np.ndarray:
        """Profit weights, shape (d, 8), for amounts of shape (d, m) in the order of ``names``."""
        amounts = np.atleast_2d(amounts)
        if not self.factors:
            return np.zeros((len(amounts), len(FIRSTS)))
        products = np.stack([amounts[:, list(factors)].prod(axis=1) for factors in self.factors], axis=-1)
        return products @ self.coefficients


def weights_of(form: Assumptions) -> Weights:
    """The weights of a form, from its payoff at the corners of a box.

    Raises
    ------
    ValueError
        When the form has more than ``MOST`` assumptions, or its profit is not linear in each of them alone.
    """
    items = form.items
    if len(items) > MOST:
        raise ValueError(f"The form '{form.FORM}' has {len(items)} assumptions; wanted at most {MOST}.")
    far = np.array([_far(item) for item in items.values()])
    places = list(itertools.product((0, 1), repeat=len(items)))
    values = np.array([_profit(form, far * place) for place in places]).reshape(*([2] * len(items)), len(FIRSTS))
    for axis in range(len(items)):
        # What an assumption adds is the difference of its two ends.
        least, most = np.split(values, 2, axis=axis)
        values = np.concatenate([least, most - least], axis=axis)
    coefficients = values.reshape(-1, len(FIRSTS))
    products = [
        place for place, added in enumerate(coefficients) if np.abs(added).max() > 1e-12 * np.abs(coefficients).max()
    ]
    factors = tuple(tuple(np.flatnonzero(places[product]).tolist()) for product in products)
    scale = np.array([[far[list(own)].prod()] for own in factors]).reshape(-1, 1)
    found = Weights(tuple(items), factors, coefficients[products] / scale)
    if factors and not np.allclose(found.at(far / 2)[0], _profit(form, far / 2), rtol=1e-9, atol=1e-12):
        raise ValueError(f"The form '{form.FORM}' is not linear in each of its assumptions alone.")
    return found


def likely(form: Assumptions) -> np.ndarray:
    """The likely amounts of a form, shape (m,)."""
    return np.array([item.likely for item in form.items.values()])


def at_amounts(form: Assumptions, amounts: Mapping[str, float]) -> Assumptions:
    """The form with other likely amounts; its ranges stay, or stretch where they must."""
    for name, amount in amounts.items():
        form = form.with_(name, form.items[name].at(float(amount)))
    return form


def _far(item: Assumption) -> float:
    """An amount other than zero that the form allows."""
    return 1.0 if item.unit == "share" else max(abs(item.low), abs(item.high), 1.0)


def _profit(form: Assumptions, amounts: np.ndarray) -> np.ndarray:
    for (name, item), amount in zip(form.items.items(), amounts, strict=True):
        form = form.with_(name, Assumption(name, item.unit, float(amount), float(amount), float(amount)))
    return form.payoff().profit
