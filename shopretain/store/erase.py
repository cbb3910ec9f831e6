"""Forgets a person: their fields go from every table, their orders stay as nobody's we know.

What was erased is known by keyed hashes only, so that a file read again stays nameless too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, delete, func, select

from shopretain.base.hashes import key_hash
from shopretain.base.told import LineTold, OrderTold
from shopretain.models.columns import moment_text
from shopretain.store.content import OrderDigests
from shopretain.store.people import (
    ERASED,
    Traits,
    drop_unused_addresses,
    named_people,
    resolve,
    tokens_of_trait,
)
from shopretain.store.points import acts_of
from shopretain.store.rows import Token, parts
from shopretain.store.tables import (
    addresses,
    calendar_entries,
    card_entries,
    cases,
    consent_events,
    contacts,
    coupons,
    drafts,
    erasures,
    feedback,
    identity_links,
    imported_orders,
    insert_many,
    kept_back,
    kept_views,
    orders,
    people_told,
    points_acts,
    quotes,
    reward_codes,
    segment_members,
    settings,
    standing_orders,
)

_PERSON, _ORDER = "erased", "erased order"  # kinds of hashes
_KEPT_BY_IDENTITY = (
    card_entries, contacts, consent_events, segment_members, points_acts, reward_codes, drafts,
    coupons, cases, quotes, kept_back, feedback, calendar_entries,
    standing_orders,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Past:
    """Since when somebody is forgotten: the number that stands for them, moment and shop's day."""

    number: int
    at: datetime
    on: date


@dataclass(frozen=True, slots=True)
class Forgotten:
    """The erased identities and orders of a shop, under its key."""

    key: bytes
    known: dict[bytes, Past]

    def past(self, kind: str, what: str) -> Past | None:
        """Give since when an identity or an order is forgotten, None for one that is not."""
        return self.known.get(key_hash(self.key, kind, what))

    def number_of(
        self, order: tuple[str, str, str], traits: Traits, moment: datetime | None
    ) -> int | None:
        """Give the number for an order (source, number, day) of somebody erased, else None.

        An order that was erased stays so in whatever telling; another one of the same person is
        old where it was placed before the erasure, and somebody new's where after.
        """
        past = self.past(_ORDER, order_key(*order))
        if past is not None:
            return past.number
        for token in tokens_of_trait(traits):
            past = self.past(_PERSON, token)
            if past is not None and _was_before(date.fromisoformat(order[2]), moment, past):
                return past.number
        return None

    def order(self, source: str, order: OrderTold) -> OrderTold:
        """Give an order as it may be kept: without its person where that person was erased."""
        traits = Traits(source, order.platform_customer, order.email, order.phone, order.name_key)
        key = source, order.number, order.placed_on.isoformat()
        number = self.number_of(key, traits, order.placed_at)
        return order if number is None else nameless(order, number)

    def holds(self, traits: Traits) -> bool:
        """Tell whether a row of a customers file is about somebody who was erased."""
        return any(self.past(_PERSON, token) is not None for token in tokens_of_trait(traits))


def order_key(source: str, number: str, day: str) -> str:
    """Give what an order is known by, as one text."""
    return f"{source}\x1f{number}\x1f{day}"


def _was_before(day: date, moment: datetime | None, past: Past) -> bool:
    return day <= past.on if moment is None else moment < past.at


@dataclass(frozen=True, slots=True)
class Everywhere:
    """Every way in which somebody is known, and every order of theirs (source, number, day)."""

    tokens: tuple[Token, ...]
    orders: tuple[tuple[str, str, str], ...]
    emails: frozenset[str]
    phones: frozenset[str]
    posts: frozenset[tuple[str, str, str, str]]  # country, postcode, street, name


def everywhere(conn: Connection, customer_id: int, tokens: Sequence[Token]) -> Everywhere:
    """Give all of a customer: their identities, their orders in every telling, their addresses.

    An identity that only an older telling has is theirs unless it is somebody else's now: two
    people may share a phone.
    """
    keys = [
        tuple(row)
        for row in conn.exec_driver_sql(
            "SELECT source, number, placed_on FROM orders WHERE customer_id = ?", (customer_id,)
        )
    ]
    same = (
        "FROM orders o JOIN orders mine ON mine.source = o.source AND mine.number = o.number "
        "AND mine.placed_on = o.placed_on WHERE mine.customer_id = ?"
    )
    tokens = [*tokens, *(act.identity for act in acts_of(conn, customer_id))]
    emails = {token[6:] for token in tokens if token.startswith("email:")}
    phones = {token[6:] for token in tokens if token.startswith("phone:")}
    known = set(tokens)
    others = {
        f"{kind}:{value}": owner
        for kind, value, owner in conn.exec_driver_sql(
            "SELECT kind, value, customer_id FROM identities"
        )
    }
    for row in conn.exec_driver_sql(
        f"SELECT o.source, o.platform_customer, o.email, o.phone, o.name_key {same}",
        (customer_id,),
    ):
        traits = Traits(*row)
        told = tokens_of_trait(traits)
        known.update(token for token in told if others.get(token, customer_id) == customer_id)
        emails.update([traits.email] if f"email:{traits.email}" in known and traits.email else [])
        phones.update([traits.phone] if traits.phone else [])
    corrected = conn.exec_driver_sql(
        "SELECT email, phone FROM customers WHERE id = ?", (customer_id,)
    ).first()
    if corrected is not None:
        emails.update([corrected[0]] if corrected[0] else [])
        phones.update([corrected[1]] if corrected[1] else [])
    posts = {
        tuple(row)
        for row in conn.exec_driver_sql(
            "SELECT a.country, a.postcode, a.line1, "
            "CASE WHEN a.name = '' THEN o.name ELSE a.name END FROM orders o "
            "JOIN orders mine ON mine.source = o.source AND mine.number = o.number "
            "AND mine.placed_on = o.placed_on "
            "JOIN addresses a ON a.id IN (o.billing_address_id, o.shipping_address_id) "
            "WHERE mine.customer_id = ? "
            "UNION SELECT a.country, a.postcode, a.line1, "
            "CASE WHEN a.name = '' THEN c.name ELSE a.name END "
            "FROM customers c JOIN addresses a ON a.id = c.address_id WHERE c.id = ?",
            (customer_id, customer_id),
        )
    }
    a = addresses.c
    for told_row in list(named_people(conn, tuple(sorted(known)))):
        _, _, _, email, phone, _, _, name, _, place = told_row
        emails.update([email] if email else [])
        phones.update([phone] if phone else [])
        where = conn.execute(
            select(a.country, a.postcode, a.line1, a.name).where(a.id == place)
        ).first()
        if where is not None:
            posts.add((where[0], where[1], where[2], where[3] or name))
    return Everywhere(
        tuple(sorted(known)), tuple(keys), frozenset(emails), frozenset(phones), frozenset(posts)
    )


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
    """Give the erased identities and orders, None where nobody ever was."""
    e = erasures.c
    known = {
        bytes(row[0]): Past(*row[1:])
        for row in conn.execute(select(e.key_hash, e.number, e.erased_at, e.erased_on))
    }
    return Forgotten(key, known) if known and key is not None else None


def erase(conn: Connection, known: Everywhere, key: bytes, now: datetime, today: date) -> int:
    """Forget a customer with all their orders; gives the number that stands for them."""
    _pin_orders(conn, key)
    number = int(conn.scalar(select(func.max(erasures.c.number))) or 0) + 1
    tail = number, moment_text(now), today.isoformat()
    conn.exec_driver_sql(
        "INSERT INTO erasures (key_hash, number, erased_at, erased_on) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (key_hash) DO UPDATE SET number = excluded.number, "
        "erased_at = excluded.erased_at, erased_on = excluded.erased_on",
        [
            *((key_hash(key, _PERSON, token), *tail) for token in known.tokens),
            *((key_hash(key, _ORDER, order_key(*order)), *tail) for order in known.orders),
        ],
    )
    strip(conn, key)
    return number


def _pin_orders(conn: Connection, key: bytes) -> None:
    """Keep every nameless order under its number: its person may soon stand for another one."""
    pasts = {
        f"{ERASED}{number}": (number, at, on)
        for number, at, on in conn.exec_driver_sql(
            "SELECT number, max(erased_at), max(erased_on) FROM erasures GROUP BY number"
        )
    }
    rows = conn.exec_driver_sql(
        "SELECT DISTINCT source, number, placed_on, platform_customer FROM orders "
        "WHERE platform_customer LIKE 'erased:%'"
    )
    values = [
        (key_hash(key, _ORDER, order_key(*row[:3])), *pasts[row[3]])
        for row in rows
        if row[3] in pasts
    ]
    if values:
        conn.exec_driver_sql(
            "INSERT INTO erasures (key_hash, number, erased_at, erased_on) VALUES (?, ?, ?, ?) "
            "ON CONFLICT DO NOTHING",
            values,
        )


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
    for token in gone:  # letters that were made while they were one with somebody else
        conn.exec_driver_sql(
            "DELETE FROM drafts WHERE instr(char(10) || known_by || char(10), "
            "char(10) || ? || char(10))",
            (token,),
        )
    for table in _KEPT_BY_IDENTITY:
        _drop(conn, table, "identity", gone)
    conn.execute(delete(kept_views))  # a page as it was shown may name them
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
        "SELECT id, source, platform_customer, email, phone, name_key, number, placed_on, "
        "placed_at FROM orders WHERE coalesce(platform_customer, '') NOT LIKE 'erased:%'"
    )
    found: list[tuple[int, int]] = []
    for order_id, source, customer, email, phone, name_key, number, day, at in rows:
        stands_for = known.number_of(
            (source, number, day),
            Traits(source, customer, email, phone, name_key),
            None if at is None else datetime.fromisoformat(at),
        )
        if stands_for is not None:
            found.append((order_id, stands_for))
    for order_id, number in found:
        row: Any = conn.exec_driver_sql(
            "SELECT source, number, placed_on, placed_at, currency, total_minor, refunded_minor, "
            "kind, not_counted, status, payment_method, delivery_method, shipping_minor, "
            "tax_minor, discount_minor, shipped FROM orders WHERE id = ?",
            (order_id,),
        ).one()
        lines = conn.exec_driver_sql(
            "SELECT p.name, p.sku, l.quantity, l.total_minor, p.category, l.discount_minor "
            "FROM order_lines l "
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
            shipping_minor=row.shipping_minor, tax_minor=row.tax_minor,
            discount_minor=row.discount_minor, shipped=row.shipped,
        )  # fmt: skip
        yield order_id, row.source, row.placed_on, row.placed_at, nameless(order, number)


def _strip_people(conn: Connection, known: Forgotten) -> None:
    """Drop rows of customers files told before the person was erased.

    One told later was let in because they came again, or were added by hand.
    """
    rows = conn.exec_driver_sql(
        "SELECT p.id, p.source, p.platform_customer, p.email, p.phone, max(b.imported_at) "
        "FROM people p LEFT JOIN imported_people s ON s.person_id = p.id "
        "LEFT JOIN import_files f ON f.id = s.file_id "
        "LEFT JOIN import_batches b ON b.id = f.batch_id GROUP BY p.id"
    ).all()
    gone = []
    for row in rows:
        pasts = (known.past(_PERSON, token) for token in tokens_of_trait(traits_of(row)))
        erased_at = max((moment_text(past.at) for past in pasts if past is not None), default="")
        if erased_at and (row[5] or "") <= erased_at:
            gone.append((row[0],))
    if gone:
        conn.exec_driver_sql("DELETE FROM imported_people WHERE person_id = ?", gone)
        conn.exec_driver_sql("DELETE FROM people WHERE id = ?", gone)


def traits_of(row: Any) -> Traits:
    """Give the identities of a row of `people`: id, source, platform customer, e-mail, phone."""
    return Traits(row[1], row[2], row[3], row[4], None)


def came_again(conn: Connection, traits: Traits) -> bool:
    """Tell whether somebody who was erased has ordered since, under the same identity."""
    return any(_stands(conn, orders.c, token) for token in tokens_of_trait(traits))


def _stands(conn: Connection, column: Any, token: Token) -> bool:
    """Tell whether an order, or a row of a customers file, has this identity."""
    kind, _, value = token.partition(":")
    if kind == "name" and "name_key" in column:
        match = column.name_key == value
    elif kind == "id":
        source, _, customer = value.partition("/")
        match = (column.source == source) & (column.platform_customer == customer)
    elif kind in ("email", "phone"):
        match = column[kind] == value
    else:
        return False
    return conn.execute(select(column.id).where(match).limit(1)).first() is not None


def _erased_tokens(conn: Connection, known: Forgotten) -> list[Token]:
    """Give the identities of erased people that still stand somewhere on cards and ledgers.

    Not those of people who came again: what stands there was written since.
    """
    found: set[Token] = set()
    for table, column in (
        *((table, "identity") for table in _KEPT_BY_IDENTITY),
        (identity_links, "first"), (identity_links, "second"),
    ):  # fmt: skip
        found.update(conn.execute(select(table.c[column]).distinct()).scalars())
    for known_by in conn.execute(select(drafts.c.known_by).distinct()).scalars():
        found.update(known_by.split("\n"))
    return [
        token
        for token in found
        if known.past(_PERSON, token) is not None
        and not _stands(conn, orders.c, token)
        and not _stands(conn, people_told.c, token)
    ]


def _drop(conn: Connection, table: Any, column: str, tokens: Sequence[Token]) -> None:
    for part in parts(tokens):
        conn.execute(delete(table).where(table.c[column].in_(part)))


@dataclass(frozen=True)
class Lists:
    """What must outlive a restored copy: the key, the erasures, the suppressions."""

    key: str | None
    erased: tuple[tuple[Any, ...], ...]
    suppressed: tuple[tuple[Any, ...], ...]


def lists_of(conn: Connection) -> Lists:
    """Give the lists of a shop."""
    key: str | None = conn.scalar(select(settings.c.value).where(settings.c.key == "gate_key"))
    erased = conn.exec_driver_sql("SELECT key_hash, number, erased_at, erased_on FROM erasures")
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
            "INSERT INTO erasures (key_hash, number, erased_at, erased_on) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (key_hash) DO UPDATE SET number = excluded.number, "
            "erased_at = excluded.erased_at, erased_on = excluded.erased_on "
            "WHERE excluded.erased_at > erased_at",
            row,
        )
    if lists.suppressed:
        conn.exec_driver_sql(
            "INSERT INTO suppressions (channel, key_hash, reason, suppressed_on) "
            "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            list(lists.suppressed),
        )
    strip(conn, bytes.fromhex(lists.key))
