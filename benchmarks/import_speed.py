"""A Shopify file of 350,000 orders on 934,000 rows, against `sqlite3 .import` of the same file.

Limits: 2.0 times its time, 500 MB, progress at least 5 times a second, Cancel within 0.5 s.
Memory is that of all our processes at one time, looked at twenty times a second (Linux).
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from datetime import date
from pathlib import Path

from benchmarks.big_file import write_big_file

ORDERS, ROWS = 350_000, 934_000
RATIO, PEAK_MB, GAP_S, CANCEL_S = 2.0, 500, 0.2, 0.5
_CANCEL_AFTER_S = 6.0
_LOOK_EVERY_S = 0.05
_HELD = re.compile(r"^VmRSS:\s+(\d+) kB", re.MULTILINE)
_DAY = date(2026, 11, 20)


def main() -> int:
    """Measure both in turn; 1 when a limit is not kept."""
    if shutil.which("sqlite3") is None:
        print("import speed needs the sqlite3 command line (Debian: apt-get install sqlite3)")
        return 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "orders.csv"
        write_big_file(file, ORDERS, ROWS)
        rival = _rival(file, folder / "rival.db")
        told = _told("--whole", file, folder / "shop.shopretain")
        ours, peak, gap = (float(part) for part in told.split())
        again = _rival(file, folder / "rival2.db")
        (cancel,) = (float(p) for p in _told("--cancel", file, folder / "c.shopretain").split())
    rival = min(rival, again)
    print(f"import of {ORDERS:,} orders: sqlite3 .import {rival:.1f} s, ShopRetain {ours:.1f} s")
    print(f"  ratio {ours / rival:.2f} (limit {RATIO})")
    print(f"  peak memory {peak:.0f} MB (limit {PEAK_MB})")
    print(f"  longest time without progress {gap:.2f} s (limit {GAP_S})")
    print(f"  Cancel after {cancel:.2f} s (limit {CANCEL_S})")
    kept = ours <= RATIO * rival and peak <= PEAK_MB and gap <= GAP_S and cancel <= CANCEL_S
    return int(not kept)


def _rival(file: Path, database: Path) -> float:
    start = time.perf_counter()
    subprocess.run(["sqlite3", database, f".import --csv {file} orders"], check=True)
    return time.perf_counter() - start


def _told(what: str, file: Path, shop: Path) -> str:
    command = [sys.executable, "-m", "benchmarks.import_speed", what, str(file), str(shop)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def whole(file: Path, path: Path) -> None:
    """Print seconds, peak MB and the longest time between two tellings of progress."""
    from shopretain.base.dates import FixedClock  # noqa: PLC0415  the program's own start counts
    from shopretain.services import import_orders  # noqa: PLC0415
    from shopretain.services.rows import ImportOptions  # noqa: PLC0415
    from shopretain.services.shop import Shop  # noqa: PLC0415

    memory: list[float] = []
    threading.Thread(target=_watch, args=(memory,), daemon=True).start()
    start = last = time.perf_counter()
    longest = 0.0

    def progress(_step: str, _done: int, _total: int) -> None:
        nonlocal last, longest
        now = time.perf_counter()
        longest = max(longest, now - last)
        last = now

    shop = Shop.open(path, FixedClock(_DAY))
    receipt = import_orders.run(shop, [file], ImportOptions(), progress)
    shop.close()
    seconds = time.perf_counter() - start
    if receipt.files[0].orders_new != ORDERS:
        raise SystemExit(f"{receipt.files[0].orders_new} orders came in")
    print(seconds, max(memory), longest)


def _watch(memory: list[float]) -> None:
    """Note how much memory this process and those it started hold together, in MB."""
    own = Path("/proc/self")
    while True:
        readers = (own / f"task/{os.getpid()}/children").read_text().split()
        held = 0
        for name in ("self", *readers):
            with contextlib.suppress(OSError):  # it ended meanwhile
                status = (own.parent / name / "status").read_text()
                held += sum(map(int, _HELD.findall(status)))
        memory.append(held / 1024)
        time.sleep(_LOOK_EVERY_S)


def cancel(file: Path, path: Path) -> None:
    """Print how long the child process needs to stop, in the middle of the import."""
    from shopretain.base.dates import FixedClock  # noqa: PLC0415  the program's own start counts
    from shopretain.base.errors import CancelledError  # noqa: PLC0415
    from shopretain.services.rows import ImportOptions  # noqa: PLC0415
    from shopretain.services.shop import Shop  # noqa: PLC0415
    from shopretain.services.worker import ChildProcess  # noqa: PLC0415

    start = time.perf_counter()
    pressed = 0.0

    def progress(_step: str, _done: int, _total: int) -> None:
        nonlocal pressed
        if time.perf_counter() - start > _CANCEL_AFTER_S:
            pressed = time.perf_counter()
            raise CancelledError

    shop, child = Shop.open(path, FixedClock(_DAY)), ChildProcess()
    arguments = (path, FixedClock(_DAY), (file,), ImportOptions())
    try:
        child.call("shopretain.services.import_orders:run_at", arguments, progress)
    except CancelledError:
        print(time.perf_counter() - pressed)
    child.stop()
    shop.close()


if __name__ == "__main__":  # spawned children load this file too
    if len(sys.argv) == 1:
        raise SystemExit(main())
    {"--whole": whole, "--cancel": cancel}[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
