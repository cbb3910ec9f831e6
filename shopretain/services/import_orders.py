"""Bring files into the shop: preview, run, take back. Nothing is written before `run`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

from shopretain.base.changes import Changes
from shopretain.base.dates import Clock
from shopretain.base.errors import UserError
from shopretain.base.progress import Progress, no_progress
from shopretain.importing.orders import (
    ParsedAddress,
    ParsedOrder,
    ParsedPerson,
    Question,
    Reading,
    ReadingOptions,
)
from shopretain.importing.reading import read_file
from shopretain.services import rows
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
    readings = _read(shop, files, options, settings, progress)
    found = []
    for reading in readings:
        questions = (*reading.questions, *_other_shop(shop, reading, options))
        found.append(_file_preview(shop, reading, questions, settings))
    return rows.ImportPreview(tuple(found))


def run(
    shop: Shop,
    files: Sequence[Path],
    options: rows.ImportOptions,
    progress: Progress = no_progress,
) -> rows.Receipt:
    """Import all files in one transaction, after a safety copy.

    UserError as reading gives; `question` when a file leaves something undecided.
    """
    settings = shop.settings()
    readings = _read(shop, files, options, settings, progress)
    for reading in readings:
        for question in (*reading.questions, *_other_shop(shop, reading, options)):
            raise UserError(f"question_{question.code}", column=question.column)
    with shop.store.read() as conn:
        before = queries.count_totals(conn)
    if before.orders:
        back_up(shop.path, shop.clock.now())
    with shop.store.write() as conn:
        result = imports.write_batch(
            conn, [_file_rows(reading) for reading in readings], shop.clock.now(), progress
        )
        if options.rates:
            queries.set_settings(conn, {f"rate.{code}": rate for code, rate in options.rates})
        after = queries.count_totals(conn)
    shop.readings.clear()
    receipts = tuple(_receipt(r, told) for r, told in zip(readings, result.files, strict=True))
    return rows.Receipt(result.batch_id, receipts, after.customers, before.orders == 0)


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
            )
            for batch in imports.list_batches(conn)
        )


# Reading


def _read(
    shop: Shop,
    files: Sequence[Path],
    options: rows.ImportOptions,
    settings: ShopSettings,
    progress: Progress,
) -> list[Reading]:
    """Read the files, or take them from the last preview if they and the choices are the same."""
    reading_options = ReadingOptions(
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
        names_identify=options.names_identify,
        columns=options.columns,
        source=options.source,
    )
    kept: dict[tuple[str, int, int, ReadingOptions], Reading] = {}
    for path in files:
        try:
            status = path.stat()
        except OSError as error:
            raise UserError("file_missing", name=path.name) from error
        key = (str(path.absolute()), status.st_mtime_ns, status.st_size, reading_options)
        kept[key] = shop.readings.get(key) or read_file(path, reading_options, progress)
    shop.readings = kept
    return list(kept.values())


def _other_shop(shop: Shop, reading: Reading, options: rows.ImportOptions) -> tuple[Question, ...]:
    """Ask whether this is another shop: its order numbers are known with other days."""
    if options.source is not None or not reading.orders:
        return ()
    with shop.store.read() as conn:
        known = queries.find_known_numbers(conn, reading.source)
    clashes = sum(
        1
        for order in reading.orders
        if order.number in known and order.placed_on not in known[order.number]
    )
    same = sum(1 for order in reading.orders if order.placed_on in known.get(order.number, ()))
    if clashes and clashes > same:
        return (Question("other_shop", "", ("source",)),)
    return ()


def _unique_numbers(orders: Sequence[ParsedOrder]) -> list[str]:
    """Give each order's number, with a count behind it where one day has it twice.

    Two buyers under one number on one day are two orders: neither may replace the other.
    """
    seen: Counter[tuple[str, object]] = Counter()
    numbers = []
    for order in orders:
        key = (order.number, order.placed_on)
        seen[key] += 1
        numbers.append(order.number if seen[key] == 1 else f"{order.number} ({seen[key]})")
    return numbers


# Parsed orders become stored rows: the same fields under the store's own names.

_ORDER_FIELDS = tuple(
    f.name
    for f in fields(stored.OrderRow)
    if f.name not in ("number", "billing", "shipping", "lines")
)


def _file_rows(reading: Reading) -> stored.FileRows:
    numbers = _unique_numbers(reading.orders)
    return stored.FileRows(
        stored.FileRow(
            reading.facts.name,
            reading.facts.sha256,
            reading.layout,
            reading.source,
            reading.facts.rows,
            reading.has_totals,
        ),
        [_order_row(o, number) for o, number in zip(reading.orders, numbers, strict=True)],
        [_person_row(person) for person in reading.people],
        [stored.ProblemRow(p.row, p.column, p.code, p.value_kind) for p in reading.problems],
    )


def _person_row(person: ParsedPerson) -> stored.PersonRow:
    return stored.PersonRow(
        person.platform_customer,
        person.email,
        person.phone,
        person.name,
        person.accepts_marketing,
        person.tags,
        person.birthday,
        _address_row(person.address),
    )


def _order_row(order: ParsedOrder, number: str) -> stored.OrderRow:
    return stored.OrderRow(
        number=number,
        billing=_address_row(order.billing),
        shipping=_address_row(order.shipping),
        lines=tuple(
            stored.LineRow(line.name, line.sku, line.quantity, line.total_minor)
            for line in order.lines
        ),
        **{name: getattr(order, name) for name in _ORDER_FIELDS},
    )


def _address_row(address: ParsedAddress | None) -> stored.AddressRow | None:
    if address is None:
        return None
    return stored.AddressRow(**{f.name: getattr(address, f.name) for f in fields(address)})


# What is shown and told


def _counted(reading: Reading) -> list[ParsedOrder]:
    return [o for o in reading.orders if o.kind == "order" and o.not_counted is None]


def _sums(orders: Sequence[ParsedOrder], name: str) -> dict[str, int]:
    totals: dict[str, int] = {}
    for order in orders:
        totals[order.currency] = totals.get(order.currency, 0) + getattr(order, name)
    return totals


def _money(reading: Reading) -> tuple[dict[str, int], dict[str, int]]:
    """Give gross and refunded of the file by currency.

    Refund rows that name no order raise what was refunded, and change no order.
    """
    counted = _counted(reading)
    paid_back = [o for o in reading.orders if o.kind == "refund"]
    gross = _sums(counted, "total_minor")
    refunded = _sums([*counted, *paid_back], "refunded_minor")
    return gross, {code: refunded.get(code, 0) for code in gross | refunded}


def _reasons(reading: Reading) -> tuple[tuple[str, int], ...]:
    counts = Counter(o.not_counted for o in reading.orders if o.not_counted)
    return tuple(sorted(counts.items()))


def _customers(orders: Sequence[ParsedOrder], source: str) -> int:
    traits = [Traits(source, o.platform_customer, o.email, o.phone, o.name_key) for o in orders]
    return len({key for key in assign(traits) if key is not None})


def _file_preview(
    shop: Shop, reading: Reading, questions: Sequence[Question], settings: ShopSettings
) -> rows.FilePreview:
    counted = _counted(reading)
    gross, refunded = _money(reading)
    days = [o.placed_on for o in counted]
    with shop.store.read() as conn:
        known = queries.find_known_numbers(conn, reading.source)
    facts = reading.facts
    main = settings.currency if settings.currency in gross else _largest(reading)
    return rows.FilePreview(
        path=facts.path,
        name=facts.name,
        layout=reading.layout,
        source=reading.source,
        encoding=facts.encoding,
        delimiter=facts.delimiter,
        sheet=facts.sheet,
        rows=facts.rows,
        orders=sum(1 for o in reading.orders if o.kind == "order"),
        counted_orders=len(counted),
        not_counted=_reasons(reading),
        customers=_customers(counted, reading.source),
        sales=tuple((code, gross.get(code, 0) - minor) for code, minor in refunded.items()),
        first_on=min(days, default=None),
        newest_on=max(days, default=None),
        titles=facts.columns,
        columns=tuple(
            rows.ColumnRow(c.field, c.column, c.newest, c.required) for c in reading.columns
        ),
        first_orders=tuple(_shown(o) for o in reading.orders[:_SHOWN_ORDERS]),
        notices=tuple(
            rows.NoticeRow(n.code, n.level, n.values, n.rows)
            for n in reading.notices
            if n.code != "other_currency" or dict(n.values)["currency"] != main
        ),
        problems=_problems(reading),
        questions=tuple(rows.QuestionRow(q.code, q.column, q.choices) for q in questions),
        could_match_by_name=reading.could_match_by_name,
        known_orders=sum(1 for o in reading.orders if o.placed_on in known.get(o.number, ())),
    )


def _largest(reading: Reading) -> str:
    counts = Counter(o.currency for o in reading.orders)
    return min(counts, key=lambda code: (-counts[code], code), default="")


def _shown(order: ParsedOrder) -> rows.OrderPreviewRow:
    who = order.name or order.email or order.phone or order.platform_customer or ""
    return rows.OrderPreviewRow(
        order.number,
        order.placed_on,
        who,
        order.total_minor,
        order.refunded_minor,
        order.currency,
        order.not_counted,
        ", ".join(line.name for line in order.lines),
    )


def _problems(reading: Reading) -> tuple[rows.ProblemRow, ...]:
    return tuple(rows.ProblemRow(p.row, p.column, p.code, p.value_kind) for p in reading.problems)


def _receipt(reading: Reading, told: stored.FileResult) -> rows.FileReceipt:
    counted = _counted(reading)
    gross, refunded = _money(reading)
    days = [o.placed_on for o in counted]
    facts = reading.facts
    nobody = [o for o in counted if not (o.platform_customer or o.email or o.phone or o.name_key)]
    return rows.FileReceipt(
        file=facts.name,
        layout=reading.layout,
        kind=reading.kind,
        encoding=facts.encoding,
        delimiter=facts.delimiter,
        sheet=facts.sheet,
        rows=facts.rows,
        orders_new=told.orders_new,
        orders_changed=told.orders_changed,
        orders_unchanged=told.orders_unchanged,
        customers_new=told.customers_new,
        lines=told.lines,
        counted_orders=len(counted),
        not_counted=_reasons(reading),
        gross_sales=tuple(gross.items()),
        refunded=tuple(refunded.items()),
        without_customer=len(nobody),
        first_day=min(days, default=None),
        last_day=max(days, default=None),
        problems=_problems(reading),
    )
