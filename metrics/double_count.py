"""Whether the worth of an event is counted twice, as benefit of a hit and again as cost of a miss."""

from __future__ import annotations

import math
from dataclasses import dataclass

from metrics.payoff import Assumptions, OutcomeCells


@dataclass(frozen=True)
class DoubleCount:
    """A warning: the benefit of a hit and the cost of a miss seem to hold the same money."""

    amount: float  # what is counted twice for each hit, in the form's currency or as a factor of an amount by row
    after_cost: bool  # True where the benefit is that amount less the cost of acting


def double_count(form: Assumptions) -> DoubleCount | None:
    """Whether a form counts the worth of an event twice, as benefit of a hit and again as cost of a miss.

    Parameters
    ----------
    form
        Only a form that asks for both amounts (`OutcomeCells`) can count twice.

    Returns
    -------
    DoubleCount or None
        Given where a hit brings exactly what a miss costs, or that less the cost of a false alarm. Doubt, not proof.

    Notes
    -----
    Elkan (2001), section 2: benefits and costs must be measured against one baseline.
    """
    if not isinstance(form, OutcomeCells) or form.miss.likely >= 0 or form.hit.likely <= 0:
        return None
    of = {cell: amount and amount.reading for cell in form.items for amount in [form.amount_of(cell)]}
    if of["hit"] != of["miss"]:
        return None
    lost = -form.miss.likely
    if math.isclose(form.hit.likely, lost, rel_tol=1e-6):
        return DoubleCount(lost, after_cost=False)
    if (
        of["false_alarm"] == of["hit"]
        and form.false_alarm.likely < 0
        and math.isclose(form.hit.likely - form.false_alarm.likely, lost, rel_tol=1e-6)
    ):
        return DoubleCount(lost, after_cost=True)
    return None
