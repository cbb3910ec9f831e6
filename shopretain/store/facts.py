"""What rules ask of people and orders, as plain columns: one query each, asked for when needed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, select

from shopretain.store.cards import OWNER
from shopretain.store.tables import audiences, orders, product_categories, products

_ORDER_WORDS = {
    "coupon": orders.c.coupon,
    "payment": orders.c.payment_method,
    "delivery": orders.c.delivery_method,
    "source": orders.c.source,
}
# Customers whom rows of customers files name, by any identity.
TOLD = """
SELECT i.customer_id AS customer_id, p.id AS person_id FROM people p
  JOIN identities i ON i.kind = 'email' AND i.value = p.email
UNION SELECT i.customer_id, p.id FROM people p
  JOIN identities i ON i.kind = 'id' AND i.value = p.source || '/' || p.platform_customer
UNION SELECT i.customer_id, p.id FROM people p
  JOIN identities i ON i.kind = 'phone' AND i.value = p.phone
  WHERE p.email IS NULL AND p.platform_customer IS NULL
"""


class ProductRow(NamedTuple):
    """A product; the owner's category comes before the file's."""

    id: int
    name: str
    sku: str
    category: str


def order_words(conn: Connection, what: str) -> list[tuple[int, str]]:
    """Give order id and coupon, payment, delivery or source of each current order that has one."""
    column = _ORDER_WORDS[what]
    query = select(orders.c.id, column).where(orders.c.is_current == 1, column.is_not(None))
    return [(row[0], row[1]) for row in conn.execute(query)]


def places(conn: Connection) -> list[tuple[int, str, str, str]]:
    """Give customer id, country, city and postcode of everybody with an address."""
    rows = conn.exec_driver_sql(
        "SELECT c.id, a.country, a.city, a.postcode FROM customers c "
        "JOIN addresses a ON a.id = c.address_id"
    )
    return [tuple(row) for row in rows]


def file_tags(conn: Connection) -> list[tuple[int, str]]:
    """Give customer id and tags, as customers files write them."""
    rows = conn.exec_driver_sql(
        f"SELECT t.customer_id, p.tags FROM ({TOLD}) t "  # noqa: S608  no value in it
        "JOIN people p ON p.id = t.person_id WHERE p.tags <> ''"
    )
    return [(row[0], row[1]) for row in rows]


def file_birthdays(conn: Connection) -> list[tuple[int, date]]:
    """Give customer id and birthday, as customers files tell them."""
    rows = conn.exec_driver_sql(
        f"SELECT t.customer_id, p.birthday FROM ({TOLD}) t "  # noqa: S608  no value in it
        "JOIN people p ON p.id = t.person_id WHERE p.birthday IS NOT NULL ORDER BY p.id"
    )
    return [(row[0], date.fromisoformat(row[1])) for row in rows]


def card_facts(
    conn: Connection, kind: str, until: date | None = None
) -> list[tuple[int, str, date | None, date | None]]:
    """Give customer id, value, day and day of closing of everybody's entries of a kind.

    Those written until a day, as they then were, if one is given.
    """
    last = "9999" if until is None else until.isoformat()
    rows = conn.exec_driver_sql(
        "SELECT i.customer_id, t.value, t.happened_on, "  # noqa: S608
        "CASE WHEN t.closed_on <= ? THEN t.closed_on END "
        f"FROM card_entries t {OWNER} WHERE t.kind = ? AND substr(t.recorded_at, 1, 10) <= ? "
        "ORDER BY t.id",
        (last, kind, last),
    )
    return [(row[0], row[1], _day(row[2]), _day(row[3])) for row in rows]


def last_contacts(conn: Connection) -> list[tuple[int, str, str, str, date]]:
    """Give customer id, channel, purpose, chain and day of every contact, oldest first."""
    rows = conn.exec_driver_sql(
        "SELECT i.customer_id, t.channel, t.purpose, t.chain, t.happened_on "  # noqa: S608
        f"FROM contacts t {OWNER} WHERE t.purpose <> 'undone' AND t.id NOT IN "
        "(SELECT CAST(words AS INTEGER) FROM contacts WHERE purpose = 'undone') "
        "ORDER BY t.happened_on, t.id"
    )
    return [(*row[:4], date.fromisoformat(row[4])) for row in rows]


def guests(conn: Connection) -> list[int]:
    """Give who ordered from a shop system without an account of it, where others have one."""
    rows = conn.exec_driver_sql(
        "WITH own AS (SELECT customer_id, substr(value, 1, instr(value, '/') - 1) AS source "
        "FROM identities WHERE kind = 'id') "
        "SELECT DISTINCT o.customer_id FROM orders o JOIN identities e "
        "ON e.customer_id = o.customer_id AND e.kind = 'email' "
        "WHERE o.is_current = 1 AND o.kind = 'order' AND o.not_counted IS NULL "
        "AND o.source IN (SELECT source FROM own) "
        "AND NOT EXISTS (SELECT 1 FROM own WHERE own.customer_id = o.customer_id "
        "AND own.source = o.source) ORDER BY o.customer_id"
    )
    return [row[0] for row in rows]


def list_products(conn: Connection) -> list[ProductRow]:
    """Give every product with its category in force."""
    own = own_categories(conn)
    p = products.c
    rows = conn.execute(select(p.id, p.name, p.sku, p.category).order_by(p.id))
    return [ProductRow(r[0], r[1], r[2], own.get(r[1], r[3])) for r in rows]


def own_categories(conn: Connection) -> dict[str, str]:
    """Give the owner's own category by product name."""
    c = product_categories.c
    return dict(conn.execute(select(c.product, c.category)).all())


def list_audiences(conn: Connection) -> dict[str, tuple[str, ...]]:
    """Give for whom each category is."""
    found: dict[str, tuple[str, ...]] = {}
    a = audiences.c
    for category, audience in conn.execute(select(a.category, a.audience).order_by(a.audience)):
        found[category] = (*found.get(category, ()), audience)
    return found


def set_categories(conn: Connection, wanted: Iterable[tuple[str, str]]) -> None:
    """Set the owner's category of products by name; an empty one goes back to the file's."""
    rows = list(wanted)
    conn.exec_driver_sql(
        "DELETE FROM product_categories WHERE product = ?", [(name,) for name, _ in rows]
    )
    kept = [row for row in rows if row[1]]
    if kept:
        conn.exec_driver_sql(
            "INSERT INTO product_categories (product, category) VALUES (?, ?)", kept
        )


def set_audiences(conn: Connection, category: str, wanted: Iterable[str]) -> None:
    """Say for whom a category is."""
    conn.exec_driver_sql("DELETE FROM audiences WHERE category = ?", (category,))
    rows = [(category, audience) for audience in sorted(set(wanted))]
    if rows:
        conn.exec_driver_sql("INSERT INTO audiences (category, audience) VALUES (?, ?)", rows)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def lines_of(conn: Connection) -> list[tuple[int, int, int]]:
    """Give customer, order and product of each line of the counted orders."""
    rows = conn.exec_driver_sql(
        "SELECT o.customer_id, o.id, l.product_id FROM orders o "
        "JOIN order_lines l ON l.order_id = coalesce(o.lines_from_id, o.id) "
        "WHERE o.is_current = 1 AND o.kind = 'order' AND o.not_counted IS NULL "
        "AND o.customer_id IS NOT NULL AND l.quantity > 0"
    )
    return [tuple(row) for row in rows]
