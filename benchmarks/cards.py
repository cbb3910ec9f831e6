"""A thousand postcards with a photo and a QR code each, saved from the window.

How long from Save to the file, how large it is, how much memory the child takes that paints, and
how long the window is deaf meanwhile.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.window_gap import DAY, Pulse, prepared

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
CARDS = 1_000
LIMIT_S, LIMIT_MB, LIMIT_RSS_MB, LIMIT_GAP_MS = 15.0, 10.0, 300.0, 100.0
_HEAD = {
    "shop_name": "Kettle & Leaf", "shop_address": "Puistokatu 4, Helsinki", "sender": "Helmi",
    "reply_to": "helmi@kettle.example", "code_link": "https://kettle.example/discount/{code}",
}  # fmt: skip


def main() -> int:
    """Measure in a process of its own; 1 when a limit is not kept."""
    command = [sys.executable, "-m", "benchmarks.cards"]
    return int(subprocess.run(command, env=prepared(), check=False).returncode != 0)


def photo(path: Path) -> Path:
    """Make a picture of 12 million dots, as a phone takes it: soft shapes and some grain."""
    from PIL import Image  # noqa: PLC0415  of measuring alone

    soft = Image.effect_noise((40, 30), 120).resize((4000, 3000), Image.Resampling.BICUBIC)
    grain = Image.effect_noise((4000, 3000), 12)
    Image.merge("RGB", (soft, Image.blend(soft, grain, 0.3), grain)).save(path, quality=92)
    return path


def measure() -> bool:
    """Measure on the sample shop."""
    # Here, not above: spawned children load this file too, and are to be no larger for it.
    from PySide6.QtCore import QSettings  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from shopretain.app import build, places  # noqa: PLC0415
    from shopretain.base.dates import FixedClock  # noqa: PLC0415
    from shopretain.services import sample  # noqa: PLC0415
    from shopretain.services.letters import Offer  # noqa: PLC0415
    from shopretain.services.settings import set_values  # noqa: PLC0415
    from shopretain.services.shop import Shop  # noqa: PLC0415
    from shopretain.ui.main_window import PRINT  # noqa: PLC0415

    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shops = places(folder)
        sample.make_sample(shops.sample, DAY)
        shop = Shop.open(shops.sample, FixedClock(DAY))
        set_values(shop, _HEAD)
        shop.close()
        settings = QSettings(str(folder / "b.ini"), QSettings.Format.IniFormat)
        window = build(app, shops.sample, shops, FixedClock(DAY), settings)
        window.show()
        pulse = Pulse()
        window.show_page(PRINT)
        page: Any = window.page(PRINT).shown  # type: ignore[attr-defined]
        _until(lambda: page.plan is not None)
        page.start("card_news", "everybody", "")
        page.offer = Offer("percent", 10)
        page.take_photo(photo(folder / "p.jpg"))
        _until(lambda: _ready(page) > CARDS)
        found = page.plan
        ids = () if found is None else tuple(w for w in found.ready if w not in page.unfit)[:CARDS]
        page.start("card_news", ids, "a thousand")
        _until(lambda: _ready(page) == CARDS)
        page.offer = Offer("percent", 10)
        _settle(3.0)
        target = folder / "cards.pdf"
        pulse.begin("save")
        begun, peak = time.perf_counter(), 0.0
        page.save_as(target)
        while not target.exists():
            app.processEvents()
            peak = max(peak, _peak_mb())
        took = time.perf_counter() - begun
        pulse.begin("after")
        size = target.stat().st_size / 1e6
        gap = pulse.longest["save"]
        window.close()
    print(f"{len(ids):,} postcards: {took:.1f} s of {LIMIT_S:.0f}, {size:.1f} MB of {LIMIT_MB:.0f}")
    print(f"memory of the child {peak:.0f} MB of {LIMIT_RSS_MB:.0f}")
    print(f"longest gap of the window {gap:.0f} ms of {LIMIT_GAP_MS:.0f}")
    return (
        took < LIMIT_S and size < LIMIT_MB and 0 < peak < LIMIT_RSS_MB and gap < LIMIT_GAP_MS
        and len(ids) == CARDS
    )  # fmt: skip


def _ready(page: Any) -> int:
    return 0 if page.plan is None else len(page.plan.ready)


def _peak_mb() -> float:
    """Give the most that children had so far in memory."""
    import psutil  # noqa: PLC0415  of measuring alone

    found = 0.0
    for child in psutil.Process().children(recursive=True):
        try:
            found = max(found, child.memory_info().rss / 1e6)
        except psutil.NoSuchProcess:
            continue
    return found


def _until(is_so: object) -> None:
    assert callable(is_so)  # noqa: S101  told by its callers
    from PySide6.QtCore import QCoreApplication, QEventLoop  # noqa: PLC0415  as above

    while not is_so():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _settle(seconds: float) -> None:
    end = time.perf_counter() + seconds
    _until(lambda: time.perf_counter() > end)


if __name__ == "__main__":
    raise SystemExit(0 if measure() else 1)
