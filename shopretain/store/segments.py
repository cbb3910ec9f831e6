"""The owner's own groups: rules and lists of people."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from shopretain.models.columns import moment_text
from shopretain.store.cards import OWNER
from shopretain.store.rows import Token
from shopretain.store.tables import insert_many, next_id, segment_members, segments


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """One group: `kind` is rule (then `rule` is JSON) or list."""

    id: int
    name: str
    kind: str
    rule: str
    created_at: datetime


def list_segments(conn: Connection) -> list[SegmentRow]:
    """Give all own groups, oldest first."""
    return [SegmentRow(*row) for row in conn.execute(select(segments).order_by(segments.c.id))]


def find_segment(conn: Connection, segment_id: int) -> SegmentRow | None:
    """Give one group, None where there is none of that id."""
    row = conn.execute(select(segments).where(segments.c.id == segment_id)).first()
    return None if row is None else SegmentRow(*row)


def add_segment(
    conn: Connection, name: str, kind: str, rule: str, now: datetime, segment_id: int | None = None
) -> int:
    """Add a group and give its id; `segment_id` brings a deleted one back."""
    new = segment_id or next_id(conn, segments)
    insert_many(conn, segments, [(new, name, kind, rule, moment_text(now))])
    return new


def change_segment(conn: Connection, segment_id: int, name: str, rule: str) -> None:
    """Give a group another name and rule."""
    query = segments.update().where(segments.c.id == segment_id)
    conn.execute(query.values(name=name, rule=rule))


def drop_segment(conn: Connection, segment_id: int) -> None:
    """Drop a group; its people stay."""
    conn.execute(segments.delete().where(segments.c.id == segment_id))


def add_members(conn: Connection, segment_id: int, tokens: Iterable[Token]) -> None:
    """Put people on a list, each once."""
    rows = [(segment_id, token) for token in tokens]
    if rows:
        conn.exec_driver_sql(
            "INSERT INTO segment_members (segment_id, identity) VALUES (?, ?) "
            "ON CONFLICT DO NOTHING",
            rows,
        )


def list_member_tokens(conn: Connection, segment_id: int) -> list[Token]:
    """Give by what each of a list's people was put on it."""
    m = segment_members.c
    return list(conn.execute(select(m.identity).where(m.segment_id == segment_id)).scalars())


def list_members(conn: Connection, segment_id: int) -> list[int]:
    """Give the customers on a list."""
    rows = conn.exec_driver_sql(
        f"SELECT DISTINCT i.customer_id FROM segment_members t {OWNER} "  # noqa: S608
        "WHERE t.segment_id = ? ORDER BY i.customer_id",
        (segment_id,),
    )
    return [row[0] for row in rows]
