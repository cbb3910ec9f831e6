"""The cells of a table read as values, by the mapping and the formats decided before."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from decimal import Decimal
from fnmatch import translate
from functools import cached_property
from itertools import islice

from shopretain.importing.date_format import DateOrder, Stamp, day_of, parse_stamp
from shopretain.importing.layouts import Layout, Rule
from shopretain.importing.mapping import Mapping
from shopretain.importing.money_format import POINT, DecimalMark, currency_sign, parse_amount
from shopretain.importing.orders import ParsedAddress, ParsedPerson, ReadingOptions
from shopretain.importing.packed import PackedList
from shopretain.importing.tables import RawTable, Record, cells_of, fold
from shopretain.importing.values import (
    clean,
    clean_id,
    country_of,
    email_of,
    is_consent,
    is_yes,
    name_of,
    phone_of,
)
from shopretain.importing.words import bare, words

_ADDRESS = ("name", "company", "line1", "line2", "city", "postcode", "province", "country")


@dataclass(frozen=True, slots=True)
class _Test:
    """A layout's rule with the columns of this table."""

    says: str
    cells: tuple[tuple[int, re.Pattern[str]], ...]

    def fits(self, record: Record) -> bool:
        return all(pattern.match(fold(record.cells[index])) for index, pattern in self.cells)


class RowReader:
    """Reads single rows of one table."""

    def __init__(
        self,
        table: RawTable,
        layout: Layout,
        mapping: Mapping,
        options: ReadingOptions,
        order: DateOrder,
        marks: dict[int, DecimalMark],
    ) -> None:
        """Take the table and what was decided about it; `marks` by column, a point for others."""
        self.table, self.layout, self.mapping, self.options = table, layout, mapping, options
        self.order, self._marks = order, marks
        self._stamps: dict[tuple[str, str], Stamp | None] = {}
        self._numbers_made: dict[str, int] = {}
        folded = [fold(title) for title in table.titles]
        self._row_tests = _tests(layout.rows, folded)
        self._class_tests = _tests(layout.classes, folded)
        self._plus = [folded.index(title) for title in layout.plus if title in folded]
        self._minus = [folded.index(title) for title in layout.minus if title in folded]

    # Cells

    def cell(self, record: Record, name: str) -> str:
        """Give the first filled cell among the columns of a field, or all of them joined."""
        columns = self.mapping.columns.get(name, ())
        if name in self.layout.joined:
            parts = (record.cells[index].strip() for index in columns)
            return self.layout.joined[name].join(part for part in parts if part)
        for index in columns:
            if text := record.cells[index].strip():
                return text
        return ""

    def cells(self, record: Record, name: str) -> list[str]:
        """Give all filled cells of a field's columns."""
        found = (record.cells[index].strip() for index in self.mapping.columns.get(name, ()))
        return [text for text in found if text]

    def says(self, record: Record) -> str:
        """Give what a row is: nothing, refund, no_line, or empty for a row of an order."""
        if self.layout.is_general and self._is_total(record):
            return "nothing"
        return next((test.says for test in self._row_tests if test.fits(record)), "")

    def classes(self, record: Record) -> frozenset[str]:
        """Give the classes that a row's cells say by other means than a status word."""
        return frozenset(test.says for test in self._class_tests if test.fits(record))

    def _is_total(self, record: Record) -> bool:
        """Tell a row of sums: it begins with a word for it and has no day."""
        first = next((cell for cell in record.cells if cell.strip()), "")
        return bare(first).rstrip(":") in words("total") and self.stamp(record) is None

    # Values

    def stamp(self, record: Record) -> Stamp | None:
        """Give the row's day and time, None where the cell is none."""
        key = (self.cell(record, "date"), self.cell(record, "time"))
        if key not in self._stamps:
            day, clock = key
            found = parse_stamp(day, self.order)
            if found is not None and clock and not found.has_time:
                found = parse_stamp(f"{day} {clock}", self.order) or found
            self._stamps[key] = found
        return self._stamps[key]

    @property
    def stamps(self) -> list[Stamp]:
        """All days read so far."""
        return [stamp for stamp in self._stamps.values() if stamp is not None]

    def amount(self, record: Record, name: str) -> Decimal | None:
        """Give the number in a field's first filled cell."""
        for index in self.mapping.columns.get(name, ()):
            if record.cells[index].strip():
                return self._parsed(record, index)
        return None

    def _parsed(self, record: Record, index: int) -> Decimal | None:
        return parse_amount(record.cells[index], self._marks.get(index, POINT))

    @cached_property
    def sums_lines(self) -> bool:
        """Whether the file has no total at all: orders are then the sum of their lines."""
        return not self._plus and self.mapping.first("amount") is None

    def money(self, record: Record) -> Decimal | None:
        """Give what one row says about money: its total, its parts summed, or its line's total.

        None where no cell says anything, or where one is filled and no amount.
        """
        if self.sums_lines:
            return self.line_total(record)
        if not self._plus:
            return self.amount(record, "amount")
        total, said = Decimal(0), False
        for columns, sign in ((self._plus, 1), (self._minus, -1)):
            for index in columns:
                if not record.cells[index].strip():
                    continue
                part = self._parsed(record, index)
                if part is None:
                    return None
                # A discount is taken off however the file signs it.
                total += part if sign > 0 else -abs(part)
                said = True
        return total if said else None

    def money_cell(self, record: Record) -> str:
        """Give the cell that `money` is mainly about."""
        return self.cell(record, "price" if self.sums_lines else "amount")

    def line_total(self, record: Record) -> Decimal | None:
        """Give the money of the row's product: its own total, or price by pieces less discount."""
        whole = self.amount(record, "line_total")
        if whole is not None:
            return whole
        price = self.amount(record, "price")
        if price is None:
            return None
        pieces = self.amount(record, "quantity")
        off = self.amount(record, "line_discount") or Decimal(0)
        return price * (Decimal(1) if pieces is None else pieces) - abs(off)

    def currency(self, record: Record) -> str:
        """Give the row's currency: the layout's, its own column's, its sign's, else the file's."""
        code = clean(self.cell(record, "currency")).upper()
        if len(code) == 3 and code.isascii() and code.isalpha():
            return code
        if self.layout.currency:
            return self.layout.currency
        return currency_sign(self.money_cell(record), self.options.currency) or (
            self.options.currency
        )

    def number(self, record: Record) -> str:
        """Give the order's number, empty where the row has none or only a sign like `?`."""
        number = clean_id(self.cell(record, "number"))
        return number if any(char.isalnum() for char in number) else ""

    def made_number(self, record: Record) -> str:
        """Give an order without a number one made of its content; equal rows are counted up."""
        content = "\x1f".join(record.cells)
        digest = hashlib.sha256(content.encode()).hexdigest()[:12]
        count = self._numbers_made.get(digest, 0) + 1
        self._numbers_made[digest] = count
        return f"row-{digest}" if count == 1 else f"row-{digest}-{count}"

    def customer(self, record: Record) -> str | None:
        """Give the platform's customer id, None for a guest."""
        found = clean_id(self.cell(record, "customer"))
        return None if found in self.layout.no_customer else found or None

    def name(self, record: Record) -> str:
        """Give the buyer's name."""
        whole = name_of(self.cell(record, "name"))
        return whole or name_of(self.cell(record, "first_name"), self.cell(record, "last_name"))

    def phone(self, record: Record, country: str) -> str | None:
        """Give the first usable phone."""
        if "phone" in self.layout.joined:
            return phone_of(self.cell(record, "phone"), country)
        for text in self.cells(record, "phone"):
            phone = phone_of(text, country)
            if phone is not None:
                return phone
        return None

    def address(self, record: Record, prefix: str) -> ParsedAddress | None:
        """Give the address whose fields begin with the prefix, None without a place."""
        parts = {part: clean(self.cell(record, prefix + part)) for part in _ADDRESS}
        if not any(text for part, text in parts.items() if part not in ("name", "company")):
            return None
        return ParsedAddress(
            **{k: "" if v in ("-", "–") else v.strip("\"'") for k, v in parts.items()}
        )

    def consent(self, record: Record) -> bool | None:
        """Give whether somebody may be written to, None where the file does not say.

        An empty cell is a no in a column of marks, unknown in one that writes its noes out.
        """
        if "no_consent" in self.mapping.columns:
            return not is_yes(self.cell(record, "no_consent"))
        if "consent" not in self.mapping.columns:
            return None
        text = self.cell(record, "consent")
        return None if not text and self._writes_noes else is_consent(text)

    @cached_property
    def _writes_noes(self) -> bool:
        """Whether somebody's cell in the consent column says no in a word."""
        columns = self.mapping.columns["consent"]
        return any(not is_consent(cell) for i in columns for cell in cells_of(self.table, i))

    def email(self, record: Record) -> str | None:
        """Give the first usable e-mail."""
        return next(filter(None, map(email_of, self.cells(record, "email"))), None)

    def person(self, record: Record) -> ParsedPerson | None:
        """Give what a customers file's row says, None where it identifies nobody."""
        prefix = "address_" if not self.layout.is_general else "billing_"
        address = self.address(record, prefix)
        country = country_of((address or ParsedAddress()).country) or self.options.country
        customer, email = self.customer(record), self.email(record)
        phone = self.phone(record, country)
        if not (customer or email or phone):
            return None
        born = parse_stamp(self.cell(record, "birthday"), self.order)
        return ParsedPerson(
            record.number,
            customer,
            email,
            phone,
            self.name(record),
            self.consent(record),
            clean(self.cell(record, "tags")),
            None if born is None else day_of(born),
            address,
        )

    @cached_property
    def packed(self) -> PackedList:
        """How product lists stand in one cell, if they do (false where they do not)."""
        name = "packed" if "packed" in self.mapping.columns else "product"
        index = self.mapping.first(name)
        rowwise = self.mapping.first("quantity") is not None and name == "product"
        return PackedList(() if index is None or rowwise else cells_of(self.table, index))

    @cached_property
    def flags_paid(self) -> bool:
        """Whether a column tells which orders are paid: it has values, and not the same on all."""
        index = self.mapping.first("paid")
        if index is None:
            return False
        first = next(islice(cells_of(self.table, index), 1), None)
        return first is not None


def _tests(rules: tuple[Rule, ...], folded: list[str]) -> list[_Test]:
    """Give the rules whose columns the table has."""
    return [
        _Test(
            rule.says,
            tuple(
                (folded.index(title), re.compile("|".join(translate(p) for p in patterns)))
                for title, patterns in rule.when.items()
            ),
        )
        for rule in rules
        if all(title in folded for title in rule.when)
    ]
