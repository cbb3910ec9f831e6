"""One model for every table: rows are plain objects, columns say how to show and sort them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column:
    """A heading, how a row's cell reads, and its sort key where the text does not sort right."""

    title: str
    text: Callable[[Any], str]
    key: Callable[[Any], Any] | None = None
    right: bool = False


class RowsTableModel(QAbstractTableModel):
    """Shows rows lazily; order is an index list inside it, no proxy."""

    def __init__(self, columns: Sequence[Column]) -> None:
        """Make it without rows."""
        super().__init__()
        self._columns = tuple(columns)
        self._rows: Sequence[Any] = ()
        self._order: list[int] = []

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows, in their own order."""
        self.beginResetModel()
        self._rows = rows
        self._order = list(range(len(rows)))
        self.endResetModel()

    def row(self, shown: int) -> Any:
        """Give the row object shown at that place."""
        return self._rows[self._order[shown]]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Give the number of rows."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the text of a cell; numbers sit right."""
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(self.row(index.row()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

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
        if not 0 <= column < len(self._columns):
            return
        key = self._columns[column].key or self._columns[column].text
        self.layoutAboutToBeChanged.emit()
        reverse = order == Qt.SortOrder.DescendingOrder
        self._order.sort(key=lambda i: key(self._rows[i]), reverse=reverse)
        self.layoutChanged.emit()
