"""Many results at once: which of them hold out, and how far each is drawn towards the mean."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

ALARMS = 0.05  # share of false ones among what is called different


def two_sided(z: np.ndarray | float) -> np.ndarray:
    """The chance of a deviation as large as z standard errors, either way, if there were none; same shape as ``z``."""
    return np.vectorize(lambda own: math.erfc(abs(own) / math.sqrt(2)), otypes=[float])(np.asarray(z, dtype=float))


def adjusted(p: np.ndarray) -> np.ndarray:
    """Probabilities adjusted for how many were looked at: below 0.05, at most 5 % of what is called different is not.

    Parameters
    ----------
    p
        Probabilities of single results, shape (m,); NaN where nothing could be asked, which stays NaN and does not count.

    Returns
    -------
    numpy.ndarray
        Shape (m,), never below ``p``.

    Notes
    -----
    Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57(1), 289-300.
    """
    p = np.asarray(p, dtype=float)
    found, asked = np.full(p.shape, np.nan), np.flatnonzero(np.isfinite(p))
    order = asked[np.argsort(p[asked], kind="stable")]
    raised = p[order] * len(order) / np.arange(1, len(order) + 1)
    found[order] = np.minimum(np.minimum.accumulate(raised[::-1])[::-1], 1.0)
    return found


@dataclass(frozen=True, eq=False)
class Shrunken:
    """Estimates drawn towards their common mean, each by as much as it is uncertain."""

    values: np.ndarray  # shape (m,)
    mean: float  # the precision-weighted mean of all
    spread: float  # standard deviation of the true amounts; 0 where chance alone explains the differences


def shrunken(values: np.ndarray, errors: np.ndarray) -> Shrunken:
    """Draw estimates towards their mean: an outlier among many is mostly luck, most of all where it is uncertain.

    Parameters
    ----------
    values, errors
        Estimates and their standard errors, shape (m,). An error of zero keeps its estimate.

    Notes
    -----
    Empirical Bayes with a normal law for the true amounts; the spread is by the method of moments (DerSimonian and Laird 1986,
    Controlled Clinical Trials 7, 177-188). With equal errors V each value keeps 1 - (k - 3) V / S of its distance to the mean,
    S the sum of squared distances, and never less than nothing: the positive-part estimator of Efron and Morris (1973), JASA 68,
    which loses three degrees of freedom, one of them to the mean. With unequal errors V + (what is between) takes the place of
    S / (k - 3). Up to three values are not drawn: of so few it cannot be known how far.
    """
    values, errors = np.asarray(values, dtype=float), np.asarray(errors, dtype=float)
    exact = errors <= 0
    if exact.all():
        return Shrunken(
            values, float(values.mean()) if len(values) else 0.0, float(values.std()) if len(values) else 0.0
        )
    variance = np.where(exact, (errors[~exact] ** 2).min() * 1e-9, errors**2)
    weight, free = 1 / variance, len(values) - 1
    mean = float(weight @ values / weight.sum())
    seen = float(weight @ (values - mean) ** 2)
    whole = float(weight.sum() - (weight**2).sum() / weight.sum())
    between = max(0.0, (seen - free) / whole) if free else 0.0
    weight = 1 / (variance + between)
    mean = float(weight @ values / weight.sum())
    if free < 3:
        return Shrunken(values, mean, math.sqrt(between))
    drawn_by = max(0.0, (seen * free / (free - 2) - free) / whole)
    return Shrunken(mean + drawn_by / (drawn_by + variance) * (values - mean), mean, math.sqrt(between))
