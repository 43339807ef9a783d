"""The list that a decision is asked for: how long it is, and how many of it the rule chooses."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from stories.decision.study import DecisionStudy

Length = Literal["asked", "file", "no"]  # given by somebody; taken to be that of the file; not known, of a sample


@dataclass(frozen=True)
class NextList:
    """How many customers it holds, and how many of them are chosen by the rule."""

    rows: float
    chosen: int
    times: float  # as many as in the file
    length: Length


def next_list(study: DecisionStudy) -> NextList:
    """The list that comes next: of the length that somebody gave, else taken to be as long as the file.

    A limit chooses as many of any list, and what it brings was worked out on a list as long as the file, so that it stays at
    that length.
    """
    wanted, rows, decision = study.settings.next_list, study.curve.rows, study.decision
    if wanted is None or decision.bound_by in ("capacity", "budget"):
        length: Length = "file" if study.scope == "whole" else "no"
        return NextList(rows, math.floor(decision.contacted + 1e-9), 1.0, length)
    times = wanted / rows
    return NextList(wanted, math.floor(decision.contacted * times + 1e-9), times, "asked")
