"""A field for a day, with the same arrow as a drop-down."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDateEdit

from shopretain.ui.icons import pixmap


class DayEdit(QDateEdit):
    """Opens a calendar; typed days are taken too."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        image = pixmap("chevron-down", "text2", 16, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - 28, (self.height() - 16) // 2, image)
        painter.end()
