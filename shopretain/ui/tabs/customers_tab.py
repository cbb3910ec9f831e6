"""Find anyone, see their whole story on one card, act on many at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QWidget,
)

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.services.card import Added, CardView, Suggestion
from shopretain.services.known import Beyond
from shopretain.services.lists import ListAsk
from shopretain.services.people_table import PeopleView, Permissions, SearchTexts
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.format import whole
from shopretain.ui.item_models.rows_model import TICKS
from shopretain.ui.loyalty.point_actions import PointActions
from shopretain.ui.people.card_actions import CardActions, answer_checkout
from shopretain.ui.people.customer_list import CustomerList
from shopretain.ui.people.list_saver import ListSaver
from shopretain.ui.people.merge_dialog import MergeDialog
from shopretain.ui.people.new_customer import NewCustomerDialog
from shopretain.ui.people.orders_dialog import OrdersDialog
from shopretain.ui.people.person_card import PersonCard, card_width
from shopretain.ui.session import Session
from shopretain.ui.tabs.base_tab import BaseTab
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.empty_state import EmptyState
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.one_of import OneOf

_IMPORT_PAGE = 1
_NARROW = 880  # of the page, below which the card is a page of its own
_REST_MS = 300  # without a key, a row or a card, before more is found out
_UNBOUNDED = 16_777_215  # Qt's own largest width


class CustomersTab(BaseTab):
    """One table, search as you type, chips, a card; nothing waits for the services."""

    page_wanted = Signal(int)
    done = Signal(str, object)
    letter_wanted = Signal(str, object, str)  # letter, whom, in words
    cards_wanted = Signal(object, str)  # whom, in words
    _own_page = False  # the card has the page to itself

    def __init__(self, session: Session) -> None:
        """Put the page together; people come with `load`."""
        super().__init__(session)
        self._asked = self._card_asked = 0
        self._shown_id: int | None = None
        self._knows_pairs = self._is_preparing = False  # what goes with what
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._on_rest)
        self._wanted_id = -1  # whose card was asked for last
        self.add_button = Button(self.tr("&Add customer"), self.add_customer, icon_name="plus")
        self.list_button = Button(
            self.tr("E&xcel list"), self.save_list, kind="primary", icon_name="file-spreadsheet"
        )
        self.head_actions.addWidget(self.add_button)
        self.head_actions.addWidget(self.list_button)
        self.actions_of_card = CardActions(session, self)
        self.card = PersonCard(self.actions_of_card)
        self.point_actions = PointActions(session, self)
        self.job_bar = JobBar()
        self.saver = ListSaver(session, self.job_bar, self)
        self.tools_button = Button(
            self.tr("Mail &tool…"), self.open_tools, icon_name="mail", small=True
        )
        self.list = CustomerList(
            session,
            Button(self.tr("Write e&mail"), self.write_letter, icon_name="send", small=True),
            Button(self.tr("Postcar&ds"), self.print_cards, icon_name="mailbox", small=True),
            Button(self.tr("Add to &list"), self.add_to_list, icon_name="plus", small=True),
            self.tools_button,
            Button(self.tr("C&opy"), self.copy_rows, icon_name="copy", small=True),
        )
        self.table, self.search = self.list.table, self.list.search
        self._connect()
        across = QWidget()
        self._across = QHBoxLayout(across)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(16)
        self._across.addWidget(self.list, 1)
        self._across.addWidget(self.card)
        self.empty = EmptyState(
            "users",
            self.tr("Everybody who ever ordered from you"),
            self.tr("Import your orders, and each customer's whole story stands here on a card."),
            (self.tr("Import orders"), lambda: self.page_wanted.emit(_IMPORT_PAGE)),
        )
        self.content = OneOf()
        self.content.add(across)
        self.content.add(self.empty)
        self._page = across
        self.body.addWidget(self.job_bar)
        self.body.addWidget(self.content, 1)
        self.content.show_one(across)
        self.set_head(self.tr("Customers"), "")
        self._fit()
        theme().changed.connect(self._fit)

    def _connect(self) -> None:
        self.table.row_chosen.connect(self._on_chosen)
        self.table.opened.connect(self.open_card)
        self.table.clicked.connect(self._on_clicked)
        self.list.ticked.connect(self._show_count)
        # Without what the signals carry: a place in the list is no time to wait.
        self.search.textChanged.connect(lambda _text: self._resting.start())
        self.table.verticalScrollBar().valueChanged.connect(lambda _place: self._resting.start())
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.actions_of_card.changed.connect(self._on_card_changed)
        self.actions_of_card.done.connect(self.done)
        self.actions_of_card.gone.connect(self._close_card)
        self.actions_of_card.merged.connect(self._show_person)
        self.saver.done.connect(self.done)
        self.card.closed.connect(self._on_card_closed)
        self.card.orders_wanted.connect(self.show_orders)
        self.card.checkout_answered.connect(self._answer_checkout)
        self.card.merge_wanted.connect(self.choose_merge)
        self.card.letter_wanted.connect(self._write_to_shown)
        self.card.cards_wanted.connect(self._card_to_shown)
        self.card.points_wanted.connect(self.add_points)
        self.point_actions.done.connect(self.done)
        self.session.bus.changed.connect(self._on_bus)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._escape)

    def first_focus(self) -> QWidget:
        """Start in the search."""
        return self.search

    def focus_search(self) -> None:
        """Start a new search, from anywhere."""
        self._leave_card()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @property
    def view(self) -> PeopleView | None:
        """Everybody who is shown, None before the first answer."""
        return self.list.view

    def _show_count(self, count: int) -> None:
        """Say on the button how many are ticked."""
        words = (
            self.tr("E&xcel list ({0})").format(whole(count)) if count else self.tr("E&xcel list")
        )
        self.list_button.set_words(words)

    def add_points(self) -> None:
        """Give or take points of whose card is open."""
        if self.card.view is not None and self.card.view.points is not None:
            self.point_actions.add(self.card.view.points)

    def load(self) -> None:
        """Ask for everybody, then for what is searched, then for who may be written to."""
        self._asked += 1
        asked = self._asked
        self.session.read(
            "people_table.everybody",
            self.session.as_of,
            done=lambda view: self._show(view) if asked == self._asked else None,
        )

    def _show(self, view: PeopleView) -> None:
        asked = self._asked
        has_any = bool(view.rows) or self.session.as_of is not None
        self.content.show_one(self._page if has_any else self.empty)
        self.list_button.setVisible(bool(view.rows))
        self.set_head(self.tr("Customers"), self._subtitle(view))
        self.list.show_people(view)
        if self._wanted_id >= 0:
            self._show_person(self._wanted_id)

        def texts(found: SearchTexts) -> None:
            if asked == self._asked:
                self.list.take_texts(found)

        def permissions(found: Permissions) -> None:
            if asked == self._asked:
                self.list.take_permissions(found)

        self.session.read("people_table.search_texts", view, done=texts)
        self.session.read("people_table.permissions", view, done=permissions)
        self._knows_pairs = False
        self._resting.start()

    def _on_rest(self) -> None:
        """Find out what goes with what while the owner rests, then what the shown one may like."""
        if self._knows_pairs:
            self._suggest()
        elif not self._is_preparing:
            self._is_preparing = True
            self.session.read("articles.prepare_pairs", done=partial(self._prepared, self._asked))

    def _prepared(self, asked: int, known: bool) -> None:
        """Go on with the next step at once, unless the owner does something meanwhile."""
        self._is_preparing = False
        self._knows_pairs = known and asked == self._asked
        if not self._resting.isActive():
            self._on_rest()

    def _suggest(self) -> None:
        if self._wanted_id < 0:
            return
        asked = self._card_asked

        def done(found: tuple[Suggestion, ...]) -> None:
            if asked == self._card_asked:
                self.card.show_suggestions(found)

        def beyond(found: Beyond) -> None:
            if asked == self._card_asked:
                self.card.show_beyond(found)

        self.session.read("card.suggestions", self._wanted_id, done=done)
        self.session.read("known.beyond", self._wanted_id, done=beyond)

    def _subtitle(self, view: PeopleView) -> str:
        if not view.rows:
            return ""
        others = len(view.rows) - view.buyers
        if others:
            people = self.tr("%Ln people have ordered from you", "", view.buyers)
            return self.tr("{0}, %Ln have not yet.", "", others).format(people)
        return self.tr(
            "%Ln people have ordered from you. Click a name to see the whole story.",
            "",
            view.buyers,
        )

    def _on_chosen(self, place: int) -> None:
        if self.view is not None and place >= 0:
            self._show_person(self.view.rows[place].id)

    def _show_person(self, customer: int) -> None:
        self._wanted_id = customer
        self.card.wait_for(customer)
        self._card_asked += 1
        asked = self._card_asked

        def show(view: CardView) -> None:
            if asked == self._card_asked:
                self._shown_id = customer
                self.card.show_card(view)
                self._fit()

        def failed(error: UserError) -> None:
            if asked == self._card_asked:
                self._close_card()
                if error.code != "customer_gone":
                    self.session.fail(error)

        self.session.read("card.card", customer, self.session.as_of, done=show, failed=failed)
        self._resting.start()

    def open_card(self, place: int) -> None:
        """Open somebody's card; a page of its own where the window is narrow."""
        if self.view is None:
            return
        self._own_page = self._is_narrow()
        self._show_person(self.view.rows[place].id)

    def _on_clicked(self, index: QModelIndex) -> None:
        """Open the card by a click, also of one who was chosen before and closed."""
        ticking = QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier
        if ticking or self.view is None or self.table.rows.columns[index.column()] is TICKS:
            return
        place = self.table.rows.place(index.row())
        if self._is_narrow():
            self.open_card(place)
        elif self._wanted_id != self.view.rows[place].id:
            self._on_chosen(place)

    def open_customer(self, customer: int) -> None:
        """Open the card of a customer by id."""
        view = self.view
        if view is not None and customer in view.place:
            self.table.choose(view.place[customer])
        self._own_page = self._is_narrow()
        if self._wanted_id == customer:  # asked for when its row was chosen
            self._fit()
        else:
            self._show_person(customer)

    def _is_narrow(self) -> bool:
        return self.width() < theme().px(_NARROW)

    def _leave_card(self) -> None:
        self._own_page = False
        self._fit()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_card_closed(self) -> None:
        if self._own_page:
            self._leave_card()
        else:
            self._close_card()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_card(self) -> None:
        self._shown_id = None
        self._wanted_id = -1
        self._card_asked += 1
        self._own_page = False
        self._fit()

    def _escape(self) -> None:
        if self._own_page:
            self._leave_card()
        elif self.table.hasFocus() and self.table.ticked_count():
            self.list.untick_all()
        elif self.search.text():
            self.search.clear()

    def _fit(self) -> None:
        """Show table and card side by side, or one of them where the page is narrow."""
        narrow = self._is_narrow()
        shown = self._shown_id is not None
        own = narrow and shown and self._own_page
        self.card.setVisible(own or (shown and not narrow))
        self.card.back_button.setVisible(own)
        self.card.close_button.setVisible(not own)
        self.list.setVisible(not own)
        self.card.setMaximumWidth(_UNBOUNDED if own else card_width())
        self.card.setMinimumWidth(0 if own else card_width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between one and two columns."""
        super().resizeEvent(event)
        self._fit()

    def covered_height(self) -> int:
        """Give how much of the bottom the done bar must leave free."""
        return self.list.selection_bar.height() + 12 if self.list.selection_bar.isVisible() else 0

    def minimumSizeHint(self) -> QSize:
        """Do with the smallest window."""
        return QSize(400, 300)

    def _on_card_changed(self, table: bool) -> None:
        if self._wanted_id >= 0:
            self._show_person(self._wanted_id)
        if table:
            self.load()

    def _on_bus(self, changes: Changes) -> None:
        """Show the open card anew when something on it changed, on whatever page."""
        if changes.cards:
            self._on_card_changed(False)

    def _answer_checkout(self, offered: bool) -> None:
        answer_checkout(self.session, offered, self.done)

    def show_orders(self) -> None:
        """Show every order with its lines."""
        if self.card.view is not None:
            OrdersDialog(self.card.view, self.window()).open()

    def choose_merge(self) -> None:
        """Ask with whom the shown person is one."""
        shown, view = self.card.view, self.view
        if shown is None or view is None:
            return
        dialog = MergeDialog(shown, view, self.window())
        dialog.chosen.connect(self.actions_of_card.merge_with)
        dialog.open()

    def asked_list(self, ids: Sequence[int] = ()) -> ListAsk:
        """Give the list that would be saved now: of these people, else of those chosen."""
        title, rule = (
            self.list.title() if not ids else (self.tr("Customers"), sentence("list.chosen"))
        )
        chosen = tuple(ids) or self.list.chosen_ids()
        return ListAsk(title, rule, chosen, tuple(self.list.columns_in_order()), self.session.as_of)

    def save_list(self, ids: Sequence[int] = ()) -> None:
        """Save what is shown, or ticked, as a list for Excel."""
        if self.view is not None:
            self.saver.choose(self.asked_list(ids))

    def copy_rows(self, places: Sequence[int] = ()) -> None:
        """Copy the ticked rows, or all that are shown."""
        found = list(places) or self.list.chosen_places()
        self.table.copy_places(found)
        self.done.emit(self.tr("Copied %Ln customer(s)", "", len(found)), [])

    def write_letter(self, ids: Sequence[int] = ()) -> None:
        """Write to the ticked people, or to some."""
        chosen = tuple(ids) or self.list.chosen_ids()
        self.letter_wanted.emit("blank", chosen, "")

    def print_cards(self, ids: Sequence[int] = ()) -> None:
        """Begin postcards for the ticked people, or for some."""
        self.cards_wanted.emit(tuple(ids) or self.list.chosen_ids(), "")

    def _write_to_shown(self) -> None:
        if self._shown_id is not None:
            self.write_letter((self._shown_id,))

    def _card_to_shown(self) -> None:
        if self._shown_id is not None:
            self.print_cards((self._shown_id,))

    def open_tools(self, ids: Sequence[int] = ()) -> QMenu:
        """Offer the files of mail tools."""
        anchor = self.tools_button if self.tools_button.isVisible() else self.list_button
        at = anchor.mapToGlobal(QPoint(0, anchor.height()))
        return self.saver.tools_menu(self.list.title()[0], tuple(ids) or self.list.chosen_ids(), at)

    def add_to_list(self, chosen: Sequence[int] = ()) -> None:
        """Keep the ticked people as a list of the owner's own."""
        ids = tuple(chosen) or self.list.chosen_ids()
        words = self.tr("A list stays as it is; you find it on the Groups page.")
        form = FormDialog(
            self.tr("Add %Ln customer(s) to a list", "", len(ids)),
            words,
            [FormField("name", self.tr("Name of the list"), hint=self.tr("Tasting in May"))],
            self.tr("&Save list"),
            self.window(),
        )

        def answered(values: dict[str, Any]) -> None:
            self.session.write(
                "groups.put_on_list", str(values["name"]), ids, done=done, failed=form.say
            )

        def done(_group: int) -> None:
            form.finish()
            self.session.bus.changed.emit(Changes(cards=True))
            self.session.forget_undo()
            self.done.emit(self.tr("%Ln customer(s) put on the list", "", len(ids)), [])

        form.answered.connect(answered)
        form.open()

    def add_customer(self) -> None:
        """Let somebody be added by hand."""
        dialog = NewCustomerDialog(self.session, self.window())
        dialog.added.connect(self._on_added)
        dialog.open()

    def _on_added(self, added: Added) -> None:
        def undo() -> None:
            self.session.write("card.remove_by_hand", added, done=self.session.bus.changed.emit)

        self._shown_id = self._wanted_id = added.customer_id
        self.session.bus.changed.emit(Changes(orders=True, customers=True, cards=True))
        words = self.tr("Customer added") if added.is_new else self.tr("Added to a card you had")
        self.session.can_undo(self.tr("adding a customer"), undo)
        self.done.emit(words, [(self.tr("Undo"), self.session.undo)])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the table's menu by the Menu key."""
        if self.table.hasFocus():
            self._open_menu(self.table.visualRect(self.table.currentIndex()).center())
        else:
            super().contextMenuEvent(event)

    def _open_menu(self, at: QPoint) -> QMenu:
        """Offer what can be done with the row under the mouse, or with all that are ticked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        index = self.table.indexAt(at)
        ids, places = self.list.chosen_ids(), self.list.chosen_places()
        if index.isValid() and self.view is not None:
            place = self.table.rows.place(index.row())
            menu.addAction(self.tr("&Open card"), partial(self.open_card, place))
            menu.addSeparator()
            if not self.table.rows.ticks[place]:
                ids, places = (self.view.rows[place].id,), [place]
        menu.addAction(self.tr("&Add to list…"), partial(self.add_to_list, ids))
        menu.addAction(self.tr("&Write email"), partial(self.write_letter, ids))
        menu.addAction(self.tr("Print &postcards"), partial(self.print_cards, ids))
        menu.addAction(self.tr("&For a mail tool…"), partial(self.open_tools, ids))
        menu.addSeparator()
        copy = menu.addAction(self.tr("&Copy for Excel"), partial(self.copy_rows, places))
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        save = menu.addAction(self.tr("&Save Excel list…"), partial(self.save_list, ids))
        save.setShortcut(QKeySequence("Ctrl+S"))
        menu.popup(self.table.viewport().mapToGlobal(at))
        return menu
