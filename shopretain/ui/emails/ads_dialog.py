"""Texts for advertisements, four kinds, filled from what a group bought."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shopretain.base.text import sentence
from shopretain.services.ads import AdText
from shopretain.services.groups import GroupsView
from shopretain.ui.access import tab_last
from shopretain.ui.format import whole
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, clear, row, stretch
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.fit import fit, scrolling
from shopretain.ui.widgets.label import Label


class AdsDialog(QDialog):
    """A group at the top, a card for each kind below."""

    def __init__(self, session: Session, parent: QWidget, group: str = "") -> None:
        """Ask for the groups, then for the texts."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._first = session, group
        self.setWindowTitle(self.tr("Ad texts"))
        fit(self, 640, 560)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(self.windowTitle(), "title"))
        words = self.tr(
            "Four kinds, filled from what a group bought. Copy one, change it, and show it to the "
            "list that you save for Meta or Google. Nothing is posted from here."
        )
        layout.addWidget(Label(words, "second", wrap=True))
        self.group = Choice()
        self.group.setAccessibleName(self.tr("For which group"))
        self.group.activated.connect(lambda _at: self.load())
        layout.addWidget(row(self.group, 1))
        self.cards = QVBoxLayout()
        self.cards.setSpacing(8)
        self.cards.setContentsMargins(0, 0, 8, 0)
        self.cards.addStretch(1)
        layout.addWidget(scrolling(self.cards), 1)
        self.said = Label("", "caption")
        layout.addWidget(self.said)
        self.close_button = Button(self.tr("Clo&se"), self.close)
        layout.addWidget(row(1, self.close_button))
        session.read("groups.view", None, done=self.show_groups)

    def show_groups(self, found: GroupsView) -> None:
        """Offer the groups that have somebody in them."""
        listed = [(sentence(f"group.{name}"), count, name) for name, count in found.ready]
        listed += [(own.name, own.count, str(own.id)) for own in found.own]
        filled = [one for one in listed if one[1] or one[2] == self._first]
        for name, count, which in filled or listed:
            self.group.addItem(f"{name} ({whole(count)})", which)
        self.group.setCurrentIndex(max(self.group.findData(self._first), 0))
        self.load()

    def load(self) -> None:
        """Ask for the texts of the chosen group."""
        self._session.read("ads.ad_texts", str(self.group.currentData()), done=self.show_texts)

    def show_texts(self, found: tuple[AdText, ...]) -> None:
        """Show a card for each kind; one without a text says why."""
        clear(self.cards)
        for ad in found:
            card = Card(margin=14, spacing=4)
            card.column.addWidget(Label(sentence(f"ad.kind.{ad.kind}"), "strong"))
            words = Label(ad.text or ad.why_not, "" if ad.text else "second", wrap=True)
            copy = Button(self.tr("Copy"), partial(self._copy, ad), icon_name="copy", small=True)
            copy.setEnabled(bool(ad.text))
            copy.setAccessibleName(self.tr("Copy: {0}").format(sentence(f"ad.kind.{ad.kind}")))
            line = row(words, copy, spacing=16)
            stretch(line, 0)
            card.column.addWidget(line)
            self.cards.addWidget(card)
        self.cards.addStretch(1)
        tab_last(self.close_button)

    def _copy(self, ad: AdText) -> None:
        QGuiApplication.clipboard().setText(ad.text)
        self.said.setText(self.tr("Copied."))
