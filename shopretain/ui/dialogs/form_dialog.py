"""A small form: a few fields with labels, one button; it stays open until what it asks is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.ui.format import locale, short_day_pattern
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.day_edit import DayEdit
from shopretain.ui.widgets.fit import scrolling
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.rows_editor import Part, RowsEditor, Values
from shopretain.ui.widgets.tick import Tick


@dataclass(frozen=True)
class FormField:
    """One field: `kind` is line, password, text, choice, day, check, rows, or head (only words).

    `choices` are (words, value); rows have `parts`, stand in `rows`, and `hint` adds one more.
    """

    name: str
    label: str
    kind: str = "line"
    value: str = ""
    hint: str = ""
    choices: Sequence[tuple[str, str]] = ()
    day: date | None = None
    parts: Sequence[Part] = ()
    rows: Sequence[Values] = ()


Value = str | bool | date | list[Values]


class FormDialog(QDialog):
    """`answered` gives what was typed, by field; days as dates, ticks as bool."""

    answered = Signal(dict)

    def __init__(
        self, title: str, words: str, fields: Sequence[FormField], ok: str, parent: QWidget
    ) -> None:
        """Show the fields; `ok` says what the button does."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(title, "card", wrap=True))
        form = QFormLayout()
        form.setSpacing(10)
        # Rows of fields need the whole width: their names stand above them.
        is_wide = any(field.kind == "rows" for field in fields)
        wrap = QFormLayout.RowWrapPolicy
        form.setRowWrapPolicy(wrap.WrapAllRows if is_wide else wrap.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.fields: dict[str, QWidget] = {}
        for field in fields:
            widget = self.fields[field.name] = _widget(field)
            label = Label(field.label)
            if not is_wide:
                label.setMinimumHeight(theme().px(36))
            label.setBuddy(widget)
            widget.setAccessibleName(field.label)
            if isinstance(widget, Label):
                form.addRow(widget)
            elif isinstance(widget, QCheckBox):
                widget.setText(field.label)
                form.addRow(widget)
            else:
                form.addRow(label, widget)
        layout.addWidget(_scrolled(words, form))
        self._said = Label("", wrap=True, tone="bad")
        self._said.hide()
        layout.addWidget(self._said)
        cancel = Button(self.tr("Cancel"), self.close)
        self.ok_button = Button(ok, self._answer, kind="primary")
        self.ok_button.setDefault(True)
        self._buttons = flow(cancel, self.ok_button)
        layout.addWidget(row(1, self._buttons))
        if fields:
            self.fields[fields[0].name].setFocus()

    def add_button(self, button: Button) -> None:
        """Add one more way to end it."""
        layout = self._buttons.layout()
        assert layout is not None  # noqa: S101  flow() made it
        layout.addWidget(button)

    def values(self) -> dict[str, Value]:
        """Give what stands in the fields."""
        return {
            name: _value(widget)
            for name, widget in self.fields.items()
            if not isinstance(widget, Label)
        }

    def finish(self) -> None:
        """Close it, unless the owner did meanwhile."""
        if isValid(self):
            self.close()

    def say(self, error: UserError) -> None:
        """Say what is wrong; the form stays as it is."""
        self.say_words(sentence(f"error.{error.code}", **error.values))

    def say_words(self, words: str) -> None:
        """Say it in these words."""
        self._said.setText(words)
        self._said.show()
        self.ok_button.setEnabled(True)

    def _answer(self) -> None:
        self._said.hide()
        self.answered.emit(self.values())


def _scrolled(words: str, form: QFormLayout) -> QScrollArea:
    """Give words and fields in a frame that scrolls where the screen is too low for them."""
    form.setContentsMargins(0, 0, 0, 0)
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    if words:
        column.addWidget(Label(words, "second", wrap=True))
    column.addLayout(form)
    column.addStretch(1)
    area = scrolling(column)
    width = max(form.sizeHint().width(), theme().px(_NARROWEST))
    height = column.heightForWidth(width) if column.hasHeightForWidth() else 0
    room = QGuiApplication.primaryScreen().availableSize().height() - theme().px(_OTHERS)
    area.setMinimumHeight(min(max(height, column.sizeHint().height()), room))
    area.setMinimumWidth(width)
    return area


_NARROWEST = 372  # px of words and fields
_OTHERS = 260  # px of the window around them: title, margins, buttons


def _widget(field: FormField) -> QWidget:
    if field.kind == "head":
        return Label(field.label, "strong", wrap=True)
    if field.kind == "rows":
        return RowsEditor(field.parts, field.rows, field.hint)
    make = {"text": _text, "choice": _choice, "day": _day, "check": _check}.get(field.kind, _line)
    return make(field)


_SHOWN_LETTERS = 24  # of a choice in a form: the list shows all


def _line(field: FormField) -> QWidget:
    line = QLineEdit(field.value)
    line.setPlaceholderText(field.hint)
    if field.kind == "password":
        line.setEchoMode(QLineEdit.EchoMode.Password)
    return line


def _text(field: FormField) -> QWidget:
    text = QPlainTextEdit(field.value)
    text.setPlaceholderText(field.hint)
    text.setTabChangesFocus(True)
    text.setMinimumHeight(theme().px(96))
    return text


def _choice(field: FormField) -> QWidget:
    choice = Choice()
    for words, value in field.choices:
        choice.addItem(words, value)
    choice.setCurrentIndex(max(choice.findData(field.value), 0))
    longest = max((len(words) for words, _ in field.choices), default=0)
    if longest > _SHOWN_LETTERS:  # a long product name makes no form too wide for the screen
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(_SHOWN_LETTERS)
    return choice


def _day(field: FormField) -> QWidget:
    edit = DayEdit()
    edit.setLocale(locale())
    edit.setDisplayFormat(short_day_pattern())
    edit.setCalendarPopup(True)
    day = field.day or date(2000, 1, 1)
    edit.setDate(QDate(day.year, day.month, day.day))
    return edit


def _check(field: FormField) -> QWidget:
    tick = Tick()
    tick.setChecked(field.value == "1")
    return tick


def _value(widget: QWidget) -> Value:
    if isinstance(widget, RowsEditor):
        return widget.rows()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText().strip()
    if isinstance(widget, Choice):
        return str(widget.currentData())
    if isinstance(widget, QDateEdit):
        found = widget.date()
        return date(found.year(), found.month(), found.day())
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    assert isinstance(widget, QLineEdit)  # noqa: S101  there is no other kind
    return widget.text().strip()


class AskDialog(QDialog):
    """Asks before what cannot be undone; the safe button has the focus."""

    agreed = Signal()

    def __init__(self, title: str, words: str, keep: str, go: str, parent: QWidget) -> None:
        """Ask `title`; `keep` and `go` say what the buttons do."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme().px(400))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(title, "card", wrap=True))
        layout.addWidget(Label(words, "second", wrap=True))
        self.keep_button = Button(keep, self.close)
        self.go_button = Button(go, self._go, kind="danger")
        layout.addWidget(row(1, self.keep_button, self.go_button))
        self.keep_button.setFocus()

    def _go(self) -> None:
        self.agreed.emit()
        self.close()
