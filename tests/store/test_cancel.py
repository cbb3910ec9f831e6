"""A long statement tells progress and can be cancelled; what was begun is undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from shopretain.base.errors import CancelledError
from shopretain.base.progress import LastTold
from shopretain.store import queries
from shopretain.store.engine import Store

_LONG = """
WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 3000000)
SELECT COUNT(*) FROM numbers
"""


def _write_for_long(store: Store, progress: LastTold) -> None:
    with store.write(progress) as conn:
        queries.set_settings(conn, {"shop.name": "Half done"})
        conn.exec_driver_sql(_LONG).scalar_one()


def test_a_long_statement_is_told_and_stopped(tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []

    def progress(step: str, done: int, total: int) -> None:
        told.append((step, done, total))
        if is_unwanted:
            raise CancelledError

    store = Store.create(tmp_path / "my.shopretain")
    is_unwanted = False
    last = LastTold(progress)
    last("settle", 3, 7)
    with store.write(last) as conn:
        assert conn.exec_driver_sql(_LONG).scalar_one() == 3_000_000
    assert len(told) > 10
    assert set(told) == {("settle", 3, 7)}

    is_unwanted = True
    with pytest.raises(CancelledError):
        _write_for_long(store, last)
    with store.write() as conn:  # nobody listens any more, and nothing was written
        assert conn.exec_driver_sql(_LONG).scalar_one() == 3_000_000
        names = conn.exec_driver_sql("SELECT COUNT(*) FROM settings WHERE value = 'Half done'")
        assert names.scalar_one() == 0
    store.close()
