"""Scores blended with the truth, or with chance, until the ranking moves by a point: what that is worth, model-free."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from data.ledgers.ledger import SUMS, Ledger
from metrics.baseline import Baseline
from metrics.crossfit import CrossFit, cross_fit
from metrics.decision.point import chance_share, foresight_share
from metrics.profit import ProfitCurve
from metrics.resample import Situation

NOBODY = Baseline("nobody", 0.0, 0.0)


def with_truth(
    curve: ProfitCurve, fit: CrossFit, here: Situation, drawn: Situation, size: float, limit: float
) -> tuple[float, np.ndarray]:
    """What it is worth to know the truth of just so many rows, chosen blindly, that the AUC rises by a point.

    Parameters
    ----------
    curve, fit
        The curve, and the cross-fitted profit from which the blend starts.
    here, drawn
        The decision, and draws of it.
    size
        The point, 0.01 for one percentage point of AUC.
    limit
        The largest share of rows that may be acted on: events known in advance take places of others.

    Returns
    -------
    tuple
        Money in the payoff's currency, and draws around it; NaN where the AUC cannot rise by a point.

    Notes
    -----
    Known events go to the top of the order and known others to its bottom, so that the best threshold among the rest
    stays what it was, and the profit is a mixture of perfect foresight's and the present one: no repeats are needed.
    """
    known = float(foresight_share(here.auc, size))
    worth = _foresight_profit(curve, fit, here, known, limit) - fit.profit
    return worth, _around(foresight_share(drawn.auc, size) * (drawn.perfect_profit - drawn.profit), worth)


def with_chance(
    curve: ProfitCurve, fit: CrossFit, here: Situation, drawn: Situation, size: float, limit: float
) -> tuple[float, np.ndarray]:
    """What it costs if just so many scores, chosen blindly, are drawn from the lot that the AUC falls by a point.

    Arguments and result as for `with_truth`; the threshold is chosen anew, on other rows than it is judged on.
    """
    share = float(chance_share(here.auc, size))
    if not np.isfinite(share):
        return float("nan"), np.empty(0)
    worth = cross_fit(blinded(curve.ledger, share), curve.payoff, NOBODY, limit).profit - fit.profit
    # To first order a blind row brings what any row would: the draws tell the spread, the refitted profit the middle.
    acted = (drawn.hits + drawn.false_alarms) / (drawn.events + drawn.others)
    lost = chance_share(drawn.auc, size) * (acted * (drawn.event_profit + drawn.other_profit) - drawn.profit)
    return worth, _around(lost, worth)


def blinded(ledger: Ledger, share: float) -> Ledger:
    """The ledger expected when the scores of a share of rows, chosen blindly, are drawn anew from all scores.

    Counts and sums become fractions; those of every key's level in all stay the same.
    """
    keys = list(ledger.keys)
    frame = ledger.cells
    levels = frame[[*keys]].drop_duplicates() if keys else frame.iloc[:1][[]]
    among = ledger.by_cell("r") / ledger.by_cell("r").sum()
    dense = levels.merge(frame[["cell"]].drop_duplicates(), how="cross").merge(frame, on=[*keys, "cell"], how="left")
    dense[list(SUMS)] = dense[list(SUMS)].fillna(0.0)
    totals = dense.groupby(keys, dropna=False)[list(SUMS)].transform("sum") if keys else dense[list(SUMS)].sum()
    spread = among[dense["cell"].to_numpy()]
    moved = {name: (1 - share) * dense[name] + share * spread * totals[name] for name in SUMS}
    return replace(ledger, cells=dense.assign(**moved))


def _foresight_profit(curve: ProfitCurve, fit: CrossFit, here: Situation, known: float, limit: float) -> float:
    """The profit when the truth of a share of rows is known; under a limit their events take places of others."""
    if limit >= 1 or not np.isfinite(known):
        return float(known * here.perfect_profit + (1 - known) * fit.profit)
    places, taken = limit * curve.priced[-1], known * here.events
    if taken >= places:
        return float(here.event_profit / here.events * places)
    left = (places - taken) / (1 - known) / curve.priced[-1]
    given_up = float(curve.at_share(limit) - curve.at_share(left))
    return float(known * here.event_profit + (1 - known) * (fit.profit - given_up))


def _around(drawn: np.ndarray, middle: float) -> np.ndarray:
    """Draws moved so that their mean lies in the middle."""
    known = drawn[np.isfinite(drawn)]
    return known - known.mean() + middle if len(known) else known
