"""The cells of a table by the names of our fields; what equal cells mean is worked out once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple, TypeVar

from shopretain.importing.date_format import LAST_YEAR, DateOrder
from shopretain.importing.layouts import Layout
from shopretain.importing.mapping import Mapping
from shopretain.importing.memo import Memo
from shopretain.importing.money_format import DecimalMark
from shopretain.importing.options import ReadingOptions
from shopretain.importing.tables import Record, Table

Cells = Sequence[str]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Formats:
    """What was decided for the whole file before any row is read.

    `marks` by column (a point for others); `times_are_utc`: printed times are UTC, not the
    shop's own; `flags_paid`: a column tells which orders are paid; `flags_refunded`: that of
    refunds holds marks, no money; `writes_noes`: the consent
    column says no in a word, so that an empty cell is no answer; days after `last_year`
    are slips.
    """

    order: DateOrder
    marks: dict[int, DecimalMark]
    times_are_utc: bool = False
    flags_paid: bool = False
    flags_refunded: bool = False
    writes_noes: bool = False
    last_year: int = LAST_YEAR


class Parts(NamedTuple):
    """What a reader of rows is made of, here or in another process: a table and its format."""

    table: Table
    layout: Layout
    mapping: Mapping
    options: ReadingOptions
    formats: Formats


class CellReader:
    """Finds the cells of a field in a row, whatever the layout calls its columns."""

    def __init__(self, parts: Parts) -> None:
        """Take the table and what was decided about it."""
        self.parts = parts
        self.table, self.layout, self.mapping, self.options, self.formats = parts
        self.columns = self.mapping.columns
        self.getters = {name: self._getter(name) for name in self.columns}

    def together(
        self, names: Sequence[str], more: tuple[int, ...], make: Callable[[Record], _T]
    ) -> tuple[Callable[[Cells], Cells], Memo[Cells, _T]]:
        """Give what picks the cells of some fields, and what they mean: worked out once."""
        columns = sorted({i for name in names for i in self.columns.get(name, ())}.union(more))
        # The first twice, so that one column gives a tuple too.
        pick = itemgetter(*columns, columns[0]) if columns else _no_cells
        width = len(self.table.titles)

        def meaning(picked: Cells) -> _T:
            cells = [""] * width
            for index, cell in zip(columns, picked, strict=False):
                cells[index] = cell
            return make(Record(0, cells))

        return pick, Memo(meaning)

    def _getter(self, name: str) -> Callable[[Cells], str]:
        """Give what reads a field: the first filled cell of its columns, or all of them joined."""
        columns = self.columns[name]
        if name in self.layout.joined:
            between = self.layout.joined[name]

            def joined(cells: Cells) -> str:
                return between.join(text for i in columns if (text := cells[i].strip()))

            return joined
        if len(columns) == 1:
            (only,) = columns
            return lambda cells: cells[only].strip()

        def first(cells: Cells) -> str:
            for index in columns:
                if text := cells[index].strip():
                    return text
            return ""

        return first

    def getter(self, name: str) -> Callable[[Cells], str]:
        """Give what reads a field: nothing where the file has no column for it."""
        return self.getters.get(name, _nothing)

    def picker(self, names: Sequence[str]) -> Callable[[Cells], tuple[str, ...]]:
        """Give what picks the cells of some fields, as they stand where each has one column."""
        columns = [self.columns.get(name, ()) for name in names]
        if len(names) > 1 and all(len(found) == 1 for found in columns):
            return itemgetter(*(only for (only,) in columns))
        getters = [self.getter(name) for name in names]
        return lambda cells: tuple([get(cells) for get in getters])

    def cell(self, record: Record, name: str) -> str:
        """Give the first filled cell among the columns of a field, or all of them joined."""
        return self.getters.get(name, _nothing)(record.cells)

    def cells(self, record: Record, name: str) -> list[str]:
        """Give all filled cells of a field's columns."""
        found = (record.cells[index].strip() for index in self.columns.get(name, ()))
        return [text for text in found if text]


def _no_cells(_cells: Cells) -> Cells:
    return ()


def _nothing(_cells: Cells) -> str:
    return ""
