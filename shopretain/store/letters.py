"""Letters in the store: texts, mailings, drafts and where they stand, codes in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from shopretain.models.columns import moment_text
from shopretain.store.cards import OWNER
from shopretain.store.facts import TOLD
from shopretain.store.rows import Token
from shopretain.store.tables import (
    contacts,
    coupon_words,
    coupons,
    drafts,
    email_texts,
    insert_many,
    mailings,
    next_id,
    plays,
    text_blocks,
)

_SOME = 500
_LONG_WAY = 180  # days that an order may wait until it leaves


# Texts


class TextRow(NamedTuple):
    """The owner's wording of a letter."""

    id: str
    title: str
    subject: str
    body: str
    kind: str
    coupon: str


def list_texts(conn: Connection) -> dict[str, TextRow]:
    """Give the owner's wordings by id."""
    t = email_texts.c
    rows = conn.execute(
        select(t.id, t.title, t.subject, t.body, t.kind, t.coupon).order_by(t.changed_at, t.id)
    )
    return {row[0]: TextRow(*row) for row in rows}


def put_text(conn: Connection, row: TextRow, now: datetime) -> None:
    """Keep a wording in the place of the one before."""
    drop_text(conn, row.id)
    insert_many(conn, email_texts, [(*row, moment_text(now))])


def drop_text(conn: Connection, text_id: str) -> None:
    """Let a wording go."""
    conn.execute(email_texts.delete().where(email_texts.c.id == text_id))


def list_blocks(conn: Connection) -> dict[str, tuple[str, str]]:
    """Give text and places (JSON) of the owner's own pieces of text, by name."""
    b = text_blocks.c
    rows = conn.execute(select(b.name, b.text, b.places).order_by(b.name))
    return {row[0]: (row[1], row[2]) for row in rows}


def put_block(conn: Connection, name: str, text: str, places: str, now: datetime) -> None:
    """Keep a piece of text in the place of the one before."""
    drop_block(conn, name)
    insert_many(conn, text_blocks, [(name, text, places, moment_text(now))])


def drop_block(conn: Connection, name: str) -> None:
    """Let a piece of text go."""
    conn.execute(text_blocks.delete().where(text_blocks.c.name == name))


class PlayRow(NamedTuple):
    """A play that the owner switched or changed."""

    id: str
    rule: str
    is_on: bool
    since: date


def list_plays(conn: Connection) -> dict[str, PlayRow]:
    """Give the plays that were switched or changed."""
    p = plays.c
    rows = conn.execute(select(p.id, p.rule, p.is_on, p.since).order_by(p.changed_at, p.id))
    return {row[0]: PlayRow(row[0], row[1], bool(row[2]), row[3]) for row in rows}


def put_play(conn: Connection, row: PlayRow, now: datetime) -> None:
    """Keep a play in the place of the one before."""
    drop_play(conn, row.id)
    value = (row.id, row.rule, int(row.is_on), row.since.isoformat(), moment_text(now))
    insert_many(conn, plays, [value])


def drop_play(conn: Connection, play_id: str) -> None:
    """Let a play go."""
    conn.execute(plays.delete().where(plays.c.id == play_id))


# Mailings and drafts


class NewMailing(NamedTuple):
    """Drafts to be made together."""

    template: str
    play: str
    title: str
    whom: str
    subject: str
    body: str
    purpose: str
    kind: str
    channel: str


class NewDraft(NamedTuple):
    """One letter to be kept."""

    identity: Token
    known_by: str
    key: str
    play: str
    step: int
    occasion: str
    due_on: date
    subject: str
    body: str
    code: str


class DraftRow(NamedTuple):
    """A draft, whose it is now (None for nobody's any more), and of which mailing."""

    id: int
    customer_id: int | None
    title: str
    play: str
    step: int
    occasion: str
    purpose: str
    channel: str
    key: str
    subject: str
    body: str
    code: str
    status: str
    why: str
    route: str
    contact_id: int | None
    email: str  # where their mail goes now
    known_by: str
    due_on: date
    changed_on: date
    code_ends: date | None


def add_mailing(conn: Connection, new: NewMailing, day: date, now: datetime) -> int:
    """Note that drafts are made, and give the mailing's id."""
    mailing_id = next_id(conn, mailings)
    insert_many(conn, mailings, [(mailing_id, *new, day.isoformat(), moment_text(now))])
    return mailing_id


def add_drafts(
    conn: Connection, mailing_id: int, rows: Iterable[NewDraft], day: date, now: datetime
) -> list[int]:
    """Keep the drafts of a mailing and give their ids."""
    first, on, at = next_id(conn, drafts), day.isoformat(), moment_text(now)
    values = [
        (
            first + number, mailing_id, new.identity, new.known_by, new.key, new.play, new.step,
            new.occasion, new.due_on.isoformat(), new.subject, new.body, new.code, "draft", "", "",
            None, on, at,
        )
        for number, new in enumerate(rows)
    ]  # fmt: skip
    insert_many(conn, drafts, values)
    return [value[0] for value in values]


_DRAFTS = (
    "SELECT t.id, i.customer_id, m.title, t.play, t.step, t.occasion, m.purpose, m.channel, t.key, "  # noqa: S608
    "t.subject, t.body, t.code, t.status, t.why, t.route, t.contact_id, coalesce(p.email, ''), "
    "t.known_by, t.due_on, t.changed_on, c.ends_on "
    f"FROM drafts t JOIN mailings m ON m.id = t.mailing_id LEFT {OWNER} "
    "LEFT JOIN customers p ON p.id = i.customer_id LEFT JOIN coupons c ON c.code = t.code"
)


def _draft(row: Any) -> DraftRow:
    days = (day and date.fromisoformat(day) for day in row[18:])
    return DraftRow._make((*row[:18], *days))


def list_drafts(
    conn: Connection,
    *,
    status: str = "",
    mailing_id: int | None = None,
    since: date | None = None,
) -> list[DraftRow]:
    """Give drafts in the order in which they are due: of a status, a mailing, changed since."""
    wanted, values = ["1"], []
    for clause, value in (
        ("t.status = ?", status or None),
        ("t.mailing_id = ?", mailing_id),
        ("t.changed_on >= ?", since and since.isoformat()),
    ):
        if value is not None:
            wanted.append(clause)
            values.append(value)
    rows = conn.exec_driver_sql(
        f"{_DRAFTS} WHERE {' AND '.join(wanted)} ORDER BY t.due_on, t.id", tuple(values)
    )
    return [_draft(row) for row in rows]


def find_drafts(conn: Connection, ids: Sequence[int]) -> list[DraftRow]:
    """Give some drafts by id, in that order; those that are gone are left out."""
    found: dict[int, DraftRow] = {}
    for part in _parts(ids):
        marks = ", ".join("?" * len(part))
        rows = conn.exec_driver_sql(f"{_DRAFTS} WHERE t.id IN ({marks})", tuple(part))
        found.update((row[0], _draft(row)) for row in rows)
    return [found[one] for one in ids if one in found]


def tokens_of_drafts(conn: Connection, ids: Sequence[int]) -> dict[int, Token]:
    """Give the identity under which each of some drafts was made."""
    found: dict[int, Token] = {}
    d = drafts.c
    for part in _parts(ids):
        found.update(conn.execute(select(d.id, d.identity).where(d.id.in_(part))).all())
    return found


def count_waiting(conn: Connection) -> int:
    """Give how many drafts wait to be handed over."""
    query = "SELECT count(*) FROM drafts WHERE status = 'draft'"
    return int(conn.exec_driver_sql(query).scalar_one())


def set_status(
    conn: Connection, ids: Sequence[int], status: str, day: date, *, route: str = "", why: str = ""
) -> None:
    """Move drafts on; a route that is not told stays as it was."""
    if not ids:
        return
    conn.exec_driver_sql(
        "UPDATE drafts SET status = ?, changed_on = ?, why = ?, "
        "route = CASE WHEN ? = '' THEN route ELSE ? END WHERE id = ?",
        [(status, day.isoformat(), why, route, route, one) for one in ids],
    )


def set_contacts(conn: Connection, pairs: Iterable[tuple[int, int | None]]) -> None:
    """Note the contact of each draft that was handed over: draft id and contact id."""
    rows = [(contact, draft) for draft, contact in pairs]
    if rows:
        conn.exec_driver_sql("UPDATE drafts SET contact_id = ? WHERE id = ?", rows)


def set_words(conn: Connection, draft_id: int, subject: str, body: str, key: str) -> None:
    """Change the words of one person's draft; it is another message then, of another key."""
    d = drafts.c
    values = {"subject": subject, "body": body, "key": key}
    conn.execute(drafts.update().where(d.id == draft_id).values(values))


def day_of_contact(conn: Connection, contact_id: int) -> date | None:
    """Give the day of a contact."""
    found: date | None = conn.scalar(
        select(contacts.c.happened_on).where(contacts.c.id == contact_id)
    )
    return found


def drop_mailing(conn: Connection, mailing_id: int) -> None:
    """Let drafts go that were made by mistake; their codes stay taken."""
    conn.exec_driver_sql("DELETE FROM drafts WHERE mailing_id = ?", (mailing_id,))
    conn.exec_driver_sql(
        "DELETE FROM mailings WHERE id = ? AND NOT EXISTS "
        "(SELECT 1 FROM coupons WHERE mailing_id = ?)",
        (mailing_id, mailing_id),
    )


class Occasion(NamedTuple):
    """A draft that was made for somebody; `on` is when it was handed over, else when it moved."""

    customer_id: int
    template: str
    play: str
    step: int
    occasion: str
    status: str
    on: date


def list_occasions(conn: Connection) -> list[Occasion]:
    """Give what was drafted for whom and not withdrawn, oldest first."""
    rows = conn.exec_driver_sql(
        "SELECT i.customer_id, m.template, t.play, t.step, t.occasion, t.status, "  # noqa: S608
        "coalesce(c.happened_on, t.changed_on) FROM drafts t "
        f"JOIN mailings m ON m.id = t.mailing_id {OWNER} "
        "LEFT JOIN contacts c ON c.id = t.contact_id "
        "WHERE t.status <> 'withdrawn' ORDER BY t.id"
    )
    return [Occasion._make((*row[:6], date.fromisoformat(row[6]))) for row in rows]


def owners_of(conn: Connection) -> dict[Token, int]:
    """Give whose each identity is now."""
    rows = conn.exec_driver_sql("SELECT kind || ':' || value, customer_id FROM identities")
    return {row[0]: row[1] for row in rows}


def tokens_by_customer(conn: Connection, ids: Sequence[int]) -> dict[int, list[Token]]:
    """Give everything that each of some customers is known by."""
    found: dict[int, list[Token]] = {}
    for part in _parts(ids):
        marks = ", ".join("?" * len(part))
        for owner, token in conn.exec_driver_sql(
            "SELECT customer_id, kind || ':' || value FROM identities "  # noqa: S608
            f"WHERE customer_id IN ({marks}) ORDER BY kind, value",
            tuple(part),
        ):
            found.setdefault(owner, []).append(token)
    return found


class MailingRow(NamedTuple):
    """Drafts that were made together."""

    id: int
    title: str
    whom: str
    kind: str
    made_on: date


def list_mailings(conn: Connection) -> list[MailingRow]:
    """Give all mailings that have drafts, newest first."""
    rows = conn.exec_driver_sql(
        "SELECT m.id, m.title, m.whom, m.kind, m.made_on FROM mailings m "
        "WHERE EXISTS (SELECT 1 FROM drafts d WHERE d.mailing_id = m.id) "
        "ORDER BY m.made_on DESC, m.id DESC"
    )
    return [MailingRow._make((*row[:4], date.fromisoformat(row[4]))) for row in rows]


def written_people(conn: Connection) -> dict[int, dict[int, date]]:
    """Give for each mailing whom it was handed over to, and when: customer id and day."""
    found: dict[int, dict[int, date]] = {}
    for mailing, who, day in conn.exec_driver_sql(
        "SELECT t.mailing_id, i.customer_id, c.happened_on FROM drafts t "  # noqa: S608
        f"JOIN contacts c ON c.id = t.contact_id {OWNER} "
        "WHERE t.status IN ('handed_over', 'sent')"
    ):
        found.setdefault(mailing, {})[who] = date.fromisoformat(day)
    return found


# Codes


class NewCoupon(NamedTuple):
    """A code to be handed out in a letter."""

    code: str
    identity: Token
    mailing_id: int
    play: str
    channel: str
    offer: str
    ends_on: date | None


class CouponRow(NamedTuple):
    """A code that was handed out, and whose it is now."""

    code: str
    customer_id: int | None
    mailing_id: int
    title: str
    offer: str
    ends_on: date | None
    is_given: bool  # somebody has the letter that it stands in
    is_waiting: bool  # the letter waits to be handed over


def taken_codes(conn: Connection) -> set[str]:
    """Give every code that was ever handed out."""
    rows = conn.exec_driver_sql("SELECT code FROM coupons UNION SELECT code FROM reward_codes")
    return {row[0] for row in rows}


def add_coupons(conn: Connection, new: Iterable[NewCoupon], day: date, now: datetime) -> None:
    """Hand out codes."""
    at = moment_text(now)
    insert_many(
        conn,
        coupons,
        [(*c[:6], c.ends_on and c.ends_on.isoformat(), day.isoformat(), at) for c in new],
    )


def list_coupons(conn: Connection) -> list[CouponRow]:
    """Give all codes of letters, newest first."""
    rows = conn.exec_driver_sql(
        "SELECT t.code, i.customer_id, t.mailing_id, m.title, t.offer, t.ends_on, EXISTS ("  # noqa: S608
        "SELECT 1 FROM drafts d WHERE d.mailing_id = t.mailing_id AND d.code = t.code "
        "AND d.status IN ('handed_over', 'sent')), EXISTS ("
        "SELECT 1 FROM drafts d WHERE d.mailing_id = t.mailing_id AND d.code = t.code "
        "AND d.status = 'draft') "
        f"FROM coupons t JOIN mailings m ON m.id = t.mailing_id LEFT {OWNER} "
        "ORDER BY t.recorded_at DESC, t.code"
    )
    return [
        CouponRow._make(
            (*row[:5], row[5] and date.fromisoformat(row[5]), bool(row[6]), bool(row[7]))
        )
        for row in rows
    ]


def add_word(conn: Connection, typed: str, code: str, now: datetime, *, is_same: bool) -> None:
    """Keep the owner's word whether a mistyped code is one of ours."""
    row = (next_id(conn, coupon_words), typed, code, int(is_same), moment_text(now))
    insert_many(conn, coupon_words, [row])


def list_words(conn: Connection) -> dict[tuple[str, str], bool]:
    """Give the last word about each mistyped code and the code it may be."""
    w = coupon_words.c
    rows = conn.execute(select(w.typed, w.code, w.is_same).order_by(w.id))
    return {(row[0], row[1]): bool(row[2]) for row in rows}


# What letters say of people


class LastOrder(NamedTuple):
    """Somebody's newest counted order."""

    order_id: int
    number: str


def last_orders(conn: Connection, ids: Sequence[int]) -> dict[int, LastOrder]:
    """Give the newest counted order of some customers."""
    few = len(ids) <= _SOME
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
    for part in _parts(order_ids):
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
    for part in _parts(ids):
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


def _parts(ids: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for at in range(0, len(ids), _SOME):
        yield ids[at : at + _SOME]


# What plays look for


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


def known_since(conn: Connection) -> dict[int, date]:
    """Give the day of the first customers file that told of each person."""
    rows = conn.exec_driver_sql(
        f"SELECT t.customer_id, min(b.imported_at) FROM ({TOLD}) t "  # noqa: S608
        "JOIN imported_people s ON s.person_id = t.person_id "
        "JOIN import_files f ON f.id = s.file_id JOIN import_batches b ON b.id = f.batch_id "
        "GROUP BY t.customer_id"
    )
    return {row[0]: date.fromisoformat(row[1][:10]) for row in rows}
