"""Drafts on their way: the queue, files, the mailbox; what was sent, skipped, came back."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from shopretain.base.changes import Changes
from shopretain.base.dates import Clock
from shopretain.base.errors import CancelledError, UserError
from shopretain.base.paths import leaf_name
from shopretain.base.progress import LastTold, Progress, no_progress
from shopretain.base.text import sentence
from shopretain.messaging import mailbox
from shopretain.messaging.address import mail_address
from shopretain.messaging.letter import (
    Letter,
    Letterhead,
    eml,
    mailto,
    message,
    subject_line,
    whole_text,
)
from shopretain.services.consent import ConsentUndo, Gate, enter, gate, take_back
from shopretain.services.letterhead import letterhead
from shopretain.services.letters import LetterAsk, letters_of, make, prepare, undo_making
from shopretain.services.people_behind import known_as
from shopretain.services.shop import Shop
from shopretain.store import cards, letters, points
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
            emails.get(row.customer_id or 0, ""), row.title, row.play, row.subject, row.body,
            row.code, row.status, row.why, row.route, row.due_on, row.changed_on,
        )
        for row in rows
    )  # fmt: skip


# One by one


@dataclass(frozen=True, slots=True)
class Ready:
    """One letter, ready for the mail program: a link where it is short enough, text, file."""

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
    why = _stop(gate(shop), row)
    if why:
        with shop.store.light_write() as conn:
            letters.set_status(conn, [draft_id], "withdrawn", shop.today, why=why)
        return Withheld(draft_id, why)
    ((_, letter, has_bought),) = letters_of(shop, rows)
    return _ready(shop, draft_id, letter, _head(shop, has_bought=has_bought))


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


def _stop(known: Gate, row: DraftRow) -> str:
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
        logged = _move(shop, conn, rows, status, route)
    consents: tuple[ConsentUndo, ...] = ()
    if status == "bounced":
        consents = tuple(
            enter(shop, row.customer_id, ("email",), "returned", sentence("letter.bounced"))
            for row in rows
            if row.customer_id is not None
        )
    return MoveUndo(_as_were(rows), tuple(logged), consents)


def _as_were(rows: Sequence[DraftRow]) -> tuple[tuple[int, str, str, str, int | None], ...]:
    return tuple((row.id, row.status, row.why, row.route, row.contact_id) for row in rows)


def _move(shop: Shop, conn: Any, rows: Sequence[DraftRow], status: str, route: str) -> list[int]:
    """Write where drafts stand now, and the contact log with it; gives the contacts written."""
    today, now = shop.today, shop.clock.now()
    letters.set_status(conn, [row.id for row in rows], status, today, route=route)
    new = [row for row in rows if row.contact_id is None and row.customer_id is not None]
    logged: list[int] = []
    if status in ("handed_over", "sent"):
        tokens = letters.tokens_of_drafts(conn, [row.id for row in new])
        told = [(tokens[row.id], "email", row.purpose, row.subject, _chain(row)) for row in new]
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


def undo_folder(shop: Shop, saved: HandedOver) -> Changes:
    """Take back that drafts were saved as files: who had none before has none again.

    The files stay where the owner saved them.
    """
    if saved.undo is not None:
        undo_move(shop, saved.undo)
    if saved.mailing:
        undo_making(shop, saved.mailing)
    return Changes(cards=True)


def change_words(shop: Shop, draft_id: int, subject: str, body: str) -> Changes:
    """Change one person's letter; UserError `letter_empty`."""
    if not body.strip():
        raise UserError("letter_empty")
    with shop.store.light_write() as conn:
        letters.set_words(conn, draft_id, subject, body)
    return Changes(cards=True)


# Files in a folder


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What became of drafts that were handed over together."""

    made: int
    held: tuple[tuple[str, int], ...]
    left_out: tuple[tuple[str, int], ...]
    place: str
    undo: MoveUndo | None = None
    mailing: int = 0
    known_already: int = 0  # were in the mailbox before


def make_in_folder_at(
    path: Path, clock: Clock, ask: LetterAsk, folder: Path, progress: Progress = no_progress
) -> HandedOver:
    """Make drafts as files in the child process."""
    with Shop.in_child(path, clock) as shop:
        return make_in_folder(shop, ask, folder, progress)


def make_in_folder(
    shop: Shop, ask: LetterAsk, folder: Path, progress: Progress = no_progress
) -> HandedOver:
    """Make a letter's drafts and save one file a person; all of them, or none.

    The people count as written to: the owner has their letters. UserError `cannot_save_in`,
    `letterhead_missing`.
    """
    progress("write", 0, 0)
    writing = prepare(shop, ask)
    saved: list[Path] = []
    logged: list[int] = []
    try:
        with shop.store.light_write(LastTold(progress)) as conn:
            made = make(shop, conn, ask, progress, writing=writing)
            rows = letters.find_drafts(conn, made.drafts)
            if rows:
                _save_files(shop, rows, folder, saved, progress)
                logged = _move(shop, conn, rows, "handed_over", "folder")
    except BaseException:
        for path in saved:
            with suppress(OSError):
                path.unlink()
        raise
    undo = MoveUndo(_as_were(rows), tuple(logged))
    return HandedOver(len(rows), made.held, made.left_out, str(folder), undo, made.mailing)


def queue_in_folder_at(
    path: Path, clock: Clock, folder: Path, progress: Progress = no_progress
) -> HandedOver:
    """Save all drafts that wait as files, in the child process."""
    with Shop.in_child(path, clock) as shop:
        rows, left = _still_allowed(shop)
        saved: list[Path] = []
        try:
            with shop.store.light_write(LastTold(progress)) as conn:
                _save_files(shop, rows, folder, saved, progress)
                logged = _move(shop, conn, rows, "handed_over", "folder")
        except BaseException:
            for file in saved:
                with suppress(OSError):
                    file.unlink()
            raise
        undo = MoveUndo(_as_were(rows), tuple(logged))
        return HandedOver(len(rows), (), left, str(folder), undo)


def _still_allowed(shop: Shop) -> tuple[list[DraftRow], tuple[tuple[str, int], ...]]:
    """Give the drafts that wait and may go today; the others are withdrawn and counted by why.

    UserError `nobody_to_write` where that is nobody.
    """
    known = gate(shop)
    with shop.store.read() as conn:
        rows = letters.list_drafts(conn, status="draft")
    stopped: dict[str, list[int]] = {}
    allowed: list[DraftRow] = []
    written: set[int] = set()
    for row in rows:
        why = _stop(known, row)
        if not why and row.purpose != "service" and row.customer_id in written:
            continue  # one letter a person at a time; the other waits
        if why:
            stopped.setdefault(why, []).append(row.id)
        else:
            allowed.append(row)
            written.add(row.customer_id or 0)
    with shop.store.light_write() as conn:
        for why, ids in stopped.items():
            letters.set_status(conn, ids, "withdrawn", shop.today, why=why)
    if not allowed:
        raise UserError("nobody_to_write")
    left = Counter({why: len(ids) for why, ids in stopped.items()}).most_common()
    return allowed, tuple(left)


def _save_files(
    shop: Shop, rows: Sequence[DraftRow], folder: Path, saved: list[Path], progress: Progress
) -> None:
    """Save one file a person, numbered after those that are there already."""
    head, at = letterhead(shop), shop.clock.now()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        numbers = [int(m[1]) for p in folder.glob("*.eml") if (m := _NUMBERED.match(p.name))]
        first = max(numbers, default=0) + 1
        for number, (_, letter, has_bought) in enumerate(letters_of(shop, rows)):
            if number % _TELL_EVERY == 0:
                progress("save", number, len(rows))
            who = leaf_name(letter.name or letter.email)
            path = folder / f"{first + number:04d} {who}.eml"
            with path.open("xb") as file:
                saved.append(path)
                file.write(eml(letter, head.of(has_bought=has_bought), at))
    except OSError as error:
        raise UserError("cannot_save_in", name=folder.name or str(folder)) from error
    progress("save", len(rows), len(rows))


# The owner's own mailbox


def into_mailbox_at(
    path: Path,
    clock: Clock,
    place: mailbox.Place,
    password: str,
    progress: Progress = no_progress,
) -> HandedOver:
    """Put all drafts that wait into the mailbox, in the child process."""
    with Shop.in_child(path, clock) as shop:
        return into_mailbox(shop, place, password, progress)


def into_mailbox(
    shop: Shop, place: mailbox.Place, password: str, progress: Progress = no_progress
) -> HandedOver:
    """Put all drafts that wait into the owner's own Drafts folder, each once.

    What landed before the line broke is noted, and what the folder has already is not put there
    again. UserError of the mailbox, `nobody_to_write`.
    """
    rows, left = _still_allowed(shop)
    head, at = letterhead(shop), shop.clock.now()
    total = len(rows)
    landed: list[DraftRow] = []
    logged: list[int] = []
    done = known = 0

    def note() -> None:
        if landed:
            with shop.store.light_write() as conn:
                logged.extend(_move(shop, conn, landed, "handed_over", "mailbox"))
            landed.clear()

    progress("mailbox", 0, total)
    with mailbox.open_drafts(place, password) as box:
        there = box.message_ids()
        try:
            for row, letter, has_bought in letters_of(shop, rows):
                own = head.of(has_bought=has_bought)
                if mailbox.message_id_of(letter, own) in there:
                    known += 1
                else:
                    box.add(message(letter, own, at), at)
                landed.append(row)
                done += 1
                if len(landed) == _AT_ONCE:
                    note()
                progress("mailbox", done, total)
        except (UserError, CancelledError):
            note()
            raise
        note()
    undo = MoveUndo(_as_were(rows), tuple(logged))
    return HandedOver(total, (), left, box.name, undo, known_already=known)


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
