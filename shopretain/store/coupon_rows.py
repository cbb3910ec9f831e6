"""Codes of letters in the store, and the owner's word about mistyped ones."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection, select

from shopretain.models.columns import moment_text
from shopretain.store.cards import OWNER
from shopretain.store.rows import Token
from shopretain.store.tables import (
    coupon_words,
    coupons,
    insert_many,
    next_id,
)


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
