"""The bar above the page for what went wrong: stays until it is closed."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.note import Level, Note


class MessageBar(QWidget):
    """One message at a time; a new one takes the place of the old."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it, hidden."""
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(24, 12, 24, 0)
        self.note: Note | None = None
        self.hide()

    @property
    def text(self) -> str:
        """What it says, empty when hidden."""
        return self.note.heading.text() if self.note is not None and not self.isHidden() else ""

    def show_message(self, level: str, text: str) -> None:
        """Say it, and let screen readers say it too."""
        if self.note is not None:
            self.note.deleteLater()
        shown: Level = level if level in ("good", "warn", "info") else "bad"  # type: ignore[assignment]
        self.note = Note(shown, text)
        close = Button("", self.hide, kind="quiet", icon_name="x", small=True)
        close.setAccessibleName(self.tr("Close this message"))
        close.setToolTip(self.tr("Close"))
        layout = self.note.layout()
        assert layout is not None  # noqa: S101  Note made it
        layout.addWidget(close)
        self._layout.addWidget(self.note)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self.note, QAccessible.Event.Alert))
