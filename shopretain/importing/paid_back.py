"""What was paid back, by the cells of a row: amounts, hundredths, pieces, marks, words."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import cached_property

from shopretain.base.money import to_minor
from shopretain.importing.classes import names_money_back
from shopretain.importing.deciding import MARKS_OF_BACK
from shopretain.importing.money_format import POINT, parse_alone, parse_amount
from shopretain.importing.packed import keyed_refunds
from shopretain.importing.rows import RowReader
from shopretain.importing.tables import Record
from shopretain.importing.values import is_mark, says_partly, says_refunded

_WORDS = re.compile(r"[^\W\d_]+|[():=]")
_DAY = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]")


class PaidBack:
    """Reads what rows say of money that went back."""

    def __init__(self, rows: RowReader) -> None:
        """Take the reader of the table's rows."""
        self._rows = rows

    def of_row(self, record: Record, amount: Decimal, *, are_lines: bool) -> Decimal | None:
        """Give what a row's own cells say was paid back, None where nobody can read them.

        All of `amount` where a rule or a word says so; `are_lines`: amounts are their rows' own.
        """
        if "refunded" in self._rows.order_words(record).said:
            return amount
        if "refunded_pieces" in self._rows.columns:
            return self._of_pieces(record, amount, are_lines=are_lines)
        cell = self._rows.cell(record, "refunded")
        if self._rows.formats.flags_refunded:
            return amount if cell in MARKS_OF_BACK else Decimal(0)
        if cell.endswith("%") or (self._is_rate and cell):
            back = self._rows.rate(record, "refunded")
            return None if back is None else amount * back
        back = self._rows.amount(record, "refunded")
        if back is None and cell:
            return self._by_word(cell, amount)
        return abs(back) if back else self._by_status(record, amount)

    def _by_status(self, record: Record, amount: Decimal) -> Decimal | None:
        """Give what a status says was paid back: refunded 5.00."""
        statuses = self._rows.order_words(record).statuses
        told = next(filter(names_money_back, statuses), "") if statuses else ""
        return self._by_word(told, amount) if told else Decimal(0)

    @cached_property
    def _is_rate(self) -> bool:
        """Whether the column of refunds tells hundredths of what was paid."""
        return "%" in (self._rows.mapping.title("refunded") or "")

    def _by_word(self, cell: str, amount: Decimal) -> Decimal | None:
        """Give what was paid back by a word for it, and by a number beside that: refunded 15.00."""
        beside = _WORDS.sub(" ", cell).strip()
        is_back = says_refunded(cell) or says_partly(cell)
        if is_back and any(map(str.isdigit, beside)) and not _DAY.search(cell):
            columns = self._rows.columns
            index = (*columns.get("refunded", ()), *columns.get("amount", ()), -1)[0]
            back = parse_amount(beside, self._rows.formats.marks.get(index, POINT))
            back = parse_alone(beside) if back is None else back
            return None if back is None else abs(back)
        if says_partly(cell):
            return None
        if says_refunded(cell):
            return amount
        is_lost = cell.startswith(("#", "="))  # an error or a formula of a workbook
        return None if is_lost or any(map(str.isdigit, cell)) else Decimal(0)

    def unknown_word(self, record: Record) -> str:
        """Give a word in a column of money paid back of which nobody knows what it means."""
        cell = self._rows.cell(record, "refunded")
        if not self._rows.layout.is_general or not cell or any(map(str.isdigit, cell)):
            return ""
        return "" if is_mark(cell) or says_partly(cell) or says_refunded(cell) else cell

    def _of_pieces(self, record: Record, amount: Decimal, *, are_lines: bool) -> Decimal | None:
        """Give what was paid back for pieces of a row; None where it does not follow from them."""
        back = self._rows.amount(record, "refunded_pieces")
        if back is None:
            return None if self._rows.cell(record, "refunded_pieces") else Decimal(0)
        if back and "quantity" not in self._rows.columns:
            return None  # of how many
        bought = self._rows.amount(record, "quantity") or Decimal(1)
        if not back or abs(back) >= bought:
            return amount if back else Decimal(0)
        return amount * abs(back) / bought if are_lines else None

    def of_order(
        self, head: Record, paid_back: Decimal, currency: str
    ) -> tuple[tuple[int, date | None], ...]:
        """Give the money paid back on an order: minor units, and the day where it is told."""
        packed = self._rows.cell(head, "refunds_packed")
        found = keyed_refunds(packed) if packed else []
        if not found:
            return ((to_minor(paid_back, currency), None),) if paid_back else ()
        amounts = [(parse_alone(text), day) for text, day in found]
        return tuple(
            (abs(to_minor(amount, currency)), date.fromisoformat(day) if day else None)
            for amount, day in amounts
            if amount
        )
