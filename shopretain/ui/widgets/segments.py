"""Two to four choices as joined buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from shopretain.ui.theme import theme
from shopretain.ui.widgets.chosen_group import ChosenGroup


class Segments(QWidget):
    """Joined buttons, one of them on; `chosen` gives the index."""

    chosen = Signal(int)

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        """Show the words; the first is on."""
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._group = ChosenGroup(self)
        for index, word in enumerate(words):
            button = QPushButton(word, self)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("segment", True)
            place = "first" if index == 0 else "last" if index == len(words) - 1 else ""
            button.setProperty("place", place)
            self._group.add(button, index)
            layout.addWidget(button)
        self._fit()
        theme().changed.connect(self._fit)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._on_toggled)

    def _fit(self) -> None:
        """Leave room for the bold letters of the one that is on."""
        metrics = QFontMetrics(theme().font(weight=QFont.Weight.DemiBold))
        for button in self._group.buttons():
            words = button.text().replace("&", "")
            button.setMinimumWidth(metrics.horizontalAdvance(words) + 2 * theme().px(10) + 2)

    def choose(self, index: int) -> None:
        """Turn one on."""
        self._group.button(index).setChecked(True)

    @property
    def index(self) -> int:
        """Which one is on."""
        return self._group.checkedId()

    def set_words(self, index: int, words: str) -> None:
        """Name one of them anew."""
        self._group.button(index).setText(words)
        self._fit()

    def button(self, index: int) -> QPushButton:
        """Give one of the buttons."""
        found = self._group.button(index)
        assert isinstance(found, QPushButton)  # noqa: S101  they were made as such
        return found

    def _on_toggled(self, index: int, checked: bool) -> None:
        if checked:
            self.chosen.emit(index)
