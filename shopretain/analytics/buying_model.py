"""The buying model (METRICS section 5): who still buys, and how often. No money, no calendar.

BG/NBD after Fader, Hardie and Lee (2005), "Counting your customers the easy way", and MBG/NBD
after Batislam, Denizel and Filiztekin (2007): while a customer is there they buy at a rate
lambda ~ Gamma(r, alpha); after each purchase they leave for good with chance p ~ Beta(a, b). In
the first model they cannot leave after their first purchase, in the second they can.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import eigh_tridiagonal
from scipy.optimize import minimize
from scipy.special import digamma, gammaln

Floats = NDArray[np.float64]
_Cost = Callable[["Floats"], tuple[float, "Floats"]]
Name = Literal["mbg_nbd", "bg_nbd"]

_PRIOR_SD = (
    5.0  # of the logarithm of each parameter, around 0: holds degenerate shops, moves no other
)
_BOX = 12.0  # largest logarithm of a parameter
_NODES = 16
_SAMPLE = 2_000  # rows
_BITS = 17  # of days and of purchases, three in one number
_SMALL = 1 << _BITS
_MOST_NODES_AT = 400  # opportunities to leave; above, one rule serves neighbours
_APART = 0.1  # of repeats expected in the sample from those observed
_POLISHES = 12
_NEAR, _STRICT, _EXACT = 1e-6, 1e-13, 1e-7  # of the cost, of the cost, of a slope by customer
_FLAT = 0.02  # of a gradient, by customer


@dataclass(frozen=True, eq=False)
class History:
    """What the model knows of each customer: three arrays of one length.

    `x` purchases after the first, `t_x` time from the first to the last, `T` time from the first
    to the as-of day; any unit of time.
    """

    x: Floats
    t_x: Floats
    T: Floats

    @cached_property
    def _is_whole(self) -> bool:
        columns = (self.x, self.t_x, self.T)
        return all(len(c) and c.max() < _SMALL and (c == np.floor(c)).all() for c in columns)

    @cached_property
    def _keys(self) -> NDArray[np.int64]:
        """One whole number for each customer: equal where all three values are."""
        if self._is_whole:  # exact in a float: three times 2^17 and less
            packed = (self.x * _SMALL + self.t_x) * _SMALL + self.T
            return np.asarray(packed, dtype=np.int64)
        key = np.zeros(len(self.x), dtype=np.int64)
        for column in (self.x, self.t_x, self.T):
            values, rank = np.unique(column, return_inverse=True)
            key = key * max(len(values), 1) + rank
        return key

    @cached_property
    def grouped(self) -> tuple[History, Floats]:
        """Different rows, and how often each is there."""
        if self._is_whole:
            keys = np.sort(self._keys)
            starts = np.flatnonzero(np.diff(keys, prepend=-1))
            kept = keys[starts]
            x, t_x, age = kept >> 2 * _BITS, (kept >> _BITS) & _SMALL - 1, kept & _SMALL - 1
            rows = History(x.astype(float), t_x.astype(float), age.astype(float))
        else:
            order = np.argsort(self._keys, kind="stable")
            keys = self._keys[order]
            starts = np.flatnonzero(np.diff(keys, prepend=-1))
            at = order[starts]
            rows = History(self.x[at], self.t_x[at], self.T[at])
        return rows, np.diff(starts, append=len(keys)).astype(float)

    @cached_property
    def distinct(self) -> tuple[History, Floats, NDArray[np.intp]]:
        """Different rows, how often each is there, and the row of each customer."""
        rows, counts = self.grouped
        return rows, counts, np.unique(self._keys, return_inverse=True)[1]


@dataclass(frozen=True, eq=False)
class BuyingModel:
    """A fitted model; times in the unit of its history.

    `log_likelihood` is the plain one, without the prior. `spread` is the covariance of the
    logarithms of (r, alpha, a, b), of the prior and the data together. `sound` tells whether the
    fit passed its checks: flat at the end, inside the box, repeats as many as observed.
    """

    name: Name
    r: float
    alpha: float
    a: float
    b: float
    log_likelihood: float
    customers: int
    spread: Floats
    sound: bool

    @property
    def params(self) -> dict[str, float]:
        """The four parameters by their names in the papers."""
        return {"r": self.r, "alpha": self.alpha, "a": self.a, "b": self.b}

    def probability_alive(self, history: History) -> Floats:
        """Give the chance that each customer has not left, after the as-of moment."""
        rows, _, back = history.distinct
        return np.asarray((1 / (1 + self._odds_of_leaving(rows)))[back])

    def chance_to_buy(self, history: History, t: float) -> Floats:
        """Give the chance of at least one purchase within `t` after the as-of moment."""
        alive = self.probability_alive(history)
        rate = (self.alpha + history.T) / (self.alpha + history.T + t)
        return np.asarray(alive * (1 - rate ** (self.r + history.x)))

    def expected(self, history: History, times: Floats) -> Floats:
        """Give the purchases expected within each of `times`: an array customers x times."""
        rows, _, back = history.distinct
        return self._moments(rows, times)[0][back]

    def expected_and_variance(self, history: History, times: Floats) -> tuple[Floats, Floats]:
        """Give the expected purchases within each of `times`, and their variance."""
        rows, _, back = history.distinct
        mean, square = self._moments(rows, times)
        return mean[back], (square - mean**2)[back]

    def expected_total(self, history: History, times: Floats) -> Floats:
        """Give the purchases expected of all customers together within each of `times`."""
        rows, counts = history.grouped
        return np.asarray(counts @ self._moments(rows, times, second=False)[0])

    def expected_so_far(self, history: History) -> float:
        """Give the repeats that the model would have expected of such customers since their first.

        Unconditionally, to be held against those observed.
        """
        p, weight = _beta_nodes(self.a, self.b)
        age, count = np.unique(history.T, return_counts=True)
        per = (1 - (1 + np.outer(age, p) / self.alpha) ** -self.r) / p
        if self.name == "mbg_nbd":
            per = per * (1 - p)  # gone after the first purchase
        return float(count @ per @ weight)

    def moved(self, step: Floats) -> BuyingModel:
        """Give the model with its parameters moved by a step of their logarithms."""
        r, alpha, a, b = np.array([self.r, self.alpha, self.a, self.b]) * np.exp(step)
        return replace(self, r=float(r), alpha=float(alpha), a=float(a), b=float(b))

    def _chances_to_leave(self, x: Floats) -> Floats:
        return x + 1 if self.name == "mbg_nbd" else x

    def _odds_of_leaving(self, rows: History) -> Floats:
        m = self._chances_to_leave(rows.x)
        longer = np.log((self.alpha + rows.T) / (self.alpha + rows.t_x))
        below = np.where(m > 0, self.b + m - 1, 1.0)
        odds = np.exp(np.minimum((self.r + rows.x) * longer, 700)) * self.a / below
        return np.where(m > 0, odds, 0.0)

    def _moments(
        self, rows: History, times: Floats, *, second: bool = True
    ) -> tuple[Floats, Floats]:
        """Give E[N] and E[N^2] within each time: rows x times.

        Given p, the rate's Gamma integrates in closed form; p is integrated by Gauss-Jacobi
        quadrature over its Beta after the history (hyp2f1 fails at a = 1 and for large x). With
        g = 1 + p t / A, A = alpha + T, R = r + x, all while alive:
        E[N] = (1 - g^-R) / p,  E[N^2] = E[N] + 2 (1-p) / p^2 (1 - g^-R - R (g-1) g^-(R+1)).
        """
        alive = 1 / (1 + self._odds_of_leaving(rows))
        mean = np.zeros((len(rows.x), len(times)))
        square = np.zeros_like(mean) if second else mean
        m = self._chances_to_leave(rows.x)
        groups = np.where(m > _MOST_NODES_AT, np.round(np.log(np.maximum(m, 1)) * 50), m)
        shape, age = self.r + rows.x, self.alpha + rows.T
        for group in np.unique(groups):
            at = np.flatnonzero(groups == group)
            p, weight = _beta_nodes(self.a, self.b + float(m[at].mean()))
            for column, t in enumerate(times):
                step = np.outer(t / age[at], p)  # g - 1
                decay = np.exp(-shape[at, None] * np.log1p(step))
                once = (1 - decay) / p
                mean[at, column] = once @ weight
                if second:
                    rest = 1 - decay - shape[at, None] * step * decay / (1 + step)
                    square[at, column] = (once + 2 * (1 - p) / p**2 * rest) @ weight
        mean *= alive[:, None]
        if second:
            square *= alive[:, None]
        return mean, square


def _beta_nodes(a: float, b: float) -> tuple[Floats, Floats]:
    """Give nodes in (0, 1) and weights adding up to 1 for an integral over Beta(a, b).

    Golub and Welsch (1969) on Jacobi's recurrence. scipy's own rule overflows for large b.
    """
    up, down = b - 1, a - 1
    k = np.arange(1.0, _NODES)
    twice = 2 * k + up + down
    middle = (down - up) * (down + up) / (twice * (twice + 2))
    side = k * (k + up) * (k + down) / (twice + 1)
    with np.errstate(invalid="ignore", divide="ignore"):  # 0 / 0 at the first, set below
        side *= 4 * (k + up + down) / (twice**2 * (twice - 1))
    side[0] = 4 * a * b / ((a + b) ** 2 * (a + b + 1))
    at, vectors = eigh_tridiagonal(
        np.concatenate([[(down - up) / (up + down + 2)], middle]), np.sqrt(side)
    )
    return np.clip((1 + at) / 2, 1e-12, 1.0), vectors[0] ** 2


def fit(
    history: History, name: Name, *, with_prior: bool = True, start: BuyingModel | None = None
) -> BuyingModel:
    """Fit the model by maximum likelihood with the analytic gradient; never raises.

    `with_prior` adds the weak log-normal prior that keeps tiny or uniform shops finite; `start` is
    a model of the same name and unit of time that is likely near.
    """
    rows, counts = history.grouped
    scale = max(float(history.T.mean()), 1e-9) if len(history.T) else 1.0
    weight = 1 / _PRIOR_SD**2 if with_prior else 0.0
    # Most shops are near these, with alpha as the repeats then tell.
    r, a, b, times = (0.5, 0.9, 1.6, 2.6) if name == "mbg_nbd" else (0.3, 0.8, 2.3, 1.8)
    often = times * float(history.x.mean()) + 0.1 if len(history.x) else 1.0
    theta = np.log([r, r / often, a, b])
    if start is not None:
        theta = np.log([start.r, start.alpha / scale, start.a, start.b])
        theta = np.clip(theta, -_BOX + 1, _BOX - 1)
    likelihood = _Likelihood(rows, counts, scale, name)
    cost = _cost(likelihood, weight)
    # L-BFGS leads near the end, on every so manieth row of a large shop; Newton's steps go the rest
    # of the way on all rows, with the curvature found there.
    every = max(len(counts) // _SAMPLE, 1)
    near, weighed = cost, 1.0
    if every > 1:
        part = History(rows.x[::every], rows.t_x[::every], rows.T[::every])
        near = _cost(_Likelihood(part, counts[::every], scale, name), weight)
        weighed = float(counts[::every].sum() / counts.sum())
    at = _least(near, theta, _NEAR)
    spread = _spread(near, at) * weighed
    if every > 1:
        at = _place(cost, at.theta)
    at = _polished(cost, at, spread, float(counts.sum()))
    if float(np.abs(at.slope).max()) > _EXACT * counts.sum():
        at = _least(cost, at.theta, _STRICT)
        spread = _spread(cost, at)
    theta, slope = at.theta, at.slope
    value = weight / 2 * float(theta @ theta) - at.cost
    r, alpha, a, b = map(float, np.exp(theta))
    model = BuyingModel(
        name,
        r,
        alpha * scale,
        a,
        b,
        value - float(history.x.sum()) * float(np.log(scale)),
        len(history.x),
        spread,
        sound=False,
    )
    flat = float(np.abs(slope).max()) <= _FLAT * max(len(history.x), 1) ** 0.5
    inside = bool((np.abs(theta) < _BOX - 1e-6).all())
    repeats = float(history.x.sum())
    # A tenth, or what chance alone does: among 60 customers one eager buyer is a tenth.
    apart = max(_APART * repeats, 2 * float(history.x.std()) * len(history.x) ** 0.5)
    alike = repeats > 0 and abs(model.expected_so_far(history) - repeats) <= apart
    return replace(model, sound=bool(flat and inside and alike))


class _Place(NamedTuple):
    """Parameters, what they cost, and the slope there."""

    theta: Floats
    cost: float
    slope: Floats


def _place(cost: _Cost, theta: Floats) -> _Place:
    return _Place(theta, *cost(theta))


def _least(cost: _Cost, theta: Floats, tolerance: float) -> _Place:
    """Give where the cost is least, from a start; `tolerance` is L-BFGS-B's, of the cost."""
    found = minimize(
        cost,
        theta,
        jac=True,
        method="L-BFGS-B",
        bounds=[(-_BOX, _BOX)] * 4,
        options={"maxiter": 500, "ftol": tolerance, "gtol": 1e-9},
    )
    return _Place(np.asarray(found.x, dtype=float), float(found.fun), np.asarray(found.jac))


def _polished(cost: _Cost, start: _Place, spread: Floats, customers: float) -> _Place:
    """Go on by Newton's steps as long as each flattens the slope."""
    best = start
    for _ in range(_POLISHES):
        steep = float(np.abs(best.slope).max())
        if steep <= _EXACT * customers:
            break
        moved = np.clip(best.theta - np.clip(spread @ best.slope, -1, 1), -_BOX, _BOX)
        tried = _place(cost, moved)
        if not float(np.abs(tried.slope).max()) < steep:
            break
        best = tried
    return best


def _cost(likelihood: _Likelihood, weight: float) -> _Cost:
    """Give what is to be small: minus the likelihood and the prior, with its gradient."""

    def cost(theta: Floats) -> tuple[float, Floats]:
        value, gradient = likelihood(theta)
        return -value + weight / 2 * float(theta @ theta), -gradient + weight * theta

    return cost


class _Likelihood:
    """Log-likelihood and its gradient by the logarithms of (r, alpha, a, b), time scaled."""

    def __init__(self, rows: History, counts: Floats, scale: float, name: Name) -> None:
        self.counts = counts
        self.x, self.at = np.unique(rows.x, return_inverse=True)
        self.by_x = np.bincount(self.at, weights=counts, minlength=len(self.x))
        self.m = self.x + 1 if name == "mbg_nbd" else self.x
        self.can_leave = self.m > 0
        self.both = np.stack([rows.T, rows.t_x]) / scale
        self.repeats = rows.x
        self.customers = counts.sum()

    def __call__(self, theta: Floats) -> tuple[float, Floats]:
        r, alpha, a, b = np.exp(theta)
        times = alpha + self.both
        late, early = np.log(times)
        inverse_late, inverse_early = 1 / times
        shape = r + self.repeats
        below = np.where(self.can_leave, b + self.m - 1, 1.0)
        ratio = np.where(self.can_leave, theta[2] - np.log(below), -np.inf)
        longer = late - early
        odds = ratio[self.at] + shape * longer  # of having left, as a logarithm
        lost = np.exp(np.minimum(odds, 700))
        gone = lost / (1 + lost)
        n = len(self.x)
        places = np.concatenate([r + self.x, b + self.m, a + b + self.m, [r, b, a + b]])
        logs, slopes = gammaln(places), digamma(places)
        by_x = logs[:n] + logs[n : 2 * n] - logs[2 * n : 3 * n]
        by_x += r * theta[1] - logs[-3] - logs[-2] + logs[-1]
        value = self.by_x @ by_x + self.counts @ (np.log(1 + lost) - shape * late)
        weighted = self.counts * gone
        gone_by_x = np.bincount(self.at, weights=weighted, minlength=n)
        d_r = self.by_x @ (slopes[:n] - slopes[-3] + theta[1])
        d_r += weighted @ longer - self.counts @ late
        d_alpha = self.customers * r / alpha - (self.counts * shape) @ inverse_late
        d_alpha += (weighted * shape) @ (inverse_late - inverse_early)
        both = self.by_x @ (slopes[-1] - slopes[2 * n : 3 * n])
        d_a = both + gone_by_x.sum() / a
        d_b = both + self.by_x @ (slopes[n : 2 * n] - slopes[-2])
        d_b -= (gone_by_x[self.can_leave] / below[self.can_leave]).sum()
        return float(value), np.array([d_r * r, d_alpha * alpha, d_a * a, d_b * b])


def _spread(cost: _Cost, at: _Place) -> Floats:
    """Give the covariance at the optimum: the inverse of the gradient's own differences."""
    step = 1e-4
    hessian = np.empty((4, 4))
    for i in range(4):
        move = np.zeros(4)
        move[i] = step
        hessian[i] = (cost(at.theta + move)[1] - at.slope) / step
    values, vectors = np.linalg.eigh((hessian + hessian.T) / 2)
    # The prior's own precision is the least there can be.
    values = np.maximum(values, 1 / _PRIOR_SD**2)
    return np.asarray((vectors / values) @ vectors.T)
