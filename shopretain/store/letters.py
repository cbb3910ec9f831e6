"""Letters in the store: mailings, drafts and where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from shopretain.models.columns import moment_text
from shopretain.store.cards import OWNER
from shopretain.store.rows import Token, parts
from shopretain.store.tables import (
    contacts,
    drafts,
    insert_many,
    mailings,
    next_id,
)


class NewMailing(NamedTuple):
    """Drafts to be made together."""

    template: str
    play: str
    title: str
    whom: str
    subject: str
    body: str
    purpose: str
    kind: str
    channel: str
    wave: str = ""
    variant: str = ""


class NewDraft(NamedTuple):
    """One letter to be kept."""

    identity: Token
    known_by: str
    key: str
    play: str
    step: int
    occasion: str
    due_on: date
    subject: str
    body: str
    code: str


class DraftRow(NamedTuple):
    """A draft, whose it is now (None for nobody's any more), and of which mailing."""

    id: int
    customer_id: int | None
    template: str
    title: str
    play: str
    step: int
    occasion: str
    purpose: str
    channel: str
    key: str
    subject: str
    body: str
    code: str
    status: str
    why: str
    route: str
    contact_id: int | None
    email: str  # where their mail goes now
    known_by: str
    due_on: date
    changed_on: date
    code_ends: date | None


def add_mailing(conn: Connection, new: NewMailing, day: date, now: datetime) -> int:
    """Note that drafts are made, and give the mailing's id."""
    mailing_id = next_id(conn, mailings)
    told = (mailing_id, *new[:9], day.isoformat(), moment_text(now), new.wave, new.variant)
    insert_many(conn, mailings, [told])
    return mailing_id


def add_drafts(
    conn: Connection, mailing_id: int, rows: Iterable[NewDraft], day: date, now: datetime
) -> list[int]:
    """Keep the drafts of a mailing and give their ids."""
    first, on, at = next_id(conn, drafts), day.isoformat(), moment_text(now)
    values = [
        (
            first + number, mailing_id, new.identity, new.known_by, new.key, new.play, new.step,
            new.occasion, new.due_on.isoformat(), new.subject, new.body, new.code, "draft", "", "",
            None, on, at,
        )
        for number, new in enumerate(rows)
    ]  # fmt: skip
    insert_many(conn, drafts, values)
    return [value[0] for value in values]


_DRAFTS = (
    "SELECT t.id, i.customer_id, m.template, m.title, t.play, t.step, t.occasion, "  # noqa: S608
    "m.purpose, m.channel, t.key, t.subject, t.body, t.code, t.status, t.why, t.route, "
    "t.contact_id, coalesce(p.email, ''), t.known_by, t.due_on, t.changed_on, c.ends_on "
    f"FROM drafts t JOIN mailings m ON m.id = t.mailing_id LEFT {OWNER} "
    "LEFT JOIN customers p ON p.id = i.customer_id LEFT JOIN coupons c ON c.code = t.code"
)


def _draft(row: Any) -> DraftRow:
    days = (day and date.fromisoformat(day) for day in row[19:])
    return DraftRow._make((*row[:19], *days))


def list_drafts(
    conn: Connection,
    *,
    status: str = "",
    mailing_id: int | None = None,
    since: date | None = None,
) -> list[DraftRow]:
    """Give drafts in the order in which they are due: of a status, a mailing, changed since."""
    wanted, values = ["1"], []
    for clause, value in (
        ("t.status = ?", status or None),
        ("t.mailing_id = ?", mailing_id),
        ("t.changed_on >= ?", since and since.isoformat()),
    ):
        if value is not None:
            wanted.append(clause)
            values.append(value)
    rows = conn.exec_driver_sql(
        f"{_DRAFTS} WHERE {' AND '.join(wanted)} ORDER BY t.due_on, t.id", tuple(values)
    )
    return [_draft(row) for row in rows]


def went_out(conn: Connection, key: str) -> bool:
    """Tell whether the draft of a key was handed over."""
    d = drafts.c
    query = select(d.id).where(d.key == key, d.status.in_(("handed_over", "sent")))
    return conn.scalar(query) is not None


def waiting_of(conn: Connection, play_id: str, whom: str) -> list[int]:
    """Give the drafts that wait of a play's mailings that are said to be for these people."""
    d, m = drafts.c, mailings.c
    query = select(d.id).join_from(drafts, mailings, m.id == d.mailing_id)
    return list(conn.scalars(query.where(d.status == "draft", d.play == play_id, m.whom == whom)))


def find_drafts(conn: Connection, ids: Sequence[int]) -> list[DraftRow]:
    """Give some drafts by id, in that order; those that are gone are left out."""
    found: dict[int, DraftRow] = {}
    for part in parts(ids):
        marks = ", ".join("?" * len(part))
        rows = conn.exec_driver_sql(f"{_DRAFTS} WHERE t.id IN ({marks})", tuple(part))
        found.update((row[0], _draft(row)) for row in rows)
    return [found[one] for one in ids if one in found]


def tokens_of_drafts(conn: Connection, ids: Sequence[int]) -> dict[int, Token]:
    """Give the identity under which each of some drafts was made."""
    found: dict[int, Token] = {}
    d = drafts.c
    for part in parts(ids):
        found.update(conn.execute(select(d.id, d.identity).where(d.id.in_(part))).all())
    return found


def count_waiting(conn: Connection) -> int:
    """Give how many drafts wait to be handed over."""
    query = "SELECT count(*) FROM drafts WHERE status = 'draft'"
    return int(conn.exec_driver_sql(query).scalar_one())


def set_status(
    conn: Connection, ids: Sequence[int], status: str, day: date, *, route: str = "", why: str = ""
) -> None:
    """Move drafts on; a route that is not told stays as it was."""
    if not ids:
        return
    conn.exec_driver_sql(
        "UPDATE drafts SET status = ?, changed_on = ?, why = ?, "
        "route = CASE WHEN ? = '' THEN route ELSE ? END WHERE id = ?",
        [(status, day.isoformat(), why, route, route, one) for one in ids],
    )


def set_route(conn: Connection, ids: Sequence[int], route: str) -> None:
    """Note by which way drafts are about to go."""
    conn.exec_driver_sql("UPDATE drafts SET route = ? WHERE id = ?", [(route, one) for one in ids])


def unprinted_mailings(conn: Connection, route: str) -> list[int]:
    """Give mailings whose drafts all still wait to go by a way."""
    rows = conn.exec_driver_sql(
        "SELECT mailing_id FROM drafts GROUP BY mailing_id "
        "HAVING min(status = 'draft' AND route = ?) = 1",
        (route,),
    )
    return [row[0] for row in rows]


def set_contacts(conn: Connection, pairs: Iterable[tuple[int, int | None]]) -> None:
    """Note the contact of each draft that was handed over: draft id and contact id."""
    rows = [(contact, draft) for draft, contact in pairs]
    if rows:
        conn.exec_driver_sql("UPDATE drafts SET contact_id = ? WHERE id = ?", rows)


def set_words(conn: Connection, draft_id: int, subject: str, body: str, key: str) -> None:
    """Change the words of one person's draft; it is another message then, of another key."""
    d = drafts.c
    values = {"subject": subject, "body": body, "key": key}
    conn.execute(drafts.update().where(d.id == draft_id).values(values))


def day_of_contact(conn: Connection, contact_id: int) -> date | None:
    """Give the day of a contact."""
    found: date | None = conn.scalar(
        select(contacts.c.happened_on).where(contacts.c.id == contact_id)
    )
    return found


def same_wave(conn: Connection, mailing_id: int) -> list[int]:
    """Give a mailing with the other text that was tried against it."""
    m = mailings.c
    wave = conn.scalar(select(m.wave).where(m.id == mailing_id))
    if not wave:
        return [mailing_id]
    return list(conn.scalars(select(m.id).where(m.wave == wave).order_by(m.id)))


def drop_mailing(conn: Connection, mailing_id: int) -> None:
    """Let drafts go that were made by mistake; their codes stay taken."""
    for table in ("drafts", "kept_back"):
        conn.exec_driver_sql(f"DELETE FROM {table} WHERE mailing_id = ?", (mailing_id,))  # noqa: S608
    conn.exec_driver_sql(
        "DELETE FROM mailings WHERE id = ? AND NOT EXISTS "
        "(SELECT 1 FROM coupons WHERE mailing_id = ?)",
        (mailing_id, mailing_id),
    )


class Occasion(NamedTuple):
    """A draft that was made for somebody; `on` is when it was handed over, else when it moved."""

    customer_id: int
    template: str
    play: str
    step: int
    occasion: str
    status: str
    on: date


def list_occasions(conn: Connection) -> list[Occasion]:
    """Give what was drafted for whom and not withdrawn, oldest first."""
    rows = conn.exec_driver_sql(
        "SELECT i.customer_id, m.template, t.play, t.step, t.occasion, t.status, "  # noqa: S608
        "coalesce(c.happened_on, t.changed_on) FROM drafts t "
        f"JOIN mailings m ON m.id = t.mailing_id {OWNER} "
        "LEFT JOIN contacts c ON c.id = t.contact_id "
        "WHERE t.status <> 'withdrawn' ORDER BY t.id"
    )
    return [Occasion._make((*row[:6], date.fromisoformat(row[6]))) for row in rows]


def owners_of(conn: Connection) -> dict[Token, int]:
    """Give whose each identity is now."""
    rows = conn.exec_driver_sql("SELECT kind || ':' || value, customer_id FROM identities")
    return {row[0]: row[1] for row in rows}


def tokens_by_customer(conn: Connection, ids: Sequence[int]) -> dict[int, list[Token]]:
    """Give everything that each of some customers is known by."""
    found: dict[int, list[Token]] = {}
    for part in parts(ids):
        marks = ", ".join("?" * len(part))
        for owner, token in conn.exec_driver_sql(
            "SELECT customer_id, kind || ':' || value FROM identities "  # noqa: S608
            f"WHERE customer_id IN ({marks}) ORDER BY kind, value",
            tuple(part),
        ):
            found.setdefault(owner, []).append(token)
    return found


class MailingRow(NamedTuple):
    """Drafts that were made together."""

    id: int
    title: str
    whom: str
    kind: str
    made_on: date
    variant: str = ""  # A or B of two texts


def list_mailings(conn: Connection) -> list[MailingRow]:
    """Give all mailings that have drafts, newest first."""
    rows = conn.exec_driver_sql(
        "SELECT m.id, m.title, m.whom, m.kind, m.made_on, m.variant FROM mailings m "
        "WHERE EXISTS (SELECT 1 FROM drafts d WHERE d.mailing_id = m.id) "
        "ORDER BY m.made_on DESC, m.id DESC"
    )
    return [MailingRow._make((*row[:4], date.fromisoformat(row[4]), row[5])) for row in rows]


def thanked_people(conn: Connection) -> list[tuple[int, date]]:
    """Give who was handed a thank-you letter or card, and when."""
    rows = conn.exec_driver_sql(
        "SELECT i.customer_id, c.happened_on FROM drafts t "  # noqa: S608
        "JOIN mailings m ON m.id = t.mailing_id AND m.kind = 'thanks' "
        f"JOIN contacts c ON c.id = t.contact_id {OWNER} "
        "WHERE t.status IN ('handed_over', 'sent')"
    )
    return [(row[0], date.fromisoformat(row[1])) for row in rows]


def written_people(conn: Connection) -> dict[int, dict[int, date]]:
    """Give for each mailing whom it was handed over to, and when: customer id and day."""
    found: dict[int, dict[int, date]] = {}
    for mailing, who, day in conn.exec_driver_sql(
        "SELECT t.mailing_id, i.customer_id, c.happened_on FROM drafts t "  # noqa: S608
        f"JOIN contacts c ON c.id = t.contact_id {OWNER} "
        "WHERE t.status IN ('handed_over', 'sent')"
    ):
        found.setdefault(mailing, {})[who] = date.fromisoformat(day)
    return found
