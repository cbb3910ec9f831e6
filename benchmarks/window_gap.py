"""How long a file of 10,000 orders takes in the window, and how long it is deaf meanwhile.

In a fresh process, from the drop over the preview and Import to the figures on Today. A timer of
5 ms beats on the window's thread; a gap is the time between two beats.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.big_file import write_big_file

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
DAY = date(2026, 11, 20)
ORDERS, ROWS = 10_000, 26_700
LIMIT_S, LIMIT_MS = 3.0, 50
BEAT_MS = 5
IDLE_S = 3.0


class Pulse:
    """Beats on the window's thread and keeps the longest gap of each step."""

    def __init__(self) -> None:
        """Beat from now on."""
        self.longest: dict[str, float] = {}
        self.step = "start"
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        gap = (now - self._last) * 1000
        self.longest[self.step] = max(gap, self.longest.get(self.step, 0.0))
        self._last = now

    def begin(self, step: str) -> None:
        """Count the gaps under another name."""
        self._beat()
        self.step = step


def main() -> int:
    """Measure in a process of its own; 1 if a gap of the import is over the limit."""
    command = [sys.executable, "-m", "benchmarks.window_gap"]
    return subprocess.run(command, env=prepared(), check=False).returncode


def prepared() -> dict[str, str]:
    """Give the environment: installed packages come compiled, and so shall ours."""
    return {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def measure() -> int:
    """Print the longest gap of each step."""
    from shopretain.app import build, places, warm  # noqa: PLC0415  the program's own start
    from shopretain.base.dates import FixedClock  # noqa: PLC0415
    from shopretain.ui.main_window import IMPORT, TODAY  # noqa: PLC0415

    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        orders = Path(folder) / "orders.csv"
        write_big_file(orders, ORDERS, ROWS)
        shops = places(Path(folder))
        settings = QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat)
        window = build(app, shops.own, shops, FixedClock(DAY), settings)
        window.show()
        app.processEvents()
        pulse = Pulse()
        warm(window)
        page, today = window.page(IMPORT), window.page(TODAY)

        def wait(until: object) -> None:
            while not until():  # type: ignore[operator]
                app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

        end = time.perf_counter() + IDLE_S
        wait(lambda: time.perf_counter() > end)
        start = time.perf_counter()
        pulse.begin("preview")
        window.import_files([orders])
        wait(lambda: page.current is not None)  # type: ignore[attr-defined]
        pulse.begin("import")
        page.start_import()  # type: ignore[attr-defined]
        wait(lambda: page.job is None)  # type: ignore[attr-defined]
        pulse.begin("Today")
        wait(lambda: today.view is not None)  # type: ignore[attr-defined]
        seconds = time.perf_counter() - start
        end = time.perf_counter() + 1
        wait(lambda: time.perf_counter() > end)
        window.close()
    print(f"{ORDERS:,} orders in the window: {seconds:.1f} s (limit {LIMIT_S})")
    for step, gap in pulse.longest.items():
        print(f"  {step:10} longest gap {gap:3.0f} ms (limit {LIMIT_MS}, start has none)")
    during = [gap for step, gap in pulse.longest.items() if step != "start"]
    return int(max(during) > LIMIT_MS or seconds > LIMIT_S)


if __name__ == "__main__":
    sys.exit(measure())
