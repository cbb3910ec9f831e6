"""Drafts on their way: the queue, one by one; what was sent, skipped, came back."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, cast

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.paths import leaf_name
from shopretain.base.text import sentence
from shopretain.messaging.address import mail_address
from shopretain.messaging.gate import Channel, Purpose
from shopretain.messaging.letter import (
    Letter,
    Letterhead,
    eml,
    mailto,
    subject_line,
    whole_text,
)
from shopretain.services.consent import ConsentUndo, Gate, enter, gate, take_back
from shopretain.services.holdout import KEPT_BACK, WATCHED_DAYS, watched_of
from shopretain.services.letterhead import letterhead
from shopretain.services.letters import UNFIT, chain_of
from shopretain.services.making import letters_of
from shopretain.services.people_behind import called
from shopretain.services.plays import no_longer
from shopretain.services.postal import addresses
from shopretain.services.shop import Shop
from shopretain.store import cards, letters, people_rows
from shopretain.store.kept import Held, watched_since
from shopretain.store.letters import DraftRow

ONE_BY_ONE = ("mailto", "eml", "copy")  # routes that open one letter after another
_ASKED_DAYS = 7  # that a letter which was opened is asked about
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
        rows += [row for row in opened if row.route in ONE_BY_ONE]
        return _views(conn, sorted(rows, key=lambda row: (row.due_on, row.id)))


def drafts_of(shop: Shop, mailing: int) -> tuple[DraftView, ...]:
    """Give all drafts of a mailing."""
    with shop.store.read() as conn:
        return _views(conn, letters.list_drafts(conn, mailing_id=mailing))


def _views(conn: Any, rows: Sequence[DraftRow]) -> tuple[DraftView, ...]:
    names = called(conn, [row.customer_id for row in rows])
    emails = people_rows.emails_of(conn)
    return tuple(
        DraftView(
            row.id, row.customer_id, names.get(row.customer_id or 0, ""),
            emails.get(row.customer_id or 0, ""), row.title, row.play, row.channel, row.subject,
            row.body, row.code, row.status, row.why, row.due_on, row.changed_on,
        )
        for row in rows
    )  # fmt: skip


# One by one


@dataclass(frozen=True, slots=True)
class Ready:
    """One letter, ready for the mail program: a link where it is short enough, text, file.

    One by post has neither: its text begins with the address.
    """

    link: str | None
    to: str
    subject: str
    text: str
    file: bytes
    name: str  # of the file


@dataclass(frozen=True, slots=True)
class Withheld:
    """A letter that may not go any more, and why (the gate's code, or `no_address`)."""

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
    why = checks(shop, rows).why_not(row)
    if why:
        with shop.store.light_write() as conn:
            letters.set_status(conn, [draft_id], "withdrawn", shop.today, why=why)
        return Withheld(why)
    ((_, letter, has_bought),) = letters_of(shop, rows)
    head = whole_head(shop, has_bought=has_bought)
    if row.channel == "post":
        ((_, place),) = addresses(shop, [row.customer_id or 0])
        text = "\n\n".join(("\n".join(place), row.body, head.footer))
        return Ready(None, "", row.subject, text, b"", leaf_name(letter.name))
    return _ready(shop, letter, head)


def test_draft(shop: Shop, subject: str, body: str) -> Ready:
    """Give a letter to the owner, to see that the way works."""
    head = whole_head(shop, has_bought=True)
    return _ready(shop, Letter("shopretain-test", head.shop, head.reply_to, subject, body), head)


def _ready(shop: Shop, letter: Letter, head: Letterhead) -> Ready:
    text = whole_text(letter, head)
    file = eml(letter, head, shop.clock.now())
    name = leaf_name(letter.name or letter.email)
    subject = subject_line(letter.subject)
    return Ready(mailto(letter, head), mail_address(letter.email) or "", subject, text, file, name)


def whole_head(shop: Shop, *, has_bought: bool) -> Letterhead:
    """Give the letterhead with which letters may go out; UserError `letterhead_missing`."""
    head = letterhead(shop).of(has_bought=has_bought)
    if not head.is_whole:
        raise UserError("letterhead_missing")
    return head


@dataclass(frozen=True, eq=False)
class Checks:
    """What is asked of each draft before it goes out: the gate, whose identities are, the day."""

    gate: Gate
    owners: Mapping[str, int]
    over: Mapping[int, str]  # drafts whose occasion is over, and why
    watched: Sequence[Held] = ()  # who is in a wave that keeps people back

    def why_not(self, row: DraftRow) -> str:
        """Give why a draft may not go today, empty where it may."""
        who = row.customer_id
        if who is None:
            return "no_address"
        if any(self.owners.get(token) != who for token in row.known_by.split("\n") if token):
            return "parted"  # it may speak of somebody else
        why = self._unfit(row)
        if why:
            return why
        if row.purpose == "marketing" and row.status == "draft":
            spared = watched_of(self.watched, row.play, row.template)
            if who in spared.kept:
                return KEPT_BACK
        purpose: Purpose = "service" if row.purpose == "service" else "marketing"
        chain = chain_of(row.play, row.occasion)
        verdict = self.gate.may(who, cast("Channel", row.channel), purpose, chain)
        if verdict.allowed or (verdict.code == "just_written" and row.status == "handed_over"):
            return ""  # it was this very letter that was handed over
        return verdict.code

    def _unfit(self, row: DraftRow) -> str:
        if row.channel == "email" and mail_address(row.email) is None:
            return UNFIT
        if row.code_ends is not None and row.code_ends < self.gate.day:
            return "code_ended"
        return self.over.get(row.id, "")


def checks(shop: Shop, rows: Sequence[DraftRow]) -> Checks:
    """Read what is asked of these drafts before they go out."""
    since = shop.today - timedelta(days=WATCHED_DAYS)
    with shop.store.read() as conn:
        owners = letters.owners_of(conn)
        watched = watched_since(conn, since)
    return Checks(gate(shop), owners, no_longer(shop, rows), watched)


@dataclass(frozen=True, slots=True)
class MoveUndo:
    """Drafts as they were before they moved on: id, status, why, route, contact."""

    rows: tuple[tuple[int, str, str, str, int | None], ...]
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
        move_rows(shop, conn, rows, status, route)
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
    return MoveUndo(as_were(rows), consents)


def as_were(rows: Sequence[DraftRow]) -> tuple[tuple[int, str, str, str, int | None], ...]:
    """Give drafts as `undo_move` puts them back."""
    return tuple((row.id, row.status, row.why, row.route, row.contact_id) for row in rows)


def move_rows(shop: Shop, conn: Any, rows: Sequence[DraftRow], status: str, route: str) -> None:
    """Write where drafts stand now, and the contact log with it."""
    letters.set_status(conn, [row.id for row in rows], status, shop.today, route=route)
    if status in ("handed_over", "sent"):
        _log(shop, conn, [row for row in rows if row.contact_id is None])
    elif status in ("skipped", "draft"):
        _unlog(shop, conn, [row for row in rows if row.contact_id is not None])


def _log(shop: Shop, conn: Any, rows: Sequence[DraftRow], day: date | None = None) -> None:
    """Note drafts in the contact log, today or on the day on which they stood there before."""
    known = [row for row in rows if row.customer_id is not None]
    tokens = letters.tokens_of_drafts(conn, [row.id for row in known])
    told = [
        (tokens[row.id], row.channel, row.purpose, row.subject, chain_of(row.play, row.occasion))
        for row in known
    ]
    logged = cards.log_contacts(conn, told, day or shop.today, shop.clock.now())
    letters.set_contacts(conn, zip([row.id for row in known], logged, strict=True))


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
                day = letters.day_of_contact(conn, contact)
                _log(shop, conn, [row], day)
    return Changes(cards=True)


@dataclass(frozen=True, slots=True)
class WordsUndo:
    """One person's letter as it was before its words were changed."""

    draft: int
    subject: str
    body: str


def change_words(shop: Shop, draft_id: int, subject: str, body: str) -> WordsUndo:
    """Change one person's letter; UserError `letter_empty`, `subject_empty`, `draft_gone`."""
    if not body.strip():
        raise UserError("letter_empty")
    if not subject.strip():
        raise UserError("subject_empty")
    with shop.store.light_write() as conn:
        rows = letters.find_drafts(conn, [draft_id])
        if not rows:
            raise UserError("draft_gone")
        letters.set_words(conn, draft_id, subject, body, uuid.uuid4().hex)
    return WordsUndo(draft_id, rows[0].subject, rows[0].body)


def undo_words(shop: Shop, before: WordsUndo) -> Changes:
    """Put one person's letter back as it was."""
    change_words(shop, before.draft, before.subject, before.body)
    return Changes(cards=True)
