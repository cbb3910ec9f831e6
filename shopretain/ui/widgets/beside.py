"""Widgets side by side where the page is wide enough, else below one another."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class Beside(QWidget):
    """A row of (widget, stretch) that becomes a column when its least widths do not fit."""

    turned = Signal(bool)  # whether it is a row now

    def __init__(
        self, *parts: tuple[QWidget, int], spacing: int = 16, last_on_top: bool = False
    ) -> None:
        """Put the parts in a row; `last_on_top` turns the column round."""
        super().__init__()
        down, up = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop
        self._column = up if last_on_top else down
        self._parts = [widget for widget, _ in parts]
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        for widget, stretch in parts:
            self._row.addWidget(widget, stretch)

    @property
    def is_row(self) -> bool:
        """Whether the parts stand side by side now."""
        return self._row.direction() == QBoxLayout.Direction.LeftToRight

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the widest part alone."""
        hint = super().minimumSizeHint()
        return QSize(max(self._least(widget) for widget in self._parts), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose row or column by the width there is."""
        needed = sum(map(self._least, self._parts)) + self._row.spacing() * (len(self._parts) - 1)
        fits = event.size().width() >= needed
        wanted = QBoxLayout.Direction.LeftToRight if fits else self._column
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            self.updateGeometry()
            self.turned.emit(fits)
        super().resizeEvent(event)

    @staticmethod
    def _least(widget: QWidget) -> int:
        least = max(widget.minimumWidth(), widget.minimumSizeHint().width())
        return min(least, widget.maximumWidth())
