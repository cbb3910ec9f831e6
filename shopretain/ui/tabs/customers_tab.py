"""Find anyone, see their whole story on one card, act on many at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.services.card import Added, CardView
from shopretain.services.lists import ListAsk
from shopretain.services.people_table import GROUP_IDS, PeopleView, Permissions, SearchTexts
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.format import whole
from shopretain.ui.icons import icon
from shopretain.ui.item_models.rows_model import TICKS
from shopretain.ui.people.card_actions import CardActions, answer_checkout
from shopretain.ui.people.columns import USUAL, people_columns
from shopretain.ui.people.list_saver import ListSaver
from shopretain.ui.people.merge_dialog import MergeDialog
from shopretain.ui.people.new_customer import NewCustomerDialog
from shopretain.ui.people.orders_dialog import OrdersDialog
from shopretain.ui.people.people_table import PeopleTable
from shopretain.ui.people.person_card import PersonCard, card_width
from shopretain.ui.session import Session
from shopretain.ui.tabs.base_tab import BaseTab
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.empty_state import EmptyState
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.one_of import OneOf
from shopretain.ui.widgets.tick import Tick

_IMPORT_PAGE = 1
_CHIPS = ("best", "regular", "slipping", "new")
_MORE = ("promising", "best_quiet", "quiet", "lost")
_NARROW = 880  # of the page, below which the card is a page of its own
_COLUMNS_KEY, _SORT_KEY = "customers/columns", "customers/sort"


class FilterChip(QPushButton):
    """A chip that filters: a word and how many."""

    def __init__(self, words: str) -> None:
        """Show the word; the count comes later."""
        super().__init__(words)
        self._words = words
        self.setProperty("filter", True)
        self.setCheckable(True)
        self.setAutoDefault(False)

    def show_count(self, count: int) -> None:
        """Show how many there are."""
        self.show_words(f"{self._words}  {whole(count)}")

    def show_words(self, words: str) -> None:
        """Say something else, with room for the bold letters of the one that is on."""
        self.setText(words)
        self.setAccessibleName(words)
        bold = QFontMetrics(theme().font(13, QFont.Weight.DemiBold))
        self.setMinimumWidth(bold.horizontalAdvance(words) + 2 * theme().px(9) + 2)


class CustomersTab(BaseTab):
    """One table, search as you type, chips, a card; nothing waits for the services."""

    page_wanted = Signal(int)
    done = Signal(str, object)

    def __init__(self, session: Session) -> None:
        """Put the page together; people come with `load`."""
        super().__init__(session)
        self.view: PeopleView | None = None
        self.permissions: Permissions | None = None
        self.texts: SearchTexts | None = None
        self._asked = self._card_asked = 0
        self._group = ""
        self._sort = ("spent", True)
        self._shown_id: int | None = None
        self.add_button = Button(self.tr("&Add customer"), self.add_customer, icon_name="plus")
        self.list_button = Button(
            self.tr("E&xcel list"), self.save_list, kind="primary", icon_name="file-spreadsheet"
        )
        self.head_actions.addWidget(self.add_button)
        self.head_actions.addWidget(self.list_button)
        self.actions_of_card = CardActions(session, self)
        self.card = PersonCard(self.actions_of_card)
        self.job_bar = JobBar()
        self.saver = ListSaver(session, self.job_bar, self)
        self._table_side()
        self._connect()
        across = QWidget()
        self._across = QHBoxLayout(across)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(16)
        self._across.addWidget(self.left, 1)
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
        self._on_theme()
        theme().changed.connect(self._on_theme)

    def _table_side(self) -> None:
        self.left = QWidget()
        side = QVBoxLayout(self.left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search name, email, town, product or order"))
        self.search.setAccessibleName(self.tr("Search customers"))
        self.search.setClearButtonEnabled(True)
        self._glass = self.search.addAction(icon("search", "text3"), _LEADING)
        self.columns_button = Button(self.tr("&Columns"), self.open_columns, icon_name="columns-3")
        side.addWidget(row(self.search, self.columns_button))
        self.chips: dict[str, FilterChip] = {"": FilterChip(self.tr("All"))}
        self.chips |= {name: FilterChip(sentence(f"chip.{name}")) for name in _CHIPS}
        self._chip_group = QButtonGroup(self)
        self._chip_group.setExclusive(True)
        for name, chip in self.chips.items():
            self._chip_group.addButton(chip)
            chip.clicked.connect(partial(self.choose_group, name))
        self.chips[""].setChecked(True)
        self.more_chip = FilterChip(self.tr("More"))
        self.more_chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # its arrow comes last
        self.more_chip.clicked.connect(self._on_more)
        side.addWidget(flow(*self.chips.values(), self.more_chip))
        self.table = PeopleTable(self.tr("Customers"))
        self.clear_button = Button(self.tr("Clear search"), self._clear_search, kind="link")
        self.all_button = Button(
            self.tr("Search all customers"), self._show_all_groups, kind="link"
        )
        self.rows_or_nobody = OneOf()
        self.rows_or_nobody.add(self.table)
        nobody = QWidget()
        middle = QVBoxLayout(nobody)
        self.nobody_words = Label("", "second", wrap=True)
        self.nobody_words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
        middle.addWidget(self.nobody_words)
        middle.addWidget(row(1, self.clear_button, self.all_button, 1))
        middle.addStretch(2)
        self._nobody = nobody
        self.rows_or_nobody.add(nobody)
        self.rows_or_nobody.show_one(self.table)
        frame = QFrame()
        frame.setObjectName("tableCard")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.rows_or_nobody, 1)
        inside.addWidget(self._selection_bar())
        side.addWidget(frame, 1)

    def _selection_bar(self) -> QWidget:
        bar = self.selection_bar = QFrame()
        bar.setObjectName("selectionBar")
        line = QHBoxLayout(bar)
        line.setContentsMargins(16, 8, 8, 8)
        self.selected = Label("", "strong")
        self.select_all = Button("", self.table.tick_all_shown, kind="link")
        self.clear_ticks = Button(
            self.tr("Clear"), partial(self.table.rows.tick_all, on=False, beyond=True), kind="link"
        )
        line.addWidget(row(self.selected, self.select_all, self.clear_ticks, spacing=4))
        line.addStretch(1)
        buttons = (
            Button(self.tr("Add to &list"), self.add_to_list, icon_name="plus", small=True),
            Button(self.tr("&Mail tool…"), self.open_tools, icon_name="mail", small=True),
            Button(self.tr("C&opy"), self.copy_rows, icon_name="copy", small=True),
        )
        self.add_list_button, self.tools_button, self.copy_button = buttons
        line.addWidget(flow(*buttons))
        bar.hide()
        return bar

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _words: self._filter())
        self.search.returnPressed.connect(self._open_first)
        self.table.row_chosen.connect(self._on_chosen)
        self.table.opened.connect(self.open_card)
        self.table.clicked.connect(self._on_clicked)
        self.table.rows.ticked.connect(self._show_selection)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)
        self.table.horizontalHeader().sectionMoved.connect(lambda *_told: self._remember())
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
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._escape)

    # Loading

    def concerns(self, changes: Changes) -> bool:
        """Tell whether the page shows anything that changed; own cards are shown anew at once."""
        return super().concerns(changes)

    def first_focus(self) -> QWidget:
        """Start in the search."""
        return self.search

    def focus_search(self) -> None:
        """Start a new search, from anywhere."""
        self._leave_card()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

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
        asked, first = self._asked, self.view is None
        ticked = [] if self.view is None else self._ticked_ids()
        self.view, self.texts, self.permissions = view, None, None
        self.content.show_one(self._page if view.rows else self.empty)
        for button in (self.add_button, self.list_button):
            button.setVisible(bool(view.rows) or button is self.add_button)
        self.set_head(self.tr("Customers"), self._subtitle(view))
        self._columns = people_columns(view, lambda: self.permissions)
        self.table.rows.set_rows(range(len(view.rows)))
        self._show_columns(self._remembered_columns())
        if first:
            self._sort = self._remembered_sort()
        self._sort_by(*self._sort)
        for customer in ticked:
            if customer in view.place:
                self.table.rows.ticks[view.place[customer]] = True
        self._show_chips()
        self._filter()
        if self._shown_id is not None:
            self._show_person(self._shown_id)
        self.session.read(
            "people_table.search_texts",
            view,
            done=lambda texts: self._take_texts(texts) if asked == self._asked else None,
        )
        self._ask_permissions()

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

    def _ask_permissions(self) -> None:
        asked, view = self._asked, self.view
        if view is None:
            return

        def done(found: Permissions) -> None:
            if asked == self._asked:
                self.permissions = found
                self.table.viewport().update()

        self.session.read("people_table.permissions", view, done=done)

    def _take_texts(self, texts: SearchTexts) -> None:
        self.texts = texts
        if self.search.text().strip():
            self._filter()

    # Filter and search

    def choose_group(self, name: str, _checked: bool = True) -> None:  # noqa: FBT002  Qt's
        """Show one ready-made group, or all for an empty name."""
        self._group = name
        self._check_chip()
        self._show_chips()
        self._filter()

    def _on_more(self, _checked: bool) -> None:
        self.open_more_groups()

    def open_more_groups(self) -> QMenu:
        """Offer the other groups."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        counts = self._group_counts()
        for name in _MORE:
            words = f"{sentence(f'group.{name}')}  {whole(counts.get(name, 0))}"
            menu.addAction(words, partial(self.choose_group, name))
        menu.addSeparator()
        vips = 0 if self.view is None else len(self.view.vips)
        menu.addAction(f"{self.tr('VIPs')}  {whole(vips)}", partial(self.choose_group, "vip"))
        menu.aboutToHide.connect(self._check_chip)
        menu.popup(self.more_chip.mapToGlobal(QPoint(0, self.more_chip.height())))
        return menu

    def _check_chip(self) -> None:
        self._chip_group.setExclusive(False)
        for name, chip in self.chips.items():
            chip.setChecked(name == self._group)
        self.more_chip.setChecked(self._group not in self.chips)
        self._chip_group.setExclusive(True)

    def _group_counts(self) -> dict[str, int]:
        view = self.view
        if view is None:
            return {}
        counts = np.bincount(view.group[view.group >= 0], minlength=len(GROUP_IDS))
        return dict(zip(GROUP_IDS, counts.tolist(), strict=True))

    def _show_chips(self) -> None:
        view = self.view
        counts = self._group_counts()
        self.chips[""].show_count(0 if view is None else len(view.rows))
        for name in _CHIPS:
            self.chips[name].show_count(counts.get(name, 0))
        beyond = self._group and self._group not in self.chips
        words = self.tr("VIPs") if self._group == "vip" else ""
        if beyond and not words:
            words = sentence(f"group.{self._group}")
        self.more_chip.show_words(words or self.tr("More"))

    def _filter(self) -> None:
        """Show whom the search and the chip leave."""
        view = self.view
        if view is None:
            return
        words = self.search.text().strip()
        chosen = self.table.currentIndex()
        before = self.table.rows.place(chosen.row()) if chosen.isValid() else -1
        if not words and not self._group:
            self.table.rows.show_only(None)
        else:
            self.table.rows.show_only(self._found(view, words))
        shown = self.table.rows.rowCount()
        self.rows_or_nobody.show_one(self.table if shown else self._nobody)
        if not shown:
            self._say_nobody(words)
        self._show_selection()
        if before >= 0:
            self.table.blockSignals(True)
            self.table.choose(before)
            self.table.blockSignals(False)

    def _say_nobody(self, words: str) -> None:
        """Say that nobody is left, and offer the way back."""
        quoted = words if len(words) <= _LONGEST_QUOTE else f"{words[:_LONGEST_QUOTE]}…"
        if words and self._group:
            group = self.more_chip.text() if self._group not in self.chips else ""
            group = group or sentence(f"group.{self._group}")
            said = self.tr("Nobody in “{0}” matches “{1}”.").format(group, quoted)
        elif words:
            said = self.tr("Nobody matches “{0}”.").format(quoted)
        else:
            said = self.tr("Nobody is in this group now.")
        self.nobody_words.setText(said)
        self.clear_button.setVisible(bool(words))
        self.all_button.setVisible(bool(self._group))

    def _clear_search(self) -> None:
        self.search.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_all_groups(self) -> None:
        self.choose_group("")
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _found(self, view: PeopleView, words: str) -> np.ndarray:
        if self.texts is None:
            self.texts = SearchTexts(view.plain_texts)
        places = self.texts.find(words)
        if self._group == "vip":
            return np.array([at for at in places if view.rows[at].id in view.vips], dtype=np.int64)
        if self._group:
            places = places[view.group[places] == GROUP_IDS.index(self._group)]
        return places

    def _open_first(self) -> None:
        if self.table.rows.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.setCurrentIndex(self.table.rows.index(0, 1))

    # Columns

    def _remembered_columns(self) -> list[str]:
        store = self.session.remembered
        found = store.value(_COLUMNS_KEY) if store is not None else None
        names = [name for name in str(found or "").split(",") if name in self._columns]
        return names or list(USUAL)

    def _show_columns(self, names: Sequence[str]) -> None:
        self.shown_columns = tuple(names)
        self.table.show_columns([self._columns[name] for name in names])

    def open_columns(self) -> QMenu:
        """Let columns be chosen; the name stays, and so does the menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, column in self._columns.items():
            if name == "name":
                continue
            tick = Tick(column.title)
            tick.setChecked(name in self.shown_columns)
            tick.toggled.connect(partial(self.show_column, name))
            action = QWidgetAction(menu)
            action.setDefaultWidget(row(tick, 1, margin=(12, 2, 16, 2)))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Reset columns"), self.reset_columns)
        menu.popup(self.columns_button.mapToGlobal(QPoint(0, self.columns_button.height())))
        return menu

    def show_column(self, name: str, on: bool) -> None:
        """Show a column, or no longer; remembered."""
        shown = [column for column in self._in_order() if column != name]
        self._change_columns([*shown, name] if on else shown)

    def reset_columns(self) -> None:
        """Go back to the usual columns in their order."""
        self._change_columns(USUAL)

    def _change_columns(self, names: Sequence[str]) -> None:
        self._show_columns(names)
        self._sort_by(*self._sort)
        self._remember()

    def _in_order(self) -> list[str]:
        """Give the columns in the order in which they stand now."""
        header = self.table.horizontalHeader()
        columns = self.table.rows.columns
        found = [columns[header.logicalIndex(at)].name for at in range(len(columns))]
        return [name for name in found if name in self._columns]

    def _on_sorted(self, section: int, order: Qt.SortOrder) -> None:
        """Keep by what the owner sorted; columns may change their places."""
        columns = self.table.rows.columns
        if 0 <= section < len(columns) and columns[section] is not TICKS:
            self._sort = columns[section].name, order == Qt.SortOrder.DescendingOrder
            self._remember()

    def _sort_by(self, name: str, down: bool) -> None:
        names = [column.name for column in self.table.rows.columns]
        at = names.index(name) if name in names else names.index("name")
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.table.sortByColumn(at, order)

    def _remembered_sort(self) -> tuple[str, bool]:
        store = self.session.remembered
        found = str(store.value(_SORT_KEY) or "") if store is not None else ""
        name, _, down = found.partition(" ")
        return (name, down == "down") if name else ("spent", True)

    def _remember(self, *_told: object) -> None:
        store = self.session.remembered
        if store is None or self.view is None:
            return
        store.setValue(_COLUMNS_KEY, ",".join(self._in_order()))
        name, down = self._sort
        store.setValue(_SORT_KEY, f"{name} {'down' if down else 'up'}")

    # The card

    def _on_chosen(self, place: int) -> None:
        if self.view is None:
            return
        if place < 0:
            return
        self._show_person(self.view.rows[place].id)

    def _show_person(self, customer: int) -> None:
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

    def open_card(self, place: int) -> None:
        """Open somebody's card; a page of its own where the window is narrow."""
        if self.view is None:
            return
        self._own_page = self._is_narrow()
        self._show_person(self.view.rows[place].id)

    def _on_clicked(self, index: QModelIndex) -> None:
        """Open the card by a click where there is no room for it beside the table."""
        if self._is_narrow() and self.table.rows.columns[index.column()] is not TICKS:
            self.open_card(self.table.rows.place(index.row()))

    def open_customer(self, customer: int) -> None:
        """Open the card of a customer by id."""
        view = self.view
        if view is not None and customer in view.place:
            self.table.choose(view.place[customer])
        self._own_page = self._is_narrow()
        self._show_person(customer)

    _own_page = False

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
        self._own_page = False
        self._fit()

    def _escape(self) -> None:
        if self._own_page:
            self._leave_card()
        elif self.table.hasFocus() and self.table.ticked_count():
            self.table.rows.tick_all(on=False, beyond=True)
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
        self.left.setVisible(not own)
        self.card.setMaximumWidth(_UNBOUNDED if own else card_width())
        self.card.setMinimumWidth(0 if own else card_width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between one and two columns."""
        super().resizeEvent(event)
        self._fit()

    def covered_height(self) -> int:
        """Give how much of the bottom the done bar must leave free."""
        return self.selection_bar.height() + 12 if self.selection_bar.isVisible() else 0

    def minimumSizeHint(self) -> QSize:
        """Do with the smallest window."""
        return QSize(400, 300)

    def _on_theme(self) -> None:
        for chip in (*self.chips.values(), self.more_chip):
            chip.show_words(chip.text())
        self._glass.setIcon(icon("search", "text3"))
        self.more_chip.setIcon(icon("chevron-down", "text2", 14))
        self._fit()

    def _on_card_changed(self, table: bool) -> None:
        if self._shown_id is not None:
            self._show_person(self._shown_id)
        if table:
            self.load()

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

    # Many at once

    def _ticked_ids(self) -> list[int]:
        view = self.view
        if view is None:
            return []
        found: list[int] = view.ids[self.table.rows.chosen_places()].tolist()
        return found

    def _chosen_places(self) -> list[int]:
        rows = self.table.rows
        ticked = rows.chosen_places()
        return (ticked if len(ticked) else rows.places()).tolist()  # type: ignore[no-any-return]

    def chosen_ids(self) -> tuple[int, ...]:
        """Give the ticked people, else all that are shown, in the order shown."""
        view = self.view
        if view is None:
            return ()
        ticked = self._ticked_ids()
        return tuple(ticked or view.ids[self.table.rows.places()].tolist())

    def _show_selection(self) -> None:
        count = self.table.ticked_count()
        view = self.view
        self.selection_bar.setVisible(count > 0)
        words = (
            self.tr("E&xcel list ({0})").format(whole(count)) if count else self.tr("E&xcel list")
        )
        self.list_button.set_words(words)
        if view is None or not count:
            return
        self.selected.setText(self.tr("%Ln selected", "", count))
        shown = self.table.rows.rowCount()
        ticks = self.table.rows.ticks
        every = int(np.count_nonzero(ticks[self.table.rows.places()])) == shown
        goal = len(view.rows) if every else shown
        self.select_all.set_words(self.tr("Select all {0}").format(whole(goal)))
        self.select_all.setVisible(count < len(view.rows))

    def _title(self) -> tuple[str, str]:
        """Give the name of what is shown, and in words who is on it."""
        if self.table.ticked_count():
            return self.tr("Customers"), sentence("list.chosen")
        words = self.search.text().strip()
        group = "" if self._group in ("", "vip") else self._group
        title = sentence(f"group.{group}") if group else self.tr("Customers")
        if words:
            return title, sentence("list.found", words=words)
        return title, sentence(f"rule.ready.{group}") if group else sentence("list.everybody")

    def asked_list(self, ids: Sequence[int] = ()) -> ListAsk:
        """Give the list that would be saved now: of these people, else of those chosen."""
        title, rule = self._title() if not ids else (self.tr("Customers"), sentence("list.chosen"))
        chosen = tuple(ids) or self.chosen_ids()
        return ListAsk(title, rule, chosen, tuple(self._in_order()), self.session.as_of)

    def save_list(self, ids: Sequence[int] = ()) -> None:
        """Save what is shown, or ticked, as a list for Excel."""
        if self.view is not None:
            self.saver.choose(self.asked_list(ids))

    def copy_rows(self, places: Sequence[int] = ()) -> None:
        """Copy the ticked rows, or all that are shown."""
        found = list(places) or self._chosen_places()
        self.table.copy_places(found)
        self.done.emit(self.tr("Copied %Ln customer(s)", "", len(found)), [])

    def open_tools(self, ids: Sequence[int] = ()) -> QMenu:
        """Offer the files of mail tools."""
        anchor = self.tools_button if self.tools_button.isVisible() else self.list_button
        at = anchor.mapToGlobal(QPoint(0, anchor.height()))
        return self.saver.tools_menu(self._title()[0], tuple(ids) or self.chosen_ids(), at)

    def add_to_list(self, chosen: Sequence[int] = ()) -> None:
        """Keep the ticked people as a list of the owner's own."""
        ids = tuple(chosen) or self.chosen_ids()
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
            form.close()
            self.session.bus.changed.emit(Changes(cards=True))
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

        self._shown_id = added.customer_id
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
        ids, places = self.chosen_ids(), self._chosen_places()
        if index.isValid() and self.view is not None:
            place = self.table.rows.place(index.row())
            menu.addAction(self.tr("&Open card"), partial(self.open_card, place))
            menu.addSeparator()
            if not self.table.rows.ticks[place]:
                ids, places = (self.view.rows[place].id,), [place]
        menu.addAction(self.tr("&Add to list…"), partial(self.add_to_list, ids))
        menu.addAction(self.tr("&For a mail tool…"), partial(self.open_tools, ids))
        menu.addSeparator()
        copy = menu.addAction(self.tr("&Copy for Excel"), partial(self.copy_rows, places))
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        save = menu.addAction(self.tr("&Save Excel list…"), partial(self.save_list, ids))
        save.setShortcut(QKeySequence("Ctrl+S"))
        menu.popup(self.table.viewport().mapToGlobal(at))
        return menu


_LEADING = QLineEdit.ActionPosition.LeadingPosition
_LONGEST_QUOTE = 40  # letters of a search that are said again
_UNBOUNDED = 16_777_215  # Qt's own largest width
