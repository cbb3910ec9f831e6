"""The cells of a table read as values, by the mapping and the formats decided before."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from fnmatch import translate
from functools import cache, cached_property
from typing import NamedTuple
from zoneinfo import ZoneInfo

from shopretain.importing.buyers import ROUNDED
from shopretain.importing.cells import Cells, Parts
from shopretain.importing.classes import (
    OrderWords,
    is_line_kind,
    is_no_payment,
    is_sale_kind,
    is_way_to_pay,
    kind_of_row,
    plain,
    says_cancelled,
    says_unsold,
)
from shopretain.importing.date_format import day_of, parse_stamp, utc_moment
from shopretain.importing.layouts import Rule
from shopretain.importing.line_reader import LineReader, says_discount
from shopretain.importing.memo import Memo
from shopretain.importing.money_format import currency_sign
from shopretain.importing.packed import PackedList
from shopretain.importing.tables import Record, cells_of
from shopretain.importing.values import (
    clean,
    clean_id,
    is_mark,
)
from shopretain.importing.words import bare, fold, words

_THOUSANDS = re.compile(r"\d{3}(?:[.,]\d{1,2})?|\d{2}")
_BEHIND = re.compile(r"\s*[,;:(–]")
_NOES = frozenset(words("no")) - {"", "ok", "active"}
_SHORT = 3  # letters of a word for a sum that stands at the end of others
_TEXTS = ("note", "coupon", "delivery_method")
_WORDS = ("status", "payment_method", "cancelled", "test", "tags", "paid", "shipping_status")

# Currencies whose sign is nobody else's: a € in a row of dollars is a contradiction.
_PLAIN = frozenset({"EUR", "GBP", "USD", "PLN", "UAH", "CHF", "CZK"})


class When(NamedTuple):
    """The shop's own day, the moment (None where only a day is told), and both as printed."""

    day: date
    moment: datetime | None
    printed: str


@dataclass(frozen=True, slots=True)
class _Test:
    """A layout's rule with the columns of this table."""

    says: str
    cells: tuple[tuple[int, re.Pattern[str]], ...]


class RowReader(LineReader):
    """Reads single rows of one table; what a cell means is worked out once for equal cells."""

    def __init__(self, parts: Parts) -> None:
        """Take the table and what was decided about it."""
        super().__init__(parts)
        table, layout, mapping, options, _ = parts
        self._zone = ZoneInfo(options.time_zone)
        folded = [fold(title) for title in table.titles]
        self._row_tests = _tests(layout.rows, folded)
        self._class_tests = _tests(layout.classes, folded)
        self._plus = [folded.index(title) for title in layout.plus if title in folded]
        self._minus = [folded.index(title) for title in layout.minus if title in folded]
        # Whether the file has no total at all: orders are then the sum of their lines.
        self.sums_lines = not self._plus and mapping.first("amount") is None
        rules = tuple(i for test in self._class_tests for i, _ in test.cells)
        # Somebody may write into the days on which orders left that one never will.
        names = (*_WORDS, "shipped") if layout.is_general else _WORDS
        self.pick_words, self.words_said = self.together(names, rules, self._order_words)
        self._tells_shipping = any(
            name in mapping.columns for name in ("shipped", "shipping_status")
        )
        self._make_memos()

    def _make_memos(self) -> None:
        self._number_cell, self._numbers = self.getter("number"), Memo(self._number)
        self._day_cell, self._clock_cell = self.getter("date"), self.getter("time")
        self._whens: Memo[tuple[str, str], When | None] = Memo(lambda cells: self.when_of(*cells))
        self._amount_cell = self.getter("amount")
        self._pick_texts, self._texts = self.together(_TEXTS, (), self._order_texts)
        self._pick_shipped = self.picker(("shipped", "shipping_status"))
        self._shipped_memo: Memo[Cells, str] = Memo(lambda cells: self._shipped(*cells))
        self._kinds = Memo(self._kind)
        self._currencies: Memo[tuple[str, str], str] = Memo(lambda cells: self.currency_of(*cells))
        self._said = Memo(self._rules_say)
        self._all_said = Memo(self._classes_say)

    # Cells

    def says(self, record: Record) -> str:
        """Give what a row is: nothing, refund, line, no_line, or empty for a row of an order."""
        if self.layout.is_general:
            return self._says_by_hand(record)
        if not self.number(record) and self.when(record) is None and self.names_sum(record):
            return "nothing"  # somebody added up what the system wrote
        if not self._row_tests:
            return ""
        cells = record.cells
        return self._said[tuple(cells[i] for t in self._row_tests for i, _ in t.cells)]

    def _says_by_hand(self, record: Record) -> str:
        if self._is_total(record):
            return "nothing"
        if product := self.cell(record, "product"):
            if _IS_SUM[product]:
                return "nothing"  # a sum below the rows of one order
            if _IS_DISCOUNT[product] and (self.named_money(record) or 0) < 0:
                return "no_line"
        kind = self.cell(record, "kind")
        if not kind:
            return ""
        return self._kinds[kind] or ("nothing" if self._moves_money(record) else "")

    def _moves_money(self, record: Record) -> bool:
        """Tell money that goes out for nobody's order: a payout or a fee, whatever it is called."""
        if self.number(record) or (self.named_money(record) or 0) >= 0:
            return False
        buyer = self.buyer(record)
        return not (buyer.customer or buyer.email or buyer.phone or buyer.name)

    def unknown_kind(self, record: Record) -> str:
        """Give what a row is called beside sales, where nobody knows what that is."""
        kind = self.cell(record, "kind") if self.layout.is_general and self._sale_kinds else ""
        text = _plain_kind(kind)
        return kind if text and not self._kinds[kind] and not is_sale_kind(text) else ""

    @cached_property
    def _sale_kinds(self) -> set[str]:
        """The kinds of rows that are sales, or lines of them."""
        index = self.mapping.first("kind")
        kinds = set() if index is None else set(map(_plain_kind, cells_of(self.table, index)))
        return set(filter(is_sale_kind, kinds))

    def _kind(self, cell: str) -> str:
        return kind_of_row(_plain_kind(cell), has_sales=self._has_sales)

    @cached_property
    def _has_sales(self) -> bool:
        """Whether the column of kinds has rows of whole sales, beside lines of them."""
        return not all(map(is_line_kind, self._sale_kinds))

    def _rules_say(self, cells: tuple[str, ...]) -> str:
        return next(iter(_fitting(self._row_tests, cells)), "")

    def classes(self, record: Record) -> frozenset[str]:
        """Give the classes that a row's cells say by other means than a status word."""
        if not self._class_tests:
            return frozenset()
        cells = record.cells
        return self._all_said[tuple(cells[i] for t in self._class_tests for i, _ in t.cells)]

    def _classes_say(self, cells: tuple[str, ...]) -> frozenset[str]:
        return frozenset(_fitting(self._class_tests, cells))

    def names_sum(self, record: Record) -> bool:
        """Tell a row in which a cell is just a word for a sum."""
        return any(_IS_SUM[cell] for cell in record.cells if cell.strip())

    def _is_total(self, record: Record) -> bool:
        """Tell a row of sums: one of its first cells says so, and it names nobody or no day."""
        filled = [cell for cell in record.cells if cell.strip()][:3]
        at = next((n for n, cell in enumerate(filled) if _SUMS[cell]), None)
        if at is None:
            return False
        number = self.number(record)
        if at > 0 and any(map(str.isdigit, number)) and self.cell(record, "date"):
            return False  # an order of somebody or something called Total
        buyer = self.buyer(record)
        named = buyer.customer or buyer.email or buyer.phone
        return not named or self.when(record) is None

    # Values

    def when(self, record: Record) -> When | None:
        """Give the row's day and time, None where the cell is none."""
        cells = record.cells
        return self._whens[self._day_cell(cells), self._clock_cell(cells)]

    def when_of(self, day: str, clock: str) -> When | None:
        """Give the day and time that two cells tell."""
        stamp = parse_stamp(day, self.formats.order)
        if stamp is not None and clock and not stamp.has_time:
            stamp = parse_stamp(f"{day} {clock}", self.formats.order) or stamp
        if stamp is None:
            return None
        if not stamp.has_time:
            return When(day_of(stamp), None, stamp.printed)
        if stamp.offset is None and not self.formats.times_are_utc:
            moment = stamp.moment.replace(tzinfo=self._zone).astimezone(UTC)
            return When(day_of(stamp), moment, stamp.printed)
        moment = utc_moment(stamp) or stamp.moment.replace(tzinfo=UTC)
        if self.formats.times_are_utc:
            return When(moment.astimezone(self._zone).date(), moment, stamp.printed)
        return When(day_of(stamp), moment, stamp.printed)

    def shipped(self, record: Record) -> str | None:
        """Give the ISO day on which an order left, "yes" without one, empty for not yet.

        None where the file has no column for it.
        """
        return (
            self._shipped_memo[self._pick_shipped(record.cells)] if self._tells_shipping else None
        )

    def _shipped(self, day: str, status: str) -> str:
        stamp = parse_stamp(day, self.formats.order) if day.strip() else None
        if stamp is not None:
            return day_of(stamp).isoformat()
        return "yes" if fold(status) in words("shipped") or fold(day) in words("shipped") else ""

    def money(self, record: Record) -> Decimal | None:
        """Give what one row says about money: its total, its parts summed, or its line's total.

        None where no cell says anything, or where one is filled and no amount.
        """
        if self.sums_lines:
            return self.line_total(record)
        if not self._plus:
            amount = self.amount(record, "amount")
            if amount is None or "tip" not in self.columns:
                return amount
            return amount - (self.amount(record, "tip") or 0)
        total, said = Decimal(0), False
        for columns, sign in ((self._plus, 1), (self._minus, -1)):
            for index in columns:
                cell = record.cells[index].strip()
                if not cell:
                    continue
                part = self.amounts[index][cell]
                if part is None:
                    return None
                # A discount is taken off however the file signs it.
                total += part if sign > 0 else -abs(part)
                said = True
        return total if said else None

    def money_cell(self, record: Record) -> str:
        """Give the cell that `money` is mainly about."""
        if self.sums_lines:
            return self.cell(record, "line_total") or self.cell(record, "price")
        return self._amount_cell(record.cells)

    def named_money(self, record: Record) -> Decimal | None:
        """Give the amount in the cell that `money` is mainly about."""
        if not self.sums_lines:
            return self.amount(record, "amount")
        whole = self.amount(record, "line_total")
        return self.amount(record, "price") if whole is None else whole

    def is_split(self, record: Record) -> bool:
        """Tell a row whose 1,234.00 or 60,45 stands in two cells: all behind it are shifted."""
        cells = record.cells
        return any(
            cells[i].strip("- ").isdigit() and _THOUSANDS.fullmatch(cells[i + 1].strip())
            for name in ("amount", "line_total", "price")
            for i in self.columns.get(name, ())
            if i + 1 < len(cells)
        )

    def currency(self, record: Record) -> str:
        """Give the row's currency: the layout's, its own column's, its sign's, else the file's.

        Empty where its own column names one that nobody knows, or another than the amount.
        """
        named = self.cell(record, "currency")
        sign = "" if self.layout.currency else self.money_cell(record)
        if len(named) == 3 and sign[:1].isdigit() and sign[-1:].isdigit():
            sign = ""  # a plain number says nothing of a currency
        return self._currencies[named, sign]

    def currency_of(self, named: str, money_cell: str) -> str:
        """Give what a currency's cell and that of an amount say, as `currency` does."""
        own = self.options.currency
        if named and not self.layout.currency:
            found = currency_sign(named, own)  # empty for a name that nobody knows
            beside = currency_sign(money_cell, found) if money_cell else ""
            differ = beside not in (found, self.usual_sign)
            return "" if differ and beside in _PLAIN and found in _PLAIN else found
        if self._names_several:
            return ""
        return self.layout.currency or currency_sign(money_cell, own) or own

    @cached_property
    def _names_several(self) -> bool:
        """Whether a shop system's file names several currencies, so that each order has its own."""
        if self.layout.is_general or self.layout.currency or "currency" not in self.columns:
            return False
        return len({self.cell(record, "currency") for record in self.table.head} - {""}) > 1

    @cached_property
    def usual_sign(self) -> str:
        """Give the currency whose sign most amounts carry: Excel puts its own beside all."""
        cells = [cell for record in self.table.head if (cell := self.money_cell(record))]
        signs = Counter(currency_sign(cell, "") for cell in cells)
        sign, count = next(iter(signs.most_common(1)), ("", 0))
        return sign if count * 2 > len(cells) else ""

    def number(self, record: Record) -> str:
        """Give the order's number, empty where the row has none or only a sign like `?`."""
        return self._numbers[self._number_cell(record.cells)]

    @staticmethod
    def _number(cell: str) -> str:
        number = clean_id(cell)
        if ROUNDED.fullmatch(number):
            return ""  # a spreadsheet has cut its digits off: it tells no order from another
        return number if number.isalnum() or any(map(str.isalnum, number)) else ""

    def page(self, record: Record) -> int:
        """Give in which part of a glued file a row stands."""
        return bisect_right(self.table.breaks, record.number)

    def order_texts(self, record: Record) -> tuple[str, str | None, str | None]:
        """Give a row's note, coupon and way of delivery."""
        return self._texts[self._pick_texts(record.cells)]

    def _order_texts(self, record: Record) -> tuple[str, str | None, str | None]:
        coupon, delivery = (clean(self.cell(record, name)) or None for name in _TEXTS[1:])
        return self.cell(record, _TEXTS[0]), coupon, delivery

    def order_words(self, record: Record) -> OrderWords:
        """Give what the row says about whether its order counts."""
        return self.words_said[self.pick_words(record.cells)]

    def _order_words(self, record: Record) -> OrderWords:
        statuses = [clean(text) for text in self.cells(record, "status")]
        goods = [clean(self.cell(record, name)) for name in ("shipping_status", "shipped")]
        if self.layout.is_general:  # paid, and then nothing was sent
            statuses.extend(filter(says_cancelled, goods))
        method = clean(self.cell(record, "payment_method"))
        if self.layout.is_general and says_unsold(method):
            statuses.append(method)  # a column called Payment that says how it went
        paid = _mark(self.cell(record, "paid")) if self.formats.flags_paid else None
        if self.layout.is_general and is_no_payment(method):
            paid = "no"
        if paid and not is_mark(paid) and not is_way_to_pay(paid):
            statuses.append(clean(paid))  # "later", "owes 20": more than a mark
        return OrderWords(
            tuple(statuses),
            method or None,
            self.cell(record, "cancelled"),
            self.cell(record, "test"),
            self.cell(record, "tags"),
            paid,
            self.classes(record),
        )

    @cached_property
    def packed(self) -> PackedList:
        """How product lists stand in one cell, if they do (false where they do not)."""
        name = "packed" if "packed" in self.columns else "product"
        index = self.mapping.first(name)
        rowwise = self.mapping.first("quantity") is not None and name == "product"
        return PackedList(() if index is None or rowwise else cells_of(self.table, index))


def _says_sum(cell: str) -> bool:
    """Tell a cell that begins with a word for a sum, or ends with a long one."""
    text = bare(cell[:60]).strip(" :=-*")
    begins, ends = _sums()
    return f"{text} ".startswith(begins) or text.endswith(ends)


@cache
def _sums() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give how texts about a sum may begin, and end."""
    begins = tuple(word + mark for word in words("total") for mark in " :")
    return begins, tuple(f" {word}" for word in words("total") if len(word) > _SHORT)


def _mark(cell: str) -> str:
    """Give the mark with which a cell about payment begins: no, sent reminder."""
    if bare(cell) == "ok":
        return "yes"  # of a column of cancellations it is the contrary
    begin = _BEHIND.split(cell)[0].strip()
    return begin if bare(begin) in _NOES else cell


def _plain_kind(cell: str) -> str:
    return plain(cell[:60]).strip(" :.")


_SUMS = Memo(_says_sum)
_IS_SUM: Memo[str, bool] = Memo(lambda cell: bare(cell[:60]).strip(" :=-*") in words("total"))
_IS_DISCOUNT = Memo(says_discount)


def _tests(rules: tuple[Rule, ...], folded: list[str]) -> list[_Test]:
    """Give the rules whose columns the table has."""
    tests = []
    for rule in rules:
        cells = [
            (folded.index(title), re.compile("|".join(map(translate, patterns))))
            for titles, patterns in rule.when
            if (title := next((one for one in titles if one in folded), None)) is not None
        ]
        if len(cells) == len(rule.when):
            tests.append(_Test(rule.says, tuple(cells)))
    return tests


def _fitting(tests: list[_Test], cells: tuple[str, ...]) -> list[str]:
    """Give what the tests say whose patterns all match; `cells` are theirs, one after another."""
    found, at = [], 0
    for test in tests:
        mine = cells[at : at + len(test.cells)]
        at += len(test.cells)
        patterns = (pattern for _, pattern in test.cells)
        if all(p.match(fold(cell)) for p, cell in zip(patterns, mine, strict=True)):
            found.append(test.says)
    return found
