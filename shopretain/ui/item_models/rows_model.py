"""One model for every table: rows are plain objects, columns say how to show and sort them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_TICK = Qt.ItemDataRole.CheckStateRole
_SHORT = 10  # letters that no column cuts


@dataclass(frozen=True)
class Column:
    """A heading, how a row's cell reads, and its sort key where the text does not sort right.

    `ranks` gives a number for each row, by its place, where all keys are at hand at once: nan
    comes last either way. `chip` gives the name of a group, to be painted as its chip; `tone` a
    theme colour's name. `name` tells columns apart.
    """

    title: str
    text: Callable[[Any], str]
    key: Callable[[Any], Any] | None = None
    right: bool = False
    ranks: Callable[[], np.ndarray] | None = None
    chip: Callable[[Any], str] | None = None
    tone: Callable[[Any], str] | None = None
    name: str = ""


TICKS = Column("", lambda _row: "", name="ticks")  # a column of ticks


class RowsTableModel(QAbstractTableModel):
    """Shows rows lazily; order, filter and ticks are index arrays inside it, no proxy."""

    ticked = Signal()

    def __init__(self, columns: Sequence[Column]) -> None:
        """Make it without rows."""
        super().__init__()
        self._columns = tuple(columns)
        self._rows: Sequence[Any] = ()
        self._sorted = np.zeros(0, dtype=np.int64)  # places of all rows, in order
        self._order = self._sorted  # of those that are shown
        self._shown: np.ndarray | None = None  # flags by place, None for all
        self.ticks = np.zeros(0, dtype=bool)  # by place

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns."""
        return self._columns

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns of the same rows."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows, in their own order, none of them ticked."""
        self.beginResetModel()
        self._rows = rows
        self._sorted = self._order = np.arange(len(rows))
        self._shown = None
        self.ticks = np.zeros(len(rows), dtype=bool)
        self.endResetModel()
        self.ticked.emit()

    def show_only(self, places: np.ndarray | None) -> None:
        """Show only the rows at these places, in the order there is; None for all."""
        self.beginResetModel()
        if places is None:
            self._shown, self._order = None, self._sorted
        else:
            self._shown = np.zeros(len(self._rows), dtype=bool)
            self._shown[places] = True
            self._order = self._sorted[self._shown[self._sorted]]
        self.endResetModel()

    def row(self, shown: int) -> Any:
        """Give the row object shown at that place."""
        return self._rows[self.place(shown)]

    def at(self, place: int) -> Any:
        """Give the row object of a place among all rows."""
        return self._rows[int(place)]

    def place(self, shown: int) -> int:
        """Give the place among all rows of the one shown there."""
        return int(self._order[shown])

    def places(self) -> np.ndarray:
        """Give the places of all rows that are shown, in the order shown."""
        return self._order

    def shown_at(self, place: int) -> int:
        """Give where a row is shown, -1 where it is not."""
        found = np.flatnonzero(self._order == place)
        return int(found[0]) if len(found) else -1

    def chosen_places(self) -> np.ndarray:
        """Give the places of the ticked rows, in the order shown; ticks beyond the filter count."""
        return self._sorted[self.ticks[self._sorted]]

    def tick(self, first: int, last: int, *, on: bool) -> None:
        """Tick or untick the rows shown from one to another."""
        self.ticks[self._order[first : last + 1]] = on
        top, bottom = self.index(first, 0), self.index(last, 0)
        self.dataChanged.emit(top, bottom, [_TICK])
        self.ticked.emit()

    def tick_all(self, *, on: bool, beyond: bool = False) -> None:
        """Tick or untick all rows that are shown, or all there are."""
        if beyond:
            self.ticks[:] = on
        else:
            self.ticks[self._order] = on
        if len(self._order):
            last = self.index(len(self._order) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [_TICK])
        self.ticked.emit()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Give the number of rows."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let ticks be set."""
        found = super().flags(index)
        if index.isValid() and self._columns[index.column()] is TICKS:
            found |= Qt.ItemFlag.ItemIsUserCheckable
        return found

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the text of a cell; numbers sit right."""
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if column is TICKS:
            if role == _TICK:
                on = self.ticks[self._order[index.row()]]
                return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            return None
        return _told_of(column, role, column.text(self.row(index.row())))

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set a tick."""
        if role != _TICK or not index.isValid():
            return False
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        self.tick(index.row(), index.row(), on=on)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give the heading, on the side of its cells."""
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = self._columns[section].right
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; equal rows keep their order."""
        if not 0 <= column < len(self._columns) or self._columns[column] is TICKS:
            return
        wanted = self._columns[column]
        reverse = order == Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = [self.place(index.row()) for index in before]
        if wanted.ranks is not None:
            ranks = wanted.ranks()[self._sorted]
            self._sorted = self._sorted[np.argsort(-ranks if reverse else ranks, kind="stable")]
        else:
            key = wanted.key or wanted.text
            rows = self._rows
            found = sorted(self._sorted.tolist(), key=lambda i: key(rows[i]), reverse=reverse)
            self._sorted = np.array(found, dtype=np.int64)
        shown = self._shown
        self._order = self._sorted if shown is None else self._sorted[shown[self._sorted]]
        after = [
            self.index(self.shown_at(place), index.column())
            for place, index in zip(places, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


def _told_of(column: Column, role: int, text: str) -> Any:
    """Give what a cell with this text has for a role."""
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return text or "—"  # nothing is known or was done: a blank looks like a fault
    if role == Qt.ItemDataRole.TextAlignmentRole:
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
    if role == Qt.ItemDataRole.ToolTipRole and not column.right and len(text) > _SHORT:
        # Tooltips guess rich text from their content; a zero-width mark keeps it plain.
        return text.replace("<", "<\u200b")
    return None
