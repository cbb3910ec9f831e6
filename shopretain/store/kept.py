"""People whom chance kept back from letters, and how those who got them fared."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection

from shopretain.store.cards import OWNER
from shopretain.store.rows import Token
from shopretain.store.tables import insert_many, kept_back, next_id


def add_kept(
    conn: Connection, mailing: int, play: str, identities: Sequence[Token], day: date
) -> None:
    """Note whom a wave keeps back."""
    first = next_id(conn, kept_back)
    rows = [
        (first + at, mailing, token, play, day.isoformat()) for at, token in enumerate(identities)
    ]
    if rows:
        insert_many(conn, kept_back, rows)


def kept_since(conn: Connection, play: str, since: date) -> set[int]:
    """Give who was kept back from a play since a day, by a wave that went out or may yet."""
    rows = conn.exec_driver_sql(
        f"SELECT i.customer_id FROM kept_back t {OWNER} WHERE t.play = ? AND t.kept_on >= ? "  # noqa: S608
        "AND EXISTS (SELECT 1 FROM drafts d WHERE d.mailing_id = t.mailing_id "
        "AND d.status IN ('draft', 'handed_over', 'sent', 'bounced'))",
        (play, since.isoformat()),
    )
    return {row[0] for row in rows}


class Assigned(NamedTuple):
    """Somebody of a wave by assignment: written to, or kept back."""

    mailing: int
    customer_id: int
    is_kept: bool


class WaveRow(NamedTuple):
    """A mailing that others are compared with; `begun_on` is when the first one went out."""

    mailing: int
    template: str
    play: str
    title: str
    channel: str
    wave: str
    variant: str
    begun_on: date
    handed: int  # letters that went out


def list_waves(conn: Connection) -> list[WaveRow]:
    """Give mailings that went out and have people kept back, or two texts, oldest first."""
    rows = conn.exec_driver_sql(
        "SELECT m.id, m.template, coalesce((SELECT max(k.play) FROM kept_back k "
        "WHERE k.mailing_id = m.id), m.play), m.title, m.channel, m.wave, m.variant, "
        "min(c.happened_on), count(c.id) FROM mailings m "
        "JOIN drafts d ON d.mailing_id = m.id AND d.status IN ('handed_over', 'sent', 'bounced') "
        "JOIN contacts c ON c.id = d.contact_id "
        "WHERE m.variant <> '' OR EXISTS (SELECT 1 FROM kept_back k WHERE k.mailing_id = m.id) "
        "GROUP BY m.id ORDER BY m.id"
    )
    return [WaveRow._make((*row[:7], date.fromisoformat(row[7]), row[8])) for row in rows]


def assigned(conn: Connection, mailings: Sequence[int]) -> list[Assigned]:
    """Give everybody of some mailings as chance dealt them, whatever became of their letter."""
    wanted = ", ".join(str(int(one)) for one in mailings) or "NULL"
    rows = conn.exec_driver_sql(
        "SELECT DISTINCT t.mailing_id, i.customer_id, 0 FROM drafts t "  # noqa: S608
        f"{OWNER} WHERE t.mailing_id IN ({wanted}) "
        f"UNION SELECT DISTINCT t.mailing_id, i.customer_id, 1 FROM kept_back t {OWNER} "
        f"WHERE t.mailing_id IN ({wanted})"
    )
    return [Assigned(row[0], row[1], bool(row[2])) for row in rows]
