"""Who bought again, and what part of the money they brought (METRICS section 2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from shopretain.analytics.purchases import Ints, Purchases
from shopretain.base.dates import add_months, day_number, day_of_number, month_start, months_between


@dataclass(frozen=True, slots=True)
class RepeatRate:
    """Customers with two or more purchases among those with one or more."""

    customers: int
    repeated: int

    @property
    def percent(self) -> float | None:
        """The rate in percent, None without customers."""
        return None if self.customers == 0 else 100 * self.repeated / self.customers


@dataclass(frozen=True, slots=True)
class MonthOfBuyers:
    """Buyers of a month, and how many of them had bought before it."""

    month: date
    buyers: int
    returning: int

    @property
    def percent(self) -> float | None:
        """Returning buyers in percent, None without buyers."""
        return None if self.buyers == 0 else 100 * self.returning / self.buyers


@dataclass(frozen=True, slots=True)
class MonthOfRevenue:
    """Money of a month in minor units, by whether its customer's first purchase lies in it."""

    month: date
    new: int
    returning: int
    without_customer: int


def repeat_rate(purchases: Purchases, as_of: date, months: int | None = None) -> RepeatRate:
    """Give the repeat purchase rate of all time, or of the last `months` calendar months."""
    customer, day = purchases.bought
    if months is not None:
        customer = customer[day > day_number(add_months(as_of, -months))]
    counts = np.unique(customer, return_counts=True)[1]
    return RepeatRate(len(counts), int((counts >= 2).sum()))


def returning_by_month(purchases: Purchases) -> tuple[MonthOfBuyers, ...]:
    """Give each month's buyers from the first month with an order to the last."""
    months, count = _months(purchases)
    customer, day = purchases.bought
    if not len(customer):
        return ()
    month = _month_index(day, months[0])
    first = _month_index(purchases.first_day, months[0])
    # Purchases of one customer in one month stand together.
    once = np.flatnonzero(np.diff(purchases.bought_by * count + month, prepend=-1))
    month = month[once]
    before = first[purchases.bought_by[once]] < month
    buyers = np.bincount(month, minlength=count)
    returning = np.bincount(month, weights=before, minlength=count)
    return tuple(
        MonthOfBuyers(m, int(b), int(r)) for m, b, r in zip(months, buyers, returning, strict=True)
    )


def revenue_by_month(purchases: Purchases) -> tuple[MonthOfRevenue, ...]:
    """Give each month's money; new and returning add up to all money with a customer.

    A customer known by a refund alone has no first purchase and is counted with the new.
    """
    months, count = _months(purchases)
    if not count:
        return ()
    known = purchases.customer >= 0
    month = _month_index(purchases.day, months[0])
    inside = (month >= 0) & (month < count)
    first = np.full(len(month), -1, dtype=np.int64)
    at = np.searchsorted(purchases.people, purchases.customer[known])
    at = np.minimum(at, max(len(purchases.people) - 1, 0))
    if len(purchases.people):
        bought = purchases.people[at] == purchases.customer[known]
        firsts = _month_index(purchases.first_day, months[0])[at]
        first[known] = np.where(bought, firsts, month[known])
    is_new = known & (first >= month)
    parts = [
        np.bincount(month[inside & part], weights=purchases.value[inside & part], minlength=count)
        for part in (is_new, known & ~is_new, ~known)
    ]
    return tuple(
        MonthOfRevenue(m, *(round(part[i]) for part in parts)) for i, m in enumerate(months)
    )


def _months(purchases: Purchases) -> tuple[list[date], int]:
    """Give the first days of all months from the first order's to the newest row's."""
    span = purchases.span
    if span is None:
        return [], 0
    last = max(span[1], day_of_number(int(purchases.day.max())))
    count = months_between(span[0], last) + 1
    return [add_months(month_start(span[0]), i) for i in range(count)], count


def _month_index(day: Ints, first: date) -> Ints:
    months = day.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    base = (first.year - 1970) * 12 + first.month - 1
    return months - base
