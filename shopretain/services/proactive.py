"""Who may soon ask: late parcels, refunds, first buyers of what gave others trouble (F6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from shopretain.base.dates import day_number
from shopretain.base.text import sentence
from shopretain.services.articles import bought_lines, products_view
from shopretain.services.basis import basis
from shopretain.services.consent import gate
from shopretain.services.people_behind import called
from shopretain.services.people_table import everybody, wants_nothing
from shopretain.services.serving import late_after
from shopretain.services.shop import Shop
from shopretain.store import order_events, people_rows

_RECENT = 14  # days
_TWICE = 2  # times the shop's own share of trouble


@dataclass(frozen=True, slots=True)
class AskRow:
    """Somebody to write to before they ask: why, since when."""

    customer: int
    name: str
    why: str  # late, refund, difficult
    words: str
    day: date


def before_they_ask(shop: Shop) -> tuple[AskRow, ...]:
    """Give them, late parcels first, then money paid back, then difficult products."""
    today = shop.today
    since = today - timedelta(days=_RECENT)
    with shop.store.read() as conn:
        late = order_events.order_events(conn, "late", today - timedelta(days=60))
        refunds = order_events.refund_events(conn, since)
    limit = late_after(shop)
    found = [
        (one.customer_id, "late", sentence("ask.late", number=one.number), one.day)
        for one in late
        if (today - one.day).days > limit
    ]
    found += [
        (one.customer_id, "refund", sentence("ask.refund", number=one.number), one.day)
        for one in refunds
    ]
    view, allowed = everybody(shop), gate(shop)
    found += [  # advice, not news of their own order: not for those who want nothing from us
        (who, "difficult", sentence("ask.difficult", product=product), day)
        for who, product, day in _first_of_difficult(shop, since)
        if who in view.place and not wants_nothing(allowed, view.rows[view.place[who]])
    ]
    with shop.store.read() as conn:
        names = called(conn, [one[0] for one in found])
        erased = people_rows.list_erased(conn)
    found = [one for one in found if one[0] not in erased]
    return tuple(AskRow(who, names.get(who, ""), *rest) for who, *rest in found)  # type: ignore[arg-type]


def difficult(shop: Shop) -> frozenset[str]:
    """Give the products of which twice as much came back, or was complained of, as of all.

    Of those with at least 20 buyers.
    """
    rows = products_view(shop).products
    orders = sum(row.refunded.of for row in rows)
    back = sum(row.refunded.hits for row in rows)
    buyers = sum(row.buyers for row in rows)
    said = sum(row.complaints * row.buyers / 100 for row in rows)
    usual = 100 * back / orders if orders else 0.0
    words = 100 * said / buyers if buyers else 0.0
    return frozenset(
        row.name
        for row in rows
        if (row.refunded.percent or 0.0) > _TWICE * usual or row.complaints > _TWICE * words
    )


def _first_of_difficult(shop: Shop, since: date) -> list[tuple[int, str, date]]:
    hard = difficult(shop)
    if not hard:
        return []
    lines, names = bought_lines(shop, basis(shop))
    first: dict[tuple[int, str], int] = {}
    for who, day, product in zip(
        lines.customer.tolist(), lines.day.tolist(), lines.product.tolist(), strict=True
    ):
        if names[product] in hard:
            key = who, names[product]
            first[key] = min(day, first.get(key, day))
    start = day_number(since)
    epoch = since - timedelta(days=start)
    return sorted(
        ((who, name, epoch + timedelta(days=day)) for (who, name), day in first.items()
         if day >= start),
        key=lambda one: (-one[2].toordinal(), one[0]),
    )  # fmt: skip
