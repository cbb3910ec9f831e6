"""Everybody in one table: search as you type, chips, columns, order, ticks; all remembered."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
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

from shopretain.base.text import sentence
from shopretain.services.people_table import GROUP_IDS, PeopleView, Permissions, SearchTexts
from shopretain.ui.format import whole
from shopretain.ui.icons import icon
from shopretain.ui.item_models.rows_model import TICKS
from shopretain.ui.people.columns import USUAL, people_columns
from shopretain.ui.people.people_table import PeopleTable
from shopretain.ui.session import Session
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.label import Label
from shopretain.ui.widgets.one_of import OneOf
from shopretain.ui.widgets.tick import Tick

_CHIPS = ("best", "regular", "slipping", "new")
_MORE = ("promising", "best_quiet", "quiet", "lost")
_COLUMNS_KEY, _SORT_KEY = "customers/columns", "customers/sort"
_LEADING = QLineEdit.ActionPosition.LeadingPosition
_LONGEST_QUOTE = 40  # letters of a search that are said again


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


class CustomerList(QWidget):
    """Search, chips and table; the bar below appears when somebody is ticked."""

    ticked = Signal(int)  # how many

    def __init__(self, session: Session, *actions: Button) -> None:
        """Put it together; `actions` stand in the bar of those who are ticked."""
        super().__init__()
        self._session = session
        self.view: PeopleView | None = None
        self.permissions: Permissions | None = None
        self.texts: SearchTexts | None = None
        self._group = ""
        self._sort = ("spent", True)
        self.table = PeopleTable(self.tr("Customers"))
        self._selection_bar(*actions)
        self._table_side()
        self.search.textChanged.connect(lambda _words: self.look())
        self.search.returnPressed.connect(self._open_first)
        self.table.rows.ticked.connect(self._show_selection)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)
        self.table.horizontalHeader().sectionMoved.connect(lambda *_told: self._remember())
        self._on_theme()
        theme().changed.connect(self._on_theme)

    def _selection_bar(self, *actions: Button) -> None:
        bar = self.selection_bar = QFrame()
        bar.setObjectName("selectionBar")
        line = QHBoxLayout(bar)
        line.setContentsMargins(16, 8, 8, 8)
        self.selected = Label("", "strong")
        self.select_all = Button("", self.table.tick_all_shown, kind="link")
        self.clear_ticks = Button(self.tr("Clear"), self.untick_all, kind="link")
        line.addWidget(row(self.selected, self.select_all, self.clear_ticks, spacing=4))
        line.addStretch(1)
        line.addWidget(flow(*actions))
        bar.hide()

    def untick_all(self) -> None:
        """Let nobody be ticked, shown or not."""
        self.table.rows.tick_all(on=False, beyond=True)

    def _table_side(self) -> None:
        side = QVBoxLayout(self)
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
        self.more_chip = FilterChip(self.tr("More", "groups"))
        self.more_chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # its arrow comes last
        self.more_chip.clicked.connect(self._on_more)
        side.addWidget(flow(*self.chips.values(), self.more_chip))
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
        inside.addWidget(self.selection_bar)
        side.addWidget(frame, 1)

    def show_people(self, view: PeopleView) -> None:
        """Show everybody of a view, in the order and with the ticks there were."""
        first, ticked = self.view is None, self.ticked_ids()
        current = self._current_id()
        self.view, self.texts, self.permissions = view, None, None
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
        self.look()
        if current in view.place:
            self._choose_quietly(view.place[current])

    def _current_id(self) -> int:
        """Give whose row is chosen, -1 for none."""
        index = self.table.currentIndex()
        if self.view is None or not index.isValid():
            return -1
        return self.view.rows[self.table.rows.place(index.row())].id

    def _choose_quietly(self, place: int) -> None:
        """Choose a row whose card is shown already."""
        self.table.blockSignals(True)
        self.table.choose(place)
        self.table.blockSignals(False)

    def take_texts(self, texts: SearchTexts) -> None:
        """Search orders and products too from here on."""
        self.texts = texts
        if self.search.text().strip():
            self.look()

    def take_permissions(self, found: Permissions) -> None:
        """Show who may be written to."""
        self.permissions = found
        self.table.viewport().update()

    def choose_group(self, name: str, _checked: bool = True) -> None:  # noqa: FBT002  Qt's
        """Show one ready-made group, or all for an empty name."""
        self._group = name
        self._check_chip()
        self._show_chips()
        self.look()

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
        self.more_chip.show_words(words or self.tr("More", "groups"))

    def look(self) -> None:
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
            self._choose_quietly(before)

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

    def _remembered_columns(self) -> list[str]:
        store = self._session.remembered
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
            line = row(tick, 1, margin=(12, 2, 16, 2))
            line.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that arrows and Space reach the tick
            line.setFocusProxy(tick)
            action.setDefaultWidget(line)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Reset columns"), self.reset_columns)
        menu.popup(self.columns_button.mapToGlobal(QPoint(0, self.columns_button.height())))
        return menu

    def show_column(self, name: str, on: bool) -> None:
        """Show a column, or no longer; remembered."""
        shown = [column for column in self.columns_in_order() if column != name]
        self._change_columns([*shown, name] if on else shown)

    def reset_columns(self) -> None:
        """Go back to the usual columns in their order."""
        self._change_columns(USUAL)

    def _change_columns(self, names: Sequence[str]) -> None:
        self._show_columns(names)
        self._sort_by(*self._sort)
        self._remember()

    def columns_in_order(self) -> list[str]:
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
        store = self._session.remembered
        found = str(store.value(_SORT_KEY) or "") if store is not None else ""
        name, _, down = found.partition(" ")
        return (name, down == "down") if name else ("spent", True)

    def _remember(self, *_told: object) -> None:
        store = self._session.remembered
        if store is None or self.view is None:
            return
        store.setValue(_COLUMNS_KEY, ",".join(self.columns_in_order()))
        name, down = self._sort
        store.setValue(_SORT_KEY, f"{name} {'down' if down else 'up'}")

    def ticked_ids(self) -> list[int]:
        """Give the customers who are ticked, in the order shown."""
        view = self.view
        if view is None:
            return []
        found: list[int] = view.ids[self.table.rows.chosen_places()].tolist()
        return found

    def chosen_places(self) -> list[int]:
        """Give the places of the ticked, else of all that are shown."""
        rows = self.table.rows
        ticked = rows.chosen_places()
        return (ticked if len(ticked) else rows.places()).tolist()  # type: ignore[no-any-return]

    def chosen_ids(self) -> tuple[int, ...]:
        """Give the ticked people, else all that are shown, in the order shown."""
        view = self.view
        if view is None:
            return ()
        ticked = self.ticked_ids()
        return tuple(ticked or view.ids[self.table.rows.places()].tolist())

    def title(self) -> tuple[str, str]:
        """Give the name of what is shown, and in words who is on it."""
        if self.table.ticked_count():
            return self.tr("Customers"), sentence("list.chosen")
        words = self.search.text().strip()
        group = "" if self._group in ("", "vip") else self._group
        title = sentence(f"group.{group}") if group else self.tr("Customers")
        if words:
            return title, sentence("list.found", words=words)
        return title, sentence(f"rule.ready.{group}") if group else sentence("list.everybody")

    def _show_selection(self) -> None:
        count = self.table.ticked_count()
        view = self.view
        self.selection_bar.setVisible(count > 0)
        self.ticked.emit(count)
        if view is None or not count:
            return
        self.selected.setText(self.tr("%Ln selected", "", count))
        shown = self.table.rows.rowCount()
        ticks = self.table.rows.ticks
        every = int(np.count_nonzero(ticks[self.table.rows.places()])) == shown
        goal = len(view.rows) if every else shown
        self.select_all.set_words(self.tr("Select all {0}").format(whole(goal)))
        self.select_all.setVisible(count < len(view.rows))

    def _on_theme(self) -> None:
        for chip in (*self.chips.values(), self.more_chip):
            chip.show_words(chip.text())
        self._glass.setIcon(icon("search", "text3"))
        self.more_chip.setIcon(icon("chevron-down", "text2", 14))
