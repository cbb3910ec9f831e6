"""Drafts handed over together: as files in a folder, into the owner's mailbox, by post."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from shopretain.base.changes import Changes
from shopretain.base.dates import Clock
from shopretain.base.errors import CancelledError, UserError
from shopretain.base.paths import leaf_name
from shopretain.base.progress import LastTold, Progress, no_progress
from shopretain.base.text import sentence
from shopretain.documents.csv_file import write_csv
from shopretain.messaging import mailbox
from shopretain.messaging.letter import eml, message
from shopretain.services.consent import gate
from shopretain.services.handover import (
    MoveUndo,
    addresses,
    as_were,
    move_rows,
    undo_move,
    why_not,
)
from shopretain.services.letterhead import letterhead
from shopretain.services.letters import LetterAsk
from shopretain.services.making import letters_of, make, prepare, undo_making
from shopretain.services.shop import Shop
from shopretain.store import letters
from shopretain.store.letters import DraftRow

_TELL_EVERY = 100  # letters
_AT_ONCE = 20  # drafts noted together while they go into a mailbox
_NUMBERED = re.compile(r"(\d+) ")


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
                logged = move_rows(shop, conn, rows, "handed_over", "folder")
    except BaseException:
        for path in saved:
            with suppress(OSError):
                path.unlink()
        raise
    undo = MoveUndo(as_were(rows), tuple(logged))
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
                logged = move_rows(shop, conn, rows, "handed_over", "folder")
        except BaseException:
            for file in saved:
                with suppress(OSError):
                    file.unlink()
            raise
        undo = MoveUndo(as_were(rows), tuple(logged))
        return HandedOver(len(rows), (), left, str(folder), undo)


def _still_allowed(
    shop: Shop, channel: str = "email"
) -> tuple[list[DraftRow], tuple[tuple[str, int], ...]]:
    """Give the drafts that wait and may go today; the others are withdrawn and counted by why.

    UserError `nobody_to_write` where that is nobody.
    """
    known = gate(shop)
    with shop.store.read() as conn:
        rows = [row for row in letters.list_drafts(conn, status="draft") if row.channel == channel]
    stopped: dict[str, list[int]] = {}
    allowed: list[DraftRow] = []
    written: set[int] = set()
    for row in rows:
        why = why_not(known, row)
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


# By post, until it is printed


def post_list(shop: Shop, target: Path) -> HandedOver:
    """Save the letters by post that wait, with their addresses, and note them as handed over.

    UserError `nobody_to_write`, `cannot_save`.
    """
    rows, left = _still_allowed(shop, "post")
    places = addresses(shop, [row.customer_id or 0 for row in rows])
    head = letterhead(shop)
    told = [
        ["\n".join(place), row.subject, f"{row.body}\n\n{head.of(has_bought=True).footer}"]
        for row, (_, place) in zip(rows, places, strict=True)
    ]
    titles = [sentence(f"post.{name}") for name in ("address", "subject", "letter")]
    write_csv(target, titles, told)
    with shop.store.light_write() as conn:
        logged = move_rows(shop, conn, rows, "handed_over", "post")
    undo = MoveUndo(as_were(rows), tuple(logged))
    return HandedOver(len(rows), (), left, str(target), undo)


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
                logged.extend(move_rows(shop, conn, landed, "handed_over", "mailbox"))
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
    undo = MoveUndo(as_were(rows), tuple(logged))
    return HandedOver(total, (), left, box.name, undo, known_already=known)


def undo_folder(shop: Shop, saved: HandedOver) -> Changes:
    """Take back that drafts were saved as files: who had none before has none again.

    The files stay where the owner saved them.
    """
    if saved.undo is not None:
        undo_move(shop, saved.undo)
    if saved.mailing:
        undo_making(shop, saved.mailing)
    return Changes(cards=True)
