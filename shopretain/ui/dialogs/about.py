"""What this program is, and whose work is in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

import shopretain
from shopretain.ui.dialogs.licences import LicencesDialog
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.label import Label


class AboutDialog(QDialog):
    """Name, version, licence, and the icons' makers."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show it."""
        super().__init__(parent)
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About ShopRetain"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(f"ShopRetain {shopretain.__version__}", "card"))
        words = self.tr(
            "See which customers come back. Everything stays on this computer: no account, "
            "no server, no fee. Free under the MIT licence; icons by Lucide (ISC licence); "
            "made with Qt for Python (LGPL)."
        )
        label = Label(words, "second", wrap=True)
        label.setMinimumWidth(420)
        layout.addWidget(label)
        close = Button(self.tr("Clo&se"), self.close, kind="primary")
        self.licences_button = Button(self.tr("&Licences…"), self._licences, kind="link")
        layout.addWidget(row(self.licences_button, 1, close))
        close.setFocus()

    def _licences(self) -> None:
        owner = self.parentWidget()
        assert owner is not None  # noqa: S101  it is about a window
        self.close()
        LicencesDialog(self._session, owner).open()
