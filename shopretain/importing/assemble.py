"""Rows become orders: grouping, money, days, identities, classes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cached_property
from zoneinfo import ZoneInfo

from shopretain.base.money import to_minor
from shopretain.base.progress import Progress
from shopretain.importing.classes import OrderFacts, class_of
from shopretain.importing.date_format import DateOrder, Stamp, day_of, parse_stamp, utc_moment
from shopretain.importing.layouts import Layout
from shopretain.importing.mapping import Mapping
from shopretain.importing.money_format import DecimalMark, parse_amount
from shopretain.importing.orders import (
    ParsedAddress,
    ParsedLine,
    ParsedOrder,
    ParsedProblem,
    ReadingOptions,
)
from shopretain.importing.tables import RawTable, Record, fold
from shopretain.importing.values import (
    clean,
    clean_id,
    country_of,
    email_of,
    is_yes,
    name_of,
    phone_of,
)

TELL_EVERY = 2_000
_ADDRESS = ("name", "company", "line1", "line2", "city", "postcode", "province", "country")


@dataclass(slots=True)
class Assembled:
    """The orders of a table and what could not become one."""

    orders: list[ParsedOrder] = field(default_factory=list)
    problems: list[ParsedProblem] = field(default_factory=list)
    duplicates: list[int] = field(default_factory=list)  # rows that repeat a whole order
    name_only: int = 0


@dataclass(slots=True)
class _Group:
    """The rows of one order: those that carry its cells, and all of them as lines."""

    number: str
    heads: list[Record]
    rows: list[Record]


class Assembler:
    """Makes orders of one table; the formats are decided before, from whole columns."""

    def __init__(
        self,
        table: RawTable,
        layout: Layout,
        mapping: Mapping,
        options: ReadingOptions,
        order: DateOrder,
        mark: DecimalMark,
    ) -> None:
        """Take the table and what was decided about it."""
        self.table, self.layout, self.mapping, self.options = table, layout, mapping, options
        self.order, self.mark = order, mark
        self.result = Assembled(problems=list(table.problems))
        self._stamps: dict[str, Stamp | None] = {}
        self._currencies: dict[str, str] = {}
        self._numbers_made: dict[str, int] = {}
        self._zone = ZoneInfo(options.time_zone)

    # Cells

    def cell(self, record: Record, name: str) -> str:
        """Give the first filled cell among the columns of a field."""
        for index in self.mapping.columns.get(name, ()):
            if text := record.cells[index].strip():
                return text
        return ""

    def _stamp(self, text: str) -> Stamp | None:
        if text not in self._stamps:
            self._stamps[text] = parse_stamp(text, self.order)
        return self._stamps[text]

    def _amount(self, record: Record, name: str) -> Decimal | None:
        text = self.cell(record, name)
        return parse_amount(text, self.mark) if text else None

    def _currency(self, record: Record) -> str:
        text = self.cell(record, "currency")
        if text not in self._currencies:
            code = clean(text).upper()
            known = len(code) == 3 and code.isascii() and code.isalpha()
            self._currencies[text] = code if known else self.options.currency
        return self._currencies[text]

    @cached_property
    def _times_are_utc(self) -> bool:
        """In a general file, offsets that are all zero mean UTC, not the shop's own time."""
        if self.layout.time == "shop":
            return False
        offsets = {stamp.offset for stamp in self._stamps.values() if stamp and stamp.has_time}
        return offsets == {timedelta(0)}

    # The whole table

    def run(self, progress: Progress) -> Assembled:
        """Give the orders; progress is told every 2,000 rows."""
        total = len(self.table.records)
        for record in self.table.records:  # all days first: together they tell UTC from local time
            self._stamp(self.cell(record, "date"))
        groups = self._grouped()
        summed = self._amounts_are_lines(groups)
        seen = 0
        for group in groups:
            before = seen
            seen += len(group.rows)
            if before // TELL_EVERY != seen // TELL_EVERY:
                progress("read", seen, total)
            order = self._order_of(group, summed=summed)
            if order is not None:
                self.result.orders.append(order)
        self._join_refunds()
        progress("read", total, total)
        return self.result

    def _grouped(self) -> list[_Group]:
        """Put the rows of one order together, in the order of the file."""
        groups: dict[tuple[str, ...], _Group] = {}
        first_only = self.layout.order_cells == "first"
        latest: dict[str, tuple[str, ...]] = {}
        for record in self.table.records:
            number = clean_id(self.cell(record, "number"))
            if not number:
                number = self._made_number(record)
            has_amount = bool(self.cell(record, "amount"))
            has_day = bool(self.cell(record, "date"))
            if number not in latest or (has_amount and has_day):
                key = self._key(number, record, first_only=first_only)
                latest[number] = key
            key = latest[number]
            group = groups.get(key)
            if group is None:
                groups[key] = _Group(number, [record], [record])
                continue
            if has_amount:
                group.heads.append(record)
            group.rows.append(record)
        return list(groups.values())

    def _key(self, number: str, record: Record, *, first_only: bool) -> tuple[str, ...]:
        """Tell orders apart that share a number: by day, and in general files by who bought."""
        stamp = self._stamp(self.cell(record, "date"))
        day = day_of(stamp).isoformat() if stamp else str(record.number)
        if first_only:
            return number, day
        amount = self._amount(record, "amount")
        if amount is not None and amount < 0:
            return number, day, "refund", str(record.number)
        who = email_of(self.cell(record, "email")) or clean_id(self.cell(record, "customer"))
        return number, day, who

    def _made_number(self, record: Record) -> str:
        """Give an order without a number one made of its content; equal rows are counted up."""
        content = "\x1f".join(record.cells)
        digest = hashlib.sha256(content.encode()).hexdigest()[:12]
        count = self._numbers_made.get(digest, 0) + 1
        self._numbers_made[digest] = count
        return f"row-{digest}" if count == 1 else f"row-{digest}-{count}"

    def _amounts_are_lines(self, groups: list[_Group]) -> bool:
        """Tell whether the amounts of one order's rows are its lines' and to be added up.

        Decided for the whole file: one order whose rows have different amounts shows it.
        """
        if self.layout.order_cells == "first":
            return False
        return any(
            len({self.cell(head, "amount") for head in group.heads}) > 1
            for group in groups
            if len(group.heads) > 1
        )

    # One order

    def _problem(self, record: Record, name: str, cell: str) -> None:
        title = self.mapping.title(name) or ""
        code = f"bad_{name}" if cell else f"missing_{name}"
        kind = "empty" if not cell else "number" if cell.replace(".", "").isdigit() else "text"
        self.result.problems.append(ParsedProblem(record.number, title, code, kind))

    def _order_of(self, group: _Group, *, summed: bool) -> ParsedOrder | None:
        head = group.heads[0]
        stamp = self._stamp(self.cell(head, "date"))
        if stamp is None:
            self._problem(head, "date", self.cell(head, "date"))
            return None
        amounts = [self._amount(record, "amount") for record in group.heads]
        if amounts[0] is None:
            self._problem(head, "amount", self.cell(head, "amount"))
            return None
        total = sum((a for a in amounts if a is not None), Decimal(0)) if summed else amounts[0]
        lines_of = group.rows
        if not summed and len(group.heads) > 1 and self.layout.order_cells == "first":
            lines_of = self._without_repeats(group)
        return self._made(group.number, head, stamp, total, lines_of)

    def _without_repeats(self, group: _Group) -> list[Record]:
        """Give the rows of the first telling of an order that stands in the file twice."""
        second = group.rows.index(group.heads[1])
        self.result.duplicates.extend(head.number for head in group.heads[1:])
        return group.rows[:second]

    def _made(
        self, number: str, head: Record, stamp: Stamp, total: Decimal, rows: list[Record]
    ) -> ParsedOrder:
        currency = self._currency(head)
        day, moment = self._when(stamp)
        refunded = abs(to_minor(self._amount(head, "refunded") or Decimal(0), currency))
        minor = to_minor(total, currency)
        is_refund = minor < 0
        amount = -minor if is_refund else minor
        billing, shipping = self._address(head, "billing_"), self._address(head, "shipping_")
        country = country_of((shipping or billing or ParsedAddress()).country)
        name = self._name(head)
        email = email_of(self.cell(head, "email"))
        customer = clean_id(self.cell(head, "customer")) or None
        phone = self._phone(head, country or self.options.country)
        name_key = self._name_key(name, known=bool(email or customer or phone))
        method = clean(self.cell(head, "payment_method")) or None
        facts = OrderFacts(
            amount,
            refunded,
            clean(self.cell(head, "status")),
            method,
            self.cell(head, "cancelled"),
            self.cell(head, "test"),
            self.cell(head, "tags"),
            self.cell(head, "note"),
            name,
        )
        consent = self.cell(head, "consent")
        return ParsedOrder(
            row=head.number,
            number=number,
            placed_on=day,
            placed_at=moment,
            printed=stamp.printed,
            currency=currency,
            total_minor=0 if is_refund else amount,
            refunded_minor=amount if is_refund else refunded,
            kind="refund" if is_refund else "order",
            not_counted=None if is_refund else class_of(facts),
            status=facts.status,
            payment_method=method,
            platform_customer=customer,
            email=email,
            phone=phone,
            name=name,
            name_key=name_key,
            accepts_marketing=is_yes(consent) if consent else None,
            coupon=clean(self.cell(head, "coupon")) or None,
            billing=billing,
            shipping=shipping,
            lines=() if is_refund else self._lines(rows, currency),
            refunds=_refunds(amount if is_refund else refunded, day if is_refund else None),
        )

    def _when(self, stamp: Stamp) -> tuple[date, datetime | None]:
        """Give the shop's day and the moment in UTC (None where only a day is known)."""
        if not stamp.has_time:
            return day_of(stamp), None
        if stamp.offset is None:
            return day_of(stamp), stamp.moment.replace(tzinfo=self._zone).astimezone(UTC)
        moment = utc_moment(stamp)
        if moment is not None and self._times_are_utc:
            return moment.astimezone(self._zone).date(), moment
        return day_of(stamp), None if moment is None else moment.astimezone(UTC)

    def _name(self, head: Record) -> str:
        whole = name_of(self.cell(head, "name"))
        return whole or name_of(self.cell(head, "first_name"), self.cell(head, "last_name"))

    def _name_key(self, name: str, *, known: bool) -> str | None:
        if known or not name:
            return None
        self.result.name_only += 1
        return fold(name) if self.options.names_identify else None

    def _phone(self, head: Record, country: str) -> str | None:
        for index in self.mapping.columns.get("phone", ()):
            phone = phone_of(head.cells[index], country) if head.cells[index] else None
            if phone is not None:
                return phone
        return None

    def _address(self, head: Record, prefix: str) -> ParsedAddress | None:
        parts = {part: clean(self.cell(head, prefix + part)) for part in _ADDRESS}
        if not any(text for part, text in parts.items() if part not in ("name", "company")):
            return None
        return ParsedAddress(**{k: "" if v in ("-", "–") else v for k, v in parts.items()})

    def _lines(self, rows: list[Record], currency: str) -> tuple[ParsedLine, ...]:
        lines = []
        for record in rows:
            product = clean(self.cell(record, "product"))
            if not product:
                continue
            quantity = self._amount(record, "quantity")
            pieces = Decimal(1) if quantity is None else quantity
            price = self._amount(record, "price")
            minor = None
            if price is not None:
                off = self._amount(record, "line_discount") or Decimal(0)
                minor = to_minor(price * pieces - off, currency)
            sku = clean_id(self.cell(record, "sku"))
            lines.append(ParsedLine(product, sku, float(pieces), minor))
        return tuple(lines)

    # Refund rows

    def _join_refunds(self) -> None:
        """Let refund rows lower the order of their number, if the file has it."""
        by_number = {o.number: i for i, o in enumerate(self.result.orders) if o.kind == "order"}
        kept: list[ParsedOrder] = []
        paid_back: dict[int, list[ParsedOrder]] = {}
        for order in self.result.orders:
            target = by_number.get(order.number) if order.kind == "refund" else None
            if target is not None:
                paid_back.setdefault(target, []).append(order)
        for index, order in enumerate(self.result.orders):
            if order.kind == "refund" and order.number in by_number:
                continue
            kept.append(_lowered(order, paid_back.get(index, [])))
        self.result.orders = kept


def _refunds(minor: int, day: date | None) -> tuple[tuple[int, date | None], ...]:
    return ((minor, day),) if minor > 0 else ()


def _lowered(order: ParsedOrder, refunds: list[ParsedOrder]) -> ParsedOrder:
    """Give the order with the money of its refund rows taken off."""
    if not refunds:
        return order
    refunded = order.refunded_minor + sum(r.refunded_minor for r in refunds)
    days = tuple((r.refunded_minor, r.placed_on) for r in refunds)
    fully = order.not_counted is None and 0 < order.total_minor <= refunded
    values = {name: getattr(order, name) for name in ParsedOrder.__slots__}
    values.update(
        refunded_minor=refunded,
        refunds=order.refunds + days,
        not_counted="refunded" if fully else order.not_counted,
    )
    return ParsedOrder(**values)


def cells_of(table: RawTable, index: int) -> Iterator[str]:
    """Give the filled cells of one column."""
    for record in table.records:
        if record.cells[index].strip():
            yield record.cells[index]
