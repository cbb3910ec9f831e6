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


class Held(NamedTuple):
    """Somebody in a wave that is watched: of which play, by which letter, and on which side."""

    customer_id: int
    play: str
    template: str
    is_kept: bool


class _Mailing(NamedTuple):
    """A mailing of a wave that keeps people back or has two texts; `wave` names it alone, too."""

    id: int
    template: str
    play: str
    title: str
    channel: str
    wave: str
    variant: str
    begun_on: date | None  # when its first letter went out
    waits: bool  # a letter that is not old waits
    handed: int


def _mailings(conn: Connection, since: date | None = None) -> list[list[_Mailing]]:
    """Give the waves: mailings that keep people back or try two texts, those of one together.

    The play of a wave is that of its kept people, for both texts. A letter waits if it was due
    since a day.
    """
    rows = conn.exec_driver_sql(
        "SELECT m.id, m.template, coalesce((SELECT max(k.play) FROM kept_back k "
        "WHERE k.mailing_id = m.id), m.play), m.title, m.channel, "
        "CASE m.wave WHEN '' THEN 'm' || m.id ELSE m.wave END, m.variant FROM mailings m "
        "WHERE m.wave <> '' OR EXISTS (SELECT 1 FROM kept_back k WHERE k.mailing_id = m.id) "
        "ORDER BY m.id"
    ).all()
    ids = ", ".join(str(row[0]) for row in rows) or "NULL"
    went = {
        row[0]: (row[1] and date.fromisoformat(row[1]), bool(row[2]), row[3])
        for row in conn.exec_driver_sql(
            "SELECT d.mailing_id, min(c.happened_on), "  # noqa: S608  ids are numbers
            "max(d.status = 'draft' AND d.due_on >= ?), count(c.id) FROM drafts d "
            "LEFT JOIN contacts c ON c.id = d.contact_id "
            "AND d.status IN ('handed_over', 'sent', 'bounced') "
            f"WHERE d.mailing_id IN ({ids}) GROUP BY d.mailing_id",
            ((since or date.min).isoformat(),),
        )
    }
    waves: dict[str, list[_Mailing]] = {}
    for row in rows:
        told = went.get(row[0], (None, False, 0))
        waves.setdefault(row[5], []).append(_Mailing._make((*row, *told)))
    found = []
    for wave in waves.values():
        play = max(one.play for one in wave)
        found.append([one._replace(play=play) for one in wave])
    return found


def _begun(wave: Sequence[_Mailing]) -> date | None:
    return min((one.begun_on for one in wave if one.begun_on is not None), default=None)


def watched_since(conn: Connection, since: date) -> list[Held]:
    """Give everybody in waves that keep people back and are watched, or wait to go out.

    A wave holds while its letters wait, and from the first that went for the days of watching.
    """
    of: dict[int, _Mailing] = {}
    for wave in _mailings(conn, since):
        begun = _begun(wave)
        holds = begun >= since if begun is not None else any(one.waits for one in wave)
        if holds:
            of.update((one.id, one) for one in wave)
    return [
        Held(one.customer_id, of[one.mailing].play, of[one.mailing].template, one.is_kept)
        for one in assigned(conn, list(of))
    ]


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
    """Give mailings of waves that went out and keep people back, or try two texts, oldest first."""
    found = []
    for wave in _mailings(conn):
        begun = _begun(wave)
        if begun is None:
            continue
        handed = sum(one.handed for one in wave)
        found += [
            WaveRow(
                one.id, one.template, one.play, one.title, one.channel,
                one.wave if one.variant else "", one.variant, begun, handed,
            )
            for one in wave
        ]  # fmt: skip
    return sorted(found)


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
