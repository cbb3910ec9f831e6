"""Cards on sheets: how many fit, where each stands, which back lies behind which front."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from shopretain.documents.geometry import A4, LETTER, Box

Side = Literal["front", "back"]
Paper = Literal["card", "a4", "letter"]
PAPERS: tuple[Paper, ...] = ("card", "a4", "letter")
INSET = 4.0  # mm of white around a picture that may not run off the paper
MARK = 4.0  # mm that a cut mark is long
_AIR = 2.0  # between a card and its marks
_ROOM = MARK + _AIR
_BETWEEN = 2 * _ROOM  # cards with room for marks and bleed


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Cards on one sheet, in mm: the page, the first card's place, the steps to the next.

    `bleed` is painted beyond each card's edge; without it the picture keeps `inset` from it.
    """

    page_w: float
    page_h: float
    card_w: float
    card_h: float
    cols: int
    rows: int
    x0: float
    y0: float
    dx: float
    dy: float
    bleed: float
    marks: bool

    @property
    def count(self) -> int:
        """How many cards a sheet has."""
        return self.cols * self.rows

    @property
    def inset(self) -> float:
        """How far the picture keeps from the edge."""
        return 0.0 if self.bleed else INSET

    @property
    def is_landscape(self) -> bool:
        """Whether the sheet lies: then it is turned over at its short edge."""
        return self.page_w > self.page_h

    def sheets(self, cards: int) -> int:
        """Give how many sheets of paper so many cards need."""
        return -(-cards // self.count)

    def place(self, slot: int) -> Box:
        """Give where a card of the sheet stands, row by row."""
        x = self.x0 + slot % self.cols * self.dx
        y = self.y0 + slot // self.cols * self.dy
        return Box(x, y, self.card_w, self.card_h)

    def mark_lines(self) -> Iterator[tuple[float, float, float, float]]:
        """Give the cut marks as lines (x1, y1, x2, y2): outside the cards, or on their edges."""
        if not self.marks:
            return
        places = [self.place(slot) for slot in range(self.count)]
        for x in sorted({edge for p in places for edge in (p.x, p.right)}):
            yield from ((x, a, x, b) for a, b in self._ends(self.y0, self.dy, self.rows, _down))
        for y in sorted({edge for p in places for edge in (p.y, p.bottom)}):
            yield from ((a, y, b, y) for a, b in self._ends(self.x0, self.dx, self.cols, _across))

    def _ends(
        self, first: float, step: float, count: int, side: Literal["w", "h"]
    ) -> Iterator[tuple[float, float]]:
        """Give where marks along one line begin and end: before, between and behind the cards."""
        page, card = (self.page_w, self.card_w) if side == _across else (self.page_h, self.card_h)
        last = first + (count - 1) * step + card
        air = max(_AIR, self.bleed)
        for edge, out in ((first, -1), (last, 1)):
            room = first if out < 0 else page - last
            if room >= air + 1:
                yield edge + out * air, edge + out * min(air + MARK, room)
            else:  # no room outside: on the edge itself, where the knife goes
                yield edge, edge - out * MARK
        if step > card + 2 * air:
            for at in range(count - 1):
                end = first + at * step + card
                yield end + air, min(end + air + MARK, end + (step - card) / 2)
                start = first + (at + 1) * step
                yield max(start - air - MARK, start - (step - card) / 2), start - air


_across: Literal["w"] = "w"
_down: Literal["h"] = "h"


@dataclass(frozen=True, slots=True)
class SheetPage:
    """One side of one sheet: which cards (by number) stand in which places of it."""

    side: Side
    sheet: int
    slots: tuple[tuple[int, int], ...]  # card, place


def most_on(card_w: float, card_h: float, paper: Paper) -> tuple[int, int, bool]:
    """Give how many cards fit on a paper, across and down, and whether it lies; 0 for none."""
    found = (0, 0, False)
    short, long = A4 if paper == "a4" else LETTER
    for w, h, lies in ((short, long, False), (long, short, True)):
        cols, rows = int((w + 1e-6) // card_w), int((h + 1e-6) // card_h)
        if cols * rows > found[0] * found[1]:
            found = cols, rows, lies
    return found


def counts_on(card_w: float, card_h: float, paper: Paper) -> tuple[int, ...]:
    """Give how many cards a sheet may have: the most, and two with room between them."""
    if paper == "card":
        return (1,)
    cols, rows, _ = most_on(card_w, card_h, paper)
    most = cols * rows
    return (most, 2) if most > 2 and _pair(card_w, card_h, paper) else (most,) if most else ()


def _pair(card_w: float, card_h: float, paper: Paper) -> tuple[int, int, bool] | None:
    """Give how two cards with room for bleed and marks lie on a paper."""
    short, long = A4 if paper == "a4" else LETTER
    wide, high = 2 * card_w + _BETWEEN, 2 * card_h + _BETWEEN
    for w, h, lies in ((short, long, False), (long, short, True)):
        if card_w <= w and high <= h:
            return 1, 2, lies
        if wide <= w and card_h <= h:
            return 2, 1, lies
    return None


def arrange(
    card_w: float, card_h: float, paper: Paper, count: int, bleed: float, *, marks: bool
) -> Arrangement:
    """Put cards on a paper: one a page, as many as fit, or two with room between them.

    `bleed` in mm, 0 for none. With no room between cards there is no bleed.
    """
    if paper == "card":
        edge = max(bleed, _ROOM + bleed if marks else 0.0)
        page = card_w + 2 * edge, card_h + 2 * edge
        return Arrangement(*page, card_w, card_h, 1, 1, edge, edge, 0, 0, bleed, marks)
    short, long = A4 if paper == "a4" else LETTER
    cols, rows, lies = most_on(card_w, card_h, paper)
    pair = _pair(card_w, card_h, paper)
    gap = 0.0
    if count == 2 and pair is not None:
        cols, rows, lies = pair
        gap = _BETWEEN
    page_w, page_h = (long, short) if lies else (short, long)
    dx, dy = card_w + gap, card_h + gap
    x0 = (page_w - (cols - 1) * dx - card_w) / 2
    y0 = (page_h - (rows - 1) * dy - card_h) / 2
    has_room = (gap > 0 or cols * rows == 1) and min(x0, y0) >= bleed
    return Arrangement(
        page_w, page_h, card_w, card_h, cols, rows, x0, y0, dx, dy, bleed if has_room else 0.0,
        marks,
    )  # fmt: skip


def pages(cards: int, on: Arrangement) -> tuple[SheetPage, ...]:
    """Give all sides in the order in which they are printed: each front, then its back.

    Columns of backs are mirrored, so that each lies behind its front when the sheet is turned
    over like the page of a book.
    """
    found = []
    for sheet in range(on.sheets(cards)):
        mine = range(sheet * on.count, min((sheet + 1) * on.count, cards))
        fronts = tuple((card, place) for place, card in enumerate(mine))
        backs = tuple((card, _mirrored(place, on.cols)) for card, place in fronts)
        found += [SheetPage("front", sheet, fronts), SheetPage("back", sheet, backs)]
    return tuple(found)


def _mirrored(place: int, cols: int) -> int:
    row, col = divmod(place, cols)
    return row * cols + cols - 1 - col
