"""Bring files into the shop: preview, run, take back. Nothing is written before `run`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from shopretain.base.changes import Changes
from shopretain.base.dates import Clock
from shopretain.base.errors import UserError
from shopretain.base.memory import without_collector
from shopretain.base.progress import LastTold, Progress, no_progress
from shopretain.base.text import listed
from shopretain.base.told import OrderTold
from shopretain.importing.archive import open_table
from shopretain.importing.mapping import known_titles
from shopretain.importing.options import Question, ReadingOptions
from shopretain.importing.reading import Reading, read_file
from shopretain.importing.tally import Tally
from shopretain.services import rows
from shopretain.services.import_choices import remembered, with_remembered
from shopretain.services.letter_words import day_words
from shopretain.services.receipts import (
    problem_rows,
    reasons,
    receipt_from,
    receipt_of,
    receipt_text,
)
from shopretain.services.settings import ShopSettings
from shopretain.services.shop import Shop
from shopretain.store import imports, queries
from shopretain.store import rows as stored
from shopretain.store.backup import back_up
from shopretain.store.people import Traits, assign

_SHOWN_ORDERS = 20
_open_shops: dict[Path, Shop] = {}  # of the child process: the shop of the last preview


def preview_at(
    path: Path,
    clock: Clock,
    files: tuple[Path, ...],
    options: rows.ImportOptions,
    progress: Progress = no_progress,
) -> rows.ImportPreview:
    """Preview in the child process, under the parent's lock or before the shop exists."""
    return preview(_child_shop(path, clock), files, options, progress)


def run_at(
    path: Path,
    clock: Clock,
    files: tuple[Path, ...],
    options: rows.ImportOptions,
    progress: Progress = no_progress,
) -> rows.Receipt:
    """Import in the child process; the shop file is closed afterwards."""
    try:
        return run(_child_shop(path, clock), files, options, progress)
    finally:
        _open_shops.pop(path).close()


def save_rows_at(  # noqa: PLR0913, PLR0917  the child process takes all at once
    path: Path,
    clock: Clock,
    file: Path,
    options: rows.ImportOptions,
    reasons_of: dict[int, str],
    heading: str,
    target: Path,
    progress: Progress = no_progress,
) -> int:
    """Save rows of a file as Excel, as they stand in it, with what is wrong in a last column.

    So they can be mended there and dropped again. Gives how many; UserError as reading gives.
    """
    from shopretain.documents.workbook import write_workbook  # noqa: PLC0415  30 MB with numpy

    settings = _child_shop(path, clock).settings()
    table = open_table(file, _reading_options(options, settings), known_titles)
    progress("look", 0, 0)
    width = len(table.titles)
    found = [
        [*(record.cells + [""] * width)[:width], reasons_of[record.number], *record.cells[width:]]
        for record in table.raw(reasons_of)
    ]
    write_workbook(target, file.stem, [*table.titles, heading], found)
    return len(found)


def _child_shop(path: Path, clock: Clock) -> Shop:
    if path not in _open_shops:
        _open_shops[path] = Shop.open(path, clock, lock=False)
    return _open_shops[path]


def preview(
    shop: Shop,
    files: Sequence[Path],
    options: rows.ImportOptions,
    progress: Progress = no_progress,
) -> rows.ImportPreview:
    """Give what is in the files and what an import would bring; writes nothing."""
    settings = shop.settings()
    with without_collector():
        readings = _read(shop, files, options, settings, progress)
        found = [_file_preview(shop, *reading, progress) for reading in readings]
    known = _known_currency(shop, settings)
    main = known or _commonest_currency([reading for reading, _ in readings], settings)
    return rows.ImportPreview(
        tuple(_without_main(file, main, is_new=not known) for file in found), main
    )


def _known_currency(shop: Shop, settings: ShopSettings) -> str:
    """Give the shop's currency where it is set, or has orders in one; else empty."""
    with shop.store.read() as conn:
        is_known = queries.list_settings(conn).get("currency") or queries.most_used_currency(conn)
    return settings.currency if is_known else ""


def _commonest_currency(readings: Sequence[Reading], settings: ShopSettings) -> str:
    """Give the currency of most orders in these files."""
    counts: dict[str, int] = {}
    for reading in readings:
        for code, found in reading.tally.by_currency.items():
            counts[code] = counts.get(code, 0) + len(found)
    return min(counts, key=lambda code: (-counts[code], code), default=settings.currency)


def _without_main(file: rows.FilePreview, main: str, *, is_new: bool) -> rows.FilePreview:
    """Leave out the notice about the orders in the shop's own currency.

    In a new shop it is said which one was taken for a file that names none.
    """
    kept = tuple(
        replace(n, level="left_out") if n.code == "currency_taken" else n
        for n in file.notices
        if ("currency", main) not in n.values or (is_new and n.code == "currency_taken")
    )
    return replace(file, notices=kept)


def questions(
    shop: Shop,
    files: Sequence[Path],
    options: rows.ImportOptions,
    progress: Progress = no_progress,
) -> tuple[rows.QuestionRow, ...]:
    """Give what the files themselves leave undecided; their orders are not read yet."""
    readings = _read(shop, files, options, shop.settings(), progress)
    return tuple(_question_row(q) for reading, _ in readings for q in reading.questions)


def run(
    shop: Shop,
    files: Sequence[Path],
    options: rows.ImportOptions,
    progress: Progress = no_progress,
) -> rows.Receipt:
    """Import all files in one transaction, after a safety copy.

    UserError as reading gives; `question` when a file leaves something undecided.
    """
    with without_collector():
        return _run(shop, files, options, progress)


def _run(
    shop: Shop, files: Sequence[Path], options: rows.ImportOptions, progress: Progress
) -> rows.Receipt:
    progress = LastTold(progress)
    readings = _read(shop, files, options, shop.settings(), progress)
    for reading, _ in readings:
        for question in reading.questions:
            raise UserError(f"question_{question.code}", column=question.column)
    with shop.store.read() as conn:
        before = queries.count_totals(conn)
    known = [_Known(shop, reading, chosen) for reading, chosen in readings]
    if before.orders:
        back_up(shop.path, shop.clock.now())
    with shop.store.write(progress) as conn:
        told = [
            _file_rows(reading, numbers, progress)
            for (reading, _), numbers in zip(readings, known, strict=True)
        ]
        result = imports.write_batch(conn, told, shop.clock.now(), progress)
        if any(k.is_another_shop for k in known):
            raise UserError("question_other_shop", column="")
        receipts = tuple(
            receipt_of(reading, done)
            for (reading, _), done in zip(readings, result.files, strict=True)
        )
        for receipt, done in zip(receipts, result.files, strict=True):
            if done.file_id is not None:
                imports.keep_receipt(conn, done.file_id, receipt_text(receipt))
        kept = {f"rate.{code}": rate for code, rate in options.rates}
        for reading, chosen in readings:
            kept |= remembered(chosen, reading.table.titles)
        queries.set_settings(conn, kept)
        after = queries.count_totals(conn)
    shop.readings.clear()
    people = sum(len(reading.people) for reading, _ in readings)
    return rows.Receipt(result.batch_id, receipts, after.customers, before.orders == 0, people)


def take_back(shop: Shop, batch_id: int) -> Changes:
    """Remove exactly what one import told, after a safety copy; UserError `no_such_import`."""
    back_up(shop.path, shop.clock.now())
    with shop.store.write() as conn:
        if not imports.take_back(conn, batch_id):
            raise UserError("no_such_import")
    return Changes(orders=True, customers=True)


def history(shop: Shop) -> tuple[rows.BatchRow, ...]:
    """Give all imports, newest first."""
    with shop.store.read() as conn:
        return tuple(
            rows.BatchRow(
                batch.id,
                batch.imported_at,
                tuple(file.name for file in batch.files),
                sum(file.orders for file in batch.files),
                sum(file.problems for file in batch.files),
                tuple(
                    receipt_from(file.receipt, imports.list_problems(conn, file.id))
                    for file in batch.files
                    if file.receipt
                ),
            )
            for batch in imports.list_batches(conn)
            if any(file.layout != imports.BY_HAND for file in batch.files)
        )


# Reading


def _read(
    shop: Shop,
    files: Sequence[Path],
    options: rows.ImportOptions,
    settings: ShopSettings,
    progress: Progress,
) -> list[tuple[Reading, rows.ImportOptions]]:
    """Read the files, each with the choices in force for it.

    What the last preview read is taken from there if the file and the choices are the same.
    """
    with shop.store.read() as conn:
        stored_settings = queries.list_settings(conn)
    kept: dict[tuple[str, int, int, ReadingOptions], Reading] = {}
    found = []

    def read(path: Path, chosen: rows.ImportOptions) -> Reading:
        try:
            status = path.stat()
        except OSError as error:
            raise UserError("file_missing", name=path.name) from error
        wanted = _reading_options(chosen, settings)
        key = (str(path.absolute()), status.st_mtime_ns, status.st_size, wanted)
        kept[key] = shop.readings.get(key) or read_file(path, wanted, progress)
        return kept[key]

    for path in files:
        reading = read(path, options)
        chosen = with_remembered(options, stored_settings, reading.table.titles)
        found.append((reading if chosen == options else read(path, chosen), chosen))
    shop.readings = kept
    return found


def _reading_options(options: rows.ImportOptions, settings: ShopSettings) -> ReadingOptions:
    return ReadingOptions(
        time_zone=options.time_zone or settings.time_zone,
        country=settings.country if settings.country_is_set else "",
        likely_country=settings.country,
        currency=options.currency or settings.currency,
        layout=options.layout,
        day_first=options.day_first,
        encoding=options.encoding,
        delimiter=options.delimiter,
        sheet=options.sheet,
        decimal=options.decimal,
        amounts_of=options.amounts_of,
        names_identify=options.names_identify,
        columns=options.columns,
        source=options.source,
    )


class _Known:
    """The order numbers that the store has of a file's shop, against which its orders are held."""

    def __init__(self, shop: Shop, reading: Reading, options: rows.ImportOptions) -> None:
        """Look them up."""
        with shop.store.read() as conn:
            self._days = queries.find_known_numbers(conn, reading.source)
        self._is_named = options.source is not None
        self.same = self.clashes = 0

    def look(self, order: OrderTold) -> None:
        """Hold one order against them."""
        days = self._days.get(order.number)
        if days is None or order.kind != "order":
            return
        if order.placed_on.isoformat() in days:
            self.same += 1
        else:
            self.clashes += 1

    @property
    def is_another_shop(self) -> bool:
        """Whether the numbers are known with other days: the owner has to say whose they are."""
        return not self._is_named and self.clashes > self.same


def _watched(reading: Reading, known: _Known, progress: Progress) -> Iterator[OrderTold]:
    """Give the orders, each known once.

    Two buyers under one number on one day are two orders: neither may replace the other, so the
    second gets a count behind its number.
    """
    seen: dict[tuple[str, date], int] = {}
    for order in reading.each_order(progress):
        known.look(order)
        if reading.numbers_are_unique:
            yield order
            continue
        key = order.number, order.placed_on
        count = seen[key] = seen.get(key, 0) + 1
        yield order if count == 1 else order._replace(number=f"{order.number} ({count})")


def _file_rows(reading: Reading, known: _Known, progress: Progress) -> stored.FileRows:
    return stored.FileRows(
        stored.FileRow(
            reading.facts.name,
            reading.facts.sha256,
            reading.layout.name,
            reading.source,
            reading.facts.rows,
            reading.has_totals,
        ),
        _watched(reading, known, progress),
        reading.people,
        lambda: reading.problems,
    )


# What is shown and told


def _question_row(question: Question) -> rows.QuestionRow:
    return rows.QuestionRow(question.code, question.column, question.choices)


def _about_days_to_come(shop: Shop, tally: Tally) -> tuple[rows.NoticeRow, ...]:
    """Say that all orders of a file are of days to come: its days, or our clock, are wrong."""
    first = tally.first_on
    if first is None or first <= shop.today + timedelta(days=1):
        return ()
    return (rows.NoticeRow("days_to_come", "left_out", (("day", day_words(first)),), ()),)


def _file_preview(
    shop: Shop,
    reading: Reading,
    options: rows.ImportOptions,
    progress: Progress,
) -> rows.FilePreview:
    known = _Known(shop, reading, options)
    first: list[OrderTold] = []
    traits: list[Traits] = []
    for order in reading.each_order(progress):
        known.look(order)
        if len(first) < _SHOWN_ORDERS:
            first.append(order)
        if order.is_counted:
            who = order.platform_customer, order.email, order.phone, order.name_key
            traits.append(Traits(reading.source, *who))
    asked = reading.questions
    if known.is_another_shop:
        asked += (Question("other_shop", "", ("source",)),)
    facts, tally = reading.facts, reading.tally
    return rows.FilePreview(
        path=facts.path,
        name=facts.name,
        layout=reading.layout.name,
        kind=reading.kind,
        source=reading.source,
        encoding=facts.encoding,
        delimiter=facts.delimiter,
        sheet=facts.sheet,
        rows=facts.rows,
        orders=tally.orders,
        counted_orders=tally.counted,
        not_counted=reasons(reading),
        customers=len({key for key in assign(traits) if key is not None}),
        people=len(reading.people),
        sales=tuple((code, tally.gross.get(code, 0) - m) for code, m in tally.refunded.items()),
        first_on=tally.first_on,
        newest_on=tally.newest_on,
        titles=facts.columns,
        columns=tuple(
            rows.ColumnRow(c.field, c.column, c.newest, c.required) for c in reading.columns
        ),
        first_orders=tuple(_shown(order) for order in first),
        notices=(
            *_about_days_to_come(shop, tally),
            *(rows.NoticeRow(n.code, n.level, n.values, n.rows) for n in reading.notices),
        ),
        problems=problem_rows(reading),
        questions=tuple(_question_row(question) for question in asked),
        could_match_by_name=reading.could_match_by_name,
        known_orders=known.same,
        encodings=reading.table.encoding.readings,
        options=options,
    )


def _shown(order: OrderTold) -> rows.OrderPreviewRow:
    who = order.name or order.email or order.phone or order.platform_customer or ""
    return rows.OrderPreviewRow(
        order.number,
        order.placed_on,
        who,
        order.total_minor,
        order.refunded_minor,
        order.currency,
        order.not_counted,
        listed(line.name for line in order.lines),
    )
