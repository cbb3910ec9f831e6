"""The order ladder: of those with n purchases, how many placed the next (METRICS section 2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from shopretain.analytics.chance import wilson
from shopretain.analytics.purchases import Flags, Purchases, year_later
from shopretain.base.dates import add_months, day_number

STEPS = 6
_FOLLOW_UP = 12  # months
_KEY_BITS = 24


@dataclass(frozen=True, slots=True)
class Share:
    """k of n, in percent with Wilson's interval."""

    hits: int
    of: int

    @property
    def percent(self) -> float | None:
        """The share in percent, None for n = 0."""
        return 100 * self.hits / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson's 95 % interval in percent."""
        return wilson(self.hits, self.of)


@dataclass(frozen=True, slots=True)
class Rung:
    """Of customers whose n-th purchase is 12 months old, who bought again within these.

    `immature` had their n-th purchase less than 12 months ago and are left out.
    """

    n: int
    share: Share
    immature: int


def order_ladder(purchases: Purchases, as_of: date) -> tuple[Rung, ...]:
    """Give the rungs from the first purchase on, as far as anybody has come (six at most)."""
    counts = purchases.purchase_counts
    starts = np.cumsum(counts) - counts
    day = purchases.bought[1]
    # A purchase is mature if its day has a 12-month follow-up that is over on the as-of day.
    newest_mature = day_number(add_months(as_of, -_FOLLOW_UP))
    rungs = []
    for n in range(1, STEPS + 1):
        reached = counts >= n
        if not reached.any():
            break
        nth = day[starts[reached] + n - 1]
        mature = nth <= newest_mature
        again = counts[reached] > n
        following = np.full(len(nth), np.iinfo(np.int64).max)
        following[again] = day[starts[reached][again] + n]
        hits = mature & (following <= year_later(nth))
        share = Share(int(hits.sum()), int(mature.sum()))
        rungs.append(Rung(n, share, int((~mature).sum())))
    return tuple(rungs)


@dataclass(frozen=True, slots=True)
class Multiple:
    """How many times their first purchase customers spent within 24 months of it.

    Of those whose first purchase is 24 months old and worth something.
    """

    customers: int
    median: float | None
    top_tenth: float | None  # the multiple that one in ten reaches


def first_order_multiple(purchases: Purchases, as_of: date) -> Multiple:
    """Give spend of the first 24 months by the value of the first purchase."""
    owner, value = purchases.baskets
    day = purchases.bought[1][purchases.has_basket]
    first = purchases.first_day[owner]
    known = np.bincount(owner, minlength=len(purchases.people))
    mature = purchases.first_day <= day_number(add_months(as_of, -24))
    inside = day <= year_later(year_later(first))
    spent = np.bincount(owner[inside], weights=value[inside], minlength=len(known))
    opening = np.bincount(owner[day == first], weights=value[day == first], minlength=len(known))
    chosen = mature & (opening > 0)
    if not chosen.any():
        return Multiple(0, None, None)
    times = spent[chosen] / opening[chosen]
    return Multiple(int(chosen.sum()), float(np.median(times)), float(np.percentile(times, 90)))


def after_refund(purchases: Purchases, as_of: date) -> tuple[Share, Share]:
    """Give who bought again within 12 months of an order paid back, and of any other purchase.

    Only those with 12 months of follow-up count.
    """
    newest = day_number(add_months(as_of, -_FOLLOW_UP))
    back = np.unique(purchases.paid_back[purchases.paid_back[:, 1] <= newest], axis=0)
    usual = np.stack([part[purchases.bought[1] <= newest] for part in purchases.bought], axis=1)
    keys = [(rows[:, 0] << _KEY_BITS) + rows[:, 1] for rows in (back, usual)]
    usual = usual[~np.isin(keys[1], keys[0])]
    return tuple(  # type: ignore[return-value]
        Share(int(purchases.bought_within_year(rows[:, 0], rows[:, 1]).sum()), len(rows))
        for rows in (back, usual)
    )


def refunded_last(purchases: Purchases) -> Flags:
    """Tell of each of the people whether money was paid back to them and they bought nothing since.

    A purchase of the day on which it was paid back is the one it was paid back for.
    """
    back = np.full(len(purchases.people), np.iinfo(np.int64).min)
    rows = purchases.paid_back[np.isin(purchases.paid_back[:, 0], purchases.people)]
    np.maximum.at(back, np.searchsorted(purchases.people, rows[:, 0]), rows[:, 1])
    newest = purchases.bought[1][np.cumsum(purchases.purchase_counts) - 1]
    return np.asarray((back > np.iinfo(np.int64).min) & (newest <= back))
