"""Rows become orders: grouping, money, days, identities, classes."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property
from itertools import repeat

from shopretain.base.money import to_minor
from shopretain.base.progress import Progress, no_progress
from shopretain.base.told import LineTold, OrderTold, ProblemTold
from shopretain.importing.amounts import where_cells_are
from shopretain.importing.buyers import Buyer
from shopretain.importing.classes import (
    OrderWords,
    class_of,
    is_paid_later,
    says_cancelled,
    tells_no_sale,
    unknown_status,
)
from shopretain.importing.grouping import Grouper
from shopretain.importing.groups import Aside, Group
from shopretain.importing.memo import Memo
from shopretain.importing.money_format import parse_alone
from shopretain.importing.packed import keyed_lines
from shopretain.importing.paid_back import PaidBack
from shopretain.importing.plain_orders import PlainOrders
from shopretain.importing.refund_rows import lowered, with_refunds
from shopretain.importing.rows import RowReader, When
from shopretain.importing.tables import Record
from shopretain.importing.values import clean, clean_id, is_yes
from shopretain.importing.words import fold

TELL_EVERY = 500
_SENT = 64  # times as many are sent at once
_BATCH = 8  # numbers whose rows are read together: what a processor's cache holds
_MARK = re.compile(r"([^\W\d_]+)\s*[-–—:]\s")  # a word before a product: CANCELLED - Mug
_BEFORE_DASH: Memo[str, str] = Memo(lambda text: found[1] if (found := _MARK.match(text)) else "")


class Assembler:
    """Makes orders of one table.

    `streams`: the rows of each order stand together and no row pays money back, so that each
    order is given as soon as its rows are read; else all rows are looked at first.
    """

    def __init__(self, rows: RowReader, *, streams: bool) -> None:
        """Take the reader of the table's rows."""
        self.rows, self.layout, self.options = rows, rows.layout, rows.options
        self.aside = Aside(problems=list(rows.table.problems))
        self.streams = streams
        self._order_kind = "checkout" if self.layout.kind == "checkouts" else "order"
        self._grouper = Grouper(rows, self.aside)
        self._paid_back = PaidBack(rows)
        self._references: dict[str, str] = {}  # refund's own number: number of what it pays back
        self._cells_on = self.layout.order_cells
        more = ("due", "unpaid", "other_status")
        self._has_more_states = any(name in rows.columns for name in more)
        is_plain = streams and PlainOrders.fits(rows)
        self._plain = PlainOrders(rows, self._order_kind) if is_plain else None
        is_whole = not rows.table.short and not rows.table.long
        self._are_heads_first = is_whole and self.layout.order_cells == "first"

    def run(self, progress: Progress) -> Iterator[OrderTold]:
        """Give the orders in the order of the file; progress is told every 500 rows."""
        total = self.rows.table.rows
        if self.streams:
            runs = self._runs(progress, total)
            while batch := list(itertools.islice(runs, _BATCH)):
                yield from self._orders_of_all(batch)
        else:
            groups = self._grouper.grouped(self._grouper.without_sums(self._told(progress, total)))
            if self._cells_on == "any":
                self._cells_on = where_cells_are(self.rows, groups)
            found = (self._order_of(group) for group in self._newest(groups, progress, total))
            orders = [order for order in found if order is not None]
            yield from with_refunds(orders, self._references)
        progress("read", total, total)

    def batches(self, at: int, count: int) -> Iterator[tuple[list[OrderTold], int]]:
        """Give every `count`-th batch of orders, from the one numbered `at`, with its last row.

        Only where `streams`.
        """
        runs = self._runs(no_progress, self.rows.table.rows)
        for number in itertools.count():
            orders: list[OrderTold] = []
            row = 0
            for _ in range(_SENT):
                few = list(itertools.islice(runs, _BATCH))
                if not few:
                    break
                row = few[-1][-1].number
                if number % count == at:
                    orders.extend(self._orders_of_all(few))
            if not row:
                return
            if number % count == at:
                yield orders, row

    @property
    def is_alone(self) -> bool:
        """Whether nothing that was read bears on what stands below."""
        return self._grouper.is_alone

    # Rows of one order

    def _orders_of_all(self, runs: list[list[Record]]) -> Iterator[OrderTold]:
        """Give the orders of the rows of some numbers."""
        plain = repeat(None) if self._plain is None else self._plain.of(runs)
        for order, run in zip(plain, runs, strict=False):
            if order is None or not self.is_alone:
                yield from self._orders_of(run)
            else:
                self.aside.note_newest((order.placed_on, order.printed), run[0])
                yield order

    def _orders_of(self, run: list[Record]) -> Iterator[OrderTold]:
        for group in self._groups_of(run):
            order = self._order_of(self._with_newest_state(group))
            if order is not None:
                yield lowered(order, []) if order.not_counted == "refunded" else order

    def _told(self, progress: Progress, total: int) -> Iterator[Record]:
        for count, record in enumerate(self.rows.table.records()):
            if count % TELL_EVERY == 0:
                progress("read", count, total)
            yield record

    def _newest(self, groups: list[Group], progress: Progress, total: int) -> Iterator[Group]:
        """Give each order as it stands now; all rows are read, and there is still time to stop."""
        for count, group in enumerate(groups):
            if count % TELL_EVERY == 0:
                progress("read", total, total)
            yield self._with_newest_state(group)

    def _runs(self, progress: Progress, total: int) -> Iterator[list[Record]]:
        """Give the rows of one number at a time; a row without one goes with those before it."""
        run: list[Record] = []
        last = ""
        cell = self.rows.getter("number")
        for record in self._told(progress, total):
            number = cell(record.cells)
            if number == last or (not number and run):
                run.append(record)
                continue
            if run:
                yield run
            run, last = [record], number
        if run:
            yield run

    def _groups_of(self, run: list[Record]) -> list[Group]:
        """Give the orders in the rows of one number: nearly always one."""
        rows = self.rows
        number = rows.number(run[0])
        plain = bool(self._are_heads_first and number and rows.money_cell(run[0]))
        plain = plain and self.is_alone and all(map(rows.number, run[1:]))
        if plain and not any(map(rows.money_cell, run[1:])):
            return [Group(number, False, run[:1], run)]  # noqa: FBT003
        return self._grouper.grouped(run)

    def _has_money(self, record: Record) -> bool:
        return bool(self.rows.money_cell(record))

    # One order

    def _problem(self, record: Record, name: str, cell: str) -> None:
        title = self.rows.mapping.title(name) or ""
        code = f"bad_{name}" if cell else f"missing_{name}"
        kind = "empty" if not cell else "number" if cell.replace(".", "").isdigit() else "text"
        self.aside.problems.append(ProblemTold(record.number, title, code, kind))

    def _dated(self, group: Group) -> tuple[Record, When | None]:
        """Give the first row that tells when an order was placed; else its head."""
        for record in group.rows:
            when = self.rows.when(record)
            if when is not None:
                return record, when
        return group.heads[0], None

    def _disagreement(self, named: list[Record]) -> str:
        """Give in what the rows of an order that repeat its cells say other things, if in any."""
        if len({self.rows.money(record) for record in named}) > 1:
            return "amounts_differ"
        return "currencies_differ" if len(set(map(self.rows.currency, named))) > 1 else ""

    def _checked(self, head: Record, when: When | None) -> When | None:
        """Give when an order was placed; what tells no such day is a problem."""
        if when is None:
            self._problem(head, "date", self.rows.cell(head, "date"))
            return None
        if when.day.year > self.rows.formats.last_year:
            title = self.rows.mapping.title("date") or ""
            self.aside.problems.append(ProblemTold(head.number, title, "day_far_off", "text"))
            return None
        return when

    def _with_newest_state(self, group: Group) -> Group:
        """Give an order that is told twice as its last telling has it, or with that row first.

        As files do among one another: what paid more back, then what is cancelled, then paid.
        """
        if len(group.heads) < 2 or group.is_refund:
            return group
        if self._cells_on == "first":
            begins = [group.rows.index(head) for head in group.heads]
            tellings = [group.rows[a:b] for a, b in itertools.pairwise([*begins, len(group.rows)])]
            return self._newest_of(group, tellings)
        if self._cells_on != "every":
            return group
        if not self.layout.is_general or not self._is_row_an_order:
            runs = group.runs()
            return self._newest_of(group, runs) if self._is_told_again(runs) else group
        newest = max(group.heads, key=self._state)
        others = [record for record in group.rows if record is not newest]
        heads = [record for record in group.heads if record is not newest]
        return Group(group.number, group.is_refund, [newest, *heads], [newest, *others])

    def _newest_of(self, group: Group, tellings: list[list[Record]]) -> Group:
        """Give an order as that of its tellings has it which went furthest, or stands last."""
        best = max(reversed(tellings), key=lambda rows: self._state(rows[0]))
        heads = [rows[0] for rows in tellings if rows is not best]
        self.aside.duplicates.extend(head.number for head in heads)
        numbers = {record.number for record in best}
        kept = [head for head in group.heads if head.number in numbers]
        return Group(group.number, group.is_refund, kept or best[:1], best)

    def _is_told_again(self, runs: list[list[Record]]) -> bool:
        """Tell rows of an order in several places that name the same products in each.

        In a list kept by hand their states differ, else they are more pieces of the same.
        """
        states = {self.rows.order_words(run[0]).statuses for run in runs}
        if self.layout.is_general and len(states) == 1:
            return False
        named = [sorted(self.rows.cell(row, "product") for row in run) for run in runs]
        return len(runs) > 1 and all(one == named[0] for one in named)

    def _state(self, record: Record) -> tuple[Decimal, bool, bool]:
        """Give how far an order is by one telling of it: more paid back, cancelled, paid."""
        amount = self.rows.money(record) or Decimal(0)
        back = self._paid_back.of_row(record, amount, are_lines=False) or Decimal(0)
        reason = class_of(self.rows.order_words(record), "", (), 1, 0)
        if reason == "refunded":
            back = max(back, amount)
        return back, reason == "cancelled", reason != "unpaid"

    def _order_of(self, group: Group) -> OrderTold | None:
        head, found = self._dated(group)
        when = self._checked(head, found)
        if when is None:
            return None
        named = [r for r in (group.rows[0], *group.heads[1:]) if self._has_money(r)]
        if self._cells_on == "lines":
            counted = [r for r in group.rows if self._has_money(r)] or group.heads
        else:
            counted = named[:1] or group.heads[:1]
        if self._cells_on == "every" and (flaw := self._disagreement(named)):
            self.aside.problems.append(ProblemTold(head.number, "", flaw))
            return None
        said, out = self._said_of(head, group)
        total, refunded = Decimal(0), Decimal(0)
        for record in counted:
            amount = self.rows.money(record)
            if amount is None:
                self._problem(record, "amount", self.rows.money_cell(record))
                return None
            back = self._paid_back.of_row(record, amount, are_lines=self._cells_on == "lines")
            if back is None:
                pieces = self.rows.cell(record, "refunded_pieces")
                self._problem(record, "refunded", self.rows.cell(record, "refunded") or pieces)
                return None
            if not back and (word := self._paid_back.unknown_word(record)):
                self.aside.unknown_statuses.setdefault(word, []).append(record.number)
            total += amount + back if "left" in self.rows.columns else amount
            refunded += amount if record.number in out else back
        if self.layout.is_general and refunded > abs(total) > 0:  # no money, or of several orders
            self._problem(head, "refunded", self.rows.cell(head, "refunded"))
            return None
        lines_of = group.rows
        if len(group.heads) > 1 and self._cells_on == "every" and self._is_row_an_order:
            self.aside.duplicates.extend(row.number for row in group.rows[1:])
            lines_of = group.rows[:1]
        if group.is_refund:
            reference = clean_id(self.rows.cell(head, "reference"))
            if reference:
                self._references[group.number] = reference
            total = -abs(total)
        return self._made(group.number, head, when, total, refunded, lines_of, said)

    def _said_of(self, head: Record, group: Group) -> tuple[OrderWords, frozenset[int]]:
        """Give what an order's rows say about whether it counts, and the rows that do not.

        Where amounts are their rows' own, those of such rows are taken off; else nobody knows how
        much of the order they are, and their status is told.
        """
        said = self.rows.order_words(head)
        if section := self._grouper.sections.get(head.number):
            said = said._replace(statuses=(*said.statuses, section))
        if not self.layout.is_general or self._is_row_an_order or group.is_refund:
            return said, frozenset()
        words_of = {record.number: self.rows.order_words(record) for record in group.heads}
        own = {row: told for row, told in words_of.items() if told.statuses or told.cancelled}
        out = frozenset(row for row, told in own.items() if class_of(told, "", (), 1, 0))
        if not out or len(out) == len(own):
            return said, frozenset()
        said = next(told for row, told in own.items() if row not in out)
        if self._cells_on == "lines":
            return said, out
        for row in sorted(out):
            status = " / ".join(own[row].statuses)
            self.aside.unknown_statuses.setdefault(status, []).append(row)
        return said, frozenset()

    @cached_property
    def _is_row_an_order(self) -> bool:
        """Whether each row is a whole order: its products are in one cell, or there are none."""
        columns = self.rows.columns
        if "lines_packed" in columns or "packed" in columns or self.rows.packed:
            return True
        return "product" not in columns

    def _made(
        self,
        number: str,
        head: Record,
        when: When,
        total: Decimal,
        paid_back: Decimal,
        rows: list[Record],
        said: OrderWords,
    ) -> OrderTold | None:
        read = self.rows
        currency = read.currency(head)
        if not currency:
            self._problem(head, "currency", read.cell(head, "currency"))
            return None
        minor = read.minor(total, currency)
        is_refund = minor < 0
        amount = -minor if is_refund else minor
        refunds = (
            ((amount, when.day),)
            if is_refund
            else self._paid_back.of_order(head, paid_back, currency)
        )
        kind = "refund" if is_refund else self._order_kind
        refunded = sum([part for part, _ in refunds])
        buyer = self._buyer(head, rows)
        note, coupon, delivery = read.order_texts(head)
        not_counted = None
        if kind == "order":
            names = (buyer.name, number) if self.layout.is_general else (buyer.name,)
            not_counted = class_of(said, note, names, amount, refunded)
            not_counted = not_counted or self._by_products(head, rows)
            not_counted = not_counted or self._beside(head, said, total, refunded)
        self.aside.note_newest((when.day, when.printed), head)
        return OrderTold(
            number,
            when.day,
            when.moment,
            currency,
            0 if is_refund else amount,
            refunded,
            kind,
            not_counted,
            " / ".join(said.statuses),
            said.payment_method,
            buyer.customer,
            buyer.email,
            buyer.phone,
            buyer.name,
            self._name_key(buyer),
            buyer.consent,
            coupon,
            delivery,
            buyer.billing,
            buyer.shipping,
            () if is_refund else self._lines(rows, currency),
            refunds,
            when.printed,
            head.number,
            None if is_refund else read.share(head, "shipping_cost", currency),
            None if is_refund else read.share(head, "tax", currency),
            None if is_refund else read.share(head, "discount", currency),
            None if is_refund else read.shipped(head),
        )

    def _by_products(self, head: Record, rows: list[Record]) -> str | None:
        """Give `cancelled` where that stands before each product; before some it is told."""
        if not self.layout.is_general or "product" not in self.rows.columns:
            return None
        named = [text for record in rows if (text := self.rows.cell(record, "product"))]
        out = [text for text in named if says_cancelled(_BEFORE_DASH[text])]
        if out and len(out) < len(named):
            self.aside.unknown_statuses.setdefault(out[0], []).append(head.number)
        return "cancelled" if out and len(out) == len(named) else None

    def _buyer(self, head: Record, rows: list[Record]) -> Buyer:
        """Give who bought: as the head tells, or a row below that tells how to know them."""
        buyers = map(self.rows.buyer, (head, *(rows if self.layout.is_general else ())))
        first = next(buyers)
        if first.email or first.customer or first.phone:
            return first
        return next((one for one in buyers if one.email or one.customer or one.phone), first)

    def _beside(self, head: Record, said: OrderWords, total: Decimal, refunded: int) -> str | None:
        """Give `unpaid` for an order that is owed by a column of its own, and not by custom.

        A status that nobody knows is told, and one that is not surely the order's.
        """
        unknown = unknown_status(said, refunded)
        if self._has_more_states:
            due, flag = self.rows.amount(head, "due"), self.rows.cell(head, "unpaid")
            is_open = (due is not None and due >= total > 0) or is_yes(flag)
            if is_open and not is_paid_later(said.payment_method):
                return "unpaid"
            others = self.rows.cells(head, "other_status")
            unknown = unknown or next(filter(tells_no_sale, others), "")
        if unknown:
            self.aside.unknown_statuses.setdefault(unknown, []).append(head.number)
        return None

    def _name_key(self, buyer: Buyer) -> str | None:
        if buyer.email or buyer.customer or buyer.phone or not buyer.name:
            return None
        self.aside.name_only += 1
        return fold(buyer.name) if self.options.names_identify else None

    # Lines

    def _lines(self, rows: list[Record], currency: str) -> tuple[LineTold, ...]:
        columns = self.rows.columns
        if "lines_packed" in columns:
            cells = self.rows.cells(rows[0], "lines_packed")
            return self._keyed(cells, currency)
        if self.rows.packed:
            name = "packed" if "packed" in columns else "product"
            items = self.rows.packed.split(self.rows.cell(rows[0], name))
            return tuple(LineTold(clean(item.name), "", item.pieces) for item in items)
        if self._grouper.no_lines:
            rows = [record for record in rows if record.number not in self._grouper.no_lines]
        return self.rows.lines(rows, currency)

    def _keyed(self, cells: list[str], currency: str) -> tuple[LineTold, ...]:
        lines = []
        for item in (item for cell in cells for item in keyed_lines(cell)):
            total = parse_alone(item.total) if item.total else None
            minor = None if total is None else to_minor(total, currency)
            lines.append(LineTold(clean(item.name), clean_id(item.sku), item.pieces, minor))
        return tuple(lines)
