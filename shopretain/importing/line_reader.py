"""What the rows of a table say in money: amounts, product lines, shares of an order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import cached_property

from shopretain.base.money import to_minor
from shopretain.base.told import LineTold
from shopretain.importing.buyers import BuyerReader
from shopretain.importing.cells import Cells, Parts
from shopretain.importing.memo import Memo
from shopretain.importing.money_format import (
    POINT,
    DecimalMark,
    parse_amount,
    unit_of_title,
)
from shopretain.importing.tables import Record
from shopretain.importing.values import clean, clean_id
from shopretain.importing.words import NO_BLANKS, bare, words

_LINE = (
    "product", "sku", "category", "quantity", "price", "line_discount", "line_total", "full_price",
)  # fmt: skip
_RATE = re.compile(
    r"%|率|\b(?:percent|prosent|procent|prozent|vidsot|відсот|pourcent|porcent)", re.IGNORECASE
)
_NO_CATEGORY = ("none", "-", "uncategorized", "uncategorised")  # as tills print it
_HUNDRED = Decimal(100)
_LARGEST = Decimal(10) ** 13  # no order costs more


class LineReader(BuyerReader):
    """Reads the money of single rows, and the products it was paid for."""

    def __init__(self, parts: Parts) -> None:
        """Take the table and what was decided about it."""
        super().__init__(parts)
        counts, marks = set(self.columns.get("quantity", ())), self.formats.marks
        self.amounts = [
            _amounts(marks.get(i, POINT), units=True)
            if i in counts
            else _amounts(marks.get(i, POINT), unit_of_title(title))
            for i, title in enumerate(self.table.titles)
        ]
        self._minors: Memo[tuple[Decimal, str], int] = Memo(lambda key: to_minor(*key))
        self._share_memos: Memo[tuple[int, str], Memo[str, int | None]] = Memo(
            lambda key: Memo(lambda cell: self._share(*key, cell))
        )
        rate = () if self._discount_rate is None else (self._discount_rate,)
        self._lines: Memo[str, tuple[Callable[[Cells], Cells], Memo[Cells, LineTold | None]]] = (
            Memo(lambda code: self.together(_LINE, rate, lambda record: self._line(record, code)))
        )

    def amount(self, record: Record, name: str) -> Decimal | None:
        """Give the number in a field's first filled cell."""
        cells = record.cells
        for index in self.columns.get(name, ()):
            if cell := cells[index].strip():
                return self.amounts[index][cell]
        return None

    def rate(self, record: Record, name: str) -> Decimal | None:
        """Give the hundredths in a field's first filled cell as a part of one."""
        cell = self.cell(record, name)
        return self._rate_of(cell) if cell else None

    def minor(self, amount: Decimal, currency: str) -> int:
        """Give the amount in minor units, rounded half up."""
        return self._minors[amount, currency]

    def line_total(self, record: Record) -> Decimal | None:
        """Give the money of the row's product: its own total, or price by pieces less discount."""
        whole = self.amount(record, "line_total")
        if whole is not None:
            return whole
        each = self.amount(record, "price")
        if each is not None and self._discount_rate is not None:
            rate = self._rate_of(record.cells[self._discount_rate].strip())
            if rate is None:
                return None
            each *= 1 - rate
        off = self.amount(record, "line_discount")
        if each is None or (off is None and self.cell(record, "line_discount")):
            return None
        count = self.amount(record, "quantity")
        total = each * (Decimal(1) if count is None else count) - abs(off or Decimal(0))
        return total if abs(total) < _LARGEST else None

    @cached_property
    def _discount_rate(self) -> int | None:
        """The column of a list that tells by how many hundredths each price is reduced."""
        if not self.layout.is_general or "line_discount" in self.columns:
            return None
        return next(
            (
                at
                for at, title in enumerate(self.table.titles)
                if _RATE.search(title) and says_discount(title)
            ),
            None,
        )

    @staticmethod
    def _rate_of(cell: str) -> Decimal | None:
        """Give the hundredths of a cell as a part of one: nothing for an empty one."""
        found = parse_amount(cell.rstrip("% ").replace(",", "."), POINT) if cell else Decimal(0)
        return None if found is None or not 0 <= found <= _HUNDRED else found / _HUNDRED

    def lines(self, records: Iterable[Record], currency: str) -> tuple[LineTold, ...]:
        """Give the product lines of rows; one that names no product is none."""
        pick, lines = self._lines[currency]
        return tuple([line for record in records if (line := lines[pick(record.cells)])])

    def _line(self, record: Record, currency: str) -> LineTold | None:
        """Give the product line of equal rows."""
        name = clean(self.cell(record, "product"))
        if not name:
            return None
        count = self.amount(record, "quantity")
        sku = clean_id(self.cell(record, "sku"))
        pieces = 1.0 if count is None else float(count)
        line = LineTold(name, sku, pieces, None, self._category(record))
        total = self.line_total(record)
        if total is None:
            return line
        off = self._reduced(record, count)
        return line._replace(
            total_minor=to_minor(total, currency),
            discount_minor=None if off is None else to_minor(off, currency),
        )

    def _reduced(self, record: Record, count: Decimal | None) -> Decimal | None:
        """Give what a line was reduced by: its discount, or below a full price; None for none."""
        off = abs(self.amount(record, "line_discount") or Decimal(0))
        full, each = self.amount(record, "full_price"), self.amount(record, "price")
        if full is not None and each is not None and full > each:
            off += (full - each) * (Decimal(1) if count is None else abs(count))
        return off if 0 < off < _LARGEST else None

    def share(self, record: Record, name: str, currency: str) -> int | None:
        """Give an order's shipping, tax or discount; None where the file tells none."""
        cells = record.cells
        for index in self.columns.get(name, ()):
            if cell := cells[index].strip():
                return self._share_memos[index, currency][cell]
        return None

    def share_memo(self, name: str, currency: str) -> Memo[str, int | None]:
        """Give `share` for the cells of a field that has one column, or none."""
        (index,) = self.columns.get(name) or (-1,)
        return self._share_memos[index, currency]

    def _share(self, index: int, currency: str, cell: str) -> int | None:
        found = self.amounts[index][cell] if cell else None
        if found is None or abs(found) >= _LARGEST:
            return None
        return to_minor(abs(found), currency)

    def _category(self, record: Record) -> str:
        found = clean(self.cell(record, "category"))
        return "" if found.casefold() in _NO_CATEGORY else found


def _amounts(
    mark: DecimalMark, unit: Decimal = Decimal(1), *, units: bool = False
) -> Memo[str, Decimal | None]:
    if unit == 1:
        return Memo(lambda cell: parse_amount(cell, mark, units=units))

    def scaled(cell: str) -> Decimal | None:
        amount = parse_amount(cell, mark, units=units)
        return None if amount is None else amount * unit

    return Memo(scaled)


def says_discount(product: str) -> bool:
    """Tell a product that is none: what was taken off the order."""
    text = f" {bare(product[:60])}"
    stems = (word if word > NO_BLANKS else f" {word}" for word in words("discount"))
    return any(stem in text for stem in stems)
