"""Where a model earns or loses money: the parts of a customer base under one common decision, and which of them hold out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.ledgers.ledger import SUMS, Ledger
from metrics.by_level import profit_by_level, squares_by_level
from metrics.crossfit import Z95
from metrics.discovery import ALARMS, adjusted, shrunken, two_sided
from metrics.payoff import Payoff
from metrics.profit import at_place
from metrics.segment import SMALLEST_GROUP, wilson
from metrics.standard_error import error_of_sum, variance_of_sum

FEW = 30  # rows below which a segment is shown with a warning


@dataclass(frozen=True, eq=False)
class SegmentMoney:
    """The money of each segment, and what was held back because it could name a person.

    ``frame`` has one row a segment of at least ``metrics.segment.SMALLEST_GROUP`` rows, the largest gain a row first:
    ``level``, ``rows``, ``events``, ``rate`` with 95 % range ``rate_low`` and ``rate_high``; ``contacted``; ``reach``, the
    share of its events contacted (NaN without events); ``profit`` and ``profit_error`` at the decision; ``gain`` over the
    baseline with ``error``, ``low``, ``high`` (95 %); ``per_row`` and ``shrunk_per_row``, the gain a row as found and drawn
    towards the mean; ``shrunk``, that times the rows; ``q``, the adjusted probability of the gain a row differing so much
    from the rest; ``verdict``: "above", "below" or "like the rest"; ``few``: True below ``FEW`` rows.
    """

    frame: pd.DataFrame
    mean_per_row: float  # towards which the gains are drawn
    spread_per_row: float  # standard deviation of the true gains a row between segments; 0 where chance explains them
    held_back: int  # segments not shown
    held_back_rows: int
    held_back_gain: float  # so that the shown gains and this one add up to the whole

    @property
    def losing(self) -> pd.DataFrame:
        """Segments whose gain is clearly below zero, adjusted for how many there are."""
        gain, error, rows = (self.frame[name].to_numpy() for name in ("gain", "error", "rows"))
        # Where every row brings the same, the segment says nothing of chance: its rows are taken to vary as those of all do.
        usual = np.sqrt((error**2).sum() / rows.sum() * rows)
        error = np.where(error > 1e-6 * np.abs(gain), error, usual)
        z = np.divide(gain, error, out=np.zeros(len(error)), where=error > 0)
        return self.frame[(z < 0) & (adjusted(two_sided(z)) < ALARMS)]


def segment_money(
    ledger: Ledger, payoff: Payoff, place: float, baseline_place: float, key: str = "segment"
) -> SegmentMoney:
    """The profit of every segment at one decision that is common to all.

    Parameters
    ----------
    ledger
        With ``key``, and an edge at the decision and at the baseline: of small files every cell, else `data.ledgers.ledger.sharpen`
        the cells of their thresholds.
    payoff
        Money per contacted row.
    place, baseline_place
        Places of the decision and of the best baseline on this ledger, as ``metrics.profit.edge_at_threshold`` gives them.

    Notes
    -----
    The gain's error is that of the paired difference per row. A segment is tested against all other rows (normal test of two
    means), adjusted after Benjamini and Hochberg (1995). Shrinkage is empirical Bayes, `metrics.discovery.shrunken`. The
    threshold was chosen on these very rows: with a cross-fitted total, these parts add up to the apparent one.
    """
    levels, dense = ledger.split(key)
    theta = payoff.profit
    profit, squares = profit_by_level(dense, theta), squares_by_level(dense, theta)
    rows, events = dense[:, SUMS.index("r"), -1], dense[:, SUMS.index("e"), -1]
    priced = np.maximum(dense[:, SUMS.index("n"), -1], 1.0)  # a segment without any amounts gains nothing a row
    reached = at_place(dense[:, SUMS.index("e")], place)
    earned = at_place(profit, place)
    gain = earned - at_place(profit, baseline_place)
    between = np.abs(at_place(squares, place) - at_place(squares, baseline_place))
    frame = pd.DataFrame({"level": levels.astype(str), "rows": rows, "events": events, "rate": events / rows})
    frame["rate_low"], frame["rate_high"] = wilson(events, rows)
    frame["contacted"] = at_place(dense[:, SUMS.index("r")], place)
    frame["reach"] = np.divide(reached, events, out=np.full(len(rows), np.nan), where=events > 0)
    frame["profit"], frame["profit_error"] = earned, error_of_sum(earned, at_place(squares, place), priced)
    frame["gain"], frame["error"] = gain, error_of_sum(gain, between, priced)
    frame["low"], frame["high"] = gain - Z95 * frame["error"], gain + Z95 * frame["error"]
    frame["priced"] = priced
    frame["per_row"], frame["z"] = gain / priced, _against_rest(priced, gain, between)
    kept, back = frame[frame["rows"] >= SMALLEST_GROUP], frame[frame["rows"] < SMALLEST_GROUP]
    drawn = shrunken(kept["per_row"].to_numpy(), (kept["error"] / kept["priced"]).to_numpy())
    q = adjusted(np.where(np.isfinite(kept["z"]), two_sided(kept["z"]), np.nan))
    verdict = np.where(q < ALARMS, np.where(kept["z"] > 0, "above", "below"), "like the rest")
    kept = kept.assign(shrunk_per_row=drawn.values, shrunk=drawn.values * kept["priced"], q=q, verdict=verdict)
    kept = kept.assign(few=kept["rows"] < FEW).drop(columns=["z", "priced"])
    return SegmentMoney(
        frame=kept.sort_values(["per_row", "level"], ascending=[False, True], ignore_index=True),
        mean_per_row=drawn.mean,
        spread_per_row=drawn.spread,
        held_back=len(back),
        held_back_rows=int(back["rows"].sum()),
        held_back_gain=float(back["gain"].sum()),
    )


def _against_rest(rows: np.ndarray, gain: np.ndarray, squares: np.ndarray) -> np.ndarray:
    """The mean gain a row of each level less that of all other rows, in standard errors; NaN without others or without chance."""
    others = rows.sum() - rows
    rest = gain.sum() - gain
    with np.errstate(divide="ignore", invalid="ignore"):
        variance = variance_of_sum(gain, squares, rows) / rows**2
        variance += variance_of_sum(rest, squares.sum() - squares, others) / others**2
        return np.where((others > 0) & (variance > 0), (gain / rows - rest / others) / np.sqrt(variance), np.nan)
