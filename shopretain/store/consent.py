"""What the gate needs of everybody at once; suppression hashes; the shop's own secret key."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, delete, func, select

from shopretain.store.cards import OWNER
from shopretain.store.facts import TOLD
from shopretain.store.queries import list_settings, set_settings
from shopretain.store.tables import addresses, customers, orders, suppressions

_KEY = "gate_key"
GENERAL = "general"  # the layout of files from systems that we do not know


class FileWord(NamedTuple):
    """What a file's own consent column says last of somebody, and which file."""

    accepts: bool
    said_on: date
    file: str
    is_proof: bool  # a platform's own column


class Reach(NamedTuple):
    """Where somebody can be reached: e-mail, phone, and country, postcode, street, name.

    `others` are e-mails and phones that they have besides: people made one person keep theirs.
    """

    email: str | None
    phone: str | None
    post: tuple[str, str, str, str] | None
    others: tuple[tuple[str, str], ...] = ()  # kind and value


class Entered(NamedTuple):
    """The owner's last entry about one channel of somebody."""

    action: str
    source: str
    said_on: date


def gate_key(conn: Connection) -> bytes | None:
    """Give the key of this shop's hashes, None where none was ever needed."""
    found = list_settings(conn).get(_KEY)
    return bytes.fromhex(found) if found else None


def own_key(conn: Connection) -> bytes:
    """Give the key of this shop's hashes, made when first needed. It travels with each copy."""
    key = gate_key(conn)
    if key is None:
        key = secrets.token_bytes(32)
        set_settings(conn, {_KEY: key.hex()})
    return key


def reaches(conn: Connection, customer_id: int | None = None) -> dict[int, Reach]:
    """Give where each customer, or one of them, can be reached."""
    c, a = customers.c, addresses.c
    query = select(
        c.id, c.email, c.phone, a.country, a.postcode, a.line1, c.name, a.name, a.city
    ).join_from(customers, addresses, a.id == c.address_id, isouter=True)
    if customer_id is not None:
        query = query.where(c.id == customer_id)
    others: dict[int, list[tuple[str, str]]] = {}
    for owner, kind, value in conn.exec_driver_sql(
        "SELECT i.customer_id, i.kind, i.value FROM identities i "
        "JOIN customers c ON c.id = i.customer_id WHERE "
        "i.kind = 'email' AND i.value <> coalesce(c.email, '') OR "
        "i.kind = 'phone' AND i.value <> coalesce(c.phone, '')"
    ):
        others.setdefault(owner, []).append((kind, value))
    return {
        row[0]: Reach(
            row[1],
            row[2],
            (row[3], row[4], row[5], row[7] or row[6]) if row[5] and (row[4] or row[8]) else None,
            tuple(others.get(row[0], ())),
        )
        for row in conn.execute(query)
    }


def email_owners(conn: Connection) -> dict[str, int]:
    """Give whose each e-mail is, all e-mails of people made one person among them."""
    return {
        value.casefold(): owner
        for value, owner in conn.exec_driver_sql(
            "SELECT value, customer_id FROM identities WHERE kind = 'email'"
        )
    }


def file_words(
    conn: Connection,
    time_zone: str,
    customer_id: int | None = None,
    until: date | None = None,
) -> dict[int, FileWord]:
    """Give what files say of each customer: the newest no in any file, else the newest yes.

    No file lifts a no: only the owner does, by an entry of a later day. What an order's current
    telling leaves open, its other tellings say. `until` leaves out what was said later.
    """
    files = {
        row[0]: (row[1], row[2] != GENERAL)
        for row in conn.exec_driver_sql("SELECT id, name, layout FROM import_files")
    }
    one = "" if customer_id is None else f" AND mine.customer_id = {customer_id:d}"
    last = "9999" if until is None else until.isoformat()
    current = "FROM orders mine JOIN orders o ON o.id = mine.id"
    older = (
        "FROM orders o JOIN orders mine ON mine.source = o.source AND mine.number = o.number "
        "AND mine.placed_on = o.placed_on AND o.is_current = 0"
    )
    day_of = _days_in(time_zone)
    newest: dict[tuple[int, int], tuple[str, int]] = {}  # day and file, by customer and word
    for joined in (current, older):
        for owner, accepts, day, file_id in conn.exec_driver_sql(
            f"SELECT mine.customer_id, o.accepts_marketing, o.placed_on, t.file_id {joined} "
            "JOIN imported_orders t ON t.order_id = o.id "
            "WHERE mine.is_current = 1 AND o.accepts_marketing IS NOT NULL "
            f"AND mine.customer_id IS NOT NULL{one}"
        ):
            if day <= last and (day, file_id) > newest.get((owner, accepts), ("", 0)):
                newest[owner, accepts] = day, file_id
    one = "" if customer_id is None else f" AND t.customer_id = {customer_id:d}"
    for owner, accepts, at, file_id in conn.exec_driver_sql(
        "SELECT t.customer_id, p.accepts_marketing, b.imported_at, f.id "  # noqa: S608
        f"FROM ({TOLD}) t JOIN people p ON p.id = t.person_id "
        "JOIN imported_people s ON s.person_id = p.id JOIN import_files f ON f.id = s.file_id "
        f"JOIN import_batches b ON b.id = f.batch_id WHERE p.accepts_marketing IS NOT NULL{one}"
    ):
        day = day_of(at)
        if day <= last and (day, file_id) > newest.get((owner, accepts), ("", 0)):
            newest[owner, accepts] = day, file_id
    said = [
        (owner, FileWord(bool(accepts), date.fromisoformat(day), *files[file_id]))
        for (owner, accepts), (day, file_id) in newest.items()
    ]
    found: dict[int, FileWord] = {}
    for owner, word in said:
        before = found.get(owner)
        newer = before is None or word.said_on >= before.said_on
        if before is None or (newer if word.accepts == before.accepts else before.accepts):
            found[owner] = word
    return found


def _days_in(time_zone: str) -> Callable[[str], str]:
    """Give what turns a stored moment into the shop's day."""
    zone = ZoneInfo(time_zone)

    @cache
    def day_of(moment: str) -> str:
        return datetime.fromisoformat(moment).astimezone(zone).date().isoformat()

    return day_of


def entered(conn: Connection, until: date | None = None) -> dict[int, dict[str, Entered]]:
    """Give the owner's last entry in force by customer and channel, as it was on a day."""
    last = "9999" if until is None else until.isoformat()
    standing: dict[int, dict[str, list[Entered]]] = {}
    for owner, channel, action, source, day in conn.exec_driver_sql(
        "SELECT i.customer_id, t.channel, t.action, t.source, t.happened_on "  # noqa: S608
        f"FROM consent_events t {OWNER} WHERE t.happened_on <= ? ORDER BY t.id",
        (last,),
    ):
        mine = standing.setdefault(owner, {}).setdefault(channel, [])
        if action == "undone":
            del mine[-1:]
        else:
            mine.append(Entered(action, source, date.fromisoformat(day)))
    return {
        owner: {channel: words[-1] for channel, words in by_channel.items() if words}
        for owner, by_channel in standing.items()
    }


def suppressed(conn: Connection, until: date | None = None) -> dict[tuple[str, bytes], str]:
    """Give the reason of each suppression by channel and hash, as they were on a day."""
    s = suppressions.c
    query = select(s.channel, s.key_hash, s.reason)
    if until is not None:
        query = query.where(s.suppressed_on <= until)
    rows = conn.execute(query)
    return {(channel, bytes(key_hash)): reason for channel, key_hash, reason in rows}


def stops(conn: Connection) -> dict[tuple[str, bytes], tuple[str, date]]:
    """Give reason and day of each suppression by channel and hash."""
    rows = conn.execute(
        select(
            suppressions.c.channel,
            suppressions.c.key_hash,
            suppressions.c.reason,
            suppressions.c.suppressed_on,
        )
    )
    return {(row[0], bytes(row[1])): (row[2], row[3]) for row in rows}


def suppress(conn: Connection, rows: Iterable[tuple[str, bytes]], reason: str, day: date) -> int:
    """Add suppressions by channel and hash; those that are there stay. Gives how many are new."""
    before = conn.scalar(select(func.count()).select_from(suppressions)) or 0
    values = [(channel, key_hash, reason, day.isoformat()) for channel, key_hash in rows]
    if values:
        conn.exec_driver_sql(
            "INSERT INTO suppressions (channel, key_hash, reason, suppressed_on) "
            "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            values,
        )
    return int(conn.scalar(select(func.count()).select_from(suppressions)) or 0) - int(before)


def lift(conn: Connection, rows: Iterable[tuple[str, bytes]]) -> None:
    """Take suppressions away: the owner entered a new consent."""
    s = suppressions.c
    for channel, key_hash in rows:
        conn.execute(delete(suppressions).where(s.channel == channel, s.key_hash == key_hash))


def newest_list(conn: Connection, reason: str) -> date | None:
    """Give the day of the newest suppression of a reason."""
    s = suppressions.c
    found = conn.scalar(select(func.max(s.suppressed_on)).where(s.reason == reason))
    return date.fromisoformat(found) if isinstance(found, str) else found


def order_countries(conn: Connection) -> list[tuple[str, int]]:
    """Give each country that current orders go to, as files name it, with how many."""
    o, a = orders.c, addresses.c
    place = func.coalesce(o.shipping_address_id, o.billing_address_id)
    query = (
        select(a.country, func.count())
        .join_from(orders, addresses, a.id == place)
        .where(o.is_current == 1, a.country != "")
        .group_by(a.country)
    )
    return [(row[0], row[1]) for row in conn.execute(query)]
