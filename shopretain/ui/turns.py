"""Long work on the window's thread, done in pieces between which it hears and draws."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

_BETWEEN_MS = 10  # what waits comes first: keys, and drawing what the last piece has made


def in_turns(owner: QObject, work: Iterator[None]) -> None:
    """Do the work up to its next `yield` now, and the rest piece by piece, while `owner` lives."""
    for _ in work:
        QTimer.singleShot(_BETWEEN_MS, owner, lambda: in_turns(owner, work))
        return
