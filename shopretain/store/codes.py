"""Codes that were given out, and the orders that came back with one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection

from shopretain.base.folding import folded
from shopretain.models.columns import moment_text
from shopretain.store.points import OrderRow
from shopretain.store.rows import Token
from shopretain.store.tables import insert_many, reward_codes


class CodeRow(NamedTuple):
    """A code; `customer_id` is whose it is now, None for nobody's or an erased person's."""

    code: str
    kind: str
    customer_id: int | None
    act_id: int | None
    reward: str
    made_on: date
    is_void: bool


def list_codes(conn: Connection, kind: str = "") -> list[CodeRow]:
    """Give all codes, or those of a kind, newest first."""
    rows = conn.exec_driver_sql(
        "SELECT c.code, c.kind, i.customer_id, c.act_id, c.reward, c.made_on, EXISTS ("
        "SELECT 1 FROM points_acts v WHERE v.kind = 'void' AND v.subject = c.act_id) "
        "FROM reward_codes c LEFT JOIN identities i "
        "ON i.kind = substr(c.identity, 1, instr(c.identity, ':') - 1) "
        "AND i.value = substr(c.identity, instr(c.identity, ':') + 1) "
        "WHERE ? IN ('', c.kind) ORDER BY c.recorded_at DESC, c.code",
        (kind,),
    )
    return [
        CodeRow(row[0], row[1], row[2], row[3], row[4], date.fromisoformat(row[5]), bool(row[6]))
        for row in rows
    ]


def has_codes(conn: Connection, kind: str) -> bool:
    """Tell whether there are codes of a kind."""
    found = conn.exec_driver_sql("SELECT 1 FROM reward_codes WHERE kind = ? LIMIT 1", (kind,))
    return found.first() is not None


def came_back(conn: Connection, acts: Sequence[int]) -> set[int]:
    """Give those of some acts whose code came back with an order that counts."""
    asked = set(acts)
    rows = conn.exec_driver_sql("SELECT code, act_id FROM reward_codes WHERE kind = 'reward'")
    mine = {code: act_id for code, act_id in rows if act_id in asked}
    if not mine:
        return set()
    return {mine[use.code] for use in uses_of(conn, mine) if not use.reason}


class NewCode(NamedTuple):
    """A code to be given out."""

    code: str
    kind: str
    identity: Token
    act_id: int | None
    reward: str


def add_codes(conn: Connection, codes: Sequence[NewCode], day: date, now: datetime) -> None:
    """Give out codes; IntegrityError where one is there already."""
    at = moment_text(now)
    insert_many(conn, reward_codes, [(*code, day.isoformat(), at) for code in codes])


class CouponUse(NamedTuple):
    """A current order that came with a coupon; `reason` is why it does not count."""

    code: str
    customer_id: int | None
    source: str
    number: str
    day: str
    refunded: int
    reason: str


COUNTED = ("", "zero", "unpaid")  # reasons of orders with which a code is used up
_BETWEEN = re.compile(r"[,;|/\s]+")
_DASHES = str.maketrans("–—‑", "---")


def coupon_words(conn: Connection) -> Iterator[CouponUse]:
    """Give each word of each coupon of a current order, in capitals, oldest first."""
    for coupon, *rest in conn.exec_driver_sql(
        "SELECT coupon, customer_id, source, number, placed_on, refunded_minor, "
        "coalesce(not_counted, '') FROM orders WHERE coupon IS NOT NULL AND is_current = 1 "
        "AND kind = 'order' ORDER BY placed_on, source, number"
    ):
        for word in words_of(coupon):
            yield CouponUse(word, *rest)


def words_of(coupon: str) -> list[str]:
    """Give the codes of a cell, in capitals: some systems write several into one."""
    return [word.upper() for word in _BETWEEN.split(coupon.translate(_DASHES)) if word]


def uses_of(conn: Connection, codes: Iterable[str]) -> list[CouponUse]:
    """Give the current orders that came with one of the codes, however it was typed."""
    wanted = set(codes)
    return [use for use in coupon_words(conn) if use.code in wanted]


def traces_of(conn: Connection, ids: Iterable[int]) -> dict[int, set[str]]:
    """Give by what people can be told to be the same: e-mails, phones, addresses of all orders."""
    found: dict[int, set[str]] = {}
    for customer_id in ids:
        mine = found[customer_id] = set()
        for email, phone in conn.exec_driver_sql(
            "SELECT email, phone FROM orders WHERE customer_id = ? "
            "UNION SELECT email, phone FROM customers WHERE id = ?",
            (customer_id, customer_id),
        ):
            if email:
                mine.add(f"email:{email}")
            if phone:
                mine.add(f"phone:{phone}")
        for country, postcode, line in conn.exec_driver_sql(
            "SELECT a.country, a.postcode, a.line1 FROM addresses a WHERE a.line1 <> '' AND a.id "
            "IN (SELECT shipping_address_id FROM orders WHERE customer_id = ? UNION "
            "SELECT billing_address_id FROM orders WHERE customer_id = ? UNION "
            "SELECT address_id FROM customers WHERE id = ?)",
            (customer_id, customer_id, customer_id),
        ):
            mine.add(f"place:{country} {folded(postcode)} {folded(line)}")
    return found


def first_order(conn: Connection, customer_id: int) -> tuple[str, str, str] | None:
    """Give source, number and day of somebody's first order that counts."""
    row = conn.exec_driver_sql(
        "SELECT source, number, placed_on FROM orders WHERE customer_id = ? AND is_current = 1 "
        "AND kind = 'order' AND not_counted IS NULL ORDER BY placed_on, source, number LIMIT 1",
        (customer_id,),
    ).first()
    return None if row is None else (row[0], row[1], row[2])


def orders_with_coupons(conn: Connection) -> list[tuple[OrderRow, str, int]]:
    """Give the current orders that came with a coupon, the coupon, and what lines were reduced by.

    Orders of nobody have customer -1.
    """
    rows = conn.exec_driver_sql(
        "SELECT coalesce(o.customer_id, -1), o.id, o.source, o.number, o.placed_on, o.currency, "
        "o.total_minor, o.refunded_minor, coalesce(o.not_counted, ''), "
        "o.payment_method IS NOT NULL, o.shipping_minor, o.tax_minor, upper(trim(o.coupon)), "
        "coalesce(o.discount_minor, (SELECT sum(l.discount_minor) FROM order_lines l "
        "WHERE l.order_id = coalesce(o.lines_from_id, o.id)), 0) "
        "FROM orders o WHERE o.coupon IS NOT NULL AND o.is_current = 1 AND o.kind = 'order'"
    )
    return [(OrderRow._make(row[:12]), row[12], row[13]) for row in rows]


def coupon_only(conn: Connection) -> set[int]:
    """Give customers of two counted orders or more, none of them without a coupon."""
    rows = conn.exec_driver_sql(
        "SELECT customer_id FROM orders WHERE is_current = 1 AND kind = 'order' "
        "AND not_counted IS NULL AND customer_id IS NOT NULL "
        "GROUP BY customer_id HAVING count(*) > 1 AND count(coupon) = count(*)"
    )
    return set(rows.scalars())
