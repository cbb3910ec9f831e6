"""The circled question mark right after what it explains, and its pop-up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from shopretain.ui.icons import icon
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.label import Label


@dataclass(frozen=True)
class HelpText:
    """What a pop-up says: a heading, paragraphs, perhaps a link."""

    heading: str
    paragraphs: tuple[str, ...]
    link: str = ""
    on_link: Callable[[], object] | None = None


class HelpPopup(QFrame):
    """The pop-up: closes on Esc or a click elsewhere, focus goes back to the button."""

    def __init__(self, text: HelpText, parent: QWidget) -> None:
        """Show the text in a box of 320 px."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(text.heading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(Label(text.heading, "strong", wrap=True))
        for paragraph in text.paragraphs:
            layout.addWidget(Label(paragraph, "second", wrap=True))
        if text.link and text.on_link is not None:
            follow = text.on_link
            link = Button(text.link, kind="link")
            link.clicked.connect(lambda: (self.close(), follow()))
            layout.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)
            link.setFocus()
        self.setFixedWidth(theme().px(320))
        self.setFixedHeight(layout.heightForWidth(self.width()))


class HelpButton(QToolButton):
    """Opens its text on click, Enter, Space or F1."""

    def __init__(
        self, what: str, text: Callable[[], HelpText], parent: QWidget | None = None
    ) -> None:
        """Explain `what`; the text is asked for when opened, with the numbers of that moment."""
        super().__init__(parent)
        self._text = text
        self.setProperty("help", True)
        self.setAccessibleName(self.tr("What is this? {0}").format(what))
        self.setToolTip(self.tr("What is this?"))
        self.setIconSize(QSize(16, 16))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._draw()
        theme().changed.connect(self._draw)
        self.clicked.connect(self.open_popup)

    def open_popup(self) -> HelpPopup:
        """Show the pop-up below the button, inside the window."""
        popup = HelpPopup(self._text(), self)
        corner = self.mapToGlobal(QPoint(0, self.height() + 4))
        screen = self.screen().availableGeometry()
        corner.setX(min(corner.x(), screen.right() - popup.width() - 8))
        if corner.y() + popup.height() > screen.bottom():
            corner.setY(self.mapToGlobal(QPoint(0, 0)).y() - popup.height() - 4)
        popup.move(corner)
        popup.show()
        return popup

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter and F1 as well as Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F1):
            self.open_popup()
        else:
            super().keyPressEvent(event)

    def _draw(self) -> None:
        self.setIcon(icon("circle-question-mark", "text2", 16))
