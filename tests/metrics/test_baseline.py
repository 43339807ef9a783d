"""What a decision is compared with."""

from __future__ import annotations

import pytest

from metrics.baseline import PresentRule, baselines, best_baseline
from metrics.profit import profit_curve
from tests.metrics.rows import cells, ledger_of


def curve(hit=100, false_alarm=-40):
    return profit_curve(ledger_of([0.9, 0.8, 0.7, 0.6], [1, 0, 1, 0]), cells(hit, false_alarm))


def test_every_file_has_nobody_and_everybody():
    found = baselines(curve())

    assert {name: base.profit for name, base in found.items()} == {"nobody": 0, "everybody": 120}


@pytest.mark.parametrize(
    ("rule", "profit"),
    [
        (PresentRule(threshold=0.7), 160),
        (PresentRule(threshold=0.75), 60),
        (PresentRule(threshold=2.0), 0),
        (PresentRule(share=0.0), 0),
        (PresentRule(share=0.25), 100),
        (PresentRule(share=1.0), 120),
    ],
)
def test_the_present_rule_stands_on_the_same_curve(rule, profit):
    assert baselines(curve(), rule)["present"].profit == pytest.approx(profit)


def test_a_share_inside_a_tie_is_judged_by_its_expected_profit():
    # Ten tied customers, half of whom leave: contacting three of ten brings three tenths of 10 * (100 - 40) / 2.
    tied = profit_curve(ledger_of([0.5] * 10, [1, 0] * 5), cells(100, -40))

    assert baselines(tied, PresentRule(share=0.3))["present"].profit == pytest.approx(90)


def test_the_best_of_them_is_the_one_to_beat_and_in_a_tie_the_one_that_asks_least():
    assert best_baseline(baselines(curve(), PresentRule(threshold=0.7))).name == "present"
    assert best_baseline(baselines(curve(40, -40))).name == "nobody"
    assert best_baseline(baselines(curve(10, -40))).name == "nobody"


@pytest.mark.parametrize("fields", [{}, {"threshold": 0.5, "share": 0.5}, {"share": 1.2}, {"share": -0.1}])
def test_a_present_rule_that_says_nothing_or_too_much_is_refused(fields):
    with pytest.raises(ValueError, match="present rule"):
        PresentRule(**fields)
