"""Small fields for amounts and points, and what was typed into them."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from shopretain.base.errors import UserError
from shopretain.base.money import to_minor
from shopretain.ui.theme import theme
from shopretain.ui.widgets.label import Label

_MOST_DIGITS = 7


def number_field(text: str, name: str) -> QLineEdit:
    """Give a narrow field; `name` is what screen readers call it."""
    field = QLineEdit(text)
    field.setAccessibleName(name)
    field.setAlignment(Qt.AlignmentFlag.AlignCenter)
    field.setFixedWidth(theme().px(64))
    return field


def word(text: str) -> Label:
    """Give words between fields, as high as they are."""
    label = Label(text)
    label.setMinimumHeight(theme().px(36))
    return label


def whole_of(text: str) -> int:
    """Give a typed whole number, 0 for none."""
    digits = "".join(letter for letter in text if letter.isdigit())
    return int(digits) if digits and len(digits) <= _MOST_DIGITS else 0


def minor_of(text: str, currency: str) -> int:
    """Give typed money in minor units, with or without its sign; UserError `bad_amount`."""
    digits = "".join(letter for letter in text if letter.isdigit() or letter in ".,")
    if digits.count(",") + digits.count(".") == 1:
        digits = digits.replace(",", ".")
    try:
        return to_minor(Decimal(digits.replace(",", "")), currency)
    except InvalidOperation as error:
        raise UserError("bad_amount", value=text) from error
