"""What the owner plans for a day, perhaps with somebody and about an amount."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Connection

from shopretain.models.columns import moment_text
from shopretain.store.cards import OWNER
from shopretain.store.rows import Token
from shopretain.store.tables import calendar_entries, insert_many, next_id


class EntryRow(NamedTuple):
    """One entry of the calendar; a follow-up has its person, amount and outcome (won, lost)."""

    id: int
    day: date
    kind: str
    words: str
    done_on: date | None
    identity: Token = ""
    outcome: str = ""
    amount_minor: int | None = None
    customer_id: int | None = None  # who has that identity now


def put_entry(conn: Connection, row: EntryRow, now: datetime) -> int:
    """Keep an entry, in the place of the one of its id; an id of 0 is a new one."""
    entry_id = row.id or next_id(conn, calendar_entries)
    drop_entry(conn, entry_id)
    done = None if row.done_on is None else row.done_on.isoformat()
    told = (entry_id, row.day.isoformat(), row.kind, row.words, done, moment_text(now))
    insert_many(conn, calendar_entries, [(*told, row.identity, row.outcome, row.amount_minor)])
    return entry_id


def drop_entry(conn: Connection, entry_id: int) -> None:
    """Let an entry go."""
    conn.execute(calendar_entries.delete().where(calendar_entries.c.id == entry_id))


def list_entries(conn: Connection) -> list[EntryRow]:
    """Give all entries by day."""
    rows = conn.exec_driver_sql(
        "SELECT t.id, t.day, t.kind, t.words, t.done_on, t.identity, t.outcome, t.amount_minor, "  # noqa: S608
        f"i.customer_id FROM calendar_entries t LEFT {OWNER} ORDER BY t.day, t.id"
    )
    return [
        EntryRow(
            row[0], date.fromisoformat(row[1]), row[2], row[3],
            row[4] and date.fromisoformat(row[4]), *row[5:],
        )
        for row in rows
    ]  # fmt: skip
