"""A list in a window of its own: words, perhaps fields, a table, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QVBoxLayout, QWidget

from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import column, row, stretch
from shopretain.ui.widgets.fit import fit
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.table import Table


class ListDialog(QDialog):
    """Shows rows; buttons below act on those that are chosen, or on all."""

    def __init__(
        self,
        title: str,
        words: str,
        columns: Sequence[Column],
        parent: QWidget,
        *,
        top: QWidget | None = None,
        buttons: Sequence[Button] = (),
        empty: str = "",
    ) -> None:
        """Show an empty table; `top` stands above it, `empty` instead of it where no row is."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        fit(self, 860, 540)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(title, "card", wrap=True))
        layout.addWidget(Label(words, "second", wrap=True))
        if top is not None:
            layout.addWidget(top)
        self.said = Label("", wrap=True)
        self.said.hide()
        layout.addWidget(self.said)
        self.table = Table(columns, title)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        layout.addWidget(self.table, 1)
        self.nothing = Label(empty or self.tr("Nothing here yet."), wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.nothing.hide()
        layout.addWidget(self.nothing, 1)
        self.close_button = Button(self.tr("Clo&se"), self.close)
        line = row(flow(*buttons), column(1, self.close_button))
        stretch(line, 0)
        layout.addWidget(line)

    def widen(self, column: int) -> None:
        """Let one column take the room that is left, instead of the last one."""
        self.table.wide = column

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows."""
        self.table.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)

    def picked(self) -> list[Any]:
        """Give the chosen rows."""
        rows = self.table.rows
        return [rows.row(index.row()) for index in self.table.selectionModel().selectedRows()]

    def chosen(self) -> list[Any]:
        """Give the chosen rows, else all that are shown."""
        rows = self.table.rows
        return self.picked() or [rows.row(place) for place in range(rows.rowCount())]

    def copy_all(self) -> None:
        """Copy all rows with their headings."""
        self.table.clearSelection()
        self.table.copy()

    def say(self, words: str, tone: str = "") -> None:
        """Say something above the table."""
        self.said.setText(words)
        self.said.set_tone(tone)
        self.said.setVisible(bool(words))

    def fail(self, error: UserError) -> None:
        """Say what is wrong."""
        self.say(sentence(f"error.{error.code}", **error.values), "bad")
