"""What a decision is compared with: contacting nobody, contacting everybody, and the rule in use today."""

from __future__ import annotations

from dataclasses import dataclass

from metrics.limit import reach
from metrics.profit import ProfitCurve, at_place, edge_at_threshold


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

    def place(self, curve: ProfitCurve) -> float:
        """Where the rule stands on a curve; a share may end inside a tie, of which a part is then contacted."""
        if self.threshold is not None:
            return float(edge_at_threshold(curve.ledger, self.threshold))
        return reach(curve.contacted, self.share * curve.rows)


@dataclass(frozen=True)
class Baseline:
    """A decision that needs no new model: its name, its place on the curve, its profit."""

    name: str  # "nobody", "everybody" or "present"
    place: float  # an edge, or between two where a tie is cut
    profit: float


def baselines(curve: ProfitCurve, present: PresentRule | None = None) -> dict[str, Baseline]:
    """The two that every file has, and the present rule where one is known."""
    places = {"nobody": 0.0, "everybody": len(curve.profit) - 1.0}
    if present is not None:
        places["present"] = present.place(curve)
    return {name: Baseline(name, place, float(at_place(curve.profit, place))) for name, place in places.items()}


def best_baseline(of: dict[str, Baseline]) -> Baseline:
    """The one of highest profit; where they tie, the one that asks least."""
    return max(of.values(), key=lambda baseline: (baseline.profit, -baseline.place))
