"""What customers have spent (METRICS section 4): named figures, never a bare "CLV"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import ceil

import numpy as np

from shopretain.analytics.purchases import Ints, Purchases
from shopretain.base.dates import add_months, day_number
from shopretain.base.money import rounded_ratio

_TOP = 0.2


@dataclass(frozen=True, slots=True)
class Spent:
    """Value of all customers known by the as-of day, zeros included; minor units.

    `top20_share` is the part, in percent, of the total that the top fifth (rounded up) spent.
    """

    months: int | None  # None: all time
    customers: int
    total: int
    mean: int | None
    median: int | None
    top20_share: float | None


def spent_by_customer(purchases: Purchases, as_of: date, months: int | None = None) -> Ints:
    """Give the value in (as-of - months, as-of] of each of `purchases.people`, minor units."""
    inside = np.isin(purchases.customer, purchases.people)
    inside &= purchases.day <= day_number(as_of)
    if months is not None:
        inside &= purchases.day > day_number(add_months(as_of, -months))
    totals = np.zeros(len(purchases.people), dtype=np.int64)
    at = np.searchsorted(purchases.people, purchases.customer[inside])
    np.add.at(totals, at, purchases.value[inside])
    return totals


def spent(purchases: Purchases, as_of: date, months: int | None = None) -> Spent:
    """Give the figure for all time or the last `months` calendar months."""
    values = np.sort(spent_by_customer(purchases, as_of, months))[::-1]
    count, total = len(values), int(values.sum())
    if not count:
        return Spent(months, 0, 0, None, None, None)
    top = int(values[: ceil(count * _TOP)].sum())
    middle = values[(count - 1) // 2 : count // 2 + 1]
    return Spent(
        months,
        count,
        total,
        rounded_ratio(total, count),
        rounded_ratio(int(middle.sum()), len(middle)),
        100 * top / total if total else None,
    )
