"""How quick figures are: fits against the `lifetimes` package, all of a large shop, its window.

The package is put into an environment of its own under build/ when first needed.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
RIVAL = ROOT / "build" / "rivals"
CDNOW = ROOT.parent / "shared" / "data" / "metrics" / "cdnow_summary.csv"
RATIO_SMALL, RATIO_LARGE = 30, 40
REPORT_S, REPORT_MB = 1.5, 400
DRAW_MS, COUNTED_MS, FORECAST_MS, GAP_MS = 150, 300, 1_500, 100
_ROUNDS = 5
_RIVAL_CODE = """
import sys, time, warnings
warnings.simplefilter("ignore")
import numpy as np
from lifetimes import BetaGeoFitter, ModifiedBetaGeoFitter
data = np.load(sys.argv[1])
for model in (BetaGeoFitter, ModifiedBetaGeoFitter):
    best = 1e9
    for _ in range(int(sys.argv[2])):
        start = time.perf_counter()
        model().fit(data["x"], data["t_x"], data["T"])
        best = min(best, time.perf_counter() - start)
    print(best)
"""


def main() -> int:
    """Measure everything; 1 when a limit is not kept."""
    kept = [_fits(), _run("--report"), _run("--window")]
    return int(not all(kept))


def _run(what: str) -> bool:
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "benchmarks.figures", what]
    return subprocess.run(command, env=env, check=False).returncode == 0


# Fits


def _fits() -> bool:
    from shopretain.analytics.buying_model import History  # noqa: PLC0415  after the threads are set
    from shopretain.analytics.predictors import history_of  # noqa: PLC0415
    from shopretain.base.dates import day_number  # noqa: PLC0415
    from tests.analytics.simulated import AS_OF, simulate  # noqa: PLC0415

    _make_rival()
    small, _ = simulate(7, 2_357, may_leave_at_once=True)
    told = history_of(small, day_number(AS_OF))
    name = "2,357 simulated customers"
    if CDNOW.exists():
        columns = np.genfromtxt(CDNOW, delimiter=",", names=True)
        weeks = [columns[key] for key in ("x", "t_x", "T")]
        told = History(weeks[0], np.round(weeks[1] * 7), np.round(weeks[2] * 7))
        name = "CDNOW's 2,357 customers"
    large, _ = simulate(1, 200_000, may_leave_at_once=True)
    many = history_of(large, day_number(AS_OF))
    return all(
        [
            _fit(name, told, RATIO_SMALL, 20),
            _fit("200,000 customers", many, RATIO_LARGE, 3),
        ]
    )


def _fit(what: str, history: Any, limit: float, rounds: int) -> bool:
    from shopretain.analytics.buying_model import History, fit  # noqa: PLC0415

    ours = []
    for name in ("bg_nbd", "mbg_nbd"):
        best = 1e9
        for _ in range(rounds):
            fresh = History(history.x, history.t_x, history.T)  # nothing kept from before
            start = time.perf_counter()
            fit(fresh, name)
            best = min(best, time.perf_counter() - start)
        ours.append(best)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "rows.npz"
        np.savez(file, x=history.x, t_x=history.t_x, T=history.T)
        command = [str(RIVAL / "bin" / "python"), "-c", _RIVAL_CODE, str(file), str(rounds)]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    theirs = [float(line) for line in told.split()]
    good = True
    for name, mine, other in zip(("BG/NBD", "MBG/NBD"), ours, theirs, strict=True):
        ratio = other / mine
        good = good and ratio >= limit
        print(
            f"{name} on {what}: lifetimes {1000 * other:.1f} ms, ShopRetain {1000 * mine:.2f} ms,"
            f" {ratio:.0f} times as fast (limit {limit})"
        )
    return good


def _make_rival() -> None:
    if not (RIVAL / "ready").exists():
        subprocess.run([sys.executable, "-m", "venv", str(RIVAL)], check=True)
        pip = [str(RIVAL / "bin" / "python"), "-m", "pip", "install", "--quiet"]
        subprocess.run([*pip, "lifetimes==0.11.3"], check=True)
        (RIVAL / "ready").touch()


# A large shop


def report() -> bool:
    """Measure all figures of `report` after the orders are loaded."""
    from benchmarks.big_shop import CLOCK, CUSTOMERS, make_big_shop  # noqa: PLC0415
    from shopretain.services import report as service  # noqa: PLC0415
    from shopretain.services.basis import basis  # noqa: PLC0415
    from shopretain.services.shop import Shop  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.shopretain"
        made = Path(folder) / "made"
        if not os.fork():  # made by another process: only its file counts here
            made.write_text(str(make_big_shop(path)), encoding="ascii")
            os._exit(0)
        os.wait()
        orders = int(made.read_text(encoding="ascii"))
        shop = Shop.open(path, CLOCK)
        start = time.perf_counter()
        basis(shop)
        loading = time.perf_counter() - start
        start = time.perf_counter()
        service.report(shop)
        seconds = time.perf_counter() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        shop.close()
    print(f"report of {orders:,} orders, {CUSTOMERS:,} customers: loading {loading:.2f} s")
    print(f"  figures {seconds:.2f} s (limit {REPORT_S}), peak {peak:.0f} MB (limit {REPORT_MB})")
    return seconds <= REPORT_S and peak <= REPORT_MB


def window() -> bool:  # noqa: PLR0915  one story
    """Measure the Retention tab on the large shop: drawing, another day, gaps."""
    from PySide6.QtCore import QEventLoop, QSettings  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from benchmarks.big_shop import CLOCK, make_big_shop  # noqa: PLC0415
    from benchmarks.window_gap import Pulse  # noqa: PLC0415
    from shopretain.app import build, places, warm  # noqa: PLC0415
    from shopretain.ui.main_window import RETENTION  # noqa: PLC0415
    from tests.analytics.simulated import AS_OF  # noqa: PLC0415

    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shops = places(folder)
        shops.own.parent.mkdir(parents=True, exist_ok=True)
        make_big_shop(shops.own)
        settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
        main_window = build(app, shops.own, shops, CLOCK, settings)
        main_window.show()
        warm(main_window)

        def wait(until: Callable[[], bool]) -> None:
            while not until():
                app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)

        main_window.show_page(RETENTION)
        tab: Any = main_window.page(RETENTION)
        wait(lambda: tab.forecasts is not None)
        slowest = 0.0
        for index in range(6):
            start = time.perf_counter()
            tab.choose_question(index)
            tab.page.chart.redraw()
            main_window.grab()
            slowest = max(slowest, 1000 * (time.perf_counter() - start))
        print(f"window: slowest question drawn in {slowest:.0f} ms (limit {DRAW_MS})")
        page = tab.come_back
        start = time.perf_counter()
        page.window_choice.setCurrentIndex(2)
        page.choice_made.emit()
        wait(lambda: page.view.window_months == 6)
        main_window.grab()
        other = 1000 * (time.perf_counter() - start)
        print(f"  another look-back in {other:.0f} ms (limit {DRAW_MS})")
        pulse = Pulse()
        pulse.begin("day")
        counted, forecast = [], []
        for back in range(1, _ROUNDS + 1):
            day = AS_OF - timedelta(days=40 * back)
            start = time.perf_counter()
            main_window.session.set_as_of(day)
            wait(lambda day=day: tab.view.as_of == day)  # type: ignore[misc]
            counted.append(1000 * (time.perf_counter() - start))
            wait(lambda day=day: tab.forecasts.as_of == day)  # type: ignore[misc]
            forecast.append(1000 * (time.perf_counter() - start))
        pulse.begin("after")
        print(f"  another day: counted after {np.median(counted):.0f} ms (limit {COUNTED_MS}),")
        print(f"    forecasts after {np.median(forecast):.0f} ms (limit {FORECAST_MS}),")
        gap = pulse.longest["day"]
        print(f"    longest gap of the window {gap:.0f} ms (limit {GAP_MS})")
        main_window.close()
    kept = (
        slowest <= DRAW_MS,
        other <= DRAW_MS,
        np.median(counted) <= COUNTED_MS,
        np.median(forecast) <= FORECAST_MS,
        gap <= GAP_MS,
    )
    return all(kept)


if __name__ == "__main__":
    sys.exit(not {"--report": report, "--window": window}[sys.argv[1]]())
