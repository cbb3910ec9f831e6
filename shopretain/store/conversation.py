"""Answers, cases and quotes in the store."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection, select

from shopretain.models.columns import moment_text
from shopretain.store.cards import OWNER
from shopretain.store.rows import Token
from shopretain.store.tables import cases, insert_many, next_id, quotes, replies


class ReplyRow(NamedTuple):
    """A ready answer; `reviewed_on` is when it was written, or last looked over."""

    id: int
    question: str
    answer: str
    is_faq: bool
    uses: int
    reviewed_on: date | None = None


def list_replies(conn: Connection) -> list[ReplyRow]:
    """Give all ready answers, the most used first."""
    r = replies.c
    rows = conn.execute(
        select(r.id, r.question, r.answer, r.is_faq, r.uses, r.reviewed_on, r.changed_at).order_by(
            r.uses.desc(), r.question
        )
    )
    return [
        ReplyRow(row[0], row[1], row[2], bool(row[3]), row[4], row[5] or row[6].date())
        for row in rows
    ]


def put_reply(conn: Connection, row: ReplyRow, now: datetime) -> int:
    """Keep an answer, in the place of the one of its id; an id of 0 is a new one."""
    reply_id = row.id or next_id(conn, replies)
    drop_reply(conn, reply_id)
    looked = row.reviewed_on and row.reviewed_on.isoformat()
    told = (reply_id, row.question, row.answer, int(row.is_faq), row.uses, moment_text(now), looked)
    insert_many(conn, replies, [told])
    return reply_id


def drop_reply(conn: Connection, reply_id: int) -> None:
    """Let an answer go."""
    conn.execute(replies.delete().where(replies.c.id == reply_id))


def count_use(conn: Connection, reply_id: int) -> None:
    """Count that an answer was used."""
    r = replies.c
    conn.execute(replies.update().where(r.id == reply_id).values(uses=r.uses + 1))


def review(conn: Connection, ids: Sequence[int], day: date) -> None:
    """Note that answers were looked over and are still right."""
    conn.execute(replies.update().where(replies.c.id.in_(ids)).values(reviewed_on=day))


class CaseRow(NamedTuple):
    """Something that a customer waits for; `customer_id` is None for nobody's any more."""

    id: int
    customer_id: int | None
    channel: str
    kind: str
    words: str
    staff: str
    opened_at: datetime
    answered_at: datetime | None
    closed_at: datetime | None
    check_on: date | None
    complaint_id: int | None


def list_cases(conn: Connection) -> list[CaseRow]:
    """Give all cases, the oldest first; one whose complaint is gone from the card is gone too."""
    rows = conn.exec_driver_sql(
        "SELECT t.id, i.customer_id, t.channel, t.kind, t.words, t.staff, t.opened_at, "  # noqa: S608
        "t.answered_at, t.closed_at, t.check_on, t.complaint_id "
        f"FROM cases t LEFT {OWNER} LEFT JOIN card_entries e ON e.id = t.complaint_id "
        "WHERE t.complaint_id IS NULL OR e.id IS NOT NULL ORDER BY t.opened_at, t.id"
    )
    return [
        CaseRow(
            row[0], row[1], row[2], row[3], row[4], row[5], datetime.fromisoformat(row[6]),
            _moment(row[7]), _moment(row[8]), row[9] and date.fromisoformat(row[9]), row[10],
        )
        for row in rows
    ]  # fmt: skip


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def add_case(
    conn: Connection,
    token: Token,
    told: tuple[str, str, str, str],
    opened_at: datetime,
    complaint_id: int | None,
) -> int:
    """Open a case and give its id; `told` is channel, kind, words, who took it."""
    case_id = next_id(conn, cases)
    row = (case_id, token, *told, moment_text(opened_at), None, None, None, complaint_id)
    insert_many(conn, cases, [row])
    return case_id


def move_case(
    conn: Connection,
    case_id: int,
    *,
    answered_at: datetime | None,
    closed_at: datetime | None,
    check_on: date | None,
) -> None:
    """Say where a case stands."""
    c = cases.c
    conn.execute(
        cases.update()
        .where(c.id == case_id)
        .values(answered_at=answered_at, closed_at=closed_at, check_on=check_on)
    )


def close_case_of(conn: Connection, entry_id: int, now: datetime, check_on: date) -> None:
    """Close the case of a complaint that was settled on the card."""
    conn.exec_driver_sql(
        "UPDATE cases SET answered_at = coalesce(answered_at, ?), closed_at = ?, check_on = ? "
        "WHERE complaint_id = ? AND closed_at IS NULL",
        (moment_text(now), moment_text(now), check_on.isoformat(), entry_id),
    )


def open_case_of(conn: Connection, entry_id: int) -> None:
    """Open the case of a complaint again that was not settled after all."""
    conn.exec_driver_sql(
        "UPDATE cases SET closed_at = NULL, check_on = NULL WHERE complaint_id = ?", (entry_id,)
    )


def drop_case(conn: Connection, case_id: int) -> None:
    """Let a case go that was opened by mistake."""
    conn.execute(cases.delete().where(cases.c.id == case_id))


class QuoteRow(NamedTuple):
    """Kind words and whether they may be shown."""

    id: int
    identity: Token
    name: str
    words: str
    source: str
    said_on: date
    permission: str
    permitted_on: date | None
    wording: str
    shown_at: str
    fame: str = ""  # as what somebody known said it


def list_quotes(conn: Connection) -> list[QuoteRow]:
    """Give all quotes, newest first."""
    q = quotes.c
    rows = conn.execute(
        select(
            q.id, q.identity, q.name, q.words, q.source, q.said_on, q.permission, q.permitted_on,
            q.wording, q.shown_at, q.fame,
        ).order_by(q.said_on.desc(), q.id.desc())
    )  # fmt: skip
    return [QuoteRow._make(row) for row in rows]


def put_quote(conn: Connection, row: QuoteRow, now: datetime) -> int:
    """Keep a quote, in the place of the one of its id; an id of 0 is a new one."""
    quote_id = row.id or next_id(conn, quotes)
    drop_quote(conn, quote_id)
    days = row.said_on.isoformat(), row.permitted_on and row.permitted_on.isoformat()
    insert_many(
        conn,
        quotes,
        [
            (
                quote_id, row.identity, row.name, row.words, row.source, days[0], row.permission,
                days[1], row.wording, row.shown_at, moment_text(now), row.fame,
            )
        ],
    )  # fmt: skip
    return quote_id


def drop_quote(conn: Connection, quote_id: int) -> None:
    """Let a quote go."""
    conn.execute(quotes.delete().where(quotes.c.id == quote_id))


def count_uses_by(conn: Connection) -> dict[int, int]:
    """Give how often each customer used a reward."""
    rows = conn.exec_driver_sql(
        f"SELECT i.customer_id, count(*) FROM points_acts t {OWNER} "  # noqa: S608
        "WHERE t.kind = 'use' GROUP BY i.customer_id"
    )
    return {row[0]: row[1] for row in rows}
