"""The tick box: painted by us, in lists, menus and forms alike."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from shopretain.ui.icons import pixmap
from shopretain.ui.theme import theme

_TICK, _AIR = 17, 8


def paint_tick(painter: QPainter, rect: QRectF, *, on: bool, scale: float) -> None:
    """Paint a tick box in the middle of a place."""
    side = theme().px(_TICK)
    box = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme().color("accent" if on else "control"), 1.25))
    painter.setBrush(theme().color("accent" if on else "surface"))
    painter.drawRoundedRect(box, 4, 4)
    if on:
        image = pixmap("check", "on_accent", side - 3, scale)
        painter.drawPixmap(round(box.left() + 1.5), round(box.top() + 1.5), image)


class Tick(QCheckBox):
    """A tick box with words, and a ring when it has the focus."""

    def sizeHint(self) -> QSize:
        """Be as wide as box and words."""
        words = self.fontMetrics().horizontalAdvance(self.text().replace("&", ""))
        return QSize(theme().px(_TICK) + _AIR + words + 8, theme().px(28))

    def hitButton(self, pos: object) -> bool:
        """Take a click anywhere on it."""
        return bool(self.rect().contains(pos))  # type: ignore[call-overload]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, words and ring."""
        painter = QPainter(self)
        side = theme().px(_TICK)
        box = QRectF(2, 0, side, self.height())
        paint_tick(painter, box, on=self.isChecked(), scale=self.devicePixelRatioF())
        painter.setFont(self.font())
        painter.setPen(theme().color("text" if self.isEnabled() else "text3"))
        words = self.rect().adjusted(side + _AIR + 2, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, flags | Qt.TextFlag.TextShowMnemonic, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().color("focus"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
