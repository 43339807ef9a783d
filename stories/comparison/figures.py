"""Two models compared on the customers that both scored: computed once for each pair, form of assumptions and limit."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

import numpy as np
import pandas as pd

from data.errors import DataError
from data.ledgers.pairs import Cuts, PairLedger, Side
from data.said import Said
from metrics.assumption import Assumption
from metrics.base_rate import weighed, weights
from metrics.comparison import difference as of_pair
from metrics.comparison.change_at import change_at
from metrics.comparison.difference import Difference
from metrics.comparison.ranking import AccuracyDifference, RankingDifference, accuracy_difference, auc_difference
from metrics.decision.gain_at import GainAt
from metrics.decision.uncertainty import Bars, bars
from metrics.limit import most_contacted
from metrics.payoff import Assumptions, Payoff
from metrics.profit import at_place
from stories.comparison.rivals import Rivals, left_out, pair_of, segments_of
from stories.decision.study import DecisionStudy

POWERED = 2.8  # standard errors at which a true difference is found clear four times in five: 1.96 + 0.84
SIDES: tuple[Side, Side] = ("a", "b")
FAR_MORE = 50  # times the rows at hand from which no test is worth its time


@dataclass(frozen=True, eq=False)
class Comparison:
    """The figures of two models, ``first`` in use today; money at the likely amounts, places on ``pair``."""

    first: str
    second: str
    known_by: Said
    pair: PairLedger
    limit: float  # the largest share that may be contacted
    places: tuple[float, float]
    fair: Difference  # each judged on customers that its rule was not tuned on
    change: GainAt  # what the second brings more, as a function of every assumption, by the same rules
    seen: Difference  # judged on those it was tuned on: in hindsight
    shares: pd.DataFrame
    stretches: tuple[tuple[float, float, str], ...]
    turns: tuple[
        tuple[float, str], ...
    ]  # where the better model changes for good: the share, and who is better above it
    changes: pd.DataFrame  # indexed by group
    segments: pd.DataFrame | None
    held_back: int
    versions: pd.DataFrame | None
    ranking: RankingDifference
    accuracy: AccuracyDifference
    left_out: Mapping[str, int]

    @property
    def rows(self) -> int:
        """Customers that both models scored."""
        return self.pair.rows

    @property
    def events(self) -> float:
        """Those among them with the event."""
        return float(self.pair.cells["e"].sum())

    @property
    def verdict(self) -> str:
        """What may be said by the whole range: "second", "first" (the better one), "unclear", "alike" where nobody is treated
        differently, or "neither" where neither would have anybody contacted.
        """
        if not any(self.contacted):
            return "neither"
        if self.fair.error <= 0:
            return "alike"
        low, high = self.whole
        return "second" if low > 0 else "first" if high < 0 else "unclear"

    @cached_property
    def bars(self) -> Bars:
        """How far the difference ranges because of the data, because of the assumptions, and because of both."""
        return bars(self.change)

    @property
    def whole(self) -> tuple[float, float]:
        """The 95 % range of the difference because of data and of assumptions together: the one that is told in front."""
        return self.bars.together

    @property
    def doubt(self) -> str:
        """Why a difference is not clear: "data", or "amounts" where it were clear if these were exactly so; else empty."""
        if self.verdict != "unclear":
            return ""
        return "data" if self.fair.verdict == "unclear" else "amounts"

    @property
    def contacted(self) -> tuple[float, float]:
        """How many each contacts at its best."""
        return tuple(
            float(at_place(self.pair.one(side).running("r"), place))
            for side, place in zip(SIDES, self.places, strict=True)
        )

    @property
    def rows_wanted(self) -> int | None:
        """How many customers would make a difference of this size clear four times in five; None where no test would pay."""
        z = abs(self.fair.gain) / self.fair.error if self.fair.error > 0 else 0.0
        wanted = self.rows * (POWERED / z) ** 2 if z else math.inf
        return math.ceil(wanted) if wanted <= FAR_MORE * self.rows else None

    @property
    def disagrees(self) -> bool:
        """Whether being right more often and earning more point to different models."""
        return self.accuracy.gain * self.fair.gain < 0


def comparison_of(study: DecisionStudy, rivals: Rivals | None, first: str = "", second: str = "") -> Comparison | None:
    """The comparison of the dataset's two models, or of two others by name; None where no customer was scored by two."""
    if rivals is None:
        return None
    names = (first or rivals.models.first, second or rivals.models.second)
    try:
        return _compared(rivals, study.settings.assumptions, limit_of(study), study.settings.base_rate, *names)
    except DataError:  # the only one there is here: no customer in common
        return None


def limit_of(study: DecisionStudy) -> float:
    """The largest share that may be contacted within capacity and budget, the same for both models."""
    curve, settings = study.curve, study.settings
    return most_contacted(curve, settings.capacity, settings.budget) / curve.rows


def gains_at(study: DecisionStudy, found: Comparison) -> dict[str, tuple[float, float]]:
    """The difference at the low and the high end of every assumption, each model with its own best rule there.

    What picking and judging on the same rows adds at the likely amounts is taken off at the others as well.
    """
    return _gains_at(found, study.settings.assumptions)


@lru_cache(maxsize=32)
def _gains_at(found: Comparison, form: Assumptions) -> dict[str, tuple[float, float]]:
    hindsight = found.seen.gain - found.fair.gain

    def gain(name: str, item: Assumption, amount: float) -> float:
        moved = form.with_(name, Assumption(name, item.unit, amount, amount, amount))
        return of_pair.apparent(found.pair, moved.payoff(), found.limit).gain - hindsight

    return {
        name: (gain(name, item, item.low), gain(name, item, item.high))
        for name, item in form.items.items()
        if item.low < item.high
    }


@lru_cache(maxsize=32)
def _compared(
    rivals: Rivals, form: Assumptions, limit: float, true_rate: float | None, first: str, second: str
) -> Comparison:
    by_fold, payoff = _weighed(pair_of(rivals, first, second), true_rate), form.payoff()
    pair = by_fold.together
    places = of_pair.best_places(pair, payoff, limit)
    shares = of_pair.by_share(pair, payoff)
    stretches = tuple(of_pair.clear_stretches(shares))
    segments, held_back = _segments(rivals, pair, payoff, places, (first, second), true_rate)
    thresholds = [_threshold(pair, side, place) for side, place in zip(SIDES, places, strict=True)]
    fit = of_pair.fitted(by_fold, payoff, limit)
    return Comparison(
        first=first,
        second=second,
        known_by=rivals.models.known_by,
        pair=pair,
        limit=limit,
        places=places,
        fair=fit.difference,
        change=change_at(by_fold, form, fit),
        seen=of_pair.at_places(pair, payoff, *places),
        shares=shares,
        stretches=stretches,
        turns=_turns(of_pair.crossings(pair, payoff), stretches),
        changes=of_pair.changes(pair, payoff, *places).set_index("group"),
        segments=segments,
        held_back=held_back,
        versions=_versions(rivals, payoff, limit, first, true_rate),
        ranking=auc_difference(pair_of(rivals, first, second).together),
        accuracy=accuracy_difference(pair, *thresholds),
        left_out=left_out(rivals, first, second),
    )


def _weighed(pair: PairLedger, true_rate: float | None) -> PairLedger:
    """The pair weighed to the true share of events, where the file's own is not true."""
    if true_rate is None:
        return pair
    event, other, _ = weights(pair.one("a"), true_rate)
    return replace(pair, cells=pair.cells.assign(**weighed(pair.cells, event, other)))


def _segments(
    rivals: Rivals,
    pair: PairLedger,
    payoff: Payoff,
    places: tuple[float, float],
    names: tuple[str, str],
    true_rate: float | None,
) -> tuple[pd.DataFrame | None, int]:
    """Gains by segment at the two decisions, and how many segments are too small to be shown."""
    if not rivals.segment:
        return None, 0
    cuts: Cuts = tuple(_cuts(pair, side, place) for side, place in zip(SIDES, places, strict=True))
    apart = _weighed(segments_of(rivals, *names, cuts), true_rate)
    there = [_same_place(pair, apart, side, place) for side, place in zip(SIDES, places, strict=True)]
    found = of_pair.by_segment(apart, payoff, *there)
    return found, apart.cells["segment"].nunique(dropna=False) - len(found)


def _cuts(pair: PairLedger, side: Side, place: float) -> tuple[float, ...]:
    """The scores at which cells must end for a decision to be exact: one, or two around a tie that is shared out."""
    edges = {math.floor(place), math.ceil(place)} - {0}
    return tuple(pair.one(side).threshold(edge) for edge in sorted(edges))


def _same_place(pair: PairLedger, apart: PairLedger, side: Side, place: float) -> float:
    """The place of a decision on another ledger of the same rows."""
    contacted = at_place(pair.one(side).running("r"), place)
    running = apart.one(side).running("r")
    return float(np.interp(contacted, running, np.arange(len(running))))


def _threshold(pair: PairLedger, side: Side, place: float) -> float:
    return pair.one(side).threshold(math.floor(place))


def _turns(crossings: np.ndarray, stretches: tuple[tuple[float, float, str], ...]) -> tuple[tuple[float, str], ...]:
    """The crossings that mean something: between a stretch in which one model is clearly better and one of the other."""
    found = []
    for (_, end, before), (start, _, after) in itertools.pairwise(stretches):
        between = crossings[(crossings >= end) & (crossings <= start)]
        if before != after and len(between):
            found.append((float(between[np.abs(between - (end + start) / 2).argmin()]), after))
    return tuple(found)


def _versions(rivals: Rivals, payoff: Payoff, limit: float, first: str, true_rate: float | None) -> pd.DataFrame | None:
    """Every other version against the one in use, on the customers that both scored."""
    if len(rivals.models.versions) < 2 or first != rivals.models.first:
        return None
    pairs = {}
    for version in rivals.models.versions:
        try:
            pairs[version] = _weighed(pair_of(rivals, first, version), true_rate)
        except DataError:  # no customer in common with this version
            continue
    return of_pair.versions(pairs, payoff, limit) if len(pairs) > 1 else None
