"""Loyalty cards to hand over: ten a page, with points and a code."""

from __future__ import annotations

from PySide6.QtCore import Signal

from shopretain.base.errors import UserError
from shopretain.base.text import listed, sentence
from shopretain.services.papers import LoyaltyPage, SmallCard
from shopretain.ui.format import whole
from shopretain.ui.i18n import tr
from shopretain.ui.papers.print_page import PrintPage
from shopretain.ui.printing.fonts import coverage
from shopretain.ui.printing.papers import SmallCardsDocument
from shopretain.ui.session import Session
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.note import Note

_EVERYBODY = "everybody"
_NAMED = 12


class LoyaltyCardsPage(PrintPage):
    """Cards of a group's members."""

    loyalty_wanted = Signal()

    def __init__(self, session: Session, bar: JobBar) -> None:
        """Put the page together."""
        super().__init__(session, bar)
        self.name = self.tr("Loyalty cards")
        self._asked = 0
        self.cards: tuple[SmallCard, ...] = ()
        self.whom = Choice()
        fixed = Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.whom.setSizeAdjustPolicy(fixed)
        self.whom.activated.connect(lambda _at: self.ask_cards())
        self.add_field(self.tr("Fo&r"), self.whom)
        self.fields.addWidget(
            Label(
                self.tr("As large as a bank card, ten on a page of A4, with marks to cut along. "
                        "The code in the corner opens somebody's points when you scan it into the "
                        "search of your customers."),
                "caption", wrap=True,
            )
        )  # fmt: skip
        self.switch_on = Button(
            self.tr("S&witch points on"), self.loyalty_wanted.emit, icon_name="gift"
        )
        self.fields.addWidget(self.switch_on)
        self.fields.addStretch(1)

    def load(self) -> None:
        """Ask for the groups."""
        self.session.read("papers.loyalty_page", done=self.show_page)

    def show_page(self, found: LoyaltyPage) -> None:
        """Show the groups, or that points are off."""
        self.switch_on.setVisible(not found.is_on)
        self.whom.setEnabled(found.is_on)
        value = self.whom.currentData() or _EVERYBODY
        self.whom.clear()
        self.whom.addItem(self.tr("All members: {0}").format(whole(found.members)), _EVERYBODY)
        for group, name, _count in found.groups:
            if group != _EVERYBODY:
                self.whom.addItem(name, group)
        self.whom.setCurrentIndex(max(self.whom.findData(value), 0))
        if found.is_on:
            self.ask_cards()
        else:
            self.show_document(None, self.tr("Points are off: there is nothing on a card yet."))

    def ask_cards(self) -> None:
        """Ask for the cards of whom is chosen."""
        self._asked += 1
        asked = self._asked
        self.forget_document()

        def take(found: tuple[SmallCard, ...]) -> None:
            if asked == self._asked:
                self.show_cards(found)

        def failed(error: UserError) -> None:
            if asked == self._asked:
                self.show_document(None, sentence(f"error.{error.code}", **error.values))

        self.session.read(
            "papers.loyalty_cards", str(self.whom.currentData()), done=take, failed=failed
        )

    def show_cards(self, found: tuple[SmallCard, ...]) -> None:
        """Show cards; who has a name that no font has is named and left out."""
        good: list[SmallCard] = []
        bad: list[SmallCard] = []
        for card in found:
            (bad if coverage().missing((card.title, card.line)) else good).append(card)
        self.cards = tuple(good)
        notes = []
        if bad:
            words = tr("%Ln card(s) left out: no font on this computer has the letters of the "
                        "name.", "", len(bad))  # fmt: skip
            names = [card.title for card in bad[:_NAMED]]
            more = self.tr(" and {0} more").format(len(bad) - _NAMED) if bad[_NAMED:] else ""
            notes.append(Note("warn", words, listed(names) + more))
        self.show_notes(notes)
        if good:
            self.show_document(SmallCardsDocument(self.cards, sentence("paper.cards")))
        else:
            self.show_document(None, self.tr("Nobody here has points yet."))

    def cost_words(self) -> str:
        """Say how many cards on how many pages."""
        if self.document is None:
            return ""
        cards = tr("%Ln card(s)", "", len(self.cards))
        pages = tr("%Ln page(s)", "", len(self.document.pages))
        return self.tr("{0} on {1}").format(cards, pages)
