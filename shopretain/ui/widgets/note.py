"""Notes: an icon and words on a soft ground; colour never carries the meaning alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.label import IconLabel, Label

Level = Literal["good", "warn", "bad", "info"]
ICONS: dict[str, str] = {
    "good": "circle-check",
    "warn": "triangle-alert",
    "bad": "circle-alert",
    "info": "info",
}


class Note(QFrame):
    """A note of one level with a first line, perhaps more words, and perhaps buttons."""

    def __init__(
        self, level: Level, heading: str, body: str = "", parent: QWidget | None = None
    ) -> None:
        """Say it."""
        super().__init__(parent)
        self.setProperty("note", level)
        self.setAccessibleName(f"{heading}. {body}" if body else heading)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(IconLabel(ICONS[level], level), alignment=Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout()
        self.column.setSpacing(4)
        layout.addLayout(self.column, 1)
        self.heading = Label(heading, "strong", wrap=True)
        self.column.addWidget(self.heading)
        if body:
            self.column.addWidget(Label(body, wrap=True))

    def add_buttons(self, *actions: tuple[str, str, Callable[[], object]]) -> list[Button]:
        """Add (words, kind, action) below the words and give the buttons."""
        buttons = [Button(words, act, kind=kind, small=True) for words, kind, act in actions]
        self.column.addSpacing(4)
        self.column.addWidget(flow(*buttons))
        return buttons
