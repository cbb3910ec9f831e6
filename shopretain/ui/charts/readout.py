"""The box that reads out one point of a chart."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from shopretain.base.text import joined, listed
from shopretain.ui.theme import theme
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.label import Label

_LINES = 5


@dataclass(frozen=True)
class Reading:
    """What one point says: a heading, its value, lines of (words, letter, number), a sentence."""

    title: str
    value: str = ""
    lines: tuple[tuple[str, str, str], ...] = ()
    foot: str = ""

    @property
    def spoken(self) -> str:
        """The whole reading as one sentence."""
        counts = listed(f"{words} {number}" for words, _, number in self.lines)
        parts = (f"{self.title}: {self.value}" if self.value else self.title, counts, self.foot)
        return joined(*parts)


class Readout(QFrame):
    """Shows a reading."""

    def __init__(self, parent: QWidget) -> None:
        """Make it empty."""
        super().__init__(parent)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        self._title, self._value = Label("", "strong"), Label("", "strong")
        layout.addWidget(row(self._title, 1, self._value, spacing=32))
        self._table = QWidget()
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        layout.addWidget(self._table)
        self._lines: list[tuple[Label, Label, Label]] = []
        for line in range(_LINES):
            cells = Label("", "second"), Label("", "strong"), Label("")
            cells[2].setAlignment(Qt.AlignmentFlag.AlignRight)
            for column, cell in enumerate(cells):
                grid.addWidget(cell, line, column)
            self._lines.append(cells)
        self._foot = Label("", "caption", wrap=True)
        layout.addWidget(self._foot)

    def show_reading(self, reading: Reading) -> None:
        """Put the reading in."""
        self._title.setText(reading.title)
        self._value.setText(reading.value)
        for at, cells in enumerate(self._lines):
            words = reading.lines[at] if at < len(reading.lines) else ("", "", "")
            for cell, text in zip(cells, words, strict=True):
                cell.setText(text)
                cell.setVisible(bool(text))
        self._table.setVisible(bool(reading.lines))
        self._foot.setText(reading.foot)
        self._foot.setVisible(bool(reading.foot))
        is_long = len(reading.foot) > 60
        self._foot.setWordWrap(is_long)
        self._foot.setMinimumWidth(theme().px(220) if is_long else 0)
        for part in (self._table.layout(), self.layout()):
            assert part is not None  # noqa: S101  made above
            part.invalidate()
            part.activate()
