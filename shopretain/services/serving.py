"""How the shop serves, and who comes back: shipping, ways to pay, answers (F11, F14, F15)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from zoneinfo import ZoneInfo

from shopretain.analytics.ladder import Share
from shopretain.analytics.serving import Method, Shipping, by_method, days_to_ship, spans
from shopretain.base.dates import add_months, month_start
from shopretain.messaging.plays import READY, from_text
from shopretain.services.basis import basis
from shopretain.services.shop import Shop
from shopretain.store import conversation, facts, order_events, wordings

__all__ = ["Method", "Share", "Shipping", "spans"]

_MONTHS = 12
_LATE = "late_order"  # the play whose days say what late is


@dataclass(frozen=True, slots=True)
class MonthReply:
    """A month's cases: how many came, and the median hours until their first answer."""

    month: date
    cases: int
    hours: float | None  # None where none was answered


@dataclass(frozen=True, slots=True)
class ServingView:
    """What is known of serving; `shipping` is None where no file tells when orders left."""

    as_of: date
    orders: int
    shipping: Shipping | None
    payments: tuple[Method, ...]
    deliveries: tuple[Method, ...]
    replies: tuple[MonthReply, ...]  # of 12 months, the oldest first


def serving(shop: Shop, as_of: date | None = None) -> ServingView:
    """Give how long orders take to leave, the ways to pay and to deliver, and answers by month."""
    base = basis(shop, as_of)
    with shop.store.read() as conn:
        payments = facts.order_words(conn, "payment")
        deliveries = facts.order_words(conn, "delivery")
        left = order_events.days_left(conn)
        cases = conversation.list_cases(conn)
    limit = late_after(shop)
    return ServingView(
        base.as_of,
        int(base.purchases.is_order.sum()),
        days_to_ship(base.purchases, left, limit, base.as_of),
        by_method(base.purchases, payments, base.as_of),
        by_method(base.purchases, deliveries, base.as_of),
        _replies(cases, shop.today, ZoneInfo(base.settings.time_zone)),
    )


def late_after(shop: Shop) -> int:
    """Give the days after which an order is late, as the play of late orders says."""
    with shop.store.read() as conn:
        changed = wordings.list_plays(conn).get(_LATE)
    return (READY[_LATE] if changed is None else from_text(changed.rule)).days


def _replies(
    cases: list[conversation.CaseRow], today: date, zone: ZoneInfo
) -> tuple[MonthReply, ...]:
    months = [add_months(month_start(today), -back) for back in range(_MONTHS - 1, -1, -1)]
    found = []
    for month in months:
        mine = [
            case for case in cases if month_start(case.opened_at.astimezone(zone).date()) == month
        ]
        hours = [
            max((case.answered_at - case.opened_at) / timedelta(hours=1), 0.0)
            for case in mine
            if case.answered_at is not None
        ]
        found.append(MonthReply(month, len(mine), median(hours) if hours else None))
    return tuple(found)
