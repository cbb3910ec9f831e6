"""Today with no data: one box to drop a file, the steps, and a sample shop."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, column, row
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.drop_box import DropBox
from shopretain.ui.widgets.label import IconLabel, Label
from shopretain.ui.widgets.segments import Segments

_WIDTH = 816


class Welcome(QWidget):
    """No account, no wizard, no questions."""

    choose_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the box and the steps."""
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(24)
        self.language = Choice()
        self.language.addItem("English")
        self.language.setAccessibleName(self.tr("Language"))
        outer.addWidget(row(1, IconLabel("languages", "text2"), self.language))
        middle = Qt.AlignmentFlag.AlignHCenter
        heading = Label(self.tr("See which customers come back"), "welcome", wrap=True)
        under = Label(
            self.tr(
                "Bring the orders file from your web shop or till. "
                "Your first numbers take about a minute."
            ),
            "subtitle",
            wrap=True,
        )
        for label in (heading, under):
            label.setAlignment(middle)
        outer.addWidget(column(heading, under, spacing=4))
        self.box = DropBox(self.choose_wanted.emit)
        for card in (self.box, self._steps_card(), self._sample_card()):
            outer.addWidget(self._centred(card))
        outer.addStretch(1)
        outer.addWidget(
            row(
                1,
                IconLabel("lock", "text2", 16),
                Label(
                    self.tr(
                        "Your customers’ details never leave this computer. "
                        "No account, no internet needed."
                    ),
                    "second",
                ),
                1,
            )
        )

    def _centred(self, card: QWidget) -> QWidget:
        frame = QWidget()
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        card.setMaximumWidth(_WIDTH)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout.addWidget(card, 100)
        layout.addStretch(1)
        return frame

    def _steps_card(self) -> Card:
        card = Card(margin=20, spacing=12)
        self.shops = Segments(
            (
                self.tr("Shopify"),
                self.tr("WooCommerce"),
                self.tr("Etsy"),
                self.tr("Another shop or till"),
            )
        )
        self.shops.chosen.connect(self._show_steps)
        card.column.addWidget(
            row(Label(self.tr("Where do I find the file?"), "card", wrap=True), 1, self.shops)
        )
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
        card.column.addLayout(line)
        self._show_steps(0)
        return card

    def _sample_card(self) -> Card:
        card = Card(margin=16)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self.tr("Just looking?"), "strong", wrap=True))
        about = self.tr("A tea shop with made-up customers. Your own shop stays separate.")
        words.addWidget(Label(about, "second", wrap=True))
        self.sample = Button(self.tr("Open the &sample shop"), self.sample_wanted.emit)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(IconLabel("eye", "accent", 22))
        line.addLayout(words, 1)
        line.addWidget(self.sample)
        card.column.addLayout(line)
        return card

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
