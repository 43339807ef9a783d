"""Maximum profit per row when one rate is not a number but a range of numbers: the EMP family of measures, exact."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.ledgers.ledger import FIRSTS, Ledger
from metrics.profit import best_edge


@dataclass(frozen=True)
class Law:
    """How an uncertain rate from 0 to 1 is spread: weights on single amounts, and what is left on a beta distribution.

    ``points`` holds pairs of amount and weight. The uniform distribution is ``alpha = beta = 1``.
    """

    alpha: float = 1.0
    beta: float = 1.0
    points: tuple[tuple[float, float], ...] = ()

    def __post_init__(self) -> None:
        if self.alpha <= 0 or self.beta <= 0:
            raise ValueError(f"The beta law has alpha {self.alpha} and beta {self.beta}; wanted both above zero.")
        if any(not 0 <= amount <= 1 or weight < 0 for amount, weight in self.points) or self.spread < -1e-12:
            raise ValueError(
                f"The law puts weights on {self.points}; wanted amounts from 0 to 1 and weights of at most 1 in all."
            )

    @property
    def spread(self) -> float:
        """The weight of the beta distribution."""
        return 1.0 - sum(weight for _, weight in self.points)

    def moments(self, bounds: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Weight, and weight times mean, of the beta part between neighbouring bounds."""
        from scipy.special import betainc  # a fifth of a second, for those who ask for this family

        weight = np.diff(betainc(self.alpha, self.beta, bounds))
        mean = self.alpha / (self.alpha + self.beta)
        return self.spread * weight, self.spread * mean * np.diff(betainc(self.alpha + 1, self.beta, bounds))


# Verbeke et al. (2012), European Journal of Operational Research 218(1): lifetime value, offer and contact in euro.
CLV, INCENTIVE, CONTACT, ACCEPT = 200.0, 10.0, 1.0, 0.3
# Verbraken, Verbeke and Baesens (2013), IEEE TKDE 25(5), 961-973: acceptance of 30 %, give or take 10 points.
ACCEPTANCE = Law(alpha=6, beta=14)
# Verbraken, Bravo, Weber and Baesens (2014), EJOR 238(2), 505-513: of bad loans 55 % are paid back, 10 % lost whole.
LOSS_GIVEN_DEFAULT = Law(points=((0.0, 0.55), (1.0, 0.10)))
RETURN = 0.2644
# Janssens, Bogaert, Bagué and Van den Poel (2022), Annals of Operations Research: the offer is a share of the value.
INCENTIVE_SHARE, CONTACT_B2B = 0.05, 15.0


@dataclass(frozen=True)
class MaximumProfit:
    """Profit per row of the ledger in its currency, and the share of rows acted on, both as means over the law."""

    per_row: float
    share: float


def expected_maximum(ledger: Ledger, fixed: np.ndarray, per_rate: np.ndarray, law: Law) -> MaximumProfit:
    """Mean over an uncertain rate of the best profit, the threshold chosen anew for every rate.

    Parameters
    ----------
    ledger
        k cells by falling score. Exact where every cell holds one score; else exact among thresholds between cells.
    fixed, per_rate
        Weights of the features, shape (8,), in the order of ``data.ledgers.ledger.FIRSTS``: an acted-on row brings
        ``(fixed + rate * per_rate) · features``, in the ledger's currency.
    law
        How the rate is spread from 0 to 1.

    Returns
    -------
    MaximumProfit
        Never below zero, for acting on nobody brings nothing.

    Notes
    -----
    At every edge profit is a line in the rate, so the best profit is the upper envelope of k + 1 lines; between the
    envelope's corners its mean is a difference of incomplete beta functions. For the churn measure the envelope is
    the convex hull of the ROC curve (Verbraken et al. 2013, section 4); with values by row there is no such hull, but
    there is still an envelope.
    """
    base, slope, share = fixed @ ledger.firsts, per_rate @ ledger.firsts, ledger.running("r") / ledger.rows
    corner, bounds = envelope(base, slope)
    weight, moment = law.moments(bounds)
    total, acted = float(base[corner] @ weight + slope[corner] @ moment), float(share[corner] @ weight)
    for amount, weight_there in law.points:
        profit = base + amount * slope
        best = best_edge(profit)
        total, acted = total + weight_there * float(profit[best]), acted + weight_there * float(share[best])
    return MaximumProfit(total / ledger.priced, acted)


def envelope(base: np.ndarray, slope: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The highest of the lines ``base + x * slope`` for every x from 0 to 1.

    Parameters
    ----------
    base, slope
        Shape (m,), finite.

    Returns
    -------
    corner
        Positions of the lines that are highest somewhere, from left to right, shape (c,).
    bounds
        Where they meet, from 0 to 1, shape (c + 1,): line ``corner[i]`` is highest from ``bounds[i]`` to ``bounds[i +
        1]``.

    Notes
    -----
    The upper hull of lines by slope (Andrew 1979, the monotone chain in its dual form): one sort and one pass.
    """
    order = np.lexsort((-base, slope))
    order = order[np.concatenate(([True], np.diff(slope[order]) > 0))]  # of parallel lines the highest
    chain: list[int] = []
    starts: list[float] = []  # where the line of the same place in the chain becomes the highest
    for line in order.tolist():
        start = -np.inf
        while chain:
            last = chain[-1]
            with np.errstate(over="ignore"):  # lines that are nearly parallel meet far beyond one
                start = float((base[last] - base[line]) / (slope[line] - slope[last]))
            if start > starts[-1]:
                break
            chain.pop()
            starts.pop()
            start = -np.inf
        chain.append(line)
        starts.append(start)
    meets = np.clip([*starts, np.inf], 0.0, 1.0)
    seen = np.flatnonzero(np.diff(meets) > 0)
    return np.array(chain)[seen], np.concatenate((meets[seen], [1.0]))


def mpc(
    ledger: Ledger, clv: float = CLV, incentive: float = INCENTIVE, contact: float = CONTACT, accept: float = ACCEPT
) -> MaximumProfit:
    """Maximum profit of a churn campaign with a known acceptance rate, per customer.

    Parameters
    ----------
    ledger
        Rows are customers, events are churners.
    clv, incentive, contact
        Worth of a customer who stays, cost of the offer where it is accepted, cost of a contact: one currency.
    accept
        Share of the churners contacted who accept and stay. Whoever would have stayed takes the offer as well.

    Notes
    -----
    Verbeke et al. (2012), EJOR 218(1), 211-229. The defaults are the published ones.
    """
    fixed, per_rate = _churn(clv, incentive, contact)
    return expected_maximum(ledger, fixed, per_rate, Law(points=((accept, 1.0),)))


def empc(
    ledger: Ledger, clv: float = CLV, incentive: float = INCENTIVE, contact: float = CONTACT, law: Law = ACCEPTANCE
) -> MaximumProfit:
    """Expected maximum profit of a churn campaign whose acceptance rate is uncertain, per customer.

    Parameters
    ----------
    ledger, clv, incentive, contact
        As for `mpc`.
    law
        How acceptance is spread; published: Beta(6, 14), a mean of 30 % with a standard deviation of 10 points.

    Notes
    -----
    Verbraken, Verbeke and Baesens (2013), IEEE TKDE 25(5), 961-973.
    """
    return expected_maximum(ledger, *_churn(clv, incentive, contact), law)


def empcs(ledger: Ledger, returns: float = RETURN, law: Law = LOSS_GIVEN_DEFAULT) -> MaximumProfit:
    """Expected maximum profit of declining loans, per applicant and per unit lent.

    Parameters
    ----------
    ledger
        Rows are applicants, events are defaults; acting is declining.
    returns
        Return on a loan that is paid back, as a share of it.
    law
        How the share lost of a defaulted loan is spread; published: 0 in 55 %, 1 in 10 %, uniform between in 35 % of
        defaults.

    Returns
    -------
    MaximumProfit
        The gain over accepting everybody, as a share of the amount lent; ``share`` is the part declined.

    Notes
    -----
    Verbraken, Bravo, Weber and Baesens (2014), EJOR 238(2), 505-513.
    """
    return expected_maximum(ledger, _weights(p=returns, n=-returns), _weights(p=1.0), law)


def empb(
    ledger: Ledger,
    incentive_share: float = INCENTIVE_SHARE,
    contact: float = CONTACT_B2B,
    accept: float = ACCEPT,
    clv_per_value: float = 1.0,
) -> MaximumProfit:
    """Expected maximum profit of a churn campaign among businesses, each with its own lifetime value, per customer.

    Parameters
    ----------
    ledger
        With a value column: the lifetime value of each customer, or what ``clv_per_value`` turns into it.
    incentive_share
        The offer as a share of the customer's lifetime value.
    contact
        Cost of a contact, paid for everyone contacted.
    accept
        Mean acceptance among the churners contacted; published: 6 / (6 + 14).
    clv_per_value
        Lifetime value per unit of the value column.

    Raises
    ------
    ValueError
        When the ledger has no value column.

    Notes
    -----
    Janssens, Bogaert, Bagué and Van den Poel (2022), Annals of Operations Research: with δ the incentive share, a
    churner contacted brings ``accept (1 - δ) CLV - contact`` and anyone else ``-(δ CLV + contact)``. Acceptance
    enters by its mean, before the best threshold is sought.
    """
    if not ledger.has_value:
        raise ValueError("This measure wants a value for each row; the file has no value column.")
    paid = clv_per_value * incentive_share
    fixed, per_rate = _weights(n=-contact, v=-paid, vy=paid), _weights(vy=clv_per_value - paid)
    return expected_maximum(ledger, fixed, per_rate, Law(points=((accept, 1.0),)))


def _churn(clv: float, incentive: float, contact: float) -> tuple[np.ndarray, np.ndarray]:
    """A contact costs, a loyal customer takes the offer, and an accepting churner is worth the rest."""
    return _weights(n=-(contact + incentive), p=incentive), _weights(p=clv - incentive)


def _weights(**by_feature: float) -> np.ndarray:
    return np.array([by_feature.get(name, 0.0) for name in FIRSTS])
