"""Small reads and settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, delete, distinct, func, select

from shopretain.store.tables import customers, identities, imported_orders, orders, settings


@dataclass(frozen=True, slots=True)
class Totals:
    """How much a shop file holds."""

    orders: int
    customers: int
    newest_on: date | None


def list_settings(conn: Connection) -> dict[str, str]:
    """Give all settings that were ever set."""
    return dict(conn.execute(select(settings.c.key, settings.c.value)).all())


def set_settings(conn: Connection, values: Mapping[str, str]) -> None:
    """Set some; an empty value removes the setting. What stays the same is not written."""
    before = list_settings(conn)
    values = {key: value for key, value in values.items() if before.get(key, "") != value}
    conn.execute(delete(settings).where(settings.c.key.in_(list(values))))
    rows = [(key, value) for key, value in values.items() if value]
    if rows:
        conn.exec_driver_sql("INSERT INTO settings (key, value) VALUES (?, ?)", rows)


def count_totals(conn: Connection) -> Totals:
    """Give counted orders, customers with one, and the newest order's day."""
    o = orders.c
    counted = (o.is_current == 1) & (o.kind == "order") & o.not_counted.is_(None)
    row = conn.execute(
        select(func.count(), func.count(distinct(o.customer_id)), func.max(o.placed_on)).where(
            counted
        )
    ).one()
    newest = row[2]
    return Totals(row[0], row[1], date.fromisoformat(newest) if isinstance(newest, str) else newest)


def most_used_currency(conn: Connection) -> str | None:
    """Give the currency of most current orders, None without orders."""
    o = orders.c
    query = select(o.currency).where(o.is_current == 1).group_by(o.currency)
    found: str | None = conn.scalar(query.order_by(func.count().desc(), o.currency).limit(1))
    return found


def has_counted_orders(conn: Connection, day: date) -> bool:
    """Tell whether an order of a day counts."""
    o = orders.c
    mine = (o.is_current == 1) & (o.kind == "order") & o.not_counted.is_(None)
    return conn.execute(select(o.id).where(mine, o.placed_on == day).limit(1)).first() is not None


def list_currencies(conn: Connection) -> list[str]:
    """Give the currencies of current orders."""
    rows = conn.exec_driver_sql(
        "SELECT DISTINCT currency FROM orders WHERE is_current = 1 ORDER BY currency"
    )
    return [row[0] for row in rows]


def find_known_numbers(conn: Connection, source: str) -> dict[str, tuple[str, ...]]:
    """Give the days (ISO text) of each order number of a source."""
    rows = conn.exec_driver_sql(
        "SELECT number, placed_on FROM orders "
        "WHERE source = ? AND is_current = 1 AND kind = 'order'",
        (source,),
    )
    one_day: dict[str, tuple[str, ...]] = {}  # the same day's orders share one tuple
    days: dict[str, tuple[str, ...]] = {}
    for number, day in rows:
        if number in days:
            days[number] += (day,)
        else:
            days[number] = one_day.setdefault(day, (day,))
    return days


def find_identities(conn: Connection, values: Iterable[str]) -> dict[str, str]:
    """Give `kind:value` for each value that is somebody's identity."""
    i = identities.c
    found = conn.execute(select(i.value, i.kind).where(i.value.in_(list(values))))
    return {value: f"{kind}:{value}" for value, kind in found}


def list_flaws(conn: Connection) -> tuple[str, ...]:
    """Give the codes of our own rules that the tables break; empty for a sound shop."""
    o = orders.c
    flaws = []
    twice = (
        select(func.count())
        .select_from(orders)
        .where(o.is_current == 1)
        .group_by(o.source, o.number, o.placed_on)
        .having(func.count() != 1)
    )
    if conn.execute(twice.limit(1)).first():
        flaws.append("order_with_two_states")
    told = select(imported_orders.c.order_id)
    if conn.execute(select(o.id).where(o.id.not_in(told)).limit(1)).first():
        flaws.append("order_without_file")
    keys = select(o.source, o.number, o.placed_on).distinct().subquery()
    all_keys = conn.scalar(select(func.count()).select_from(keys))
    current = conn.scalar(select(func.count()).select_from(orders).where(o.is_current == 1))
    if all_keys != current:
        flaws.append("order_without_state")
    owners = select(identities.c.customer_id)
    if conn.execute(select(customers.c.id).where(customers.c.id.not_in(owners)).limit(1)).first():
        flaws.append("customer_without_identity")
    return tuple(flaws)


def put_view(conn: Connection, name: str, value: str) -> None:
    """Keep what a page shows."""
    conn.exec_driver_sql(
        "INSERT INTO kept_views (name, value) VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )
