"""An empty page: what it is for in one sentence, and one button; never an empty grid."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.label import Badge, Label


class EmptyState(QWidget):
    """Icon, heading, one sentence, and perhaps the one button that leads on."""

    def __init__(
        self,
        icon_name: str,
        heading: str,
        sentence: str,
        action: tuple[str, Callable[[], object]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show it in the middle of the place there is."""
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(Badge(icon_name, 48, 24), alignment=middle)
        layout.addSpacing(4)
        for label in (Label(heading, "card", wrap=True), Label(sentence, "second", wrap=True)):
            label.setAlignment(middle)
            label.setMaximumWidth(480)
            label.setMinimumWidth(280)
            layout.addWidget(_centred(label))
        self.button: Button | None = None
        if action is not None:
            layout.addSpacing(8)
            self.button = Button(action[0], action[1], kind="primary")
            layout.addWidget(self.button, alignment=middle)
        layout.addStretch(2)


def _centred(label: Label) -> QWidget:
    """Give a label in the middle, as high as its lines: an alignment would give it one line."""
    frame = QWidget()
    across = QHBoxLayout(frame)
    across.setContentsMargins(0, 0, 0, 0)
    across.addStretch(1)
    across.addWidget(label, 100)
    across.addStretch(1)
    return frame
