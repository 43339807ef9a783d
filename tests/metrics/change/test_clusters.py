"""Rows of one cluster are no separate evidence."""

from __future__ import annotations

import numpy as np
import pytest

from metrics.change import clusters, means
from metrics.change.clusters import ClusterSums
from metrics.change.sums import Sums


def of(rows: list[list[float]]) -> ClusterSums:
    """The sums of clusters, each a list of its rows."""
    n, y = np.array([len(own) for own in rows], float), np.array([sum(own) for own in rows])
    return ClusterSums(len(rows), n.sum(), (n * n).sum(), y.sum(), (y * y).sum(), (n * y).sum())


def plain(rows: list[list[float]]) -> Sums:
    flat = np.array([each for own in rows for each in own])
    return Sums(len(flat), flat.sum(), (flat * flat).sum())


def test_clusters_of_one_row_each_are_compared_as_rows_are():
    one, other = [[1.0], [4.0], [3.0], [0.0]], [[2.0], [0.0], [1.0]]
    found, wanted = clusters.difference(of(one), of(other)), means.difference(plain(one), plain(other))

    assert (found.value, found.error, found.p) == pytest.approx((wanted.value, wanted.error, wanted.p))


def test_a_row_told_four_times_is_no_more_evidence_than_told_once():
    one, other = [[1.0], [4.0], [3.0], [0.0]], [[2.0], [0.0], [1.0]]
    once = clusters.difference(of(one), of(other))
    often = clusters.difference(of([own * 4 for own in one]), of([own * 4 for own in other]))

    assert (often.value, often.error) == pytest.approx((once.value, once.error))
    assert means.difference(plain([own * 4 for own in one]), plain([own * 4 for own in other])).error < once.error / 2


def test_the_error_between_two_clusters_by_hand():
    # Means 3 of four rows; (4 - 2 x 3) and (8 - 2 x 3) squared are 4 and 4: 8 / 16 x 2 = 1. The other arm varies not at all.
    found = clusters.difference(of([[1.0, 3.0], [3.0, 5.0]]), of([[1.0, 1.0], [1.0]]))

    assert (found.value, found.error) == pytest.approx((2.0, 1.0))


def test_an_arm_of_one_cluster_is_refused():
    with pytest.raises(ValueError, match="The arm 'other' has 1 clusters"):
        clusters.difference(of([[1.0], [2.0]]), of([[1.0, 2.0]]))
