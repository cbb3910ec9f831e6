"""The manual: ten short pages, each about what one wants to do."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from shopretain.base.language import language
from shopretain.base.paths import resources
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.fit import fit

_SLANTED = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")


def manual_pages() -> list[tuple[str, str]]:
    """Give the pages in order: title and text (Markdown)."""
    found = []
    for path in sorted((resources() / "manual" / language()).glob("*.md"), key=_number):
        text = path.read_text(encoding="utf-8")
        title, _, body = text.removeprefix("# ").partition("\n")
        found.append((title, body.strip()))
    return found


def _number(path: Path) -> int:
    return int(path.name.partition("-")[0])


class ManualDialog(QDialog):
    """Titles on the left, the page on the right; F1 and the Help menu open it."""

    def __init__(self, parent: QWidget) -> None:
        """Show the first page."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Manual"))
        fit(self, 900, 600)
        self.texts = manual_pages()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        across = QHBoxLayout()
        across.setSpacing(16)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages of the manual"))
        for title, _ in self.texts:
            item = QListWidgetItem(title, self.list)
            item.setSizeHint(QSize(0, theme().px(36)))
        self.list.setObjectName("manualList")
        self.list.setMaximumWidth(theme().px(260))
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(theme().px(16))
        self.list.currentRowChanged.connect(self.show_page)
        across.addWidget(self.list)
        across.addWidget(self.page, 1)
        layout.addLayout(across, 1)
        layout.addWidget(row(1, Button(self.tr("Clo&se"), self.close)))
        theme().changed.connect(self._draw)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def show_page(self, at: int) -> None:
        """Show one page from its beginning."""
        if not 0 <= at < len(self.texts):
            return
        title, body = self.texts[at]
        self.page.setAccessibleName(title)
        self.page.document().setDefaultFont(theme().font(15))
        # The design has no slanted words: names of menus and questions stand in quotes.
        words = _SLANTED.sub("“\\1”", body)
        self.page.setMarkdown(f"## {title}\n\n{words}")
        self._spread()
        self.page.verticalScrollBar().setValue(0)

    def _draw(self) -> None:
        self.show_page(self.list.currentRow())

    def _spread(self) -> None:
        """Put air between paragraphs."""
        block = self.page.document().firstBlock()
        while block.isValid():
            form = block.blockFormat()
            in_list = bool(block.textList()) and bool(block.next().textList())
            form.setBottomMargin(theme().px(4 if in_list else 12))
            QTextCursor(block).setBlockFormat(form)
            block = block.next()
