"""The members: search, filters, a table, and a list of those who are shown."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from shopretain.services.people_table import PeopleView, SearchTexts
from shopretain.ui.format import whole
from shopretain.ui.icons import icon
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.loyalty.words import amount
from shopretain.ui.people.columns import people_columns
from shopretain.ui.people.people_table import PeopleTable
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row, stretch
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.label import IconLabel, Label
from shopretain.ui.widgets.one_of import OneOf

_COLUMNS = ("name", "points", "usable", "runs_out")
_LEADING = QLineEdit.ActionPosition.LeadingPosition


class MembersList(QFrame):
    """Everybody with points, by search and filter."""

    chosen = Signal(int)  # customer
    opened = Signal(int)  # customer
    remind_wanted = Signal()
    list_wanted = Signal()
    menu_wanted = Signal(QPoint)  # on the screen; the row is chosen

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self.setObjectName("tableCard")
        self.view: PeopleView | None = None
        self._texts: SearchTexts | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search members"))
        self.search.setAccessibleName(self.tr("Search members"))
        self.search.setClearButtonEnabled(True)
        self._glass = self.search.addAction(icon("search", "text3"), _LEADING)
        theme().changed.connect(self._on_theme)
        self.filter = Choice()
        self.filter.setAccessibleName(self.tr("Which members"))
        for words, value in (
            (self.tr("All members"), "all"),
            (self.tr("Can use a reward"), "usable"),
            (self.tr("Running out soon"), "soon"),
            (self.tr("Owe points"), "owe"),
            (self.tr("Went up a level"), "up"),
            (self.tr("Went down a level"), "down"),
        ):
            self.filter.addItem(words, value)
        self.remind_button = Button("", self.remind_wanted.emit, kind="primary", icon_name="bell")
        self.remind_button.hide()
        column.addWidget(row(self.search, self.filter, self.remind_button, margin=(16, 12, 16, 12)))
        self.table = PeopleTable(self.tr("Members"), ticks=False)
        self.rows_or_nobody = OneOf()
        self.rows_or_nobody.add(self.table)
        self.nobody = Label("", "second", wrap=True)
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nobody.setMinimumHeight(theme().px(80))
        self.rows_or_nobody.add(self.nobody)
        self.rows_or_nobody.show_one(self.table)
        self.table.setMinimumHeight(theme().px(220))
        column.addWidget(self.rows_or_nobody, 1)
        note = Label(
            self.tr("Points are added when you import orders, and taken back for refunds."),
            "caption", wrap=True,
        )  # fmt: skip
        self.list_button = Button(self.tr("E&xcel list"), self.list_wanted.emit, kind="link")
        line = row(IconLabel("info", "text2", 16), note, self.list_button, margin=(16, 8, 16, 8))
        stretch(line, 1)
        column.addWidget(line)
        self.search.textChanged.connect(lambda _words: self.look())
        self.search.returnPressed.connect(self._choose_first)
        self.filter.activated.connect(lambda _index: self.look())
        self.table.row_chosen.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu)

    def show_people(self, view: PeopleView, *, has_levels: bool) -> None:
        """Show the members of a view, sorted as before."""
        self.view, self._texts = view, SearchTexts(view.plain_texts)
        columns = people_columns(view, lambda: None)
        names = [*_COLUMNS, *(["level"] if has_levels else [])]
        shown = [self._column(name, columns[name]) for name in names]
        header = self.table.horizontalHeader()
        sort = _COLUMNS.index("points"), Qt.SortOrder.DescendingOrder
        if len(self.table.rows.columns):
            sort = header.sortIndicatorSection(), header.sortIndicatorOrder()
        self.table.rows.set_rows(range(len(view.rows)))
        self.table.show_columns(shown)
        self.table.sortByColumn(*sort)
        self.look()

    def show_soon(self, members: int) -> None:
        """Say on the button how many can be reminded."""
        self.remind_button.setVisible(bool(members))
        self.remind_button.set_words(self.tr("&Remind {0}").format(whole(members)))

    def show_filter(self, which: str) -> None:
        """Show the members of a filter, all of them."""
        self.filter.setCurrentIndex(self.filter.findData(which))
        self.search.clear()
        self.look()

    def shown_ids(self) -> tuple[int, ...]:
        """Give who is shown, in the order shown."""
        if self.view is None:
            return ()
        return tuple(self.view.rows[at].id for at in self.table.rows.places().tolist())

    def _column(self, name: str, column: Column) -> Column:
        """Give a column as it reads here: members, and in amber what runs out soon."""
        if name == "name":
            return replace(column, title=self.tr("Member"))
        if name == "usable":
            return replace(column, text=self._usable)
        if name == "runs_out":
            return replace(column, tone=lambda at: "warn" if self._is_in("soon", at) else "text")
        return column

    def _usable(self, at: int) -> str:
        """Give what somebody's points give today, nothing where that is nothing."""
        held = None if self.view is None else self.view.points.get(self.view.rows[at].id)
        if self.view is None or held is None or not held.usable:
            return ""
        return amount(held.usable, self.view.currency)

    def _is_in(self, which: str, at: int) -> bool:
        """Tell whether somebody's points run out soon, or their level changed lately."""
        held = None if self.view is None else self.view.points.get(self.view.rows[at].id)
        if held is None:
            return False
        return held.is_soon if which == "soon" else held.moved == (1 if which == "up" else -1)

    def look(self) -> None:
        """Show the members that are searched and filtered for."""
        view = self.view
        if view is None or self._texts is None:
            return
        points = view.number("points")
        kept = ~np.isnan(points)
        which = self.filter.currentData()
        if which == "usable":
            kept &= view.number("usable") > 0
        elif which == "owe":
            kept &= points < 0
        elif which != "all":
            kept &= np.array([self._is_in(which, at) for at in range(len(view.rows))], dtype=bool)
        found = self._texts.find(self.search.text())
        places = found[kept[found]]
        self.table.rows.show_only(places)
        self.rows_or_nobody.show_one(self.table if len(places) else self.nobody)
        words = self.search.text().strip()
        self.nobody.setText(
            self.tr("No member matches “{0}”.").format(words)
            if words
            else self.tr("Nobody here at the moment.")
        )
        self.list_button.setEnabled(bool(len(places)))

    def _on_theme(self) -> None:
        self._glass.setIcon(icon("search", "text3"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu by the Menu key too."""
        if self.table.hasFocus():
            self._on_menu(self.table.visualRect(self.table.currentIndex()).center())
        else:
            super().contextMenuEvent(event)

    def _on_menu(self, at: QPoint) -> None:
        index = self.table.indexAt(at)
        if index.isValid():
            self.table.setCurrentIndex(index)
            self.menu_wanted.emit(self.table.viewport().mapToGlobal(at))

    def _choose_first(self) -> None:
        if self.table.rows.rowCount():
            self.table.choose(self.table.rows.place(0))

    def _on_chosen(self, place: int) -> None:
        if place >= 0 and self.view is not None:
            self.chosen.emit(self.view.rows[place].id)

    def _on_opened(self, place: int) -> None:
        if self.view is not None:
            self.opened.emit(self.view.rows[place].id)
