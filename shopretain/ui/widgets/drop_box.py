"""The dashed box that takes an orders file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.label import Badge, Label


class DropBox(QFrame):
    """Says what may be dropped and has the one filled button; the window takes the drop."""

    def __init__(self, on_choose: Callable[[], object], parent: QWidget | None = None) -> None:
        """Make the box; `on_choose` opens the system's file box."""
        super().__init__(parent)
        self.setProperty("drop", True)
        self.setMinimumHeight(228)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout.addStretch(1)
        layout.addWidget(Badge("file-down", 48, 24), alignment=middle)
        layout.addSpacing(8)
        heading = Label(self.tr("Drop your orders file here"), "count", wrap=True)
        about = self.tr("CSV or Excel, from any shop. It does not need tidying first.")
        for label in (heading, Label(about, "second", wrap=True)):
            label.setAlignment(middle)
            layout.addWidget(label)
        layout.addSpacing(4)
        self.button = Button(self.tr("&Choose file…"), on_choose, kind="primary")
        layout.addWidget(self.button, alignment=middle)
        layout.addStretch(1)

    def set_over(self, over: bool) -> None:
        """Show that a file hovers over the window."""
        self.setProperty("over", over)
        self.style().unpolish(self)
        self.style().polish(self)
