"""How far the gain swings with each assumption, and what it is when all of them turn out badly, or well, together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from metrics.amounts import at_amounts
from metrics.assumption import Assumption
from metrics.baseline import Baseline, best_baseline
from metrics.crossfit import cross_fit
from metrics.decision.dependence import ends
from metrics.decision.gain_at import FIXED, GainAt
from metrics.decision.present import Flagged, gain_over_flagged
from metrics.payoff import Assumptions, Payoff
from metrics.profit import ProfitCurve, at_place, is_more
from metrics.terms import net_gain

STEPS = 60
LOOKS = 200  # amounts that are tried between the likely one and the furthest


@dataclass(frozen=True)
class Swing:
    """The gain at both ends of an assumption: with the customers chosen now, and with the threshold chosen anew."""

    name: str
    assumption: Assumption
    kept_low: float
    kept_high: float
    anew_low: float  # out of fold, over the best baseline at these amounts
    anew_high: float

    @property
    def width(self) -> float:
        """How far the gain of the decision kept swings."""
        return abs(self.kept_high - self.kept_low)


def tornado(
    curve: ProfitCurve,
    form: Assumptions,
    gain: GainAt,
    of: Mapping[str, Baseline],
    limit: float = 1.0,
    flagged: Flagged | None = None,
) -> tuple[Swing, ...]:
    """One swing for every assumption, the widest first, the others at their likely amounts.

    Parameters
    ----------
    curve
        With the key ``fold``.
    form, gain
        The assumptions and the gain that `metrics.decision.gain_at.gain_at` made of them.
    of
        The baselines that count.
    limit
        The largest share of rows that may be contacted.
    flagged
        The present rule where it is a column; the curve's ledger then has the key ``present`` too.

    Notes
    -----
    What is chosen anew is cross-fitted like the headline, so that the two columns may be compared. It cannot fall below the
    decision kept by more than chance.
    """
    found = []
    for name, item in gain.items.items():
        kept = gain.gains(gain.moved(name, np.array([item.low, item.high])))
        anew = [_anew(curve, form, name, amount, gain, of, limit, flagged) for amount in (item.low, item.high)]
        found.append(Swing(name, item, *map(float, kept), *anew))
    return tuple(sorted(found, key=lambda swing: -swing.width))


def _anew(
    curve: ProfitCurve,
    form: Assumptions,
    name: str,
    amount: float,
    gain: GainAt,
    of: Mapping[str, Baseline],
    limit: float,
    flagged: Flagged | None,
) -> float:
    fixed = gain.items[FIXED].likely if FIXED in gain.items else 0.0
    if name == FIXED:
        fixed, payoff = amount, form.payoff()
    else:
        payoff = at_amounts(form, {name: amount}).payoff()
    now = {own: _at(curve, base, payoff, fixed, flagged) for own, base in of.items()}
    best = best_baseline(now)
    if flagged is not None and best.name == "present":
        fit = gain_over_flagged(curve.ledger, payoff, limit)
    else:
        fit = cross_fit(curve.ledger, payoff, best, limit)
    return net_gain(fit.gain, fit.share, best.place, fixed)


def _at(curve: ProfitCurve, base: Baseline, payoff: Payoff, fixed: float, flagged: Flagged | None) -> Baseline:
    """A baseline at other amounts, after the fixed cost that all but contacting nobody pay."""
    given = flagged is not None and base.name == "present"
    features = flagged.features if given else at_place(curve.ledger.firsts, base.place)
    return Baseline(base.name, base.place, float(payoff.profit @ features) - fixed * float(base.place > 0))


@dataclass(frozen=True)
class Turn:
    """Between which amounts of an assumption choosing by the model adds nothing; None where no amount on that side changes that."""

    name: str
    assumption: Assumption
    below: float | None  # from this amount downwards the model would add something
    above: float | None


def turns(curve: ProfitCurve, gain: GainAt, of: Mapping[str, Baseline]) -> tuple[Turn, ...]:
    """For every assumption, how far it would have to move before the model adds to the best decision without one.

    Parameters
    ----------
    curve
        On which, at the likely amounts, nobody or everybody is best.
    gain
        As `metrics.decision.gain_at.gain_at` made it: its assumptions, a fixed cost among them.
    of
        The baselines that count.

    Notes
    -----
    The best threshold is chosen and judged on the same rows at every amount, so that an amount found here is the nearest
    at which the answer could change, not one at which it surely does.
    """
    return tuple(Turn(name, item, *_turn(curve, gain, name, item, of)) for name, item in gain.items.items())


def _turn(
    curve: ProfitCurve, gain: GainAt, name: str, item: Assumption, of: Mapping[str, Baseline]
) -> tuple[float | None, float | None]:
    firsts = np.vstack([curve.ledger.firsts, (curve.contacted > 0).astype(float)])
    simple = np.stack([at_place(firsts, base.place) for base in of.values()], axis=-1)

    def adds(amount: float) -> bool:
        theta = gain.theta(gain.moved(name, np.array([amount])))[0]
        return bool(is_more((theta @ firsts).max(), (theta @ simple).max()))

    return tuple(_first(adds, item.likely, end) for end in ends(item))


def _first(adds: Callable[[float], bool], likely: float, end: float) -> float | None:
    """The amount nearest to the likely one from which on the model adds something; None where it never does, or does already."""
    if adds(likely) or not (reached := _reached(adds, likely, end)):
        return None
    inside, outside = likely, reached
    for _ in range(STEPS):
        middle = (inside + outside) / 2
        inside, outside = (inside, middle) if adds(middle) else (middle, outside)
    return outside


def _reached(adds: Callable[[float], bool], likely: float, end: float) -> float | None:
    """Any amount on the way to the end at which the model adds something: at the end itself everybody may be best again."""
    for amount in np.linspace(likely, end, LOOKS + 1)[1:]:
        if adds(float(amount)):
            return float(amount)
    return None


@dataclass(frozen=True)
class Mood:
    """All assumptions moved together along their ranges."""

    setting: float  # -1 all at their worst, 0 as likely, 1 all at their best
    amounts: Mapping[str, float]
    profit: float  # of the customers chosen
    gain: float  # over the best baseline at these amounts, which may be another one
    interval: tuple[float, float]  # of the gain, 95 %, because of data


def sceptic(gain: GainAt, setting: float) -> Mood:
    """The gain when every assumption moves the same part of the way to its worse, or better, end.

    Parameters
    ----------
    gain
        The gain as a function of the amounts.
    setting
        -1 to 1; below zero towards the end at which the decision's own profit is smaller (the other assumptions at their
        likely amounts). Its gain may even rise that way: where contacts are dear, contacting everybody is no rival.

    Raises
    ------
    ValueError
        When the setting lies outside -1 to 1.
    """
    if not -1 <= setting <= 1:
        raise ValueError(f"The sceptic's setting is {setting}; wanted a number from -1 to 1.")
    amounts = _moved(gain, np.array([setting]))
    found, error = float(gain.gains(amounts)[0]), float(gain.errors(amounts)[0])
    named = dict(zip(gain.items, amounts[0].tolist(), strict=True))
    profit = float(gain.profits(amounts)[0])
    return Mood(setting, named, profit, found, gain.interval(found, error))


def in_mood(form: Assumptions, mood: Mood) -> Assumptions:
    """The form with the amounts of a mood as its likely ones, so that the threshold can be chosen anew."""
    return at_amounts(form, {name: amount for name, amount in mood.amounts.items() if name in form.items})


def breaks_at(gain: GainAt) -> float | None:
    """The setting between -1 and 0 at which the gain is gone; None where it holds to the worst, or there is none to begin with."""
    ends = gain.gains(_moved(gain, np.array([-1.0, 0.0])))
    if ends[0] > 0 or ends[1] <= 0:
        return None
    low, high = -1.0, 0.0
    for _ in range(STEPS):
        middle = (low + high) / 2
        holds = gain.gains(_moved(gain, np.array([middle])))[0] > 0
        low, high = (low, middle) if holds else (middle, high)
    return high


def _moved(gain: GainAt, settings: np.ndarray) -> np.ndarray:
    """The amounts at settings of shape (d,), shape (d, m)."""
    worse, better = [], []
    for name, item in gain.items.items():
        low, high = gain.profits(gain.moved(name, np.array([item.low, item.high])))
        # An assumption that does not matter stays where it is.
        ends = (
            (item.low, item.high) if low < high else (item.high, item.low) if high < low else (item.likely, item.likely)
        )
        worse.append(ends[0])
        better.append(ends[1])
    likely, along = gain.likely, np.asarray(settings, dtype=float)[:, None]
    return (
        likely + np.maximum(along, 0) * (np.array(better) - likely) + np.maximum(-along, 0) * (np.array(worse) - likely)
    )
