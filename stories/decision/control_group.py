"""How many must be held back for the stop rule of a decision to be seen."""

from __future__ import annotations

import math

from metrics.decision.holding_back import least_contacted, least_held_back
from stories.decision.study import DecisionStudy
from stories.facts import FactTable
from stories.formula import how

LEAST_CHANGE = 0.0005  # of a rate: less is printed as no points at all, and no group could show it
FLEISS = {"level": "95", "published": "2003"}  # per cent of the control group's test, and its source
ONE_IN = 10  # customers of whom one is held back as a control group, where that is enough


def control_group(facts: FactTable, study: DecisionStudy, rate: float, fall: float) -> None:
    """Enter how many must be held back for a fall of a rate to be seen, beside the one in ten that would be usual.

    ``rate`` is that of those left alone, ``fall`` by how much it is lower among the contacted. A rise is a fall of the rate of those
    without the event.
    """
    contacted = math.floor(study.decision.contacted + 1e-9)
    if fall <= 0 or contacted < 2:
        return
    usual = math.ceil(contacted / ONE_IN)
    least = least_held_back(contacted, rate, fall)
    told = {**FLEISS, "event_is": study.project.names.event_is}
    if least is None:
        facts.add("test_size", least_contacted(rate, fall), "count", how("test-size", **told))
    elif least > usual:
        facts.add("held_back", least, "count", how("held-back", **told))
    else:
        facts.add("held_back", usual, "count", how("held-back-usual", one_in=str(ONE_IN), least=str(least), **told))
