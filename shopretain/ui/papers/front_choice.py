"""The pictures that a card may have: ready drawings, and the owner's own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from shopretain.ui.icons import pixmap
from shopretain.ui.printing.postcards import fronts
from shopretain.ui.theme import theme
from shopretain.ui.widgets.flow import FlowLayout

_W, _H = 52, 42


class _Swatch(QAbstractButton):
    """One picture, framed when it is chosen."""

    def __init__(self, drawing: str, background: str, words: str) -> None:
        super().__init__()
        self._background = background
        self._drawing = QSvgRenderer(drawing) if drawing else None
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Give the size of the design."""
        return QSize(theme().px(_W), theme().px(_H))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint colour, drawing and frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(QPen(theme().color("btn"), 1))
        ground = QColor(self._background) if self._background else theme().color("surface")
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 5, 5)
        if self._drawing is not None:
            side = box.height() - 4
            place = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
            self._drawing.render(painter, place)
        else:
            image = pixmap("image-plus", "text2", 18, self.devicePixelRatioF())
            painter.drawPixmap(round(box.center().x() - 9), round(box.center().y() - 9), image)
        if self.isChecked() or self.hasFocus():
            token = "focus" if self.hasFocus() and not self.isChecked() else "accent"
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().color("focus" if self.hasFocus() else token), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.end()


class FrontChoice(QWidget):
    """`chosen` gives a design's id, `photo_wanted` that an own picture is to be looked for."""

    chosen = Signal(str)
    photo_wanted = Signal()

    def __init__(self) -> None:
        """Show all designs, then the place for an own picture."""
        super().__init__()
        layout = FlowLayout(self, 4)
        self.swatches: dict[str, _Swatch] = {}
        for one in fronts():
            swatch = _Swatch(str(one.drawing), one.background, one.title)
            swatch.clicked.connect(lambda _on, name=one.id: self.chosen.emit(name))
            self.swatches[one.id] = swatch
            layout.addWidget(swatch)
        self.photo = _Swatch("", "", self.tr("Your own picture…"))
        self.photo.clicked.connect(lambda _on: self.photo_wanted.emit())
        layout.addWidget(self.photo)
        self.setFocusProxy(next(iter(self.swatches.values())))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_look(self, design: str, photo: str) -> None:
        """Mark what is on the card."""
        for name, swatch in self.swatches.items():
            swatch.setChecked(name == design and not photo)
        self.photo.setChecked(bool(photo))
