"""A process killed in the middle of an import leaves all of it or none."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from shopretain.base.dates import FixedClock
from shopretain.services import backups, sample_shop
from shopretain.services.shop import Shop
from shopretain.store.engine import Store
from tests.conftest import TODAY


def _kill_at(folder: Path, orders: Path, delay_s: float) -> tuple[int, int]:
    """Import in a process, kill it after the delay; give the orders and customers that are in."""
    path = folder / "k.shopretain"
    command = [sys.executable, "-m", "shopretain.cli", "import", str(orders), "--store", str(path)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as child:
        try:
            child.wait(delay_s)
        except subprocess.TimeoutExpired:
            child.send_signal(signal.SIGKILL)
        child.wait()
    shop = Shop.open(path, FixedClock(TODAY))
    try:
        found = backups.check(shop)
    finally:
        shop.close()
    assert found.flaws == ()
    path.unlink()
    return found.orders, found.customers


def _run(folder: Path, kills: int) -> None:
    orders = folder / "orders.csv"
    sample_shop.write_sample_csv(orders, TODAY)
    start = time.perf_counter()
    # The whole import takes this long here; kills fall anywhere in it and just after.
    Store.create(folder / "k.shopretain").close()
    whole = _kill_at(folder, orders, 120)
    assert whole[0] > 4_000
    whole_s = time.perf_counter() - start
    rng = random.Random(kills)  # noqa: S311  a fixed seed, not secrecy
    for _ in range(kills):
        Store.create(folder / "k.shopretain").close()
        left = _kill_at(folder, orders, rng.uniform(0.3, 1.0) * whole_s)
        assert left in ((0, 0), whole)


def test_one_kill(tmp_path: Path) -> None:
    _run(tmp_path, 1)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_thirty_kills(tmp_path: Path) -> None:
    _run(tmp_path, 30)
