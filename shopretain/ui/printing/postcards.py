"""Postcards on paper: fronts, backs, sheets with cut marks; who does not fit is named first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path

import segno
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader
from PySide6.QtSvg import QSvgRenderer

from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.documents.card_designs import Design, designs
from shopretain.documents.geometry import Box
from shopretain.documents.imposition import (
    PAPERS,
    Arrangement,
    Paper,
    SheetPage,
    Side,
    arrange,
    counts_on,
    pages,
)
from shopretain.documents.postcards import (
    BackLayout,
    Card,
    CardFormat,
    CardLook,
    CardRun,
    Unfit,
    back_layout,
    card_formats,
)
from shopretain.documents.text_flow import Fitted, fit, fit_lines
from shopretain.ui.printing.canvas import INK, SOFT, Canvas
from shopretain.ui.printing.document import Page
from shopretain.ui.printing.fonts import advance, coverage

_LEAST, _USUAL, _MOST = 9.0, 11.0, 14.0  # points of the text
ADDRESS_SIZES = (10.5, 10.0, 9.5, 9.0)  # posts read from 10 on; 9 is the least
_SMALL = (7.0, 6.5, 6.0)
_DPI = 300
_SOFT_DPI = 150  # under which a picture looks soft in print
_MESSAGE_LEADING, _ADDRESS_LEADING = 1.32, 1.3


class PostcardDocument:
    """All sides of all sheets of a run."""

    def __init__(self, run: CardRun, title: str = "") -> None:
        """Put the cards on their sheets."""
        self.title = title or sentence("card.title")
        self.run = run
        self.format = card_formats()[run.look.format]
        self.on = arrangement(run.look)
        self.sides: tuple[SheetPage, ...] = pages(len(run.cards), self.on)
        self.pages: Sequence[Page] = [self._page()] * len(self.sides)
        self._back = {
            has_code: back_layout(self.format, has_code=has_code) for has_code in (True, False)
        }
        self._front = Front(self.format, run.look, designs()[run.design], self.on)
        self.is_preview = False  # shows where the stamp goes

    def _page(self) -> Page:
        on = self.on
        if on.count > 1 or on.page_w == self.format.w:
            return Page(on.page_w, on.page_h)
        trim = on.place(0)
        return Page(on.page_w, on.page_h, trim, trim.grown(on.bleed))

    def paint(self, canvas: Canvas, number: int) -> None:
        """Paint one side of a sheet."""
        side = self.sides[number]
        for card, slot in side.slots:
            place = self.on.place(slot)
            self.paint_card(canvas, place, self.run.cards[card], side.side)
        for line in self.on.mark_lines():
            canvas.line(*line, color=INK, wide=0.1)

    def paint_card(self, canvas: Canvas, place: Box, card: Card, side: Side) -> None:
        """Paint one side of one card where it stands."""
        if side == "front":
            clip = Box(0, 0, place.w, place.h).grown(self.on.bleed)
            with canvas.at(place.x, place.y, clip):
                self._front.paint(canvas, card.headline, self.run.shop)
        else:
            with canvas.at(place.x, place.y):
                self._paint_back(canvas, card)

    def paint_side(self, side: Side, canvas: Canvas) -> None:
        """Paint one side of the first card alone."""
        self.paint_card(canvas, Box(0, 0, self.format.w, self.format.h), self.run.cards[0], side)

    def _paint_back(self, canvas: Canvas, card: Card) -> None:
        layout = self._back[bool(card.code)]
        message, address = fit_card(card, layout)
        for place, words in ((layout.sender, self.run.sender), (layout.foot, self.run.stop)):
            canvas.paragraph(place, words, _SMALL, color=SOFT, leading=1.25)
        canvas.set_lines(layout.message, message, "serif", leading=_MESSAGE_LEADING)
        canvas.set_lines(layout.address, address, leading=_ADDRESS_LEADING)
        line = layout.divider
        if line is not None:
            canvas.line(line.x, line.y, line.right, line.bottom)
        if layout.qr is not None and layout.code is not None:
            canvas.qr(layout.qr, qr_matrix(card.qr))
            _code(canvas, layout.code, card, beside=not self.format.is_portrait)
        if layout.heading is not None:
            canvas.words(layout.heading.x, layout.heading.y + 3, self.run.heading, 7, color=SOFT)
        if self.is_preview:
            self._stamp(canvas)

    def _stamp(self, canvas: Canvas) -> None:
        zone = self.format.stamp
        side = min(20.0, zone.w - 4, zone.h - 8)
        x = self.format.stamp.x + 4 if self.format.is_portrait else self.format.w - side - 6
        box = Box(x, zone.y + 6, side, side * 1.15)
        canvas.frame(box, dashed=True)
        canvas.words(
            box.x + box.w / 2, box.y + box.h / 2 + 1, sentence("card.stamp"), 7, color=SOFT,
            align="center",
        )  # fmt: skip


def arrangement(look: CardLook) -> Arrangement:
    """Give how a look's cards lie on their paper."""
    card = card_formats()[look.format]
    bleed = card.bleed if look.bleed else 0.0
    return arrange(card.w, card.h, look.paper, look.count, bleed, marks=look.marks)


def format_ids() -> tuple[str, ...]:
    """Give all sizes of cards by id."""
    return tuple(card_formats())


def fronts() -> tuple[Design, ...]:
    """Give all ready pictures."""
    return tuple(designs().values())


def papers_for(format_id: str) -> list[tuple[Paper, int]]:
    """Give the papers on which a size fits, with how many cards: one a page first."""
    card = card_formats()[format_id]
    return [(paper, count) for paper in PAPERS for count in counts_on(card.w, card.h, paper)]


def _code(canvas: Canvas, box: Box, card: Card, *, beside: bool) -> None:
    """Paint what the code is and what it gives, beside the QR code or below it."""
    size = 11.0 if beside else 8.5
    wide = advance("sans", bold=True)(card.code) * size
    size = min(size, size * box.w / max(wide, 1e-6))
    y = box.y + (5.0 if beside else 3.2)
    canvas.words(box.x, y, card.code, size, bold=True)
    rest = Box(box.x, y + 1.6, box.w, box.bottom - y - 1.6)
    canvas.paragraph(rest, "\n".join(card.code_words), (8.0, 7.5, 7.0, 6.5, 6.0), leading=1.25)


@cache
def qr_matrix(text: str) -> tuple[tuple[int, ...], ...]:
    """Give a QR code of medium redundancy as rows of 0 and 1, without its quiet edge."""
    made = segno.make(text, error="m", micro=False)
    return tuple(tuple(int(dark) for dark in row) for row in made.matrix)


def _sizes(place: Box) -> list[float]:
    """Give the type sizes of a text, the largest first: a large card has large type."""
    top = min(_MOST, max(_USUAL, _USUAL * (place.w * place.h / 4500) ** 0.5))
    return [size for size in (top, 12.0, 11.0, 10.5, 10.0, 9.5, _LEAST) if size <= top]


def fit_card(card: Card, layout: BackLayout) -> tuple[Fitted, Fitted]:
    """Set a card's text and its address."""
    message = fit(
        card.message, layout.message.w, layout.message.h, advance("serif"),
        _sizes(layout.message), _MESSAGE_LEADING,
    )  # fmt: skip
    address = fit_lines(
        card.address, layout.address.w, layout.address.h, advance("sans"), ADDRESS_SIZES,
        _ADDRESS_LEADING,
    )  # fmt: skip
    return message, address


def unfit_cards(run: CardRun) -> tuple[Unfit, ...]:
    """Give whose card cannot be printed: a text or address too long, letters no font has."""
    found = []
    layouts = {
        has: back_layout(card_formats()[run.look.format], has_code=has) for has in (True, False)
    }
    for card in run.cards:
        missing = coverage().missing((*card.address, card.message, card.headline))
        if missing:
            found.append(Unfit(card.customer, card.name, "no_font", missing))
            continue
        if not run.look.photo and fit_headline(card.headline, card_formats()[run.look.format]).over:
            found.append(Unfit(card.customer, card.name, "long_headline"))
            continue
        message, address = fit_card(card, layouts[bool(card.code)])
        if address.over:
            found.append(Unfit(card.customer, card.name, "long_address", str(address.over)))
        elif message.over:
            found.append(Unfit(card.customer, card.name, "too_long", str(message.over)))
    return tuple(found)


def spare_lines(card: Card, look: CardLook) -> int:
    """Give how many more lines the text may have, negative where it has too many."""
    layout = back_layout(card_formats()[look.format], has_code=bool(card.code))
    message, _ = fit_card(card, layout)
    smallest = fit(
        card.message, layout.message.w, layout.message.h, advance("serif"), (_LEAST,),
        _MESSAGE_LEADING,
    )  # fmt: skip
    return -message.over if message.over else smallest.spare


class Front:
    """The picture side: the owner's own photo, or a drawing with words."""

    def __init__(self, card: CardFormat, look: CardLook, design: Design, on: Arrangement) -> None:
        """Make the picture ready, once for all cards."""
        whole = Box(0, 0, card.w, card.h)
        self._card, self._design = card, design
        self._area = whole.grown(on.bleed or -on.inset)
        self._photo: QImage | None = None
        self._drawing: QSvgRenderer | None = None
        if look.photo:
            self._photo = photo(Path(look.photo), self._area.w, self._area.h)
        else:
            self._drawing = QSvgRenderer(str(design.drawing))

    def paint(self, canvas: Canvas, headline: str, shop: str) -> None:
        """Paint it with the card's top left as the origin."""
        if self._photo is not None:
            canvas.image(self._area, self._photo)
            return
        canvas.fill(self._area, self._design.background)
        inside = _inside(self._card)
        side, words = _composed(self._card, inside)
        if self._drawing is not None:
            canvas.svg(side, self._drawing)
        set_ = fit_headline(headline, self._card)
        canvas.set_lines(words, set_, "serif", self._design.ink, leading=1.2, bold=True)
        canvas.words(
            inside.x, inside.bottom - 1, shop, max(9.0, min(13.0, inside.h / 9)), "sans",
            self._design.ink,
        )  # fmt: skip


def fit_headline(headline: str, card: CardFormat) -> Fitted:
    """Set the words of a picture beside its drawing."""
    _, words = _composed(card, _inside(card))
    top = max(16.0, words.w * 0.36)
    sizes = [top * part for part in (1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42, 0.35)]
    return fit(headline, words.w, words.h, advance("serif", bold=True), sizes, 1.2)


def _inside(card: CardFormat) -> Box:
    return Box(0, 0, card.w, card.h).grown(-11)


def _composed(card: CardFormat, inside: Box) -> tuple[Box, Box]:
    """Give where the drawing and the words stand: beside one another, or one above the other."""
    if card.is_portrait:
        side = inside.w * 0.86
        drawing = Box(inside.right - side, inside.bottom - side - 8, side, side)
        return drawing, Box(inside.x, inside.y, inside.w, drawing.y - inside.y - 4)
    side = min(inside.h * 0.78, inside.w * 0.48)
    drawing = Box(inside.right - side + 2, inside.bottom - side + 2, side, side)
    words = Box(inside.x, inside.y + 2, inside.w - side * 0.86, inside.h - 12)
    return drawing, words


def make_ready(look: CardLook) -> None:
    """Read a look's photo, so that it is there when it is painted; UserError `photo_unreadable`."""
    card, on = card_formats()[look.format], arrangement(look)
    area = Box(0, 0, card.w, card.h).grown(on.bleed or -on.inset)
    photo(Path(look.photo), area.w, area.h)


def photo(path: Path, w: float, h: float) -> QImage:
    """Give a photo upright, cropped to a place of `w` by `h` mm, with 300 dots an inch at most.

    UserError `photo_unreadable`.
    """
    try:
        changed = path.stat().st_mtime_ns
    except OSError as error:
        raise UserError("photo_unreadable", name=path.name) from error
    return _photo(path, changed, w, h)


@lru_cache(maxsize=3)
def _photo(path: Path, _changed: int, w: float, h: float) -> QImage:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    QImageReader.setAllocationLimit(1024)  # MB: a phone's panorama is large
    wanted = QSize(round(w / 25.4 * _DPI), round(h / 25.4 * _DPI))
    size = _upright(reader)
    if size.isValid():  # read no more dots than are printed
        least = size.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        if least.width() < size.width():
            reader.setScaledSize(least.transposed() if _lies(reader) else least)
    found = reader.read()
    if found.isNull():
        raise UserError("photo_unreadable", name=path.name)
    part = wanted.scaled(found.size(), Qt.AspectRatioMode.KeepAspectRatio)
    corner = QRect(
        (found.width() - part.width()) // 2,
        (found.height() - part.height()) // 2,
        part.width(),
        part.height(),
    )
    cut = found.copy(corner)
    if cut.width() > wanted.width():
        cut = cut.scaled(
            wanted,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    white = QImage(cut.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    _draw_over(white, cut)
    return white


def _lies(reader: QImageReader) -> bool:
    """Tell whether a photo lies on its side in its file."""
    turned = QImageIOHandler.Transformation.TransformationRotate90
    return bool(reader.transformation() & turned)


def _upright(reader: QImageReader) -> QSize:
    """Give how large a photo is when it stands upright."""
    size = reader.size()
    return size.transposed() if size.isValid() and _lies(reader) else size


def _draw_over(paper: QImage, picture: QImage) -> None:
    """Put a picture on white: what was seen through stays white, and PDFs take it as JPEG."""
    from PySide6.QtGui import QPainter  # noqa: PLC0415  for this alone

    painter = QPainter(paper)
    painter.drawImage(0, 0, picture)
    painter.end()


def seen_part(path: Path, look: CardLook) -> float:
    """Give how much of a photo is seen on the card, 1 for all of it."""
    card, size = card_formats()[look.format], _upright(QImageReader(str(path)))
    if not size.isValid() or not size.height():
        return 1.0
    photo_ratio, card_ratio = size.width() / size.height(), card.w / card.h
    return min(photo_ratio, card_ratio) / max(photo_ratio, card_ratio)


def is_soft(path: Path, look: CardLook) -> bool:
    """Tell whether a photo has too few dots for the card; False where it cannot be read."""
    card = card_formats()[look.format]
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = _upright(reader)
    if not size.isValid():
        return False
    dots = min(size.width() / card.w, size.height() / card.h) * 25.4
    return dots < _SOFT_DPI
