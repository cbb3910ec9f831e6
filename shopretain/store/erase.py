"""Forgets a person: their fields go from every table, their orders stay as nobody's we know.

What was erased is known by keyed hashes only, so that a file read again stays nameless too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, delete, func, select

from shopretain.base.hashes import key_hash
from shopretain.base.told import LineTold, OrderTold, PersonTold
from shopretain.models.columns import moment_text
from shopretain.store.content import OrderDigests
from shopretain.store.people import ERASED, Traits, drop_unused_addresses, resolve, tokens_told
from shopretain.store.rows import Token
from shopretain.store.tables import (
    card_entries,
    consent_events,
    contacts,
    erasures,
    identity_links,
    imported_orders,
    insert_many,
    orders,
    people_told,
    segment_members,
    settings,
)

_KIND = "erased"
_SOME = 500


@dataclass(frozen=True, slots=True)
class Forgotten:
    """The erased identities of a shop, under its key."""

    key: bytes
    known: dict[bytes, tuple[int, datetime]]

    def number_of(self, tokens: Iterable[Token], before: Callable[[datetime], bool]) -> int | None:
        """Give the number that stands for whoever is known so; None for somebody not erased."""
        for token in tokens:
            found = self.known.get(key_hash(self.key, _KIND, token))
            if found is not None and before(found[1]):
                return found[0]
        return None

    def order(self, source: str, order: OrderTold) -> OrderTold:
        """Give an order as it may be kept: without its person where that person was erased.

        An order placed after the erasure is somebody new.
        """
        traits = Traits(source, order.platform_customer, order.email, order.phone, order.name_key)
        number = self.number_of(
            tokens_told(traits), lambda at: _was_before(order.placed_on, order.placed_at, at)
        )
        return order if number is None else nameless(order, number)

    def holds(self, source: str, person: PersonTold) -> bool:
        """Tell whether a row of a customers file is about somebody who was erased."""
        traits = Traits(source, person.platform_customer, person.email, person.phone, None)
        return self.number_of(tokens_told(traits), lambda _at: True) is not None


def _was_before(day: date, moment: datetime | None, erased_at: datetime) -> bool:
    return day <= erased_at.date() if moment is None else moment <= erased_at


def nameless(order: OrderTold, number: int) -> OrderTold:
    """Give an order without everything that tells of a person."""
    return order._replace(
        platform_customer=f"{ERASED}{number}",
        email=None,
        phone=None,
        name="",
        name_key=None,
        accepts_marketing=None,
        coupon=None,
        billing=None,
        shipping=None,
    )


def forgotten(conn: Connection, key: bytes | None) -> Forgotten | None:
    """Give the erased identities, None where nobody ever was."""
    e = erasures.c
    known = {
        bytes(row[0]): (row[1], row[2])
        for row in conn.execute(select(e.key_hash, e.number, e.erased_at))
    }
    return Forgotten(key, known) if known and key is not None else None


def erase(conn: Connection, tokens: Sequence[Token], key: bytes, now: datetime) -> int:
    """Forget whoever is known by these identities; gives the number that stands for them."""
    number = int(conn.scalar(select(func.max(erasures.c.number))) or 0) + 1
    at = moment_text(now)
    conn.exec_driver_sql(
        "INSERT INTO erasures (key_hash, number, erased_at) VALUES (?, ?, ?) "
        "ON CONFLICT (key_hash) DO UPDATE SET erased_at = excluded.erased_at",
        [(key_hash(key, _KIND, token), number, at) for token in tokens],
    )
    strip(conn, key)
    return number


def count_orders(conn: Connection, number: int) -> int:
    """Give how many current orders stand under a number."""
    o = orders.c
    query = (
        select(func.count())
        .select_from(orders)
        .where(o.platform_customer == f"{ERASED}{number}", o.is_current == 1)
    )
    return int(conn.scalar(query) or 0)


def strip(conn: Connection, key: bytes | None) -> None:
    """Take out of the tables all that tells of people who were erased."""
    known = forgotten(conn, key)
    if known is None:
        return
    _strip_orders(conn, known)
    _strip_people(conn, known)
    gone = _erased_tokens(conn, known)
    insert_many(conn, settings, [("erasing", "1")])  # lets the ledgers give rows away
    for table in (card_entries, contacts, consent_events, segment_members):
        _drop(conn, table, "identity", gone)
    for column in ("first", "second"):
        _drop(conn, identity_links, column, gone)
    conn.execute(delete(settings).where(settings.c.key == "erasing"))
    resolve(conn)
    drop_unused_addresses(conn)


def _strip_orders(conn: Connection, known: Forgotten) -> None:
    digests = OrderDigests()
    for order_id, source, day, at, order in list(_orders_of(conn, known)):
        digest = digests.of(source, order, day, at)
        twin: int | None = conn.scalar(
            select(orders.c.id).where(orders.c.digest == digest, orders.c.id != order_id)
        )
        if twin is not None:  # two tellings that differed in nothing but the person
            _merge_states(conn, order_id, twin)
            continue
        conn.exec_driver_sql(
            "UPDATE orders SET digest = ?, platform_customer = ?, email = NULL, phone = NULL, "
            "name = '', name_key = NULL, accepts_marketing = NULL, coupon = NULL, "
            "billing_address_id = NULL, shipping_address_id = NULL WHERE id = ?",
            (digest, order.platform_customer, order_id),
        )


def _merge_states(conn: Connection, gone: int, kept: int) -> None:
    conn.exec_driver_sql(
        "INSERT INTO imported_orders (file_id, order_id) "
        "SELECT file_id, ? FROM imported_orders WHERE order_id = ? ON CONFLICT DO NOTHING",
        (kept, gone),
    )
    was_current = conn.scalar(select(orders.c.is_current).where(orders.c.id == gone))
    conn.execute(delete(imported_orders).where(imported_orders.c.order_id == gone))
    conn.exec_driver_sql(
        "UPDATE orders SET lines_from_id = ? WHERE lines_from_id = ?", (kept, gone)
    )
    conn.execute(delete(orders).where(orders.c.id == gone))
    if was_current:
        conn.exec_driver_sql("UPDATE orders SET is_current = 1 WHERE id = ?", (kept,))


def _orders_of(
    conn: Connection, known: Forgotten
) -> Iterator[tuple[int, str, str, str | None, OrderTold]]:
    """Give the orders of people who were erased, nameless, with id, source, day and moment."""
    rows = conn.exec_driver_sql(
        "SELECT id, source, platform_customer, email, phone, name_key, placed_on, placed_at "
        "FROM orders WHERE coalesce(platform_customer, '') NOT LIKE 'erased:%'"
    )
    found: list[tuple[int, int]] = []
    for order_id, source, customer, email, phone, name_key, day, at in rows:
        moment = None if at is None else datetime.fromisoformat(at)
        number = known.number_of(
            tokens_told(Traits(source, customer, email, phone, name_key)),
            lambda erased, day=day, moment=moment: _was_before(  # type: ignore[misc]
                date.fromisoformat(day), moment, erased
            ),
        )
        if number is not None:
            found.append((order_id, number))
    for order_id, number in found:
        row: Any = conn.exec_driver_sql(
            "SELECT source, number, placed_on, placed_at, currency, total_minor, refunded_minor, "
            "kind, not_counted, status, payment_method, delivery_method FROM orders WHERE id = ?",
            (order_id,),
        ).one()
        lines = conn.exec_driver_sql(
            "SELECT p.name, p.sku, l.quantity, l.total_minor, p.category FROM order_lines l "
            "JOIN products p ON p.id = l.product_id WHERE l.order_id = ? ORDER BY l.id",
            (order_id,),
        )
        paid_back = conn.exec_driver_sql(
            "SELECT amount_minor, refunded_on FROM refunds WHERE order_id = ? ORDER BY id",
            (order_id,),
        )
        order = OrderTold(
            row.number, date.fromisoformat(row.placed_on), None, row.currency, row.total_minor,
            row.refunded_minor, row.kind, row.not_counted, row.status, row.payment_method,
            delivery_method=row.delivery_method,
            lines=tuple(LineTold(*line) for line in lines),
            refunds=tuple((minor, on and date.fromisoformat(on)) for minor, on in paid_back),
        )  # fmt: skip
        yield order_id, row.source, row.placed_on, row.placed_at, nameless(order, number)


def _strip_people(conn: Connection, known: Forgotten) -> None:
    p = people_told.c
    rows = conn.execute(select(p.id, p.source, p.platform_customer, p.email, p.phone))
    gone = [
        (row[0],)
        for row in rows
        if known.number_of(tokens_told(Traits(*row[1:], None)), lambda _at: True) is not None
    ]
    if gone:
        conn.exec_driver_sql("DELETE FROM people WHERE id = ?", gone)


def _erased_tokens(conn: Connection, known: Forgotten) -> list[Token]:
    """Give the identities of erased people that still stand somewhere on cards and ledgers."""
    found: set[Token] = set()
    for table, column in (
        (card_entries, "identity"), (contacts, "identity"), (consent_events, "identity"),
        (segment_members, "identity"), (identity_links, "first"), (identity_links, "second"),
    ):  # fmt: skip
        found.update(conn.execute(select(table.c[column]).distinct()).scalars())
    return [token for token in found if known.number_of([token], lambda _at: True) is not None]


def _drop(conn: Connection, table: Any, column: str, tokens: Sequence[Token]) -> None:
    for at in range(0, len(tokens), _SOME):
        conn.execute(delete(table).where(table.c[column].in_(tokens[at : at + _SOME])))


@dataclass(frozen=True)
class Lists:
    """What must outlive a restored copy: the key, the erasures, the suppressions."""

    key: str | None
    erased: tuple[tuple[Any, ...], ...]
    suppressed: tuple[tuple[Any, ...], ...]


def lists_of(conn: Connection) -> Lists:
    """Give the lists of a shop."""
    key: str | None = conn.scalar(select(settings.c.value).where(settings.c.key == "gate_key"))
    erased = conn.exec_driver_sql("SELECT key_hash, number, erased_at FROM erasures")
    stops = conn.exec_driver_sql(
        "SELECT channel, key_hash, reason, suppressed_on FROM suppressions"
    )
    return Lists(key, tuple(map(tuple, erased)), tuple(map(tuple, stops)))


def take_over(conn: Connection, lists: Lists) -> None:
    """Let a restored copy forget whom the shop had forgotten, and keep every stop."""
    if lists.key is None:
        return
    conn.exec_driver_sql(
        "INSERT INTO settings (key, value) VALUES ('gate_key', ?) ON CONFLICT (key) DO NOTHING",
        (lists.key,),
    )
    if conn.scalar(select(settings.c.value).where(settings.c.key == "gate_key")) != lists.key:
        return  # another shop's copy: its people are others
    for row in lists.erased:
        conn.exec_driver_sql(
            "INSERT INTO erasures (key_hash, number, erased_at) VALUES (?, ?, ?) "
            "ON CONFLICT DO NOTHING",
            row,
        )
    if lists.suppressed:
        conn.exec_driver_sql(
            "INSERT INTO suppressions (channel, key_hash, reason, suppressed_on) "
            "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            list(lists.suppressed),
        )
    strip(conn, bytes.fromhex(lists.key))


@dataclass(frozen=True, slots=True)
class Everywhere:
    """Every way in which somebody was ever known."""

    tokens: tuple[Token, ...]
    emails: frozenset[str]
    phones: frozenset[str]
    posts: frozenset[tuple[str, str, str, str]]  # country, postcode, street, name


def everywhere(conn: Connection, customer_id: int, tokens: Sequence[Token]) -> Everywhere:
    """Give all identities and addresses of a customer, from their orders and their own row."""
    emails = {token[6:] for token in tokens if token.startswith("email:")}
    phones = {token[6:] for token in tokens if token.startswith("phone:")}
    posts: set[tuple[str, str, str, str]] = set()
    for email, phone in conn.exec_driver_sql(
        "SELECT email, phone FROM orders WHERE customer_id = ? "
        "UNION SELECT email, phone FROM customers WHERE id = ?",
        (customer_id, customer_id),
    ):
        emails.update([email] if email else [])
        phones.update([phone] if phone else [])
    for row in conn.exec_driver_sql(
        "SELECT a.country, a.postcode, a.line1, CASE WHEN a.name = '' THEN o.name ELSE a.name END "
        "FROM orders o JOIN addresses a ON a.id IN (o.billing_address_id, o.shipping_address_id) "
        "WHERE o.customer_id = ? UNION SELECT a.country, a.postcode, a.line1, "
        "CASE WHEN a.name = '' THEN c.name ELSE a.name END "
        "FROM customers c JOIN addresses a ON a.id = c.address_id WHERE c.id = ?",
        (customer_id, customer_id),
    ):
        posts.add(tuple(row))
    known = {*tokens, *(f"email:{e}" for e in emails), *(f"phone:{p}" for p in phones)}
    return Everywhere(tuple(sorted(known)), frozenset(emails), frozenset(phones), frozenset(posts))
