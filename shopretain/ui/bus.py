"""The two program-wide signals."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Bus(QObject):
    """`changed` carries Changes to the tabs; `message` a level and a text to the window."""

    changed = Signal(object)
    message = Signal(str, str)
