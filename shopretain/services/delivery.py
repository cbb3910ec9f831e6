"""Drafts handed over together: as files in a folder, into the owner's mailbox, by post."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shopretain.base.changes import Changes
from shopretain.base.dates import Clock
from shopretain.base.errors import CancelledError, UserError
from shopretain.base.paths import leaf_name
from shopretain.base.progress import LastTold, Progress, no_progress
from shopretain.base.text import sentence
from shopretain.documents.csv_file import write_csv
from shopretain.messaging import mailbox
from shopretain.messaging.letter import eml, message, message_id, subject_line, whole_text
from shopretain.services.handover import (
    MoveUndo,
    as_were,
    checks,
    move_rows,
    undo_move,
    whole_head,
)
from shopretain.services.letters import LetterAsk
from shopretain.services.making import Made, letters_of, make_all, prepare_all, undo_making
from shopretain.services.postal import addresses
from shopretain.services.shop import Shop
from shopretain.store import letters
from shopretain.store.letters import DraftRow

_TELL_EVERY = 100  # letters
_AT_ONCE = 20  # drafts noted together while they go into a mailbox
ASIDE = ".shopretain-"  # a folder in which files are written first
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
    writings = prepare_all(shop, ask)
    made: list[Made] = []

    def draw(conn: Any) -> list[DraftRow]:
        made.append(make_all(shop, conn, writings, progress))
        return letters.find_drafts(conn, made[0].drafts)

    rows = _into_folder(shop, folder, draw, progress)
    undo = MoveUndo(as_were(rows))
    return HandedOver(len(rows), made[0].held, made[0].left_out, str(folder), undo, made[0].mailing)


def _into_folder(
    shop: Shop, folder: Path, draw: Callable[[Any], list[DraftRow]], progress: Progress
) -> list[DraftRow]:
    """Save drafts one file a person, all or none, and note them as handed over.

    They are written aside, noted, and brought out then: whatever is killed, no letter can be sent
    of which the shop does not know. What a kill left aside is brought out by the next saving.
    """
    aside: Path | None = None
    try:
        with shop.store.light_write(LastTold(progress)) as conn:
            rows = draw(conn)
            if rows:
                aside = folder / f"{ASIDE}{rows[0].key}"
                _save_aside(shop, conn, rows, aside, progress)
                move_rows(shop, conn, rows, "handed_over", "folder")
    except BaseException:
        if aside is not None:
            shutil.rmtree(aside, ignore_errors=True)
        raise
    if aside is not None:
        try:
            bring_out(aside)
        except OSError as error:
            undo_move(shop, MoveUndo(as_were(rows)))
            raise UserError("cannot_save_in", name=folder.name or str(folder)) from error
    return rows


def _save_aside(
    shop: Shop, conn: Any, rows: Sequence[DraftRow], aside: Path, progress: Progress
) -> None:
    """Write one file a person, numbered after those that are in the folder already."""
    at, folder = shop.clock.now(), aside.parent
    heads = {bought: whole_head(shop, has_bought=bought) for bought in (True, False)}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        sweep(conn, folder)
        aside.mkdir()
        numbers = [int(m[1]) for p in folder.glob("*.eml") if (m := _NUMBERED.match(p.name))]
        first = max(numbers, default=0) + 1
        for number, (_, letter, has_bought) in enumerate(letters_of(shop, rows)):
            if number % _TELL_EVERY == 0:
                progress("save", number, len(rows))
            name = f"{first + number:04d} {leaf_name(letter.name or letter.email)}.eml"
            (aside / name).write_bytes(eml(letter, heads[has_bought], at))
    except OSError as error:
        raise UserError("cannot_save_in", name=folder.name or str(folder)) from error
    progress("save", len(rows), len(rows))


def sweep(conn: Any, folder: Path) -> None:
    """Bring out what a run that was killed left aside, or forget what it did not note. OSError."""
    for left in folder.glob(f"{ASIDE}*"):
        if letters.went_out(conn, left.name.removeprefix(ASIDE)):
            bring_out(left)
        else:
            shutil.rmtree(left)


def bring_out(aside: Path) -> None:
    """Move files that were written aside into their folder; all of them, or none. OSError."""
    moved = []
    try:
        for path in sorted(aside.iterdir()):
            moved.append(aside.parent / path.name)
            path.rename(moved[-1])
        aside.rmdir()
    except OSError:
        for path in moved:
            path.unlink(missing_ok=True)
        shutil.rmtree(aside, ignore_errors=True)
        raise


def queue_in_folder_at(
    path: Path, clock: Clock, folder: Path, progress: Progress = no_progress
) -> HandedOver:
    """Save all drafts that wait as files, in the child process."""
    with Shop.in_child(path, clock) as shop:
        rows, left = still_allowed(shop)
        _into_folder(shop, folder, lambda _conn: rows, progress)
        return HandedOver(len(rows), (), left, str(folder), MoveUndo(as_were(rows)))


def still_allowed(
    shop: Shop, channel: str = "email"
) -> tuple[list[DraftRow], tuple[tuple[str, int], ...]]:
    """Give the drafts that wait and may go today; the others are withdrawn and counted by why.

    UserError `nobody_to_write` where that is nobody.
    """
    with shop.store.read() as conn:
        rows = [row for row in letters.list_drafts(conn, status="draft") if row.channel == channel]
    asked = checks(shop, rows)
    stopped: dict[str, list[int]] = {}
    allowed: list[DraftRow] = []
    written: set[int] = set()
    for row in rows:
        why = asked.why_not(row)
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


# By post, until it is printed


def post_list(shop: Shop, target: Path) -> HandedOver:
    """Save the letters by post that wait, with their addresses, and note them as handed over.

    UserError `nobody_to_write`, `cannot_save`.
    """
    rows, left = still_allowed(shop, "post")
    places = addresses(shop, [row.customer_id or 0 for row in rows])
    footer = whole_head(shop, has_bought=True).footer
    told = [
        ["\n".join(place), row.subject, f"{row.body}\n\n{footer}"]
        for row, (_, place) in zip(rows, places, strict=True)
    ]
    titles = [sentence(f"post.{name}") for name in ("address", "subject", "letter")]
    write_csv(target, titles, told)
    with shop.store.light_write() as conn:
        move_rows(shop, conn, rows, "handed_over", "post")
    undo = MoveUndo(as_were(rows))
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
    rows, left = still_allowed(shop)
    at = shop.clock.now()
    heads = {bought: whole_head(shop, has_bought=bought) for bought in (True, False)}
    total = len(rows)
    landed: list[DraftRow] = []
    done = known = 0

    def note() -> None:
        if landed:
            with shop.store.light_write() as conn:
                move_rows(shop, conn, landed, "handed_over", "mailbox")
            landed.clear()

    progress("mailbox", 0, total)
    with mailbox.open_drafts(place, password) as box:
        there = box.message_ids()
        try:
            for row, letter, has_bought in letters_of(shop, rows):
                own = heads[has_bought]
                if message_id(letter, own) in there:
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
    undo = MoveUndo(as_were(rows))
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


def texts(shop: Shop) -> tuple[str, int]:
    """Give the letters by e-mail that wait as one text to be copied, and how many they are.

    Those who may not be written to any more are not in it. UserError `nobody_to_write`.
    """
    rows, _ = still_allowed(shop)
    parts = []
    for _, letter, has_bought in letters_of(shop, rows):
        body = whole_text(letter, whole_head(shop, has_bought=has_bought))
        parts.append(f"{letter.email}\n{subject_line(letter.subject)}\n\n{body}")
    return f"\n{'-' * 40}\n".join(parts), len(rows)
