"""Letters in the store: texts, mailings, drafts and where they stand, codes in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from shopretain.models.columns import moment_text
from shopretain.store.cards import OWNER
from shopretain.store.facts import TOLD
from shopretain.store.rows import Token
from shopretain.store.tables import (
    coupon_words,
    coupons,
    customers,
    drafts,
    email_texts,
    insert_many,
    mailings,
    next_id,
    plays,
    text_blocks,
)

_SOME = 500


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
    mailing_id: int
    title: str
    template: str
    play: str
    step: int
    occasion: str
    purpose: str
    channel: str
    key: str
    due_on: date
    subject: str
    body: str
    code: str
    status: str
    why: str
    route: str
    contact_id: int | None
    changed_on: date
    made_on: date


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
            first + number, mailing_id, new.identity, new.key, new.play, new.step, new.occasion,
            new.due_on.isoformat(), new.subject, new.body, new.code, "draft", "", "", None, on, at,
        )
        for number, new in enumerate(rows)
    ]  # fmt: skip
    insert_many(conn, drafts, values)
    return [value[0] for value in values]


_DRAFTS = (
    "SELECT t.id, i.customer_id, t.mailing_id, m.title, m.template, t.play, "  # noqa: S608
    "t.step, t.occasion, "
    "m.purpose, m.channel, t.key, t.due_on, t.subject, t.body, t.code, t.status, t.why, t.route, "
    "t.contact_id, t.changed_on, m.made_on "
    f"FROM drafts t JOIN mailings m ON m.id = t.mailing_id LEFT {OWNER} "
)


def _draft(row: Any) -> DraftRow:
    day = date.fromisoformat
    return DraftRow._make((*row[:11], day(row[11]), *row[12:19], day(row[19]), day(row[20])))


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


def emails_of(conn: Connection, ids: Sequence[int]) -> dict[int, str]:
    """Give the e-mail address of each of some customers that has one."""
    found: dict[int, str] = {}
    c = customers.c
    for part in _parts(ids):
        query = select(c.id, c.email).where(c.id.in_(part), c.email.is_not(None))
        found.update(conn.execute(query).all())
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


def set_words(conn: Connection, draft_id: int, subject: str, body: str) -> None:
    """Change the words of one person's draft."""
    d = drafts.c
    conn.execute(drafts.update().where(d.id == draft_id).values(subject=subject, body=body))


def drop_mailing(conn: Connection, mailing_id: int) -> None:
    """Let drafts go that were made by mistake and none of which was handed over or has a code."""
    conn.exec_driver_sql("DELETE FROM drafts WHERE mailing_id = ?", (mailing_id,))
    conn.exec_driver_sql(
        "DELETE FROM mailings WHERE id = ? AND NOT EXISTS "
        "(SELECT 1 FROM coupons WHERE mailing_id = ?)",
        (mailing_id, mailing_id),
    )


class Occasion(NamedTuple):
    """What a play has already done for somebody."""

    customer_id: int
    play: str
    step: int
    occasion: str
    status: str
    changed_on: date
    draft_id: int


def list_occasions(conn: Connection) -> list[Occasion]:
    """Give what plays have done, oldest first."""
    rows = conn.exec_driver_sql(
        "SELECT i.customer_id, t.play, t.step, t.occasion, t.status, t.changed_on, t.id "  # noqa: S608
        f"FROM drafts t {OWNER} WHERE t.play <> '' ORDER BY t.id"
    )
    return [Occasion._make((*row[:5], date.fromisoformat(row[5]), row[6])) for row in rows]


class MailingRow(NamedTuple):
    """Drafts that were made together, counted by where they stand."""

    id: int
    template: str
    play: str
    title: str
    whom: str
    kind: str
    purpose: str
    made_on: date
    waiting: int
    handed_over: int  # sent ones too
    sent: int
    skipped: int
    bounced: int


def list_mailings(conn: Connection) -> list[MailingRow]:
    """Give all mailings, newest first."""
    rows = conn.exec_driver_sql(
        "SELECT m.id, m.template, m.play, m.title, m.whom, m.kind, m.purpose, m.made_on, "
        "sum(d.status = 'draft'), sum(d.status IN ('handed_over', 'sent', 'bounced')), "
        "sum(d.status = 'sent'), sum(d.status = 'skipped'), sum(d.status = 'bounced') "
        "FROM mailings m JOIN drafts d ON d.mailing_id = m.id GROUP BY m.id "
        "ORDER BY m.made_on DESC, m.id DESC"
    )
    return [MailingRow._make((*row[:7], date.fromisoformat(row[7]), *row[8:])) for row in rows]


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
    play: str
    title: str
    channel: str
    offer: str
    ends_on: date | None
    made_on: date


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
        "SELECT t.code, i.customer_id, t.mailing_id, t.play, m.title, t.channel, t.offer, "  # noqa: S608
        f"t.ends_on, t.made_on FROM coupons t JOIN mailings m ON m.id = t.mailing_id LEFT {OWNER} "
        "ORDER BY t.recorded_at DESC, t.code"
    )
    return [
        CouponRow._make(
            (*row[:7], row[7] and date.fromisoformat(row[7]), date.fromisoformat(row[8]))
        )
        for row in rows
    ]


def coupon_orders(conn: Connection) -> list[tuple[str, int | None, str, str, str, str]]:
    """Give coupon as typed, customer, source, number, day and reason of orders with a coupon."""
    rows = conn.exec_driver_sql(
        "SELECT coupon, customer_id, source, number, placed_on, coalesce(not_counted, '') "
        "FROM orders WHERE coupon IS NOT NULL AND is_current = 1 AND kind = 'order' "
        "ORDER BY placed_on, source, number"
    )
    return [tuple(row) for row in rows]


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

    customer_id: int
    order_id: int  # whose lines it has
    number: str
    placed_on: date


def last_orders(conn: Connection) -> dict[int, LastOrder]:
    """Give everybody's newest counted order."""
    found: dict[int, LastOrder] = {}
    for customer_id, order_id, number, day in conn.exec_driver_sql(
        "SELECT customer_id, coalesce(lines_from_id, id), number, placed_on FROM orders "
        "WHERE is_current = 1 AND kind = 'order' AND not_counted IS NULL "
        "AND customer_id IS NOT NULL ORDER BY customer_id, placed_on, id"
    ):
        found[customer_id] = LastOrder(customer_id, order_id, number, day)
    return {
        who: row._replace(placed_on=date.fromisoformat(str(row.placed_on)))
        for who, row in found.items()
    }


def line_names(conn: Connection, order_ids: Sequence[int]) -> dict[int, list[str]]:
    """Give the products of some orders, the dearest first."""
    found: dict[int, list[str]] = {}
    for part in _parts(order_ids):
        marks = ", ".join("?" * len(part))
        for order_id, name in conn.exec_driver_sql(
            "SELECT l.order_id, p.name FROM order_lines l JOIN products p ON p.id = l.product_id "  # noqa: S608
            f"WHERE l.order_id IN ({marks}) AND l.quantity > 0 AND p.name <> '' "
            "ORDER BY coalesce(l.total_minor, 0) DESC, l.id",
            tuple(part),
        ):
            names = found.setdefault(order_id, [])
            if name not in names:
                names.append(name)
    return found


def owned_names(conn: Connection, ids: Sequence[int]) -> dict[int, set[str]]:
    """Give the names of all products that some customers ever bought."""
    found: dict[int, set[str]] = {}
    for part in _parts(ids):
        marks = ", ".join("?" * len(part))
        for who, name in conn.exec_driver_sql(
            "SELECT DISTINCT o.customer_id, p.name FROM orders o "  # noqa: S608
            "JOIN order_lines l ON l.order_id = coalesce(o.lines_from_id, o.id) "
            "JOIN products p ON p.id = l.product_id "
            f"WHERE o.is_current = 1 AND o.customer_id IN ({marks})",
            tuple(part),
        ):
            found.setdefault(who, set()).add(name)
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


def first_seen(conn: Connection) -> dict[str, tuple[date, str]]:
    """Give the day of the first order of each product, and its category in the file."""
    rows = conn.exec_driver_sql(
        "SELECT p.name, min(o.placed_on), max(p.category) FROM orders o "
        "JOIN order_lines l ON l.order_id = coalesce(o.lines_from_id, o.id) "
        "JOIN products p ON p.id = l.product_id WHERE o.is_current = 1 AND p.name <> '' "
        "GROUP BY p.name"
    )
    return {row[0]: (date.fromisoformat(row[1]), row[2]) for row in rows}


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
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


_EVENTS = {
    # Baskets that were left.
    "checkout": "o.kind = 'checkout' AND o.placed_on >= ?",
    "unpaid": "o.kind = 'order' AND o.not_counted = 'unpaid' AND o.placed_on >= ?",
    # Counted, told by a file that names shipping, and not gone yet.
    "late": "o.kind = 'order' AND o.not_counted IS NULL AND o.shipped = '' AND o.placed_on >= ?",
}


def order_events(conn: Connection, what: str, since: date) -> list[OrderEvent]:
    """Give baskets left, unpaid orders, or paid ones that have not been shipped, since a day."""
    rows = conn.exec_driver_sql(
        "SELECT o.customer_id, o.source, o.number, o.placed_on, coalesce(o.lines_from_id, o.id) "  # noqa: S608
        f"FROM orders o WHERE o.is_current = 1 AND o.customer_id IS NOT NULL AND {_EVENTS[what]} "
        "ORDER BY o.placed_on, o.id",
        (since.isoformat(),),
    )
    return [OrderEvent._make((*row[:3], date.fromisoformat(row[3]), row[4])) for row in rows]


def shipped_orders(conn: Connection, since: date) -> list[OrderEvent]:
    """Give counted orders with the day on which they left, since a day."""
    rows = conn.exec_driver_sql(
        "SELECT o.customer_id, o.source, o.number, o.shipped, coalesce(o.lines_from_id, o.id) "
        "FROM orders o WHERE o.is_current = 1 AND o.kind = 'order' AND o.not_counted IS NULL "
        "AND o.customer_id IS NOT NULL AND o.shipped >= ? AND o.shipped <> 'yes' "
        "ORDER BY o.shipped, o.id",
        (since.isoformat(),),
    )
    return [OrderEvent._make((*row[:3], date.fromisoformat(row[3]), row[4])) for row in rows]


def tells_shipping(conn: Connection) -> bool:
    """Tell whether any order says when it left: without, nobody can be told to be late."""
    query = "SELECT 1 FROM orders WHERE shipped IS NOT NULL LIMIT 1"
    return conn.exec_driver_sql(query).first() is not None


def refund_events(conn: Connection, since: date) -> list[OrderEvent]:
    """Give orders on which money was paid back, on its day or else on the order's."""
    rows = conn.exec_driver_sql(
        "SELECT o.customer_id, o.source, o.number, coalesce(max(r.refunded_on), o.placed_on), "
        "coalesce(o.lines_from_id, o.id) FROM orders o LEFT JOIN refunds r ON r.order_id = o.id "
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
