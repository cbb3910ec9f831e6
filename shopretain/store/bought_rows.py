"""What customers bought, as letters speak of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection

from shopretain.store.rows import parts

_FEW = 500  # customers that are looked up one by one


class LastOrder(NamedTuple):
    """Somebody's newest counted order."""

    order_id: int
    number: str


def last_orders(conn: Connection, ids: Sequence[int]) -> dict[int, LastOrder]:
    """Give the newest counted order of some customers."""
    few = len(ids) <= _FEW
    which = f"customer_id IN ({', '.join('?' * len(ids))})" if few else "customer_id IS NOT NULL"
    rows = conn.exec_driver_sql(
        "SELECT customer_id, id, number FROM orders "  # noqa: S608
        f"WHERE is_current = 1 AND kind = 'order' AND not_counted IS NULL AND {which} "
        "ORDER BY customer_id, placed_on, id",
        tuple(ids) if few else (),
    )
    return {row[0]: LastOrder(row[1], row[2]) for row in rows}  # the last one of each stays


def line_names(conn: Connection, order_ids: Sequence[int]) -> dict[int, list[str]]:
    """Give the products of some orders by their ids, the dearest first."""
    found: dict[int, list[str]] = {}
    for part in parts(order_ids):
        marks = ", ".join("?" * len(part))
        for order_id, name in conn.exec_driver_sql(
            "SELECT o.id, p.name FROM orders o "  # noqa: S608
            "JOIN order_lines l ON l.order_id = coalesce(o.lines_from_id, o.id) "
            f"JOIN products p ON p.id = l.product_id WHERE o.id IN ({marks}) "
            "AND l.quantity > 0 AND p.name <> '' ORDER BY coalesce(l.total_minor, 0) DESC, l.id",
            tuple(part),
        ):
            names = found.setdefault(order_id, [])
            if name not in names:
                names.append(name)
    return found


def owned_products(conn: Connection, ids: Sequence[int]) -> dict[int, str]:
    """Give the ids of all products that some customers ever bought, with commas between them.

    One row a customer: a million of rows would take seconds.
    """
    found: dict[int, str] = {}
    for part in parts(ids):
        marks = ", ".join("?" * len(part))
        rows = conn.exec_driver_sql(
            "SELECT o.customer_id, group_concat(l.product_id) FROM orders o "  # noqa: S608
            "JOIN order_lines l ON l.order_id = coalesce(o.lines_from_id, o.id) "
            f"WHERE o.is_current = 1 AND l.product_id IS NOT NULL AND o.customer_id IN ({marks}) "
            "GROUP BY o.customer_id",
            tuple(part),
        )
        found.update((row[0], row[1]) for row in rows)
    return found


def best_sellers(conn: Connection, since: date, until: date) -> list[str]:
    """Give the products that most people bought between two days, most buyers first."""
    rows = conn.exec_driver_sql(
        "SELECT p.name, count(DISTINCT o.customer_id) AS buyers FROM orders o "
        "JOIN order_lines l ON l.order_id = coalesce(o.lines_from_id, o.id) "
        "JOIN products p ON p.id = l.product_id WHERE o.is_current = 1 AND o.kind = 'order' "
        "AND o.not_counted IS NULL AND l.quantity > 0 AND o.placed_on BETWEEN ? AND ? "
        "AND p.name <> '' GROUP BY p.name ORDER BY buyers DESC, p.name LIMIT 200",
        (since.isoformat(), until.isoformat()),
    )
    return [row[0] for row in rows]


def first_seen(conn: Connection) -> dict[str, date]:
    """Give the day of the first order of each product by its name."""
    rows = conn.exec_driver_sql(
        "SELECT p.name, min(o.placed_on) FROM orders o "
        "JOIN order_lines l ON l.order_id = coalesce(o.lines_from_id, o.id) "
        "JOIN products p ON p.id = l.product_id WHERE o.is_current = 1 AND p.name <> '' "
        "GROUP BY p.name"
    )
    return {row[0]: date.fromisoformat(row[1]) for row in rows}
