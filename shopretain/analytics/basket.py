"""What a customer's next purchase will be worth (METRICS section 5)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize
from scipy.special import digamma, gammaln

from shopretain.analytics.buying_model import Floats

_BOX = 12.0
_SD = 15.0  # of the weak prior on the logarithms


@dataclass(frozen=True, eq=False)
class Spending:
    """What each customer paid so far: purchases with a value, their sum and sum of squares."""

    count: Floats
    total: Floats
    squares: Floats

    @classmethod
    def of(cls, owner: np.ndarray, value: np.ndarray, people: int) -> Spending:
        """Add up values of single purchases by their owner's place."""
        paid = value.astype(float)
        count, total, squares = (
            np.asarray(np.bincount(owner, weights=weights, minlength=people), dtype=float)
            for weights in (np.ones(len(paid)), paid, paid**2)
        )
        return cls(count, total, squares)

    @property
    def mean(self) -> Floats:
        """The mean of each customer, 0 without a purchase."""
        return self.total / np.maximum(self.count, 1)


@dataclass(frozen=True, slots=True)
class Shrinkage:
    """How far own means are drawn to the shop's: as if `weight` purchases at its mean were there.

    `within` and `between` are variances of purchases of one customer and of customers.
    """

    mean: float
    weight: float
    within: float
    between: float

    def expected(self, spending: Spending) -> Floats:
        """Give the expected value of each customer's next purchase."""
        if np.isinf(self.weight):
            return np.full(len(spending.count), self.mean)
        shrunk = (self.weight * self.mean + spending.total) / (self.weight + spending.count)
        return np.asarray(shrunk)


def shrinkage(spending: Spending) -> Shrinkage:
    """Find it by the analysis of variance of a random effect (Searle 1971)."""
    count, total = spending.count, spending.total
    everything = count.sum()
    if not everything:
        return Shrinkage(0.0, np.inf, 0.0, 0.0)
    mean = float(total.sum() / everything)
    bought = count > 0
    own = spending.mean
    spare = everything - bought.sum()
    rest = float((spending.squares - total * own).sum())
    within = max(rest, 0.0) / spare if spare else 0.0
    among = float((count * (own - mean) ** 2).sum()) - (bought.sum() - 1) * within
    between = max(among, 0.0) / max(float(everything - (count**2).sum() / everything), 1e-9)
    if between > 0 and spare:
        return Shrinkage(mean, max(within / between, 1e-6), within, between)
    return Shrinkage(mean, np.inf, within, 0.0)


@dataclass(frozen=True, slots=True)
class GammaGamma:
    """Fader and Hardie (2013): a purchase is Gamma(p, nu), nu is Gamma(q, v); q > 1."""

    p: float
    q: float
    v: float
    log_likelihood: float

    @property
    def population(self) -> float:
        """The expected value of a purchase of somebody unknown."""
        return self.p * self.v / (self.q - 1)

    def expected(self, spending: Spending) -> Floats:
        """Give the expected value of each customer's next purchase."""
        below = self.p * spending.count + self.q - 1
        return np.asarray(self.p * (self.v + spending.total) / below)


def fit_gamma_gamma(count: Floats, mean: Floats, *, with_prior: bool = True) -> GammaGamma | None:
    """Fit by maximum likelihood to positive means of `count` purchases; None without any."""
    kept = (count > 0) & (mean > 0)
    n = count[kept]
    if not len(n):
        return None
    scale = float(mean[kept].mean())
    z = mean[kept] / scale
    log_n, log_z = np.log(n), np.log(z)
    different, back = np.unique(n, return_inverse=True)
    prior = 1 / _SD**2 if with_prior else 0.0

    def likelihood(theta: Floats) -> tuple[float, Floats]:
        p, above, v = np.exp(theta)
        q = 1 + above
        logs = np.log(v + n * z)
        of_count = gammaln(p * different + q) - gammaln(p * different)
        value = (
            of_count[back] - gammaln(q) + q * np.log(v)
            + (p * n - 1) * log_z + p * n * log_n - (p * n + q) * logs
        ).sum()  # fmt: skip
        common = digamma(p * different + q)[back]
        d_p = (n * (common - digamma(p * different)[back] + log_z + log_n - logs)).sum()
        d_q = (common - digamma(q) + np.log(v) - logs).sum()
        d_v = (q / v - (p * n + q) / (v + n * z)).sum()
        return float(value), np.array([d_p, d_q, d_v]) * np.exp(theta)

    def cost(theta: Floats) -> tuple[float, Floats]:
        value, gradient = likelihood(theta)
        return -value + prior / 2 * float(theta @ theta), -gradient + prior * theta

    found = minimize(
        cost,
        np.array([1.0, 1.0, 1.0]),
        jac=True,
        method="L-BFGS-B",
        bounds=[(-_BOX, _BOX)] * 3,
        options={"maxiter": 500, "ftol": 1e-13},
    )
    p, above, v = map(float, np.exp(found.x))
    value = likelihood(np.asarray(found.x))[0] - float(np.log(scale)) * len(n)
    return GammaGamma(p, 1 + above, v * scale, value)
