"""The program's table: lazy rows, click a heading to sort, Ctrl+C copies for a spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from shopretain.ui.item_models.rows_model import TICKS, Column, RowsTableModel
from shopretain.ui.theme import theme

_NARROWEST = 126  # px at 100 % text that a column keeps: a day
_WIDEST = 360
_AIR, _PADDING, _ARROW = 24, 28, 20  # px between columns, around a title, of the arrow
_TELLING = 240  # that the first column keeps: it tells whom or what a row is about
_MEASURED_ROWS = 12  # of those in sight: measuring every cell of a screen takes 30 ms


class Table(QTableView):
    """A table of rows on RowsTableModel."""

    def __init__(self, columns: Sequence[Column], name: str, parent: QWidget | None = None) -> None:
        """Make it empty; `name` is what screen readers call it."""
        super().__init__(parent)
        self._bare: list[int] = []  # what titles and cells need, by column
        self.wide = -1  # the column that takes the room that is left, instead of the last one
        self.rows = RowsTableModel(columns)
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme().px(37))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        self.setSortingEnabled(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows."""
        self.rows.set_rows(rows)
        self._bare = [
            min(max(self.sizeHintForColumn(at), self._title_width(at)), theme().px(_WIDEST))
            for at in range(self.rows.columnCount())
        ]
        self.horizontalHeader().setStretchLastSection(self.wide < 0)
        self._fit()

    def _title_width(self, at: int) -> int:
        """Give what a title needs; Qt would leave room for the arrow of sorting in each column."""
        header = self.horizontalHeader()
        title = str(self.rows.headerData(at, Qt.Orientation.Horizontal) or "")
        arrow = theme().px(_ARROW) if at == header.sortIndicatorSection() else 0
        return header.fontMetrics().horizontalAdvance(title) + theme().px(_PADDING) + arrow

    def current(self) -> Any | None:
        """Give the row on which the cursor stands, None without one."""
        at = self.currentIndex().row()
        return self.rows.row(at) if 0 <= at < self.rows.rowCount() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give each column its width and some air; where that does not fit, the widest give way.

        The first one keeps what tells the rows apart, and none becomes narrower than its title:
        rather the table scrolls.
        """
        header, room = self.horizontalHeader(), self.viewport().width()
        air = min((room - sum(self._bare)) // max(len(self._bare), 1), _AIR)
        widths = [width + air for width in self._bare] if air >= 0 else self._narrowed(room)
        if self.wide >= 0 and widths:
            widths[self.wide] += max(room - sum(widths), 0)
        for index, width in enumerate(widths):
            header.resizeSection(index, width)

    def _narrowed(self, room: int) -> list[int]:
        """Give the widths where there is too little room for all."""
        first = int(self.rows.columns[0] is TICKS)
        kept = min(self._bare[first], theme().px(_TELLING))
        others = sorted(width for at, width in enumerate(self._bare) if at != first)
        left, widest = room - kept, 0
        for count, width in zip(range(len(others), 0, -1), others, strict=True):
            widest = max(left // count, theme().px(_NARROWEST))
            if width > widest:
                break
            left -= width
            widest = width
        return [
            max(min(width, kept if at == first else widest), self._title_width(at))
            for at, width in enumerate(self._bare)
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the chosen rows with headings, tab-separated."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy the chosen rows, all when none is chosen."""
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        places = [self.rows.place(row) for row in chosen]
        self._copy_rows(places or self.rows.places())

    def _copy_rows(self, places: Iterable[int]) -> None:
        """Copy rows by place, in the order of the columns, with headings, tab-separated."""
        header = self.horizontalHeader()
        columns = [
            self.rows.columns[header.logicalIndex(at)]
            for at in range(self.rows.columnCount())
            if not header.isSectionHidden(header.logicalIndex(at))
        ]
        shown = [column for column in columns if column is not TICKS]
        lines = [[column.title for column in shown]]
        lines += [[column.text(self.rows.at(place)) for column in shown] for place in places]
        text = "\n".join("\t".join(_one_line(cell) for cell in line) for line in lines)
        QGuiApplication.clipboard().setText(text)


_FORMULA = re.compile(r"[=@＝＠]|[+\-＋－](?!\d)")


def _one_line(cell: str) -> str:
    """Give a cell on one line; what a spreadsheet would run as a formula gets an apostrophe."""
    text = " ".join(re.split(r"[\t\r\n]", cell))
    return f"'{text}" if _FORMULA.match(text.lstrip()) else text
