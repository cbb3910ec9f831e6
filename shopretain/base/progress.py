"""How long work tells how far it is, and hears that it is no longer wanted."""

from __future__ import annotations

from collections.abc import Callable

# progress(step, done, total): step is a code such as "read" or "write"; raises CancelledError.
Progress = Callable[[str, int, int], None]


def no_progress(step: str, done: int, total: int) -> None:
    """Listen to nothing and never cancel."""
