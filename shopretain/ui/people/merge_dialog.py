"""With whom is somebody one person? Found by name, e-mail or phone, shown before it is done."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from shopretain.base.folding import folded
from shopretain.services.card import CardView
from shopretain.services.people_table import PeopleView
from shopretain.ui.format import whole
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.fit import fit
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.table import Table

_MOST = 50  # people shown of those that match


class MergeDialog(QDialog):
    """`chosen` gives the key of the other one."""

    chosen = Signal(str)

    def __init__(self, shown: CardView, view: PeopleView, parent: QWidget) -> None:
        """Look among everybody but the shown one."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge with another person"))
        fit(self, 900, 480)
        self._shown, self._view = shown, view
        name = shown.name or shown.known_as
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        title = self.tr("Who is the same person as {0}?").format(name)
        layout.addWidget(Label(title, "card", wrap=True))
        words = self.tr("Their orders become one story. It can be undone on any later day.")
        layout.addWidget(Label(words, "second", wrap=True))
        self.search = QLineEdit(shown.name)
        self.search.setPlaceholderText(self.tr("Name, email or phone"))
        self.search.setAccessibleName(self.tr("Name, email or phone"))
        self.search.setClearButtonEnabled(True)
        layout.addWidget(self.search)
        self.table = Table(
            (
                Column(self.tr("Name", "of a person"), view.label),
                Column(self.tr("Email"), lambda at: view.rows[at].email or ""),
                Column(self.tr("Phone"), lambda at: view.rows[at].phone or ""),
                Column(self.tr("Town"), lambda at: view.rows[at].town),
                Column(self.tr("Orders"), self._orders, right=True),
            ),
            self.tr("People who match"),
        )
        layout.addWidget(self.table, 1)
        cancel = Button(self.tr("Cancel"), self.close)
        self.merge_button = Button(self.tr("&Make them one person"), self._merge, kind="primary")
        layout.addWidget(row(1, cancel, self.merge_button))
        self.search.textChanged.connect(lambda _text: self._find())
        self.table.selectionModel().selectionChanged.connect(lambda *_told: self._enable())
        self._find()
        self.search.setFocus()
        self.search.selectAll()

    def _orders(self, at: int) -> str:
        count = self._view.numbers["orders"][at]
        return "" if np.isnan(count) else whole(int(count))

    def _find(self) -> None:
        words = folded(self.search.text()).split()
        found = []
        for at, person in enumerate(self._view.rows):
            if person.id == self._shown.id:
                continue
            text = folded(f"{person.name} {person.email or ''} {person.phone or ''}")
            if words and all(word in text for word in words):
                found.append(at)
                if len(found) == _MOST:
                    break
        self.table.set_rows(found)
        self._enable()

    def _enable(self) -> None:
        self.merge_button.setEnabled(bool(self.table.selectionModel().selectedRows()))

    def _merge(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            self.chosen.emit(self._view.rows[self.table.rows.row(rows[0].row())].key)
            self.close()
