"""What new customers cost: spend typed by month, new customers counted, how soon it pays back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import numpy as np

from shopretain.analytics.purchases import Purchases
from shopretain.analytics.repeat import revenue_by_month
from shopretain.base.changes import Changes
from shopretain.base.dates import add_months, day_number, month_start
from shopretain.base.money import to_decimal, to_minor
from shopretain.services.amounts import typed_amount
from shopretain.services.basis import basis
from shopretain.services.shop import Shop
from shopretain.services.stamps import postage
from shopretain.store import queries

_MONTHS = 24
_FOLLOWED = 12  # months after the first order in which a customer is watched
_MONTH_DAYS = 365.25 / 12
_KEY = "spend."


@dataclass(frozen=True, slots=True)
class MonthCost:
    """One month: new customers, what was spent to find them (None: not told), what each cost.

    `new_sales` and `returning_sales` are what new and returning customers bought in it.
    """

    month: date
    new: int
    spend: int | None
    each: int | None
    new_sales: int
    returning_sales: int


@dataclass(frozen=True, slots=True)
class CostView:
    """The last 24 months, newest first, and all those with spend together; minor units.

    `first_year` is what a new customer spends within 12 months of the first order, on average of
    those who have them behind; `payback` the months after which the margin of that covers what
    one cost: 0 with the first order, None where 12 months do not.
    """

    months: tuple[MonthCost, ...]
    spend: int
    new: int
    each: int | None
    first_year: int | None
    margin: int
    payback: int | None
    currency: str


def costs(shop: Shop) -> CostView:
    """Give what new customers cost."""
    base, price = basis(shop), postage(shop)
    currency = base.settings.currency
    with shop.store.read() as conn:
        stored = queries.list_settings(conn)
    sales = {one.month: one for one in revenue_by_month(base.purchases)}
    first = base.purchases.first_day
    newest = month_start(base.as_of)
    months = []
    for back in range(_MONTHS):
        month = add_months(newest, -back)
        begin, end = day_number(month), day_number(add_months(month, 1))
        new = int(((first >= begin) & (first < end)).sum())
        told = stored.get(f"{_KEY}{month:%Y-%m}", "")
        spend = None if not told else to_minor(Decimal(told), currency)
        each = None if spend is None or new == 0 else round(spend / new)
        sold = sales.get(month)
        bought = (0, 0) if sold is None else (sold.new, sold.returning)
        months.append(MonthCost(month, new, spend, each, *bought))
    told_of = [one for one in months if one.spend is not None]
    spend = sum(one.spend or 0 for one in told_of)
    new = sum(one.new for one in told_of)
    each = round(spend / new) if new and told_of else None
    grown = _growth(base.purchases, day_number(base.as_of))
    return CostView(
        tuple(months), spend, new, each, None if grown is None else round(float(grown[-1])),
        price.margin, _payback(grown, each, price.margin), currency,
    )  # fmt: skip


def _growth(purchases: Purchases, today: int) -> np.ndarray | None:
    """Give the mean value of a customer by full months after the first order, 0 to 12.

    Of customers who have 12 months behind them; None where there are none.
    """
    old = purchases.first_day <= today - round(_FOLLOWED * _MONTH_DAYS)
    if not old.any():
        return None
    mine = purchases.customer >= 0
    at = np.searchsorted(purchases.people, purchases.customer[mine])
    at = np.minimum(at, len(purchases.people) - 1)
    known = (purchases.people[at] == purchases.customer[mine]) & old[at]
    since = (purchases.day[mine] - purchases.first_day[at])[known]
    month = np.ceil(np.maximum(since, 0) / _MONTH_DAYS).astype(np.int64)
    inside = month <= _FOLLOWED
    sums = np.bincount(
        month[inside], weights=purchases.value[mine][known][inside], minlength=_FOLLOWED + 1
    )
    return np.asarray(np.cumsum(sums) / int(old.sum()))


def _payback(grown: np.ndarray | None, each: int | None, margin: int) -> int | None:
    if grown is None or each is None:
        return None
    enough = np.flatnonzero(grown * margin / 100 >= each)
    return int(enough[0]) if len(enough) else None


def set_spend(shop: Shop, month: date, amount: str) -> str:
    """Keep what was spent in a month, empty for not told; gives how it was.

    UserError `bad_amount`.
    """
    currency = shop.settings().currency
    spent = typed_amount(amount, currency)
    kept = str(to_decimal(spent, currency)) if amount.strip() else ""
    key = f"{_KEY}{month:%Y-%m}"
    with shop.store.light_write() as conn:
        before = queries.list_settings(conn).get(key, "")
        queries.set_settings(conn, {key: kept})
    return before


def put_back(shop: Shop, month: date, before: str) -> Changes:
    """Let a month's spend be as it was."""
    with shop.store.light_write() as conn:
        queries.set_settings(conn, {f"{_KEY}{month:%Y-%m}": before})
    return Changes(cards=True)
