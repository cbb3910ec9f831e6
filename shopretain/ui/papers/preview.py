"""Pages as they will be printed: the same paint function as for file and printer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from shopretain.ui.format import whole
from shopretain.ui.printing.canvas import Canvas
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, row
from shopretain.ui.widgets.label import ElidedLabel, Label

_MM_PER_INCH = 25.4
_SIDE = 148  # px of the sheets beside the cards
_GAP = 12


@dataclass(frozen=True, eq=False)
class Picture:
    """Something to be seen: its size in mm, how it is painted, what it is in words."""

    w: float
    h: float
    paint: Callable[[Canvas], None]
    words: str


class PagePicture(QWidget):
    """Paints pictures one below another, as large as its place lets them be, on white paper."""

    def __init__(self, *, least: int = 120) -> None:
        """Show nothing yet."""
        super().__init__()
        self._pictures: Sequence[Picture] = ()
        self._kept: list[QPixmap] = []
        self.setMinimumSize(least, least // 2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """Show some pictures, or none."""
        self._pictures, self._kept = pictures, []
        self.setAccessibleName("\n".join(picture.words for picture in pictures))
        self.update()

    def resizeEvent(self, _event: object) -> None:
        """Paint anew in another size."""
        self._kept = []

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the papers in the middle."""
        if not self._pictures:
            return
        gaps = _GAP * (len(self._pictures) - 1)
        wide = max(picture.w for picture in self._pictures)
        high = sum(picture.h for picture in self._pictures)
        scale = min((self.width() - 2) / wide, (self.height() - gaps - 2) / high)
        if scale <= 0:
            return
        if not self._kept:
            ratio = self.devicePixelRatioF()
            self._kept = [painted(picture, scale, ratio) for picture in self._pictures]
        painter = QPainter(self)
        y = (self.height() - high * scale - gaps) / 2
        for picture, image in zip(self._pictures, self._kept, strict=True):
            w, h = picture.w * scale, picture.h * scale
            place = QRectF((self.width() - w) / 2, y, w, h)
            painter.drawPixmap(place, image, QRectF(image.rect()))
            painter.setPen(QPen(theme().color("border"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place)
            y += h + _GAP
        painter.end()


def painted(picture: Picture, scale: float, ratio: float = 1.0) -> QPixmap:
    """Give a picture with `scale` px a mm."""
    image = QPixmap(
        max(1, round(picture.w * scale * ratio)), max(1, round(picture.h * scale * ratio))
    )
    image.fill(QColor("white"))
    painter = QPainter(image)
    picture.paint(Canvas(painter, scale * ratio))
    painter.end()
    return image


class PreviewPane(Card):
    """Pictures one below another, sheets beside them; `step_wanted` asks for the next or last."""

    step_wanted = Signal(int)

    def __init__(self) -> None:
        """Make it without pictures."""
        super().__init__(spacing=12)
        self.title = ElidedLabel("", "strong")
        self.place = Label("", "second")
        self.before = Button("", lambda: self.step_wanted.emit(-1), icon_name="chevron-left")
        self.after = Button("", lambda: self.step_wanted.emit(1), icon_name="chevron-right")
        self.zoom = Button("", self.open_zoom, icon_name="zoom-in")
        for button, words in (
            (self.before, self.tr("The one before")),
            (self.after, self.tr("The next one")),
            (self.zoom, self.tr("As large as on paper")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setFixedWidth(theme().px(36))
        head = row(self.before, self.title, self.place, self.after, 1, self.zoom)
        self.column.addWidget(head)
        desk = QFrame()
        desk.setObjectName("desk")
        across = QHBoxLayout(desk)
        across.setContentsMargins(12, 12, 12, 12)
        across.setSpacing(12)
        self.large = PagePicture()
        self.nothing = Label("", "second", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        across.addWidget(self.large, 1)
        across.addWidget(self.nothing, 1)
        self._side = QWidget()
        beside = QVBoxLayout(self._side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        self.sheet_words = Label("", "caption", wrap=True)
        self.flip_words = Label("", "caption", wrap=True)
        self.sheets = [PagePicture(least=90) for _ in range(2)]
        beside.addStretch(1)
        beside.addWidget(self.sheet_words)
        for sheet in self.sheets:
            sheet.setFixedHeight(theme().px(102))
            beside.addWidget(sheet)
        beside.addWidget(self.flip_words)
        beside.addStretch(1)
        self._side.setFixedWidth(theme().px(_SIDE))
        across.addWidget(self._side)
        self.column.addWidget(desk, 1)
        self.notes = QVBoxLayout()
        self.notes.setSpacing(8)
        self.column.addLayout(self.notes)
        self._shown: Sequence[Picture] = ()
        self.setMinimumWidth(theme().px(320))
        self.setMinimumHeight(theme().px(300))
        self.show_nothing("")
        theme().changed.connect(self._redraw)

    def show_nothing(self, why: str) -> None:
        """Show that there is nothing to print."""
        self.title.set_full_text(self.tr("As it will be printed"))
        self.place.setText("")
        for button in (self.before, self.after, self.zoom):
            button.setEnabled(False)
        self._show(())
        self.show_sheets((), "", "")
        self.nothing.setText(why)
        self.nothing.show()

    def show_pictures(self, title: str, at: int, count: int, pictures: Sequence[Picture]) -> None:
        """Show pictures of the `at`-th of so many."""
        self.nothing.hide()
        self.title.set_full_text(title)
        words = self.tr("{0} of {1}").format(whole(at + 1), whole(count))
        self.place.setText(words)
        self.before.setEnabled(at > 0)
        self.after.setEnabled(at + 1 < count)
        self.zoom.setEnabled(True)
        self._show(pictures)

    def _show(self, pictures: Sequence[Picture]) -> None:
        self._shown = pictures
        self.large.show_pictures(pictures)
        self.large.setVisible(bool(pictures))

    def show_sheets(self, sheets: Sequence[Picture], words: str, flip: str) -> None:
        """Show sheets of paper beside, with words above and below them."""
        self._side.setVisible(bool(sheets))
        self.sheet_words.setText(words)
        self.flip_words.setText(flip)
        self.flip_words.setVisible(bool(flip))
        for at, widget in enumerate(self.sheets):
            widget.show_pictures(sheets[at : at + 1])
            widget.setVisible(at < len(sheets))

    def _redraw(self) -> None:
        for widget in (self.large, *self.sheets):
            widget.update()

    def open_zoom(self) -> QDialog:
        """Show the pictures as large as they are on paper."""
        dialog = ZoomDialog(self._shown, self)
        dialog.open()
        return dialog


class ZoomDialog(QDialog):
    """Pictures at the size that they have on paper."""

    def __init__(self, pictures: Sequence[Picture], parent: QWidget) -> None:
        """Show them below one another."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("As large as on paper"))
        layout = QVBoxLayout(self)
        inner = QWidget()
        inner.setObjectName("desk")
        grid = QGridLayout(inner)
        grid.setSpacing(16)
        scale = self.screen().physicalDotsPerInch() / _MM_PER_INCH
        for at, picture in enumerate(pictures):
            label = Label()
            ratio = self.devicePixelRatioF()
            image = painted(picture, scale, ratio)
            image.setDevicePixelRatio(ratio)
            label.setPixmap(image)
            label.setAccessibleName(picture.words)
            grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignCenter)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        layout.addWidget(area)
        close = Button(self.tr("Clo&se"), self.close)
        layout.addWidget(row(1, close))
        wanted = inner.sizeHint() + QSize(80, 100)
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))
        close.setFocus()
