"""Safety copies of the shop: made, listed, put back, checked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from shopretain.base.dates import Clock
from shopretain.services.erasure import lists_of, take_over
from shopretain.services.rows import BackupRow
from shopretain.services.shop import Shop
from shopretain.store import backup as files
from shopretain.store import points, queries
from shopretain.store.engine import Store


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check found; `flaws` are codes, empty for a sound shop."""

    flaws: tuple[str, ...]
    orders: int
    customers: int


def back_up_now(shop: Shop) -> BackupRow:
    """Make a checked copy."""
    return _row(files.back_up(shop.path, shop.clock.now()))


def list_all(path: Path) -> tuple[BackupRow, ...]:
    """Give all copies of a shop, oldest first; the shop itself need not be readable."""
    return tuple(_row(found) for found in files.list_backups(path))


def restore_file(path: Path, copy: Path | None, clock: Clock) -> Path:
    """Put a copy, or the newest, in the place of a shop that may not open any more.

    Whoever was erased since the copy was made is erased from it too, and every stop holds on.
    """
    with Store.locked(path):
        newest = files.list_backups(path)
        chosen = copy or (newest[-1].path if newest else path.with_suffix(".missing"))
        lists = lists_of(path)
        aside = files.restore(path, chosen, clock.now())
        take_over(path, lists)
    return aside


def check(shop: Shop) -> CheckResult:
    """Check the file and our own rules about what is in it."""
    damage = shop.store.check_all()
    with shop.store.read() as conn:
        totals = queries.count_totals(conn)
        flaws = queries.list_flaws(conn) + tuple(points.flaws(conn))
        return CheckResult(damage + flaws, totals.orders, totals.customers)


def _row(found: files.Backup) -> BackupRow:
    return BackupRow(str(found.path), found.made_at, found.size_bytes)
