"""The one door: a file in, everything it says out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from pathlib import Path

from shopretain.base.errors import UserError
from shopretain.base.money import exponent
from shopretain.base.progress import Progress, no_progress
from shopretain.base.told import OrderTold, PersonTold, ProblemTold
from shopretain.importing.archive import open_table
from shopretain.importing.assemble import Aside, Assembler
from shopretain.importing.cells import Formats
from shopretain.importing.date_format import (
    DateOrder,
    are_days_turned,
    decide_order,
    last_year_of,
    parse_stamp,
)
from shopretain.importing.encoding import repair
from shopretain.importing.evidence import Evidence
from shopretain.importing.layouts import Layout, layouts, recognise
from shopretain.importing.mapping import (
    Mapping,
    are_no_orders,
    foreign_titles,
    known_titles,
    map_columns,
)
from shopretain.importing.money_format import (
    POINT,
    DecimalMark,
    currency_sign,
    decide_mark,
    parse_amount,
)
from shopretain.importing.options import (
    ColumnChoice,
    FileFacts,
    Notice,
    Question,
    ReadingOptions,
)
from shopretain.importing.rows import RowReader
from shopretain.importing.tables import Table, cells_of
from shopretain.importing.values import country_of_phones, is_consent
from shopretain.importing.words import fold

_MONEY = ("amount", "refunded", "price", "line_total", "line_discount", "quantity")
_SHARES = (
    "shipping_cost",
    "tax",
    "discount",
    "full_price",
)  # written as the other money, never asked about
_CURRENCY_IS = re.compile(
    r"currency|valuutta|walut|валют|νόμισμα|通貨|währung|devise|moneda|valuta", re.IGNORECASE
)
_MOST_TAX = Decimal("1.3")  # an amount with tax, by the one without
# An amount with a sign or a code: €103.41, 12,50 zł, EUR 5.
_AMOUNT_WITH_SIGN = re.compile(
    r"-?(?:[A-Z]{3}\s?|[^\w\s.,-]{1,2}\s?)-?[\d.,'\s]*\d"
    r"|-?[\d.,'\s]*\d\s?(?:[A-Z]{3}|[^\W\d_]{2,4}\.?|[^\w\s.,%-])"
)
_UNIT_AT_END = re.compile(r"(?:[,/]\s*|[(\[]\s*)(?:[A-Z]{3}|[^\w\s]|[^\W\d_]{2,3}\.?)\s*[)\]]?$")
_LOOK, _LONGEST_AMOUNT = 200, 24
_LONG_COUNT = 4  # digits that no pieces of one order have
_DECIDING = (*_MONEY, "date", "time", "phone", "consent", "paid", "birthday", "currency")
_SHOWN = (
    "number", "date", "email", "name", "amount", "currency", "billing_line1", "consent", "product",
    "phone", "customer",
)  # fmt: skip
_REQUIRED = ("date", "amount")
_KEPT_ROWS = 60_000  # the orders of a file with fewer rows are kept, others are read again


@dataclass(slots=True)
class Tally:
    """What the orders of a file add up to; complete when they were all read."""

    orders: int = 0
    counted: int = 0
    lines: int = 0
    without_customer: list[int] = field(default_factory=list)  # rows
    not_counted: dict[str, list[int]] = field(default_factory=dict)  # reason: rows
    by_currency: dict[str, list[int]] = field(default_factory=dict)  # rows of counted orders
    in_file: dict[str, int] = field(default_factory=dict)  # of all orders, counted or not
    gross: dict[str, int] = field(default_factory=dict)
    refunded: dict[str, int] = field(default_factory=dict)  # with refunds of no named order
    first_on: date | None = None  # of counted orders
    newest_on: date | None = None

    def add(self, order: OrderTold) -> None:
        """Count one order."""
        self.lines += len(order.lines)
        if order.kind == "refund":
            self._pay_back(order)
        if order.kind != "order":
            return
        self.orders += 1
        in_file = self.in_file
        in_file[order.currency] = in_file.get(order.currency, 0) + order.total_minor
        if order.not_counted is not None:
            self.not_counted.setdefault(order.not_counted, []).append(order.row)
            return
        self.counted += 1
        code, day = order.currency, order.placed_on
        self.by_currency.setdefault(code, []).append(order.row)
        self.gross[code] = self.gross.get(code, 0) + order.total_minor
        self._pay_back(order)
        if self.first_on is None or day < self.first_on:
            self.first_on = day
        if self.newest_on is None or day > self.newest_on:
            self.newest_on = day
        if not (order.email or order.platform_customer or order.phone or order.name_key):
            self.without_customer.append(order.row)

    def _pay_back(self, order: OrderTold) -> None:
        code = order.currency
        self.refunded[code] = self.refunded.get(code, 0) + order.refunded_minor


class Reading:
    """Everything one file says; its orders are read when they are asked for.

    `kind` is orders, payments, customers or checkouts; `source` the platform family or the name
    the owner gave; `has_totals` is false where tax and shipping are not in its amounts. A reading
    with `questions` has no orders.
    """

    def __init__(
        self,
        table: Table,
        layout: Layout,
        mapping: Mapping,
        options: ReadingOptions,
        kind: str = "",
        questions: tuple[Question, ...] = (),
    ) -> None:
        """Take what was found out; `rows` must be given for orders."""
        self.table, self.layout, self.mapping = table, layout, mapping
        self.kind = kind or layout.kind
        self.source = options.source or layout.source
        self.has_totals = layout.has_totals
        self.questions = questions
        self.people: list[PersonTold] = []
        self.tally = Tally()
        self.aside = Aside(problems=list(table.problems))
        self._noticed: tuple[Notice, ...] = ()
        self._assembler: Assembler | None = None
        self._kept: list[OrderTold] | None = None

    @property
    def facts(self) -> FileFacts:
        """The file itself."""
        return replace(self.table.facts, rows=self.table.rows, columns=tuple(self.table.titles))

    @property
    def problems(self) -> list[ProblemTold]:
        """The rows kept aside; complete when the orders were read."""
        return self.aside.problems

    @property
    def could_match_by_name(self) -> int:
        """How many orders a name alone would give to somebody."""
        return self.aside.name_only

    @property
    def numbers_are_unique(self) -> bool:
        """Whether no two orders can have one number and day."""
        return self._assembler is not None and self._assembler.streams

    @cached_property
    def orders(self) -> list[OrderTold]:
        """All orders at once."""
        return list(self.each_order())

    def each_order(self, progress: Progress = no_progress) -> Iterator[OrderTold]:
        """Read the orders, one after another; UserError `not_orders` where there are none."""
        if self._assembler is None:
            return
        if self._kept is not None:
            yield from self._kept
            return
        self.tally = tally = Tally()
        maker = Assembler(self._assembler.rows, streams=self._assembler.streams)
        kept: list[OrderTold] | None = [] if self.table.rows <= _KEPT_ROWS else None
        seen = 0
        for order in maker.run(progress):
            seen += 1
            tally.add(order)
            if kept is not None:
                kept.append(order)
            yield order
        self.aside = maker.aside
        # Amounts that all go out are somebody's spending.
        only_spent = self.layout.is_general and seen > 1 and not tally.in_file
        if not seen or only_spent:
            raise UserError("not_orders", name=self.table.facts.name)
        self._kept = kept

    @property
    def columns(self) -> tuple[ColumnChoice, ...]:
        """Each field with its column and what the newest order's row says there."""
        record = self.aside.newest_record
        rows = []
        for name in _SHOWN:
            index = self.mapping.first(name)
            says = "" if index is None or record is None else record.cells[index].strip()
            rows.append(ColumnChoice(name, self.mapping.title(name), says, name in _REQUIRED))
        return tuple(rows)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What is worth knowing about the file; complete when the orders were read."""
        aside, tally = self.aside, self.tally
        found = []
        if len(tally.by_currency) > 1:
            found = [
                Notice("other_currency", "choice", (("currency", c), ("count", len(r))), tuple(r))
                for c, r in sorted(tally.by_currency.items())
            ]
        left_out = {"no_identity": tally.without_customer}
        left_out |= {
            f"not_counted_{reason}": tally.not_counted[reason]
            for reason in ("cancelled", "refunded", "unpaid", "test", "zero")
            if reason in tally.not_counted
        }
        left_out["problem_rows"] = [problem.row for problem in aside.problems]
        left_out["duplicates"] = aside.duplicates
        found += [counted(code, "left_out", rows) for code, rows in left_out.items() if rows]
        for status, rows in sorted(aside.unknown_statuses.items()):
            values = (("status", status), ("count", len(rows)))
            found.append(Notice("unknown_status", "left_out", values, tuple(rows)))
        if aside.no_orders:
            found.append(counted("no_orders", "fine", aside.no_orders))
        return (*found, *self._noticed)

    def with_orders(self, assembler: Assembler, noticed: Iterable[Notice]) -> Reading:
        """Give it what makes its orders."""
        self._assembler = assembler
        self._noticed = tuple(noticed)
        return self

    def with_people(self, people: list[PersonTold], noticed: Iterable[Notice]) -> Reading:
        """Give it the people of a customers file."""
        self.people = people
        self._noticed = tuple(noticed)
        return self


def counted(code: str, level: str, rows: list[int]) -> Notice:
    """Give a notice about some rows."""
    return Notice(code, level, (("count", len(rows)),), tuple(rows))


def read_file(path: Path, options: ReadingOptions, progress: Progress = no_progress) -> Reading:
    """Find out what a file is and how it is to be read; its orders are read later.

    UserError for what is no orders file; questions where the bytes decide nothing;
    progress("look", rows, 0), which may raise CancelledError.
    """
    progress("look", 0, 0)
    table = open_table(path, options, known_titles, progress)
    layout = _layout(table, options)
    mapping = _with_counts(table, layout, map_columns(tuple(table.titles), layout, options.columns))
    are_people = layout.kind == "customers" or _are_people(layout, mapping, options)
    missing = [] if are_people else _missing(mapping)
    if layout.is_general and not are_people:
        _refuse_other_lists(table, mapping)
    indexes = _deciding(table, layout, mapping)
    evidence = Evidence(table, indexes, mapping.first("number"), progress)
    if not table.head and {p.code for p in table.problems} == {"too_many_cells"}:
        raise UserError("cells_split", name=path.name)
    if not table.rows or not table.head:
        raise UserError("not_orders" if len(missing) > 1 else "only_header", name=path.name)
    questions = _about_encoding(table)
    if not missing and not are_people and _misplaced_email(table, mapping):
        raise UserError("cells_shifted", name=path.name)
    if missing:
        _refuse_if_no_days(table)
        questions += tuple(Question("choose_column", m, tuple(table.titles)) for m in missing)
    elif layout.is_general and not are_people:
        questions += _about_twins(table, mapping, options)
    if questions:
        return Reading(table, layout, mapping, options, questions=questions)
    told = _currency_of(table, evidence, mapping, options.currency)
    options = replace(options, currency=told or options.currency)
    options = _with_country(evidence, mapping, options)
    usual = {"day": True, "month": False}.get(layout.day_order)
    order = decide_order(
        evidence.cells(mapping.columns.get("birthday" if are_people else "date", ())),
        day_first=usual if options.day_first is None else options.day_first,
    )
    if table.facts.sheet and are_days_turned(evidence.cells(mapping.columns.get("date", ()))):
        raise UserError("days_turned", name=path.name)
    mark, marks = _marks(table, layout, mapping, evidence, options)
    if not are_people and (questions := _questions(mapping, order, mark)):
        return Reading(table, layout, mapping, options, questions=questions)
    formats = Formats(
        order,
        marks,
        times_are_utc=_times_are_utc(layout, mapping, evidence, order),
        flags_paid=any(True for _ in evidence.cells(mapping.columns.get("paid", ())[:1])),
        writes_noes=_writes_noes(evidence, mapping),
        last_year=last_year_of(evidence.cells(mapping.columns.get("date", ()))),
    )
    rows = RowReader(table, layout, mapping, options, formats)
    if are_people:
        return _people(rows)
    streams = (
        evidence.is_contiguous
        and not table.breaks
        and layout.order_cells in ("first", "every", "lines")
        and not layout.rows
        and not any(_may_be_negative(cell) for cell in evidence.cells(_totals(table, rows)))
    )
    assembler = Assembler(rows, streams=streams)
    if assembler.are_amounts_unclear():
        column = mapping.title("amount") or ""
        asked = (Question("amounts_of", column, ("row", "order")),)
        return Reading(table, layout, mapping, options, questions=asked)
    reading = Reading(table, layout, mapping, options)
    taken = "" if told or mapping.first("currency") is not None else options.currency
    codes = set(evidence.cells(mapping.columns.get("currency", ()))) - {""}
    notices = [*_noticed(table, layout, order, taken), *_about_sign(rows.usual_sign, codes)]
    return reading.with_orders(assembler, notices)


def _writes_noes(evidence: Evidence, mapping: Mapping) -> bool:
    """Tell whether an empty cell of the consent column means that nobody knows.

    It does where noes are written out, and where the column is empty altogether.
    """
    cells = set(evidence.cells(mapping.columns.get("consent", ())))
    return not any(cells) or not all(is_consent(cell) for cell in cells)


def _people(rows: RowReader) -> Reading:
    """Read a customers file: who they are, no orders."""
    people, nobody = [], []
    for record in rows.table.records():
        person = rows.person(record)
        if person is None:
            nobody.append(record.number)
        else:
            people.append(person)
    noticed = [Notice("customers_file", "fine")]
    if nobody:
        noticed.append(counted("nobody_named", "left_out", nobody))
    reading = Reading(rows.table, rows.layout, rows.mapping, rows.options, kind="customers")
    return reading.with_people(people, noticed)


def _are_people(layout: Layout, mapping: Mapping, options: ReadingOptions) -> bool:
    """Tell a list of customers that names no system: e-mails and names, no days and no money."""
    fields = mapping.columns
    money = any(name in fields for name in ("amount", "price", "date", "number", "product"))
    named = any(name in fields for name in ("name", "first_name", "last_name"))
    known = ["email", "phone", *(["billing_line1"] if options.places_suffice else [])]
    return layout.is_general and not money and named and any(name in fields for name in known)


def _missing(mapping: Mapping) -> list[str]:
    """Give the fields without which nothing can be read; prices do where there is no total."""
    has = {name for name in _REQUIRED if mapping.first(name) is not None}
    if any(mapping.first(name) is not None for name in ("price", "line_total")):
        has.add("amount")
    return [name for name in _REQUIRED if name not in has]


def _with_counts(table: Table, layout: Layout, mapping: Mapping) -> Mapping:
    """Take "Amount" beside a price for pieces, where it holds small whole numbers only."""
    amount, price = mapping.first("amount"), mapping.first("price")
    if not layout.is_general or amount is None or price is None or "quantity" in mapping.columns:
        return mapping
    counts = list(cells_of(table, amount))
    whole = all(cell.strip().isdecimal() and len(cell.strip()) < _LONG_COUNT for cell in counts)
    if not whole or all(cell.strip().isdecimal() for cell in cells_of(table, price)):
        return mapping
    columns = {name: found for name, found in mapping.columns.items() if name != "amount"}
    return Mapping(mapping.titles, columns | {"quantity": (amount,)})


def _about_twins(table: Table, mapping: Mapping, options: ReadingOptions) -> tuple[Question, ...]:
    """Ask which of two columns of one name is meant, where they say other things.

    Of two totals mostly one is the other with its tax; of others the first is the order's.
    """
    chosen = dict(options.columns)
    for name in ("amount", "date"):
        title = mapping.title(name)
        twin = f"{title} (2)"
        if name in chosen or title is None or twin not in table.titles:
            continue
        one, other = table.titles.index(title), table.titles.index(twin)
        cells = [(record.cells[one].strip(), record.cells[other].strip()) for record in table.head]
        if name == "date":
            differ = any(a and b and a != b for a, b in cells)
        else:
            told = [(parse_amount(a, POINT), parse_amount(b, POINT)) for a, b in cells]
            pairs = [(a, b) for a, b in told if a and b]
            alike = sum(max(pair) <= min(pair) * _MOST_TAX for pair in pairs)
            differ = alike * 2 > len(pairs) and any(a != b for a, b in pairs)
        if differ:
            return (Question("choose_column", name, (title, twin)),)
    return ()


def _layout(table: Table, options: ReadingOptions) -> Layout:
    if options.layout is not None:
        known = layouts().get(options.layout)
        if known is None:
            raise UserError("no_such_layout", layout=options.layout)
        return known
    layout = recognise(table.titles, table.records)
    if layout.kind == "no_prices":
        raise UserError(f"not_orders_{layout.kind}", name=table.facts.name)
    return layout


def _refuse_other_lists(table: Table, mapping: Mapping) -> None:
    """Refuse a list of days and amounts that are no orders: statements, purchases, sums.

    An order has a number or a buyer; titles of a bank or a supplier tell the contrary.
    """
    named = ("number", "email", "phone", "customer", "name", "first_name")
    foreign = foreign_titles(table.titles)
    buyer = any(mapping.first(name) is not None for name in ("email", "phone", "customer"))
    nothing = not any(mapping.first(name) is not None for name in named)
    known = buyer and mapping.first("number") is not None
    by_name = any(mapping.first(name) is not None for name in ("name", "first_name", "customer"))
    others = nothing or foreign > 1 or (foreign and not known)
    if mapping.first("date") is not None and (
        others or are_no_orders(table.titles, names_buyer=by_name)
    ):
        raise UserError("not_orders", name=table.facts.name)


def _misplaced_email(table: Table, mapping: Mapping) -> bool:
    """Tell that the e-mail column holds none while another one does: the cells are shifted."""
    mine = mapping.columns.get("email", ())
    if not mine or any("@" in cell for index in mine for cell in cells_of(table, index)):
        return False
    filled = any(True for index in mine for _ in cells_of(table, index))
    others = [i for i in range(len(table.titles)) if i not in mine]
    return filled and any(
        sum("@" in cell for cell in cells_of(table, i)) > len(table.head) // 2 for i in others
    )


def _parts(table: Table, layout: Layout) -> set[int]:
    """Give the columns whose amounts a layout adds up."""
    titles = [fold(title) for title in table.titles]
    return {titles.index(t) for t in (*layout.plus, *layout.minus) if t in titles}


def _deciding(table: Table, layout: Layout, mapping: Mapping) -> list[int]:
    """Give the columns of which all cells must be seen."""
    found = {index for name in _DECIDING for index in mapping.columns.get(name, ())}
    return sorted(found | _parts(table, layout))


def _totals(table: Table, rows: RowReader) -> list[int]:
    """Give the columns that say whether a row pays money back."""
    names = ("price", "line_total") if rows.sums_lines else ("amount",)
    columns = [index for name in names for index in rows.columns.get(name, ())]
    return [*columns, *_parts(table, rows.layout)]


def _may_be_negative(cell: str) -> bool:
    return (
        not cell[-1].isdigit() or not cell.lstrip("'").replace(",", "").replace(".", "").isdigit()
    )


def _marks(
    table: Table, layout: Layout, mapping: Mapping, evidence: Evidence, options: ReadingOptions
) -> tuple[DecimalMark, dict[int, DecimalMark]]:
    """Decide the decimal mark of the file, and of each money column that proves another."""
    columns = {index for name in _MONEY for index in mapping.columns.get(name, ())}
    columns |= _parts(table, layout)
    counts = set(mapping.columns.get("quantity", ()))
    own_marks = {index: _mark_of_counts(evidence, index) for index in counts}
    decimals = exponent(options.currency)
    money = evidence.cells(sorted(columns - counts))
    whole = decide_mark(money, options.decimal, decimals)
    columns |= {index for name in _SHARES for index in mapping.columns.get(name, ())}
    if not whole.contradicted:
        return whole, {index: own_marks.get(index) or whole for index in columns}
    return whole, {
        index: own_marks.get(index) or own
        if (own := decide_mark(evidence.cells([index]), options.decimal, decimals)).decided
        else whole
        for index in columns
    }


def _mark_of_counts(evidence: Evidence, index: int) -> DecimalMark | None:
    """Give the mark of counts that all have three decimals, as 1.000: pieces, not thousands."""
    cells = list(evidence.cells([index]))
    for mark in (".", ","):
        if cells and all(re.fullmatch(rf"-?\d+{re.escape(mark)}\d{{3}}", cell) for cell in cells):
            return DecimalMark(mark)
    return None


def _times_are_utc(layout: Layout, mapping: Mapping, evidence: Evidence, order: DateOrder) -> bool:
    """Whether times are UTC, not the shop's own: in a general file, if all offsets are zero."""
    if layout.time != "file":
        return layout.time == "utc"
    offsets = set()
    clocks = list(evidence.cells(mapping.columns.get("time", ())))
    for cell in evidence.cells(mapping.columns.get("date", ())):
        stamp = parse_stamp(cell, order)
        if stamp is not None and not stamp.has_time and clocks:
            stamp = parse_stamp(f"{cell} {clocks[0]}", order)
        if stamp is not None and stamp.has_time:
            offsets.add(stamp.offset)
            if len(offsets) > 1:
                return False
    return offsets == {timedelta(0)}


def _refuse_if_no_days(table: Table) -> None:
    """Refuse a table in which no column reads as days: it is no orders list."""
    order = DateOrder(day_first=True, decided=True)
    for index in range(len(table.titles)):
        cells = [cell for cell, _ in zip(cells_of(table, index), range(50), strict=False)]
        good = sum(1 for cell in cells if parse_stamp(cell, order) is not None)
        if cells and good >= len(cells) * 0.6:
            return
    raise UserError("not_orders", name=table.facts.name)


def _currency_of(table: Table, evidence: Evidence, mapping: Mapping, shop: str) -> str:
    """Give the currency's column's only one; without a column that of the amounts' signs.

    Empty where the file names none, or several in their column.
    """
    named, index = mapping.first("currency"), mapping.first("amount")
    if named is not None:
        codes = {currency_sign(cell, shop) for cell in evidence.cells([named])} - {""}
        return codes.pop() if len(codes) == 1 and _are_most_filled(table, named, index) else ""
    if index is not None:
        if titled := currency_sign(table.titles[index], shop):  # as in "Summa €"
            return titled
        seen = Counter(currency_sign(cell, shop) for cell in cells_of(table, index))
        most, count = next(iter(seen.most_common(1)), ("", 0))
        if most and 2 * count > seen.total():
            return most
        if seen.keys() - {""}:
            return ""  # of their own rows only
    return _currency_elsewhere(table, shop)


def _are_most_filled(table: Table, named: int, amount: int | None) -> bool:
    """Tell whether a column speaks for a file: it is filled where most amounts are."""
    told = [r for r in table.head if amount is None or r.cells[amount].strip()]
    return 2 * sum(1 for record in told if record.cells[named].strip()) > len(told)


def _currency_elsewhere(table: Table, shop: str) -> str:
    """Give the currency that other columns name beside amounts, or in their titles; empty for none.

    One that stands at another amount of the order is the order's, too; where two are named,
    nothing is known.
    """
    told = {
        currency_sign(cell, shop)
        for record in table.head[:_LOOK]
        for cell in record.cells
        if len(cell) < _LONGEST_AMOUNT and _AMOUNT_WITH_SIGN.fullmatch(cell.strip())
    }
    told |= {currency_sign(title, shop) for title in table.titles if _names_unit(title)}
    told -= {""}
    if not told:  # "Currency: GBP" over the table
        told = {currency_sign(cell, shop) for cell in table.above if _CURRENCY_IS.search(cell)}
        told -= {""}
    return told.pop() if len(told) == 1 else ""


def _names_unit(title: str) -> bool:
    """Tell whether a title ends with a unit: Goods, PLN; Сума, грн; Total (€)."""
    return bool(_UNIT_AT_END.search(title))


def _with_country(evidence: Evidence, mapping: Mapping, options: ReadingOptions) -> ReadingOptions:
    """Take the country from the file's own international phones where the owner set none."""
    if options.country:
        return options
    told = country_of_phones(evidence.cells(mapping.columns.get("phone", ())))
    return replace(options, country=told or options.likely_country)


def _about_encoding(table: Table) -> tuple[Question, ...]:
    """Ask where no byte tells which letters are meant."""
    encoding = table.encoding
    if encoding.sure or not encoding.others:
        return ()
    return (Question("encoding", "", tuple(name for name, _ in encoding.readings)),)


def _questions(mapping: Mapping, order: DateOrder, mark: DecimalMark) -> tuple[Question, ...]:
    questions = []
    if not order.decided:
        questions.append(Question("day_first", mapping.title("date") or "", ("day", "month")))
    if not mark.decided:
        questions.append(Question("decimal", mapping.title("amount") or "", ("point", "comma")))
    return tuple(questions)


def _about_sign(sign: str, codes: set[str]) -> Iterator[Notice]:
    """Say that all amounts carry the sign of another currency than their column names."""
    if len(codes) == 1 and sign not in ("", *codes):
        yield Notice("other_sign", "left_out", (("sign", sign), ("code", next(iter(codes)))))


def _noticed(table: Table, layout: Layout, order: DateOrder, currency: str) -> list[Notice]:
    """Give what is said of the file as a whole; a currency where the shop's own was taken."""
    notices = []
    if layout.kind in ("payments", "checkouts"):
        notices.append(Notice(layout.kind, "fine"))
    if order.proof:
        code = "dates_day_first" if order.day_first else "dates_month_first"
        notices.append(Notice(code, "fine", (("proof", order.proof),)))
    if table.encoding.is_doubled:
        line = repair(table.encoding.line)
        notices.append(Notice("mended_letters", "fine", (("line", line),)))
    if table.encoding.errors == "replace":
        notices.append(Notice("broken_letters", "left_out"))
    elif table.facts.encoding not in ("", "utf-8", "utf-8-sig"):
        values = (("encoding", table.facts.encoding), ("line", table.encoding.line))
        notices.append(Notice("encoding", "fine", values))
    if table.facts.left_sheets:
        names = ", ".join(table.facts.left_sheets)
        notices.append(Notice("other_sheets", "left_out", (("sheets", names),)))
    if currency:
        notices.append(Notice("currency_taken", "fine", (("currency", currency),)))
    return notices
