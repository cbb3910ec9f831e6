"""Buttons of which one is chosen: Tab comes to that one, arrows go on from it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


class ChosenGroup(QButtonGroup):
    """Qt keeps Tab to the chosen button only once one of them has had the focus; this always."""

    def __init__(self, parent: QObject) -> None:
        """Hold none yet."""
        super().__init__(parent)
        self.buttonToggled.connect(lambda _button, _on: self._keep_tab())

    def add(self, button: QAbstractButton, number: int = -1) -> None:
        """Take one more button."""
        self.addButton(button, number)
        self._keep_tab()

    def _keep_tab(self) -> None:
        chosen = self.checkedButton()
        for button in self.buttons():
            is_stop = chosen is None or button is chosen
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
