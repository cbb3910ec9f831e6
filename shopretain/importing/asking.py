"""What a file leaves open, is refused for, or is told about it as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NoReturn

from shopretain.base.errors import UserError
from shopretain.importing.date_format import DateOrder, day_of, is_day, parse_stamp
from shopretain.importing.doubled import repair
from shopretain.importing.layouts import Layout
from shopretain.importing.mapping import (
    Mapping,
    are_no_orders,
    foreign_titles,
    is_order_title,
    names,
    title_key,
)
from shopretain.importing.money_format import (
    POINT,
    DecimalMark,
    decide_mark,
    parse_alone,
    parse_amount,
)
from shopretain.importing.options import Notice, Question, ReadingOptions
from shopretain.importing.tables import Record, Table, cells_of
from shopretain.importing.words import bare, fold, words

REQUIRED = ("date", "amount")
_NO_YEAR = re.compile(r"(?:[^\W\d]+\.?\s+)?\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]?")  # ma 3.11.
_PAYPAL_ID = re.compile(r"(?=.*[A-Z])(?=.*\d)[0-9A-Z]{17}")
_LOOK, _NEARLY = 200, 0.8  # rows, and which part of them
_SHOWN = 20  # letters of a cell in a sentence
_COUNTED = re.compile(r"(?:[._ ]\d| \(\d\))$")
_NEAR = 10  # times: the one may be the other with tax, or of another year; or it is no total


def is_people_list(table: Table, layout: Layout, mapping: Mapping, options: ReadingOptions) -> bool:
    """Tell a list of customers that names no system: e-mails and names, no days and no money.

    Nor both of them under titles that nobody knows.
    """
    fields = mapping.columns
    money = any(name in fields for name in ("amount", "price", "date", "number", "product"))
    named = any(name in fields for name in ("name", "first_name", "last_name"))
    known = ["email", "phone", *(["billing_line1"] if options.places_suffice else [])]
    reaches = named and any(name in fields for name in known)
    return layout.is_general and not money and reaches and not _may_be_orders(table, mapping)


def _may_be_orders(table: Table, mapping: Mapping) -> bool:
    """Tell a table in each row of which stand a day and an amount of nobody knows what."""
    days = money = False
    for index in mapping.free():
        cells = list(cells_of(table, index))
        if len(cells) < len(table.head) or names(bare(table.titles[index]), "people_titles"):
            continue
        are_days = all(map(is_day, cells))
        mark = decide_mark(cells)
        amounts = [] if are_days else [parse_amount(cell, mark) for cell in cells]
        days |= are_days
        money |= any(amounts) and all(amount is not None for amount in amounts)
    return days and money


def missing_fields(layout: Layout, mapping: Mapping) -> list[str]:
    """Give the fields without which nothing can be read.

    Prices do where there is no total, but for systems that tell one.
    """
    has = {name for name in REQUIRED if mapping.first(name) is not None}
    has_total = not layout.is_general and bool(layout.fields.get("amount") or layout.plus)
    if not has_total and any(mapping.first(name) is not None for name in ("price", "line_total")):
        has.add("amount")
    return [name for name in REQUIRED if name not in has]


def about_twins(table: Table, mapping: Mapping, options: ReadingOptions) -> tuple[Question, ...]:
    """Ask which of two columns of one name is meant, where they say other things.

    Where the second says far less or more than the first, it is no total.
    """
    chosen = dict(options.columns)
    for name in ("amount", "date"):
        title = mapping.title(name)
        twin = _form_stamp(table, mapping) if name == "date" else ""
        twin = twin or _namesake(table, title or "")
        if name in chosen or title is None or not twin:
            continue
        one, other = table.titles.index(title), table.titles.index(twin)
        cells = [(record.cells[one].strip(), record.cells[other].strip()) for record in table.head]
        if name == "date":
            differ = any(_are_two_days(a, b) for a, b in cells)
        else:
            told = [(parse_amount(a, POINT), parse_amount(b, POINT)) for a, b in cells]
            pairs = [(a, b) for a, b in told if a and b]
            near = sum(max(pair) <= min(pair) * _NEAR for pair in pairs)
            differ = near * 2 > len(pairs) and any(a != b for a, b in pairs)
        if differ:
            return (Question("choose_column", name, (title, twin)),)
    return ()


def _namesake(table: Table, title: str) -> str:
    """Give another column of a name: Total (2), TOTAL, Total.1."""
    key = fold(title)
    return next(
        (
            other
            for other in table.titles
            if other != title and key in (fold(other), fold(_COUNTED.sub("", other)))
        ),
        "",
    )


def _form_stamp(table: Table, mapping: Mapping) -> str:
    """Give the column that a form fills with the moment it was sent, beside one called Date."""
    stamps = {title_key(word) for word in words("form_stamps")}
    taken = mapping.first("date")
    return next(
        (t for at, t in enumerate(table.titles) if at != taken and title_key(t) in stamps), ""
    )


def _are_two_days(one: str, other: str) -> bool:
    """Tell cells of which each is a day, and not the same."""
    order = DateOrder(day_first=True, decided=True)
    first, second = parse_stamp(one, order), parse_stamp(other, order)
    return first is not None and second is not None and day_of(first) != day_of(second)


def refuse_other_lists(table: Table, mapping: Mapping) -> None:
    """Refuse a list of days and amounts that are no orders: statements, purchases, sums.

    An order has a number or a buyer; titles of a bank or a supplier tell the contrary.
    """
    named = ("number", "email", "phone", "customer", "name", "first_name")
    buyers = [name for name in named[1:] if mapping.first(name) is not None]
    of_orders = ("number", "product", "status", "quantity")
    others = [name for name in of_orders if mapping.first(name) is not None]
    reaches = any(name in buyers for name in ("email", "phone", "customer"))
    foreign = foreign_titles(table.titles)
    own = bool(buyers) and is_order_title(mapping.title("number") or "")
    nothing = not buyers and ("number" not in others or _are_counts(table, mapping))
    known = bool(buyers) and len(others) + reaches > 1
    titles = [
        title
        for at, title in enumerate(table.titles)
        if at != mapping.first("refunded")
        and (not known or _is_mostly_filled(table, at))
        and not (own and at in mapping.free())
    ]
    if mapping.first("date") is not None and (
        nothing
        or foreign > 1
        or (foreign and not known and not own)
        or are_no_orders(titles, names_buyer=bool({"name", "first_name", "customer"} & {*buyers}))
    ):
        raise UserError("not_orders", name=table.facts.name)


def refuse_movements_abroad(table: Table) -> None:
    """Refuse PayPal's list where it is in a language whose kinds of movements nobody knows.

    It is told by its own ids, and by three amounts that stand together: before, fee, after.
    """
    head = table.head[:_LOOK]
    width = len(table.titles)
    ids = [sum(1 for r in head if _PAYPAL_ID.fullmatch(r.cells[at].strip())) for at in range(width)]
    if head and max(ids) > _NEARLY * len(head) and any(_have_fee(head, at) for at in range(width)):
        raise UserError("movements_abroad", name=table.facts.name)


def _have_fee(head: Sequence[Record], at: int) -> bool:
    """Tell that in nearly all rows a column, a fee, and what is left follow one another."""
    told = [[parse_alone(cell) for cell in record.cells[at : at + 3]] for record in head]
    whole = [row for row in told if len(row) == 3 and None not in row]
    fits = [row for row in whole if row[0] + row[1] == row[2]]  # type: ignore[operator]
    return len(fits) > _NEARLY * len(head) and any(row[1] for row in fits)


def _are_counts(table: Table, mapping: Mapping) -> bool:
    """Tell how many orders there were from their numbers: each day has one, and some are alike."""
    number, date = mapping.columns["number"][0], mapping.first("date")
    if date is None or "product" in mapping.columns:
        return False
    told = [(row.cells[date].strip(), row.cells[number].strip()) for row in table.head]
    counts = [count for day, count in told if day and count]
    are_days_single = len({day for day, count in told if count}) == len(counts)
    return are_days_single and all(map(str.isdecimal, counts)) and len({*counts}) < len(counts)


def _is_mostly_filled(table: Table, index: int) -> bool:
    return 2 * sum(1 for _ in cells_of(table, index)) > len(table.head)


def is_email_misplaced(table: Table, mapping: Mapping) -> bool:
    """Tell that the e-mail column holds none while another one does: the cells are shifted."""
    mine = mapping.columns.get("email", ())
    if not mine or any("@" in cell for index in mine for cell in cells_of(table, index)):
        return False
    filled = any(True for index in mine for _ in cells_of(table, index))
    others = [i for i in range(len(table.titles)) if i not in mine]
    return filled and any(
        sum("@" in cell for cell in cells_of(table, i)) > len(table.head) // 2 for i in others
    )


def refuse_if_no_days(table: Table) -> None:
    """Refuse a table in which no column reads as days: it is no orders list."""
    for index in range(len(table.titles)):
        cells = [cell for cell, _ in zip(cells_of(table, index), range(50), strict=False)]
        if cells and sum(map(is_day, cells)) >= len(cells) * 0.6:
            return
    raise UserError("not_orders", name=table.facts.name)


def refuse_without_orders(table: Table, mapping: Mapping) -> NoReturn:
    """Refuse a table of which no row is an order, with the reason where it is its days."""
    index = mapping.first("date")
    cells = [] if index is None else [cell.strip() for cell in cells_of(table, index)]
    if cells and all(map(_NO_YEAR.fullmatch, cells)):
        raise UserError("days_without_year", name=table.facts.name)
    unread = (("date", is_day, "days_unread"), ("amount", _is_amount, "amounts_unread"))
    for field, reads, code in unread:
        index = mapping.first(field)
        cells = [] if index is None else list(cells_of(table, index))
        if cells and not any(map(reads, cells)):
            column = mapping.title(field) or ""
            raise UserError(code, name=table.facts.name, column=column, cell=cells[0][:_SHOWN])
    raise UserError("not_orders", name=table.facts.name)


def _is_amount(cell: str) -> bool:
    return any(parse_amount(cell, mark) is not None for mark in (POINT, DecimalMark(",")))


def about_encoding(table: Table) -> tuple[Question, ...]:
    """Ask where no byte tells which letters are meant."""
    encoding = table.encoding
    if encoding.sure or not encoding.others:
        return ()
    return (Question("encoding", "", tuple(name for name, _ in encoding.readings)),)


def about_formats(mapping: Mapping, order: DateOrder, mark: DecimalMark) -> tuple[Question, ...]:
    """Ask how days and amounts are to be read, where no row proves it."""
    questions = []
    if not order.decided:
        questions.append(Question("day_first", mapping.title("date") or "", ("day", "month")))
    if not mark.decided:
        questions.append(Question("decimal", mapping.title("amount") or "", ("point", "comma")))
    return tuple(questions)


def about_sign(sign: str, codes: set[str]) -> Iterator[Notice]:
    """Say that all amounts carry the sign of another currency than their column names."""
    if len(codes) == 1 and sign not in ("", *codes):
        yield Notice("other_sign", "left_out", (("sign", sign), ("code", next(iter(codes)))))


def noticed(table: Table, layout: Layout, order: DateOrder, currency: str) -> list[Notice]:
    """Give what is said of the file as a whole; a currency where the shop's own was taken."""
    notices = []
    if layout.kind in ("payments", "checkouts"):
        notices.append(Notice(layout.kind, "fine"))
    if order.proof:
        code = "dates_day_first" if order.day_first else "dates_month_first"
        notices.append(Notice(code, "fine", (("proof", order.proof),)))
    if table.filled_down is not None:
        column = table.titles[table.filled_down]
        notices.append(Notice("days_filled", "fine", (("column", column),)))
    if table.encoding.is_doubled:
        line = repair(table.encoding.line)
        notices.append(Notice("mended_letters", "fine", (("line", line),)))
    if table.encoding.errors == "replace":
        notices.append(Notice("broken_letters", "left_out"))
    elif table.facts.encoding not in ("", "utf-8", "utf-8-sig"):
        values = (("encoding", table.facts.encoding), ("line", table.encoding.line))
        notices.append(Notice("encoding", "fine", values))
    notices += about_sheets(table)
    if currency:
        notices.append(Notice("currency_taken", "fine", (("currency", currency),)))
    return notices


def about_sheets(table: Table) -> Iterator[Notice]:
    """Say which sheets were not read."""
    if table.facts.left_sheets:
        sheets = ", ".join(table.facts.left_sheets)
        yield Notice("other_sheets", "left_out", (("sheets", sheets),))
