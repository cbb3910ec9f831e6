"""How a group moves: who was in it each quarter, what they ordered, who stayed (A23)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from shopretain.analytics.ladder import Share
from shopretain.base.dates import add_months, day_number, month_start
from shopretain.services.basis import basis
from shopretain.services.groups import ids_on
from shopretain.services.shop import Shop

_QUARTER, _YEAR = 3, 12  # months
_POINTS = 8


@dataclass(frozen=True, slots=True)
class TimelinePoint:
    """A group on a day; orders and money (minor units) are its people's of the 3 months before.

    `kept` are those who bought in the 12 months before the day and again in the 3 months after
    it; None where these are not over.
    """

    day: date
    people: int
    orders: int
    spent: int
    kept: Share | None


def days(shop: Shop) -> tuple[date, ...]:
    """Give the ends of the last quarters of which orders are known, the newest first."""
    base = basis(shop)
    span = base.purchases.span
    if span is None:
        return ()
    first = month_start(base.as_of)
    first = add_months(first, -((first.month - 1) % _QUARTER))
    ends = [add_months(first, -_QUARTER * back) - timedelta(days=1) for back in range(_POINTS)]
    return tuple(end for end in ends if end >= span[0])


def point(shop: Shop, group: str, day: date) -> TimelinePoint:
    """Give how a group stood on a day; a ready-made one's id, or an own one's number."""
    ids = ids_on(shop, group, day)
    newest = basis(shop)
    mine = newest.purchases.of(ids)
    now, since = day_number(day), day_number(add_months(day, -_QUARTER))
    inside = (mine.day > since) & (mine.day <= now)
    until = add_months(day, _QUARTER)
    kept = None
    if until <= newest.as_of:
        customer, bought = mine.bought
        before = (bought > day_number(add_months(day, -_YEAR))) & (bought <= now)
        after = (bought > now) & (bought <= day_number(until))
        were = np.unique(customer[before])
        kept = Share(int(np.isin(were, customer[after]).sum()), len(were))
    return TimelinePoint(
        day, len(ids), int((inside & mine.is_order).sum()), int(mine.value[inside].sum()), kept
    )
