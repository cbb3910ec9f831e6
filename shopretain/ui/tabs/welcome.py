"""Today with no data: one box to drop a file, the steps, and a sample shop."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopretain.base.language import LANGUAGES, language
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, column, row
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.drop_box import DropBox
from shopretain.ui.widgets.label import IconLabel, Label
from shopretain.ui.widgets.steps_card import StepsCard

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
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(language()))
        self.language.activated.connect(
            lambda index: self.window().set_language(self.language.itemData(index))  # type: ignore[attr-defined]
        )
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
        for card in (self.box, StepsCard(), self._sample_card()):
            outer.addWidget(self._centred(card))
        outer.addStretch(1)
        outer.addWidget(IconLabel("lock", "text2", 16), alignment=middle)
        outer.addSpacing(-16)
        promise = Label(
            self.tr(
                "Your customers’ details never leave this computer. No account, no internet needed."
            ),
            "second",
            wrap=True,
        )
        promise.setAlignment(middle)
        outer.addWidget(promise)

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
