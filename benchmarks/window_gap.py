"""How long the window is deaf while a file of 4,853 orders comes in, in a fresh process.

From the start of the program to the figures on Today, drop and Import included. A timer of 5 ms
beats on the window's thread; a gap is the time between two beats. The limit is 100 ms.
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

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
DAY = date(2026, 11, 20)
LIMIT_MS = 100
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
    # Installed packages come compiled; so shall ours, as on any machine after the first start.
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "benchmarks.window_gap"]
    return subprocess.run(command, env=env, check=False).returncode


def measure() -> int:
    """Print the longest gap of each step."""
    from shopretain.app import build, places, warm  # noqa: PLC0415  the program's own start
    from shopretain.base.dates import FixedClock  # noqa: PLC0415
    from shopretain.services import sample_shop  # noqa: PLC0415
    from shopretain.ui.main_window import IMPORT, TODAY  # noqa: PLC0415

    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        orders = Path(folder) / "orders.csv"
        sample_shop.write_sample_csv(orders, DAY)
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
        pulse.begin("preview")
        window.import_files([orders])
        wait(lambda: page.current is not None)  # type: ignore[attr-defined]
        pulse.begin("import")
        page.start_import()  # type: ignore[attr-defined]
        wait(lambda: page.job is None)  # type: ignore[attr-defined]
        pulse.begin("Today")
        wait(lambda: today.view is not None)  # type: ignore[attr-defined]
        end = time.perf_counter() + 1
        wait(lambda: time.perf_counter() > end)
        window.close()
    for step, gap in pulse.longest.items():
        print(f"{step:10} longest gap {gap:6.0f} ms")
    during = [gap for step, gap in pulse.longest.items() if step != "start"]
    return int(max(during) > LIMIT_MS)


if __name__ == "__main__":
    sys.exit(measure())
