"""Buttons of the design: filled, outlined, small, link, quiet and toast."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from shopretain.ui.icons import icon
from shopretain.ui.theme import theme

_ICON_TOKENS = {"primary": "on_accent", "link": "accent", "quiet": "text2", "toast": "toast_action"}


class Button(QPushButton):
    """A button with words and perhaps an icon before them, tinted to its kind."""

    def __init__(
        self,
        text: str,
        on_click: Callable[[], object] | None = None,
        *,
        kind: str = "",
        icon_name: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make it; `kind` is primary, link, quiet, toast or (empty) outlined."""
        super().__init__(parent)
        self._kind, self._icon_name = kind, icon_name
        self.set_words(text)
        if kind:
            self.setProperty(kind, True)
        if small:
            self.setProperty("small", True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        if on_click is not None:
            self.clicked.connect(lambda _checked=False: on_click())
        if icon_name:
            self.setIconSize(QSize(18, 18))
            self._draw()
            theme().changed.connect(self._draw)

    def set_words(self, text: str) -> None:
        """Say something else."""
        # Qt leaves 4 px between icon and words; the design has 8.
        self.setText(f"\u2009 {text}" if self._icon_name and text else text)
        self.setAccessibleName(text.replace("&", ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press by Return and Enter too, not by Space alone."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def _draw(self) -> None:
        self.setIcon(icon(self._icon_name, _ICON_TOKENS.get(self._kind, "text")))
