"""Print: what to print at the left, its form, and what will come out of the printer."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopretain.base.changes import Changes
from shopretain.services.by_post import WAITING
from shopretain.ui.emails.handing import Handing
from shopretain.ui.papers.catalogue_page import CataloguePage
from shopretain.ui.papers.counter_page import CounterPage
from shopretain.ui.papers.labels_page import LabelsPage
from shopretain.ui.papers.letters_page import LettersPage
from shopretain.ui.papers.loyalty_cards_page import LoyaltyCardsPage
from shopretain.ui.papers.parcel_page import ParcelPage
from shopretain.ui.papers.postcards_page import PostcardsPage
from shopretain.ui.papers.print_page import PrintPage
from shopretain.ui.people.list_saver import ListSaver
from shopretain.ui.session import Session
from shopretain.ui.tabs.base_tab import MARGIN, BaseTab
from shopretain.ui.theme import theme
from shopretain.ui.widgets.beside import Beside
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.chosen_group import ChosenGroup
from shopretain.ui.widgets.empty_state import EmptyState
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.label import IconLabel, Label
from shopretain.ui.widgets.list_choice import ListChoice
from shopretain.ui.widgets.one_of import OneOf

_IMPORT_PAGE, _LOYALTY_PAGE = 1, 5
POSTCARDS, LETTERS, CATALOGUE, LABELS, PARCELS, LOYALTY_CARDS, COUNTER = range(7)
_LIST_WIDTH, _WIDE = 208, 880  # px: of the list, and from which on there is room for it


def _postcards(tab: PrintTab) -> PrintPage:
    return PostcardsPage(tab.session, tab.job_bar, tab.handing, tab.saver)


def _letters(tab: PrintTab) -> PrintPage:
    return LettersPage(tab.session, tab.job_bar, tab.handing, tab.saver)


def _catalogue(tab: PrintTab) -> PrintPage:
    return CataloguePage(tab.session, tab.job_bar, tab.saver)


def _labels(tab: PrintTab) -> PrintPage:
    return LabelsPage(tab.session, tab.job_bar, tab.saver)


def _parcels(tab: PrintTab) -> PrintPage:
    return ParcelPage(tab.session, tab.job_bar)


def _loyalty(tab: PrintTab) -> PrintPage:
    page = LoyaltyCardsPage(tab.session, tab.job_bar)
    page.loyalty_wanted.connect(lambda: tab.page_wanted.emit(_LOYALTY_PAGE))
    return page


def _counter(tab: PrintTab) -> PrintPage:
    return CounterPage(tab.session, tab.job_bar)


# In the order of the list.
_PAGES: tuple[Callable[[PrintTab], PrintPage], ...] = (
    _postcards,
    _letters,
    _catalogue,
    _labels,
    _parcels,
    _loyalty,
    _counter,
)


class PrintTab(BaseTab):
    """Pages of printing; each is made when it is first shown."""

    page_wanted = Signal(int)
    customer_wanted = Signal(int)
    done = Signal(str, object)

    def __init__(self, session: Session) -> None:
        """Put list, pages and bottom bar together."""
        super().__init__(session)
        self.set_head(
            self.tr("Print"),
            self.tr("Cards, letters, labels and papers, ready for your printer or a print shop."),
        )
        self.job_bar, self.list_bar = JobBar(), JobBar()
        self.saver = ListSaver(session, self.list_bar, self)
        self.saver.done.connect(self.done)
        self.handing = Handing(session, JobBar(self), self)
        self.handing.done.connect(self.done)
        self.handing.changed.connect(self.load)
        self.pages: dict[int, PrintPage] = {}
        self.kinds = self._kinds()
        self.place = OneOf()
        self.empty = EmptyState(
            "printer",
            self.tr("Cards and letters people keep"),
            self.tr("Import your orders first: what is printed goes to the people in them."),
            (self.tr("Import orders"), lambda: self.page_wanted.emit(_IMPORT_PAGE)),
        )
        self.place.add(self.empty)
        self.body.addWidget(self.job_bar)
        self.body.addWidget(self.list_bar)
        self.kind = Choice()
        self.kind.setAccessibleName(self.tr("What to print"))
        for _icon, name, _second in self.kinds:
            self.kind.addItem(name)
        self.kind.activated.connect(self.show_kind)
        self.kind.hide()
        self.body.addWidget(self.kind)
        across = row(self._list(), self.place, spacing=16)
        layout = across.layout()
        assert layout is not None  # noqa: S101  row() made it
        layout.setStretch(1, 1)  # type: ignore[attr-defined]
        self.body.addWidget(across, 1)
        self._bottom()
        self.current = POSTCARDS
        self.buttons[POSTCARDS].setChecked(True)
        if not session.glance.customers:
            self._show_empty()

    def _kinds(self) -> tuple[tuple[str, str, str], ...]:
        """Give icon, name and second line of each kind, in their order."""
        return (
            ("mailbox", self.tr("Postcards"), self.tr("Text and picture, one a person")),
            ("mail", self.tr("Letters"), self.tr("For envelopes with a window")),
            ("book-open", self.tr("Catalogue mailing list"), self.tr("For the post office")),
            ("tag", self.tr("Address labels"), self.tr("For parcels and envelopes")),
            ("package", self.tr("In the parcel"), self.tr("Packing table and notes")),
            ("credit-card", self.tr("Loyalty cards"), self.tr("Points balance to hand over")),
            ("file-text", self.tr("For the counter"), self.tr("Phrases, phone menu, sign-up")),
        )

    def _make(self, at: int) -> PrintPage:
        return _PAGES[at](self)

    def _list(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(row(Label(self.tr("What to print"), "caption"), margin=(12, 4, 0, 4)))
        self.group = ChosenGroup(self)
        self.group.setExclusive(True)
        self.buttons: list[ListChoice] = []
        for at, (icon, name, second) in enumerate(self.kinds):
            choice = ListChoice(icon, name)
            choice.set_answer(second)
            choice.clicked.connect(lambda _on, at=at: self.show_kind(at))
            self.group.add(choice, at)
            self.buttons.append(choice)
            column.addWidget(choice)
        column.addStretch(1)
        self.side = side
        self._fit_list()
        theme().changed.connect(self._fit_list)
        return side

    def _fit_list(self) -> None:
        self.side.setFixedWidth(theme().px(_LIST_WIDTH))
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the kinds above where there is no room for them beside form and preview."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        is_narrow = self.width() < theme().px(_WIDE) + 2 * MARGIN
        self.side.setVisible(not is_narrow)
        self.kind.setVisible(is_narrow and bool(self.session.glance.customers))

    def _bottom(self) -> None:
        self.cost = Label("", "second", wrap=True)
        self.cost_icon = IconLabel("banknote", "text2", 16)
        self.price_button = Button(self.tr("Change price"), self._ask_price, kind="link")
        self.list_button = Button(
            self.tr("Address &list"), self._save_list, icon_name="file-spreadsheet"
        )
        self.print_button = Button(self.tr("&Print…"), self._print, icon_name="printer")
        self.pdf_button = Button(
            self.tr("&Save PDF"), self._save_pdf, kind="primary", icon_name="file-down"
        )
        cost = row(self.cost_icon, self.cost, self.price_button)
        layout = cost.layout()
        assert layout is not None  # noqa: S101  row() made it
        layout.setStretch(1, 1)  # type: ignore[attr-defined]
        self.cost.setMinimumWidth(theme().px(200))
        buttons = row(1, self.list_button, self.print_button, self.pdf_button)
        self.bottom.addWidget(Beside((cost, 1), (buttons, 0), spacing=8))
        self.bottom_bar.show()

    # Pages

    @property
    def shown(self) -> PrintPage | None:
        """The page that is shown, None while there is nobody to print for."""
        return self.pages.get(self.current)

    def page(self, at: int) -> PrintPage:
        """Give a page, made on first use."""
        if at not in self.pages:
            page = self.pages[at] = self._make(at)
            page.done.connect(self.done)
            page.customer_wanted.connect(self.customer_wanted)
            page.changed.connect(self._show_bottom)
            self.place.add(page)
            order = [self.buttons[-1], *page.in_order(), self.price_button]
            for first, second in itertools.pairwise(order):
                QWidget.setTabOrder(first, second)
        return self.pages[at]

    def show_kind(self, at: int) -> PrintPage:
        """Show one kind of paper."""
        if self.shown is not None:
            self.shown.flush()
        self.current = at
        self.buttons[at].setChecked(True)
        self.kind.setCurrentIndex(at)
        page = self.page(at)
        self.place.show_one(page)
        self._show_bottom()
        page.load()
        return page

    def load(self) -> None:
        """Ask for what the page shows; without customers there is nothing to print."""
        if self.session.glance.customers:
            self.show_kind(self.current)
        else:
            self._show_empty()

    def _show_empty(self) -> None:
        self.place.show_one(self.empty)
        self.bottom_bar.hide()

    def _show_bottom(self) -> None:
        page = self.shown
        if page is None:
            return
        self.bottom_bar.show()
        words = page.cost_words()
        self.cost.setText(words)
        self.cost_icon.setVisible(bool(words))
        self.price_button.setVisible(page.has_price)
        self.list_button.setVisible(page.can_list)
        is_busy = any(one.is_busy for one in self.pages.values())
        for button in (self.list_button, self.print_button, self.pdf_button):
            button.setEnabled(page.is_ready() and not is_busy)

    def flush(self) -> None:
        """Keep what was typed last."""
        if self.shown is not None:
            self.shown.flush()

    def covered_height(self) -> int:
        """Keep the bar at the bottom free."""
        return self.bottom_bar.height()

    def leave(self) -> None:
        """Stop a printer in the middle."""
        for page in self.pages.values():
            page.leave()

    def concerns(self, changes: Changes) -> bool:
        """Whatever changes may change who gets what."""
        return bool(changes)

    def print_cards(self, whom: str | tuple[int, ...], words: str = "", text: str = "") -> None:
        """Begin postcards for a group or for customers by id; another page asks for it."""
        page = self.show_kind(POSTCARDS)
        assert isinstance(page, PostcardsPage)  # noqa: S101  the first kind
        page.start(text, whom, words)

    def print_waiting(self) -> None:
        """Begin with the letters by post that wait; another page asks for it."""
        page = self.show_kind(LETTERS)
        assert isinstance(page, LettersPage)  # noqa: S101  the second kind
        page.start("", WAITING, "")

    def show_packing(self) -> None:
        """Show what goes into the parcels."""
        self.show_kind(PARCELS)

    def show_counter(self) -> None:
        """Show the papers for the counter."""
        self.show_kind(COUNTER)

    def show_calls(self) -> None:
        """Show whom to ring; another page asks for it."""
        page = self.show_kind(PARCELS)
        assert isinstance(page, ParcelPage)  # noqa: S101  that kind
        page.show_calls()

    def first_focus(self) -> QWidget:
        """Start where the kind is chosen."""
        if self.shown is None:
            return super().first_focus()
        return self.buttons[self.current] if self.side.isVisible() else self.kind

    # The bar

    def _ask_price(self) -> None:
        ask = getattr(self.shown, "ask_price", None)
        if ask is not None:
            ask()

    def _save_list(self) -> None:
        if self.shown is not None:
            self.shown.save_list()

    def _print(self) -> None:
        if self.shown is not None:
            self.shown.print_pages()

    def _save_pdf(self) -> None:
        if self.shown is not None:
            self.shown.save_pdf()
