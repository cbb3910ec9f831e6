"""Python's collector of unreachable circles, kept to the window's thread."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 200


class Collector(QObject):
    """Collects by a timer while workers run.

    Left alone the collector runs on whatever thread asks for memory next, and a widget or pixmap
    that it deletes on a worker's thread takes the process along.
    """

    def __init__(self, parent: QObject) -> None:
        """Take over from Python."""
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(_EVERY_MS)

    def _collect(self) -> None:
        """Collect the oldest generation that is due, as Python itself would."""
        due = zip(gc.get_count(), gc.get_threshold(), strict=True)
        ripe = [generation for generation, (count, most) in enumerate(due) if count > most]
        if ripe:
            gc.collect(ripe[-1])

    def stop(self) -> None:
        """Give it back when no worker is left."""
        self._timer.stop()
        gc.enable()
