"""The letters' texts: the gallery, the owner's wordings of it, own letters; what editors need."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass, replace
from typing import cast

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.messaging.gate import Purpose
from shopretain.messaging.merge import Field, Part, TemplateFlaw, parse, token
from shopretain.messaging.offers import Offer, offer_from, offer_text
from shopretain.messaging.templates import Kind, gallery
from shopretain.services.letter_fields import ABOUT_SHOP, FIELDS, OF_OCCASION, READY_BLOCKS
from shopretain.services.shop import Shop
from shopretain.store import wordings
from shopretain.store.wordings import TextRow

__all__ = [
    "ABOUT_SHOP", "FIELDS", "OF_OCCASION", "READY_BLOCKS", "Field", "Part", "TemplateFlaw", "token",
]  # fmt: skip

EVERYBODY = "everybody"
_OWN = "own-"
_ANY = re.compile(r"\{([a-z][a-z0-9_]*)")


@dataclass(frozen=True, slots=True)
class LetterText:
    """One letter as it is written now; `to` is whom it is for at first."""

    id: str
    title: str
    icon: str
    kind: Kind
    purpose: Purpose
    to: str
    subject: str
    body: str
    offer: Offer | None
    is_own: bool
    is_changed: bool
    design: str = ""  # of a postcard's picture

    @property
    def is_card(self) -> bool:
        """Whether it is for a postcard."""
        return bool(self.design)


def list_letters(shop: Shop) -> tuple[LetterText, ...]:
    """Give all letters: the gallery in its order, then the owner's own."""
    return tuple(one for one in _all(shop) if not one.is_card)


def list_cards(shop: Shop) -> tuple[LetterText, ...]:
    """Give all texts of postcards in their order."""
    return tuple(one for one in _all(shop) if one.is_card)


def _all(shop: Shop) -> list[LetterText]:
    with shop.store.read() as conn:
        own = wordings.list_texts(conn)
    found = [_ready(name, own.get(name)) for name in gallery()]
    return found + [_own(row) for name, row in own.items() if name.startswith(_OWN)]


def letter(shop: Shop, letter_id: str) -> LetterText:
    """Give a letter or card by its id, or its title; UserError `no_such_letter`."""
    known = _all(shop)
    found = next((one for one in known if one.id == letter_id), None)
    wanted = letter_id.strip().casefold()
    found = found or next((one for one in known if one.title.casefold() == wanted), None)
    if found is None:
        raise UserError("no_such_letter", name=letter_id)
    return found


def _ready(name: str, row: TextRow | None) -> LetterText:
    one = gallery()[name]
    text = LetterText(
        name, one.title, one.icon, one.kind, one.purpose, one.to, one.subject, one.body, None,
        is_own=False, is_changed=False, design=one.design,
    )  # fmt: skip
    if row is None:
        return text
    return replace(
        text, subject=row.subject, body=row.body, offer=offer_from(row.coupon), is_changed=True
    )


def _own(row: TextRow) -> LetterText:
    return LetterText(
        row.id, row.title, "file-text", cast("Kind", row.kind), "marketing", EVERYBODY,
        row.subject, row.body, offer_from(row.coupon), is_own=True, is_changed=True,
    )  # fmt: skip


def save_text(
    shop: Shop, letter_id: str, subject: str, body: str, offer: Offer | None
) -> LetterText:
    """Keep the owner's wording of a letter; what equals the original is the original again."""
    known = letter(shop, letter_id)
    row = TextRow(letter_id, known.title, subject, body, known.kind, offer_text(offer))
    with shop.store.light_write() as conn:
        if not known.is_own and _ready(letter_id, row) == replace(
            _ready(letter_id, None), is_changed=True
        ):
            wordings.drop_text(conn, letter_id)
        else:
            wordings.put_text(conn, row, shop.clock.now())
    return letter(shop, letter_id)


def reset_text(shop: Shop, letter_id: str) -> LetterText:
    """Go back to a letter's original wording; gives what it was before, for Undo."""
    before = letter(shop, letter_id)
    with shop.store.light_write() as conn:
        wordings.drop_text(conn, letter_id)
    return before


def add_own(shop: Shop, title: str, subject: str, body: str, kind: str) -> str:
    """Keep a letter of the owner's own and give its id; UserError `nothing_written`."""
    if not title.strip():
        raise UserError("nothing_written")
    name = f"{_OWN}{uuid.uuid4().hex[:12]}"
    with shop.store.light_write() as conn:
        row = TextRow(name, title.strip(), subject, body, kind, "")
        wordings.put_text(conn, row, shop.clock.now())
    return name


def drop_own(shop: Shop, letter_id: str) -> TextRow:
    """Let an own letter go; gives it for Undo."""
    with shop.store.light_write() as conn:
        row = wordings.list_texts(conn).get(letter_id)
        if row is None:
            raise UserError("no_such_letter", name=letter_id)
        wordings.drop_text(conn, letter_id)
    return row


def bring_back(shop: Shop, row: TextRow) -> Changes:
    """Bring an own letter, or the owner's wording of a ready one, back."""
    with shop.store.light_write() as conn:
        wordings.put_text(conn, row, shop.clock.now())
    return Changes(cards=True)


# In the editor


def parse_loosely(text: str) -> tuple[Part, ...]:
    """Give the parts of a text whose fields may be the owner's own; TemplateFlaw as `parse`.

    A field that nobody knows is told when the letter is planned, not while it is shown.
    """
    blocks = [name for name in _ANY.findall(text) if name.startswith("block_")]
    return parse(text, (*FIELDS, *blocks))
