"""The only label of the program: plain text, so a customer's name can never be markup."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from shopretain.ui.icons import pixmap
from shopretain.ui.theme import theme


class Label(QLabel):
    """Plain text in one of the design's types: title, card, strong, second, caption, figure."""

    def __init__(
        self,
        text: str = "",
        kind: str = "",
        *,
        wrap: bool = False,
        tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the label; a wrapping one takes the width it is given."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        if kind:
            self.setProperty("type", kind)
        if tone:
            self.setProperty("tone", tone)
        if wrap:
            self.setWordWrap(True)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def set_tone(self, tone: str) -> None:
        """Colour the text good, warn, bad or (empty) as usual."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class ElidedLabel(Label):
    """A label for what the owner or a customer typed: cut with …, whole in its tooltip."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        """Make the label; it may be as narrow as its place."""
        super().__init__("", kind, parent=parent)
        self._full = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(40)
        self.set_full_text(text)

    def sizeHint(self) -> QSize:
        """Ask for room for the whole text."""
        width = self.fontMetrics().horizontalAdvance(self._full) + 4
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Do with little."""
        return QSize(40, super().minimumSizeHint().height())

    def set_full_text(self, text: str) -> None:
        """Show the text, cut to the width there is."""
        self._full = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._elide()

    def resizeEvent(self, event: object) -> None:
        """Cut anew."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._full, Qt.TextElideMode.ElideRight, max(self.width(), 40)
        )
        self.setText(shown)
        # Tooltips guess rich text from their content; words joined by a zero-width mark do not.
        self.setToolTip("" if shown == self._full else self._full.replace("<", "<\u200b"))


class IconLabel(QLabel):
    """An icon beside words; painted again when the theme changes."""

    def __init__(
        self,
        name: str,
        token: str = "text",  # noqa: S107  a colour
        size: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        """Show the icon of that name in the token's colour."""
        super().__init__(parent)
        self._name, self._token, self._size = name, token, size
        self.setFixedSize(size, size)
        self._draw()
        theme().changed.connect(self._draw)

    def set_icon(self, name: str, token: str) -> None:
        """Show another icon."""
        self._name, self._token = name, token
        self._draw()

    def _draw(self) -> None:
        image: QPixmap = pixmap(self._name, self._token, self._size, self.devicePixelRatioF())
        self.setPixmap(image)


class Badge(Label):
    """An icon on a soft square, as beside a card's first line."""

    def __init__(
        self, name: str, side: int = 40, size: int = 20, parent: QWidget | None = None
    ) -> None:
        """Show the icon in the middle of a square of `side` px."""
        super().__init__(kind="badge", parent=parent)
        self._name, self._size = name, size
        self.setFixedSize(side, side)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._draw()
        theme().changed.connect(self._draw)

    def _draw(self) -> None:
        self.setPixmap(pixmap(self._name, "accent", self._size, self.devicePixelRatioF()))
