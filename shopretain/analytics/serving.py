"""How a shop serves, and who comes back: ways to pay and to deliver, days until an order left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import numpy as np

from shopretain.analytics.ladder import Share
from shopretain.analytics.purchases import Ints, Purchases
from shopretain.base.dates import add_months, day_number

_FOLLOW_UP = 12  # months
_SPANS = (0, 1, 2, 3, 5, 8, 15)  # from so many days on


def spans(limit: int) -> tuple[tuple[int, int | None], ...]:
    """Give the spans of days by which orders are counted: from, and below which; the last open.

    The limit ends one of them, so that each is wholly in time or wholly late.
    """
    edges = sorted({*_SPANS, limit + 1})
    return (*pairwise(edges), (edges[-1], None))


@dataclass(frozen=True, slots=True)
class Method:
    """One way to pay or to deliver: its orders, and who of its buyers bought again in 12 months.

    `name` is empty for orders of which no file tells the way. Only purchases that are 12 months
    old are followed.
    """

    name: str
    orders: int
    again: Share


@dataclass(frozen=True, slots=True)
class Shipping:
    """Days until orders left: counts by `spans`, the median, and who came back after which.

    `on_time` and `late` follow buyers of orders that left within the limit, or after it.
    """

    counts: tuple[int, ...]
    median: float
    limit: int
    on_time: Share
    late: Share


def by_method(
    purchases: Purchases, told: Sequence[tuple[int, str]], as_of: date
) -> tuple[Method, ...]:
    """Give every way with its orders, most first; the counts sum up to all counted orders.

    `told` is the store's number of an order and its way; spelled alike but for case is one way.
    """
    names: dict[str, str] = {}
    way_of = {order: names.setdefault(way.strip().casefold(), way.strip()) for order, way in told}
    own = np.flatnonzero(purchases.is_order)
    ways = [way_of.get(order, "") for order in purchases.order_id[own].tolist()]
    found = []
    for name, place in _places(ways).items():
        rows = own[place]
        found.append(Method(name, len(rows), _again(purchases, rows, as_of)))
    return tuple(sorted(found, key=lambda way: (not way.name, -way.orders, way.name)))


def _places(words: Sequence[str]) -> dict[str, Ints]:
    """Give where each word stands."""
    numbers: dict[str, int] = {}
    which = np.array([numbers.setdefault(word, len(numbers)) for word in words], dtype=np.int64)
    order = np.argsort(which, kind="stable")
    ends = np.cumsum(np.bincount(which, minlength=len(numbers)))
    return {
        word: order[end - count : end]
        for word, end, count in zip(
            numbers, ends.tolist(), np.diff(ends, prepend=0).tolist(), strict=True
        )
    }


def _again(purchases: Purchases, rows: Ints, as_of: date) -> Share:
    """Give who bought again within 12 months of these orders, each customer and day once."""
    old = purchases.day[rows] <= day_number(add_months(as_of, -_FOLLOW_UP))
    rows = rows[old & (purchases.customer[rows] >= 0)]
    bought = np.unique(np.stack([purchases.customer[rows], purchases.day[rows]], axis=1), axis=0)
    came = purchases.bought_within_year(bought[:, 0], bought[:, 1])
    return Share(int(came.sum()), len(bought))


def days_to_ship(
    purchases: Purchases, left: Sequence[tuple[int, int]], limit: int, as_of: date
) -> Shipping | None:
    """Give how long orders took to leave; None where no counted order has its day.

    `left` is the store's number of an order and the day on which it left, as a day's number.
    """
    days = dict(left)
    own = np.flatnonzero(purchases.is_order)
    gone = np.array([days.get(order, -1) for order in purchases.order_id[own].tolist()])
    known = gone >= 0
    rows, waited = own[known], gone[known] - purchases.day[own[known]]
    rows, waited = rows[waited >= 0], waited[waited >= 0]
    if not len(rows):
        return None
    counts = [
        int(((waited >= low) & ((high is None) | (waited < (high or 0)))).sum())
        for low, high in spans(limit)
    ]
    late = waited > limit
    return Shipping(
        tuple(counts),
        float(np.median(waited)),
        limit,
        _again(purchases, rows[~late], as_of),
        _again(purchases, rows[late], as_of),
    )
