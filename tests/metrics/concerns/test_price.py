"""The price of a ratio: by hand, by brute force, and on rows it was not chosen on."""

from __future__ import annotations

import itertools

import numpy as np
import pandas as pd
import pytest

from data.ledgers.ledger import build_ledger
from metrics.concerns.price import prices
from metrics.payoff import Payoff
from metrics.profit import edge_at_threshold

VALUE = Payoff(np.eye(5)[2], np.zeros(5))  # what stands in the column of values, whatever happened


def by_hand() -> pd.DataFrame:
    """Two groups of ten by falling score: of A the first eight earn 5 each and the others cost 5, of B the first two earn 5, the others cost 2."""
    a = [5.0] * 8 + [-5.0] * 2
    b = [5.0] * 2 + [-2.0] * 8
    rows = [("A", 20 - 2 * place, worth) for place, worth in enumerate(a)]
    rows += [("B", 19 - 2 * place, worth) for place, worth in enumerate(b)]
    return pd.DataFrame(rows, columns=["group", "score", "value"]).assign(outcome=1)


def test_two_groups_of_ten_by_hand():
    # By a line a group today: A 8 and B 2 earn 50; at a ratio of .8 the best is A 8 and B 7, which earn 40.
    ledger = build_ledger(by_hand(), ("group",))
    found = prices(ledger, VALUE, edge_at_threshold(ledger, 0), 0.0, True, "group")
    assert found.by_group.profit == 50
    assert found.by_group.ratio == pytest.approx(0.25)

    fair = prices(ledger, VALUE, edge_at_threshold(ledger, 14), 0.8, True, "group")
    assert fair.by_group.profit == 40
    assert fair.by_group.ratio == pytest.approx(7 / 8)
    assert not fair.free


def brute(frame: pd.DataFrame, least: float, is_good: bool) -> tuple[float, float]:
    """The best profit with one line, and with a line a group, by trying all of them."""
    frame = frame.sort_values("score", ascending=False)
    lines = [np.inf, *frame["score"]]

    def rates(cut: tuple[float, ...]) -> tuple[float, float]:
        profit, favourable = 0.0, []
        for (_, own), line in zip(frame.groupby("group"), cut, strict=True):
            acted = own["score"] >= line
            profit += own["value"][acted].sum()
            favourable.append(acted.mean() if is_good else 1 - acted.mean())
        return profit, min(favourable) / max(favourable) if max(favourable) > 0 else 1.0

    levels = frame["group"].nunique()
    one = [
        (profit, ratio if 0 < at < len(lines) - 1 else 1.0)
        for at, (profit, ratio) in enumerate(rates((line,) * levels) for line in lines)
    ]
    each = [rates(cut) for cut in itertools.product(lines, repeat=levels)]
    return tuple(max(profit for profit, ratio in found if ratio >= least - 1e-9) for found in (one, each))


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("is_good", [True, False])
@pytest.mark.parametrize("least", [0.5, 0.8, 1.0])
def test_both_prices_are_those_of_trying_every_line(seed, is_good, least):
    draw = np.random.default_rng(seed)
    frame = pd.DataFrame(
        {
            "group": ["A"] * 12 + ["B"] * 10,
            "score": draw.permutation(22),
            "value": draw.integers(-5, 6, 22).astype(float),
        }
    ).assign(outcome=1)
    ledger = build_ledger(frame, ("group",))
    found = prices(ledger, VALUE, 3, least, is_good, "group")

    assert (found.one_line.profit, found.by_group.profit) == pytest.approx(brute(frame, least, is_good))


def test_a_ratio_that_is_met_costs_nothing():
    ledger = build_ledger(by_hand(), ("group",))
    found = prices(ledger, VALUE, len(ledger.edges), 0.8, True, "group")  # everybody is acted on

    assert found.free
    assert (found.one_line.price, found.by_group.price) == (0, 0)


def test_the_price_is_judged_on_folds_it_was_not_chosen_on():
    frame = pd.concat([by_hand()] * 40, ignore_index=True).assign(fold=lambda rows: rows.index % 20)
    ledger = build_ledger(frame, ("fold", "group"))
    found = prices(ledger, VALUE, edge_at_threshold(ledger, 14), 0.8, True, "group").by_group

    # All folds are alike but for which rows they hold, so that the judged price is near the apparent one.
    assert found.judged == pytest.approx(found.price, abs=4 * found.error + 1e-9)
    assert found.interval[0] <= found.judged <= found.interval[1]


def test_a_group_that_stands_in_one_fold_alone_is_judged_all_the_same():
    frame = pd.concat([by_hand()] * 40, ignore_index=True).assign(fold=lambda rows: rows.index % 20)
    alone = pd.DataFrame({"group": "C", "score": 15.5, "value": 1.0, "outcome": 1, "fold": 7}, index=range(12))
    ledger = build_ledger(pd.concat([frame, alone]), ("fold", "group"))
    with np.errstate(invalid="raise"):
        found = prices(ledger, VALUE, edge_at_threshold(ledger, 14), 0.8, True, "group")

    assert np.isfinite([found.one_line.judged, found.by_group.judged, found.by_group.error]).all()


def test_small_groups_count_with_the_money_and_not_with_the_ratio():
    frame = pd.concat([by_hand(), pd.DataFrame({"group": "C", "score": [0.5], "value": [7.0], "outcome": [1]})])
    ledger = build_ledger(frame, ("group",))
    found = prices(ledger, VALUE, edge_at_threshold(ledger, 14), 0.8, True, "group")

    assert found.by_group.profit == 47


@pytest.mark.parametrize("least", [-0.1, 1.1, 80])
def test_a_ratio_beyond_one_is_refused(least):
    with pytest.raises(ValueError, match="wanted one from 0 to 1"):
        prices(build_ledger(by_hand(), ("group",)), VALUE, 3, least, True, "group")
