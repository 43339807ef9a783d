"""A decision's figures from rows alone, with pandas and numpy: nothing of the product is imported here, only its rules are told again."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from statistics import NormalDist

import numpy as np
import pandas as pd

FOLDS, PARTS, DEALS, SEED = 20, 5, 20, 20260101
DRAWS = 100_000

Range = tuple[float, float, float]  # low, likely, high


@dataclass(frozen=True, eq=False)
class Rows:
    """Rows with ``id``, ``score``, ``event`` (0 or 1), ``value``; and what acting on a row brings at given amounts."""

    frame: pd.DataFrame
    form: str  # "campaign" or "credit"
    amounts: Mapping[str, Range]

    @cached_property
    def features(self) -> np.ndarray:
        """By row: the event, its value, one, the value; columns in that order, rows by falling score."""
        rows = self.sorted
        return np.column_stack(
            [rows["event"], rows["event"] * rows["value"], np.ones(len(rows)), rows["value"]]
        ).astype(float)

    @cached_property
    def sorted(self) -> pd.DataFrame:
        return self.frame.sort_values("score", ascending=False, kind="stable").reset_index(drop=True)

    @cached_property
    def ends(self) -> np.ndarray:
        """How many rows stand down to each distinct score, from none on."""
        score = self.sorted["score"].to_numpy()
        return np.append(np.flatnonzero(np.append(True, score[1:] != score[:-1])), len(score))

    @cached_property
    def likely(self) -> dict[str, float]:
        return {name: likely for name, (_, likely, _) in self.amounts.items()}

    def weights(self, amounts: Mapping[str, np.ndarray | float]) -> np.ndarray:
        """What one unit of each feature brings: of shape (4,) or (draws, 4)."""
        if self.form == "credit":
            loss, earned = amounts["loss_given_default"], amounts["return_rate"]
            nothing = 0 * loss
            return np.stack(np.broadcast_arrays(nothing, loss + earned, nothing, -earned), axis=-1)
        accept, offer = amounts["accept_rate"], amounts["incentive_cost"]
        worth = accept * amounts.get("margin", 1.0) * amounts.get("months", 1.0)
        flat = "clv" in amounts
        by_event = offer * (1 - accept) + (accept * amounts["clv"] if flat else 0.0)
        each = -(amounts["contact_cost"] + offer)
        return np.stack(np.broadcast_arrays(by_event, 0 * worth if flat else worth, each, 0 * each), axis=-1)

    @cached_property
    def profit(self) -> np.ndarray:
        """What acting on each row brings at the likely amounts."""
        return self.features @ self.weights(self.likely)

    @cached_property
    def curve(self) -> np.ndarray:
        return np.append(0.0, self.profit.cumsum())[self.ends]

    @cached_property
    def contacted(self) -> int:
        return int(self.ends[self.curve.argmax()])

    @property
    def everybody(self) -> float:
        return float(self.profit.sum())

    @cached_property
    def fold(self) -> np.ndarray:
        """Which of twenty small folds each row is in, by the first eight digits of the md5 of its id."""
        lots = [int(hashlib.md5(str(id).encode()).hexdigest()[:8], 16) for id in self.sorted["id"]]
        return np.array([lot * FOLDS // 2**32 for lot in lots])

    @cached_property
    def reached(self) -> list[np.ndarray]:
        """For each way of dealing the folds, which rows are acted on by a threshold that was chosen without them."""
        draws, found = np.random.default_rng(SEED), []
        for _ in range(DEALS):
            dealt = np.arange(FOLDS) % PARTS
            draws.shuffle(dealt)
            part, acted = dealt[self.fold], np.zeros(len(self.profit), dtype=bool)
            for each in range(PARTS):
                rest = np.append(0.0, np.where(part == each, 0.0, self.profit).cumsum())[self.ends]
                best = int(np.argmax(rest > rest.max() - 1e-9 * max(1.0, abs(rest).max())))
                acted[: self.ends[best]] |= part[: self.ends[best]] == each
            found.append(acted)
        return found

    @cached_property
    def base(self) -> int:
        """How many rows the best decision without a model acts on: none or all."""
        return len(self.profit) if self.everybody > 0 else 0

    @cached_property
    def gain(self) -> float:
        return float(np.mean([self.profit[acted].sum() for acted in self.reached]) - self.profit[: self.base].sum())

    @cached_property
    def error(self) -> float:
        """Of the gain because of data: from the rows that the rule and the best decision without it treat differently."""
        gains, variances = [], []
        for acted in self.reached:
            apart = np.where(acted, 1.0, 0.0) - (np.arange(len(acted)) < self.base)
            differences = apart * self.profit
            gains.append(differences.sum())
            variances.append((differences**2).sum() - differences.sum() ** 2 / len(acted))
        return float(np.sqrt(np.mean(variances) + np.var(gains)))

    @cached_property
    def skew(self) -> float:
        """Of the gain because of data: above zero where few rows bring most of it."""
        found, count = [], len(self.profit)
        for acted in self.reached:
            each = (np.where(acted, 1.0, 0.0) - (np.arange(count) < self.base)) * self.profit
            mean = each.mean()
            found.append((((each - mean) ** 3).sum()) / ((each - mean) ** 2).sum() ** 1.5)
        return float(np.mean(found))

    def spread_at(self, amounts: Mapping[str, np.ndarray | float]) -> np.ndarray:
        """How far the gain scatters because of data at other amounts, up to a factor: from the rows treated differently."""
        weights, count = np.atleast_2d(self.weights(amounts)), len(self.profit)
        chosen = round(np.mean([acted.sum() for acted in self.reached]))
        over_all = weights @ self.features.sum(axis=0) > 0
        apart = [self.features[chosen:], self.features[:chosen]]  # against everybody, against nobody
        squares = [((weights @ (rows.T @ rows)) * weights).sum(axis=1) for rows in apart]
        moved = [weights @ rows.sum(axis=0) for rows in apart]
        squares, moved = np.where(over_all, *squares), np.where(over_all, *moved)
        return np.sqrt(np.maximum(squares - moved**2 / count, 0.0))

    def gains_at(self, amounts: Mapping[str, np.ndarray | float]) -> np.ndarray:
        """The gain of the customers chosen over the better of nobody and everybody, whatever the amounts."""
        weights = np.atleast_2d(self.weights(amounts))
        chosen = np.mean([self.features[acted].sum(axis=0) for acted in self.reached], axis=0)
        return weights @ chosen - np.maximum(weights @ self.features.sum(axis=0), 0.0)

    @cached_property
    def whole(self) -> tuple[float, float]:
        """The range that holds 95 % of draws of data and of assumptions, each triangular between low and high."""
        draws = np.random.default_rng(7)
        drawn = {
            name: draws.triangular(low, likely, high, DRAWS) if high > low else np.full(DRAWS, likely)
            for name, (low, likely, high) in self.amounts.items()
        }
        normal, skew = draws.standard_normal(DRAWS), self.skew
        # Hall (1992): the cubic that takes the skewness off a Student's t, the other way round.
        away = 3 * (np.cbrt(1 + skew * (normal - skew / 6)) - 1) / skew if abs(skew) > 1e-6 else normal
        found = self.gains_at(drawn) - self.error * self.spread_at(drawn) / self.spread_at(self.likely) * away
        return tuple(np.quantile(found, (0.025, 0.975)))

    def turning(self) -> dict[str, float]:
        """For each amount the nearest at which the gain of the customers chosen is gone, looked for from far below to far above."""
        found = {}
        for name, likely in self.likely.items():
            reach = np.linspace(0.0, 1.0 if likely < 1 else 20 * max(likely, 5.0), 40_001)
            gains = self.gains_at({**self.likely, name: reach})
            here = np.searchsorted(reach, likely)
            above, below = np.flatnonzero(gains[here:] < 0), np.flatnonzero(gains[:here] < 0)
            found |= {f"{name}_to": reach[here + above[0]]} if len(above) else {}
            found |= {f"{name}_from": reach[below[-1]]} if len(below) else {}
        return found

    def test_costs(self) -> list[float]:
        """What a test of those chosen costs, and one of all: half of so many are acted on that the least fall that pays shows."""
        if self.form != "campaign":
            return []
        found, z = [], NormalDist().inv_cdf(0.975) + NormalDist().inv_cdf(0.8)
        for count in (self.contacted, len(self.profit)):
            sums, rate = self.features[:count].sum(axis=0), float(self.features[:count, 0].mean())
            none, whole = (float(self.weights({**self.likely, "accept_rate": share}) @ sums) for share in (0.0, 1.0))
            fall = none / (none - whole) * rate  # those who stay at the acceptance that just pays
            if 0 < fall < rate:
                spread = rate * (1 - rate) + (rate - fall) * (1 - rate + fall)
                arm = math.ceil(math.ceil(2 * (z / fall) ** 2 * spread) / 2)
                found.append(arm * self.likely["contact_cost"])
        return found

    def shares(self, column: str) -> pd.Series:
        return self.frame.groupby(column)["event"].mean()


def gain_between(first: Rows, second: Rows) -> tuple[float, float]:
    """What choosing by the second model brings more than by the first on the same rows, and its standard error."""
    order = [rows.sorted.reset_index().set_index("id")["index"] for rows in (first, second)]
    places = [each.loc[order[0].index].to_numpy() for each in order]
    profit, gains, variances = first.profit[places[0]], [], []
    for one, other in zip(first.reached, second.reached, strict=True):
        apart = (other[places[1]].astype(float) - one[places[0]]) * profit
        gains.append(apart.sum())
        variances.append((apart**2).sum() - apart.sum() ** 2 / len(apart))
    return float(np.mean(gains)), float(np.sqrt(np.mean(variances) + np.var(gains)))


def whole_between(first: Rows, second: Rows) -> tuple[float, float]:
    """The range of that difference that holds 95 % of draws of data and of assumptions; both keep the rules that they have."""
    order = [rows.sorted.reset_index().set_index("id")["index"] for rows in (first, second)]
    places = [each.loc[order[0].index].to_numpy() for each in order]
    features, sums, products = first.features[places[0]], [], []
    for one, other in zip(first.reached, second.reached, strict=True):
        apart = other[places[1]].astype(float) - one[places[0]]
        sums.append(apart @ features)
        products.append((features * (apart**2)[:, None]).T @ features)
    total, product = np.mean(sums, axis=0), np.mean(products, axis=0)

    def spread(weights: np.ndarray) -> np.ndarray:
        return np.sqrt(((weights @ product) * weights).sum(axis=1) - (weights @ total) ** 2 / len(features))

    draws = np.random.default_rng(7)
    drawn = {
        name: draws.triangular(low, likely, high, DRAWS) if high > low else np.full(DRAWS, likely)
        for name, (low, likely, high) in first.amounts.items()
    }
    weights, likely = first.weights(drawn), np.atleast_2d(first.weights(first.likely))
    _, error = gain_between(first, second)
    found = weights @ total + error * spread(weights) / spread(likely) * draws.standard_normal(DRAWS)
    low, high = np.quantile(found, (0.025, 0.975))
    gain, away = gain_between(first, second)[0], 1.96 * error
    return min(float(low), gain - away), max(float(high), gain + away)  # no narrower than that of the data alone


def treated_differently(first: Rows, second: Rows) -> int:
    """Rows that one model's best rule acts on and the other's does not."""
    acted = [set(rows.sorted["id"][: rows.contacted]) for rows in (first, second)]
    return len(acted[0] ^ acted[1])
