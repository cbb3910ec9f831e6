"""Small imports made up for the store's tests, and a dump of a store's whole content."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from shopretain.base.told import AddressTold, LineTold, OrderTold
from shopretain.store.rows import FileRow, FileRows

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
START = date(2025, 1, 1)


def order(
    number: int, person: int, *, day: int = 0, total: int = 1000, refunded: int = 0
) -> OrderTold:
    return OrderTold(
        number=f"#{number}",
        placed_on=START + timedelta(days=day),
        placed_at=datetime(2025, 1, 1, 10, tzinfo=UTC) + timedelta(days=day),
        currency="EUR",
        total_minor=total,
        refunded_minor=refunded,
        not_counted="refunded" if refunded >= total else None,
        email=f"p{person}@example.com" if person % 3 else None,
        phone=f"+4477009001{person:02}" if person % 2 else None,
        name=f"Person {person}",
        shipping=AddressTold(line1=f"Street {person}", city="York"),
        lines=(LineTold("Tea", "T1", 1, total),),
        refunds=((refunded, None),) if refunded else (),
    )


def file(name: str, orders: Sequence[OrderTold], source: str = "shopify") -> FileRows:
    return FileRows(FileRow(name, f"sha-{name}", "shopify_orders", source, len(orders)), orders)


_DUMP = {
    "orders": (
        "SELECT o.source, o.number, o.placed_on, o.placed_at, o.kind, o.digest, o.is_current, "
        "o.currency, o.total_minor, o.refunded_minor, o.not_counted, c.key, b.digest, s.digest, "
        "o.shipping_minor, o.tax_minor "
        "FROM orders o LEFT JOIN customers c ON c.id = o.customer_id "
        "LEFT JOIN addresses b ON b.id = o.billing_address_id "
        "LEFT JOIN addresses s ON s.id = o.shipping_address_id"
    ),
    "lines": (
        "SELECT o.digest, p.source, p.key, l.quantity, l.total_minor, l.discount_minor "
        "FROM order_lines l "
        "JOIN orders o ON o.id = l.order_id JOIN products p ON p.id = l.product_id"
    ),
    "refunds": (
        "SELECT o.digest, r.amount_minor, r.refunded_on FROM refunds r "
        "JOIN orders o ON o.id = r.order_id"
    ),
    "customers": (
        "SELECT c.key, c.name, c.email, c.phone, c.accepts_marketing, a.digest "
        "FROM customers c LEFT JOIN addresses a ON a.id = c.address_id"
    ),
    "identities": (
        "SELECT c.key, i.kind, i.value FROM identities i JOIN customers c ON c.id = i.customer_id"
    ),
    "products": "SELECT source, key, sku, name, category FROM products",
    "addresses": "SELECT digest, line1, city FROM addresses",
    "files": "SELECT name, sha256, layout, source, rows, first_on, newest_on FROM import_files",
    "told": (
        "SELECT f.name, o.digest FROM imported_orders t "
        "JOIN import_files f ON f.id = t.file_id JOIN orders o ON o.id = t.order_id"
    ),
    "settings": "SELECT key, value FROM settings",
    "links": "SELECT kind, first, second FROM identity_links",
    "cards": "SELECT identity, kind, value, happened_on, closed_on FROM card_entries",
    "contacts": "SELECT identity, channel, purpose, words, chain, happened_on FROM contacts",
    "consent": (
        "SELECT identity, channel, action, source, wording, evidence, happened_on "
        "FROM consent_events"
    ),
    "stops": "SELECT channel, key_hash, reason, suppressed_on FROM suppressions",
    "erased": "SELECT key_hash, number FROM erasures",
    "groups": "SELECT name, kind, rule FROM segments",
    "members": (
        "SELECT s.name, m.identity FROM segment_members m JOIN segments s ON s.id = m.segment_id"
    ),
}


def dump(conn: Connection) -> dict[str, list[Any]]:
    """Give everything that is in a shop, without ids."""
    return {
        name: sorted((tuple(row) for row in conn.exec_driver_sql(query)), key=repr)
        for name, query in _DUMP.items()
    }
