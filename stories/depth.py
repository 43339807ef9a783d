"""What the longer stories compute besides: the ladder of one more point, and how far scores mean what they say."""

from __future__ import annotations

from functools import lru_cache

from metrics.calibration import Calibration, calibration
from metrics.ladder import Ladder, MinimumModel, ladder, minimum_model
from stories.study import Study


@lru_cache(maxsize=32)
def ladder_of(study: Study) -> Ladder | None:
    """What one more point is worth at the study's decision; None where nobody or everybody is contacted."""
    if study.verdict in ("nobody", "everybody"):
        return None
    return ladder(study.curve, study.decision, study.fit)


@lru_cache(maxsize=32)
def calibration_of(study: Study) -> Calibration | None:
    """Scores against what happened; None where scores are no probabilities or there is one class only."""
    edges, curve = study.curve.ledger.edges, study.curve
    if edges["lo"].min() < 0 or edges["hi"].max() > 1 or not 0 < curve.events[-1] < curve.rows:
        return None
    return calibration(curve.ledger, groups=5)


@lru_cache(maxsize=32)
def minimum_of(study: Study) -> MinimumModel | None:
    """The least ranking quality at which a model of this kind beats the best decision without one."""
    return minimum_model(study.curve, study.baseline) if study.verdict == "model" else None
