"""Several widgets in one place, of which one is shown and gives the height."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class OneOf(QWidget):
    """Unlike a stack it is only as high as the shown one needs."""

    def __init__(self) -> None:
        """Hold none yet."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None

    def add(self, widget: QWidget) -> None:
        """Take one more, hidden."""
        widget.hide()
        self._column.addWidget(widget)

    @property
    def shown(self) -> QWidget | None:
        """The one that is shown."""
        return self._shown

    def show_one(self, widget: QWidget) -> None:
        """Show this one instead."""
        if widget is self._shown:
            return
        if self._shown is not None:
            self._shown.hide()
        self._shown = widget
        widget.show()
