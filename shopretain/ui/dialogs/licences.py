"""Whose work is in the program, each with the words of its licence."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from shopretain.base.licences import Part, parts
from shopretain.ui.dialogs.list_dialog import ListDialog
from shopretain.ui.dialogs.text_dialog import TextDialog
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button


class LicencesDialog(ListDialog):
    """One row a part; Read shows its licence."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        """List them."""
        self.read_button = Button(self.tr("&Read it"), self.read)
        super().__init__(
            self.tr("Licences"),
            self.tr(
                "ShopRetain is free under the MIT licence, and made with the work of many others. "
                "Qt is used under the LGPL: its libraries lie as files of their own in the "
                "program's folder, and you may replace them."
            ),
            (
                Column(self.tr("Part"), lambda part: part.name),
                Column(self.tr("Version"), lambda part: part.version),
                Column(self.tr("Licence"), lambda part: part.licence),
            ),
            parent,
            buttons=(self.read_button,),
        )
        self.table.activated.connect(self.read)
        session.jobs.start("reader", lambda _progress: parts(), self._show, session.fail)

    def _show(self, found: list[Part]) -> None:
        if isValid(self):
            self.show_rows(found)
            self.table.selectRow(0)

    def read(self) -> None:
        """Show the words of the chosen licence."""
        for part in self.picked()[:1]:
            TextDialog(part.name, part.words or part.licence, self).open()
