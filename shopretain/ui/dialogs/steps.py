"""Where do I find the orders file? Asked from the menu, over whatever page is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.fit import fit, scrolling
from shopretain.ui.widgets.steps_card import StepsCard


class StepsDialog(QDialog):
    """The steps of Welcome."""

    def __init__(self, parent: QWidget) -> None:
        """Show them."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Where do I find the orders file?"))
        fit(self, 760, 280)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        steps = QVBoxLayout()
        steps.setContentsMargins(0, 0, 0, 0)
        steps.addWidget(StepsCard(), 1)
        layout.addWidget(scrolling(steps), 1)
        close = Button(self.tr("Clo&se"), self.close, kind="primary")
        layout.addWidget(row(1, close))
        close.setFocus()
