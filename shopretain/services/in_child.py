"""One service done in the child process, on the shop that its parent has locked."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

from shopretain.base.dates import Clock
from shopretain.base.progress import Progress, no_progress
from shopretain.services.shop import Shop


def serve(
    path: Path,
    clock: Clock,
    name: str,
    arguments: tuple[Any, ...],
    named: dict[str, Any],
    progress: Progress = no_progress,
) -> Any:
    """Give what `module.function(shop, *arguments)` gives."""
    progress("", 0, 0)
    module, function = name.split(".")
    service = getattr(importlib.import_module(f"shopretain.services.{module}"), function)
    with Shop.in_child(path, clock) as shop:
        return service(shop, *arguments, **named)
