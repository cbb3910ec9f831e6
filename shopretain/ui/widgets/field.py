"""What all fields for typing share."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def mark(widget: QWidget, *, wrong: bool) -> None:
    """Frame a field whose value is missing."""
    if bool(widget.property("wrong")) != wrong:
        widget.setProperty("wrong", wrong)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
