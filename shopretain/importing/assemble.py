"""Rows become orders: grouping, money, days, identities, classes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cached_property
from zoneinfo import ZoneInfo

from shopretain.base.money import to_minor
from shopretain.base.progress import Progress
from shopretain.importing.classes import OrderFacts, class_of
from shopretain.importing.date_format import Stamp, day_of, utc_moment
from shopretain.importing.money_format import POINT, parse_amount
from shopretain.importing.orders import (
    ParsedAddress,
    ParsedLine,
    ParsedOrder,
    ParsedProblem,
)
from shopretain.importing.packed import keyed_lines, keyed_refunds
from shopretain.importing.rows import RowReader
from shopretain.importing.tables import Record, fold
from shopretain.importing.values import clean, clean_id, country_of

TELL_EVERY = 2_000


@dataclass(slots=True)
class Assembled:
    """The orders of a table and what could not become one."""

    orders: list[ParsedOrder] = field(default_factory=list)
    problems: list[ParsedProblem] = field(default_factory=list)
    duplicates: list[int] = field(default_factory=list)  # rows that repeat a whole order
    no_orders: list[int] = field(default_factory=list)  # sums, footers, moves of money
    name_only: int = 0


@dataclass(slots=True)
class _Group:
    """The rows of one order: those that carry its cells, and all of them as lines."""

    number: str
    is_refund: bool
    heads: list[Record]
    rows: list[Record]


class Assembler:
    """Makes orders of one table."""

    def __init__(self, rows: RowReader) -> None:
        """Take the reader of the table's rows."""
        self.rows, self.layout, self.options = rows, rows.layout, rows.options
        self.result = Assembled(problems=list(rows.table.problems))
        self._zone = ZoneInfo(self.options.time_zone)
        self._are_checkouts = self.layout.kind == "checkouts"
        self._no_lines: set[int] = set()
        self._references: dict[str, str] = {}  # refund's own number: number of what it pays back

    def run(self, progress: Progress) -> Assembled:
        """Give the orders; progress is told every 2,000 rows."""
        total = len(self.rows.table.records)
        groups = self._grouped()
        cells_on = self._cells_on(groups)
        seen = 0
        for group in groups:
            before = seen
            seen += len(group.rows)
            if before // TELL_EVERY != seen // TELL_EVERY:
                progress("read", seen, total)
            order = self._order_of(group, cells_on)
            if order is not None:
                self.result.orders.append(order)
        self._join_refunds()
        progress("read", total, total)
        return self.result

    # Rows of one order

    def _grouped(self) -> list[_Group]:
        """Put the rows of one order together, in the order of the file."""
        groups: dict[tuple[str, ...], _Group] = {}
        latest: dict[str, tuple[str, ...]] = {}
        last: tuple[str, ...] = ()
        for record in self.rows.table.records:
            says = self.rows.says(record)
            if says == "nothing":
                self.result.no_orders.append(record.number)
                continue
            if says == "no_line":
                self._no_lines.add(record.number)
            has_amount = bool(self.rows.money_cell(record))
            has_day = bool(self.rows.cell(record, "date"))
            number = self.rows.number(record)
            if not number and not has_amount and not has_day and last:
                groups[last].rows.append(record)  # a line below the order's only full row
                continue
            number = number or self.rows.made_number(record)
            if number not in latest or (has_amount and has_day):
                latest[number] = self._key(number, record, says=says)
            key = last = latest[number]
            group = groups.get(key)
            if group is None:
                groups[key] = _Group(number, "refund" in key, [record], [record])
                continue
            if has_amount:
                group.heads.append(record)
            group.rows.append(record)
        return list(groups.values())

    def _key(self, number: str, record: Record, *, says: str) -> tuple[str, ...]:
        """Tell orders apart that share a number: by day, and in general files by who bought."""
        stamp = self.rows.stamp(record)
        day = day_of(stamp).isoformat() if stamp else str(record.number)
        if self.layout.order_cells == "first":
            return number, day
        amount = self.rows.amount(record, "price" if self.rows.sums_lines else "amount")
        if says == "refund" or (amount is not None and amount < 0):
            alone = "" if self.layout.order_cells == "lines" else str(record.number)
            return number, day, "refund", alone
        if not self.layout.is_general:
            return number, day
        who = self.rows.email(record) or self.rows.customer(record) or ""
        return number, day, who

    def _cells_on(self, groups: list[_Group]) -> str:
        """Tell where an order's cells stand in a general file: `first`, `every`, `lines`.

        Decided for the whole file. A product list in one cell makes each row a whole order; rows
        without an amount show that it stands on the first only; rows of one order with different
        amounts, or with the amount of just their own product, that each has its own.
        """
        if self.layout.order_cells != "any":
            return self.layout.order_cells
        if self.rows.sums_lines:
            return "lines"
        if self.rows.packed:
            return "every"
        several = [group for group in groups if len(group.rows) > 1 and not group.is_refund]
        if any(len(group.heads) < len(group.rows) for group in several):
            return "first"
        own = 0
        for group in several:
            amounts = [self.rows.money(head) for head in group.heads]
            if len(set(amounts)) > 1:
                return "lines"
            lines = [self.rows.line_total(head) for head in group.heads]
            own += amounts == lines
        return "lines" if own and own == len(several) else "every"

    # One order

    def _problem(self, record: Record, name: str, cell: str) -> None:
        title = self.rows.mapping.title(name) or ""
        code = f"bad_{name}" if cell else f"missing_{name}"
        kind = "empty" if not cell else "number" if cell.replace(".", "").isdigit() else "text"
        self.result.problems.append(ParsedProblem(record.number, title, code, kind))

    def _order_of(self, group: _Group, cells_on: str) -> ParsedOrder | None:
        head = group.heads[0]
        stamp = self.rows.stamp(head)
        if stamp is None:
            self._problem(head, "date", self.rows.cell(head, "date"))
            return None
        counted = group.heads if cells_on == "lines" else group.heads[:1]
        total, refunded = Decimal(0), Decimal(0)
        for record in counted:
            amount = self.rows.money(record)
            if amount is None:
                self._problem(record, "amount", self.rows.money_cell(record))
                return None
            total += amount
            refunded += self._refunded(record, amount)
        lines_of = group.rows
        if len(group.heads) > 1:
            if cells_on == "first":
                lines_of = self._without_repeats(group)
            elif cells_on == "every" and self._is_row_an_order:
                self.result.duplicates.extend(row.number for row in group.rows[1:])
                lines_of = group.rows[:1]
        if group.is_refund:
            reference = clean_id(self.rows.cell(head, "reference"))
            if reference:
                self._references[group.number] = reference
            total = -abs(total)
        return self._made(group.number, head, stamp, total, refunded, lines_of)

    @cached_property
    def _is_row_an_order(self) -> bool:
        """Whether each row is a whole order: its products are in one cell, or there are none."""
        columns = self.rows.mapping.columns
        if "lines_packed" in columns or "packed" in columns or self.rows.packed:
            return True
        return "product" not in columns

    def _without_repeats(self, group: _Group) -> list[Record]:
        """Give the rows of the first telling of an order that stands in the file twice."""
        second = group.rows.index(group.heads[1])
        self.result.duplicates.extend(head.number for head in group.heads[1:])
        return group.rows[:second]

    def _made(
        self,
        number: str,
        head: Record,
        stamp: Stamp,
        total: Decimal,
        paid_back: Decimal,
        rows: list[Record],
    ) -> ParsedOrder:
        cell = self.rows.cell
        currency = self.rows.currency(head)
        day, moment = self._when(stamp)
        minor = to_minor(total, currency)
        is_refund = minor < 0
        amount = -minor if is_refund else minor
        refunds = ((amount, day),) if is_refund else self._refunds(head, paid_back, currency)
        kind = "refund" if is_refund else "checkout" if self._are_checkouts else "order"
        refunded = sum(part for part, _ in refunds)
        billing = self.rows.address(head, "billing_")
        shipping = self.rows.address(head, "shipping_")
        country = country_of((shipping or billing or ParsedAddress()).country)
        name = self.rows.name(head)
        email = self.rows.email(head)
        customer = self.rows.customer(head)
        phone = self.rows.phone(head, country or self.options.country)
        method = clean(cell(head, "payment_method")) or None
        statuses = tuple(clean(text) for text in self.rows.cells(head, "status"))
        facts = OrderFacts(
            amount,
            refunded,
            statuses,
            method,
            cancelled=cell(head, "cancelled"),
            test=cell(head, "test"),
            tags=cell(head, "tags"),
            note=cell(head, "note"),
            name=name,
            paid=cell(head, "paid") if self.rows.flags_paid else None,
            said=self.rows.classes(head) - {"refunded"},
        )
        not_counted = class_of(facts) if kind == "order" else None
        return ParsedOrder(
            row=head.number,
            number=number,
            placed_on=day,
            placed_at=moment,
            printed=stamp.printed,
            currency=currency,
            total_minor=0 if is_refund else amount,
            refunded_minor=refunded,
            kind=kind,
            not_counted=not_counted,
            status=" / ".join(statuses),
            payment_method=method,
            platform_customer=customer,
            email=email,
            phone=phone,
            name=name,
            name_key=self._name_key(name, known=bool(email or customer or phone)),
            accepts_marketing=self.rows.consent(head),
            coupon=clean(cell(head, "coupon")) or None,
            billing=billing,
            shipping=shipping,
            lines=() if is_refund else self._lines(rows, currency),
            refunds=refunds,
        )

    def _when(self, stamp: Stamp) -> tuple[date, datetime | None]:
        """Give the shop's day and the moment in UTC (None where only a day is known)."""
        if not stamp.has_time:
            return day_of(stamp), None
        if stamp.offset is None and self.layout.time != "utc":
            return day_of(stamp), stamp.moment.replace(tzinfo=self._zone).astimezone(UTC)
        moment = utc_moment(stamp) or stamp.moment.replace(tzinfo=UTC)
        if self._times_are_utc:
            return moment.astimezone(self._zone).date(), moment
        return day_of(stamp), moment.astimezone(UTC)

    @cached_property
    def _times_are_utc(self) -> bool:
        """Whether times are UTC, not the shop's own: in a general file, if all offsets are zero."""
        if self.layout.time != "file":
            return self.layout.time == "utc"
        offsets = {stamp.offset for stamp in self.rows.stamps if stamp.has_time}
        return offsets == {timedelta(0)}

    def _refunded(self, record: Record, amount: Decimal) -> Decimal:
        """Give what a row's own cells say was paid back: all of it where a rule says so."""
        if "refunded" in self.rows.classes(record):
            return amount
        return abs(self.rows.amount(record, "refunded") or Decimal(0))

    def _refunds(
        self, head: Record, paid_back: Decimal, currency: str
    ) -> tuple[tuple[int, date | None], ...]:
        """Give the money paid back on an order: minor units, and the day where it is told."""
        found = keyed_refunds(self.rows.cell(head, "refunds_packed"))
        if not found:
            return ((to_minor(paid_back, currency), None),) if paid_back else ()
        amounts = [(parse_amount(text, POINT), day) for text, day in found]
        return tuple(
            (abs(to_minor(amount, currency)), date.fromisoformat(day) if day else None)
            for amount, day in amounts
            if amount
        )

    def _name_key(self, name: str, *, known: bool) -> str | None:
        if known or not name:
            return None
        self.result.name_only += 1
        return fold(name) if self.options.names_identify else None

    # Lines

    def _lines(self, rows: list[Record], currency: str) -> tuple[ParsedLine, ...]:
        columns = self.rows.mapping.columns
        if "lines_packed" in columns:
            cells = self.rows.cells(rows[0], "lines_packed")
            return self._keyed(cells, currency)
        if self.rows.packed:
            name = "packed" if "packed" in columns else "product"
            items = self.rows.packed.split(self.rows.cell(rows[0], name))
            return tuple(ParsedLine(clean(item.name), "", item.pieces) for item in items)
        lines = []
        for record in rows:
            product = clean(self.rows.cell(record, "product"))
            if not product or record.number in self._no_lines:
                continue
            pieces = self.rows.amount(record, "quantity")
            total = self.rows.line_total(record)
            lines.append(
                ParsedLine(
                    product,
                    clean_id(self.rows.cell(record, "sku")),
                    1.0 if pieces is None else float(pieces),
                    None if total is None else to_minor(total, currency),
                )
            )
        return tuple(lines)

    def _keyed(self, cells: list[str], currency: str) -> tuple[ParsedLine, ...]:
        lines = []
        for item in (item for cell in cells for item in keyed_lines(cell)):
            total = parse_amount(item.total, POINT) if item.total else None
            minor = None if total is None else to_minor(total, currency)
            lines.append(ParsedLine(clean(item.name), clean_id(item.sku), item.pieces, minor))
        return tuple(lines)

    # Refund rows

    def _join_refunds(self) -> None:
        """Let refund rows lower the order of their number, if the file has it."""
        orders = self.result.orders
        by_number = {o.number: i for i, o in enumerate(orders) if o.kind == "order"}
        kept: list[ParsedOrder] = []
        paid_back: dict[int, list[ParsedOrder]] = {}
        for order in orders:
            if order.kind == "refund":
                target = by_number.get(self._references.get(order.number, order.number))
                if target is None:
                    kept.append(order)
                else:
                    paid_back.setdefault(target, []).append(order)
        self.result.orders = [
            _lowered(order, paid_back.get(index, []))
            for index, order in enumerate(orders)
            if order.kind != "refund"
        ] + kept


def _lowered(order: ParsedOrder, refunds: list[ParsedOrder]) -> ParsedOrder:
    """Give the order with the money of its refund rows taken off.

    Where only the status says that it was refunded, all of it was.
    """
    parts = order.refunds + tuple((r.refunded_minor, r.placed_on) for r in refunds)
    refunded = sum(minor for minor, _ in parts)
    not_counted = order.not_counted
    if not_counted is None and 0 < order.total_minor <= refunded:
        not_counted = "refunded"
    if not_counted == "refunded" and refunded < order.total_minor:
        parts += ((order.total_minor - refunded, None),)
        refunded = order.total_minor
    if parts == order.refunds and not_counted == order.not_counted:
        return order
    return replace(order, refunded_minor=refunded, refunds=parts, not_counted=not_counted)
