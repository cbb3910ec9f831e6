"""The one door: a file in, everything it says out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from shopretain.base.errors import UserError
from shopretain.base.money import exponent
from shopretain.base.progress import Progress, no_progress
from shopretain.importing.assemble import Assembled, Assembler
from shopretain.importing.date_format import DateOrder, decide_order, parse_stamp
from shopretain.importing.layouts import GENERAL, Layout, layouts, recognise
from shopretain.importing.mapping import Mapping, map_columns
from shopretain.importing.money_format import DecimalMark, currency_sign, decide_mark
from shopretain.importing.orders import (
    ColumnChoice,
    Notice,
    ParsedOrder,
    Question,
    Reading,
    ReadingOptions,
)
from shopretain.importing.rows import RowReader
from shopretain.importing.tables import RawTable, cells_of, fold, read_table
from shopretain.importing.values import country_of_phones

_MONEY = ("amount", "refunded", "price", "line_total", "line_discount", "quantity")
_SHOWN = (
    "number", "date", "email", "name", "amount", "currency", "billing_line1", "consent", "product",
    "phone", "customer",
)  # fmt: skip
_REQUIRED = ("date", "amount")
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
    if layout.kind == "customers" or _are_people(layout, mapping):
        return _people(table, layout, mapping, options)
    missing = _missing(mapping)
    if not table.records and not table.problems:
        raise UserError("not_orders" if len(missing) > 1 else "only_header", name=path.name)
    if missing:
        _refuse_if_no_days(table)
        questions = tuple(Question("choose_column", m, tuple(table.titles)) for m in missing)
        return _unread(table, layout, mapping, options, questions)
    options = _with_country(table, mapping, _with_currency(table, mapping, options))
    usual = {"day": True, "month": False}.get(layout.day_order)
    order = decide_order(
        _values(table, mapping, ("date",)),
        day_first=usual if options.day_first is None else options.day_first,
    )
    mark, marks = _marks(table, layout, mapping, options)
    questions = _questions(mapping, order, mark)
    if questions:
        return _unread(table, layout, mapping, options, questions)
    rows = RowReader(table, layout, mapping, options, order, marks)
    found = Assembler(rows).run(progress)
    if not found.orders:
        raise UserError("not_orders", name=path.name)
    return Reading(
        table.facts,
        layout.name,
        layout.kind,
        options.source or layout.source,
        layout.has_totals,
        _columns(mapping, table, found.orders),
        found.orders,
        problems=found.problems,
        notices=_notices(table, layout, order, found),
        could_match_by_name=found.name_only,
    )


def _are_people(layout: Layout, mapping: Mapping) -> bool:
    """Tell a list of customers that names no system: e-mails and names, no days and no money."""
    fields = mapping.columns
    money = any(name in fields for name in ("amount", "price", "date", "number", "product"))
    named = any(name in fields for name in ("name", "first_name", "last_name"))
    return layout.is_general and not money and named and ("email" in fields or "phone" in fields)


def _people(table: RawTable, layout: Layout, mapping: Mapping, options: ReadingOptions) -> Reading:
    """Read a customers file: who they are, no orders."""
    if not table.records:
        raise UserError("only_header", name=table.facts.name)
    options = _with_country(table, mapping, options)
    order = decide_order(_values(table, mapping, ("birthday",)), day_first=options.day_first)
    rows = RowReader(table, layout, mapping, options, order, {})
    people = [person for record in table.records if (person := rows.person(record))]
    missing = [r.number for r in table.records]
    known = {person.row for person in people}
    nobody = [number for number in missing if number not in known]
    notices = [Notice("customers_file", "fine")]
    if nobody:
        notices.append(_counted("no_identity", "left_out", nobody))
    return Reading(
        table.facts,
        layout.name,
        "customers",
        options.source or layout.source,
        layout.has_totals,
        _columns(mapping, table, []),
        people=people,
        problems=list(table.problems),
        notices=tuple(notices),
    )


def _missing(mapping: Mapping) -> list[str]:
    """Give the fields without which nothing can be read; prices do where there is no total."""
    has = {name for name in (*_REQUIRED, "price") if mapping.first(name) is not None}
    if "price" in has:
        has.add("amount")
    return [name for name in _REQUIRED if name not in has]


def _marks(
    table: RawTable, layout: Layout, mapping: Mapping, options: ReadingOptions
) -> tuple[DecimalMark, dict[int, DecimalMark]]:
    """Decide the decimal mark of the file, and of each money column that proves another."""
    titles = [fold(title) for title in table.titles]
    parts = (*layout.plus, *layout.minus)
    columns = {index for name in _MONEY for index in mapping.columns.get(name, ())}
    columns |= {titles.index(title) for title in parts if title in titles}
    counts = set(mapping.columns.get("quantity", ()))
    cells = {index: set(cells_of(table, index)) for index in columns}
    decimals = exponent(options.currency)
    money = (cell for index in columns - counts for cell in cells[index])
    whole = decide_mark(money, options.decimal, decimals)
    if not whole.contradicted:
        return whole, dict.fromkeys(columns, whole)
    return whole, {
        index: own
        if (own := decide_mark(cells[index], options.decimal, decimals)).decided
        else whole
        for index in columns
    }


def _layout(table: RawTable, options: ReadingOptions) -> Layout:
    if options.layout is not None:
        known = layouts().get(options.layout)
        if known is None:
            raise UserError("no_such_layout", layout=options.layout)
        return known
    layout = recognise(table)
    if layout.kind == "no_prices":
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
    seen = Counter(currency_sign(cell, options.currency) for cell in cells_of(table, index))
    seen[currency_sign(table.titles[index], options.currency)] += 1  # as in "Summa €"
    del seen[""]
    if not seen:
        return options
    return replace(options, currency=seen.most_common(1)[0][0])


def _with_country(table: RawTable, mapping: Mapping, options: ReadingOptions) -> ReadingOptions:
    """Take the country from the file's own international phones where the owner set none."""
    if options.country:
        return options
    told = country_of_phones(_values(table, mapping, ("phone",)))
    return replace(options, country=told or options.likely_country)


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
        layout.has_totals,
        _columns(mapping, table, []),
        problems=list(table.problems),
        questions=questions,
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
    table: RawTable, layout: Layout, order: DateOrder, found: Assembled
) -> tuple[Notice, ...]:
    notices = _currency_notices(found.orders)
    rows_of: dict[str, list[int]] = {}
    for parsed in found.orders:
        if parsed.not_counted:
            rows_of.setdefault(parsed.not_counted, []).append(parsed.row)
    nobody = [
        o.row
        for o in found.orders
        if o.kind == "order"
        and not o.not_counted
        and not (o.email or o.phone or o.platform_customer or o.name_key)
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
    if found.no_orders:
        notices.append(_counted("no_orders", "fine", found.no_orders))
    if layout.kind in ("payments", "checkouts"):
        notices.append(Notice(layout.kind, "fine"))
    if order.proof:
        code = "dates_day_first" if order.day_first else "dates_month_first"
        notices.append(Notice(code, "fine", (("proof", order.proof),)))
    if table.facts.encoding not in ("", "utf-8", "utf-8-sig"):
        notices.append(Notice("encoding", "fine", (("encoding", table.facts.encoding),)))
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
