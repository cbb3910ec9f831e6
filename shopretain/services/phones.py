"""A letter as messages for phones: a list with links that open each in a messenger (tactics D18).

Nothing is sent: the owner opens a link and presses Send. Who did not say yes to messages on the
phone is not in the list.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from urllib.parse import quote

from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.documents.csv_file import write_tool_csv
from shopretain.messaging.merge import Missing
from shopretain.services.consent import gate
from shopretain.services.delivery import HandedOver
from shopretain.services.letters import LetterAsk, written
from shopretain.services.making import prepare
from shopretain.services.people_table import everybody
from shopretain.services.shop import Shop


def save(shop: Shop, ask: LetterAsk, target: Path) -> HandedOver:
    """Save a letter as messages for those who may be written to on the phone.

    UserError `nobody_to_message`, `letterhead_missing`, `cannot_save`, or of the text.
    """
    view, known = everybody(shop), gate(shop)
    writing = prepare(shop, ask)
    left: Counter[str] = Counter()
    held: Counter[str] = Counter()
    rows = []
    for who in writing.whom.ids:
        at = view.place.get(who)
        phone = "" if at is None else view.rows[at].phone or ""
        verdict = known.may(who, "sms")
        if not verdict.allowed or not phone.startswith("+"):
            left[verdict.code if not verdict.allowed else "no_address"] += 1
            continue
        try:
            _, body = written(writing, who)
        except Missing as missing:
            held[missing.field] += 1
            continue
        text = f"{body}\n\n{writing.head.stop}"
        link = quote(text, safe="")
        name = writing.fields.name(who)
        rows.append(
            [
                phone,
                name,
                text,
                f"https://wa.me/{phone[1:]}?text={link}",
                f"sms:{phone}?body={link}",
            ]
        )
    if not rows:
        raise UserError("nobody_to_message")
    names = ("phone", "name", "message", "whatsapp", "sms")
    write_tool_csv(target, [sentence(f"phones.{name}") for name in names], rows)
    return HandedOver(len(rows), tuple(held.most_common()), tuple(left.most_common()), str(target))
