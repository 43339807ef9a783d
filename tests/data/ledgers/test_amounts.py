"""What a model that knows every outcome would choose: rows by what they bring."""

import numpy as np
import pandas as pd
import pytest

from data.ledgers.amounts import build_profit_ledger
from data.ledgers.features import FIRSTS

ROWS = pd.DataFrame(
    {
        "score": [0.9, 0.5, 0.4, 0.1],
        "outcome": [1, 0, 1, 1],
        "value": [100.0, 200.0, 50.0, 20.0],
        "cost": [9.0, 9.0, 10.0, 9.0],
    }
)


def weights(**by_name: float) -> np.ndarray:
    return np.array([by_name.get(name, 0.0) for name in FIRSTS])


def test_the_rows_that_pay_are_summed_by_what_they_bring():
    # 30 % of the value of those with the event, less the cost: 21, -9, 5 and -3.
    ledger = build_profit_ledger(ROWS, weights(vy=0.3, k=-1.0))

    assert ledger.running("n").tolist() == [0, 1, 2]
    assert ledger.running("v").tolist() == pytest.approx([0, 21, 26])


def test_a_payment_for_each_row_and_one_for_each_event_count_too():
    # 5 for each row, 10 more where the event comes, a tenth of the value taken away: 5, -15, 10 and 13.
    ledger = build_profit_ledger(ROWS, weights(p=10.0, n=5.0, v=-0.1))

    assert sorted(np.diff(ledger.running("v"))) == pytest.approx([5, 10, 13])


def test_where_no_row_pays_there_is_no_ledger():
    assert build_profit_ledger(ROWS, weights(n=-1.0)) is None


def test_a_row_without_the_event_keeps_what_each_row_brings():
    # 30 % of the value where the event comes, 5 for each row: 35, 5, 20 and 11.
    ledger = build_profit_ledger(ROWS, weights(vy=0.3, n=5.0))

    assert sorted(np.diff(ledger.running("v"))) == pytest.approx([5, 11, 20, 35])
