"""What the second model brings more than the first as a function of every assumption, in closed form from a few sums."""

from __future__ import annotations

import numpy as np

from data.ledgers.ledger import FIRSTS, SECONDS
from data.ledgers.pairs import PairLedger
from metrics.amounts import weights_of
from metrics.comparison.difference import Fitted
from metrics.decision.gain_at import GainAt
from metrics.payoff import Assumptions


def change_at(pair: PairLedger, form: Assumptions, fit: Fitted) -> GainAt:
    """The gain of the customers that the second model chooses over those that the first does, whatever the amounts.

    Parameters
    ----------
    pair
        The ledger by fold that ``fit`` was made on.
    form
        Its assumptions.
    fit
        The cross-fitted difference at the likely amounts.

    Returns
    -------
    GainAt
        At the likely amounts its gain and its error are those of ``fit``. Both models keep the rules chosen there; the only
        alternative is the first model's rule.
    """
    second, first = (np.append(pair.firsts @ shares, 0.0) for shares in (fit.second, fit.first))
    apart = [[float(fit.apart @ pair.cells[name].to_numpy()) for name in row] for row in SECONDS]
    return GainAt(
        items=dict(form.items),
        weights=weights_of(form),
        features=second,
        alternatives=first[:, None],
        between=np.array(apart).reshape(1, len(FIRSTS), len(FIRSTS)),
        error=fit.difference.error,
        rows=float(pair.cells["n"].sum()),
    )
