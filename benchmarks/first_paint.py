"""Time from process start to the window's first paint, against a bare PySide6 window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 7
LIMIT = 3.0

_BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        print(time.monotonic() - float(sys.argv[1])); app.quit()
app = QApplication([])
window = Window(); window.resize(1280, 800); window.show()
app.exec()
"""
_OURS = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QSettings
from PySide6.QtWidgets import QApplication
from shopretain.app import build, places
from shopretain.base.dates import SystemClock
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(time.monotonic() - float(sys.argv[1])); sys.stdout.flush(); app.exit()
        return False
app = QApplication([])
shops = places(Path(sys.argv[2]))
settings = QSettings(sys.argv[2] + "/w.ini", QSettings.Format.IniFormat)
window = build(app, shops.sample, shops, SystemClock(), settings)
watch = Watch(); window.stack.currentWidget().installEventFilter(watch)
window.show()
app.exec()
heavy = [n for n in ("pandas", "sqlalchemy", "pyqtgraph", "scipy") if n in sys.modules]
print(",".join(heavy)); sys.stdout.flush()
import os; os._exit(0)
"""


def _paint_s(code: str, folder: Path) -> tuple[float, str]:
    command = [sys.executable, "-c", code, str(time.monotonic()), str(folder)]
    # Installed packages come compiled; so shall ours, as on any machine after the first start.
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    out = subprocess.run(command, capture_output=True, text=True, check=True, env=env)
    lines = out.stdout.split("\n")
    return float(lines[0]), lines[1] if len(lines) > 1 else ""


def main() -> int:
    """Print both medians and their ratio; 1 when it passes the limit."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make = [sys.executable, "-m", "shopretain.cli", "sample", "--store"]
        subprocess.run([*make, str(folder / "Sample shop.shopretain")], check=True)
        bare, ours, heavy = [], [], ""
        _paint_s(_OURS, folder)
        for _ in range(RUNS):  # in turn, so that both meet the same machine
            bare.append(_paint_s(_BARE, folder)[0])
            seconds, heavy = _paint_s(_OURS, folder)
            ours.append(seconds)
    b, o = statistics.median(bare), statistics.median(ours)
    print(f"first paint: bare {b:.3f} s, ShopRetain {o:.3f} s, ratio {o / b:.2f} (limit {LIMIT})")
    print(f"heavy modules loaded before it: {heavy or 'none'}")
    return 1 if o / b > LIMIT else 0


if __name__ == "__main__":
    raise SystemExit(main())
