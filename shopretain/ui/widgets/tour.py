"""Four pop-ups when somebody first sees their numbers: Next, Skip, and they never come back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.label import Label

_GAP = 12  # px between a pop-up and what it tells of


@dataclass(frozen=True)
class Stop:
    """What a pop-up says, and of what; `where` gives None where that is not on the screen."""

    heading: str
    words: str
    where: Callable[[], QWidget | None]


class Tour(QFrame):
    """One pop-up after another inside the window; everything else can be used meanwhile."""

    ended = Signal()

    def __init__(self, stops: Sequence[Stop], window: QWidget) -> None:
        """Take the stops; `begin` shows the first."""
        super().__init__(window)
        self.setObjectName("popup")
        self._stops, self._at = tuple(stops), -1
        self.heading = Label("", "strong", wrap=True)
        self.words = Label("", "second", wrap=True)
        self.count = Label("", "caption")
        self.skip = Button(self.tr("Skip"), self.end, kind="link", small=True)
        self.next = Button("", self.go_on, kind="primary", small=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.heading)
        layout.addWidget(self.words)
        layout.addWidget(row(self.count, 1, self.skip, self.next))
        self.setFixedWidth(theme().px(320))
        self.hide()

    def begin(self) -> None:
        """Show the first pop-up."""
        self.go_on()

    def go_on(self) -> None:
        """Show the next pop-up; after the last one it is over."""
        self._at += 1
        while self._at < len(self._stops) and self._stops[self._at].where() is None:
            self._at += 1
        if self._at >= len(self._stops):
            self.end()
            return
        stop = self._stops[self._at]
        self.heading.setText(stop.heading)
        self.words.setText(stop.words)
        is_last = self._at == len(self._stops) - 1
        self.count.setText(self.tr("{0} of {1}").format(self._at + 1, len(self._stops)))
        self.skip.setVisible(not is_last)
        self.next.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.setAccessibleName(f"{stop.heading}. {stop.words}")
        self.show()
        self.raise_()
        QTimer.singleShot(0, self, self._place)
        self.next.setFocus()

    def end(self) -> None:
        """Go away for good."""
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc skips the rest."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        """Stand beside what the pop-up tells of, inside the window."""
        told = self._stops[self._at].where() if self._at < len(self._stops) else None
        owner = self.parentWidget()
        if told is None or owner is None:
            return
        layout = self.layout()
        assert layout is not None  # noqa: S101  made above
        self.setFixedHeight(layout.heightForWidth(self.width()))
        corner = told.mapTo(owner, QPoint(told.width() + _GAP, 0))
        if corner.x() + self.width() > owner.width() - _GAP:  # no room beside it: below
            corner = told.mapTo(owner, QPoint(0, told.height() + _GAP))
        corner.setX(max(min(corner.x(), owner.width() - self.width() - _GAP), _GAP))
        corner.setY(max(min(corner.y(), owner.height() - self.height() - _GAP), _GAP))
        self.move(corner)
