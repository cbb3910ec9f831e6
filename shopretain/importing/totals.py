"""Which column holds what an order came to, where its title alone does not say so."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from shopretain.base.money import exponent
from shopretain.importing.layouts import Layout
from shopretain.importing.mapping import Mapping, is_net
from shopretain.importing.money_format import decide_mark, parse_amount
from shopretain.importing.options import Question, ReadingOptions
from shopretain.importing.tables import Table, cells_of

_BESIDE = ("shipping_cost", "discount")  # money of an order that is none of its lines
_MOST_TIMES = 5  # a total by the price of one of its lines
_MOSTLY = 0.9
_Amounts = list[Decimal | None]


def with_totals(
    table: Table, layout: Layout, mapping: Mapping, options: ReadingOptions
) -> tuple[Mapping, tuple[Question, ...]]:
    """Take the column of what was paid, where another one proves it; ask where one may be it.

    Of a general file whose total the owner did not choose: prices without a total beside money
    that no line tells, and an amount without the tax that stands beside it, are asked about.
    """
    if not layout.is_general or "amount" in dict(options.columns):
        return mapping, ()
    seen = _Seen(table, mapping, options)
    index = mapping.first("amount")
    if index is None:
        return mapping, seen.question() if seen.has_more_than_lines() else ()
    after = seen.after_discount(index)
    if after is not None:
        return Mapping(mapping.titles, mapping.columns | {"amount": (after,)}), ()
    taxed = is_net(table.titles[index]) and seen.is_filled("tax")
    return mapping, seen.question() if taxed else ()


class _Seen:
    """The amounts in the first rows of a table."""

    def __init__(self, table: Table, mapping: Mapping, options: ReadingOptions) -> None:
        self._table, self._mapping, self._options = table, mapping, options

    def question(self) -> tuple[Question, ...]:
        """Ask for the column of the total."""
        return (Question("choose_column", "amount", tuple(filter(None, self._table.titles))),)

    def is_filled(self, name: str) -> bool:
        """Tell whether a field's column holds any amount but zero."""
        index = self._mapping.first(name)
        return index is not None and any(self._amounts(index))

    def has_more_than_lines(self) -> bool:
        """Tell whether orders may come to more, or less, than the prices of their lines."""
        names = ("line_total", "price")
        index = next((at for name in names if (at := self._mapping.first(name)) is not None), None)
        if index is None:
            return False
        if any(map(self.is_filled, _BESIDE)):
            return True
        prices = self._amounts(index)
        return any(self._may_be_total(other, prices) for other in self._free())

    def after_discount(self, index: int) -> int | None:
        """Give the column of the amounts less their discounts, None where no column is just that.

        Proved where each discount is taken off there.
        """
        discount = self._mapping.first("discount")
        if discount is None:
            return None
        off = self._amounts(discount)
        before = self._amounts(index)
        less = [
            None if one is None else one - abs(part or Decimal(0))
            for one, part in zip(before, off, strict=True)
        ]
        if not any(off) or less == before:
            return None
        return next((other for other in self._free() if self._amounts(other) == less), None)

    def _free(self) -> list[int]:
        taken = {at for found in self._mapping.columns.values() for at in found}
        return [at for at in range(len(self._table.titles)) if at not in taken]

    def _may_be_total(self, index: int, prices: _Amounts) -> bool:
        pairs = [
            (amount, price)
            for amount, price in zip(self._amounts(index), prices, strict=True)
            if amount and price
        ]
        if _shows_cents(price for _, price in pairs) and not _shows_cents(a for a, _ in pairs):
            return False
        fit = sum(price <= amount <= _MOST_TIMES * price for amount, price in pairs)
        return any(a != b for a, b in pairs) and fit >= _MOSTLY * len(pairs)

    def _amounts(self, index: int) -> _Amounts:
        """Give the amounts of a column by row, all None where it holds anything else."""
        decimals = exponent(self._options.currency)
        mark = decide_mark(cells_of(self._table, index), self._options.decimal, decimals)
        cells = [record.cells[index].strip() for record in self._table.head]
        amounts = [parse_amount(cell, mark) if cell else None for cell in cells]
        is_money = all(
            found is not None for found, cell in zip(amounts, cells, strict=True) if cell
        )
        return amounts if is_money else [None] * len(cells)


def _shows_cents(amounts: Iterable[Decimal]) -> bool:
    return any(amount.as_tuple().exponent != 0 for amount in amounts)
