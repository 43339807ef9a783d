"""A balanced sample weighed back says what the population would have said."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.ledgers.ledger import build_ledger, sharpen
from metrics.band import band
from metrics.base_rate import corrected_score, looks_balanced, reweighted, reweighted_curve, reweighted_rates
from metrics.baseline import baselines, best_baseline
from metrics.crossfit import cross_fit
from metrics.profit import profit_curve
from metrics.ranking import auc
from tests.metrics.rows import cells, customers, frame_of, ledger_of

PAYOFF = cells(100, -10)


def balanced(frame, seed=0):
    """All events of a file and as many others."""
    others = frame[frame["outcome"] == 0].sample(int(frame["outcome"].sum()), random_state=seed)
    return pd.concat([frame[frame["outcome"] == 1], others], ignore_index=True)


def test_by_hand():
    # Two events and two others; in truth one in five is an event: half an event stands beside two others.
    found = reweighted(ledger_of([0.9, 0.8, 0.7, 0.6], [1, 0, 1, 0]), 0.2)

    assert found.rows == 2
    assert found.running("n") == pytest.approx([0, 0.2, 1, 1.2, 2])
    assert found.running("p") == pytest.approx([0, 0.2, 0.2, 0.4, 0.4])
    assert profit_curve(found, PAYOFF).profit == pytest.approx([0, 20, 12, 32, 24])


def test_at_its_own_rate_a_file_stays_as_it_is():
    ledger = ledger_of(value=np.arange(8.0), cost=np.arange(8.0))

    found = reweighted(ledger, 0.5)

    for name in ("n", "p", "v", "vy", "v2", "v2y", "k", "ky", "k2", "vk", "vky"):
        assert found.running(name) == pytest.approx(ledger.running(name))
    assert found.rows == ledger.rows


def test_a_balanced_sample_weighed_back_finds_the_population_again():
    frame = customers(20_000, 1, useful=True, base_rate=0.27)
    rate = frame["outcome"].mean()
    whole, part = build_ledger(frame, ["fold"]), reweighted(build_ledger(balanced(frame), ["fold"]), rate)
    curves = [profit_curve(ledger, PAYOFF) for ledger in (whole, part)]
    per_row = [curve.profit[curve.best] / curve.rows for curve in curves]

    assert part.running("p")[-1] / part.rows == pytest.approx(rate)
    assert per_row[1] == pytest.approx(per_row[0], rel=0.05)
    assert profit_curve(build_ledger(balanced(frame)), PAYOFF).profit[-1] / 2 / frame["outcome"].sum() > 2 * per_row[0]
    assert auc(part) == pytest.approx(auc(whole), abs=0.01)


def test_every_other_metric_works_on_it():
    ledger = reweighted(build_ledger(balanced(customers(4000, 2, useful=True)), ["fold"]), 0.1)
    curve = profit_curve(ledger, PAYOFF)

    fit = cross_fit(ledger, PAYOFF, best_baseline(baselines(curve)))

    assert np.isfinite(band(curve).low).all()
    assert 0 < fit.gain < curve.profit[curve.best]
    assert fit.error > 0
    assert curve.share[-1] == 1


@pytest.mark.prove
def test_its_error_is_never_smaller_than_that_of_other_balanced_samples():
    frame, rate = customers(30_000, 3, useful=True), 0.1
    best, errors = [], []
    for seed in range(40):
        sample = balanced(frame.sample(2000, random_state=seed), seed)
        curve = profit_curve(reweighted(build_ledger(sample, bins=64), rate), PAYOFF)
        edge = int(np.searchsorted(-curve.ledger.edges["lo"].to_numpy(), -0.5, side="right"))
        best.append(curve.profit[edge] / curve.rows)
        errors.append(curve.error[edge] / curve.rows)

    assert np.mean(errors) >= 0.9 * np.std(best)


def test_rows_as_they_are_in_the_file_are_kept_out():
    frame = frame_of(np.linspace(0.01, 0.99, 400), [1, 0] * 200)
    found = reweighted(build_ledger(frame, bins=8), 0.1)

    with pytest.raises(ValueError, match="open the cells first"):
        sharpen(found, frame, np.array([2]))


def test_the_best_threshold_is_exact_when_cells_are_opened_first():
    frame = customers(3000, 4, useful=True)

    rough = reweighted_curve(build_ledger(frame, bins=32), PAYOFF, 0.05, lambda: frame)
    exact = profit_curve(reweighted(build_ledger(frame, bins=200_000), 0.05), PAYOFF)

    assert rough.profit[rough.best] == pytest.approx(exact.profit[exact.best], rel=1e-9)


@settings(max_examples=12, deadline=None)
@given(
    st.lists(st.integers(0, 1), min_size=2, max_size=40).filter(lambda y: 0 < sum(y) < len(y)), st.floats(0.01, 0.99)
)
def test_the_weighed_file_has_the_true_rate_and_stands_for_a_whole_number_of_rows(outcome, rate):
    ledger = ledger_of(np.linspace(0, 1, len(outcome)), outcome)
    if min(sum(outcome) / rate, (len(outcome) - sum(outcome)) / (1 - rate)) < 1:
        return
    found = reweighted(ledger, rate)

    assert found.running("n")[-1] == pytest.approx(found.rows, abs=1e-9)
    assert found.running("p")[-1] == pytest.approx(rate * found.rows)
    assert found.rows <= ledger.rows


def test_a_score_is_corrected_as_in_elkans_theorem():
    # At 50:50 a score of 0.5 says nothing: it becomes the base rate itself.
    assert corrected_score(0.5, 0.5, 0.1) == pytest.approx(0.1)
    assert corrected_score(np.array([0.0, 1.0]), 0.5, 0.1).tolist() == [0, 1]
    assert corrected_score(corrected_score(0.7, 0.5, 0.1), 0.1, 0.5) == pytest.approx(0.7)


def test_a_balanced_file_looks_it():
    assert looks_balanced(ledger_of())
    assert not looks_balanced(ledger_of([0.3, 0.2, 0.1], [1, 0, 0]))


def test_rates_and_files_that_cannot_be_are_refused():
    with pytest.raises(ValueError, match="is 0; wanted"):
        reweighted(ledger_of(), 0)
    with pytest.raises(ValueError, match="is 1; wanted"):
        reweighted(ledger_of(), 1)
    for outcome in ([1, 1], [0, 0]):
        with pytest.raises(ValueError, match="only one of the two"):
            reweighted(ledger_of([0.1, 0.2], outcome), 0.2)
    with pytest.raises(ValueError, match="sample share of events is 1"):
        corrected_score(0.3, 1, 0.2)


@pytest.mark.parametrize("rates", [(0.0, 0.2), (1.0, 0.2), (0.5, 0.0), (0.5, 1.0)])
def test_a_share_of_none_or_of_all_corrects_no_score(rates):
    with pytest.raises(ValueError, match="wanted a number above 0 and below 1"):
        corrected_score(0.5, *rates)


def test_as_far_from_half_as_is_tolerated_still_looks_balanced():
    # Five of eight are an eighth beside half; 201 of 400 are a quarter of a point beside it, and 205 more than one point.
    five = ledger_of(np.linspace(0, 1, 8), [1] * 5 + [0] * 3)

    assert looks_balanced(five, 0.125)
    assert not looks_balanced(five, 0.124)
    assert looks_balanced(ledger_of(np.linspace(0, 1, 400), [1] * 201 + [0] * 199))
    assert not looks_balanced(ledger_of(np.linspace(0, 1, 400), [1] * 205 + [0] * 195))


def test_one_event_and_one_other_may_stand_for_a_single_row():
    # At a true share of a tenth the one other is nine tenths of a row, and the event the last tenth.
    found = reweighted(ledger_of([0.9, 0.1], [1, 0]), 0.1)

    assert found.rows == 1
    assert found.running("p")[-1] == pytest.approx(0.1)


def test_rates_by_group_are_weighed_like_the_rows_of_the_file():
    # Of eight rows four were events; at a true share of a fifth an event counts a quarter of a row, and another a whole one.
    ledger = ledger_of(np.linspace(0, 1, 8), [1] * 4 + [0] * 4)
    found = reweighted_rates(pd.DataFrame({"level": ["a", "b"], "rows": [5, 3], "events": [2, 2]}), ledger, 0.2)

    assert found["level"].tolist() == ["b", "a"]
    assert found["rows"].tolist() == pytest.approx([1.5, 3.5])
    assert found["events"].tolist() == pytest.approx([0.5, 0.5])
    assert found["rate"].tolist() == pytest.approx([1 / 3, 1 / 7])
    assert ((found["low"] < found["rate"]) & (found["rate"] < found["high"])).all()
