"""What the owner plans for a day."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection

from shopretain.models.columns import moment_text
from shopretain.store.tables import calendar_entries, insert_many, next_id


class EntryRow(NamedTuple):
    """One entry of the calendar."""

    id: int
    day: date
    kind: str
    words: str
    done_on: date | None


def put_entry(conn: Connection, row: EntryRow, now: datetime) -> int:
    """Keep an entry, in the place of the one of its id; an id of 0 is a new one."""
    entry_id = row.id or next_id(conn, calendar_entries)
    drop_entry(conn, entry_id)
    done = None if row.done_on is None else row.done_on.isoformat()
    told = (entry_id, row.day.isoformat(), row.kind, row.words, done, moment_text(now))
    insert_many(conn, calendar_entries, [told])
    return entry_id


def drop_entry(conn: Connection, entry_id: int) -> None:
    """Let an entry go."""
    conn.execute(calendar_entries.delete().where(calendar_entries.c.id == entry_id))


def list_entries(conn: Connection) -> list[EntryRow]:
    """Give all entries by day."""
    rows = conn.exec_driver_sql(
        "SELECT id, day, kind, words, done_on FROM calendar_entries ORDER BY day, id"
    )
    return [
        EntryRow(
            row[0], date.fromisoformat(row[1]), row[2], row[3],
            row[4] and date.fromisoformat(row[4]),
        )
        for row in rows
    ]  # fmt: skip
