"""Shows rows of a file that were left out, with the reason; saves them to be mended in Excel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.fit import fit
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.table import Table


class RowsDialog(QDialog):
    """A heading and a table; `save` writes the rows to the file the owner chooses."""

    def __init__(
        self,
        title: str,
        columns: Sequence[Column],
        rows: Sequence[object],
        parent: QWidget,
        save: Callable[[Path], object] | None = None,
        save_words: str = "",
    ) -> None:
        """Show the rows; `save_words` say what a saved file is good for."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        fit(self, 640, 480)
        self._save = save
        self._title = title
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(title, "card", wrap=True))
        self.table = Table(columns, title)
        self.table.set_rows(rows)
        layout.addWidget(self.table, 1)
        copy = Button(self.tr("&Copy for Excel"), self.table.copy, icon_name="copy")
        close = Button(self.tr("Clo&se"), self.close, kind="primary")
        buttons: list[QWidget | int] = [copy]
        if save is not None:
            words = save_words or self.tr(
                "A saved file can be mended in Excel and dropped here again."
            )
            layout.addWidget(Label(words, "caption", wrap=True))
            self.save_button = Button(
                self.tr("Save as &Excel…"), self._choose, icon_name="file-spreadsheet"
            )
            buttons.append(self.save_button)
        layout.addWidget(row(*buttons, 1, close))
        self.table.setFocus()

    def _choose(self) -> None:
        words = self.tr("Excel files (*.xlsx)")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save rows"), f"{self._title}.xlsx", words
        )
        if name and self._save is not None:
            path = Path(name)
            self._save(path if path.suffix == ".xlsx" else path.with_name(f"{path.name}.xlsx"))
            self.close()
