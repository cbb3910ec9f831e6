"""Cards, strips and rows: the white places on the page."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget


class Card(QFrame):
    """A white card with a column inside; 16 px of air unless told otherwise."""

    def __init__(
        self, parent: QWidget | None = None, *, margin: int = 16, spacing: int = 8
    ) -> None:
        """Make an empty card."""
        super().__init__(parent)
        self.setProperty("card", True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(spacing)


def row(
    *widgets: QWidget | int,
    spacing: int = 8,
    margin: tuple[int, int, int, int] = (0, 0, 0, 0),
    parent: QWidget | None = None,
) -> QWidget:
    """Give the widgets side by side; an int among them is a stretch (0: a plain one)."""
    frame = QWidget(parent)
    layout = QHBoxLayout(frame)
    layout.setContentsMargins(*margin)
    layout.setSpacing(spacing)
    for widget in widgets:
        if isinstance(widget, int):
            layout.addStretch(widget or 1)
        else:
            layout.addWidget(widget)
    return frame


def stretch(line: QWidget, at: int) -> None:
    """Let one of the widgets of a row take the room that is left."""
    layout = line.layout()
    assert isinstance(layout, QHBoxLayout)  # noqa: S101  row() made it
    layout.setStretch(at, 1)


def column(*widgets: QWidget | int, spacing: int = 4, parent: QWidget | None = None) -> QWidget:
    """Give the widgets below one another; an int among them is a stretch."""
    frame = QWidget(parent)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        if isinstance(widget, int):
            layout.addStretch(widget or 1)
        else:
            layout.addWidget(widget)
    frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return frame


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()
