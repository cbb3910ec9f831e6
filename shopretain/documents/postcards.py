"""Postcards: their sizes, what stands where on their backs, how they look, what they say."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from shopretain.base.paths import resources
from shopretain.documents.card_designs import designs
from shopretain.documents.geometry import Box
from shopretain.documents.imposition import Paper, arrange, counts_on

SAFE = 6.0  # mm from the edge: cutting is not exact, and printers leave an edge
QR_SIDE = 20.0
_GAP = 6.0  # between the text and the address
_SENDER, _HIGH_SENDER = 5.5, 8.0  # mm for small type, for two lines of it in a narrow place
_BESIDE_STAMP = 9.0  # mm: the place between stamp and edge is narrower still
_NARROW = 58.0
_BELOW = 1.0  # between what is printed and a zone that must stay clear


@dataclass(frozen=True, slots=True)
class CardFormat:
    """A size of card with the zones of the post, all in mm of the back as it is read.

    `bleed` is what a print shop wants beyond the edge. `stamp` and `clear` must stay empty.
    """

    id: str
    w: float
    h: float
    bleed: float
    address: Box
    stamp: Box
    clear: Box

    @property
    def is_portrait(self) -> bool:
        """Whether it stands upright."""
        return self.h > self.w


@dataclass(frozen=True, slots=True)
class BackLayout:
    """What stands where on a back: each in mm from the card's top left.

    `sender` is where it comes from, `foot` how to get no more of them. `qr` and `code` (its words)
    are None without a code; `divider` is a line as a box without width; `heading` is where posts
    want the words Post Card.
    """

    sender: Box
    message: Box
    foot: Box
    address: Box
    qr: Box | None
    code: Box | None
    divider: Box | None
    heading: Box | None


@cache
def card_formats() -> Mapping[str, CardFormat]:
    """Give all sizes by id, as the table of the posts has them."""
    path = resources() / "postal" / "postcard_formats.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return {row["id"]: _format(row) for row in csv.DictReader(file)}


def _format(row: Mapping[str, str]) -> CardFormat:
    def box(name: str) -> Box:
        return Box(*(float(row[f"{name}_zone_{part}"]) for part in ("x", "y", "w", "h")))

    w, h = float(row["trim_w"]), float(row["trim_h"])
    low, wide = float(row["clear_bottom"]), float(row["clear_bottom_width"])
    clear = Box(w - wide, h - low, wide, low)
    return CardFormat(row["id"], w, h, float(row["bleed"]), box("address"), box("stamp"), clear)


def back_layout(card: CardFormat, *, has_code: bool) -> BackLayout:
    """Give what stands where on the back of a card, with or without a code."""
    return _portrait(card, has_code) if card.is_portrait else _landscape(card, has_code)


def _landscape(card: CardFormat, has_code: bool) -> BackLayout:  # noqa: FBT001
    """Text on the left, address on the right, nothing in the zones of the post."""
    right = min(card.address.x, card.stamp.x) - _GAP
    reaches = card.clear.h > 0 and card.clear.x < right
    bottom = card.clear.y - _BELOW if reaches else card.h - SAFE
    wide = right - SAFE
    small = _HIGH_SENDER if wide < _NARROW else _SENDER
    sender = Box(SAFE, SAFE, wide, small)
    top = sender.bottom + 3
    qr = Box(SAFE, bottom - QR_SIDE, QR_SIDE, QR_SIDE) if has_code else None
    code = None if qr is None else Box(qr.right + 3, qr.y, right - qr.right - 3, QR_SIDE)
    last = bottom if qr is None else qr.y - 3
    foot = Box(SAFE, last - small, wide, small)
    return BackLayout(
        sender,
        Box(SAFE, top, wide, foot.y - 2 - top),
        foot,
        card.address,
        qr,
        code,
        Box(right + _GAP / 4, top, 0, bottom - top),
        None,
    )


def _portrait(card: CardFormat, has_code: bool) -> BackLayout:  # noqa: FBT001
    """Sender beside the stamp, address below them, text on the lower part of the side."""
    beside = card.stamp.right + 3
    heading = Box(beside, SAFE, card.w - beside - SAFE, 4)
    sender = Box(beside, heading.bottom + 2, heading.w, _BESIDE_STAMP)
    top = max(card.address.y, card.stamp.bottom + _BELOW)
    address = Box(card.address.x, top, card.address.w, card.address.bottom - top)
    bottom = (card.clear.y - _BELOW) if card.clear.h else card.h - SAFE
    wide = card.w - 2 * SAFE
    first = address.bottom + 4
    qr = Box(card.w - SAFE - QR_SIDE, first, QR_SIDE, QR_SIDE) if has_code else None
    code = None if qr is None else Box(qr.x, qr.bottom + 1, QR_SIDE, bottom - first - QR_SIDE - 1)
    text = wide if qr is None else qr.x - 3 - SAFE
    foot = Box(SAFE, bottom - _SENDER, text, _SENDER)
    message = Box(SAFE, first, text, foot.y - 2 - first)
    divider = Box(SAFE, address.bottom + 2, wide, 0)
    return BackLayout(sender, message, foot, address, qr, code, divider, heading)


# What is printed


@dataclass(frozen=True, slots=True)
class CardLook:
    """How cards look: format and paper by id, how many a sheet, and their picture.

    `photo` is the path of the owner's own picture, which comes before the `design`; both empty
    take the design of the text. `bleed` is the edge that a print shop wants.
    """

    format: str = "A6"
    paper: Paper = "a4"
    count: int = 4
    design: str = ""
    photo: str = ""
    marks: bool = True
    bleed: bool = False

    def whole(self) -> CardLook:
        """Give it with what does not go together put right: a bleed needs room."""
        card = card_formats().get(self.format) or card_formats()["A6"]
        counts = counts_on(card.w, card.h, self.paper)
        paper: Paper = self.paper if counts else "card"
        count = self.count if self.count in counts else counts[0] if counts else 1
        design = self.design if self.design in designs() else ""
        whole = replace(self, format=card.id, paper=paper, count=count, design=design)
        bleed = self.bleed and whole.can_bleed
        # A card that is printed on paper of its own size is not cut.
        marks = self.marks and (paper != "card" or bleed)
        return replace(whole, bleed=bleed, marks=marks)

    @property
    def can_bleed(self) -> bool:
        """Whether there is room beyond the cards' edges."""
        card = card_formats()[self.format]
        return arrange(card.w, card.h, self.paper, self.count, card.bleed, marks=False).bleed > 0


@dataclass(frozen=True, slots=True)
class Card:
    """One person's card, ready to be painted. `code_words` say what the code gives."""

    customer: int
    name: str
    address: tuple[str, ...]
    headline: str
    message: str
    code: str = ""
    code_words: tuple[str, ...] = ()
    qr: str = ""


@dataclass(frozen=True, slots=True)
class CardRun:
    """Cards with what is the same on all of them."""

    cards: tuple[Card, ...]
    look: CardLook
    design: str
    shop: str
    sender: str
    stop: str
    heading: str


@dataclass(frozen=True, slots=True)
class Unfit:
    """Somebody whose card cannot be printed: why (a code), and what of it."""

    customer: int
    name: str
    why: str
    what: str = ""
