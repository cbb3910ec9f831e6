"""How often each customer buys, and who is late by their own habit (METRICS section 6)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from shopretain.analytics.buying_model import Floats
from shopretain.analytics.purchases import Flags, Ints, Purchases

LATE_AFTER = 1.5  # usual gaps of silence
_FEW_GAPS, _DEFAULT_GAP = 30, 90.0  # days
_OWN = 2  # gaps of the shop that stand beside a customer's own


@dataclass(frozen=True, slots=True)
class Gaps:
    """Days between purchases in the whole shop: median, 80th and 90th percentile, how many.

    The figures are None without a gap; `usual` is the median, or 90 days where gaps are few.
    """

    count: int
    median: float | None
    p80: float | None
    p90: float | None

    @property
    def is_known(self) -> bool:
        """Whether there are enough gaps to speak of the shop's own."""
        return self.count >= _FEW_GAPS and self.median is not None

    @property
    def usual(self) -> float:
        """The gap that stands for a customer of whom nothing is known."""
        return _DEFAULT_GAP if self.count < _FEW_GAPS or self.median is None else self.median


@dataclass(frozen=True, eq=False)
class Rhythm:
    """One value for each of `purchases.people`: days of the first and last purchase, and gaps.

    `silence` days since the last, `usual_gap` days, `is_late` by the customer's own habit.
    """

    gaps: Gaps
    counts: Ints
    first: Ints
    last: Ints
    silence: Ints
    usual_gap: Floats
    is_late: Flags


def gaps_of(purchases: Purchases) -> Ints:
    """Give all days between two purchases of one customer, next to each other."""
    customer, day = purchases.bought
    return np.asarray(np.diff(day)[customer[1:] == customer[:-1]])


def rhythm(purchases: Purchases, as_of: int, late_after: float = LATE_AFTER) -> Rhythm:
    """Give everybody's rhythm on a day number.

    Usual gap of somebody with k gaps of sum s: (2 G + s) / (2 + k), G the shop's median.
    """
    counts = purchases.purchase_counts
    ends = np.cumsum(counts) - 1
    first = purchases.first_day
    last = purchases.bought[1][ends] if len(ends) else first
    gaps = gaps_of(purchases)
    shop = Gaps(0, None, None, None)
    if len(gaps):
        shop = Gaps(len(gaps), *map(float, np.percentile(gaps, (50, 80, 90))))
    usual = (_OWN * shop.usual + (last - first)) / (_OWN + counts - 1)
    silence = as_of - last
    return Rhythm(shop, counts, first, last, silence, usual, silence > late_after * usual)
