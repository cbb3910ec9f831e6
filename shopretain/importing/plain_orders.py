"""Orders about which nothing is odd, made of whole columns: nearly all of a shop system's file.

What an order is stands in `assemble`; the same comes out here in half the time. Whatever wants a
closer look is left to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from shopretain.base.money import to_minor
from shopretain.base.told import OrderTold
from shopretain.importing.cells import Cells
from shopretain.importing.classes import class_of, names_money_back, tells_state, unknown_status
from shopretain.importing.memo import Memo
from shopretain.importing.rows import RowReader, When
from shopretain.importing.tables import Record

_MORE = (
    "left", "due", "unpaid", "other_status", "refunded_pieces", "refunds_packed", "lines_packed",
    "packed", "tip",
)  # fmt: skip
_SHARES = ("shipping_cost", "tax", "discount")


class _State(NamedTuple):
    """What the words of equal rows say: the class without money, and as what they are kept."""

    reason: str | None
    status: str
    method: str | None


class PlainOrders:
    """Makes the orders of a file whose orders have their cells on the first of their rows."""

    def __init__(self, rows: RowReader, kind: str) -> None:
        """Take the reader of the table's rows; `kind` is that of its orders."""
        self._rows, self._kind = rows, kind
        self._number, self._amount, self._back = map(rows.getter, ("number", "amount", "refunded"))
        self._day, self._clock, self._currency = map(rows.getter, ("date", "time", "currency"))
        self._currencies: Memo[str, str] = Memo(lambda named: rows.currency_of(named, ""))
        self._shares = [rows.getter(name) for name in _SHARES]
        self._states: Memo[Cells, _State | None] = Memo(self._state)
        self._is_nothing: Memo[str, bool] = Memo(self._says_nothing_back)
        self._minors: Memo[str, Memo[str, int]] = Memo(
            lambda currency: Memo(lambda cell: self._minor(cell, currency))
        )
        self._share_minors: Memo[str, list[Memo[str, int | None]]] = Memo(
            lambda currency: [rows.share_memo(name, currency) for name in _SHARES]
        )

    @staticmethod
    def fits(rows: RowReader) -> bool:
        """Tell whether a file's orders may be made so."""
        table, layout, columns = rows.table, rows.layout, rows.columns
        return (
            layout.order_cells == "first"
            and not (layout.is_general or layout.plus or table.short or table.long)
            and not any(name in columns for name in _MORE)
            and not any(len(columns.get(name, ())) > 1 for name in ("amount", *_SHARES))
            and not (rows.sums_lines or rows.formats.flags_refunded or rows.packed)
        )

    def of(self, runs: Sequence[list[Record]]) -> list[OrderTold | None]:
        """Give the order that the rows of each number make, None where something is odd."""
        cells = [run[0].cells for run in runs]
        currencies = list(map(self._currencies.__getitem__, map(self._currency, cells)))
        if len(set(currencies)) == 1:
            return self._of_one_currency(runs, currencies[0])
        parts = groupby(zip(currencies, runs, strict=True), itemgetter(0))
        return [
            order
            for currency, part in parts
            for order in self._of_one_currency([run for _, run in part], currency)
        ]

    def _of_one_currency(
        self, runs: Sequence[list[Record]], currency: str
    ) -> list[OrderTold | None]:
        if not currency:
            return [None] * len(runs)
        read, kind, last_year = self._rows, self._kind, self._rows.formats.last_year
        heads = [run[0] for run in runs]
        cells = [head.cells for head in heads]
        columns = zip(
            self._are_plain(runs, cells),
            heads,
            map(read.number, heads),
            map(self._when, cells),
            map(self._states.__getitem__, map(read.pick_words, cells)),
            map(self._minors[currency].__getitem__, map(self._amount, cells)),
            read.buyers_of(heads),
            map(read.order_texts, heads),
            [read.lines(run, currency) for run in runs],
            map(read.shipped, heads),
            *(
                map(memo.__getitem__, map(pick, cells))
                for pick, memo in zip(self._shares, self._share_minors[currency], strict=True)
            ),
            strict=True,
        )
        found: list[OrderTold | None] = []
        for (
            is_plain, head, number, when, state, minor, buyer, texts, lines, shipped, freight, tax,
            off,
        ) in columns:  # fmt: skip
            if not is_plain or not number or when is None or state is None or minor < 0:
                found.append(None)
                continue
            customer, email, phone, name, consent, billing, shipping = buyer
            note, coupon, delivery = texts
            day, moment, printed = when
            is_known = email or customer or phone or not name
            if not is_known or day.year > last_year or tells_state(note, name):
                found.append(None)
                continue
            reason, status, method = state
            reason = reason or (None if minor else "zero")
            found.append(
                OrderTold(
                    number, day, moment, currency, minor, 0, kind,
                    reason if kind == "order" else None, status, method, customer, email, phone,
                    name, None, consent, coupon, delivery, billing, shipping, lines, (), printed,
                    head.number, freight, tax, off, shipped,
                )
            )  # fmt: skip
        return found

    def _when(self, cells: Cells) -> When | None:
        return self._rows.when_of(self._day(cells), self._clock(cells))

    def _are_plain(self, runs: Sequence[list[Record]], cells: list[list[str]]) -> list[bool]:
        """Tell of which orders nothing was paid back, and the cells stand on the first row only."""
        plain = list(map(self._is_nothing.__getitem__, map(self._back, cells)))
        below = [record.cells for run in runs for record in run[1:]]
        if any(map(self._amount, below)) or not all(map(self._number, below)):
            for at, run in enumerate(runs):
                rest = [record.cells for record in run[1:]]
                is_alone = not any(map(self._amount, rest)) and all(map(self._number, rest))
                plain[at] = plain[at] and is_alone
        return plain

    def _says_nothing_back(self, cell: str) -> bool:
        """Tell a cell about money paid back that says surely that none was."""
        if not cell:
            return True
        (column,) = self._rows.columns["refunded"][:1]
        return self._rows.amounts[column][cell] == 0

    def _minor(self, cell: str, currency: str) -> int:
        """Give an order's total in minor units, below 0 for none that is just a number."""
        if not (cell[:1].isdigit() and cell[-1:].isdigit()):
            return -1  # it may name a currency
        (column,) = self._rows.columns["amount"]
        amount = self._rows.amounts[column][cell]
        return -1 if amount is None else to_minor(amount, currency)

    def _state(self, picked: Cells) -> _State | None:
        """Give what equal rows say, None where money went back or nobody knows what it means."""
        said = self._rows.words_said[picked]
        reason = class_of(said, "", (), 1, 0)
        is_back = "refunded" in said.said or any(map(names_money_back, said.statuses))
        if reason == "refunded" or is_back or unknown_status(said, 0):
            return None
        return _State(reason, " / ".join(said.statuses), said.payment_method)
