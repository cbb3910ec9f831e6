"""A list of small rows to edit: each a line of fields with a cross, and a button for one more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shopretain.ui.format import locale, short_day_pattern
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row, stretch
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.day_edit import DayEdit
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.label import Label

Values = tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """One field of each row: `kind` is text, number, choice or day (ISO).

    `only` are the values of the row's choice with which the field is shown; empty for all.
    """

    name: str
    kind: str = "text"
    hint: str = ""
    choices: Sequence[tuple[str, str]] = ()
    only: frozenset[str] = frozenset()


class RowsEditor(QWidget):
    """Rows of the same parts."""

    def __init__(self, parts: Sequence[Part], rows: Sequence[Values], add: str) -> None:
        """Show the rows; `add` says what one more is."""
        super().__init__()
        self._parts = tuple(parts)
        self._rows: list[tuple[QWidget, list[QWidget]]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        names = Label(" · ".join(part.name for part in self._parts), "caption", wrap=True)
        self._column.addWidget(names)
        self.add_button = Button(add, partial(self.add, ()), kind="link", icon_name="plus")
        self._column.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeft)
        for values in rows:
            self.add(values)

    def rows(self) -> list[Values]:
        """Give what stands in the rows; fields that are not shown are empty."""
        return [tuple(_text(w) for w in fields) for _, fields in self._rows]

    def add(self, values: Values = ()) -> None:
        """Add a row, and go there where it is a new one."""
        fields = [
            _field(part, values[at] if at < len(values) else "")
            for at, part in enumerate(self._parts)
        ]
        cross = Button("", kind="quiet", icon_name="x", small=True)
        cross.setToolTip(self.tr("Remove"))
        cross.setAccessibleName(self.tr("Remove"))
        line = row(flow(*fields), cross)
        stretch(line, 0)
        cross.clicked.connect(partial(self._remove, line))
        for field in fields:
            if isinstance(field, Choice):
                field.activated.connect(partial(self._show_parts, fields))
        self._rows.append((line, fields))
        self._column.insertWidget(len(self._rows), line)
        self._show_parts(fields)
        if not values:
            fields[0].setFocus()

    def _remove(self, line: QWidget, *_told: object) -> None:
        self._rows = [found for found in self._rows if found[0] is not line]
        line.hide()
        line.deleteLater()
        self.add_button.setFocus()

    def _show_parts(self, fields: Sequence[QWidget], *_told: object) -> None:
        chosen = {str(f.currentData()) for f in fields if isinstance(f, Choice)}
        for part, field in zip(self._parts, fields, strict=True):
            field.setVisible(not part.only or bool(part.only & chosen))


def _field(part: Part, value: str) -> QWidget:
    found: QWidget
    if part.kind == "choice":
        found = choice = Choice()
        for words, told in part.choices:
            choice.addItem(words, told)
        choice.setCurrentIndex(max(choice.findData(value), 0))
    elif part.kind == "day":
        found = day = DayEdit()
        day.setLocale(locale())
        day.setDisplayFormat(short_day_pattern())
        day.setCalendarPopup(True)
        known = QDate.fromString(value or part.hint, Qt.DateFormat.ISODate)
        day.setDate(known if known.isValid() else QDate.currentDate())
    else:
        found = line = QLineEdit(value)
        line.setPlaceholderText(part.hint)
        line.setFixedWidth(theme().px(72 if part.kind == "number" else 150))
        if part.kind == "number":
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
    found.setAccessibleName(part.name)
    found.setToolTip(part.name)
    return found


def _text(field: QWidget) -> str:
    if isinstance(field, Choice):
        return str(field.currentData())
    if field.isHidden():
        return ""
    if isinstance(field, DayEdit):
        return field.date().toString(Qt.DateFormat.ISODate)
    assert isinstance(field, QLineEdit)  # noqa: S101  there is no other kind
    return field.text().strip()
