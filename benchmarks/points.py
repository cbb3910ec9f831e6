"""How quick points are at 100,000 customers and 400,000 orders: a recount, an import's share.

The shop is that of `people`, with 50,000 orders more.
"""

from __future__ import annotations

import csv
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from benchmarks.people import CLOCK, big_shop
from shopretain.services import import_orders, loyalty, members
from shopretain.services.rows import ImportOptions
from shopretain.services.shop import Shop
from shopretain.store import points

RECOUNT_S, IMPORT_S = 10.0, 1.0
_MORE, _FILE = 50_000, 5_000


def main() -> int:
    """Measure in a process of its own; 1 when a limit is not kept."""
    command = [sys.executable, "-m", "benchmarks.points", "--here"]
    return int(subprocess.run(command, check=False).returncode != 0)


def measure() -> bool:
    """Measure on a copy of the big shop."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "points.shopretain"
        shutil.copy(big_shop(), path)
        shop = Shop.open(path, CLOCK)
        _import(shop, folder / "more.csv", _MORE, 1)
        told: list[int] = []
        on = _timed(lambda: loyalty.switch_on(shop, progress=lambda _s, d, _t: told.append(d)))
        wanted = replace(loyalty.rules(shop), points=2, lasting="inactive")
        again = _timed(lambda: loyalty.set_rules(shop, wanted, recount=True))
        shares = []
        settle = shop.settle_points

        def timed(conn: Any, progress: Any) -> None:
            begun = time.perf_counter()
            settle(conn, progress)
            shares.append(time.perf_counter() - begun)

        shop.store.before_commit = timed
        _import(shop, folder / "new.csv", _FILE, 2)
        with shop.store.read() as conn:
            sound = points.flaws(conn) == []
            entries = conn.exec_driver_sql("SELECT count(*) FROM points_entries").scalar_one()
        found = members.overview(shop)
        view = _timed(lambda: members.overview(shop))
        shop.close()
    print(f"points: {found.members:,} members, {entries:,} entries, sound: {sound}")
    print(f"switching on counts all orders: {on:.1f} s of {RECOUNT_S:.0f}, told {len(told)} times")
    print(f"recount by new rules: {again:.1f} s of {RECOUNT_S:.0f}")
    print(f"points of an import of {_FILE:,} orders: {max(shares):.2f} s of {IMPORT_S:.0f}")
    print(f"figures of the Loyalty page: {1000 * view:.0f} ms")
    return sound and max(on, again) < RECOUNT_S and max(shares) < IMPORT_S


def _import(shop: Shop, path: Path, orders: int, seed: int) -> None:
    """Import orders of people that the shop has, and some new ones."""
    rng = random.Random(seed)  # noqa: S311  made-up data wants a fixed seed, not secrecy
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Order", "Date", "Email", "Total"])
        for number in range(orders):
            day = date(2025, 1, 1) + timedelta(days=rng.randrange(360))
            who = rng.randrange(100_000)
            writer.writerow([f"{seed}-{number}", day, f"c{who}@example.com", "42.50"])
    import_orders.run(shop, [path], ImportOptions())


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


if __name__ == "__main__":
    raise SystemExit(main() if "--here" not in sys.argv else int(not measure()))
