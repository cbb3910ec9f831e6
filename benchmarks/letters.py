"""How quick letters are at 100,000 customers and 350,000 orders: plan, previews, drafts, plays.

The shop is that of `people`; its buyers could refuse the shop's news.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from benchmarks.people import CLOCK, big_shop
from shopretain.services import delivery, letters, plays
from shopretain.services.consent import answer_checkout
from shopretain.services.settings import set_values
from shopretain.services.shop import Shop

Found = TypeVar("Found")
DRAFTS_S, RUN_S = 20.0, 60.0
_DRAFTS = 10_000
_HEAD = {
    "country": "FI", "timezone": "Europe/Helsinki", "shop_name": "Kettle & Leaf",
    "shop_address": "Puistokatu 4, Helsinki", "reply_to": "helmi@kettle.example", "sender": "Helmi",
}  # fmt: skip


def main() -> int:
    """Measure in a process of its own; 1 when a limit is not kept."""
    command = [sys.executable, "-m", "benchmarks.letters", "--here"]
    return int(subprocess.run(command, check=False).returncode != 0)


def measure() -> bool:
    """Measure on a copy of the big shop."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "letters.shopretain"
        shutil.copy(big_shop(), path)
        shop = Shop.open(path, CLOCK)
        set_values(shop, _HEAD)
        answer_checkout(shop, True)  # noqa: FBT003
        page = _told("page of letters, first time", lambda: letters.writing_page(shop))
        print(f"  {len(page.letters)} letters, {len(page.groups)} groups")
        _told("page of letters, again", lambda: letters.writing_page(shop))
        ask = letters.ask_of(shop, "come_back")
        whole = letters.LetterAsk(ask.letter, ask.subject, ask.body, "everybody")
        _told("plan of a group", lambda: letters.plan(shop, ask))
        found = _told("plan of everybody, first time", lambda: letters.plan(shop, whole))
        _told("plan of everybody, again", lambda: letters.plan(shop, whole))
        _told("twelve previews", lambda: letters.previews(shop, whole, found.ready[:12]))
        part = letters.LetterAsk(ask.letter, ask.subject, ask.body, found.ready[:_DRAFTS])
        target = folder / "drafts"
        target.mkdir()
        begun = time.perf_counter()
        made = delivery.make_in_folder(shop, part, target)
        drafts = time.perf_counter() - begun
        print(f"{made.made:,} drafts as files: {drafts:.1f} s of {DRAFTS_S:.0f}")
        for view in plays.list_plays(shop):
            plays.switch(shop, view.play.id, True)  # noqa: FBT003
        runs = []
        for words in ("all plays, first run", "all plays, second run"):
            begun = time.perf_counter()
            run = plays.run(shop)
            runs.append(time.perf_counter() - begun)
            print(f"{words}: {runs[-1]:.1f} s of {RUN_S:.0f}, {run.made:,} drafts")
        shop.close()
    return made.made == _DRAFTS and drafts < DRAFTS_S and max(runs) < RUN_S


def _told(words: str, work: Callable[[], Found]) -> Found:
    begun = time.perf_counter()
    found = work()
    print(f"{words}: {1000 * (time.perf_counter() - begun):,.0f} ms")
    return found


if __name__ == "__main__":
    raise SystemExit(main() if "--here" not in sys.argv else int(not measure()))
