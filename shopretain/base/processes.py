"""How a process of our own is started."""

from __future__ import annotations

import multiprocessing
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext


def context(module: str = "") -> ForkServerContext | SpawnContext:
    """Give what starts processes that hold nothing of this one's.

    On Linux they come from one that has loaded the module once, within hundredths of a second; the
    first start waits for that, and its module counts for all. Elsewhere each is a new interpreter.
    """
    if sys.platform != "linux":
        return multiprocessing.get_context("spawn")
    forks = multiprocessing.get_context("forkserver")
    forks.set_forkserver_preload([module] if module else [])
    return forks
