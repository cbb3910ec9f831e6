"""What all cells of a table's columns say together: read once, before any row is understood."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, islice
from operator import attrgetter, itemgetter

from shopretain.base.progress import Progress
from shopretain.importing.tables import Record, Table

_CHUNK = 100
_TELL_EVERY = 5_000  # cells


class Evidence:
    """The distinct filled cells of the wanted columns, of every row of the table."""

    def __init__(
        self, table: Table, wanted: Sequence[int], number: int | None, progress: Progress
    ) -> None:
        """Read the table once; `number` is the column of the orders' numbers."""
        self._progress = progress
        self.distinct: dict[int, set[str]] = {index: set() for index in wanted}
        self.is_contiguous = number is not None  # the rows of each order stand together
        seen: set[str] = set()
        last = ""
        cells_of = attrgetter("cells")
        for chunk in _chunks(table.count()):
            rows = list(map(cells_of, chunk))
            for index, distinct in self.distinct.items():
                distinct.update(map(itemgetter(index), rows))
            if number is not None and self.is_contiguous:
                for cell, _ in groupby(map(itemgetter(number), rows)):
                    if cell and cell != last:
                        self.is_contiguous = self.is_contiguous and cell not in seen
                        seen.add(cell)
                        last = cell
            progress("look", chunk[-1].number, 0)
        for distinct in self.distinct.values():
            distinct.discard("")

    def cells(self, indexes: Sequence[int]) -> Iterator[str]:
        """Give the distinct filled cells of some columns."""
        for index in indexes:
            for count, cell in enumerate(self.distinct.get(index, ())):
                if count % _TELL_EVERY == 0:
                    self._progress("look", 0, 0)
                if cell.strip():
                    yield cell


def _chunks(records: Iterator[Record]) -> Iterator[list[Record]]:
    while chunk := list(islice(records, _CHUNK)):
        yield chunk
