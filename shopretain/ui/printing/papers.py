"""Cards as large as bank cards, a customer's statement, papers for the counter."""

from __future__ import annotations

from collections.abc import Sequence

from shopretain.base.text import sentence
from shopretain.documents.geometry import A4, A5, Box
from shopretain.documents.papers import Paper, SmallCard, Statement
from shopretain.documents.text_flow import flow, line_height
from shopretain.ui.printing.canvas import HAIR, INK, SOFT, Canvas
from shopretain.ui.printing.document import Page
from shopretain.ui.printing.fonts import advance
from shopretain.ui.printing.postcards import qr_matrix

_CARD_W, _CARD_H = 85.6, 54.0  # as bank cards are
_ACROSS, _DOWN = 2, 5
_LEFT, _TOP = (A4[0] - _ACROSS * _CARD_W) / 2, (A4[1] - _DOWN * _CARD_H) / 2
_TICK = 4.0
_ACCENT = "#14655A"
_QR = 17.0
_MARGIN = 20.0
_BODIES, _LEADING = (15.0, 14.0, 13.0, 12.0), 1.5  # a stand is read from afar


class SmallCardsDocument:
    """Ten cards a page, with marks to cut along."""

    def __init__(self, cards: Sequence[SmallCard], title: str) -> None:
        """Put the cards on pages."""
        self.title, self.cards = title, cards
        count = -(-len(cards) // (_ACROSS * _DOWN))
        self.pages: Sequence[Page] = [Page(*A4)] * count

    def paint(self, canvas: Canvas, number: int) -> None:
        """Paint one page."""
        a_page = _ACROSS * _DOWN
        for at, card in enumerate(self.cards[number * a_page : (number + 1) * a_page]):
            x, y = _LEFT + at % _ACROSS * _CARD_W, _TOP + at // _ACROSS * _CARD_H
            _card(canvas, Box(x, y, _CARD_W, _CARD_H).grown(-5), card)
        for col in range(_ACROSS + 1):
            x = _LEFT + col * _CARD_W
            for y in (_TOP - _TICK - 1, _TOP + _DOWN * _CARD_H + 1):
                canvas.line(x, y, x, y + _TICK, INK)
        for row in range(_DOWN + 1):
            y = _TOP + row * _CARD_H
            for x in (_LEFT - _TICK - 1, _LEFT + _ACROSS * _CARD_W + 1):
                canvas.line(x, y, x + _TICK, y, INK)


def _card(canvas: Canvas, box: Box, card: SmallCard) -> None:
    canvas.words(box.x, box.y + 4, card.shop, 10, color=_ACCENT, bold=True)
    wide = box.w - (_QR + 4 if card.qr else 0)
    y = canvas.paragraph(
        Box(box.x, box.y + 13, box.w, 12), card.title, (14, 13, 12, 11, 10), bold=True, leading=1.2
    )
    place = Box(box.x, y + 1, wide, box.bottom - y - 6)
    canvas.paragraph(place, card.line, (10.5, 10, 9, 8), leading=1.25)
    canvas.words(box.x, box.bottom - 0.5, card.last, 8.5, color=SOFT)
    if card.qr:
        canvas.qr(Box(box.right - _QR, box.bottom - _QR, _QR, _QR), qr_matrix(card.qr))


class StatementDocument:
    """What somebody ordered, on as many pages as it takes."""

    def __init__(self, told: Statement) -> None:
        """Break the orders into pages."""
        self.title = sentence("paper.statement")
        self.told = told
        self._parts = self._broken()
        self.pages: Sequence[Page] = [Page(*A4)] * len(self._parts)

    def _broken(self) -> list[list[int]]:
        """Give which orders stand on each page."""
        found: list[list[int]] = [[]]
        y = self._start(0)
        for at in range(len(self.told.orders)):
            high = self._height(at)
            if y + high > A4[1] - 24:
                found.append([])
                y = self._start(1)
            found[-1].append(at)
            y += high
        if y > A4[1] - 24 - self._tail():  # the sum has a page of its own then
            found.append([])
        return found

    @staticmethod
    def _start(page: int) -> float:
        return 96.0 if page == 0 else 30.0

    def _tail(self) -> float:
        return 20.0 + 6.0 * len(self.told.again) + (24.0 if self.told.code else 0.0)

    def _height(self, at: int) -> float:
        lines = flow(self.told.orders[at].items, 96 / 9.0, advance("sans"))
        return max(1, len(lines)) * line_height(9, 1.3) + 3.5

    def paint(self, canvas: Canvas, number: int) -> None:
        """Paint one page."""
        told = self.told
        if number == 0:
            self._head(canvas)
        y = self._start(number)
        for at in self._parts[number]:
            order = told.orders[at]
            canvas.line(_MARGIN, y - 1, A4[0] - _MARGIN, y - 1, HAIR)
            base = y + 3.6
            canvas.words(_MARGIN, base, order.day, 9)
            canvas.words(_MARGIN + 34, base, order.number, 9, color=SOFT)
            canvas.paragraph(Box(_MARGIN + 56, y + 0.4, 96, 60), order.items, (9,), leading=1.3)
            canvas.words(A4[0] - _MARGIN, base, order.total, 9, align="right")
            y += self._height(at)
        if number == len(self._parts) - 1:
            self._end(canvas, y)
        canvas.words(_MARGIN, A4[1] - 12, told.sender, 8, color=SOFT)
        page = sentence("packing.page", number=number + 1, count=len(self._parts))
        canvas.words(A4[0] - _MARGIN, A4[1] - 12, page, 8, color=SOFT, align="right")

    def _head(self, canvas: Canvas) -> None:
        told = self.told
        canvas.words(_MARGIN, 22, told.shop, 12, color=_ACCENT, bold=True)
        address = "\n".join(told.address or (told.name,))
        canvas.paragraph(Box(_MARGIN, 34, 90, 36), address, (10.5, 10, 9), leading=1.25)
        canvas.words(_MARGIN, 82, self.title, 18, bold=True)
        words = sentence("paper.as_of", day=told.day)
        canvas.words(A4[0] - _MARGIN, 82, words, 9, color=SOFT, align="right")

    def _end(self, canvas: Canvas, y: float) -> None:
        told = self.told
        canvas.line(_MARGIN, y - 1, A4[0] - _MARGIN, y - 1, INK, 0.3)
        canvas.words(A4[0] - _MARGIN, y + 5, told.total, 11, bold=True, align="right")
        if told.points:
            canvas.words(_MARGIN, y + 5, told.points, 11, bold=True)
        y += 14
        if told.again:
            canvas.words(_MARGIN, y, sentence("paper.again"), 10, bold=True)
            for name in told.again:
                y += 5.5
                canvas.words(_MARGIN, y, f"• {name}", 9.5)
        if told.code:
            x = A4[0] - _MARGIN - 20
            top = y - 5.5 * len(told.again) - 4
            canvas.qr(Box(x, top, 20, 20), qr_matrix(told.code))
            canvas.words(x - 4, top + 6, told.code_words, 9, color=SOFT, align="right")
            canvas.words(x - 4, top + 12, told.code, 12, bold=True, align="right")


class PaperDocument:
    """A page of text with a title, for the counter or beside the phone."""

    def __init__(self, paper: Paper) -> None:
        """Set the text into pages."""
        self.title = paper.title
        self.paper = paper
        self._size = A5 if paper.size == "a5" else A4
        wide = self._size[0] - 2 * _MARGIN
        for body in _BODIES:
            self._body = body
            lines = _lines(paper.body, wide / body)
            room = int((self._size[1] - 62) / line_height(body, _LEADING))
            if len(lines) <= room and "__" not in paper.body:  # a line to write on has its width
                break
        self._leaves = [lines[at : at + room] for at in range(0, max(len(lines), 1), room)]
        self.pages: Sequence[Page] = [Page(*self._size)] * len(self._leaves)

    def paint(self, canvas: Canvas, number: int) -> None:
        """Paint one page."""
        w, h = self._size
        wide = w - 2 * _MARGIN
        canvas.paragraph(
            Box(_MARGIN, 16, wide, 16), self.title, (22, 20, 18, 16, 14), color=_ACCENT, bold=True,
            leading=1.1,
        )  # fmt: skip
        canvas.line(_MARGIN, 31, w - _MARGIN, 31, _ACCENT, 0.4)
        y = 41.0
        for line, is_heading in self._leaves[number]:
            canvas.words(_MARGIN, y, line, self._body, "serif", bold=is_heading)
            y += line_height(self._body, _LEADING)
        canvas.words(_MARGIN, h - 12, self.paper.shop, 9, color=SOFT)


def _lines(text: str, width: float) -> list[tuple[str, bool]]:
    """Give the lines of a text, and which are headings: of one line, with a colon at the end."""
    found = []
    for paragraph in text.split("\n"):
        lines = flow(paragraph, width, advance("serif")) or [""]
        is_heading = len(lines) == 1 and paragraph.endswith(":")
        found += [(line, is_heading) for line in lines]
    return found
