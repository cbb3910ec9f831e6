"""Windows never larger than the one they belong to: what does not fit scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QWidget

from shopretain.ui.theme import theme


def fit(dialog: QDialog, width: int, height: int) -> None:
    """Make a window so large at 100 %, and never larger than the one it belongs to."""
    wide, high = theme().px(width), theme().px(height)
    owner = dialog.parentWidget()
    if owner is not None:
        most = owner.window().size()
        wide, high = min(wide, most.width()), min(high, most.height())
    dialog.resize(wide, high)


def scrolling(content: QLayout, name: str = "scrollBody") -> QScrollArea:
    """Give a place for content that may be higher than there is room; `name` is its look's."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner = QWidget()
    inner.setObjectName(name)
    inner.setLayout(content)
    area.setWidget(inner)
    return area
