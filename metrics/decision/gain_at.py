"""The gain of one fixed choice of customers as a function of every assumption, in closed form from a few sums."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from data.ledgers.ledger import FIRSTS, SECONDS, Ledger
from metrics.amounts import Weights, weights_of
from metrics.assumption import Assumption
from metrics.baseline import Baseline
from metrics.crossfit import Z95, CrossFit
from metrics.decision.present import Flagged, products_apart
from metrics.limit import reach
from metrics.payoff import Assumptions
from metrics.profit import ProfitCurve, at_place
from metrics.skewness import interval
from metrics.standard_error import error_of_sum
from metrics.terms import Terms

FIXED = "fixed_cost"


@dataclass(frozen=True, eq=False)
class GainAt:
    """Gain of the customers chosen at the likely amounts over the best of the baselines, whatever the amounts.

    ``items`` are the assumptions in the order of the columns of all amounts: those of the form, and last the fixed cost where
    there is one.
    """

    items: Mapping[str, Assumption]
    weights: Weights
    features: np.ndarray  # sums of the features among the customers chosen, then 1 if there are any, shape (9,)
    alternatives: np.ndarray  # the same of each baseline, shape (9, baselines)
    between: (
        np.ndarray
    )  # sums of products of the features over rows that choice and baseline treat differently, (baselines, 8, 8)
    error: float  # standard error of the gain at the likely amounts, because of data
    rows: float  # whose money is known
    skew: float = 0.0  # skewness of the gain because of data

    @property
    def likely(self) -> np.ndarray:
        """The likely amounts, shape (m,)."""
        return np.array([item.likely for item in self.items.values()], dtype=float)

    def gains(self, amounts: np.ndarray) -> np.ndarray:
        """The gain at amounts of shape (d, m), in the form's currency, shape (d,)."""
        theta = self.theta(amounts)
        return theta @ self.features - (theta @ self.alternatives).max(axis=1)

    def errors(self, amounts: np.ndarray) -> np.ndarray:
        """Its standard error because of data at these amounts, shape (d,): the one at the likely amounts, scaled in closed form."""
        now = float(self._spread(self.likely[None])[0])
        return self.error * (self._spread(amounts) / now if now > 0 else np.ones(len(np.atleast_2d(amounts))))

    def best_alternative(self, amounts: np.ndarray) -> int:
        """The place of the best baseline at amounts of shape (m,)."""
        return int(self.best_alternatives(amounts)[0])

    def best_alternatives(self, amounts: np.ndarray) -> np.ndarray:
        """The place of the best baseline at each of several amounts of shape (d, m), shape (d,)."""
        return (self.theta(amounts) @ self.alternatives).argmax(axis=1)

    def interval(self, found: float, error: float) -> tuple[float, float]:
        """95 % interval of a gain because of data, as `metrics.crossfit.CrossFit.interval`."""
        return interval(found, error, self.skew, Z95)

    def profits(self, amounts: np.ndarray) -> np.ndarray:
        """The profit of the customers chosen, whatever the baselines, shape (d,)."""
        return self.theta(amounts) @ self.features

    def moved(self, name: str, amounts: np.ndarray) -> np.ndarray:
        """One assumption at each of several amounts, the others at their likely ones, shape (d, m)."""
        moved = np.tile(self.likely, (len(amounts), 1))
        moved[:, list(self.items).index(name)] = amounts
        return moved

    def theta(self, amounts: np.ndarray) -> np.ndarray:
        """Profit weights and what is paid once, shape (d, 9)."""
        amounts = np.atleast_2d(amounts)
        count = len(self.weights.names)
        once = -amounts[:, count:].sum(axis=1, keepdims=True)
        return np.hstack([self.weights.at(amounts[:, :count]), once])

    def _spread(self, amounts: np.ndarray) -> np.ndarray:
        theta = self.theta(amounts)
        best = (theta @ self.alternatives).argmax(axis=1)
        own, count = theta[:, : len(FIRSTS)], len(FIRSTS)
        squares = np.choose(best, [((own @ products) * own).sum(axis=1) for products in self.between])
        moved = own @ self.features[:count] - np.choose(best, (own @ self.alternatives[:count]).T)
        return error_of_sum(moved, squares, self.rows)


def gain_at(
    curve: ProfitCurve,
    form: Assumptions,
    fit: CrossFit,
    of: Mapping[str, Baseline],
    terms: Terms | None = None,
    flagged: Flagged | None = None,
) -> GainAt:
    """The gain of a cross-fitted decision as a function of its assumptions.

    Parameters
    ----------
    curve
        The curve at the likely amounts.
    form
        Its assumptions.
    fit
        The decision's cross-fitted features and standard error.
    of
        The baselines that count; the best of them may change with the amounts.
    terms
        A fixed cost, which only those who contact somebody pay.
    flagged
        The present rule where it is a column of the file: it takes the place of ``of["present"]``.

    Returns
    -------
    GainAt
        At the likely amounts its gain is that of ``fit`` (less a fixed cost).
    """
    ledger, place = curve.ledger, reach(curve.contacted, fit.share * curve.rows)
    alternatives, between = [], []
    for base in of.values():
        if flagged is not None and base.name == "present":
            alternatives.append(_with_flag(flagged.features))
            between.append(products_apart(ledger, place))
            continue
        alternatives.append(_with_flag(at_place(ledger.firsts, base.place)))
        # Rows between the two places are treated differently, and no others.
        upper, lower = sorted((place, base.place))
        between.append(_products(ledger, lower) - _products(ledger, upper))
    items = dict(form.items)
    if terms is not None and terms.fixed_cost is not None:
        items[FIXED] = terms.fixed_cost
    return GainAt(
        items=items,
        weights=weights_of(form),
        features=_with_flag(fit.features),
        alternatives=np.stack(alternatives, axis=-1),
        between=np.stack(between),
        error=fit.error,
        rows=curve.ledger.priced,
        skew=fit.skew,
    )


def _products(ledger: Ledger, place: float) -> np.ndarray:
    """Sums of products of the features down to a place, shape (8, 8)."""
    return np.array([[at_place(ledger.running(name), place) for name in row] for row in SECONDS])


def _with_flag(features: np.ndarray) -> np.ndarray:
    """Features, then 1 where anybody is contacted."""
    return np.append(features, float(features[FIRSTS.index("n")] > 0))
