"""The points ledger in the shop file: rules, acts, entries and what they come to."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from shopretain.models.columns import moment_text
from shopretain.store.cards import OWNER
from shopretain.store.facts import TOLD
from shopretain.store.rows import Token, parts
from shopretain.store.tables import (
    customers,
    draws,
    insert_many,
    next_id,
    points_acts,
    points_entries,
    points_people,
    points_rules,
    points_touched,
    tier_notices,
)

_MINE = "IN (SELECT customer_id FROM points_touched)"
_ALL = "IS NOT NULL"
_START = b"\0" * 32  # what the first entry's hash stands on
_RULES = "points_rules"  # the setting that tells by which rules points were counted last
_DAY = "points_day"  # the setting that tells the last day on which all that was due was done


# Rules


class RulesRow(NamedTuple):
    """One version of the rules as stored."""

    id: int
    since: date | None
    set_on: date
    rules: str


def list_rules(conn: Connection) -> list[RulesRow]:
    """Give every version of the rules, oldest first."""
    r = points_rules.c
    query = select(r.id, r.since, r.set_on, r.rules).order_by(r.id)
    return [RulesRow(*row) for row in conn.execute(query)]


def add_rules(
    conn: Connection, since: date | None, set_on: date, rules: str, now: datetime
) -> None:
    """Add a version of the rules; everybody's points are to be counted again."""
    row = (
        next_id(conn, points_rules), since and since.isoformat(), set_on.isoformat(), rules,
        moment_text(now),
    )  # fmt: skip
    insert_many(conn, points_rules, [row])
    touch_all(conn)


# Whose points are to be counted


def touch(conn: Connection, ids: Iterable[int]) -> None:
    """Note customers whose points are to be counted."""
    rows = [(customer_id,) for customer_id in ids]
    if rows:
        conn.exec_driver_sql("INSERT OR IGNORE INTO points_touched VALUES (?)", rows)


def touch_all(conn: Connection) -> None:
    """Note everybody."""
    conn.exec_driver_sql("INSERT OR IGNORE INTO points_touched SELECT id FROM customers")
    conn.exec_driver_sql(
        "INSERT OR IGNORE INTO points_touched SELECT customer_id FROM points_people"
    )


def touch_due(conn: Connection, today: date) -> None:
    """Note those for whom something happens by itself until a day."""
    conn.exec_driver_sql(
        "INSERT OR IGNORE INTO points_touched "
        "SELECT customer_id FROM points_people WHERE due_on <= ?",
        (today.isoformat(),),
    )


def touch_friends(conn: Connection) -> None:
    """Note everybody who ever got points for a friend: another's order may take them back."""
    conn.exec_driver_sql(
        "INSERT OR IGNORE INTO points_touched "
        "SELECT DISTINCT customer_id FROM points_entries WHERE line = 'referral'"
    )


def touched(conn: Connection) -> set[int]:
    """Give the customers whose points are to be counted."""
    return set(conn.execute(select(points_touched.c.customer_id)).scalars())


def is_touched(conn: Connection) -> bool:
    """Tell whether anybody's points are to be counted."""
    found = conn.exec_driver_sql("SELECT 1 FROM points_touched LIMIT 1")
    return found.first() is not None


def done(conn: Connection) -> None:
    """Note that everybody's points are counted."""
    conn.exec_driver_sql("DELETE FROM points_touched")


# What points are counted from, of those who are noted


class OrderRow(NamedTuple):
    """A current order of somebody; `reason` is why it does not count, empty if it does."""

    customer_id: int
    id: int
    source: str
    number: str
    day: str
    currency: str
    total: int
    refunded: int
    reason: str
    is_payment_known: int
    shipping: int | None
    tax: int | None


_ORDERS = (
    "SELECT customer_id, id, source, number, placed_on, currency, total_minor, "
    "refunded_minor, coalesce(not_counted, ''), payment_method IS NOT NULL, shipping_minor, "
    "tax_minor FROM orders WHERE is_current = 1 AND kind = 'order' AND customer_id {0} "
    "ORDER BY customer_id, placed_on, source, number"
)


def list_orders(conn: Connection, *, everybody: bool = False) -> list[OrderRow]:
    """Give the current orders of those noted, or all, by customer, day, source and number."""
    query = _ORDERS.format(_ALL if everybody else _MINE)
    return list(map(OrderRow._make, raw_rows(conn, query)))


def raw_rows(conn: Connection, query: str) -> list[tuple[Any, ...]]:
    """Give the driver's own rows: SQLAlchemy's take twice as long, by the hundred thousand."""
    cursor: Any = conn.exec_driver_sql(query).cursor
    found: list[tuple[Any, ...]] = cursor.fetchall()
    return found


def orders_of(conn: Connection, ids: Iterable[int]) -> list[OrderRow]:
    """Give the current orders of some customers, one after another."""
    found = []
    for customer_id in ids:
        rows = conn.exec_driver_sql(_ORDERS.format("= ?"), (customer_id,))
        found += [OrderRow._make(row) for row in rows]
    return found


def list_lines(
    conn: Connection, *, everybody: bool = False
) -> list[tuple[int, int, float, int | None, int | None]]:
    """Give order, product, quantity, total and discount of the lines of those orders."""
    rows = conn.exec_driver_sql(
        "SELECT o.id, l.product_id, l.quantity, l.total_minor, l.discount_minor "  # noqa: S608
        "FROM orders o JOIN order_lines l ON l.order_id = coalesce(o.lines_from_id, o.id) "
        "WHERE o.is_current = 1 AND o.kind = 'order' "
        f"AND o.customer_id {_ALL if everybody else _MINE} ORDER BY l.id"
    )
    return [(row[0], row[1], row[2], row[3], row[4]) for row in rows.fetchall()]


class ActRow(NamedTuple):
    """Something the owner did to somebody's points."""

    customer_id: int
    id: int
    kind: str
    points: int
    day: date
    reason: str
    subject: str
    identity: Token


# Whose an act is: who is known by its identity, else whose its order is now.
_ACTS = """
SELECT coalesce(i.customer_id, o.customer_id) AS owner, t.id, t.kind, t.points, t.acted_on,
  t.reason, t.subject, t.identity
FROM points_acts t
LEFT JOIN identities i ON i.kind = substr(t.identity, 1, instr(t.identity, ':') - 1)
  AND i.value = substr(t.identity, instr(t.identity, ':') + 1)
LEFT JOIN orders o ON i.id IS NULL AND o.source = t.source AND o.number = t.number
  AND o.placed_on = t.placed_on AND o.is_current = 1
WHERE owner {0} ORDER BY t.acted_on, t.id
"""


def acts_touched(conn: Connection) -> list[ActRow]:
    """Give the acts on those noted, as they happened."""
    return _acts(conn, _ACTS.format(_MINE))


def acts_of(conn: Connection, customer_id: int) -> list[ActRow]:
    """Give the acts on somebody, as they happened."""
    return _acts(conn, _ACTS.format("= ?"), (customer_id,))


def _acts(conn: Connection, query: str, values: tuple[int, ...] = ()) -> list[ActRow]:
    return [
        ActRow(*row[:4], date.fromisoformat(row[4]), *row[5:])  # type: ignore[call-arg]
        for row in conn.exec_driver_sql(query, values)
    ]


def birthdays_touched(conn: Connection) -> dict[int, date]:
    """Give the birthdays of those noted: the owner's word before that of files."""
    told = conn.exec_driver_sql(
        f"SELECT t.customer_id, p.birthday FROM ({TOLD}) t "  # noqa: S608
        f"JOIN people p ON p.id = t.person_id WHERE t.customer_id {_MINE} "
        "AND p.birthday IS NOT NULL ORDER BY p.id"
    ).all()
    written = conn.exec_driver_sql(
        f"SELECT i.customer_id, t.happened_on FROM card_entries t {OWNER} "  # noqa: S608
        f"WHERE t.kind = 'birthday' AND t.happened_on IS NOT NULL AND i.customer_id {_MINE} "
        "ORDER BY t.id"
    ).all()
    return {row[0]: date.fromisoformat(row[1]) for row in (*told, *written)}


def erased_touched(conn: Connection) -> set[int]:
    """Give those noted who stand for somebody that was erased."""
    rows = conn.exec_driver_sql(
        f"SELECT id FROM customers WHERE id {_MINE} AND key LIKE 'id:erased:%'"  # noqa: S608
    )
    return set(rows.scalars())


def held_touched(conn: Connection) -> dict[int, dict[tuple[str, str, str], int]]:
    """Give what the ledger holds of those noted: points by line, cause and lot, by customer."""
    found: dict[int, dict[tuple[str, str, str], int]] = {}
    query = (
        "SELECT customer_id, line, cause, lot, sum(points) FROM points_entries "  # noqa: S608
        f"WHERE customer_id {_MINE} GROUP BY customer_id, line, cause, lot HAVING sum(points) <> 0"
    )
    for customer_id, line, cause, lot, points in raw_rows(conn, query):
        found.setdefault(customer_id, {})[line, cause, lot] = points
    return found


# Writing


class NewEntry(NamedTuple):
    """An entry to be appended."""

    customer_id: int
    kind: str
    line: str
    cause: str
    lot: str
    points: int
    happened_on: str
    reason: str
    rules_id: int


def append(conn: Connection, entries: Sequence[NewEntry], now: datetime) -> None:
    """Append entries to the ledger, each with the hash of the one before it."""
    last = conn.exec_driver_sql(
        "SELECT id, hash, batch FROM points_entries ORDER BY id DESC LIMIT 1"
    ).first()
    entry_id, before, batch = 0, _START, 1
    if last is not None:
        entry_id, before, batch = int(last[0]), bytes(last[1]), int(last[2]) + 1
    moment = moment_text(now)
    rows = []
    for entry in entries:
        entry_id += 1
        values = (entry_id, *entry, batch, moment)
        before = _hash(before, values)
        rows.append((*values, before))
    insert_many(conn, points_entries, rows)


def _hash(before: bytes, values: tuple[object, ...]) -> bytes:
    return hashlib.sha256(before + repr(values).encode("utf-8", "surrogatepass")).digest()


class PersonRow(NamedTuple):
    """What somebody's entries come to."""

    customer_id: int
    points: int
    debt: int
    expires_on: date | None
    expiring: int
    tier: int
    due_on: date | None


def put_people(conn: Connection, rows: Sequence[PersonRow]) -> None:
    """Put what the entries of those noted come to; who has none is not kept."""
    conn.exec_driver_sql(f"DELETE FROM points_people WHERE customer_id {_MINE}")  # noqa: S608
    conn.exec_driver_sql(
        f"DELETE FROM tier_notices WHERE customer_id {_MINE} "  # noqa: S608
        "AND customer_id NOT IN (SELECT id FROM customers)"
    )
    insert_many(
        conn,
        points_people,
        [
            (
                *row[:3],
                row[3] and row[3].isoformat(),
                *row[4:6],
                row[6] and row[6].isoformat(),
            )
            for row in rows
        ],
    )


def add_act(
    conn: Connection,
    customer_id: int,
    identity: Token,
    act: tuple[str, int, date, str, str],
    now: datetime,
) -> int:
    """Write an act (kind, points, day, reason, subject) and give its id."""
    kind, points, day, reason, subject = act
    newest = conn.exec_driver_sql(
        "SELECT source, number, placed_on FROM orders WHERE customer_id = ? AND is_current = 1 "
        "AND kind = 'order' ORDER BY placed_on DESC, source, number LIMIT 1",
        (customer_id,),
    ).first()
    anchor = ("", "", "") if newest is None else tuple(newest)
    act_id = next_id(conn, points_acts)
    row = (
        act_id, identity, kind, points, day.isoformat(), reason, subject, *anchor,
        moment_text(now),
    )  # fmt: skip
    insert_many(conn, points_acts, [row])
    return act_id


# Reading


class EntryRow(NamedTuple):
    """One line of the ledger."""

    id: int
    kind: str
    line: str
    cause: str
    lot: str
    points: int
    day: date
    reason: str
    batch: int


def entries_of(conn: Connection, customer_id: int) -> list[EntryRow]:
    """Give the ledger of somebody, as it was written."""
    e = points_entries.c
    query = select(
        e.id, e.kind, e.line, e.cause, e.lot, e.points, e.happened_on, e.reason, e.batch
    ).where(e.customer_id == customer_id)
    return [EntryRow(*row) for row in conn.execute(query.order_by(e.id))]


def person_of(conn: Connection, customer_id: int) -> PersonRow | None:
    """Give what somebody's points come to, None for who never had any."""
    found = conn.execute(
        select(points_people).where(points_people.c.customer_id == customer_id)
    ).first()
    return None if found is None else PersonRow(*found)


def list_people(conn: Connection) -> list[PersonRow]:
    """Give what everybody's points come to, by customer."""
    rows = conn.exec_driver_sql(
        "SELECT customer_id, points, debt, expires_on, expiring, tier, due_on FROM points_people "
        "ORDER BY customer_id"
    ).fetchall()
    return [
        PersonRow(
            row[0], row[1], row[2], row[3] and date.fromisoformat(row[3]), row[4], row[5],
            row[6] and date.fromisoformat(row[6]),
        )
        for row in rows
    ]  # fmt: skip


def tiers_touched(conn: Connection) -> dict[int, int]:
    """Give the levels of those noted, as they were."""
    rows = conn.exec_driver_sql(
        f"SELECT customer_id, tier FROM points_people WHERE customer_id {_MINE}"  # noqa: S608
    )
    return dict(rows.all())


class NoticeRow(NamedTuple):
    """Somebody came to a level or left one; places among the levels, -1 for none."""

    customer_id: int
    tier_before: int
    tier: int
    day: date


def put_notices(conn: Connection, notices: Sequence[NoticeRow], now: datetime) -> None:
    """Tell once that people changed their level; a change that is undone the same day is not."""
    free = next_id(conn, tier_notices)
    rows: list[tuple[object, ...]] = []
    for notice in notices:
        undone = conn.exec_driver_sql(
            "DELETE FROM tier_notices WHERE customer_id = ? AND tier = ? AND tier_before = ? "
            "AND happened_on = ?",
            (notice.customer_id, notice.tier_before, notice.tier, notice.day.isoformat()),
        )
        if not undone.rowcount:
            rows.append((free + len(rows), *notice[:3], notice.day.isoformat(), moment_text(now)))
    insert_many(conn, tier_notices, rows)


def list_notices(conn: Connection, since: date) -> list[NoticeRow]:
    """Give who changed their level since a day, newest first."""
    n = tier_notices.c
    query = select(n.customer_id, n.tier_before, n.tier, n.happened_on)
    rows = conn.execute(query.where(n.happened_on >= since).order_by(n.id.desc()))
    return [NoticeRow(*row) for row in rows]


def balances(conn: Connection, day: date | None = None) -> list[tuple[int, int, date | None]]:
    """Give customer, points and the day of the next run-out of all; on a past day points only."""
    if day is None:
        return [(row.customer_id, row.points, row.expires_on) for row in list_people(conn)]
    rows = conn.exec_driver_sql(
        "SELECT customer_id, sum(points) FROM points_entries WHERE happened_on <= ? "
        "GROUP BY customer_id",
        (day.isoformat(),),
    )
    return [(row[0], row[1], None) for row in rows]


def count_uses(conn: Connection, since: date) -> list[tuple[str, int]]:
    """Give reward and points of every use since a day that was not taken back."""
    a = points_acts.c
    voided = select(a.subject).where(a.kind == "void")
    query = select(a.subject, -a.points).where(a.kind == "use", a.acted_on >= since)
    rows = conn.execute(query.add_columns(a.id)).all()
    gone = set(conn.execute(voided).scalars())
    return [(subject, points) for subject, points, act_id in rows if str(act_id) not in gone]


def settled_rules(conn: Connection) -> int:
    """Give the id of the rules that everybody's points were counted by last, 0 for none."""
    found = conn.exec_driver_sql("SELECT value FROM settings WHERE key = ?", (_RULES,)).scalar()
    return int(found or 0)


def set_settled_rules(conn: Connection, rules_id: int) -> None:
    """Note by which rules points are counted now."""
    _set(conn, _RULES, str(rules_id))


def last_day(conn: Connection) -> str:
    """Give the last day on which all that was due was done, as ISO text; empty for none."""
    found: str | None = conn.exec_driver_sql(
        "SELECT value FROM settings WHERE key = ?", (_DAY,)
    ).scalar()
    return found or ""


def set_last_day(conn: Connection, day: date) -> None:
    """Note that all that was due until a day was done."""
    _set(conn, _DAY, day.isoformat())


def _set(conn: Connection, key: str, value: str) -> None:
    conn.exec_driver_sql(
        "INSERT INTO settings (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )


# Checking


def flaws(conn: Connection) -> list[str]:
    """Give what is wrong with the ledger: codes, empty for a sound one."""
    found = []
    before = _START
    columns = ", ".join(column.name for column in points_entries.c)
    for *values, digest in conn.exec_driver_sql(
        f"SELECT {columns} FROM points_entries ORDER BY id"  # noqa: S608  names of columns
    ):
        before = _hash(before, tuple(values))
        if before != bytes(digest):
            found.append("points_changed")
            break
    lots = conn.exec_driver_sql(
        "SELECT 1 FROM points_entries WHERE lot <> '' GROUP BY customer_id, lot "
        "HAVING sum(points) < 0 LIMIT 1"
    )
    if lots.first() is not None:
        found.append("points_overdrawn")
    differ = conn.exec_driver_sql(
        "SELECT customer_id, points, debt FROM points_people WHERE points <> 0 OR debt <> 0 "
        "EXCEPT "
        "SELECT customer_id, sum(points), -sum(CASE WHEN lot = '' THEN points ELSE 0 END) "
        "FROM points_entries GROUP BY customer_id LIMIT 1"
    )
    if differ.first() is not None:
        found.append("points_wrong")
    return found


def names_of(conn: Connection, ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    """Give key and name of some customers."""
    c = customers.c
    found = {}
    for part in parts(ids):
        query = select(c.id, c.key, c.name).where(c.id.in_(part))
        found.update({row[0]: (row[1], row[2]) for row in conn.execute(query)})
    return found


def keys_of_people(conn: Connection) -> dict[int, str]:
    """Give the key of everybody whose points are kept."""
    rows = conn.exec_driver_sql(
        "SELECT c.id, c.key FROM customers c JOIN points_people p ON p.customer_id = c.id"
    )
    return dict(rows.all())


def add_draw(
    conn: Connection, told: tuple[str, str, int, str, int], day: date, now: datetime
) -> None:
    """Keep a draw: title, seed, entries, digest of the list, winners."""
    row = (next_id(conn, draws), *told, day.isoformat(), moment_text(now))
    insert_many(conn, draws, [row])
