"""Files whose truth is known, and how often the ranges of a change hold: ``python -m tests.metrics.change.coverage [files [case …]]``.

A case draws a file with an effect or without one, and gives the estimates that are told of it with their truth. A file holds where all of
them do; it claims falsely where there is no effect and one of them is clear.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from math import log

import numpy as np
import pandas as pd

from metrics.change import did, means, mix, money, proportions, sequential
from metrics.change.offers import best_offers
from metrics.change.regression_to_mean import correlation, regression
from metrics.change.segments import by_group
from metrics.change.series import segmented
from metrics.change.sums import Estimate, Sums
from metrics.change.uplift import qini
from metrics.change.uplift_profit import against, best_share, profit_by_share
from metrics.segment import wilson
from tests.metrics.change.rows import sums

FILES, SEED = 2000, 20261203
Told = list[tuple[Estimate, float]]
Draw = np.random.Generator


def events(draw: Draw, n: int, rate: float) -> Sums:
    return Sums.of_events(n, int(draw.binomial(n, rate)))


def spending(draw: Draw, n: int, lift: float = 0.0, buyers: float = 0.15) -> np.ndarray:
    """Most spend nothing, the others by a log-normal law of mean 50; the mean of all is 50 x ``buyers`` and ``lift``."""
    buys = draw.random(n) < buyers
    return np.where(buys, draw.lognormal(log(50) - 0.32, 0.8, n), 0.0) + lift


def rates(one: int, other: int, base: float, effect: float, method: str = "newcombe") -> Callable[[Draw, bool], Told]:
    def told(draw: Draw, real: bool) -> Told:
        moved = effect * real
        found = proportions.difference(events(draw, one, base + moved), events(draw, other, base), method)
        return [(found, moved)]

    return told


def ratios(n: int, base: float, effect: float) -> Callable[[Draw, bool], Told]:
    def told(draw: Draw, real: bool) -> Told:
        moved = effect * real
        found = proportions.reduction(events(draw, n, base + moved), events(draw, n, base))
        return [(found, -moved / base)] if found else []

    return told


def amounts(draw: Draw, real: bool) -> Told:
    one, other = sums(spending(draw, 800, 1.5 * real)), sums(spending(draw, 1200))
    return [(means.difference(one, other), 1.5 * real)]


def relative_amounts(draw: Draw, real: bool) -> Told:
    one, other = sums(spending(draw, 800, 1.5 * real)), sums(spending(draw, 1200))
    found = means.relative(one, other)
    return [(found, 1.5 * real / 7.5)] if found else []


def _before(draw: Draw, n: int, lift: float) -> Sums:
    before = spending(draw, n, buyers=0.6)
    return sums(0.7 * before + spending(draw, n) + lift, before)


def with_before(draw: Draw, real: bool) -> Told:
    return [(means.with_before(_before(draw, 300, 3.0 * real), _before(draw, 700, 0)), 3.0 * real)]


def relative_with_before(draw: Draw, real: bool) -> Told:
    found = means.relative_with_before(_before(draw, 300, 3.0 * real), _before(draw, 700, 0))
    return [(found, 3.0 * real / 28.5)] if found else []


def worth(draw: Draw, real: bool) -> Told:
    change = -proportions.difference(events(draw, 2000, 0.10 - 0.03 * real), events(draw, 2000, 0.10))
    paid = sums(draw.lognormal(log(100) - 0.125, 0.5, 60))
    value = means.estimate(paid.mean, paid.error, 59)
    return [(money.worth(change, 1000, value).total, 1000 * 0.03 * real * 100)]


def looks_at_rates(draw: Draw, real: bool) -> Told:
    one, other, told = Sums(0, 0, 0), Sums(0, 0, 0), []
    for _ in range(10):
        one, other = one + events(draw, 500, 0.10 - 0.015 * real), other + events(draw, 500, 0.10)
        told.append((sequential.difference(one, other, 10_000), -0.015 * real))
    return told


def looks_at_amounts(draw: Draw, real: bool) -> Told:
    one, other, told = Sums(0, 0, 0), Sums(0, 0, 0), []
    for _ in range(10):
        one, other = one + sums(spending(draw, 300, 1.5 * real)), other + sums(spending(draw, 300))
        told.append((sequential.difference(one, other), 1.5 * real))
    return told


def looks_at_relative_rates(draw: Draw, real: bool) -> Told:
    one, other, told = Sums(0, 0, 0), Sums(0, 0, 0), []
    for _ in range(10):
        one, other = one + events(draw, 500, 0.10 - 0.015 * real), other + events(draw, 500, 0.10)
        found = sequential.relative(one, other, 10_000)
        told += [(found, -0.15 * real)] if found else []
    return told


def looks_without_care(draw: Draw, real: bool) -> Told:
    """What is told without sequential ranges, for comparison: it must not be good."""
    one, other, told = Sums(0, 0, 0), Sums(0, 0, 0), []
    for _ in range(10):
        one, other = one + events(draw, 500, 0.10 - 0.015 * real), other + events(draw, 500, 0.10)
        told.append((proportions.difference(one, other), -0.015 * real))
    return told


def _four(draw: Draw, real: bool) -> did.Difference:
    cells = [events(draw, n, rate) for n, rate in ((150, 0.2), (150, 0.3 + 0.1 * real), (600, 0.1), (600, 0.2))]
    return did.difference(*cells)


def did_robust(draw: Draw, real: bool) -> Told:
    return [(_four(draw, real).robust, 0.1 * real)]


def did_classical(draw: Draw, real: bool) -> Told:
    """Rows that vary alike everywhere, which is what its error assumes."""
    cells = [sums(draw.normal(mean, 2, n)) for n, mean in ((80, 1), (60, 2 + real), (200, 0), (150, 1))]
    return [(did.difference(*cells).classical, float(real))]


def did_clusters(draw: Draw, real: bool) -> Told:
    level, trend = draw.normal(0, 1, 40), draw.normal(0, 0.5, 40)
    table = []
    for cluster in range(40):
        side = "one" if cluster < 20 else "other"
        for phase in (0, 1):
            y = draw.normal(level[cluster] + phase * (trend[cluster] + 0.6 * real * (cluster < 20)), 1, 30)
            table.append((side, "after" if phase else "before", cluster, 30, y.sum()))
    found = did.clustered(pd.DataFrame(table, columns=["side", "phase", "cluster", "n", "y"]))
    return [(found.change, 0.6 * real)]


def trend_before(draw: Draw, real: bool) -> Told:
    table = [
        (side, place, 400, int(draw.binomial(400, 0.2 + (side == "one") * (0.05 + 0.01 * place * real))))
        for place in range(6)
        for side in ("one", "other")
    ]
    cells = pd.DataFrame(table, columns=["side", "place", "n", "y"]).assign(yy=lambda of: of["y"])
    return [(did.pre_trend(cells).slope, 0.01 * real)]


def _series(draw: Draw, before: int, after: int, together: float, real: bool) -> pd.DataFrame:
    """Rates about a line, each period with an own error that goes with that of its neighbour, and that of its rows."""
    place = np.arange(-before, after)
    own = draw.normal(0, 0.01, len(place) + 30)
    for at in range(1, len(own)):
        own[at] += together * own[at - 1]
    later = place >= 0
    rate = 0.3 + 0.002 * place - 0.05 * real * later - 0.004 * real * later * place + own[30:]
    return pd.DataFrame({"place": place, "n": 4000, "y": draw.binomial(4000, np.clip(rate, 0, 1))})


def series(before: int, after: int, together: float, figure: str) -> Callable[[Draw, bool], Told]:
    truth = {"level": -0.05, "slope": -0.004, "average": -0.05 - 0.004 * (after - 1) / 2}[figure]

    def told(draw: Draw, real: bool) -> Told:
        return [(getattr(segmented(_series(draw, before, after, together, real), True), figure), truth * real)]

    return told


def beyond_the_mean(draw: Draw, real: bool) -> Told:
    def people(n: int) -> tuple[np.ndarray, np.ndarray]:
        before = draw.normal(100, 15, n)
        return before, 100 + 0.6 * (before - 100) + draw.normal(0, 12, n)

    before, after = people(1500)
    chosen = before > 115
    others = people(400)
    everybody = sums(after, before)
    effect = 3.0 * real
    found = regression(sums(after[chosen] - effect, before[chosen]), everybody, correlation(sums(*others[::-1])))
    return [(found.beyond, effect)]


def _mixed(draw: Draw, real: bool) -> pd.DataFrame:
    table = []
    for at, (one, other, base) in enumerate([(40, 200, 0.02), (100, 100, 0.1), (300, 60, 0.3), (60, 90, 0.5)]):
        for side, n, rate in (("one", one, base + 0.05 * real), ("other", other, base)):
            y = int(draw.binomial(n, rate))
            table.append((at, side, n, y, y))
    return pd.DataFrame(table, columns=["segment", "side", "n", "y", "yy"])


def one_mix(draw: Draw, real: bool) -> Told:
    return [(mix.standardised(_mixed(draw, real), True).change, 0.05 * real)]


def one_mix_of_amounts(draw: Draw, real: bool) -> Told:
    table = []
    for at, (one, other, base) in enumerate([(40, 200, 5), (100, 100, 9), (300, 60, 20)]):
        for side, n, lift in (("one", one, 3.0 * real), ("other", other, 0)):
            own = sums(draw.gamma(base, 2, n) + lift)
            table.append((at, side, own.n, own.y, own.yy))
    cells = pd.DataFrame(table, columns=["segment", "side", "n", "y", "yy"])
    return [(mix.standardised(cells, False).change, 3.0 * real)]


def segment_by_segment(draw: Draw, real: bool) -> Told:
    """Eight segments; what is told of each is whether it holds out among all, so the verdict is that of the adjusted test."""
    table = []
    for at in range(8):
        for side, rate in (("one", 0.2 + 0.05 * real), ("other", 0.2)):
            y = int(draw.binomial(400, rate))
            table.append((at, side, 400, y, y))
    frame = by_group(pd.DataFrame(table, columns=["segment", "side", "n", "y", "yy"]), True).frame
    if real:  # the range of one segment, chosen beforehand
        own = frame[frame["level"] == "0"].iloc[0]
        return [(Estimate(own["change"], own["low"], own["high"], 0.0, own["p"]), 0.05)]
    verdict = Estimate(0.0, 1.0, 1.0, 0.0, 0.0) if frame["clear"].any() else Estimate(0.0, -1.0, 1.0, 0.0, 1.0)
    return [(verdict, 0.0)]


PLACES = 10


def _scored(draw: Draw, real: bool, count: int = 3000) -> tuple[pd.DataFrame, np.ndarray]:
    """Rows of a test by score and a rival score that says nothing, and the true uplift of every place."""
    uplift = (0.15 - 0.25 * np.arange(PLACES) / (PLACES - 1)) * real
    place, sent = draw.integers(0, PLACES, count), draw.random(count) < 0.5
    y = (draw.random(count) < 0.3 + sent * uplift[place]) * 1.0
    frame = pd.DataFrame({"place": place, "side": np.where(sent, "one", "other"), "n": 1, "y": y, "yy": y})
    frame["fold"], frame["rival"] = draw.integers(0, 20, count), draw.integers(0, PLACES, count)
    return frame.groupby(["place", "side", "fold", "rival"], as_index=False)[["n", "y", "yy"]].sum(), uplift


def area(draw: Draw, real: bool) -> Told:
    cells, uplift = _scored(draw, real)
    running = np.concatenate([[0], np.cumsum(uplift)]) / PLACES
    return [(qini(cells).per_row, float(np.trapezoid(running) / PLACES - running[-1] / 2))]


def profit_of_a_share(draw: Draw, real: bool) -> Told:
    """Of the upper three tenths, chosen beforehand; without a cost, so that there is no profit without an effect."""
    cells, uplift = _scored(draw, real)
    own = profit_by_share(cells, 100, 0).frame.iloc[3]
    truth = own["rows"] * 100 * uplift[:3].mean()
    return [(Estimate(own["profit"], own["low"], own["high"], 0.0, 0.0), truth)]


def share_out_of_fold(draw: Draw, real: bool) -> Told:
    cells, uplift = _scored(draw, real)
    rows = cells["n"].sum()
    edge = profit_by_share(cells, 100, 0).frame["profit"].to_numpy().argmax()
    return [(best_share(cells, 100, 0).profit, rows / PLACES * 100 * uplift[:edge].sum())]


def share_against_all(draw: Draw, real: bool) -> Told:
    cells, uplift = _scored(draw, real)
    rows = cells["n"].sum()
    edge = profit_by_share(cells, 100, 0).frame["profit"].to_numpy().argmax()
    return [(best_share(cells, 100, 0).over_all, -rows / PLACES * 100 * uplift[edge:].sum())]


def against_a_rival(draw: Draw, real: bool) -> Told:
    cells, uplift = _scored(draw, real)
    return [(against(cells, 100, 0.3), cells["n"].sum() * 0.3 * 100 * (uplift[:3].mean() - uplift.mean()))]


def offers(draw: Draw, real: bool) -> Told:
    rate = {"none": (0.1, 0.1), "call": (0.1 + 0.06 * real, 0.1), "letter": (0.1, 0.1 + 0.06 * real)}
    table = [
        (place, arm, fold, 40, int(draw.binomial(40, rate[arm][place])))
        for place in (0, 1)
        for arm in rate
        for fold in range(20)
    ]
    cells = pd.DataFrame(table, columns=["place", "arm", "fold", "n", "y"]).assign(yy=lambda of: of["y"])
    found = best_offers(cells, 100, {"call": 0.0, "letter": 0.0}, "none", 2)
    best = found.frame.loc[found.frame["best"]]
    # What the offers chosen on the whole file truly bring.
    truth = sum(2400 * 100 * (rate[row.offer][row.stretch] - 0.1) for row in best.itertuples())
    return [(found.policy, float(truth))]


CASES: dict[str, Callable[[Draw, bool], Told]] = {
    "Newcombe, 500 against 500": rates(500, 500, 0.10, -0.04),
    "Newcombe, 100 against 900": rates(100, 900, 0.10, 0.08),
    "Newcombe, rare": rates(1000, 1000, 0.01, 0.012),
    "Newcombe, 40 against 40": rates(40, 40, 0.3, 0.25),
    "Miettinen-Nurminen, 500 against 500": rates(500, 500, 0.10, -0.04, "miettinen-nurminen"),
    "Miettinen-Nurminen, rare": rates(1000, 1000, 0.01, 0.012, "miettinen-nurminen"),
    "Koopman, 500 against 500": ratios(500, 0.10, -0.04),
    "Koopman, rare": ratios(1000, 0.01, 0.012),
    "Welch, skewed": amounts,
    "Fieller, skewed": relative_amounts,
    "CUPED, skewed": with_before,
    "CUPED, relative": relative_with_before,
    "money, value estimated": worth,
    "ten looks, rates": looks_at_rates,
    "ten looks, amounts": looks_at_amounts,
    "ten looks, relative": looks_at_relative_rates,
    "difference in differences, HC1": did_robust,
    "difference in differences, classical": did_classical,
    "difference in differences, 40 clusters": did_clusters,
    "trend before": trend_before,
    "series level, 8 + 4": series(8, 4, 0.0, "level"),
    "series level, 24 + 12": series(24, 12, 0.0, "level"),
    "series level, 24 + 12, neighbours 0.3": series(24, 12, 0.3, "level"),
    "series level, 52 + 26, neighbours 0.5": series(52, 26, 0.5, "level"),
    "series slope, 24 + 12, neighbours 0.3": series(24, 12, 0.3, "slope"),
    "series average, 24 + 12, neighbours 0.3": series(24, 12, 0.3, "average"),
    "beyond the mean": beyond_the_mean,
    "one mix, rates": one_mix,
    "one mix, amounts": one_mix_of_amounts,
    "segments": segment_by_segment,
    "Qini area": area,
    "profit of a share": profit_of_a_share,
    "best share out of fold": share_out_of_fold,
    "best share against all": share_against_all,
    "against another ranking": against_a_rival,
    "best offers out of fold": offers,
}


def judged(told: Callable[[Draw, bool], Told], real: bool, files: int) -> Iterator[tuple[bool, bool]]:
    """Of each file, whether all that is told holds, and whether something is called clear."""
    for seed in range(files):
        found = told(np.random.default_rng([SEED, seed, real]), real)
        yield all(own.low <= truth <= own.high for own, truth in found), any(own.clear for own, _ in found)


def shares(name: str, files: int = FILES) -> pd.DataFrame:
    """Shares of files that hold, with an effect and without, that claim falsely, and that see the effect, with their 95 % limits."""
    told = CASES.get(name, looks_without_care)
    real, none = (np.array(list(judged(told, effect, files))) for effect in (True, False))
    counts = {"held": real[:, 0], "held, none": none[:, 0], "false": none[:, 1], "seen": real[:, 1]}
    count = np.array([own.sum() for own in counts.values()])
    low, high = wilson(count, np.full(len(count), files))
    return pd.DataFrame({"share": count / files, "low": low, "high": high}, index=list(counts))


def line(name: str, frame: pd.DataFrame) -> str:
    """A case in one line."""
    parts = [f"{row.Index} {row.share:.3f} [{row.low:.3f}, {row.high:.3f}]" for row in frame.itertuples()]
    return f"{name:42} " + "  ".join(parts)


def main(files: int, names: list[str]) -> None:
    """Print a line a case."""
    for name in names or [*CASES, "ten looks without care"]:
        print(line(name, shares(name, files)), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else FILES, sys.argv[2:])
