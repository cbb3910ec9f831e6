"""A drop-down with the design's own arrow, as wide as its longest choice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from shopretain.ui.icons import pixmap


class Choice(QComboBox):
    """Choose one of a few; the mouse wheel scrolls the page, not the choice."""

    def __init__(self, parent: QWidget | None = None, *, small: bool = False) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        if small:
            self.setProperty("small", True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        token = "text2" if self.isEnabled() else "text3"
        image = pixmap("chevron-down", token, 16, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - 28, (self.height() - 16) // 2, image)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
