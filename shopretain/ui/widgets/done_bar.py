"""The dark bar at the bottom: what was done, with Undo or Open, for ten seconds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.label import IconLabel, Label

SHOWN_MS = 10_000


class DoneBar(QFrame):
    """One message at a time at the bottom centre of its parent; waits while hovered or focused."""

    def __init__(self, parent: QWidget) -> None:
        """Make it, hidden."""
        super().__init__(parent)
        self.setObjectName("doneBar")
        self._page = parent
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(IconLabel("check", "toast_action"))
        self._words = Label("", wrap=True)
        layout.addWidget(self._words, 1)
        self._buttons: list[Button] = []
        self.lift = 0  # px above the bottom that the page needs for itself
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._on_time)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    @property
    def buttons(self) -> Sequence[Button]:
        """Its one or two actions."""
        return self._buttons

    def show_message(self, text: str, *actions: tuple[str, Callable[[], object]]) -> None:
        """Say what was done, with at most two actions; an earlier message gives way."""
        for button in self._buttons:
            button.deleteLater()
        self._buttons = []
        self._words.setText(text)
        for words, action in actions[:2]:
            button = Button(words, kind="toast", parent=self)
            button.clicked.connect(self.hide)
            button.clicked.connect(lambda _c=False, act=action: act())
            self._row.addWidget(button)
            self._buttons.append(button)
        self.setAccessibleName(text)
        self.show()
        self.raise_()
        self._place()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def forget_undo(self) -> None:
        """Go away where Undo was offered: the step was undone elsewhere."""
        undo = self.tr("Undo")
        if any(button.text() == undo for button in self._buttons):
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom when the page is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while hovered."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count again."""
        self._timer.start()
        super().leaveEvent(event)

    def hideEvent(self, event: object) -> None:
        """Stop counting."""
        self._timer.stop()
        super().hideEvent(event)  # type: ignore[arg-type]

    def _on_time(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        page = self._page
        actions = sum(b.sizeHint().width() + 12 for b in self._buttons)
        words = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 80
        width = min(max(words + actions, theme().px(320)), page.width() - 48)
        height = max(self._row.totalHeightForWidth(width), theme().px(48))
        self.setGeometry(
            (page.width() - width) // 2, page.height() - height - 20 - self.lift, width, height
        )
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
