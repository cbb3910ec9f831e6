"""The table of people: ticks, ranges, chips, chosen columns; smooth with 100,000 rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from shopretain.ui.icons import pixmap
from shopretain.ui.item_models.rows_model import TICKS, Column, RowsTableModel
from shopretain.ui.theme import theme
from shopretain.ui.widgets.group_chip import paint_chip
from shopretain.ui.widgets.table import Table
from shopretain.ui.widgets.tick import paint_tick

_Index = QModelIndex | QPersistentModelIndex
_TICK_COLUMN, _AIR, _ARROW = 40, 9, 12


class PeopleDelegate(QStyledItemDelegate):
    """Paints cells itself: the style sheet's way takes five times as long."""

    def __init__(self, rows: RowsTableModel, table: QTableView) -> None:
        """Take the model whose cells it paints, and their table."""
        super().__init__(table)
        self._rows, self._table = rows, table

    def editorEvent(self, *_told: object) -> bool:
        """Leave ticks to the table, which knows of Shift and Ctrl."""
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a cell: ground, line, then tick, chip or text."""
        column = self._rows.columns[index.column()]
        told: Any = option
        rect: QRect = told.rect
        painter.save()
        if told.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme().color("select"))
        painter.setPen(theme().color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if self._table.hasFocus() and self._table.currentIndex().row() == index.row():
            painter.setPen(QPen(theme().color("focus"), 2))
            painter.drawLine(rect.topLeft() + QPoint(0, 1), rect.topRight() + QPoint(0, 1))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            if index.column() == 0:
                painter.drawLine(rect.topLeft() + QPoint(1, 0), rect.bottomLeft() + QPoint(1, 0))
        scale = painter.device().devicePixelRatioF()
        if column is TICKS:
            on = bool(self._rows.ticks[self._rows.place(index.row())])
            paint_tick(painter, QRectF(rect), on=on, scale=scale)
        else:
            self._paint_text(painter, rect, column, self._rows.row(index.row()), scale)
        painter.restore()

    def _paint_text(
        self, painter: QPainter, rect: QRect, column: Column, row: object, scale: float
    ) -> None:
        painter.setFont(theme().font(13))
        inner = rect.adjusted(_AIR, 0, -_AIR, 0)
        text = column.text(row)
        group = column.chip(row) if column.chip is not None else ""
        if group:
            paint_chip(painter, QRectF(inner), group, text, scale)
            return
        tone = column.tone(row) if column.tone is not None else "text"
        painter.setPen(theme().color(tone))
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, shown)


class TickHeader(QHeaderView):
    """A heading with a tick for all rows shown."""

    all_clicked = Signal()

    def __init__(self, rows: RowsTableModel, parent: QWidget) -> None:
        """Make it across."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows = rows
        self.is_on = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        """Paint a heading, the first one with its tick."""
        column = self._rows.columns[index]
        painter.fillRect(rect, theme().color("header"))
        painter.setPen(theme().color("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if column is TICKS:
            paint_tick(painter, QRectF(rect), on=self.is_on, scale=self.devicePixelRatioF())
            return
        chosen = self.sortIndicatorSection() == index
        painter.setFont(theme().font(12, QFont.Weight.DemiBold))
        painter.setPen(theme().color("text" if chosen else "text2"))
        inner = rect.adjusted(_AIR, 0, -_AIR, 0)
        arrow = theme().px(_ARROW)
        if chosen and column.right:
            inner.setRight(inner.right() - arrow - 2)
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        words = painter.fontMetrics().elidedText(
            column.title, Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, words)
        if chosen:
            down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            name = "arrow-down" if down else "arrow-up"
            after = painter.fontMetrics().horizontalAdvance(words) + 3
            x = inner.right() + 3 if column.right else inner.left() + after
            y = rect.center().y() - arrow // 2
            painter.drawPixmap(x, y, pixmap(name, "text", arrow, self.devicePixelRatioF()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick all by a click on the first heading; others sort."""
        at = self.logicalIndexAt(event.position().toPoint())
        if at >= 0 and self._rows.columns[at] is TICKS:
            self.all_clicked.emit()
        super().mouseReleaseEvent(event)


class PeopleTable(Table):
    """A table of people; a row is chosen by click or arrows, many are ticked.

    A click in the first column or Space ticks, with Shift all up to there; Ctrl+A ticks all that
    are shown, and once more all there are.
    """

    row_chosen = Signal(int)  # place, -1 for none
    opened = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None, *, ticks: bool = True) -> None:
        """Make it without columns; without `ticks` nobody can be ticked."""
        self._fixed = (TICKS,) if ticks else ()
        super().__init__(self._fixed, name, parent)
        self.setProperty("rows", True)
        self._header = TickHeader(self.rows, self)
        self.setHorizontalHeader(self._header)
        self._header.setHighlightSections(False)
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._header.setSortIndicatorClearable(False)
        self._header.all_clicked.connect(self._tick_all)
        self.setItemDelegate(PeopleDelegate(self.rows, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSortingEnabled(True)
        self._last_ticked = 0
        self.rows.ticked.connect(self._show_ticks)
        self.rows.modelReset.connect(self._show_ticks)
        self._header.sortIndicatorChanged.connect(lambda *_told: self.fit())
        theme().changed.connect(self._on_theme)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show these columns after the ticks, as wide as their headings and first rows need."""
        header = self._header
        header.blockSignals(True)
        for at in range(header.count()):  # what was dragged about is told by the order of columns
            header.moveSection(header.visualIndex(at), at)
        self.rows.set_columns((*self._fixed, *columns))
        header.blockSignals(False)
        self.fit()

    def fit(self) -> None:
        """Give each column the width it needs; what is left goes to the first one with words."""
        metrics = QFontMetrics(theme().font(13))
        bold = QFontMetrics(theme().font(12, QFont.Weight.DemiBold))
        places = range(min(self.rows.rowCount(), _MEASURED))
        widths = [theme().px(_TICK_COLUMN) for _ in self._fixed]
        for at, column in enumerate(self.rows.columns[len(self._fixed) :], start=len(self._fixed)):
            texts = [column.text(self.rows.row(at)) for at in places]
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            chip = theme().px(_CHIP) if column.chip is not None else 0
            arrow = theme().px(_ARROW) + 2 if at == self._header.sortIndicatorSection() else 0
            needed = max(widest + chip, bold.horizontalAdvance(column.title) + arrow) + 2 * _AIR + 2
            widths.append(min(needed, theme().px(_WIDEST)))
        self._bare = widths
        self._fit()

    def _fit(self) -> None:
        """Share the width: the name takes what is left, and gives way first."""
        if len(self._bare) < 2 or len(self._bare) != self.rows.columnCount():
            return
        left = self.viewport().width() - sum(self._bare)
        for at, width in enumerate(self._bare):
            name = at == len(self._fixed)
            wanted = max(width + left, theme().px(_NARROWEST)) if name else width
            self._header.resizeSection(at, wanted)

    def ticked_count(self) -> int:
        """Give how many rows are ticked."""
        return int(np.count_nonzero(self.rows.ticks))

    def choose(self, place: int) -> None:
        """Choose the row of a place, and bring it into sight."""
        shown = self.rows.shown_at(place)
        if shown >= 0:
            self.setCurrentIndex(self.rows.index(shown, 1))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which row is chosen."""
        super().currentChanged(current, previous)
        if not current.isValid():
            self.row_chosen.emit(-1)
        elif not previous.isValid() or current.row() != previous.row():
            self.row_chosen.emit(self.rows.place(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by Space, all by Ctrl+A; open by Enter; Shift and arrows tick along."""
        row = self.currentIndex().row()
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.tick_all_shown()
        elif key == Qt.Key.Key_Space and row >= 0 and self._fixed:
            self._toggle(row, row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.opened.emit(self.rows.place(row))
        elif shift and self._fixed and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and row >= 0:
            step = 1 if key == Qt.Key.Key_Down else -1
            there = min(max(row + step, 0), self.rows.rowCount() - 1)
            self.rows.tick(min(row, there), max(row, there), on=True)
            self.setCurrentIndex(self.rows.index(there, 1))
        else:
            super().keyPressEvent(event)

    def tick_all_shown(self) -> None:
        """Tick all that are shown; if they are, all there are."""
        if not self._fixed:
            return
        shown = self.rows.ticks[self.rows.places()]
        self.rows.tick_all(on=True, beyond=bool(len(shown) and shown.all()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick by a click into the first column, a range with Shift, one more with Ctrl."""
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        in_ticks = index.isValid() and self.rows.columns[index.column()] is TICKS
        if left and index.isValid() and self._fixed and (in_ticks or ctrl or shift):
            row = index.row()
            if shift:
                first, last = sorted((min(self._last_ticked, self.rows.rowCount() - 1), row))
                self.rows.tick(first, last, on=True)
            else:
                self._toggle(row, row)
            self._last_ticked = row
            if not in_ticks:
                super().mousePressEvent(event)
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            return
        if left and index.isValid():
            self._last_ticked = index.row()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open somebody."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.rows.columns[index.column()] is not TICKS:
            self.opened.emit(self.rows.place(index.row()))
        else:
            self.mousePressEvent(event)

    def copy_places(self, places: Sequence[int]) -> None:
        """Copy these rows with their headings."""
        self._copy_rows(places)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row, so that arrows and Space have one to start from."""
        super().focusInEvent(event)
        by_keys = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_keys and not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, len(self._fixed)))

    def copy(self) -> None:
        """Copy the ticked rows, else all that are shown, with their headings."""
        places = self.rows.chosen_places()
        self._copy_rows(places if len(places) else self.rows.places())

    def _toggle(self, first: int, last: int) -> None:
        on = not self.rows.ticks[self.rows.place(first)]
        self.rows.tick(first, last, on=on)

    def _tick_all(self) -> None:
        shown = self.rows.ticks[self.rows.places()]
        self.rows.tick_all(on=not (len(shown) and shown.all()))

    def _show_ticks(self) -> None:
        shown = self.rows.ticks[self.rows.places()]
        self._header.is_on = bool(len(shown) and shown.all())
        self._header.viewport().update()

    def _on_theme(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().px(37))
        self.fit()


_MEASURED, _WIDEST, _NARROWEST, _CHIP = 40, 260, 104, 38


def ranks_of(values: Callable[[], np.ndarray]) -> Callable[[], np.ndarray]:
    """Give sort keys that are worked out once."""
    kept: list[np.ndarray] = []

    def once() -> np.ndarray:
        if not kept:
            kept.append(values())
        return kept[0]

    return once
