"""Writes an import in one transaction, and takes one back as if it had never been."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, func, select

from shopretain.base.progress import Progress, no_progress
from shopretain.base.told import AddressTold, LineTold, OrderTold, ProblemTold
from shopretain.models.columns import moment_text
from shopretain.store import people
from shopretain.store.consent import gate_key
from shopretain.store.content import (
    OrderDigests,
    address_digest,
    person_digest,
    person_values,
    product_key,
)
from shopretain.store.election import elect
from shopretain.store.erase import came_again, forgotten
from shopretain.store.rows import (
    BatchEntry,
    BatchResult,
    FileEntry,
    FileResult,
    FileRows,
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

_CHUNK = 2_000  # orders written at a time
BY_HAND = "by_hand"  # the layout of what the owner typed
_LINKS = 20_000  # of orders to their file


@dataclass
class _Known:
    """What the store has of one source: states by digest, and the current state of each order."""

    states: dict[bytes, int]
    current: dict[str, int]  # number and day: id of the current state
    is_shared: bool  # other files of the import are of the same source


@dataclass
class _Told:
    """What one file told: ids of order states and people, its orders, its span."""

    orders: array[int] = field(default_factory=lambda: array("q"))
    people: list[int] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)  # where the store knew some before
    is_compared: bool = True
    count: int = 0
    lines: int = 0
    first_on: str | None = None
    newest_on: str | None = None
    newest_at: str | None = None


def write_batch(
    conn: Connection, files: Sequence[FileRows], now: datetime, progress: Progress = no_progress
) -> BatchResult:
    """Write all files or none; the same file again with the same content writes nothing.

    Orders are known by source, number and day. Each file's telling of an order is a state; equal
    states are kept once. The current one is the newest export's (`election`).
    """
    counted_before = people.counted_customers(conn)
    known_before = people.known_customers(conn)
    writer = _Writer(conn, progress)
    before: dict[str, dict[str, int]] = {}
    told: list[_Told] = []
    for file in files:
        sources = [other.file.source for other in files]
        known = _known(conn, file.file.source, is_shared=sources.count(file.file.source) > 1)
        before.setdefault(file.file.source, known.current)
        told.append(writer.write(file, known))
    fresh = [i for i, file in enumerate(files) if not _is_known(conn, file, told[i])]
    if not fresh:
        return BatchResult(None, tuple(_unchanged(f, t) for f, t in zip(files, told, strict=True)))
    progress("settle", 0, 0)
    batch_id = next_id(conn, import_batches)
    insert_many(conn, import_batches, [(batch_id, moment_text(now))])
    gone = [_drop_same_files(conn, files[i].file.sha256) for i in fresh]
    file_ids = {i: _insert_file(conn, batch_id, files[i], told[i], progress) for i in fresh}
    if any(gone):
        _drop_untold(conn)
    elect(conn)
    people.resolve(conn, progress)
    progress("settle", 0, 0)
    if any(gone):
        _drop_unused(conn)
    new_people = people.counted_customers(conn) - counted_before
    new_names = people.known_customers(conn) - known_before
    results = []
    for i, file in enumerate(files):
        mine: set[int] = set()
        if i in file_ids:
            mine = people.customers_of(conn, file_ids[i]) & new_people
            if file.people:
                mine |= people.customers_named_in(conn, file_ids[i]) & new_names
        new_people, new_names = new_people - mine, new_names - mine
        source = file.file.source
        results.append(_result(conn, file, file_ids.get(i), told[i], before[source], len(mine)))
    return BatchResult(batch_id, tuple(results))


def _result(
    conn: Connection,
    file: FileRows,
    file_id: int | None,
    told: _Told,
    before: dict[str, int],
    customers_new: int,
) -> FileResult:
    """Count what a file did; `before` becomes what the next file of the batch finds."""
    if not told.is_compared:
        name = file.file.name
        return FileResult(name, file_id, told.count, 0, 0, customers_new, told.lines)
    keys = set(told.keys)
    new = len(keys - before.keys())
    changed = 0
    if new < len(keys):
        after = _current(conn, file.file.source)
        changed = sum(1 for key in keys if key in before and before[key] != after.get(key))
        before.update({key: after[key] for key in keys if key in after})
    else:
        before.update(dict.fromkeys(keys, 0))
    unchanged = len(keys) - new - changed
    return FileResult(file.file.name, file_id, new, changed, unchanged, customers_new, told.lines)


def _unchanged(file: FileRows, told: _Told) -> FileResult:
    return FileResult(file.file.name, None, 0, 0, len(set(told.keys)), 0, told.lines)


def take_back(conn: Connection, batch_id: int) -> bool:
    """Remove exactly what a batch told; False when there is no such batch.

    Afterwards the content (ids aside) is that of a store which never had this import.
    """
    found = conn.execute(delete(import_batches).where(import_batches.c.id == batch_id))
    if not found.rowcount:
        return False
    _drop_untold(conn)
    elect(conn)
    people.resolve(conn)
    _drop_unused(conn)
    return True


def list_batches(conn: Connection) -> tuple[BatchEntry, ...]:
    """Give the history, newest import first."""
    told = _count_by_file(conn, imported_orders)
    aside = _count_by_file(conn, import_problems)
    files: dict[int, list[FileEntry]] = {}
    f = import_files.c
    for row in conn.execute(select(f.id, f.batch_id, f.name, f.layout, f.receipt).order_by(f.id)):
        entry = FileEntry(
            row.id, row.name, row.layout, told.get(row.id, 0), aside.get(row.id, 0), row.receipt
        )
        files.setdefault(row.batch_id, []).append(entry)
    b = import_batches.c
    rows = conn.execute(select(b.id, b.imported_at).order_by(b.id.desc()))
    return tuple(BatchEntry(r.id, r.imported_at, tuple(files.get(r.id, ()))) for r in rows)


def keep_receipt(conn: Connection, file_id: int, text: str) -> None:
    """Keep what an import did with a file."""
    f = import_files.c
    conn.execute(import_files.update().where(f.id == file_id).values(receipt=text))


def count_files(conn: Connection, layout: str) -> int:
    """Give the highest id of a file of a layout, 0 without one: numbers made of it never return."""
    query = select(func.max(import_files.c.id)).where(import_files.c.layout == layout)
    return int(conn.scalar(query) or 0)


def list_problems(conn: Connection, file_id: int) -> list[ProblemTold]:
    """Give the rows of a file that were kept aside."""
    p = import_problems.c
    query = select(p.row, p.column, p.code, p.value_kind).where(p.file_id == file_id)
    return [ProblemTold(*row) for row in conn.execute(query.order_by(p.id))]


def _count_by_file(conn: Connection, table: Table) -> dict[int, int]:
    query = select(table.c.file_id, func.count()).group_by(table.c.file_id)
    return dict(conn.execute(query).all())


# Writing


def _known(conn: Connection, source: str, *, is_shared: bool) -> _Known:
    rows = conn.exec_driver_sql("SELECT digest, id FROM orders WHERE source = ?", (source,))
    return _Known(dict(rows.all()), _current(conn, source), is_shared)


def _current(conn: Connection, source: str) -> dict[str, int]:
    rows = conn.exec_driver_sql(
        "SELECT number || char(31) || placed_on, id FROM orders "
        "WHERE source = ? AND is_current = 1 AND kind <> 'refund'",
        (source,),
    )
    return dict(rows.all())


class _Writer:
    """Puts what files tell into the tables, a few thousand orders at a time."""

    def __init__(self, conn: Connection, progress: Progress) -> None:
        """Take the connection inside the transaction."""
        self._conn = conn
        self._progress = progress
        self._next_order = next_id(conn, orders)
        self._next_line = next_id(conn, order_lines)
        self._next_refund = next_id(conn, refunds)
        self._next_address = next_id(conn, addresses)
        self._next_product = next_id(conn, products)
        self._next_person = next_id(conn, people_told)
        a, p, t = addresses.c, products.c, people_told.c
        self._addresses: dict[bytes, int] = dict(conn.execute(select(a.digest, a.id)).all())
        rows = conn.execute(select(p.source, p.key, p.id))
        self._products = {(source, key): product_id for source, key, product_id in rows}
        rows = conn.execute(select(t.source, t.digest, t.id))
        self._people = {(source, digest): person_id for source, digest, person_id in rows}
        self._pending: list[tuple[Table, list[tuple[Any, ...]]]] = []
        self._address_of: dict[AddressTold, int] = {}
        self._product_of: dict[LineTold, int] = {}
        self._digests = OrderDigests()
        self._forgotten = forgotten(conn, gate_key(conn))
        self._clear()

    def _clear(self) -> None:
        self._new_addresses: list[tuple[Any, ...]] = []
        self._new_products: list[tuple[Any, ...]] = []
        self._new_orders: list[tuple[Any, ...]] = []
        self._new_lines: list[tuple[Any, ...]] = []
        self._new_refunds: list[tuple[Any, ...]] = []
        if len(self._address_of) > 20_000:
            self._address_of.clear()
        if len(self._product_of) > 20_000:
            self._product_of.clear()

    def write(self, file: FileRows, known: _Known) -> _Told:
        """Write the order states and people of one file that are not there yet.

        Whoever was erased stays so: their orders come in without a name, their rows not at all.
        """
        told = _Told()
        source = file.file.source
        self._product_of.clear()
        states, current = known.states, known.current
        keeps_keys = told.is_compared = bool(current) or known.is_shared
        for order in file.orders:
            if self._forgotten is not None:
                order = self._forgotten.order(source, order)  # noqa: PLW2901
            day = order.placed_on.isoformat()
            at = None if order.placed_at is None else moment_text(order.placed_at)
            told.lines += len(order.lines)
            if told.first_on is None or day < told.first_on:
                told.first_on = day
            if told.newest_on is None or day > told.newest_on:
                told.newest_on = day
            if at is not None and (told.newest_at is None or at > told.newest_at):
                told.newest_at = at
            key = f"{order.number}\x1f{day}"
            told.count += order.kind == "order"
            if keeps_keys and order.kind == "order":
                told.keys.append(key)
            digest = self._digests.of(source, order, day, at)
            state = states.get(digest) if states else None
            if state is None:
                alone = order.kind != "refund" and key not in current
                state = self._add_order(source, order, day, at, digest, is_current=alone)
                if len(self._new_orders) >= _CHUNK:
                    self._flush()
            told.orders.append(state)
        self._write_people(file, told)
        self._flush()
        return told

    def _flush(self) -> None:
        insert_many(self._conn, addresses, self._new_addresses)
        insert_many(self._conn, products, self._new_products)
        insert_many(self._conn, orders, self._new_orders, self._tell)
        insert_many(self._conn, order_lines, self._new_lines, self._tell)
        insert_many(self._conn, refunds, self._new_refunds)
        self._clear()

    def _tell(self) -> None:
        self._progress("write", 0, 0)

    def _write_people(self, file: FileRows, told: _Told) -> None:
        rows = []
        source = file.file.source
        for person in file.people:
            if self._forgotten is not None and file.file.layout != BY_HAND:
                traits = people.Traits(
                    source, person.platform_customer, person.email, person.phone, None
                )
                if self._forgotten.holds(traits) and not came_again(self._conn, traits):
                    continue
            values = person_values(person)
            key = source, person_digest(values, person.address)
            if key not in self._people:
                self._people[key] = self._next_person
                rows.append((self._next_person, *key, *values, self._address_id(person.address)))
                self._next_person += 1
            told.people.append(self._people[key])
        self._flush()
        insert_many(self._conn, people_told, rows)

    def _add_order(
        self,
        source: str,
        order: OrderTold,
        day: str,
        at: str | None,
        digest: bytes,
        is_current: bool,  # noqa: FBT001
    ) -> int:
        order_id = self._next_order
        self._next_order = order_id + 1
        (
            number, _, _, currency, total, refunded, kind, reason, status, method, customer, email,
            phone, name, name_key, accepts, coupon, delivery, billing, shipping, lines, paid_back,
            _, _, *shares,
        ) = order  # fmt: skip
        self._new_orders.append(
            (
                order_id,
                source,
                number,
                day,
                at,
                kind,
                digest,
                int(is_current),
                currency,
                total,
                refunded,
                reason,
                status,
                method,
                None,  # the customer is found when everybody is known
                customer,
                email,
                phone,
                name,
                name_key,
                None if accepts is None else int(accepts),
                coupon,
                self._address_id(billing),
                self._address_id(shipping),
                None,  # whose lines count is found in the election
                delivery,
                *shares,
            )
        )
        product_of = self._product_of
        for line in lines:
            product_id = product_of.get(line)
            if product_id is None:
                product_id = product_of[line] = self._product_id(source, line)
            self._new_lines.append(
                (self._next_line, order_id, product_id, float(line[2]), line[3], line[5])
            )
            self._next_line += 1
        for minor, refunded_on in paid_back:
            on = refunded_on and refunded_on.isoformat()
            self._new_refunds.append((self._next_refund, order_id, minor, on))
            self._next_refund += 1
        return order_id

    def _address_id(self, address: AddressTold | None) -> int | None:
        if address is None:
            return None
        found = self._address_of.get(address)
        if found is None:
            digest = address_digest(address)
            found = self._addresses.get(digest)
            if found is None:
                found = self._addresses[digest] = self._next_address
                self._new_addresses.append((found, digest, *address))
                self._next_address += 1
            self._address_of[address] = found
        return found

    def _product_id(self, source: str, line: LineTold) -> int:
        key = source, product_key(line)
        found = self._products.get(key)
        if found is None:
            found = self._products[key] = self._next_product
            self._new_products.append((found, *key, line.sku, line.name, line.category))
            self._next_product += 1
        return found


def _is_known(conn: Connection, file: FileRows, told: _Told) -> bool:
    """Tell whether this very file told these very states and people before."""
    same = select(import_files.c.id).where(import_files.c.sha256 == file.file.sha256)
    if conn.execute(same.limit(1)).first() is None:
        return False
    o, p = imported_orders.c, imported_people.c
    states = set(conn.execute(select(o.order_id).where(o.file_id.in_(same))).scalars())
    persons = set(conn.execute(select(p.person_id).where(p.file_id.in_(same))).scalars())
    return bool(states or persons) and (states, persons) == (set(told.orders), set(told.people))


def _insert_file(
    conn: Connection, batch_id: int, file: FileRows, told: _Told, progress: Progress
) -> int:
    file_id = next_id(conn, import_files)
    row = (
        file_id,
        batch_id,
        file.file.name,
        file.file.sha256,
        file.file.layout,
        file.file.source,
        file.file.rows,
        int(file.file.has_totals),
        told.first_on,
        told.newest_on,
        told.newest_at,
        "",  # the receipt is written when all is settled
    )
    insert_many(conn, import_files, [row])
    states, persons = list(dict.fromkeys(told.orders)), dict.fromkeys(told.people)
    for at in range(0, len(states), _LINKS):
        progress("settle", 0, 0)
        links = [(file_id, order_id) for order_id in states[at : at + _LINKS]]
        insert_many(conn, imported_orders, links)
    insert_many(conn, imported_people, [(file_id, person_id) for person_id in persons])
    first = next_id(conn, import_problems)
    rows = [(first + i, file_id, *problem) for i, problem in enumerate(file.problems())]
    insert_many(conn, import_problems, rows)
    return file_id


# Keeping it true


def _drop_same_files(conn: Connection, sha256: str) -> bool:
    """Let a file read again with other choices take the place of its first reading."""
    gone = conn.execute(delete(import_files).where(import_files.c.sha256 == sha256))
    filled = select(import_files.c.batch_id)
    newest = select(func.max(import_batches.c.id)).scalar_subquery()
    conn.execute(
        delete(import_batches).where(
            import_batches.c.id.not_in(filled), import_batches.c.id != newest
        )
    )
    return bool(gone.rowcount)


def _drop_untold(conn: Connection) -> None:
    """Drop order states and people that no file tells any more; lines and refunds go with them."""
    conn.execute(delete(orders).where(orders.c.id.not_in(select(imported_orders.c.order_id))))
    named = select(imported_people.c.person_id)
    conn.execute(delete(people_told).where(people_told.c.id.not_in(named)))


def _drop_unused(conn: Connection) -> None:
    """Drop products and addresses that nothing names any more."""
    conn.execute(delete(products).where(products.c.id.not_in(select(order_lines.c.product_id))))
    people.drop_unused_addresses(conn)
