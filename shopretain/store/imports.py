"""Writes an import in one transaction, and takes one back as if it had never been."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, func, select

from shopretain.base.progress import Progress, no_progress
from shopretain.models.columns import moment_text
from shopretain.store import people
from shopretain.store.content import (
    address_digest,
    address_values,
    order_digest,
    order_values,
    person_digest,
    person_values,
    product_key,
)
from shopretain.store.rows import (
    AddressRow,
    BatchEntry,
    BatchResult,
    FileEntry,
    FileResult,
    FileRows,
    LineRow,
    OrderRow,
)
from shopretain.store.tables import (
    addresses,
    import_batches,
    import_files,
    import_problems,
    imported_orders,
    imported_people,
    insert_many,
    next_id,
    order_lines,
    orders,
    people_told,
    products,
    refunds,
)

_TELL_EVERY = 2_000
Key = tuple[str, str, str]  # source, number, day


@dataclass
class _Batch:
    """What is about to be inserted, with the ids it will have."""

    next_order: int
    next_line: int
    next_refund: int
    next_address: int
    next_product: int
    next_person: int
    known: dict[Key, dict[str, int]]  # states of each order: digest -> id
    addresses: dict[str, int]
    products: dict[tuple[str, str], int]
    people: dict[tuple[str, str], int]  # source and digest: id
    new_orders: list[tuple[Any, ...]] = field(default_factory=list)
    new_lines: list[tuple[Any, ...]] = field(default_factory=list)
    new_refunds: list[tuple[Any, ...]] = field(default_factory=list)
    new_addresses: list[tuple[Any, ...]] = field(default_factory=list)
    new_products: list[tuple[Any, ...]] = field(default_factory=list)
    new_people: list[tuple[Any, ...]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Told:
    """The ids of the order states and people that one file tells."""

    orders: list[int]
    people: list[int]


def write_batch(
    conn: Connection, files: Sequence[FileRows], now: datetime, progress: Progress = no_progress
) -> BatchResult:
    """Write all files or none; the same file again with the same content writes nothing.

    Orders are known by source, number and day. Each file's telling of an order is a state; equal
    states are kept once. The current one is the newest export's (`_elect`).
    """
    before = _current_states(conn)
    counted_before = people.counted_customers(conn)
    batch = _batch(conn, {file.file.source for file in files})
    known_before = people.known_customers(conn)
    told = [_Told(_states_of(batch, file, progress), _people_of(batch, file)) for file in files]
    fresh = [i for i, file in enumerate(files) if not _is_known(conn, file, told[i])]
    if not fresh:
        return BatchResult(None, tuple(_unchanged(file) for file in files))
    progress("write", 0, 0)
    _insert(conn, batch)
    batch_id = next_id(conn, import_batches)
    insert_many(conn, import_batches, [(batch_id, moment_text(now))])
    file_ids: dict[int, int] = {}
    for i in fresh:
        _drop_same_files(conn, files[i].file.sha256)
    for i in fresh:
        file_ids[i] = _insert_file(conn, batch_id, files[i], told[i])
    _drop_untold(conn)
    _elect(conn)
    people.resolve(conn)
    _drop_unused(conn)
    after = _current_states(conn)
    new_people = people.counted_customers(conn) - counted_before
    new_names = people.known_customers(conn) - known_before
    results = []
    for i, file in enumerate(files):
        keys = _order_keys(file)
        mine: set[int] = set()
        if i in file_ids:
            mine = people.customers_of(conn, file_ids[i]) & new_people
            if file.people:
                mine |= people.customers_named_in(conn, file_ids[i]) & new_names
        new_people, new_names = new_people - mine, new_names - mine
        results.append(_result(file, file_ids.get(i), keys, before, after, len(mine)))
        before = {**before, **{key: after[key] for key in keys if key in after}}
    return BatchResult(batch_id, tuple(results))


def _result(
    file: FileRows,
    file_id: int | None,
    keys: set[Key],
    before: dict[Key, str],
    after: dict[Key, str],
    customers_new: int,
) -> FileResult:
    new = sum(1 for key in keys if key not in before)
    changed = sum(1 for key in keys if key in before and before[key] != after.get(key))
    lines = sum(len(order.lines) for order in file.orders)
    return FileResult(
        file.file.name, file_id, new, changed, len(keys) - new - changed, customers_new, lines
    )


def _unchanged(file: FileRows) -> FileResult:
    lines = sum(len(order.lines) for order in file.orders)
    return FileResult(file.file.name, None, 0, 0, len(_order_keys(file)), 0, lines)


def _order_keys(file: FileRows) -> set[Key]:
    return {_key(file.file.source, order) for order in file.orders if order.kind == "order"}


def take_back(conn: Connection, batch_id: int) -> bool:
    """Remove exactly what a batch told; False when there is no such batch.

    Afterwards the content (ids aside) is that of a store which never had this import.
    """
    found = conn.execute(delete(import_batches).where(import_batches.c.id == batch_id))
    if not found.rowcount:
        return False
    _drop_untold(conn)
    _elect(conn)
    people.resolve(conn)
    _drop_unused(conn)
    return True


def list_batches(conn: Connection) -> tuple[BatchEntry, ...]:
    """Give the history, newest import first."""
    told = _count_by_file(conn, imported_orders)
    aside = _count_by_file(conn, import_problems)
    files: dict[int, list[FileEntry]] = {}
    f = import_files.c
    for row in conn.execute(select(f.id, f.batch_id, f.name, f.layout).order_by(f.id)):
        entry = FileEntry(row.id, row.name, row.layout, told.get(row.id, 0), aside.get(row.id, 0))
        files.setdefault(row.batch_id, []).append(entry)
    b = import_batches.c
    rows = conn.execute(select(b.id, b.imported_at).order_by(b.id.desc()))
    return tuple(BatchEntry(r.id, r.imported_at, tuple(files.get(r.id, ()))) for r in rows)


def _count_by_file(conn: Connection, table: Table) -> dict[int, int]:
    query = select(table.c.file_id, func.count()).group_by(table.c.file_id)
    return dict(conn.execute(query).all())


# States


def _key(source: str, order: OrderRow) -> Key:
    return source, order.number, order.placed_on.isoformat()


def _batch(conn: Connection, sources: set[str]) -> _Batch:
    """Look up what is there already, for the sources of the import."""
    o = orders.c
    known: dict[Key, dict[str, int]] = {}
    query = select(o.source, o.number, o.placed_on, o.digest, o.id).where(o.source.in_(sources))
    for source, number, day, digest, order_id in conn.execute(query):
        known.setdefault((source, number, day.isoformat()), {})[digest] = order_id
    p = products.c
    query_products = select(p.source, p.key, p.id).where(p.source.in_(sources))
    t = people_told.c
    query_people = select(t.source, t.digest, t.id).where(t.source.in_(sources))
    return _Batch(
        next_id(conn, orders),
        next_id(conn, order_lines),
        next_id(conn, refunds),
        next_id(conn, addresses),
        next_id(conn, products),
        next_id(conn, people_told),
        known,
        dict(conn.execute(select(addresses.c.digest, addresses.c.id)).all()),
        {(source, key): pid for source, key, pid in conn.execute(query_products)},
        {(source, digest): pid for source, digest, pid in conn.execute(query_people)},
    )


def _states_of(batch: _Batch, file: FileRows, progress: Progress) -> list[int]:
    """Give the ids of the order states a file tells, old or about to be inserted."""
    ids = []
    total = len(file.orders)
    source = file.file.source
    for count, order in enumerate(file.orders):
        if count % _TELL_EVERY == 0:
            progress("write", count, total)
        values = order_values(order)
        digest = order_digest(values, order)
        states = batch.known.setdefault(_key(source, order), {})
        if digest not in states:
            states[digest] = _add_order(batch, source, order, digest, values)
        ids.append(states[digest])
    return ids


def _people_of(batch: _Batch, file: FileRows) -> list[int]:
    """Give the ids of the people a file tells, old or about to be inserted."""
    ids = []
    source = file.file.source
    for person in file.people:
        values = person_values(person)
        key = source, person_digest(values, person)
        if key not in batch.people:
            batch.people[key] = batch.next_person
            address = _address_id(batch, person.address)
            batch.new_people.append((batch.next_person, *key, *values, address))
            batch.next_person += 1
        ids.append(batch.people[key])
    return ids


def _add_order(
    batch: _Batch, source: str, order: OrderRow, digest: str, values: tuple[Any, ...]
) -> int:
    order_id = batch.next_order
    batch.next_order += 1
    placed_at, kind, *rest = values
    marketing_and_before, coupon = rest[:-1], rest[-1]
    currency, total, refunded, reason, status, method, *who = marketing_and_before
    batch.new_orders.append(
        (
            order_id,
            source,
            order.number,
            order.placed_on.isoformat(),
            placed_at,
            kind,
            digest,
            0,  # none is current before the election
            currency,
            total,
            refunded,
            reason,
            status,
            method,
            None,  # the customer is found when everybody is known
            *who,
            coupon,
            _address_id(batch, order.billing),
            _address_id(batch, order.shipping),
            None,  # whose lines count is found in the election
        )
    )
    for line in order.lines:
        product_id = _product_id(batch, source, line)
        batch.new_lines.append(
            (batch.next_line, order_id, product_id, float(line.quantity), line.total_minor)
        )
        batch.next_line += 1
    for minor, day in order.refunds:
        batch.new_refunds.append((batch.next_refund, order_id, minor, day and day.isoformat()))
        batch.next_refund += 1
    return order_id


def _address_id(batch: _Batch, address: AddressRow | None) -> int | None:
    if address is None:
        return None
    digest = address_digest(address)
    if digest not in batch.addresses:
        batch.addresses[digest] = batch.next_address
        batch.new_addresses.append((batch.next_address, digest, *address_values(address)))
        batch.next_address += 1
    return batch.addresses[digest]


def _product_id(batch: _Batch, source: str, line: LineRow) -> int:
    key = source, product_key(line)
    if key not in batch.products:
        batch.products[key] = batch.next_product
        batch.new_products.append((batch.next_product, *key, line.sku, line.name))
        batch.next_product += 1
    return batch.products[key]


def _is_known(conn: Connection, file: FileRows, told: _Told) -> bool:
    """Tell whether this very file told these very states and people before."""
    same = select(import_files.c.id).where(import_files.c.sha256 == file.file.sha256)
    o, p = imported_orders.c, imported_people.c
    states = set(conn.execute(select(o.order_id).where(o.file_id.in_(same))).scalars())
    persons = set(conn.execute(select(p.person_id).where(p.file_id.in_(same))).scalars())
    return bool(states or persons) and (states, persons) == (set(told.orders), set(told.people))


def _insert(conn: Connection, batch: _Batch) -> None:
    insert_many(conn, addresses, batch.new_addresses)
    insert_many(conn, products, batch.new_products)
    insert_many(conn, orders, batch.new_orders)
    insert_many(conn, order_lines, batch.new_lines)
    insert_many(conn, refunds, batch.new_refunds)
    insert_many(conn, people_told, batch.new_people)


def _insert_file(conn: Connection, batch_id: int, file: FileRows, told: _Told) -> int:
    file_id = next_id(conn, import_files)
    days = [order.placed_on.isoformat() for order in file.orders]
    moments = [moment_text(o.placed_at) for o in file.orders if o.placed_at is not None]
    row = (
        file_id,
        batch_id,
        file.file.name,
        file.file.sha256,
        file.file.layout,
        file.file.source,
        file.file.rows,
        int(file.file.has_totals),
        min(days, default=None),
        max(days, default=None),
        max(moments, default=None),
    )
    insert_many(conn, import_files, [row])
    states, persons = dict.fromkeys(told.orders), dict.fromkeys(told.people)
    insert_many(conn, imported_orders, [(file_id, order_id) for order_id in states])
    insert_many(conn, imported_people, [(file_id, person_id) for person_id in persons])
    first = next_id(conn, import_problems)
    insert_many(
        conn,
        import_problems,
        [
            (first + i, file_id, p.row, p.column, p.code, p.value_kind)
            for i, p in enumerate(file.problems)
        ],
    )
    return file_id


# Keeping it true


def _current_states(conn: Connection) -> dict[Key, str]:
    o = orders.c
    query = select(o.source, o.number, o.placed_on, o.digest).where(o.is_current == 1)
    return {(s, n, day.isoformat()): digest for s, n, day, digest in conn.execute(query)}


def _drop_same_files(conn: Connection, sha256: str) -> None:
    """Let a file read again with other choices take the place of its first reading."""
    conn.execute(delete(import_files).where(import_files.c.sha256 == sha256))
    filled = select(import_files.c.batch_id)
    newest = select(func.max(import_batches.c.id)).scalar_subquery()
    conn.execute(
        delete(import_batches).where(
            import_batches.c.id.not_in(filled), import_batches.c.id != newest
        )
    )


def _drop_untold(conn: Connection) -> None:
    """Drop order states and people that no file tells any more; lines and refunds go with them."""
    conn.execute(delete(orders).where(orders.c.id.not_in(select(imported_orders.c.order_id))))
    named = select(imported_people.c.person_id)
    conn.execute(delete(people_told).where(people_told.c.id.not_in(named)))


def _elect(conn: Connection) -> None:
    """Make one state of each order the current one, and find whose lines are the order's.

    A file that knows totals goes before one that does not; then the newest export wins: the file
    with the newest order; on a tie the higher refund, then cancelled over anything, then the file
    imported last. Where the winner has no lines, those of the next that has some are taken.
    """
    o, f = orders.c, import_files.c
    query = (
        select(
            o.id,
            o.source,
            o.number,
            o.placed_on,
            o.is_current,
            f.has_totals,
            func.coalesce(f.newest_at, f.newest_on),
            o.refunded_minor,
            o.not_counted,
            f.id,
        )
        .join(imported_orders, imported_orders.c.order_id == o.id)
        .join(import_files, f.id == imported_orders.c.file_id)
    )
    # As text: the driver's values compare as the days and moments do.
    ranked: dict[Key, dict[int, tuple[Any, ...]]] = {}
    current: set[int] = set()
    for row in conn.exec_driver_sql(str(query.compile(conn))):
        order_id, source, number, day, is_current, totals, newest, refunded, reason, file_id = row
        rank = (totals, newest, refunded, reason == "cancelled", file_id)
        states = ranked.setdefault((source, number, day), {})
        states[order_id] = max(rank, states.get(order_id, rank))
        if is_current:
            current.add(order_id)
    best = {
        key: max(states, key=states.__getitem__) if len(states) > 1 else next(iter(states))
        for key, states in ranked.items()
    }
    wanted = set(best.values())
    wanted -= _named_refunds(conn, wanted)
    _mark(conn, sorted(current - wanted), 0)
    _mark(conn, sorted(wanted - current), 1)
    _point_at_lines(conn, [states for states in ranked.values() if len(states) > 1])


def _named_refunds(conn: Connection, wanted: set[int]) -> set[int]:
    """Give the refunds of nobody that an order of another file names: same day, same money.

    Square's items file tells refunds without their sale, its transactions file with it.
    """
    o, r, t = orders.c, refunds.c, imported_orders.c
    unnamed = conn.execute(
        select(o.id, o.source, o.placed_on, o.currency, o.refunded_minor)
        .where(o.kind == "refund")
        .order_by(o.number, o.digest)
    ).all()
    if not unnamed:
        return set()
    files: dict[int, set[int]] = {}
    for file_id, order_id in conn.execute(select(t.file_id, t.order_id)):
        files.setdefault(order_id, set()).add(file_id)
    query = select(o.id, o.source, r.refunded_on, o.currency, r.amount_minor).join(
        refunds, r.order_id == o.id
    )
    named: dict[tuple[Any, ...], list[int]] = {}
    for order_id, *money in conn.execute(query.where(o.kind == "order")):
        if order_id in wanted:
            named.setdefault(tuple(money), []).append(order_id)
    found = set()
    for order_id, *money in unnamed:
        rivals = named.get(tuple(money), [])
        other = next((r for r in rivals if files[r].isdisjoint(files[order_id])), None)
        if order_id in wanted and other is not None:
            rivals.remove(other)
            found.add(order_id)
    return found


def _point_at_lines(conn: Connection, rivals: Sequence[dict[int, tuple[Any, ...]]]) -> None:
    """Let current states without lines take those of the best other telling."""
    o = orders.c
    with_lines: set[int] = set()
    if rivals:
        with_lines = set(conn.execute(select(order_lines.c.order_id).distinct()).scalars())
    pointed = {}
    for states in rivals:
        first, *others = sorted(states, key=states.__getitem__, reverse=True)
        giver = next((other for other in others if other in with_lines), None)
        if first not in with_lines and giver is not None:
            pointed[first] = giver
    query = select(o.id, o.lines_from_id).where(o.lines_from_id.is_not(None))
    before = dict(conn.execute(query).all())
    moves: list[tuple[int | None, int]] = [
        (None, order_id) for order_id in before.keys() - pointed.keys()
    ]
    moves += [(giver, first) for first, giver in pointed.items() if before.get(first) != giver]
    if moves:
        conn.exec_driver_sql("UPDATE orders SET lines_from_id = ? WHERE id = ?", moves)


def _mark(conn: Connection, ids: Sequence[int], value: int) -> None:
    if ids:
        conn.exec_driver_sql(
            "UPDATE orders SET is_current = ? WHERE id = ?", [(value, order_id) for order_id in ids]
        )


def _drop_unused(conn: Connection) -> None:
    """Drop products and addresses that nothing names any more."""
    conn.execute(delete(products).where(products.c.id.not_in(select(order_lines.c.product_id))))
    used = (
        select(orders.c.billing_address_id)
        .where(orders.c.billing_address_id.is_not(None))
        .union(
            select(orders.c.shipping_address_id).where(orders.c.shipping_address_id.is_not(None)),
            select(people_told.c.address_id).where(people_told.c.address_id.is_not(None)),
        )
    )
    conn.execute(delete(addresses).where(addresses.c.id.not_in(used)))
