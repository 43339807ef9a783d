"""What a decision is compared with: contacting nobody, contacting everybody, and the rule in use today."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from metrics.profit import ProfitCurve, edge_at_threshold


@dataclass(frozen=True)
class PresentRule:
    """The rule in use: contact from a threshold of this score on, or the riskiest share. One of the two is set."""

    threshold: float | None = None
    share: float | None = None

    def __post_init__(self) -> None:
        if (self.threshold is None) == (self.share is None):
            raise ValueError("The present rule wants either a threshold or a share, not both and not neither.")
        if self.share is not None and not 0 <= self.share <= 1:
            raise ValueError(f"The present rule contacts a share of {self.share}; wanted a number from 0 to 1.")

    def edge(self, curve: ProfitCurve) -> int:
        """Where the rule stands on a curve; a share falls to the last edge that does not exceed it."""
        if self.threshold is not None:
            return edge_at_threshold(curve.ledger, self.threshold)
        return int(np.searchsorted(curve.contacted, self.share * curve.rows + 1e-9, side="right")) - 1


@dataclass(frozen=True)
class Baseline:
    """A decision that needs no new model: its name, its edge on the curve, its profit."""

    name: str  # "nobody", "everybody" or "present"
    edge: int
    profit: float


def baselines(curve: ProfitCurve, present: PresentRule | None = None) -> dict[str, Baseline]:
    """The two that every file has, and the present rule where one is known."""
    edges = {"nobody": 0, "everybody": len(curve.profit) - 1}
    if present is not None:
        edges["present"] = present.edge(curve)
    return {name: Baseline(name, edge, float(curve.profit[edge])) for name, edge in edges.items()}


def best_baseline(of: dict[str, Baseline]) -> Baseline:
    """The one of highest profit; where they tie, the one that asks least."""
    return max(of.values(), key=lambda baseline: (baseline.profit, -baseline.edge))
