"""A shop file opens safely or says in one code why not."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import threading
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine, inspect

from shopretain.base.dates import FixedClock
from shopretain.base.errors import CancelledError, UserError
from shopretain.services import import_orders
from shopretain.services.rows import ImportOptions
from shopretain.services.shop import Shop
from shopretain.store import backup, migrate
from shopretain.store.engine import VERSION, Store
from shopretain.store.glance import look
from shopretain.store.imports import write_batch
from shopretain.store.queries import count_totals, set_settings
from shopretain.store.tables import metadata
from tests.conftest import DATA
from tests.store.helpers import NOW, dump, file, order
from tests.store.newest import statements


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "s.shopretain"


def _filled(path: Path) -> None:
    store = Store.create(path)
    with store.write() as conn:
        write_batch(conn, [file("a.csv", [order(n, n, day=n) for n in range(1, 30)])], NOW)
    store.close()


def _code(path: Path) -> str:
    with pytest.raises(UserError) as raised:
        Store.open(path)
    return raised.value.code


def test_settings_of_the_file(path: Path) -> None:
    store = Store.create(path)
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
    }
    with store.write() as conn:
        found = {n: conn.exec_driver_sql(f"PRAGMA {n}").scalar_one() for n in wanted}
    with store.read() as conn:
        assert conn.exec_driver_sql("PRAGMA query_only").scalar_one() == 1
    assert found == wanted
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    store.close()
    assert not Path(f"{path}-wal").exists()


def test_second_opener_is_refused(path: Path) -> None:
    store = Store.create(path)
    assert _code(path) == "shop_in_use"
    store.close()
    Store.open(path).close()


def test_a_new_shop_appears_whole(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever stops its making, nothing is there afterwards, and it can be made again."""
    made = Store._migrate

    def stopped(self: Store, version: int) -> None:
        made(self, version)
        assert not path.exists()
        raise KeyboardInterrupt

    monkeypatch.setattr(Store, "_migrate", stopped)
    with pytest.raises(KeyboardInterrupt):
        Store.create(path)
    monkeypatch.undo()
    assert [p for p in path.parent.iterdir() if p.suffix != ".lock"] == []
    Store.create(path).close()
    Store.open(path).close()


def test_what_is_no_shop_is_left_alone(path: Path) -> None:
    path.write_bytes(b"")
    assert _code(path) == "shop_file_empty"
    assert path.read_bytes() == b""
    path.write_bytes(b"no database at all, just words in a file")
    assert _code(path) == "shop_file_broken"
    path.unlink()
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("CREATE TABLE other (x)")
    assert _code(path) == "not_a_shop"
    assert _code(path.with_name("none.shopretain")) == "shop_missing"


def test_newer_shop_is_refused(path: Path) -> None:
    _filled(path)
    with closing(sqlite3.connect(path)) as conn:
        conn.execute(f"PRAGMA user_version = {VERSION + 1}")
    assert _code(path) == "shop_too_new"


def test_damage_is_noticed(path: Path) -> None:
    _filled(path)
    data = bytearray(path.read_bytes())
    data[8192:16384] = b"\xff" * 8192
    path.write_bytes(data)
    assert _code(path) == "shop_damaged"


def test_moved_file_accepts_no_save(path: Path) -> None:
    _filled(path)
    store = Store.open(path)
    path.rename(path.with_name("elsewhere.shopretain"))
    with pytest.raises(UserError) as raised, store.write() as conn:
        set_settings(conn, {"shop_name": "lost"})
    assert raised.value.code == "shop_moved"
    store.close()


def test_reader_answers_while_a_writer_works(path: Path) -> None:
    _filled(path)
    store = Store.open(path)
    with store.write() as writer:
        set_settings(writer, {"shop_name": "new"})
        with store.read() as reader:
            assert count_totals(reader).orders == 29
    store.close()


def test_closing_waits_for_what_another_thread_reads(path: Path) -> None:
    """A connection closed under a running statement takes the whole process along."""
    store = Store.create(path)
    with store.read() as conn:
        closer = threading.Thread(target=store.close)
        closer.start()
        closer.join(0.1)
        assert closer.is_alive()
        assert conn.exec_driver_sql("SELECT count(*) FROM customers").scalar_one() == 0
    closer.join()
    for use in (store.read, store.write):
        with pytest.raises(CancelledError), use():
            pytest.fail("a closed shop was opened again")
    Store.open(path).close()  # and its lock is free


def test_backup_while_writing_then_restore(path: Path) -> None:
    _filled(path)
    store = Store.open(path)
    with store.read() as conn:
        before = dump(conn)
    with store.write() as conn:
        set_settings(conn, {"shop_name": "unsaved"})
        made = backup.back_up(path, NOW)
    with store.write() as conn:
        write_batch(conn, [file("b.csv", [order(90, 3, day=90)])], NOW)
    store.close()
    # A log left behind by a crash must not be mixed into the restored file.
    with closing(sqlite3.connect(path, isolation_level=None)) as crashed:
        crashed.execute("UPDATE settings SET value = 'crash'")
        shutil.copy(f"{path}-wal", path.with_name("kept-wal"))
    shutil.copy(path.with_name("kept-wal"), f"{path}-wal")
    with Store.locked(path):
        aside = backup.restore(path, made.path, NOW)
    assert not Path(f"{path}-wal").exists()
    assert (aside / path.name).exists()
    store = Store.open(path)
    with store.read() as conn:
        assert dump(conn) == before
    store.close()


@given(st.lists(st.integers(0, 60 * 24 * 800), max_size=60, unique=True))
def test_copies_are_thinned_like_tree_rings(minutes: list[int]) -> None:
    now = datetime(2026, 11, 20, 12, tzinfo=UTC)
    moments = [now - timedelta(minutes=m) for m in minutes]
    gone = backup.thin(moments, now)
    kept = set(moments) - gone
    assert all(now - m > timedelta(days=2) for m in gone)
    assert len(kept) >= min(3, len(moments))
    assert backup.thin(kept, now) == set()
    for month in sorted({m.strftime("%Y-%m") for m in moments}, reverse=True)[:12]:
        assert any(m.strftime("%Y-%m") == month for m in kept)


@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index")
def test_migrations_make_todays_tables(path: Path) -> None:
    assert len(migrate.REVISIONS) == VERSION
    Store.create(path).close()
    engines = [create_engine(f"sqlite:///{path}"), create_engine("sqlite://")]
    metadata.create_all(engines[1])
    shapes: list[dict[str, object]] = []
    for engine in engines:
        found = inspect(engine)
        shapes.append(
            {
                name: (
                    [(c["name"], str(c["type"]), c["nullable"]) for c in found.get_columns(name)],
                    sorted(str(k["constrained_columns"]) for k in found.get_foreign_keys(name)),
                    sorted(str(k["column_names"]) for k in found.get_unique_constraints(name)),
                    sorted(str(k["sqltext"]) for k in found.get_check_constraints(name)),
                )
                for name in found.get_table_names()
                if name != "alembic_version"
            }
        )
        with engine.connect() as conn:
            query = "SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
            shapes[-1]["indexes"] = sorted(conn.exec_driver_sql(query).scalars())
        engine.dispose()
    assert shapes[0] == shapes[1]


def test_a_new_shop_has_what_all_steps_write() -> None:
    assert migrate.NEWEST.read_text(encoding="utf-8") == statements()  # else: make tables


def test_glance_needs_no_opening(path: Path) -> None:
    assert look(path) is None
    _filled(path)
    found = look(path)
    assert found is not None
    # Persons 6, 12, 18 and 24 gave neither e-mail nor phone.
    assert (found.customers, str(found.newest_on), found.currency) == (25, "2025-01-30", "EUR")
    os.truncate(path, 0)
    assert look(path) is None


@pytest.mark.parametrize(
    "old", sorted((DATA / "old_databases").glob("v*.db")), ids=lambda p: p.stem
)
def test_old_shops_are_brought_to_today(path: Path, old: Path) -> None:
    """Every version's own file, this one's too, with the orders it was made of: it learns more.

    Version 3 also reads what of an order is shipping and tax, so its states have other digests.
    """
    shutil.copy(old, path)
    store = Store.open(path)
    with store.read() as conn:
        before = dump(conn)
        assert int(conn.exec_driver_sql("PRAGMA user_version").scalar_one()) == VERSION
    assert store.check_all() == ()
    assert bool(backup.list_backups(path)) == (old.stem != f"v{VERSION}")  # a copy before a change
    store.close()
    shop = Shop.open(path, FixedClock(date(2025, 11, 17)))
    made = import_orders.run(shop, [old.with_suffix(".csv")], ImportOptions())
    with shop.store.read() as conn:
        after = dump(conn)
    assert (made.files[0].orders_new, len(before["orders"])) == (0, 42)
    assert [_told(row) for row in after["orders"]] == [_told(row) for row in before["orders"]]
    assert after["customers"] == before["customers"]
    shop.close()


def _told(order: tuple[object, ...]) -> tuple[object, ...]:
    """Give what a dumped order says, without its digest, shipping and tax."""
    return (*order[:5], *order[6:14])
