"""Who joined when, and who of them bought again in which month (METRICS section 3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from shopretain.analytics.purchases import Purchases
from shopretain.base.dates import add_months, month_start, months_between


@dataclass(frozen=True, slots=True)
class Cohort:
    """Customers whose first purchase lies in `month`; kept[k] of them bought in month + k."""

    month: date
    size: int
    kept: tuple[int, ...]


def monthly_cohorts(purchases: Purchases, as_of: date) -> tuple[Cohort, ...]:
    """Give all cohorts that have members, oldest first; kept[0] is the size.

    Months after the as-of day's are not in `kept`: the future is blank, not zero.
    """
    span = purchases.span
    customer, day = purchases.bought
    if span is None or not len(customer):
        return ()
    base = month_start(span[0])
    count = months_between(base, as_of) + 1
    shift = (base.year - 1970) * 12 + base.month - 1
    month = day.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64) - shift
    first_month = (
        purchases.first_day.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64) - shift
    )
    # Purchases of one customer in one month stand together.
    once = np.flatnonzero(np.diff(purchases.bought_by * count + month, prepend=-1))
    joined = first_month[purchases.bought_by[once]]
    cells = np.bincount(joined * count + month[once] - joined, minlength=count * count)
    grid = cells.reshape(count, count)
    return tuple(
        Cohort(add_months(base, c), int(grid[c, 0]), tuple(int(n) for n in grid[c, : count - c]))
        for c in range(count)
        if grid[c, 0]
    )
