"""Shows rows of a file that were left out, with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.table import Table


class RowsDialog(QDialog):
    """A heading and a table."""

    def __init__(
        self, title: str, columns: Sequence[Column], rows: Sequence[object], parent: QWidget
    ) -> None:
        """Show the rows."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(640, 480)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(title, "card", wrap=True))
        self.table = Table(columns, title)
        self.table.set_rows(rows)
        layout.addWidget(self.table, 1)
        copy = Button(self.tr("&Copy for Excel"), self.table.copy, icon_name="copy")
        close = Button(self.tr("Clo&se"), self.close, kind="primary")
        layout.addWidget(row(copy, 1, close))
        self.table.setFocus()
