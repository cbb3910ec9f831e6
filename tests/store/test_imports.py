"""An import is all or nothing, twice is once, and taken back is never been."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import permutations
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from shopretain.base.told import OrderTold
from shopretain.store.engine import Store
from shopretain.store.imports import list_batches, take_back, write_batch
from shopretain.store.people import link, resolve
from shopretain.store.queries import count_totals, list_flaws
from shopretain.store.rows import FileRows
from tests.store.helpers import NOW, dump, file, order


@contextmanager
def _store() -> Iterator[Store]:
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create(Path(folder) / "s.shopretain")
        try:
            yield store
        finally:
            store.close()


def _write(store: Store, *files: FileRows) -> int | None:
    with store.write() as conn:
        return write_batch(conn, files, NOW).batch_id


orders_of_a_file = st.lists(
    st.builds(
        lambda number, person, refunded: order(number, person, day=number, refunded=refunded),
        st.integers(1, 12),
        st.integers(0, 6),
        st.sampled_from([0, 0, 400, 1000]),
    ),
    min_size=1,
    max_size=10,
    unique_by=lambda o: o.number,
)


def test_the_same_file_twice_changes_nothing() -> None:
    told = file("a.csv", [order(n, n % 5, day=n) for n in range(20)])
    with _store() as store:
        first = _write(store, told)
        with store.read() as conn:
            before = dump(conn)
        with store.write() as conn:
            again = write_batch(conn, [told], NOW)
        with store.read() as conn:
            assert dump(conn) == before
            assert len(list_batches(conn)) == 1
        assert first == 1
        assert again.batch_id is None
        assert again.files[0].orders_unchanged == 20


def test_the_newest_export_wins_in_any_order() -> None:
    old = file("old.csv", [order(1, 1, day=1), order(2, 1, day=2)])
    new = file("new.csv", [order(2, 1, day=2, refunded=400), order(3, 1, day=9)])
    dumps = []
    for files in permutations((old, new)):
        with _store() as store:
            for one in files:
                _write(store, one)
            with store.read() as conn:
                found = dump(conn)["orders"]
            dumps.append([row for row in found if row[6] == 1])
    assert dumps[0] == dumps[1]
    assert [row[9] for row in dumps[0]] == [0, 400, 0]


def test_a_changed_order_is_an_update() -> None:
    with _store() as store:
        _write(store, file("a.csv", [order(1, 1, day=1)]))
        with store.write() as conn:
            result = write_batch(
                conn, [file("b.csv", [order(1, 1, day=1, refunded=400), order(2, 2, day=3)])], NOW
            )
        (told,) = result.files
        assert (told.orders_new, told.orders_changed, told.orders_unchanged) == (1, 1, 0)
        assert told.customers_new == 1


@given(st.lists(orders_of_a_file, min_size=2, max_size=4), st.data())
def test_taken_back_is_never_been(files: Sequence[list[OrderTold]], data: st.DataObject) -> None:
    gone = data.draw(st.integers(0, len(files) - 1))
    named = [file(f"{i}.csv", orders) for i, orders in enumerate(files)]
    with _store() as with_it, _store() as without_it:
        batches = [_write(with_it, one) for one in named]
        for i, one in enumerate(named):
            if i != gone:
                _write(without_it, one)
        batch = batches[gone]
        assert batch is not None
        with with_it.write() as conn:
            link(conn, "merge", "email:p1@example.com", "email:p2@example.com", NOW)
            assert take_back(conn, batch)
        with without_it.write() as conn:
            link(conn, "merge", "email:p1@example.com", "email:p2@example.com", NOW)
            resolve(conn)
        with with_it.read() as left, without_it.read() as right:
            assert dump(left) == dump(right)
            assert list_flaws(left) == ()


def test_an_error_in_the_middle_leaves_nothing() -> None:
    class StopError(Exception):
        pass

    def stop(step: str, done: int, total: int) -> None:
        if step == "settle" and total:
            raise StopError

    with _store() as store:
        _write(store, file("a.csv", [order(1, 1)]))
        with store.read() as conn:
            before = dump(conn)
        try:
            with store.write() as conn:
                write_batch(conn, [file("b.csv", [order(5, 5, day=5)])], NOW, stop)
        except StopError:
            pass
        with store.read() as conn:
            assert dump(conn) == before


def test_totals_count_people_with_counted_orders() -> None:
    with _store() as store:
        _write(store, file("a.csv", [order(1, 1), order(2, 2, refunded=1000), order(3, 1, day=4)]))
        with store.read() as conn:
            totals = count_totals(conn)
        assert (totals.orders, totals.customers) == (2, 1)
        assert str(totals.newest_on) == "2025-01-05"
