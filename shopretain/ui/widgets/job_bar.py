"""The card of long work: bar, count, time left, Cancel."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from shopretain.ui.format import whole
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, row
from shopretain.ui.widgets.label import Label

_GUESS_AFTER_MS = 1_000


class JobBar(Card):
    """Shows how far one job is; `cancel_requested` is the owner's wish."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it, hidden."""
        super().__init__(parent)
        self._title = Label("", "strong")
        self._left = Label("", "caption")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self._count = Label("", "caption")
        self.cancel = Button(self.tr("Cancel"), self.cancel_requested.emit, small=True)
        self.column.addWidget(row(self._title, 1, self._left))
        self.column.addWidget(self.bar)
        self.column.addWidget(row(self._count, 1, self.cancel))
        self._clock = QElapsedTimer()
        self._step = ""
        self.hide()

    def begin(self, title: str) -> None:
        """Show the bar for a job of that title."""
        self._title.setText(title)
        self.bar.setAccessibleName(title)
        self._count.setText("")
        self._left.setText("")
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self._step = ""
        self.show()

    def tell(self, step: str, words: str, done: int, total: int) -> None:
        """Show how far the step is: done of total, in `words` (read, written)."""
        if step != self._step:
            self._step = step
            self._clock.restart()
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self._count.setText(self.tr("{0} of {1} {2}").format(whole(done), whole(total), words))
        self._left.setText(self._time_left(done, total))

    def tell_busy(self, words: str) -> None:
        """Show that something goes on whose end nobody knows."""
        self.bar.setRange(0, 0)
        self._count.setText(words)
        self._left.setText("")

    def _time_left(self, done: int, total: int) -> str:
        passed = self._clock.elapsed()
        if passed < _GUESS_AFTER_MS or not done:
            return ""
        seconds = round(passed * (total - done) / done / 1000)
        if seconds < 1:
            return ""
        return self.tr("about %Ln second(s) left", "", seconds)
