"""The one door: a file in, everything it says out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from shopretain.base.errors import UserError
from shopretain.base.money import exponent
from shopretain.base.progress import Progress, no_progress
from shopretain.importing.assemble import Assembled, Assembler, cells_of
from shopretain.importing.date_format import DateOrder, decide_order, parse_stamp
from shopretain.importing.layouts import GENERAL, Layout, layouts, recognise
from shopretain.importing.mapping import Mapping, map_columns
from shopretain.importing.money_format import DecimalMark, decide_mark
from shopretain.importing.orders import (
    ColumnChoice,
    Notice,
    ParsedOrder,
    Question,
    Reading,
    ReadingOptions,
)
from shopretain.importing.tables import RawTable, read_table

_MONEY = ("amount", "refunded", "price", "line_discount")
_SHOWN = (
    "number", "date", "email", "name", "amount", "currency", "billing_line1", "consent", "product",
    "phone", "customer",
)  # fmt: skip
_REQUIRED = ("date", "amount")
_SYMBOLS = {
    "€": "EUR", "£": "GBP", "zł": "PLN", "₴": "UAH", "грн": "UAH", "¥": "JPY", "円": "JPY",
    "₹": "INR",
}  # fmt: skip
_DATE_SAMPLE = 50


def read_file(path: Path, options: ReadingOptions, progress: Progress = no_progress) -> Reading:
    """Give everything the file says about orders.

    UserError for what is no orders file; questions where the bytes decide nothing (no orders
    then); progress("read", rows, of rows), which may raise CancelledError.
    """
    table = read_table(path, options)
    progress("read", 0, len(table.records))
    layout = _layout(table, options)
    mapping = map_columns(tuple(table.titles), layout, options.columns)
    if not table.records and not table.problems:
        known = any(mapping.first(name) is not None for name in _REQUIRED)
        raise UserError("only_header" if known else "not_orders", name=path.name)
    missing = [name for name in _REQUIRED if mapping.first(name) is None]
    if missing:
        _refuse_if_no_days(table)
        questions = tuple(Question("choose_column", m, tuple(table.titles)) for m in missing)
        return _unread(table, layout, mapping, options, questions)
    options = _with_currency(table, mapping, options)
    order = decide_order(_values(table, mapping, ("date",)), day_first=options.day_first)
    mark = decide_mark(_values(table, mapping, _MONEY), options.decimal, exponent(options.currency))
    questions = _questions(mapping, order, mark)
    if questions:
        return _unread(table, layout, mapping, options, questions)
    found = Assembler(table, layout, mapping, options, order, mark).run(progress)
    if not found.orders:
        raise UserError("not_orders", name=path.name)
    return Reading(
        table.facts,
        layout.name,
        layout.kind,
        options.source or layout.source,
        _columns(mapping, table, found.orders),
        found.orders,
        found.problems,
        (),
        _notices(table, options, order, found),
        found.name_only,
    )


def _layout(table: RawTable, options: ReadingOptions) -> Layout:
    if options.layout is not None:
        known = layouts().get(options.layout)
        if known is None:
            raise UserError("no_such_layout", layout=options.layout)
        return known
    layout = recognise(table)
    if layout.kind != "orders":
        raise UserError(f"not_orders_{layout.kind}", name=table.facts.name)
    return layout


def _refuse_if_no_days(table: RawTable) -> None:
    """Refuse a table in which no column reads as days: it is no orders list."""
    order = DateOrder(day_first=True, decided=True)
    for index in range(len(table.titles)):
        cells = [cell for cell, _ in zip(cells_of(table, index), range(_DATE_SAMPLE), strict=False)]
        good = sum(1 for cell in cells if parse_stamp(cell, order) is not None)
        if cells and good >= len(cells) * 0.6:
            return
    raise UserError("not_orders", name=table.facts.name)


def _values(table: RawTable, mapping: Mapping, names: tuple[str, ...]) -> Iterable[str]:
    for name in names:
        for index in mapping.columns.get(name, ()):
            yield from set(cells_of(table, index))


def _with_currency(table: RawTable, mapping: Mapping, options: ReadingOptions) -> ReadingOptions:
    """Take the currency from the amounts' sign where the file has no column for it."""
    index = mapping.first("amount")
    if mapping.first("currency") is not None or index is None:
        return options
    seen = Counter(
        code for cell in cells_of(table, index) for sign, code in _SYMBOLS.items() if sign in cell
    )
    if not seen:
        return options
    values = {name: getattr(options, name) for name in ReadingOptions.__slots__}
    return ReadingOptions(**{**values, "currency": seen.most_common(1)[0][0]})


def _questions(mapping: Mapping, order: DateOrder, mark: DecimalMark) -> tuple[Question, ...]:
    questions = []
    if not order.decided:
        questions.append(Question("day_first", mapping.title("date") or "", ("day", "month")))
    if not mark.decided:
        questions.append(Question("decimal", mapping.title("amount") or "", ("point", "comma")))
    return tuple(questions)


def _unread(
    table: RawTable,
    layout: Layout,
    mapping: Mapping,
    options: ReadingOptions,
    questions: tuple[Question, ...],
) -> Reading:
    return Reading(
        table.facts,
        layout.name,
        layout.kind,
        options.source or layout.source,
        _columns(mapping, table, []),
        [],
        list(table.problems),
        questions,
    )


def _columns(
    mapping: Mapping, table: RawTable, orders: list[ParsedOrder]
) -> tuple[ColumnChoice, ...]:
    """Give each field with its column and what the newest order's row says there."""
    newest = max(orders, key=lambda o: (o.placed_on, o.printed), default=None)
    record = None
    if newest is not None:
        record = next((r for r in table.records if r.number == newest.row), None)
    rows = []
    for name in _SHOWN:
        index = mapping.first(name)
        says = "" if index is None or record is None else record.cells[index].strip()
        rows.append(ColumnChoice(name, mapping.title(name), says, name in _REQUIRED))
    return tuple(rows)


def _notices(
    table: RawTable, options: ReadingOptions, order: DateOrder, found: Assembled
) -> tuple[Notice, ...]:
    notices = _currency_notices(found.orders)
    rows_of: dict[str, list[int]] = {}
    for parsed in found.orders:
        if parsed.not_counted:
            rows_of.setdefault(parsed.not_counted, []).append(parsed.row)
    nobody = [
        o.row
        for o in found.orders
        if not o.not_counted and not (o.email or o.phone or o.platform_customer or o.name_key)
    ]
    if nobody:
        notices.append(_counted("no_identity", "left_out", nobody))
    for reason in ("cancelled", "refunded", "unpaid", "test", "zero"):
        if reason in rows_of:
            notices.append(_counted(f"not_counted_{reason}", "left_out", rows_of[reason]))
    if found.problems:
        notices.append(_counted("problem_rows", "left_out", [p.row for p in found.problems]))
    if found.duplicates:
        notices.append(_counted("duplicates", "left_out", found.duplicates))
    if order.proof:
        code = "dates_day_first" if order.day_first else "dates_month_first"
        notices.append(Notice(code, "fine", (("proof", order.proof),)))
    if table.facts.encoding not in ("", "utf-8", "utf-8-sig"):
        notices.append(Notice("encoding", "fine", (("encoding", table.facts.encoding),)))
    del options
    return tuple(notices)


def _currency_notices(orders: list[ParsedOrder]) -> list[Notice]:
    """Tell each currency's orders that count; the service knows which of them is the shop's."""
    counts: dict[str, list[int]] = {}
    for order in orders:
        if not order.not_counted and order.kind == "order":
            counts.setdefault(order.currency, []).append(order.row)
    if len(counts) < 2:
        return []
    return [
        Notice("other_currency", "choice", (("currency", code), ("count", len(rows))), tuple(rows))
        for code, rows in sorted(counts.items())
    ]


def _counted(code: str, level: str, rows: list[int]) -> Notice:
    return Notice(code, level, (("count", len(rows)),), tuple(rows))


__all__ = ["GENERAL", "read_file"]
