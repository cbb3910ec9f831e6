"""What the window's first paint needs of a shop, by the standard library's sqlite3 in 5 ms."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

_COUNTED = "is_current = 1 AND kind = 'order' AND not_counted IS NULL"


@dataclass(frozen=True, slots=True)
class StoredGlance:
    """Settings and totals of a shop file."""

    settings: dict[str, str]
    customers: int
    newest_on: date | None
    currency: str | None  # of most orders


def look(path: Path) -> StoredGlance | None:
    """Give them read-only; None when there is no readable shop (opening it says why)."""
    try:
        with _peeping(path) as conn:
            settings = dict(conn.execute("SELECT key, value FROM settings"))
            people, newest = conn.execute(
                f"SELECT count(DISTINCT customer_id), max(placed_on) FROM orders WHERE {_COUNTED}"  # noqa: S608  a constant
            ).fetchone()
            most = conn.execute(
                "SELECT currency FROM orders WHERE is_current = 1 "
                "GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1"
            ).fetchone()
    except (sqlite3.Error, OSError):
        return None
    return StoredGlance(
        settings, people, date.fromisoformat(newest) if newest else None, most[0] if most else None
    )


def kept_view(path: Path, name: str) -> str | None:
    """Give what a page showed when the shop was closed, None where nothing was kept."""
    try:
        with _peeping(path) as conn:
            row = conn.execute("SELECT value FROM kept_views WHERE name = ?", (name,)).fetchone()
    except (sqlite3.Error, OSError):
        return None
    return None if row is None else str(row[0])


@contextmanager
def _peeping(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a shop file to look into it; OSError where there is none."""
    if path.stat().st_size == 0:
        raise FileNotFoundError(path)
    # Where nobody has it open there is no log, and none is to be left behind by looking.
    is_open = Path(f"{path}-wal").exists()
    uri = f"{path.absolute().as_uri()}?mode=ro{'' if is_open else '&immutable=1'}"
    with closing(sqlite3.connect(uri, uri=True, timeout=0.2)) as conn:
        yield conn
