"""The packing table on paper, and thank-you notes to slip in."""

from __future__ import annotations

from collections.abc import Sequence

from shopretain.base.text import sentence
from shopretain.documents.geometry import A4, Box
from shopretain.documents.packing import PackingRun, Parcel
from shopretain.ui.printing.canvas import HAIR, INK, SOFT, Canvas
from shopretain.ui.printing.document import Page

_MARGIN, _TOP, _FOOT = 14.0, 32.0, 12.0
_A_PAGE = 5  # parcels: twelve orders stay on three sheets
_ACCENT = "#14655A"
_COLS, _ROWS = 2, 4  # notes a sheet: A7, lying


class PackingDocument:
    """A row a parcel: tick, who and what, why to thank, what to slip in, whom to ring."""

    def __init__(self, run: PackingRun) -> None:
        """Put the parcels on pages."""
        self.title = sentence("packing.title")
        self.run = run
        count = max(1, -(-len(run.parcels) // _A_PAGE))
        self.pages: Sequence[Page] = [Page(*A4)] * count

    def paint(self, canvas: Canvas, number: int) -> None:
        """Paint one page."""
        w, h = A4
        run = self.run
        canvas.words(_MARGIN, 18, self.title, 18, bold=True)
        under = ", ".join(part for part in (run.shop, run.day) if part)
        canvas.words(_MARGIN, 25, under, 10, color=SOFT)
        page = sentence("packing.page", number=number + 1, count=len(self.pages))
        canvas.words(w - _MARGIN, 25, page, 9, color=SOFT, align="right")
        high = (h - _TOP - _FOOT) / _A_PAGE
        for row, parcel in enumerate(run.parcels[number * _A_PAGE : (number + 1) * _A_PAGE]):
            box = Box(_MARGIN, _TOP + row * high, w - 2 * _MARGIN, high)
            canvas.line(box.x, box.y, box.right, box.y, HAIR, 0.2)
            _row(canvas, box, parcel)


def _row(canvas: Canvas, box: Box, parcel: Parcel) -> None:
    top = box.y + 3
    canvas.frame(Box(box.x, top, 5, 5), INK, corner=0.8)
    left, middle, right = box.x + 9, box.x + 73, box.x + 128
    canvas.words(left, top + 4, parcel.number, 11, bold=True)
    canvas.words(middle - 4, top + 4, parcel.total, 9, color=SOFT, align="right")
    y = canvas.paragraph(
        Box(left, top + 6, 60, 20), "\n".join(parcel.address), (9.5, 9, 8.5, 8, 7.5, 7),
        leading=1.2,
    )  # fmt: skip
    canvas.paragraph(
        Box(left, y + 1.5, 60, box.bottom - y - 3), "\n".join(parcel.items),
        (10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5), leading=1.2,
    )  # fmt: skip
    canvas.words(middle, top + 1, sentence("packing.why"), 8, color=SOFT)
    y = canvas.paragraph(
        Box(middle, top + 2.5, 50, 12), parcel.reason, (11, 10, 9), color=_ACCENT, bold=True,
        leading=1.2,
    )  # fmt: skip
    canvas.words(middle, y + 4, sentence("packing.write"), 8, color=SOFT)
    canvas.paragraph(
        Box(middle, y + 5.5, 50, box.bottom - y - 8), parcel.write, (9.5, 9, 8.5, 8), "serif",
        leading=1.3,
    )  # fmt: skip
    y = top
    for words, value in (
        (sentence("packing.slip"), parcel.slip), (sentence("packing.ring"), parcel.ring),
        (sentence("packing.mind"), parcel.mind),
    ):  # fmt: skip
        if value:
            canvas.words(right, y + 1, words, 8, color=SOFT)
            place = Box(right, y + 2.5, box.right - right, 16)
            y = canvas.paragraph(place, value, (9.5, 9, 8.5, 8), leading=1.25) + 3


class NotesDocument:
    """Small cards to be cut, one a parcel: the name, what to say, who says it."""

    def __init__(self, run: PackingRun) -> None:
        """Put eight notes on a page."""
        self.title = sentence("packing.notes")
        self.run = run
        count = max(1, -(-len(run.parcels) // (_COLS * _ROWS)))
        self.pages: Sequence[Page] = [Page(*A4)] * count

    def paint(self, canvas: Canvas, number: int) -> None:
        """Paint one page."""
        w, h = A4[0] / _COLS, A4[1] / _ROWS
        a_page = _COLS * _ROWS
        for at, parcel in enumerate(self.run.parcels[number * a_page : (number + 1) * a_page]):
            box = Box(at % _COLS * w, at // _COLS * h, w, h)
            self._note(canvas, box.grown(-12), parcel)
        for col in range(1, _COLS):
            canvas.line(col * w, 0, col * w, A4[1], HAIR, 0.1)
        for row in range(1, _ROWS):
            canvas.line(0, row * h, A4[0], row * h, HAIR, 0.1)

    def _note(self, canvas: Canvas, box: Box, parcel: Parcel) -> None:
        first = parcel.first_name or sentence("letter.friend")
        text = "\n\n".join((sentence("packing.dear", name=first), parcel.write, self.run.sender))
        foot = 4.5 * len(parcel.extras)
        body = Box(box.x, box.y, box.w, box.h - foot - 4)
        canvas.paragraph(body, text, (13, 12, 11, 10, 9), "serif", leading=1.4)
        if parcel.extras:
            place = Box(box.x, box.bottom - foot - 4, box.w, foot)
            canvas.paragraph(place, "\n".join(parcel.extras), (8.5, 8, 7.5, 7, 6.5), leading=1.2)
        if self.run.shop:
            canvas.words(box.right, box.bottom, self.run.shop, 8, color=SOFT, align="right")
