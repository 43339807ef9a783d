"""Blends of scores with chance keep what must be kept."""

from __future__ import annotations

import pytest

from data.ledgers.ledger import build_ledger
from metrics.decision.blend import blinded
from metrics.ranking import auc
from tests.metrics.rows import customers


def test_a_chance_blend_keeps_every_fold_and_moves_the_ranking_as_said():
    ledger = build_ledger(customers(2000, 7, useful=True), ["fold"], bins=256)

    found = blinded(ledger, 0.2)

    assert auc(found) == pytest.approx(0.8 * auc(ledger) + 0.1, abs=1e-9)
    for name in ("n", "p"):
        assert found.cells.groupby("fold")[name].sum().to_numpy() == pytest.approx(
            ledger.cells.groupby("fold")[name].sum().to_numpy()
        )
        assert found.running("n") == pytest.approx(ledger.running("n"))


def test_without_keys_too():
    ledger = build_ledger(customers(300, 1, useful=True), bins=32)

    assert auc(blinded(ledger, 1.0)) == pytest.approx(0.5)
    assert blinded(ledger, 0.0).running("p") == pytest.approx(ledger.running("p"))
