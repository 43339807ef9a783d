"""The range of a quotient of two means, which speaks of no change exactly when the range of their difference does."""

from __future__ import annotations

import math


def quotient(
    top: float, bottom: float, top_variance: float, bottom_variance: float, covariance: float, critical: float
) -> tuple[float, float] | None:
    """All values of top / bottom that a test of ``top - value * bottom = 0`` does not refuse.

    Parameters
    ----------
    top, bottom
        Two estimates in one unit.
    top_variance, bottom_variance, covariance
        Of the estimates, in that unit squared.
    critical
        How many standard errors a test allows.

    Returns
    -------
    tuple
        Lowest and highest; None where the bottom itself cannot be told from 0, for then there is no bound.

    Notes
    -----
    Fieller (1954), Journal of the Royal Statistical Society B 16, 175-185.
    """
    a = bottom**2 - critical**2 * bottom_variance
    b = top * bottom - critical**2 * covariance
    c = top**2 - critical**2 * top_variance
    if a <= 0:
        return None
    root = math.sqrt(max(b * b - a * c, 0.0))
    return (b - root) / a, (b + root) / a


def relative_change(
    top: float, bottom: float, top_variance: float, bottom_variance: float, covariance: float, critical: float
) -> tuple[float, float, float, float] | None:
    """The change from bottom to top as a share of the size of the bottom, its range and its standard error; None as for `quotient`.

    By its size, so that less of a loss is a rise: the sign is that of the difference.
    """
    limits = quotient(top, bottom, top_variance, bottom_variance, covariance, critical)
    if limits is None:
        return None
    ratio, sign = top / bottom, math.copysign(1.0, bottom)
    low, high = sorted(sign * (limit - 1) for limit in limits)
    variance = top_variance + ratio**2 * bottom_variance - 2 * ratio * covariance
    return sign * (ratio - 1), low, high, math.sqrt(max(variance, 0.0)) / abs(bottom)
