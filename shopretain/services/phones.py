"""A letter as messages for phones: a list with links that open each in a messenger (tactics D18).

Nothing is sent: the owner opens a link and presses Send. Who did not say yes to messages on the
phone is not in the list.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.documents.csv_file import write_tool_csv
from shopretain.services.delivery import HandedOver
from shopretain.services.handover import MoveUndo, as_were, move_rows
from shopretain.services.letterhead import Head
from shopretain.services.letters import LetterAsk, audience
from shopretain.services.making import make, prepare
from shopretain.services.people_table import everybody
from shopretain.services.shop import Shop
from shopretain.store import letters
from shopretain.store.letters import DraftRow


def save(shop: Shop, ask: LetterAsk, target: Path) -> HandedOver:
    """Save a letter as messages for those who may be written to on the phone.

    They count as written to on that day, as with any letter; one message a number. UserError
    `nobody_to_message`, `letterhead_missing`, `cannot_save`, or of the text.
    """
    view, whom = everybody(shop), audience(shop, ask)
    phones: dict[str, int] = {}
    for who in whom.ids:
        at = view.place.get(who)
        phone = "" if at is None else view.rows[at].phone or ""
        if phone.startswith("+"):
            phones.setdefault(phone, who)
    of = {who: phone for phone, who in phones.items()}
    writing = prepare(shop, replace(ask, channel="sms"), replace(whom, ids=tuple(of)))
    names = ("phone", "name", "message", "whatsapp", "sms")
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
        write_tool_csv(target, [sentence(f"phones.{name}") for name in names], rows)
    left = Counter(dict(made.left_out))
    if missing := len(whom.ids) - len(of):
        left["no_address"] += missing
    undo = MoveUndo(as_were(drafts))
    return HandedOver(
        len(rows), made.held, tuple(left.most_common()), str(target), undo, made.mailing
    )


def _row(head: Head, phone: str, name: str, draft: DraftRow) -> list[str]:
    """Give a message: it names the shop and how to stop it, whatever the letter says."""
    ends = [head.stop] if head.shop in draft.body else [head.shop, head.stop]
    text = "\n\n".join([draft.body, "\n".join(ends)])
    link = quote(text, safe="")
    return [
        phone, name, text, f"https://wa.me/{phone[1:]}?text={link}", f"sms:{phone}?body={link}"
    ]  # fmt: skip
