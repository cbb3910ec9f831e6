"""The one door: a file in, everything it says out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from shopretain.base.errors import UserError
from shopretain.base.progress import Progress, no_progress
from shopretain.base.told import OrderTold, PersonTold, ProblemTold
from shopretain.importing.amounts import are_amounts_unclear
from shopretain.importing.archive import open_table
from shopretain.importing.asking import (
    REQUIRED,
    about_encoding,
    about_formats,
    about_sheets,
    about_sign,
    about_twins,
    is_email_misplaced,
    is_people_list,
    missing_fields,
    noticed,
    refuse_if_no_days,
    refuse_movements_abroad,
    refuse_other_lists,
    refuse_without_orders,
)
from shopretain.importing.assemble import Assembler
from shopretain.importing.by_cells import by_cells
from shopretain.importing.by_days import fill_days
from shopretain.importing.cells import Formats, Parts
from shopretain.importing.date_format import (
    DateOrder,
    are_days_turned,
    decide_order,
    last_year_of,
)
from shopretain.importing.deciding import (
    are_marks,
    currency_of,
    deciding_columns,
    marks_of,
    may_be_negative,
    times_are_utc,
    totals_of,
    with_country,
    writes_noes,
)
from shopretain.importing.evidence import Evidence
from shopretain.importing.fit import are_cents_apart
from shopretain.importing.groups import Aside
from shopretain.importing.layouts import Layout, layouts, recognise, translated
from shopretain.importing.mapping import (
    Mapping,
    known_titles,
)
from shopretain.importing.options import (
    ColumnChoice,
    FileFacts,
    Notice,
    Question,
    ReadingOptions,
)
from shopretain.importing.rows import RowReader
from shopretain.importing.side_by_side import orders_of, processes
from shopretain.importing.tables import Table
from shopretain.importing.tally import Tally
from shopretain.importing.totals import with_totals
from shopretain.importing.words import fold

_SHOWN = (
    "number", "date", "email", "name", "amount", "currency", "billing_line1", "consent", "product",
    "phone", "customer",
)  # fmt: skip
_FOUR_DIGITS = re.compile(r"\d{4}")
_KEPT_ROWS = 60_000  # the orders of a file with fewer rows are kept, others are read again


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
        is_large = self.table.rows > _KEPT_ROWS
        kept: list[OrderTold] | None = None if is_large else []
        count = processes() if is_large and maker.streams and not self.table.is_kept else 0
        seen = 0
        for order in orders_of(maker, progress, count) if count else maker.run(progress):
            seen += 1
            tally.add(order)
            if kept is not None:
                kept.append(order)
            yield order
        self.aside = maker.aside
        # Amounts that all go out are somebody's spending.
        only_spent = self.layout.is_general and seen > 1 and not tally.in_file
        if not seen or only_spent:
            refuse_without_orders(self.table, self.mapping)
        self._kept = kept

    @property
    def columns(self) -> tuple[ColumnChoice, ...]:
        """Each field with its column and what the newest order's row says there."""
        record = self.aside.newest_record
        rows = []
        for name in _SHOWN:
            index = self.mapping.first(name)
            says = "" if index is None or record is None else record.cells[index].strip()
            rows.append(ColumnChoice(name, self.mapping.title(name), says, name in REQUIRED))
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
        left_out["same_numbers"] = aside.same_numbers
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
    layouts()  # the first time they are read from their files
    progress("look", 0, 0)
    table = open_table(path, options, known_titles, progress)
    progress("look", 0, 0)
    layout = _layout(table, options)
    progress("look", 0, 0)
    mapping = by_cells(table, layout, options.columns)
    progress("look", 0, 0)
    are_people = layout.kind == "customers" or is_people_list(table, layout, mapping, options)
    if layout.is_general and not are_people:
        refuse_movements_abroad(table)
        refuse_other_lists(table, mapping)
    unsure: tuple[Question, ...] = ()
    if not are_people:
        mapping, unsure = with_totals(table, layout, mapping, options)
        if layout.is_general:
            fill_days(table, mapping)
    indexes = deciding_columns(table, layout, mapping)
    evidence = Evidence(table, indexes, mapping.first("number"), progress)
    questions = _about_columns(table, layout, mapping, options, are_people=are_people) or unsure
    if questions:
        return Reading(table, layout, mapping, options, questions=questions)
    told = currency_of(table, evidence, mapping, options.currency) or layout.currency
    options = replace(options, currency=told or options.currency)
    options = with_country(evidence, mapping, options)
    order = _order_of_days(table, layout, mapping, evidence, options, are_people=are_people)
    mark, marks = marks_of(table, layout, mapping, evidence, options)
    if not are_people and (questions := about_formats(mapping, order, mark)):
        return Reading(table, layout, mapping, options, questions=questions)
    formats = Formats(
        order,
        marks,
        times_are_utc=times_are_utc(layout, mapping, evidence, order),
        flags_paid=any(True for _ in evidence.cells(mapping.columns.get("paid", ())[:1])),
        flags_refunded=are_marks(evidence, mapping),
        writes_noes=writes_noes(evidence, mapping),
        last_year=last_year_of(evidence.cells(mapping.columns.get("date", ()))),
    )
    rows = RowReader(Parts(table, layout, mapping, options, formats))
    if are_people:
        return _people(rows)
    taken = "" if told or mapping.first("currency") is not None else options.currency
    return _of_orders(rows, evidence, noticed(table, layout, order, taken))


def _about_columns(
    table: Table, layout: Layout, mapping: Mapping, options: ReadingOptions, *, are_people: bool
) -> tuple[Question, ...]:
    """Refuse a table without rows, or whose cells are not below their titles; ask about columns."""
    name = table.facts.name
    missing = [] if are_people else missing_fields(layout, mapping)
    if not table.head and {p.code for p in table.problems} == {"too_many_cells"}:
        raise UserError("cells_split", name=name)
    if not table.rows or not table.head:
        raise UserError("not_orders" if len(missing) > 1 else "only_header", name=name)
    if not missing and not are_people and is_email_misplaced(table, mapping):
        raise UserError("cells_shifted", name=name)
    if are_cents_apart(table, mapping.first("amount")):
        raise UserError("cells_split", name=name)
    questions = about_encoding(table)
    if missing:
        refuse_if_no_days(table)
        return questions + tuple(
            Question("choose_column", field, tuple(filter(None, table.titles))) for field in missing
        )
    if layout.is_general and not are_people:
        questions += about_twins(table, mapping, options)
    return questions


def _order_of_days(
    table: Table,
    layout: Layout,
    mapping: Mapping,
    evidence: Evidence,
    options: ReadingOptions,
    *,
    are_people: bool,
) -> DateOrder:
    """Decide how days are written; UserError `days_turned` where a spreadsheet spoiled them."""
    days = mapping.columns.get("birthday" if are_people else "date", ())
    usual = {"day": True, "month": False}.get(layout.day_order)
    if layout.has_short_years and any(map(_FOUR_DIGITS.search, evidence.cells(days))):
        usual = None
    order = decide_order(
        evidence.cells(days),  # which tells progress
        day_first=usual if options.day_first is None else options.day_first,
    )
    if are_days_turned(evidence.cells(mapping.columns.get("date", ()))):
        raise UserError("days_turned", name=table.facts.name)
    return order


def _of_orders(rows: RowReader, evidence: Evidence, notices: list[Notice]) -> Reading:
    """Give the reading of an orders file; it asks where amounts may be rows' or orders'."""
    table, layout, mapping, options = rows.table, rows.layout, rows.mapping, rows.options
    streams = (
        evidence.is_contiguous
        and not table.breaks
        and layout.order_cells in ("first", "every", "lines")
        and not layout.rows
        and not any(may_be_negative(cell) for cell in evidence.cells(totals_of(table, rows)))
    )
    assembler = Assembler(rows, streams=streams)
    if are_amounts_unclear(rows):
        column = mapping.title("amount") or ""
        asked = (Question("amounts_of", column, ("row", "order")),)
        return Reading(table, layout, mapping, options, questions=asked)
    codes = set(evidence.cells(mapping.columns.get("currency", ()))) - {""}
    reading = Reading(table, layout, mapping, options)
    return reading.with_orders(assembler, [*notices, *about_sign(rows.usual_sign, codes)])


def _people(rows: RowReader) -> Reading:
    """Read a customers file: who they are, no orders."""
    people, nobody = [], []
    for record in rows.table.records():
        person = rows.person(record)
        if person is None:
            nobody.append(record.number)
        else:
            people.append(person)
    noticed = [Notice("customers_file", "fine"), *about_sheets(rows.table)]
    if nobody:
        noticed.append(counted("nobody_named", "left_out", nobody))
    reading = Reading(rows.table, rows.layout, rows.mapping, rows.options, kind="customers")
    return reading.with_people(people, noticed)


def _layout(table: Table, options: ReadingOptions) -> Layout:
    if options.layout is not None:
        known = layouts().get(options.layout)
        if known is None:
            raise UserError("no_such_layout", layout=options.layout)
        return translated(known, list(map(fold, table.titles)), table.records) or known
    layout = recognise(table.titles, table.records)
    if layout.is_general:  # somebody's tool has put underscores where blanks were
        spaced = [title.replace("_", " ") for title in table.titles]
        layout = recognise(spaced, table.records)
        table.titles = table.titles if layout.is_general else spaced
    if layout.kind == "no_prices":
        raise UserError(f"not_orders_{layout.kind}", name=table.facts.name)
    if lost := layout.lost(table.titles):
        raise UserError("column_deleted", name=table.facts.name, column=lost)
    return layout
