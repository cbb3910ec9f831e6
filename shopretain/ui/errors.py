"""What is our fault: the hook, and the report dialog without customer data."""

from __future__ import annotations

import platform
import sys
import traceback
from collections import deque
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

import shopretain
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import row
from shopretain.ui.widgets.label import Label


def details(error: BaseException) -> str:
    """Give type and places of the error; never its message, which may hold a customer's data."""
    system = f"Python {platform.python_version()}, {platform.system()} {platform.release()}"
    places = [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    return "\n".join(
        [f"ShopRetain {shopretain.__version__}, {system}", type(error).__name__, *places]
    )


_KEPT = 5
_recent: deque[str] = deque(maxlen=_KEPT)


def recent() -> tuple[str, ...]:
    """Give the details of the last errors since the program was started, oldest first."""
    return tuple(_recent)


class ReportDialog(QDialog):
    """Says that we made a mistake, what is safe, and folds the details away."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        """Show the error."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("We made a mistake"))
        self._text = details(error)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(self.tr("Something in ShopRetain went wrong"), "card"))
        words = self.tr(
            "What you had saved is safe. You can go on; if it happens again, "
            "close ShopRetain and open it once more."
        )
        label = Label(words, wrap=True)
        label.setMinimumWidth(420)
        layout.addWidget(label)
        self._box = QPlainTextEdit(self._text)
        self._box.setReadOnly(True)
        self._box.setAccessibleName(self.tr("Details to send when asking for help"))
        self._box.setMinimumHeight(140)
        self._box.hide()
        layout.addWidget(self._box)
        fold = Button(self.tr("&Details"), self._box.show, kind="link")
        copy = Button(self.tr("&Copy details"), self._copy)
        close = Button(self.tr("Clo&se"), self.close, kind="primary")
        layout.addWidget(row(fold, 1, copy, close))
        close.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


class ErrorHook(QObject):
    """Takes uncaught errors from any thread and shows them on the window's."""

    _caught = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Become Python's exception hook."""
        super().__init__(parent)
        self._caught.connect(self.show, Qt.ConnectionType.QueuedConnection)
        self._before = sys.excepthook
        sys.excepthook = self._on_error

    def remove(self) -> None:
        """Give the hook back."""
        sys.excepthook = self._before

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._before(kind, error, trace)
        self._caught.emit(error)

    @Slot(object)
    def show(self, error: BaseException) -> None:
        """Open the report dialog."""
        _recent.append(details(error))
        parent = self.parent()
        ReportDialog(error, parent if isinstance(parent, QWidget) else None).open()
