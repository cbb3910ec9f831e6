"""Orders, refunds and baskets that a play may write about."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import Connection

from shopretain.store.facts import TOLD

_LONG_WAY = 180  # days that an order may wait until it leaves


class OrderEvent(NamedTuple):
    """An order, refund or basket of somebody that a play may write about."""

    customer_id: int
    source: str
    number: str
    day: date
    order_id: int


# When an order left, as far as any file told it: newer ones may have no column for it.
_SHIPPED = (
    "SELECT coalesce(max(CASE WHEN s.shipped NOT IN ('', 'yes') THEN s.shipped END), "
    "max(s.shipped)) FROM orders s "
    "WHERE s.source = o.source AND s.number = o.number AND s.placed_on = o.placed_on"
)
_EVENTS = {
    # Baskets that were left.
    "checkout": "o.kind = 'checkout' AND o.placed_on >= ?",
    "unpaid": "o.kind = 'order' AND o.not_counted = 'unpaid' AND o.placed_on >= ?",
    # Counted, told by a file that names shipping, and not gone yet.
    "late": (
        f"o.kind = 'order' AND o.not_counted IS NULL AND o.placed_on >= ? AND ({_SHIPPED}) = ''"
    ),
}


def order_events(conn: Connection, what: str, since: date) -> list[OrderEvent]:
    """Give baskets left, unpaid orders, or paid ones that have not been shipped, since a day."""
    rows = conn.exec_driver_sql(
        "SELECT o.customer_id, o.source, o.number, o.placed_on, o.id "  # noqa: S608
        f"FROM orders o WHERE o.is_current = 1 AND o.customer_id IS NOT NULL AND {_EVENTS[what]} "
        "ORDER BY o.placed_on, o.id",
        (since.isoformat(),),
    )
    return [OrderEvent._make((*row[:3], date.fromisoformat(row[3]), row[4])) for row in rows]


def shipped_orders(conn: Connection, since: date) -> list[OrderEvent]:
    """Give counted orders with the day on which they left, since a day."""
    rows = conn.exec_driver_sql(
        "SELECT * FROM (SELECT o.customer_id, o.source, o.number, "  # noqa: S608
        f"({_SHIPPED}) AS left_on, o.id FROM orders o WHERE o.is_current = 1 AND o.kind = 'order' "
        "AND o.not_counted IS NULL AND o.customer_id IS NOT NULL AND o.placed_on >= ?) "
        "WHERE left_on >= ? AND left_on <> 'yes' ORDER BY left_on, id",
        ((since - timedelta(days=_LONG_WAY)).isoformat(), since.isoformat()),
    )
    return [OrderEvent._make((*row[:3], date.fromisoformat(row[3]), row[4])) for row in rows]


def refund_events(conn: Connection, since: date) -> list[OrderEvent]:
    """Give orders on which money was paid back, on its day or else on the order's."""
    rows = conn.exec_driver_sql(
        "SELECT o.customer_id, o.source, o.number, coalesce(max(r.refunded_on), o.placed_on), "
        "o.id FROM orders o LEFT JOIN refunds r ON r.order_id = o.id "
        "WHERE o.is_current = 1 AND o.kind = 'order' AND o.refunded_minor > 0 "
        "AND o.customer_id IS NOT NULL GROUP BY o.id "
        "HAVING coalesce(max(r.refunded_on), o.placed_on) >= ? ORDER BY 4, o.id",
        (since.isoformat(),),
    )
    return [OrderEvent._make((*row[:3], date.fromisoformat(row[3]), row[4])) for row in rows]


def paid_back_orders(conn: Connection, until: date) -> list[int]:
    """Give the orders up to a day on which money was paid back, counted or not."""
    rows = conn.exec_driver_sql(
        "SELECT id FROM orders WHERE is_current = 1 AND kind = 'order' AND refunded_minor > 0 "
        "AND placed_on <= ?",
        (until.isoformat(),),
    )
    return [row[0] for row in rows]


def known_since(conn: Connection) -> dict[int, date]:
    """Give the day of the first customers file that told of each person."""
    rows = conn.exec_driver_sql(
        f"SELECT t.customer_id, min(b.imported_at) FROM ({TOLD}) t "  # noqa: S608
        "JOIN imported_people s ON s.person_id = t.person_id "
        "JOIN import_files f ON f.id = s.file_id JOIN import_batches b ON b.id = f.batch_id "
        "GROUP BY t.customer_id"
    )
    return {row[0]: date.fromisoformat(row[1][:10]) for row in rows}


def days_left(conn: Connection) -> list[tuple[int, int]]:
    """Give the current counted orders whose files say when they left, with that day's number."""
    rows = conn.exec_driver_sql(
        "SELECT id, CAST(julianday(left_on) - 2440587.5 AS INTEGER) FROM "  # noqa: S608
        f"(SELECT o.id, ({_SHIPPED}) AS left_on FROM orders o WHERE o.is_current = 1 "
        "AND o.kind = 'order' AND o.not_counted IS NULL) WHERE left_on NOT IN ('', 'yes')"
    )
    return [(row[0], row[1]) for row in rows]
