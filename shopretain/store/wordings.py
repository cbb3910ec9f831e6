"""The owner's wordings of letters, pieces of text and plays in the store."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection, select

from shopretain.models.columns import moment_text
from shopretain.store.tables import (
    email_texts,
    insert_many,
    plays,
    text_blocks,
)


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
