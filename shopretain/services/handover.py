"""Drafts on their way: the queue, one by one; what was sent, skipped, came back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, cast

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.paths import leaf_name
from shopretain.base.text import sentence
from shopretain.messaging.address import mail_address
from shopretain.messaging.gate import Channel
from shopretain.messaging.letter import (
    Letter,
    Letterhead,
    eml,
    mailto,
    subject_line,
    whole_text,
)
from shopretain.services.consent import ConsentUndo, Gate, enter, gate, take_back
from shopretain.services.letterhead import letterhead
from shopretain.services.making import letters_of
from shopretain.services.people_behind import known_as
from shopretain.services.shop import Shop
from shopretain.store import cards, letters, people_rows, points
from shopretain.store.letters import DraftRow

ROUTES = ("mailto", "eml", "copy", "folder", "mailbox")
_TELL_EVERY = 100  # letters
_ASKED_DAYS = 7  # that a letter which was opened is asked about
_AT_ONCE = 20  # drafts noted together while they go into a mailbox
_NUMBERED = re.compile(r"(\d+) ")
# What a draft may become from what it is.
_NEXT = {
    "draft": ("handed_over", "sent", "skipped"),
    "handed_over": ("sent", "skipped", "bounced", "draft"),
    "sent": ("bounced", "handed_over"),
    "skipped": ("draft",),
    "withdrawn": (),
    "bounced": ("sent",),
}


@dataclass(frozen=True, slots=True)
class DraftView:
    """A draft as the queue shows it."""

    id: int
    customer: int | None
    name: str
    email: str
    title: str
    play: str
    channel: str
    subject: str
    body: str
    code: str
    status: str
    why: str
    route: str
    due_on: date
    changed_on: date


def queue(shop: Shop) -> tuple[DraftView, ...]:
    """Give the drafts that wait, and those opened lately that nobody said to be sent.

    In the order in which they are due. Drafts that were saved all at once are not asked about.
    """
    since = shop.today - timedelta(days=_ASKED_DAYS)
    with shop.store.read() as conn:
        rows = letters.list_drafts(conn, status="draft")
        opened = letters.list_drafts(conn, status="handed_over", since=since)
        rows += [row for row in opened if row.route in ("mailto", "eml", "copy")]
        return _views(conn, sorted(rows, key=lambda row: (row.due_on, row.id)))


def drafts_of(shop: Shop, mailing: int) -> tuple[DraftView, ...]:
    """Give all drafts of a mailing."""
    with shop.store.read() as conn:
        return _views(conn, letters.list_drafts(conn, mailing_id=mailing))


def _views(conn: Any, rows: Sequence[DraftRow]) -> tuple[DraftView, ...]:
    ids = sorted({row.customer_id for row in rows if row.customer_id is not None})
    names = {who: name or known_as(key) for who, (key, name) in points.names_of(conn, ids).items()}
    emails = letters.emails_of(conn, ids)
    return tuple(
        DraftView(
            row.id, row.customer_id, names.get(row.customer_id or 0, ""),
            emails.get(row.customer_id or 0, ""), row.title, row.play, row.channel, row.subject,
            row.body, row.code, row.status, row.why, row.route, row.due_on, row.changed_on,
        )
        for row in rows
    )  # fmt: skip


# One by one


@dataclass(frozen=True, slots=True)
class Ready:
    """One letter, ready for the mail program: a link where it is short enough, text, file.

    One by post has neither: its text begins with the address.
    """

    draft: int
    link: str | None
    to: str
    subject: str
    text: str
    file: bytes
    name: str  # of the file


@dataclass(frozen=True, slots=True)
class Withheld:
    """A letter that may not go any more, and why (the gate's code, or `no_address`)."""

    draft: int
    why: str


def open_draft(shop: Shop, draft_id: int) -> Ready | Withheld:
    """Give a draft for the mail program, after a last look at the gate (rule 8).

    One that may not go is withdrawn. UserError `draft_gone`, `letterhead_missing`.
    """
    with shop.store.read() as conn:
        rows = letters.find_drafts(conn, [draft_id])
    if not rows or rows[0].status not in ("draft", "handed_over"):
        raise UserError("draft_gone")
    row = rows[0]
    why = why_not(gate(shop), row)
    if why:
        with shop.store.light_write() as conn:
            letters.set_status(conn, [draft_id], "withdrawn", shop.today, why=why)
        return Withheld(draft_id, why)
    ((_, letter, has_bought),) = letters_of(shop, rows)
    head = _head(shop, has_bought=has_bought)
    if row.channel == "post":
        ((_, place),) = addresses(shop, [row.customer_id or 0])
        text = "\n\n".join(("\n".join(place), row.body, head.footer))
        return Ready(draft_id, None, "", row.subject, text, b"", leaf_name(letter.name))
    return _ready(shop, draft_id, letter, head)


def addresses(shop: Shop, ids: Sequence[int]) -> list[tuple[int, tuple[str, ...]]]:
    """Give the lines of the address of some customers, the name first."""
    found = []
    with shop.store.read() as conn:
        for who in ids:
            name, company, one, two, town, postcode, province, country = people_rows.address_of(
                conn, who
            )
            known = people_rows.find_customer(conn, who)
            first = name or (known.name if known is not None else "")
            lines = (first, company, one, two, f"{postcode} {town}".strip(), province, country)
            found.append((who, tuple(line for line in lines if line)))
    return found


def test_draft(shop: Shop, subject: str, body: str) -> Ready:
    """Give a letter to the owner, to see that the way works."""
    head = _head(shop, has_bought=True)
    return _ready(shop, 0, Letter("shopretain-test", head.shop, head.reply_to, subject, body), head)


def _ready(shop: Shop, draft_id: int, letter: Letter, head: Letterhead) -> Ready:
    text = whole_text(letter, head)
    file = eml(letter, head, shop.clock.now())
    name = leaf_name(letter.name or letter.email)
    subject = subject_line(letter.subject)
    return Ready(
        draft_id, mailto(letter, head), mail_address(letter.email) or "", subject, text, file, name
    )


def _head(shop: Shop, *, has_bought: bool) -> Letterhead:
    head = letterhead(shop).of(has_bought=has_bought)
    if not head.is_whole:
        raise UserError("letterhead_missing")
    return head


def why_not(known: Gate, row: DraftRow) -> str:
    """Give why a draft may not go today, empty where it may."""
    if row.customer_id is None:
        return "no_address"
    chain = f"play:{row.play}" if row.play else ""
    purpose = "service" if row.purpose == "service" else "marketing"
    verdict = known.may(row.customer_id, row.channel, purpose, chain)  # type: ignore[arg-type]
    if verdict.allowed or (verdict.code == "just_written" and row.status == "handed_over"):
        return ""  # it was this very letter that was handed over
    return verdict.code


@dataclass(frozen=True, slots=True)
class MoveUndo:
    """Drafts as they were before they moved on: id, status, why, route, contact."""

    rows: tuple[tuple[int, str, str, str, int | None], ...]
    logged: tuple[int, ...] = ()
    consents: tuple[ConsentUndo, ...] = ()


def move(shop: Shop, ids: Sequence[int], status: str, route: str = "") -> MoveUndo:
    """Move drafts on: handed over, sent, skipped, bounced.

    Who is handed a letter has it in the contact log from then on; a skipped one is taken out of
    it. A bounce stops e-mail to that address until the owner has another. UserError `draft_gone`.
    """
    with shop.store.light_write() as conn:
        rows = [row for row in letters.find_drafts(conn, ids) if status in _NEXT[row.status]]
        if not rows:
            raise UserError("draft_gone")
        logged = move_rows(shop, conn, rows, status, route)
    consents: tuple[ConsentUndo, ...] = ()
    if status == "bounced":
        consents = tuple(
            enter(
                shop,
                row.customer_id,
                (cast("Channel", row.channel),),
                "returned",
                sentence("letter.bounced"),
            )
            for row in rows
            if row.customer_id is not None
        )
    return MoveUndo(as_were(rows), tuple(logged), consents)


def as_were(rows: Sequence[DraftRow]) -> tuple[tuple[int, str, str, str, int | None], ...]:
    """Give drafts as `undo_move` puts them back."""
    return tuple((row.id, row.status, row.why, row.route, row.contact_id) for row in rows)


def move_rows(
    shop: Shop, conn: Any, rows: Sequence[DraftRow], status: str, route: str
) -> list[int]:
    """Write where drafts stand now, and the contact log with it; gives the contacts written."""
    today, now = shop.today, shop.clock.now()
    letters.set_status(conn, [row.id for row in rows], status, today, route=route)
    new = [row for row in rows if row.contact_id is None and row.customer_id is not None]
    logged: list[int] = []
    if status in ("handed_over", "sent"):
        tokens = letters.tokens_of_drafts(conn, [row.id for row in new])
        told = [(tokens[row.id], row.channel, row.purpose, row.subject, _chain(row)) for row in new]
        logged = cards.log_contacts(conn, told, today, now)
        letters.set_contacts(conn, zip([row.id for row in new], logged, strict=True))
    elif status in ("skipped", "draft"):
        _unlog(shop, conn, [row for row in rows if row.contact_id is not None])
    return logged


def _chain(row: DraftRow) -> str:
    return f"play:{row.play}" if row.play else ""


def _unlog(shop: Shop, conn: Any, rows: Sequence[DraftRow]) -> None:
    """Take contacts of drafts back: the log keeps both."""
    tokens = letters.tokens_of_drafts(conn, [row.id for row in rows])
    told = [(tokens[row.id], row.channel, "undone", str(row.contact_id), "") for row in rows]
    cards.log_contacts(conn, told, shop.today, shop.clock.now())
    letters.set_contacts(conn, [(row.id, None) for row in rows])


def undo_move(shop: Shop, undo: MoveUndo) -> Changes:
    """Put drafts back as they were before they moved on."""
    for consent in undo.consents:
        take_back(shop, consent)
    with shop.store.light_write() as conn:
        now = {row.id: row for row in letters.find_drafts(conn, [row[0] for row in undo.rows])}
        for draft_id, status, why, route, contact in undo.rows:
            row = now.get(draft_id)
            if row is None:
                continue
            if contact is None and row.contact_id is not None:
                _unlog(shop, conn, [row])
            letters.set_status(conn, [draft_id], status, shop.today, route=route, why=why)
            if contact is not None and row.contact_id is None:
                token = letters.tokens_of_drafts(conn, [draft_id])[draft_id]
                told = [(token, row.channel, row.purpose, row.subject, _chain(row))]
                logged = cards.log_contacts(conn, told, shop.today, shop.clock.now())
                letters.set_contacts(conn, [(draft_id, logged[0])])
    return Changes(cards=True)


def change_words(shop: Shop, draft_id: int, subject: str, body: str) -> Changes:
    """Change one person's letter; UserError `letter_empty`."""
    if not body.strip():
        raise UserError("letter_empty")
    with shop.store.light_write() as conn:
        letters.set_words(conn, draft_id, subject, body)
    return Changes(cards=True)


def texts(shop: Shop, ids: Sequence[int]) -> str:
    """Give drafts as one text to be copied: to whom, subject, letter."""
    with shop.store.read() as conn:
        rows = letters.find_drafts(conn, ids)
    head = letterhead(shop)
    parts = []
    for _, letter, has_bought in letters_of(shop, rows):
        body = whole_text(letter, head.of(has_bought=has_bought))
        parts.append(f"{letter.email}\n{subject_line(letter.subject)}\n\n{body}")
    return f"\n{'-' * 40}\n".join(parts)
