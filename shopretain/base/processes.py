"""How a process of our own is started."""

from __future__ import annotations

import multiprocessing
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext


def context(module: str) -> ForkServerContext | SpawnContext:
    """Give what starts processes that have the module loaded, and nothing of this one's.

    On Linux they come from one that has loaded it once, within hundredths of a second; elsewhere
    each is a new interpreter. The module of the first call counts for all.
    """
    if sys.platform != "linux":
        return multiprocessing.get_context("spawn")
    forks = multiprocessing.get_context("forkserver")
    forks.set_forkserver_preload([module])
    return forks
