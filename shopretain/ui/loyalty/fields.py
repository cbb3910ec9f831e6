"""Small fields for amounts and points, and what was typed into them."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from shopretain.base.errors import UserError
from shopretain.services.amounts import typed_amount
from shopretain.ui.theme import theme
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.label import Label

_MOST_DIGITS = 7
_PLACE = re.compile(r"\{(\d)\}")
_WHOLE = re.compile(r"\d+|\d{1,3}(?:[ ,.\u00a0\u202f\u2019]\d{3})+")


class NumberField(QLineEdit):
    """A narrow field that grows with what stands in it."""

    def __init__(self, text: str, name: str) -> None:
        """Make it; `name` is what screen readers call it."""
        super().__init__(text)
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.textChanged.connect(self.fit)
        theme().changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Be as wide as the text, within reason."""
        needed = self.fontMetrics().horizontalAdvance(self.text()) + theme().px(30)
        self.setFixedWidth(max(theme().px(64), min(needed, theme().px(160))))
        self.updateGeometry()


def sentence_line(words: str, *fields: QWidget) -> QWidget:
    """Lay out a sentence with fields where {0}, {1} … stand, in the order the language wants."""
    line = flow()
    say(line, words, *fields)
    return line


def say(line: QWidget, words: str, *fields: QWidget) -> None:
    """Put other words between the fields of a sentence."""
    layout = line.layout()
    assert layout is not None  # noqa: S101  flow() made it
    while item := layout.takeAt(0):
        old = item.widget()
        if old is not None and old not in fields:
            old.deleteLater()
    for at, piece in enumerate(_PLACE.split(words)):
        if at % 2:
            layout.addWidget(fields[int(piece)])
        elif piece.strip():
            label = Label(piece.strip())
            label.setMinimumHeight(theme().px(36))
            layout.addWidget(label)


def whole_of(text: str) -> int:
    """Give a typed whole number, grouped or not; 0 for anything else."""
    if not _WHOLE.fullmatch(text.strip()):
        return 0
    digits = "".join(letter for letter in text if letter.isdigit())
    return int(digits) if len(digits) <= _MOST_DIGITS else 0


def minor_of(text: str, currency: str) -> int:
    """Give typed money in minor units, with or without its sign; UserError `bad_amount`."""
    if not text.strip():
        raise UserError("bad_amount", value="—")
    return typed_amount(text, currency)
