"""Two ways to predict purchases: by a fitted model, or by hand where none holds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import gammaincinv

from shopretain.analytics.buying_model import BuyingModel, Floats, History
from shopretain.analytics.purchases import Purchases
from shopretain.analytics.rhythm import gaps_of

_LIKELY = (0.1, 0.9)
_STEP = 1e-3
_SLOPE_SAMPLE = 5_000  # customers


@dataclass(frozen=True, slots=True)
class Likely:
    """A figure to be expected with the range in which it will lie in 8 of 10 such shops."""

    expected: float
    low: float
    high: float


def history_of(purchases: Purchases, as_of: int) -> History:
    """Give x, t_x and T in days on a day number, one row for each of `purchases.people`."""
    counts = purchases.purchase_counts
    first = purchases.first_day
    last = purchases.bought[1][np.cumsum(counts) - 1] if len(counts) else first
    return History(
        (counts - 1).astype(float), (last - first).astype(float), (as_of - first).astype(float)
    )


def likely(mean: float, variance: float, doubt: float = 0.0) -> Likely:
    """Give the middle 80 % of a Gamma with this mean and variance.

    `doubt` is the variance of the logarithm of the mean: how far the parameters are unsure.
    """
    if mean <= 0:
        return Likely(0.0, 0.0, 0.0)
    whole = max(variance + doubt * mean * mean, 1e-9)
    shape = mean * mean / whole
    low, high = (float(gammaincinv(shape, q) * mean / shape) for q in _LIKELY)
    return Likely(mean, low, high)


class Fitted:
    """Predicts by a fitted model."""

    def __init__(self, model: BuyingModel, history: History) -> None:
        """Take the model and what is known."""
        self._model, self._history = model, history

    def expected(self, times: Floats) -> Floats:
        """Give purchases expected within each of `times`, customers x times."""
        return self._model.expected(self._history, times)

    def variance(self, t: float) -> Floats:
        """Give the variance of each customer's purchases within `t`."""
        return self._model.expected_and_variance(self._history, np.array([t]))[1][:, 0]

    def chance(self, t: float) -> Floats:
        """Give the chance of a purchase within `t`."""
        return self._model.chance_to_buy(self._history, t)

    def doubt(self, times: Floats) -> Floats:
        """Give the variance of the logarithm of each total, by the delta method."""
        every = max(
            len(self._history.x) // _SLOPE_SAMPLE, 1
        )  # a slope needs no more of a large shop
        part = self._history
        part = History(part.x[::every], part.t_x[::every], part.T[::every])
        base = np.maximum(self._model.expected_total(part, times), 1e-12)
        slopes = np.empty((4, len(times)))
        for i in range(4):
            step = np.zeros(4)
            step[i] = _STEP
            moved = self._model.moved(step).expected_total(part, times)
            slopes[i] = np.log(np.maximum(moved, 1e-12) / base) / _STEP
        return np.asarray(np.einsum("it,ij,jt->t", slopes, self._model.spread, slopes))


class ByHand:
    """Predicts by hand: the shop's repeat rate, nothing after a silence as only 1 in 10 end."""

    def __init__(self, purchases: Purchases, history: History) -> None:
        """Count the rate and the longest usual silence."""
        gaps = gaps_of(purchases)
        longest = float(np.percentile(gaps, 90)) if len(gaps) else 0.0
        self._rate = float(history.x.sum() / max(history.T.sum(), 1.0))
        self._there = (history.T - history.t_x <= longest).astype(float)

    def expected(self, times: Floats) -> Floats:
        """Give purchases expected within each of `times`, customers x times."""
        return np.outer(self._there, self._rate * times)

    def variance(self, t: float) -> Floats:
        """Give the variance of each customer's purchases within `t`."""
        return np.asarray(self._there * self._rate * t)

    def chance(self, t: float) -> Floats:
        """Give the chance of a purchase within `t`."""
        return np.asarray(self._there * -np.expm1(-self._rate * t))

    def doubt(self, times: Floats) -> Floats:
        """Give the doubt of a rate counted by few: a Poisson's."""
        return np.full(len(times), 1 / max(float(self._there.sum()), 1.0))


Predictor = Fitted | ByHand
