"""A letter as messages for phones: a list with links that open each in a messenger (tactics D18).

Nothing is sent: the owner opens a link and presses Send. Who did not say yes to messages on the
phone is not in the list.
"""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.documents.csv_file import write_tool_csv
from shopretain.services.consent import gate
from shopretain.services.delivery import ASIDE, HandedOver, bring_out, sweep
from shopretain.services.handover import MoveUndo, as_were, move_rows, undo_move
from shopretain.services.letterhead import Head
from shopretain.services.letters import LetterAsk, audience
from shopretain.services.making import make, prepare
from shopretain.services.people_table import everybody
from shopretain.services.shop import Shop
from shopretain.store import letters
from shopretain.store.letters import DraftRow

_NAMES = ("phone", "name", "message", "whatsapp", "sms")


def save(shop: Shop, ask: LetterAsk, target: Path) -> HandedOver:
    """Save a letter as messages for those who may be written to on the phone.

    They count as written to on that day, as with any letter; one message a number. UserError
    `nobody_to_message`, `letterhead_missing`, `cannot_save`, or of the text.
    """
    view, whom = everybody(shop), audience(shop, ask)
    known = gate(shop)
    phones: dict[str, int] = {}
    for who in whom.ids:
        at = view.place.get(who)
        phone = "" if at is None else view.rows[at].phone or ""
        # Of several with one number, whoever may be written to.
        if phone.startswith("+") and (
            phone not in phones or not known.may(phones[phone], "sms").allowed
        ):
            phones[phone] = who
    of = {who: phone for phone, who in phones.items()}
    writing = prepare(shop, replace(ask, channel="sms"), replace(whom, ids=tuple(of)))
    with shop.store.light_write() as conn:
        made = make(shop, conn, writing)
        if not made.drafts:
            raise UserError("nobody_to_message")
        drafts = letters.find_drafts(conn, made.drafts)
        move_rows(shop, conn, drafts, "handed_over", "phones")
        rows = [
            _row(writing.head, of[who], writing.fields.name(who), draft)
            for who, draft in zip(made.customers, drafts, strict=True)
        ]
        aside = _aside(conn, target, drafts[0].key, rows)
    try:
        bring_out(aside)
    except OSError as error:
        undo_move(shop, MoveUndo(as_were(drafts)))
        raise UserError("cannot_save", name=target.name) from error
    left = Counter(dict(made.left_out))
    if missing := len(whom.ids) - len(of):
        left["no_address"] += missing
    undo = MoveUndo(as_were(drafts))
    return HandedOver(
        len(rows), made.held, tuple(left.most_common()), str(target), undo, made.mailing
    )


def _aside(conn: Any, target: Path, key: str, rows: list[list[str]]) -> Path:
    """Write the list into a folder beside its place, to be brought out once it is noted."""
    aside = target.parent / f"{ASIDE}{key}"
    try:
        sweep(conn, target.parent)
        aside.mkdir()
    except OSError as error:
        raise UserError("cannot_save", name=target.name) from error
    try:
        write_tool_csv(aside / target.name, [sentence(f"phones.{name}") for name in _NAMES], rows)
    except UserError:
        shutil.rmtree(aside, ignore_errors=True)
        raise
    return aside


def _row(head: Head, phone: str, name: str, draft: DraftRow) -> list[str]:
    """Give a message: it names the shop and how to stop it, whatever the letter says."""
    ends = [head.stop] if head.shop in draft.body else [head.shop, head.stop]
    text = "\n\n".join([draft.body, "\n".join(ends)])
    link = quote(text, safe="")
    return [
        phone, name, text, f"https://wa.me/{phone[1:]}?text={link}", f"sms:{phone}?body={link}"
    ]  # fmt: skip
