"""Orders that are packed on a day, and dear ones that a call may follow."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection

from shopretain.store.rows import parts
from shopretain.store.stories import LineStory


class ParcelRow(NamedTuple):
    """One counted order with where it goes: name, company, two lines ... country."""

    order_id: int
    lines_from: int
    customer_id: int
    source: str
    number: str
    day: date
    net_minor: int  # what was paid and not paid back
    currency: str
    address: tuple[str, ...]


_ORDERS = (
    "SELECT o.id, coalesce(o.lines_from_id, o.id), o.customer_id, o.source, o.number, "
    "o.placed_on, o.total_minor - o.refunded_minor, o.currency, "
    "coalesce(a.name, ''), coalesce(a.company, ''), "
    "coalesce(a.line1, ''), coalesce(a.line2, ''), coalesce(a.city, ''), coalesce(a.postcode, ''), "
    "coalesce(a.province, ''), coalesce(a.country, '') FROM orders o LEFT JOIN addresses a "
    "ON a.id = coalesce(o.shipping_address_id, o.billing_address_id) "
    "WHERE o.is_current = 1 AND o.kind = 'order' AND o.not_counted IS NULL "
    "AND o.customer_id IS NOT NULL"
)


def orders_between(conn: Connection, first: date, last: date) -> list[ParcelRow]:
    """Give the counted orders of some days, as they came."""
    rows = conn.exec_driver_sql(
        f"{_ORDERS} AND o.placed_on BETWEEN ? AND ? ORDER BY o.placed_on, o.id",
        (first.isoformat(), last.isoformat()),
    )
    return [
        ParcelRow._make((*row[:5], date.fromisoformat(row[5]), row[6], row[7], tuple(row[8:])))
        for row in rows
    ]


def lines_of(conn: Connection, ids: list[int]) -> dict[int, list[LineStory]]:
    """Give the lines of some orders by id."""
    found: dict[int, list[LineStory]] = {}
    for part in parts(ids):
        marks = ", ".join("?" * len(part))
        for order_id, *line in conn.exec_driver_sql(
            "SELECT l.order_id, p.name, l.quantity, l.total_minor FROM order_lines l "  # noqa: S608
            f"JOIN products p ON p.id = l.product_id WHERE l.order_id IN ({marks}) ORDER BY l.id",
            tuple(part),
        ):
            found.setdefault(order_id, []).append(LineStory(*line))
    return found


def newest_day(conn: Connection, until: date) -> date | None:
    """Give the newest day with counted orders, until a day."""
    found = conn.exec_driver_sql(
        "SELECT max(placed_on) FROM orders WHERE is_current = 1 AND kind = 'order' "
        "AND not_counted IS NULL AND placed_on <= ?",
        (until.isoformat(),),
    ).scalar()
    return date.fromisoformat(found) if found else None
