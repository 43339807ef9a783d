"""What a story computes besides its curve, once it is asked: each question on the study's own ledgers, and kept."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from data.ledgers.amounts import build_amount_ledger, build_profit_ledger
from data.ledgers.ledger import Ledger, build_ledger, sharpen
from data.ledgers.pairs import PairLedger
from metrics.base_rate import reweighted, weighed, weights
from metrics.decision.bridge import Bridge, bridge
from metrics.decision.calibration import Calibration, calibration
from metrics.decision.ladder import Ladder, ladder
from metrics.decision.perfect import Perfect, perfect_by_row, perfect_flat, perfect_of_rows
from metrics.decision.tornado import Swing, Turn, tornado, turns
from metrics.decision.uncertainty import Bars, bars
from metrics.optimum import around
from metrics.outcomes import flat_amounts
from metrics.profit import edge_at_threshold
from metrics.segment_money import SegmentMoney, segment_money
from stories.decision.settings import settings_of
from stories.decision.study import OPEN_ALL, DecisionStudy, Ledgers


@lru_cache(maxsize=32)
def ladder_of(study: DecisionStudy) -> Ladder | None:
    """What one more point is worth at the study's decision; None where nobody or everybody is contacted."""
    if study.verdict in ("nobody", "everybody"):
        return None
    return ladder(study.curve, study.decision, study.fit)


@lru_cache(maxsize=32)
def calibration_of(study: DecisionStudy) -> Calibration | None:
    """Scores against what happened; None where scores are no probabilities or there is one class only."""
    edges, curve = study.curve.ledger.edges, study.curve
    if edges["lo"].min() < 0 or edges["hi"].max() > 1 or not 0 < curve.events[-1] < curve.rows:
        return None
    return calibration(curve.ledger, groups=5)


@lru_cache(maxsize=32)
def bars_of(study: DecisionStudy) -> Bars:
    """How far the gain ranges because of the data, because of the assumptions, and because of both."""
    return bars(study.gain)


@lru_cache(maxsize=32)
def swings_of(study: DecisionStudy) -> tuple[Swing, ...]:
    """The gain at both ends of every assumption, with the same customers and with others chosen anew."""
    project = study.project
    limit = study.choice.most / study.curve.rows if settings_of(project).threshold is None else 1.0
    return tornado(
        study.curve, settings_of(project).assumptions, study.gain, study.feasible, limit, study.choice.flagged
    )


@lru_cache(maxsize=32)
def turns_of(study: DecisionStudy) -> tuple[Turn, ...]:
    """How far each assumption would have to move before choosing by the model adds anything."""
    return turns(study.curve, study.gain, study.feasible)


@lru_cache(maxsize=32)
def perfect_of(study: DecisionStudy) -> Perfect | None:
    """What knowing every outcome would earn; None under a budget, for which no perfect choice is reckoned."""
    if study.settings.budget is not None:
        return None
    payoff, most = study.curve.payoff, study.choice.most
    if flat_amounts(payoff) is not None:
        return perfect_flat(study.curve.ledger, payoff, most)
    if study.settings.assumptions.reading:
        return _perfect_of_rows(study, most)
    return perfect_by_row(_amounts(study.ledgers, study.settings.base_rate), payoff, most)


def _perfect_of_rows(study: DecisionStudy, most: float) -> Perfect:
    """The perfect decision where rows differ in several amounts: one more pass, over what each row brings."""
    profits, true_rate = build_profit_ledger(study.ledgers.rows(), study.curve.payoff.profit), study.settings.base_rate
    if profits is None:
        return Perfect(0.0, 0.0, 0.0)
    if true_rate is not None:
        event, other, _ = weights(study.ledgers.main, true_rate)
        profits = replace(profits, cells=profits.cells.assign(**weighed(profits.cells, event, other)))
    return perfect_of_rows(profits, most)


@lru_cache(maxsize=32)
def bridge_of(study: DecisionStudy) -> Bridge | None:
    """The levels from the poorest simple decision to the perfect one; None where the last is not known."""
    perfect = perfect_of(study)
    if perfect is None:
        return None
    choice = study.choice
    return bridge(study.curve, choice.feasible, choice.fit, perfect, choice.flagged, study.settings.terms.fixed)


@lru_cache(maxsize=32)
def segment_money_of(study: DecisionStudy) -> SegmentMoney | None:
    """The profit of the decision by segment; None without segments, or where nobody is chosen."""
    if study.segments is None or len(study.segments) < 2 or not study.decision.contacted:
        return None
    threshold, part = study.curve.ledger.threshold(study.decision.edge), study.decision.part
    ledger = _segments(study.ledgers, threshold)
    place = edge_at_threshold(ledger, threshold) + (part if part < 1 else 0.0)
    if study.is_weighted:
        ledger = reweighted(ledger, study.settings.base_rate)
    return segment_money(ledger, study.curve.payoff, place, 0.0)


@lru_cache(maxsize=8)
def _segments(ledgers: Ledgers, threshold: float) -> Ledger:
    """The ledger by segment, with an edge at a threshold."""
    rows = ledgers.rows()
    found = build_ledger(rows, ["segment"])
    if found.rows <= OPEN_ALL:
        return sharpen(found, rows, (found.edges["lo"] < found.edges["hi"]).to_numpy().nonzero()[0])
    return sharpen(found, rows, around(found, threshold))


@lru_cache(maxsize=8)
def _amounts(ledgers: Ledgers, true_rate: float | None) -> PairLedger:
    """The ledger of what rows are worth and cost, weighed like the others where a true rate is given."""
    found = build_amount_ledger(ledgers.rows())
    if true_rate is None:
        return found
    event, other, _ = weights(ledgers.main, true_rate)
    return replace(found, cells=found.cells.assign(**weighed(found.cells, event, other)))
