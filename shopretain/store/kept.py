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


# A wave holds as long as its letters wait, and for the days of watching from the first that went.
# Two texts that are tried against each other are one wave.
_OF_WAVE = "(SELECT x.id FROM mailings x WHERE x.id = m.id OR (m.wave <> '' AND x.wave = m.wave))"
_HOLDS = (
    f"(EXISTS (SELECT 1 FROM drafts d WHERE d.mailing_id IN {_OF_WAVE} AND d.status = 'draft') OR "  # noqa: S608
    "(SELECT min(c.happened_on) FROM drafts d JOIN contacts c ON c.id = d.contact_id "
    f"WHERE d.mailing_id IN {_OF_WAVE} AND d.status IN ('handed_over', 'sent', 'bounced')) >= ?)"
)


class Held(NamedTuple):
    """Somebody in a wave that is watched: of which play, by which letter, and on which side."""

    customer_id: int
    play: str
    template: str
    is_kept: bool


def watched_since(conn: Connection, since: date) -> list[Held]:
    """Give everybody in waves that keep people back and are watched, or wait to go out."""
    kept_rows = conn.exec_driver_sql(
        "SELECT DISTINCT i.customer_id, t.play, m.template FROM kept_back t "  # noqa: S608
        f"JOIN mailings m ON m.id = t.mailing_id {OWNER} WHERE {_HOLDS}",
        (since.isoformat(),),
    )
    found = [Held._make((*row, True)) for row in kept_rows]
    written = conn.exec_driver_sql(
        "SELECT DISTINCT i.customer_id, (SELECT max(k.play) FROM kept_back k "  # noqa: S608
        "WHERE k.mailing_id = m.id), m.template FROM drafts t "
        f"JOIN mailings m ON m.id = t.mailing_id {OWNER} "
        f"WHERE EXISTS (SELECT 1 FROM kept_back k WHERE k.mailing_id = m.id) AND {_HOLDS}",
        (since.isoformat(),),
    )
    return found + [Held._make((*row, False)) for row in written]


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
        "SELECT m.id, m.template, coalesce((SELECT max(k.play) FROM kept_back k "  # noqa: S608
        "WHERE k.mailing_id = m.id), m.play), m.title, m.channel, m.wave, m.variant, "
        "min(c.happened_on), count(c.id) FROM mailings m "
        f"JOIN drafts d ON d.mailing_id IN {_OF_WAVE} "
        "AND d.status IN ('handed_over', 'sent', 'bounced') "
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
