"""What counts (METRICS section 1): orders of a frame become counted orders and purchases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from shopretain.base.dates import day_number, day_of_number
from shopretain.base.money import convert

if TYPE_CHECKING:
    import pandas as pd

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]
_DAY_BITS, _DAY_SHIFT = 24, 1 << 23  # days before 1970 are negative


@dataclass(frozen=True)
class Counting:
    """The shop's choices of what counts.

    Reporting currency, rates (units of it for one unit of another), whether zero-value orders
    and unpaid orders without a payment method count.
    """

    currency: str
    rates: Mapping[str, Decimal]
    count_zero: bool = False
    count_unpaid: bool = False


@dataclass(frozen=True, eq=False)
class Purchases:
    """Counted orders and refunds as arrays of one length; values in minor units of `currency`.

    `customer` is -1 for nobody. `is_order` is False for a refund that names no order: it lowers
    value on its day and is no purchase. `has_value` is False where the order's currency has no
    rate: the customer and the order count, the money does not. `order_id` is the store's, or there
    is none at all. `paid_back` are customer and day of every order, counted or not, on which money
    was paid back: rows of two.
    """

    currency: str
    customer: Ints
    day: Ints
    value: Ints
    is_order: Flags
    has_value: Flags
    order_id: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    paid_back: Ints = field(default_factory=lambda: np.zeros((0, 2), dtype=np.int64))

    @classmethod
    def from_frame(cls, frame: pd.DataFrame, counting: Counting) -> Purchases:
        """Make them of a frame of orders.

        Columns: customer_id, day (datetime64), kind, currency, total_minor, refunded_minor,
        not_counted ("" if it counts), payment_known.
        """
        reason = frame["not_counted"].to_numpy(dtype=object)
        counts = reason == ""
        if counting.count_zero:
            counts |= reason == "zero"
        if counting.count_unpaid:
            counts |= (reason == "unpaid") & ~frame["payment_known"].to_numpy(dtype=bool)
        kept = frame[counts]
        empty = np.zeros(0, dtype=np.int64)
        net = kept["total_minor"].to_numpy(np.int64) - kept["refunded_minor"].to_numpy(np.int64)
        value, has_value = _converted(net, kept["currency"].to_numpy(dtype=object), counting)
        return cls(
            counting.currency,
            kept["customer_id"].to_numpy(np.int64),
            kept["day"].to_numpy("datetime64[D]").astype(np.int64),
            value,
            kept["kind"].to_numpy(dtype=object) == "order",
            has_value,
            kept["order_id"].to_numpy(np.int64) if "order_id" in kept else empty,
            _paid_back(frame),
        )

    def as_of(self, day: date) -> Purchases:
        """Give what was placed on or before the day."""
        paid_back = self.paid_back[self.paid_back[:, 1] <= day_number(day)]
        return replace(self._where(self.day <= day_number(day)), paid_back=paid_back)

    def of(self, customers: Ints) -> Purchases:
        """Give what some customers bought."""
        mine = self._where(np.isin(self.customer, customers))
        return replace(mine, paid_back=self.paid_back[np.isin(self.paid_back[:, 0], customers)])

    def _where(self, kept: Flags) -> Purchases:
        return Purchases(
            self.currency,
            self.customer[kept],
            self.day[kept],
            self.value[kept],
            self.is_order[kept],
            self.has_value[kept],
            self.order_id[kept] if len(self.order_id) else self.order_id,
        )

    @cached_property
    def bought(self) -> tuple[Ints, Ints]:
        """Customer and day of each purchase (all orders of one customer on one day), sorted."""
        own = self.is_order & (self.customer >= 0)
        keys = np.sort(_keys(self.customer[own], self.day[own]))  # quicker than numpy's unique
        keys = keys[np.flatnonzero(np.diff(keys, prepend=-1))]
        return keys >> _DAY_BITS, (keys & (1 << _DAY_BITS) - 1) - _DAY_SHIFT

    @cached_property
    def people(self) -> Ints:
        """Customers with at least one counted order, sorted."""
        customer = self.bought[0]  # sorted
        return np.asarray(customer[np.flatnonzero(np.diff(customer, prepend=-1))])

    @cached_property
    def first_day(self) -> Ints:
        """Day of the first purchase of each of `people`."""
        counts = self.purchase_counts
        return np.asarray(self.bought[1][np.cumsum(counts) - counts])

    @cached_property
    def purchase_counts(self) -> Ints:
        """Number of purchases of each of `people`."""
        starts = np.flatnonzero(np.diff(self.bought[0], prepend=-1))
        return np.asarray(np.diff(starts, append=len(self.bought[0])))

    @cached_property
    def bought_by(self) -> Ints:
        """Place among `people` of the buyer of each purchase of `bought`."""
        return np.repeat(np.arange(len(self.people)), self.purchase_counts)

    @cached_property
    def active_on(self) -> dict[tuple[date, int], Flags]:
        """Who was active on which day with which look-back, as far as it was asked for."""
        return {}

    @cached_property
    def _basket_sums(self) -> tuple[Ints, Flags]:
        """Value of each purchase of `bought`, and whether all its orders have one."""
        own = self.is_order & (self.customer >= 0)
        customer, day = self.bought
        at = np.searchsorted(_keys(customer, day), _keys(self.customer[own], self.day[own]))
        value = np.zeros(len(customer), dtype=np.int64)
        np.add.at(value, at, self.value[own])
        known = np.ones(len(customer), dtype=bool)
        known[at[~self.has_value[own]]] = False
        return value, known

    def bought_within_year(self, customer: Ints, day: Ints) -> Flags:
        """Tell after which moments (customer, day) that customer bought within 12 months."""
        at = np.searchsorted(_keys(*self.bought), _keys(customer, day), side="right")
        who, when = (np.append(part, -1) for part in self.bought)
        return np.asarray((who[at] == customer) & (when[at] <= year_later(day)))

    @property
    def has_basket(self) -> Flags:
        """Tell for each purchase of `bought` whether its value is known."""
        return self._basket_sums[1]

    @cached_property
    def baskets(self) -> tuple[Ints, Ints]:
        """Place of the buyer among `people` and value, of each purchase whose value is known."""
        value, known = self._basket_sums
        return self.bought_by[known], value[known]

    @property
    def order_count(self) -> int:
        """Counted orders, with or without a customer."""
        return int(self.is_order.sum())

    @property
    def orders_without_customer(self) -> int:
        """Counted orders that nobody is known for."""
        return int((self.is_order & (self.customer < 0)).sum())

    @property
    def orders_without_rate(self) -> int:
        """Counted orders whose money is left out for want of a rate."""
        return int((self.is_order & ~self.has_value).sum())

    @property
    def span(self) -> tuple[date, date] | None:
        """First and last day of a counted order, None without any."""
        days = self.day[self.is_order]
        if not len(days):
            return None
        return day_of_number(days.min()), day_of_number(days.max())


def year_later(days: Ints) -> Ints:
    """Give the same day a year on; the last of February stays the last."""
    stamps = days.astype("datetime64[D]")
    month = stamps.astype("datetime64[M]")
    into = (stamps - month.astype("datetime64[D]")).astype(np.int64)
    start = (month + 12).astype("datetime64[D]").astype(np.int64)
    last = (month + 13).astype("datetime64[D]").astype(np.int64) - 1
    is_last = (stamps + 1).astype("datetime64[M]") > month
    return np.asarray(np.where(is_last, last, np.minimum(start + into, last)))


def _paid_back(frame: pd.DataFrame) -> Ints:
    """Give customer and day of each order of somebody on which money was paid back."""
    back = frame[
        (frame["refunded_minor"] > 0) & (frame["kind"] == "order") & (frame["customer_id"] >= 0)
    ]
    day = back["day"].to_numpy("datetime64[D]").astype(np.int64)
    return np.stack([back["customer_id"].to_numpy(np.int64), day], axis=1)


def _keys(customer: Ints, day: Ints) -> Ints:
    """Give customer and day as one number that sorts as they do."""
    return (customer << _DAY_BITS) + (day + _DAY_SHIFT)


def _converted(
    net: Ints, currencies: NDArray[np.object_], counting: Counting
) -> tuple[Ints, Flags]:
    """Give values in the reporting currency, rounded half up, and where there is a value."""
    value = np.where(currencies == counting.currency, net, 0)
    has_value = currencies == counting.currency
    for code in set(currencies) - {counting.currency}:
        rate = counting.rates.get(code)
        if rate is None:
            continue
        here = currencies == code
        value[here] = [convert(int(m), code, counting.currency, rate) for m in net[here]]
        has_value |= here
    return value.astype(np.int64), has_value
