"""Which safety copy shall take the shop's place? Asked, as it replaces everything."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shopretain.services.rows import BackupRow
from shopretain.ui.format import locale, long_day
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.fit import fit
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.table import Table


class RestoreDialog(QDialog):
    """`chosen` gives the path of the copy."""

    chosen = Signal(str)

    def __init__(self, rows: Sequence[BackupRow], parent: QWidget) -> None:
        """Show the copies, newest first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Restore a copy"))
        fit(self, 560, 400)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(self.tr("Go back to a safety copy?"), "card"))
        words = self.tr(
            "What you imported after it leaves the figures. The shop as it is now is "
            "set aside in a folder beside it, and nothing is deleted."
        )
        layout.addWidget(Label(words, "second", wrap=True))
        self.table = Table(
            (
                Column(self.tr("Made"), _moment, lambda b: b.made_at),
                Column(
                    self.tr("Size"),
                    lambda b: locale().formattedDataSize(b.size_bytes),
                    lambda b: b.size_bytes,
                    right=True,
                ),
            ),
            self.tr("Safety copies"),
        )
        self.table.set_rows(sorted(rows, key=lambda b: b.made_at, reverse=True))
        self.table.selectRow(0)
        layout.addWidget(self.table, 1)
        keep = Button(self.tr("&Keep the shop as it is"), self.close)
        self.use_button = Button(self.tr("&Go back to this copy"), self._use)
        layout.addWidget(row(1, keep, self.use_button))
        keep.setFocus()

    def _use(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            self.chosen.emit(self.table.rows.row(rows[0].row()).path)
            self.close()


def _moment(backup: BackupRow) -> str:
    local = backup.made_at.astimezone()
    return f"{long_day(local.date())}, {local:%H:%M}"
