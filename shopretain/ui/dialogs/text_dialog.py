"""Words to read at leisure, in a window of their own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.fit import fit
from shopretain.ui.widgets.label import Label


class TextDialog(QDialog):
    """Shows plain words, to read and to copy."""

    def __init__(self, title: str, words: str, parent: QWidget) -> None:
        """Show them."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        fit(self, 560, 480)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(title, "card", wrap=True))
        self.paper = QTextBrowser()
        self.paper.setProperty("paper", True)
        self.paper.setAccessibleName(title)
        self.paper.setPlainText(words)
        layout.addWidget(self.paper, 1)
        copy = Button(self.tr("&Copy"), self._copy, icon_name="copy")
        layout.addWidget(row(copy, 1, Button(self.tr("Clo&se"), self.close, kind="primary")))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.paper.toPlainText())
