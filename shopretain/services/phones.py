"""A letter as messages for phones: a list with links that open each in a messenger (tactics D18).

Nothing is sent: the owner opens a link and presses Send. Who did not say yes to messages on the
phone is not in the list.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from urllib.parse import quote

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.documents.csv_file import write_tool_csv
from shopretain.messaging.merge import Missing
from shopretain.services.consent import gate
from shopretain.services.delivery import HandedOver
from shopretain.services.letters import LetterAsk, Writing, purpose_of, written
from shopretain.services.making import prepare
from shopretain.services.people_table import everybody
from shopretain.services.shop import Shop
from shopretain.store import cards, letters


def save(shop: Shop, ask: LetterAsk, target: Path) -> HandedOver:
    """Save a letter as messages for those who may be written to on the phone.

    They count as written to on that day, as with a letter. UserError `nobody_to_message`,
    `letterhead_missing`, `cannot_save`, or of the text.
    """
    view, known = everybody(shop), gate(shop)
    writing = prepare(shop, ask)
    left: Counter[str] = Counter()
    held: Counter[str] = Counter()
    purpose = purpose_of(shop, ask)
    rows: list[list[str]] = []
    told: list[int] = []
    for who in writing.whom.ids:
        at = view.place.get(who)
        phone = "" if at is None else view.rows[at].phone or ""
        verdict = known.may(who, "sms", purpose)
        if not verdict.allowed or not phone.startswith("+"):
            left[verdict.code if not verdict.allowed else "no_address"] += 1
            continue
        try:
            text = _text(writing, who)
        except Missing as missing:
            held[missing.field] += 1
            continue
        told.append(who)
        link = quote(text, safe="")
        links = f"https://wa.me/{phone[1:]}?text={link}", f"sms:{phone}?body={link}"
        rows.append([phone, writing.fields.name(who), text, *links])
    if not rows:
        raise UserError("nobody_to_message")
    names = ("phone", "name", "message", "whatsapp", "sms")
    with shop.store.light_write() as conn:
        tokens = letters.tokens_by_customer(conn, told)
        contacts = [
            (cards.card_token(tokens[who]), "sms", purpose, ask.subject or writing.text.title, "")
            for who in told
        ]
        logged = cards.log_contacts(conn, contacts, shop.today, shop.clock.now())
        write_tool_csv(target, [sentence(f"phones.{name}") for name in names], rows)
    return HandedOver(
        len(rows),
        tuple(held.most_common()),
        tuple(left.most_common()),
        str(target),
        logged=tuple(logged),
    )


def _text(writing: Writing, who: int) -> str:
    """Give a message: it names the shop and how to stop it, whatever the letter says."""
    _, body = written(writing, who)
    head = writing.head
    ends = [head.stop] if head.shop in body else [head.shop, head.stop]
    return "\n\n".join([body, "\n".join(ends)])


def undo(shop: Shop, saved: HandedOver) -> Changes:
    """Take back that messages were saved: nobody counts as written to. The file stays."""
    with shop.store.light_write() as conn:
        cards.take_back_contacts(conn, saved.logged, shop.today, shop.clock.now())
    return Changes(cards=True)
