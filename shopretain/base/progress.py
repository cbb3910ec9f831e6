"""How long work tells how far it is, and hears that it is no longer wanted."""

from __future__ import annotations

from collections.abc import Callable

# progress(step, done, total): step is a code such as "read" or "write"; raises CancelledError.
Progress = Callable[[str, int, int], None]


class LastTold:
    """Progress that can be told again: from within work that cannot tell how far it is."""

    def __init__(self, progress: Progress) -> None:
        """Take who listens."""
        self._progress = progress
        self._last = ("", 0, 0)

    def __call__(self, step: str, done: int, total: int) -> None:
        """Tell it, and keep it."""
        self._last = (step, done, total)
        self._progress(step, done, total)

    def again(self) -> None:
        """Tell the last once more; raises CancelledError like any telling."""
        if self._last[0]:
            self._progress(*self._last)


def no_progress(step: str, done: int, total: int) -> None:
    """Listen to nothing and never cancel."""
