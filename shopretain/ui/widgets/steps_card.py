"""Where the orders file is to be found, for each shop system in three steps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopretain.ui.widgets.beside import Beside
from shopretain.ui.widgets.card import Card
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.segments import Segments


class StepsCard(Card):
    """Shop systems to choose from, and the steps of the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the steps of the first shop system."""
        super().__init__(parent, margin=20, spacing=12)
        self.shops = Segments(
            (
                self.tr("Shopify"),
                self.tr("WooCommerce"),
                self.tr("Etsy"),
                self.tr("Another shop or till"),
            )
        )
        self.shops.chosen.connect(self._show_steps)
        question = Label(self.tr("Where do I find the file?"), "card", wrap=True)
        question.setMinimumWidth(200)
        self.column.addWidget(Beside((question, 1), (self.shops, 0), spacing=8))
        line = QHBoxLayout()
        line.setSpacing(24)
        self._steps: list[Label] = []
        for number in (1, 2, 3):
            badge = Label(str(number), "number")
            badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
            badge.setFixedSize(22, 22)
            words = Label("", wrap=True)
            words.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._steps.append(words)
            pair = QHBoxLayout()
            pair.setSpacing(10)
            pair.addWidget(badge, alignment=Qt.AlignmentFlag.AlignTop)
            pair.addWidget(words, 1)
            line.addLayout(pair, 1)
        self.column.addLayout(line)
        self._show_steps(0)

    def _show_steps(self, shop: int) -> None:
        steps = (
            (
                self.tr("In Shopify, open Orders and choose Export."),
                self.tr("Pick All orders and Plain CSV file, then export."),
                self.tr("Drop the file in the box above. If Shopify emails it, save it first."),
            ),
            (
                self.tr(
                    "In WooCommerce, install a free order export plugin, "
                    "such as Advanced Order Export."
                ),
                self.tr("Export all orders with email, date, total and status as a CSV file."),
                self.tr("Drop the file in the box above."),
            ),
            (
                self.tr("In Etsy, open Shop Manager, Settings, Options, Download data."),
                self.tr("Choose Orders and a year, then download the CSV file."),
                self.tr("Drop the files of all years in the box above, together or one by one."),
            ),
            (
                self.tr("Look for Export, Download or Report in your shop system or till."),
                self.tr(
                    "A date, an amount and an email, phone or customer number "
                    "for each order are enough."
                ),
                self.tr("Drop the CSV or Excel file in the box above."),
            ),
        )
        for label, words in zip(self._steps, steps[shop], strict=True):
            label.setText(words)
