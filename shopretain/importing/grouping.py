"""Which rows make one order: sums left out, refunds apart, shifted rows told."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from difflib import SequenceMatcher
from functools import cached_property
from typing import NamedTuple

from shopretain.base.told import ProblemTold
from shopretain.importing.buyers import Buyer
from shopretain.importing.classes import is_known_status, is_refund_kind, plain, tells_no_sale
from shopretain.importing.fit import Fit, Shift, always_have_cents
from shopretain.importing.groups import Aside, Group
from shopretain.importing.mapping import known_titles, names
from shopretain.importing.rows import RowReader
from shopretain.importing.tables import Record
from shopretain.importing.told_again import once
from shopretain.importing.words import bare, fold, words

_ENOUGH = 3  # rows that show what a file's rows have
_NO_NUMBER = re.compile(r"[%\s]|^\D+$")  # "Average", "VAT 20%", "Week 5"
_SLIP = 0.8  # of a name's letters that agree: Anne for Ann
_OF_ORDER = ("customer", "email", "phone", "name", "date", "time")
_NO_BUYER = re.compile(r"\s*\d+(?:[.,]\d+)?\s*%?$")  # VAT 24 %
_FOOTER = 4  # cells at most
_TITLES = 3  # known ones make a row the header of another table


def _names_figure(name: str) -> bool:
    """Tell a name that is none, but says what a figure below a list is: Average, VAT 24 %."""
    return _NO_BUYER.sub("", bare(name)).strip(" :=") in words("figures")


class _Known(NamedTuple):
    """What is known of one buyer, empty for nothing."""

    email: str
    customer: str
    phone: str
    name: str

    def may_be(self, other: _Known) -> bool:
        """Tell whether nothing speaks against it: something agrees, or nothing is told of both."""
        if self.email and other.email:
            return self.email == other.email
        both = [(one, two) for one, two in zip(self, other, strict=True) if one and two]
        slip = SequenceMatcher(None, self.name, other.name).ratio() >= _SLIP
        return any(one == two for one, two in both) or not both or (bool(self.name) and slip)

    def with_(self, other: _Known) -> _Known:
        """Give all that is known of both."""
        return _Known(*(one or two for one, two in zip(self, other, strict=True)))


class Grouper:
    """Puts the rows of one order together; what is none of an order is told to `aside`.

    `no_lines` are the numbers of rows that take money off their order and name no product.
    """

    def __init__(self, rows: RowReader, aside: Aside) -> None:
        """Take the reader of the table's rows."""
        self.rows, self.layout, self.aside = rows, rows.layout, aside
        self.no_lines: set[int] = set()
        self.sections: dict[int, str] = {}  # row: the state that stands over it in a row of its own
        self._section = ""
        self._pays_back = False  # whether the section is one of refunds
        self._buyers: dict[tuple[str, str], dict[str, _Known]] = {}
        self._lines: dict[str, Record] = {}  # by the number that the system gave a line
        self._second_table = False
        self._numbers_made: dict[str, int] = {}
        self._page = 0

    @property
    def is_alone(self) -> bool:
        """Whether no row so far bears on rows of other orders below it."""
        return not (self._section or self._lines or self._second_table or self._numbers_made)

    def without_sums(self, records: Iterator[Record]) -> Iterator[Record]:
        """Leave out rows of nobody whose amount is the sum of the rows above it.

        In a general file of named buyers: month's sums have a day, and words that nobody foresees
        ("10 orders" where names stand). So are rows of nobody with a word where all others have a
        number: an average, a target, VAT 20 %.
        """
        read = self.rows
        names = any(name in read.columns for name in ("email", "phone", "customer", "name"))
        if not self.layout.is_general or not names:
            yield from records
            return
        since = whole = Decimal(0)
        rows_since = rows = reached = known = numbered = 0
        for record in records:
            amount = read.named_money(record)
            buyer = read.buyer(record) if amount is not None else None
            can_reach = buyer is not None and bool(buyer.customer or buyer.email or buyer.phone)
            number = read.number(record)
            nobody = (
                buyer is not None
                and not can_reach
                and (not buyer.name or (rows >= _ENOUGH and reached == rows))
            )
            is_word = bool(number) and bool(_NO_NUMBER.search(number))
            has_own_number = (
                bool(number) and not is_word and numbered == rows and not read.names_sum(record)
            )
            is_sum = (
                nobody
                and not has_own_number
                and (
                    ((rows_since > 1 or (is_word and rows_since)) and amount == since)
                    or (rows > 1 and amount == whole)
                )
            )
            is_figure = (
                nobody
                and rows >= _ENOUGH
                and (
                    (is_word and numbered == known == rows)
                    or (buyer is not None and _names_figure(buyer.name))
                )
            )
            if is_sum or is_figure:
                self.aside.no_orders.append(record.number)
                since, rows_since = Decimal(0), 0
                continue
            if amount is not None:
                since, whole = since + amount, whole + amount
                rows_since, rows = rows_since + 1, rows + 1
                reached += can_reach
                known += can_reach or (buyer is not None and bool(buyer.name))
                numbered += bool(number) and not is_word
            yield record

    def grouped(self, records: Iterable[Record]) -> list[Group]:
        """Put the rows of one order together, in the order of the file."""
        groups: dict[tuple[str, ...], Group] = {}
        latest: dict[str, tuple[str, ...]] = {}
        last: tuple[str, ...] = ()
        for record in records:
            says = self._says(record)
            if says is None:
                continue
            says = says or self._says_beside(record, groups, latest)
            if says == "no_line":
                self.no_lines.add(record.number)
            has_amount = says != "line" and bool(self.rows.money_cell(record))
            has_day = bool(self.rows.cell(record, "date"))
            number = self.rows.number(record)
            if (
                not number
                and last
                and self._is_line_of(groups[last], record, has_amount=has_amount)
            ):
                groups[last].rows.append(record)
                continue
            if self._is_below_another_header(record, has_day=has_day):
                continue
            number = number or self._made_number(record)
            if number not in latest or (has_amount and has_day):
                key = self._key(number, record, says=says)
                if not (key[-1] == "" and latest.get(number, ())[:2] == key[:2]):
                    latest[number] = key  # a later row may leave out who bought
            key = last = latest[number]
            group = groups.get(key)
            if group is None:
                groups[key] = Group(number, "refund" in key, [record], [record])
                continue
            if has_amount:
                group.heads.append(record)
            group.rows.append(record)
        found = once(list(groups.values()), self.rows, self.aside)
        numbers: set[str] = set()
        for group in found:
            if group.number in numbers and not group.is_refund:
                self.aside.same_numbers.append(group.rows[0].number)
            numbers.add(group.number)
        return found

    def _made_number(self, record: Record) -> str:
        """Give an order without a number one made of its content; equal rows are counted up."""
        page = self.rows.page(record)
        if page != self._page:  # a glued file begins again: equal rows are the same ones
            self._page = page
            self._numbers_made.clear()
        content = "\x1f".join(record.cells)
        digest = hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:12]
        count = self._numbers_made[digest] = self._numbers_made.get(digest, 0) + 1
        return f"row-{digest}" if count == 1 else f"row-{digest}-{count}"

    def _says(self, record: Record) -> str | None:
        """Give what a row is, None for one that is part of no order; where it lies is told."""
        says = self.rows.says(record)
        if says == "nothing" and (shift := self._shift(record)):
            self.aside.problems.append(ProblemTold(record.number, "", shift))
            return None
        if says == "nothing":
            if not self._is_below_another_header(record, has_day=False):  # a title is Total
                self.aside.no_orders.append(record.number)
            return None
        if self._begins_section(record):
            self.aside.no_orders.append(record.number)
            return None
        if self._section and not self._pays_back:
            self.sections[record.number] = self._section
        if unknown := self.rows.unknown_kind(record):
            self.aside.unknown_statuses.setdefault(unknown, []).append(record.number)
        if flaw := self._flaw(record):
            self.aside.problems.append(ProblemTold(record.number, "", flaw))
            return None
        if self._is_line_again(record):
            return None
        return says or ("refund" if self._pays_back else "")

    def _is_line_again(self, record: Record) -> bool:
        """Take a row whose line the system numbered once, whatever stands again; it is told."""
        line = self.rows.cell(record, "line_id") if "line_id" in self.rows.columns else ""
        first = self._lines.setdefault(line, record) if line else record
        if first is record:
            return False
        if first.cells == record.cells:
            self.aside.duplicates.append(record.number)
            return True
        is_same_money = self.rows.money(first) == self.rows.money(record)
        code = "line_differs" if is_same_money else "amounts_differ"
        self.aside.problems.append(ProblemTold(record.number, "", code))
        return True

    def _begins_section(self, record: Record) -> bool:
        """Take a row of nothing but a state as that of the rows below: UNPAID, Refunds."""
        filled = [cell for cell in record.cells if cell.strip()]
        if not self.layout.is_general or len(filled) != 1 or len(record.cells) == 1:
            return False
        (cell,) = filled
        if any(map(str.isdigit, cell)) or self.rows.cell(record, "product"):
            return False  # a line of the order above
        is_refunds = names(bare(cell), "refund_titles")
        is_state = is_known_status(cell) or is_refunds
        self._section = cell if is_state and (tells_no_sale(cell) or is_refunds) else ""
        self._pays_back = is_refunds
        return is_state

    def _says_beside(
        self,
        record: Record,
        groups: dict[tuple[str, ...], Group],
        latest: dict[str, tuple[str, ...]],
    ) -> str:
        """Give `no_line` for a line below zero of what the order did not sell, else nothing.

        It is a discount or a rounding; what the order did sell came back.
        """
        product = self.rows.cell(record, "product") if self.layout.is_general else ""
        amount = self.rows.named_money(record) if product else None
        if amount is None or amount >= 0 or is_refund_kind(plain(product)):
            return ""
        key = latest.get(self.rows.number(record))
        when = self.rows.when(record)
        if key is None or when is None or key[1] != when.printed[:10]:
            return ""
        sold = {self.rows.cell(row, "product") for row in groups[key].rows}
        return "no_line" if product not in sold else ""

    def _flaw(self, record: Record) -> str:
        """Tell a row whose cells do not stand below their titles."""
        table, number = self.rows.table, record.number
        if number in table.short:
            return "too_few_cells"
        if self.layout.is_general:
            return self._flaw_by_hand(record)
        is_odd = self._has_odd_number(record) or self._shift_of.has(record)
        if not is_odd and number in table.long:  # what a shop system writes is as wide everywhere
            is_odd = 2 * len(table.long) < table.rows or self._is_torn(record)
        return "too_many_cells" if is_odd else ""

    def _flaw_by_hand(self, record: Record) -> str:
        table, number = self.rows.table, record.number
        if number in table.ends_early:
            return "" if self._fits.as_others(record, ends_early=True) else "too_few_cells"
        if number in table.long:
            is_odd = self._is_torn(record)
        else:  # as wide as others where a comma stands for the last cell, which was left out
            is_odd = self._may_lack_commas and self.rows.is_split(record)
        return "too_many_cells" if is_odd else ""

    def _is_torn(self, record: Record) -> bool:
        return self.rows.is_split(record) or not self._fits.as_others(record)

    @cached_property
    def _may_lack_commas(self) -> bool:
        """Whether an amount without cents beside two digits is odd: 115,80 unquoted among 60.00."""
        table = self.rows.table
        is_parted = self.layout.is_general and table.facts.delimiter == ","
        return is_parted and always_have_cents(table, self.rows.mapping.first("amount"))

    @cached_property
    def _shift_of(self) -> Shift:
        return Shift(self.rows.table)

    @cached_property
    def _fits(self) -> Fit:
        return Fit(self.rows.table)

    def _has_odd_number(self, record: Record) -> bool:
        """Tell a row with a word where all others have an order number."""
        number = self.rows.number(record) if self._are_numbers_digits else ""
        return bool(number) and not number.isdecimal()

    @cached_property
    def _are_numbers_digits(self) -> bool:
        """Whether a shop system writes the numbers of orders in digits alone."""
        numbers = [number for row in self.rows.table.head if (number := self.rows.number(row))]
        odd = sum(not number.isdecimal() for number in numbers)
        return (
            not self.layout.is_general and len(numbers) > _ENOUGH and _ENOUGH * odd < len(numbers)
        )

    def _shift(self, record: Record) -> str:
        """Tell a row of a shop system's file that is none of an order, and not as wide as others.

        Its cells may stand below the wrong titles; a few are a footer's.
        """
        is_footer = sum(map(bool, map(str.strip, record.cells))) <= _FOOTER
        if self.layout.is_general or is_footer:
            return ""
        if record.number in self.rows.table.ends_early:
            return "too_few_cells"
        return "too_many_cells" if record.number in self.rows.table.long else ""

    def _is_line_of(self, group: Group, record: Record, *, has_amount: bool) -> bool:
        """Tell a row without a number that goes on with the order above.

        It has no order cells of its own, or just the same ones.
        """
        if self.rows.cell(record, "date"):
            return self._repeats(group, record)
        if not has_amount:
            return True
        has_numbers = self.rows.mapping.first("number") is not None
        return has_numbers and bool(self.rows.cell(record, "product"))

    def _repeats(self, group: Group, record: Record) -> bool:
        """Tell another product of an order, where the owner said that amounts are orders'."""
        read = self.rows
        if read.options.amounts_of != "order" or read.mapping.first("number") is not None:
            return False
        first, product = group.rows[0], read.cell(record, "product")
        return (
            all(read.cell(first, name) == read.cell(record, name) for name in _OF_ORDER)
            and read.money_cell(first) == read.money_cell(record)
            and all(read.cell(row, "product") != product for row in group.rows)
        )

    def _is_below_another_header(self, record: Record, *, has_day: bool) -> bool:
        """Tell the rows of a second table: its titles are told as a problem, and all below them."""
        if not self._second_table and (not has_day or self.rows.when(record) is None):
            is_header = known_titles(record.cells) >= _TITLES
            if is_header and record.number == self.rows.table.header_row + 1:
                self.aside.no_orders.append(record.number)  # the same titles in another language
                return True
            self._second_table = is_header
        if self._second_table:
            self.aside.problems.append(ProblemTold(record.number, "", "second_table"))
        return self._second_table

    def _key(self, number: str, record: Record, *, says: str) -> tuple[str, ...]:
        """Tell orders apart that share a number: by day, and in general files by who bought."""
        when = self.rows.when(record)
        day = when.printed[:10] if when else str(record.number)
        if self.layout.order_cells == "first":
            return number, day
        amount = None if says == "no_line" else self.rows.named_money(record)
        if says == "refund" or (amount is not None and amount < 0):
            alone = "" if self.layout.order_cells == "lines" else str(record.number)
            return number, day, "refund", alone
        if not self.layout.is_general:
            return number, day
        return number, day, self._who(number, day, self.rows.buyer(record))

    def _who(self, number: str, day: str, buyer: Buyer) -> str:
        """Tell buyers of one number and day apart: those of whom nothing agrees."""
        mine = _Known(buyer.email or "", buyer.customer or "", buyer.phone or "", fold(buyer.name))
        known = self._buyers.setdefault((number, day), {})
        who = next((key for key, other in known.items() if mine.may_be(other)), "".join(mine))
        known[who] = known[who].with_(mine) if who in known else mine
        return who
